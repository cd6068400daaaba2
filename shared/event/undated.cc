#include "event/undated.h"

#include <algorithm>
#include <string_view>

#include "event/date_use.h"
#include "event/event_day.h"

namespace zeitstrahl {

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

bool names_more_days(const SentenceReading& reading, std::span<const Timex> timexes, std::uint32_t clause) {
  return std::any_of(timexes.begin(), timexes.end(), [&](const Timex& timex) {
    const std::uint32_t at = token_at(reading.sentence(), timex.range.end - 1);
    if (reading.clauses().of(at) != clause) return false;
    const bool last_token = at + 1 >= reading.sentence().size();
    const auto says_long = [&](std::uint32_t token) { return reading.sentence().folded(token) == "lang"; };
    const std::uint32_t begin = token_at(reading.sentence(), timex.range.begin);
    const bool over = begin > 0 && reading.sentence().folded(begin - 1) == "über";
    // "in den vergangenen Jahren"; of some days the day of the article is still near enough
    const bool vague = timex.value == "PXY" || timex.value == "PXM" || timex.value == "PXW";
    const bool years = vague && begin > 0 && reading.sentence().folded(begin - 1) == "in";
    // "in jedem der letzten Jahre"
    const bool each = begin > 0 && reading.sentence().folded(begin - 1).starts_with("jede");
    if (timex.type == TimexType::duration)
      return years || each || over || says_long(at) || (!last_token && says_long(at + 1));
    if (timex.type != TimexType::set) return false;
    const std::string_view first = reading.sentence().folded(begin);
    // "zwölf Euro pro Woche" is a rate, and "die täglichen Meldungen" may come today.
    const bool attribute =
        !last_token && !reading.sentence().token(at).capitalised && reading.sentence().token(at + 1).capitalised;
    return !attribute && first != "pro" && first != "je";
  });
}

bool names_past_day(const SentenceReading& reading, std::span<const Timex> timexes, std::optional<Day> published) {
  constexpr std::size_t most = 8;  // dates; a sentence of more is a list
  return std::any_of(timexes.begin(), timexes.begin() + std::min(timexes.size(), most), [&](const Timex& timex) {
    if (!gives_day(timex) || timex.precision != Precision::day || timex.type != TimexType::date) return false;
    if (published && timex.days->first > *published) return false;
    const DateUse use(reading, timex);
    const std::uint32_t clause = reading.clauses().of(token_at(reading.sentence(), timex.range.begin));
    const bool main = reading.clauses()[clause].type == ClauseType::main;
    return main && use.can_date() && !use.is_of_noun() && !use.is_stamp();
  });
}

bool hangs_on_condition(const SentenceReading& reading, std::uint32_t clause) {
  for (std::uint32_t at = 0; at < reading.clauses().size(); ++at) {
    const Clause& other = reading.clauses()[at];
    if (at == clause || !reading.sets_condition(at) || reading.opens_with(other, WordClass::content_opener)) continue;
    if (at == 0 && other.type == ClauseType::main && reading.is_infinitive(0)) continue;  // "Sein Wort gelte, ..."
    if (other.governor.value_or(clause) == clause) return true;
  }
  return false;
}

bool lists_items(const SentenceView& sentence) {
  for (std::uint32_t at = 0; at < sentence.size(); ++at) {
    if (parts_items(sentence.folded(at))) return true;
  }
  return false;
}

bool names_other_time(const SentenceReading& reading, std::span<const Timex> timexes) {
  constexpr std::uint32_t main = 0;
  if (names_vague_time(timexes) || names_end(timexes) || names_more_days(reading, timexes, main)) return true;
  if (reading.has_mark(Mark::unplaced) || reading.has_mark(Mark::lasting)) return true;
  return hangs_on_condition(reading, main) || lists_items(reading.sentence());
}

}  // namespace zeitstrahl
