#include "searcher/timeline/quotation_context.h"

#include <algorithm>
#include <vector>

#include "store/codec.h"

namespace zeitstrahl {

TextRange QuotationContext::quotable_part(std::string_view text, const Sentence& sentence) const {
  const TextRange part = quotable_.of(sentence.range.of(text));
  return {sentence.range.begin + part.begin, sentence.range.begin + part.end};
}

// "Ein Kommentar." says nothing of what follows.
bool QuotationContext::is_label(const AnalysedText& text, const Sentence& sentence) {
  constexpr std::ptrdiff_t fewest_words = 3;
  const auto first = text.tokens().begin();
  return std::count_if(first + sentence.first_token, first + sentence.last_token,
                       [](const Token& token) { return token.kind == TokenKind::word; }) < fewest_words;
}

bool QuotationContext::names_topic(const AnalysedText& text, const Sentence& sentence) {
  std::vector<std::uint16_t> words;
  for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at) {
    const Token& token = text.tokens()[at];
    if (token.kind == TokenKind::word) words.push_back(word_hash(stemmer_.stem(text.folded(token))));
  }
  return topic_.named_by(words) != 0;
}

TextRange QuotationContext::before(std::string_view text, TextRange quoted, Lack lack) {
  const std::ptrdiff_t most_sentences = lack == Lack::meaning ? 2 : 1;
  constexpr std::uint32_t most_bytes = 400;
  const AnalysedText analysed = analyser_.analyse_body(text);
  const auto& sentences = analysed.sentences();
  const auto own =
      std::find_if(sentences.begin(), sentences.end(), [&](const Sentence& one) { return one.range.contains(quoted); });
  if (own == sentences.end() || own->range.begin != quoted.begin) return {};
  for (auto one = own; one != sentences.begin() && own - one < most_sentences;) {
    --one;
    const TextRange part = quotable_part(text, *one);
    if (one->form != SentenceForm::prose || is_label(analysed, *one) || quoted.begin - part.begin > most_bytes)
      return {};
    const Standing standing = judge_.judge({.text = part.of(text)}).standing;
    if (standing == Standing::never) return {};
    const bool has_it = is_understood(standing) && (lack == Lack::meaning || names_topic(analysed, *one));
    if (has_it) return {part.begin, std::prev(own)->range.end};
    if (part.begin != one->range.begin) return {};
  }
  return {};
}

}  // namespace zeitstrahl
