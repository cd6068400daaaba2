#include "searcher/batch.h"

#include <fmt/format.h>

#include <utility>

#include "cli/program.h"

namespace zeitstrahl {

namespace {

// An indexer that commits often can outrun a long answer; then the question is asked anew, and no other: what was read
// from standard input cannot be read again.
bool answer_anew(const FiledQuery& filed, Session& session, const FiledAnswer& answer) {
  constexpr int attempts = 3;
  for (int attempt = 1;; ++attempt) {
    try {
      return answer(filed, session.query(filed.text));
    } catch (const DatabaseChanged&) {
      if (attempt == attempts) throw;
      session.take_notes();
    }
  }
}

struct Answered {
  bool found = false;
  bool faulty = false;
};

Answered answer_one(const FiledQuery& filed, Session& session, const FiledAnswer& answer) {
  Answered answered;
  try {
    if (filed.fault) throw *filed.fault;
    answered.found = answer_anew(filed, session, answer);
  } catch (const Error& error) {
    if (error.code() != ExitCode::usage) throw;
    print_error(program_name,
                filed.fault ? error : Error(error.code(), filed.place + ": " + error.what(), error.hint()));
    answered.faulty = true;
  }
  for (const std::string& note : session.take_notes()) print_note(program_name, filed.place + ": " + note);
  return answered;
}

}  // namespace

ExitCode answer_each(const std::vector<FiledQuery>& queries, Session& session, const FiledAnswer& answer) {
  bool found = false;
  bool faulty = false;
  for (const FiledQuery& filed : queries) {
    const Answered answered = answer_one(filed, session, answer);
    found = found || answered.found;
    faulty = faulty || answered.faulty;
  }
  if (faulty) return ExitCode::usage;
  return found ? ExitCode::ok : ExitCode::partly;
}

std::optional<std::vector<FiledQuery>> queries_of(const ParsedOptions& options) {
  const auto path = options.value("queries");
  if (!path) return std::nullopt;
  if (options.words().empty()) return read_query_file(*path);
  throw Error(ExitCode::usage,
              fmt::format("--queries '{}' and the query '{}' are both given", *path, joined_words(options)),
              "leave one of them out");
}

}  // namespace zeitstrahl
