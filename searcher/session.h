// What the commands share: the open database, the question as it was asked, and where the answer goes.
#pragma once

#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "searcher/query/dates.h"
#include "searcher/query/parser.h"
#include "searcher/render/renderer.h"
#include "store/reader.h"

namespace zeitstrahl {

constexpr const char* program_name = "zeitstrahl-search";

class Session {
 public:
  explicit Session(const ParsedOptions& options);

  Reader& reader() { return reader_; }
  const EventKinds& kinds() const { return kinds_; }
  // The words of the command line as a query; notes go to stderr. Throws Error (usage) where nothing is left to search.
  Query query() const;
  // --from and --to; absent where neither is given.
  std::optional<DaySpan> days() const;
  std::vector<std::string> wanted_kinds() const;
  std::vector<Status> wanted_statuses() const;

 private:
  std::optional<DaySpan> date_option(const char* name) const;

  const ParsedOptions& options_;
  Reader reader_;
  EventKinds kinds_;
  std::unique_ptr<HumanDates> dates_;
};

// Standard output or the file of -o. Write all, then call finish(): a full disk is an Error, not silence.
class Output {
 public:
  explicit Output(const ParsedOptions& options);
  std::unique_ptr<Renderer> renderer(const EventKinds& kinds);
  void finish();

 private:
  std::ostream& stream();

  const ParsedOptions& options_;
  std::string path_;
  std::ofstream file_;
};

// The query together with what else the articles must meet.
Query restricted(Query query, std::vector<Query> filters);

// Leaves out nothing that was typed: the words joined by blanks.
std::string joined_words(const ParsedOptions& options);

}  // namespace zeitstrahl
