#include "searcher/session.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iostream>

#include "base/tsv.h"
#include "base/unicode.h"
#include "cli/program.h"
#include "searcher/answer_file.h"
#include "searcher/query/kind_names.h"

namespace zeitstrahl {

namespace {

std::vector<std::string> database_paths(const ParsedOptions& options) {
  std::vector<std::string> paths = options.values("database");
  if (paths.empty()) paths.push_back(default_database());
  return paths;
}

// "a,b" given once or several times.
std::vector<std::string> listed(const ParsedOptions& options, const char* name) {
  std::vector<std::string> all;
  for (const std::string& value : options.values(name)) {
    for (const std::string_view one : split(value, ',')) {
      if (!trimmed(one).empty()) all.emplace_back(trimmed(one));
    }
  }
  return all;
}

}  // namespace

Session::Session(const ParsedOptions& options)
    : options_(options), reader_(database_paths(options)), kinds_(reader_.lexicon()) {
  std::optional<Day> today = reader_.newest_day();
  if (const auto text = options.value("today")) {
    const auto span = HumanDates(reader_.lexicon(), today).span(*text);
    if (!span) {
      throw Error(ExitCode::usage, fmt::format("'{}' is no value of --today", *text), "give a day: 2025-01-16");
    }
    today = span->last;
  }
  dates_ = std::make_unique<HumanDates>(reader_.lexicon(), today);
}

Query Session::query() { return query(joined_words(options_)); }

ParsedQuery Session::parsed(std::string_view text) const {
  const Joining joining = options_.has("any") ? Joining::any : Joining::all;
  return parse_query(text, {.dates = *dates_, .kinds = kinds_, .joining = joining});
}

std::optional<Query> Session::query_of_suggestion(std::string_view text) const {
  ParsedQuery query = parsed(text);
  return query.empty ? std::nullopt : std::optional(std::move(query.query));
}

// The most frequent words stand for all that begin so; who asked should know.
void Session::note_cut_words(const Query& query) {
  for (const Query& child : query.children) note_cut_words(child);
  if (query.op != Query::Op::truncated) return;
  std::size_t words = 0;
  reader_.visit_words_like(query.text, [&](const std::string&, std::uint64_t) { return ++words <= most_expansions; });
  if (words > most_expansions) {
    note(fmt::format("more than {} words begin with '{}'; the most frequent ones are searched", most_expansions,
                     query.text));
  }
}

Query Session::query(std::string_view text) {
  ParsedQuery query = parsed(text);
  for (std::string& one : query.notes) note(std::move(one));
  if (query.empty) {
    throw Error(ExitCode::usage, fmt::format("'{}' holds no word to search for", text), "give at least one word");
  }
  note_cut_words(query.query);
  return std::move(query.query);
}

std::optional<DaySpan> Session::date_option(const char* name) const {
  const auto text = options_.value(name);
  if (!text) return std::nullopt;
  const auto span = dates_->span(*text);
  if (span) return span;
  throw Error(ExitCode::usage, fmt::format("'{}' is no value of --{}", *text, name),
              "give a day, month or year: 2025-01-16, 2025-01, 2025, -30d, \"letzte Woche\"");
}

std::optional<DaySpan> Session::days() const {
  const auto from = date_option("from");
  const auto to = date_option("to");
  if (!from && !to) return std::nullopt;
  const DaySpan days{from ? from->first : year_span(1).first, to ? to->last : year_span(9999).last};
  if (days.first <= days.last) return days;
  throw Error(ExitCode::usage,
              fmt::format("--from '{}' is later than --to '{}'", *options_.value("from"), *options_.value("to")),
              "exchange them");
}

std::vector<std::string> Session::wanted_kinds() const {
  std::vector<std::string> wanted;
  for (const std::string& typed : listed(options_, "kind")) {
    if (auto kind = kind_named(kinds_, typed)) {
      wanted.push_back(std::move(*kind));
      continue;
    }
    std::vector<std::string> known;
    for (const EventKind& kind : kinds_.all()) known.push_back(kind.id);
    const auto near = nearest_kind(kinds_, typed);
    throw Error(ExitCode::usage, fmt::format("'{}' is no kind of event", typed),
                near ? fmt::format("did you mean {}?", *near) : fmt::format("choose from: {}", fmt::join(known, ", ")));
  }
  return wanted;
}

std::vector<Status> Session::wanted_statuses() const {
  std::vector<Status> wanted;
  for (const std::string& name : listed(options_, "status")) {
    const auto status = status_named(name);
    if (!status) {
      throw Error(ExitCode::usage, fmt::format("'{}' is no status", name),
                  fmt::format("choose from: {}", status_choices()));
    }
    wanted.push_back(*status);
  }
  return wanted;
}

Output::Output(const ParsedOptions& options) : options_(options), path_(options.value("output").value_or("")) {}

OutputStyle Output::style() const {
  constexpr unsigned widest = 1000;
  const unsigned width = options_.number("width", 20, widest).value_or(0);
  // In a file nobody needs colours, unless they were asked for.
  const std::string colour = options_.value("color").value_or(path_.empty() ? "auto" : "never");
  return output_style(colour, width);
}

std::unique_ptr<Renderer> Output::renderer(const EventKinds& kinds) {
  if (options_.value("format") == "json") return make_json_renderer(rendered_);
  return make_text_renderer(rendered_, style(), kinds);
}

std::unique_ptr<HitRenderer> Output::hit_renderer() {
  const std::string format = options_.value("format").value_or("text");
  if (format == "json") return make_json_hits(rendered_);
  if (format == "trec") return make_trec_hits(rendered_);
  if (format == "csv") return make_csv_hits(rendered_);
  if (format == "markdown") return make_markdown_hits(rendered_);
  return make_text_hits(rendered_, style());
}

void Output::finish(Session& session) {
  for (const std::string& note : session.take_notes()) print_note(program_name, note);
  if (!path_.empty()) return write_answer(path_, rendered_.view());
  std::cout << rendered_.view();
}

Query restricted(Query query, std::vector<Query> filters) {
  if (filters.empty()) return query;
  filters.insert(filters.begin(), std::move(query));
  return {.op = Query::Op::all_of, .children = std::move(filters)};
}

std::string joined_words(const ParsedOptions& options) {
  return decode(fmt::format("{}", fmt::join(options.words(), " "))).text;
}

}  // namespace zeitstrahl
