// Signs beside a verb that tell whether "heute" is a day: hours, notices, "täglich", "kaum noch".
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

}  // namespace

// "heute" beside "morgen" or an hour is a day of the calendar, and so it is in a notice: "Heute Markt".
void name_todays(std::span<Tagged> tagged, const MarkedWords& words) {
  constexpr std::size_t reach = 4;  // expressions; keeps endless sentences linear
  for (std::size_t i = 0; i < tagged.size(); ++i) {
    if (tagged[i].expression.text != "today") continue;
    const bool looks_on = tagged[i].tense == Tense::ahead || tagged[i].tense == Tense::future;
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
