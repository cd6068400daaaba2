#include <catch2/catch.hpp>
#include <utility>

#include "store/reader.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

using sample::Analysed;
using sample::article;
using sample::TemporaryFolder;
using Ids = std::vector<std::string>;

namespace {

Ids best(Reader& reader, const Query& query, unsigned limit) {
  Ids ids;
  for (const Hit& hit : reader.find({.query = query, .limit = limit}).hits) ids.push_back(reader.id_of(hit.document));
  return ids;
}

// Every mixture of "Hafen-Fest", "Hafenfest" and "Hafen", in texts of different lengths; in two segments.
void build_mixtures(const std::string& path) {
  constexpr unsigned mixtures = 96;
  constexpr unsigned last_of_first = 48;  // has both spellings
  Writer writer(path, sample::lexicon());
  std::vector<Analysed> articles;
  for (unsigned i = 0; i < mixtures; ++i) {
    std::string text = i % 2 == 0 ? "Das Hafen-Fest beginnt. " : "Der Markt beginnt. ";
    if (i % 3 == 0) text += "Zum Hafenfest kommen viele. ";
    if (i % 5 == 0) text += "Im Hafen ist es still. ";
    for (unsigned k = 0; k < i % 7; ++k) text += "Alle warten noch. ";
    articles.emplace_back(article((i < 10 ? "a0" : "a") + std::to_string(i), "", text));
    if (i == last_of_first) sample::publish(writer, std::exchange(articles, {}));
  }
  sample::publish(writer, articles);
}

}  // namespace

// Xapian leaves out what cannot reach the best hits any more. The greatest of several weights (its OP_MAX) reads freed
// memory there, once the first of several segments is read.
TEST_CASE("the best hits are the first of all hits", "[store]") {
  using Op = Query::Op;
  const TemporaryFolder folder;
  build_mixtures(folder.path());
  Reader reader({folder.path()});
  const Query spelled{.op = Op::spellings,
                      .children = {{.op = Op::phrase, .words = {"hafen", "fest"}}, sample::word("hafenfest")}};
  const std::vector<Query> queries{
      spelled,
      {.op = Op::any_of, .children = {spelled, sample::word("hafen")}},
      {.op = Op::any_of, .children = {spelled, sample::word("markt"), sample::word("still")}},
      {.op = Op::all_of, .children = {spelled, sample::word("hafen")}},
  };
  for (const Query& query : queries) {
    const Ids all = best(reader, query, 1000);
    for (unsigned limit = 1; limit < all.size(); ++limit) {
      CHECK(best(reader, query, limit) == Ids(all.begin(), all.begin() + limit));
    }
  }
}

}  // namespace zeitstrahl
