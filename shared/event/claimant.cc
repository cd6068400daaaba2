#include "event/claimant.h"

#include <algorithm>
#include <array>

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_name =
    8;  // tokens of a claimant: "die norwegische Ministerpräsidentin Kari Solberg Hansen"

class ClaimantReader {
 public:
  explicit ClaimantReader(const SentenceReading& reading) : reading_(reading) {}

  TextRange claimant() const {
    for (const MarkMatch& found : reading_.marks()) {
      TextRange name;
      if (found.mark == Mark::according_before) name = named_by_report(found.match);
      if (found.mark == Mark::according_after) name = name_until(found.match.first);
      if (found.mark == Mark::speech) name = said_by(found.match);
      if (reading_.lies_in(Mark::own_claim, found.match)) name = subject_beside(found.match.first);
      if (!name.empty()) return without_genitive(name);
    }
    return {};
  }

 private:
  // "nach Polizeiangaben" names in one word who says so, "nach Angaben der Polizei" behind it.
  TextRange named_by_report(const PatternMatch& mark) const {
    const std::uint32_t last = mark.last - 1;
    const std::string_view word = reading_.sentence().folded(last);
    if (word.ends_with("angaben") && word != "angaben") return reading_.sentence().range(last, mark.last);
    return name_from(behind_von(mark.last));
  }

  // "nach Angaben des Deichamts", "laut Deichamts": the name without the ending that only the word before it asks for.
  TextRange without_genitive(TextRange name) const {
    const std::uint32_t first = token_at(reading_.sentence(), name.begin);
    const std::uint32_t last = token_at(reading_.sentence(), name.end - 1);
    if (is_marked(last, Mark::genitive_es)) return {name.begin, name.end - 2};
    if (is_marked(last, Mark::genitive_s) || is_bare_genitive(first, last)) return {name.begin, name.end - 1};
    return name;
  }

  bool is_marked(std::uint32_t at, Mark mark) const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(),
                       [&](const MarkMatch& found) { return found.mark == mark && found.match.first == at; });
  }

  // "des Senders"; but of "des Senders Nordwind", "des Kongress", "des Virus" and "des Kreises" the ending is not sure.
  bool is_bare_genitive(std::uint32_t first, std::uint32_t last) const {
    constexpr std::array<std::string_view, 6> unsure = {"as", "es", "is", "os", "ss", "us"};
    const std::string_view word = reading_.sentence().folded(last);
    if (first == 0 || !word.ends_with('s')) return false;
    for (std::uint32_t at = first; at < reading_.sentence().begin_of_compound(last); ++at) {
      if (!reading_.sentence().folded(at).ends_with("er")) return false;  // "des Husumer Senders"
    }
    if (std::any_of(unsure.begin(), unsure.end(), [&](std::string_view end) { return word.ends_with(end); }))
      return false;
    std::uint32_t at = first;
    while (at > 1 && !reading_.is(at - 1, WordClass::genitive) && leads_to_name(at - 1) && !is_article(at - 1)) --at;
    return reading_.is(at - 1, WordClass::genitive);
  }

  TextRange said_by(const PatternMatch& verb) const {
    if (closes_report_clause(reading_, verb)) return subject_from(reading_.clauses()[reading_.clause_of(verb)].first);
    const std::uint32_t next = verb.first + 1;
    const bool at_end = next >= reading_.sentence().size();
    const std::string_view behind = at_end ? std::string_view() : reading_.sentence().folded(next);
    // "Ohlsen sagte der Passauer Zeitung", "sagte dem Sender": who is told it does not say it.
    if (behind == "dem") return subject_until(verb.first);
    if (behind == "der" && has_subject_before(verb.first)) return subject_until(verb.first);
    const TextRange name = behind == "von" ? TextRange{} : name_from(next);
    return name.empty() ? subject_until(verb.first) : name;
  }

  bool has_subject_before(std::uint32_t verb) const {
    return (verb > 0 && reading_.is(verb - 1, WordClass::pronoun)) || !subject_until(verb).empty();
  }

  bool is_name_part(std::uint32_t at) const {
    const Token& token = reading_.sentence().token(at);
    return token.kind == TokenKind::word && token.capitalised && !is_no_claimant(at) && !is_function_word(at);
  }

  // "Damals sagte", "Hatten berichtet": a capital only opens the sentence.
  bool is_function_word(std::uint32_t at) const {
    constexpr std::array<WordClass, 6> classes = {WordClass::article,     WordClass::pronoun,
                                                  WordClass::adverb,      WordClass::auxiliary,
                                                  WordClass::preposition, WordClass::question_word};
    return reading_.is_small(at) &&
           std::any_of(classes.begin(), classes.end(), [&](WordClass one) { return reading_.is(at, one); });
  }

  // "Mittag", "Vertrag", "Bericht": nobody can ask them.
  bool is_no_claimant(std::uint32_t at) const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::no_claimant && found.match.first == at;
    });
  }

  bool is_hyphen(std::uint32_t at) const {
    return reading_.sentence().folded(at) == "-" && !reading_.sentence().token(at).space_before;
  }

  bool is_article(std::uint32_t at) const { return reading_.is(at, WordClass::article); }

  // "nach Angaben von Ohlsen"
  std::uint32_t behind_von(std::uint32_t at) const {
    return at < reading_.sentence().size() && reading_.sentence().folded(at) == "von" ? at + 1 : at;
  }

  // "dem", "russischen", "sich": may stand between the mark and the name.
  bool leads_to_name(std::uint32_t at) const {
    const std::string_view word = reading_.sentence().folded(at);
    if (is_article(at) || word == "sich") return true;
    if (reading_.is(at, WordClass::preposition)) return false;  // "sagte gegenüber Journalisten"
    constexpr std::array<std::string_view, 4> adjectives = {"en", "er", "e", "es"};
    return reading_.sentence().is_word(at) && word.size() > 4 && !reading_.is_finite_verb(at) &&
           std::any_of(adjectives.begin(), adjectives.end(), [&](std::string_view end) { return word.ends_with(end); });
  }

  // "von der" of "Ursula von der Leyen"; what stands behind is a part of the name, too. "zu Beginn" is no name.
  bool is_particle(std::uint32_t at) const {
    if (reading_.sentence().folded(at) == "zu") return false;
    const bool definite = reading_.is(at, WordClass::article) && reading_.is(at, WordClass::definite);
    return reading_.is(at, WordClass::name_particle) || (at > 0 && definite && is_particle(at - 1));
  }

  // Past what joins two parts of a name that begins at `first` and ends before `end`: "von der", and the "und" of
  // "Sozial- und Gesundheitsministerium". But "so sprach Ohlsen von der Möglichkeit".
  std::uint32_t behind_joint(std::uint32_t first, std::uint32_t at, std::uint32_t end) const {
    std::uint32_t behind = at;
    if (behind < end && is_hyphen(behind - 1) && reading_.sentence().folded(behind) == "und") ++behind;
    while (behind < end && is_particle(behind)) ++behind;
    const bool with_article = behind > at + 1;
    const bool has_first_name = at > first + 1;
    return behind < end && is_name_part(behind) && (has_first_name || !with_article) ? behind : at;
  }

  TextRange name_from(std::uint32_t at) const {
    const std::uint32_t end = std::min(reading_.sentence().size(), at + longest_name);
    while (at < end && !is_name_part(at) && (leads_to_name(at) || is_no_claimant(at))) ++at;
    const std::uint32_t first = at;
    while (at < end && (is_name_part(at) || is_hyphen(at))) at = behind_joint(first, at + 1, end);
    if (at > first && is_hyphen(at - 1)) --at;
    return at == first ? TextRange{} : reading_.sentence().range(first, at);
  }

  // Behind "wie", and behind a time: "Wie am Montag die Landrätin sagte".
  TextRange subject_from(std::uint32_t at) const {
    const std::uint32_t clause = reading_.clauses().of(at);
    const auto goes_on = [&] { return at < reading_.sentence().size() && reading_.clauses().of(at) == clause; };
    while (goes_on() && !reading_.is(at, WordClass::manner_opener)) ++at;
    if (goes_on()) ++at;
    if (goes_on()) at = behind_von(at);  // "wie von der Heide sagte"
    if (goes_on() && reading_.is(at, WordClass::preposition)) {
      while (goes_on() && !is_no_claimant(at)) ++at;
      if (goes_on()) ++at;
    }
    return goes_on() ? name_from(at) : TextRange{};
  }

  // Where the name begins that ends before `last`; `last` where there is none.
  std::uint32_t begin_of_name(std::uint32_t last) const {
    const std::uint32_t begin = last > longest_name ? last - longest_name : 0;
    std::uint32_t at = last;
    while (at > begin) {
      std::uint32_t before = at;
      if (at < last && !is_hyphen(at)) {
        while (before > begin && is_particle(before - 1)) --before;
      }
      if (before == begin || !(is_name_part(before - 1) || is_hyphen(before - 1))) break;
      at = before - 1;
    }
    return at;
  }

  TextRange name_until(std::uint32_t last) const {
    const auto closes_quote = [&](std::string_view mark) { return mark == "»" || mark == "“" || mark == "\""; };
    if (last > 0 && closes_quote(reading_.sentence().folded(last - 1))) --last;  // "«Warte» zufolge"
    const std::uint32_t at = begin_of_name(last);
    return at == last ? TextRange{} : reading_.sentence().range(at, last);
  }

  // "Die Werft hat den Bau nach eigenen Angaben beendet", "Am Montag hat die Werft nach eigenen Angaben ...", "die
  // Werft, die nach eigenen Angaben ...": of whose words it tells; none for a pronoun.
  TextRange subject_beside(std::uint32_t claim) const {
    const std::uint32_t number = reading_.clauses().of(claim);
    const Clause& clause = reading_.clauses()[number];
    std::uint32_t at = clause.first;
    if (clause.type == ClauseType::relative) return at == 0 ? TextRange{} : name_until(at);
    at = behind_opener(at, claim);
    if (clause.type == ClauseType::subordinate || opens_subject(at)) return subject_before(at, claim);
    while (at < claim && !reading_.may_be_finite(at)) ++at;
    return at < claim ? subject_before(at + 1, claim) : TextRange{};
  }

  // ", weil", ", als nämlich", "und auch"
  std::uint32_t behind_opener(std::uint32_t at, std::uint32_t end) const {
    const auto opens = [&](std::uint32_t token) {
      return !reading_.sentence().is_word(token) || reading_.is(token, WordClass::before_subject);
    };
    while (at < end && opens(at)) ++at;
    return at;
  }

  // "Die Werft", "Ohlsen", but neither "Den Bau" nor "Nach dem Streik".
  bool opens_subject(std::uint32_t at) const {
    if (is_article(at)) return !reading_.is(at, WordClass::oblique);
    return is_name_part(at) && !reading_.is(at, WordClass::possessive);
  }

  TextRange subject_before(std::uint32_t at, std::uint32_t claim) const {
    if (reading_.is(at, WordClass::oblique)) return {};
    const TextRange name = name_from(at);
    return name.empty() || token_at(reading_.sentence(), name.begin) >= claim ? TextRange{} : name;
  }

  // "für Deiche", "für Deiche und Dämme"
  bool is_bound(std::uint32_t name) const {
    std::uint32_t at = name;
    while (at > 0 && leads_to_name(at - 1)) --at;
    if (at > 1 && reading_.sentence().folded(at - 1) == "und") at = begin_of_name(at - 1);
    return at > 0 && reading_.is(at - 1, WordClass::preposition);
  }

  // "Das Amt für Deiche [sagte]", "als die Wirtin ihre Pläne [vorstellte]"
  TextRange first_noun(std::uint32_t at, std::uint32_t verb) const {
    at = behind_opener(at, verb);
    return opens_subject(at) || leads_to_name(at) ? subject_before(at, verb) : TextRange{};
  }

  // Nobody is named by "Am Mittwochabend sagte er", "Nach seinem Wahlsieg sagte er" and "als er über Fische sagte".
  TextRange subject_until(std::uint32_t last) const {
    for (std::uint32_t at = last; at > 0 && reading_.clauses().of(at - 1) == reading_.clauses().of(last); --at) {
      if (reading_.is(at - 1, WordClass::not_subject)) return {};
    }
    const Clause& clause = reading_.clauses()[reading_.clauses().of(last)];
    const TextRange nearest = name_until(last);
    if (nearest.empty()) return {};
    const bool bound = is_bound(token_at(reading_.sentence(), nearest.begin));
    const bool closes = clause.type == ClauseType::subordinate;
    if (closes || (bound && opens_subject(clause.first))) return first_noun(clause.first, last);
    return bound ? TextRange{} : nearest;
  }

  const SentenceReading& reading_;
};

}  // namespace

TextRange claimant_of(const SentenceReading& reading) { return ClaimantReader(reading).claimant(); }

bool closes_report_clause(const SentenceReading& reading, const PatternMatch& verb) {
  const Clause& clause = reading.clauses()[reading.clause_of(verb)];
  return clause.type == ClauseType::subordinate && reading.opens_with(clause, WordClass::manner_opener) &&
         (verb.last == reading.sentence().size() || !reading.sentence().is_word(verb.last));
}

}  // namespace zeitstrahl
