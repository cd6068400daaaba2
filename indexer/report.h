// Tells the user what became of the archive: skipped records as they come, notes, and the sums at the end.
#pragma once

#include <cstdint>
#include <fstream>
#include <optional>
#include <string>

#include "indexer/ledger.h"
#include "indexer/options.h"
#include "indexer/progress.h"

namespace zeitstrahl {

class Report {
 public:
  // `file` gets the report as JSON; empty: none. Throws Error where it cannot be written.
  Report(Loudness loudness, const std::string& file, Progress& progress);

  void skipped(const RecordResult& record);
  // About one record. Only the first few of a run are printed, unless it is to be verbose.
  void about(const std::string& origin, const std::string& note);
  // About the run.
  void note(const std::string& text);
  void finish(Task task, const Counts& counts, double seconds);

 private:
  void print(const std::string& line);
  void write_counts(const Counts& counts);

  Loudness loudness_;
  std::string path_;
  std::ofstream file_;
  Progress& progress_;
  std::uint64_t skipped_ = 0;
  std::uint64_t notes_ = 0;
  std::string last_hint_;
};

}  // namespace zeitstrahl
