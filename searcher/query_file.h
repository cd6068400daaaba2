// Reads a file of queries: a line each, an id, a tab, and the query as it would be typed.
#pragma once

#include <istream>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"

namespace zeitstrahl {

struct FiledQuery {
  std::string id;
  std::string text;
  std::string place;           // "'queries.tsv' line 7", for messages
  std::optional<Error> fault;  // why the line holds no query, with its place and what to do
};

// In the order of the lines. Empty ones and those that begin with '#' are passed over; line ends may be those of
// Windows. A second query with an id that was there is a fault: nobody could tell their hits apart. `name` stands in
// the messages.
std::vector<FiledQuery> read_queries(std::istream& in, const std::string& name);

// The same from a path, "-" for standard input. Throws Error (unusable) where it cannot be read.
std::vector<FiledQuery> read_query_file(const std::string& path);

}  // namespace zeitstrahl
