// What an expression says before any calendar is consulted: "vor drei Jahren" is three years back, from whatever day.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "temporal/vocabulary.h"

namespace zeitstrahl {

enum class ExpressionKind : std::uint8_t {
  date,      // year, month and day as far as written
  weekday,   // offset: -1 the last one, 1 the next one, absent where the sentence must tell
  day,       // offset days from the anchor
  unit,      // offset units from the anchor, as a whole: "im vergangenen Jahr"
  distance,  // amount of units, in the direction of offset: "vor drei Jahren"
  shifted,   // a day so many units from another: "heute vor zehn Jahren", "Montag in einer Woche"
  nth,       // the first, second, ... or last weekday of a month
  quarter,   // quarter or half of a year
  season,
  feast,
  decade,     // decade or century
  week,       // by its number
  clock,      // a time of day
  part,       // a part of a day
  reference,  // PRESENT_REF and its kin
  duration,
  set,
  none  // matched so that nothing else does
};

// What a relative expression is counted from.
enum class Anchor : std::uint8_t {
  publication,
  mention,   // the day last named in the paragraph, else publication
  told,      // the day last named in the paragraph, and no other: "am nächsten Tag"
  span,      // the year, quarter or month last named in the paragraph: "im Jahr darauf"
  compared,  // the year, quarter or month that the sentence has named before, else publication: "2019 mehr als im
             // Vorjahr"
  sentence   // a day of the same sentence, else publication: notices stand for themselves
};

// Fields are set as the rule's template says.
struct Expression {
  ExpressionKind kind = ExpressionKind::none;
  Anchor anchor = Anchor::publication;
  std::optional<int> year;  // below 100: written with two digits
  std::optional<int> month;
  std::optional<int> day;
  std::optional<int> weekday;  // 1 Monday to 7
  std::optional<int> weeks;    // the week of the weekday: -1 the last one
  std::optional<int> offset;
  std::optional<int> years;  // the year counted from publication's: "Mai vergangenen Jahres"
  std::optional<int> quarter;
  std::optional<int> half;
  std::optional<int> week;
  std::optional<int> decade;   // 1990, or 90
  std::optional<int> century;  // 19 for the nineteenth
  std::optional<int> minutes;  // since midnight
  std::optional<int> hour;
  std::optional<int> minute;
  std::optional<int> minutes_more;  // "zehn nach acht"
  std::optional<int> minutes_less;  // "fünf vor acht"
  std::optional<int> steps;         // -1 back, 1 on: where a shifted day lies
  std::optional<int> nth;           // -1: the last
  std::optional<int> numeric;       // yyyymmdd, yymmdd or mmdd of a numeric date; opened into the fields above
  std::string amount;               // "3", "1.5", "X"
  std::string second_amount;
  std::string_view unit;  // "Y", "M", "W", "D", "TH", ...
  std::string_view second_unit;
  std::string_view part;    // "TEV"
  std::string_view mod;     // "START"
  std::string_view text;    // a value given as it is
  std::string_view season;  // "SU"
  std::string_view feast;   // see calendar.h
};

// A template for expressions: "date d=DAY m=MONTH y=2024". Each assignment takes the number or code of the word with
// that label, or a constant.
class ExpressionTemplate {
 public:
  // `labels` are those of the rule's pattern. Throws std::invalid_argument with a reason.
  ExpressionTemplate(std::string_view text, const std::vector<std::string>& labels);

  // `meanings[i]` belongs to label i; null where that part of the pattern was left out.
  Expression fill(const std::vector<const Meaning*>& meanings) const;
  ExpressionKind kind() const { return kind_; }

 private:
  struct Assignment {
    std::size_t field = 0;
    std::size_t label = 0;  // past the labels: the constant
    Meaning constant;
    std::string constant_text;
  };
  Assignment parse(std::string_view text, const std::vector<std::string>& labels) const;

  ExpressionKind kind_;
  std::vector<Assignment> assignments_;
};

}  // namespace zeitstrahl
