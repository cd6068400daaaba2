// What the fuzz targets have in common: promises that abort where they are broken, and choices read off the input.
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string_view>

#include "base/day.h"
#include "base/error.h"
#include "base/range.h"
#include "base/unicode.h"

namespace zeitstrahl {

inline void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

inline void require_utf8(std::string_view text) { require(is_valid_utf8(text), "what is given is UTF-8"); }

inline bool between_code_points(std::string_view text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

inline void require_range(std::string_view text, TextRange range) {
  require(range.begin <= range.end && range.end <= text.size(), "a range is inside its text");
  require(between_code_points(text, range.begin) && between_code_points(text, range.end),
          "a range ends between code points");
}

inline void require_in_calendar(Day day) {
  require(*make_day(1, 1, 1) <= day && day <= *make_day(9999, 12, 31), "a day is in the years 1 to 9999");
}

// What the work gives; nothing where it refuses its input with an error of this code. All else that is thrown ends the
// target.
template <typename Work>
auto unless_refused(ExitCode code, Work work) -> std::optional<decltype(work())> {
  try {
    return work();
  } catch (const Error& error) {
    require(error.code() == code, "input is refused with the exit code it deserves");
    require(error.what()[0] != '\0', "a refusal says why");
    return std::nullopt;
  }
}

// Takes bytes off the front of an input, 0 where none are left.
class Choices {
 public:
  explicit Choices(std::string_view input) : rest_(input) {}

  unsigned byte() {
    if (rest_.empty()) return 0;
    const auto value = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    return value;
  }
  // Of two bytes: 1970 to 2149; the first and the last number stand for the ends of the calendar.
  Day day() {
    const unsigned high = byte();
    const unsigned number = high * 256 + byte();
    if (number == 0xFFFF) return *make_day(9999, 12, 31);
    return number == 0 ? *make_day(1, 1, 1) : Day(std::chrono::days(number));
  }
  // Of eight bytes: any second that a file system can name.
  std::chrono::sys_seconds second() {
    std::uint64_t number = 0;
    for (int i = 0; i < 8; ++i) number = number << 8 | byte();
    return std::chrono::sys_seconds{std::chrono::seconds{static_cast<std::int64_t>(number)}};
  }
  std::string_view rest() const { return rest_; }
  // The rest up to the separator, which is taken as well; all of it where there is none.
  std::string_view up_to(char separator) {
    const std::string_view part = rest_.substr(0, rest_.find(separator));
    rest_.remove_prefix(part.size() == rest_.size() ? part.size() : part.size() + 1);
    return part;
  }

 private:
  std::string_view rest_;
};

}  // namespace zeitstrahl

// The body of a target, given its check.
#define ZEITSTRAHL_FUZZ_TARGET(check)                                                 \
  extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) { \
    check({reinterpret_cast<const char*>(data), size});                               \
    return 0;                                                                         \
  }
