// Which words start the search for date expressions, so that sentences without a time word cost nothing.
#pragma once

#include <cstdint>

namespace zeitstrahl {

// Whether a word makes a sentence worth a look.
enum class Trigger : std::uint8_t {
  never,   // "der"
  beside,  // "acht": only where another word of the sentence names a time
  always   // "Montag"
};

}  // namespace zeitstrahl
