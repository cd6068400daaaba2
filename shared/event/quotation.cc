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

bool is_only_quoted(const AnalysedText& text) {
  const auto is_empty = [](const Sentence& sentence) { return sentence.first_token == sentence.last_token; };
  if (text.sentences().empty() || is_empty(text.sentences().front()) || is_empty(text.sentences().back())) return false;
  const SentenceView first(text, text.sentences().front());
  const SentenceView last(text, text.sentences().back());
  return opens_quotation(first.folded(0)) && closes_quotation(last.folded(last.size() - 1));
}

}  // namespace zeitstrahl
