#include "base/unicode.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace zeitstrahl {

TEST_CASE("valid UTF-8 stays, all else is Windows-1252", "[base]") {
  CHECK(decode("Größe").text == "Größe");
  CHECK(decode("\xEF\xBB\xBFKiew").text == "Kiew");
  CHECK(decode("Gr\xF6\xDF"
               "e \x80 \x96")
            .text == "Größe € –");
  CHECK(decode("Gr\xF6").encoding == Encoding::windows1252);
  CHECK(decode("\x81").text == "\uFFFD");
  CHECK(decode("").text.empty());
}

TEST_CASE("bytes astray in UTF-8 cost only themselves", "[base]") {
  const Decoded byte = decode("Flüsse und Bäche, caf\xE9");
  CHECK(byte.text == "Flüsse und Bäche, café");
  CHECK(byte.encoding == Encoding::utf8);
  CHECK(byte.strays == 1);
  CHECK(byte.first_stray == 23);
  CHECK(decode("\xEF\xBB\xBF\x84Größe der Flüsse\x93, Öl").text == "„Größe der Flüsse“, Öl");
  CHECK(decode("Größe der Fl\xC3").text == "Größe der FlÃ");
  CHECK(decode("Größe, Gr\xF6\xDF"
               "e, Gr\xF6\xDF"
               "e")
            .text == "Größe, Größe, Größe");
  CHECK(decode("Größe der Fl\xC3sse").text == "Größe der FlÃsse");
  CHECK(decode("Größe").strays == 0);
}

TEST_CASE("Windows-1252 stays that where a few of its bytes look like UTF-8", "[base]") {
  CHECK(decode("\x84Spa\xDF\x93").text == "„Spaß“");
  CHECK(decode("Gr\xF6\xDF"
               "e, Spa\xDF\x93")
            .text == "Größe, Spaß“");
  CHECK(decode("Fl\xFCsse").strays == 0);
}

TEST_CASE("half characters, overlong forms and surrogates are no UTF-8", "[base]") {
  for (const char* const bytes :
       {"\xC3", "\xE2\x82", "\xF0\x9F\x98", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80"}) {
    CHECK_FALSE(is_valid_utf8(bytes));
  }
  CHECK(is_valid_utf8(std::string_view("a\0b", 3)));
}

TEST_CASE("a broken byte is found wherever it stands", "[base]") {
  const std::string sound = "zwanzig Zeichen lang";
  for (std::size_t at = 0; at < sound.size(); ++at) {
    std::string broken = sound;
    broken[at] = '\x80';
    CHECK_FALSE(is_valid_utf8(broken));
    broken.replace(at, 1, "\xC3\xA4");
    CHECK(is_valid_utf8(broken));
  }
}

TEST_CASE("words are folded one by one", "[base]") {
  struct Row {
    const char* written;
    const char* folded;
  };
  const std::vector<Row> rows = {{"Kiew", "kiew"},
                                 {"STRASSE", "strasse"},
                                 {"Straße", "strasse"},
                                 {"Bär", "bär"},
                                 {"Ba\u0308r", "bär"},                      // decomposed
                                 {"Bundes\u00ADkanzler", "bundeskanzler"},  // soft hyphen
                                 {"Zeit\u200Bstrahl", "zeitstrahl"},
                                 {"\uFB01nden", "finden"},  // ligature
                                 {"ÜBER", "über"}};
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(folded(row.written) == row.folded);
  }
}

TEST_CASE("byte offsets become code points in any order", "[base]") {
  const std::string text = "aä€😀b";
  CodePointCounter counter(text);
  CHECK(counter.at(0) == 0);
  CHECK(counter.at(3) == 2);
  CHECK(counter.at(6) == 3);
  CHECK(counter.at(10) == 4);
  CHECK(counter.at(1) == 1);
  CHECK(counter.at(11) == 5);
  CHECK(counter.at(6) == 3);
  CHECK(counter.at(0) == 0);
}

TEST_CASE("a broken code point counts as one that stands for it", "[base]") {
  CHECK(code_point_at("\xC3", 0).value == 0xFFFD);
  CHECK(code_point_at("\xC3", 0).length == 1);
  CHECK(code_point_at("ä", 0).value == U'ä');
}

TEST_CASE("columns are what a terminal shows", "[base]") {
  CHECK(display_width("Größe") == 5);
  CHECK(display_width("Ba\u0308r") == 3);
  CHECK(display_width("東京") == 4);
}

TEST_CASE("a beginning cuts no code point", "[base]") {
  CHECK(beginning("abc", 3) == "abc");
  CHECK(beginning("abc", 2) == "ab");
  CHECK(beginning("aä€", 2) == "a");
  CHECK(beginning("aä€", 3) == "aä");
  CHECK(beginning("aä€", 5) == "aä");
  CHECK(beginning("€", 1).empty());
}

}  // namespace zeitstrahl
