// Dates the sentences of a text as it is read: by their own words, else by what the text has told before them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "event/event_day.h"
#include "event/kind_choice.h"
#include "event/quotation.h"
#include "event/sentence_reading.h"

namespace zeitstrahl {

// Whether the article has a headline, and whether that tells an event, or is what somebody said in an interview, or, of
// an item of a digest, stands where it lists what is to come.
enum class Headline : std::uint8_t { none, with_news, without_news, quotation, announcement };

// Follows a text from paragraph to paragraph. For each sentence: begin_sentence, the questions, pass.
class Dating {
 public:
  // Keeps references to tables and publication.
  Dating(const EventTables& tables, const PublicationContext& publication, LeadDays lead, Headline headline)
      : tables_(tables), publication_(publication), lead_(std::move(lead)), headline_(headline) {}

  void begin_paragraph(bool of_prose);
  void begin_sentence(const SentenceReading& reading, std::span<const Timex> timexes);
  void pass(const SentenceReading& reading, std::span<const Timex> timexes);

  bool in_lead() const { return paragraphs_ <= lead_paragraphs; }

  // "Der Rat berät", above a lead that only announces something for the day of publication: it is what the headline or
  // the first sentences tell of. For a later day it is where the headline names what is announced.
  bool heralds(const SentenceReading& reading, std::span<const Timex> timexes, std::uint32_t clause,
               const Event& event) const;

  // The day that the sentence itself gives; without a trigger all of it counts.
  std::optional<DatedDays> own_day(const SentenceReading& reading, std::span<const Timex> timexes,
                                   const PatternMatch* trigger, const Event& event) const;
  // Of an hour without a day the day that it is of, and of a week the days that have come, now that the status of the
  // event is known.
  void settle(DatedDays& own, const SentenceReading& reading, std::uint32_t clause, const Event& event) const;
  // The day of an event whose sentence gives none.
  std::optional<DatedDays> day_without_date(const SentenceReading& reading, std::span<const Timex> timexes,
                                            const KindFound& kind, const KindRule& rule, const Event& event) const;
  // What the headline and the first sentences tell plainly is the news, and of its day.
  std::optional<DatedDays> day_of_opening(const SentenceReading& reading, std::span<const Timex> timexes,
                                          const Event& event) const;

 private:
  bool leaves_the_news(const SentenceReading& reading, const KindFound& kind, Status status) const;
  bool is_of_other_plan(const SentenceReading& reading, std::span<const Timex> timexes, const Event& event) const;
  bool is_in_opening(const Event& event) const;
  bool begins_story(const SentenceReading& reading, std::uint32_t clause, const Event& event) const;
  bool introduces_interview(const SentenceReading& reading, std::uint32_t clause, const Event& event) const;
  bool is_read_early() const;
  std::optional<DatedDays> day_announced(const std::optional<DatedDays>& day, const Event& event, bool told) const;
  std::optional<DatedDays> inherited(const SentenceReading& reading, std::uint32_t clause, bool in_lead,
                                     const Event& event) const;
  LeadDays days_of_lead(const Event& event) const;
  PublicationContext written(const Event& event) const;

  const EventTables& tables_;
  const PublicationContext& publication_;
  LeadDays lead_;  // of the article, or of the entry of a ticker
  Headline headline_;
  std::uint32_t paragraphs_ = 0;            // of prose, begun so far
  std::uint32_t sentences_ = 0;             // of prose, since the beginning or that of the entry
  bool paragraph_dated_ = false;            // a day was named in it
  std::optional<DatedDays> paragraph_day_;  // of which it told last
  Quotation quotation_;
};

}  // namespace zeitstrahl
