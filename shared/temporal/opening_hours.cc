// Signs of opening hours: "Montag bis Freitag von 9 bis 12 Uhr", "Sprechzeiten: Dienstag und Donnerstag".
#include "temporal/opening_hours.h"

#include <algorithm>

#include "temporal/outlook.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t within = 8;  // tokens between a day and its hour

bool is_weekday(const Tagged& tagged) {
  const Expression& at = tagged.expression;
  return at.kind == ExpressionKind::weekday && !at.weeks && at.text != "this" &&
         (!at.offset || at.anchor == Anchor::mention);
}

bool is_clock(const Tagged& tagged) { return tagged.expression.kind == ExpressionKind::clock; }

bool is_undecided(const Tagged& tagged) {
  return leaves_open(tagged.tense) || tagged.tense == Tense::ahead || tagged.tense == Tense::habit;
}

// "Montag bis Freitag": two days of one match.
bool is_range(const Tagged& left, const Tagged& right) {
  return is_weekday(left) && is_weekday(right) && left.rule == right.rule && left.match == right.match;
}

// Whether an hour stands behind the expression at `i`, with nothing but weekdays between.
bool has_hours(std::span<const Tagged> tagged, std::size_t i) {
  for (std::size_t k = i + 1; k < tagged.size() && tagged[k].first_token - tagged[k - 1].last_token <= within; ++k) {
    if (is_clock(tagged[k])) return true;
    if (!is_weekday(tagged[k])) return false;
  }
  return false;
}

// Three days with hours, or a range of days with hours: a single event hardly needs that many.
bool lists_hours(std::span<const Tagged> tagged) {
  constexpr std::size_t most = 40;  // expressions; keeps endless sentences linear
  constexpr int enough = 3;
  int days = 0;
  for (std::size_t i = 0; i < std::min(tagged.size(), most); ++i) {
    if (!is_weekday(tagged[i]) || !is_undecided(tagged[i]) || !has_hours(tagged, i)) continue;
    const bool range = i + 1 < tagged.size() && is_range(tagged[i], tagged[i + 1]);
    if (range || ++days == enough) return true;
  }
  return false;
}

bool speaks_of_hours(const MarkedWords& words) {
  constexpr std::uint32_t reach = 60;
  for (std::uint32_t at = 0; at < std::min(words.size(), reach); ++at) {
    if (words.is(at, words.marks().opening_hours)) return true;
  }
  return false;
}

}  // namespace

void name_opening_hours(std::span<Tagged> tagged, const MarkedWords& words) {
  if (std::none_of(tagged.begin(), tagged.end(), is_weekday)) return;
  if (!lists_hours(tagged) && !speaks_of_hours(words)) return;
  for (Tagged& day : tagged) {
    if (is_weekday(day) && day.role == TimexRole::event && is_undecided(day)) day.tense = Tense::habit;
  }
}

}  // namespace zeitstrahl
