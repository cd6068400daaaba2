// What is known when one expression is resolved, and what it resolves to.
#pragma once

#include <optional>
#include <string>

#include "base/day.h"
#include "temporal/expression.h"
#include "temporal/tagger.h"
#include "temporal/timex.h"

namespace zeitstrahl {

struct Frame {
  PublicationContext publication;
  std::optional<Day> mentioned;       // the last single day named in this paragraph
  std::optional<Day> in_sentence;     // the day the sentence itself names, nearest to the expression
  std::optional<DaySpan> in_week;     // the week named just before: "vergangene Woche am Dienstag"
  std::optional<Day> weekday_before;  // just before, behind which this one lies: "am Montag singt sie, am Dienstag"
  bool in_row = false;    // nothing but "und" parts it from the expression: "vor dem Treffen am Freitag und Samstag"
  std::string recurring;  // or the day that comes again and again: "XXXX-WXX-1"
  std::optional<DaySpan> span;       // the last year, month, day or the like in this paragraph
  std::optional<DaySpan> compared;   // the year, quarter or month named before it in this sentence
  std::optional<int> same_day_year;  // in which the paragraph has named the same day of the year before
  std::optional<int> told_year;      // the year this sentence or the one before has named
  std::optional<Day> told_day;       // and the middle of what it named, if that is a month or a day
  std::optional<int> goal_year;      // for which the sentence has set something: "die auf 2021 verlegte Messe"
  std::optional<int> dated_year;     // in which the day lies close to a full date of the sentence
  bool year_beside = false;          // it stands right before the expression: "Lesefest 2021, 17. Juni"
  bool tells_of_then = false;        // the sentence or the one before speaks of times long gone: "damals", "1970"
  Tense tense = Tense::open;
  TimexRole role = TimexRole::event;

  bool tells_past() const { return tense == Tense::past || tense == Tense::happened || tense == Tense::over; }
  // Sure of it, where looks_ahead() may tell of the last days too.
  bool looks_on() const { return tense == Tense::future || tense == Tense::ahead; }
  bool looks_ahead() const { return looks_on() || tense == Tense::state; }

  // What relative expressions count from.
  std::optional<Day> anchor(Anchor wanted) const {
    if (wanted == Anchor::told) return mentioned;
    if (wanted == Anchor::mention && mentioned) return mentioned;
    if (wanted == Anchor::span && span) return span->first;
    if (wanted == Anchor::compared && compared) return compared->first;
    return publication.day;
  }
};

struct Resolved {
  std::string value;
  std::optional<DaySpan> days = {};
  Precision precision = Precision::day;
  std::optional<Day> anchor = {};
};

// Asks the one below that answers for the kind of the expression.
Resolved resolve_expression(const Expression& expression, const Frame& frame);

// Each answers for some kinds of expressions; see the files of the same names.
Resolved resolve_written(const Expression& expression, const Frame& frame);  // years, months, days, quarters, decades
Resolved resolve_yearly(const Expression& expression, const Frame& frame);   // feasts, seasons
Resolved resolve_weekday(const Expression& expression, const Frame& frame);
Resolved resolve_relative(const Expression& expression, const Frame& frame);  // "heute", "vor drei Jahren"
Resolved resolve_daytime(const Expression& expression, const Frame& frame);   // clock times and parts of days
std::string quantity_value(const Expression& expression);                     // durations and sets

// "T20:30" or "TEV" as the expression says; empty without either.
std::string daytime_suffix(const Expression& expression);
Resolved resolved_day(Day day, const Expression& expression);

}  // namespace zeitstrahl
