#include "language/stop_words.h"

#include "base/unicode.h"

namespace zeitstrahl {

StopWords stop_words(const Lexicon& lexicon) {
  StopWords words;
  const Table& table = lexicon.table("stopwords");
  const std::size_t column = table.column("word");
  for (const TableRow& row : table.rows) words.insert(folded(row[column]));
  return words;
}

}  // namespace zeitstrahl
