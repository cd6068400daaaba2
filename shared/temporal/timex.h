// A date expression of a text, as TIMEX3 sees it, and the days it stands for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/range.h"

namespace zeitstrahl {

enum class TimexType : std::uint8_t {
  date,
  time,
  duration,
  set,
  none  // TimeML has no tag for it: an age, an anniversary
};
std::string_view to_string(TimexType type);  // "DATE", ...; "-" for none

// What the expression does for the event beside it.
enum class TimexRole : std::uint8_t {
  event,       // it happens then: "am Donnerstag"
  deadline,    // "bis Jahresende"
  begin,       // "seit Montag", "ab 1. Juli"
  duration,    // "100 Jahre"
  age,         // "33-jährig"
  anniversary  // "zum 75. Jahrestag"
};
std::string_view to_string(TimexRole role);

struct Timex {
  TextRange range;
  std::uint32_t sentence = 0;  // index into AnalysedText::sentences()
  TimexType type = TimexType::date;
  std::string value;            // TIMEX3: "2025-01-16", "2025-01-16TEV", "P3Y", "XXXX-XX-XX", "PRESENT_REF"
  std::string mod;              // TIMEX3 mod: "APPROX", "START", "MID", "END", ...; empty without one
  std::optional<DaySpan> days;  // absent where the expression names no place on the calendar
  Precision precision = Precision::day;
  TimexRole role = TimexRole::event;
  std::string_view rule;      // name of the rule; lives as long as the tagger
  std::optional<Day> anchor;  // the day a relative expression was counted from; absent for explicit dates
  std::optional<Day> entry;   // the day of the entry of a ticker it stands in, where that is not the publication's
};

// The hour at which a part of a day begins, as TIMEX3 names it: of "AF" 12; none for a night, which belongs to two
// days, and for what is no part of a day.
std::optional<int> first_hour_of_part(std::string_view part);

// A weekly is printed days after its copy is written: its "am Donnerstag" is never the Thursday of the issue.
enum class Rhythm : std::uint8_t { daily, weekly };

// What is known of the article when its expressions are resolved.
struct PublicationContext {
  std::optional<Day> day;   // without it relative expressions stay unresolved (value XXXX-..)
  std::optional<int> hour;  // 0 to 23, in Europe/Berlin
  Rhythm rhythm = Rhythm::daily;
};

}  // namespace zeitstrahl
