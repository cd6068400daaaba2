// An article as a reader hands it over: what the archive says, nothing derived from the German in it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"

namespace zeitstrahl {

// Where the publication date was found, best source first.
enum class DateSource { record, page, header, dateline, filename, option, mtime, none };
std::string_view to_string(DateSource source);

struct Publication {
  std::optional<Instant> instant;  // only where a time of day is known
  std::optional<Day> day;          // in Europe/Berlin; absent where nobody says
  DateSource from = DateSource::none;
};

struct Article {
  std::string id;
  std::string origin;  // where it was read: "a.jsonl:17", "b.xz!a.txt"
  std::string title;   // UTF-8, may be empty
  std::string text;    // UTF-8 as decoded, otherwise untouched; paragraphs are parted by newlines
  std::string url;
  std::string source;
  std::string author;
  std::string section;
  std::vector<std::string> keywords;
  std::vector<std::string> places;  // from the dateline; the first is the main one
  std::string agency;               // "dpa"
  Publication published;

  // Who published it: where the record does not say, the agency of its dateline. Empty where neither does.
  const std::string& publisher() const { return source.empty() ? agency : source; }
};

}  // namespace zeitstrahl
