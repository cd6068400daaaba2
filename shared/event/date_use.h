// How a date expression stands in its sentence: whether it says when the reported event took place, or something else.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "event/date_phrase.h"
#include "event/sentence_reading.h"
#include "temporal/timex.h"

namespace zeitstrahl {

// "ab Freitag": it happens on the day it begins, as long as that is not over.
bool begins_ahead(const Timex& timex, const PublicationContext& publication);

// What stands behind the "T" of its value: "20:30", "EV"; empty for a date.
std::string_view clock_of(const Timex& timex);

// "20 Uhr", "am Abend": the day is publication's for want of another.
bool gives_only_hour(const Timex& timex, const PublicationContext& publication);

// "• Am Montag fiel Schnee • Der Hafen streikt": what stands between such marks is news of its own.
bool parts_items(std::string_view mark);

// One expression of the sentence; keeps references. Where a trigger is asked for, none stands for the whole sentence.
class DateUse {
 public:
  DateUse(const SentenceReading& reading, const Timex& timex);

  // "mehr als im Mai", "Wie im Frühjahr ruft ...": another time, with which this one is compared.
  bool is_compared() const;
  // Whether it can say when something took place, and is no term, comparison or part of a name.
  bool can_date() const;
  // "Mittwoch, 6. Januar, 9 Uhr: ...": when the sentence was written.
  bool is_stamp() const;
  // "Stand 3. Mai", "mit Datum vom 3. Mai": the figures beside it are of that day.
  bool is_of_figures() const;
  // The same, or "auf den 3. Mai datiert".
  bool is_of_paper() const;
  // "Freitag", "Freitagabend", "heute Abend", but neither "20 Uhr" nor "am späten Abend".
  bool names_day() const;
  // "am Nachmittag" of the day that is told of, but neither "am Montagnachmittag" nor "heute Abend".
  bool is_part_of_that_day() const;
  // "an diesem Abend", "am Abend danach": of a day that the text has told of.
  bool points_at_told_day(const PatternMatch* trigger) const;
  const Timex& timex() const { return timex_; }
  // "zwischen 21 und 6", "von 21 bis 6": every day.
  bool is_house_hour(const PublicationContext& publication) const;
  // "die am Dienstag veröffentlichte Verordnung", "nach dem Treffen am Dienstag": the date belongs to the noun first.
  bool is_of_noun() const { return attribute_.has_value() || occasion_.has_value() || is_in_name(); }
  // "die Einigung vom Montag": it tells one from others of the kind.
  bool is_in_name() const;
  // "Der Streit nach dem Rennen vom Montag geht weiter": the clause tells of now, and the date only says which race.
  bool is_of_bygone_noun(const PublicationContext& publication) const;
  // "nach Angaben vom Mittwoch", "heißt es im Beschluss vom Mittwoch": when it was said.
  bool is_of_source() const;
  // "sank auf 3 – noch am Montag hatte er 9 betragen": how it had been until what is reported.
  bool is_of_contrast(const PatternMatch* trigger) const;
  // "lag am Montag noch bei 9", "trat zuletzt am Montag auf": how it was before the news.
  bool is_of_state_before() const;
  // "Zahlen für April", read in May: what they are of, and not when they came.
  bool is_period_of_noun(const PublicationContext& publication) const;
  // "stellen ihr Geschäft für diesen Monat ein": how long, in a time that has begun.
  bool is_term_begun(const PublicationContext& publication) const;
  // "der Jahrestag der Proteste 2019": when those were.
  bool is_of_anniversary() const;
  // "von Mai auf Juni verschoben": then nothing took place.
  bool is_given_up() const;
  // "das Konzert am 3. Mai wurde abgesagt", "die für Mai geplante Messe wird verschoben": when what is off or banned
  // was to take place. So is any day still to come, unless it is put off to that day.
  bool is_of_called_off(const PublicationContext& publication) const;
  // "das Konzert am 3. Mai", "das für Mai geplante Fest", "auf den 3. Mai": rather when something is to be than when it
  // was called off or put off.
  bool may_be_of_plan() const;
  // "seit Montag", "seit dem 3. Mai"
  bool is_since() const { return follows("seit", 2); }
  // "von Montag bis Freitag", "von Montag auf Dienstag"
  bool begins_span() const { return follows("von", 1) && (stands_before("bis") || stands_before("auf")); }
  bool is_in_attribute() const { return attribute_.has_value(); }
  // "werden die im Mai beschlossenen Regeln ändern": the participle tells what was done in May, whatever the clause
  // says of it; but "das für Mai geplante Fest" is no more than planned. Without a trigger that it is done itself
  // counts.
  bool tells_deed(const PatternMatch* trigger) const;
  // "kurz vor der Regatta sang sie am Montag": what is still to come is not of that day, unless the date stands
  // behind it.
  bool is_before(const PatternMatch* trigger) const;
  // It belongs to another noun than the one reported: "die am Dienstag gemeldeten Zahlen lösten einen Streik aus". Of a
  // sentence without trigger: to an occasion that is not of the same time.
  bool dates_other_noun(const PatternMatch* trigger, const PublicationContext& publication) const;

  // "sang, um das Fest am 3. Mai zu retten": what is meant to be reached, and not what is told.
  bool dates_purpose(const PatternMatch* trigger) const;

  // In another clause than the trigger.
  bool is_elsewhere(const PatternMatch* trigger) const;
  // "der Klub, am Dienstag in Rom zu Gast, siegte am Samstag": whether a comma lies between date and trigger.
  bool is_parted_from(const PatternMatch* trigger) const;
  // "forderte, dass der Rat heuer ...": the date of what is said, not of the saying.
  bool dates_content(const PatternMatch* trigger) const;
  // "seit die Stadt am Montag ...", "der am Montag kam": an earlier time than that of the clause it hangs on, unless it
  // describes the very noun that is reported.
  bool dates_other_clause(const PatternMatch* trigger) const;
  // "am Montag kam der Mann, der verhaftet worden war", "„Wir haben den Streik beendet“, sagte sie am Montag": what
  // hangs on the clause of the date, or is quoted in it, was before.
  bool dates_clause_above(const PatternMatch* trigger) const;
  // "lehnt Gespräche ab und hofft auf die Wahl im Mai": what a second clause names holds for it alone.
  bool is_of_next_clause(const PatternMatch* trigger) const;
  // "stieg im Mai und sank im Juni": the date of the other side.
  bool is_across_conjunction(const PatternMatch* trigger) const;
  // "weil die Ämter am Wochenende nichts melden", "die am Abend Karten spielen", "Im Sommer ist hier meist viel los":
  // so it is on any.
  bool is_habit() const;
  // "auf den 3. Mai", "in den Mai": the day something is put off to.
  bool is_goal() const;
  // "für Januar beschlossen": rather what is decided is of that time.
  bool is_set_for() const;
  // "hat man sich für Januar auf Regeln geeinigt": it is done, and the date lies ahead.
  bool dates_decided(const PatternMatch* trigger, const PublicationContext& publication) const;
  bool is_in_other_item(const PatternMatch* trigger) const;

 private:
  bool is_away_from_attribute(const PatternMatch& trigger) const;
  bool is_verb(std::uint32_t token) const;
  bool is_measure() const;
  bool is_likened() const;
  bool is_excelled() const;
  bool is_figure_beside() const;
  bool is_in_compared_phrase() const;
  bool is_inside_phrase(std::uint32_t at) const;
  bool is_like(std::uint32_t wie) const;
  // "sagte gegenüber": who is told it.
  bool is_hearer(const PatternMatch& comparison) const;
  bool likens(std::uint32_t wie) const;
  bool excels(std::uint32_t als) const;
  bool ends_comparison(std::uint32_t token) const;
  bool is_bare_part() const;
  bool may_recur() const;
  bool is_yearly() const;
  bool frames() const;
  bool is_of_speech() const;
  bool ends_term() const;
  bool ends_with_occasion() const;
  bool is_only_after() const;
  bool tells_only_which(const PublicationContext& publication) const;
  bool is_of_other_occasion(const PublicationContext& publication) const;
  bool is_of_coming_reason() const;
  bool is_saying() const;
  bool is_subject() const;
  bool is_feast_itself() const;
  // "das Bündnis „19. Februar Emden“": a name that opens with a date.
  bool is_in_title() const;
  bool opens_before_subject() const;
  bool is_passed() const;
  bool is_planned_attribute() const;
  bool is_of_plan() const;
  bool stands_by_plan() const;
  bool is_of_banned(const PublicationContext& publication) const;
  bool is_of_plan_given_up(const PublicationContext& publication) const;
  bool comes_to_nothing() const;
  bool belongs_to_thing() const;
  bool is_above(std::uint32_t clause) const;
  // Part of the noun phrase that opens a main clause, before its verb.
  bool is_in_opening_phrase() const;
  TokenSpan span() const { return {first_, behind_}; }
  // The tokens between date and trigger.
  TokenSpan up_to(const PatternMatch& trigger) const;
  // Whether the word stands at most so many tokens in front.
  bool follows(std::string_view word, std::uint32_t farthest) const;
  bool stands_before(std::string_view word) const;

  const SentenceReading& reading_;
  const SentenceView& sentence_;
  const Timex& timex_;
  std::uint32_t first_;   // its first token
  std::uint32_t behind_;  // the first one behind it
  std::uint32_t clause_;
  std::optional<TokenSpan> attribute_;  // participle and noun behind the date
  std::optional<TokenSpan> occasion_;   // preposition and noun before it
};

}  // namespace zeitstrahl
