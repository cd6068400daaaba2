// How a date expression stands in its sentence: whether it says when the reported event took place, or something else.
#pragma once

#include <cstdint>
#include <string_view>

#include "event/sentence_reading.h"
#include "temporal/timex.h"

namespace zeitstrahl {

// "ab Freitag": it happens on the day it begins, as long as that is not over.
bool begins_ahead(const Timex& timex, const PublicationContext& publication);

// "20 Uhr", "am Abend": the day is publication's for want of another.
bool gives_only_hour(const Timex& timex, const PublicationContext& publication);

// One expression of the sentence; keeps references. Where a trigger is asked for, none stands for the whole sentence.
class DateUse {
 public:
  DateUse(const SentenceReading& reading, const Timex& timex);

  // "mehr als im Mai", "Wie im Frühjahr ruft ...": another time, with which this one is compared.
  bool is_compared() const { return is_measure() || is_likened(); }
  // Whether it can say when something took place, and is no term, comparison or part of a name.
  bool can_date() const;
  // "Mittwoch, 6. Januar, 9 Uhr: ...": when the sentence was written.
  bool is_stamp() const;
  // "zwischen 21 und 6", "von 21 bis 6": every day.
  bool is_house_hour(const PublicationContext& publication) const;
  // "die am Dienstag veröffentlichte Verordnung": the date belongs to the noun, where the sentence has another.
  bool is_in_attribute() const;

  // In another clause than the trigger.
  bool is_elsewhere(const PatternMatch* trigger) const;
  // "der Klub, am Dienstag in Rom zu Gast, siegte am Samstag": whether a comma lies between date and trigger.
  bool is_parted_from(const PatternMatch* trigger) const;
  // "forderte, dass der Rat heuer ...": the date of what is said, not of the saying.
  bool dates_content(const PatternMatch* trigger) const;
  // "seit die Stadt am Montag ...", "der am Montag kam": an earlier time than that of the clause it hangs on, unless it
  // describes the very noun that is reported.
  bool dates_other_clause(const PatternMatch* trigger) const;

 private:
  bool is_measure() const;
  bool is_likened() const;
  bool ends_term() const;
  bool is_passed() const;
  bool belongs_to_thing() const;
  // Whether the word stands at most so many tokens in front.
  bool follows(std::string_view word, std::uint32_t farthest) const;
  bool stands_before(std::string_view word) const;

  const SentenceReading& reading_;
  const SentenceView& sentence_;
  const Timex& timex_;
  std::uint32_t first_;   // its first token
  std::uint32_t behind_;  // the first one behind it
  std::uint32_t clause_;
};

}  // namespace zeitstrahl
