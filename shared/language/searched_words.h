// Which tokens of a text are words to whoever searches: "50 %" are two, and "50 000" is one.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/analysed_text.h"

namespace zeitstrahl {

// Words, numbers, and signs that are read out: table "spoken_signs". `folded` is the folded form of the token.
bool is_searched(const Token& token, std::string_view folded);

// Whether a number can be the first of groups of three digits ("50" of "50 000"), and whether it can be one behind it.
bool begins_groups(std::string_view number);
bool is_group(std::string_view number);

// A number whose groups of three digits stand apart, beginning with the token: "50 000", "1 200 000". Its digits, and
// how many tokens it takes, which are two at least. Not "3 Mai 2020", nor "2020 500".
struct GroupedNumber {
  std::string digits;
  std::size_t tokens = 0;
};
std::optional<GroupedNumber> grouped_number(std::string_view text, const std::vector<Token>& tokens, std::size_t at);

// The words of what was typed, folded; a grouped number is one, and a sign that is doubled ("§§ 5") too.
std::vector<std::string> searched_words(std::string_view text);

}  // namespace zeitstrahl
