#include "indexer/reading.h"

#include <catch2/catch.hpp>

using zeitstrahl::Article;
using zeitstrahl::ArticleReader;
using zeitstrahl::DateSource;
using zeitstrahl::Lexicon;
using zeitstrahl::Record;
using zeitstrahl::SourceFile;

namespace {

Article read(const std::string& bytes) {
  static const ArticleReader reader{Lexicon(), {}};
  auto file = std::make_shared<SourceFile>();
  file->path = file->name = "wehr.txt";
  return reader.read(Record{.file = file, .bytes = bytes}).article;
}

struct Row {
  const char* file;
  const char* title;
  const char* text;
};

}  // namespace

TEST_CASE("a carriage return alone ends a line, as a line feed does", "[indexer]") {
  const std::vector<Row> rows{
      {"Wehr offen\r\rDas Wehr ist offen.\r", "Wehr offen", "Das Wehr ist offen.\n"},
      {"Titel: Wehr\rDatum: 1.4.2025\r\rDas Wehr.", "Wehr", "Das Wehr."},
      {"Titel: Wehr\r\nDatum: 1.4.2025\rDas Wehr\r\nist offen.\r", "Wehr", "Das Wehr\r\nist offen.\n"},
      {"\r \rWehr offen\r\n\rDas Wehr ist\roffen.\n", "Wehr offen", "Das Wehr ist\noffen.\n"},
      {"Wehr offen\rFlut bleibt aus\r\rUlm (dpa) - Das Wehr.", "Wehr offen",
       "Flut bleibt aus\n\nUlm (dpa) - Das Wehr."},
  };
  for (const Row& row : rows) {
    INFO(row.file);
    const Article article = read(row.file);
    CHECK(article.title == row.title);
    CHECK(article.text == row.text);
    CHECK((article.published.from == DateSource::header) == (std::string(row.file).find("Datum") < 20));
  }
  CHECK_THROWS_WITH(read("\r\r"), "empty");
}
