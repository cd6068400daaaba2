#include "searcher/timeline/rarity.h"

#include <cmath>

namespace zeitstrahl {

double idf(Reader& reader, const std::string& folded_word) {
  const auto all = static_cast<double>(reader.articles());
  const auto holders = static_cast<double>(reader.articles_with(folded_word));
  return std::log1p(all / (1 + holders));
}

}  // namespace zeitstrahl
