// Feeds any bytes to what makes stems and compounds of words, and aborts where it breaks a promise: stems are UTF-8,
// never empty and always the same; parts lie in the word's letters; a table of compounds is refused or packs into
// itself. The first byte chooses: a table of compounds, or a text whose words are learnt from and taken apart.
#include <string>

#include "base/accents.h"
#include "base/unicode.h"
#include "language/compound_learner.h"
#include "language/stem.h"
#include "language/token.h"
#include "promises.h"

namespace zeitstrahl {

namespace {

void check_table(std::string_view bytes) {
  const auto compounds = unless_refused(ExitCode::unusable, [&] { return Compounds(std::string(decode(bytes).text)); });
  if (!compounds) return;
  for (const char* word : {"gartentor", "öltank", "arbeitsplatzwechsel"}) {
    require(compounds->parts(word).size() != 1, "a compound has two parts at least");
  }
}

void check_text(std::string_view bytes) {
  const std::string text = decode(bytes).text;
  static const Lexicon lexicon;
  static const Determiners before_nouns = determiners(lexicon);
  WordCounts counts;
  counts.add_article("", text, before_nouns);
  const Compounds compounds = learn_compounds(counts, lexicon);
  require(Compounds(std::string(compounds.packed())).packed() == compounds.packed(), "what is packed can be unpacked");
  Stemmer stemmer;
  for (const std::string& word : folded_words(text)) {
    const std::string plain = without_accents(word);
    require_utf8(plain);
    require(!plain.empty() && plain.size() <= word.size() && without_accents(plain) == plain, "accents go once");
    const std::string stem(stemmer.stem(word));
    require(!stem.empty() && stem == StemRules::builtin().stem(word), "a word has one stem");
    require_utf8(stem);
    const std::vector<std::string> parts = compounds.parts(word);
    require(parts.size() != 1, "a compound has two parts at least");
    for (const std::string& part : parts) {
      require(!part.empty(), "a part has letters");
      require_utf8(part);
    }
  }
}

void check_words(std::string_view bytes) {
  Choices choices(bytes);
  if ((choices.byte() & 1) != 0) return check_table(choices.rest());
  check_text(choices.rest());
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_words)
