#include "searcher/timeline/sentence_fitness.h"

#include <algorithm>
#include <optional>

#include "base/unicode.h"
#include "language/quotation_mark.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t fewest_words = 4;
constexpr std::size_t usual_words = 6;  // of a text; a title needs no more than the fewest
constexpr std::size_t most_words = 18;  // read at a glance

std::unordered_set<std::string> words_of(const Table& table) {
  std::unordered_set<std::string> words;
  const std::size_t word = table.column("word");
  for (const TableRow& row : table.rows) words.insert(folded(row[word]));
  return words;
}

// As they stand in spread_out; "^" in front is what a sentence begins with.
std::vector<std::string> phrases_of(const Table& table) {
  std::vector<std::string> phrases;
  const std::size_t words = table.column("words");
  for (const TableRow& row : table.rows) {
    const bool opens = row[words].starts_with('^');
    phrases.push_back((opens ? "^ " : " ") + folded(row[words].substr(opens ? 1 : 0)) + " ");
  }
  return phrases;
}

std::string folded_of(const Token& token, const Tokens& tokens) { return std::string(tokens.folded_of(token)); }

// "NEUES AUS CELLE", but not "EU".
bool is_shouted(std::string_view word) {
  constexpr std::size_t shortest = 3;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint one = code_point_at(word, at);
    if (!is_upper(one.value)) return false;
    ++letters;
    at += one.length;
  }
  return letters >= shortest;
}

// "neue", "letzten": as an adjective behind its article ends.
bool may_be_declined(std::string_view word) { return word.ends_with('e') || word.ends_with("en"); }

// The noun behind a determiner, past two attributes at most: "die drei beteiligten Unternehmen".
std::optional<std::size_t> noun_behind(const Tokens& tokens, std::size_t determiner) {
  constexpr std::size_t most_attributes = 2;
  std::size_t noun = determiner + 1;
  while (noun < tokens.tokens.size() && noun <= determiner + most_attributes && !tokens.tokens[noun].capitalised)
    ++noun;
  const bool found = noun < tokens.tokens.size() && tokens.tokens[noun].capitalised;
  return found ? std::optional(noun) : std::nullopt;
}

bool is_mark(std::string_view token) { return is_quotation_mark(token) || is_half_quotation_mark(token); }

bool is_quoted(const Quotation& quotation, const Tokens& tokens, std::size_t at) {
  const auto behind = tokens.tokens.begin() + static_cast<std::ptrdiff_t>(at);
  return std::count_if(tokens.tokens.begin(), behind,
                       [&](const Token& token) { return is_mark(token.range.of(quotation.text)); }) %
             2 ==
         1;
}

// "Minister tritt ab - Neuwahl im Mai", "Brand in Celle +++ Hafen gesperrt". In a text a dash may stand in a sentence.
bool joins_headlines(const Quotation& quotation, const Tokens& tokens) {
  for (std::size_t at = 1; at + 1 < tokens.tokens.size(); ++at) {
    const std::string_view sign = tokens.tokens[at].range.of(quotation.text);
    const bool dash = quotation.from == QuotedFrom::title && (sign == "-" || sign == "–" || sign == "—");
    if (!tokens.tokens[at].space_before) continue;
    if (sign == "+" || sign == "|" || (dash && tokens.tokens[at + 1].space_before)) return true;
  }
  return false;
}

// "www.celle.de", "stadt@celle.de": where to turn, and no sentence of a story.
bool gives_address(std::string_view text) {
  return text.find("www.") != std::string_view::npos || text.find("http") != std::string_view::npos ||
         text.find('@') != std::string_view::npos;
}

// "Kostenlos und kompakt.]": a part of what stands in brackets.
bool breaks_bracket(std::string_view text) {
  const auto count = [&](char sign) { return std::count(text.begin(), text.end(), sign); };
  return count('(') != count(')') || count('[') < count(']');
}

// "Nordblatt: Die Brücke ...", "Kolbe: Wir ...": who asks or answers. In a title it is the matter.
bool has_speaker_in_front(const Quotation& quotation, const Tokens& tokens) {
  constexpr std::size_t longest = 3;
  for (std::size_t at = 0; at < tokens.tokens.size() && at <= longest; ++at) {
    if (at > 0 && tokens.tokens[at].range.of(quotation.text) == ":") return true;
    if (!tokens.tokens[at].capitalised) return false;
  }
  return false;
}

double penalty_of_marks(const Quotation& quotation, const Tokens& tokens) {
  double penalty = 0;
  std::size_t quotes = 0;
  for (const Token& token : tokens.tokens) {
    if (is_mark(token.range.of(quotation.text))) ++quotes;
  }
  const std::string_view first = tokens.tokens.front().range.of(quotation.text);
  const std::string_view last = tokens.tokens.back().range.of(quotation.text);
  const bool needs_final_mark = quotation.from == QuotedFrom::text;
  if (last == "?" || last == ":") penalty += 0.3;
  if (needs_final_mark && tokens.tokens.back().kind == TokenKind::word) penalty += 0.3;
  if (is_mark(first) || quotes % 2 == 1 || breaks_bracket(quotation.text)) penalty += 0.5;
  if (gives_address(quotation.text)) penalty += 0.3;
  if (joins_headlines(quotation, tokens)) penalty += 0.2;
  if (quotation.from == QuotedFrom::text && has_speaker_in_front(quotation, tokens)) penalty += 0.2;
  return penalty;
}

// Its words, folded, a blank on both sides of each, and the other signs.
std::string spread_out(const Tokens& tokens) {
  std::string words = "^ ";
  for (const Token& token : tokens.tokens) words += folded_of(token, tokens) + " ";
  return words;
}

double penalty_of_length(const Quotation& quotation, const Tokens& tokens) {
  const auto words = static_cast<std::size_t>(std::count_if(
      tokens.tokens.begin(), tokens.tokens.end(), [](const Token& token) { return token.kind == TokenKind::word; }));
  if (words < fewest_words) return 0.3;
  if (words < usual_words && quotation.from == QuotedFrom::text) return 0.1;
  return words > most_words ? std::min(0.3, 0.02 * static_cast<double>(words - most_words)) : 0;
}

// By the penalties for leaning back on other sentences, and for what those cannot mend.
Standing standing_of(double back, double beside) {
  if (beside >= unquotable) return Standing::never;
  if (back + beside >= unquotable) return back > 0 ? Standing::only_with_context : Standing::never;
  return back > 0 ? Standing::better_with_context : Standing::alone;
}

}  // namespace

SentenceFitness::SentenceFitness(const Lexicon& lexicon)
    : openers_(words_of(lexicon.table("leaning_openers"))),
      anywhere_(words_of(lexicon.table("leaning_words"))),
      speakers_(words_of(lexicon.table("speaker_words"))),
      name_nobody_(words_of(lexicon.table("stopwords"))),
      capital_homonyms_(words_of(lexicon.table("capital_homonyms"))),
      opinions_(lexicon),
      small_(lexicon) {
  for (const std::string& noun : words_of(lexicon.table("leaning_nouns"))) bare_nouns_.push_back(noun);
  phrases_ = phrases_of(lexicon.table("leaning_phrases"));
  for (const std::string& noun : words_of(lexicon.table("pointed_at_now"))) present_nouns_.push_back(noun);
  notices_ = phrases_of(lexicon.table("notice_phrases"));
}

bool SentenceFitness::may_be_attribute(std::string_view word) const {
  if (!word.ends_with('e') || small_.is(word, WordClass::no_attribute)) return false;
  return !word.ends_with("te") || word.starts_with("ge");
}

bool SentenceFitness::opens_leaning(const Tokens& tokens) const {
  const std::string opener = folded_of(tokens.tokens.front(), tokens);
  if (!openers_.contains(opener)) return false;
  if (!small_.is(opener, WordClass::article)) return true;
  std::size_t noun = 1;
  while (noun < tokens.tokens.size() && may_be_attribute(tokens.folded_of(tokens.tokens[noun]))) ++noun;
  return noun >= tokens.tokens.size() || !tokens.tokens[noun].capitalised;
}

bool SentenceFitness::opens_without_noun(const Tokens& tokens) const {
  if (!small_.is(folded_of(tokens.tokens.front(), tokens), WordClass::definite)) return false;
  for (std::size_t at = 1; at < tokens.tokens.size() && !tokens.tokens[at].capitalised; ++at) {
    const std::string word = folded_of(tokens.tokens[at], tokens);
    if (tokens.tokens[at].kind != TokenKind::word || small_.is(word, WordClass::preposition)) return false;
    if (small_.is(word, WordClass::auxiliary) || small_.is(word, WordClass::modal)) return true;
  }
  return false;
}

bool SentenceFitness::refers(const Tokens& tokens) const {
  const std::string opener = folded_of(tokens.tokens.front(), tokens);
  return small_.is(opener, WordClass::said) && opens_leaning(tokens);
}

bool SentenceFitness::opens_condition(const Tokens& tokens) const {
  return small_.is(folded_of(tokens.tokens.front(), tokens), WordClass::condition_opener);
}

bool SentenceFitness::is_fragment(const Quotation& quotation, const Tokens& tokens) const {
  if (!small_.is(folded_of(tokens.tokens.front(), tokens), WordClass::fragment_opener)) return false;
  return std::none_of(tokens.tokens.begin(), tokens.tokens.end(),
                      [&](const Token& token) { return token.range.of(quotation.text) == ","; });
}

bool SentenceFitness::explains(const Quotation& quotation, const Tokens& tokens) const {
  return quotation.from == QuotedFrom::title &&
         small_.is(folded_of(tokens.tokens.front(), tokens), WordClass::question_word);
}

bool SentenceFitness::names(const Quotation& quotation, const Tokens& tokens, std::size_t at) const {
  const Token& token = tokens.tokens[at];
  const std::string word = folded_of(token, tokens);
  const bool manner = at == 0 && (word.ends_with("lich") || word.ends_with("weise"));  // "Vermutlich wird er ..."
  return token.kind == TokenKind::word && token.capitalised && !quotation.day_words.contains(token.range) && !manner &&
         !name_nobody_.contains(word);
}

bool SentenceFitness::goes_on_about_somebody(const Quotation& quotation, const Tokens& tokens) const {
  const std::string opener = folded_of(tokens.tokens.front(), tokens);
  if (!small_.is(opener, WordClass::preposition) || opener == "nach") return false;  // "Nach Kolbes Worten will er"
  for (std::size_t at = 2; at < tokens.tokens.size(); ++at) {
    const Token& verb = tokens.tokens[at - 1];
    const Token& token = tokens.tokens[at];
    if (token.kind != TokenKind::word && token.kind != TokenKind::number) return false;
    if (!small_.is(token.range.of(quotation.text), WordClass::person) || verb.kind != TokenKind::word ||
        verb.capitalised)
      continue;
    const std::string word = folded_of(verb, tokens);
    return !small_.is(word, WordClass::preposition) && !small_.is(word, WordClass::behind_particle);
  }
  return false;
}

bool SentenceFitness::means_nobody_named(const Quotation& quotation, const Tokens& tokens) const {
  if (goes_on_about_somebody(quotation, tokens)) return true;
  for (std::size_t at = 0; at < tokens.tokens.size(); ++at) {
    const Token& token = tokens.tokens[at];
    if (token.kind != TokenKind::word || quotation.day_words.contains(token.range)) continue;
    if (small_.is(token.range.of(quotation.text), WordClass::person)) return true;
    if (is_of_somebody(quotation, tokens, at) || points_back(quotation, tokens, at)) return true;
    if (names(quotation, tokens, at)) return false;
  }
  return false;
}

bool SentenceFitness::is_of_somebody(const Quotation& quotation, const Tokens& tokens, std::size_t at) const {
  if (at < 2 || !small_.is(tokens.tokens[at].range.of(quotation.text), WordClass::possessive)) return false;
  const Token& verb = tokens.tokens[at - 1];
  const std::string word = folded_of(verb, tokens);
  if (verb.kind != TokenKind::word || verb.capitalised) return false;
  return small_.is(word, WordClass::auxiliary) || small_.is(word, WordClass::modal) || !small_.knows(word);
}

bool SentenceFitness::points_back(const Quotation& quotation, const Tokens& tokens, std::size_t at) const {
  const std::string word = folded_of(tokens.tokens[at], tokens);
  if (at == 0 || !word.starts_with("dies") || !small_.is(word, WordClass::definite)) return false;
  const std::optional<std::size_t> noun = noun_behind(tokens, at);
  if (!noun || quotation.day_words.contains(tokens.tokens[*noun].range)) return false;
  for (std::size_t attribute = at + 1; attribute < *noun; ++attribute) {
    if (!may_be_declined(folded_of(tokens.tokens[attribute], tokens))) return false;  // "sofern diese 20 Euro zahlen"
  }
  if (is_quoted(quotation, tokens, at)) return false;
  const bool compound = *noun + 2 < tokens.tokens.size() && !tokens.tokens[*noun + 1].space_before &&
                        !tokens.tokens[*noun + 2].space_before && tokens.tokens[*noun + 2].kind == TokenKind::word;
  const std::string named = folded_of(tokens.tokens[compound ? *noun + 2 : *noun], tokens);
  return std::none_of(present_nouns_.begin(), present_nouns_.end(),
                      [&](const std::string& present) { return named.ends_with(present); });
}

bool SentenceFitness::is_bare(const Tokens& tokens, std::size_t article) const {
  const std::string word = folded_of(tokens.tokens[article], tokens);
  if (!small_.is(word, WordClass::article) || !small_.is(word, WordClass::definite)) return false;
  const std::optional<std::size_t> noun = noun_behind(tokens, article);
  if (!noun) return false;
  const std::string folded_noun = folded_of(tokens.tokens[*noun], tokens);
  const bool leans = std::any_of(bare_nouns_.begin(), bare_nouns_.end(),
                                 [&](const std::string& bare) { return folded_noun.ends_with(bare); });
  if (!leans || *noun + 1 >= tokens.tokens.size()) return leans;
  const Token& next = tokens.tokens[*noun + 1];
  const std::string behind = folded_of(next, tokens);
  const bool attribute = next.capitalised || small_.is(behind, WordClass::complement);
  return !attribute && next.kind == TokenKind::word;
}

bool SentenceFitness::means_what_was_said(const Tokens& tokens) const {
  for (std::size_t at = 1; at < tokens.tokens.size(); ++at) {
    const Token& token = tokens.tokens[at];
    if (token.kind != TokenKind::word && token.kind != TokenKind::number) return false;
    const Token& verb = tokens.tokens[at - 1];
    if (!small_.is(folded_of(token, tokens), WordClass::said) || token.capitalised || verb.capitalised) continue;
    const std::string before = folded_of(verb, tokens);
    const bool verbal =
        small_.is(before, WordClass::auxiliary) || small_.is(before, WordClass::modal) || !small_.knows(before);
    if (verbal && !begins_phrase(tokens, at)) return true;
  }
  return false;
}

bool SentenceFitness::begins_phrase(const Tokens& tokens, std::size_t article) const {
  constexpr std::size_t longest_phrase = 8;  // tokens
  for (std::size_t at = article + 1; at < tokens.tokens.size() && at <= article + longest_phrase; ++at) {
    const Token& token = tokens.tokens[at];
    if (token.kind != TokenKind::word && token.kind != TokenKind::number) return false;
    const std::string word = folded_of(token, tokens);
    if (at == article + 1 && (token.capitalised || !small_.knows(word))) return true;
    if (at > article + 1 && token.capitalised && folded_of(tokens.tokens[at - 1], tokens).ends_with('e')) return true;
    if (small_.is(word, WordClass::indefinite)) return false;
  }
  return false;
}

bool SentenceFitness::means_nothing_named(const Quotation& quotation, const Tokens& tokens) const {
  for (std::size_t at = 0; at < tokens.tokens.size(); ++at) {
    if (is_bare(tokens, at)) return true;
    if (names(quotation, tokens, at)) return false;
  }
  return false;
}

bool SentenceFitness::speaks(const Quotation& quotation, const Tokens& tokens) const {
  bool quoted = false;
  for (const Token& token : tokens.tokens) {
    if (is_mark(token.range.of(quotation.text))) quoted = !quoted;
    if (!quoted && speakers_.contains(folded_of(token, tokens))) return true;
  }
  return false;
}

bool SentenceFitness::is_glued(const Quotation& quotation, const Tokens& tokens) const {
  constexpr std::size_t many = 3;  // words in capitals only, which no sentence has in a row
  std::size_t shouted = 0;
  for (std::size_t at = 0; at < tokens.tokens.size(); ++at) {
    const Token& token = tokens.tokens[at];
    shouted = is_shouted(token.range.of(quotation.text)) ? shouted + 1 : 0;
    if (shouted == many) return true;
    if (at == 0 || !token.capitalised || tokens.tokens[at - 1].kind != TokenKind::word) continue;
    const bool in_compound = at + 1 < tokens.tokens.size() && !tokens.tokens[at + 1].space_before;
    const std::string word = folded_of(token, tokens);
    if (in_compound || capital_homonyms_.contains(word)) continue;
    if (small_.is(word, WordClass::preposition) || small_.is(word, WordClass::article)) return true;
  }
  return false;
}

bool SentenceFitness::says_notice(const std::string& words) const {
  return std::any_of(notices_.begin(), notices_.end(),
                     [&](const std::string& notice) { return words.find(notice) != std::string::npos; });
}

bool SentenceFitness::has_leaning_phrase(const std::string& words) const {
  return std::any_of(phrases_.begin(), phrases_.end(), [&](const std::string& phrase) {
    const std::size_t at = words.find(phrase);
    return at != std::string::npos && (at == 0 || words[at - 1] != ',');
  });
}

double SentenceFitness::leaning(const Quotation& quotation, const Tokens& tokens, const std::string& words) const {
  if (opens_leaning(tokens) || opens_without_noun(tokens)) return 0.6;
  if (means_nobody_named(quotation, tokens) || means_what_was_said(tokens)) return 0.5;
  if (means_nothing_named(quotation, tokens)) return unquotable;
  const bool leans = std::any_of(tokens.tokens.begin(), tokens.tokens.end(),
                                 [&](const Token& token) { return anywhere_.contains(folded_of(token, tokens)); });
  if (leans || has_leaning_phrase(words)) return 0.2;
  for (std::size_t at = 0; at < tokens.tokens.size(); ++at) {
    if (is_bare(tokens, at) || points_back(quotation, tokens, at)) return 0.2;
  }
  return 0;
}

double SentenceFitness::foreign(const Quotation& quotation, const Tokens& tokens, const std::string& words) const {
  if (says_notice(words) || speaks(quotation, tokens)) return 0.6;
  if (opens_condition(tokens) || is_fragment(quotation, tokens) || explains(quotation, tokens)) return unquotable;
  if (quotation.day_words.empty() && opinions_.judges(words)) return unquotable;
  return quotation.from == QuotedFrom::text && is_glued(quotation, tokens) ? 0.3 : 0;
}

bool SentenceFitness::is_notice(std::string_view text) const { return says_notice(spread_out(tokenise(text))); }

Fitness SentenceFitness::judge(const Quotation& quotation) const {
  const Tokens tokens = tokenise(quotation.text);
  if (tokens.tokens.empty()) return {.penalty = 1, .standing = Standing::never};
  const std::string words = spread_out(tokens);
  const double back = leaning(quotation, tokens, words);
  const double beside = foreign(quotation, tokens, words) + penalty_of_marks(quotation, tokens);
  const Standing standing = standing_of(back, beside);
  return {.penalty = back + beside + penalty_of_length(quotation, tokens),
          .standing = standing == Standing::only_with_context && refers(tokens) ? Standing::only_refers : standing};
}

}  // namespace zeitstrahl
