// Hostile and odd input: nothing crashes, nothing leaves the text, the same text gives the same result.
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "language/text_analyser.h"
#include "long_text.h"
#include "temporal/tagger.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

namespace {

class Analysis {
 public:
  Analysis() : language_(lexicon_), temporal_(lexicon_) {}

  std::vector<Timex> of(const std::string& text, const char* published = "2025-01-17") const {
    const AnalysedText analysed = language_.analyse_body(text);
    const PublicationContext publication{.day = parse_day(published), .hour = 5};
    return temporal_.analyse(analysed, publication);
  }

 private:
  Lexicon lexicon_;
  TextAnalyser language_;
  TemporalAnalyser temporal_;
};

void check_order(const std::vector<Timex>& timexes, const std::string& text) {
  std::uint32_t last = 0;
  for (const Timex& timex : timexes) {
    REQUIRE(timex.range.begin >= last);
    REQUIRE(timex.range.begin < timex.range.end);
    REQUIRE(timex.range.end <= text.size());
    REQUIRE(is_valid_utf8(timex.range.of(text)));
    if (timex.days) REQUIRE(timex.days->first <= timex.days->last);
    last = timex.range.end;
  }
}

// The nodes of the automaton that are visited for a text.
std::uint64_t steps_for(const Tagger& tagger, const TextAnalyser& language, const std::string& text) {
  const AnalysedText analysed = language.analyse_body(text);
  Tagger::Scratch scratch;
  std::vector<Tagged> tagged;
  for (std::uint32_t i = 0; i < analysed.sentences().size(); ++i) tagger.tag(analysed, i, scratch, tagged);
  return scratch.steps;
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

}  // namespace

TEST_CASE("text of date words in any order keeps its ranges", "[temporal]") {
  const Analysis analysis;
  const std::vector<std::string> words{
      "am ",    "vor ", "3",     ". ",     "Mai ",         "2024 ",      "Montag ",  "bis ",     "und ",
      "- ",     "-",    "Uhr ",  "20.30 ", "99999999999 ", "Jahre ",     "letzten ", "der ",     ", ",
      "Nacht ", "zum ", "halb ", "neun ",  "Ostern ",      "31.2.2025 ", "0000 ",    "\xC2\xA0", "ü\xCC\x88 "};
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += words[random() % words.size()];
    const std::vector<Timex> once = analysis.of(text);
    check_order(once, text);
    const std::vector<Timex> twice = analysis.of(text);
    REQUIRE(once.size() == twice.size());
    for (std::size_t i = 0; i < once.size(); ++i) REQUIRE(once[i].value == twice[i].value);
  }
}

TEST_CASE("a long text of date words without a full stop is no trouble", "[temporal]") {
  const Analysis analysis;
  for (const char* piece : {"am ", "Montag ", "3. Mai und ", "vor drei Jahren ", "um 20 Uhr ", "der ", "1998-", "- "}) {
    const std::string text = repeated(piece, long_text);
    check_order(analysis.of(text), text);
  }
}

TEST_CASE("the work for a text without a full stop grows with its length alone", "[temporal]") {
  const Lexicon lexicon;
  const TextAnalyser language(lexicon);
  const Tagger tagger(lexicon);
  constexpr std::size_t times = 10;
  for (const char* piece : {"Montag ", "3. Mai und ", "vor drei Jahren ", "um 20 Uhr und ", "1998-", "am drei der "}) {
    INFO(piece);
    const std::uint64_t some = steps_for(tagger, language, repeated(piece, long_text / times));
    const std::uint64_t more = steps_for(tagger, language, repeated(piece, long_text));
    CHECK(more <= (times + 1) * some);
  }
}

TEST_CASE("sentences without a time word are not searched", "[temporal]") {
  const Lexicon lexicon;
  const TextAnalyser language(lexicon);
  const Tagger tagger(lexicon);
  CHECK(steps_for(tagger, language,
                  "Der Rat berät im Saal über acht Brücken. Drei davon sind neu, die der Bahn alt.") == 0);
  CHECK(steps_for(tagger, language, "Der Rat berät am Montag.") > 0);
}

TEST_CASE("days that do not exist are never made up", "[temporal]") {
  const Analysis analysis;
  for (const char* text : {"Am 30. Februar war Ruhe.", "Am 31.2.2025 war Ruhe.", "Am 29. Februar 2023 war Ruhe."}) {
    INFO(text);
    for (const Timex& timex : analysis.of(text)) CHECK_FALSE(timex.days);
  }
}

TEST_CASE("far distances stay within the calendar", "[temporal]") {
  const Analysis analysis;
  for (const char* text : {"Vor 4000 Jahren war Ruhe.", "Vor 99999 Jahren war Ruhe.", "In 500 Jahrhunderten ist Ruhe.",
                           "Vor 2024 Jahren war Ruhe.", "Vor 3000 Wochen war Ruhe."}) {
    const std::string sentence = text;
    check_order(analysis.of(sentence), sentence);
    check_order(analysis.of(sentence, "0001-01-01"), sentence);
    check_order(analysis.of(sentence, "9999-12-31"), sentence);
  }
}

TEST_CASE("without a day of publication nothing relative has a place on the calendar", "[temporal]") {
  const Analysis analysis;
  for (const char* text :
       {"Gestern, heute und morgen war Ruhe.", "Am Montag war Ruhe.", "Im vergangenen Jahr war Ruhe.",
        "Vor drei Tagen war Ruhe.", "Am 3. Mai war Ruhe.", "Am Wochenende war Ruhe.", "Am Abend um 20 Uhr war Ruhe.",
        "An Ostern war Ruhe.", "Im dritten Quartal war Ruhe."}) {
    INFO(text);
    const std::vector<Timex> timexes = analysis.of(text, "");
    CHECK_FALSE(timexes.empty());
    for (const Timex& timex : timexes) CHECK_FALSE(timex.days);
  }
}

TEST_CASE("copy of the night speaks of the evening before", "[temporal]") {
  const Analysis analysis;
  CHECK(analysis.of("Am Abend fiel Schnee.").at(0).value == "2025-01-16TEV");
}

}  // namespace zeitstrahl
