#include "event/lead_kind.h"

#include <algorithm>
#include <utility>

#include "language/stem_rules.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t lead_sentences = 3;  // what follows them may tell of something else
constexpr std::size_t most_events = 20;      // each is compared with all: an article may begin with many headings
constexpr std::ptrdiff_t least_shared = 2;   // one word may be the place or the person of all the article

// Where the first sentences of prose end.
std::uint32_t end_of_lead(const AnalysedText& body) {
  std::uint32_t counted = 0;
  for (const Sentence& sentence : body.sentences()) {
    if (sentence.form == SentenceForm::prose && ++counted == lead_sentences) return sentence.range.end;
  }
  return static_cast<std::uint32_t>(body.text().size());
}

std::ptrdiff_t shared_words(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::count_if(a.begin(), a.end(), [&](const std::string& stem) { return b.contains(stem); });
}

void take_kind(const Event& from, Event& event) {
  event.kind = from.kind;
  event.mode = from.mode;
  event.field = from.field;
  event.rule = from.rule;
}

}  // namespace

LeadKind::LeadKind(const Lexicon& lexicon, const std::vector<KindRule>& kinds) : stop_words_(stop_words(lexicon)) {
  for (const KindRule& kind : kinds) {
    if (kind.alone) spoken_.insert(kind.id);
  }
}

void LeadKind::share(const AnalysedText& title, const AnalysedText& body, std::vector<Event>& events) const {
  const std::uint32_t end = end_of_lead(body);
  std::vector<std::pair<Event*, std::set<std::string>>> told;
  for (Event& event : events) {
    if (told.size() == most_events) break;
    if (event.state || (!event.in_title && event.range.end > end)) continue;
    told.emplace_back(&event, stems_of(event.in_title ? title : body, event));
  }
  std::vector<std::pair<Event*, const Event*>> found;
  for (const auto& [event, stems] : told) {
    if (event->kind != other_kind) continue;
    const auto same = std::find_if(told.begin(), told.end(), [&](const auto& one) {
      return is_taken(*one.first, *event) && shared_words(stems, one.second) >= least_shared;
    });
    if (same != told.end()) found.emplace_back(event, same->first);
  }
  for (const auto& [event, from] : found) take_kind(*from, *event);
}

// What is only background, or of another day, is another event.
bool LeadKind::is_taken(const Event& from, const Event& by) const {
  if (from.in_title == by.in_title || from.kind == other_kind || spoken_.contains(from.kind)) return false;
  return from.status != Status::background && from.days && from.days == by.days;
}

std::set<std::string> LeadKind::stems_of(const AnalysedText& text, const Event& event) const {
  std::set<std::string> stems;
  const std::vector<Token>& tokens = text.tokens();
  for (std::size_t i = text.token_from(event.range.begin); i < tokens.size() && tokens[i].range.end <= event.range.end;
       ++i) {
    const std::string_view word = text.folded(tokens[i]);
    if (tokens[i].kind == TokenKind::word && !stop_words_.contains(word)) stems.insert(StemRules::builtin().stem(word));
  }
  return stems;
}

}  // namespace zeitstrahl
