// Asks each query of a file, one after the other, of one open database.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/error.h"
#include "searcher/query_file.h"
#include "searcher/session.h"

namespace zeitstrahl {

// Answers one query of a file; whether anything was found. May throw Error.
using FiledAnswer = std::function<bool(const FiledQuery& filed, Query query)>;

// What is wrong with a query or its line is said, with its place, and the run goes on; then the code is `usage` at the
// end, as of a search that met an error. Notes name their place, too.
ExitCode answer_each(const std::vector<FiledQuery>& queries, Session& session, const FiledAnswer& answer);

// The file of --queries, if it is given. Throws Error (usage) where words are given as well, (unusable) where the file
// cannot be read.
std::optional<std::vector<FiledQuery>> queries_of(const ParsedOptions& options);

}  // namespace zeitstrahl
