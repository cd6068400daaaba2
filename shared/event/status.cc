#include "event/status.h"

#include <algorithm>

#include "event/called_off.h"
#include "event/negation.h"
#include "event/noun_phrase.h"
#include "event/verb_bracket.h"
#include "temporal/verb_forms.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_government = 5;  // words from "Forderung" to the noun it governs
constexpr std::uint32_t farthest_noun = 2;       // tokens behind an attribute's noun: "die geplante Reform der Rente"

// What a clause hangs on colours it: "fordert, dass ...", "weigert sich, ... zu ...".
bool takes_colour(const SentenceReading& reading, const Clause& clause) {
  if (clause.type == ClauseType::infinitive) return true;
  return clause.type == ClauseType::subordinate && reading.opens_with(clause, WordClass::content_opener);
}

class StatusReader {
 public:
  StatusReader(const SentenceReading& reading, const PatternMatch& trigger, OwnMarks own,
               std::span<const PatternMatch> others)
      : reading_(reading), trigger_(trigger), clause_(reading.clause_of(trigger)), own_(own), others_(others) {
    if (own_ == OwnMarks::deeds && names_goal()) own_ = OwnMarks::count;
  }

  Status status() const {
    if (governed_by(reading_, trigger_, Mark::since)) return Status::background;
    if (governed_by(reading_, trigger_, Mark::presupposing))
      return background() ? Status::background : Status::happened;
    if (reading_.sets_condition(clause_)) return Status::possible;
    const bool supposed = is_supposed();
    // "... oder nicht?" leaves it open, and so does what might not be.
    if (is_missed()) return is_denied() ? Status::happened : Status::denied;
    if (!is_asked() && is_denied()) return supposed ? Status::possible : Status::denied;
    if (hearsay()) return Status::happened;
    if (is_asked()) return Status::possible;
    if (is_carried_out()) return Status::happened;
    if (is_foiled(reading_, clause_)) return Status::denied;
    if (is_planned()) return Status::planned;
    if (marked(Mark::demanded) || finite_modal(Mark::modal_demand)) return Status::demanded;
    if (supposed || marked(Mark::possible) || is_requested() || finite_modal(Mark::modal_ability))
      return Status::possible;
    // In reported speech "würden" only stands in for a subjunctive that looks like the indicative.
    if (here(Mark::conditional) && !reading_.has_mark(Mark::speech) && !is_reported_past()) return Status::possible;
    if (background()) return Status::background;
    // "versuchen weiter vorzurücken" goes on, whatever comes of it.
    if (marked(Mark::ongoing) || marked(Mark::still)) return has_ended() ? Status::happened : Status::ongoing;
    if (is_only_meant()) return Status::possible;
    return Status::happened;
  }

  bool background() const {
    if (here(Mark::historic)) return true;
    const bool earlier = here(Mark::background);
    return earlier && (here(Mark::pluperfect) || here(Mark::past_background));
  }

  // "hätte im Mai öffnen sollen", "hätte gesperrt werden müssen": it was to be, and was not.
  bool is_missed() const {
    const auto is_unreal = [&](const PatternMatch& verb) {
      return reading_.is(verb.first, WordClass::unreal_auxiliary);
    };
    if (!reading_.has_mark(Mark::conditional, clause_, is_unreal)) return false;
    if (reading_.sets_condition(clause_)) return false;
    return reading_.is(reading_.last_word_of(clause_).value_or(0), WordClass::missed_behind);
  }

  // The modal and at the end "... angegriffen haben".
  bool hearsay() const {
    if (!here(Mark::modal_hearsay) && !here(Mark::modal_intent)) return false;
    return ends_in_perfect_infinitive(reading_, clause_);
  }

 private:
  bool counts(const MarkMatch& found) const {
    if (own_ == OwnMarks::count) return true;
    if (own_ == OwnMarks::deeds) return !is_deed(found.match);
    const auto overlaps = [&](const PatternMatch& match) {
      return found.match.first < match.last && match.first < found.match.last;
    };
    return !overlaps(trigger_) && std::none_of(others_.begin(), others_.end(), overlaps);
  }

  // "für Mittwoch angekündigt", "in den Mai verschoben": the date is not that of the deed.
  bool names_goal() const {
    const SentenceView& sentence = reading_.sentence();
    std::uint32_t at = trigger_.first;
    const bool behind_den = at > 0 && sentence.folded(at - 1) == "den";
    if (behind_den) --at;
    if (at == 0) return false;
    const std::string_view word = sentence.folded(at - 1);
    return word == "für" || word == "auf" || (behind_den && word == "in");
  }

  // "kündigt an", "wurde abgesagt": the verb itself is what is told.
  bool is_deed(const PatternMatch& verb) const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::deed && found.match.first == verb.first;
    });
  }

  // A noun colours only the noun it governs: "Plan für ein Abkommen", but not "einigten sich auf einen Plan".
  bool reaches(const MarkMatch& found) const {
    const std::uint32_t first = found.match.first;
    if (found.mark == Mark::possible && weighs_superlative(reading_, found.match)) return false;
    if (found.mark == Mark::ongoing && only_reckons(found.match)) return false;
    // "ein geplantes Verbot der Fähren" plans no protest.
    if (is_attribute(reading_, found.match)) {
      // "wegen ausbleibender Umsätze Konkurs anmelden": an attribute of one noun is none of the next.
      const std::uint32_t noun = found.match.last + 1;
      const bool next = noun < reading_.sentence().size() && reading_.sentence().token(noun).capitalised;
      return names(trigger_, others_, found.match.last, next ? 0 : farthest_noun);
    }
    if (first > 0 && reading_.is(first - 1, WordClass::denying_opener)) return false;  // "ohne Möglichkeit"
    if (first > 0 && reading_.is(first - 1, WordClass::concessive)) return false;      // "auch wenn"
    if (found.match.form != VerbForm::none || first == 0 || !reading_.sentence().token(first).capitalised) return true;
    const auto governs = [&](const PatternMatch& match) {
      const bool governable = match.form == VerbForm::none || match.form == VerbForm::zu_infinitive;
      return governable && match.first >= first && match.first - first <= longest_government &&
             !parted(first, match.first);
    };
    return governs(trigger_) || std::any_of(others_.begin(), others_.end(), governs);
  }

  // "erstmals seit Mai", "die seit Mai geltende Sperre", "seit sich beide geeinigt haben": what is told happened then.
  bool only_reckons(const PatternMatch& mark) const {
    if (reading_.lies_in(Mark::no_negation, mark) || reading_.lies_in(Mark::no_ongoing, mark)) return true;
    const SentenceView& sentence = reading_.sentence();
    const std::uint32_t at = mark.first;
    if (sentence.folded(at) != "seit") return false;
    const bool attribute = at > 0 && reading_.is(at - 1, WordClass::article) && (at == 1 || sentence.is_word(at - 2));
    return attribute || opens_subordinate(at) || counts_since(reading_.clauses().of(at));
  }

  // "Seit Mai haben sich 20 angesteckt": so many by now; but "seit Mai ist die Brücke gesperrt", "haben sie geöffnet".
  bool counts_since(std::uint32_t clause) const {
    const bool deed = reading_.has_word(WordClass::deed_auxiliary, clause) ||
                      reading_.has_mark(Mark::passive, clause) || reading_.has_mark(Mark::became, clause);
    return deed && tells_in_perfect(reading_, clause) && !reading_.has_mark(Mark::closing, clause);
  }

  // "seit sich beide geeinigt haben, ..."
  bool opens_subordinate(std::uint32_t at) const {
    const std::uint32_t clause = reading_.clauses().of(at);
    const auto last = reading_.last_word_of(clause);
    return at == reading_.clauses()[clause].first && last && reading_.may_be_finite(*last) &&
           *last + 1 < reading_.sentence().size() && reading_.sentence().folded(*last + 1) == ",";
  }

  // "kam", "hat gewählt", "wurde gewählt"
  bool is_told(std::uint32_t clause) const {
    return reading_.tells_preterite(clause) || reading_.has_word(WordClass::deed_auxiliary, clause) ||
           reading_.has_word(WordClass::news_auxiliary, clause);
  }

  // "Vorschläge in einem Memorandum": a phrase of place or means lies between.
  bool parted(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t at = first; at < last; ++at) {
      if (reading_.is(at, WordClass::parting)) return true;
    }
    return false;
  }

  bool in_clause(Mark mark, std::uint32_t clause) const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      if (found.mark != mark || reading_.clause_of(found.match) != clause) return false;
      if (own_ == OwnMarks::deeds && clause == clause_ && is_deed(found.match)) return false;
      if (mark == Mark::still && reading_.lies_in(Mark::no_still, found.match)) return false;  // "noch einmal"
      if (reading_.lies_in(Mark::as_expected, found.match) && is_told(clause)) return false;   // "kam wie erwartet"
      return clause != clause_ || reaches(found);
    });
  }

  // "beantragte die Zulassung"; who files for insolvency has done all there is to do.
  bool is_requested() const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::requested && reading_.clause_of(found.match) == clause_ && counts(found) &&
             reaches(found);
    });
  }

  // Modals are marks by their present forms only: "konnten vorrücken" tells what happened.
  bool here(Mark mark) const { return in_clause(mark, clause_); }

  // "hatte hinnehmen müssen": at the end of a main clause the modal is an infinitive and tells what happened.
  bool finite_modal(Mark mark) const {
    const bool main = reading_.clauses()[clause_].type == ClauseType::main;
    return reading_.has_mark(
        mark, clause_, [&](const PatternMatch& modal) { return !(main && closes_clause(reading_, modal.first)); });
  }

  bool marked(Mark mark) const { return here(mark) || governing(mark); }

  // What a clause with "dass" or "zu" hangs on colours it: "fordert, dass ...".
  bool governing(Mark mark) const {
    std::uint32_t clause = clause_;
    for (int depth = 0; depth < 3; ++depth) {
      const Clause& lower = reading_.clauses()[clause];
      if (!lower.governor || !takes_colour(reading_, lower)) return false;
      clause = *lower.governor;
      if (in_clause(mark, clause)) return true;
    }
    return false;
  }

  // Behind a condition, also as "kann es sein, dass ...".
  bool is_supposed() const {
    std::uint32_t clause = clause_;
    while (!reading_.depends_on_condition(clause)) {
      const Clause& lower = reading_.clauses()[clause];
      if (!lower.governor || !takes_colour(reading_, lower) || reading_.tells_preterite(clause)) return false;
      clause = *lower.governor;
    }
    return true;
  }

  // "Warum protestieren sie?" and "das Urteil, das im Mai fiel?" take it for granted.
  bool is_asked() const {
    const Clause& clause = reading_.clauses()[clause_];
    return reading_.is_question() && clause.type != ClauseType::relative &&
           !reading_.opens_with(reading_.clauses()[0], WordClass::question_word);
  }

  // "bevor sie das Abkommen unterzeichnen"
  bool is_awaited() const {
    const Clause& clause = reading_.clauses()[clause_];
    return clause.type == ClauseType::subordinate && reading_.opens_with(clause, WordClass::awaiting_opener) &&
           !reading_.tells_past(clause_);
  }

  bool is_denied() const {
    if (is_disclaimed(reading_, clause_)) return true;
    if (refused() || opens_infinitive(WordClass::denying_opener) || is_dropped(reading_, clause_)) return true;
    if (governing(Mark::belief) && governing(Mark::negation)) return true;  // "glaubt nicht, dass ..."
    if (governed_by(reading_, trigger_, Mark::framing)) return false;       // "bei dem Unfall wurde niemand verletzt"
    if (is_negated(reading_, trigger_)) return true;
    return trigger_.form == VerbForm::none && is_unwanted(reading_, clause_);
  }

  // "Beide hätten einen Vertrag geschlossen": without a condition in sight this too is reported speech.
  bool is_reported_past() const {
    for (std::uint32_t at = 0; at < reading_.sentence().size(); ++at) {
      if (reading_.is(at, WordClass::condition)) return false;
    }
    return trigger_.form == VerbForm::participle && !reading_.begins_with_verb();
  }

  // "warnte vor einem Scheitern" fears what it names.
  bool refused() const {
    if (governing(Mark::denied)) return true;
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      if (found.mark != Mark::denied || reading_.clause_of(found.match) != clause_) return false;
      const bool noun = reading_.sentence().token(found.match.first).capitalised;
      const bool feared = found.match.form == VerbForm::none && noun && (here(Mark::possible) || here(Mark::planned));
      return counts(found) && reaches(found) && !feared;
    });
  }

  // "die Sorge, sich anzustecken": what stands with "zu" has not happened, unless "gelang es ..." or "... zu haben"
  // says so.
  bool is_only_meant() const {
    const bool with_zu =
        trigger_.form == VerbForm::zu_infinitive || (trigger_.form == VerbForm::infinitive && trigger_.first > 0 &&
                                                     reading_.sentence().folded(trigger_.first - 1) == "zu");
    return with_zu && !governing(Mark::implicative) && !here(Mark::implicative);
  }

  // "hatte noch im Mai gewarnt": whatever lasted then, it is told as done; "war noch gesperrt" is a state.
  bool has_ended() const {
    bool has_auxiliary = false;
    for (std::uint32_t at = 0; at < reading_.sentence().size(); ++at) {
      if (reading_.clauses().of(at) != clause_ || !reading_.sentence().is_word(at)) continue;
      const std::string_view word = reading_.sentence().folded(at);
      if (has_auxiliary && is_participle(word)) return true;
      has_auxiliary = has_auxiliary || word == "hatte" || word == "hatten";
    }
    return false;
  }

  // "um einen Vertrag zu schließen": the first word of an infinitive clause.
  bool opens_infinitive(WordClass opener) const {
    const Clause& clause = reading_.clauses()[clause_];
    return clause.type == ClauseType::infinitive && reading_.opens_with(clause, opener);
  }

  // "versammelten sich, um zu protestieren" did so; "reiste an, um einen Vertrag zu schließen" means to.
  bool is_carried_out() const {
    if (!opens_infinitive(WordClass::purpose_opener)) return false;
    const auto governor = reading_.clauses()[clause_].governor;
    return std::any_of(others_.begin(), others_.end(), [&](const PatternMatch& match) {
      const bool done = match.form == VerbForm::past || match.form == VerbForm::participle;
      return governor && reading_.clause_of(match) == *governor && done;
    });
  }

  // "dass er ihn angezeigt habe", but not "dass er ihn bis Mai angezeigt habe"
  bool ends_in_perfect() const {
    for (std::uint32_t at = 0; at < reading_.sentence().size(); ++at) {
      if (reading_.clauses().of(at) == clause_ && reading_.sentence().folded(at) == "bis") return false;
    }
    const std::optional<std::uint32_t> last = reading_.last_word_of(clause_);
    return last && *last > 0 && reading_.is(*last, WordClass::perfect) &&
           (is_participle(reading_.sentence().folded(*last - 1)) || reading_.sentence().folded(*last - 1) == "worden");
  }

  bool is_planned() const {
    if (is_awaited()) return true;
    // "kündigte an, dass er ihn angezeigt habe": announced or not, it is done.
    const bool announced = governing(Mark::planned) && !ends_in_perfect();
    if (here(Mark::planned) || announced || governing(Mark::resolve) || opens_infinitive(WordClass::purpose_opener))
      return true;
    if (here(Mark::modal_intent) || here(Mark::modal_hearsay)) return true;
    return has_future(reading_, clause_);
  }

  const SentenceReading& reading_;
  const PatternMatch& trigger_;
  std::uint32_t clause_;
  OwnMarks own_;
  std::span<const PatternMatch> others_;
};

}  // namespace

Status status_of(const SentenceReading& reading, const PatternMatch& trigger, OwnMarks own,
                 std::span<const PatternMatch> others) {
  return StatusReader(reading, trigger, own, others).status();
}

namespace {

// "bestritt", "ist frei erfunden"; who "bestreitet nicht", or where "niemand bestreitet", admits it. "Der nicht
// vorbestrafte Mann bestritt" and "bestritt ohne Beleg" do not.
bool disclaims(const SentenceReading& reading, std::uint32_t clause) {
  if (reading.has_word(WordClass::hardly_any, clause)) return false;
  return reading.has_mark(Mark::disclaimed, clause, [&](const PatternMatch& verb) {
    return !reading.has_mark(Mark::negation, clause, [&](const PatternMatch& negation) {
      const std::string_view word = reading.sentence().folded(negation.first);
      if (word == "ohne" || reading.lies_in(Mark::no_negation, negation)) return false;
      return word != "nicht" || negation.first > verb.first || negation.last == verb.first;
    });
  });
}

// What a clause hangs on; of "Dass sie ihn schloss, sei frei erfunden" and "Berichte, wonach sie ihn schloss, seien
// frei erfunden" the clause behind it.
std::optional<std::uint32_t> upper_clause(const SentenceReading& reading, std::uint32_t clause) {
  const Clauses& clauses = reading.clauses();
  for (std::uint32_t at = 0; at < clauses[clause].first; ++at) {
    if (reading.may_be_finite(at) && !reading.sentence().token(at).capitalised) return clauses[clause].governor;
  }
  for (std::uint32_t next = clause + 1; next < clauses.size(); ++next) {
    if (clauses[next].type == ClauseType::main) return next;
  }
  return clauses[clause].governor;
}

}  // namespace

bool is_disclaimed(const SentenceReading& reading, std::uint32_t clause) {
  constexpr int deepest = 3;
  std::optional<std::uint32_t> at = clause;
  for (int depth = 0; depth < deepest; ++depth) {
    const Clause& lower = reading.clauses()[*at];
    if (reading.opens_with(lower, WordClass::purpose_opener)) return false;  // "bestritt das Spiel, um zu siegen"
    if (!takes_colour(reading, lower)) return false;
    at = upper_clause(reading, *at);
    if (!at) return false;
    if (disclaims(reading, *at)) return true;
  }
  return false;
}

bool is_to_come(Status status) {
  return status == Status::planned || status == Status::possible || status == Status::demanded;
}

bool is_background(const SentenceReading& reading, const PatternMatch& trigger) {
  return StatusReader(reading, trigger, OwnMarks::count, {}).background();
}

bool is_hearsay(const SentenceReading& reading, const PatternMatch& trigger) {
  return StatusReader(reading, trigger, OwnMarks::count, {}).hearsay();
}

}  // namespace zeitstrahl
