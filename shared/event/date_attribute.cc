// What a date beside a noun dates: "die im Mai beschlossenen Regeln", "nach dem Treffen im Mai", "die Einigung vom
// Mai".
#include <algorithm>

#include "event/called_off.h"
#include "event/date_use.h"
#include "event/verb_bracket.h"
#include "event/verb_forms.h"
#include "language/quotation_mark.h"

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

// "die Nachfolge der im Mai verstorbenen Wirtin": of a noun that belongs to another it only says which one is meant;
// but "die Folge der am Montag beschlossenen Sperre" is news of Tuesday.
bool DateUse::tells_only_which(const PublicationContext& publication) const {
  constexpr std::chrono::days fresh{3};
  constexpr std::uint32_t farthest = 3;  // tokens: "der erst im"
  if (!attribute_ || is_present_participle(sentence_.folded(attribute_->first))) return false;
  if (!publication.day || *publication.day - timex_.days->last <= fresh) return false;
  for (std::uint32_t back = 1; back <= std::min(first_, farthest); ++back) {
    const std::uint32_t at = first_ - back;
    const std::string_view word = sentence_.folded(at);
    if (word != "der" && word != "des") continue;
    return at > 0 && sentence_.is_word(at - 1) && sentence_.token(at - 1).capitalised &&
           !reading_.is(at - 1, WordClass::preposition);
  }
  return false;
}

// "vor dem Turnier am 9. Mai", "seit dem Turnier am 9. Mai", "nach dem Turnier im Mai": whatever it is, it is of
// another time.
bool DateUse::is_of_other_occasion(const PublicationContext& publication) const {
  const std::string_view word = sentence_.folded(occasion_->first);
  if (word == "seit") return true;
  if (word == "nach") return timex_.precision != Precision::day;  // nobody says how much later
  if (word != "vor") return false;
  const bool ahead = publication.day && timex_.days && timex_.days->first > *publication.day;
  return ahead || is_in_name();
}

// "wegen der am Montag beginnenden Messe hatte er ...": what was done for it was done before.
bool DateUse::is_of_coming_reason() const {
  constexpr std::uint32_t farthest = 4;  // tokens: "wegen der schon am"
  if (!attribute_ || !is_present_participle(sentence_.folded(attribute_->first))) return false;
  if (!reading_.tells_past(clause_) || is_since() || timex_.precision >= Precision::year) return false;
  for (std::uint32_t back = 1; back <= std::min(first_, farthest); ++back) {
    const std::uint32_t at = first_ - back;
    if (reading_.is(at, WordClass::aside) || sentence_.folded(at) == "für") return !frames();
    if (sentence_.token(at).capitalised || !sentence_.is_word(at)) return false;
  }
  return false;
}

bool DateUse::is_in_name() const {
  if (first_ < 2 || (!follows("vom", 1) && !follows("von", 1))) return false;
  // "von Montag an", "vom 3. bis 9. Mai", "vom 3./4. Mai"
  for (const std::string_view joint : {"an", "bis", "auf", "zum", "und", ",", "/", "-", "–", "—"}) {
    if (stands_before(joint)) return false;
  }
  const std::string_view noun = sentence_.folded(first_ - 2);
  if (sentence_.is_word(first_ - 2)) {
    return sentence_.token(first_ - 2).capitalised && noun != "woche" && noun != "wochenende";
  }
  return closes_quotation(noun) || noun == ")";
}

bool DateUse::is_of_bygone_noun(const PublicationContext& publication) const {
  const bool is_over = publication.day && timex_.days->last < *publication.day;
  if (!is_over || !(occasion_ || is_in_name()) || !stands_in_present(reading_, clause_)) return false;
  if (occasion_) return sentence_.folded(occasion_->first) != "vor";  // "das Rennen vor dem Leuchtturm am Montag"
  // "Anlass ist das Rennen vom Montag"
  return !is_of_source() && !reading_.has_word(WordClass::present_state, clause_);
}

bool DateUse::is_of_source() const {
  if (!is_in_name()) return false;
  if (reading_.is(first_ - 2, WordClass::stamp)) return true;
  return reading_.has_mark(Mark::according_before, clause_) || reading_.has_mark(Mark::according_after, clause_) ||
         reading_.has_mark(Mark::speech, clause_);
}

// "der Kurs fiel auf 3 Euro – noch am Montag hatte er 9 betragen": how it had been until then.
bool DateUse::is_of_contrast(const PatternMatch* trigger) const {
  constexpr std::uint32_t farthest = 3;  // "noch in der"
  if (trigger == nullptr || trigger->last > first_ || !follows("noch", farthest)) return false;
  if (!reading_.has_mark(Mark::pluperfect, clause_)) return false;
  return is_elsewhere(trigger) || is_parted_from(trigger);
}

bool DateUse::is_of_state_before() const {
  constexpr std::uint32_t farthest = 2;  // "zuletzt am"
  if (follows("zuletzt", farthest)) return true;
  return reading_.tells_preterite(clause_) && reading_.has_mark(Mark::still, clause_, [&](const PatternMatch& found) {
    return !reading_.lies_in(Mark::no_still, found);
  });
}

bool DateUse::is_goal() const {
  if (follows("auf", 1) || follows("ins", 1)) return true;
  const std::string_view own = sentence_.folded(first_);
  if (follows("in", 1) && (own == "die" || own == "den" || own == "das")) return true;  // "in die nächste Woche"
  return first_ >= 2 && reading_.is(first_ - 1, WordClass::article) &&
         (sentence_.folded(first_ - 2) == "auf" ||
          (sentence_.folded(first_ - 2) == "in" && sentence_.folded(first_ - 1) == "den"));
}

// "war die Messe für April geplant", "die Messe für April fällt aus"
bool DateUse::stands_by_plan() const {
  return reading_.has_mark(Mark::planned, clause_) || tells_past_plan(reading_, clause_) ||
         tells_calling_off(reading_, clause_);
}

bool DateUse::is_period_of_noun(const PublicationContext& publication) const {
  if (attribute_ || !is_set_for() || timex_.precision <= Precision::week) return false;
  if (!publication.day || timex_.days->last >= *publication.day) return false;
  if (stands_by_plan()) return false;
  const std::uint32_t preposition = follows("für", 1) ? first_ - 1 : first_ - 2;
  if (preposition == 0) return false;
  const std::uint32_t noun = preposition - 1;
  return sentence_.is_word(noun) && sentence_.token(noun).capitalised &&
         (!reading_.is_small(noun) || reading_.is(noun, WordClass::dated_thing));
}

bool DateUse::is_term_begun(const PublicationContext& publication) const {
  return !stands_by_plan() && is_set_for() && timex_.precision > Precision::week && publication.day &&
         timex_.days->first <= *publication.day;
}

bool DateUse::is_of_anniversary() const {
  constexpr std::uint32_t farthest = 8;  // tokens: "Jahrestag der großen Proteste in der Stadt"
  if (timex_.precision != Precision::year || first_ == 0 || !sentence_.token(first_ - 1).capitalised) return false;
  for (std::uint32_t back = 2; back <= std::min(first_, farthest); ++back) {
    const std::uint32_t at = first_ - back;
    if (reading_.is(at, WordClass::anniversary)) {
      return reading_.is(at + 1, WordClass::article) || reading_.is(at + 1, WordClass::preposition);
    }
    const bool parts = sentence_.token(at).kind == TokenKind::punctuation && !sentence_.is_hyphen(at);
    if (parts || reading_.may_be_finite(at)) return false;
  }
  return false;
}

bool DateUse::is_in_opening_phrase() const {
  const Clause& clause = reading_.clauses()[clause_];
  if (clause.type != ClauseType::main || first_ <= clause.first + 1 || attribute_ || occasion_) return false;
  // "Am Rande der Messe am Montag", "Kurz vor Mitternacht am Montag"
  if (reading_.is(clause.first, WordClass::preposition)) return false;
  const bool modified = reading_.is(clause.first, WordClass::time_modifier);
  if (modified && reading_.is(clause.first + 1, WordClass::preposition)) return false;
  bool noun = false;
  for (std::uint32_t at = clause.first; at < first_; ++at) {
    if (reading_.may_be_finite(at)) return false;
    noun = noun || (sentence_.token(at).capitalised && !reading_.is_small(at));
  }
  return noun;
}

bool DateUse::is_planned_attribute() const {
  return attribute_ && std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
           return found.mark == Mark::planned && found.match.first == attribute_->first;
         });
}

// "das für Mai geplante Fest", "das Fest war für Mai geplant"
bool DateUse::is_of_plan() const { return is_set_for() || is_planned_attribute(); }

// "hat den für Sonntag geplanten Umzug verboten": before the day comes a ban that lies back may have been lifted
// ("hatte verboten"), and on a day that is over it may have been broken, unless it was only planned for it.
bool DateUse::is_of_banned(const PublicationContext& publication) const {
  if (timex_.role != TimexRole::event || !publication.day) return false;
  if (follows("vom", 1) || follows("von", 1) || !tells_ban(reading_, clause_)) return false;  // "vom 3. bis 9. Mai"
  if (timex_.days->last < *publication.day) {
    // "für das Wochenende" may mean the next one; what was "noch verboten" was allowed then.
    return is_of_plan() && timex_.precision == Precision::day && !reading_.has_mark(Mark::still, clause_);
  }
  if (reading_.has_mark(Mark::pluperfect, clause_)) return false;
  return timex_.days->first > *publication.day || is_in_opening_phrase() || is_of_plan();
}

// "findet nicht statt", but not "könnte nicht stattfinden"; "die für Mai geplante Messe kommt nicht zustande".
bool DateUse::comes_to_nothing() const {
  const bool invited = behind_ < sentence_.size() && reading_.is(behind_, WordClass::invited);
  const bool planned = is_planned_attribute() || (is_set_for() && !invited);  // "der für Montag geladene Zeuge"
  if (planned && collapses(reading_, clause_)) return true;
  return is_of_plan() && reading_.has_mark(Mark::came_to_nothing, clause_) &&
         !reading_.has_mark(Mark::possible, clause_) && !reading_.has_mark(Mark::conditional, clause_);
}

bool DateUse::is_of_called_off(const PublicationContext& publication) const {
  if (is_of_banned(publication)) return true;
  if (comes_to_nothing()) return true;
  if (is_goal() || !tells_calling_off(reading_, clause_)) return false;
  const bool is_to_come = publication.day && timex_.days && timex_.days->first > *publication.day &&
                          !reading_.has_mark(Mark::put_off, clause_);
  return is_to_come || is_in_opening_phrase() || is_of_plan();
}

bool DateUse::may_be_of_plan() const {
  if (is_goal() || is_of_noun() || is_of_plan() || is_in_opening_phrase()) return true;
  return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
    return found.mark == Mark::appointment && found.match.last <= first_ && found.match.last + 1 >= first_;
  });
}

// "das für Mai geplante Fest fällt aus", "findet nicht statt"
bool DateUse::is_of_plan_given_up(const PublicationContext& publication) const {
  return is_of_plan() && is_of_called_off(publication);
}

bool DateUse::is_given_up() const {
  if (!follows("vom", 1) && !follows("von", 1)) return false;
  if (!stands_before("auf") && !stands_before("in") && !stands_before("ins")) return false;
  for (std::uint32_t at = 0; at < sentence_.size(); ++at) {
    if (reading_.is(at, WordClass::put_off)) return true;
  }
  return false;
}

}  // namespace zeitstrahl
