// What the small words of a sentence do: articles, auxiliaries, and what opens or parts its clauses.
#pragma once

#include <bitset>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "language/lexicon.h"

namespace zeitstrahl {

enum class WordClass : std::uint8_t {
  article,
  definite,             // points at what the reader knows: "der", "dieser", "beim"
  indefinite,           // brings up what he does not
  auxiliary,            // waits for a participle
  auxiliary_behind,     // closes a clause behind its participle: "infiziert zu haben"
  question_word,        // "warum": asks about what is taken for granted
  complement,           // behind a noun it says which one: "der Streik bei der Post"
  adverbial_opener,     // opens a clause that says when or why: "nachdem"
  content_opener,       // opens what is said or asked: "dass"
  hardly_any,           // "niemand bestreitet" denies as "nicht" does
  invited,              // behind a day it tells of who is to come then, and of no plan: "geladene"
  condition_opener,     // "falls"
  manner_opener,        // behind its governor it asks how or how much: "wie stark"
  concessive,           // "auch wenn" sets no condition
  awaiting_opener,      // "bevor"
  denying_opener,       // before an infinitive: "ohne zu"
  purpose_opener,       // "um zu"
  condition,            // makes a subjunctive an irreal one: "fast", "wenn"
  parting,              // a phrase of place or means that parts a noun from what it governs
  contrast,             // behind "nicht" it denies a place, time or means only
  not_subject,          // a phrase it begins is no subject
  particle,             // closes the clause of a separable verb: "kauft ... ein"
  behind_particle,      // may follow a separated particle
  clock,                // behind the number of an hour
  within_term,          // may stand between "bis" and its date
  organisation_link,    // between an office and what is led: "Leiter des"
  copula,               // "ist"
  name_particle,        // inside a name: "von"
  name_title,           // before a name: "Dr"
  pronoun,              // stands for a noun
  quantity,             // counts what follows: "die Zahl der"
  aside,                // a noun behind it says when or why, and not what the verb acts on: "trotz"
  name_link,            // a noun behind it without article is a name: "in Husum"
  background_opener,    // opens a clause of what the news follows or happens in spite of: "nachdem"
  past_state,           // "blieben": tells how things were
  preposition,          // binds the noun behind it to another word
  adverb,               // may open a sentence, and is no name then: "dort"
  perfect,              // with a participle it tells what was done before: "hat", "war"
  dated_thing,          // a year behind it says which one it is: "Haushalt 2021"
  simultaneous_opener,  // opens a clause of the same time: "als"
  earlier,              // before what was told last: "zuvor"
  deed_auxiliary,       // with a participle it tells what somebody did: "hat"
  news_auxiliary,       // with a participle it tells the news of a lead: "hat", "wurde"
  modal,                // says what may or must be: "darf"
  no_verb,              // ends as a verb does, and is none: "bereit"
  remark,               // opens a headline that is about the news: "so"
  day_part,             // "abend": without a day it may be of any
  present_state,        // "sind": with a participle it tells how things are
  determiner,           // begins a noun phrase: "die", "ihre", "zum"
  published,            // before what is read or heard: "veröffentlichten"
  put_off,              // gives a day another: "verschoben"
  pointing,             // at what the text has told of: "diesem", "selben"
  next_to,              // behind a part of a day it says of which: "danach", "des"
  supposing,            // opens a condition, if it is a past by its form: "sollte"
  resuming,             // behind a condition it opens what follows from it: "dann"
  weekend,              // without a pointer it may be any: "wochenende"
  habitual,             // "meist": so it is again and again
  unreal_auxiliary,     // "hätte"
  missed_behind,        // behind it and another verb: what was to be and was not
  fragment_opener,      // opens what is no sentence without a comma: "weil"
  no_attribute,         // ends as an adjective does, and is a verb: "habe"
  time_preposition,     // before a feast it says when: "zu", "über"
  no_manner,            // beside "fiel aus" it does not say how something turned out: "komplett"
  meant,                // with an infinitive it tells how it was to be: "sollte"
  stative,              // in a headline it tells no news: "braucht"
  person,               // stands for somebody named before: "er"
  possessive,           // "ihre": of whom, another word says
  said,                 // stands for what was said before: "dies"
  genitive,             // "des"
  oblique,              // no subject begins so: "dem"
  before_subject,       // may open a clause before its subject: "und", "weil"
  already,              // "schon": may part "als" or "wie" from what is compared with
  comparing,            // "als", "wie"
  period_before,        // with it what is compared with is complete: "Vorjahr"
  amount,               // before "als" and a number it only counts: "mehr"
  stamp,                // of figures or a paper: "Stand"
  adversative,          // goes on with what is so instead: "sondern"
  time_modifier,        // before a preposition of time: "kurz"
  anniversary,          // "Jahrestag": of what, the words behind it say
  count                 // of the classes; none itself
};

class FunctionWords {
 public:
  explicit FunctionWords(const Lexicon& lexicon);  // table "function_words"; throws Error for an unknown class

  bool knows(std::string_view folded) const { return classes_.find(folded) != classes_.end(); }
  bool is(std::string_view folded, WordClass wanted) const {
    const auto found = classes_.find(folded);
    return found != classes_.end() && found->second[static_cast<std::size_t>(wanted)];
  }

 private:
  using Classes = std::bitset<static_cast<std::size_t>(WordClass::count)>;
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };
  std::unordered_map<std::string, Classes, Hash, std::equal_to<>> classes_;  // by word
};

}  // namespace zeitstrahl
