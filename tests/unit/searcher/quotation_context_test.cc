#include "searcher/timeline/quotation_context.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "store/codec.h"

namespace zeitstrahl {

namespace {

// What is quoted before the sentence, for a topic of the given word.
std::string before(const std::string& text, std::string_view sentence, Lack lack = Lack::meaning,
                   const std::string& topic = "werft") {
  static const Lexicon lexicon;
  static const QuotablePart quotable(lexicon);
  static const SentenceFitness judge(lexicon);
  Stemmer stemmer;
  const std::vector<TopicWords::Word> named = {{.weight = 1, .hashes = {word_hash(stemmer.stem(topic))}}};
  const TopicWords words(named);
  const TextAnalyser analyser(lexicon);
  QuotationContext context(analyser, words, quotable, judge);
  const std::size_t begin = text.find(sentence);
  REQUIRE(begin != std::string::npos);
  const TextRange quoted{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + sentence.size())};
  return std::string(context.before(text, quoted, lack).of(text));
}

}  // namespace

TEST_CASE("what has to be read first is the sentence before", "[searcher]") {
  CHECK(before("Emden sucht Käufer. Die Werft will ihr Dock verkaufen. Sie fand am Montag einen Käufer.",
               "Sie fand am Montag einen Käufer.") == "Die Werft will ihr Dock verkaufen.");
  CHECK(before("Die Werft in Emden will ihr Dock verkaufen.\n\nSie fand am Montag einen Käufer.",
               "Sie fand am Montag einen Käufer.") == "Die Werft in Emden will ihr Dock verkaufen.");
}

TEST_CASE("where that leans itself, the one before it is read as well, but no third", "[searcher]") {
  const std::string two = "Die Werft will ihr Dock verkaufen. Sie braucht dafür Geld.";
  CHECK(before(two + " Er lehnte am Montag ab.", "Er lehnte am Montag ab.") == two);
  CHECK(before("Die Werft will ihr Dock verkaufen. Sie braucht Geld. Er zögerte lange. Er lehnte am Montag ab.",
               "Er lehnte am Montag ab.")
            .empty());
}

TEST_CASE("nothing is read first where nothing helps", "[searcher]") {
  CHECK(before("Er lehnte am Montag ab. Die Werft bat um Geld.", "Er lehnte am Montag ab.").empty());
  CHECK(before("Wird die Werft ihr Dock verkaufen? Er lehnte am Montag ab.", "Er lehnte am Montag ab.").empty());
  CHECK(before("Eine Analyse. Er lehnte am Montag ab.", "Er lehnte am Montag ab.").empty());
  CHECK(
      before("Die Werft in Emden " + std::string(400, 'x') + " bat. Er lehnte am Montag ab.", "Er lehnte am Montag ab.")
          .empty());
}

TEST_CASE("what stands under a heading or a stamp has nothing before it", "[searcher]") {
  CHECK(before("Die Werft will ihr Dock verkaufen.\n\nStreit in der Politik\n\nEr lehnte am Montag ab.",
               "Er lehnte am Montag ab.")
            .empty());
  CHECK(before("Die Werft will ihr Dock verkaufen. 5. Mai 2025: Er lehnte am Montag ab.", "Er lehnte am Montag ab.")
            .empty());
}

TEST_CASE("a sentence that names nothing of the topic is read behind one that does", "[searcher]") {
  const std::string text = "Die Werft streitet um ihr Dock. Der Streit dauert an. Emden sagte am Montag Geld zu.";
  const std::string sentence = "Emden sagte am Montag Geld zu.";
  CHECK(before(text, sentence, Lack::topic, "streit") == "Der Streit dauert an.");
  CHECK(before(text, sentence, Lack::topic).empty());  // the sentence between says how little they have in common
  CHECK(before(text, sentence, Lack::topic, "kanal").empty());
}

}  // namespace zeitstrahl
