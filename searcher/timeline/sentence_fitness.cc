#include "searcher/timeline/sentence_fitness.h"

#include <algorithm>

#include "base/unicode.h"
#include "language/token.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t fewest_words = 6;
constexpr std::size_t most_words = 45;

bool is_quote(std::string_view mark) {
  return mark == "\"" || mark == "„" || mark == "“" || mark == "”" || mark == "«" || mark == "»" || mark == "‚" ||
         mark == "‘";
}

}  // namespace

SentenceFitness::SentenceFitness(const Lexicon& lexicon) {
  const Table& table = lexicon.table("leaning_openers");
  const std::size_t word = table.column("word");
  for (const TableRow& row : table.rows) leaning_.insert(folded(row[word]));
}

double SentenceFitness::penalty(std::string_view sentence) const {
  const Tokens tokens = tokenise(sentence);
  if (tokens.tokens.empty()) return 1;
  const auto folded_of = [&](const Token& token) {
    return tokens.folded.substr(token.folded_begin, token.folded_length);
  };
  double penalty = 0;
  std::size_t words = 0;
  std::size_t quotes = 0;
  for (const Token& token : tokens.tokens) {
    if (token.kind == TokenKind::word) ++words;
    if (is_quote(token.range.of(sentence))) ++quotes;
  }
  if (leaning_.contains(folded_of(tokens.tokens.front()))) penalty += 0.6;
  const std::string_view last = tokens.tokens.back().range.of(sentence);
  if (last == "?") penalty += 0.3;
  if (last == ":") penalty += 0.3;
  if (tokens.tokens.back().kind == TokenKind::word) penalty += 0.3;  // no final mark
  if (is_quote(tokens.tokens.front().range.of(sentence)) || quotes % 2 == 1) penalty += 0.5;
  if (words < fewest_words) penalty += 0.3;
  if (words > most_words) penalty += 0.2;
  return penalty;
}

}  // namespace zeitstrahl
