// Describes a database in figures.
#include "searcher/commands.h"
#include "searcher/session.h"

namespace zeitstrahl {

ExitCode run_info(const ParsedOptions& options) {
  if (!options.words().empty()) throw Error(ExitCode::usage, "info takes no words", "the database is named with -d");
  Session session(options);
  Output output(options);
  output.renderer(session.kinds())->info(session.reader().info());
  output.finish(session);
  return ExitCode::ok;
}

}  // namespace zeitstrahl
