#include "language/text_analyser.h"

#include <utility>

#include "language/token.h"

namespace zeitstrahl {

AnalysedText TextAnalyser::analyse_title(std::string_view title) const {
  Tokens tokens = tokenise(title);
  std::vector<Sentence> sentences;
  if (!tokens.tokens.empty()) {
    sentences.push_back({.range = {tokens.tokens.front().range.begin, tokens.tokens.back().range.end},
                         .first_token = 0,
                         .last_token = static_cast<std::uint32_t>(tokens.tokens.size()),
                         .paragraph = 0,
                         .form = SentenceForm::title});
  }
  return {title, std::move(sentences), std::move(tokens.tokens), std::move(tokens.folded)};
}

AnalysedText TextAnalyser::analyse_body(std::string_view text, std::string_view title) const {
  Tokens tokens = tokenise(text);
  const auto dateline = datelines_.find(text);
  std::vector<Sentence> sentences = splitter_.split(text, tokens, dateline ? dateline->range : TextRange{});
  if (digests_.is_called_so(title)) tell_headlines(text, sentences);
  return {text, std::move(sentences), std::move(tokens.tokens), std::move(tokens.folded)};
}

}  // namespace zeitstrahl
