// Judges by its text whether a sentence can be quoted on its own.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/range.h"
#include "event/function_words.h"
#include "language/lexicon.h"
#include "language/token.h"
#include "searcher/timeline/opinions.h"

namespace zeitstrahl {

enum class QuotedFrom : std::uint8_t { text, title };

struct Quotation {
  std::string_view text;
  TextRange day_words = {};  // what names its day, in the text; empty where nothing does
  QuotedFrom from = QuotedFrom::text;
};

// From this penalty on, its length left aside, nobody understands the sentence alone.
constexpr double unquotable = 0.3;

// How far a sentence can be understood without those around it.
enum class Standing : std::uint8_t {
  alone,
  better_with_context,  // "Der Rat lehnte das jedoch ab": behind the sentence before it
  only_with_context,    // "Er lehnte ab"
  only_refers,          // "Das teilte er am Montag mit": what it tells stands in the sentence before it
  never                 // no sentence of a story: a notice, a part of a quotation, two glued headlines
};

// Whether it can be understood without them at all.
constexpr bool is_understood(Standing standing) {
  return standing == Standing::alone || standing == Standing::better_with_context;
}

struct Fitness {
  double penalty = 0;  // what to take off: 0 for a sentence that stands alone at a glance, up to about 1
  Standing standing = Standing::alone;
};

class SentenceFitness {
 public:
  // Those of Opinions, and tables "leaning_openers", "leaning_words", "leaning_nouns", "leaning_phrases",
  // "pointed_at_now", "speaker_words", "notice_phrases", "capital_homonyms", "stopwords" and "function_words".
  explicit SentenceFitness(const Lexicon& lexicon);

  Fitness judge(const Quotation& quotation) const;
  // Whether a title or a sentence is what a newsroom says of itself: "Nachrichten am Morgen", "... - was wichtig war".
  bool is_notice(std::string_view text) const;
  // Whether an article says that it is an opinion: what it tells without a day is none of the news.
  bool is_comment(const Article& article) const { return opinions_.is_comment(article); }
  // The same of an item of a digest, whose paragraph holds the byte `at`.
  bool is_in_comment(std::string_view text, std::size_t at) const { return opinions_.is_in_comment(text, at); }

 private:
  // `words` are the tokens spread out: folded, a blank on both sides of each, "^" in front.
  // Of words that cannot be understood without the sentence before.
  double leaning(const Quotation& quotation, const Tokens& tokens, const std::string& words) const;
  // Of what shows that this is no sentence of a story, or one that no other helps.
  double foreign(const Quotation& quotation, const Tokens& tokens, const std::string& words) const;

  // An adjective behind "das", by its form: "neue", "geplante", but neither "sagte" nor "könne".
  bool may_be_attribute(std::string_view word) const;
  // "Das teilten sie mit", but neither "Das Unterhaus tagte" nor "Das britische Unterhaus tagte".
  bool opens_leaning(const Tokens& tokens) const;
  // "Den konnte die Ärztin nicht nennen", "Die alte war abgelaufen", but not "Der am Montag gewählte Rat".
  bool opens_without_noun(const Tokens& tokens) const;
  // "In dem Gespräch", "zum Beispiel", but not ", in dem sie sprach".
  bool has_leaning_phrase(const std::string& words) const;
  // "Das teilten sie mit": the whole sentence before is meant.
  bool refers(const Tokens& tokens) const;
  // "Wenn am Montag": what hangs on that did not happen yet.
  bool opens_condition(const Tokens& tokens) const;
  // "Ehe am Montag der Chor sang.": what it belongs to stands elsewhere.
  bool is_fragment(const Quotation& quotation, const Tokens& tokens) const;
  // A headline that asks, with or without a mark: "Warum die Brücke gesperrt ist" tells no news.
  bool explains(const Quotation& quotation, const Tokens& tokens) const;
  // A pronoun right behind the verb of a sentence that opens with a phrase: "In der Sendung von Kolbe hatte er" does
  // not mean whom the phrase names.
  bool goes_on_about_somebody(const Quotation& quotation, const Tokens& tokens) const;
  // A pronoun, and before it nobody whom it could mean: "Am Freitag hatte er".
  bool means_nobody_named(const Quotation& quotation, const Tokens& tokens) const;
  // "Am Freitag teilte der Konzern mit", and before it nothing that would say which one.
  bool means_nothing_named(const Quotation& quotation, const Tokens& tokens) const;
  // "Am Freitag hat seine Frau": whose, no word before it says; but not "In seiner Rede sagte Kolbe".
  bool is_of_somebody(const Quotation& quotation, const Tokens& tokens, std::size_t at) const;
  // "dieser Wert", but not "dieser Pandemie" or "diesem Jahr", which are those of the reader.
  bool points_back(const Quotation& quotation, const Tokens& tokens, std::size_t at) const;
  // The noun of a phrase that begins at the token with a definite article and says nothing by itself.
  bool is_bare(const Tokens& tokens, std::size_t article) const;
  // "Kolbe sah das am Montag anders": what, the sentence before says.
  bool means_what_was_said(const Tokens& tokens) const;
  // "das neue Haus", "das am Montag eröffnete Haus", but not "das am Montag anders".
  bool begins_phrase(const Tokens& tokens, std::size_t article) const;
  bool names(const Quotation& quotation, const Tokens& tokens, std::size_t at) const;
  // "Wir", outside of quotation marks.
  bool speaks(const Quotation& quotation, const Tokens& tokens) const;
  // "Was die Parteien planen Der Bundestag tagt": a headline without a mark behind it.
  bool is_glued(const Quotation& quotation, const Tokens& tokens) const;
  bool says_notice(const std::string& words) const;

  std::unordered_set<std::string> openers_;  // folded, as are the others
  std::unordered_set<std::string> anywhere_;
  std::unordered_set<std::string> speakers_;
  std::unordered_set<std::string> name_nobody_;
  std::unordered_set<std::string> capital_homonyms_;
  std::vector<std::string> bare_nouns_;
  std::vector<std::string> present_nouns_;
  std::vector<std::string> phrases_;  // a blank on both sides
  std::vector<std::string> notices_;  // a blank on both sides, and "^ " in front of what only opens a sentence
  Opinions opinions_;
  FunctionWords small_;
};

}  // namespace zeitstrahl
