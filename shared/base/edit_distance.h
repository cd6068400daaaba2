// How many slips of the pen lie between two words.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace zeitstrahl {

// The number of letters to insert, leave out, replace or swap with their neighbour (Damerau 1964, in its restricted
// form), if it is at most `most`.
std::optional<std::size_t> edit_distance(std::u32string_view a, std::u32string_view b, std::size_t most);
// The same with bytes for letters: for words of ASCII.
std::optional<std::size_t> edit_distance(std::string_view a, std::string_view b, std::size_t most);

}  // namespace zeitstrahl
