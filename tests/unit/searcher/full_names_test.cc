// A single word that was typed with a capital and is a name that is written like other words.
#include "searcher/timeline/full_names.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "unit/store/sample.h"

namespace zeitstrahl {
namespace {

using sample::all_of;
using sample::any_of;
using sample::exact;
using sample::phrase;
using sample::word;

// Ten articles each of somebody called Kurz, Löw, Ohlsen and of a vaccination; forty that are short of something, and
// twenty of lions; a district that goes by the name of its town.
Reader& archive() {
  static const sample::TemporaryFolder folder;
  static Reader reader([] {
    std::vector<sample::Analysed> articles;
    const auto add = [&](const std::string& id, int count, const std::string& text) {
      sample::add_articles(articles, id, count, text);
    };
    add("kurz", 8, "In Wien sprach Sebastian Kurz am Abend.");
    add("kanzler", 4, "In Wien sprach Kanzler Kurz am Abend.");
    add("short", 40, "Es dauerte nur kurz, die kurze Rede war aus.");
    add("löw", 10, "In Emden lobte Trainer Löw die Elf, und Löws Elf gewann.");
    add("lions", 20, "Im Zoo schliefen die Löwen, eine Löwin gähnte.");
    add("ohlsen", 10, "In Emden lobte Landrat Ohlsen das Fest.");
    add("shot", 10, "Man lobte die Impfung, die erste Impfung half.");
    add("shots", 10, "Man bot Impfungen an.");
    add("kreis", 10, "Der Kreis Holm und in Holm das Rathaus.");
    sample::build(folder.path(), articles);
    return std::vector<std::string>{folder.path()};
  }());
  return reader;
}

Query named(const std::string& typed, const std::string& folded) {
  return with_full_names(archive(), typed, word(folded));
}

}  // namespace

TEST_CASE("a name that is also written small is meant where it stands behind others with a capital", "[searcher]") {
  CHECK(named("Kurz", "kurz") == any_of({phrase({"sebastian", "kurz"}), phrase({"kanzler", "kurz"})}));
}

TEST_CASE("a name whose stem is that of another noun is meant as it is written", "[searcher]") {
  CHECK(named("Löw", "löw") == any_of({exact("löw"), exact("löws")}));
}

TEST_CASE("what is typed small, what nothing else is written like, and nouns mean what they meant", "[searcher]") {
  CHECK(named("kurz", "kurz") == word("kurz"));
  CHECK(named("Ohlsen", "ohlsen") == word("ohlsen"));
  CHECK(named("Impfung", "impfung") == word("impfung"));
  CHECK(named("Impfungen", "impfungen") == word("impfungen"));
  CHECK(named("Holm", "holm") == word("holm"));
  CHECK(named("Löwen", "löwen") == word("löwen"));
  CHECK(named("Rathaus", "rathaus") == word("rathaus"));
  CHECK(named("Nirgends", "nirgends") == word("nirgends"));
}

TEST_CASE("among other words a name means what it meant", "[searcher]") {
  const Query two = all_of({word("kurz"), word("wien")});
  CHECK(with_full_names(archive(), "Kurz Wien", two) == two);
}

}  // namespace zeitstrahl
