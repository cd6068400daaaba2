#include "event/status.h"

#include <algorithm>
#include <array>
#include <optional>

namespace zeitstrahl {

namespace {

class StatusReader {
 public:
  StatusReader(const SentenceReading& reading, const PatternMatch& trigger)
      : reading_(reading), trigger_(trigger), clause_(reading.clause_of(trigger)) {}

  Status status() const {
    if (is_denied()) return Status::denied;
    if (hearsay()) return Status::happened;
    if (is_possible_by_opener()) return Status::possible;
    if (is_planned()) return Status::planned;
    if (here(Mark::demanded) || governing(Mark::demanded) || present(Mark::modal_demand)) return Status::demanded;
    if (here(Mark::possible) || governing(Mark::possible) || present(Mark::modal_ability)) return Status::possible;
    // In reported speech "würden" only stands in for a subjunctive that looks like the indicative.
    if (here(Mark::conditional) && !reading_.has_mark(Mark::speech)) return Status::possible;
    if (background()) return Status::background;
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
    const std::uint32_t before = *last - 1;
    return looks_like_participle(before);
  }

 private:
  bool own(const MarkMatch& found) const {
    return found.match.first >= trigger_.last || found.match.last <= trigger_.first;
  }

  bool in_clause(Mark mark, std::uint32_t clause) const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == mark && reading_.clause_of(found.match) == clause;
    });
  }

  bool here(Mark mark) const { return in_clause(mark, clause_); }

  // Modals are marks by their present forms only: "konnten vorrücken" tells what happened.
  bool present(Mark mark) const { return here(mark); }

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
    return clause.type == ClauseType::subordinate && opens_with(clause, {"wenn", "falls", "sofern", "ob", "solange"});
  }

  bool is_denied() const {
    if (here(Mark::denied) || governing(Mark::denied)) return true;
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::negation && reading_.clause_of(found.match) == clause_ && !is_no_negation(found.match);
    });
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
    if (here(Mark::planned) || governing(Mark::planned)) return true;
    if (here(Mark::modal_intent) || here(Mark::modal_hearsay)) return true;
    if (!here(Mark::future)) return false;
    // "wird unterzeichnet" is a passive of the present: under way rather than to come.
    return trigger_.form != VerbForm::participle || ends_with_infinitive();
  }

  bool ends_with_infinitive() const {
    const std::optional<std::uint32_t> last = last_word();
    return last && reading_.sentence().folded(*last) == "werden";
  }

  bool looks_like_participle(std::uint32_t at) const {
    const std::string_view word = reading_.sentence().folded(at);
    if (word == "worden") return true;
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
};

}  // namespace

Status status_of(const SentenceReading& reading, const PatternMatch& trigger) {
  return StatusReader(reading, trigger).status();
}

bool is_background(const SentenceReading& reading, const PatternMatch& trigger) {
  return StatusReader(reading, trigger).background();
}

bool is_hearsay(const SentenceReading& reading, const PatternMatch& trigger) {
  return StatusReader(reading, trigger).hearsay();
}

}  // namespace zeitstrahl
