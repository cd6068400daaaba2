// What readers who do not have the letter on their keyboard type instead of it: "Erdogan" for "Erdoğan".
#pragma once

#include <string>
#include <string_view>

namespace zeitstrahl {

// Latin letters without what stands on, below or through them: "cafe" for "café", "lodz" for "łódź". Umlauts are
// letters of German and stay; so they do in "ø" (ö), and "æ", "œ" and "þ" become two letters. Other scripts stay as
// they are. `text` must be valid UTF-8 and composed, as base/unicode.h folds it; what comes out is not longer.
std::string without_accents(std::string_view text);

}  // namespace zeitstrahl
