#include "indexer/reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/hash.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "indexer/file_kind.h"

namespace zeitstrahl {

namespace {

// The id of an article that has none: made from the name of its file, not from its place, so that an archive may move
// and be compressed, and records may be put in between; and from what it says, so that files of one name do not
// replace each other.
std::string make_id(const RawArticle& raw, const SourceFile& file) {
  constexpr std::size_t digits = 16;  // 64 bits: two of a million articles meet with a chance of 1 in 30 million
  const Article& article = raw.article;
  std::string key;
  for (const std::string_view part : {std::string_view(file.name), std::string_view(raw.published),
                                      std::string_view(article.title), std::string_view(article.text)}) {
    key += part;
    key += '\0';
  }
  return hash128_hex(key).substr(0, digits);
}

// Of a file with lines of its own, the note says in which one a byte is astray.
std::string decoded_text(const Record& record, std::vector<std::string>& notes) {
  Decoded decoded = decode(record.bytes);
  if (decoded.strays > 0) {
    const std::string_view before = std::string_view(record.bytes).substr(0, decoded.first_stray);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    notes.push_back(fmt::format("{}{} no UTF-8, beside characters that are: read as Windows-1252",
                                record.line == 0 ? fmt::format("line {}: ", line) : "",
                                decoded.strays == 1 ? "a byte is" : fmt::format("{} bytes are", decoded.strays)));
  }
  return std::move(decoded.text);
}

// A carriage return alone ends a line, as on old Macintoshs, and becomes the line feed that it means: nothing moves.
void mend_line_ends(std::string& text) {
  for (std::size_t at = text.find('\r'); at != std::string::npos; at = text.find('\r', at + 1)) {
    if (at + 1 == text.size() || text[at + 1] != '\n') text[at] = '\n';
  }
}

}  // namespace

std::uint64_t fingerprint(const ReadingOptions& options, const Lexicon& lexicon) {
  constexpr std::string_view version = "3";  // to be raised when readers make something else of the same bytes
  std::string key(version);
  const auto add = [&](std::string_view part) { (key += '\0') += part; };
  for (const auto& [field, member] : options.members) {
    add(field_names()[static_cast<std::size_t>(field)]);
    add(member);
  }
  add(options.dates.date ? format_day(*options.dates.date) : "");
  add(options.dates.fallback == DateFallback::mtime ? "mtime" : "");
  add(lexicon.fingerprint());
  return hash64(key);
}

ReadArticle ArticleReader::read(const Record& record) const {
  if (!record.problem.empty()) throw Error(ExitCode::partly, record.problem, record.hint);
  ReadArticle read;
  std::string decoded = decoded_text(record, read.notes);
  const bool json = record.file->format == Format::json_lines;
  if (!json) mend_line_ends(decoded);
  RawArticle raw = json ? read_json_line(decoded, options_.members) : text_.read(decoded);

  std::string dateline_date;
  if (auto dateline = datelines_.find(raw.article.text)) {
    if (raw.article.places.empty()) raw.article.places = std::move(dateline->places);
    raw.article.agency = std::move(dateline->agency);
    dateline_date = std::move(dateline->date);
  }
  if (has_tags(raw.article.text))
    read.notes.emplace_back("its text is HTML or XML, and the tags are read as words: make plain text of it");
  raw.article.published = find_publication(raw, dateline_date, *record.file, dates_, options_.dates, read.notes);
  if (raw.article.id.empty()) raw.article.id = make_id(raw, *record.file);
  raw.article.origin = origin_of(record);
  read.article = std::move(raw.article);
  return read;
}

}  // namespace zeitstrahl
