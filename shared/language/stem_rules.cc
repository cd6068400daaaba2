#include "language/stem_rules.h"

#include <algorithm>
#include <array>

#include "base/accents.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "language/cistem.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t shortest_stemmed = 4;  // bytes; shorter words are abbreviations and function words
constexpr std::size_t shortest_verb = 4;     // letters behind ge- and zu-, so that "zugehen" keeps its own

constexpr std::string_view participle_end = "end";

bool has_vowel(std::string_view word) { return word.find_first_of("aeiouy") != std::string_view::npos; }

std::string base_letters(std::string_view written) { return without_umlauts(without_accents(folded(written))); }

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

// The word as far as its weak participle goes: "gelehnter" to "gelehnt"; empty where it ends otherwise.
std::string_view weak_participle_in(std::string_view word) {
  for (const std::string_view ending : inflections) {
    if (!word.ends_with(ending)) continue;
    const std::string_view rest = word.substr(0, word.size() - ending.size());
    if (rest.ends_with('t')) return rest;
  }
  return {};
}

std::string_view without_end(std::string_view word, std::string_view end) {
  return word.ends_with(end) ? word.substr(0, word.size() - end.size()) : word;
}

// Verbs have one syllable before their ending, or a second with a vowel that is not stressed: "sammel", "arbeit",
// "kundig". What ge- takes in front of "sundheitsam" or "winnchan" is none.
bool sounds_like_verb(std::string_view stem) {
  constexpr std::string_view vowels = "aeiouy";
  std::size_t syllables = 0;
  for (std::size_t at = stem.find_first_of(vowels); at != std::string_view::npos;) {
    const std::size_t end = std::min(stem.find_first_not_of(vowels, at), stem.size());
    const std::string_view vowel = stem.substr(at, end - at);
    if (++syllables > 1 && vowel != "e" && vowel != "i" && vowel != "ei") return false;
    at = stem.find_first_of(vowels, end);
  }
  return syllables <= 2;
}

bool begins_with_one_of(const std::vector<std::string>& fronts, std::string_view word) {
  return std::any_of(fronts.begin(), fronts.end(), [&](const std::string& front) { return word.starts_with(front); });
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

// What adjectives end in and what is made of them, which no weak participle does: "Gelassenheit", "gefährlichst".
bool is_of_adjective(std::string_view word) {
  constexpr std::array<std::string_view, 5> ends{"heit", "keit", "schaft", "lichst", "igst"};
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return word.ends_with(end); });
}

// "50.000", "1.200.000", "1.250,50"; but "17.01.2025" is a date, and "20.30" may be an hour.
bool is_written_in_thousands(std::string_view number) {
  constexpr std::size_t group = 3;
  const std::string_view whole = number.substr(0, number.find(','));
  std::size_t at = whole.find('.');
  if (at == std::string_view::npos || at == 0 || at > group || whole.front() == '0') return false;
  if (number.find_first_not_of("0123456789.,") != std::string_view::npos) return false;
  for (; at < whole.size(); at += group + 1) {
    const std::string_view digits = whole.substr(at + 1, group);
    if (whole[at] != '.' || digits.size() != group || digits.find('.') != std::string_view::npos) return false;
  }
  return true;
}

std::string without_points(std::string_view number) {
  std::string digits(number);
  std::erase(digits, '.');
  return digits;
}

// "zugs" is of "Zug", which no infinitive begins like; "zubildenden" is a participle, "zuwenden" is none.
bool is_infinitive_with_zu(std::string_view word) {
  if (!word.starts_with("zu") || !word.ends_with('n') || word.starts_with("zugs")) return false;
  const std::string_view verb = word.substr(2);
  const bool is_participle = verb.ends_with("enden") && has_vowel(without_end(verb, "enden"));
  return verb.size() >= shortest_verb && !is_participle;
}

}  // namespace

StemRules::StemRules(const Lexicon& lexicon) : own_stems_(lexicon), strong_forms_(lexicon) {
  read_closed_words(lexicon.table("closed_words"));
  read_prefixes(lexicon.table("verb_prefixes"));
  read_lookalikes(lexicon.table("stem_lookalikes"));
  read_derivations(lexicon.table("derivations"));
  read_strong_verbs(lexicon.table("strong_verbs"));
  read_irregular(lexicon.table("irregular_stems"));
  const Table& long_participles = lexicon.table("long_participles");
  const std::size_t front = long_participles.column("front");
  for (const TableRow& row : long_participles.rows) long_participles_.push_back(base_letters(row[front]));
  read_signs(lexicon.table("spoken_signs"));
}

const StemRules& StemRules::builtin() {
  static const StemRules rules{Lexicon()};
  return rules;
}

void StemRules::read_closed_words(const Table& table) {
  const std::size_t words = table.column("words");
  for (const TableRow& row : table.rows) {
    for (const std::string_view word : split(row[words], ',')) {
      if (!word.ends_with('~')) whole_.insert(base_letters(trimmed(word)));
    }
  }
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
    } else if (row[form] == "participle" && row[where] == "front") {
      no_participle_fronts_.push_back(written);
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
                        .least = number_in(table, row, least),
                        .has_umlaut = base_letters(row[ending]).size() < row[ending].size()});
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
      const bool is_marked = column == participle && form.starts_with("ge");
      if (is_marked) form.erase(0, 2);
      if (form.empty() || no_past_.contains(without_endings(form))) continue;
      const bool is_said_by_itself = !strong_forms_.infinitive_of(form, letters_from_umlaut(row[column])).empty();
      if (form.size() < shortest_stemmed && is_said_by_itself) whole_.insert(form);  // "Lage" is more than "lag"
      if (!is_marked) enter(forms_, without_endings(form), without_endings(verb));   // alone they are known as words
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

// Last of all: their words have stems.
void StemRules::read_signs(const Table& table) {
  const std::size_t sign = table.column("sign");
  const std::size_t word = table.column("word");
  for (const TableRow& row : table.rows) signs_[folded(row[sign])] = stem(folded(row[word]));
}

void StemRules::enter(Forms& forms, const std::string& form, const std::string& verb) {
  const auto [entry, is_new] = forms.try_emplace(form, verb);
  if (!is_new && entry->second != verb) entry->second = form;
}

std::string StemRules::stem(std::string_view folded_word) const {
  if (const auto sign = signs_.find(folded_word); sign != signs_.end()) return sign->second;
  if (auto own = own_stems_.of_accented(folded_word)) return *own;
  if (is_written_in_thousands(folded_word)) return without_points(folded_word);
  return plain_stem(without_accents(folded_word));
}

std::string StemRules::plain_stem(std::string_view folded_word) const {
  const std::string word = without_umlauts(folded_word);
  const std::string bare = word.size() < shortest_stemmed ? word : without_verb_marks(word);
  const std::size_t umlaut = letters_from_umlaut(folded_word);
  const bool is_bare = bare.size() == word.size();
  if (auto own = own_stems_.of(bare, umlaut)) return *own;
  if (auto own = is_bare ? std::nullopt : own_stems_.of(word, umlaut)) return *own;
  std::string verb = infinitive_of(bare, umlaut);
  if (verb.empty() && !is_bare) verb = infinitive_of(word, umlaut);
  if (!verb.empty()) return own_stems_.of(verb, no_umlaut).value_or(without_ends(verb, no_umlaut, true));
  return word.size() < shortest_stemmed ? word : without_ends(bare, umlaut, is_bare);
}

std::string StemRules::without_ends(const std::string& bare, std::size_t umlaut, bool is_bare) const {
  const std::string inflected = without_inflection(bare);
  if (auto verb = verb_of(inflected, is_bare)) return *verb;
  const std::size_t umlaut_at = umlaut <= bare.size() ? bare.size() - umlaut : 0;
  const std::string derived = without_derivation(inflected, umlaut_at);
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
  std::string stem = without_endings(word, whole_);
  const auto known = irregular_.find(stem);
  return known != irregular_.end() ? known->second : stem;
}

// Weak ones only: those in -en are known as words, or every plural in -en would be one.
bool StemRules::is_participle(std::string_view from_ge) const {
  const std::string_view form = weak_participle_in(from_ge);
  if (form.size() < shortest_verb + 2 || is_of_adjective(form) || has_form_of(no_participles_, from_ge)) return false;
  return may_be_weak_participle(form);
}

bool StemRules::may_be_weak_participle(std::string_view form) const {
  if (begins_with_one_of(long_participles_, form)) return true;
  if (begins_with_one_of(no_participle_fronts_, form)) return false;
  std::string_view verb = without_end(without_end(form.substr(2), "t"), "e");
  for (const std::string_view reduced_syllable : {"er", "el", "ig"}) {
    if (verb.ends_with(reduced_syllable) && has_vowel(without_end(verb, reduced_syllable))) {
      verb = without_end(verb, reduced_syllable);
      break;
    }
  }
  return sounds_like_verb(verb);
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
  if (!is_infinitive_with_zu(rest) && !(rest.starts_with("ge") && is_participle(rest))) return std::string(word);
  return *prefix + std::string(rest.substr(2));
}

// No ending but its own has an umlaut: "Lösung" is not made with -los.
std::string StemRules::without_derivation(std::string stem, std::size_t umlaut_at) const {
  for (auto ending = endings_.begin(); ending != endings_.end();) {
    const bool fits = stem.ends_with(ending->text) && stem.size() - ending->text.size() >= ending->least;
    const std::string front = fits ? stem.substr(0, stem.size() - ending->text.size()) : std::string();
    const bool has_umlaut = !ending->has_umlaut && umlaut_at >= front.size() && umlaut_at > 0;
    if (!has_vowel(front) || cuts_a_letter(front, ending->text) || has_umlaut) {
      ++ending;
      continue;
    }
    std::string shorter = without_endings(front + ending->kept, whole_);
    if (shorter.size() >= stem.size() || whole_.contains(shorter)) {  // a row that puts back what it takes
      ++ending;
      continue;
    }
    stem = std::move(shorter);
    ending = endings_.begin();
  }
  return stem;
}

template <typename VerbLeft>
std::string StemRules::verb_behind(std::string_view word, const VerbLeft& verb_left) const {
  const auto behind_one = [&](std::string_view rest, const std::vector<std::string>& prefixes) {
    for (const std::string& prefix : prefixes) {
      if (!rest.starts_with(prefix)) continue;
      const std::string_view verb = verb_left(rest.substr(prefix.size()));
      if (!verb.empty()) return prefix + std::string(verb);
    }
    return std::string();
  };
  if (std::string verb = behind_one(word, separable_); !verb.empty()) return verb;
  if (std::string verb = behind_one(word, fixed_); !verb.empty()) return verb;
  for (const std::string& prefix : separable_) {
    if (!word.starts_with(prefix)) continue;
    const std::string verb = behind_one(word.substr(prefix.size()), fixed_);
    if (!verb.empty()) return prefix + verb;
  }
  return {};
}

// By the whole word: "brachte" is of "bringen", though its stem is that of "brechen" as well. Empty where it is none.
std::string StemRules::infinitive_of(std::string_view word, std::size_t umlaut) const {
  const std::string_view infinitive = strong_forms_.infinitive_of(word, umlaut);
  if (!infinitive.empty()) return std::string(infinitive);
  return verb_behind(word, [&](std::string_view rest) { return strong_forms_.infinitive_behind_prefix(rest, umlaut); });
}

// "versprich" and "versproch" to "versprech". "geschlossen" is a form of "schließen", "Schloss" alone need not be one.
std::optional<std::string> StemRules::verb_of(const std::string& stem, bool is_bare) const {
  if (is_bare && no_past_alone_.contains(stem)) return std::nullopt;
  if (const auto found = forms_.find(stem); found != forms_.end()) return found->second;
  std::string verb = verb_behind(stem, [&](std::string_view rest) {
    const auto found = forms_behind_prefix_.find(rest);
    return found == forms_behind_prefix_.end() ? std::string_view() : std::string_view(found->second);
  });
  return verb.empty() ? std::nullopt : std::optional(std::move(verb));
}

}  // namespace zeitstrahl
