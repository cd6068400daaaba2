#include "searcher/timeline/quotable_part.h"

#include <algorithm>

#include "base/unicode.h"
#include "language/quotation_mark.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t fewest_words = 4;    // that must be left
constexpr std::size_t longest_stamp = 14;  // tokens
constexpr std::size_t longest_mark = 4;    // tokens between brackets

void add_words(const Table& table, std::unordered_set<std::string>& words, std::string_view column = "word") {
  const std::size_t word = table.column(column);
  for (const TableRow& row : table.rows) {
    const std::string all = folded(row[word]);
    for (std::size_t begin = 0; begin < all.size();) {
      const std::size_t end = std::min(all.find(' ', begin), all.size());
      if (all[begin] != '!') words.insert(all.substr(begin, end - begin));
      begin = end + 1;
    }
  }
}

// What may stand in front of the first word of a sentence.
bool may_open(const Token& token, std::string_view text) {
  const std::string_view sign = token.range.of(text);
  return token.kind == TokenKind::word || token.kind == TokenKind::number || opens_quotation(sign) || sign == "(" ||
         sign == "[" || sign == "#" || sign == "§" || sign == "…";
}

}  // namespace

QuotablePart::QuotablePart(const Lexicon& lexicon) : small_(lexicon) {
  add_words(lexicon.table("weekdays"), dated_);
  add_words(lexicon.table("months"), dated_);
  add_words(lexicon.table("paid_marks"), paid_);
  add_words(lexicon.table("agencies"), agencies_, "code");
}

bool QuotablePart::is_mark(const Tokens& tokens, std::size_t open, std::size_t close) const {
  if (close < open + 2 || close > open + 1 + longest_mark) return false;
  const std::string_view last = tokens.folded_of(tokens.tokens[close - 1]);
  if (agencies_.contains(std::string(last))) return true;
  return std::any_of(paid_.begin(), paid_.end(), [&](const std::string& mark) { return last.ends_with(mark); });
}

std::size_t QuotablePart::behind_stamp(std::string_view sentence, const Tokens& tokens, std::size_t first) const {
  bool dated = false;
  for (std::size_t at = first; at < std::min(tokens.tokens.size(), first + longest_stamp); ++at) {
    const Token& token = tokens.tokens[at];
    if (token.range.of(sentence) == ":" && at + 1 < tokens.tokens.size() && tokens.tokens[at + 1].space_before) {
      return dated ? at + 1 : first;
    }
    if (opens_quotation(token.range.of(sentence))) return first;
    if (token.kind != TokenKind::word) continue;
    const std::string_view word = tokens.folded_of(token);
    if (!dated_.contains(std::string(word)) && !small_.is(word, WordClass::clock)) return first;
    dated = true;
  }
  return first;
}

std::size_t QuotablePart::first_token(std::string_view sentence, const Tokens& tokens) const {
  std::size_t first = 0;
  while (first < tokens.tokens.size()) {
    std::size_t next = behind_stamp(sentence, tokens, first);
    if (next == first && tokens.tokens[first].range.of(sentence) == "(") {
      std::size_t close = first;
      while (close < tokens.tokens.size() && tokens.tokens[close].range.of(sentence) != ")") ++close;
      if (close < tokens.tokens.size() && is_mark(tokens, first, close)) next = close + 1;
    }
    if (next == first && !may_open(tokens.tokens[first], sentence)) next = first + 1;
    if (next == first) break;
    first = next;
  }
  return first;
}

std::size_t QuotablePart::end_token(std::string_view sentence, const Tokens& tokens) const {
  std::size_t end = tokens.tokens.size();
  while (end > 0 && tokens.tokens[end - 1].range.of(sentence) == "+") --end;
  if (end == 0 || tokens.tokens[end - 1].range.of(sentence) != ")") return end;
  std::size_t open = end - 1;
  while (open > 0 && tokens.tokens[open].range.of(sentence) != "(") --open;
  return is_mark(tokens, open, end - 1) ? open : end;
}

TextRange QuotablePart::of(std::string_view sentence) const {
  const TextRange whole{0, static_cast<std::uint32_t>(sentence.size())};
  const Tokens tokens = tokenise(sentence);
  const std::size_t first = first_token(sentence, tokens);
  const std::size_t end = end_token(sentence, tokens);
  if (first >= end || (first == 0 && end == tokens.tokens.size())) return whole;
  const auto words = std::count_if(tokens.tokens.begin() + static_cast<std::ptrdiff_t>(first),
                                   tokens.tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                   [](const Token& token) { return token.kind == TokenKind::word; });
  if (static_cast<std::size_t>(words) < fewest_words) return whole;
  return {tokens.tokens[first].range.begin, tokens.tokens[end - 1].range.end};
}

}  // namespace zeitstrahl
