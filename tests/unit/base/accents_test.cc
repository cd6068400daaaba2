#include "base/accents.h"

#include <catch2/catch.hpp>
#include <vector>

#include "base/unicode.h"

namespace zeitstrahl {

TEST_CASE("accents go, umlauts stay", "[base]") {
  struct Row {
    const char* written;
    const char* plain;
  };
  const std::vector<Row> rows = {{"café", "cafe"},
                                 {"erdoğan", "erdogan"},
                                 {"vučić", "vucic"},
                                 {"são", "sao"},
                                 {"łódź", "lodz"},
                                 {"yıldız", "yildiz"},
                                 {"i\u0307stanbul", "istanbul"},  // folding leaves the dot of "İ"
                                 {"nguyễn", "nguyen"},
                                 {"đoković", "dokovic"},
                                 {"citroën", "citroen"},
                                 {"þórður", "thordur"},
                                 {"œuvre", "oeuvre"},
                                 {"ærø", "aerö"},
                                 {"søren", "sören"},
                                 {"ǿ", "ö"},
                                 {"győr", "gyor"},
                                 {"müller", "müller"},
                                 {"schön", "schön"},
                                 {"ǘ", "ü"},  // an umlaut with an accent keeps its dots
                                 {"Élysée", "Elysee"},
                                 {"Łódź", "Lodz"},
                                 {"strasse", "strasse"},
                                 {"йод", "йод"},  // another script
                                 {"άλφα", "άλφα"},
                                 {"अंक", "अंक"},
                                 {"\u0301a", "\u0301a"},
                                 {"", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(without_accents(row.written) == row.plain);
    CHECK(without_accents(row.plain) == row.plain);
  }
}

TEST_CASE("no letter becomes longer than it was, and all of them stay what they became", "[base]") {
  for (char32_t letter = 0x20; letter < 0x3000; ++letter) {
    std::string written;
    append_utf8(letter, written);
    const std::string plain = without_accents(written);
    CAPTURE(written);
    REQUIRE(plain.size() <= written.size());
    REQUIRE_FALSE(plain.empty());
    REQUIRE(without_accents(plain) == plain);
  }
}

}  // namespace zeitstrahl
