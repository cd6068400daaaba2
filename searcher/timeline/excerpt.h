// A sentence made short, for where there is room for its beginning only.
#pragma once

#include <string>
#include <string_view>

namespace zeitstrahl {

// White space of any kind and amount becomes one blank, none at the ends. `text` must be valid UTF-8.
std::string on_one_line(std::string_view text);

// On one line; cut between words, with "…", where it has more than `most` signs.
std::string cut_at_word(std::string_view text, std::size_t most);

}  // namespace zeitstrahl
