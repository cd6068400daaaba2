#include "searcher/render/timeline_forms.h"

#include <algorithm>

namespace zeitstrahl {

const std::vector<TimelineForm>& timeline_forms() {
  static const std::vector<TimelineForm> forms = {
      {"csv", write_timeline_csv},   {"markdown", write_timeline_markdown},     {"ics", write_timeline_ics},
      {"html", write_timeline_html}, {"timelinejs", write_timeline_timelinejs},
  };
  return forms;
}

const TimelineForm* find_timeline_form(std::string_view name) {
  const auto& forms = timeline_forms();
  const auto found =
      std::find_if(forms.begin(), forms.end(), [&](const TimelineForm& one) { return one.name == name; });
  return found == forms.end() ? nullptr : &*found;
}

}  // namespace zeitstrahl
