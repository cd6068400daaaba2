// What every line of an iCalendar file must keep to (RFC 5545).
#pragma once

#include <chrono>
#include <ostream>
#include <string>
#include <string_view>

#include "base/day.h"

namespace zeitstrahl {

// A value of the type TEXT (3.3.11): backslash, semicolon, comma and line breaks escaped, other control characters
// become U+FFFD. `text` must be valid UTF-8.
std::string ics_text(std::string_view text);

std::string ics_date(Day day);                           // "20250116"
std::string ics_instant(std::chrono::sys_seconds time);  // "20250117T041000Z"

// Writes "NAME:VALUE" ended by CR LF, folded so that no line has more than 75 octets and none ends inside of a
// character (3.1).
void write_ics_line(std::ostream& out, std::string_view name, std::string_view value);

}  // namespace zeitstrahl
