// Feeds any bytes to what reads a database's packed forms, and aborts where a promise is broken: damaged bytes are
// refused as such, or mean something that can be packed and read again and that a timeline can be told from. The first
// byte chooses the form.
#include <algorithm>
#include <string>
#include <vector>

#include "memory_file.h"
#include "promises.h"
#include "searcher/timeline/candidates.h"
#include "store/codec.h"
#include "store/folder.h"

namespace zeitstrahl {

namespace {

void check_article(std::string_view packed) {
  const auto article = unless_refused(ExitCode::unusable, [&] { return unpack_article(packed); });
  if (!article) return;
  for (const std::string* text : {&article->id, &article->origin, &article->title, &article->text, &article->url,
                                  &article->source, &article->author, &article->section, &article->agency}) {
    require_utf8(*text);
  }
  for (const auto* texts : {&article->keywords, &article->places}) {
    for (const std::string& text : *texts) require_utf8(text);
  }
  const auto& published = article->published;
  require(!published.day || !format_day(*published.day).empty(), "a day can be written");
  require(!published.instant || !format_instant(*published.instant).empty(), "an instant can be written");
  const std::string again = pack_article(*article);
  require(pack_article(unpack_article(again)) == again, "an article comes back as it was packed");
}

std::vector<StoredEvent> events_in(std::string_view packed) {
  std::vector<StoredEvent> events;
  StoredEventReader reader(packed);
  for (StoredEvent event; reader.next(event);) events.push_back(event);
  return events;
}

void check_event(const Event& event) {
  for (const std::string_view name : {std::string_view(event.kind), std::string_view(event.mode),
                                      std::string_view(event.field), std::string_view(event.because.rule)}) {
    require_utf8(name);
  }
  if (event.because.anchor) require(!format_day(*event.because.anchor).empty(), "a day can be written");
  if (event.days) require(event.days->first <= event.days->last, "an event does not run backwards");
}

void check_events(std::string_view packed) {
  const auto events = unless_refused(ExitCode::unusable, [&] { return events_in(packed); });
  if (!events) return;
  for (const StoredEvent& stored : *events) check_event(stored.event);
  const std::string again = pack_events(*events);
  require(pack_events(events_in(again)) == again, "events come back as they were packed");
}

void check_sketch(std::string_view packed) {
  const auto sketch = unless_refused(ExitCode::unusable, [&] { return unpack_sketch(packed); });
  if (!sketch) return;
  require(std::is_sorted(sketch->begin(), sketch->end()), "a sketch is in order");
  require(unpack_sketch(pack_sketch(*sketch)) == *sketch, "a sketch comes back as it was packed");
}

std::vector<StoredPassage> passages_in(std::string_view packed) {
  std::vector<StoredPassage> passages;
  StoredPassageReader reader(packed);
  for (StoredPassage passage; reader.next(passage);) passages.push_back(passage);
  return passages;
}

void check_passages(std::string_view packed) {
  const auto passages = unless_refused(ExitCode::unusable, [&] { return passages_in(packed); });
  if (!passages) return;
  const std::string again = pack_passages(*passages);
  require(pack_passages(passages_in(again)) == again, "passages come back as they were packed");
}

void check_candidates(std::string_view bytes) {
  const MatchingArticle article{.document = 1,
                                .score = 1,
                                .id = "fuzz",
                                .instant = {},
                                .day = {},
                                .events = bytes.substr(bytes.size() / 4),
                                .passages = bytes.substr(bytes.size() / 8, bytes.size() / 8),
                                .shingles = bytes.substr(0, bytes.size() / 8)};
  Candidates candidates;
  const auto added = unless_refused(ExitCode::unusable, [&] {
    Gatherer(candidates).add(article);
    return true;
  });
  if (!added) return;
  put_in_order(candidates);
  drop_standing_notices(candidates);
  for (const Candidate& one : candidates.sentences) {
    require(one.article == 0 && one.kind < candidates.kinds.size(), "a candidate has an article and a kind");
    require(candidates.words_of(one).size() == one.word_count, "a candidate has its words");
  }
}

void check_stub(std::string_view bytes) {
  static const MemoryFile file;
  file.replace(bytes);
  const auto paths = unless_refused(ExitCode::unusable, [&] { return read_stub(file.path()); });
  if (!paths) return;
  for (const std::string& path : *paths) require(bytes.find(path) != std::string_view::npos, "a stub lists its paths");
}

void check_codec(std::string_view bytes) {
  Choices choices(bytes);
  switch (choices.byte() % 6) {
    case 0:
      return check_article(choices.rest());
    case 1:
      return check_events(choices.rest());
    case 2:
      return check_sketch(choices.rest());
    case 3:
      return check_candidates(choices.rest());
    case 4:
      return check_stub(choices.rest());
    default:
      return check_passages(choices.rest());
  }
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_codec)
