// What the commands share: the open database, the question as it was asked, and where the answer goes.
#pragma once

#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/options.h"
#include "searcher/query/dates.h"
#include "searcher/query/parser.h"
#include "searcher/render/hits.h"
#include "searcher/render/renderer.h"
#include "store/reader.h"

namespace zeitstrahl {

constexpr const char* program_name = "zeitstrahl-search";

class Session {
 public:
  explicit Session(const ParsedOptions& options);

  Reader& reader() { return reader_; }
  const EventKinds& kinds() const { return kinds_; }
  // The words of the command line as a query. Throws Error (usage) where nothing is left to search.
  Query query();
  // The same for a query from elsewhere.
  Query query(std::string_view text);
  // A query the program thought of itself: no notes, and nothing where nothing is left to search.
  std::optional<Query> query_of_suggestion(std::string_view text) const;
  // --from and --to; absent where neither is given.
  std::optional<DaySpan> days() const;
  std::vector<std::string> wanted_kinds() const;
  std::vector<Status> wanted_statuses() const;

  void note(std::string sentence) { notes_.push_back(std::move(sentence)); }
  // The notes since the last call.
  std::vector<std::string> take_notes() { return std::exchange(notes_, {}); }

 private:
  ParsedQuery parsed(std::string_view text) const;
  void note_cut_words(const Query& query);
  std::optional<DaySpan> date_option(const char* name) const;

  const ParsedOptions& options_;
  Reader reader_;
  EventKinds kinds_;
  std::unique_ptr<HumanDates> dates_;
  std::vector<std::string> notes_;
};

// Standard output or the file of -o. Nothing leaves before finish(), so that a question may be asked anew and a failed
// one leaves the file as it was.
class Output {
 public:
  explicit Output(const ParsedOptions& options);
  std::unique_ptr<Renderer> renderer(const EventKinds& kinds);
  std::unique_ptr<HitRenderer> hit_renderer();
  std::ostream& stream() { return rendered_; }
  // Notes go to stderr, what was rendered to its place: a full disk is an Error, not silence.
  void finish(Session& session);

 private:
  OutputStyle style() const;

  const ParsedOptions& options_;
  std::string path_;
  std::ostringstream rendered_;
};

// The query together with what else the articles must meet.
Query restricted(Query query, std::vector<Query> filters);

// Leaves out nothing that was typed: the words joined by blanks.
std::string joined_words(const ParsedOptions& options);

}  // namespace zeitstrahl
