// Which signs are quotation marks, and on which side of what is quoted they stand.
#pragma once

#include <string_view>

namespace zeitstrahl {

// Of a whole token. German „ opens and “ closes, English “ opens and ” closes, and « » are used both ways round.
bool opens_quotation(std::string_view token);   // „ “ » « " and ‚
bool closes_quotation(std::string_view token);  // “ ” » « "
// ‚ and ‘, which stand around a quotation in a quotation; ’ is an apostrophe more often.
bool is_half_quotation_mark(std::string_view token);
// Either side of a quotation that is not inside another.
bool is_quotation_mark(std::string_view token);

}  // namespace zeitstrahl
