// Tells the events of a topic day by day: of the words of the command line, or of each query of a file.
#include "searcher/timeline/timeline.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "searcher/advice.h"
#include "searcher/batch.h"
#include "searcher/commands.h"
#include "searcher/render/timeline_forms.h"
#include "searcher/session.h"

namespace zeitstrahl {

namespace {

// All but topic and query.
TimelineRequest request_of(const ParsedOptions& options, const Session& session) {
  constexpr unsigned most = 10'000;
  TimelineRequest request{.topic = {}, .query = {}, .filter = {}, .limit = {}};
  request.filter = {.statuses = session.wanted_statuses(), .kinds = session.wanted_kinds(), .days = session.days()};
  if (request.filter.statuses.empty()) {
    request.filter.statuses = {Status::happened, Status::ongoing, Status::planned};
  }
  request.limit = options.number("limit", 1, most);
  request.offset = options.number("offset", 0, most).value_or(0);
  if (options.value("sort") == "rank") request.order = TimelineOrder::rank;
  if (options.has("explain")) request.detail = Detail::explained;
  if (const auto path = options.value("edits")) request.edits = read_edits(*path);
  return request;
}

// What was asked of the entries beside the topic, as options: "--kind and --from".
std::string narrowing_options(const ParsedOptions& options, const TimelineRequest& request) {
  std::vector<std::string> given;
  for (const char* const name : {"status", "kind", "from", "to"}) {
    if (options.has(name)) given.push_back(std::string("--") + name);
  }
  const auto drops = [](const Edit& edit) { return edit.verb == EditVerb::drop; };
  if (std::any_of(request.edits.lines.begin(), request.edits.lines.end(), drops)) given.emplace_back("--edits");
  if (given.size() < 2) return given.empty() ? std::string() : given.front();
  const std::string last = given.back();
  given.pop_back();
  return fmt::format("{} and {}", fmt::join(given, ", "), last);
}

class Teller {
 public:
  Teller(const ParsedOptions& options, Session& session)
      : session_(session),
        request_(request_of(options, session)),
        format_(options.value("format").value_or("text")),
        output_(options),
        renderer_(output_.renderer(session.kinds())),
        narrowing_(narrowing_options(options, request_)) {
    if (find_timeline_form(format_) == nullptr) return;
    if (options.has("queries")) {
      throw Error(ExitCode::usage, fmt::format("--queries does not go with --format {}", format_),
                  "choose text or json, or ask for one topic at a time");
    }
    if (options.has("explain")) {
      throw Error(ExitCode::usage, fmt::format("--explain does not go with --format {}", format_),
                  "choose text or json");
    }
  }

  // For one topic: says why there is nothing to tell of it, or little.
  bool tell_or_advise(const std::string& topic, const Query& query) {
    if (tell(topic, query, {})) {
      advise_on_short();
      if (!request_.limit && narrowing_.empty()) advise_to_widen(session_, {topic, query, {}, articles_});
      return true;
    }
    if (told_ > 0) {
      session_.note(fmt::format("--offset {} leaves out all entries: there {} {}", request_.offset,
                                told_ == 1 ? "is" : "are", told_));
      return false;
    }
    const std::size_t matching = session_.reader().matching(query).size();
    advise(session_, {topic, query, {}, matching});
    if (matching > 0) {
      const std::string articles = matching == 1 ? "1 article matches" : fmt::format("{} articles match", matching);
      session_.note(articles +
                    (narrowing_.empty()
                         ? ", but no dated event that happened, goes on or is planned is plainly of the topic"
                         : ", but no dated event passes " + narrowing_) +
                    (request_.limit ? "" : "; --limit 20 offers also what stands beside the topic"));
    }
    return false;
  }

  // Who gets two entries of fifty articles should know that there are more to choose from.
  void advise_on_short() {
    constexpr std::size_t few = 5;
    constexpr std::size_t many = 20;
    if (request_.limit || !narrowing_.empty() || told_ >= few || articles_ < many) return;
    session_.note(fmt::format("of {} articles only {} told; --limit 20 offers more to choose from", articles_,
                              told_ == 1 ? "one event is" : fmt::format("{} events are", told_)));
  }

  // Renders a timeline. Whether it has any entry.
  bool tell(std::string topic, Query query, const std::string& query_id) {
    TimelineRequest request = request_;
    request.topic = std::move(topic);
    request.query = std::move(query);
    const TimelineForm* const form = find_timeline_form(format_);
    if (form == nullptr) request.sources = renderer_->sources_shown();
    Timeline timeline = make_timeline(session_.reader(), request);
    timeline.query_id = query_id;
    told_ = timeline.told;
    articles_ = timeline.articles;
    for (const std::string& note : timeline.notes) session_.note(note);
    if (form != nullptr) {
      form->write(output_.stream(), timeline, session_.kinds());
    } else if (!timeline.entries.empty() || format_ == "json") {
      renderer_->timeline(timeline, request.detail);
    }
    return !timeline.entries.empty();
  }

  void finish() { output_.finish(session_); }

 private:
  Session& session_;
  TimelineRequest request_;
  std::string format_;
  Output output_;
  std::unique_ptr<Renderer> renderer_;
  std::string narrowing_;
  // Of the last timeline:
  std::size_t articles_ = 0;
  std::size_t told_ = 0;  // entries, with those that --offset leaves out
};

}  // namespace

ExitCode run_timeline(const ParsedOptions& options) {
  const auto queries = queries_of(options);
  Session session(options);
  Teller teller(options, session);
  ExitCode code = ExitCode::ok;
  if (queries) {
    code = answer_each(*queries, session, [&](const FiledQuery& filed, Query query) {
      return teller.tell(filed.text, std::move(query), filed.id);
    });
  } else if (!teller.tell_or_advise(joined_words(options), session.query())) {
    code = ExitCode::partly;
  }
  teller.finish();
  return code;
}

}  // namespace zeitstrahl
