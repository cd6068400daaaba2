#include "language/strong_forms.h"

#include <set>
#include <span>

#include "base/unicode.h"
#include "language/cistem.h"
#include "language/own_stems.h"

namespace zeitstrahl {

namespace {

constexpr std::array<std::string_view, 1> itself{""};
constexpr std::array<std::string_view, 2> of_past{"", "en"};                 // "last" is "Last", not what "you read"
constexpr std::array<std::string_view, 4> of_weak_past{"", "n", "st", "t"};  // "brachte"
constexpr std::array<std::string_view, 6> of_adjective{"", "e", "en", "em", "er", "es"};

std::span<const std::string_view> endings_of(std::string_view column, std::string_view form) {
  if (column == "participle") return of_adjective;
  const bool is_past = column == "past" || column == "conditional" || column == "subjunctive";
  if (!is_past) return itself;
  return form.ends_with('e') ? std::span<const std::string_view>(of_weak_past) : of_past;
}

bool has_umlaut(std::string_view folded_word) { return without_umlauts(folded_word).size() < folded_word.size(); }

// A stem, marked where the form has an umlaut: "führen" is no "fahren", but "fuhren" is.
std::string stem_in_its_vowel(std::string_view form) {
  return without_endings(without_umlauts(form)) + (has_umlaut(form) ? "*" : "");
}

// Words that are written like a form and mean something else.
struct Lookalikes {
  std::set<std::string> alone;     // "Band" is no "binden", "unterband" is of "unterbinden"
  std::set<std::string> anywhere;  // stems in their vowel: "durchführen" is no "durchfahren" either
};

Lookalikes lookalikes_in(const Table& table) {
  Lookalikes lookalikes;
  const std::size_t word = table.column("word");
  const std::size_t form = table.column("form");
  const std::size_t where = table.column("where");
  for (const TableRow& row : table.rows) {
    if (row[form] != "past") continue;
    const std::string written = folded(row[word]);
    lookalikes.alone.insert(written);
    if (row[where] == "anywhere") lookalikes.anywhere.insert(stem_in_its_vowel(written));
  }
  return lookalikes;
}

std::string_view without_ge(std::string_view form) { return form.substr(form.starts_with("ge") ? 2 : 0); }

}  // namespace

StrongForms::StrongForms(const Lexicon& lexicon) {
  const Lookalikes lookalikes = lookalikes_in(lexicon.table("stem_lookalikes"));
  const Table& table = lexicon.table("strong_verbs");
  const std::size_t infinitive = table.column("infinitive");
  const std::size_t participle = table.column("participle");
  for (const TableRow& row : table.rows) {
    const std::string verb = without_umlauts(folded(row[infinitive]));
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      if (row[column].empty()) continue;
      const std::string written = folded(row[column]);
      for (const std::string_view ending : endings_of(table.columns[column], written)) {
        const std::string form = written + std::string(ending);
        const auto is_other = [&](std::string_view one) {
          return lookalikes.anywhere.contains(stem_in_its_vowel(one));
        };
        if (!lookalikes.alone.contains(form) && !is_other(form)) enter(alone_, form, verb);
        if (!is_other(form)) enter(behind_prefix_, form, verb);
        if (column != participle || is_other(without_ge(form))) continue;
        enter(behind_prefix_, without_ge(form), verb);
      }
    }
  }
}

void StrongForms::enter(ByUmlaut& forms, std::string_view form, const std::string& verb) {
  forms[has_umlaut(form) ? 1 : 0].try_emplace(without_umlauts(form), verb);
}

std::string_view StrongForms::infinitive_of(std::string_view word, std::size_t umlaut) const {
  return found_in(alone_, word, umlaut);
}

std::string_view StrongForms::infinitive_behind_prefix(std::string_view word, std::size_t umlaut) const {
  return found_in(behind_prefix_, word, umlaut);
}

std::string_view StrongForms::found_in(const ByUmlaut& forms, std::string_view word, std::size_t umlaut) {
  const Forms& fitting = forms[umlaut <= word.size() ? 1 : 0];
  const auto found = fitting.find(word);
  return found == fitting.end() ? std::string_view() : found->second;
}

}  // namespace zeitstrahl
