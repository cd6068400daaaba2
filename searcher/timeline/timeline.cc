#include "searcher/timeline/timeline.h"

#include <fmt/format.h>

#include <algorithm>

#include "searcher/query/dates.h"
#include "searcher/timeline/edited_choice.h"
#include "searcher/timeline/entry_writer.h"
#include "searcher/timeline/full_names.h"
#include "searcher/timeline/selection.h"
#include "searcher/timeline/sides.h"
#include "searcher/timeline/strays.h"
#include "searcher/timeline/topic_articles.h"
#include "searcher/timeline/topic_names.h"

namespace zeitstrahl {

namespace {

bool says_what_another_says(const TimelineEntry& entry, const std::vector<TimelineEntry>& entries) {
  return std::any_of(entries.begin(), entries.end(),
                     [&](const TimelineEntry& other) { return other.text == entry.text; });
}

// Whoever asks for a number of entries chooses among them.
bool is_chosen_by_person(const TimelineEntry& entry, const TimelineRequest& request) {
  return entry.pinned || request.limit;
}

// What is told without a word of the topic is mostly of something else: where a single word is asked for, or a single
// story tells it. Of a large topic that story must say the word where it is quoted.
bool is_aside(const TimelineEntry& entry, const Candidates& candidates) {
  const bool single = entry.support.stories < 2;
  if (!entry.names_topic) return single || candidates.topic.size() == 1;
  return single && !entry.quotes_topic && candidates.matching >= small_topic;
}

bool is_printable(const TimelineEntry& entry, const Candidates& candidates) {
  return entry.stands_alone && !is_aside(entry, candidates);
}

std::map<Day, std::size_t> reports_by_day(const Candidates& candidates) {
  std::map<Day, std::size_t> reports;
  for (const TopicArticle& article : candidates.articles) {
    if (article.day) ++reports[*article.day];
  }
  return reports;
}

std::optional<DaySpan> days_of(const std::vector<TimelineEntry>& entries) {
  std::optional<DaySpan> days;
  for (const TimelineEntry& entry : entries) {
    if (!days) days = entry.days;
    days = DaySpan{std::min(days->first, entry.days.first), std::max(days->last, entry.days.last)};
  }
  return days;
}

std::optional<DaySpan> days_of(const std::map<Day, std::size_t>& reports) {
  if (reports.empty()) return std::nullopt;
  return DaySpan{reports.begin()->first, reports.rbegin()->first};
}

// A side that was left open is the end of the calendar: it is shown as far as anything is told.
DaySpan closed(DaySpan asked, const std::optional<DaySpan>& told) {
  if (asked.first == calendar().first) asked.first = told ? std::min(told->first, asked.last) : asked.last;
  if (asked.last == calendar().last) asked.last = told ? std::max(told->last, asked.first) : asked.first;
  return asked;
}

std::optional<DaySpan> days_to_show(const Timeline& timeline, const std::optional<DaySpan>& asked) {
  const std::optional<DaySpan> told = days_of(timeline.entries);
  return asked ? closed(*asked, told ? told : days_of(timeline.reports)) : told;
}

// Who means something else must learn why it is not there.
std::string note_on_name(const std::string& typed, const Query& names) {
  const Query& first = names.children.front();
  const std::string example = first.op == Query::Op::phrase ? fmt::format(" ({})", to_string(first)) : "";
  return fmt::format("'{}' is taken for a name{}; typed small it stands for all words written so", typed, example);
}

}  // namespace

Timeline make_timeline(Reader& reader, const TimelineRequest& request) {
  // Whoever asks for a number of entries chooses among them.
  const Breadth breadth = request.limit ? Breadth::mentioned : Breadth::told;
  const Query named = with_names(reader, request.topic, request.query);
  const Query topic = with_full_names(reader, request.topic, named);
  const Candidates candidates = gather(reader, topic, request.filter, breadth);
  Timeline timeline{.topic = request.topic, .articles = candidates.articles.size()};
  timeline.reports = reports_by_day(candidates);
  const WordWeights weights(candidates);
  Length length{.entries = request.limit, .articles = candidates.matching};
  if (length.entries) *length.entries += request.offset;
  QuotationReader quotations(reader, candidates);
  EntryWriter writer(reader, candidates, weights, request.filter, quotations);
  EditTargets targets = find_targets(
      request.edits, candidates, [&](std::uint32_t sentence) { return std::string(quotations.read(sentence).text()); });
  timeline.notes = std::move(targets.notes);
  if (topic != named) timeline.notes.push_back(note_on_name(request.topic, topic));
  const std::vector<RankedDay> days = rank_days(candidates, weights);
  const Offer offer{days, candidates, weights, [&](std::uint32_t sentence) { return quotations.penalty(sentence); },
                    [&](const DayEvent& event) { return is_printable(writer.outline(event), candidates); }};
  auto& entries = timeline.entries;
  std::vector<TimelineEntry> aside;
  for (const DayEvent& event : choose_edited(offer, targets, length)) {
    TimelineEntry entry = writer.write(event, request.detail, request.sources);
    if (says_what_another_says(entry, entries)) continue;
    if (is_chosen_by_person(entry, request) || is_printable(entry, candidates)) {
      entries.push_back(std::move(entry));
    } else if (entry.stands_alone && completeness(event, candidates) > 0) {
      aside.push_back(std::move(entry));
    }
  }
  if (entries.empty()) entries = std::move(aside);  // better than nothing, where it goes on about the topic
  if (!request.limit) leave_out_sides(entries);
  timeline.told = entries.size();
  for (std::size_t i = 0; i < entries.size(); ++i) entries[i].rank = i + 1;
  entries.erase(entries.begin(),
                entries.begin() + static_cast<std::ptrdiff_t>(std::min(request.offset, entries.size())));
  if (request.order == TimelineOrder::date) {
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
      return a.days.first != b.days.first ? a.days.first < b.days.first : a.days.last < b.days.last;
    });
  }
  timeline.days = days_to_show(timeline, request.filter.days);
  return timeline;
}

}  // namespace zeitstrahl
