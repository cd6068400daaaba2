#include "searcher/query_file.h"

#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <set>

#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

bool holds_no_query(std::string_view line) { return trimmed(line).empty() || line.front() == '#'; }

// The id and the query of a line, or what it lacks.
FiledQuery parted(std::string_view line, const std::string& place) {
  const std::size_t tab = line.find('\t');
  const std::string_view id = trimmed(line.substr(0, tab));
  const std::string_view text = tab == std::string_view::npos ? std::string_view() : trimmed(line.substr(tab + 1));
  FiledQuery query{.id = std::string(id), .text = std::string(text), .place = place, .fault = {}};
  const char* missing = nullptr;
  if (text.empty()) missing = "no query behind the tab";
  if (id.empty()) missing = "no id in front of the tab";
  if (tab == std::string_view::npos) missing = "no tab behind the id";
  if (missing != nullptr) {
    query.fault = Error(ExitCode::usage, fmt::format("{}: {}", place, missing), "write an id, a tab and the query");
  }
  return query;
}

}  // namespace

std::vector<FiledQuery> read_queries(std::istream& in, const std::string& name) {
  std::vector<FiledQuery> queries;
  std::set<std::string> ids;
  std::string line;
  for (unsigned number = 1; std::getline(in, line); ++number) {
    const std::string decoded = decode(line).text;
    if (holds_no_query(decoded)) continue;
    FiledQuery& query = queries.emplace_back(parted(decoded, fmt::format("'{}' line {}", name, number)));
    if (!query.fault && !ids.insert(query.id).second) {
      query.fault = Error(ExitCode::usage, fmt::format("{}: a second query '{}'", query.place, query.id),
                          "give each query an id of its own");
    }
  }
  return queries;
}

std::vector<FiledQuery> read_query_file(const std::string& path) {
  if (path == "-") return read_queries(std::cin, "standard input");
  std::ifstream in(path, std::ios::binary);
  std::vector<FiledQuery> queries = read_queries(in, path);
  // A folder opens, and fails when it is read.
  if (!in.is_open() || in.bad()) {
    throw Error(ExitCode::unusable, fmt::format("'{}' cannot be read", path), "check its name and its rights");
  }
  return queries;
}

}  // namespace zeitstrahl
