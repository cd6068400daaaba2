#include "event/date_use.h"

#include <algorithm>

#include "event/noun_phrase.h"
#include "event/verb_forms.h"
#include "language/quotation_mark.h"
#include "temporal/verb_forms.h"

namespace zeitstrahl {

bool begins_ahead(const Timex& timex, const PublicationContext& publication) {
  return timex.role == TimexRole::begin && timex.type == TimexType::date && timex.days && publication.day &&
         timex.days->first >= *publication.day;
}

std::string_view clock_of(const Timex& timex) {
  const std::size_t at = timex.value.find('T');
  return at == std::string::npos ? std::string_view() : std::string_view(timex.value).substr(at + 1);
}

bool gives_only_hour(const Timex& timex, const PublicationContext& publication) {
  return timex.type == TimexType::time && publication.day && timex.days->first == *publication.day;
}

bool parts_items(std::string_view mark) { return mark == "•" || mark == "+++"; }

DateUse::DateUse(const SentenceReading& reading, const Timex& timex)
    : reading_(reading),
      sentence_(reading.sentence()),
      timex_(timex),
      first_(token_at(sentence_, timex.range.begin)),
      behind_(token_at(sentence_, timex.range.end - 1) + 1),
      clause_(reading.clauses().of(first_)),
      attribute_(dated_attribute(reading, span())),
      occasion_(attribute_ ? std::nullopt : dated_occasion(reading, span())) {}

bool DateUse::can_date() const {
  if (sentence_.is_hyphen(behind_)) return false;  // "1.-Mai-Bündnis"
  if (is_only_after() || is_saying() || is_subject() || is_feast_itself() || is_in_title()) return false;
  return !is_compared() && !ends_term() && !is_passed() && !belongs_to_thing() && !is_given_up();
}

bool DateUse::is_in_title() const {
  constexpr std::uint32_t longest = 4;  // tokens behind the date
  if (first_ == 0 || !opens_quotation(sentence_.folded(first_ - 1))) return false;
  for (std::uint32_t at = behind_; at < std::min(sentence_.size(), behind_ + longest); ++at) {
    if (closes_quotation(sentence_.folded(at))) return true;
    if (!sentence_.token(at).capitalised) return false;
  }
  return false;
}

bool DateUse::is_of_figures() const {
  for (std::uint32_t back = 1; back <= std::min(first_, 2U); ++back) {
    const std::uint32_t at = first_ - back;
    if (reading_.is(at, WordClass::stamp) && sentence_.token(at).capitalised) return true;  // "stand" is a verb
  }
  return false;
}

bool DateUse::is_of_paper() const {
  return is_of_figures() || (is_goal() && sentence_.token(first_).kind == TokenKind::number);
}

bool DateUse::is_stamp() const {
  constexpr std::uint32_t longest = 12;  // tokens
  if (first_ >= longest || is_figure_beside()) return false;
  for (std::uint32_t at = behind_; at < std::min(sentence_.size(), longest); ++at) {
    if (sentence_.folded(at) == ":") return true;
    const bool inside = sentence_.token(at).kind != TokenKind::word || reading_.is(at, WordClass::clock);
    if (!inside) return false;
  }
  return false;
}

bool DateUse::is_bare_part() const {
  for (std::uint32_t at = first_; at < behind_; ++at) {
    const bool part = reading_.is(at, WordClass::day_part) || reading_.is(at, WordClass::article);
    if (!part && !reading_.is(at, WordClass::pointing)) return false;
  }
  return true;
}

bool DateUse::names_day() const {
  const std::string_view clock = clock_of(timex_);
  if (clock.empty()) return timex_.type == TimexType::date && timex_.precision == Precision::day;
  if (clock.front() >= '0' && clock.front() <= '9') return false;
  if (!reading_.is(behind_ - 1, WordClass::day_part)) return true;
  return !reading_.is(first_, WordClass::day_part) && !reading_.is(first_, WordClass::definite);
}

bool DateUse::is_part_of_that_day() const {
  if (!is_bare_part() || points_at_told_day(nullptr)) return false;
  // "für den Abend", "am Abend vor der Wahl", "am Abend der Wahl", "am Abend, als es schneite"
  constexpr std::uint32_t preposition = 3;  // tokens in front: "in den frühen"
  if (!follows("am", preposition) && !follows("gegen", preposition) && !follows("in", preposition)) return false;
  if (follows("für", preposition) || stands_before("vor") || stands_before("der")) return false;
  const bool clause =
      stands_before(",") && behind_ + 1 < sentence_.size() && reading_.is(behind_ + 1, WordClass::simultaneous_opener);
  return !clause && reading_.clauses()[clause_].type != ClauseType::infinitive;
}

bool DateUse::points_at_told_day(const PatternMatch* trigger) const {
  if (!is_bare_part()) return false;
  // "Die Minister beraten an diesem Vormittag" is news, if a scene is none: "an diesem Vormittag riecht es nach Heu".
  const bool today = trigger != nullptr && (reading_.is(first_, WordClass::definite) || follows("an", 2));
  if (today) return false;
  if (reading_.is(first_, WordClass::pointing) || (first_ > 0 && reading_.is(first_ - 1, WordClass::pointing))) {
    return true;
  }
  return behind_ < sentence_.size() &&
         (reading_.is(behind_, WordClass::earlier) || reading_.is(behind_, WordClass::next_to));
}

bool DateUse::is_house_hour(const PublicationContext& publication) const {
  constexpr std::uint32_t farthest = 4;  // "zwischen 3 Uhr und 4"
  const bool hour = timex_.type == TimexType::time && sentence_.token(first_).kind == TokenKind::number;
  if (!hour && !gives_only_hour(timex_, publication)) return false;
  return (follows("von", 1) && stands_before("bis")) || follows("zwischen", farthest);
}

bool DateUse::dates_other_noun(const PatternMatch* trigger, const PublicationContext& publication) const {
  if (trigger == nullptr) {
    const bool occasion = occasion_ && is_of_other_occasion(publication);
    return occasion || tells_only_which(publication) || is_of_coming_reason();
  }
  const auto reports = [&](const TokenSpan& noun) {
    return noun.holds(trigger->first) || noun.holds(trigger->last - 1);
  };
  // "bei der im Mai stattfindenden Messe" the rest takes place too.
  if (is_away_from_attribute(*trigger)) return true;
  if (attribute_) {
    if (is_of_speech() || is_of_plan_given_up(publication)) return false;
    return !(is_present_participle(sentence_.folded(attribute_->first)) && frames()) && !reports(*attribute_);
  }
  return occasion_ && !reports(*occasion_) && is_of_other_occasion(publication);
}

bool DateUse::dates_purpose(const PatternMatch* trigger) const {
  const Clause& clause = reading_.clauses()[clause_];
  const bool purpose = clause.type == ClauseType::infinitive && reading_.opens_with(clause, WordClass::purpose_opener);
  return purpose && (trigger == nullptr || is_elsewhere(trigger));
}

bool DateUse::is_elsewhere(const PatternMatch* trigger) const {
  return trigger != nullptr && clause_ != reading_.clause_of(*trigger);
}

// "das verhängte Verbot stellten sie am Montag vor": what was done before takes only the date before it.
bool DateUse::is_away_from_attribute(const PatternMatch& trigger) const {
  if (trigger.form != VerbForm::attributive || is_present_participle(sentence_.folded(trigger.last - 1))) return false;
  if (first_ >= trigger.last) return true;
  for (std::uint32_t at = behind_; at < trigger.first; ++at) {
    if (is_verb(at)) return true;
  }
  return false;
}

bool DateUse::is_before(const PatternMatch* trigger) const {
  if (trigger == nullptr || !stands_behind_before(reading_, *trigger)) return false;
  if (first_ < trigger->last) return true;
  // "vor dem Turnier in Ulm am Montag" is one phrase.
  for (std::uint32_t at = trigger->last; at < first_; ++at) {
    if (sentence_.folded(at) == "," || is_verb(at)) return true;
  }
  return false;
}

bool DateUse::is_verb(std::uint32_t token) const {
  return reading_.is_finite_verb(token) || reading_.is(token, WordClass::auxiliary);
}

TokenSpan DateUse::up_to(const PatternMatch& trigger) const {
  if (first_ < trigger.first) return {behind_, std::max(behind_, trigger.first)};
  return {trigger.last, std::max(first_, trigger.last)};
}

bool DateUse::is_parted_from(const PatternMatch* trigger) const {
  if (trigger == nullptr) return false;
  const TokenSpan between = up_to(*trigger);
  bool mark = false;
  for (std::uint32_t at = between.first; at < between.last; ++at) {
    // "Im Mai, als es schneite, schlossen ...": what lies between is a clause, and both stand in the one around it.
    if (reading_.clauses().of(at) != reading_.clause_of(*trigger)) return false;
    const std::string_view word = sentence_.folded(at);
    const bool dash = (word == "-" || word == "–" || word == "—") && sentence_.token(at).space_before;
    mark = mark || dash || word == "," || word == ":" || word == "(" || word == ")";
  }
  return mark;
}

bool DateUse::is_across_conjunction(const PatternMatch* trigger) const {
  if (trigger == nullptr) return false;
  const TokenSpan between = up_to(*trigger);
  for (std::uint32_t at = between.first; at < between.last; ++at) {
    if (at == behind_ && first_ < trigger->first) continue;  // "am Montag und Dienstag": both are of one side
    if (sentence_.folded(at) == "und" || sentence_.folded(at) == "sowie") return true;
  }
  return false;
}

// "für Mai", "der zum 1. Mai angekündigte Abschied"
bool DateUse::is_set_for() const {
  if (follows("für", 1) || (follows("zum", 1) && is_planned_attribute())) return true;
  return first_ >= 2 && sentence_.folded(first_ - 2) == "für" && reading_.is(first_ - 1, WordClass::article);
}

bool DateUse::dates_decided(const PatternMatch* trigger, const PublicationContext& publication) const {
  const bool decides = trigger != nullptr && (trigger->form == VerbForm::participle || trigger->form == VerbForm::past);
  if (!decides || !is_set_for() || !publication.day || timex_.days->last <= *publication.day) return false;
  const std::uint32_t clause = reading_.clause_of(*trigger);
  if (reading_.has_mark(Mark::planned, clause) || reading_.has_mark(Mark::demanded, clause)) return false;
  return reading_.has_word(WordClass::deed_auxiliary, clause);
}

bool DateUse::is_in_other_item(const PatternMatch* trigger) const {
  if (trigger == nullptr) return false;
  const TokenSpan between = up_to(*trigger);
  for (std::uint32_t at = between.first; at < between.last; ++at) {
    if (parts_items(sentence_.folded(at))) return true;
  }
  return false;
}

// "bis zur Wahl am 30. Juni", "bis nach der Wahl im Juni", but neither "bis zu 30 Gäste" nor "bis auf Tage im Juni".
bool DateUse::ends_with_occasion() const {
  constexpr std::uint32_t farthest = 9;  // tokens: "bis kurz vor der ersten Fahrt der Fähre am"
  if (first_ < 2 || !sentence_.token(first_ - 2).capitalised) return false;
  for (std::uint32_t back = 2; back <= std::min(first_, farthest); ++back) {
    const std::uint32_t at = first_ - back;
    if ((!sentence_.is_word(at) && !sentence_.is_hyphen(at)) || is_verb(at)) return false;
    if (sentence_.folded(at) != "bis") continue;
    const std::string_view next = sentence_.folded(at + 1);
    const bool bound = reading_.is(at + 1, WordClass::preposition) || reading_.is(at + 1, WordClass::not_subject);
    const bool bare =
        next == "zu" && (!reading_.is(at + 2, WordClass::determiner) || reading_.is(at + 2, WordClass::indefinite));
    return bound && next != "auf" && !bare;
  }
  return false;
}

// "bis zum 30. Juni", "bis Freitag, 13.00 Uhr": whatever the expression alone is, here it ends something.
bool DateUse::ends_term() const {
  if (ends_with_occasion()) return true;
  constexpr std::uint32_t farthest = 4;
  for (std::uint32_t back = 0; back <= farthest && back <= first_; ++back) {
    const std::string_view word = sentence_.folded(first_ - back);
    if (word == "bis") return true;
    const bool day_before_clock = back > 0 && sentence_.folded(first_ - back + 1) == ",";
    const bool passes = word == "," || reading_.is(first_ - back, WordClass::within_term);
    if (back > 0 && !passes && !day_before_clock) return false;
  }
  return false;
}

// "nach dem 3. Februar": on some day behind it.
bool DateUse::is_only_after() const {
  const bool number = sentence_.token(first_).kind == TokenKind::number && timex_.precision == Precision::day;
  return number && first_ >= 2 && sentence_.folded(first_ - 1) == "dem" && sentence_.folded(first_ - 2) == "nach";
}

// "die Sorgen von gestern" are old, of whatever day.
bool DateUse::is_saying() const {
  const std::string_view day = sentence_.folded(first_);
  return follows("von", 1) && (day == "gestern" || day == "vorgestern" || day == "morgen");
}

// "Der 3. Oktober ist ein Feiertag."
bool DateUse::is_subject() const {
  if (timex_.precision != Precision::day || behind_ >= sentence_.size() || !follows("der", 1)) return false;
  const std::uint32_t begin = first_ - 1;
  const bool opens = begin == 0 || begin == reading_.clauses()[clause_].first;
  const std::string_view verb = sentence_.folded(behind_);
  return opens && (verb == "war" || verb == "gilt" || reading_.is(behind_, WordClass::copula));
}

// "Weihnachten retten", "ein stilles Ostern", but "an Weihnachten", "am zweiten Ostertag", "zwischen den Jahren".
bool DateUse::is_feast_itself() const {
  constexpr std::string_view rule = "feast";
  constexpr std::uint32_t farthest = 2;  // words between preposition and feast
  if (!timex_.rule.starts_with(rule) || reading_.is(first_, WordClass::time_preposition)) return false;
  if (opens_before_subject()) return false;
  for (std::uint32_t back = 1; back <= std::min(first_, farthest + 1); ++back) {
    const std::uint32_t at = first_ - back;
    if (reading_.is(at, WordClass::time_preposition)) return false;
    if (!sentence_.is_word(at) || sentence_.token(at).capitalised) return true;
  }
  return true;
}

// "Heiligabend kam er heim": it can be no subject itself.
bool DateUse::opens_before_subject() const {
  if (first_ != reading_.clauses()[clause_].first || behind_ + 1 >= sentence_.size()) return false;
  if (!reading_.may_be_finite(behind_) || reading_.is(behind_, WordClass::copula)) return false;
  const std::uint32_t next = behind_ + 1;
  return sentence_.folded(next) == "der" ||
         (reading_.is(next, WordClass::pronoun) && !reading_.is(next, WordClass::article));
}

// "über Weihnachten hinaus": it goes on beyond that.
bool DateUse::is_passed() const { return stands_before("hinaus") || stands_before("hinein"); }

bool DateUse::belongs_to_thing() const {
  if (timex_.precision != Precision::year) return false;
  return numbers_thing(reading_, span()) || is_citation(reading_, span());
}

bool DateUse::follows(std::string_view word, std::uint32_t farthest) const {
  for (std::uint32_t back = 1; back <= std::min(first_, farthest); ++back) {
    if (sentence_.folded(first_ - back) == word) return true;
  }
  return false;
}

bool DateUse::stands_before(std::string_view word) const {
  return behind_ < sentence_.size() && sentence_.folded(behind_) == word;
}

}  // namespace zeitstrahl
