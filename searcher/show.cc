// Shows articles by their ids.
#include <fmt/format.h>

#include "searcher/commands.h"
#include "searcher/session.h"

namespace zeitstrahl {

ExitCode run_show(const ParsedOptions& options) {
  if (options.words().empty()) throw Error(ExitCode::usage, "no id is given", "find prints the ids of articles");
  Session session(options);
  Output output(options);
  const auto renderer = output.renderer(session.kinds());
  const ArticleAnalyser analyser(session.reader().lexicon());
  ExitCode code = ExitCode::ok;
  for (const std::string& id : options.words()) {
    const auto document = session.reader().document_of(id);
    if (!document) {
      session.note(fmt::format("there is no article '{}'", id));
      code = ExitCode::partly;
      continue;
    }
    const Article article = session.reader().article(*document);
    renderer->article(analyser.analyse(article));
  }
  output.finish(session);
  return code;
}

}  // namespace zeitstrahl
