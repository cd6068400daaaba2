// Finds articles: query, hits, snippets.
#include <fmt/format.h>

#include <algorithm>

#include "cli/program.h"
#include "language/text_analyser.h"
#include "searcher/commands.h"
#include "searcher/query/marks.h"
#include "searcher/query_file.h"
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

class Finder {
 public:
  Finder(const ParsedOptions& options, Session& session)
      : session_(session),
        output_(options),
        renderer_(output_.hit_renderer()),
        analyser_(session.reader().lexicon()),
        filters_(filters_of(session)),
        explained_(options.has("explain")) {
    constexpr unsigned most = 1'000'000;
    order_ = order_of(options);
    limit_ = options.number("limit", 1, most).value_or(usual_limit);
    offset_ = options.number("offset", 0, most).value_or(0);
  }

  // Whether anything was found.
  bool answer(const Query& query, const std::string& query_id) {
    QueryWords words(query);
    const FindRequest request{
        .query = restricted(query, filters_), .order = order_, .offset = offset_, .limit = limit_};
    FoundPage page = found(request, words);
    page.query_id = query_id;
    if (explained_) renderer_->query({query_id, to_string(request.query), words.stems()});
    if (!page.articles.empty()) renderer_->found(page);
    return !page.articles.empty();
  }

  void finish() { output_.finish(session_); }

 private:
  static constexpr unsigned usual_limit = 10;

  FoundPage found(const FindRequest& request, QueryWords& words) {
    const Hits hits = session_.reader().find(request);
    FoundPage page{.query_id = {}, .matching = hits.matching, .offset = request.offset, .articles = {}};
    for (const Hit& hit : hits.hits) {
      FoundArticle one{.rank = request.offset + page.articles.size() + 1,
                       .score = hit.score,
                       .article = {},
                       .headline = {},
                       .snippet = {}};
      if (renderer_->needs() == HitRenderer::Needs::id) {
        one.article.id = session_.reader().id_of(hit.document);
      } else {
        read(hit, words, one);
      }
      page.articles.push_back(std::move(one));
    }
    return page;
  }

  void read(const Hit& hit, QueryWords& words, FoundArticle& one) {
    one.article = session_.reader().article(hit.document);
    const AnalysedText text = analyser_.analyse_body(one.article.text);
    one.headline = headline_of(one.article, text);
    one.snippet = make_snippet(text, words);
  }

  Session& session_;
  Output output_;
  std::unique_ptr<HitRenderer> renderer_;
  TextAnalyser analyser_;
  std::vector<Query> filters_;
  bool explained_;
  HitOrder order_ = HitOrder::relevance;
  unsigned limit_ = usual_limit;
  unsigned offset_ = 0;
};

// An indexer that commits often can outrun a long answer; then the question is asked anew, and no other: what was read
// from standard input cannot be read again.
bool answer_anew(const FiledQuery& filed, Session& session, Finder& finder) {
  constexpr int attempts = 3;
  for (int attempt = 1;; ++attempt) {
    try {
      return finder.answer(session.query(filed.text), filed.id);
    } catch (const DatabaseChanged&) {
      if (attempt == attempts) throw;
      session.take_notes();
    }
  }
}

// Asks one query of a file. What is wrong with it is said, and does not end the run.
struct Answered {
  bool found = false;
  bool faulty = false;
};

Answered answer(const FiledQuery& filed, Session& session, Finder& finder) {
  Answered answered;
  try {
    if (filed.fault) throw *filed.fault;
    answered.found = answer_anew(filed, session, finder);
  } catch (const Error& error) {
    if (error.code() != ExitCode::usage) throw;
    print_error(program_name,
                filed.fault ? error : Error(error.code(), filed.place + ": " + error.what(), error.hint()));
    answered.faulty = true;
  }
  for (const std::string& note : session.take_notes()) print_note(program_name, filed.place + ": " + note);
  return answered;
}

ExitCode answer_all(const std::vector<FiledQuery>& queries, Session& session, Finder& finder) {
  bool found = false;
  bool faulty = false;
  for (const FiledQuery& filed : queries) {
    const Answered answered = answer(filed, session, finder);
    found = found || answered.found;
    faulty = faulty || answered.faulty;
  }
  finder.finish();
  if (faulty) return ExitCode::usage;
  return found ? ExitCode::ok : ExitCode::partly;
}

}  // namespace

ExitCode run_find(const ParsedOptions& options) {
  const auto path = options.value("queries");
  if (path && !options.words().empty()) {
    throw Error(ExitCode::usage,
                fmt::format("--queries '{}' and the query '{}' are both given", *path, joined_words(options)),
                "leave one of them out");
  }
  Session session(options);
  Finder finder(options, session);
  if (path) return answer_all(read_query_file(*path), session, finder);
  const bool found = finder.answer(session.query(), {});
  finder.finish();
  return found ? ExitCode::ok : ExitCode::partly;
}

}  // namespace zeitstrahl
