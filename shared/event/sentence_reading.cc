#include "event/sentence_reading.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

// More are no sentence but a list or an attack, and weighing them pairwise must stay cheap.
constexpr std::size_t most_matches = 250;

template <typename List, typename Item>
void add_bounded(List& list, const Item& item) {
  if (list.size() < most_matches) list.push_back(item);
}

// A headline has no full stop; what has one has a verb, if perhaps none that the tables know.
bool ends_as_sentence(const SentenceView& sentence) {
  if (sentence.size() == 0 || sentence.sentence().form != SentenceForm::prose) return false;
  const std::string_view last = sentence.folded(sentence.size() - 1);
  return last == "." || last == "!" || last == "\"" || last == "“" || last == "«";
}

Finiteness finiteness(VerbForm form) {
  if (form == VerbForm::infinitive) return Finiteness::maybe;
  if (form == VerbForm::zu_infinitive) return Finiteness::zu_infinitive;
  return is_finite(form) ? Finiteness::finite : Finiteness::none;
}

// "infiziert haben", "infiziert zu haben"
bool stands_before_auxiliary(const SentenceView& sentence, const FunctionWords& words, std::uint32_t at) {
  std::uint32_t next = at + 1;
  if (next < sentence.size() && sentence.folded(next) == "zu") ++next;
  return next < sentence.size() && words.is(sentence.folded(next), WordClass::auxiliary_behind);
}

// "haben ... verständigt": what could also be a present is the participle where an auxiliary waits for one.
void settle_participles(const SentenceView& sentence, const FunctionWords& words, const std::vector<bool>& participles,
                        std::vector<Finiteness>& verbs) {
  bool waits = false;
  for (std::uint32_t at = 0; at < sentence.size(); ++at) {
    if (sentence.folded(at) == ",") waits = false;
    const bool auxiliary = words.is(sentence.folded(at), WordClass::auxiliary);
    if (auxiliary) waits = true;
    if (participles[at] && !auxiliary && (waits || stands_before_auxiliary(sentence, words, at))) {
      verbs[at] = Finiteness::none;
    }
  }
}

std::vector<Finiteness> verbs_of(const SentenceView& sentence, const FunctionWords& words,
                                 const std::vector<Occurrence>& occurrences) {
  std::vector<Finiteness> verbs(sentence.size(), Finiteness::none);
  std::vector<bool> participles(sentence.size(), false);
  for (const Occurrence& occurrence : occurrences) {
    const Finiteness found = finiteness(occurrence.form);
    Finiteness& verb = verbs[occurrence.token];
    if (occurrence.form == VerbForm::participle) participles[occurrence.token] = true;
    // "beschossen" may be a plural of the past, but stands for the participle far more often: what is surely not finite
    // in one reading is not cut by.
    if (found != Finiteness::none && verb != Finiteness::finite) verb = found;
  }
  settle_participles(sentence, words, participles, verbs);
  for (std::uint32_t at = 1; at < sentence.size(); ++at) {
    if (verbs[at] == Finiteness::maybe && sentence.folded(at - 1) == "zu") verbs[at] = Finiteness::zu_infinitive;
  }
  return verbs;
}

}  // namespace

SentenceReading::SentenceReading(const SentenceView& sentence, const EventTables& tables)
    : SentenceReading(sentence, tables, tables.patterns().occurrences(sentence)) {}

SentenceReading::SentenceReading(const SentenceView& sentence, const EventTables& tables,
                                 const std::vector<Occurrence>& occurrences)
    : sentence_(sentence),
      words_(&tables.words()),
      clauses_(tables.cutter().cut(sentence, verbs_of(sentence, tables.words(), occurrences))) {
  has_verb_ = std::any_of(occurrences.begin(), occurrences.end(),
                          [](const Occurrence& found) { return is_finite(found.form); });
  for (std::uint32_t at = 0; at < sentence.size() && !has_verb_; ++at) has_verb_ = is(at, WordClass::auxiliary);
  is_prose_ = ends_as_sentence(sentence);
  has_verb_ = has_verb_ || is_prose_;
  read_tenses(occurrences);
  const PatternIndex& patterns = tables.patterns();
  for (const PatternMatch& match : patterns.matches(sentence, occurrences, clauses_, tables.unconditional())) {
    const EventLabel& meaning = tables.meaning(match.label);
    switch (meaning.table) {
      case EventLabel::Table::trigger:
        add_bounded(triggers_, match);
        break;
      case EventLabel::Table::condition:
        break;  // below
      case EventLabel::Table::false_friend:
        add_bounded(false_friends_, match);
        break;
      case EventLabel::Table::mark:
        add_bounded(marks_, MarkMatch{tables.mark(meaning.index), match});
        break;
      case EventLabel::Table::office:
        add_bounded(offices_, OfficeMatch{tables.office(meaning.index), match});
        break;
    }
  }
  read_condition(occurrences);
  if (triggers_.empty()) return;
  for (const PatternMatch& match : patterns.matches(sentence, occurrences, clauses_, tables.conditions_of(triggers_))) {
    add_bounded(conditions_, match);
  }
}

void SentenceReading::read_tenses(const std::vector<Occurrence>& occurrences) {
  tenses_.resize(std::max<std::size_t>(clauses_.size(), 1));
  std::uint32_t first_word = 0;
  bool opens = true;  // "2019 siegten sie" does not begin with its verb
  for (; first_word < sentence_.size() && !sentence_.is_word(first_word); ++first_word) {
    opens = opens && sentence_.token(first_word).kind == TokenKind::punctuation;
  }
  const bool more = first_word + 1 < sentence_.size();
  // "Kämpfe im Norden": what may be both opens a headline as a noun; but "Gewinnen die Gäste, ..."
  const bool subject_behind =
      is_prose_ && more && (is(first_word + 1, WordClass::pronoun) || sentence_.folded(first_word + 1) == "die");
  const bool noun_first =
      !subject_behind && std::any_of(occurrences.begin(), occurrences.end(), [&](const Occurrence& occurrence) {
        return occurrence.token == first_word && occurrence.noun;
      });
  // "Verletzt wurden zwei": neither condition nor question.
  const bool participle_first =
      more && (is(first_word + 1, WordClass::auxiliary) || is(first_word + 1, WordClass::modal));
  for (const Occurrence& occurrence : occurrences) {
    if ((noun_first || participle_first) && occurrence.token == first_word) continue;
    if (occurrence.form == VerbForm::infinitive) infinitives_.push_back(occurrence.token);
    if (is_finite(occurrence.form)) finite_verbs_.push_back(occurrence.token);
    begins_with_verb_ |= opens && occurrence.token == first_word && is_finite(occurrence.form);
    Tense& tense = tenses_[clauses_.of(occurrence.token)];
    tense.past |= occurrence.form == VerbForm::past || occurrence.form == VerbForm::participle;
    tense.preterite |= occurrence.form == VerbForm::past;
    tense.present |= occurrence.form == VerbForm::present;
    tense.subjunctive |= occurrence.form == VerbForm::subjunctive;
    tense.indicative |= occurrence.form == VerbForm::present || occurrence.form == VerbForm::past;
  }
  // "haben verloren": not the plural of "verlor".
  for (std::uint32_t at = 0; at < sentence_.size(); ++at) {
    if (is(at, WordClass::deed_auxiliary)) tenses_[clauses_.of(at)].preterite = false;
  }
}

namespace {

// "meldete", "fielen", but neither "meldet" nor "hätte".
bool is_past(const std::vector<Occurrence>& occurrences, std::uint32_t token) {
  return std::any_of(occurrences.begin(), occurrences.end(), [token](const Occurrence& occurrence) {
    return occurrence.token == token && occurrence.form == VerbForm::past;
  });
}

}  // namespace

// "Teile des Rats lehnen ab, sprechen von ...": what has another verb inside does not begin with its own.
bool SentenceReading::has_verb_inside(std::uint32_t clause) const {
  const std::uint32_t last = last_word_of(clause).value_or(0);
  std::uint32_t verbs = 0;
  for (std::uint32_t at = clauses_[clause].first; at < last; ++at) {
    if (clauses_.of(at) == clause && is_finite_verb(at) && sentence_.is_word(at + 1)) ++verbs;
  }
  return verbs > 1;
}

bool SentenceReading::opens_with_condition() const {
  if (is_question() || clauses_.size() < 2) return false;
  if (begins_with_verb_) return supposes_;
  return sets_condition(0) && opens_with(clauses_[0], WordClass::condition);  // "ob" and "solange" suppose nothing
}

// Behind the comma stands the verb, or "so" and the verb.
void SentenceReading::read_condition(const std::vector<Occurrence>& occurrences) {
  std::uint32_t first = 0;
  while (first + 1 < sentence_.size() && !sentence_.is_word(first)) ++first;
  const bool past = is_past(occurrences, first) && !is(first, WordClass::supposing);
  const bool sure = is(first, WordClass::auxiliary) || is(first, WordClass::modal);
  supposes_ = begins_with_verb_ && !past && (sure || !has_verb_inside(0));
  if (!opens_with_condition()) return;
  const auto follows = [this](std::uint32_t clause) {  // "kommt er und singt sie, [...]"
    const std::string_view word = sentence_.folded(clauses_[clause].first);
    return clauses_[clause].type == ClauseType::main && word != "und" && word != "oder";
  };
  std::uint32_t main = 1;
  while (main < clauses_.size() && !follows(main)) ++main;
  if (main == clauses_.size()) return;
  std::uint32_t verb = clauses_[main].first;
  if (sentence_.folded(verb - 1) != "," || verb + 1 >= sentence_.size()) return;
  if (is(verb, WordClass::resuming)) ++verb;
  const bool said = std::any_of(marks_.begin(), marks_.end(), [&](const MarkMatch& found) {
    return found.mark == Mark::speech && found.match.first == verb;
  });
  if (!may_be_finite(verb) || said || (is_past(occurrences, verb) && !is(verb, WordClass::supposing))) return;
  const bool perfect = is(verb, WordClass::deed_auxiliary) || (is(verb, WordClass::news_auxiliary) && tells_past(main));
  if (perfect) return;  // "Wenn nicht alles trügt, hat er gesiegt"
  consequence_ = main;
}

std::optional<std::uint32_t> SentenceReading::last_word_of(std::uint32_t clause) const {
  for (std::uint32_t at = sentence_.size(); at > 0; --at) {
    if (clauses_.of(at - 1) == clause && sentence_.is_word(at - 1)) return at - 1;
  }
  return std::nullopt;
}

bool SentenceReading::is_infinitive(std::uint32_t token) const {
  return std::binary_search(infinitives_.begin(), infinitives_.end(), token);
}

bool SentenceReading::is_finite_verb(std::uint32_t token) const {
  return std::binary_search(finite_verbs_.begin(), finite_verbs_.end(), token);
}

bool SentenceReading::has_word(WordClass wanted, std::uint32_t clause) const {
  for (std::uint32_t at = 0; at < sentence_.size(); ++at) {
    if (clauses_.of(at) == clause && is(at, wanted)) return true;
  }
  return false;
}

bool SentenceReading::opens_with(const Clause& clause, WordClass wanted) const {
  const std::uint32_t end = std::min(sentence_.size(), clause.first + 2);
  for (std::uint32_t at = clause.first; at < end; ++at) {
    if (is(at, wanted)) return true;
  }
  return false;
}

bool SentenceReading::sets_condition(std::uint32_t clause) const {
  if (clause == 0 && clauses_.size() > 1 && supposes_) return true;
  return clauses_[clause].type == ClauseType::subordinate &&
         opens_with(clauses_[clause], WordClass::condition_opener) &&
         !opens_with(clauses_[clause], WordClass::concessive);
}

bool SentenceReading::is_question() const {
  const std::uint32_t size = sentence_.size();
  return size > 0 && sentence_.folded(size - 1) == "?";
}

bool SentenceReading::has_mark(Mark mark) const {
  return std::any_of(marks_.begin(), marks_.end(), [&](const MarkMatch& found) { return found.mark == mark; });
}

bool SentenceReading::has_mark(Mark mark, std::uint32_t clause) const {
  return has_mark(mark, clause, [](const PatternMatch&) { return true; });
}

bool SentenceReading::lies_in(Mark phrase, const PatternMatch& match) const {
  return std::any_of(marks_.begin(), marks_.end(), [&](const MarkMatch& found) {
    return found.mark == phrase && found.match.first <= match.first && match.last <= found.match.last;
  });
}

}  // namespace zeitstrahl
