#include "searcher/render/ics.h"

#include <fmt/format.h>

#include "base/unicode.h"
#include "cli/terminal.h"

namespace zeitstrahl {

std::string ics_text(std::string_view text) {
  std::string value;
  for (const char c : terminal_safe(text)) {
    if (c == '\n') {
      value += "\\n";
      continue;
    }
    if (c == '\\' || c == ';' || c == ',') value += '\\';
    value += c;
  }
  return value;
}

std::string ics_date(Day day) {
  std::string date = format_day(day);
  std::erase(date, '-');
  return date;
}

std::string ics_instant(std::chrono::sys_seconds time) {
  const Day day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::hh_mm_ss clock(time - day);
  return fmt::format("{}T{:02}{:02}{:02}Z", ics_date(day), clock.hours().count(), clock.minutes().count(),
                     clock.seconds().count());
}

void write_ics_line(std::ostream& out, std::string_view name, std::string_view value) {
  constexpr std::size_t longest = 75;  // octets, without CR LF
  const std::string line = std::string(name) + ":" + std::string(value);
  std::string_view rest = line;
  std::size_t room = longest;
  while (rest.size() > room) {
    const std::string_view part = beginning(rest, room);
    out << part << "\r\n ";
    rest.remove_prefix(part.size());
    room = longest - 1;  // the blank counts
  }
  out << rest << "\r\n";
}

}  // namespace zeitstrahl
