#include "language/searched_words.h"

#include "base/number.h"
#include "base/unicode.h"
#include "language/stem_rules.h"
#include "language/token.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t digits_of_group = 3;

// One blank of any width, but no line end.
bool is_blank(std::string_view between) {
  if (between.empty() || between.front() == '\n' || between.front() == '\r') return false;
  const CodePoint c = code_point_at(between, 0);
  return c.length == between.size() && is_space(c.value);
}

bool is_next_group(std::string_view text, const Token& before, const Token& token) {
  return is_group(token.range.of(text)) &&
         is_blank(text.substr(before.range.end, token.range.begin - before.range.end));
}

}  // namespace

bool begins_groups(std::string_view number) {
  return is_digits(number) && number.size() <= digits_of_group && number.front() != '0';
}

bool is_group(std::string_view number) { return is_digits(number) && number.size() == digits_of_group; }

bool is_searched(const Token& token, std::string_view folded) {
  if (token.kind == TokenKind::word || token.kind == TokenKind::number) return true;
  return token.kind == TokenKind::symbol && StemRules::builtin().is_spoken_sign(folded);
}

std::optional<GroupedNumber> grouped_number(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
  if (!begins_groups(tokens[at].range.of(text))) return std::nullopt;
  constexpr std::size_t most_groups = 5;  // billions; what has more is a table
  std::size_t last = at;
  while (last + 1 < tokens.size() && last < at + most_groups && is_next_group(text, tokens[last], tokens[last + 1])) {
    ++last;
  }
  if (last == at || last == at + most_groups) return std::nullopt;
  GroupedNumber number{.digits = {}, .tokens = last - at + 1};
  for (std::size_t i = at; i <= last; ++i) number.digits += tokens[i].range.of(text);
  return number;
}

std::vector<std::string> searched_words(std::string_view text) {
  const Tokens tokens = tokenise(text);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < tokens.tokens.size(); ++i) {
    const Token& token = tokens.tokens[i];
    const std::string_view folded = tokens.folded_of(token);
    if (!is_searched(token, folded)) continue;
    if (auto number = grouped_number(text, tokens.tokens, i)) {
      words.push_back(std::move(number->digits));
      i += number->tokens - 1;
    } else if (token.kind != TokenKind::symbol || words.empty() || words.back() != folded) {
      words.emplace_back(folded);
    }
  }
  return words;
}

}  // namespace zeitstrahl
