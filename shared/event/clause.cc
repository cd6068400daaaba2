#include "event/clause.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace zeitstrahl {

// A stretch between two marks of punctuation, or between a mark and an "und" that joins two finite verbs.
struct ClauseCutter::Segment {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool coordinated = false;  // begins with such an "und"
};

namespace {

bool is_dash(std::string_view mark) { return mark == "-" || mark == "–" || mark == "—"; }

// "(EZB)": one word in brackets is no clause, and what goes on behind it is the same one.
bool brackets_word(const SentenceView& sentence, std::uint32_t at) {
  const auto written = [&](std::uint32_t token) { return sentence.text().written(sentence.token(token)); };
  if (written(at) == "(") return at + 2 < sentence.size() && written(at + 2) == ")";
  return written(at) == ")" && at >= 2 && written(at - 2) == "(";
}

bool parts_clauses(const SentenceView& sentence, std::uint32_t at) {
  const Token& token = sentence.token(at);
  if (token.kind != TokenKind::punctuation || brackets_word(sentence, at)) return false;
  constexpr std::array<std::string_view, 14> marks = {",", ";", ":", "(", ")", "\"", "„",
                                                      "“", "”", "»", "«", "!", "?",  "…"};
  const std::string_view mark = sentence.text().written(token);
  // Before a word it belongs to an ordinal or an abbreviation: "bis zum 9. März".
  if (mark == ".") return at + 1 == sentence.size() || !sentence.is_word(at + 1);
  if (is_dash(mark)) return token.space_before && at + 1 < sentence.size() && sentence.token(at + 1).space_before;
  return std::find(marks.begin(), marks.end(), mark) != marks.end();
}

bool has(const std::vector<Finiteness>& verbs, std::uint32_t first, std::uint32_t last, Finiteness wanted) {
  return std::find(verbs.begin() + first, verbs.begin() + last, wanted) != verbs.begin() + last;
}

bool has_finite(const std::vector<Finiteness>& verbs, std::uint32_t first, std::uint32_t last) {
  return has(verbs, first, last, Finiteness::finite) || has(verbs, first, last, Finiteness::maybe);
}

// Position of the last word of a stretch; `first` where it has none.
std::uint32_t last_word(const SentenceView& sentence, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t at = last; at > first; --at) {
    if (sentence.is_word(at - 1)) return at - 1;
  }
  return first;
}

}  // namespace

ClauseCutter::ClauseCutter(const Lexicon& lexicon) {
  const Table& table = lexicon.table("clause_words");
  const std::size_t word = table.column("word");
  const std::size_t type = table.column("class");
  for (const TableRow& row : table.rows) {
    const std::string_view name = row[type];
    words_[folded(row[word])] = name == "subordinator"  ? Opener::subordinator
                                : name == "either"      ? Opener::either
                                : name == "pronoun"     ? Opener::pronoun
                                : name == "preposition" ? Opener::preposition
                                : name == "focus"       ? Opener::focus
                                : name == "waiting"     ? Opener::waiting
                                                        : Opener::conjunction;
  }
}

ClauseCutter::Opener ClauseCutter::opener(std::string_view folded) const {
  const auto found = words_.find(folded);
  return found == words_.end() ? Opener::none : found->second;
}

std::vector<ClauseCutter::Segment> ClauseCutter::segments(const SentenceView& sentence,
                                                          const std::vector<Finiteness>& verbs) const {
  std::vector<Segment> found;
  std::uint32_t first = 0;
  // How far the next mark is, so that each "und" need not look for it again.
  const auto cut_at = [&](std::uint32_t end) {
    std::uint32_t begin = first;
    bool coordinated = false;
    bool verb_before = false;
    std::uint32_t finite_left =
        static_cast<std::uint32_t>(std::count(verbs.begin() + first, verbs.begin() + end, Finiteness::finite));
    for (std::uint32_t at = first; at < end; ++at) {
      if (at > begin && verb_before && finite_left > 0 && sentence.is_word(at) &&
          opener(sentence.folded(at)) == Opener::conjunction) {
        found.push_back({begin, at, coordinated});
        begin = at;
        coordinated = true;
        verb_before = false;
      }
      if (verbs[at] == Finiteness::finite) --finite_left;
      if (verbs[at] == Finiteness::finite || verbs[at] == Finiteness::maybe) verb_before = true;
    }
    if (end > begin) found.push_back({begin, end, coordinated});
    first = end;
  };
  for (std::uint32_t at = 0; at < sentence.size(); ++at) {
    if (parts_clauses(sentence, at)) cut_at(at + 1);
  }
  cut_at(sentence.size());
  return found;
}

// "Seit das gilt", but neither "Seit Mai gilt das" nor "Seit Mai wird gesungen".
bool ClauseCutter::ends_with_verb(const SentenceView& sentence, const std::vector<Finiteness>& verbs,
                                  const Segment& segment) {
  const std::uint32_t last = last_word(sentence, segment.first, segment.last);
  if (verbs[last] == Finiteness::finite) return true;
  return verbs[last] == Finiteness::maybe && !has_finite(verbs, segment.first, last);
}

ClauseType ClauseCutter::type_of(const SentenceView& sentence, const std::vector<Finiteness>& verbs,
                                 const Segment& segment) const {
  std::uint32_t at = segment.first;
  while (at < segment.last && !sentence.is_word(at)) ++at;
  if (at == segment.last) return ClauseType::main;
  const bool finite = has_finite(verbs, segment.first, segment.last);
  Opener first = opener(sentence.folded(at));
  if (first == Opener::conjunction && at + 1 < segment.last) first = opener(sentence.folded(at + 1));
  // "selbst wenn", but neither "selbst die Ministerin" nor "auch als Vorbild"
  if (first == Opener::focus) {
    const Opener next = at + 1 < segment.last ? opener(sentence.folded(at + 1)) : Opener::none;
    const bool opens = finite && (next == Opener::subordinator || next == Opener::either);
    first = opens ? Opener::subordinator : Opener::none;
  }
  if (first == Opener::either) {
    const bool closes = segment.first > 0 || ends_with_verb(sentence, verbs, segment);
    first = closes || !finite ? Opener::subordinator : Opener::none;
  }
  if (first == Opener::subordinator) {
    return finite || !has(verbs, segment.first, segment.last, Finiteness::zu_infinitive) ? ClauseType::subordinate
                                                                                         : ClauseType::infinitive;
  }
  const bool behind_preposition =
      first == Opener::preposition && at + 1 < segment.last && opener(sentence.folded(at + 1)) == Opener::pronoun;
  // "das Kiew geschlossen hat" ends with its verb; "die Regierung teilte mit" does not.
  const bool begins_anew = sentence.token(at).capitalised;  // "9 Uhr: Die Nachbarn wollen einen Pakt schließen"
  if (segment.first > 0 && !begins_anew && (first == Opener::pronoun || behind_preposition)) {
    const Finiteness end = verbs[last_word(sentence, segment.first, segment.last)];
    if (end == Finiteness::finite || end == Finiteness::maybe) return ClauseType::relative;
  }
  if (!finite && segment.first > 0 && has(verbs, segment.first, segment.last, Finiteness::zu_infinitive)) {
    return ClauseType::infinitive;
  }
  return ClauseType::main;
}

bool ClauseCutter::waits(const SentenceView& sentence, const std::vector<Finiteness>& verbs,
                         const Segment& segment) const {
  bool waiting = false;
  for (std::uint32_t at = segment.first; at < segment.last; ++at) {
    if (opener(sentence.folded(at)) == Opener::waiting) {
      waiting = true;
    } else if (verbs[at] == Finiteness::maybe) {
      waiting = false;
    }
  }
  return waiting;
}

// "[soll am Sonntag,] 29. März, stattfinden", "[will die Halle,] die leer steht, im Mai räumen": no subject has room
// before the verb.
bool ClauseCutter::is_closing_infinitive(const SentenceView& sentence, const std::vector<Finiteness>& verbs,
                                         const Segment& segment) const {
  std::uint32_t first = segment.first;
  while (first + 1 < segment.last && !sentence.is_word(first)) ++first;
  const std::uint32_t last = last_word(sentence, segment.first, segment.last);
  if (verbs[last] != Finiteness::maybe || has_finite(verbs, segment.first, last)) return false;
  if (opener(sentence.folded(first)) == Opener::preposition) return true;
  constexpr std::uint32_t longest = 3;  // "gesperrt worden sein"
  for (std::uint32_t at = first; at < last; ++at) {
    if (!sentence.is_word(at) || sentence.token(at).capitalised) return false;
  }
  return last - first < longest;
}

Clauses ClauseCutter::cut(const SentenceView& sentence, const std::vector<Finiteness>& verbs) const {
  std::vector<Clause> clauses;
  std::vector<std::uint32_t> clause_of(sentence.size(), 0);
  std::optional<std::uint32_t> main;  // the main clause that is open
  bool main_has_verb = false;
  bool main_waits = false;  // for an infinitive
  std::uint32_t last = 0;
  const auto open = [&](Clause clause) {
    clauses.push_back(clause);
    last = static_cast<std::uint32_t>(clauses.size() - 1);
  };
  for (const Segment& segment : segments(sentence, verbs)) {
    const bool finite = has_finite(verbs, segment.first, segment.last);
    ClauseType type = type_of(sentence, verbs, segment);
    const bool verb_at_end = verbs[last_word(sentence, segment.first, segment.last)] == Finiteness::finite;
    if (type != ClauseType::main) {
      open({type, clauses.empty() ? std::nullopt : std::optional(last), segment.first});
    } else if (segment.coordinated && verb_at_end && clauses[last].type != ClauseType::main) {
      open({clauses[last].type, clauses[last].governor, segment.first});
    } else if (main && (!finite || !main_has_verb || (main_waits && is_closing_infinitive(sentence, verbs, segment)))) {
      last = *main;  // goes on behind what it embeds
      main_has_verb = main_has_verb || finite;
      main_waits = waits(sentence, verbs, segment) || (main_waits && !finite);
    } else if (finite || clauses.empty()) {
      open({ClauseType::main, std::nullopt, segment.first});
      main = last;
      main_has_verb = finite;
      main_waits = waits(sentence, verbs, segment);
    }
    std::fill(clause_of.begin() + segment.first, clause_of.begin() + segment.last, last);
  }
  if (clauses.empty()) clauses.emplace_back();
  return {std::move(clauses), std::move(clause_of)};
}

}  // namespace zeitstrahl
