// The tables that say what a sentence reports, loaded into one index of patterns: triggers, their conditions, false
// friends and the marks of status and evidence.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "event/clause.h"
#include "event/function_words.h"
#include "event/pattern_index.h"
#include "event/verb_forms.h"
#include "language/lexicon.h"

namespace zeitstrahl {

// What a trigger is worth. A kind is reported by a decisive trigger, or by a verb or event noun together with a noun.
enum class Weight : std::uint8_t {
  attribute,    // A: says what sort of report it is, if it is one: "Gewerkschaft"
  noun,         // N: belongs to the subject, says nothing alone: "Vertrag"
  strong_noun,  // S: names what the kind is about: "Friedensabkommen"
  event_noun,   // E: names the doing: "Unterzeichnung"
  verb,         // V
  decisive,     // F: reports the kind alone
  opinion,      // O: likewise, and what else its clause names is only spoken of: "verteidigt die Maskenpflicht"
  naming        // of the table of names: reports nothing, but names the kind of what none reports: "sagte am Montag"
};

struct Trigger {
  std::uint32_t kind = 0;  // index into kind_ids()
  Weight weight = Weight::noun;
  std::vector<Label> with;       // these conditions must be met in the same clause
  std::optional<Label> without;  // this one must not
  std::string mode;
  std::string field;
  std::string name;  // weight and first pattern: "V verb:unterzeichnen"
};

// Where the parts of one report may stand.
enum class Reach : std::uint8_t { clause, sentence };

// What a strong noun alone is worth: nothing, news in a headline without verb, elsewhere a background mention, or also
// news where it is planned, demanded or denied.
enum class Mentions : std::uint8_t { no, headline, listed, news };

struct KindRule {
  std::string id;
  Reach reach = Reach::clause;
  Mentions mentions = Mentions::no;
  bool lead_only = false;        // without a day of its own it has one in the lead only
  bool needs_day = false;        // without any day it is not reported
  bool alone = false;            // reported only where nothing else is
  bool deeds = false;            // refusing, demanding or warning is itself what happens
  bool consequences = false;     // "wegen des Streiks" is news of it
  bool indefinite_news = false;  // "nach einem Unfall" is, "nach dem Unfall" is not
  bool told_once = false;        // later sentences without a day retell it
  bool needs_name = false;       // what says neither who nor where nor when only mentions it
  bool supposed = false;         // reported also as a condition: "wenn die Waffenruhe hält"
};

// A word that means something else than a trigger, or a sentence that is about something else.
struct FalseFriend {
  std::vector<bool> kinds;  // by index: which kinds it concerns
  bool whole_sentence = false;
};

enum class Mark : std::uint8_t {
  negation,
  no_negation,
  planned,
  demanded,
  possible,
  denied,
  ongoing,
  background,
  past_background,
  historic,
  modal_intent,
  modal_hearsay,
  modal_demand,
  modal_ability,
  future,
  pluperfect,
  passive,
  speech,
  according_before,
  according_after,
  reported,
  unconfirmed,
  alleged,
  disputed,
  unconfirmed_back,
  unverifiable_back,
  evening,
  conditional,
  comparison,
  existence,
  resolve,
  presupposing,
  framing,
  since,
  no_claimant,
  implicative,
  first_person,
  lasting,
  belief,
  unplaced,
  requested,
  deed,
  local_time,
  still,
  no_still,
  scheduled,
  session,
  closing,
  from_midnight,
  called_off,
  no_ongoing,
  as_expected,
  daily_figures,
  put_off,
  dropped,
  appointment,
  foiled,
  came_to_nothing,
  collapsed,
  state,
  yearly,
  own_claim,
  genitive_s,
  genitive_es,
  became,
  banned,
  decided_against,
  disclaimed
};
std::optional<Mark> parse_mark(std::string_view name);
std::string_view to_string(Mark mark);

// What a row of the table of offices is for.
enum class OfficeUse : std::uint8_t {
  office,
  barred,  // makes it one of the past or future: "frühere"
  task     // is led, but no organisation: "Studie"
};

struct EventLabel {
  enum class Table : std::uint8_t { trigger, condition, false_friend, mark, office } table;
  std::uint32_t index;  // of the row in its table
};

class EventTables {
 public:
  explicit EventTables(const Lexicon& lexicon);
  EventTables(const EventTables&) = delete;
  EventTables& operator=(const EventTables&) = delete;

  const PatternIndex& patterns() const { return patterns_; }
  const ClauseCutter& cutter() const { return cutter_; }
  const EventLabel& meaning(Label label) const { return meanings_[label]; }
  // By label: what is looked for in every sentence, and which conditions only where such triggers stand.
  const std::vector<bool>& unconditional() const { return unconditional_; }
  std::vector<bool> conditions_of(const std::vector<PatternMatch>& triggers) const;
  const std::vector<KindRule>& kinds() const { return kinds_; }
  std::vector<std::string> kind_ids() const;
  const std::vector<Trigger>& triggers() const { return triggers_; }
  const Trigger& trigger_of(Label label) const { return triggers_[meanings_[label].index]; }  // a trigger's label
  const std::vector<FalseFriend>& false_friends() const { return false_friends_; }
  Mark mark(std::uint32_t row) const { return marks_[row]; }
  OfficeUse office(std::uint32_t row) const { return offices_[row]; }
  const FunctionWords& words() const { return words_; }

 private:
  void load_kinds(const Table& table);
  void load_groups(const Table& table);
  void load_triggers(const Table& table);
  void load_names(const Table& table);
  template <typename SortOf>
  void add_triggers(const Table& table, const SortOf& sort_of);
  void load_false_friends(const Table& table);
  void load_marks(const Table& table);
  void load_offices(const Table& table);
  Label new_label(EventLabel meaning);
  std::optional<Label> condition(std::string_view cell);
  std::vector<Label> conditions(std::string_view cell);
  std::uint32_t kind_index(std::string_view id, const Table& table, const TableRow& row) const;

  StrongVerbs strong_;
  FunctionWords words_;
  ClauseCutter cutter_;
  PatternIndex patterns_;
  std::vector<EventLabel> meanings_;
  std::vector<bool> unconditional_;  // of each label
  std::vector<KindRule> kinds_;
  std::vector<Trigger> triggers_;
  std::vector<FalseFriend> false_friends_;
  std::vector<Mark> marks_;                               // of each row
  std::vector<OfficeUse> offices_;                        // of each row
  std::map<std::string, Label, std::less<>> conditions_;  // cell -> label
};

}  // namespace zeitstrahl
