// Compounds that are found by their parts.
#include <algorithm>
#include <catch2/catch.hpp>

#include "store/reader.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

using sample::Analysed;
using sample::article;
using sample::TemporaryFolder;

namespace {

const Query whole = sample::word("deichbruch");
const Query farmers = sample::word("bauern");
const Query paper{.op = Query::Op::filter, .field = "source", .text = "küstenbote"};

Query both(Query::Op op, Query first, Query second) {
  return {.op = op, .children = {std::move(first), std::move(second)}};
}

// So many articles with the compound, five with its parts in one sentence, of which one paper has two, and three with
// a hyphen; two have the parts far apart.
class Dikes {
 public:
  explicit Dikes(int with_it) {
    std::vector<Analysed> articles;
    const auto add = [&](const std::string& id, const std::string& text, const std::string& source = {}) {
      Article one = article(id, "", text);
      one.source = source;
      articles.emplace_back(std::move(one));
    };
    for (int i = 0; i < with_it; ++i) {
      add("whole-" + std::to_string(i), "Ein Deichbruch.", i % 2 == 0 ? "Küstenbote" : "");
    }
    for (int i = 0; i < 5; ++i) {
      add("near-" + std::to_string(i), "Die Bauern sahen den Bruch am Deich.", i < 2 ? "Küstenbote" : "");
    }
    for (int i = 0; i < 3; ++i) add("hyphen-" + std::to_string(i), "Es drohen Deich-Brüche.");
    for (int i = 0; i < 2; ++i) {
      add("far-" + std::to_string(i), "Am Deich weiden die Schafe der Bauern. Von einem Bruch spricht keiner.",
          "Küstenbote");
    }
    const Compounds compounds(Compounds::Learnt{
        .modifiers = {{"deich", {.base = "deich", .partners = 40}}}, .heads = {{"bruch", 40}}, .articles = 100});
    Writer writer(folder_.path(), sample::lexicon());
    sample::publish(writer, articles, {}, compounds);
    writer.finish();
    reader_ = std::make_unique<Reader>(std::vector<std::string>{folder_.path()});
  }

  Reader& reader() { return *reader_; }
  std::vector<DocumentNumber> matching(const Query& query) {
    std::vector<DocumentNumber> found = reader_->matching(query);
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  TemporaryFolder folder_;
  std::unique_ptr<Reader> reader_;
};

}  // namespace

TEST_CASE("a compound is found with hyphens too, and by parts near each other as long as few articles have it",
          "[store]") {
  struct Row {
    int with_it;
    Query query;
    std::uint64_t matching;
    std::uint64_t telling;  // of it as a topic
    std::size_t by_parts;   // without the compound
  };
  const std::vector<Row> rows{
      {3, whole, 11, 11, 5},
      {20, whole, 28, 23, 5},
      {120, whole, 123, 123, 0},
      {3, both(Query::Op::all_of, whole, farmers), 5, 5, 5},
      {3, both(Query::Op::without, farmers, whole), 2, 2, 0},
      {120, both(Query::Op::all_of, whole, farmers), 0, 0, 0},
      {120, both(Query::Op::without, farmers, whole), 7, 7, 0},
      {120, both(Query::Op::any_word, whole, farmers), 130, 130, 0},
  };
  for (const Row& row : rows) {
    Dikes dikes(row.with_it);
    CAPTURE(row.with_it, to_string(row.query));
    CHECK(dikes.reader().find({.query = row.query}).matching == row.matching);
    CHECK(dikes.matching(row.query).size() == row.matching);
    CHECK(dikes.reader().by_parts_alone(row.query) == row.by_parts);
    std::uint64_t telling = 0;
    dikes.reader().visit_matching(row.query, [&](const MatchingArticle&) { ++telling; });
    CHECK(telling == row.telling);
  }
}

TEST_CASE("what narrows a query adds nothing to what it finds", "[store]") {
  const std::vector<Query> wide{whole, both(Query::Op::any_of, whole, farmers),
                                both(Query::Op::any_word, whole, farmers), farmers};
  for (const int with_it : {3, 99, 120, 210}) {
    Dikes dikes(with_it);
    for (const Query& query : wide) {
      const std::vector<DocumentNumber> all = dikes.matching(query);
      const std::vector<Query> narrow{both(Query::Op::all_of, query, paper),  both(Query::Op::without, query, paper),
                                      both(Query::Op::without, query, whole), both(Query::Op::without, query, farmers),
                                      both(Query::Op::all_of, query, whole),  both(Query::Op::all_of, query, farmers)};
      for (const Query& one : narrow) {
        CAPTURE(with_it, to_string(one));
        const std::vector<DocumentNumber> some = dikes.matching(one);
        CHECK(std::includes(all.begin(), all.end(), some.begin(), some.end()));
      }
    }
  }
}

}  // namespace zeitstrahl
