#include "searcher/find/finder.h"

#include <fmt/format.h>

#include <algorithm>

#include "searcher/advice.h"
#include "searcher/find/facets.h"
#include "searcher/find/story_fold.h"
#include "searcher/headline.h"

namespace zeitstrahl {

namespace {

HitOrder order_of(const ParsedOptions& options) {
  const std::string sort = options.value("sort").value_or("relevance");
  if (sort == "newest") return HitOrder::newest;
  return sort == "oldest" ? HitOrder::oldest : HitOrder::relevance;
}

// --limit 0 makes sense beside counts only.
FindRequest request_of(const ParsedOptions& options) {
  constexpr unsigned most = 1'000'000;
  FindRequest request{.query = {}, .order = order_of(options)};
  request.limit = options.number("limit", options.has("facets") ? 0 : 1, most).value_or(request.limit);
  request.offset = options.number("offset", 0, most).value_or(0);
  if (options.has("any")) request.reach = HitReach::related;
  return request;
}

void check_format(const ParsedOptions& options) {
  const std::string format = options.value("format").value_or("text");
  if (format != "csv" && format != "trec") return;
  for (const char* const name : {"facets", "explain"}) {
    if (!options.has(name)) continue;
    throw Error(ExitCode::usage, fmt::format("--{} does not go with --format {}", name, format),
                "choose text, json or markdown");
  }
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

}  // namespace

Finder::Finder(const ParsedOptions& options, Session& session)
    : session_(session),
      output_(options),
      renderer_(output_.hit_renderer()),
      analyser_(session.reader().lexicon()),
      request_(request_of(options)),
      filters_(filters_of(session)),
      explain_(options.has("explain")),
      facets_(options.has("facets")),
      fold_(options.value("collapse").value_or("stories") == "stories") {
  check_format(options);
  renderer_->begin(options.has("queries") ? Questions::several : Questions::one);
}

bool Finder::answer(const Question& question) {
  QueryWords words(question.query, session_.reader().compounds(), &session_.reader().aliases());
  FindRequest request = request_;
  request.query = restricted(question.query, filters_);
  request.counted = renderer_->needs() != HitRenderer::Needs::id;
  FoundPage page = found(request, words);
  page.query_id = question.id;
  if (question.like) compare_with(*question.like, page);
  if (explain_) explain(question, request.query, words.stems(), page.related_words);
  if (!page.articles.empty()) renderer_->found(page);
  if (facets_ && page.matching > 0) {
    Facets facets = count_facets(session_.reader(), request, session_.kinds());
    facets.query_id = question.id;
    renderer_->facets(facets);
  }
  if (page.articles.empty() && page.matching > 0 && request.limit > 0) {
    session_.note(fmt::format("--offset {} leaves out all hits: {} {}", request.offset, page.matching,
                              page.matching == 1 ? "article matches" : "articles match"));
  }
  if (!question.typed.empty()) {
    advise(session_,
           {question.typed, question.query, filters_, std::max<std::size_t>(page.matching, page.articles.size())});
  }
  return !page.articles.empty() || (facets_ && page.matching > 0);
}

// Words of the query are related to themselves; that goes without saying.
void Finder::explain(const Question& question, const Query& query, std::vector<std::string> stems,
                     std::vector<std::string> related) {
  std::erase_if(related, [&](const std::string& stem) { return std::binary_search(stems.begin(), stems.end(), stem); });
  renderer_->query({question.id, to_string(query), std::move(stems), std::move(related)});
}

FoundPage Finder::found(const FindRequest& request, QueryWords& words) {
  FoundPage page{.query_id = {}, .matching = 0, .offset = request.offset, .articles = {}};
  if (folds()) {
    const FoldedHits hits = find_folded(session_.reader(), request);
    page.matching = hits.matching;
    page.related_words = hits.related_words;
    for (const FoldedHit& hit : hits.hits) {
      page.articles.push_back(shown(hit.hit, words));
      page.articles.back().similar = hit.similar;
    }
  } else {
    const Hits hits = session_.reader().find(request);
    page.matching = hits.matching;
    page.related_words = hits.related_words;
    for (const Hit& hit : hits.hits) page.articles.push_back(shown(hit, words));
  }
  for (std::size_t i = 0; i < page.articles.size(); ++i) page.articles[i].rank = request.offset + i + 1;
  if (!page.related_words.empty() && renderer_->needs() == HitRenderer::Needs::article) mark_related(request, page);
  return page;
}

FoundArticle Finder::shown(const Hit& hit, QueryWords& words) {
  FoundArticle one{.document = hit.document, .score = hit.score, .article = {}, .headline = {}, .snippet = {}};
  if (renderer_->needs() == HitRenderer::Needs::id) {
    one.article.id = session_.reader().id_of(hit.document);
    return one;
  }
  one.article = session_.reader().article(hit.document);
  const AnalysedText text = analyser_.analyse_body(one.article.text);
  one.headline = headline_of(one.article, text);
  one.snippet = make_snippet(text, words);
  return one;
}

void Finder::mark_related(const FindRequest& request, FoundPage& page) {
  std::vector<DocumentNumber> documents;
  for (const FoundArticle& one : page.articles) documents.push_back(one.document);
  const std::vector<bool> matches = session_.reader().matches(request.query, documents);
  for (std::size_t i = 0; i < documents.size(); ++i) page.articles[i].related = !matches[i];
}

// Says of each hit whether it tells the same story.
void Finder::compare_with(DocumentNumber source, FoundPage& page) {
  std::vector<DocumentNumber> documents = {source};
  for (const FoundArticle& one : page.articles) documents.push_back(one.document);
  const auto instants = session_.reader().instants(documents);
  auto sketches = session_.reader().sketches(documents);
  StoryFold story;
  story.add(instants.front(), std::move(sketches.front()));
  for (std::size_t i = 0; i < page.articles.size(); ++i) {
    page.articles[i].same_story = story.story_of(instants[i + 1], sketches[i + 1]).has_value();
  }
}

}  // namespace zeitstrahl
