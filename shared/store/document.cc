#include "store/document.h"

#include <algorithm>
#include <tuple>

#include "base/accents.h"
#include "base/unicode.h"
#include "language/searched_words.h"
#include "language/shingle_sketch.h"
#include "store/event_terms.h"
#include "store/schema.h"
#include "store/writer.h"

namespace zeitstrahl {

namespace {

// A word of the title counts like three of the text: better than one (nDCG@10 0.57 to 0.61) and six (0.60).
constexpr Xapian::termcount title_weight = 3;
// Of a word in the first paragraph of several. Known articles are found by their titles, which were not indexed for
// this, as well without it (MRR .452, .455 with it) and a little worse by twice as much.
constexpr Xapian::termcount wdf_of_lead = wdf_of_word * 3 / 2;
// Parts title and text, so that no phrase reaches from one into the other.
constexpr Xapian::termpos title_gap = 100;

bool is_word(const Token& token) { return token.kind == TokenKind::word || token.kind == TokenKind::number; }

void add_filter(Xapian::Document& document, std::string_view term_prefix, std::string_view text) {
  if (!text.empty()) document.add_boolean_term(make_term(term_prefix, text));
}

void add_filters(const Article& article, Xapian::Document& document) {
  document.add_boolean_term(make_id_term(article.id));
  add_filter(document, prefix::date_source, to_string(article.published.from));
  if (!article.publisher().empty()) add_filter(document, prefix::source, comparable_name(article.publisher()));
  for (const std::string& place : article.places) add_filter(document, prefix::place, comparable_name(place));
}

void add_event_terms(const std::vector<Event>& events, Xapian::Document& document) {
  for (const Event& event : events) {
    add_filter(document, prefix::kind, event.kind);
    add_filter(document, prefix::status, to_string(event.status));
    if (!event.days) continue;
    for (const std::string& term : event_day_terms(*event.days)) document.add_boolean_term(term);
  }
}

// Midnight where only the day is known, so that every dated article has a place in the order of time.
std::optional<std::int64_t> seconds_of(const Publication& published) {
  if (published.instant) return published.instant->utc.time_since_epoch().count();
  if (!published.day) return std::nullopt;
  return at_berlin_time(std::chrono::local_days{published.day->time_since_epoch()}).utc.time_since_epoch().count();
}

void add_publication(const Publication& published, Xapian::Document& document) {
  if (const auto seconds = seconds_of(published)) {
    document.add_value(slot::instant, Xapian::sortable_serialise(static_cast<double>(*seconds)));
  }
  if (published.day) document.add_value(slot::day, day_term(*published.day).substr(prefix::event_day.size()));
}

TextRange whole(const AnalysedText& text) { return {0, static_cast<std::uint32_t>(text.text().size())}; }

// Where the first paragraph of prose ends, if another stands behind it; else 0: of a single paragraph nothing stands
// out.
std::uint32_t end_of_lead(const AnalysedText& text) {
  const std::vector<Sentence>& sentences = text.sentences();
  const auto first = std::find_if(sentences.begin(), sentences.end(),
                                  [](const Sentence& one) { return one.form == SentenceForm::prose; });
  const auto behind =
      std::find_if(first, sentences.end(), [&](const Sentence& one) { return one.paragraph != first->paragraph; });
  return behind == sentences.end() ? 0 : std::prev(behind)->range.end;
}

std::vector<std::string_view> words_of(const AnalysedText& text) {
  std::vector<std::string_view> words;
  for (const Token& token : text.tokens()) {
    if (is_word(token)) words.push_back(text.folded(token));
  }
  return words;
}

// That Xapian can keep among its synonyms; a word of so many letters is a name nobody asks for.
constexpr std::size_t longest_synonym = 100;  // bytes

// Only nouns are made so, and they have capitals: "dramatisch" is no "Tisch".
void add_parts(const WordForm& form, Xapian::termcount wdf, Xapian::Document& document) {
  for (const std::string& part : form.parts) document.add_term(make_term(prefix::stem, part), wdf);
  for (const std::string& compound : form.inner) document.add_term(make_term(prefix::stem, compound), wdf);
}

}  // namespace

DocumentMaker::DocumentMaker(const Lexicon& lexicon, const Compounds& compounds)
    : forms_(compounds), stop_words_(stop_words(lexicon)) {}

Xapian::Document DocumentMaker::make(const AnalysedArticle& analysed) {
  const Article& article = *analysed.article;
  Xapian::Document document;
  add_words(analysed, document);
  add_filters(article, document);
  add_event_terms(analysed.events, document);
  add_publication(article.published, document);
  document.add_value(slot::id, article.id);
  document.add_value(slot::content_hash, content_hash(article));
  document.add_value(slot::events, pack_events(stored_events(analysed)));
  document.add_value(slot::passages, pack_passages(stored_passages(analysed)));
  document.add_value(slot::shingles, pack_sketch(shingle_sketch(words_of(analysed.body.text))));
  document.set_data(pack_article(article));
  return document;
}

Xapian::termpos DocumentMaker::gather(const AnalysedText& text, Xapian::termpos position) {
  const std::uint32_t lead = end_of_lead(text);
  std::size_t behind_number = 0;
  for (std::size_t i = 0; i < text.tokens().size(); ++i) {
    const Token& token = text.tokens()[i];
    const std::string_view word = text.folded(token);
    if (!is_searched(token, word)) continue;
    const Xapian::termcount wdf = token.range.end <= lead ? wdf_of_lead : wdf_of_word;
    auto number = i < behind_number ? std::nullopt : grouped_number(text.text(), text.tokens(), i);
    if (number) {
      behind_number = i + number->tokens;
      const auto last = static_cast<Xapian::termpos>(number->tokens - 1);
      numbers_.push_back(std::move(number->digits));
      occurrences_.push_back({numbers_.back(), false, position, wdf});
      occurrences_.push_back({numbers_.back(), false, position + last, 0});
    }
    occurrences_.push_back({word, token.capitalised, position++, wdf});
  }
  return position;
}

void DocumentMaker::add_title(const AnalysedText& title, Xapian::Document& document) {
  occurrences_.clear();
  numbers_.clear();
  gather(title, 1);
  for (const Occurrence& occurrence : occurrences_) {
    const WordForm& form = forms_.of(occurrence.word);
    document.add_posting(make_term(prefix::title, form.stem), occurrence.position, wdf_of_word);
    document.add_term(make_term(prefix::stem, form.stem), (title_weight - 1) * wdf_of_word);
    if (occurrence.capitalised) add_parts(form, (title_weight - 1) * wdf_of_part, document);
  }
}

// Word by word, because a word is stemmed and its terms are looked up once then, however often it stands.
void DocumentMaker::add_words(const AnalysedArticle& analysed, Xapian::Document& document) {
  add_title(analysed.title.text, document);
  occurrences_.clear();
  numbers_.clear();
  gather(analysed.body.text, gather(analysed.title.text, 1) + title_gap);
  std::sort(occurrences_.begin(), occurrences_.end(), [](const Occurrence& a, const Occurrence& b) {
    return std::tie(a.word, a.capitalised, a.position) < std::tie(b.word, b.capitalised, b.position);
  });
  for (auto first = occurrences_.begin(); first != occurrences_.end();) {
    const auto last = std::find_if(first, occurrences_.end(), [&](const Occurrence& other) {
      return other.word != first->word || other.capitalised != first->capitalised;
    });
    const auto times = static_cast<Xapian::termcount>(last - first);
    const WordForm& form = forms_.of(first->word);
    if (first->capitalised && !form.parts.empty()) {
      add_parts(form, times * wdf_of_part, document);
      if (form.stem.size() <= longest_synonym) compounds_[form.parts.back()].insert(form.stem);
    }
    term_ = make_term(prefix::stem, form.stem);
    const std::string exact = make_term(prefix::exact, first->word);
    const std::string plain = without_accents(first->word);
    const std::string unaccented = plain == first->word ? std::string() : make_term(prefix::unaccented, plain);
    for (; first != last; ++first) {
      document.add_posting(term_, first->position, first->wdf);
      document.add_term(exact, first->wdf);
      if (!unaccented.empty()) document.add_term(unaccented, first->wdf);
    }
  }
}

std::vector<std::uint16_t> DocumentMaker::content_words(const AnalysedText& text, TextRange part) {
  const std::vector<Token>& tokens = text.tokens();
  std::vector<std::uint16_t> words;
  for (std::size_t i = text.token_from(part.begin); i < tokens.size() && tokens[i].range.end <= part.end; ++i) {
    const std::string_view word = text.folded(tokens[i]);
    if (tokens[i].kind != TokenKind::word || word.empty() || stop_words_.contains(word)) continue;
    words.push_back(word_hash(forms_.of(word).stem));
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

std::vector<StoredEvent> DocumentMaker::stored_events(const AnalysedArticle& analysed) {
  std::vector<StoredEvent> stored;
  stored.reserve(analysed.events.size());
  for (const Event& event : analysed.events) {
    const bool same_sentence =
        !stored.empty() && stored.back().event.range == event.range && stored.back().event.in_title == event.in_title;
    const AnalysedText& text = event.in_title ? analysed.title.text : analysed.body.text;
    stored.push_back({event, same_sentence ? stored.back().words : content_words(text, event.range)});
  }
  return stored;
}

std::vector<StoredPassage> DocumentMaker::stored_passages(const AnalysedArticle& analysed) {
  if (analysed.events.empty()) return {};
  const AnalysedText& title = analysed.title.text;
  const AnalysedText& body = analysed.body.text;
  std::vector<StoredPassage> passages{{0, content_words(title, whole(title))}};
  const std::vector<Sentence>& sentences = body.sentences();
  for (auto first = sentences.begin(); first != sentences.end();) {
    const auto last =
        std::find_if(first, sentences.end(), [&](const Sentence& one) { return one.paragraph != first->paragraph; });
    const TextRange paragraph = hull(first->range, std::prev(last)->range);
    passages.push_back({paragraph.begin, content_words(body, paragraph)});
    first = last;
  }
  return passages;
}

}  // namespace zeitstrahl
