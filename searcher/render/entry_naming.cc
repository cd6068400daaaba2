#include "searcher/render/entry_naming.h"

#include <map>

#include "base/hash.h"
#include "base/unicode.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t longest_title = 100;

}  // namespace

std::string lasting_name(const TimelineEntry& entry) {
  std::string key = entry.sources.empty() ? "" : entry.sources.front().id;
  key += '\n' + format_day(entry.days.first) + '\n' + format_day(entry.days.last) + '\n' + entry.text;
  return hash128_hex(key);
}

std::vector<std::string> entry_titles(const Timeline& timeline) {
  std::map<std::string_view, std::size_t> bearers;
  for (const TimelineEntry& entry : timeline.entries) ++bearers[entry.headline];
  std::vector<std::string> titles;
  for (const TimelineEntry& entry : timeline.entries) {
    const bool own = bearers[entry.headline] == 1 && !entry.headline.empty();
    titles.push_back(cut_at_word(own ? entry.headline : entry.text, longest_title));
  }
  return titles;
}

std::string source_origin(const TimelineSource& source) {
  const std::string day = source.published ? german_day(*source.published) : "ohne Datum";
  return source.publisher.empty() ? day : source.publisher + ", " + day;
}

const std::string& source_title(const TimelineSource& source) {
  return source.title.empty() ? source.id : source.title;
}

std::string cut_at_word(std::string_view text, std::size_t most) {
  std::string line;
  std::size_t signs = 0;
  std::size_t last_blank = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const bool blank = is_space(c.value) || c.value == '\n';
    if (signs == most && !blank) return line.substr(0, last_blank > 0 ? last_blank : line.size()) + "…";
    if (!blank) {
      line += text.substr(at, c.length);
      ++signs;
    } else if (!line.empty() && line.back() != ' ') {
      last_blank = line.size();
      line += ' ';
      ++signs;
    }
    at += c.length;
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

}  // namespace zeitstrahl
