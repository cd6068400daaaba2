// Finds articles: query, hits, snippets.
#include <algorithm>

#include "language/text_analyser.h"
#include "searcher/commands.h"
#include "searcher/query/marks.h"
#include "searcher/session.h"

namespace zeitstrahl {

namespace {

HitOrder order_of(const ParsedOptions& options) {
  const std::string sort = options.value("sort").value_or("relevance");
  if (sort == "newest") return HitOrder::newest;
  return sort == "oldest" ? HitOrder::oldest : HitOrder::relevance;
}

Query one_of(std::string_view field, const std::vector<std::string>& values) {
  Query any{.op = Query::Op::any_of};
  for (const std::string& value : values) {
    any.children.push_back({.op = Query::Op::filter, .field = std::string(field), .text = value});
  }
  return any;
}

std::vector<Query> filters_of(const Session& session) {
  std::vector<Query> filters;
  if (const auto days = session.days()) filters.push_back({.op = Query::Op::published, .days = *days});
  if (const auto kinds = session.wanted_kinds(); !kinds.empty()) filters.push_back(one_of("kind", kinds));
  std::vector<std::string> statuses;
  for (const Status status : session.wanted_statuses()) statuses.emplace_back(to_string(status));
  if (!statuses.empty()) filters.push_back(one_of("status", statuses));
  return filters;
}

// A reader knows an article without a title by how it begins; its id only if it holds nothing else.
std::string headline_of(const Article& article, const AnalysedText& text) {
  if (!article.title.empty()) return article.title;
  const auto& sentences = text.sentences();
  const auto prose = std::find_if(sentences.begin(), sentences.end(),
                                  [](const Sentence& one) { return one.form == SentenceForm::prose; });
  if (prose != sentences.end()) return std::string(prose->range.of(text.text()));
  return sentences.empty() ? article.id : std::string(sentences.front().range.of(text.text()));
}

FoundPage page_of(Reader& reader, const FindRequest& request, QueryWords& words) {
  const Hits hits = reader.find(request);
  const TextAnalyser analyser(reader.lexicon());
  FoundPage page{.matching = hits.matching, .offset = request.offset, .articles = {}};
  for (const Hit& hit : hits.hits) {
    FoundArticle found{.rank = request.offset + page.articles.size() + 1,
                       .score = hit.score,
                       .article = reader.article(hit.document),
                       .headline = {},
                       .snippet = {}};
    const AnalysedText text = analyser.analyse_body(found.article.text);
    found.headline = headline_of(found.article, text);
    found.snippet = make_snippet(text, words);
    page.articles.push_back(std::move(found));
  }
  return page;
}

}  // namespace

ExitCode run_find(const ParsedOptions& options) {
  constexpr unsigned most = 1'000'000;
  Session session(options);
  const Query query = session.query();
  FindRequest request{.query = restricted(query, filters_of(session)), .order = order_of(options)};
  request.limit = options.number("limit", 1, most).value_or(request.limit);
  request.offset = options.number("offset", 0, most).value_or(0);
  Output output(options);
  const auto renderer = output.renderer(session.kinds());
  QueryWords words(query);
  const FoundPage page = page_of(session.reader(), request, words);
  if (options.has("explain")) renderer->query(request.query, words.stems());
  if (!page.articles.empty()) renderer->found(page);
  output.finish(session);
  return page.articles.empty() ? ExitCode::partly : ExitCode::ok;
}

}  // namespace zeitstrahl
