#include "searcher/timeline/sentence_fitness.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t fewest_words = 6;
constexpr std::size_t fewest_words_of_title = 4;
constexpr std::size_t most_words = 45;

bool is_quote(std::string_view mark) {
  return mark == "\"" || mark == "„" || mark == "“" || mark == "”" || mark == "«" || mark == "»" || mark == "‚" ||
         mark == "‘";
}

std::unordered_set<std::string> words_of(const Table& table) {
  std::unordered_set<std::string> words;
  const std::size_t word = table.column("word");
  for (const TableRow& row : table.rows) words.insert(folded(row[word]));
  return words;
}

std::string folded_of(const Token& token, const Tokens& tokens) {
  return tokens.folded.substr(token.folded_begin, token.folded_length);
}

bool is_pronoun(std::string_view word) {
  constexpr std::array pronouns{"er", "sie", "ihn", "ihm", "ihnen"};
  return std::find(pronouns.begin(), pronouns.end(), word) != pronouns.end();
}

// "Dienstag, 5. Mai, 9 Uhr: ..."
bool is_stamped(const Quotation& quotation) {
  if (quotation.day_words.empty() || quotation.day_words.begin > 0) return false;
  return quotation.text.substr(quotation.day_words.end).starts_with(':');
}

double penalty_of_marks(const Quotation& quotation, const Tokens& tokens) {
  double penalty = 0;
  std::size_t quotes = 0;
  for (const Token& token : tokens.tokens) {
    if (is_quote(token.range.of(quotation.text))) ++quotes;
  }
  const std::string_view first = tokens.tokens.front().range.of(quotation.text);
  const std::string_view last = tokens.tokens.back().range.of(quotation.text);
  const bool needs_final_mark = quotation.from == QuotedFrom::text;
  if (last == "?" || last == ":") penalty += 0.3;
  if (needs_final_mark && tokens.tokens.back().kind == TokenKind::word) penalty += 0.3;
  if (is_quote(first) || quotes % 2 == 1) penalty += 0.5;
  if (first == "+" || is_stamped(quotation)) penalty += 0.3;
  return penalty;
}

double penalty_of_length(const Quotation& quotation, const Tokens& tokens) {
  const auto words = static_cast<std::size_t>(std::count_if(
      tokens.tokens.begin(), tokens.tokens.end(), [](const Token& token) { return token.kind == TokenKind::word; }));
  if (words < (quotation.from == QuotedFrom::title ? fewest_words_of_title : fewest_words)) return 0.3;
  return words > most_words ? 0.2 : 0;
}

}  // namespace

SentenceFitness::SentenceFitness(const Lexicon& lexicon)
    : openers_(words_of(lexicon.table("leaning_openers"))),
      anywhere_(words_of(lexicon.table("leaning_words"))),
      name_nobody_(words_of(lexicon.table("stopwords"))),
      small_(lexicon) {}

bool SentenceFitness::opens_leaning(const Tokens& tokens) const {
  const std::string opener = folded_of(tokens.tokens.front(), tokens);
  if (!openers_.contains(opener)) return false;
  return !small_.is(opener, WordClass::article) || tokens.tokens.size() < 2 || !tokens.tokens[1].capitalised;
}

bool SentenceFitness::means_nobody_named(const Quotation& quotation, const Tokens& tokens) const {
  for (const Token& token : tokens.tokens) {
    if (token.kind != TokenKind::word || quotation.day_words.contains(token.range)) continue;
    if (is_pronoun(token.range.of(quotation.text))) return true;
    if (token.capitalised && !name_nobody_.contains(folded_of(token, tokens))) return false;
  }
  return false;
}

double SentenceFitness::leaning(const Quotation& quotation, const Tokens& tokens) const {
  if (opens_leaning(tokens)) return unquotable;
  if (means_nobody_named(quotation, tokens)) return 0.5;
  const bool leans = std::any_of(tokens.tokens.begin(), tokens.tokens.end(),
                                 [&](const Token& token) { return anywhere_.contains(folded_of(token, tokens)); });
  return leans ? 0.2 : 0;
}

double SentenceFitness::penalty(const Quotation& quotation) const {
  const Tokens tokens = tokenise(quotation.text);
  if (tokens.tokens.empty()) return 1;
  return leaning(quotation, tokens) + penalty_of_marks(quotation, tokens) + penalty_of_length(quotation, tokens);
}

}  // namespace zeitstrahl
