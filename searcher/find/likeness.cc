#include "searcher/find/likeness.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "language/stem.h"
#include "language/stop_words.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_words = 25;
constexpr std::size_t decisive_words = 5;  // of which an article must have one
constexpr std::size_t shortest = 3;        // bytes
constexpr double enough = 10;              // occurrences; more say no more
constexpr double title_count = 3;          // a word of the title counts like three of the text, as it is indexed

struct Weighed {
  std::string word;  // folded, one form of its stem
  double count = 0;
  double weight = 0;
};

class WeighedWords {
 public:
  explicit WeighedWords(const Lexicon& lexicon) : stop_words_(stop_words(lexicon)) {}

  void add(const AnalysedText& text, double count) {
    for (const Token& token : text.tokens()) {
      const std::string_view word = text.folded(token);
      if (token.kind != TokenKind::word || word.size() < shortest || stop_words_.contains(word)) continue;
      Weighed& weighed = by_stem_[std::string(stemmer_.stem(word))];
      if (weighed.word.empty()) weighed.word = word;
      weighed.count += count;
    }
  }

  // The weightiest first. A word that stands in no other article says nothing.
  std::vector<Weighed> weighed(Reader& reader) {
    const auto all = static_cast<double>(reader.articles());
    std::vector<Weighed> words;
    for (auto& [stem, word] : by_stem_) {
      const auto articles = static_cast<double>(reader.articles_with(word.word));
      if (articles < 2) continue;
      word.weight = std::min(word.count, enough) * std::log(1 + all / articles);
      words.push_back(std::move(word));
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const Weighed& a, const Weighed& b) { return a.weight > b.weight; });
    words.resize(std::min(words.size(), most_words));
    return words;
  }

 private:
  StopWords stop_words_;
  std::map<std::string, Weighed> by_stem_;
  Stemmer stemmer_;
};

Query any_word(const std::vector<Weighed>& words, std::size_t most) {
  Query any{.op = Query::Op::any_of};
  for (std::size_t i = 0; i < std::min(words.size(), most); ++i) {
    any.children.push_back({.op = Query::Op::word, .text = words[i].word});
  }
  return any;
}

}  // namespace

std::optional<Query> query_like(Reader& reader, const Article& article, const TextAnalyser& analyser) {
  WeighedWords count(reader.lexicon());
  count.add(analyser.analyse_title(article.title), title_count);
  count.add(analyser.analyse_body(article.text), 1);
  const std::vector<Weighed> words = count.weighed(reader);
  if (words.empty()) return std::nullopt;
  Query like{.op = Query::Op::all_of, .children = {any_word(words, most_words), any_word(words, decisive_words)}};
  return Query{.op = Query::Op::without,
               .children = {std::move(like), {.op = Query::Op::filter, .field = "id", .text = article.id}}};
}

}  // namespace zeitstrahl
