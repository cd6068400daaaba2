#include "searcher/timeline/quotation_reader.h"

#include <utility>

#include "searcher/timeline/topic_articles.h"

namespace zeitstrahl {

std::string_view part_of(std::string_view text, TextRange range) {
  if (range.begin > range.end || range.end > text.size()) {
    throw Error(ExitCode::unusable, "the database holds an event outside of its article",
                "index the archive anew into another folder");
  }
  return range.of(text);
}

std::string_view Reading::text() const { return part_of(part(), range); }

Quotation Reading::quotation() const {
  Quotation quoted{.text = text(), .from = event.in_title ? QuotedFrom::title : QuotedFrom::text};
  const TextRange& words = event.because.range;
  const bool inside = range.begin <= words.begin && words.end <= range.end;
  if (inside && because_in_title(event) == event.in_title) {
    quoted.day_words = {words.begin - range.begin, words.end - range.begin};
  }
  return quoted;
}

QuotationReader::QuotationReader(Reader& reader, const Candidates& candidates)
    : reader_(reader),
      candidates_(candidates),
      analyser_(reader.lexicon()),
      quotable_(reader.lexicon()),
      judge_(reader.lexicon()),
      context_(analyser_, candidates.topic, quotable_, judge_) {}

Reading QuotationReader::read(std::uint32_t sentence) {
  Reading reading = read_source(candidates_.sentences[sentence]);
  reading.sentence = sentence;
  reading.fitness = fitness_of(reading);
  return reading;
}

Reading QuotationReader::read_source(const Candidate& one) {
  const Unpacked& source = unpacked(candidates_.articles[one.article].document);
  Reading reading{.sentence = 0, .article = source.article, .event = {}, .range = {}};
  reading.event = source.events.at(one.event).event;
  const TextRange& whole = reading.event.range;
  const TextRange part = quotable_.of(part_of(reading.part(), whole));
  reading.range = {whole.begin + part.begin, whole.begin + part.end};
  return reading;
}

const QuotationReader::Unpacked& QuotationReader::unpacked(DocumentNumber document) {
  constexpr std::size_t most_bytes = 8 << 20;
  const auto known = unpacked_.find(document);
  if (known != unpacked_.end()) return known->second;
  if (unpacked_bytes_ > most_bytes) {
    unpacked_.clear();
    unpacked_bytes_ = 0;
  }
  auto article = std::make_shared<const Article>(reader_.article(document));
  unpacked_bytes_ += article->text.size();
  return unpacked_.emplace(document, Unpacked{std::move(article), reader_.events(document)}).first->second;
}

TextRange QuotationReader::context_of(const Reading& reading) {
  const Standing standing = reading.fitness.standing;
  if (reading.event.in_title || standing == Standing::never) return {};
  const bool leans = standing != Standing::alone;
  if (!leans && candidates_.sentences[reading.sentence].topic > 0) return {};
  return context_.before(reading.article->text, reading.range, leans ? Lack::meaning : Lack::topic);
}

double QuotationReader::penalty(std::uint32_t sentence) {
  const auto known = known_.find(sentence);
  return known != known_.end() ? known->second.penalty : read(sentence).fitness.penalty;
}

// A digest tells of much that its title and its first lines only stand beside. An item that says all of the topic is
// about it, whichever of its sentences is quoted.
bool QuotationReader::strays_in_digest(const Reading& reading) const {
  const Candidate& one = candidates_.sentences[reading.sentence];
  if (one.topic >= least_share_named || !judge_.is_notice(reading.article->title)) return false;
  const auto title = candidates_.title_words_of(candidates_.articles[one.article]);
  const bool titled = candidates_.topic.share_of(candidates_.topic.named_by(title)) > 0;
  return titled || one.around < whole_topic;
}

// Of what a comment says without a day, the day is not that of anything that happened.
bool QuotationReader::is_opinion(const Reading& reading) const {
  if (reading.event.day_from == DayFrom::sentence) return false;
  if (judge_.is_comment(*reading.article)) return true;
  return !reading.event.in_title && judge_.is_in_comment(reading.article->text, reading.range.begin);
}

Fitness QuotationReader::fitness_of(const Reading& reading) {
  constexpr double stray = 0.3;
  const auto [known, is_new] = known_.try_emplace(reading.sentence);
  if (!is_new) return known->second;
  known->second = judge_.judge(reading.quotation());
  if (strays_in_digest(reading) || is_opinion(reading)) {
    known->second.penalty += stray;
    known->second.standing = Standing::never;
  }
  return known->second;
}

}  // namespace zeitstrahl
