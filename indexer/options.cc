#include "indexer/options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/error.h"
#include "base/ordered_pool.h"
#include "cli/program.h"
#include "cli/terminal.h"

namespace zeitstrahl {

namespace {

const std::vector<OptionSpec>& specs() {
  static const std::vector<OptionSpec> options{
      {"database", 'd', "DIR",
       "the database; made if it is not there (default: $ZEITSTRAHL_DB, then "
       "$XDG_DATA_HOME/zeitstrahl/default)"},
      {"explain", 0, "", "write nothing: print what is found in each article, one JSON object a line"},
      {"date", 0, "YYYY-MM-DD", "publication date of articles that carry none"},
      {"date-from", 0, "WHAT", "where else to take it from: mtime, the time of the file, which is doubtful", {"mtime"}},
      {"map", 0, "FIELD=NAME", "the JSON member that holds a field, as in text=body; may be given several times"},
      {"prune", 0, "", "remove the articles whose records vanished from under the given paths"},
      {"reanalyse", 0, "", "renew the analysis of what is in the database, from the stored texts: no PATH is needed"},
      {"relearn", 0, "", "the same, and learn anew from these texts how compounds are made"},
      {"jobs", 0, "N", "threads that analyse (default: one for each core)"},
      {"lexicon", 0, "DIR", "tables (*.tsv) that add to the built-in ones or replace them"},
      {"dry-run", 'n', "", "write nothing: say what would be done"},
      {"quiet", 'q', "", "print errors and skipped records only"},
      {"verbose", 'v', "", "name every article that something is to be said of"},
      {"progress", 0, "WHEN", "auto (on a terminal), always, never", {"auto", "always", "never"}},
      {"report", 0, "FILE", "write counts and every skipped record to FILE, as JSON"},
      {"help", 'h', "", "print this help"},
      {"version", 0, "", "print the version"},
  };
  return options;
}

FieldMap field_map(const std::vector<std::string>& given) {
  FieldMap members;
  for (const std::string& text : given) {
    const std::size_t equals = text.find('=');
    const auto field = parse_field(std::string_view(text).substr(0, equals));
    if (equals == std::string::npos || equals + 1 == text.size() || !field) {
      throw Error(ExitCode::usage, fmt::format("'{}' is no value of --map", text),
                  fmt::format("write FIELD=NAME; fields: {}", fmt::join(field_names(), ", ")));
    }
    members[*field] = text.substr(equals + 1);
  }
  return members;
}

DateOptions date_options(const ParsedOptions& given) {
  DateOptions dates;
  if (const auto date = given.value("date")) {
    dates.date = parse_day(*date);
    if (!dates.date) {
      throw Error(ExitCode::usage, fmt::format("'{}' is no value of --date", *date), "write it as 2025-01-17");
    }
  }
  if (given.has("date-from")) dates.fallback = DateFallback::mtime;
  return dates;
}

Task task_of(const ParsedOptions& given) {
  if (given.has("help")) return Task::help;
  if (given.has("version")) return Task::version;
  if (given.has("explain")) return Task::explain;
  if (given.has("reanalyse") || given.has("relearn")) return Task::reanalyse;
  return given.has("dry-run") ? Task::dry_run : Task::index;
}

Loudness loudness_of(const ParsedOptions& given) {
  if (given.has("quiet")) return Loudness::quiet;
  return given.has("verbose") ? Loudness::verbose : Loudness::normal;
}

ProgressStyle progress_of(const ParsedOptions& given) {
  const std::string style = given.value("progress").value_or("auto");
  if (style == "always") return ProgressStyle::always;
  return style == "never" ? ProgressStyle::never : ProgressStyle::automatic;
}

// A run over what the database holds takes nothing that says how an archive is read, and nothing but the whole.
void check_reanalysis(const ParsedOptions& given) {
  const std::string_view asked = given.has("relearn") ? "--relearn" : "--reanalyse";
  if (!given.words().empty()) {
    throw Error(ExitCode::usage, fmt::format("{} reads the database, no archive", asked),
                "leave out the paths; give them to a run of their own");
  }
  if (given.has("dry-run")) {
    throw Error(ExitCode::usage, fmt::format("{} writes the database anew, and -n writes nothing", asked),
                "leave out -n; searches see the old database until the new one is complete");
  }
  for (const char* option : {"date", "date-from", "map"}) {
    if (!given.has(option)) continue;
    throw Error(ExitCode::usage, fmt::format("--{} says how an archive is read, and {} reads none", option, asked),
                fmt::format("index the archive with it: zeitstrahl-index -d DATABASE --{} ... PATH", option));
  }
}

void check_together(const ParsedOptions& given, const IndexerOptions& options) {
  const bool reads_archive =
      options.task == Task::index || options.task == Task::dry_run || options.task == Task::explain;
  if (reads_archive && options.paths.empty()) {
    throw Error(ExitCode::usage, "no archive given", "zeitstrahl-index -d DATABASE FILE-OR-FOLDER...");
  }
  if (options.task == Task::reanalyse) check_reanalysis(given);
  if (options.prune && (options.task == Task::explain || options.task == Task::reanalyse)) {
    throw Error(ExitCode::usage, "--prune belongs to a run that indexes", "leave it out");
  }
}

}  // namespace

IndexerOptions read_indexer_options(const std::vector<std::string>& arguments) {
  constexpr unsigned most_jobs = 256;
  const ParsedOptions given = parse_options(specs(), arguments);
  IndexerOptions options;
  options.task = task_of(given);
  options.paths = given.words();
  options.database = given.value("database").value_or(default_database());
  options.reading = {.members = field_map(given.values("map")), .dates = date_options(given)};
  options.prune = given.has("prune");
  options.relearn = given.has("relearn");
  options.jobs = given.number("jobs", 1, most_jobs).value_or(available_cores());
  options.lexicon = given.value("lexicon").value_or("");
  options.loudness = loudness_of(given);
  options.progress = progress_of(given);
  options.report = given.value("report").value_or("");
  check_together(given, options);
  return options;
}

std::string indexer_help() {
  const std::size_t width = output_style("never", 0).width;
  return "zeitstrahl-index [OPTIONS] PATH...\n\n"
         "Puts the articles of a German news archive into a database: adds what is new, replaces what\n"
         "changed (what has an id, or is a text file of its own), leaves the rest. PATH is a file or a\n"
         "folder of plain text or JSON lines; each file may be compressed (.gz, .xz, .zst). Nothing else\n"
         "is ever removed without --prune.\n\n" +
         options_help(specs(), width) +
         "\nExit: 0 all read, 1 some records skipped, 2 wrong use, 3 archive or database unusable,\n"
         "75 another indexer is at work, 130 interrupted.\n";
}

}  // namespace zeitstrahl
