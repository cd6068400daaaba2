#include "language/token.h"

#include <catch2/catch.hpp>

#include "base/unicode.h"
#include "long_text.h"
#include "unit/language/tables.h"

namespace zeitstrahl {

namespace {

std::string_view folded_form(const Tokens& tokens, std::size_t i) {
  const Token& token = tokens.tokens[i];
  return std::string_view(tokens.folded).substr(token.folded_begin, token.folded_length);
}

char letter_of(TokenKind kind) {
  constexpr std::string_view letters = "wnps";
  return letters[static_cast<std::size_t>(kind)];
}

// Every code point but white space is in exactly one token, in order, and ranges end between code points.
void check_cover(const std::string& text) {
  const Tokens tokens = tokenise(text);
  std::size_t at = 0;
  const auto check_gap = [&](std::size_t end) {
    while (at < end) {
      const CodePoint c = code_point_at(text, at);
      if (!is_space(c.value)) FAIL("byte " << at << " of \"" << text << "\" is in no token");
      at += c.length;
    }
    if (at != end) FAIL("a token of \"" << text << "\" does not start between code points");
  };
  for (const Token& token : tokens.tokens) {
    check_gap(token.range.begin);
    if (token.range.empty()) FAIL("an empty token");
    if (token.folded_begin + token.folded_length > tokens.folded.size()) FAIL("folded form outside");
    while (at < token.range.end) at += code_point_at(text, at).length;
    if (at != token.range.end) FAIL("a token of \"" << text << "\" does not end between code points");
  }
  check_gap(text.size());
}

}  // namespace

TEST_CASE("text is cut into the tokens of the table", "[language]") {
  for (const TableRow& row : phrases("tokens.tsv").rows) {
    const std::string text(row[0]);
    const Tokens tokens = tokenise(text);
    std::string found;
    std::string kinds;
    for (const Token& token : tokens.tokens) {
      found += (found.empty() ? "" : " ") + std::string(token.range.of(text));
      kinds += letter_of(token.kind);
    }
    CHECK(found == row[1]);
    CHECK((text + ": " + kinds) == (text + ": " + std::string(row[2])));
    check_cover(text);
  }
}

TEST_CASE("words are folded, however they are written", "[language]") {
  struct Row {
    std::string text, form;
  };
  const Row rows[] = {
      {"STRASSE", "strasse"},       {"Straße", "strasse"}, {"Ärzte", "ärzte"}, {"A\u0308rzte", "ärzte"},  // decomposed
      {"Rüs\u00ADtung", "rüstung"},                                                                       // soft hyphen
      {"\u200BKiew", "kiew"},  // zero-width space in front
      {"Ki\u200Dew", "kiew"},  // zero-width joiner
      {"ﬂiehen", "fliehen"},   // ligature
      {"ÉCOLE", "école"},           {"Łódź", "łódź"},      {"ÜBER", "über"},   {"3.000", "3.000"},
  };
  for (const Row& row : rows) {
    const Tokens tokens = tokenise(row.text);
    REQUIRE(tokens.tokens.size() == 1);
    CHECK(folded_form(tokens, 0) == row.form);
    CHECK(folded_form(tokens, 0) == folded(row.text));
    CHECK(tokens.tokens[0].range == TextRange{0, static_cast<std::uint32_t>(row.text.size())});
  }
}

TEST_CASE("the fast folding gives what the slow one gives for every letter of Latin-1", "[language]") {
  for (char32_t c = 0xC0; c <= 0xFF; ++c) {
    if (c == 0xD7 || c == 0xF7) continue;  // signs
    std::string word = "a";
    append_utf8(c, word);
    const Tokens tokens = tokenise(word);
    REQUIRE(tokens.tokens.size() == 1);
    CHECK(folded_form(tokens, 0) == folded(word));
  }
}

TEST_CASE("a token knows its capital and the space before it", "[language]") {
  const Tokens tokens = tokenise("Der Öl-preis\u00A0steigt");
  REQUIRE(tokens.tokens.size() == 5);
  CHECK(tokens.tokens[0].capitalised);
  CHECK(tokens.tokens[1].capitalised);
  CHECK_FALSE(tokens.tokens[3].capitalised);
  CHECK_FALSE(tokens.tokens[0].space_before);
  CHECK(tokens.tokens[1].space_before);
  CHECK_FALSE(tokens.tokens[2].space_before);
  CHECK_FALSE(tokens.tokens[3].space_before);
  CHECK(tokens.tokens[4].space_before);  // NBSP
}

TEST_CASE("only the folded form of a long word is cut, between code points", "[language]") {
  std::string word(199, 'a');
  word += "äää";
  const Tokens tokens = tokenise(word);
  REQUIRE(tokens.tokens.size() == 1);
  CHECK(tokens.tokens[0].range.size() == word.size());
  CHECK(folded_form(tokens, 0) == std::string(199, 'a'));
}

TEST_CASE("words and numbers are what a text is searched by", "[language]") {
  CHECK(folded_words("Der 3. Mai, 18:30 Uhr!") == std::vector<std::string>{"der", "3", "mai", "18:30", "uhr"});
}

TEST_CASE("every code point but white space is in one token, whatever the text", "[language]") {
  const std::string texts[] = {
      "",
      " ",
      std::string("a\0b\0", 4),
      "\u0301",
      "a\u0301\u0301'b’c’",
      "\u00AD\u00AD",
      "1\u00ADa",
      "1\u0301.2",
      "²³¼٣٤",
      "...,,,:::''’’",
      "👩‍👩‍👧 𝔄𝔟 1.2.3.4,,5",
      "\u2028a\u2029b\u0085c\u3000d",
  };
  for (const std::string& text : texts) check_cover(text);
}

TEST_CASE("a text may end anywhere", "[language]") {
  const std::string text =
      "„Größe“ – 3,5 Mio. €\u00A0für’s Łódź A\u0308rzte\u00AD 👩‍👧 (1.000 ½)";
  for (std::size_t end = 0; end <= text.size(); ++end) {
    const std::string beginning = text.substr(0, end);
    if (is_valid_utf8(beginning)) check_cover(beginning);
  }
}

TEST_CASE("long texts of one kind are cut in one go", "[language]") {
  std::string marks = "a";
  while (marks.size() < long_text) marks += "\u0315\u0300";  // normalising sorts these
  CHECK(tokenise(marks).tokens.size() == 1);
  CHECK(tokenise(std::string(long_text, 'x')).tokens.size() == 1);
  CHECK(tokenise(std::string(long_text, '7')).tokens.size() == 1);
  CHECK(tokenise(std::string(long_text, '.')).tokens.size() == long_text);
  CHECK(tokenise(std::string(long_text, ' ')).tokens.empty());
}

}  // namespace zeitstrahl
