// On which day an event took place: its own date expression, else the lead's, else the day of publication.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "event/event.h"
#include "event/event_extractor.h"
#include "event/sentence_reading.h"
#include "event/sentence_topic.h"
#include "temporal/timex.h"

namespace zeitstrahl {

constexpr std::uint32_t lead_paragraphs = 2;  // of prose, that tell an article's news

// Of a sentence, and of a lead: no real news names more, and a text of nothing but dates must not cost their square.
constexpr std::size_t most_dates = 32;

struct DatedDays {
  DaySpan days;
  Precision precision = Precision::day;
  DayFrom from = DayFrom::sentence;
  Because because;
  std::optional<int> hour = {};        // 0 to 23, where a clock gives it and nothing the day
  std::optional<int> first_hour = {};  // of "am Nachmittag", where nothing gives the day
};

// The clause in which the expression stands that gave the day.
std::uint32_t clause_of(const SentenceReading& reading, const DatedDays& own);

// Whether an event can take place then: not a deadline, an age, "jeden Montag" or how long something takes; "vor drei
// Tagen" is a day.
bool gives_day(const Timex& timex);

// The days of an expression that has some.
DatedDays dated_by(const Timex& timex, DayFrom from);

// The day of a stamp ("Mittwoch, 6. Januar, 9 Uhr: ..."), under which a running report stands until the next one.
std::optional<DatedDays> stamped_day(const SentenceReading& reading, std::span<const Timex> timexes);

// As of the entry of a ticker that the sentence of these expressions stands in: what was to come then may have come by
// the time the ticker was closed.
PublicationContext as_of_entry(const PublicationContext& published, std::span<const Timex> timexes);

// The days near publication that the first two paragraphs of prose name first: for what they tell and for what they
// announce.
struct LeadDays {
  std::optional<DatedDays> told;
  std::optional<DatedDays> to_come;
  SentenceTopic announced;  // of the sentence that names the day to come
};

// "Am Sonntag gab es Streit. Die Ministerin trat zurück.": what the lead goes on to tell is of the day it named last in
// the paragraph. None where the sentence names none that it tells of.
std::optional<DatedDays> told_day(const SentenceReading& reading, std::span<const Timex> timexes,
                                  const PublicationContext& publication);
// Of a part of the text, as of an article of its own.
LeadDays lead_days(const DatedText& body, SentenceSpan part, const EventTables& tables,
                   const PublicationContext& publication);

// The day a sentence names itself: of the trigger's clause before others, then the one no comma parts from the trigger,
// then the finest. `timexes` are the sentence's; without a trigger all of it counts.
std::optional<DatedDays> own_day(const SentenceReading& reading, std::span<const Timex> timexes,
                                 const PatternMatch* trigger, const PublicationContext& publication);

// What an hour without a day dates ("gegen 20 Uhr"): the day the text tells of, else that of the news; what is told
// before that hour has come took place the day before. So with "am Nachmittag", which may as well be of the day of
// publication where that was later.
void settle_hour(DatedDays& own, bool told, const LeadDays& lead, const PublicationContext& publication);

// "Diese Woche beschloss der Rat": on none of the days that have not come. Spans of more than a week stay as they are.
void end_by_publication(DatedDays& own, const PublicationContext& publication);

// Whether such an hour is still to come when it is told.
bool lies_ahead(const DatedDays& own, const PublicationContext& publication);

// "Wie am Montag durchsickerte, ...", "Montag, 9 Uhr: ...", "das am Montag angekündigte ...": the day on which it was
// told.
bool dates_report(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                  std::optional<Day> published);

// "(Stand 3. Mai)" in an article of April: newer figures, put in when it was changed, are no news of it.
bool is_put_in_later(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                     std::optional<Day> published);

// "Mittwoch, 9 Uhr: Der Rat will die Brücke sperren": the stamp that gives the day is none of what is to come.
bool is_stamped_plan(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own);

// "Die am Montag beschlossenen Regeln sollen ...": the day is that of a deed which the main clause only names, see
// DateUse::tells_deed.
bool dates_deed(const SentenceReading& reading, std::span<const Timex> timexes, const PatternMatch* trigger,
                const DatedDays& own);

// "Das Urteil wird für Montag erwartet": somebody has set that day.
bool dates_expected(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own);

// "verlegte den Start in den November": for which it was meant then, whatever came of it.
bool dates_goal(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own);

// "Das Konzert am 3. Mai wurde abgesagt": it does not take place then, see DateUse::is_of_called_off.
bool dates_called_off(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                      const PublicationContext& publication);

// "kündigte am Montag einen Streik an": the day of the announcement, which stands in one clause with what is announced.
bool dates_announcing(const SentenceReading& reading, std::span<const Timex> timexes, const PatternMatch& trigger,
                      const DatedDays& own, std::optional<Day> published);

// "beschloss am Montag, die Brücke zu sperren": what was decided is news of that day.
bool dates_resolve(const SentenceReading& reading, std::span<const Timex> timexes, const PatternMatch& trigger,
                   const DatedDays& own, std::optional<Day> published);

// What decides whether a sentence without a day of its own has one at all.
struct Undated {
  Status status = Status::happened;
  bool in_lead = false;  // title or lead
  bool tells_past =
      false;  // "schloss", "hat geschlossen": beyond the lead only such a sentence goes on telling its news
};

// That of publication, which must have one.
DatedDays day_of(const PublicationContext& publication);

// What is read in the early morning and names no day was written of the day before, whose evening is the last of it.
DatedDays day_before(const PublicationContext& publication);

// The evening before, the lead's day or the day of publication; none for a state or what is retold.
std::optional<DatedDays> inherited_day(const SentenceReading& reading, const LeadDays& lead, const Undated& event,
                                       const PublicationContext& publication);

}  // namespace zeitstrahl
