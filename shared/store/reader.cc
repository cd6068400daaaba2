#include "store/reader.h"

#include <xapian.h>

#include <algorithm>
#include <unordered_set>

#include "language/stem.h"
#include "store/guard.h"
#include "store/schema.h"
#include "store/settings.h"
#include "store/snapshot.h"
#include "store/xapian_query.h"

namespace zeitstrahl {

namespace {

// A writer would have to commit twice during each attempt.
constexpr int most_attempts = 10;

// A DocumentNumber is Xapian's number and, above it, which opening of the database it belongs to: after another opening
// the same number may name another article, and must not be taken for it.
constexpr unsigned opening_shift = 32;

// The order of time: dated articles by instant, the others behind; equal ones by id.
class TimeKey : public Xapian::KeyMaker {
 public:
  explicit TimeKey(bool newest_first) : flip_(newest_first ? '\xff' : '\0') {}

  std::string operator()(const Xapian::Document& document) const override {
    std::string key = document.get_value(slot::instant);
    const bool dated = !key.empty();
    for (char& byte : key) byte = static_cast<char>(byte ^ flip_);
    key.resize(instant_bytes, flip_);
    key.insert(key.begin(), dated ? '\0' : '\1');
    return key + document.get_value(slot::id);
  }

 private:
  static constexpr std::size_t instant_bytes = 9;  // Xapian's sortable numbers take at most so many
  char flip_;
};

std::optional<Day> parse_day_value(const std::string& value) {
  if (value.size() != 8) return std::nullopt;
  return parse_day(value.substr(0, 4) + "-" + value.substr(4, 2) + "-" + value.substr(6, 2));
}

// As values, "20250117"; empty where no article is dated.
struct PublishedDays {
  std::uint64_t dated = 0;
  std::string first;
  std::string last;
};

// Reads them all: Xapian's own bounds of a slot do not shrink when articles are deleted.
PublishedDays published_days(const Xapian::Database& database) {
  PublishedDays days;
  const auto end = database.valuestream_end(slot::day);
  for (auto day = database.valuestream_begin(slot::day); day != end; ++day, ++days.dated) {
    std::string value = *day;
    if (days.dated == 0 || value < days.first) days.first = value;
    if (value > days.last) days.last = std::move(value);
  }
  return days;
}

// What visit_matching needs of one article. Strings, because the blocks they come from move on.
struct Matched {
  Xapian::docid document = 0;
  double score = 0;
  std::string id = {};
  std::string instant = {};
  std::string day = {};
  std::string events = {};
  std::string shingles = {};
};

// Reads values of one segment as streams, which is several times faster than fetching them for one hit after the other.
// Documents must be asked for in ascending order.
class ValueStream {
 public:
  ValueStream(const Xapian::Database& segment, Xapian::valueno slot)
      : value_(segment.valuestream_begin(slot)), end_(segment.valuestream_end(slot)) {}

  // Empty where the document has none.
  std::string of(Xapian::docid document) {
    if (value_ != end_) value_.skip_to(document);
    return value_ != end_ && value_.get_docid() == document ? *value_ : std::string();
  }

 private:
  Xapian::ValueIterator value_;
  Xapian::ValueIterator end_;
};

// `from` to `last` are the matches in one segment, in ascending order.
void read_values(const Xapian::Database& segment, std::size_t segments, std::vector<Matched>::iterator from,
                 std::vector<Matched>::iterator last) {
  ValueStream ids(segment, slot::id);
  ValueStream instants(segment, slot::instant);
  ValueStream days(segment, slot::day);
  ValueStream events(segment, slot::events);
  ValueStream shingles(segment, slot::shingles);
  for (; from != last; ++from) {
    const auto document = static_cast<Xapian::docid>((from->document - 1) / segments + 1);
    from->id = ids.of(document);
    from->instant = instants.of(document);
    from->day = days.of(document);
    from->events = events.of(document);
    from->shingles = shingles.of(document);
  }
}

}  // namespace

struct Reader::Impl {
  explicit Impl(const std::vector<std::string>& the_paths)
      : paths(the_paths), snapshot(open_snapshot(paths)), lexicon(lexicon_of(first_settings())) {}

  Settings first_settings() {
    return guarded(paths.front(), [&] { return read_settings(snapshot.segments.front()); });
  }

  DocumentNumber number(Xapian::docid document) const { return opening << opening_shift | document; }

  // Throws DatabaseChanged for a document of an earlier opening.
  Xapian::docid document(DocumentNumber number) const {
    if (number >> opening_shift != opening) throw DatabaseChanged(paths.front());
    return static_cast<Xapian::docid>(number);
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
      snapshot = open_snapshot(paths);
      ++opening;
    }
  }

  // For what hangs on documents named before: another opening would not know them.
  template <typename Question>
  auto asking_once(Question&& question) {
    try {
      return question();
    } catch (const Xapian::DatabaseModifiedError&) {
      throw DatabaseChanged(paths.front());
    } catch (const Xapian::DocNotFoundError&) {
      throw DatabaseChanged(paths.front());
    } catch (const Xapian::Error& error) {
      throw translated(error, paths.front());
    }
  }

  Xapian::Query made(const Query& query) { return XapianQueryMaker(snapshot.all, stemmer).make(query); }

  Hits find(const FindRequest& request) {
    Xapian::Enquire enquire(snapshot.all);
    enquire.set_query(made(request.query));
    TimeKey key(request.order == HitOrder::newest);
    if (request.order == HitOrder::relevance) {
      enquire.set_weighting_scheme(bm25());
      enquire.set_sort_by_relevance_then_key(&key, false);
    } else {
      enquire.set_weighting_scheme(Xapian::BoolWeight());
      enquire.set_sort_by_key(&key, false);
    }
    if (snapshot.may_repeat_ids) enquire.set_collapse_key(slot::id);
    const Xapian::MSet matches = enquire.get_mset(request.offset, request.limit, snapshot.all.get_doccount());
    Hits hits{.hits = {}, .matching = matches.get_matches_estimated()};
    for (auto match = matches.begin(); match != matches.end(); ++match) {
      hits.hits.push_back({number(*match), match.get_weight()});
    }
    return hits;
  }

  std::vector<Matched> matching(const Query& query) {
    Xapian::Enquire enquire(snapshot.all);
    enquire.set_query(made(query));
    enquire.set_weighting_scheme(bm25());
    const Xapian::MSet matches = enquire.get_mset(0, snapshot.all.get_doccount());
    std::vector<Matched> matched;
    matched.reserve(matches.size());
    for (auto match = matches.begin(); match != matches.end(); ++match) {
      matched.push_back({.document = *match, .score = match.get_weight()});
    }
    read_values(matched);
    return matched;
  }

  // Segment by segment, the newest first. Xapian numbers documents across segments in turn.
  void read_values(std::vector<Matched>& matched) const {
    const std::size_t count = snapshot.segments.size();
    const auto place = [&](const Matched& match) {
      return std::pair(count - 1 - (match.document - 1) % count, match.document);
    };
    std::sort(matched.begin(), matched.end(), [&](const Matched& a, const Matched& b) { return place(a) < place(b); });
    for (auto first = matched.begin(); first != matched.end();) {
      const std::size_t segment = (first->document - 1) % count;
      const auto last = std::find_if(first, matched.end(),
                                     [&](const Matched& match) { return (match.document - 1) % count != segment; });
      zeitstrahl::read_values(snapshot.segments[segment], count, first, last);
      first = last;
    }
  }

  // Of the versions of one article only the newest.
  static std::vector<Matched> without_old_versions(std::vector<Matched> newest_first) {
    std::unordered_set<std::string> seen;
    std::vector<Matched> kept;
    for (Matched& article : newest_first) {
      if (seen.insert(article.id).second) kept.push_back(std::move(article));
    }
    return kept;
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
  std::vector<Matched> matched = impl_->asking([&] { return impl_->matching(query); });
  if (impl_->snapshot.may_repeat_ids) matched = Impl::without_old_versions(std::move(matched));
  for (const Matched& article : matched) {
    MatchingArticle shown{.document = impl_->number(article.document),
                          .score = article.score,
                          .id = article.id,
                          .instant = {},
                          .day = parse_day_value(article.day),
                          .events = article.events,
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

std::vector<StoredEvent> Reader::events(DocumentNumber document) {
  return impl_->asking_once([&] {
    const std::string packed = impl_->snapshot.all.get_document(impl_->document(document)).get_value(slot::events);
    std::vector<StoredEvent> events;
    StoredEventReader reader(packed);
    for (StoredEvent event; reader.next(event);) events.push_back(event);
    return events;
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
  return impl_->asking([&] { return std::uint64_t{impl_->snapshot.all.get_doccount()}; });
}

const Lexicon& Reader::lexicon() const { return impl_->lexicon; }

std::optional<Day> Reader::newest_day() {
  return impl_->asking([&] { return parse_day_value(published_days(impl_->snapshot.all).last); });
}

DatabaseInfo Reader::info() {
  return impl_->asking([&] {
    const Xapian::Database& all = impl_->snapshot.all;
    const PublishedDays days = published_days(all);
    DatabaseInfo info{.articles = all.get_doccount(),
                      .events = 0,
                      .undated = all.get_doccount() - days.dated,
                      .first = parse_day_value(days.first),
                      .last = parse_day_value(days.last),
                      .kinds = {},
                      .schema = schema_version};
    StoredEvent stored;
    for (auto events = all.valuestream_begin(slot::events); events != all.valuestream_end(slot::events); ++events) {
      const std::string packed = *events;
      for (StoredEventReader reader(packed); reader.next(stored); ++info.events) ++info.kinds[stored.event.kind];
    }
    return info;
  });
}

}  // namespace zeitstrahl
