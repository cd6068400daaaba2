#include "store/document.h"

#include <catch2/catch.hpp>
#include <map>

#include "store/schema.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

using sample::Analysed;
using sample::article;

namespace {

// Terms with their frequency.
std::map<std::string, unsigned> terms_of(const Xapian::Document& document) {
  std::map<std::string, unsigned> terms;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) terms[*term] = term.get_wdf();
  return terms;
}

Xapian::Document made(const Analysed& analysed) { return DocumentMaker(sample::lexicon()).make(analysed.analysis); }

}  // namespace

TEST_CASE("a document has exact words, stems, stems of the title, and filters", "[store]") {
  Article given = article("a/1", "Neue Brücken", "Die Brücke. 3,5 Tonnen.");
  given.places = {"Kehl"};
  const auto terms = terms_of(made(Analysed(given)));
  CHECK(terms == std::map<std::string, unsigned>{
                     {"neue", 4},
                     {"brücken", 4},
                     {"die", 4},
                     {"brücke", 4},
                     {"3,5", 4},
                     {"tonnen", 4},
                     {"Zneu", 12},
                     {"Zbruck", 16},
                     {"Zdie", 4},
                     {"Z3,5", 4},
                     {"Ztonn", 4},
                     {"Sneu", 4},
                     {"Sbruck", 4},
                     {"Qa/1", 0},
                     {"XPkehl", 0},
                     {"XFrecord", 0},
                 });
}

TEST_CASE("a word with accents has its form without them, too, and their stems are one", "[store]") {
  Article given = article("a", "", "Das Café. Cafés. Ein Cafe, schön.");
  given.places = {"Bogotá"};
  const auto terms = terms_of(made(Analysed(given)));
  CHECK(terms.at("café") == 4);
  CHECK(terms.at("XAcafe") == 4);
  CHECK(terms.at("XAcafes") == 4);
  CHECK(terms.at("cafe") == 4);
  CHECK(terms.at("Zcafe") == 12);
  CHECK(terms.count("XAschön") + terms.count("XAschon") == 0);
  CHECK(terms.count("XPbogota") == 1);
}

TEST_CASE("who published an article is its source, or else the agency of its dateline", "[store]") {
  Article given = article("a", "", "Die Fähre fährt.");
  given.agency = "Küstendienst";
  CHECK(terms_of(made(Analysed(given))).count("XOküstendienst") == 1);
  given.source = "Heidebote";
  const auto terms = terms_of(made(Analysed(given)));
  CHECK(terms.count("XOheidebote") == 1);
  CHECK(terms.count("XOküstendienst") == 0);
}

TEST_CASE("a part of a compound has the stem of the word itself, and counts less", "[store]") {
  const Compounds compounds(Compounds::Learnt{
      .modifiers = {{"brücken", {.base = "brücke", .partners = 40}}}, .heads = {{"bau", 40}}, .articles = 100});
  const Analysed analysed(article("a", "Brückenbau", "Der Brückenbau stockt, die Brücke fehlt."));
  const auto terms = terms_of(DocumentMaker(sample::lexicon(), compounds).make(analysed.analysis));
  CHECK(terms.at("Zbruckenbau") == 4 * wdf_of_word);  // the title counts three times
  CHECK(terms.at("Zbau") == 4 * wdf_of_part);
  CHECK(terms.at("Zbruck") == 4 * wdf_of_part + wdf_of_word);  // "Brücke"
  CHECK(terms.at("Sbruckenbau") == wdf_of_word);
  CHECK(terms.count("Sbau") == 0);
}

TEST_CASE("what is written small has no parts, and compounds inside of a word are found too", "[store]") {
  const Compounds compounds(Compounds::Learnt{.modifiers = {{"drama", {.base = "drama", .partners = 40}},
                                                            {"friedens", {.base = "frieden", .partners = 40}},
                                                            {"nobel", {.base = "nobel", .partners = 40}}},
                                              .heads = {{"tisch", 40}, {"preis", 40}, {"nobelpreis", 3}},
                                              .articles = 100});
  const Analysed analysed(article("a", "Ein dramatischer Abend", "Es war dramatisch beim Friedensnobelpreis."));
  const auto terms = terms_of(DocumentMaker(sample::lexicon(), compounds).make(analysed.analysis));
  CHECK(terms.count("Ztisch") == 0);
  for (const char* term : {"Zfried", "Znobl", "Zprei", "Znobelprei"}) CHECK(terms.at(term) == wdf_of_part);
}

TEST_CASE("a word of the lead counts more where more paragraphs follow", "[store]") {
  const auto terms = terms_of(made(Analysed(article("a", "", "Der Deich bricht.\n\nDie Fähre fährt am Deich."))));
  CHECK(terms.at("Zdeich") == wdf_of_word * 3 / 2 + wdf_of_word);
  CHECK(terms.at("deich") == wdf_of_word * 3 / 2 + wdf_of_word);
  const auto alone = terms_of(made(Analysed(article("a", "", "Der Deich bricht."))));
  CHECK(alone.at("Zdeich") == wdf_of_word);
}

TEST_CASE("no term is too long for Xapian, whatever the article holds", "[store]") {
  Article given = article(std::string(400, '/'), std::string(900, 'x'), std::string(5000, 'y') + " Ende.");
  given.places = {std::string(300, 'z'), std::string(300, '\0')};
  given.source = std::string(999, 'q');
  Analysed analysed(given);
  analysed.analysis.events = {sample::event(std::string(700, 'k'), "2025-01-16", "2025-01-16")};
  for (const auto& [term, frequency] : terms_of(made(analysed))) CHECK(term.size() <= longest_term);

  const sample::TemporaryFolder folder;
  std::vector<Analysed> articles;
  articles.emplace_back(article("plain", "", "Ein Boot."));
  articles.push_back(std::move(analysed));
  sample::build(folder.path(), articles);
  Reader reader({folder.path()});
  CHECK(reader.articles() == 2);
  CHECK(reader.document_of(std::string(400, '/')));
  CHECK(sample::found(reader, {.op = Query::Op::filter, .field = "place", .text = given.places[1]}).size() == 1);
}

TEST_CASE("an empty article is a document too", "[store]") {
  const sample::TemporaryFolder folder;
  std::vector<Analysed> articles;
  articles.emplace_back(article("", "", "", ""));
  sample::build(folder.path(), articles);
  Reader reader({folder.path()});
  CHECK(reader.articles() == 1);
  CHECK(reader.document_of(""));
}

TEST_CASE("the words of an event are the stems of its sentence's content words", "[store]") {
  Analysed analysed(
      article("a", "Brücke gesperrt", "Der Sprecher teilte das mit. Die Brücken wurden am Montag gesperrt."));
  Event of_title = sample::event("other", "2025-01-16", "2025-01-16");
  of_title.in_title = true;
  of_title.range = {0, static_cast<std::uint32_t>(analysed.article->title.size())};
  Event of_body = sample::event("other", "2025-01-16", "2025-01-16");
  of_body.range = analysed.analysis.body.text.sentences().at(1).range;
  Event formula = of_body;
  formula.range = analysed.analysis.body.text.sentences().at(0).range;
  analysed.analysis.events = {of_title, formula, of_body};
  const std::vector<StoredEvent> stored = DocumentMaker(sample::lexicon()).stored_events(analysed.analysis);
  std::vector<std::uint16_t> expected{word_hash("bruck"), word_hash("sperr")};
  std::sort(expected.begin(), expected.end());
  CHECK(stored.at(0).words == expected);
  CHECK(stored.at(1).words.empty());
  CHECK(stored.at(2).words == expected);
}

TEST_CASE("the passages of a document are its title and its paragraphs, each with its content words", "[store]") {
  Analysed analysed(
      article("a", "Brücke gesperrt", "Die Brücke bei Leer ist gesperrt. Der Verkehr staut sich.\n\nDie Fähre fährt."));
  CHECK(DocumentMaker(sample::lexicon()).stored_passages(analysed.analysis).empty());
  analysed.analysis.events = {sample::event("other", "2025-01-16", "2025-01-16")};
  const auto passages = DocumentMaker(sample::lexicon()).stored_passages(analysed.analysis);
  REQUIRE(passages.size() == 3);
  const auto hashes = [](const std::vector<std::string>& stems) {
    std::vector<std::uint16_t> made;
    for (const std::string& stem : stems) made.push_back(word_hash(stem));
    std::sort(made.begin(), made.end());
    return made;
  };
  CHECK(passages[0].words == hashes({"bruck", "sperr"}));
  CHECK(passages[1].begin == 0);
  CHECK(passages[1].words == hashes({"bruck", "leer", "sperr", "verkehr", "stau"}));
  CHECK(passages[2].begin == analysed.article->text.find("Die Fähre"));
  CHECK(passages[2].words == hashes({"fahr"}));
}

}  // namespace zeitstrahl
