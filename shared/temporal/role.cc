// What an expression does for the event beside it.
#include "temporal/role.h"

#include <algorithm>

#include "temporal/opening_hours.h"
#include "temporal/outlook.h"
#include "temporal/tense.h"
#include "temporal/todays.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t farthest = 4;  // little words between the mark and the expression

bool is_daytime(const Tagged& tagged) {
  return tagged.expression.kind == ExpressionKind::clock || tagged.expression.kind == ExpressionKind::part;
}

bool is_amount(const Tagged& tagged) {
  return tagged.expression.kind == ExpressionKind::duration || tagged.expression.kind == ExpressionKind::distance;
}

// The nearest word of a class in front, with nothing but little words between.
struct Found {
  const Meaning* meaning = nullptr;
  std::uint32_t token = 0;
};
Found in_front(const Tagged& tagged, const MarkedWords& words, Symbol symbol) {
  for (std::uint32_t back = 1; back <= std::min(farthest, tagged.first_token); ++back) {
    const std::uint32_t at = tagged.first_token - back;
    if (const Meaning* meaning = words.find(at, symbol)) return {meaning, at};
    if (!words.is(at, words.marks().bridge)) break;
  }
  return {};
}

// "vom 3. Mai an", "von Montag an".
bool runs_onward(const Tagged& tagged, const MarkedWords& words) {
  return !is_amount(tagged) && tagged.last_token < words.size() && words.is(tagged.last_token, words.marks().onward) &&
         in_front(tagged, words, words.marks().from).meaning;
}

// "bis", "seit", "ab", "vor", "nach".
void apply_mark(Tagged& tagged, const Meaning& mark) {
  const bool compared = mark.mod == "COMPARED";          // "gegenüber Montag" looks back
  const bool beside = mark.mod == "BESIDE" || compared;  // "vor Montag": not on it; "kurz vor acht" is near enough
  if (beside && (is_daytime(tagged) || is_amount(tagged))) return;
  if (mark.code == "begin") {
    tagged.role = TimexRole::begin;
  } else if (tagged.expression.kind != ExpressionKind::duration) {
    tagged.role = TimexRole::deadline;
  }
  tagged.bound = beside ? Bound::beside : Bound::itself;
  if (mark.mod == "PAST") {
    tagged.tense = Tense::since;
  } else if (compared) {
    tagged.tense = Tense::past;
  } else if (leaves_open(tagged.tense) && !beside) {
    tagged.tense = Tense::ahead;
  }
}

// Whether nothing but little words and a comma parts two expressions.
bool side_by_side(const Tagged& left, const Tagged& right, const MarkedWords& words) {
  if (right.first_token - left.last_token > farthest) return false;
  for (std::uint32_t at = left.last_token; at < right.first_token; ++at) {
    const bool little = words.is(at, words.marks().comma) || words.is(at, words.marks().bridge);
    if (words.is(at, words.marks().role) || !little) return false;
  }
  return true;
}

// "bis Freitag (24. Januar)" names one day twice.
bool explained(const Tagged& left, const Tagged& right, const MarkedWords& words) {
  return right.first_token == left.last_token + 1 && words.is(left.last_token, words.marks().bracket);
}

// "von Sonntag, 4 Uhr, bis Montag, 5 Uhr, ruhte das Werk": the verb of the sentence comes later.
bool has_past_behind(std::uint32_t token, const MarkedWords& words) {
  constexpr std::uint32_t reach = 20;
  for (std::uint32_t at = token; at < std::min(words.size(), token + reach); ++at) {
    const MarkSymbols& marks = words.marks();
    if (words.is(at, marks.past) || words.is(at, marks.attribute_or_past) || words.is(at, marks.have)) return true;
  }
  return false;
}

// "rückwirkend zum 1. Januar", "rückwirkend schon ab dem 1. Januar": whatever the verb says of it, the day has passed.
bool is_retroactive(const Tagged& tagged, const MarkedWords& words) {
  std::uint32_t at = std::min(tagged.match, tagged.first_token);
  for (std::uint32_t back = 0; back < farthest && at > 0; ++back, --at) {
    if (!words.is(at - 1, words.marks().determiner) && !words.is(at - 1, words.marks().effective)) break;
  }
  return at > 0 && words.is(at - 1, words.marks().retroactive);
}

}  // namespace

void set_role(Tagged& tagged, const MarkedWords& words, const Tagged* previous) {
  tagged.role = tagged.expression.kind == ExpressionKind::duration ? TimexRole::duration : TimexRole::event;
  tagged.tense = tense_around(words, tagged.first_token, tagged.last_token);
  if (tagged.rule->role) {
    tagged.role = *tagged.rule->role;
    const bool day = tagged.expression.kind == ExpressionKind::date && tagged.expression.day;
    if (day && tagged.role == TimexRole::event) read_day_of_year(tagged, words);  // "auf den 3. bis 5. Mai verlegt"
    return;
  }
  const auto [mark, at] = in_front(tagged, words, words.marks().role);
  const bool range = previous && at == previous->last_token && is_daytime(*previous) == is_daytime(tagged);
  if (mark && (mark->code == "begin" || !range)) {
    apply_mark(tagged, *mark);
    // "die bis Montag gemeldeten Fälle"
    if (tagged.role == TimexRole::deadline && tense_of_attribute(tagged, words) == Tense::past)
      tagged.tense = Tense::past;
  } else if (runs_onward(tagged, words)) {
    tagged.role = TimexRole::begin;
    if (leaves_open(tagged.tense)) tagged.tense = Tense::ahead;
  } else if (tagged.expression.kind == ExpressionKind::weekday) {
    read_weekday(tagged, words);
  } else if (tagged.expression.kind == ExpressionKind::date && tagged.expression.day) {
    read_day_of_year(tagged, words);
  } else if (tagged.expression.kind == ExpressionKind::season ||
             (tagged.expression.kind == ExpressionKind::date && tagged.expression.month)) {
    read_month(tagged, words);
  } else if (tagged.expression.kind == ExpressionKind::date && tagged.expression.year) {
    read_year(tagged, words);
  } else if (tagged.expression.kind == ExpressionKind::unit && tagged.expression.unit == "WE") {
    read_weekend(tagged, words);
  }
}

void share_roles(std::span<Tagged> tagged, const MarkedWords& words) {
  for (std::size_t i = 1; i < tagged.size(); ++i) {
    const Tagged& left = tagged[i - 1];
    Tagged& right = tagged[i];
    const bool bound = left.role == TimexRole::deadline || left.role == TimexRole::begin;
    if (!bound || right.role != TimexRole::event || is_amount(left) || is_amount(right)) continue;
    const bool day_and_hour = is_daytime(left) != is_daytime(right) && side_by_side(left, right, words);
    if (!day_and_hour && !explained(left, right, words)) continue;
    right.role = left.role;
    right.bound = left.bound;
    if (leaves_open(right.tense) || left.tense == Tense::since) right.tense = left.tense;
  }
}

void announce(std::span<Tagged> tagged, const MarkedWords& words) {
  constexpr std::uint32_t within = 8;  // tokens: hardly another clause
  name_todays(tagged, words);
  name_opening_hours(tagged, words);
  for (Tagged& one : tagged) {
    if (is_retroactive(one, words)) one.tense = Tense::happened;
    if (one.expression.year && names_a_thing(one, words)) one.aside = true;
  }
  for (std::size_t i = 1; i < tagged.size(); ++i) {
    Tagged& day = tagged[i - 1];
    const Tagged& hour = tagged[i];
    const bool near = hour.first_token - day.last_token <= within;
    if (!near || hour.expression.kind != ExpressionKind::clock || is_daytime(day)) continue;
    const bool open = day.tense == Tense::open && has_past_behind(hour.last_token, words);
    if (!open && day.tense != Tense::meant && (leaves_open(day.tense) || day.tense == Tense::ahead))
      day.tense = Tense::future;
  }
}

}  // namespace zeitstrahl
