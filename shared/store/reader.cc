#include "store/reader.h"

#include <xapian.h>

#include <algorithm>

#include "base/accents.h"
#include "language/aliases.h"
#include "language/stop_words.h"
#include "language/word_forms.h"
#include "store/article_terms.h"
#include "store/document_values.h"
#include "store/guard.h"
#include "store/info_count.h"
#include "store/matching.h"
#include "store/numbering.h"
#include "store/open_database.h"
#include "store/related_words.h"
#include "store/schema.h"
#include "store/settings.h"
#include "store/xapian_query.h"

namespace zeitstrahl {

namespace {

// Nobody reads on behind so many articles, and so many tell a topic better than those with the parts of its compound.
constexpr Enough enough_to_list = 100;
constexpr Enough enough_to_tell = 8;

// As a value, "20250117"; empty where no article is dated. Reads them all: Xapian's own bounds of a slot do not shrink
// when articles are deleted.
std::string newest_day_value(const Xapian::Database& database) {
  std::string newest;
  const auto end = database.valuestream_end(slot::day);
  for (auto day = database.valuestream_begin(slot::day); day != end; ++day) newest = std::max(newest, *day);
  return newest;
}

}  // namespace

struct Reader::Impl : OpenDatabase {
  explicit Impl(const std::vector<std::string>& the_paths)
      : OpenDatabase(the_paths),
        settings(newest_settings()),
        lexicon(lexicon_of(settings)),
        compounds(settings.compounds),
        aliases(lexicon, compounds),
        forms(compounds) {}

  Settings newest_settings() {
    return guarded(paths.front(), [&] { return read_settings(snapshot.segments.back()); });
  }

  std::vector<std::string> values(unsigned slot, const std::vector<DocumentNumber>& of) {
    return asking_once([&] { return values_of(snapshot, slot, documents(of)); });
  }

  Xapian::Query made(const Query& query, Enough enough = enough_to_list) {
    return XapianQueryMaker(snapshot.all, forms, aliases, enough).make(query);
  }

  std::size_t by_parts_alone(const Query& query) {
    const Xapian::Query with_parts = made(query);
    const Xapian::Query whole = made(query, never_by_parts);
    if (whole.get_length() == with_parts.get_length()) return 0;
    return matching_documents(snapshot, {Xapian::Query::OP_AND_NOT, with_parts, whole}).size();
  }

  Hits find(const FindRequest& request) {
    if (relates(request)) return find_related(request);
    const Xapian::Query query = made(request.query);
    const Ranking ranking = find_matches(snapshot, query, request);
    return {.hits = listed(ranking), .matching = ranking.matching};
  }

  std::vector<Hit> listed(const Ranking& ranking) const {
    std::vector<Hit> hits;
    for (const Ranked& hit : ranking.hits) hits.push_back({number(hit.document), hit.score});
    return hits;
  }

  bool relates(const FindRequest& request) const {
    return request.reach == HitReach::related && request.order == HitOrder::relevance &&
           snapshot.all.get_doccount() >= least_articles_for_relations;
  }

  Hits find_related(const FindRequest& request) {
    XapianQueryMaker maker(snapshot.all, forms, aliases, enough_to_list);
    const Ranking best = find_matches(snapshot, maker.make(request.query),
                                      {.query = {}, .limit = hits_asked_for_words, .counted = request.counted});
    Hits hits{.hits = {}, .matching = best.matching};
    const std::vector<RelatedWord> words = related_words(snapshot, best.hits, stop_stems());
    for (const RelatedWord& word : words) hits.related_words.push_back(word.stem);
    if (!words.empty()) maker.relate(any_related(words));
    FindRequest uncounted = request;
    uncounted.counted = false;
    hits.hits = listed(find_matches(snapshot, maker.make(request.query), uncounted));
    return hits;
  }

  void show(const std::vector<Ranked>& matches, const std::function<void(const MatchingArticle&)>& visit) {
    asking_once([&] {
      visit_values(snapshot, matches, [&](const Matched& article) {
        visit({.document = number(article.document),
               .score = article.score,
               .id = article.id,
               .instant = parse_instant_value(article.instant),
               .day = parse_day_value(article.day),
               .events = article.events,
               .passages = article.passages,
               .shingles = article.shingles});
      });
    });
  }

  // False where `visit` wants no more.
  bool visit_terms(std::string_view term_prefix, const std::string& beginning, const WordVisitor& visit) {
    const std::string first = make_term(term_prefix, beginning);
    for (auto term = snapshot.all.allterms_begin(first); term != snapshot.all.allterms_end(first); ++term) {
      if (!visit((*term).substr(term_prefix.size()), term.get_termfreq())) return false;
    }
    return true;
  }

  const StopStems& stop_stems() {
    if (stop_stems_.empty()) {
      for (const std::string& word : stop_words(lexicon)) stop_stems_.insert(forms.of(word).stem);
    }
    return stop_stems_;
  }

  Settings settings;
  Lexicon lexicon;
  Compounds compounds;
  Aliases aliases;
  WordForms forms;
  StopStems stop_stems_;  // once they are asked for
};

Reader::Reader(const std::vector<std::string>& paths) : impl_(std::make_unique<Impl>(paths)) {}
Reader::~Reader() = default;

Hits Reader::find(const FindRequest& request) {
  return impl_->asking([&] { return impl_->find(request); });
}

void Reader::visit_matching(const Query& query, const std::function<void(const MatchingArticle&)>& visit) {
  impl_->show(impl_->asking([&] { return all_matches(impl_->snapshot, impl_->made(query, enough_to_tell)); }), visit);
}

void Reader::visit_best(const Query& query, std::size_t most,
                        const std::function<void(const MatchingArticle&)>& visit) {
  const FindRequest request{.query = {}, .limit = static_cast<unsigned>(most), .counted = false};
  const auto best =
      impl_->asking([&] { return find_matches(impl_->snapshot, impl_->made(query, enough_to_tell), request).hits; });
  impl_->show(in_reading_order(impl_->snapshot, best), visit);
}

std::vector<DocumentNumber> Reader::matching(const Query& query) {
  return impl_->asking([&] { return impl_->numbers(matching_documents(impl_->snapshot, impl_->made(query))); });
}

std::size_t Reader::by_parts_alone(const Query& query) {
  return impl_->asking([&] { return impl_->by_parts_alone(query); });
}

std::vector<bool> Reader::matches(const Query& query, const std::vector<DocumentNumber>& documents) {
  return impl_->asking_once([&] {
    const std::vector<Xapian::docid> asked = impl_->documents(documents);
    const auto matching = matching_among(impl_->snapshot, impl_->made(query), asked);
    std::vector<bool> each;
    for (const Xapian::docid document : asked) each.push_back(matching.contains(document));
    return each;
  });
}

std::vector<std::optional<std::int64_t>> Reader::instants(const std::vector<DocumentNumber>& documents) {
  std::vector<std::optional<std::int64_t>> instants;
  for (const std::string& value : impl_->values(slot::instant, documents)) {
    instants.push_back(parse_instant_value(value));
  }
  return instants;
}

std::vector<std::optional<Day>> Reader::days(const std::vector<DocumentNumber>& documents) {
  std::vector<std::optional<Day>> days;
  for (const std::string& value : impl_->values(slot::day, documents)) days.push_back(parse_day_value(value));
  return days;
}

std::vector<std::vector<std::uint32_t>> Reader::sketches(const std::vector<DocumentNumber>& documents) {
  std::vector<std::vector<std::uint32_t>> sketches;
  for (const std::string& value : impl_->values(slot::shingles, documents)) sketches.push_back(unpack_sketch(value));
  return sketches;
}

std::vector<ValueCount> Reader::count_values(std::string_view field, const std::vector<DocumentNumber>& documents) {
  const FieldSpec* const spec = find_field(field);
  if (spec == nullptr || spec->use != FieldUse::filter) return {};
  return impl_->asking_once([&] {
    std::vector<ValueCount> counts;
    for (const auto& [value, count] : count_terms(impl_->snapshot, spec->prefix, impl_->documents(documents))) {
      counts.push_back({value, count.documents, impl_->number(count.example)});
    }
    return counts;
  });
}

void Reader::visit_words_with(const std::string& beginning, const WordVisitor& visit) {
  impl_->asking_once([&] { impl_->visit_terms(prefix::exact, beginning, visit); });
}

void Reader::visit_words_like(const std::string& beginning, const WordVisitor& visit) {
  const std::string plain = without_accents(beginning);
  impl_->asking_once([&] {
    if (impl_->visit_terms(prefix::exact, plain, visit)) impl_->visit_terms(prefix::unaccented, plain, visit);
  });
}

void Reader::visit_compounds_of(const std::string& last_part,
                                const std::function<bool(const std::string& stem)>& visit) {
  impl_->asking_once([&] {
    const Xapian::Database& all = impl_->snapshot.all;
    for (auto stem = all.synonyms_begin(last_part); stem != all.synonyms_end(last_part); ++stem) {
      if (!visit(*stem)) return;
    }
  });
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
      return impl_->number(Numbering{segments.size()}.document(i, *found));
    }
    return std::nullopt;
  });
}

std::uint64_t Reader::articles_with(std::string_view folded_word) {
  return impl_->asking([&] {
    return std::uint64_t{impl_->snapshot.all.get_termfreq(make_term(prefix::stem, impl_->forms.of(folded_word).stem))};
  });
}

std::uint64_t Reader::articles() {
  return impl_->asking([&] { return article_count(impl_->snapshot.all); });
}

const Lexicon& Reader::lexicon() const { return impl_->lexicon; }

const Compounds& Reader::compounds() const { return impl_->compounds; }

const Aliases& Reader::aliases() const { return impl_->aliases; }

void Reader::visit_words(const std::function<void(const std::string&)>& visit) {
  // Gathered first, so that nothing is visited twice where the question must be asked anew.
  const auto words = impl_->asking([&] {
    std::vector<std::string> all;
    const auto end = impl_->snapshot.all.allterms_end();
    for (auto term = impl_->snapshot.all.allterms_begin(); term != end; ++term) {
      const bool has_prefix = (*term)[0] >= 'A' && (*term)[0] <= 'Z';
      if (!has_prefix) all.push_back(*term);
    }
    return all;
  });
  for (const std::string& word : words) visit(word);
}

std::optional<Day> Reader::newest_day() {
  return impl_->asking([&] { return parse_day_value(newest_day_value(impl_->snapshot.all)); });
}

DatabaseInfo Reader::info() {
  return impl_->asking([&] { return count_info(impl_->snapshot); });
}

}  // namespace zeitstrahl
