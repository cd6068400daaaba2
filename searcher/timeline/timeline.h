// A timeline: the days of a topic, each with the sentence that tells what happened and where it stands.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "searcher/timeline/edits.h"
#include "searcher/timeline/plan_outcome.h"
#include "searcher/timeline/selection.h"
#include "store/reader.h"

namespace zeitstrahl {

// Offsets here count code points: this is what leaves the program.
struct TimelineSource {
  std::string id;
  std::string title;
  std::string url;
  std::string publisher;
  std::optional<Day> published;
  TextRange range;        // of its sentence
  bool in_title = false;  // range is in the title
};

struct TimelineBecause {
  std::string text;  // of the expression; empty where the day is the publication's
  TextRange range;
  std::string rule;
  std::optional<Day> anchor;
};

// A sentence that could have been quoted as well.
struct TimelineRunnerUp {
  std::string text;
  std::string id;  // of its article
  std::optional<Day> published;
  DaySpan days;
};

struct TimelineEntry {
  std::size_t rank = 0;  // 1 is the most important
  DaySpan days;
  Precision precision = Precision::day;
  DayFrom day_from = DayFrom::sentence;
  TimelineBecause because = {};
  std::string kind = {};
  std::string mode = {};
  std::string field = {};
  Status status = Status::happened;
  Evidence evidence = Evidence::stated;
  PlanOutcome outcome = PlanOutcome::none;
  std::optional<std::string> claimant = {};
  std::string text = {};     // byte for byte from the first source
  std::string context = {};  // likewise: what has to be read before it
  TextRange context_range = {};
  std::string headline = {};  // title of the first source, or its first sentence
  Support support = {};
  double score = 0;
  double day_score = 0;
  DayScore day_parts = {};
  std::vector<TimelineSource> sources = {};  // the quoted one, what calls it off, then oldest first; not all of many
  std::optional<std::chrono::sys_seconds> newest_report = {};  // when the last of its reports appeared
  bool in_digest = false;                                      // its article tells of much else
  bool pinned = false;                                         // by a person
  bool stands_alone = true;                                    // can be understood as it is quoted
  bool names_topic = true;                                     // in a sentence that tells it, or a title above one
  bool quotes_topic = true;                                    // in the quotation, or in what stands before it
  std::vector<std::string> triggers = {};
  std::vector<TimelineRunnerUp> runners_up = {};  // with --explain only
};

struct Timeline {
  std::string topic;
  std::string query_id = {};                // in a file of queries; empty where there is only one
  std::optional<DaySpan> days = {};         // asked for, or those of the entries
  std::size_t articles = 0;                 // that match
  std::map<Day, std::size_t> reports = {};  // matching articles by day of publication
  std::vector<TimelineEntry> entries = {};
  std::size_t told = 0;                 // entries, with those that were left out by the offset
  std::vector<std::string> notes = {};  // for the person who asked
};

enum class TimelineOrder : std::uint8_t { date, rank };
enum class Detail : std::uint8_t { plain, explained };

constexpr std::size_t most_sources = 10;  // that are named for an entry

struct TimelineRequest {
  std::string topic;
  Query query;
  CandidateFilter filter;
  std::optional<std::size_t> limit;
  std::size_t offset = 0;
  TimelineOrder order = TimelineOrder::date;
  Detail detail = Detail::plain;
  Edits edits = {};
  std::size_t sources = most_sources;  // named for each entry; each but the first costs the reading of an article
};

Timeline make_timeline(Reader& reader, const TimelineRequest& request);

}  // namespace zeitstrahl
