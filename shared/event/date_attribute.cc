// What a date before a participle and its noun dates: "die im Mai beschlossenen Regeln".
#include <algorithm>

#include "event/date_use.h"
#include "event/verb_forms.h"

namespace zeitstrahl {

namespace {

bool leaves_undone(Mark mark) {
  return mark == Mark::planned || mark == Mark::possible || mark == Mark::demanded || mark == Mark::denied ||
         mark == Mark::negation || mark == Mark::requested || mark == Mark::alleged || mark == Mark::unconfirmed;
}

}  // namespace

bool DateUse::tells_deed(const PatternMatch* trigger) const {
  if (!attribute_ || is_set_for() || is_present_participle(sentence_.folded(attribute_->first))) return false;
  const auto inside = [&](const PatternMatch& match) {
    return first_ <= match.first && match.first < attribute_->last;
  };
  if (trigger != nullptr && !inside(*trigger)) return false;
  const auto is_done = [&](const MarkMatch& mark) {
    return trigger == nullptr && std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const auto& other) {
             return other.mark == Mark::deed && other.match.first == mark.match.first;
           });
  };
  return std::none_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
    return inside(found.match) && leaves_undone(found.mark) && !is_done(found);
  });
}

bool DateUse::frames() const {
  constexpr std::uint32_t preposition = 3;  // tokens in front: "bei der im"
  return follows("bei", preposition) || follows("während", preposition);
}

// "sagte in einem am Montag veröffentlichten Interview": what was said and printed is of one day.
bool DateUse::is_of_speech() const {
  if (!reading_.is(attribute_->first, WordClass::published)) return false;
  constexpr std::uint32_t farthest = 4;  // tokens in front: "in seiner erst am"
  const bool year = sentence_.token(first_).kind == TokenKind::number;
  for (std::uint32_t back = year ? 2 : 3; back <= std::min(farthest, first_); ++back) {
    const std::uint32_t at = first_ - back;
    if (sentence_.folded(at) == "in" && reading_.is(at + 1, WordClass::determiner)) return true;
  }
  return false;
}

}  // namespace zeitstrahl
