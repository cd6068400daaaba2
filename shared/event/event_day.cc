#include "event/event_day.h"

#include <algorithm>
#include <tuple>
#include <utility>

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

// "Wie im Frühjahr ruft die Stadt ...": another time, with which this one is compared. "Wie am Freitag durchsickerte"
// has its verb at the end.
bool is_likened(const SentenceReading& reading, const Timex& timex) {
  constexpr std::uint32_t farthest = 3;  // "wie schon im"
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t at = token_at(sentence, timex.range.begin);
  const std::uint32_t next = token_at(sentence, timex.range.end - 1) + 1;
  if (next >= sentence.size()) return false;
  if (!reading.is_finite_verb(next) && !reading.is(next, WordClass::auxiliary)) return false;
  for (std::uint32_t back = 1; back <= std::min(at, farthest); ++back) {
    if (sentence.folded(at - back) == "wie") return true;
  }
  return false;
}

// "über Weihnachten hinaus": it goes on beyond that.
bool is_passed(const SentenceReading& reading, const Timex& timex) {
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t next = token_at(sentence, timex.range.end - 1) + 1;
  return next < sentence.size() && sentence.folded(next) == "hinaus";
}

// "der Klub, am Dienstag in Rom zu Gast, siegte am Samstag": whether a comma lies between date and trigger.
bool is_parted(const SentenceReading& reading, const Timex& timex, const PatternMatch* trigger) {
  if (trigger == nullptr) return false;
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t date = token_at(sentence, timex.range.begin);
  const std::uint32_t after = token_at(sentence, timex.range.end - 1) + 1;
  const auto [from, to] = date < trigger->first ? std::pair(after, trigger->first)
                                                : std::pair(trigger->last, std::max(date, trigger->last));
  bool comma = false;
  for (std::uint32_t at = from; at < to; ++at) {
    // "Im Mai, als es schneite, schlossen ...": what lies between is a clause, and both stand in the one around it.
    if (reading.clauses().of(at) != reading.clause_of(*trigger)) return false;
    comma = comma || sentence.folded(at) == ",";
  }
  return comma;
}

// "der Haushalt für 2021": the year belongs to the thing.
bool belongs_to_thing(const SentenceReading& reading, const Timex& timex) {
  const std::uint32_t at = token_at(reading.sentence(), timex.range.begin);
  return timex.precision == Precision::year && at > 0 && reading.sentence().folded(at - 1) == "für";
}

// "forderte, dass der Rat heuer ...": the date of what is said, not of the saying.
bool dates_content(const SentenceReading& reading, const Timex& timex, const PatternMatch* trigger) {
  if (trigger == nullptr) return false;
  const std::uint32_t clause = reading.clause_of(*trigger);
  std::uint32_t at = reading.clauses().of(token_at(reading.sentence(), timex.range.begin));
  while (at != clause) {
    const Clause& lower = reading.clauses()[at];
    if (!lower.governor || lower.type == ClauseType::relative || lower.type == ClauseType::main) return false;
    at = *lower.governor;
    if (at == clause) return true;
  }
  return false;
}

// In another clause than the trigger.
bool is_elsewhere(const SentenceReading& reading, const Timex& timex, const PatternMatch* trigger) {
  if (trigger == nullptr) return false;
  return reading.clauses().of(token_at(reading.sentence(), timex.range.begin)) != reading.clause_of(*trigger);
}

// "seit die Stadt am Montag ...", "der am Montag kam": an earlier time than that of the clause it hangs on, unless it
// describes the very noun that is reported.
bool dates_other_clause(const SentenceReading& reading, const Timex& timex, const PatternMatch* trigger) {
  if (!is_elsewhere(reading, timex, trigger)) return false;
  const Clause& clause = reading.clauses()[reading.clauses().of(token_at(reading.sentence(), timex.range.begin))];
  // A clause that opens its sentence knows no governor.
  if (clause.governor && *clause.governor != reading.clause_of(*trigger)) return false;
  if (clause.type == ClauseType::relative) return clause.first > trigger->last + 1 || clause.first < trigger->last;
  return clause.type == ClauseType::subordinate && reading.opens_with(clause, WordClass::background_opener);
}

// "ab Freitag": it happens on the day it begins, as long as that is not over.
bool begins_ahead(const Timex& timex, const PublicationContext& publication) {
  return timex.role == TimexRole::begin && timex.type == TimexType::date && timex.days && publication.day &&
         timex.days->first >= *publication.day;
}

// "20 Uhr", "am Abend": the day is publication's for want of another.
bool gives_only_hour(const Timex& timex, const PublicationContext& publication) {
  return timex.type == TimexType::time && publication.day && timex.days->first == *publication.day;
}

// "zwischen 21 und 6", "von 21 bis 6": every day.
bool is_house_hour(const SentenceReading& reading, const Timex& timex, const PublicationContext& publication) {
  constexpr std::uint32_t farthest = 4;  // "zwischen 3 Uhr und 4"
  if (!gives_only_hour(timex, publication)) return false;
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t at = token_at(sentence, timex.range.begin);
  const std::uint32_t behind = token_at(sentence, timex.range.end - 1) + 1;
  if (at > 0 && behind < sentence.size() && sentence.folded(at - 1) == "von" && sentence.folded(behind) == "bis") {
    return true;
  }
  for (std::uint32_t back = 1; back <= std::min(at, farthest); ++back) {
    if (sentence.folded(at - back) == "zwischen") return true;
  }
  return false;
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

// Whether the expression can say when something took place, and is no term, comparison or part of a name.
bool can_date(const SentenceReading& reading, const Timex& timex) {
  const std::uint32_t behind = token_at(reading.sentence(), timex.range.end - 1) + 1;
  if (reading.sentence().is_hyphen(behind)) return false;  // "1.-Mai-Bündnis"
  return !only_compared(reading, timex) && !is_likened(reading, timex) && !ends_term(reading, timex) &&
         !is_passed(reading, timex) && !belongs_to_thing(reading, timex);
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
    if (only_compared(*reading, timex) || is_likened(*reading, timex)) continue;
    const std::uint32_t at = token_at(reading->sentence(), timex.range.begin);
    const Status status = status_of(*reading, {0, at, at, VerbForm::none, false});
    const bool to_come = lies_ahead(status) || (publication.day && timex.days->first > *publication.day);
    std::optional<DatedDays>& day = to_come ? lead.to_come : lead.told;
    if (!day) day = from_timex(timex, DayFrom::lead);
  }
  return lead;
}

bool dates_report(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own) {
  const std::uint32_t at = token_at(reading.sentence(), own.because.range.begin);
  const Clause& clause = reading.clauses()[reading.clauses().of(at)];
  if (clause.type == ClauseType::subordinate && reading.opens_with(clause, WordClass::manner_opener)) return true;
  return std::any_of(timexes.begin(), timexes.end(), [&](const Timex& timex) {
    return timex.range.begin == own.because.range.begin && is_stamp(reading, timex);
  });
}

std::optional<DatedDays> own_day(const SentenceReading& reading, std::span<const Timex> timexes,
                                 const PatternMatch* trigger, const PublicationContext& publication) {
  const Timex* best = nullptr;
  std::tuple<bool, bool, bool, int> best_rank;
  for (const Timex& timex : timexes.first(std::min(timexes.size(), most_dates))) {
    const bool begins = begins_ahead(timex, publication);
    if ((!gives_day(timex) && !begins) || !can_date(reading, timex) || is_house_hour(reading, timex, publication) ||
        dates_content(reading, timex, trigger) || dates_other_clause(reading, timex, trigger))
      continue;
    const bool elsewhere = is_elsewhere(reading, timex, trigger);
    // "diese Woche", not the day that "20 Uhr" was counted from, nor a begin, a stamp, or the date of a noun.
    const bool weak =
        begins || gives_only_hour(timex, publication) || is_stamp(reading, timex) || is_in_attribute(reading, timex);
    const std::tuple rank(elsewhere, weak, !elsewhere && is_parted(reading, timex, trigger),
                          static_cast<int>(timex.precision));
    if (best != nullptr && rank >= best_rank) continue;
    best = &timex;
    best_rank = rank;
  }
  if (best == nullptr) return std::nullopt;
  DatedDays found = from_timex(*best, DayFrom::sentence);
  // "am Abend" without a day was counted from publication; the morning's reader means the evening before.
  const bool by_evening_alone =
      best->type == TimexType::time && publication.day && best->days->first == *publication.day;
  const bool told = trigger == nullptr || reading.tells_past(reading.clause_of(*trigger));
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
  // A plan has the day it is for, not the one on which it was told; what is only possible has none.
  if (event.status == Status::planned) return lead.to_come;
  if (event.status == Status::possible) return std::nullopt;
  const bool goes_on = event.in_lead || (event.tells_past && event.status == Status::happened);
  if (!goes_on) return std::nullopt;
  // What is still going on is so on the day it is reported.
  if (event.status != Status::ongoing && lead.told) return lead.told;
  // Where the lead names no day, the text below it tells of any time.
  if (!publication.day || !event.in_lead) return std::nullopt;
  return from_publication(*publication.day, DayFrom::publication);
}

}  // namespace zeitstrahl
