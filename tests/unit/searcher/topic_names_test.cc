// Names of several words in a topic: an adjective with a capital and the noun behind it, or words that hardly meet but
// side by side, are one word of it.
#include "searcher/timeline/topic_names.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "unit/store/sample.h"

namespace zeitstrahl {
namespace {

using sample::all_of;
using sample::phrase;
using sample::word;

// Twelve articles of the Rotes Ufer, twelve of a shore that is red by chance, and each form of the adjective; six that
// name Onno Petersen, two with another Onno beside him, four with that one alone; five of the club Seefalke Emden. Of
// three pairs thirty articles have both words apart and ten side by side: a club, an office with its holder, a
// compound.
Reader& archive() {
  static const sample::TemporaryFolder folder;
  static Reader reader([] {
    std::vector<sample::Analysed> articles;
    for (int i = 0; i < 12; ++i) {
      articles.emplace_back(sample::article("name" + std::to_string(i), "",
                                            "Am Roten Ufer in Emden begann das Fest der Öffentlichen Hand."));
      articles.emplace_back(sample::article("chance" + std::to_string(i), "",
                                            "Das Ufer in Emden lag in rotem und öffentlichem Licht, ein roter Hut, "
                                            "rotes Tuch, öffentlicher Hafen, öffentliches Tor."));
    }
    const auto add = [&](const std::string& id, int count, const std::string& text) {
      sample::add_articles(articles, id, count, text);
    };
    add("petersen", 6, "Onno Petersen lobte das Fest. Petersen kam am Abend.");
    add("both", 2, "Petersen lobte den jungen Onno.");
    add("onno", 4, "Onno lachte am Hafen.");
    add("seefalke", 5, "Der Seefalke Emden gewann das Spiel.");
    add("club", 10, "Der Verein Ostheim Lingen gewann.");
    add("holder", 10, "Da kam Küster Behrens.");
    add("compound", 10, "Der Kanal-Deich hielt.");
    add("apart", 30, "In Lingen und in Ostheim fror Behrens, den ein Küster und die Küsterin am Deich am Kanal sahen.");
    sample::build(folder.path(), articles);
    return std::vector<std::string>{folder.path()};
  }());
  return reader;
}

bool named(const std::string& typed, const std::vector<std::string>& words) {
  return with_names(archive(), typed, all_of({word(words[0]), word(words[1])})) == phrase(words);
}

}  // namespace

TEST_CASE("an adjective typed with a capital and its noun are one name", "[searcher]") {
  const Query typed = all_of({word("rotes"), word("ufer")});
  CHECK(with_names(archive(), "Rotes Ufer", typed) == phrase({"rotes", "ufer"}));
  CHECK(with_names(archive(), "Öffentliche Hand", all_of({word("öffentliche"), word("hand")})) ==
        phrase({"öffentliche", "hand"}));
  CHECK(with_names(archive(), "  Rotes  Ufer\t", typed) == phrase({"rotes", "ufer"}));
  CHECK(with_names(archive(), "rotes Ufer", typed) == typed);
  CHECK(with_names(archive(), "Rotes ufer", typed) == typed);
  CHECK(with_names(archive(), "Rotes Ufer Fest", all_of({word("rotes"), word("ufer"), word("fest")})) ==
        all_of({phrase({"rotes", "ufer"}), word("fest")}));
}

TEST_CASE("words of which most articles that have both have them side by side are one name", "[searcher]") {
  CHECK(named("Onno Petersen", {"onno", "petersen"}));
  CHECK(named("Seefalke Emden", {"seefalke", "emden"}));
  CHECK_FALSE(named("onno petersen", {"onno", "petersen"}));
  CHECK_FALSE(named("Petersen Onno", {"petersen", "onno"}));
  CHECK_FALSE(named("Petersen Fest", {"petersen", "fest"}));
  CHECK_FALSE(named("Der Verein", {"der", "verein"}));
}

TEST_CASE("words that often meet are a name where a blank alone parts them, but for an office and its holder",
          "[searcher]") {
  CHECK(named("Ostheim Lingen", {"ostheim", "lingen"}));
  CHECK_FALSE(named("Lingen Ostheim", {"lingen", "ostheim"}));
  CHECK_FALSE(named("Küster Behrens", {"küster", "behrens"}));
  CHECK_FALSE(named("Kanal Deich", {"kanal", "deich"}));
}

TEST_CASE("a name is also told by its last word, where that is hardly said of others, or by such a first one",
          "[searcher]") {
  CHECK(short_forms(archive(), {"onno", "petersen"}) == std::vector<std::string>{"petersen"});
  CHECK(short_forms(archive(), {"seefalke", "emden"}) == std::vector<std::string>{"seefalke"});
  CHECK(short_forms(archive(), {"rotes", "ufer"}).empty());  // "das Ufer" is any
  CHECK(short_forms(archive(), {"ufer", "in", "nirgendwo"}).empty());
}

TEST_CASE("nouns, what never stands side by side, and words of a field are no name", "[searcher]") {
  const auto kept = [](const std::string& typed, const Query& query) {
    return with_names(archive(), typed, query) == query;
  };
  CHECK(kept("Hafen Ufer", all_of({word("hafen"), word("ufer")})));
  CHECK(kept("Rotes Fest", all_of({word("rotes"), word("fest")})));
  CHECK(kept("Rotes Ufer", all_of({word("rotes", "place"), word("ufer")})));
  CHECK(kept("Ufer", word("ufer")));
}

}  // namespace zeitstrahl
