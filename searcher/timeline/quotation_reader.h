// Reads the sentences that could be quoted: their text stands in the articles, while days and events are chosen
// without.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/text_analyser.h"
#include "searcher/timeline/candidates.h"
#include "searcher/timeline/quotable_part.h"
#include "searcher/timeline/quotation_context.h"
#include "searcher/timeline/sentence_fitness.h"

namespace zeitstrahl {

// One sentence of an event with its text.
struct Reading {
  std::uint32_t sentence = 0;
  std::shared_ptr<const Article> article;
  Event event;
  TextRange range;       // what of its sentence is quoted
  Fitness fitness = {};  // as a quotation

  const std::string& part() const { return event.in_title ? article->title : article->text; }
  std::string_view text() const;
  Quotation quotation() const;
};

// Throws Error (unusable) for a range that reaches beyond its text: it comes from a database that was tampered with.
std::string_view part_of(std::string_view text, TextRange range);

class QuotationReader {
 public:
  // Keeps references.
  QuotationReader(Reader& reader, const Candidates& candidates);

  Reading read(std::uint32_t sentence);
  // What is not to be quoted, but named as a source.
  Reading read_source(const Candidate& one);
  // What has to be read before it; empty where it needs nothing, and where nothing helps.
  TextRange context_of(const Reading& reading);
  // What is asked again is remembered.
  double penalty(std::uint32_t sentence);

  const TextAnalyser& analyser() const { return analyser_; }

 private:
  struct Unpacked {
    std::shared_ptr<const Article> article;
    std::vector<StoredEvent> events;
  };

  const Unpacked& unpacked(DocumentNumber document);
  Fitness fitness_of(const Reading& reading);
  bool strays_in_digest(const Reading& reading) const;
  bool is_opinion(const Reading& reading) const;

  Reader& reader_;
  const Candidates& candidates_;
  TextAnalyser analyser_;
  QuotablePart quotable_;
  SentenceFitness judge_;
  QuotationContext context_;
  std::unordered_map<std::uint32_t, Fitness> known_;  // by sentence
  // Read lately: a running report holds a hundred of the sentences that are looked at.
  std::unordered_map<DocumentNumber, Unpacked> unpacked_;
  std::size_t unpacked_bytes_ = 0;  // of their texts
};

}  // namespace zeitstrahl
