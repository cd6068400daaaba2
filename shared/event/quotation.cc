#include "event/quotation.h"

#include <algorithm>

#include "language/quotation_mark.h"

namespace zeitstrahl {

namespace {

// "“" closes what "„" opened and opens what "”" closes; others are the same, or used, on both sides.
bool behind_mark(std::string_view token, bool open) {
  if (!is_quotation_mark(token)) return open;
  const bool opens = opens_quotation(token);
  return opens && closes_quotation(token) ? !open : opens;
}

}  // namespace

bool Quotation::covers(const SentenceView& sentence, std::uint32_t token) const {
  bool open = open_;
  for (std::uint32_t at = 0; at < std::min(token, sentence.size()); ++at) {
    if (!sentence.is_word(at)) open = behind_mark(sentence.folded(at), open);
  }
  return open;
}

}  // namespace zeitstrahl
