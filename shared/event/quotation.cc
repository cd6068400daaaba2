#include "event/quotation.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

// "“" closes what "„" opened and opens what "”" closes; others are the same, or used, on both sides.
bool behind_mark(std::string_view token, bool open) {
  if (token == "„" || token == "‟") return true;
  if (token == "”") return false;
  const bool turns = token == "\"" || token == "“" || token == "»" || token == "«";
  return turns != open;
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
