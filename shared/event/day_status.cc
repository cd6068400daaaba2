#include "event/day_status.h"

#include <algorithm>

#include "event/called_off.h"
#include "event/date_use.h"
#include "event/noun_phrase.h"
#include "event/same_day.h"
#include "event/verb_bracket.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_lead_in = 3;  // tokens from "noch" to its date: "noch in der Nacht"

// "noch am Montag"; "noch bis Montag" lasts, and "noch heute" may.
bool is_of_still(const SentenceReading& reading, const Timex& timex) {
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t first = token_at(sentence, timex.range.begin);
  if (!gives_day(timex)) return false;
  if (sentence.folded(first) == "heute" && !reading.tells_past(reading.clauses().of(first))) return false;
  for (std::uint32_t back = 1; back <= std::min(longest_lead_in, first); ++back) {
    const std::uint32_t at = first - back;
    if (sentence.folded(at) == "noch") return true;
    const bool inside = reading.is(at, WordClass::preposition) || reading.is(at, WordClass::article) ||
                        reading.is(at, WordClass::definite);
    if (!inside || sentence.folded(at) == "bis") return false;
  }
  return false;
}

// Nothing but "noch" lets it last, and it belongs to a date or the day is over.
bool is_no_longer(const SentenceReading& reading, std::span<const Timex> timexes, const std::optional<DatedDays>& own,
                  const PublicationContext& publication) {
  if (reading.has_mark(Mark::ongoing) || !reading.has_mark(Mark::still)) return false;
  if (own && publication.day && own->days.last < *publication.day) return true;
  return std::any_of(timexes.begin(), timexes.end(), [&](const Timex& timex) { return is_of_still(reading, timex); });
}

// "Am Montag kamen noch zwei an", "am Montag stieg der Pegel seit Mai auf 9": what is told as done on a day that has
// come does not last; but "seit Montag haben sie geöffnet", "am Montag hielt der Regen an".
bool is_done_then(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                  const PublicationContext& publication) {
  if (!publication.day || own.days.last > *publication.day || own.from != DayFrom::sentence) return false;
  if (own.precision != Precision::day && own.precision != Precision::week) return false;
  const bool since = std::any_of(timexes.begin(), timexes.end(), [&](const Timex& timex) {
    return timex.range.begin == own.because.range.begin && DateUse(reading, timex).is_since();
  });
  const std::uint32_t clause = clause_of(reading, own);
  if (since || tells_state(reading, clause) || reading.has_mark(Mark::negation, clause)) return false;
  const bool lasts = std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    const bool verb = found.mark == Mark::ongoing && found.match.form != VerbForm::none;
    return reading.clause_of(found.match) == clause && (verb || found.mark == Mark::closing);
  });
  return !lasts && (reading.tells_preterite(clause) || tells_what_was_done(reading, clause));
}

// "wird noch dieses Jahr verkauft", as long as the year lasts, "entscheidet noch am Montag", told on Monday.
bool is_yet_to_come(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                    const PublicationContext& publication) {
  if (!publication.day || own.days.first > *publication.day || own.days.last < *publication.day) return false;
  const std::uint32_t clause = clause_of(reading, own);
  const bool last_day = own.days.last == *publication.day;
  if (!is_scheduled(reading, clause) && (last_day || !reading.has_mark(Mark::future, clause))) return false;
  return std::any_of(timexes.begin(), timexes.end(), [&](const Timex& timex) {
    return timex.range.begin == own.because.range.begin && timex.type == TimexType::date && is_of_still(reading, timex);
  });
}

// "Am Montag wurde der Entwurf des Gesetzes beraten": what is planned is only named, and the verb tells what was done.
bool is_told_of_plan(const SentenceReading& reading, const DatedDays& own, const PublicationContext& publication) {
  if (!publication.day || own.days.last >= *publication.day || own.from != DayFrom::sentence) return false;
  if (own.precision != Precision::day && own.precision != Precision::week) return false;
  const std::uint32_t clause = clause_of(reading, own);
  if (reading.clauses()[clause].type != ClauseType::main) return false;
  if (!reading.tells_preterite(clause) && !tells_in_perfect(reading, clause)) return false;
  if (reading.has_word(WordClass::modal, clause) || reading.has_word(WordClass::meant, clause)) return false;
  const auto is_other_plan = [&](const MarkMatch& found) {
    const bool plans = found.mark == Mark::planned && !reading.sentence().token(found.match.first).capitalised;
    return (plans || found.mark == Mark::future) && reading.clause_of(found.match) == clause;
  };
  return reading.has_mark(Mark::planned, clause) &&
         std::none_of(reading.marks().begin(), reading.marks().end(), is_other_plan);
}

// "Die Reben tragen in diesem Jahr wenig": in the present, of a time that is not over, it is still so.
bool is_under_way(const SentenceReading& reading, const DatedDays& own, const PublicationContext& publication) {
  const bool lasts = own.precision >= Precision::month || own.precision == Precision::span;
  if (!publication.day || !lasts || own.from != DayFrom::sentence) return false;
  if (own.days.first > *publication.day || own.days.last <= *publication.day) return false;
  return stands_in_present(reading, clause_of(reading, own));
}

bool names_year(const SentenceView& sentence, const TextRange& date) {
  constexpr std::size_t digits = 4;
  const std::uint32_t last = token_at(sentence, date.end - 1);
  return sentence.token(last).kind == TokenKind::number && sentence.folded(last).size() == digits;
}

// "2010 wird er Leiter": with a year written out "wird" tells a history, and so does a passive with a day of the year
// that is over: "am 3. Januar wird er entlassen". A weekday may be read a week too early.
bool is_narrated(const SentenceReading& reading, const DatedDays& own, const PublicationContext& publication) {
  constexpr std::string_view day_of_year = "date-";  // how its rules are called
  if (!publication.day || own.days.last >= *publication.day) return false;
  const std::uint32_t clause = clause_of(reading, own);
  const std::uint32_t first = token_at(reading.sentence(), own.because.range.begin);
  const bool of_noun = first > 0 && reading.sentence().folded(first - 1) == "vom";  // "der Beschluss vom 3. Januar"
  const bool told = !of_noun && own.because.rule.starts_with(day_of_year) && may_be_passive(reading, clause);
  if (!told && !names_year(reading.sentence(), own.because.range)) return false;
  const bool meant = reading.has_mark(Mark::planned, clause) || reading.has_mark(Mark::modal_intent, clause) ||
                     reading.has_mark(Mark::modal_hearsay, clause);
  return reading.has_mark(Mark::future, clause) && !meant;
}

// "ehe sie am Montag aufbrachen": with a day that is over it has been awaited and came.
bool has_come(const SentenceReading& reading, const DatedDays& own, const PublicationContext& publication) {
  if (!publication.day || own.days.last >= *publication.day) return false;
  const Clause& clause = reading.clauses()[clause_of(reading, own)];
  return clause.type == ClauseType::subordinate && reading.opens_with(clause, WordClass::awaiting_opener);
}

// "Das Fest findet nicht statt", but not "Dazu kam es wegen des Fests nicht".
bool is_about_appointment(const SentenceReading& reading, std::uint32_t clause) {
  return reading.has_mark(Mark::appointment, clause,
                          [&](const PatternMatch& found) { return !is_bound(reading, found); });
}

}  // namespace

bool tells_only_state(const SentenceReading& reading, const DatedDays& own, const PublicationContext& publication) {
  const std::uint32_t clause = clause_of(reading, own);
  if (!reading.has_word(WordClass::present_state, clause)) return false;
  if (is_under_way(reading, own, publication)) return true;
  const std::uint32_t first = token_at(reading.sentence(), own.because.range.begin);
  const bool begins = first > 0 && reading.is(first - 1, WordClass::preposition);  // "ist ab heute offen"
  return reading.sentence().folded(first) == "heute" && !begins && stands_in_present(reading, clause);
}

bool was_to_be(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
               const PublicationContext& publication) {
  const std::uint32_t clause = clause_of(reading, own);
  if (tells_past_plan(reading, clause) || tells_calling_off(reading, clause)) return true;
  if (is_about_appointment(reading, clause)) return true;  // "findet nicht statt"
  if (reading.is(reading.last_word_of(clause).value_or(0), WordClass::missed_behind)) return true;  // "hätte sollen"
  return dates_called_off(reading, timexes, own, publication);
}

Status status_on_day(Status status, const SentenceReading& reading, std::span<const Timex> timexes,
                     const std::optional<DatedDays>& own, const PublicationContext& publication) {
  const bool told = own && (is_narrated(reading, *own, publication) || has_come(reading, *own, publication));
  if (status == Status::planned && told) return Status::happened;
  if (own && status == Status::planned && is_told_of_plan(reading, *own, publication)) return Status::happened;
  if (own && status == Status::possible && dates_expected(reading, timexes, *own)) return Status::planned;
  const bool told_so = status == Status::happened || status == Status::ongoing;
  const bool may_be_off = told_so || status == Status::planned || status == Status::background;  // "wird verschoben"
  if (own && may_be_off && dates_called_off(reading, timexes, *own, publication)) return Status::denied;
  if (!told_so) return status;
  if (own && dates_goal(reading, timexes, *own)) return Status::planned;
  if (own && comes_later_that_day(reading, timexes, *own, publication)) return Status::planned;
  if (own && is_yet_to_come(reading, timexes, *own, publication)) return Status::planned;
  if (own && is_under_way(reading, *own, publication)) return Status::ongoing;
  const bool lasts = status == Status::ongoing;
  if (own && lasts && is_done_then(reading, timexes, *own, publication)) return Status::happened;
  return is_no_longer(reading, timexes, own, publication) ? Status::happened : status;
}

}  // namespace zeitstrahl
