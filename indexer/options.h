// What the command line of zeitstrahl-index asks for.
#pragma once

#include <string>
#include <vector>

#include "cli/options.h"
#include "indexer/reading.h"

namespace zeitstrahl {

enum class Task : std::uint8_t { index, dry_run, explain, reanalyse, help, version };
enum class Loudness : std::uint8_t { quiet, normal, verbose };
enum class ProgressStyle : std::uint8_t { automatic, always, never };

struct IndexerOptions {
  Task task = Task::index;
  std::vector<std::string> paths;
  std::string database;
  ReadingOptions reading;
  bool prune = false;
  bool relearn = false;  // with reanalyse: compounds as well
  unsigned jobs = 1;
  std::string lexicon;  // folder of the user's tables; empty without one
  Loudness loudness = Loudness::normal;
  ProgressStyle progress = ProgressStyle::automatic;
  std::string report;  // file; empty without one
};

// Throws Error (usage) for everything the page of the command line does not allow.
IndexerOptions read_indexer_options(const std::vector<std::string>& arguments);
std::string indexer_help();

}  // namespace zeitstrahl
