// Shows articles by their ids.
#include <fmt/format.h>

#include <optional>

#include "searcher/commands.h"
#include "searcher/session.h"

namespace zeitstrahl {

ExitCode run_show(const ParsedOptions& options) {
  if (options.words().empty()) throw Error(ExitCode::usage, "no id is given", "find prints the ids of articles");
  Session session(options);
  Output output(options);
  const auto renderer = output.renderer(session.kinds());
  std::optional<ArticleAnalyser> analyser;
  if (renderer->shows_analysis()) analyser.emplace(session.reader().lexicon());
  ExitCode code = ExitCode::ok;
  for (const std::string& id : options.words()) {
    const auto document = session.reader().document_of(id);
    if (!document) {
      session.note(fmt::format("there is no article '{}'", id));
      code = ExitCode::partly;
      continue;
    }
    const Article article = session.reader().article(*document);
    AnalysedArticle shown;
    shown.article = &article;
    renderer->article(analyser ? analyser->analyse(article) : shown);
  }
  output.finish(session);
  return code;
}

}  // namespace zeitstrahl
