// Decides on which day an article appeared, from the best of the places that say so. The clock is not among them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/article.h"
#include "base/day.h"
#include "indexer/readers/raw_article.h"
#include "indexer/record.h"
#include "indexer/written_date.h"

namespace zeitstrahl {

enum class DateFallback : std::uint8_t { none, mtime };

// What the user says of articles that carry no date.
struct DateOptions {
  std::optional<Day> date;
  DateFallback fallback = DateFallback::none;
};

// In this order: record or head line; dateline (its year, where it has none, from file name or option); name of the
// file, then of its folders; option; time of the file where the user wants that. The name of a file dates a text of its
// own, not the many records of JSON lines: export tools name those by the day of the export. A date in the record that
// cannot be read, or is of the far future, leaves the article without one, and a note is added.
Publication find_publication(const RawArticle& raw, const std::string& dateline_date, const SourceFile& file,
                             const DateReader& dates, const DateOptions& options, std::vector<std::string>& notes);

}  // namespace zeitstrahl
