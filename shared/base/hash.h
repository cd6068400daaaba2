// Fingerprints: the same bytes give the same number on every machine (XXH3).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeitstrahl {

std::uint64_t hash64(std::string_view bytes);
std::string hash128_hex(std::string_view bytes);  // 32 hexadecimal digits

}  // namespace zeitstrahl
