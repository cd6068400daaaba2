// Counts the articles that match by month, source, kind of event and place.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "event/kind.h"
#include "store/reader.h"

namespace zeitstrahl {

struct FacetValue {
  std::string value;  // as a query takes it: kind:agreement
  std::string label;  // for people; of sources and places as one of the articles writes it
  std::uint64_t articles = 0;
};

// All counts are of articles, folded or not, and exact. An article with several kinds or places counts for each.
struct Facets {
  std::string query_id = {};
  std::uint64_t articles = 0;
  std::uint64_t stories = 0;  // articles that tell one story count once
  std::uint64_t undated = 0;
  std::map<Day, std::size_t> days = {};    // by day of publication
  std::map<Day, std::size_t> months = {};  // by the first day of the month, without gaps between first and last
  std::vector<FacetValue> sources = {};    // the most frequent first, then by value
  std::vector<FacetValue> kinds = {};
  std::vector<FacetValue> places = {};
};

Facets count_facets(Reader& reader, const FindRequest& request, const EventKinds& kinds);

}  // namespace zeitstrahl
