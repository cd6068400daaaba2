#include "searcher/render/facet_bars.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/unicode.h"
#include "searcher/render/text_page.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t widest_label = 30;
constexpr std::size_t longest_bar = 40;
constexpr std::size_t shown_values = 10;

std::string repeated(std::string_view sign, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += sign;
  return text;
}

FacetPart part_of(std::string_view title, const std::vector<FacetValue>& values) {
  FacetPart part{.title = title, .bars = {}};
  for (std::size_t i = 0; i < std::min(values.size(), shown_values); ++i) {
    part.bars.push_back({safe_line(values[i].label), values[i].articles});
  }
  part.more = values.size() - part.bars.size();
  return part;
}

}  // namespace

std::vector<std::string> bar_lines(const std::vector<BarLine>& bars, std::size_t width, bool blocks) {
  std::size_t label_width = 0;
  std::uint64_t highest = 1;
  for (const BarLine& bar : bars) {
    label_width = std::max(label_width, std::min(display_width(bar.label), widest_label));
    highest = std::max(highest, bar.count);
  }
  const std::size_t digits = std::to_string(highest).size();
  const std::size_t taken = label_width + digits + 4;
  const std::size_t room = std::min(longest_bar, width > taken ? width - taken : 1);
  std::vector<std::string> lines;
  for (const BarLine& bar : bars) {
    const std::string label =
        display_width(bar.label) > widest_label ? shortened(bar.label, widest_label - 1) : bar.label;
    std::string line = label + std::string(label_width - display_width(label), ' ');
    line += fmt::format("  {:>{}}", bar.count, digits);
    // Rounded up, so that one article can be seen beside a thousand.
    if (bar.count > 0) line += "  " + repeated(blocks ? "█" : "#", (bar.count * room + highest - 1) / highest);
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<BarLine> time_bars(const Facets& facets) {
  constexpr std::size_t most_months = 36;
  std::vector<BarLine> bars;
  if (facets.months.size() <= most_months) {
    for (const auto& [month, count] : facets.months) bars.push_back({format_day(month).substr(0, 7), count});
    return bars;
  }
  std::map<int, std::uint64_t> years;
  for (const auto& [month, count] : facets.months) years[year_of(month)] += count;
  for (const auto& [year, count] : years) bars.push_back({fmt::format("{:04}", year), count});
  return bars;
}

std::vector<FacetPart> facet_parts(const Facets& facets) {
  std::vector<FacetPart> parts;
  if (!facets.sources.empty()) parts.push_back(part_of("Quellen", facets.sources));
  if (!facets.kinds.empty()) parts.push_back(part_of("Ereignisse", facets.kinds));
  if (!facets.places.empty()) parts.push_back(part_of("Orte", facets.places));
  return parts;
}

std::string facet_summary(const Facets& facets) {
  std::string text = fmt::format("{} Artikel", facets.articles);
  if (facets.stories < facets.articles) text += fmt::format(", zusammengefasst {}", facets.stories);
  if (facets.undated > 0) text += fmt::format(", {} ohne Datum", facets.undated);
  return text;
}

}  // namespace zeitstrahl
