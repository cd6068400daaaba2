// Feeds any bytes to what reads datelines and dates as archives write them, and aborts where it breaks a promise:
// ranges inside the text, days inside the calendar, the day of an instant its day in Berlin. The first two bytes are a
// day near by, the third chooses the options, with eight more for the time of the file; the first line is a date, the
// second a path, all of it a text with a dateline.
#include <string>
#include <vector>

#include "indexer/publication.h"
#include "language/dateline.h"
#include "promises.h"

namespace zeitstrahl {

namespace {

std::string check_dateline(std::string_view text) {
  static const DatelineFinder datelines{Lexicon()};
  const auto dateline = datelines.find(text);
  if (!dateline) return {};
  require_range(text, dateline->range);
  require(!dateline->range.empty(), "a dateline takes room");
  require(dateline->places.size() <= 4, "a dateline has four places at most");
  require(!dateline->places.empty() || !dateline->agency.empty(), "a dateline without a place has an agency");
  for (const std::string& place : dateline->places) {
    require(!place.empty(), "a place has a name");
    require_utf8(place);
  }
  require_utf8(dateline->agency);
  require_utf8(dateline->date);
  const auto again = datelines.find(text);
  require(again && again->range == dateline->range && again->places == dateline->places,
          "the same text has the same dateline");
  return dateline->date;
}

void check_day(Day day, const std::optional<Instant>& instant) {
  require_in_calendar(day);
  if (!instant) return;
  const auto local = std::chrono::floor<std::chrono::days>(berlin_time(instant->utc));
  require(Day{local.time_since_epoch()} == day, "the day of an instant is its day in Berlin");
  require(!format_instant(*instant).empty(), "an instant can be written");
}

void check_date(const DateReader& reader, std::string_view text, Day near) {
  for (const std::optional<Day>& hint : {std::optional<Day>(), std::optional(near)}) {
    if (const auto date = reader.read(text, hint)) check_day(date->day, date->instant);
  }
  const auto named = date_in_name(text);
  require(!named || (year_of(*named) >= 1800 && year_of(*named) < 2200), "a number in a name is only a likely date");
}

void check_lines(std::string_view bytes) {
  static const DateReader reader{Lexicon()};
  Choices choices(bytes);
  const Day near = choices.day();
  const unsigned options = choices.byte();
  SourceFile file;
  DateOptions dates;
  if ((options & 8) != 0) {
    file.modified = choices.second();
    dates.fallback = DateFallback::mtime;
  }
  const std::string text = decode(choices.rest()).text;
  const std::string dateline_date = check_dateline(text);
  Choices lines(text);
  RawArticle raw;
  raw.published = (options & 1) == 0 ? lines.up_to('\n') : std::string_view{};
  raw.published_from = DateSource::header;
  file.path = "/";  // no file has an empty path
  file.path += lines.up_to('\n');
  file.format = (options & 2) == 0 ? Format::text : Format::json_lines;
  check_date(reader, raw.published, near);
  check_date(reader, file.path, near);

  if ((options & 4) != 0) dates.date = near;
  std::vector<std::string> notes;
  const Publication found = find_publication(raw, dateline_date, file, reader, dates, notes);
  require(found.day || !found.instant, "an instant has its day");
  require(found.day.has_value() == (found.from != DateSource::none), "a day says where it was found");
  if (found.day) check_day(*found.day, found.instant);
  for (const std::string& note : notes) require_utf8(note);
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_lines)
