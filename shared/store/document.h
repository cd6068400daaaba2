// Turns an analysed article into a Xapian document: terms, values, data.
#pragma once

#include <xapian.h>

#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/article_analyser.h"
#include "language/lexicon.h"
#include "language/stop_words.h"
#include "language/word_forms.h"
#include "store/codec.h"

namespace zeitstrahl {

// Keeps caches: one for each thread.
class DocumentMaker {
 public:
  // Table "stopwords". Keeps a reference to the compounds.
  explicit DocumentMaker(const Lexicon& lexicon, const Compounds& compounds = Compounds::none());

  // Every term is short enough for Xapian, so that none of them can spoil the batch it is in.
  Xapian::Document make(const AnalysedArticle& analysed);
  // The events with the words of their sentences.
  std::vector<StoredEvent> stored_events(const AnalysedArticle& analysed);
  // The stems of the compounds seen so far, by that of their last part: "hafenbruck" by "bruck".
  const std::map<std::string, std::set<std::string>>& compounds() const { return compounds_; }
  // The title and the paragraphs with their words; nothing where no event asks for its surroundings.
  std::vector<StoredPassage> stored_passages(const AnalysedArticle& analysed);

 private:
  struct Occurrence {
    std::string_view word;  // folded
    bool capitalised;
    Xapian::termpos position;
    Xapian::termcount wdf;  // what it adds to its term
  };

  // Gathers the words of a text; returns the position behind the last one. "50 000 Euro" has "50000" as well, where
  // "50" stands and, so that "Euro" is beside it, where "000" does.
  Xapian::termpos gather(const AnalysedText& text, Xapian::termpos position);
  void add_title(const AnalysedText& title, Xapian::Document& document);
  void add_words(const AnalysedArticle& analysed, Xapian::Document& document);
  std::vector<std::uint16_t> content_words(const AnalysedText& text, TextRange part);

  WordForms forms_;
  std::map<std::string, std::set<std::string>> compounds_;
  StopWords stop_words_;
  std::vector<Occurrence> occurrences_;  // kept, so that its memory is
  std::deque<std::string> numbers_;      // words of some of them
  std::string term_;
};

}  // namespace zeitstrahl
