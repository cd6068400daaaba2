#include "event/same_day.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/number.h"
#include "event/date_use.h"

namespace zeitstrahl {

namespace {

constexpr int end_of_night = 6;     // hour; before it nothing of the day has been heard of
constexpr int end_of_morning = 11;  // hour; who appears later may have heard how it began
constexpr int noon = 12;
constexpr int end_of_noon = 15;     // hour; what is of "this Friday" is mostly still to come before it
constexpr int last_beginning = 20;  // hour; what is of an evening has begun by then

// The hour before which it has not begun; none for a morning or a night, which begin at no hour.
std::optional<int> first_hour(const Timex& timex) {
  const std::string_view clock = clock_of(timex);
  if (clock == "AF" || clock == "EV") return first_hour_of_part(clock);
  if (clock == "MI") return noon;
  const auto number = parse_number(clock.substr(0, 2));
  if (!number) return std::nullopt;
  return static_cast<int>(*number);
}

// The hour from which it has begun: "am Freitag" has when its noon is over.
int hour_begun(const Timex& timex) {
  const std::string_view clock = clock_of(timex);
  if (clock.empty() || clock == "AF") return end_of_noon;
  if (clock == "EV") return last_beginning;
  return first_hour(timex).value_or(end_of_morning);
}

// "beraten", "empfangen": a participle that is also the plural of the present, and is that where it does not close
// its clause.
bool is_plural_of_present(const SentenceReading& reading, std::uint32_t token, std::uint32_t clause) {
  return reading.is_infinitive(token) && token != reading.last_word_of(clause);
}

// "an diesem Freitag", which reminds the reader of his calendar.
bool points_at_day(const SentenceReading& reading, const Timex& timex) {
  return reading.is(token_at(reading.sentence(), timex.range.begin), WordClass::pointing);
}

// "tagt", "beraten": a verb of what has its hour.
bool has_verb_in_present(const SentenceReading& reading, std::uint32_t clause, Mark wanted) {
  if (reading.has_word(WordClass::auxiliary, clause)) return false;  // "hat verkündet"
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    if (found.mark != wanted || reading.clause_of(found.match) != clause) return false;
    const VerbForm form = found.match.form;
    return form == VerbForm::present || form == VerbForm::infinitive ||
           (form == VerbForm::participle && is_plural_of_present(reading, found.match.first, clause));
  });
}

// "tagt", "wird eröffnet"
bool is_appointed(const SentenceReading& reading, std::uint32_t clause) {
  return reading.has_mark(Mark::future, clause) || has_verb_in_present(reading, clause, Mark::scheduled);
}

// Whether its finite verb stands in the present: "wird verlegt" does, for all its participle.
bool tells_present(const SentenceReading& reading, std::uint32_t clause) {
  if (reading.has_mark(Mark::pluperfect, clause) || reading.has_mark(Mark::passive, clause)) return false;
  if (reading.has_mark(Mark::future, clause)) return true;
  if (reading.tells_past(clause) && (reading.tells_preterite(clause) || !is_appointed(reading, clause))) return false;
  for (std::uint32_t at = 0; at < reading.sentence().size(); ++at) {
    if (reading.clauses().of(at) == clause && reading.is_finite_verb(at)) return true;
  }
  return is_appointed(reading, clause);
}

// What the dates of a clause say of the day of publication.
struct HoursNamed {
  bool day = false;      // itself, and no hour alone
  bool pointed = false;  // as "this Friday"
  bool later = false;    // an hour that has not come
  int begun = last_beginning;
  Mark verb = Mark::scheduled;  // which verbs tell what is to come then
};

HoursNamed hours_named(const SentenceReading& reading, std::span<const Timex> timexes, std::uint32_t clause,
                       const PublicationContext& publication) {
  HoursNamed hours;
  for (const Timex& timex : timexes.first(std::min(timexes.size(), most_dates))) {
    if (!gives_day(timex) || timex.days->first != *publication.day) continue;
    const std::uint32_t first = token_at(reading.sentence(), timex.range.begin);
    if (reading.clauses().of(first) != clause) continue;
    if (DateUse(reading, timex).is_of_noun()) continue;  // "vor dem Spiel am Freitagabend"
    hours.day = hours.day || DateUse(reading, timex).names_day();
    hours.pointed = hours.pointed || points_at_day(reading, timex);
    hours.later = hours.later || first_hour(timex).value_or(0) > *publication.hour;
    hours.begun = std::min(hours.begun, hour_begun(timex));
    // "Heute beginnt die Schule" and "heute spielen viele daheim" have no hour, but "heute berät der Rat" has.
    if (clock_of(timex).empty() && reading.sentence().folded(first) == "heute") hours.verb = Mark::session;
  }
  return hours;
}

}  // namespace

bool is_scheduled(const SentenceReading& reading, std::uint32_t clause) {
  return tells_present(reading, clause) && is_appointed(reading, clause);
}

bool comes_later_that_day(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                          const PublicationContext& publication) {
  if (!publication.day || !publication.hour || own.from != DayFrom::sentence) return false;
  if (own.days.first != *publication.day || own.days.last != *publication.day) return false;
  const std::uint32_t clause = clause_of(reading, own);
  const bool main = reading.clauses()[clause].type == ClauseType::main;
  if (!tells_present(reading, clause) || reading.has_mark(Mark::speech, clause)) return false;
  const HoursNamed hours = hours_named(reading, timexes, clause, publication);
  const bool appointed = main && *publication.hour < end_of_morning && is_appointed(reading, clause);
  // "Am Mittag startet die Regatta" paints a scene, too, but in the afternoon.
  if (!hours.day) return hours.later && appointed;
  if ((main && hours.later) || appointed) return true;
  if (main && *publication.hour < hours.begun && has_verb_in_present(reading, clause, hours.verb)) return true;
  if (reading.has_mark(Mark::from_midnight, clause)) return false;
  return *publication.hour < (hours.pointed ? end_of_noon : end_of_night);
}

}  // namespace zeitstrahl
