#include "store/rebuild.h"

#include <fmt/format.h>

#include <filesystem>
#include <map>

#include "base/error.h"
#include "base/hash.h"
#include "base/number.h"
#include "base/tsv.h"
#include "language/compound_learner.h"
#include "store/article_terms.h"
#include "store/codec.h"
#include "store/durable.h"
#include "store/guard.h"
#include "store/segment_list.h"
#include "store/settings.h"

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

// The journal's first line says what is made of what; each line behind it names a new segment, the old one, and the
// number of the last document that it took from there. A line without its end was cut off.
struct JournalLine {
  std::string segment;
  std::string from;
  std::uint64_t last = 0;
};

fs::path journal_of(const std::string& folder) { return fs::path(folder) / rebuild_name; }

std::string first_line(const std::vector<std::string>& old, const Settings& settings) {
  std::string key = settings.schema + '\n' + settings.stemmer + '\n' + settings.xapian + '\n' + settings.lexicon +
                    '\n' + settings.compounds;
  for (const std::string& name : old) key += '\n' + name;
  return "zeitstrahl rebuild " + hash128_hex(key);
}

std::optional<JournalLine> parse_line(std::string_view line) {
  const std::vector<std::string_view> fields = split(line, ' ');
  if (fields.size() != 3 || segment_number(fields[0]) == 0 || segment_number(fields[1]) == 0) return std::nullopt;
  const auto last = parse_number(fields[2]);
  if (!last) return std::nullopt;
  return JournalLine{std::string(fields[0]), std::string(fields[1]), *last};
}

std::vector<JournalLine> read_journal(const std::string& folder, const std::string& expected_first_line) {
  std::error_code problem;
  if (!fs::exists(journal_of(folder), problem)) return {};
  const std::string text = read_file(journal_of(folder));
  std::vector<std::string_view> lines = split(text, '\n');
  if (lines.front() != expected_first_line) return {};
  lines.pop_back();  // behind the last line's end
  std::vector<JournalLine> done;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    auto line = parse_line(lines[i]);
    if (!line) break;
    done.push_back(std::move(*line));
  }
  return done;
}

Compounds frozen_compounds(const SegmentList& segments) {
  for (const std::string& name : segments.names()) {
    Settings settings = read_settings(segments.opened(name));
    if (!settings.compounds.empty()) return Compounds(std::move(settings.compounds));
  }
  return {};
}

// Of the first articles, as many as compounds are learnt from.
WordCounts counted_words(const SegmentList& segments, const Lexicon& lexicon) {
  const Determiners before_nouns = determiners(lexicon);
  WordCounts counts;
  std::size_t bytes = 0;
  for (const std::string& name : segments.names()) {
    const Xapian::Database segment = segments.opened(name);
    for (auto number = segment.postlist_begin(std::string()); number != segment.postlist_end(std::string()); ++number) {
      const std::string packed = segment.get_document(*number).get_data();
      if (packed.empty()) continue;  // a stopgap
      const Article article = unpack_article(packed);
      counts.add_article(article.title, article.text, before_nouns);
      bytes += article.text.size();
      if (bytes >= most_learnt_from) return counts;
    }
  }
  return counts;
}

}  // namespace

struct Rebuild::Impl {
  Impl(const std::string& path, const Lexicon& lexicon, Learning learning) : segments(existing(path)) {
    for (const std::string& name : segments.names()) check_texts(read_settings(segments.opened(name)), path);
    if (learning == Learning::frozen) compounds = frozen_compounds(segments);
    if (compounds.packed().empty()) compounds = learn_compounds(counted_words(segments, lexicon), lexicon);
    settings = current_settings(lexicon, compounds);
    const std::string first = first_line(segments.names(), settings);
    for (const JournalLine& line : read_journal(path, first)) {
      new_names.push_back(line.segment);
      done_to[line.from] = line.last;
    }
    segments.sweep(new_names);
    if (new_names.empty()) replace_file(journal_of(path), first + '\n');
    segments.finish_replacement();
    count();
  }

  static const std::string& existing(const std::string& path) {
    const FolderState state = DatabaseFolder(path).state();
    if (state == FolderState::database || state == FolderState::foreign) return path;
    throw Error(ExitCode::unusable, fmt::format("there is no database at '{}'", path),
                "make it first: zeitstrahl-index -d FOLDER ARCHIVE");
  }

  void count() {
    for (const std::string& name : segments.names()) total += article_count(segments.opened(name));
    for (const std::string& name : new_names) before += article_count(segments.opened(name));
  }

  std::optional<Piece> next(std::size_t bytes) {
    for (; at < segments.names().size(); ++at, document = 0) {
      const std::string& name = segments.names()[at];
      if (document == 0) document = done_to[name];
      Piece piece = read(name, bytes);
      if (piece.articles.empty()) continue;
      document = piece.last;
      return piece;
    }
    return std::nullopt;
  }

  Piece read(const std::string& name, std::size_t bytes) {
    Piece piece{.articles = {}, .segment = {}, .from = name, .last = document};
    const Xapian::Database old = segments.opened(name);
    auto number = old.postlist_begin(std::string());
    number.skip_to(static_cast<Xapian::docid>(document + 1));
    for (std::size_t read = 0; number != old.postlist_end(std::string()) && read < bytes; ++number) {
      piece.last = *number;
      const std::string packed = old.get_document(*number).get_data();
      if (packed.empty()) continue;  // a stopgap
      piece.articles.push_back(unpack_article(packed));
      read += piece.articles.back().text.size();
    }
    if (!piece.articles.empty()) piece.segment = segments.path_of(segments.next_name());
    return piece;
  }

  void done(const Piece& piece) {
    const std::string name = fs::path(piece.segment).filename().string();
    append_to_file(journal_of(segments.folder().path()), fmt::format("{} {} {}\n", name, piece.from, piece.last));
    new_names.push_back(name);
  }

  void finish() {
    if (new_names.empty()) new_names.push_back(segments.make_empty(settings));
    segments.list(new_names);
    drop_rebuild_journal(segments.folder().path());
    segments.merge();
  }

  SegmentList segments;
  Compounds compounds;
  Settings settings;
  std::vector<std::string> new_names;
  std::map<std::string, std::uint64_t> done_to;  // old segment -> its last document that is done
  std::size_t at = 0;                            // the old segment at hand
  std::uint64_t document = 0;                    // of it, the last one that was given out
  std::uint64_t total = 0;
  std::uint64_t before = 0;
};

Rebuild::Rebuild(const std::string& path, const Lexicon& lexicon, Learning learning)
    : impl_(guarded(path, [&] { return std::make_unique<Impl>(path, lexicon, learning); })), path_(path) {}
Rebuild::~Rebuild() = default;

const Compounds& Rebuild::compounds() const { return impl_->compounds; }

std::uint64_t Rebuild::articles() const { return impl_->total; }
std::uint64_t Rebuild::articles_done() const { return impl_->before; }

std::optional<Rebuild::Piece> Rebuild::next(std::size_t bytes) {
  return guarded(path_, [&] { return impl_->next(bytes); });
}

void Rebuild::done(const Piece& piece) {
  guarded(path_, [&] { impl_->done(piece); });
}

void Rebuild::finish() {
  guarded(path_, [&] { impl_->finish(); });
}

void drop_rebuild_journal(const std::string& path) {
  translating_io(path, [&] { return fs::remove(journal_of(path)); });
}

}  // namespace zeitstrahl
