// Reads spans of days in words: "seit Januar 2025", "letzte 30 Tage", "von März bis Mai", "vor Ostern".
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/day.h"
#include "language/lexicon.h"
#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

// The rules that read articles read what people type, too; the table "date_spans" says what the words around mean.
class DateWords {
 public:
  explicit DateWords(const Lexicon& lexicon);

  // The days a text means as a whole; what is relative is counted from the reference day. Nothing where a word is left
  // over, or no date is in it. Open ends reach to the ends of the calendar.
  std::optional<DaySpan> span(std::string_view text, std::optional<Day> reference) const;

 private:
  enum class Meaning { lead, since, after, until, before, to, last };
  struct Reading;

  std::optional<DaySpan> read(std::string_view text, std::optional<Day> reference) const;
  bool means(std::string_view word, Meaning meaning) const;
  std::optional<DaySpan> one(const Reading& reading, std::optional<Day> reference) const;
  std::optional<DaySpan> two(const Reading& reading) const;

  TextAnalyser text_;
  TemporalAnalyser temporal_;
  std::map<std::string, std::set<Meaning>, std::less<>> meanings_;
};

}  // namespace zeitstrahl
