// Where the entries of tickers and chronicles begin: "Montag, 5. Mai, 17.10 Uhr: ...", "5. Mai: ...".
#pragma once

#include <cstdint>
#include <vector>

#include "language/analysed_text.h"
#include "temporal/chronicle.h"
#include "temporal/tagger.h"

namespace zeitstrahl {

class Entries {
 public:
  // Keeps references.
  Entries(const std::vector<Tagged>& tagged, const AnalysedText& text) : tagged_(tagged), text_(text) {}

  // Behind the last expression of the sentence whose first one this is.
  std::size_t end_of_sentence(std::size_t begin) const;

  // Whether the sentence with these expressions begins with the day of an entry.
  bool heads(std::size_t begin, std::size_t end) const;

  // A paragraph of one sentence that ends without a mark.
  bool is_heading(std::uint32_t sentence) const;

  // The days at the heads of entries, in text order, but those with a year of two digits.
  std::vector<Stamp> stamps() const;

 private:
  bool is_colon(std::uint32_t sentence, std::uint32_t token) const;

  const std::vector<Tagged>& tagged_;
  const AnalysedText& text_;
};

}  // namespace zeitstrahl
