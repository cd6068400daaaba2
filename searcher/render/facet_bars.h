// Counts as lines of text with bars: for people at a terminal of any kind.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/find/facets.h"

namespace zeitstrahl {

struct BarLine {
  std::string label;  // safe
  std::uint64_t count = 0;
};

// A line each: label, count, and a bar as long as the count is large; none wider than `width` columns. Of blocks, or of
// number signs where the terminal speaks no UTF-8.
std::vector<std::string> bar_lines(const std::vector<BarLine>& bars, std::size_t width, bool blocks);

// Hits over time: by month, by year where there are more than three years.
std::vector<BarLine> time_bars(const Facets& facets);

// The first values of a facet, and how many more there are.
struct FacetPart {
  std::string_view title;  // "Quellen"
  std::vector<BarLine> bars;
  std::size_t more = 0;
};
// Sources, kinds and places; those that no article has are left out.
std::vector<FacetPart> facet_parts(const Facets& facets);

// "199 Artikel, davon 180 verschiedene Meldungen"
std::string facet_summary(const Facets& facets);

}  // namespace zeitstrahl
