#include "event/kind_choice.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "event/noun_phrase.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t most_between = 2;  // words between an attribute and its noun
constexpr std::size_t most_kinds = 2;      // what a sentence is about; more would be chance

bool stands_alone(Weight weight) { return weight == Weight::decisive || weight == Weight::opinion; }

bool eventive(Weight weight) { return weight == Weight::event_noun || weight == Weight::verb || stands_alone(weight); }

// What stands between a verb and its particle is not part of it.
bool covers(const PatternMatch& match, std::uint32_t token) {
  if (match.split) return token == match.first || token == match.last - 1;
  return match.first <= token && token < match.last;
}

bool overlap(const PatternMatch& a, const PatternMatch& b) {
  if (a.split) return covers(b, a.first) || covers(b, a.last - 1);
  if (b.split) return covers(a, b.first) || covers(a, b.last - 1);
  return a.first < b.last && b.first < a.last;
}

class Choice {
 public:
  Choice(const SentenceReading& reading, const EventTables& tables, const std::vector<bool>& blocked)
      : reading_(reading), tables_(tables), blocked_(blocked) {}

  std::vector<KindFound> kinds() const {
    std::vector<PatternMatch> valid;
    for (const PatternMatch& match : reading_.triggers()) {
      if (trigger(match).weight != Weight::naming && holds(match)) valid.push_back(match);
    }
    drop_spoken_of(valid);
    std::vector<KindFound> found;
    for (std::uint32_t kind = 0; kind < tables_.kinds().size() && !valid.empty(); ++kind) {
      if (auto report = weigh(kind, valid)) found.push_back(std::move(*report));
    }
    if (tell_plainly(found))
      std::erase_if(found, [&](const KindFound& one) { return tables_.kinds()[one.kind].alone; });
    // The kinds' table is in order of precedence, and the sort is stable.
    std::stable_sort(found.begin(), found.end(),
                     [&](const KindFound& a, const KindFound& b) { return rank(a) > rank(b); });
    if (found.size() > most_kinds) found.resize(most_kinds);
    return found;
  }

  std::optional<KindFound> named(std::optional<std::uint32_t> clause, Spoken spoken) const {
    const auto in_clause = [&](const PatternMatch& match) { return !clause || reading_.clause_of(match) == *clause; };
    const auto before_relative = [&](const PatternMatch& match) { return clause && is_told_by(match, *clause); };
    const auto in_governor = [&](const PatternMatch& match) {
      return reading_.clause_of(match) == reading_.clauses()[*clause].governor;
    };
    const auto completes = [&](const PatternMatch& match) {
      return says(match) == 2 && completes_clause(reading_.clause_of(match), *clause);
    };
    const auto around = [&](const PatternMatch& match) { return goes_with_main(match); };
    const auto anywhere = [](const PatternMatch&) { return true; };
    auto best = best_name(Spoken::count, in_clause);
    if (!best) best = best_name(Spoken::skip, before_relative);
    if (!best && clause && is_time_of_main(*clause)) best = best_name(spoken, in_governor);
    if (!best && clause) best = best_name(Spoken::skip, completes);
    if (!best && clause && is_main(*clause)) best = best_name(Spoken::skip, around);
    if (best && is_notice(*best)) {
      if (const auto told = best_name(Spoken::skip, anywhere)) best = told;
    }
    if (best && spoken == Spoken::skip && is_spoken(*best)) best = best_name(Spoken::skip, in_clause);
    if (!best) return std::nullopt;
    return KindFound{.kind = trigger(*best).kind, .main = *best, .matches = {*best}, .mode = "", .field = ""};
  }

 private:
  // Whether a trigger means here what it is in the table for.
  bool holds(const PatternMatch& match) const {
    return !is_blocked(match) && !is_false_friend(match) && conditions_hold(match);
  }

  // "teilte das Amt mit": who gives notice says nothing of his own, so what he tells names the kind first.
  bool is_notice(const PatternMatch& match) const { return trigger(match).mode == "notice"; }

  bool is_spoken(const PatternMatch& match) const { return tables_.kinds()[trigger(match).kind].alone; }

  // "das Konzert, das am Freitag war": a relative clause that names nothing tells of the noun before it.
  bool is_told_by(const PatternMatch& match, std::uint32_t relative) const {
    const Clause& clause = reading_.clauses()[relative];
    return clause.type == ClauseType::relative && match.form == VerbForm::none && match.last <= clause.first &&
           clause.first - match.last <= 1;  // a comma
  }

  // "wurde der Hafen gesperrt, [als am Freitag die Flut kam]": what the main clause tells was then.
  bool is_time_of_main(std::uint32_t index) const {
    const Clause& clause = reading_.clauses()[index];
    return clause.governor && clause.type == ClauseType::subordinate &&
           reading_.opens_with(clause, WordClass::simultaneous_opener);
  }

  // "begann am Freitag, [alle zu impfen]", "bekannt wurde am Freitag, [dass ein Virus ausgebrochen sei]": where the
  // clause itself names nothing, its content does.
  bool completes_clause(std::uint32_t lower, std::uint32_t upper) const {
    const Clause& clause = reading_.clauses()[lower];
    if (clause.governor != upper) return false;
    return clause.type == ClauseType::infinitive ||
           (clause.type == ClauseType::subordinate && reading_.opens_with(clause, WordClass::content_opener));
  }

  bool is_main(std::uint32_t clause) const { return reading_.clauses()[clause].type == ClauseType::main; }

  // "Das Festival begann schleppend: Am Freitag regnete es": main clauses of one sentence are about one thing, and the
  // one that names it tells it of all, unless it is only an occasion.
  bool goes_with_main(const PatternMatch& match) const {
    const ClauseType type = reading_.clauses()[reading_.clause_of(match)].type;
    const bool tells = type == ClauseType::main || type == ClauseType::infinitive;
    return tells && !is_presupposed(reading_, match) && !is_supposed(reading_.clause_of(match));
  }

  template <typename Place>
  std::optional<PatternMatch> best_name(Spoken spoken, Place stands_there) const {
    std::optional<PatternMatch> best;
    for (const PatternMatch& match : reading_.triggers()) {
      const Trigger& row = trigger(match);
      if (row.weight != Weight::naming || match.form == VerbForm::attributive || !stands_there(match)) continue;
      if (spoken == Spoken::skip && is_spoken(match)) continue;
      if (holds(match) && (!best || names_better(match, *best))) best = match;
    }
    return best;
  }

  // What is only the occasion, "angesichts der Infektionen", names the kind last; the kinds' table is in order of
  // precedence.
  bool names_better(const PatternMatch& a, const PatternMatch& b) const {
    if (says(a) != says(b)) return says(a) > says(b);
    const bool occasion = is_presupposed(reading_, b);
    return is_presupposed(reading_, a) != occasion ? occasion : trigger(a).kind < trigger(b).kind;
  }

  const Trigger& trigger(const PatternMatch& match) const { return tables_.trigger_of(match.label); }

  // A sentence is about what its verb says, before what a noun in it names: "Am Rande des Gipfels unterzeichneten ...",
  // and before what an adverbial clause tells: "Als Rebellen den Hafen eroberten, forderte die Ministerin ...".
  int rank(const KindFound& found) const {
    if (found.mention) return 0;
    return says(found.main) == 2 && !is_presupposed(reading_, found.main) ? 2 : 1;
  }

  // Whether something else than what is reported only alone is told, and not only named or its occasion.
  bool tell_plainly(const std::vector<KindFound>& found) const {
    return std::any_of(found.begin(), found.end(), [&](const KindFound& one) {
      return !tables_.kinds()[one.kind].alone && !one.mention && !is_presupposed(reading_, one.main);
    });
  }

  bool is_blocked(const PatternMatch& match) const { return !blocked_.empty() && blocked_[trigger(match).kind]; }

  bool is_false_friend(const PatternMatch& match) const {
    const std::uint32_t kind = trigger(match).kind;
    return std::any_of(reading_.false_friends().begin(), reading_.false_friends().end(),
                       [&](const PatternMatch& found) {
                         const FalseFriend& entry = tables_.false_friends()[tables_.meaning(found.label).index];
                         return entry.kinds[kind] && (entry.whole_sentence || overlap(found, match));
                       });
  }

  // A relative clause sees the clause whose noun it tells about, and an infinitive the clause that governs it; what a
  // relative clause tells of a noun completes that noun, and no verb: "geredet wurde viel, jeder Minister, der ...".
  bool in_reach(const PatternMatch& match, const PatternMatch& other) const {
    const std::uint32_t here = reading_.clause_of(match);
    const std::uint32_t there = reading_.clause_of(other);
    if (here == there) return true;
    const auto hangs_on = [&](std::uint32_t lower, std::uint32_t upper) {
      const Clause& clause = reading_.clauses()[lower];
      if (clause.governor != upper) return false;
      const bool tells = clause.type == ClauseType::relative && (lower == here || match.form == VerbForm::none);
      return tells || (clause.type == ClauseType::infinitive && !has_purpose(clause));
    };
    return hangs_on(here, there) || hangs_on(there, here);
  }

  // "um ein Abkommen zu retten" is no object of the verb above it.
  bool has_purpose(const Clause& clause) const { return reading_.opens_with(clause, WordClass::purpose_opener); }

  // "auf steigende Fallzahlen": an attribute says of its noun what may be long known.
  bool condition_met(const PatternMatch& match, Label label) const {
    return std::any_of(reading_.conditions().begin(), reading_.conditions().end(), [&](const PatternMatch& found) {
      return found.label == label && found.form != VerbForm::attributive && in_reach(match, found);
    });
  }

  bool conditions_hold(const PatternMatch& match) const {
    const Trigger& row = trigger(match);
    const auto met = [&](Label label) { return condition_met(match, label); };
    if (!std::all_of(row.with.begin(), row.with.end(), met)) return false;
    return !row.without || !condition_met(match, *row.without);
  }

  // Who speaks for or against something does not do it: "spricht sich dafür aus, alle Museen zu schließen". Of what is
  // news as a mere possibility, an accord or a delivery of arms, it is news as well.
  void drop_spoken_of(std::vector<PatternMatch>& valid) const {
    std::vector<PatternMatch> opinions;
    std::copy_if(valid.begin(), valid.end(), std::back_inserter(opinions), [&](const PatternMatch& match) {
      return trigger(match).weight == Weight::opinion && match.form != VerbForm::attributive;
    });
    std::erase_if(valid, [&](const PatternMatch& match) {
      return std::any_of(opinions.begin(), opinions.end(),
                         [&](const PatternMatch& opinion) { return is_spoken_of(match, opinion); });
    });
  }

  // The occasion of an opinion is none of it: "nach dem Mord kritisierte die Ministerin die Wache".
  bool is_spoken_of(const PatternMatch& match, const PatternMatch& opinion) const {
    const KindRule& rule = tables_.kinds()[trigger(match).kind];
    if (rule.alone || rule.supposed) return false;
    const std::uint32_t here = reading_.clause_of(match);
    const std::uint32_t there = reading_.clause_of(opinion);
    if (here == there) return !is_presupposed(reading_, match) && !stands_aside(reading_, match);
    const Clause& clause = reading_.clauses()[here];
    if (clause.governor != there) return false;
    return (clause.type == ClauseType::infinitive && !has_purpose(clause)) ||
           (clause.type == ClauseType::subordinate && reading_.opens_with(clause, WordClass::content_opener));
  }

  // Whether a noun elsewhere completes what a verb or event noun says.
  bool supported(const PatternMatch& match, const std::vector<PatternMatch>& all) const {
    const bool anywhere = tables_.kinds()[trigger(match).kind].reach == Reach::sentence;
    return std::any_of(all.begin(), all.end(), [&](const PatternMatch& other) {
      if (trigger(other).kind != trigger(match).kind || overlap(other, match)) return false;
      const Weight weight = trigger(other).weight;
      if (weight == Weight::verb || weight == Weight::attribute) return false;
      if (match.form != VerbForm::none && stands_aside(reading_, other)) return false;
      // "eine geplante Sitzung zu Verboten" plans no ban.
      if (match.form == VerbForm::attributive && !qualifies(match, other)) return false;
      return anywhere || in_reach(match, other);
    });
  }

  // "das gestern beschlossene Verbot": whether the noun stands right behind its attribute.
  static bool qualifies(const PatternMatch& attribute, const PatternMatch& noun) {
    return attribute.last <= noun.last - 1 && noun.last - 1 - attribute.last <= most_between;
  }

  // "falls die Zahlen steigen", "sagt an, wie stark die Zahlen steigen"
  bool is_supposed(std::uint32_t index) const {
    const Clause& clause = reading_.clauses()[index];
    const bool asks = clause.governor.has_value() && clause.type == ClauseType::subordinate &&
                      reading_.opens_with(clause, WordClass::manner_opener);
    return asks || reading_.sets_condition(index);
  }

  // "geltende Beschränkungen" are no news.
  bool is_lasting_attribute(const PatternMatch& match) const {
    return match.form == VerbForm::attributive && is_present_participle(reading_.sentence().folded(match.last - 1));
  }

  bool decides(const PatternMatch& match, const std::vector<PatternMatch>& all) const {
    if (!tables_.kinds()[trigger(match).kind].supposed && is_supposed(reading_.clause_of(match))) return false;
    if (!tables_.kinds()[trigger(match).kind].supposed && is_lasting_attribute(match)) return false;
    const Weight weight = trigger(match).weight;
    // "die Infizierten", "bei stagnierendem Umsatz": an attribute reports nothing alone.
    const bool alone = stands_alone(weight) && match.form != VerbForm::attributive;
    return alone || (eventive(weight) && supported(match, all));
  }

  std::optional<KindFound> weigh(std::uint32_t kind, const std::vector<PatternMatch>& all) const {
    KindFound report;
    report.kind = kind;
    std::optional<PatternMatch> main;
    for (const PatternMatch& match : all) {
      if (trigger(match).kind != kind) continue;
      report.matches.push_back(match);
      if (decides(match, all) && (!main || better_main(match, *main))) main = match;
    }
    if (report.matches.empty()) return std::nullopt;
    if (!main) main = mention(report);
    if (!main) return std::nullopt;
    report.main = *main;
    describe(report);
    return report;
  }

  // A verb says more of status and day than a noun or "vertieft" before a noun; of equals the decisive, then the first.
  bool better_main(const PatternMatch& a, const PatternMatch& b) const {
    if (says(a) != says(b)) return says(a) > says(b);
    const bool occasion = is_presupposed(reading_, b);
    if (is_presupposed(reading_, a) != occasion) return occasion;
    return stands_alone(trigger(a).weight) && !stands_alone(trigger(b).weight);
  }

  static int says(const PatternMatch& match) {
    if (match.form == VerbForm::none) return 0;
    return match.form == VerbForm::attributive ? 1 : 2;
  }

  std::optional<PatternMatch> mention(KindFound& report) const {
    const Mentions mentions = tables_.kinds()[report.kind].mentions;
    // A question names what it is about, known verb or none.
    const bool headline = !reading_.has_verb() && !reading_.is_question();
    if (mentions == Mentions::no || (mentions == Mentions::headline && !headline)) return std::nullopt;
    for (const PatternMatch& match : report.matches) {
      if (trigger(match).weight != Weight::strong_noun) continue;
      if (reading_.has_verb() && stands_aside(reading_, match)) continue;  // "laut Koalitionsvertrag soll ..."
      // "Einsam im Lockdown" is no news of it.
      if (mentions == Mentions::headline && is_bound(reading_, match)) continue;
      report.mention = true;
      return match;
    }
    return std::nullopt;
  }

  // Mode and field: what the deciding trigger says, else the first that says something; an attribute says it last, and
  // of several the one that the table has first.
  void describe(KindFound& report) const {
    report.mode = trigger(report.main).mode;
    report.field = trigger(report.main).field;
    const Trigger* attribute = nullptr;
    for (const PatternMatch& match : report.matches) {
      const Trigger& row = trigger(match);
      if (report.mode.empty() && eventive(row.weight)) report.mode = row.mode;
      if (row.weight != Weight::attribute) {
        if (report.field.empty()) report.field = row.field;
      } else if (attribute == nullptr || &row < attribute) {
        attribute = &row;
      }
    }
    if (report.field.empty() && attribute != nullptr) report.field = attribute->field;
  }

  const SentenceReading& reading_;
  const EventTables& tables_;
  const std::vector<bool>& blocked_;
};

}  // namespace

std::vector<KindFound> choose_kinds(const SentenceReading& reading, const EventTables& tables,
                                    const std::vector<bool>& blocked) {
  if (reading.triggers().empty()) return {};
  return Choice(reading, tables, blocked).kinds();
}

std::optional<KindFound> name_kind(const SentenceReading& reading, const EventTables& tables,
                                   std::optional<std::uint32_t> clause, const std::vector<bool>& blocked,
                                   Spoken spoken) {
  return Choice(reading, tables, blocked).named(clause, spoken);
}

}  // namespace zeitstrahl
