#include "searcher/timeline/edits.h"

#include <catch2/catch.hpp>

#include "base/error.h"

namespace zeitstrahl {

namespace {

DaySpan days(const char* text) { return *parse_edit_days(text); }

std::string refusal(const char* text) {
  try {
    parse_edits("wahl.txt", text);
  } catch (const Error& error) {
    CHECK(error.code() == ExitCode::usage);
    return std::string(error.what()) + " | " + error.hint();
  }
  return {};
}

}  // namespace

TEST_CASE("days of an edit are written as short as they are meant", "[searcher]") {
  for (const char* text : {"2025-01-16", "2025-01", "2025", "2025-01-13..2025-01-19", "0001", "9999-12-31"}) {
    REQUIRE(parse_edit_days(text));
    CHECK(format_edit_days(*parse_edit_days(text)) == text);
  }
  CHECK(days("2025-01..2025-12") == year_span(2025));
  for (const char* text :
       {"", "16.01.2025", "2025-13", "2025-02-30", "2025..2024", "2025..", "25", "2025-1-1", "heute"}) {
    INFO(text);
    CHECK_FALSE(parse_edit_days(text));
  }
}

TEST_CASE("an edits file holds pins, drops and remarks", "[searcher]") {
  const Edits edits = parse_edits("wahl.txt",
                                  "# Für Montag\n\n  pin 2025-03-04 a1 Celle und Gifhorn bauen…\r\n"
                                  "drop\t2025-03\ndrop 2025-03-05 \"zwei Worte \\\"x\\\"\"\n"
                                  "drop 2025-03-06 a#2 Der   HAFEN ...");
  REQUIRE(edits.lines.size() == 4);
  CHECK(edits.lines[0].verb == EditVerb::pin);
  CHECK(edits.lines[0].days == days("2025-03-04"));
  CHECK(edits.lines[0].id == "a1");
  CHECK(edits.lines[0].sentence == "celle und gifhorn bauen");
  CHECK(edits.lines[0].line == 3);
  CHECK(edits.lines[1].verb == EditVerb::drop);
  CHECK(edits.lines[1].id.empty());
  CHECK(edits.lines[2].id == "zwei Worte \"x\"");
  CHECK(edits.lines[3].sentence == "der hafen");
}

TEST_CASE("a line that says nothing we know is refused with its place and a next step", "[searcher]") {
  CHECK(refusal("\npinn 2025 a b") == "'wahl.txt' line 2: 'pinn' is neither pin nor drop | did you mean pin?");
  CHECK(refusal("drop 16.1.2025") ==
        "'wahl.txt' line 1: '16.1.2025' is no day | give a day, month, year or FIRST..LAST: "
        "2025-01-16, 2025-01, 2025");
  CHECK(refusal("pin 2025-01-16 a")
            .starts_with("'wahl.txt' line 1: a pin needs the article's id and a sentence | a line is"));
  CHECK(refusal("drop 2025 \"a").starts_with("'wahl.txt' line 1: an id has no closing quote"));
  CHECK(refusal("drop 2025 \"\\x\"").starts_with("'wahl.txt' line 1: an id in quotes must be written as in JSON"));
  CHECK(refusal("pin 2025 \"\" x").starts_with("'wahl.txt' line 1: no article has an empty id | a line is"));
  CHECK(refusal("streiche alles").starts_with("'wahl.txt' line 1: 'streiche' is neither pin nor drop | a line is"));
}

TEST_CASE("a line that ends within a letter of several signs fits its sentence", "[searcher]") {
  // "ü" in two signs and a Hangul syllable in three, at each place near the end of a line.
  for (const std::string letter : {"u\xCC\x88", "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8"}) {
    for (std::size_t before = 95; before <= 101; ++before) {
      const std::string sentence = std::string(before, 'x') + letter + "xxxxx";
      const std::string line = edit_line(EditVerb::pin, days("2025-01-16"), "a1", sentence);
      const Edits edits = parse_edits("wahl.txt", line);
      INFO(line);
      REQUIRE(edits.lines.size() == 1);
      CHECK(fits(edits.lines[0], sentence));
    }
  }
}

TEST_CASE("the line printed for a sentence fits this sentence", "[searcher]") {
  const std::string wordy =
      "Der Rat der Stadt Celle hat am Dienstag nach langem Streit über Kosten, Lärm und Verkehr mit "
      "knapper Mehrheit den Bau einer zweiten Brücke beschlossen.";
  for (const std::string id : {"a1", "ordner/datei eins.txt", "mit\"zeichen", "\x1b]0;x\x07", "#7", "\u202ex"}) {
    for (const std::string& sentence :
         {std::string("Kurz."), wordy, std::string("Zwei\nZeilen\tund  Leeres \u00a0."),
          std::string("Rot \x1b[31m oder nicht …"), std::string("\"Zitat\", sagte sie.")}) {
      const std::string line = edit_line(EditVerb::pin, days("2025-03-04"), id, sentence);
      INFO(line);
      CHECK(line.find('\n') == std::string::npos);
      const Edits edits = parse_edits("wahl.txt", line);
      REQUIRE(edits.lines.size() == 1);
      CHECK(edits.lines[0].id == id);
      CHECK(fits(edits.lines[0], sentence));
      CHECK_FALSE(fits(edits.lines[0], "Ein anderer Satz."));
    }
  }
}

}  // namespace zeitstrahl
