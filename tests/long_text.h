// How long a text is that would take hours if anything went over it once for each of its parts.
#pragma once

#include <cstddef>

namespace zeitstrahl {

// Bytes. A tenth under sanitizers, which are ten times as slow and of which one pass over each kind of text is asked.
#ifdef ZEITSTRAHL_SANITIZED
constexpr std::size_t long_text = 100'000;
#else
constexpr std::size_t long_text = 1'000'000;
#endif

}  // namespace zeitstrahl
