// What an expression does for the event beside it.
#include "temporal/role.h"

#include <algorithm>
#include <optional>

#include "temporal/tense.h"

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

bool leaves_open(Tense tense) {
  return tense == Tense::open || tense == Tense::state || tense == Tense::present || tense == Tense::meant;
}

// "der Beschluss vom Donnerstag" is there already; "vom Donnerstag bis ..." is another matter.
bool dates_a_noun(const Tagged& tagged, const MarkedWords& words) {
  if (tagged.first_token == 0 || tagged.rule->values.size() > 1) return false;
  const Meaning* from = words.find(tagged.first_token - 1, words.marks().from);
  const bool bounded = tagged.last_token < words.size() && words.is(tagged.last_token, words.marks().role);
  return from && from->code == "dated" && !bounded;
}

// "die am Montag veröffentlichte Liste" is of the past, "das für Montag geplante Treffen" lies ahead.
std::optional<Tense> tense_of_attribute(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 3;
  const std::uint32_t end = std::min(words.size(), tagged.last_token + reach);
  for (std::uint32_t at = tagged.last_token; at < end && !words.is(at, words.marks().clause); ++at) {
    if (!words.is(at, words.marks().done)) continue;
    if (words.is(at, words.marks().planned)) return Tense::ahead;
    const bool close = at == tagged.last_token || leaves_open(tagged.tense);
    return close ? std::optional(Tense::past) : std::nullopt;
  }
  return std::nullopt;
}

// "Am Sonntag sind Wahlen" looks ahead, "es ist ein Sonntag", "es ist der 3. Mai" paint a scene.
bool paints_a_scene(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 3;
  if (tagged.tense != Tense::state && tagged.tense != Tense::ahead) return false;
  for (std::uint32_t back = 1; back <= std::min(reach, tagged.first_token); ++back) {
    const std::uint32_t at = tagged.first_token - back;
    if (words.is(at, words.marks().on_day) || words.is(at, words.marks().role)) return false;
    if (words.is(at, words.marks().be)) return true;
  }
  const std::uint32_t next = tagged.last_token;
  const bool verb_last = next + 1 < words.size() && words.is(next, words.marks().be) && tagged.first_token > 0;
  return verb_last && !words.is(tagged.first_token - 1, words.marks().on_day);
}

// "an einem normalen Montag" is any of them.
bool is_any(const Tagged& tagged, const MarkedWords& words) {
  if (tagged.first_token < 2 || !words.is(tagged.first_token - 2, words.marks().one)) return false;
  const std::uint32_t adjective = tagged.first_token - 1;
  return !words.is(adjective, words.marks().on_day) && !words.is(adjective, words.marks().bridge);
}

// "drei mehr als am Montag": what one compares with is known.
bool is_compared(const Tagged& tagged, const MarkedWords& words) {
  const std::uint32_t first = tagged.first_token;
  return (first >= 1 && words.is(first - 1, words.marks().than)) ||
         (first >= 2 && words.is(first - 2, words.marks().than) && words.is(first - 1, words.marks().on_day));
}

// "auf Montag verlegt", but not "von Sonntag auf Montag".
bool is_put_off(const Tagged& tagged, const MarkedWords& words) {
  const std::uint32_t article = tagged.expression.kind == ExpressionKind::date ? 2 : 1;  // "auf den 3. Mai"
  if (tagged.first_token < article || !words.is(tagged.first_token - article, words.marks().onto)) return false;
  for (std::uint32_t back = article + 1; back <= std::min(farthest, tagged.first_token); ++back) {
    if (words.is(tagged.first_token - back, words.marks().from)) return false;
  }
  return true;
}

// "vor dem Spiel am Montag": the article tells the time from the place, "vor Gericht".
bool stands_before_event(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 7;
  if (tagged.first_token == 0 || !words.is(tagged.first_token - 1, words.marks().on_day)) return false;
  for (std::uint32_t back = 3; back <= std::min(reach, tagged.first_token); ++back) {
    const std::uint32_t at = tagged.first_token - back;
    if (words.is(at, words.marks().clause) || words.is(at, words.marks().past)) return false;
    const Meaning* mark = words.find(at, words.marks().role);
    if (!mark || mark->code != "deadline" || mark->mod != "BESIDE") continue;
    return words.is(at + 1, words.marks().determiner);
  }
  return false;
}

// "für Montag", "für den 3. Mai".
bool is_set_for(const Tagged& tagged, const MarkedWords& words) {
  const std::uint32_t first = tagged.first_token;
  return (first >= 1 && words.is(first - 1, words.marks().towards)) ||
         (first >= 2 && words.is(first - 2, words.marks().towards) && words.is(first - 1, words.marks().determiner));
}

// "rief dazu auf, am Montag zu streiken": the infinitive closes its clause.
bool is_intended(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 20;
  const std::uint32_t end = std::min(words.size(), tagged.last_token + reach);
  const auto closes = [&](std::uint32_t at) { return at >= words.size() || words.is(at, words.marks().clause); };
  for (std::uint32_t at = tagged.last_token; at < end && !closes(at); ++at) {
    if (words.is(at, words.marks().infinitive) && !closes(at + 1) && closes(at + 2)) return true;
    if (words.is(at, words.marks().split_infinitive) && closes(at + 1)) return true;
  }
  return false;
}

// What is set or intended for a day lies ahead, but behind a verb of the past may have come since.
void look_towards(Tagged& tagged, const MarkedWords& words) {
  const bool intended = is_intended(tagged, words) || is_set_for(tagged, words);
  if (!intended && !stands_before_event(tagged, words)) return;
  if (tagged.tense == Tense::past) {
    tagged.tense = Tense::meant;
  } else if (leaves_open(tagged.tense)) {
    tagged.tense = Tense::ahead;
  }
}

void read_weekday(Tagged& tagged, const MarkedWords& words) {
  if (is_any(tagged, words)) {
    tagged.tense = Tense::habit;
  } else if (is_put_off(tagged, words)) {
    tagged.tense = Tense::future;
  } else if (is_compared(tagged, words) || dates_a_noun(tagged, words)) {
    tagged.tense = Tense::past;
  } else if (const auto tense = tense_of_attribute(tagged, words)) {
    tagged.tense = *tense;
  } else if (paints_a_scene(tagged, words)) {
    tagged.tense = Tense::open;
  } else {
    look_towards(tagged, words);
  }
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

// "Dienstag bis Samstag von 7 bis 11 Uhr" are opening hours.
bool opens_for_hours(const Tagged& first, const Tagged& last, const Tagged& hour) {
  const bool range = first.match == last.match && first.rule == last.rule &&
                     first.expression.kind == ExpressionKind::weekday &&
                     last.expression.kind == ExpressionKind::weekday;
  return range && hour.expression.kind == ExpressionKind::clock &&
         (leaves_open(last.tense) || last.tense == Tense::ahead);
}

// "von Sonntag, 4 Uhr, bis Montag, 5 Uhr, ruhte das Werk": the verb of the sentence comes later.
bool has_past_behind(std::uint32_t token, const MarkedWords& words) {
  constexpr std::uint32_t reach = 20;
  for (std::uint32_t at = token; at < std::min(words.size(), token + reach); ++at) {
    if (words.is(at, words.marks().past) || words.is(at, words.marks().have)) return true;
  }
  return false;
}

// "Heute wird täglich geputzt", "heute kommen die meisten im Auto": what goes on and on belongs to these days.
bool goes_on(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 20;
  const auto ends = [&](std::uint32_t at) { return words.is(at, words.marks().clause); };
  const auto lasts = [&](std::uint32_t at) {  // "öfter als noch im Mai"
    const bool compared = words.is(at, words.marks().still) && at > 0 && words.is(at - 1, words.marks().than);
    return compared || words.is(at, words.marks().lasting);
  };
  for (std::uint32_t at = tagged.first_token; at > 0 && tagged.first_token - at < reach && !ends(at - 1); --at) {
    if (lasts(at - 1)) return true;
  }
  const std::uint32_t end = std::min(words.size(), tagged.last_token + reach);
  for (std::uint32_t at = tagged.last_token; at < end && !ends(at); ++at) {
    if (lasts(at)) return true;
  }
  return false;
}

// "heute" beside "morgen" or an hour is a day of the calendar, and so it is in a notice: "Heute Markt".
void name_todays(std::span<Tagged> tagged, const MarkedWords& words) {
  constexpr std::size_t reach = 4;  // expressions; keeps endless sentences linear
  constexpr std::uint32_t notice = 8;
  for (std::size_t i = 0; i < tagged.size(); ++i) {
    if (tagged[i].expression.text != "today") continue;
    const bool looks_on = tagged[i].tense == Tense::ahead || tagged[i].tense == Tense::future;
    if (looks_on && goes_on(tagged[i], words)) tagged[i].tense = Tense::state;
    if (!looks_on && !leaves_open(tagged[i].tense)) continue;
    if (tagged[i].tense == Tense::open && words.size() <= notice) tagged[i].tense = Tense::meant;
    for (std::size_t k = i - std::min(i, reach); k < std::min(tagged.size(), i + reach); ++k) {
      const Expression& other = tagged[k].expression;
      const bool day = other.kind == ExpressionKind::day && other.text.empty();
      if (day || other.kind == ExpressionKind::clock) tagged[i].tense = Tense::meant;
    }
  }
}

}  // namespace

void set_role(Tagged& tagged, const MarkedWords& words, const Tagged* previous) {
  tagged.role = tagged.expression.kind == ExpressionKind::duration ? TimexRole::duration : TimexRole::event;
  tagged.tense = tense_around(words, tagged.first_token, tagged.last_token);
  if (tagged.rule->role) {
    tagged.role = *tagged.rule->role;
    return;
  }
  const auto [mark, at] = in_front(tagged, words, words.marks().role);
  const bool range = previous && at == previous->last_token && is_daytime(*previous) == is_daytime(tagged);
  if (mark && (mark->code == "begin" || !range)) {
    apply_mark(tagged, *mark);
  } else if (runs_onward(tagged, words)) {
    tagged.role = TimexRole::begin;
    if (leaves_open(tagged.tense)) tagged.tense = Tense::ahead;
  } else if (tagged.expression.kind == ExpressionKind::weekday) {
    read_weekday(tagged, words);
  } else if (tagged.expression.kind == ExpressionKind::date && tagged.expression.day) {
    if (is_put_off(tagged, words)) tagged.tense = Tense::future;
    if (paints_a_scene(tagged, words)) tagged.tense = Tense::past;
    look_towards(tagged, words);
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
  for (std::size_t i = 1; i < tagged.size(); ++i) {
    Tagged& day = tagged[i - 1];
    const Tagged& hour = tagged[i];
    const bool near = hour.first_token - day.last_token <= within;
    if (near && i > 1 && opens_for_hours(tagged[i - 2], day, hour)) tagged[i - 2].tense = day.tense = Tense::habit;
    if (!near || hour.expression.kind != ExpressionKind::clock || is_daytime(day)) continue;
    const bool open = day.tense == Tense::open && has_past_behind(hour.last_token, words);
    if (!open && day.tense != Tense::meant && (leaves_open(day.tense) || day.tense == Tense::ahead))
      day.tense = Tense::future;
  }
}

}  // namespace zeitstrahl
