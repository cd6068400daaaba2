#include "store/reader.h"

#include <xapian.h>

#include <algorithm>
#include <unordered_set>

#include "language/stem.h"
#include "store/article_terms.h"
#include "store/guard.h"
#include "store/matching.h"
#include "store/schema.h"
#include "store/settings.h"
#include "store/snapshot.h"
#include "store/value_stream.h"
#include "store/xapian_query.h"

namespace zeitstrahl {

namespace {

// A writer would have to commit twice during each attempt.
constexpr int most_attempts = 10;

// A DocumentNumber is Xapian's number and, above it, which opening of the database it belongs to: after another opening
// the same number may name another article, and must not be taken for it.
constexpr unsigned opening_shift = 32;

std::optional<Day> parse_day_value(const std::string& value) {
  if (value.size() != 8) return std::nullopt;
  return parse_day(value.substr(0, 4) + "-" + value.substr(4, 2) + "-" + value.substr(6, 2));
}

// As a value, "20250117"; empty where no article is dated. Reads them all: Xapian's own bounds of a slot do not shrink
// when articles are deleted.
std::string newest_day_value(const Xapian::Database& database) {
  std::string newest;
  const auto end = database.valuestream_end(slot::day);
  for (auto day = database.valuestream_begin(slot::day); day != end; ++day) newest = std::max(newest, *day);
  return newest;
}

// Counts what a database holds. Where an article and its older version may both be there, the newer one counts.
class InfoCount {
 public:
  explicit InfoCount(const Snapshot& snapshot) {
    for (auto segment = snapshot.segments.rbegin(); segment != snapshot.segments.rend(); ++segment) {
      count(*segment, snapshot.may_repeat_ids);
    }
    info_.undated = info_.articles - dated_;
    info_.first = parse_day_value(first_);
    info_.last = parse_day_value(last_);
    info_.schema = schema_version;
  }

  DatabaseInfo info() { return std::move(info_); }

 private:
  void count(const Xapian::Database& segment, bool may_repeat_ids) {
    ValueStream days(segment, slot::day);
    ValueStream events(segment, slot::events);
    for (auto id = segment.valuestream_begin(slot::id); id != segment.valuestream_end(slot::id); ++id) {
      if (may_repeat_ids && !seen_.insert(*id).second) continue;
      ++info_.articles;
      count_day(days.of(id.get_docid()));
      count_events(events.of(id.get_docid()));
    }
  }

  void count_day(const std::string& day) {
    if (day.empty()) return;
    if (dated_++ == 0 || day < first_) first_ = day;
    last_ = std::max(last_, day);
  }

  void count_events(const std::string& packed) {
    for (StoredEventReader reader(packed); reader.next(stored_); ++info_.events) ++info_.kinds[stored_.event.kind];
  }

  DatabaseInfo info_;
  StoredEvent stored_;
  std::unordered_set<std::string> seen_;
  std::uint64_t dated_ = 0;
  std::string first_;  // days as values, "20250117"
  std::string last_;
};

}  // namespace

struct Reader::Impl {
  explicit Impl(const std::vector<std::string>& the_paths)
      : paths(the_paths), snapshot(open_snapshot(paths)), lexicon(lexicon_of(newest_settings())) {}

  Settings newest_settings() {
    return guarded(paths.front(), [&] { return read_settings(snapshot.segments.back()); });
  }

  DocumentNumber number(Xapian::docid document) const { return opening << opening_shift | document; }

  // Throws DatabaseChanged for a document of an earlier opening.
  Xapian::docid document(DocumentNumber number) const {
    if (number >> opening_shift != opening) throw DatabaseChanged(paths.front());
    return static_cast<Xapian::docid>(number);
  }

  void reopen() {
    snapshot = open_snapshot(paths);
    ++opening;
  }

  // Asks the whole question again when an indexer has overwritten what was to be read.
  template <typename Question>
  auto asking(Question&& question) {
    for (int attempt = 1;; ++attempt) {
      try {
        return question();
      } catch (const Xapian::DatabaseModifiedError&) {
        if (attempt == most_attempts) throw DatabaseChanged(paths.front());
      } catch (const Xapian::Error& error) {
        throw translated(error, paths.front());
      }
      reopen();
    }
  }

  // For what hangs on documents named before: another opening would not know them. The next question meets the new one.
  template <typename Question>
  auto asking_once(Question&& question) {
    try {
      return question();
    } catch (const Xapian::DatabaseModifiedError&) {
      reopen();
      throw DatabaseChanged(paths.front());
    } catch (const Xapian::DocNotFoundError&) {
      reopen();
      throw DatabaseChanged(paths.front());
    } catch (const Xapian::Error& error) {
      throw translated(error, paths.front());
    }
  }

  Xapian::Query made(const Query& query) { return XapianQueryMaker(snapshot.all, stemmer).make(query); }

  Hits find(const FindRequest& request) {
    const Xapian::MSet matches = find_matches(snapshot, made(request.query), request);
    Hits hits{.hits = {}, .matching = matches.get_matches_estimated()};
    for (auto match = matches.begin(); match != matches.end(); ++match) {
      hits.hits.push_back({number(*match), match.get_weight()});
    }
    return hits;
  }

  std::vector<std::string> paths;
  Snapshot snapshot;
  Lexicon lexicon;
  Stemmer stemmer;
  DocumentNumber opening = 0;
};

Reader::Reader(const std::vector<std::string>& paths) : impl_(std::make_unique<Impl>(paths)) {}
Reader::~Reader() = default;

Hits Reader::find(const FindRequest& request) {
  return impl_->asking([&] { return impl_->find(request); });
}

void Reader::visit_matching(const Query& query, const std::function<void(const MatchingArticle&)>& visit) {
  const std::vector<Matched> matched = impl_->asking([&] { return all_matches(impl_->snapshot, impl_->made(query)); });
  for (const Matched& article : matched) {
    MatchingArticle shown{.document = impl_->number(article.document),
                          .score = article.score,
                          .id = article.id,
                          .instant = {},
                          .day = parse_day_value(article.day),
                          .events = article.events,
                          .passages = article.passages,
                          .shingles = article.shingles};
    if (!article.instant.empty()) {
      shown.instant = static_cast<std::int64_t>(Xapian::sortable_unserialise(article.instant));
    }
    visit(shown);
  }
}

Article Reader::article(DocumentNumber document) {
  return impl_->asking_once(
      [&] { return unpack_article(impl_->snapshot.all.get_document(impl_->document(document)).get_data()); });
}

std::string Reader::id_of(DocumentNumber document) {
  return impl_->asking_once(
      [&] { return impl_->snapshot.all.get_document(impl_->document(document)).get_value(slot::id); });
}

std::vector<StoredEvent> Reader::events(DocumentNumber document) {
  return impl_->asking_once([&] {
    const std::string packed = impl_->snapshot.all.get_document(impl_->document(document)).get_value(slot::events);
    std::vector<StoredEvent> events;
    StoredEventReader reader(packed);
    for (StoredEvent event; reader.next(event);) events.push_back(event);
    return events;
  });
}

std::vector<std::uint32_t> Reader::sketch(DocumentNumber document) {
  return impl_->asking_once([&] {
    return unpack_sketch(impl_->snapshot.all.get_document(impl_->document(document)).get_value(slot::shingles));
  });
}

std::optional<DocumentNumber> Reader::document_of(std::string_view id) {
  const std::string term = make_id_term(id);
  return impl_->asking([&]() -> std::optional<DocumentNumber> {
    const std::vector<Xapian::Database>& segments = impl_->snapshot.segments;
    for (std::size_t i = segments.size(); i-- > 0;) {
      const auto found = segments[i].postlist_begin(term);
      if (found == segments[i].postlist_end(term)) continue;
      return impl_->number(static_cast<Xapian::docid>((*found - 1) * segments.size() + i + 1));
    }
    return std::nullopt;
  });
}

std::uint64_t Reader::articles_with(std::string_view folded_word) {
  return impl_->asking([&] {
    return std::uint64_t{impl_->snapshot.all.get_termfreq(make_term(prefix::stem, impl_->stemmer.stem(folded_word)))};
  });
}

std::uint64_t Reader::articles() {
  return impl_->asking([&] { return article_count(impl_->snapshot.all); });
}

const Lexicon& Reader::lexicon() const { return impl_->lexicon; }

std::optional<Day> Reader::newest_day() {
  return impl_->asking([&] { return parse_day_value(newest_day_value(impl_->snapshot.all)); });
}

DatabaseInfo Reader::info() {
  return impl_->asking([&] { return InfoCount(impl_->snapshot).info(); });
}

}  // namespace zeitstrahl
