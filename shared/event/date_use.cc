#include "event/date_use.h"

#include <algorithm>
#include <utility>

namespace zeitstrahl {

bool begins_ahead(const Timex& timex, const PublicationContext& publication) {
  return timex.role == TimexRole::begin && timex.type == TimexType::date && timex.days && publication.day &&
         timex.days->first >= *publication.day;
}

bool gives_only_hour(const Timex& timex, const PublicationContext& publication) {
  return timex.type == TimexType::time && publication.day && timex.days->first == *publication.day;
}

DateUse::DateUse(const SentenceReading& reading, const Timex& timex)
    : reading_(reading),
      sentence_(reading.sentence()),
      timex_(timex),
      first_(token_at(sentence_, timex.range.begin)),
      behind_(token_at(sentence_, timex.range.end - 1) + 1),
      clause_(reading.clauses().of(first_)) {}

bool DateUse::can_date() const {
  if (sentence_.is_hyphen(behind_)) return false;  // "1.-Mai-Bündnis"
  return !is_compared() && !ends_term() && !is_passed() && !belongs_to_thing();
}

bool DateUse::is_stamp() const {
  constexpr std::uint32_t longest = 12;  // tokens
  if (first_ >= longest) return false;
  for (std::uint32_t at = behind_; at < std::min(sentence_.size(), longest); ++at) {
    if (sentence_.folded(at) == ":") return true;
    const bool inside = sentence_.token(at).kind != TokenKind::word || reading_.is(at, WordClass::clock);
    if (!inside) return false;
  }
  return false;
}

bool DateUse::is_house_hour(const PublicationContext& publication) const {
  constexpr std::uint32_t farthest = 4;  // "zwischen 3 Uhr und 4"
  if (!gives_only_hour(timex_, publication)) return false;
  return (follows("von", 1) && stands_before("bis")) || follows("zwischen", farthest);
}

bool DateUse::is_in_attribute() const {
  std::uint32_t first = first_;
  if (first > 0 && reading_.is(first - 1, WordClass::not_subject)) --first;
  if (first == 0 || !reading_.is(first - 1, WordClass::article)) return false;
  const std::uint32_t participle = behind_;
  if (participle + 1 >= sentence_.size() || !sentence_.is_word(participle)) return false;
  return !sentence_.token(participle).capitalised && !reading_.is(participle, WordClass::auxiliary) &&
         sentence_.is_word(participle + 1) && sentence_.token(participle + 1).capitalised;
}

bool DateUse::is_elsewhere(const PatternMatch* trigger) const {
  return trigger != nullptr && clause_ != reading_.clause_of(*trigger);
}

bool DateUse::is_parted_from(const PatternMatch* trigger) const {
  if (trigger == nullptr) return false;
  const auto [from, to] = first_ < trigger->first ? std::pair(behind_, trigger->first)
                                                  : std::pair(trigger->last, std::max(first_, trigger->last));
  bool comma = false;
  for (std::uint32_t at = from; at < to; ++at) {
    // "Im Mai, als es schneite, schlossen ...": what lies between is a clause, and both stand in the one around it.
    if (reading_.clauses().of(at) != reading_.clause_of(*trigger)) return false;
    comma = comma || sentence_.folded(at) == ",";
  }
  return comma;
}

bool DateUse::dates_content(const PatternMatch* trigger) const {
  if (trigger == nullptr) return false;
  const std::uint32_t clause = reading_.clause_of(*trigger);
  std::uint32_t at = clause_;
  while (at != clause) {
    const Clause& lower = reading_.clauses()[at];
    if (!lower.governor || lower.type == ClauseType::relative || lower.type == ClauseType::main) return false;
    at = *lower.governor;
    if (at == clause) return true;
  }
  return false;
}

bool DateUse::dates_other_clause(const PatternMatch* trigger) const {
  if (!is_elsewhere(trigger)) return false;
  const Clause& clause = reading_.clauses()[clause_];
  // A clause that opens its sentence knows no governor.
  if (clause.governor && *clause.governor != reading_.clause_of(*trigger)) return false;
  if (clause.type == ClauseType::relative) return clause.first > trigger->last + 1 || clause.first < trigger->last;
  return clause.type == ClauseType::subordinate && reading_.opens_with(clause, WordClass::background_opener);
}

// "im Vergleich zu 2023" dates what is compared with.
bool DateUse::is_measure() const {
  return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
    return found.mark == Mark::comparison && found.match.last <= first_ + 1 && first_ <= found.match.last + 1;
  });
}

// "Wie am Freitag durchsickerte" has its verb at the end and likens nothing.
bool DateUse::is_likened() const {
  constexpr std::uint32_t farthest = 3;  // "wie schon im"
  if (behind_ >= sentence_.size()) return false;
  if (!reading_.is_finite_verb(behind_) && !reading_.is(behind_, WordClass::auxiliary)) return false;
  return follows("wie", farthest);
}

// "bis zum 30. Juni", "bis Freitag, 13.00 Uhr": whatever the expression alone is, here it ends something.
bool DateUse::ends_term() const {
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

// "über Weihnachten hinaus": it goes on beyond that.
bool DateUse::is_passed() const { return stands_before("hinaus"); }

// "der Haushalt für 2021": the year belongs to the thing.
bool DateUse::belongs_to_thing() const { return timex_.precision == Precision::year && follows("für", 1); }

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
