// Reads the days a person types: "2025-01-16", "16.1.2025", "Januar 2025", "-30d", "letzte Woche",
// "seit Januar", "2025-01..2025-03".
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "base/day.h"
#include "language/lexicon.h"

namespace zeitstrahl {

// All days there are: what an open end reaches to.
DaySpan calendar();

class DateWords;

// What is relative is counted from the reference day; where that is absent, only absolute days are understood.
// Not safe to share between threads: the rules for words are built when the first date in words is read.
class HumanDates {
 public:
  HumanDates(const Lexicon& kept_lexicon, std::optional<Day> reference);  // keeps a view of the lexicon
  ~HumanDates();
  HumanDates(const HumanDates&) = delete;
  HumanDates& operator=(const HumanDates&) = delete;

  // Every expression means all its days: "2025" a whole year. Nothing where the text is no date.
  std::optional<DaySpan> span(std::string_view text) const;
  // Also "A..B", "A.." and "..B": an open end reaches to the end of the calendar.
  std::optional<DaySpan> range(std::string_view text) const;

 private:
  std::optional<DaySpan> in_words(std::string_view text) const;

  const Lexicon& lexicon_;
  std::optional<Day> reference_;
  mutable std::unique_ptr<const DateWords> words_;
};

}  // namespace zeitstrahl
