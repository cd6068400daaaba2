#include "indexer/publication.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#include "base/unicode.h"
#include "indexer/walk.h"

namespace zeitstrahl {

namespace {

Publication from_written(const WrittenDate& date, DateSource from) { return {date.instant, date.day, from}; }

// The newest article says what "yesterday" is in a search: one of the year 9999 would leave all others in the past.
bool is_believed(const WrittenDate& date) { return year_of(date.day) <= static_cast<int>(last_plausible_year); }

// In the name of the file, or of the folders it lies in.
std::optional<Day> day_in_path(const std::filesystem::path& path) {
  if (const auto day = date_in_name(path.filename().string())) return day;
  return date_in_name(path.parent_path().string() + "/");
}

// The same from wherever the file is given: by the path it has from the root, and behind links, which may leave out
// what it is dated by.
std::optional<Day> day_of_names(const SourceFile& file) {
  if (file.format != Format::text) return std::nullopt;
  if (const auto day = day_in_path(full_path(file.path))) return day;
  std::error_code unknown;
  const std::filesystem::path target = std::filesystem::canonical(file.path, unknown);
  return unknown ? std::nullopt : day_in_path(target);
}

Publication from_mtime(const SourceFile& file) {
  const auto day = file.modified ? berlin_day(*file.modified) : std::nullopt;
  if (!day) return {};
  const Instant instant{.utc = *file.modified, .offset = at_berlin_time(berlin_time(*file.modified)).offset};
  return {instant, day, DateSource::mtime};
}

}  // namespace

Publication find_publication(const RawArticle& raw, const std::string& dateline_date, const SourceFile& file,
                             const DateReader& dates, const DateOptions& options, std::vector<std::string>& notes) {
  const auto named = day_of_names(file);
  const auto near = named ? named : options.date;
  if (!raw.published.empty()) {
    const auto date = dates.read(raw.published, near);
    if (date && is_believed(*date)) return from_written(*date, raw.published_from);
    constexpr std::size_t shown = 60;  // bytes of what may be megabytes
    notes.push_back(
        fmt::format("the date \"{}\" {}: indexed without one", beginning(raw.published, shown),
                    date ? fmt::format("is later than {}", last_plausible_year) : std::string("cannot be read")));
    return {};
  }
  if (!dateline_date.empty()) {
    const auto date = dates.read(dateline_date, near);
    if (date && is_believed(*date)) return from_written(*date, DateSource::dateline);
  }
  if (named) return {std::nullopt, named, DateSource::filename};
  if (options.date) return {std::nullopt, options.date, DateSource::option};
  if (options.fallback == DateFallback::mtime) return from_mtime(file);
  return {};
}

}  // namespace zeitstrahl
