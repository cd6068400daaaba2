// Which time the clause around an expression speaks of.
#include "temporal/tense.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr std::uint32_t widest = 40;  // tokens to each side; keeps endless sentences linear

// What has been seen of a clause.
struct Signs {
  bool past = false;
  bool perhaps_past = false;  // a word in "te" before a noun, which may be an attribute
  bool future = false;
  bool ahead = false;
  bool be = false;
  bool have = false;
  bool gone = false;
  bool participle = false;
  bool state = false;
  bool planned = false;
  bool should = false;
  bool verb = false;
  bool habit = false;
  bool been = false;     // "gekommen sein"
  bool hearsay = false;  // "soll", which "gekommen sein" makes a report

  void look_at(const MarkedWords& words, std::uint32_t at) {
    const MarkSymbols& marks = words.marks();
    past = past || (words.is(at, marks.past) && !words.is(at, marks.should));
    perhaps_past = perhaps_past || words.is(at, marks.attribute_or_past);
    future = future || words.is(at, marks.future);
    ahead = ahead || words.is(at, marks.ahead);
    be = be || words.is(at, marks.be);
    have = have || words.is(at, marks.have);
    gone = gone || words.is(at, marks.gone);
    participle = participle || is_participle(words, at);
    state = state || words.is(at, marks.state);
    // "wurde am Montag die geplante Brücke abgelehnt", but "die geplante Messe am Montag wurde abgesagt"
    planned = planned || (words.is(at, marks.planned) && !(past && words.is(at, marks.done)));
    should = should || words.is(at, marks.should);
    verb = verb || words.is(at, marks.verb);
    habit = habit || words.is(at, marks.habit);
    hearsay = hearsay || words.is(at, marks.hearsay);
    been = been || (at > 0 && words.is(at, marks.to_be) && words.is(at - 1, marks.gone));
  }

  // "hat viel zu verlieren" is no perfect.
  static bool is_participle(const MarkedWords& words, std::uint32_t at) {
    const bool infinitive = at > 0 && words.is(at - 1, words.marks().infinitive);
    return words.is(at, words.marks().participle) && !infinitive;
  }

  // Whether a finite verb has been seen that needs no participle.
  bool has_verb() const {
    return past || perhaps_past || future || ahead || state || verb || be || (have && participle);
  }

  // "soll am Montag gekommen sein" is told of, not planned.
  // "ist am Montag gestorben" and "hat am Montag gesungen" look back, "ist am Montag geöffnet" and "hat am Montag
  // Geburtstag" do not. "War geplant" and "sollte" leave open whether the day has come.
  Tense tense() const {
    const bool perfect = (be && gone) || (have && (participle || gone)) || been;
    if (habit && !perfect) return Tense::habit;
    const bool told = past || (perhaps_past && !(future || ahead || state || have || be || should));
    if (told || perfect) return planned ? Tense::meant : Tense::past;
    if (should) return Tense::meant;
    if (future) return Tense::future;
    if (planned) return Tense::ahead;
    if (state || have || (be && !participle)) return Tense::state;
    if (ahead) return Tense::ahead;
    return verb ? Tense::present : Tense::open;
  }
};

// Walks through a clause, which ends at commas and the like, past what stands in brackets.
class ClauseWalk {
 public:
  explicit ClauseWalk(const MarkedWords& words) : words_(words) {}

  // Whether the expression opens what "und" joins on: "und heute leitet", "und am Montag".
  bool stands_behind_conjunction(std::uint32_t first) const {
    constexpr std::uint32_t farthest = 4;  // little words between
    for (std::uint32_t i = 0; i < farthest && first > 0 && words_.is(first - 1, words_.marks().bridge); ++i) --first;
    return first > 0 && words_.is(first - 1, words_.marks().conjunction);
  }

  void back(std::uint32_t from) {
    depth_ = 0;
    for (std::uint32_t at = from; at > 0 && from - at < widest && !ends(at - 1);) step(--at);
  }

  void on(std::uint32_t from) {
    const std::uint32_t end = std::min(words_.size(), from + widest);
    depth_ = 0;
    std::uint32_t at = behind_insertion(behind_pair(from));
    for (; at < end && !ends(at); ++at) {
      if (words_.is(at, words_.marks().opening)) ++depth_;
      if (words_.is(at, words_.marks().closing) && depth_ > 0) --depth_;
      if (depth_ == 0) signs_.look_at(words_, at);
    }
    bool parted = false;  // by more than a quotation: "hat heute den \"Plan, der alle freut,\" gebilligt"
    bool quoted = false;
    // The participle may wait behind a clause or a quotation: "hat am Montag, wie er sagt, gesungen".
    for (; at < end && (signs_.have || signs_.be || signs_.hearsay) && !signs_.participle; ++at) {
      signs_.participle = Signs::is_participle(words_, at) && (signs_.have || signs_.be || has_perfect_at(at));
      signs_.have = signs_.have || (signs_.participle && signs_.hearsay);
      const bool quote = words_.is(at, words_.marks().quote);
      quoted = quoted != quote;
      parted = parted || (words_.is(at, words_.marks().clause) && !quote && !quoted);
      late_ = late_ || (signs_.participle && parted);
      signs_.gone = signs_.gone || (!parted && words_.is(at, words_.marks().gone));  // "ist \"ohne Plan\" gekommen"
    }
  }

  Tense tense() const {
    const Tense found = signs_.tense();
    return late_ && found == Tense::past && !signs_.past ? Tense::open : found;
  }

 private:
  // "beschossen haben"; but "soll am Montag beendet sein" is a plan.
  bool has_perfect_at(std::uint32_t participle) const {
    const std::uint32_t next = participle + 1;
    return next < words_.size() && words_.is(next, words_.marks().have);
  }

  // "am Dienstag und Mittwoch": what joins two weekdays parts no clauses.
  std::uint32_t behind_pair(std::uint32_t from) const {
    const auto is = [&](std::uint32_t at, Symbol mark) { return at < words_.size() && words_.is(at, mark); };
    if (!is(from, words_.marks().conjunction)) return from;
    const std::uint32_t second = from + (is(from + 1, words_.marks().on_day) ? 2 : 1);
    return is(second, words_.marks().weekday) ? second : from;
  }

  // "am 3. Mai - also in zwei Wochen - beginnt": the clause goes on behind the second dash.
  std::uint32_t behind_insertion(std::uint32_t from) const {
    constexpr std::uint32_t longest = 12;
    const auto is_dash = [&](std::uint32_t at) { return words_.is(at, words_.marks().dash) && ends(at); };
    const std::uint32_t end = std::min(words_.size(), from + longest);
    if (from >= end || !is_dash(from)) return from;
    for (std::uint32_t at = from + 1; at < end; ++at) {
      if (is_dash(at)) return at + 1;
    }
    return from;
  }

  // One token to the left, past what stands in brackets.
  void step(std::uint32_t at) {
    if (words_.is(at, words_.marks().closing)) ++depth_;
    if (words_.is(at, words_.marks().opening) && depth_ > 0) --depth_;
    if (depth_ == 0) signs_.look_at(words_, at);
  }

  // Behind a verb, "und" begins another clause.
  bool ends(std::uint32_t at) const {
    if (depth_ > 0) return false;
    return words_.is(at, words_.marks().clause) || (words_.is(at, words_.marks().conjunction) && signs_.has_verb());
  }

  const MarkedWords& words_;
  Signs signs_;
  std::uint32_t depth_ = 0;  // of brackets
  bool late_ = false;
};

}  // namespace

Tense tense_around(const MarkedWords& words, std::uint32_t first, std::uint32_t last) {
  ClauseWalk walk(words);
  // "war lange Profi und leitet heute": the verb behind "heute" tells whether "und" parts clauses.
  if (walk.stands_behind_conjunction(first)) {
    walk.on(last);
    walk.back(first);
  } else {
    walk.back(first);
    walk.on(last);
  }
  return walk.tense();
}

}  // namespace zeitstrahl
