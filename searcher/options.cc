#include "searcher/options.h"

#include <fmt/format.h>

#include <algorithm>

#include "searcher/commands.h"
#include "searcher/query/kind_names.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace {

// What a query may name, from the table of the schema.
std::string query_help() {
  std::string text =
      "\nWords must all occur, in any form: \"a phrase\", word*, =exact, OR, NOT or -word, NEAR/5, (brackets), and "
      "fields:\n\n";
  for (const FieldSpec& field : field_specs()) {
    text += fmt::format("  {:<11}{}\n", std::string(field.name) + ":", field.help);
  }
  return text;
}

const OptionSpec database{"database", 'd', "DIR", "a database, folder or stub file; may be given several times"};
const OptionSpec format{"format", 0, "FORMAT", "text for people (default) or json for programs", {"text", "json"}};
const OptionSpec hit_format{"format",
                            0,
                            "FORMAT",
                            "text for people (default), json for programs, csv, markdown, or trec for scorers",
                            {"text", "json", "csv", "markdown", "trec"}};
const OptionSpec timeline_format{"format",
                                 0,
                                 "FORMAT",
                                 "text (default), json, csv, markdown, ics for calendars, html (one page), timelinejs",
                                 {"text", "json", "csv", "markdown", "ics", "html", "timelinejs"}};
const OptionSpec published_from{"from", 0, "D", "published on D or later"};
const OptionSpec published_to{"to", 0, "D", "published on D or earlier"};
const OptionSpec hit_limit{"limit", 0, "N", "at most N articles (default 10)"};
const OptionSpec hit_order{
    "sort", 0, "ORDER", "relevance (default), newest or oldest", {"relevance", "newest", "oldest"}};
const OptionSpec colour{"color", 0, "WHEN", "colours: auto (default), always or never", {"auto", "always", "never"}};
const OptionSpec width{"width", 0, "N", "columns of the text format (default: the terminal's, at most 120)"};
const OptionSpec output{"output", 'o', "FILE", "write to FILE instead of standard output"};
const OptionSpec today{"today", 0, "D", "the day that relative dates count from (default: the newest article's)"};
const OptionSpec any{"any", 0, "", "articles with any of the words, instead of all; find lets related ones follow"};
const OptionSpec kind{"kind", 0, "K[,K]", "only events of these kinds; info lists those of a database"};
const OptionSpec queries{"queries", 0, "FILE",
                         "ask each query of FILE (lines: id, tab, query; - is standard input), in one open database"};
const OptionSpec facets{"facets", 0, "",
                        "count the articles by month, source, kind and place, too; then --limit may be 0"};
const OptionSpec collapse{
    "collapse", 0, "WHAT", "show articles of one story as one hit: stories (default) or none", {"stories", "none"}};
const OptionSpec help{"help", 'h', "", "show this help"};
const OptionSpec offset{"offset", 0, "N", "leave out the first N"};

OptionSpec status(const std::string& usual) {
  return {"status", 0, "S[,S]", fmt::format("only events of these statuses: {}{}", status_choices(), usual)};
}

Command find_command() {
  return {"find",
          "QUERY",
          "Find articles",
          {database,
           published_from,
           published_to,
           kind,
           status(""),
           hit_limit,
           offset,
           hit_order,
           any,
           queries,
           facets,
           collapse,
           hit_format,
           {"explain", 0, "", "show how the query was understood"},
           colour,
           width,
           output,
           today,
           help},
          run_find};
}

Command similar_command() {
  return {"similar",
          "ID",
          "Find articles like one",
          {database,
           published_from,
           published_to,
           kind,
           status(""),
           hit_limit,
           offset,
           hit_order,
           facets,
           collapse,
           hit_format,
           {"explain", 0, "", "show the words by which they are found"},
           colour,
           width,
           output,
           today,
           help},
          run_similar};
}

Command timeline_command() {
  return {"timeline",
          "TOPIC",
          "Tell what happened, day by day",
          {database,
           {"from", 0, "D", "events on D or later"},
           {"to", 0, "D", "events on D or earlier"},
           kind,
           status(" (default: happened,ongoing,planned)"),
           {"limit", 0, "N", "N entries (default: as many as the topic has peaks); pinned ones are always shown"},
           offset,
           {"sort", 0, "ORDER", "by date (default) or by rank", {"date", "rank"}},
           any,
           queries,
           timeline_format,
           {"edits", 0, "FILE", "pin and drop entries: lines that --explain prints, kept in FILE"},
           {"explain", 0, "", "show why each entry was chosen, and what else could have been"},
           colour,
           width,
           output,
           today,
           help},
          run_timeline};
}

std::vector<Command> made_commands() {
  return {
      find_command(),
      similar_command(),
      timeline_command(),
      {"show", "ID...", "Show articles", {database, format, colour, width, output, help}, run_show},
      {"words",
       "[FILE]",
       "Show stems and parts of all words, or those of FILE (- is standard input)",
       {database, output, help},
       run_words},
      {"info", "", "Describe a database", {database, format, colour, width, output, help}, run_info},
  };
}

}  // namespace

const std::vector<Command>& commands() {
  static const std::vector<Command> made = made_commands();
  return made;
}

const Command* find_command(std::string_view name) {
  const auto found =
      std::find_if(commands().begin(), commands().end(), [&](const Command& one) { return one.name == name; });
  return found == commands().end() ? nullptr : &*found;
}

std::string program_help(std::size_t) {
  std::string text =
      "usage: zeitstrahl-search COMMAND [OPTIONS] [WORDS]\n\nFull-text search and timelines of a news archive.\n\n";
  for (const Command& command : commands()) {
    text += fmt::format("  {:<9} {:<7} {}\n", command.name, command.words, command.summary);
  }
  return text + "\n  --help     this help; COMMAND --help lists the options of a command\n  --version  the version\n";
}

std::string command_help(const Command& command, std::size_t columns) {
  std::string text = fmt::format("usage: zeitstrahl-search {} [OPTIONS] {}\n\n{}.\n\n{}", command.name, command.words,
                                 command.summary, options_help(command.options, columns));
  const bool takes_query = command.words == "QUERY" || command.words == "TOPIC";
  return takes_query ? text + query_help() : text;
}

}  // namespace zeitstrahl
