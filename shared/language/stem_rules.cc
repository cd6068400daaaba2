#include "language/stem_rules.h"

#include <algorithm>
#include <array>

#include "base/tsv.h"
#include "base/unicode.h"
#include "language/cistem.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t shortest_stemmed = 4;  // bytes; shorter words are abbreviations and function words
constexpr std::size_t shortest_verb = 4;     // letters behind ge- and zu-, so that "zugehen" keeps its own

constexpr std::string_view participle_end = "end";

bool has_vowel(std::string_view word) { return word.find_first_of("aeiouy") != std::string_view::npos; }

std::string base_letters(std::string_view written) { return without_umlauts(folded(written)); }

// As CISTEM leaves it at the end of a long word; two letters stay, so that an ending can be told.
std::string reduced(const std::string& ending) {
  constexpr std::string_view long_word = "xaxaxax";
  const std::string rest = without_endings(std::string(long_word) + ending).substr(long_word.size());
  return rest.size() >= 2 ? rest : ending.substr(0, 2);
}

void longest_first(std::vector<std::string>& words) {
  std::stable_sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

constexpr std::array<std::string_view, 9> inflections{"", "e", "en", "em", "er", "es", "n", "s", "ern"};

// The word as far as its participle goes: "gelehnter" to "gelehnt"; empty where it ends otherwise.
std::string_view participle_in(std::string_view word) {
  for (const std::string_view ending : inflections) {
    if (!word.ends_with(ending)) continue;
    const std::string_view rest = word.substr(0, word.size() - ending.size());
    if (rest.ends_with('t') || rest.ends_with("en")) return rest;
  }
  return {};
}

bool has_form_of(const std::set<std::string, std::less<>>& words, std::string_view form) {
  return std::any_of(inflections.begin(), inflections.end(), [&](std::string_view ending) {
    return form.ends_with(ending) && words.contains(form.substr(0, form.size() - ending.size()));
  });
}

// "Zweig" is not made with -ig.
bool cuts_a_letter(std::string_view front, std::string_view ending) {
  return (front.ends_with('e') && ending.starts_with('i')) || (front.ends_with('i') && ending.starts_with('e'));
}

bool is_abstract(std::string_view word) {
  return word.ends_with("heit") || word.ends_with("keit") || word.ends_with("schaft");
}

}  // namespace

StemRules::StemRules(const Lexicon& lexicon) : own_stems_(lexicon) {
  read_prefixes(lexicon.table("verb_prefixes"));
  read_lookalikes(lexicon.table("stem_lookalikes"));
  read_derivations(lexicon.table("derivations"));
  read_strong_verbs(lexicon.table("strong_verbs"));
  read_irregular(lexicon.table("irregular_stems"));
}

const StemRules& StemRules::builtin() {
  static const StemRules rules{Lexicon()};
  return rules;
}

void StemRules::read_prefixes(const Table& table) {
  const std::size_t prefix = table.column("prefix");
  const std::size_t kind = table.column("kind");
  for (const TableRow& row : table.rows) {
    (row[kind] == "fixed" ? fixed_ : separable_).push_back(base_letters(row[prefix]));
  }
  longest_first(separable_);
  longest_first(fixed_);
}

void StemRules::read_lookalikes(const Table& table) {
  const std::size_t word = table.column("word");
  const std::size_t form = table.column("form");
  const std::size_t where = table.column("where");
  for (const TableRow& row : table.rows) {
    const std::string written = base_letters(row[word]);
    const bool alone = row[where] == "alone";
    if (row[form] == "ending") {
      no_endings_.push_back(written.substr(0, written.rfind(participle_end) + participle_end.size()));
    } else if (row[form] == "participle") {
      (alone ? no_participles_alone_ : no_participles_).insert(written);
    } else {
      (alone ? no_past_alone_ : no_past_).insert(without_endings(written));
    }
  }
}

void StemRules::read_derivations(const Table& table) {
  const std::size_t ending = table.column("ending");
  const std::size_t kept = table.column("kept");
  const std::size_t least = table.column("least");
  for (const TableRow& row : table.rows) {
    endings_.push_back({.text = reduced(base_letters(row[ending])),
                        .kept = base_letters(row[kept]),
                        .least = number_in(table, row, least)});
  }
  std::stable_sort(endings_.begin(), endings_.end(),
                   [](const Ending& a, const Ending& b) { return a.text.size() > b.text.size(); });
}

// A form that two verbs share ("brach" is left of "brach" and "brachte") says nothing of either.
void StemRules::read_strong_verbs(const Table& table) {
  const std::size_t infinitive = table.column("infinitive");
  const std::size_t participle = table.column("participle");
  for (const TableRow& row : table.rows) {
    const std::string verb = base_letters(row[infinitive]);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      std::string form = base_letters(row[column]);
      if (column == participle && form.starts_with("ge")) form.erase(0, 2);
      if (form.empty() || no_past_.contains(without_endings(form))) continue;
      enter(forms_, without_endings(form), without_endings(verb));
      enter(forms_behind_prefix_, reduced(form), reduced(verb));
    }
  }
}

void StemRules::read_irregular(const Table& table) {
  const std::size_t word = table.column("word");
  const std::size_t like = table.column("like");
  for (const TableRow& row : table.rows) {
    irregular_[without_endings(base_letters(row[word]))] = without_endings(base_letters(row[like]));
  }
}

void StemRules::enter(Forms& forms, const std::string& form, const std::string& verb) {
  const auto [entry, is_new] = forms.try_emplace(form, verb);
  if (!is_new && entry->second != verb) entry->second = form;
}

std::string StemRules::stem(std::string_view folded_word) const {
  const std::string word = without_umlauts(folded_word);
  const std::string bare = word.size() < shortest_stemmed ? word : without_verb_marks(word);
  const std::size_t umlaut = letters_from_umlaut(folded_word);
  const bool is_bare = bare.size() == word.size();
  if (auto own = own_stems_.of(bare, umlaut)) return *own;
  if (auto own = is_bare ? std::nullopt : own_stems_.of(word, umlaut)) return *own;
  if (word.size() < shortest_stemmed) return word;
  const std::string inflected = without_inflection(bare);
  if (auto verb = verb_of(inflected, is_bare)) return *verb;
  const std::string derived = without_derivation(inflected);
  return verb_of(derived, is_bare).value_or(derived);
}

// "Wochenende" is no participle of a verb "wochen".
std::string StemRules::without_inflection(const std::string& word) const {
  const std::size_t end = word.rfind(participle_end);
  if (end != std::string::npos) {
    const std::string_view front = std::string_view(word).substr(0, end + participle_end.size());
    const bool is_inflected = std::find(inflections.begin(), inflections.end(),
                                        std::string_view(word).substr(front.size())) != inflections.end();
    const bool is_noun = std::any_of(no_endings_.begin(), no_endings_.end(),
                                     [&](const std::string& tail) { return front.ends_with(tail); });
    if (is_inflected && is_noun) return std::string(front);
  }
  std::string stem = without_endings(word);
  const auto known = irregular_.find(stem);
  return known != irregular_.end() ? known->second : stem;
}

// Weak participles end in t; those in en must be known, or every plural in en would be one.
bool StemRules::is_participle(std::string_view from_ge) const {
  const std::string_view form = participle_in(from_ge);
  if (form.size() < shortest_verb + 2 || is_abstract(form)) return false;
  const bool is_strong = form.ends_with("en") && forms_.contains(without_endings(form.substr(2)));
  if (is_strong && form.ends_with("ten")) return true;  // "gehalten" is no plural of "Gehalt"
  return (is_strong || form.ends_with('t')) && !has_form_of(no_participles_, from_ge);
}

// Takes out the ge of a participle and the zu of an infinitive, behind a separable prefix or alone.
std::string StemRules::without_verb_marks(std::string_view word) const {
  const auto prefix =
      std::find_if(separable_.begin(), separable_.end(), [&](const std::string& one) { return word.starts_with(one); });
  if (prefix == separable_.end()) {
    const bool is_marked = word.starts_with("ge") && is_participle(word) && !has_form_of(no_participles_alone_, word);
    return std::string(is_marked ? word.substr(2) : word);
  }
  const std::string_view rest = word.substr(prefix->size());
  const bool is_infinitive = rest.starts_with("zu") && rest.size() >= shortest_verb + 2 && rest.ends_with('n') &&
                             !rest.starts_with("zugs");  // of "Zug", which no infinitive begins like
  if (!is_infinitive && !(rest.starts_with("ge") && is_participle(rest))) return std::string(word);
  return *prefix + std::string(rest.substr(2));
}

std::string StemRules::without_derivation(std::string stem) const {
  for (auto ending = endings_.begin(); ending != endings_.end();) {
    const bool fits = stem.ends_with(ending->text) && stem.size() - ending->text.size() >= ending->least;
    const std::string front = fits ? stem.substr(0, stem.size() - ending->text.size()) : std::string();
    if (!has_vowel(front) || cuts_a_letter(front, ending->text)) {
      ++ending;
      continue;
    }
    std::string shorter = without_endings(front + ending->kept);
    if (shorter.size() >= stem.size()) {  // a row that puts back what it takes
      ++ending;
      continue;
    }
    stem = std::move(shorter);
    ending = endings_.begin();
  }
  return stem;
}

std::optional<std::string> StemRules::verb_behind(std::string_view stem,
                                                  const std::vector<std::string>& prefixes) const {
  for (const std::string& prefix : prefixes) {
    if (!stem.starts_with(prefix)) continue;
    const auto found = forms_behind_prefix_.find(stem.substr(prefix.size()));
    if (found != forms_behind_prefix_.end()) return prefix + found->second;
  }
  return std::nullopt;
}

// "versprich" and "versproch" to "versprech". "geschlossen" is a form of "schließen", "Schloss" alone need not be one.
std::optional<std::string> StemRules::verb_of(const std::string& stem, bool is_bare) const {
  if (is_bare && no_past_alone_.contains(stem)) return std::nullopt;
  if (const auto found = forms_.find(stem); found != forms_.end()) return found->second;
  if (auto verb = verb_behind(stem, separable_)) return verb;
  if (auto verb = verb_behind(stem, fixed_)) return verb;
  for (const std::string& prefix : separable_) {
    if (!stem.starts_with(prefix)) continue;
    if (const auto verb = verb_behind(std::string_view(stem).substr(prefix.size()), fixed_)) return prefix + *verb;
  }
  return std::nullopt;
}

}  // namespace zeitstrahl
