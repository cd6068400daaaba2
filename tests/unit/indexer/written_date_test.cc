#include "indexer/written_date.h"

#include <catch2/catch.hpp>
#include <vector>

using zeitstrahl::date_in_name;
using zeitstrahl::DateReader;
using zeitstrahl::format_day;
using zeitstrahl::format_instant;
using zeitstrahl::Lexicon;
using zeitstrahl::parse_day;

namespace {

struct Row {
  const char* written;
  const char* expected;  // the day, or the instant where there is one; empty: no date
};

std::string read(const std::string& text, const char* near = "") {
  static const DateReader reader{Lexicon()};
  const auto date = reader.read(text, parse_day(near));
  if (!date) return "";
  return date->instant ? format_instant(*date->instant) : format_day(date->day);
}

}  // namespace

TEST_CASE("dates are read as archives write them", "[indexer]") {
  const std::vector<Row> rows{
      {"2025-01-17", "2025-01-17"},
      {" 2025-01-17 ", "2025-01-17"},
      {"2025-01-17T05:10:00+01:00", "2025-01-17T05:10:00+01:00"},
      {"2025-01-17T05:10:00Z", "2025-01-17T05:10:00+00:00"},
      {"2025-07-17 05:10", "2025-07-17T05:10:00+02:00"},
      {"17.01.2025", "2025-01-17"},
      {"17.1.2025", "2025-01-17"},
      {"17. 1. 2025", "2025-01-17"},
      {"17. Januar 2025", "2025-01-17"},
      {"17. Jan. 2025", "2025-01-17"},
      {"17.\xC2\xA0Jänner\xC2\xA0"
       "2025",
       "2025-01-17"},
      {"Freitag, 17. Januar 2025", "2025-01-17"},
      {"Freitag, den 17. Januar 2025", "2025-01-17"},
      {"17.01.2025, 07:05", "2025-01-17T07:05:00+01:00"},
      {"17.01.2025 | 07:05:59", "2025-01-17T07:05:59+01:00"},
      {"17. Januar 2025, 7.05 Uhr", "2025-01-17T07:05:00+01:00"},
      {"17. Januar 2025, 7 Uhr", "2025-01-17T07:00:00+01:00"},
      {"17. Januar 2025, 25 Uhr", "2025-01-17"},
      {"17. Januar 2025, Seite 4", "2025-01-17"},
      {"30.02.2025", ""},
      {"17.13.2025", ""},
      {"17. Januar", ""},
      {"Januar 2025", ""},
      {"neulich", ""},
      {"", ""},
      {"0000-01-01", ""},
      {"9999-12-31T23:59:00-18:00", ""},
  };
  for (const Row& row : rows) {
    INFO(row.written);
    CHECK(read(row.written) == row.expected);
  }
}

TEST_CASE("dates are read as mails, feeds and databases write them", "[indexer]") {
  const std::vector<Row> rows{
      {"Fri, 17 Jan 2025 10:00:00 +0100", "2025-01-17T10:00:00+01:00"},
      {"Fri, 17 Jan 2025 23:30:00 GMT", "2025-01-17T23:30:00+00:00"},
      {"7 Mar 2025 10:00:00 -0500", "2025-03-07T10:00:00-05:00"},
      {"17 Oct 2025", "2025-10-17"},
      {"17 Jan 2025", "2025-01-17"},
      {"17. Jan 2025", "2025-01-17"},
      {"2025-01-17 10:00:00 +0100", "2025-01-17T10:00:00+01:00"},
      {"2025-01-17 10:00:00 UTC", "2025-01-17T10:00:00+00:00"},
      {"2025-01-17 10:00:00 MEZ", "2025-01-17T10:00:00+01:00"},
      {"2025-07-17 10:00 CEST", "2025-07-17T10:00:00+02:00"},
      {"2025-01-17T10:00:00 +01:00", "2025-01-17T10:00:00+01:00"},
      {"2025-01-17T10:00:00.123 +02", "2025-01-17T10:00:00+02:00"},
      {"2025-01-17T10:00:00[Europe/Berlin]", "2025-01-17T10:00:00+01:00"},
      {"2025-01-17T10:00:00+01:00[Europe/Berlin]", "2025-01-17T10:00:00+01:00"},
      {"20250117T100000+0100", "2025-01-17T10:00:00+01:00"},
      {"20250117T100000Z", "2025-01-17T10:00:00+00:00"},
      {"20250117T1000", "2025-01-17T10:00:00+01:00"},
      {"20250117", "2025-01-17"},
      {"20250117 10:00", "2025-01-17T10:00:00+01:00"},
      {"2025/01/17", "2025-01-17"},
      {"2025/01/17 10:00:00", "2025-01-17T10:00:00+01:00"},
      {"2025.01.17", "2025-01-17"},
      {"17-01-2025", "2025-01-17"},
      {"1737108000", "2025-01-17T11:00:00+01:00"},
  };
  for (const Row& row : rows) {
    INFO(row.written);
    CHECK(read(row.written) == row.expected);
  }
}

TEST_CASE("what stands behind a date costs no more than the hour", "[indexer]") {
  const std::vector<Row> rows{
      {"2025-01-17 10:00 Uhr", "2025-01-17T10:00:00+01:00"},
      {"2025-01-17, 10:00", "2025-01-17T10:00:00+01:00"},
      {"2025-01-17 (Print)", "2025-01-17"},
      {"2025-01-17T10:00:00 EST", "2025-01-17"},  // no zone that is known
      {"2025-01-17T25:00:00", "2025-01-17"},
      {"2025-01-17T10", "2025-01-17"},
      {"17.01.2025 um 10:00 Uhr", "2025-01-17T10:00:00+01:00"},
      {"17.01.2025 10.00 Uhr", "2025-01-17T10:00:00+01:00"},
      {"17.01.2025 - 10:00 Uhr", "2025-01-17T10:00:00+01:00"},
      {"17.01.2025, 10:00-12:00 Uhr", "2025-01-17T10:00:00+01:00"},
      {"17.01.2025, 10:00 - 12:00", "2025-01-17T10:00:00+01:00"},
      {"17.01.2025, 10:00 PM", "2025-01-17T22:00:00+01:00"},
      {"2025-01-17 12:30:00 am", "2025-01-17T00:30:00+01:00"},
      {"2025-01-17 12:30 p.m.", "2025-01-17T12:30:00+01:00"},
      {"17.01.2025, zuletzt aktualisiert am 18.03.2025", "2025-01-17"},
      {"17.01.2025 (aktualisiert 18.03.2025, 10:00)", "2025-01-17"},
      {"17.01.2025 bis 18.01.2025", "2025-01-17"},
      {"17.01.2025 bis 18.01.2025 10:00 Uhr", "2025-01-17"},
      {"17.01.2025, 10.11.", "2025-01-17"},
      {"Stand: 2025-01-17", "2025-01-17"},
  };
  for (const Row& row : rows) {
    INFO(row.written);
    CHECK(read(row.written) == row.expected);
  }
}

TEST_CASE("numbers that could be dates in two ways, or none, are none", "[indexer]") {
  for (const char* written :
       {"01/17/2025", "17/01/2025", "17.01.25", "12345678", "99990101", "123456789", "17371080001", "0000000000",
        "2025-02-30", "2025/13/01", "20250230", "17 Janu 2025", "2025", "2025-01"}) {
    INFO(written);
    CHECK(read(written).empty());
  }
}

TEST_CASE("a date without a year is taken in the nearest one", "[indexer]") {
  CHECK(read("16. Januar", "2025-01-17") == "2025-01-16");
  CHECK(read("31. Dezember", "2025-01-02") == "2024-12-31");
  CHECK(read("2. Januar", "2024-12-31") == "2025-01-02");
  CHECK(read("29. Februar", "2025-02-28") == "2024-02-29");
  CHECK(read("29. Februar", "2022-06-01").empty());
  CHECK(read("16.1.", "2025-01-17") == "2025-01-16");
}

TEST_CASE("hostile dates are read in no time", "[indexer]") {
  CHECK(read(std::string(1'000'000, '1')).empty());
  CHECK(read(std::string(1'000'000, '.')).empty());
  std::string dots;
  for (int i = 0; i < 100'000; ++i) dots += "1.";
  CHECK(read(dots).empty());
  CHECK(read("\xFF\xFE. \xC3").empty());
}

TEST_CASE("the last whole date of a name counts", "[indexer]") {
  const std::vector<Row> rows{
      {"20250117.txt", "2025-01-17"},
      {"dpa_20250117_0705.txt", "2025-01-17"},
      {"2025-01-17-wehr.txt", "2025-01-17"},
      {"wehr_2025_01_17.txt", "2025-01-17"},
      {"wehr 17.01.2025.txt", "2025-01-17"},
      {"wehr-17-1-2025.txt", "2025-01-17"},
      {"archiv/2025/01/17/", "2025-01-17"},
      {"2023-05-05/2025-01-17/", "2025-01-17"},
      {"export-2025-01-17/teil-3/", "2025-01-17"},
      {"2025/01/", ""},
      {"2025-01_17.txt", ""},
      {"20251301.txt", ""},
      {"12345678.txt", ""},
      {"99990101.txt", ""},
      {"120250117.txt", ""},
      {"17/01/2025/", ""},
      {"urn_newsml_dpa.com_20090101_wehr-17.txt", ""},
      {"urn:newsml:dpa.com:20090101:wehr-17.txt", ""},
      {"URN-NEWSML-wehr.example-20090101-17.txt", ""},
      {"urn_newsml_dpa.com_20090101_20250117-99-1.txt", "2025-01-17"},
      {"20250117_urn_newsml_dpa.com_20090101_wehr.txt", "2025-01-17"},
      {"newsml/2025/01/17/", "2025-01-17"},
      {"newsml-export/20250117.txt", "2025-01-17"},
      {"wehr.txt", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    INFO(row.written);
    const auto day = date_in_name(row.written);
    CHECK((day ? format_day(*day) : "") == row.expected);
  }
}
