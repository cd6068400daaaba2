// Finds articles: for the words of the command line, or for each query of a file.
#include <fmt/format.h>

#include "cli/program.h"
#include "searcher/commands.h"
#include "searcher/find/finder.h"
#include "searcher/query_file.h"
#include "searcher/session.h"

namespace zeitstrahl {

namespace {

// An indexer that commits often can outrun a long answer; then the question is asked anew, and no other: what was read
// from standard input cannot be read again.
bool answer_anew(const FiledQuery& filed, Session& session, Finder& finder) {
  constexpr int attempts = 3;
  for (int attempt = 1;; ++attempt) {
    try {
      return finder.answer({.query = session.query(filed.text), .id = filed.id});
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
  const bool found = finder.answer({.query = session.query(), .typed = joined_words(options)});
  finder.finish();
  return found ? ExitCode::ok : ExitCode::partly;
}

}  // namespace zeitstrahl
