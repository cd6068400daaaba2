// Finds articles: for the words of the command line, or for each query of a file.
#include "searcher/batch.h"
#include "searcher/commands.h"
#include "searcher/find/finder.h"
#include "searcher/session.h"

namespace zeitstrahl {

ExitCode run_find(const ParsedOptions& options) {
  const auto queries = queries_of(options);
  Session session(options);
  Finder finder(options, session);
  ExitCode code = ExitCode::ok;
  if (queries) {
    code = answer_each(*queries, session, [&](const FiledQuery& filed, Query query) {
      return finder.answer({.query = std::move(query), .id = filed.id});
    });
  } else if (!finder.answer({.query = session.query(), .typed = joined_words(options)})) {
    code = ExitCode::partly;
  }
  finder.finish();
  return code;
}

}  // namespace zeitstrahl
