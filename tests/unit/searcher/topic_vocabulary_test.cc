// Which words of a sentence name a topic, by its query.
#include "searcher/timeline/topic_vocabulary.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "language/word_forms.h"
#include "unit/store/sample.h"

namespace zeitstrahl {
namespace {

using sample::all_of;
using sample::any_of;
using sample::phrase;
using sample::word;

Query spellings(std::vector<Query> ways) { return {.op = Query::Op::spellings, .children = std::move(ways)}; }

// "Rotes Ufer" and "Rat der Stadt" once, their words in many others; "Uferfest" in eight.
Reader& archive() {
  static const sample::TemporaryFolder folder;
  static Reader reader([] {
    std::vector<sample::Analysed> articles;
    articles.emplace_back(sample::article("fest", "", "Am Roten Ufer in Emden begann das Fest."));
    articles.emplace_back(sample::article("hafen", "", "Der Rat der Stadt schloss den Hafen und den Markt."));
    for (int i = 0; i < 8; ++i) {
      articles.emplace_back(sample::article("other" + std::to_string(i), "", "Am Ufer sah ein Rat eine Stadt."));
      articles.emplace_back(sample::article("joined" + std::to_string(i), "", "Es ist Uferfest."));
    }
    sample::build(folder.path(), articles);
    return std::vector<std::string>{folder.path()};
  }());
  return reader;
}

// How many of the words of the topic these name, 0 to 1.
float named(const Query& topic, const std::vector<std::string>& words) {
  const TopicWords read = topic_words(archive(), topic);
  WordForms forms(archive().compounds());
  std::vector<std::uint16_t> hashes;
  for (const std::string& one : words) hashes.push_back(word_hash(forms.of(one).stem));
  return read.completeness_of(read.named_by(hashes));
}

std::size_t size_of(const Query& topic) { return topic_words(archive(), topic).size(); }

}  // namespace

TEST_CASE("a name is one word of its topic, named where all of its words stand", "[searcher]") {
  const Query topic = all_of({phrase({"rotes", "ufer"}), word("fest")});
  CHECK(size_of(topic) == 2);
  CHECK(named(topic, {"ufer"}) == 0);
  CHECK(named(topic, {"ufer", "roten"}) == 0.5F);
  CHECK(named(topic, {"ufer", "roten", "fest"}) == 1);
}

TEST_CASE("what OR joins is one word of the topic, named where one of it stands", "[searcher]") {
  const Query either = any_of({word("fest"), word("markt"), phrase({"rotes", "ufer"})});
  CHECK(size_of(either) == 1);
  CHECK(named(either, {"markt"}) == 1);
  CHECK(named(either, {"fest"}) == 1);
  CHECK(named(either, {"ufer", "roten"}) == 1);
  CHECK(named(either, {"ufer"}) == 0);
  const Query topic = all_of({word("hafen"), either});
  CHECK(size_of(topic) == 2);
  CHECK(named(topic, {"markt"}) == 0.5F);
  CHECK(named(topic, {"markt", "hafen"}) == 1);
}

TEST_CASE("of words that are joined inside of an OR all must stand", "[searcher]") {
  const Query topic = any_of({all_of({word("fest"), phrase({"rotes", "ufer"})}), word("markt")});
  CHECK(named(topic, {"fest"}) == 0);
  CHECK(named(topic, {"fest", "rotes", "ufer"}) == 1);
  CHECK(named(topic, {"markt"}) == 1);
}

TEST_CASE("of words of which any is enough each names the topic", "[searcher]") {
  CHECK(named({.op = Query::Op::any_word, .children = {word("fest"), word("markt")}}, {"markt"}) == 1);
}

TEST_CASE("exact words are named by their stems, truncated ones by those of all words that begin so", "[searcher]") {
  const Query exact{.op = Query::Op::exact, .text = "hafen"};
  CHECK(named(exact, {"hafen"}) == 1);
  CHECK(named(exact, {"markt"}) == 0);
  const Query truncated{.op = Query::Op::truncated, .text = "uf"};
  CHECK(named(truncated, {"uferfest"}) == 1);
  CHECK(named(truncated, {"fest"}) == 0);
  CHECK(size_of(all_of({word("fest"), truncated})) == 2);
}

TEST_CASE("what cannot be told from the words of a sentence may stand in any", "[searcher]") {
  const Query filter{.op = Query::Op::filter, .field = "source", .text = "dpa"};
  CHECK(named(any_of({word("fest"), filter}), {"markt"}) == 1);
  CHECK(named(all_of({word("fest"), filter}), {"fest"}) == 1);
}

TEST_CASE("what must not stand is no word of the topic", "[searcher]") {
  CHECK(size_of({.op = Query::Op::without, .children = {word("fest"), word("markt")}}) == 1);
}

TEST_CASE("function words name nothing of a topic, and are not missing", "[searcher]") {
  CHECK(named(all_of({word("hafen"), word("und"), word("markt")}), {"hafen", "markt"}) == 1);
  CHECK(named(all_of({word("der"), word("hafen")}), {"hafen"}) == 1);
  CHECK(named(phrase({"rat", "der", "stadt"}), {"rat", "stadt"}) == 1);
  CHECK(named(phrase({"rat", "der", "stadt"}), {"rat"}) == 0);
  CHECK(size_of(all_of({word("wer"), word("wird")})) == 0);
}

TEST_CASE("numbers name nothing of a topic, and are not missing", "[searcher]") {
  CHECK(named(spellings({word("ufer7"), phrase({"ufer", "7"})}), {"ufer"}) == 1);
  CHECK(named(all_of({word("ufer"), word("7")}), {"ufer"}) == 1);
  CHECK(named(all_of({phrase({"ufer", "7"})}), {"ufer"}) == 1);
}

TEST_CASE("a word that is typed twice is one word of the topic", "[searcher]") {
  CHECK(size_of(all_of({word("hafen"), word("hafen")})) == 1);
}

TEST_CASE("a word that may be written apart is named where all of its parts stand", "[searcher]") {
  const Query topic = all_of({spellings({word("uferx"), phrase({"ufer", "x"})}), word("fest")});
  CHECK(size_of(topic) == 2);
  CHECK(named(topic, {"uferx"}) == 0.5F);
  CHECK(named(topic, {"ufer", "x"}) == 0.5F);
  CHECK(named(topic, {"ufer"}) == 0);
}

TEST_CASE("two words with a hyphen are one word of the topic where the archive joins them", "[searcher]") {
  const Query typed = spellings({phrase({"ufer", "fest"}), word("uferfest")});
  const Query joined = spellings({word("uferfest"), phrase({"ufer", "fest"})});
  for (const Query& topic : {typed, joined}) {
    CHECK(size_of(topic) == 1);
    CHECK(named(topic, {"uferfest"}) == 1);
    CHECK(named(topic, {"ufer", "fest"}) == 1);
    CHECK(named(topic, {"fest"}) == 0);
  }
}

TEST_CASE("the parts of a word with hyphens are no name: it goes by its last part, too", "[searcher]") {
  const Query topic = all_of({spellings({phrase({"ufer", "app"}), word("uferapp")}), word("fest")});
  CHECK(size_of(topic) == 3);
  CHECK(named(topic, {"app"}) > 0);
}

}  // namespace zeitstrahl
