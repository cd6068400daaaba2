// Feeds short phrases to what finds and resolves date expressions, in articles and in queries, and aborts where it
// breaks a promise: expressions in order and inside their sentences, days that do not run backwards, the same result
// twice. A few phrases are repeated to a long text, where -timeout shows what is not linear. The first two bytes are
// the day of publication, the third chooses its hour.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/hash.h"
#include "language/text_analyser.h"
#include "promises.h"
#include "searcher/query/dates.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

namespace {

const Lexicon& lexicon() {
  static const Lexicon tables;
  return tables;
}

void check_span(const std::optional<DaySpan>& span) {
  if (!span) return;
  require(span->first <= span->last, "a span of days does not run backwards");
  require_in_calendar(span->first);
  require_in_calendar(span->last);
}

void check_timexes(const AnalysedText& text, const std::vector<Timex>& timexes) {
  std::uint32_t last_end = 0;
  for (const Timex& timex : timexes) {
    require_range(text.text(), timex.range);
    require(!timex.range.empty() && timex.range.begin >= last_end, "date expressions are in order");
    require(timex.sentence < text.sentences().size(), "a date expression has a sentence");
    require(text.sentences()[timex.sentence].range.contains(timex.range), "a date expression is in its sentence");
    check_span(timex.days);
    require(!timex.value.empty(), "a date expression has a value");
    require_utf8(timex.value);
    last_end = timex.range.end;
  }
}

bool same(const Timex& a, const Timex& b) {
  return a.range == b.range && a.type == b.type && a.value == b.value && a.mod == b.mod && a.days == b.days &&
         a.precision == b.precision && a.role == b.role && a.rule == b.rule && a.anchor == b.anchor;
}

void check_phrase(std::string_view phrase, const PublicationContext& publication) {
  static const TextAnalyser texts(lexicon());
  static const TemporalAnalyser analyser(lexicon());
  for (const AnalysedText& text : {texts.analyse_title(phrase), texts.analyse_body(phrase)}) {
    const std::vector<Timex> timexes = analyser.analyse(text, publication);
    check_timexes(text, timexes);
    const std::vector<Timex> again = analyser.analyse(text, publication);
    require(std::equal(timexes.begin(), timexes.end(), again.begin(), again.end(), same),
            "the same text has the same dates");
  }
}

// Counts from few days, because the rules are built for each of them.
void check_typed(std::string_view typed, unsigned choice) {
  static const HumanDates none(lexicon(), std::nullopt);
  static const HumanDates usual(lexicon(), make_day(2024, 2, 29));
  static const HumanDates first(lexicon(), make_day(1, 1, 1));
  static const HumanDates last(lexicon(), make_day(9999, 12, 31));
  const std::array<const HumanDates*, 4> all = {&usual, &none, &first, &last};
  const HumanDates& dates = *all[choice % all.size()];
  check_span(dates.span(typed));
  check_span(dates.range(typed));
}

void check_dates(std::string_view bytes) {
  constexpr std::size_t longest_phrase = 400;
  constexpr std::size_t long_text = 128 * 1024;
  constexpr std::uint64_t one_of = 512;
  Choices choices(bytes);
  const Day day = choices.day();
  const unsigned hour = choices.byte();
  const std::string phrase = decode(choices.rest().substr(0, longest_phrase)).text;
  PublicationContext publication;
  if (hour != 0) publication.day = day;
  if (hour > 1) publication.hour = static_cast<int>(hour % 24);
  check_phrase(phrase, publication);
  check_typed(phrase, hour);
  if (phrase.empty() || hash64(phrase) % one_of != 0) return;
  std::string text;
  while (text.size() < long_text) text += phrase;
  check_phrase(text, publication);
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_dates)
