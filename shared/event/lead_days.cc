// Which days the lead of an article tells of, and which it announces.
#include <algorithm>

#include "event/date_use.h"
#include "event/event_day.h"
#include "event/quotation.h"
#include "event/same_day.h"
#include "event/status.h"
#include "event/verb_bracket.h"

namespace zeitstrahl {

namespace {

constexpr std::chrono::days lead_reaches_back{7};   // a lead that names an older day tells a history
constexpr std::chrono::days later_reaches_back{3};  // behind the first sentence it compares with that day
constexpr std::uint32_t first_sentences = 4;        // that tell the news
constexpr std::chrono::days end_reaches_back{1};    // behind them a lead tells how it came to that

bool near_publication(const Timex& timex, const PublicationContext& publication) {
  if (!gives_day(timex) || timex.precision != Precision::day) return false;
  if (!publication.day) return true;
  const std::chrono::days ago = *publication.day - timex.days->first;
  if (timex.sentence >= first_sentences && ago > end_reaches_back) return false;
  return std::chrono::abs(ago) <= lead_reaches_back && (timex.sentence == 0 || ago <= later_reaches_back);
}

// The first sentence behind the lead.
std::uint32_t end_of_lead(const AnalysedText& text, SentenceSpan part) {
  std::uint32_t paragraphs = 0;
  std::optional<std::uint32_t> paragraph;
  for (std::uint32_t i = part.first; i < part.last; ++i) {
    const Sentence& sentence = text.sentences()[i];
    if (sentence.form != SentenceForm::prose) continue;
    if (paragraph != sentence.paragraph && ++paragraphs > lead_paragraphs) return i;
    paragraph = sentence.paragraph;
  }
  return part.last;
}

}  // namespace

std::optional<DatedDays> stamped_day(const SentenceReading& reading, std::span<const Timex> timexes) {
  const auto stamp = std::find_if(timexes.begin(), timexes.end(), [&](const Timex& timex) {
    return gives_day(timex) && timex.precision == Precision::day && DateUse(reading, timex).is_stamp();
  });
  if (stamp == timexes.end()) return std::nullopt;
  return dated_by(*stamp, DayFrom::lead);
}

namespace {

// Where a date of the lead belongs: to what is told or to what is announced; none where it only compares.
enum class LeadUse : std::uint8_t { none, told, to_come };

// "das Schreiben ist auf den 3. Mai datiert", "die Tat vom Montag entsetzt", "(Stand Montag)", "am Montag lag er noch
// bei 9": a day that the news has come after.
bool is_beside_news(const DateUse& use, const PublicationContext& publication) {
  if (publication.day && use.timex().days->last >= *publication.day) return false;
  if (use.is_of_paper() || use.is_of_state_before()) return true;
  return (use.is_in_name() && !use.is_of_source()) || use.is_of_bygone_noun(publication);
}

LeadUse use_in_lead(const SentenceReading& reading, std::span<const Timex> timexes, const Timex& timex,
                    const PublicationContext& publication) {
  if (!near_publication(timex, publication)) return LeadUse::none;
  const DateUse use(reading, timex);
  if (gives_only_hour(timex, publication) && !use.names_day()) return LeadUse::none;
  if (use.is_compared() || use.is_in_attribute() || use.begins_span()) return LeadUse::none;
  const std::uint32_t at = token_at(reading.sentence(), timex.range.begin);
  // "Meist kommt sie am Montag."
  if (reading.has_word(WordClass::habitual, reading.clauses().of(at))) return LeadUse::none;
  if (Quotation().covers(reading.sentence(), at)) return LeadUse::none;
  // "Am Montag hatte der Rat ...", "Am Montag war er krank": what the news comes back to. Of the day itself "war" tells
  // it.
  const std::uint32_t clause = reading.clauses().of(at);
  const bool of_the_day = timex.days->first == publication.day;
  if (of_the_day ? tells_in_pluperfect(reading, clause) : reading.has_mark(Mark::pluperfect, clause))
    return LeadUse::none;
  const Status status = status_of(reading, {0, at, at, VerbForm::none, false});
  const bool to_come = is_to_come(status) || (publication.day && timex.days->first > *publication.day) ||
                       comes_later_that_day(reading, timexes, dated_by(timex, DayFrom::sentence), publication);
  if (to_come) return LeadUse::to_come;
  return is_beside_news(use, publication) ? LeadUse::none : LeadUse::told;
}

// The expressions of the sentence of one of them; all stand in the order of the text.
std::span<const Timex> of_sentence(std::span<const Timex> timexes, const Timex& timex) {
  const auto elsewhere = [&](const Timex& other) { return other.sentence != timex.sentence; };
  const auto at = timexes.begin() + (&timex - timexes.data());
  const auto end = std::find_if(at, timexes.end(), elsewhere);
  const auto begin = std::find_if(std::make_reverse_iterator(at), timexes.rend(), elsewhere).base();
  return {begin, end};
}

}  // namespace

LeadDays lead_days(const DatedText& body, SentenceSpan part, const EventTables& tables,
                   const PublicationContext& publication) {
  LeadDays lead;
  const std::uint32_t end = end_of_lead(body.text, part);
  const auto begin = std::partition_point(body.timexes.begin(), body.timexes.end(),
                                          [&](const Timex& timex) { return timex.sentence < part.first; });
  const std::span<const Timex> timexes_of_part(begin, body.timexes.end());
  std::optional<SentenceReading> reading;
  std::uint32_t sentence_read = 0;
  for (const Timex& timex : timexes_of_part.first(std::min(timexes_of_part.size(), most_dates))) {
    if (timex.sentence >= end || (lead.told && lead.to_come)) break;
    const Sentence& sentence = body.text.sentences()[timex.sentence];
    if (sentence.form != SentenceForm::prose || !near_publication(timex, publication)) continue;
    if (!reading || sentence_read != timex.sentence) reading.emplace(SentenceView(body.text, sentence), tables);
    sentence_read = timex.sentence;
    const std::span<const Timex> timexes = of_sentence(body.timexes, timex);
    const LeadUse use = use_in_lead(*reading, timexes, timex, publication);
    if (use == LeadUse::told && !lead.told) lead.told = dated_by(timex, DayFrom::lead);
    if (use == LeadUse::to_come && !lead.to_come) {
      lead.to_come = dated_by(timex, DayFrom::lead);
      lead.announced = topic_of(*reading, timexes, tables);
    }
  }
  return lead;
}

std::optional<DatedDays> told_day(const SentenceReading& reading, std::span<const Timex> timexes,
                                  const PublicationContext& publication) {
  std::optional<DatedDays> told;
  for (const Timex& timex : timexes.first(std::min(timexes.size(), most_dates))) {
    if (use_in_lead(reading, timexes, timex, publication) != LeadUse::told) continue;
    if (timex.anchor && timex.anchor != publication.day) continue;  // "tags zuvor" only compares
    const DateUse use(reading, timex);
    if (!use.can_date() || use.is_of_noun() || use.is_stamp()) continue;
    const std::uint32_t clause = reading.clauses().of(token_at(reading.sentence(), timex.range.begin));
    if (reading.clauses()[clause].type == ClauseType::main) told = dated_by(timex, DayFrom::lead);
  }
  return told;
}

}  // namespace zeitstrahl
