#include "event/status.h"

#include <algorithm>
#include <array>
#include <optional>

#include "event/noun_phrase.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_government = 5;  // words from "Forderung" to the noun it governs

class StatusReader {
 public:
  StatusReader(const SentenceReading& reading, const PatternMatch& trigger, OwnMarks own,
               std::span<const PatternMatch> others)
      : reading_(reading), trigger_(trigger), clause_(reading.clause_of(trigger)), own_(own), others_(others) {}

  Status status() const {
    if (governed_by(reading_, trigger_, Mark::since)) return Status::background;
    if (governed_by(reading_, trigger_, Mark::presupposing))
      return background() ? Status::background : Status::happened;
    if (is_denied()) return Status::denied;
    if (hearsay()) return Status::happened;
    if (is_possible_by_opener() || reading_.is_question()) return Status::possible;
    if (is_planned()) return Status::planned;
    if (marked(Mark::demanded) || here(Mark::modal_demand)) return Status::demanded;
    if (marked(Mark::possible) || here(Mark::modal_ability)) return Status::possible;
    // In reported speech "würden" only stands in for a subjunctive that looks like the indicative.
    if (here(Mark::conditional) && !reading_.has_mark(Mark::speech) && !is_reported_past()) return Status::possible;
    if (background()) return Status::background;
    if (is_only_meant()) return Status::possible;
    if (here(Mark::ongoing)) return Status::ongoing;
    return Status::happened;
  }

  bool background() const {
    if (here(Mark::historic)) return true;
    const bool earlier = here(Mark::background);
    return earlier && (here(Mark::pluperfect) || here(Mark::past_background));
  }

  // The modal and at the end "... angegriffen haben".
  bool hearsay() const {
    if (!here(Mark::modal_hearsay) && !here(Mark::modal_intent)) return false;
    const std::optional<std::uint32_t> last = last_word();
    if (!last || *last < 2) return false;
    const std::string_view end = reading_.sentence().folded(*last);
    if (end != "haben" && end != "sein") return false;
    return reading_.is_infinitive(*last - 1) || looks_like_participle(*last - 1);  // "ergeben" is both
  }

 private:
  bool counts(const MarkMatch& found) const {
    if (own_ == OwnMarks::count) return true;
    const auto overlaps = [&](const PatternMatch& match) {
      return found.match.first < match.last && match.first < found.match.last;
    };
    return !overlaps(trigger_) && std::none_of(others_.begin(), others_.end(), overlaps);
  }

  // A noun colours only the noun it governs: "Plan für ein Abkommen", but not "einigten sich auf einen Plan".
  bool reaches(const MarkMatch& found) const {
    const std::uint32_t first = found.match.first;
    if (found.match.form != VerbForm::none || first == 0 || !reading_.sentence().token(first).capitalised) return true;
    const auto governs = [&](const PatternMatch& match) {
      return match.first >= first && match.first - first <= longest_government && !parted(first, match.first);
    };
    return governs(trigger_) || std::any_of(others_.begin(), others_.end(), governs);
  }

  // "Vorschläge in einem Memorandum": a phrase of place or means lies between.
  bool parted(std::uint32_t first, std::uint32_t last) const {
    constexpr std::array<std::string_view, 7> prepositions = {"in", "im", "bei", "beim", "aus", "durch", "mit"};
    for (std::uint32_t at = first; at < last; ++at) {
      const std::string_view word = reading_.sentence().folded(at);
      if (std::find(prepositions.begin(), prepositions.end(), word) != prepositions.end()) return true;
    }
    return false;
  }

  bool in_clause(Mark mark, std::uint32_t clause) const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      if (found.mark != mark || reading_.clause_of(found.match) != clause) return false;
      return clause != clause_ || reaches(found);
    });
  }

  // Modals are marks by their present forms only: "konnten vorrücken" tells what happened.
  bool here(Mark mark) const { return in_clause(mark, clause_); }

  bool marked(Mark mark) const { return here(mark) || governing(mark); }

  // What a clause with "dass" or "zu" hangs on colours it: "fordert, dass ...".
  bool governing(Mark mark) const {
    std::uint32_t clause = clause_;
    for (int depth = 0; depth < 3; ++depth) {
      const Clause& lower = reading_.clauses()[clause];
      if (!lower.governor || !takes_colour(lower)) return false;
      clause = *lower.governor;
      if (in_clause(mark, clause)) return true;
    }
    return false;
  }

  bool takes_colour(const Clause& clause) const {
    if (clause.type == ClauseType::infinitive) return true;
    return clause.type == ClauseType::subordinate && opens_with(clause, {"dass", "ob"});
  }

  bool opens_with(const Clause& clause, std::initializer_list<std::string_view> words) const {
    const std::uint32_t end = std::min(reading_.sentence().size(), clause.first + 2);
    for (std::uint32_t at = clause.first; at < end; ++at) {
      if (std::find(words.begin(), words.end(), reading_.sentence().folded(at)) != words.end()) return true;
    }
    return false;
  }

  bool is_possible_by_opener() const {
    const Clause& clause = reading_.clauses()[clause_];
    // "Einigen sich beide, öffnen die Häfen": a sentence that begins with its verb sets a condition.
    if (clause_ == 0 && reading_.clauses().size() > 1 && reading_.begins_with_verb()) return true;
    return clause.type == ClauseType::subordinate && opens_with(clause, {"wenn", "falls", "sofern", "ob", "solange"});
  }

  // "bevor sie das Abkommen unterzeichnen"
  bool is_awaited() const {
    const Clause& clause = reading_.clauses()[clause_];
    return clause.type == ClauseType::subordinate && opens_with(clause, {"bevor", "ehe", "bis"}) &&
           !reading_.tells_past(clause_);
  }

  bool is_denied() const {
    if (refused() || opens_infinitive("ohne") || opens_infinitive("statt") || opens_infinitive("anstatt")) {
      return true;
    }
    if (governed_by(reading_, trigger_, Mark::framing)) return false;  // "bei dem Unfall wurde niemand verletzt"
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::negation && reading_.clause_of(found.match) == clause_ &&
             !is_no_negation(found.match) && !is_in_attribute(found.match) && !is_contrast(found.match) &&
             in_scope(found.match);
    });
  }

  // "Beide hätten einen Vertrag geschlossen": without a condition in sight this too is reported speech.
  bool is_reported_past() const {
    constexpr std::array<std::string_view, 8> conditions = {"wenn", "falls",     "sonst", "beinahe",
                                                            "fast", "ansonsten", "gern",  "gerne"};
    const SentenceView& sentence = reading_.sentence();
    for (std::uint32_t at = 0; at < sentence.size(); ++at) {
      if (std::find(conditions.begin(), conditions.end(), sentence.folded(at)) != conditions.end()) return false;
    }
    return trigger_.form == VerbForm::participle && !reading_.begins_with_verb();
  }

  // "eine noch nicht geprüfte Studie": the negation belongs to the attribute.
  bool is_in_attribute(const PatternMatch& negation) const {
    const SentenceView& sentence = reading_.sentence();
    std::uint32_t at = negation.first;
    if (at > 0 && sentence.folded(at - 1) == "noch") --at;
    if (at == 0 || at - 1 == reading_.clauses()[clause_].first || reading_.clauses().of(at - 1) != clause_)
      return false;
    constexpr std::array<std::string_view, 8> articles = {"der", "die", "das", "dem", "den", "ein", "eine", "einen"};
    const bool article = std::find(articles.begin(), articles.end(), sentence.folded(at - 1)) != articles.end();
    return article && (at < 2 || sentence.folded(at - 2) != ",");
  }

  // "warnte vor einem Scheitern" fears what it names.
  bool refused() const {
    if (governing(Mark::denied)) return true;
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      if (found.mark != Mark::denied || reading_.clause_of(found.match) != clause_) return false;
      const bool feared = found.match.form == VerbForm::none && here(Mark::possible);
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

  // "um ein Abkommen zu schließen": the first word of an infinitive clause.
  bool opens_infinitive(std::string_view word) const {
    const Clause& clause = reading_.clauses()[clause_];
    return clause.type == ClauseType::infinitive && opens_with(clause, {word});
  }

  // A verb is denied by any negation of its clause; a noun by one before it, or where its being is denied:
  // "die Einigung kam nicht zustande", but not "die Einigung reicht nicht".
  bool in_scope(const PatternMatch& negation) const {
    const std::string_view word = reading_.sentence().folded(negation.first);
    const bool before = negation.last <= trigger_.first && trigger_.first - negation.last <= 3;
    if (!trigger_.split && trigger_.first <= negation.first && negation.last <= trigger_.last)
      return true;  // "ohne Einigung"
    if (word == "ohne") return before && trigger_.form == VerbForm::none;
    if (trigger_.form != VerbForm::none) return true;
    return before || here(Mark::existence);
  }

  // "nicht in Genf, sondern in Wien" denies the place.
  bool is_contrast(const PatternMatch& negation) const {
    const SentenceView& sentence = reading_.sentence();
    if (negation.last >= sentence.size() || sentence.folded(negation.first) != "nicht") return false;
    constexpr std::array<std::string_view, 10> prepositions = {"in",  "am",  "im",   "an",   "auf",
                                                               "mit", "bei", "erst", "nach", "zu"};
    const std::string_view next = sentence.folded(negation.last);
    if (std::find(prepositions.begin(), prepositions.end(), next) == prepositions.end()) return false;
    for (std::uint32_t at = negation.last; at < sentence.size(); ++at) {
      if (sentence.folded(at) == "sondern") return true;
    }
    return false;
  }

  // "nicht nur" and "nicht bestätigt" deny nothing.
  bool is_no_negation(const PatternMatch& negation) const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      const bool harmless = found.mark == Mark::no_negation || found.mark == Mark::unconfirmed_back ||
                            found.mark == Mark::unverifiable_back || found.mark == Mark::unconfirmed;
      return harmless && found.match.first <= negation.first && negation.last <= found.match.last;
    });
  }

  bool is_planned() const {
    if (is_awaited()) return true;
    if (marked(Mark::planned) || governing(Mark::resolve) || opens_infinitive("um")) return true;
    if (here(Mark::modal_intent) || here(Mark::modal_hearsay)) return true;
    return has_future();
  }

  // "wird unterzeichnen", "wird unterzeichnet werden"; but "wird unterzeichnet" is a passive of the present, under way
  // rather than to come, and the "werden" of "konnte unterzeichnet werden" belongs to the modal.
  bool has_future() const {
    const std::optional<std::uint32_t> last = last_word();
    if (!last) return false;
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      if (found.mark != Mark::future || reading_.clause_of(found.match) != clause_) return false;
      const bool at_end = found.match.first == *last;
      if (at_end) return *last > 0 && !is_modal_infinitive(*last) && !looks_like_participle(*last - 1);
      return !looks_like_participle(*last);
    });
  }

  // "... unterzeichnen werden" is a future where the clause has no other finite verb.
  bool is_modal_infinitive(std::uint32_t at) const {
    return reading_.sentence().folded(at) == "werden" && reading_.clauses()[clause_].type == ClauseType::main;
  }

  bool looks_like_participle(std::uint32_t at) const {
    if (at == 0) return false;
    const std::string_view word = reading_.sentence().folded(at);
    if (word == "worden") return true;
    if (reading_.is_infinitive(at)) return false;
    if (reading_.sentence().token(at).capitalised) return false;
    const bool ending = word.ends_with("t") || word.ends_with("en");
    constexpr std::array<std::string_view, 9> prefixes = {"be",   "er",    "ver",   "ent", "zer",
                                                          "über", "unter", "durch", "um"};
    const bool prefix =
        word.find("ge") != std::string_view::npos || word.ends_with("iert") ||
        std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view start) { return word.starts_with(start); });
    return ending && prefix && reading_.sentence().folded(at - 1) != "zu";
  }

  std::optional<std::uint32_t> last_word() const {
    for (std::uint32_t at = reading_.sentence().size(); at > 0; --at) {
      if (reading_.clauses().of(at - 1) == clause_ && reading_.sentence().is_word(at - 1)) return at - 1;
    }
    return std::nullopt;
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

bool is_background(const SentenceReading& reading, const PatternMatch& trigger) {
  return StatusReader(reading, trigger, OwnMarks::count, {}).background();
}

bool is_hearsay(const SentenceReading& reading, const PatternMatch& trigger) {
  return StatusReader(reading, trigger, OwnMarks::count, {}).hearsay();
}

}  // namespace zeitstrahl
