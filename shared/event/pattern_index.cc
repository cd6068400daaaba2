#include "event/pattern_index.h"

#include <algorithm>
#include <tuple>

#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::string_view verb_mark = "verb:";
constexpr std::string_view number_mark = "#";
constexpr std::string_view score_mark = "#:#";
constexpr std::string_view name_mark = "^";
constexpr std::string_view gap_mark = "_";
constexpr std::string_view bracket_mark = "...";
constexpr std::array<std::string_view, 9> endings = {"", "s", "es", "e", "en", "n", "er", "ern", "em"};
constexpr std::uint32_t longest_name = 6;  // tokens: "Anna-Lena von Ohlsen"

bool is_score(const SentenceView& sentence, std::uint32_t at) {
  return sentence.token(at).kind == TokenKind::number && sentence.folded(at).find(':') != std::string_view::npos;
}

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
  const Case letter = head || begins_upper(word) ? Case::capital : Case::any;
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
      pattern.elements.push_back({word == gap_mark ? PatternElement::Kind::gap : PatternElement::Kind::bracket, 0});
    } else {
      pattern.elements.push_back({PatternElement::Kind::word, lexeme_of(word)});
      if (word.starts_with(verb_mark)) pattern.particle = folded(particle_of(word.substr(verb_mark.size())));
    }
  }
  if (pattern.elements.empty() || pattern.elements.front().kind != PatternElement::Kind::word) return;
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
  const auto score = lexemes_.find(score_mark);
  const auto name = lexemes_.find(name_mark);
  std::uint32_t end_of_opening = end_of_name(sentence, 0);
  for (std::uint32_t at = 0; at < sentence.size(); ++at) {
    const Token& token = sentence.token(at);
    if (token.kind == TokenKind::number && number != lexemes_.end()) {
      found.push_back({at, number->second, VerbForm::none, false, false});
    }
    if (score != lexemes_.end() && is_score(sentence, at)) {
      found.push_back({at, score->second, VerbForm::none, false, false});
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

std::vector<PatternMatch> PatternIndex::matches(const SentenceView& sentence,
                                                const std::vector<Occurrence>& occurrences, const Clauses& clauses,
                                                const std::vector<bool>& wanted) const {
  const PatternSearch search(words_, sentence, occurrences, clauses);
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
      if (search.complete(patterns_[index], 1, match)) found.push_back(match);
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
