#include "language/closing_sign.h"

#include <algorithm>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t most_tokens = 12;        // "(cha/ju, mit dpa)"
constexpr std::size_t most_letters_of_sign = 4;  // of one author

}  // namespace

ClosingSigns::ClosingSigns(const Lexicon& lexicon) {
  const Table& table = lexicon.table("agencies");
  const std::size_t code = table.column("code");
  for (const TableRow& row : table.rows) agencies_.insert(folded(row[code]));
}

ClosingSign ClosingSigns::read(std::string_view text, const Tokens& tokens, TokenSpan rest) const {
  if (rest.last - rest.first > most_tokens) return ClosingSign::none;
  unsigned words = 0;
  unsigned open_brackets = 0;
  bool marked = false;
  for (std::uint32_t i = rest.first; i < rest.last; ++i) {
    const Token& token = tokens.tokens[i];
    const std::string_view written = token.range.of(text);
    if (token.kind == TokenKind::word) {
      const bool agency = agencies_.contains(tokens.folded_of(token));
      if (!agency && code_points(written) > most_letters_of_sign) return ClosingSign::none;
      marked |= agency;
      ++words;
    } else {
      constexpr std::string_view marks[] = {"/", "-", "–", "—", "(", ")", "[", "]", "©"};
      const bool mark = std::find(std::begin(marks), std::end(marks), written) != std::end(marks);
      const bool apart = token.space_before && i + 1 < rest.last && tokens.tokens[i + 1].space_before;
      if ((!mark && written != ",") || (apart && written != "©")) return ClosingSign::none;  // " - so war es"
      if (written == "(" || written == "[") ++open_brackets;
      if ((written == ")" || written == "]") && open_brackets-- == 0) return ClosingSign::none;  // "(s. dpa)"
      marked |= mark;
    }
  }
  if (words == 0) return ClosingSign::none;
  if (marked) return ClosingSign::clear;
  return words == 1 ? ClosingSign::bare : ClosingSign::none;
}

}  // namespace zeitstrahl
