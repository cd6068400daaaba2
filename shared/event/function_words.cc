#include "event/function_words.h"

#include <algorithm>
#include <array>

#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, static_cast<std::size_t>(WordClass::count)> class_names = {
    "article",          "definite",
    "indefinite",       "auxiliary",
    "auxiliary_behind", "question_word",
    "complement",       "adverbial_opener",
    "content_opener",   "hardly_any",
    "invited",          "condition_opener",
    "manner_opener",    "concessive",
    "awaiting_opener",  "denying_opener",
    "purpose_opener",   "condition",
    "parting",          "contrast",
    "not_subject",      "particle",
    "behind_particle",  "clock",
    "within_term",      "organisation_link",
    "copula",           "name_particle",
    "name_title",       "pronoun",
    "quantity",         "aside",
    "name_link",        "background_opener",
    "past_state",       "preposition",
    "adverb",           "perfect",
    "dated_thing",      "simultaneous_opener",
    "earlier",          "deed_auxiliary",
    "news_auxiliary",   "modal",
    "no_verb",          "remark",
    "day_part",         "present_state",
    "determiner",       "published",
    "put_off",          "pointing",
    "next_to",          "supposing",
    "resuming",         "weekend",
    "habitual",         "unreal_auxiliary",
    "missed_behind",    "fragment_opener",
    "no_attribute",     "time_preposition",
    "no_manner",        "meant",
    "stative",          "person",
    "possessive",       "said",
    "genitive",         "oblique",
    "before_subject",   "already",
    "comparing",        "period_before",
    "amount",           "stamp",
    "adversative",      "time_modifier",
    "anniversary"};

}  // namespace

FunctionWords::FunctionWords(const Lexicon& lexicon) {
  const Table& table = lexicon.table("function_words");
  const std::size_t name = table.column("class");
  const std::size_t words = table.column("words");
  for (const TableRow& row : table.rows) {
    const auto found = std::find(class_names.begin(), class_names.end(), row[name]);
    if (found == class_names.end()) refuse_name(table, row, "class", row[name]);
    const auto place = static_cast<std::size_t>(found - class_names.begin());
    for (const std::string_view word : split(row[words], ',')) classes_[folded(trimmed(word))].set(place);
  }
}

}  // namespace zeitstrahl
