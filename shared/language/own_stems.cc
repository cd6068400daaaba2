#include "language/own_stems.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/accents.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "language/cistem.h"

namespace zeitstrahl {

namespace {

constexpr std::string_view by_itself = "-";

// What may stand behind the word of a pattern.
enum class Endings { none, of_name, nominal, verbal };

Endings endings_of(std::string_view pattern) {
  if (pattern.ends_with('\'')) return Endings::of_name;
  if (pattern.ends_with('~')) return Endings::nominal;
  return pattern.ends_with('+') ? Endings::verbal : Endings::none;
}

// Of nouns, of adjectives and their degrees.
constexpr std::array<std::string_view, 23> nominal = {"",     "e",    "en",   "em",   "er",   "es",    "n",    "s",
                                                      "ern",  "ere",  "eren", "erem", "erer", "eres",  "st",   "ste",
                                                      "sten", "stem", "ster", "stes", "este", "esten", "ester"};

// Of weak verbs, their participles and what is made of them in -ung; "n" of those in -ern.
constexpr std::array<std::string_view, 36> verbal = {
    "e",     "n",     "en",    "st",   "est",  "t",    "et",   "te",    "ten",  "tem", "ter",   "tes",
    "test",  "tet",   "ete",   "eten", "etem", "eter", "etes", "etest", "etet", "end", "ende",  "enden",
    "endem", "ender", "endes", "nd",   "nde",  "nden", "ndem", "nder",  "ndes", "ung", "ungen", "ens"};

std::span<const std::string_view> endings_in(Endings endings) {
  static constexpr std::array<std::string_view, 1> none = {""};
  static constexpr std::array<std::string_view, 2> of_name = {"", "s"};
  switch (endings) {
    case Endings::none:
      return none;
    case Endings::of_name:
      return of_name;
    case Endings::nominal:
      return nominal;
    case Endings::verbal:
      return verbal;
  }
  return none;
}

}  // namespace

std::size_t letters_from_umlaut(std::string_view folded_word) {
  if (without_umlauts(folded_word).size() == folded_word.size()) return no_umlaut;
  for (std::size_t at = folded_word.size(); at-- > 0;) {
    if (!starts_code_point(folded_word[at])) continue;
    const std::string_view end = folded_word.substr(at);
    const std::size_t letters = without_umlauts(end).size();
    if (letters < end.size()) return letters;
  }
  return no_umlaut;
}

OwnStems::OwnStems(const Lexicon& lexicon) {
  read(lexicon.table("closed_words"));
  read(lexicon.table("own_stems"));
}

void OwnStems::read(const Table& table) {
  const std::size_t stem = table.column("stem");
  const std::size_t words = table.column("words");
  for (const TableRow& row : table.rows) {
    for (const std::string_view pattern : split(row[words], ',')) add(trimmed(pattern), row[stem]);
  }
}

void OwnStems::add(std::string_view pattern, std::string_view stem) {
  const bool behind_others = pattern.starts_with('*');
  const Endings endings = endings_of(pattern);
  pattern.remove_prefix(behind_others ? 1 : 0);
  pattern.remove_suffix(endings == Endings::none ? 0 : 1);
  const std::string word = folded(pattern);
  const std::string found_by = stem == by_itself ? without_umlauts(word) : std::string(stem);
  const bool is_accented = without_accents(word) != word;
  for (const std::string_view ending : endings_in(endings)) {
    const std::string form = word + std::string(ending);
    if (is_accented) {
      accented_.try_emplace(form, Own{found_by, behind_others});
      continue;
    }
    const bool has_umlaut = letters_from_umlaut(form) <= form.size();
    std::string key = without_umlauts(form);
    longest_ = std::max(longest_, key.size());
    forms_[has_umlaut].try_emplace(std::move(key), Own{found_by, behind_others});
  }
}

std::optional<std::string> OwnStems::of_accented(std::string_view folded_word) const {
  const auto found = accented_.find(folded_word);
  return found == accented_.end() ? std::nullopt : std::optional(found->second.stem);
}

std::optional<std::string> OwnStems::of(std::string_view word, std::size_t umlaut) const {
  constexpr std::size_t least_in_front = 2;  // letters
  for (std::size_t at = word.size() > longest_ ? word.size() - longest_ : 0; at < word.size(); ++at) {
    if (at > 0 && at < least_in_front) continue;
    const std::string_view end = word.substr(at);
    const Forms& forms = forms_[umlaut <= end.size()];
    const auto found = forms.find(end);
    if (found == forms.end() || (at > 0 && !found->second.behind_others)) continue;
    return std::string(word.substr(0, at)) + found->second.stem;
  }
  return std::nullopt;
}

}  // namespace zeitstrahl
