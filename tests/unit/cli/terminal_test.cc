#include "cli/terminal.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace zeitstrahl {

TEST_CASE("nothing in an archive's text reaches the terminal's controls", "[cli]") {
  CHECK(terminal_safe("Kiew\x1b[31m rot") == "Kiew\uFFFD[31m rot");
  CHECK(terminal_safe("a\u009B31mb") == "a\uFFFD31mb");          // C1 control sequence introducer
  CHECK(terminal_safe("a\u202Eb\u2066c") == "a\uFFFDb\uFFFDc");  // turned text
  CHECK(terminal_safe("a\tb\r\nc\x07") == "a b\uFFFD\nc\uFFFD");
  CHECK(terminal_safe("\xC3") == "\uFFFD");
  CHECK(terminal_safe(std::string_view("a\0b", 3)) == "a\uFFFDb");
  CHECK(terminal_safe("Größe – «gut»") == "Größe – «gut»");
}

TEST_CASE("lines are broken at blanks and counted in columns", "[cli]") {
  CHECK(wrap("Größe über alles hinweg", 10) == std::vector<std::string>{"Größe über", "alles", "hinweg"});
  CHECK(wrap("Donaudampfschifffahrt ja", 5) == std::vector<std::string>{"Donaudampfschifffahrt", "ja"});
  CHECK(wrap("", 10) == std::vector<std::string>{""});
  const std::string red = Painter(true).paint(Colour::red, "Größe");
  CHECK(wrap(red + " über", 10) == std::vector<std::string>{red + " über"});
}

TEST_CASE("without colours nothing is painted", "[cli]") {
  CHECK(Painter(false).paint(Colour::red, "a") == "a");
  CHECK(Painter(true).paint(Colour::red, "a") == "\x1b[31ma\x1b[0m");
}

}  // namespace zeitstrahl
