#include "searcher/query/date_words.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/number.h"
#include "base/unicode.h"
#include "searcher/query/dates.h"

namespace zeitstrahl {

namespace {

// "P30D": that many days up to the reference day, which is one of them.
std::optional<DaySpan> up_to(Day reference, std::string_view duration) {
  if (duration.size() < 3 || duration.front() != 'P') return std::nullopt;
  constexpr std::uint64_t most = 9999 * 12;
  const auto number = parse_number(duration.substr(1, duration.size() - 2));
  if (!number || *number == 0 || *number > most) return std::nullopt;
  const int count = static_cast<int>(*number);
  const std::chrono::days one_day(1);
  switch (duration.back()) {
    case 'D':
      return DaySpan{reference - std::chrono::days(count - 1), reference};
    case 'W':
      return DaySpan{reference - std::chrono::days(7 * count - 1), reference};
    case 'M':
      return DaySpan{add_months(reference, -count) + one_day, reference};
    case 'Y':
      return *number > most / 12 ? std::nullopt
                                 : std::optional(DaySpan{add_months(reference, -12 * count) + one_day, reference});
    default:
      return std::nullopt;
  }
}

}  // namespace

// The expressions of a text and the words around them.
struct DateWords::Reading {
  std::vector<Timex> timexes;
  std::vector<std::string> leading = {};  // folded words in front of the first expression
  std::vector<std::string> between = {};  // of the first two
  bool marked_last = false;               // "letzte" stands in or before the first expression
  bool left_over = false;                 // something stands behind the last one
};

DateWords::DateWords(const Lexicon& lexicon) : text_(lexicon), temporal_(lexicon) {
  constexpr std::array<std::pair<std::string_view, Meaning>, 7> names = {{{"lead", Meaning::lead},
                                                                          {"since", Meaning::since},
                                                                          {"after", Meaning::after},
                                                                          {"until", Meaning::until},
                                                                          {"before", Meaning::before},
                                                                          {"to", Meaning::to},
                                                                          {"last", Meaning::last}}};
  const Table& table = lexicon.table("date_spans");
  const std::size_t word = table.column("word");
  const std::size_t meaning = table.column("meaning");
  for (const TableRow& row : table.rows) {
    for (const auto& [name, value] : names) {
      if (row[meaning] == name) meanings_[folded(row[word])].insert(value);
    }
  }
}

bool DateWords::means(std::string_view word, Meaning meaning) const {
  const auto known = meanings_.find(word);
  return known != meanings_.end() && known->second.contains(meaning);
}

std::optional<DaySpan> DateWords::span(std::string_view text, std::optional<Day> reference) const {
  if (auto days = read(text, reference)) return days;
  // "März" is a name, "im März" is not.
  return text.find(' ') == std::string_view::npos ? read("im " + std::string(text), reference) : std::nullopt;
}

std::optional<DaySpan> DateWords::read(std::string_view text, std::optional<Day> reference) const {
  const AnalysedText analysed = text_.analyse_title(text);
  Reading reading{.timexes = temporal_.analyse(analysed, {.day = reference, .hour = {}})};
  if (reading.timexes.empty() || reading.timexes.size() > 2) return std::nullopt;
  const TextRange first = reading.timexes.front().range;
  for (const Token& token : analysed.tokens()) {
    const std::string word(analysed.folded(token));
    if (token.range.begin < first.end && means(word, Meaning::last)) reading.marked_last = true;
    if (token.range.end <= first.begin) {
      reading.leading.push_back(word);
    } else if (token.range.begin >= reading.timexes.back().range.end) {
      reading.left_over = true;
    } else if (token.range.begin >= first.end && token.range.end <= reading.timexes.back().range.begin) {
      reading.between.emplace_back(word.empty() ? analysed.written(token) : word);
    }
  }
  if (reading.left_over) return std::nullopt;
  return reading.timexes.size() == 1 ? one(reading, reference) : two(reading);
}

// "seit Januar 2025", "bis zum 3. März", "vor drei Tagen", "die letzten drei Monate", "am Montag".
std::optional<DaySpan> DateWords::one(const Reading& reading, std::optional<Day> reference) const {
  const Timex& timex = reading.timexes.front();
  const bool duration = timex.type == TimexType::duration;
  std::optional<DaySpan> days = timex.days;
  const bool since = !reading.leading.empty() && means(reading.leading.front(), Meaning::since);
  if (!days && duration && reference && (reading.marked_last || since)) days = up_to(*reference, timex.value);
  if (!days) return std::nullopt;
  const std::chrono::days one_day(1);
  for (const std::string& word : reading.leading) {
    if (means(word, Meaning::since)) {
      days->last = calendar().last;
    } else if (means(word, Meaning::until)) {
      days->first = calendar().first;
    } else if (means(word, Meaning::before)) {
      if (!duration) days = DaySpan{calendar().first, days->first - one_day};
    } else if (means(word, Meaning::after)) {
      days = DaySpan{days->last + one_day, calendar().last};
    } else if (!means(word, Meaning::lead) && !means(word, Meaning::last)) {
      return std::nullopt;
    }
  }
  return days;
}

// "Januar bis März 2025", "zwischen Ostern und Pfingsten", "1.-5. März".
std::optional<DaySpan> DateWords::two(const Reading& reading) const {
  const Timex& from = reading.timexes.front();
  const Timex& to = reading.timexes.back();
  const bool sound = std::all_of(reading.leading.begin(), reading.leading.end(), [&](const std::string& word) {
    return means(word, Meaning::lead) || means(word, Meaning::since);
  });
  const auto joins = [&](const std::string& word) {
    return means(word, Meaning::to) || means(word, Meaning::lead) || word == "-" || word == "\u2013";
  };
  const bool joined = !reading.between.empty() && std::all_of(reading.between.begin(), reading.between.end(), joins);
  if (!sound || !joined || !from.days || !to.days || from.days->first > to.days->last) return std::nullopt;
  return DaySpan{from.days->first, to.days->last};
}

}  // namespace zeitstrahl
