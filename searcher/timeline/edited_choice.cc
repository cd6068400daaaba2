#include "searcher/timeline/edited_choice.h"

#include <fmt/format.h>

#include <algorithm>

namespace zeitstrahl {

namespace {

struct SentenceRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;  // behind the last
  bool known_article = false;
};

// The candidates of one article.
SentenceRange sentences_of(const std::string& id, const Candidates& candidates) {
  const auto& articles = candidates.articles;
  const auto article =
      std::find_if(articles.begin(), articles.end(), [&](const TopicArticle& one) { return one.id == id; });
  if (article == articles.end()) return {};
  const auto number = static_cast<std::uint32_t>(article - articles.begin());
  const auto& all = candidates.sentences;
  const auto before = [](const Candidate& one, std::uint32_t wanted) { return one.article < wanted; };
  const auto first = std::lower_bound(all.begin(), all.end(), number, before);
  const auto last = std::lower_bound(first, all.end(), number + 1, before);
  return {static_cast<std::uint32_t>(first - all.begin()), static_cast<std::uint32_t>(last - all.begin()), true};
}

class TargetFinder {
 public:
  TargetFinder(const Edits& edits, const Candidates& candidates, const SentenceText& text_of)
      : edits_(edits), candidates_(candidates), text_of_(text_of) {}

  EditTargets find() {
    for (const Edit& edit : edits_.lines) {
      if (edit.verb == EditVerb::pin) {
        pin(edit);
      } else {
        drop(edit);
      }
    }
    std::sort(targets_.dropped.begin(), targets_.dropped.end());
    return std::move(targets_);
  }

 private:
  void pin(const Edit& edit) {
    const SentenceRange range = sentences_of(edit.id, candidates_);
    const std::vector<std::uint32_t> found = matching(edit, range);
    if (found.empty()) {
      const std::string reason =
          range.known_article ? "has no such dated sentence now, or --status, --kind, --from or --to leave it out"
                              : "is not found by this topic now";
      return note(edit, fmt::format("article '{}' {}; the pin shows nothing", edit.id, reason));
    }
    const DaySpan& days = candidates_.sentences[found.front()].days;
    if (days != edit.days) note(edit, "the pinned sentence tells of " + format_edit_days(days) + " now");
    auto& pinned = targets_.pinned;
    if (std::find(pinned.begin(), pinned.end(), found.front()) == pinned.end()) pinned.push_back(found.front());
  }

  void drop(const Edit& edit) {
    if (edit.id.empty()) return drop_days(edit);
    const std::vector<std::uint32_t> found = matching(edit, sentences_of(edit.id, candidates_));
    if (found.empty()) note(edit, fmt::format("nothing that this topic finds in article '{}' is dropped", edit.id));
    targets_.dropped.insert(targets_.dropped.end(), found.begin(), found.end());
  }

  void drop_days(const Edit& edit) {
    const auto& all = candidates_.sentences;
    if (std::none_of(all.begin(), all.end(), [&](const Candidate& one) { return one.days == edit.days; })) {
      note(edit, "this topic tells nothing of " + format_edit_days(edit.days) + "; nothing is dropped");
    }
    targets_.dropped_days.push_back(edit.days);
  }

  // Those of the edit's days; where none is, and the edit names words, those with its words.
  std::vector<std::uint32_t> matching(const Edit& edit, const SentenceRange& range) const {
    std::vector<std::uint32_t> of_days;
    std::vector<std::uint32_t> others;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      const bool same_days = candidates_.sentences[i].days == edit.days;
      if (edit.sentence.empty() ? !same_days : !fits(edit, text_of_(i))) continue;
      (same_days ? of_days : others).push_back(i);
    }
    return of_days.empty() ? others : of_days;
  }

  void note(const Edit& edit, const std::string& what) {
    targets_.notes.push_back(fmt::format("'{}' line {}: {}", edits_.file, edit.line, what));
  }

  const Edits& edits_;
  const Candidates& candidates_;
  const SentenceText& text_of_;
  EditTargets targets_;
};

bool holds(const DayEvent& event, std::uint32_t sentence) {
  return std::find(event.sentences.begin(), event.sentences.end(), sentence) != event.sentences.end();
}

bool is_dropped(const DayEvent& event, const EditTargets& targets) {
  const auto& pinned = targets.pinned;
  if (std::any_of(pinned.begin(), pinned.end(), [&](std::uint32_t one) { return holds(event, one); })) return false;
  const auto& days = targets.dropped_days;
  if (std::find(days.begin(), days.end(), event.days) != days.end()) return true;
  return std::any_of(event.sentences.begin(), event.sentences.end(), [&](std::uint32_t one) {
    return std::binary_search(targets.dropped.begin(), targets.dropped.end(), one);
  });
}

std::vector<DayEvent> without_dropped(const Offer& offer, const EditTargets& targets, const Length& length) {
  std::size_t dropped = 0;
  while (true) {
    Length asked = length;
    if (asked.entries) *asked.entries += dropped;
    std::vector<DayEvent> chosen =
        choose_events(offer.days, offer.candidates, offer.weights, asked, offer.penalty, offer.printable);
    const std::size_t now = std::erase_if(chosen, [&](const DayEvent& event) { return is_dropped(event, targets); });
    // What was dropped makes room; an automatic length counts what the topic has, not what is left of it.
    if (!length.entries || now <= dropped) return chosen;
    dropped = now;
  }
}

// An event that only this sentence tells.
DayEvent event_alone(std::uint32_t sentence, const Offer& offer) {
  const Candidate& one = offer.candidates.sentences[sentence];
  RankedDay day{.days = one.days, .precision = one.precision, .sentences = {sentence}};
  day.support = support_of(offer.candidates, day.sentences);
  day.score = day.parts.support = score_of(day.support);
  return EventFinder(offer.candidates, offer.weights).events_of(day).front();
}

// The event of its day that the sentence belongs to; one of its own where it was too faint for any.
DayEvent event_with(std::uint32_t sentence, const Offer& offer) {
  EventFinder finder(offer.candidates, offer.weights, offer.penalty);
  for (const RankedDay& day : offer.days) {
    if (day.days != offer.candidates.sentences[sentence].days) continue;
    for (DayEvent& event : finder.events_of(day)) {
      if (holds(event, sentence)) return std::move(event);
    }
  }
  return event_alone(sentence, offer);
}

bool is_free(const DayEvent& event, std::uint32_t sentence) { return !event.pinned && holds(event, sentence); }

// Quotes it in the event that has it; where that is pinned to another sentence, or not chosen, in one more.
void pin(std::uint32_t sentence, const Offer& offer, std::vector<DayEvent>& chosen) {
  auto event = std::find_if(chosen.begin(), chosen.end(), [&](const DayEvent& one) { return is_free(one, sentence); });
  if (event == chosen.end()) {
    const bool taken =
        std::any_of(chosen.begin(), chosen.end(), [&](const DayEvent& one) { return holds(one, sentence); });
    event = chosen.insert(chosen.end(), taken ? event_alone(sentence, offer) : event_with(sentence, offer));
  }
  event->pinned = sentence;
}

void shorten(std::vector<DayEvent>& chosen, std::size_t length) {
  for (std::size_t i = chosen.size(); i > 0 && chosen.size() > length; --i) {
    if (!chosen[i - 1].pinned) chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(i) - 1);
  }
}

}  // namespace

EditTargets find_targets(const Edits& edits, const Candidates& candidates, const SentenceText& text_of) {
  return TargetFinder(edits, candidates, text_of).find();
}

std::vector<DayEvent> choose_edited(const Offer& offer, const EditTargets& targets, const Length& length) {
  std::vector<DayEvent> chosen = without_dropped(offer, targets, length);
  if (targets.pinned.empty()) return chosen;
  for (const std::uint32_t sentence : targets.pinned) pin(sentence, offer, chosen);
  std::stable_sort(chosen.begin(), chosen.end(),
                   [](const DayEvent& a, const DayEvent& b) { return a.score > b.score; });
  if (length.entries) shorten(chosen, *length.entries);
  return chosen;
}

}  // namespace zeitstrahl
