// What a sentence reports: kind, day, status, evidence, and why.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/range.h"

namespace zeitstrahl {

enum class Status : std::uint8_t { happened, ongoing, planned, possible, demanded, denied, background };
inline constexpr std::array all_statuses{Status::happened, Status::ongoing, Status::planned,   Status::possible,
                                         Status::demanded, Status::denied,  Status::background};
enum class Evidence : std::uint8_t { stated, attributed, unconfirmed, unverifiable, disputed, alleged };
// Where the event's day came from.
enum class DayFrom : std::uint8_t { sentence, lead, publication, evening };

constexpr std::string_view other_kind = "other";          // of what no trigger and no name says more of
constexpr std::string_view statement_kind = "statement";  // of what somebody said, and not what that is about

std::string_view to_string(Status status);
std::string_view to_string(Evidence evidence);
std::string_view to_string(DayFrom from);
std::string_view label_of(Status status);  // as a German reader calls it: "geplant"

// The expression that gave the day.
struct Because {
  TextRange range;            // see because_in_title; empty where the day is the publication's
  std::string rule;           // of the date rule; "publication" where there is none
  std::optional<Day> anchor;  // the day it was counted from
};

// A word of the sentence that bears on status or evidence, as the table of marks calls it.
struct EventMark {
  std::string_view mark;  // "negation"; lives as long as the program
  TextRange range;
};

struct Event {
  TextRange range;              // its sentence
  bool in_title = false;        // range and triggers are in the title then
  bool in_headline = false;     // in the title, or in the headline of an item of a digest; not stored
  bool in_lead = false;         // in a headline, or in one of the first two paragraphs of prose
  bool state = false;           // of an office that is held: nothing happens, and there is no day
  std::string kind;             // id of the table of kinds
  std::string mode;             // "concluded"; empty without one
  std::string field;            // "treaty"; empty without one
  std::optional<DaySpan> days;  // absent: recognised, but never on a timeline
  Precision precision = Precision::day;
  DayFrom day_from = DayFrom::sentence;
  Because because;
  Status status = Status::happened;
  bool called_off = false;  // denied, and was to be on its day: "Das Fest am 3. Mai wurde abgesagt"
  Evidence evidence = Evidence::stated;
  TextRange claimant;  // who says so, a part of the same text; empty where nobody is named
  std::vector<TextRange> triggers;
  // For --explain only, not stored: the table row that decided the kind, and the marks near it.
  std::string rule;
  std::vector<EventMark> marks;
};

// Whether `because` lies in the title: an event of the title that names no day may take the lead's.
inline bool because_in_title(const Event& event) { return event.in_title && event.day_from != DayFrom::lead; }

}  // namespace zeitstrahl
