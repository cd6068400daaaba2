// Articles, lexicon and folders for the tests of the store.
#pragma once

#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "analysis/article_analyser.h"
#include "base/day.h"
#include "language/lexicon.h"
#include "language/text_analyser.h"
#include "store/reader.h"
#include "store/schema.h"
#include "store/writer.h"

namespace zeitstrahl::sample {

// A folder of its own, gone at the end of the test.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    static std::atomic<int> count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("zeitstrahl-store-" + std::to_string(::getpid()) + "-" + std::to_string(count++));
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::string path(const std::string& name = "db") const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

inline const Lexicon& lexicon() {
  static const Lexicon built_in;
  return built_in;
}

// An article with the analysis it points into.
struct Analysed {
  explicit Analysed(Article the_article) : article(std::make_unique<Article>(std::move(the_article))) {
    static const TextAnalyser analyser(lexicon());
    analysis.article = article.get();
    analysis.title.text = analyser.analyse_title(article->title);
    analysis.body.text = analyser.analyse_body(article->text);
  }

  std::unique_ptr<Article> article;
  AnalysedArticle analysis;
};

inline Article article(const std::string& id, const std::string& title, const std::string& text,
                       const std::string& day = "2025-01-17") {
  Article made;
  made.id = id;
  made.origin = id + ".txt";
  made.title = title;
  made.text = text;
  made.published.day = parse_day(day);
  made.published.from = made.published.day ? DateSource::record : DateSource::none;
  return made;
}

// So many articles with that text; their ids are `id` and a number from 0 on.
inline void add_articles(std::vector<Analysed>& articles, const std::string& id, int count, const std::string& text) {
  for (int i = 0; i < count; ++i) articles.emplace_back(article(id + std::to_string(i), "", text));
}

inline Event event(const std::string& kind, const std::string& first, const std::string& last) {
  Event made;
  made.kind = kind;
  made.days = DaySpan{*parse_day(first), *parse_day(last)};
  return made;
}

// Publishes the articles as one segment.
inline void publish(Writer& writer, const std::vector<Analysed>& articles,
                    const std::vector<std::string>& replaced = {}, const Compounds& compounds = Compounds::none()) {
  const std::string segment = writer.new_segment();
  SegmentBuilder builder(segment, lexicon(), compounds);
  for (const Analysed& analysed : articles) builder.add(analysed.analysis);
  builder.finish();
  writer.publish(segment, replaced);
}

// A database of these articles, each of its own segment if `segments` says so.
inline void build(const std::string& path, const std::vector<Analysed>& articles) {
  Writer writer(path, lexicon());
  publish(writer, articles);
  writer.finish();
}

inline std::vector<std::string> found(Reader& reader, const Query& query, HitOrder order = HitOrder::relevance) {
  std::vector<std::string> ids;
  const Hits hits = reader.find({.query = query, .order = order, .offset = 0, .limit = 100});
  for (const Hit& hit : hits.hits) ids.push_back(reader.article(hit.document).id);
  return ids;
}

inline Query word(const std::string& text, const std::string& field = {}) {
  return {.op = Query::Op::word, .field = field, .text = text};
}

inline Query exact(const std::string& text) { return {.op = Query::Op::exact, .text = text}; }

inline Query phrase(std::vector<std::string> words) { return {.op = Query::Op::phrase, .words = std::move(words)}; }

inline Query all_of(std::vector<Query> parts) { return {.op = Query::Op::all_of, .children = std::move(parts)}; }

inline Query any_of(std::vector<Query> parts) { return {.op = Query::Op::any_of, .children = std::move(parts)}; }

}  // namespace zeitstrahl::sample
