#include "event/still.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_lead_in = 3;  // tokens from "noch" to its date: "noch in der Nacht"

// "noch am Montag"; "noch bis Montag" lasts, and "noch heute" may.
bool is_of_date(const SentenceReading& reading, const Timex& timex) {
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t first = token_at(sentence, timex.range.begin);
  if (!gives_day(timex)) return false;
  if (sentence.folded(first) == "heute" && !reading.tells_past(reading.clauses().of(first))) return false;
  for (std::uint32_t back = 1; back <= std::min(longest_lead_in, first); ++back) {
    const std::uint32_t at = first - back;
    if (sentence.folded(at) == "noch") return true;
    const bool inside = reading.is(at, WordClass::preposition) || reading.is(at, WordClass::article) ||
                        reading.is(at, WordClass::definite);
    if (!inside || sentence.folded(at) == "bis") return false;
  }
  return false;
}

}  // namespace

bool goes_on_still(const SentenceReading& reading, std::span<const Timex> timexes, const std::optional<DatedDays>& own,
                   const PublicationContext& publication) {
  if (reading.has_mark(Mark::ongoing) || !reading.has_mark(Mark::still)) return true;
  if (own && publication.day && own->days.last < *publication.day) return false;
  return std::none_of(timexes.begin(), timexes.end(), [&](const Timex& timex) { return is_of_date(reading, timex); });
}

}  // namespace zeitstrahl
