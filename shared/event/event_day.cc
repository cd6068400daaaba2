#include "event/event_day.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr int first_hour_of_day = 10;              // before it, "am Abend" is the evening before
constexpr std::chrono::days lead_reaches_back{7};  // a lead that names an older day tells a history
constexpr std::uint32_t lead_paragraphs = 2;

DatedDays from_timex(const Timex& timex, DayFrom from) {
  return {*timex.days, timex.precision, from, {timex.range, std::string(timex.rule), timex.anchor}};
}

DatedDays from_publication(Day day, DayFrom from) { return {{day, day}, Precision::day, from, {{}, "publication", {}}}; }

// Read in the morning, an evening that is not called today's is yesterday's.
bool reported_before_evening(const SentenceReading& reading, const PublicationContext& publication) {
  return publication.hour && *publication.hour < first_hour_of_day && reading.has_mark(Mark::evening);
}

DatedDays shifted_to_evening_before(DatedDays found, const PublicationContext& publication) {
  const Day before = *publication.day - std::chrono::days(1);
  found.days = {before, before};
  found.from = DayFrom::evening;
  return found;
}

std::uint32_t clause_at(const SentenceReading& reading, std::uint32_t byte) {
  std::uint32_t low = 0;
  std::uint32_t high = reading.sentence().size();
  while (low + 1 < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    (reading.sentence().token(middle).range.begin <= byte ? low : high) = middle;
  }
  return reading.clauses().of(low);
}

}  // namespace

bool gives_day(const Timex& timex) {
  return timex.days && timex.role == TimexRole::event && timex.type != TimexType::set &&
         timex.type != TimexType::duration;
}

std::optional<DatedDays> lead_day(const DatedText& body, const PublicationContext& publication) {
  std::uint32_t paragraphs = 0;
  std::optional<std::uint32_t> last_paragraph;
  std::vector<bool> in_lead(body.text.sentences().size(), false);
  for (std::size_t i = 0; i < body.text.sentences().size(); ++i) {
    const Sentence& sentence = body.text.sentences()[i];
    if (sentence.form != SentenceForm::prose) continue;
    if (last_paragraph != sentence.paragraph && ++paragraphs > lead_paragraphs) break;
    last_paragraph = sentence.paragraph;
    in_lead[i] = true;
  }
  for (const Timex& timex : body.timexes) {
    if (timex.sentence >= in_lead.size() || !in_lead[timex.sentence]) continue;
    if (!gives_day(timex) || timex.precision != Precision::day) continue;
    if (publication.day && std::chrono::abs(timex.days->first - *publication.day) > lead_reaches_back) continue;
    return from_timex(timex, DayFrom::lead);
  }
  return std::nullopt;
}

std::optional<DatedDays> own_day(const SentenceReading& reading, std::span<const Timex> timexes,
                                 std::optional<std::uint32_t> clause, const PublicationContext& publication) {
  const Timex* best = nullptr;
  bool best_in_clause = false;
  for (const Timex& timex : timexes) {
    if (!gives_day(timex)) continue;
    const bool in_clause = !clause || clause_at(reading, timex.range.begin) == *clause;
    const bool better = best == nullptr || (in_clause && !best_in_clause) ||
                        (in_clause == best_in_clause && timex.precision < best->precision);
    if (!better) continue;
    best = &timex;
    best_in_clause = in_clause;
  }
  if (best == nullptr) return std::nullopt;
  DatedDays found = from_timex(*best, DayFrom::sentence);
  // "am Abend" without a day was counted from publication; the morning's reader means the evening before.
  const bool by_evening_alone = best->type == TimexType::time && publication.day && best->days->first == *publication.day;
  if (by_evening_alone && reported_before_evening(reading, publication)) {
    return shifted_to_evening_before(found, publication);
  }
  return found;
}

std::optional<DatedDays> inherited_day(const SentenceReading& reading, const std::optional<DatedDays>& lead,
                                       Status status, const PublicationContext& publication) {
  if (status == Status::background) return std::nullopt;
  if (publication.day && reported_before_evening(reading, publication)) {
    return shifted_to_evening_before(from_publication(*publication.day, DayFrom::evening), publication);
  }
  const bool to_come = status == Status::planned || status == Status::possible || status == Status::demanded;
  if (lead && (to_come || !publication.day || lead->days.first <= *publication.day)) return lead;
  if (!publication.day) return std::nullopt;
  return from_publication(*publication.day, DayFrom::publication);
}

}  // namespace zeitstrahl
