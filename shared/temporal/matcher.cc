#include "temporal/matcher.h"

#include <algorithm>
#include <tuple>

namespace zeitstrahl {

namespace {

class Search {
 public:
  Search(const Automaton& automaton, const Readings& readings, const AnalysedText& text, const Sentence& sentence)
      : automaton_(automaton), readings_(readings), text_(text), tokens_(text.tokens().data() + sentence.first_token) {}

  void from(std::uint32_t first) {
    if (first > 0 && hangs_on(first)) return;
    first_ = first;
    visit(Automaton::root, first);
  }
  std::vector<Match> take() { return std::move(matches_); }
  std::uint64_t steps() const { return steps_; }

 private:
  // Depth is bounded by the longest rule.
  void visit(Automaton::Node node, std::uint32_t token) {
    ++steps_;
    if (node != Automaton::root && !automaton_.accepted(node).empty() && !runs_on(token)) accept(node, token);
    if (token == readings_.size()) return;
    const bool glued = token > 0 && !tokens_[token].space_before;
    for (std::size_t i = readings_.begin_of(token); i < readings_.ends[token]; ++i) {
      const Meaning& meaning = readings_.meanings[i];
      follow(automaton_.step(node, meaning.symbol, 0), meaning, token);
      if (glued) follow(automaton_.step(node, meaning.symbol, 1), meaning, token);
    }
  }

  void follow(Automaton::Node next, const Meaning& meaning, std::uint32_t token) {
    if (next == Automaton::nowhere) return;
    path_.push_back(&meaning);
    visit(next, token + 1);
    path_.pop_back();
  }

  void accept(Automaton::Node node, std::uint32_t last) {
    for (const Accepted& accepted : automaton_.accepted(node)) {
      matches_.push_back({accepted.rule, accepted.sequence, first_, last, path_});
    }
  }

  static bool is_word(const Token& token) { return token.kind == TokenKind::word || token.kind == TokenKind::number; }
  bool is_joint(std::uint32_t token) const {
    const Token& mark = tokens_[token];
    return mark.kind == TokenKind::punctuation && mark.range.size() == 1 && !mark.space_before;
  }

  // "Anti-2020": a number or word that is glued to what stands in front of it belongs to that.
  bool hangs_on(std::uint32_t token) const {
    if (tokens_[token].space_before || !is_word(tokens_[token])) return false;
    const Token& before = tokens_[token - 1];
    if (is_word(before)) return true;
    return before.kind == TokenKind::punctuation && token >= 2 && is_joint(token - 1) && is_word(tokens_[token - 2]) &&
           tokens_[token].kind == TokenKind::number;
  }

  // "Mai-Kundgebung", "2020er", "20.30.5": the match would stop within a longer word or number.
  bool runs_on(std::uint32_t last) const {
    if (last >= readings_.size() || tokens_[last].space_before) return false;
    if (is_word(tokens_[last])) return is_word(tokens_[last - 1]);
    if (tokens_[last].kind != TokenKind::punctuation || tokens_[last].range.size() != 1) return false;
    if (last + 1 >= readings_.size() || tokens_[last + 1].space_before) return false;
    if (dot(last)) return tokens_[last + 1].kind == TokenKind::word && !tokens_[last + 1].capitalised;  // "heute.de"
    return hyphen(last) && tokens_[last + 1].kind == TokenKind::word;
  }
  bool dot(std::uint32_t token) const { return text_.written(tokens_[token]) == "."; }
  bool hyphen(std::uint32_t token) const {
    const std::size_t begin = readings_.begin_of(token);
    return begin < readings_.ends[token] && readings_.meanings[begin].number == '-';
  }

  const Automaton& automaton_;
  const Readings& readings_;
  const AnalysedText& text_;
  const Token* tokens_;
  std::uint32_t first_ = 0;
  std::uint64_t steps_ = 0;
  std::vector<const Meaning*> path_;
  std::vector<Match> matches_;
};

constexpr std::uint32_t longest_date = 6;  // tokens in front of its year: "am Ende des Monats Mai"

// How much of the text a match claims: its expressions, or all of it where it says that there is none.
struct Claim {
  std::uint32_t first;
  std::uint32_t last;
};

Claim claim_of(const Match& match, const Rule& rule) {
  if (rule.negative && !rule.role) return {match.first, match.last};
  const auto& extents = rule.sequences[match.sequence].extents;
  return {static_cast<std::uint32_t>(match.first + extents.front().begin),
          static_cast<std::uint32_t>(match.first + extents.back().end)};
}

// "im Mai 2018 bestätigte": a number that ends a date which begins before it counts nothing. `matches` are in order of
// their first tokens.
void drop_amounts_in_dates(std::vector<Match>& matches, const std::vector<Rule>& rules) {
  std::vector<bool> dropped(matches.size(), false);
  for (std::size_t i = 1; i < matches.size(); ++i) {
    const std::uint32_t amount = matches[i].first;
    if (!rules[matches[i].rule].negative || rules[matches[i].rule].role) continue;
    for (std::size_t j = i; j > 0 && matches[j - 1].first + longest_date > amount && !dropped[i]; --j) {
      const Match& date = matches[j - 1];
      if (rules[date.rule].negative) continue;
      const Claim claim = claim_of(date, rules[date.rule]);
      dropped[i] = claim.first < amount && amount < claim.last;
    }
  }
  std::size_t i = 0;
  std::erase_if(matches, [&](const Match&) { return dropped[i++]; });
}

}  // namespace

std::vector<Match> find_matches(const Automaton& automaton, const Readings& readings, const AnalysedText& text,
                                const Sentence& sentence, std::uint64_t& steps) {
  Search search(automaton, readings, text, sentence);
  const auto reach = static_cast<std::uint32_t>(automaton.longest());
  std::uint32_t next = 0;
  for (const std::uint32_t trigger : readings.triggers) {
    for (next = std::max(next, trigger - std::min(trigger, reach)); next <= trigger; ++next) search.from(next);
  }
  steps += search.steps();
  return search.take();
}

std::vector<Match> without_overlaps(std::vector<Match> matches, const std::vector<Rule>& rules, std::size_t tokens) {
  drop_amounts_in_dates(matches, rules);
  const auto rank = [&](const Match& match) {
    const Claim claim = claim_of(match, rules[match.rule]);
    return std::tuple(-static_cast<std::int64_t>(claim.last - claim.first),
                      -static_cast<std::int64_t>(match.last - match.first), !rules[match.rule].negative, match.rule,
                      match.first, match.sequence);
  };
  std::stable_sort(matches.begin(), matches.end(), [&](const Match& a, const Match& b) { return rank(a) < rank(b); });
  std::vector<bool> taken(tokens, false);
  std::vector<Match> kept;
  for (Match& match : matches) {
    const Claim claim = claim_of(match, rules[match.rule]);
    const auto begin = taken.begin() + claim.first;
    const auto end = taken.begin() + claim.last;
    if (std::find(begin, end, true) != end) continue;
    std::fill(begin, end, true);
    kept.push_back(std::move(match));
  }
  std::sort(kept.begin(), kept.end(), [](const Match& a, const Match& b) { return a.first < b.first; });
  return kept;
}

}  // namespace zeitstrahl
