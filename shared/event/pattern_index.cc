#include "event/pattern_index.h"

#include <algorithm>
#include <tuple>

#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::string_view verb_mark = "verb:";
constexpr std::string_view number_mark = "#";
constexpr std::string_view name_mark = "^";
constexpr std::string_view gap_mark = "_";
constexpr std::string_view bracket_mark = "...";
constexpr std::array<std::string_view, 9> endings = {"", "s", "es", "e", "en", "n", "er", "ern", "em"};
constexpr std::uint32_t longest_name = 6;        // tokens: "Anna-Lena von Ohlsen"
constexpr std::uint32_t longest_gap = 3;         // tokens that "_" may stand for
constexpr std::uint32_t farthest_particle = 25;  // tokens between a verb and its particle

bool starts_upper(std::string_view word) { return !word.empty() && is_upper(code_point_at(word, 0).value); }

}  // namespace

PatternIndex::PatternIndex(const StrongVerbs& strong, const FunctionWords& words) : strong_(strong), words_(words) {
  exact_.max_load_factor(0.25F);  // most words of a text are not in it: an empty bucket says so at once
}

std::uint32_t PatternIndex::lexeme_of(std::string_view word) {
  const auto [found, is_new] = lexemes_.try_emplace(std::string(word), static_cast<std::uint32_t>(lexemes_.size()));
  if (is_new) {
    starting_with_.emplace_back();
    alone_.emplace_back();
    particles_.emplace_back(word.starts_with(verb_mark) ? folded(particle_of(word.substr(verb_mark.size()))) : "");
    add_word_forms(word, found->second);
  }
  return found->second;
}

void PatternIndex::add_verb_forms(std::string_view line, std::uint32_t lexeme) {
  for (const InflectedForm& form : verb_forms(line, strong_)) {
    exact_[form.text].push_back({lexeme, form.form, form.split, Case::small});
  }
}

void PatternIndex::add_group_forms(std::string_view name, std::uint32_t lexeme) {
  const auto group = groups_.find(name);
  if (group == groups_.end()) return;
  for (const std::string_view part : split(group->second, ',')) {
    const std::string_view word = trimmed(part);
    if (word.find(' ') != std::string_view::npos || word.find('|') != std::string_view::npos) continue;
    add_word_forms(word, lexeme);
  }
}

void PatternIndex::add_part(Parts& parts, std::uint32_t number, WordUse use) {
  if (number == WordTrie::none) return;
  if (number >= parts.uses.size()) parts.uses.resize(number + 1);
  parts.uses[number].push_back(use);
}

void PatternIndex::add_word_forms(std::string_view word, std::uint32_t lexeme) {
  if (word.starts_with(verb_mark)) return add_verb_forms(word.substr(verb_mark.size()), lexeme);
  if (word.starts_with('$')) return add_group_forms(word.substr(1), lexeme);
  const bool head = word.size() > 1 && word.starts_with('*');
  if (head) word.remove_prefix(1);
  if (word.size() > 1 && word.ends_with('*')) {
    const std::string part = folded(word.substr(0, word.size() - 1));
    Parts& parts = head ? insides_ : beginnings_;
    add_part(parts, parts.trie.add(part), {lexeme, VerbForm::none, false, Case::any});
    return;
  }
  const bool inflected = word.ends_with('~');
  if (inflected) word.remove_suffix(1);
  const Case letter = head || starts_upper(word) ? Case::capital : Case::any;
  const std::string base = folded(word);
  for (const std::string_view ending : endings) {
    if (!inflected && !ending.empty()) break;
    const std::string form = base + std::string(ending);
    const WordUse use{lexeme, VerbForm::none, false, letter};
    if (head) {
      add_part(heads_, heads_.trie.add_reversed(form), use);
    } else {
      exact_[form].push_back(use);
    }
  }
}

void PatternIndex::add_group(std::string_view name, std::string_view cell) {
  std::string& patterns = groups_[std::string(name)];
  patterns += (patterns.empty() ? "" : ", ") + std::string(cell);
}

void PatternIndex::add(Label label, std::string_view cell) {
  while (!cell.empty()) {
    const std::size_t comma = cell.find(", ");
    add_pattern(label, trimmed(cell.substr(0, comma)));
    cell = comma == std::string_view::npos ? std::string_view() : cell.substr(comma + 2);
  }
}

void PatternIndex::add_pattern(Label label, std::string_view text) {
  if (text.starts_with('$')) {
    const auto group = groups_.find(text.substr(1));
    if (group != groups_.end()) return add(label, group->second);
  }
  Pattern pattern{label, {}, {}};
  for (const std::string_view word : split(text, ' ')) {
    if (word.empty()) continue;
    if (word == gap_mark || word == bracket_mark) {
      pattern.elements.push_back({word == gap_mark ? Element::Kind::gap : Element::Kind::bracket, 0});
    } else {
      pattern.elements.push_back({Element::Kind::word, lexeme_of(word)});
      if (word.starts_with(verb_mark)) pattern.particle = folded(particle_of(word.substr(verb_mark.size())));
    }
  }
  if (pattern.elements.empty() || pattern.elements.front().kind != Element::Kind::word) return;
  const std::uint32_t first = pattern.elements.front().lexeme;
  if (pattern.elements.size() == 1) return alone_[first].push_back(label);
  starting_with_[first].push_back(static_cast<std::uint32_t>(patterns_.size()));
  patterns_.push_back(std::move(pattern));
}

void PatternIndex::look_up_parts(const SentenceView& sentence, std::uint32_t at, std::vector<Occurrence>& found) const {
  const std::string_view word = sentence.folded(at);
  const auto take_from = [&](const Parts& parts) {
    return [&found, &parts, at](std::uint32_t number) {
      for (const WordUse& use : parts.uses[number])
        found.push_back({at, use.lexeme, VerbForm::none, false, use.letter == Case::capital});
    };
  };
  heads_.trie.endings(word, take_from(heads_));
  beginnings_.trie.beginnings(word, take_from(beginnings_));
  for (std::size_t begin = 0; begin < word.size(); ++begin) {
    insides_.trie.beginnings(word.substr(begin), take_from(insides_));
  }
}

// Behind the capitals of "Anna-Lena Ohlsen", "Ohlsen (FWG)"; `first` where there are none.
std::uint32_t PatternIndex::end_of_name(const SentenceView& sentence, std::uint32_t first) const {
  const auto is_part = [&](std::uint32_t at) {
    return at < sentence.size() && sentence.is_word(at) && sentence.token(at).capitalised &&
           !words_.knows(sentence.folded(at));
  };
  std::uint32_t at = first;
  while (at - first < longest_name && (is_part(at) || (at > first && sentence.is_hyphen(at)))) ++at;
  if (at == first || !is_part(at - 1)) return first;
  const bool bracketed = at + 2 < sentence.size() && sentence.folded(at) == "(" && sentence.folded(at + 2) == ")";
  return bracketed ? at + 3 : at;
}

std::vector<Occurrence> PatternIndex::occurrences(const SentenceView& sentence) const {
  std::vector<Occurrence> found;
  bool first_word = true;
  const auto number = lexemes_.find(number_mark);
  const auto name = lexemes_.find(name_mark);
  std::uint32_t end_of_opening = end_of_name(sentence, 0);
  for (std::uint32_t at = 0; at < sentence.size(); ++at) {
    const Token& token = sentence.token(at);
    if (token.kind == TokenKind::number && number != lexemes_.end()) {
      found.push_back({at, number->second, VerbForm::none, false, false});
    }
    const auto exact = exact_.find(sentence.folded(at));
    if (exact != exact_.end()) {
      for (const WordUse& use : exact->second) {
        // At the beginning of a sentence a capital says nothing.
        if (use.letter == Case::capital && !token.capitalised) continue;
        if (use.letter == Case::small && token.capitalised && !first_word) continue;
        found.push_back({at, use.lexeme, use.form, use.split, use.letter == Case::capital});
      }
    }
    if (at + 1 == end_of_opening && name != lexemes_.end()) {
      found.push_back({at, name->second, VerbForm::none, false, false});
    }
    if (token.kind == TokenKind::punctuation && sentence.folded(at) == ":")
      end_of_opening = end_of_name(sentence, at + 1);
    if (token.kind != TokenKind::word) continue;
    if (token.capitalised) look_up_parts(sentence, at, found);
    first_word = false;
  }
  return found;
}

// What all patterns tried in one sentence share.
class PatternIndex::Search {
 public:
  Search(const FunctionWords& words, const SentenceView& sentence, const std::vector<Occurrence>& occurrences,
         const Clauses& clauses)
      : words_(words),
        sentence_(sentence),
        occurrences_(occurrences),
        clauses_(clauses),
        first_of_(sentence.size() + 1, 0) {
    for (const Occurrence& occurrence : occurrences) ++first_of_[occurrence.token + 1];
    for (std::uint32_t at = 0; at < sentence.size(); ++at) {
      first_of_[at + 1] += first_of_[at];
      if (!sentence.token(at).capitalised && closes(at)) closers_.push_back(at);
    }
  }

  std::uint32_t size() const { return sentence_.size(); }

  bool same_clause(std::uint32_t a, std::uint32_t b) const { return clauses_.of(a) == clauses_.of(b); }

  const Occurrence* word_at(std::uint32_t at, std::uint32_t lexeme) const {
    for (std::uint32_t i = first_of_[at]; i < first_of_[at + 1]; ++i) {
      if (occurrences_[i].lexeme == lexeme) return &occurrences_[i];
    }
    return nullptr;
  }

  void take(const Occurrence& occurrence, PatternMatch& match) const {
    if (occurrence.form == VerbForm::none) return;
    const bool attribute = occurrence.form == VerbForm::past && is_attribute(occurrence.token);
    match.form = attribute ? VerbForm::attributive : occurrence.form;
    match.split = occurrence.split;
  }

  // "rückte ... vor": the particle closes the verb's clause, or stands before what is added behind it; "kauft Obst ein"
  // is no form of "kaufen".
  bool finish(std::string_view particle, PatternMatch& match) const {
    if (match.split) {
      const std::uint32_t at = closer_behind(match, [&](std::string_view word) { return word == particle; });
      if (at != 0) match.last = at + 1;
      return at != 0;
    }
    if (!is_finite(match.form)) return true;
    return closer_behind(match, [&](std::string_view word) { return words_.is(word, WordClass::particle); }) == 0;
  }

 private:
  // "das unterzeichnete Abkommen": between an article and a noun a past is a participle.
  bool is_attribute(std::uint32_t at) const {
    if (at == 0 || at + 1 >= sentence_.size()) return false;
    std::uint32_t back = at;
    while (back > 0 && at - back < longest_gap && sentence_.is_word(back - 1) &&
           !sentence_.token(back - 1).capitalised && !words_.is(sentence_.folded(back - 1), WordClass::article)) {
      --back;
    }
    if (back == 0 || !words_.is(sentence_.folded(back - 1), WordClass::article)) return false;
    return sentence_.is_word(at + 1) && sentence_.token(at + 1).capitalised;
  }

  // Whether a particle there would close its clause, or stands before what is added behind it; "ein 43-jähriger" and
  // "auf „Zuruf“" go on.
  bool closes(std::uint32_t at) const {
    if (at + 1 == size() || clauses_.of(at + 1) != clauses_.of(at)) return true;
    if (sentence_.is_word(at + 1)) return words_.is(sentence_.folded(at + 1), WordClass::behind_particle);
    return sentence_.token(at + 1).kind == TokenKind::punctuation && !opens_quotation(at + 1);
  }

  bool opens_quotation(std::uint32_t at) const {
    const bool bracket = sentence_.folded(at) == "(";
    return !bracket && at + 1 < size() && sentence_.token(at).space_before && !sentence_.token(at + 1).space_before;
  }

  // The first such word of the verb's clause behind it; 0 where there is none.
  template <typename Wanted>
  std::uint32_t closer_behind(const PatternMatch& match, const Wanted& wanted) const {
    const std::uint32_t clause = clauses_.of(match.last - 1);
    for (auto at = std::lower_bound(closers_.begin(), closers_.end(), match.last); at != closers_.end(); ++at) {
      if (*at >= match.last + farthest_particle) return 0;
      if (clauses_.of(*at) == clause && wanted(sentence_.folded(*at))) return *at;
    }
    return 0;
  }

  const FunctionWords& words_;
  const SentenceView& sentence_;
  const std::vector<Occurrence>& occurrences_;
  const Clauses& clauses_;
  std::vector<std::uint32_t> first_of_;  // token -> its first occurrence; one entry more than tokens
  std::vector<std::uint32_t> closers_;   // where particles would close a clause, ascending; "Aus" and "Fest" are nouns
};

bool PatternIndex::complete(const Search& search, const Pattern& pattern, std::size_t element, PatternMatch& match) {
  if (element == pattern.elements.size()) return search.finish(pattern.particle, match);
  const Element::Kind kind = pattern.elements[element].kind;
  if (kind != Element::Kind::word && ++element == pattern.elements.size()) return false;
  const bool bracket = kind == Element::Kind::bracket;
  const std::uint32_t reach = bracket ? farthest_particle : kind == Element::Kind::gap ? longest_gap : 0;
  const std::uint32_t farthest = std::min(match.last + reach + 1, search.size());
  for (std::uint32_t at = match.last; at < farthest; ++at) {
    if (bracket && !search.same_clause(match.first, at)) continue;
    const Occurrence* found = search.word_at(at, pattern.elements[element].lexeme);
    if (found == nullptr) continue;
    PatternMatch longer = match;
    longer.last = at + 1;
    search.take(*found, longer);
    if (!complete(search, pattern, element + 1, longer)) continue;
    match = longer;
    match.split = match.split || bracket;
    return true;
  }
  return false;
}

std::vector<PatternMatch> PatternIndex::matches(const SentenceView& sentence,
                                                const std::vector<Occurrence>& occurrences, const Clauses& clauses,
                                                const std::vector<bool>& wanted) const {
  const Search search(words_, sentence, occurrences, clauses);
  std::vector<PatternMatch> found;
  for (const Occurrence& occurrence : occurrences) {
    PatternMatch start{0, occurrence.token, occurrence.token + 1, VerbForm::none, false};
    search.take(occurrence, start);
    const auto& labels = alone_[occurrence.lexeme];
    const auto first = std::find_if(labels.begin(), labels.end(), [&](Label label) { return wanted[label]; });
    if (first != labels.end()) {
      PatternMatch match = start;
      const bool holds = search.finish(particles_[occurrence.lexeme], match);
      for (auto label = first; holds && label != labels.end(); ++label) {
        if (!wanted[*label]) continue;
        match.label = *label;
        found.push_back(match);
      }
    }
    for (const std::uint32_t index : starting_with_[occurrence.lexeme]) {
      if (!wanted[patterns_[index].label]) continue;
      PatternMatch match = start;
      match.label = patterns_[index].label;
      if (complete(search, patterns_[index], 1, match)) found.push_back(match);
    }
  }
  std::sort(found.begin(), found.end(), [](const PatternMatch& a, const PatternMatch& b) {
    return std::tie(a.first, a.label, a.last, a.form) < std::tie(b.first, b.label, b.last, b.form);
  });
  const auto same = [](const PatternMatch& a, const PatternMatch& b) {
    return a.first == b.first && a.label == b.label && a.last == b.last;
  };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  return found;
}

}  // namespace zeitstrahl
