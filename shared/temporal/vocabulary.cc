#include "temporal/vocabulary.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/unicode.h"
#include "temporal/numbers.h"
#include "temporal/verb_forms.h"

namespace zeitstrahl {

namespace {

// Tables whose words name a time, and those whose words only stand beside one.
constexpr std::array<std::string_view, 8> trigger_tables{"months",  "weekdays", "time_units", "day_parts",
                                                         "seasons", "holidays", "deictics",   "time_edges"};
constexpr std::array<std::string_view, 2> helper_tables{"numbers", "date_helpers"};
constexpr std::array<std::string_view, 6> endings{"", "e", "en", "er", "es", "em"};

// What the values of a table cell mean: a number, then codes.
Meaning parse_value(std::string_view cell) {
  Meaning meaning;
  bool first_code = true;
  for (const std::string_view part : split(cell, ':')) {
    int number = 0;
    const auto result = std::from_chars(part.data(), part.data() + part.size(), number);
    if (!part.empty() && result.ec == std::errc{} && result.ptr == part.data() + part.size()) {
      meaning.number = number;
      continue;
    }
    (first_code ? meaning.code : meaning.mod) = part;
    first_code = false;
  }
  return meaning;
}

Case case_of(std::string_view word) {
  if (word.size() > 1 && word.starts_with('!')) return Case::small;
  return begins_upper(word) ? Case::capital : Case::any;
}

// Whether the word behind `token` begins a sentence: behind quotation marks and brackets at its start, behind a colon.
bool opens_sentence(const AnalysedText& text, const Token& token, bool was_opening) {
  if (token.kind == TokenKind::word || token.kind == TokenKind::number) return false;
  const std::string_view mark = text.written(token);
  constexpr std::array<std::string_view, 8> openers{":", "„", "»", "«", "\"", "“", "!", "?"};
  return was_opening || std::find(openers.begin(), openers.end(), mark) != openers.end();
}

// "Sept" is the beginning of a month's name: a full stop or a year must follow it.
std::string_view month_class(std::string_view word, std::string_view number, const Table& months) {
  const bool shortened = std::any_of(months.rows.begin(), months.rows.end(), [&](const TableRow& row) {
    return row[1] == number && row[0].size() > word.size() && row[0].starts_with(word);
  });
  return shortened ? "MONTHABBR" : "MONTH";
}

// Between two tokens, with no blank before it.
bool is_attached_dot(const AnalysedText& text, std::uint32_t at, const Sentence& sentence) {
  if (at == sentence.first_token || at + 1 == sentence.last_token) return false;
  const Token& token = text.tokens()[at];
  return token.kind == TokenKind::punctuation && !token.space_before && text.written(token) == ".";
}

// The full stop of "19. September" ends no clause.
bool is_date_dot(const AnalysedText& text, std::uint32_t at, const Sentence& sentence) {
  return is_attached_dot(text, at, sentence) && text.tokens()[at - 1].kind == TokenKind::number;
}

// "deichblick.de", "Modell XY.3": no clause ends inside a name; in "aus.Der" one does.
bool is_dot_in_name(const AnalysedText& text, std::uint32_t at, const Sentence& sentence) {
  if (!is_attached_dot(text, at, sentence)) return false;
  const Token& next = text.tokens()[at + 1];
  const bool goes_on = next.kind == TokenKind::number || (next.kind == TokenKind::word && !next.capitalised);
  return goes_on && !next.space_before;
}

// Whether a word in "te" or "ten" may be an adjective: a noun follows, or another adjective and a noun.
bool stands_before_noun(const AnalysedText& text, std::uint32_t at, const Sentence& sentence) {
  if (at == sentence.first_token || at + 1 == sentence.last_token) return false;
  const std::string_view word = text.folded(text.tokens()[at]);
  const bool plural = at + 2 < sentence.last_token && word.ends_with("ten") &&
                      text.folded(text.tokens()[at + 1]).ends_with("en") && !text.tokens()[at + 1].capitalised;
  const Token& noun = text.tokens()[plural ? at + 2 : at + 1];
  const bool counted = noun.kind == TokenKind::number || (noun.kind == TokenKind::word && noun.capitalised);
  return counted && (word.ends_with("te") || word.ends_with("ten"));
}

// A hyphen with white space on both sides is a dash.
bool is_dash(const AnalysedText& text, std::uint32_t at, const Sentence& sentence) {
  const Token& token = text.tokens()[at];
  const bool apart = token.space_before && at + 1 < sentence.last_token && text.tokens()[at + 1].space_before;
  return apart && token.kind == TokenKind::punctuation && text.written(token) == "-";
}

}  // namespace

Vocabulary::Vocabulary(const Lexicon& lexicon) {
  intern("");  // so that 0 is no class
  for (const std::string_view name : trigger_tables) add_table(lexicon.table(name), Trigger::always);
  for (const std::string_view name : helper_tables) add_table(lexicon.table(name), Trigger::never);
  for (const std::string_view name : number_classes) intern(name);
  add_number_words();
  add_past_verbs(lexicon.table("strong_verbs"));
  add_compounds();
  day_ = class_symbol("DAY");
  month_ = class_symbol("MONTH");
  shortened_month_ = class_symbol("MONTHABBR");
  years_adjective_ = class_symbol("YEARADJSPAN");
  years_ending_ = class_symbol("YEARUNITADJ");
  long_adjective_ = class_symbol("LONGADJ");
  past_ = intern("PAST");
  participle_ = intern("PARTICIPLE");
  verb_ = intern("VERB");
  clause_ = intern("CLAUSE");
  done_ = intern("DONE");
  article_ = intern("ARTICLE");
  preposition_ = intern("PREPOSITION");
  attribute_or_past_ = intern("ATTRIBUTEORPAST");
  split_infinitive_ = intern("SPLITINFINITIVE");
}

// "kam", but not "Kam": fleas ("Floh") are no flight.
void Vocabulary::add_past_verbs(const Table& verbs) {
  const std::size_t column = verbs.column("past");
  const std::size_t participle = verbs.column("participle");
  for (const TableRow& row : verbs.rows) {
    for (const std::string_view form : split(row[column], ' ')) {
      if (form.empty()) continue;
      const std::string plural = plural_of_past(form);
      for (const std::string_view person : {form, std::string_view(plural)}) {
        add_word(person, Meaning{.symbol = intern("PAST"), .written = Case::small});
        add_word(person, Meaning{.symbol = intern("STRONGPAST"), .written = Case::small});
      }
    }
    for (const std::string_view form : split(row[participle], ' ')) {
      if (!form.empty()) add_word(form, Meaning{.symbol = intern("PARTICIPLE"), .written = Case::small});
    }
  }
}

Symbol Vocabulary::intern(std::string_view name) {
  return symbols_.try_emplace(std::string(name), static_cast<Symbol>(symbols_.size())).first->second;
}

std::string_view Vocabulary::keep(std::string_view text) {
  return text.empty() ? std::string_view() : kept_.emplace_back(text);
}

Symbol Vocabulary::class_symbol(std::string_view name) const {
  const auto found = symbols_.find(std::string(name));
  return found == symbols_.end() ? Symbol{0} : found->second;
}

Symbol Vocabulary::literal_symbol(std::string_view word) {
  const std::string name = '=' + std::string(word);
  const bool known = symbols_.contains(name);
  const Symbol symbol = intern(name);
  if (!known) add_word(word, Meaning{.symbol = symbol});
  return symbol;
}

// Columns word, class, value; "months" has word and number. "vergangen~" stands for all endings of the adjective,
// "!morgen" for the word with a small letter only, "*zeit" for all nouns with that ending behind an adjective of years.
void Vocabulary::add_table(const Table& table, Trigger trigger) {
  const std::size_t word = table.column("word");
  const bool plain = table.columns.at(1) == "number";
  for (const TableRow& row : table.rows) {
    Meaning meaning = parse_value(row[plain ? 1 : table.column("value")]);
    meaning.symbol = intern(plain ? month_class(row[0], row[1], table) : row[table.column("class")]);
    meaning.trigger = trigger;
    meaning.code = keep(meaning.code);
    meaning.mod = keep(meaning.mod);
    for (const std::string_view form : split(row[word], ' ')) {
      if (!form.empty()) add_inflected(form, meaning);
    }
  }
}

void Vocabulary::add_inflected(std::string_view word, Meaning meaning) {
  if (word.starts_with('*')) {
    endings_.emplace_back(folded(word.substr(1)), meaning);
    return;
  }
  meaning.written = case_of(word);
  if (word.size() > 1 && word.starts_with('!')) word.remove_prefix(1);  // the mark itself stands alone
  if (!word.ends_with('~')) {
    add_word(word, meaning);
    return;
  }
  word.remove_suffix(1);
  for (const std::string_view ending : endings) add_word(std::string(word) + std::string(ending), meaning);
}

void Vocabulary::add_word(std::string_view word, Meaning meaning) { words_[folded(word)].push_back(meaning); }

std::vector<std::pair<std::string, Meaning>> Vocabulary::words_of(std::string_view class_name) const {
  const Symbol symbol = class_symbol(class_name);
  std::vector<std::pair<std::string, Meaning>> found;
  for (const auto& [word, meanings] : words_) {
    for (const Meaning& meaning : meanings) {
      if (meaning.symbol == symbol) found.emplace_back(word, meaning);
    }
  }
  return found;
}

void Vocabulary::read(const AnalysedText& text, const Sentence& sentence, Readings& readings) const {
  readings.meanings.clear();
  readings.ends.clear();
  readings.triggers.clear();
  bool opening = true;  // the next word has a capital for its place alone
  bool behind_years = false;
  bool behind_article = false;
  bool named = false;  // a word of the sentence names a time
  for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
    const Token& token = text.tokens()[i];
    const std::size_t before = readings.meanings.size();
    if (token.kind == TokenKind::number) {
      read_number(text.written(token), readings.meanings);
    } else {
      read_word(text.folded(token), token.capitalised, opening, readings.meanings);
    }
    if (is_date_dot(text, i, sentence) || is_dot_in_name(text, i, sentence)) drop(clause_, before, readings.meanings);
    if (counts_noun(text, i, sentence)) drop(day_, before, readings.meanings);
    // "die weltweite Suche", "mit verstärkten Kräften" have no verb; "das machte Mut" has.
    const bool perhaps =
        stands_before_noun(text, i, sentence) && (behind_article || !words_.contains(text.folded(token)));
    if (perhaps && drop(past_, before, readings.meanings) && !behind_article) {
      readings.meanings.push_back(Meaning{.symbol = attribute_or_past_});
    }
    // "hat einen geplanten Bau": in "ten" hardly a participle of the perfect.
    if (behind_article && text.folded(token).ends_with("ten")) drop(participle_, before, readings.meanings);
    if (is_dash(text, i, sentence)) readings.meanings.push_back(Meaning{.symbol = clause_});
    if (behind_years && token.capitalised) read_ending(text.folded(token), readings.meanings);
    opening = opens_sentence(text, token, opening);
    readings.ends.push_back(static_cast<std::uint32_t>(readings.meanings.size()));
    const auto begin = readings.meanings.begin() + static_cast<std::ptrdiff_t>(before);
    const auto triggers = [&](Trigger wanted) {
      return std::any_of(begin, readings.meanings.end(), [&](const Meaning& m) { return m.trigger == wanted; });
    };
    behind_article = std::any_of(begin, readings.meanings.end(),
                                 [this](const Meaning& m) { return m.symbol == article_ || m.symbol == preposition_; });
    named = named || triggers(Trigger::always);
    if (triggers(Trigger::always) || triggers(Trigger::beside)) readings.triggers.push_back(i - sentence.first_token);
    behind_years = std::any_of(begin, readings.meanings.end(), [this](const Meaning& m) {
      return m.symbol == years_adjective_ || m.symbol == years_ending_ || m.symbol == long_adjective_;
    });
  }
  if (!named) readings.triggers.clear();
}

// "am Freitag den 17. Hafentag": an ordinal before a noun that is no month is no day.
bool Vocabulary::counts_noun(const AnalysedText& text, std::uint32_t at, const Sentence& sentence) const {
  if (at + 2 >= sentence.last_token || !is_date_dot(text, at + 1, sentence)) return false;
  const Token& noun = text.tokens()[at + 2];
  if (noun.kind != TokenKind::word || !noun.capitalised) return false;
  const auto found = words_.find(text.folded(noun));
  if (found == words_.end()) return true;
  // "11. BIS 15. MÄRZ": what needs no capital is no noun.
  return std::all_of(found->second.begin(), found->second.end(), [this](const Meaning& word) {
    return word.written == Case::capital && word.symbol != month_ && word.symbol != shortened_month_;
  });
}

// Takes one class from the token whose meanings begin at `first`, and says whether it was there.
bool Vocabulary::drop(Symbol symbol, std::size_t first, std::vector<Meaning>& meanings) const {
  const auto begin = meanings.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = std::remove_if(begin, meanings.end(), [symbol](const Meaning& m) { return m.symbol == symbol; });
  const bool dropped = end != meanings.end();
  meanings.erase(end, meanings.end());
  return dropped;
}

// What is years long is told from who is years old by the ending of the noun: "dreijährige Bauzeit".
void Vocabulary::read_ending(std::string_view word, std::vector<Meaning>& out) const {
  for (const auto& [ending, meaning] : endings_) {
    if (word.size() > ending.size() && word.ends_with(ending)) out.push_back(meaning);
  }
}

void Vocabulary::read_word(std::string_view word, bool capitalised, bool first, std::vector<Meaning>& out) const {
  if (!capitalised && is_participle(word)) out.push_back(Meaning{.symbol = participle_});
  if (!capitalised && is_split_infinitive(word)) out.push_back(Meaning{.symbol = split_infinitive_});
  if (!capitalised && is_attribute(word)) out.push_back(Meaning{.symbol = done_});
  bool known = false;  // as it is written here: "infizierte" is a verb, "Infizierte" are people
  if (const auto found = words_.find(word); found != words_.end()) {
    for (const Meaning& meaning : found->second) {
      if (meaning.written == Case::capital && !capitalised) continue;
      if (meaning.written == Case::small && capitalised && !first) continue;
      out.push_back(meaning);
      known = true;
    }
  }
  if (known) return;
  if (!word.empty() && word.front() >= '0' && word.front() <= '9') read_mixed(word, out);
  if (!capitalised && is_weak_past(word)) out.push_back(Meaning{.symbol = past_});
  if (!capitalised && is_present(word)) out.push_back(Meaning{.symbol = verb_});
}

void Vocabulary::read_number(std::string_view digits, std::vector<Meaning>& out) const {
  for (const NumberReading& reading : readings_of(digits)) {
    out.push_back(Meaning{.symbol = class_symbol(reading.class_name),
                          .trigger = reading.trigger,
                          .number = reading.number,
                          .code = reading.decimal});
  }
}

}  // namespace zeitstrahl
