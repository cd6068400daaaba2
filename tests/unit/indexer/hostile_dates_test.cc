// Dates at and beyond the ends of the calendar, in records and in texts.
#include <catch2/catch.hpp>
#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "analysis/article_analyser.h"
#include "indexer/reading.h"

namespace zeitstrahl {

namespace {

struct Row {
  const char* written;
  const char* day;  // empty: none, with a note
};

ReadArticle read_dated(const std::string& written, Format format) {
  static const ArticleReader reader{Lexicon(), {}};
  const auto file =
      std::make_shared<const SourceFile>(SourceFile{.path = "wehr", .name = "wehr", .format = format, .modified = {}});
  const std::string bytes = format == Format::text
                                ? "Datum: " + written + "\n\nDas Wehr ist offen."
                                : R"({"published":")" + written + R"(","text":"Das Wehr ist offen."})";
  return reader.read({.file = file, .line = 0, .bytes = bytes, .problem = {}});
}

const std::vector<Row> rows = {
    {"0000-01-01", ""},
    {"0000-00-00", ""},
    {"0001-01-01", "0001-01-01"},
    {"0001-01-01T00:00:00+18:00", ""},  // in Berlin still the year 0
    {"9999-12-31", ""},                 // means that there is none
    {"2200-01-01", ""},
    {"2199-12-31", "2199-12-31"},
    {"9999-12-31T23:59:59Z", ""},  // in Berlin already the year 10000
    {"9999-12-31T22:59:59Z", ""},
    {"10000-01-01", ""},
    {"-0001-01-01", ""},
    {"2025-13-01", ""},
    {"2025-02-30", ""},
    {"2023-02-29", ""},
    {"2024-02-29", "2024-02-29"},
    {"30. Februar 2025", ""},
    {"29. Februar 2024", "2024-02-29"},
    {"31.06.2025", ""},
    {"1.13.2025", ""},
    {"00.01.2025", ""},
    {"1.1.0000", ""},
    {"31.12.9999", ""},
    {"1.1.10000", ""},
    {"2025-01-17T24:00:00", "2025-01-17"},
    {"2025-01-17T07:60:00", "2025-01-17"},
    {"99999999999999999999", ""},
    {"17.01.20252025202520252025", ""},
};

}  // namespace

TEST_CASE("a date that is none leaves the article without one, and is named", "[indexer]") {
  for (const Format format : {Format::text, Format::json_lines}) {
    for (const Row& row : rows) {
      CAPTURE(row.written);
      const ReadArticle read = read_dated(row.written, format);
      const auto day = read.article.published.day;
      CHECK((day ? format_day(*day) : "") == row.day);
      CHECK(read.notes.size() == (day ? 0U : 1U));
    }
  }
}

TEST_CASE("a file's time dates it only within the calendar", "[indexer]") {
  static const DateReader dates{Lexicon()};
  const std::vector<std::pair<std::int64_t, const char*>> times = {
      {0, "1970-01-01"},     {-62'135'600'600, ""},    {-62'135'500'000, "0001-01-02"}, {253'402'297'199, "9999-12-31"},
      {253'402'297'200, ""}, {99'999'999'999'999, ""}, {-99'999'999'999, ""},           {INT64_MAX, ""},
      {INT64_MIN, ""},
  };
  for (const auto& [seconds, day] : times) {
    CAPTURE(seconds);
    SourceFile file{.path = "wehr", .name = "wehr", .format = Format::text, .modified = {}};
    file.modified = std::chrono::sys_seconds{std::chrono::seconds{seconds}};
    std::vector<std::string> notes;
    const Publication found =
        find_publication({}, {}, file, dates, {.date = {}, .fallback = DateFallback::mtime}, notes);
    CHECK((found.day ? format_day(*found.day) : "") == day);
    CHECK(found.instant.has_value() == found.day.has_value());
  }
}

TEST_CASE("articles of the calendar's first and last day are analysed", "[indexer]") {
  static const ArticleAnalyser analyser{Lexicon()};
  for (const char* day : {"0001-01-01", "0001-03-01", "9999-10-31", "9999-12-31"}) {
    CAPTURE(day);
    Article article;
    article.published.day = parse_day(day);
    article.text =
        "Gestern kam die Flut, vorgestern auch, vor zwei Wochen, vor 9999 Jahren und im Vorjahr. Morgen, am Montag, in "
        "drei Monaten, nächstes Jahr, in 9999 Jahren und im kommenden Jahrzehnt kommt sie wieder. Am 30. Februar 2025, "
        "am 31. 6., im Jahr 0, am 1. Januar 0000, am 31. Dezember 9999, am 1. Januar 10000 und 2025-13-01 kam sie "
        "nicht.";
    const AnalysedArticle analysed = analyser.analyse(article);
    for (const Timex& timex : analysed.body.timexes) CHECK((!timex.days || timex.days->first <= timex.days->last));
    CHECK_FALSE(explain(analysed).empty());
  }
}

}  // namespace zeitstrahl
