#include "language/word_counts.h"

#include "base/accents.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "language/token.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t longest_counted = 60;  // bytes; what is longer teaches nothing

bool is_counted(std::string_view folded) {
  return folded.size() <= longest_counted && folded.find_first_of("0123456789'") == std::string_view::npos;
}

bool joins_clauses(std::string_view sign) { return sign == "," || sign == ";" || sign == "-" || sign == "/"; }

}  // namespace

Determiners determiners(const Lexicon& lexicon) {
  Determiners all;
  const Table& table = lexicon.table("function_words");
  const std::size_t word_class = table.column("class");
  const std::size_t words = table.column("words");
  for (const TableRow& row : table.rows) {
    if (row[word_class] != "determiner") continue;
    for (const std::string_view word : split(row[words], ',')) all.insert(folded(trimmed(word)));
  }
  return all;
}

void WordCounts::add_article(std::string_view title, std::string_view text, const Determiners& determiners) {
  ++articles_;
  add_text(title, determiners);
  add_text(text, determiners);
}

void WordCounts::add_text(std::string_view text, const Determiners& determiners) {
  const Tokens tokens = tokenise(text);
  bool inside = false;      // of a sentence: a word stands before this one
  bool determined = false;  // that word is a determiner
  for (const Token& token : tokens.tokens) {
    if (token.kind != TokenKind::word) {
      determined = false;
      inside = token.kind == TokenKind::number || (inside && joins_clauses(token.range.of(text)));
      continue;
    }
    const std::string folded = without_accents(tokens.folded_of(token));
    if (is_counted(folded)) {
      auto found = words_.find(folded);
      if (found == words_.end()) found = words_.emplace(folded, WordCount{}).first;
      WordCount& count = found->second;
      if (count.last_article != articles_) {
        count.last_article = articles_;
        ++count.articles;
      }
      if (inside) ++(token.capitalised ? count.capitalised : count.lower);
      if (inside && token.capitalised && determined) ++count.determined;
    }
    inside = true;
    determined = determiners.contains(folded);
  }
}

void WordCounts::add(const WordCounts& other) {
  articles_ += other.articles_;
  for (const auto& [word, count] : other.words_) {
    WordCount& mine = words_[word];
    mine.articles += count.articles;
    mine.capitalised += count.capitalised;
    mine.determined += count.determined;
    mine.lower += count.lower;
  }
}

}  // namespace zeitstrahl
