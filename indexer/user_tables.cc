#include "indexer/user_tables.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "base/error.h"
#include "base/unicode.h"
#include "language/aliases.h"
#include "language/stem_rules.h"
#include "store/writer.h"

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> tables_in(const std::string& folder) {
  std::error_code failed;
  std::vector<fs::path> tables;
  for (auto at = fs::directory_iterator(folder, failed); !failed && at != fs::directory_iterator();
       at.increment(failed)) {
    if (at->path().extension() == ".tsv") tables.push_back(at->path());
  }
  if (failed) {
    throw Error(ExitCode::usage, fmt::format("cannot read '{}': {}", folder, failed.message()),
                "--lexicon takes a folder of tables (*.tsv)");
  }
  std::sort(tables.begin(), tables.end());
  return tables;
}

std::string content_of(const fs::path& path) {
  if (fs::is_directory(path)) throw Error(ExitCode::usage, fmt::format("'{}' is a folder, no table", path.string()));
  std::ifstream file(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file || file.bad()) throw Error(ExitCode::usage, fmt::format("cannot read '{}'", path.string()));
  return decode(bytes).text;
}

// Stems are part of the schema, the same in all databases: a row that changes them would do nothing.
void refuse_stems(const std::string& table) {
  if (std::find(StemRules::tables.begin(), StemRules::tables.end(), table) == StemRules::tables.end()) return;
  throw Error(ExitCode::usage,
              fmt::format("table '{}.tsv': no table of your own can change how words are stemmed", table),
              fmt::format("leave it out; --lexicon takes all tables but {}", fmt::join(StemRules::tables, ", ")));
}

Lexicon lexicon_with_tables_of(const std::string& folder) {
  Lexicon lexicon;
  for (const fs::path& path : tables_in(folder)) {
    refuse_stems(path.stem().string());
    lexicon.override_table(path.stem().string(), content_of(path));
  }
  const Aliases readable(lexicon);  // only searches need them, which come too late to refuse a row
  return lexicon;
}

}  // namespace

Lexicon lexicon_for(const IndexerOptions& options) {
  if (!options.lexicon.empty()) return lexicon_with_tables_of(options.lexicon);
  return options.task == Task::explain ? Lexicon() : lexicon_of_database(options.database);
}

}  // namespace zeitstrahl
