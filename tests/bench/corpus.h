// The text that benchmarks read, cut into sentences and tokens beforehand.
// ZEITSTRAHL_BENCH_TEXT names a file of UTF-8, whose articles are parted by lines that hold a form feed.
#pragma once

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "language/text_analyser.h"

namespace zeitstrahl {

inline constexpr std::size_t most_bytes = 32'000'000;  // tokens take ten times that

inline std::vector<std::string> read_articles() {
  const char* const path = std::getenv("ZEITSTRAHL_BENCH_TEXT");
  std::ifstream file(path ? path : ZEITSTRAHL_BENCH "/articles.txt");
  if (!file) throw std::runtime_error(std::string("cannot read '") + (path ? path : "articles.txt") + "'");
  std::vector<std::string> articles(1);
  std::size_t bytes = 0;
  for (std::string line; bytes < most_bytes && std::getline(file, line); bytes += line.size() + 1) {
    if (line == "\f") {
      articles.emplace_back();
    } else {
      articles.back() += line + '\n';
    }
  }
  return articles;
}

// Texts cut into sentences and tokens, which stay where they are.
class Corpus {
 public:
  explicit Corpus(std::vector<std::string> articles) : articles_(std::move(articles)) {
    const Lexicon lexicon;
    const TextAnalyser language(lexicon);
    for (const std::string& article : articles_) {
      if (!is_valid_utf8(article)) continue;
      texts_.push_back(language.analyse_body(article));
      bytes_ += article.size();
    }
  }

  const std::vector<AnalysedText>& texts() const { return texts_; }
  std::size_t bytes() const { return bytes_; }

 private:
  std::vector<std::string> articles_;
  std::vector<AnalysedText> texts_;
  std::size_t bytes_ = 0;
};

}  // namespace zeitstrahl
