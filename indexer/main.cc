// zeitstrahl-index: turns a German news archive into a database.
#include <iostream>

#include "cli/program.h"
#include "indexer/indexing.h"
#include "indexer/interrupt.h"
#include "indexer/options.h"
#include "indexer/reanalysis.h"

namespace {

zeitstrahl::ExitCode run(const std::vector<std::string>& arguments) {
  const zeitstrahl::IndexerOptions options = zeitstrahl::read_indexer_options(arguments);
  if (options.task == zeitstrahl::Task::help) {
    std::cout << zeitstrahl::indexer_help();
    return zeitstrahl::ExitCode::ok;
  }
  if (options.task == zeitstrahl::Task::version) {
    std::cout << "zeitstrahl-index " ZEITSTRAHL_VERSION "\n";
    return zeitstrahl::ExitCode::ok;
  }
  zeitstrahl::catch_interrupts();
  zeitstrahl::explain_termination();
  return options.task == zeitstrahl::Task::reanalyse ? zeitstrahl::run_reanalysis(options)
                                                     : zeitstrahl::run_indexing(options);
}

}  // namespace

int main(int argc, char** argv) { return zeitstrahl::run_program("zeitstrahl-index", argc, argv, run); }
