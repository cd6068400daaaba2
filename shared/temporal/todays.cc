// Signs beside a verb that tell whether "heute" is a day: hours, notices, "täglich", "kaum noch", "einst".
#include "temporal/todays.h"

#include <algorithm>

#include "temporal/outlook.h"

namespace zeitstrahl {

namespace {

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

// "Heute werden drei Schweine in der Woche geschlachtet".
bool comes_again(std::span<const Tagged> tagged, std::size_t i) {
  const bool before = i > 0 && tagged[i - 1].expression.kind == ExpressionKind::set;
  return before || (i + 1 < tagged.size() && tagged[i + 1].expression.kind == ExpressionKind::set);
}

// "Heute Markt" of a few words, but not "Und heute?"; "Heute mit Musik": where the verb should stand is none.
bool is_notice(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t notice = 8;
  if (tagged.tense == Tense::open && words.size() <= notice) return !words.is(words.size() - 1, words.marks().question);
  const std::uint32_t next = tagged.last_token;
  if (tagged.first_token != 0 || next + 1 >= words.size()) return false;
  // "Heute gehen wir in den Wald" heads a column; "heute leben wir" is known as a state.
  if (tagged.tense == Tense::open && words.is(next + 1, words.marks().we)) return true;
  return words.is(next, words.marks().preposition);
}

// "Heute ist Muttertag", "Heute, Montag": what names the day besides.
bool is_named(const Tagged& today, const Tagged& other, const MarkedWords& words) {
  constexpr std::uint32_t near = 3;  // tokens
  const bool name = other.expression.kind == ExpressionKind::feast || other.expression.kind == ExpressionKind::weekday;
  if (!name || other.first_token < today.last_token || other.first_token - today.last_token > near) return false;
  for (std::uint32_t at = today.last_token; at < other.first_token; ++at) {
    const MarkSymbols& marks = words.marks();
    if (!words.is(at, marks.be) && !words.is(at, marks.comma) && !words.is(at, marks.determiner)) return false;
  }
  return true;
}

// "der Westhafen (heute Hafen 5)": what it is called or used for by now.
bool explains_name(std::span<const Tagged> tagged, std::size_t i, const MarkedWords& words) {
  const Tagged& today = tagged[i];
  if (today.first_token == 0 || !words.is(today.first_token - 1, words.marks().opening)) return false;
  const bool hour = i + 1 < tagged.size() && tagged[i + 1].first_token <= today.last_token + 1;  // "(heute, 18 Uhr)"
  const std::uint32_t next = today.last_token;
  return !hour && next < words.size() && !words.is(next, words.marks().clause) &&
         !words.is(next, words.marks().closing);
}

// "sein heute berühmterer Bruder", but not "der heute vorgestellte Plan".
bool describes(std::span<const Tagged> tagged, std::size_t i, const MarkedWords& words) {
  constexpr std::uint32_t reach = 6;
  const Tagged& today = tagged[i];
  const std::uint32_t first = today.first_token;
  if (first == 0 || !words.is(first - 1, words.marks().article)) return false;
  if (first >= 2 && words.is(first - 2, words.marks().clause)) return false;  // "die Leute, die heute"
  if (i + 1 < tagged.size() && tagged[i + 1].first_token <= today.last_token + 1) return false;
  const std::uint32_t end = std::min(words.size(), today.last_token + reach);
  for (std::uint32_t at = today.last_token; at < end; ++at) {
    const MarkSymbols& marks = words.marks();
    if (words.is(at, marks.clause)) return at > today.last_token + 1;
    if (words.is(at, marks.done) || words.is(at, marks.starting) || words.is(at, marks.planned)) return false;
    if (words.is(at, marks.future) || words.is(at, marks.ahead) || words.is(at, marks.have)) return false;
  }
  return true;
}

// "wird heute von vielen genutzt", "heute hat sich das Wort durchgesetzt".
bool is_of_use(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 20;
  const std::uint32_t end = std::min(words.size(), tagged.last_token + reach);
  for (std::uint32_t at = tagged.last_token; at < end && !words.is(at, words.marks().clause); ++at) {
    if (words.is(at, words.marks().of_use)) return true;
  }
  return false;
}

// "Einst fuhr hier die Bahn, heute fährt ein Bus."
bool stands_behind_then(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 25;
  for (std::uint32_t back = 1; back <= std::min(reach, tagged.first_token); ++back) {
    if (words.is(tagged.first_token - back, words.marks().then)) return true;
  }
  return false;
}

// "heute kaufen sie mehr als vor zehn Jahren"
bool is_set_against_years(std::span<const Tagged> tagged, std::size_t i, const MarkedWords& words) {
  constexpr std::size_t reach = 3;  // expressions
  for (std::size_t k = i + 1; k < std::min(tagged.size(), i + reach); ++k) {
    const Expression& other = tagged[k].expression;
    if (other.kind != ExpressionKind::distance || other.unit != "Y") continue;
    const std::uint32_t first = std::min(tagged[k].match, tagged[k].first_token);
    for (std::uint32_t back = 1; back <= std::min<std::uint32_t>(first, 2); ++back) {
      if (words.is(first - back, words.marks().than)) return true;
    }
  }
  return false;
}

}  // namespace

// "heute" beside "morgen" or an hour is a day of the calendar, and so it is in a notice: "Heute Markt".
void name_todays(std::span<Tagged> tagged, const MarkedWords& words) {
  constexpr std::size_t reach = 4;  // expressions; keeps endless sentences linear
  for (std::size_t i = 0; i < tagged.size(); ++i) {
    if (tagged[i].expression.text != "today") continue;
    if (explains_name(tagged, i, words) || describes(tagged, i, words) || is_of_use(tagged[i], words) ||
        is_set_against_years(tagged, i, words)) {
      tagged[i].tense = Tense::state;
      continue;
    }
    const bool looks_on = tagged[i].tense == Tense::ahead || tagged[i].tense == Tense::future;
    if ((looks_on || leaves_open(tagged[i].tense)) && stands_behind_then(tagged[i], words)) {
      tagged[i].tense = Tense::state;
      continue;
    }
    if (looks_on && (goes_on(tagged[i], words) || comes_again(tagged, i))) tagged[i].tense = Tense::state;
    if (!looks_on && !leaves_open(tagged[i].tense)) continue;
    if (is_notice(tagged[i], words)) tagged[i].tense = Tense::meant;
    for (std::size_t k = i - std::min(i, reach); k < std::min(tagged.size(), i + reach); ++k) {
      const Expression& other = tagged[k].expression;
      const bool day = other.kind == ExpressionKind::day && other.text.empty();
      if (day || other.kind == ExpressionKind::clock || is_named(tagged[i], tagged[k], words))
        tagged[i].tense = Tense::meant;
    }
  }
}

}  // namespace zeitstrahl
