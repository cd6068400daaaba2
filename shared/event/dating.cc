#include "event/dating.h"

#include <algorithm>

#include "event/date_use.h"
#include "event/noun_phrase.h"
#include "event/opening.h"
#include "event/same_day.h"
#include "event/undated.h"
#include "event/verb_bracket.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t lead_sentences = 5;      // of a paragraph that does not end
constexpr std::uint32_t farthest_sentence = 25;  // behind it no text still tells the news of its lead

// "kam", "hat bestellt", "hatte bestellt", but neither "bestellt" nor "wird fortgesetzt".
bool tells_as_past(const SentenceReading& reading, std::uint32_t clause) {
  return reading.tells_preterite(clause) || tells_in_perfect(reading, clause) ||
         reading.has_mark(Mark::pluperfect, clause);
}

}  // namespace

void Dating::begin_paragraph(bool of_prose) {
  paragraph_dated_ = false;
  paragraph_day_.reset();
  quotation_.begin_paragraph();
  if (of_prose) ++paragraphs_;
}

// Each entry of a ticker has a lead of its own.
void Dating::begin_sentence(const SentenceReading& reading, std::span<const Timex> timexes) {
  if (const auto stamp = stamped_day(reading, timexes)) {
    lead_ = {*stamp, std::nullopt, {}};
    sentences_ = 0;
  }
  if (reading.sentence().sentence().form == SentenceForm::prose) ++sentences_;
}

void Dating::pass(const SentenceReading& reading, std::span<const Timex> timexes) {
  paragraph_dated_ = paragraph_dated_ || std::any_of(timexes.begin(), timexes.end(), [&](const Timex& timex) {
                       return gives_day(timex) && !DateUse(reading, timex).is_stamp();
                     });
  if (in_lead()) {
    if (const auto told = told_day(reading, timexes, publication_)) paragraph_day_ = told;
  }
  quotation_.pass(reading.sentence());
}

bool Dating::heralds(const SentenceReading& reading, std::span<const Timex> timexes, std::uint32_t clause,
                     const Event& event) const {
  if (headline_ == Headline::announcement) {
    const bool opens = event.in_headline || (is_in_opening(event) && is_scheduled(reading, clause));
    return opens && event.status == Status::happened && !tells_as_past(reading, clause);
  }
  if (event.status != Status::happened || lead_.told || !lead_.to_come || !publication_.day) return false;
  if (!is_scheduled(reading, clause)) return false;
  if (lead_.to_come->days.first > *publication_.day)
    return event.in_headline && share_topic(lead_.announced, topic_of(reading, timexes, tables_));
  constexpr int end_of_afternoon = 16;  // who appears later may have seen it
  if (!publication_.hour || *publication_.hour >= end_of_afternoon) return false;
  return lead_.to_come->days.first == *publication_.day && (event.in_headline || is_in_opening(event));
}

// Below the lead an hour alone dates nothing: "gegen 20 Uhr" may be of any day, and what opens at ten does so daily.
std::optional<DatedDays> Dating::own_day(const SentenceReading& reading, std::span<const Timex> timexes,
                                         const PatternMatch* trigger, const Event& event) const {
  auto own = zeitstrahl::own_day(reading, timexes, trigger, written(event));
  if (own && own->hour && !event.in_lead) own.reset();
  return own;
}

void Dating::settle(DatedDays& own, const SentenceReading& reading, std::uint32_t clause, const Event& event) const {
  const bool told = event.status == Status::happened && reading.tells_past(clause);
  // "Sie singt am Nachmittag im Hafen", "wir mussten am Abend schließen"
  if (reading.has_present_form(clause) || reading.has_mark(Mark::first_person)) own.first_hour.reset();
  if (told && !reading.has_present_form(clause)) end_by_publication(own, publication_);
  // Below the lead a paragraph that names days has an afternoon of its own.
  const bool of_paragraph = !event.in_lead && paragraph_dated_;
  settle_hour(own, told, of_paragraph ? LeadDays{} : days_of_lead(event), written(event));
}

// A paragraph that names another day than the lead goes on telling of that day, we cannot know until when.
std::optional<DatedDays> Dating::day_without_date(const SentenceReading& reading, std::span<const Timex> timexes,
                                                  const KindFound& kind, const KindRule& rule,
                                                  const Event& event) const {
  if (!event.in_lead && (rule.lead_only || paragraph_dated_)) return std::nullopt;
  if (!event.in_headline && (reading.has_mark(Mark::first_person) || names_vague_time(timexes))) return std::nullopt;
  if (reading.has_mark(Mark::lasting) && names_end(timexes)) return std::nullopt;
  const bool before = is_told_before(reading, kind.main) && !reading.has_mark(Mark::evening);
  if (!event.in_headline && (before || leaves_the_news(reading, kind, event.status))) return std::nullopt;
  const std::uint32_t clause = reading.clause_of(kind.main);
  if (!event.in_lead && tells_state(reading, clause)) return std::nullopt;
  if (names_more_days(reading, timexes, clause) || hangs_on_condition(reading, clause)) return std::nullopt;
  if (lists_items(reading.sentence()) || stands_behind_before(reading, kind.main)) return std::nullopt;
  if (!event.in_headline && names_past_day(reading, timexes, publication_.day)) return std::nullopt;
  if (is_of_other_plan(reading, timexes, event)) return std::nullopt;
  const bool in_lead = event.in_headline || (event.in_lead && sentences_ <= lead_sentences);
  return inherited(reading, clause, in_lead, event);
}

// Beyond its first sentence an article tells of other times, too.
bool Dating::leaves_the_news(const SentenceReading& reading, const KindFound& kind, Status status) const {
  if (sentences_ > farthest_sentence) return true;
  if (reading.has_mark(Mark::unplaced, reading.clause_of(kind.main))) return true;
  if (quotation_.covers(reading.sentence(), kind.main.first)) return true;
  if (is_told_aside(reading, kind.main)) return true;
  if (sentences_ <= 1) return false;
  // "enttäuscht von den Gesprächen": nothing is said to happen to what the reader knows.
  const bool only_named =
      status == Status::happened && std::all_of(kind.matches.begin(), kind.matches.end(),
                                                [](const PatternMatch& match) { return match.form == VerbForm::none; });
  return only_named && is_definite(reading, kind.main);
}

// "Der Rat will die Brücke sperren. Am Montag will der Bund Geld zusagen.": the lead's day is of what it announces, and
// not of any plan. A headline announces what the lead does; a sentence that does not take its own date takes none.
bool Dating::is_of_other_plan(const SentenceReading& reading, std::span<const Timex> timexes,
                              const Event& event) const {
  if (event.status != Status::planned || event.in_headline || !lead_.to_come) return false;
  const TextRange& sentence = reading.sentence().sentence().range;
  const std::size_t date = lead_.to_come->because.range.begin;
  if (sentence.begin <= date && date < sentence.end) return true;
  return !share_topic(lead_.announced, topic_of(reading, timexes, tables_));
}

std::optional<DatedDays> Dating::day_of_opening(const SentenceReading& reading, std::span<const Timex> timexes,
                                                const Event& event) const {
  if (!event.in_headline && (!is_in_opening(event) || !is_news_lead(reading))) return std::nullopt;
  if (names_other_time(reading, timexes) || quotation_.covers(reading.sentence(), 0)) return std::nullopt;
  if (!event.in_headline && names_past_day(reading, timexes, publication_.day)) return std::nullopt;
  if (is_of_other_plan(reading, timexes, event)) return std::nullopt;
  return inherited(reading, 0, true, event);
}

std::optional<DatedDays> Dating::inherited(const SentenceReading& reading, std::uint32_t clause, bool in_lead,
                                           const Event& event) const {
  const Undated undated{event.status, in_lead, reading.tells_past(clause)};
  auto day = inherited_day(reading, in_lead ? days_of_lead(event) : lead_, undated, written(event));
  if (headline_ == Headline::announcement) return day_announced(day, event, tells_as_past(reading, clause));
  if (!day || day->from != DayFrom::publication) return day;
  if (begins_story(reading, clause, event) || introduces_interview(reading, clause, event)) return std::nullopt;
  const bool was_before = event.status == Status::happened && is_read_early() && !reading.has_mark(Mark::daily_figures);
  return was_before ? day_before(publication_) : day;
}

// "Was wichtig wird" / "Rat berät über Haushalt. Er will ihn kürzen. Die Stadt hat kein Geld.": the headline and the
// plans behind it are of the day on which the digest appears, and nobody says of what day the rest is.
std::optional<DatedDays> Dating::day_announced(const std::optional<DatedDays>& day, const Event& event,
                                               bool told) const {
  if (day && day->from != DayFrom::publication) return day;
  const bool plans = event.status == Status::planned || event.status == Status::ongoing;
  const bool opens = event.in_headline || (is_in_opening(event) && plans && !told);
  if (!opens || !publication_.day) return std::nullopt;
  if (!day && event.status != Status::planned) return std::nullopt;
  return day_of(publication_);
}

// Figures of the day come out in the morning; but of 196 leads read before eight o'clock that name that day or the one
// before, four of five name the one before.
bool Dating::is_read_early() const {
  constexpr int end_of_early = 8;
  return publication_.hour && *publication_.hour < end_of_early;
}

// "Der Krieg der Bienen" / "Erst wuchsen die Völker": under a headline without news a first sentence in the past
// goes back to what the story begins with.
bool Dating::begins_story(const SentenceReading& reading, std::uint32_t clause, const Event& event) const {
  const bool has_news = headline_ == Headline::none || headline_ == Headline::with_news;
  if (event.in_headline || has_news || sentences_ > 1) return false;
  return reading.tells_preterite(clause);
}

// "„Wir warten ab“" / "Die Wirtin hat die Krise überstanden": above an interview stands how things are, since whenever;
// what somebody said or demands is news, and so is what is done in a way the tables know: "hat das Amt angenommen".
bool Dating::introduces_interview(const SentenceReading& reading, std::uint32_t clause, const Event& event) const {
  if (headline_ != Headline::quotation || event.in_headline) return false;
  const bool said = event.kind == statement_kind || event.status == Status::demanded;
  return !said && (event.kind.empty() || !tells_what_was_done(reading, clause));
}

bool Dating::is_in_opening(const Event& event) const {
  constexpr std::uint32_t opening_sentences = 2;
  return event.in_lead && sentences_ <= opening_sentences;
}

// What carries no hour is taken for a morning paper; but one that names the day it appeared, as past, was written late.
PublicationContext Dating::written(const Event& event) const {
  constexpr int late = 23;
  PublicationContext when = publication_;
  const LeadDays lead = days_of_lead(event);
  if (!when.hour && lead.told && when.day == lead.told->days.first) when.hour = late;
  return when;
}

// What the paragraph told last comes before what the lead names first.
LeadDays Dating::days_of_lead(const Event& event) const {
  LeadDays days = lead_;
  if (!event.in_headline && paragraph_day_) days.told = paragraph_day_;
  return days;
}

}  // namespace zeitstrahl
