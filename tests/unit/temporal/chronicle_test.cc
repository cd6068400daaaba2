#include "temporal/chronicle.h"

#include <catch2/catch.hpp>
#include <string>

#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

namespace {

// The first days of all expressions of a text, as it appeared on 27 January 2021.
std::string days_of(const std::string& text) {
  const Lexicon lexicon;
  const TextAnalyser language(lexicon);
  const TemporalAnalyser temporal(lexicon);
  const PublicationContext publication{.day = parse_day("2021-01-27"), .hour = 12};
  std::string days;
  for (const Timex& timex : temporal.analyse(language.analyse_body(text), publication)) {
    if (timex.days) days += (days.empty() ? "" : " ") + format_day(timex.days->first);
  }
  return days;
}

}  // namespace

TEST_CASE("a chronicle tells its years by the order of time", "[temporal]") {
  CHECK(days_of("30. Dezember 2019: Ein Schiff sinkt.\n\n28. Januar: Taucher finden es.\n\n29. Januar: Es brennt.\n\n"
                "3./4. Februar: Ein Kran kommt.\n\n26. Januar 2021: Das Schiff ist gehoben.") ==
        "2019-12-30 2020-01-28 2020-01-29 2020-02-03 2020-02-04 2021-01-26");
}

TEST_CASE("what stands before the first year of a chronicle is told by it as well", "[temporal]") {
  CHECK(days_of("12. November: Ein Schiff sinkt.\n\n28. Januar: Taucher finden es.\n\n29. Januar 2020: Es brennt.\n\n"
                "3. Februar: Ein Kran kommt.") == "2019-11-12 2020-01-28 2020-01-29 2020-02-03");
}

TEST_CASE("what an entry of a chronicle counts from is its own day", "[temporal]") {
  CHECK(days_of("30. Dezember 2019: Ein Schiff sinkt.\n\n28. Januar: Taucher finden es, am Tag zuvor war Sturm.\n\n"
                "29. Januar: Es brennt.") == "2019-12-30 2020-01-28 2020-01-27 2020-01-29");
}

TEST_CASE("a ticker, a calendar and two days are no chronicle", "[temporal]") {
  CHECK(days_of("20. Januar 2021: Es schneit.\n\n19. Januar: Es taut.\n\n18. Januar: Es regnet.") ==
        "2021-01-20 2021-01-19 2021-01-18");
  CHECK(days_of("20. Januar: Es schneit.\n\n20. Januar: Es stürmt.\n\n20. Januar: Es taut.\n\n19. Januar 2021: Es "
                "regnet.\n\n19. Januar: Es weht.\n\n18. Januar: Es ist kalt.") ==
        "2021-01-20 2021-01-20 2021-01-20 2021-01-19 2021-01-19 2021-01-18");
  CHECK(days_of("30. Januar: Ein Chor singt.\n\n3. Februar: Ein Zirkus kommt.\n\n5. Februar: Es gibt Kuchen.") ==
        "2021-01-30 2021-02-03 2021-02-05");
  CHECK(days_of("20. Januar 2020: Es schneit.\n\n22. Januar: Es taut.") == "2020-01-20 2021-01-22");
}

TEST_CASE("days that no year has, and days behind publication, are left out", "[temporal]") {
  const std::vector<Stamp> stamps{{.sentence = 0, .month = 12, .day = 30, .year = 2020},
                                  {.sentence = 1, .month = 1, .day = 3, .year = {}},
                                  {.sentence = 2, .month = 2, .day = 30, .year = {}},
                                  {.sentence = 3, .month = 3, .day = 1, .year = {}}};
  const auto days = chronicle_days(stamps, *parse_day("2021-01-27"));
  REQUIRE(days.size() == 2);
  CHECK(format_day(days.at(0)) == "2020-12-30");
  CHECK(format_day(days.at(1)) == "2021-01-03");
}

}  // namespace zeitstrahl
