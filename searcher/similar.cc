// Finds articles like one that is named by its id.
#include <fmt/format.h>

#include "searcher/commands.h"
#include "searcher/find/finder.h"
#include "searcher/find/likeness.h"
#include "searcher/session.h"

namespace zeitstrahl {

ExitCode run_similar(const ParsedOptions& options) {
  if (options.words().empty()) throw Error(ExitCode::usage, "no id is given", "find prints the ids of articles");
  if (options.words().size() > 1) {
    throw Error(ExitCode::usage, "similar takes one id", "put an id that holds blanks in quotation marks");
  }
  Session session(options);
  Finder finder(options, session);
  const std::string& id = options.words().front();
  bool found = false;
  if (const auto document = session.reader().document_of(id)) {
    const Article article = session.reader().article(*document);
    auto query = query_like(session.reader(), article, TextAnalyser(session.reader().lexicon()));
    found = query && finder.answer({.query = std::move(*query), .like = document});
  } else {
    session.note(fmt::format("there is no article '{}'", id));
  }
  finder.finish();
  return found ? ExitCode::ok : ExitCode::partly;
}

}  // namespace zeitstrahl
