#include "temporal/tagger.h"

#include <algorithm>

#include "temporal/matcher.h"

namespace zeitstrahl {

// The expressions of one sentence: matches turned into meanings, roles and tenses.
class SentenceTagger {
 public:
  SentenceTagger(const Tagger& tagger, const AnalysedText& text, std::uint32_t sentence, const Readings& readings)
      : tagger_(tagger), text_(text), index_(sentence), sentence_(text.sentences()[sentence]), readings_(readings) {}

  void run(std::vector<Tagged>& out) const {
    std::vector<Match> found = find_matches(tagger_.automaton_, readings_, text_, sentence_);
    for (const Match& match : without_overlaps(std::move(found), tagger_.rules_, readings_.size())) {
      const Rule& rule = tagger_.rules_[match.rule];
      if (!rule.negative) add(match, rule, out);
    }
  }

 private:
  void add(const Match& match, const Rule& rule, std::vector<Tagged>& out) const {
    const PatternSequence& sequence = rule.sequences[match.sequence];
    std::vector<const Meaning*> by_label(rule.labels.size(), nullptr);
    for (std::size_t i = 0; i < sequence.elements.size(); ++i) {
      const std::string& label = sequence.elements[i].label;
      const auto place = std::lower_bound(rule.labels.begin(), rule.labels.end(), label);
      if (!label.empty()) by_label[static_cast<std::size_t>(place - rule.labels.begin())] = match.meanings[i];
    }
    for (std::size_t e = 0; e < sequence.extents.size(); ++e) {
      Tagged tagged;
      tagged.sentence = index_;
      tagged.rule = &rule;
      tagged.expression = rule.values[e].fill(by_label);
      tagged.first_token = match.first + static_cast<std::uint32_t>(sequence.extents[e].begin);
      tagged.last_token = match.first + static_cast<std::uint32_t>(sequence.extents[e].end);
      tagged.range = hull(token(tagged.first_token).range, token(tagged.last_token - 1).range);
      const bool follows = !out.empty() && out.back().sentence == index_;
      set_role(tagged, follows ? out.back().last_token : 0);
      out.push_back(std::move(tagged));
    }
  }

  const Token& token(std::uint32_t i) const { return text_.tokens()[sentence_.first_token + i]; }

  const Meaning* meaning_of(std::uint32_t token, Symbol symbol) const {
    for (std::size_t i = readings_.begin_of(token); i < readings_.ends[token]; ++i) {
      if (readings_.meanings[i].symbol == symbol) return &readings_.meanings[i];
    }
    return nullptr;
  }

  // "bis", "seit", "ab" in front of the expression, with little words between; `previous_end` is the end of the
  // expression before: "von Montag bis Freitag" is no deadline.
  const Meaning* role_mark(const Tagged& tagged, std::uint32_t previous_end) const {
    constexpr std::uint32_t farthest = 4;
    for (std::uint32_t back = 1; back <= std::min(farthest, tagged.first_token); ++back) {
      const std::uint32_t at = tagged.first_token - back;
      if (const Meaning* mark = meaning_of(at, tagger_.marks_.role)) {
        return mark->code != "begin" && at == previous_end && at > 0 ? nullptr : mark;
      }
      if (!meaning_of(at, tagger_.marks_.bridge)) break;
    }
    return nullptr;
  }

  void set_role(Tagged& tagged, std::uint32_t previous_end) const {
    const bool amount = tagged.expression.kind == ExpressionKind::duration;
    tagged.role = amount ? TimexRole::duration : TimexRole::event;
    tagged.tense = tense_around(tagged);
    if (tagged.rule->role) {
      tagged.role = *tagged.rule->role;
      return;
    }
    const Meaning* mark = role_mark(tagged, previous_end);
    if (!mark) return;
    if (mark->code == "begin") {
      tagged.role = TimexRole::begin;
    } else if (!amount) {
      tagged.role = TimexRole::deadline;
    }
    if (mark->mod == "PAST") {
      tagged.tense = Tense::since;
    } else if (tagged.tense == Tense::open) {
      tagged.tense = Tense::ahead;
    }
  }

  // Looks at the clause, which ends at commas and the like.
  Tense tense_around(const Tagged& tagged) const {
    constexpr std::uint32_t widest = 40;  // keeps endless sentences linear
    bool past = false;
    bool future = false;
    bool ahead = false;
    const auto look = [&](std::uint32_t at) {
      if (meaning_of(at, tagger_.marks_.clause)) return false;
      past = past || meaning_of(at, tagger_.marks_.past);
      future = future || meaning_of(at, tagger_.marks_.future);
      ahead = ahead || meaning_of(at, tagger_.marks_.ahead);
      return true;
    };
    for (std::uint32_t i = 1; i <= std::min(widest, tagged.first_token); ++i) {
      if (!look(tagged.first_token - i)) break;
    }
    const auto size = static_cast<std::uint32_t>(readings_.size());
    for (std::uint32_t i = tagged.last_token; i < size && i < tagged.last_token + widest; ++i) {
      if (!look(i)) break;
    }
    if (past) return Tense::past;
    if (future) return Tense::future;
    return ahead ? Tense::ahead : Tense::open;
  }

  const Tagger& tagger_;
  const AnalysedText& text_;
  std::uint32_t index_;
  const Sentence& sentence_;
  const Readings& readings_;
};

Tagger::Tagger(const Lexicon& lexicon)
    : vocabulary_(lexicon), rules_(read_rules(lexicon)), automaton_(rules_, vocabulary_) {
  marks_ = {.role = vocabulary_.class_symbol("ROLE"),
            .bridge = vocabulary_.class_symbol("BRIDGE"),
            .future = vocabulary_.class_symbol("FUTURE"),
            .ahead = vocabulary_.class_symbol("AHEAD"),
            .past = vocabulary_.class_symbol("PAST"),
            .clause = vocabulary_.class_symbol("CLAUSE")};
}

void Tagger::tag(const AnalysedText& text, std::uint32_t sentence, Scratch& scratch, std::vector<Tagged>& out) const {
  vocabulary_.read(text, text.sentences()[sentence], scratch.readings);
  if (scratch.readings.triggers.empty()) return;
  SentenceTagger(*this, text, sentence, scratch.readings).run(out);
}

}  // namespace zeitstrahl
