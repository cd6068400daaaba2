#include "searcher/find/facets.h"

#include <algorithm>
#include <functional>
#include <limits>

#include "searcher/find/story_fold.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_labels = 20;  // that are looked up in an article: no text shows more

using Labeller = std::function<std::string(const ValueCount&)>;

std::vector<FacetValue> values_of_field(Reader& reader, std::string_view field,
                                        const std::vector<DocumentNumber>& documents, const Labeller& label) {
  std::vector<ValueCount> counts = reader.count_values(field, documents);
  std::stable_sort(counts.begin(), counts.end(),
                   [](const ValueCount& a, const ValueCount& b) { return a.articles > b.articles; });
  std::vector<FacetValue> values;
  for (const ValueCount& count : counts) {
    values.push_back({count.value, values.size() < most_labels ? label(count) : count.value, count.articles});
  }
  return values;
}

// Terms are folded; an article tells how the name is written.
std::string as_written(const std::vector<std::string>& names, const std::string& value) {
  const auto same =
      std::find_if(names.begin(), names.end(), [&](const auto& name) { return comparable_name(name) == value; });
  return same == names.end() ? value : *same;
}

void count_days(const std::vector<std::optional<Day>>& days, Facets& facets) {
  for (const std::optional<Day>& day : days) {
    if (day) {
      ++facets.days[*day];
    } else {
      ++facets.undated;
    }
  }
  if (facets.days.empty()) return;
  const auto month_of_day = [](Day day) { return month_span(year_of(day), month_of(day)).first; };
  const Day last = month_of_day(facets.days.rbegin()->first);
  constexpr std::size_t most_months = 12 * 200;  // with gaps filled; more is a slip of a year somewhere
  for (Day month = month_of_day(facets.days.begin()->first); month <= last && facets.months.size() < most_months;
       month = add_months(month, 1)) {
    facets.months[month] = 0;
  }
  for (const auto& [day, count] : facets.days) facets.months[month_of_day(day)] += count;
}

}  // namespace

Facets count_facets(Reader& reader, const FindRequest& request, const EventKinds& kinds) {
  constexpr unsigned all = std::numeric_limits<int>::max();
  const Hits hits = reader.find({.query = request.query, .order = request.order, .offset = 0, .limit = all});
  std::vector<DocumentNumber> documents;
  for (const Hit& hit : hits.hits) documents.push_back(hit.document);
  Facets facets{.articles = documents.size(), .stories = count_stories(reader, documents)};
  count_days(reader.days(documents), facets);
  facets.sources = values_of_field(reader, "source", documents, [&](const ValueCount& count) {
    return as_written({reader.article(count.example).publisher()}, count.value);
  });
  facets.places = values_of_field(reader, "place", documents, [&](const ValueCount& count) {
    return as_written(reader.article(count.example).places, count.value);
  });
  facets.kinds = values_of_field(reader, "kind", documents,
                                 [&](const ValueCount& count) { return std::string(kinds.label(count.value)); });
  return facets;
}

}  // namespace zeitstrahl
