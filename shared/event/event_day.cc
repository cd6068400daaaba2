#include "event/event_day.h"

#include <algorithm>

#include "event/status.h"

namespace zeitstrahl {

namespace {

// "vor drei Tagen"; but "in drei Tagen" may as well say how long it takes.
bool is_distance_back(const Timex& timex) { return timex.anchor && timex.days->last < *timex.anchor; }

}  // namespace

bool gives_day(const Timex& timex) {
  if (!timex.days || timex.role != TimexRole::event || timex.type == TimexType::set) return false;
  return timex.type != TimexType::duration || is_distance_back(timex);
}

bool names_vague_time(std::span<const Timex> timexes) {
  return std::any_of(timexes.begin(), timexes.end(), [](const Timex& timex) {
    const bool past = timex.value == "PAST_REF" || timex.role == TimexRole::begin;
    const bool may_be_then = timex.type == TimexType::date || timex.type == TimexType::duration;
    return past || (may_be_then && timex.role == TimexRole::event && !timex.days && timex.value != "PRESENT_REF");
  });
}

bool names_end(std::span<const Timex> timexes) {
  return std::any_of(timexes.begin(), timexes.end(),
                     [](const Timex& timex) { return timex.role == TimexRole::deadline; });
}

namespace {

constexpr int first_hour_of_day = 10;               // before it, "am Abend" is the evening before
constexpr std::chrono::days lead_reaches_back{7};   // a lead that names an older day tells a history
constexpr std::chrono::days later_reaches_back{3};  // behind the first sentence it compares with that day
constexpr std::uint32_t lead_paragraphs = 2;
// No lead and no sentence of real news names more; a text that is nothing but dates must not cost their square.
constexpr std::size_t most_lead_dates = 32;
constexpr std::size_t most_dates = 32;  // of a sentence

DatedDays from_timex(const Timex& timex, DayFrom from) {
  return {*timex.days, timex.precision, from, {timex.range, std::string(timex.rule), timex.anchor}};
}

DatedDays from_publication(Day day, DayFrom from) {
  return {{day, day}, Precision::day, from, {{}, "publication", {}}};
}

// Read in the morning, an evening that is not called today's is yesterday's.
bool reported_before_evening(const SentenceReading& reading, const PublicationContext& publication) {
  const int hour = publication.hour.value_or(0);  // what carries no hour is a paper, printed in the morning
  return hour < first_hour_of_day && reading.has_mark(Mark::evening);
}

DatedDays shifted_to_evening_before(DatedDays found, const PublicationContext& publication) {
  const Day before = *publication.day - std::chrono::days(1);
  found.days = {before, before};
  found.from = DayFrom::evening;
  return found;
}

bool lies_ahead(Status status) {
  return status == Status::planned || status == Status::possible || status == Status::demanded;
}

bool near_publication(const Timex& timex, const PublicationContext& publication) {
  if (!gives_day(timex) || timex.precision != Precision::day) return false;
  if (!publication.day) return true;
  const std::chrono::days ago = *publication.day - timex.days->first;
  return std::chrono::abs(ago) <= lead_reaches_back && (timex.sentence == 0 || ago <= later_reaches_back);
}

// "im Vergleich zu 2023" dates what is compared with.
bool only_compared(const SentenceReading& reading, const Timex& timex) {
  const std::uint32_t at = token_at(reading.sentence(), timex.range.begin);
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    return found.mark == Mark::comparison && found.match.last <= at + 1 && at <= found.match.last + 1;
  });
}

// "bis zum 30. Juni", "bis Freitag, 13.00 Uhr": whatever the expression alone is, here it ends something.
bool ends_term(const SentenceReading& reading, const Timex& timex) {
  constexpr std::uint32_t farthest = 4;
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t at = token_at(sentence, timex.range.begin);
  for (std::uint32_t back = 0; back <= farthest && back <= at; ++back) {
    const std::string_view word = sentence.folded(at - back);
    if (word == "bis") return true;
    const bool day_before_clock = back > 0 && sentence.folded(at - back + 1) == ",";
    const bool passes = word == "," || reading.is(at - back, WordClass::within_term);
    if (back > 0 && !passes && !day_before_clock) return false;
  }
  return false;
}

// "der Haushalt für 2021": the year belongs to the thing.
bool belongs_to_thing(const SentenceReading& reading, const Timex& timex) {
  const std::uint32_t at = token_at(reading.sentence(), timex.range.begin);
  return timex.precision == Precision::year && at > 0 && reading.sentence().folded(at - 1) == "für";
}

// "forderte, dass der Rat heuer ...": the date of what is said, not of the saying.
bool dates_content(const SentenceReading& reading, const Timex& timex, std::uint32_t clause) {
  std::uint32_t at = reading.clauses().of(token_at(reading.sentence(), timex.range.begin));
  while (at != clause) {
    const Clause& lower = reading.clauses()[at];
    if (!lower.governor || lower.type == ClauseType::relative || lower.type == ClauseType::main) return false;
    at = *lower.governor;
    if (at == clause) return true;
  }
  return false;
}

// "20 Uhr", "am Abend": the day is publication's for want of another.
bool gives_only_hour(const Timex& timex, const PublicationContext& publication) {
  return timex.type == TimexType::time && publication.day && timex.days->first == *publication.day;
}

// "die am Dienstag veröffentlichte Verordnung": the date belongs to the noun, where the sentence has another.
bool is_in_attribute(const SentenceReading& reading, const Timex& timex) {
  const SentenceView& sentence = reading.sentence();
  std::uint32_t first = token_at(sentence, timex.range.begin);
  if (first > 0 && reading.is(first - 1, WordClass::not_subject)) --first;
  if (first == 0 || !reading.is(first - 1, WordClass::article)) return false;
  const std::uint32_t participle = token_at(sentence, timex.range.end - 1) + 1;
  if (participle + 1 >= sentence.size() || !sentence.is_word(participle)) return false;
  return !sentence.token(participle).capitalised && !reading.is(participle, WordClass::auxiliary) &&
         sentence.is_word(participle + 1) && sentence.token(participle + 1).capitalised;
}

// The first sentence behind the lead.
std::uint32_t end_of_lead(const AnalysedText& text) {
  std::uint32_t paragraphs = 0;
  std::optional<std::uint32_t> paragraph;
  for (std::uint32_t i = 0; i < text.sentences().size(); ++i) {
    const Sentence& sentence = text.sentences()[i];
    if (sentence.form != SentenceForm::prose) continue;
    if (paragraph != sentence.paragraph && ++paragraphs > lead_paragraphs) return i;
    paragraph = sentence.paragraph;
  }
  return static_cast<std::uint32_t>(text.sentences().size());
}

}  // namespace

bool is_stamp(const SentenceReading& reading, const Timex& timex) {
  constexpr std::uint32_t longest = 12;  // tokens
  const SentenceView& sentence = reading.sentence();
  if (token_at(sentence, timex.range.begin) >= longest) return false;
  for (std::uint32_t at = token_at(sentence, timex.range.end - 1) + 1; at < std::min(sentence.size(), longest); ++at) {
    if (sentence.folded(at) == ":") return true;
    const bool inside = sentence.token(at).kind != TokenKind::word || reading.is(at, WordClass::clock);
    if (!inside) return false;
  }
  return false;
}

std::optional<DatedDays> stamped_day(const SentenceReading& reading, std::span<const Timex> timexes) {
  const auto stamp = std::find_if(timexes.begin(), timexes.end(), [&](const Timex& timex) {
    return gives_day(timex) && timex.precision == Precision::day && is_stamp(reading, timex);
  });
  if (stamp == timexes.end()) return std::nullopt;
  return from_timex(*stamp, DayFrom::lead);
}

LeadDays lead_days(const DatedText& body, const EventTables& tables, const PublicationContext& publication) {
  LeadDays lead;
  const std::uint32_t end = end_of_lead(body.text);
  std::optional<SentenceReading> reading;
  std::uint32_t sentence_read = 0;
  for (const Timex& timex : std::span(body.timexes).first(std::min(body.timexes.size(), most_lead_dates))) {
    if (timex.sentence >= end || (lead.told && lead.to_come)) break;
    const Sentence& sentence = body.text.sentences()[timex.sentence];
    if (sentence.form != SentenceForm::prose || !near_publication(timex, publication)) continue;
    if (gives_only_hour(timex, publication)) continue;
    if (!reading || sentence_read != timex.sentence) reading.emplace(SentenceView(body.text, sentence), tables);
    sentence_read = timex.sentence;
    const std::uint32_t at = token_at(reading->sentence(), timex.range.begin);
    const Status status = status_of(*reading, {0, at, at, VerbForm::none, false});
    const bool to_come = lies_ahead(status) || (publication.day && timex.days->first > *publication.day);
    std::optional<DatedDays>& day = to_come ? lead.to_come : lead.told;
    if (!day) day = from_timex(timex, DayFrom::lead);
  }
  return lead;
}

std::optional<DatedDays> own_day(const SentenceReading& reading, std::span<const Timex> timexes,
                                 std::optional<std::uint32_t> clause, const PublicationContext& publication) {
  const Timex* best = nullptr;
  bool best_in_clause = false;
  for (const Timex& timex : timexes.first(std::min(timexes.size(), most_dates))) {
    if (!gives_day(timex) || only_compared(reading, timex) || ends_term(reading, timex)) continue;
    if (belongs_to_thing(reading, timex) || (clause && dates_content(reading, timex, *clause))) continue;
    const bool in_clause = !clause || reading.clauses().of(token_at(reading.sentence(), timex.range.begin)) == *clause;
    // "diese Woche", not the day that "20 Uhr" was counted from, nor a stamp, nor the date of a noun.
    const auto weak = [&](const Timex& one) {
      return gives_only_hour(one, publication) || is_stamp(reading, one) || is_in_attribute(reading, one);
    };
    const bool is_weak = weak(timex);
    const bool best_is_weak = best != nullptr && weak(*best);
    const bool finer = is_weak == best_is_weak ? best != nullptr && timex.precision < best->precision : best_is_weak;
    const bool better = best == nullptr || (in_clause && !best_in_clause) || (in_clause == best_in_clause && finer);
    if (!better) continue;
    best = &timex;
    best_in_clause = in_clause;
  }
  if (best == nullptr) return std::nullopt;
  DatedDays found = from_timex(*best, DayFrom::sentence);
  // "am Abend" without a day was counted from publication; the morning's reader means the evening before.
  const bool by_evening_alone =
      best->type == TimexType::time && publication.day && best->days->first == *publication.day;
  const bool told = !clause || reading.tells_past(*clause);
  if (by_evening_alone && told && reported_before_evening(reading, publication)) {
    return shifted_to_evening_before(found, publication);
  }
  return found;
}

std::optional<DatedDays> inherited_day(const SentenceReading& reading, const LeadDays& lead, const Undated& event,
                                       const PublicationContext& publication) {
  if (event.status == Status::background) return std::nullopt;
  if (publication.day && !lies_ahead(event.status) && reported_before_evening(reading, publication)) {
    return shifted_to_evening_before(from_publication(*publication.day, DayFrom::evening), publication);
  }
  // What is only demanded or possible has no share in the day of the lead's plan.
  if (event.status == Status::planned && lead.to_come) return lead.to_come;
  const bool goes_on = event.in_lead || (event.tells_past && event.status == Status::happened);
  if (!goes_on) return std::nullopt;
  // What is still going on is so on the day it is reported.
  if (event.status != Status::ongoing && lead.told) return lead.told;
  // Where the lead names no day, the text below it tells of any time.
  if (!publication.day || !event.in_lead) return std::nullopt;
  return from_publication(*publication.day, DayFrom::publication);
}

}  // namespace zeitstrahl
