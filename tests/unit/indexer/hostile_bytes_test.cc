// Records with a broken byte at every place: nothing crashes, and what is read is UTF-8 and can be analysed.
#include <catch2/catch.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/article_analyser.h"
#include "base/error.h"
#include "base/unicode.h"
#include "indexer/reading.h"

namespace zeitstrahl {

namespace {

const std::string text_record =
    "Titel: Wehr für Würzburg gesperrt\nDatum: 17.01.2025\nQuelle: Flussbote\n\n"
    "Würzburg/Nürnberg, 16. Januar (dpa) - Das „alte“ Wehr\u00a0wird ab\u00adgerissen 🌊.\n"
    "Am 3. März müssen Kähne warten.\n";

const std::string json_record =
    "{\"id\":\"w-1\",\"title\":\"Wehr für "
    "Würzburg\",\"published\":\"2025-01-17T07:05:00Z\",\"keywords\":[\"Öl\",\"\\u00e4\"],"
    "\"text\":\"Würzburg (dpa) - Das „alte“ Wehr\u00a0bricht 🌊.\\nAm 3. März warten Kähne.\"}";

class Reading {
 public:
  Reading() : reader_(lexicon_, {}), analyser_(lexicon_) {}

  // Nothing where the record is refused with a reason.
  std::optional<Article> article(const std::string& bytes, Format format) const {
    const auto file = std::make_shared<const SourceFile>(
        SourceFile{.path = "wehr", .name = "wehr", .format = format, .modified = {}});
    try {
      return reader_.read({.file = file, .line = 0, .bytes = bytes, .problem = {}}).article;
    } catch (const Error& error) {
      REQUIRE(error.code() == ExitCode::partly);
      return std::nullopt;
    }
  }

  std::string explanation(const Article& article) const { return explain(analyser_.analyse(article)); }

 private:
  Lexicon lexicon_;
  ArticleReader reader_;
  ArticleAnalyser analyser_;
};

void check_is_utf8(const Article& article) {
  for (const std::string* text :
       {&article.id, &article.title, &article.text, &article.source, &article.agency, &article.origin}) {
    REQUIRE(is_valid_utf8(*text));
  }
  for (const std::string& text : article.places) REQUIRE(is_valid_utf8(text));
  for (const std::string& text : article.keywords) REQUIRE(is_valid_utf8(text));
}

// How many of the records are read all the same.
std::size_t read_damaged(const std::string& record, Format format) {
  const Reading reading;
  std::size_t read = 0;
  const auto check = [&](const std::string& bytes, std::size_t at) {
    CAPTURE(at);
    const auto article = reading.article(bytes, format);
    if (!article) return;
    ++read;
    check_is_utf8(*article);
    REQUIRE(is_valid_utf8(reading.explanation(*article)));
  };
  for (std::size_t at = 0; at < record.size(); ++at) {
    for (const int byte : {0x80, 0xC3, 0xE2, 0xF0, 0xFF, 0x00}) {
      std::string damaged = record;
      damaged[at] = static_cast<char>(byte);
      check(damaged, at);
    }
    check(record.substr(0, at), at);
    check(record.substr(at), at);
  }
  return read;
}

}  // namespace

TEST_CASE("a text with a broken byte anywhere is read as UTF-8", "[indexer]") {
  // Nothing, and the four head lines with nothing behind them, are no article.
  CHECK(read_damaged(text_record, Format::text) > 7 * text_record.size());
}

TEST_CASE("JSON with a broken byte anywhere is read as UTF-8, or refused", "[indexer]") {
  const std::size_t read = read_damaged(json_record, Format::json_lines);
  CHECK(read > json_record.size());  // a broken byte inside a text does no harm
  CHECK(read < 6 * json_record.size());
}

}  // namespace zeitstrahl
