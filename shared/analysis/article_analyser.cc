#include "analysis/article_analyser.h"

#include <algorithm>
#include <chrono>
#include <iterator>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

std::set<std::string> folded_sources(const Table& weeklies) {
  std::set<std::string> sources;
  const std::size_t column = weeklies.column("source");
  for (const TableRow& row : weeklies.rows) sources.insert(folded(row[column]));
  return sources;
}

void split_states(AnalysedArticle& analysed) {
  std::vector<Event>& events = analysed.events;
  const auto first = std::stable_partition(events.begin(), events.end(), [](const Event& one) { return !one.state; });
  analysed.states.assign(std::make_move_iterator(first), std::make_move_iterator(events.end()));
  events.erase(first, events.end());
}

PublicationContext context_of(const Publication& published) {
  PublicationContext context{.day = published.day, .hour = std::nullopt};
  if (published.instant) {
    const auto local = berlin_time(published.instant->utc);
    const auto since_midnight = local - std::chrono::floor<std::chrono::days>(local);
    context.hour = static_cast<int>(std::chrono::floor<std::chrono::hours>(since_midnight).count());
  }
  return context;
}

}  // namespace

ArticleAnalyser::ArticleAnalyser(const Lexicon& lexicon)
    : text_(lexicon), temporal_(lexicon), events_(lexicon), weeklies_(folded_sources(lexicon.table("weeklies"))) {}

AnalysedArticle ArticleAnalyser::analyse(const Article& article) const {
  PublicationContext publication = context_of(article.published);
  // What has an hour is the web site of a paper, which appears all day.
  if (!publication.hour && weeklies_.contains(folded(article.source))) publication.rhythm = Rhythm::weekly;
  AnalysedArticle analysed{.article = &article, .title = {}, .body = {}, .events = {}, .states = {}};
  analysed.title.text = text_.analyse_title(article.title);
  analysed.body.text = text_.analyse_body(article.text, article.title);
  analysed.title.timexes = temporal_.analyse(analysed.title.text, publication);
  analysed.body.timexes = temporal_.analyse(analysed.body.text, publication);
  analysed.events =
      events_.extract({analysed.title.text, analysed.title.timexes}, {analysed.body.text, analysed.body.timexes},
                      publication, {article.section, article.url});
  split_states(analysed);
  return analysed;
}

}  // namespace zeitstrahl
