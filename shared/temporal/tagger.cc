#include "temporal/tagger.h"

#include <algorithm>

#include "temporal/matcher.h"
#include "temporal/role.h"

namespace zeitstrahl {

// The expressions of one sentence: matches turned into meanings, roles and tenses.
class SentenceTagger {
 public:
  SentenceTagger(const Tagger& tagger, const AnalysedText& text, std::uint32_t sentence, Tagger::Scratch& scratch)
      : tagger_(tagger),
        text_(text),
        index_(sentence),
        sentence_(text.sentences()[sentence]),
        scratch_(scratch),
        words_(scratch.readings, tagger.marks_) {}

  void run(std::vector<Tagged>& out) const {
    const std::size_t before = out.size();
    std::vector<Match> found = find_matches(tagger_.automaton_, scratch_.readings, text_, sentence_, scratch_.steps);
    for (const Match& match : without_overlaps(std::move(found), tagger_.rules_, scratch_.readings.size())) {
      const Rule& rule = tagger_.rules_[match.rule];
      if (!rule.negative || rule.role) add(match, rule, out);
    }
    share_roles(std::span(out).subspan(before), words_);
    announce(std::span(out).subspan(before), words_);
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
      tagged.match = match.first;
      tagged.expression = rule.values[e].fill(by_label);
      tagged.first_token = match.first + static_cast<std::uint32_t>(sequence.extents[e].begin);
      tagged.last_token = match.first + static_cast<std::uint32_t>(sequence.extents[e].end);
      tagged.range = hull(token(tagged.first_token).range, token(tagged.last_token - 1).range);
      const bool follows = !out.empty() && out.back().sentence == index_;
      set_role(tagged, words_, follows ? &out.back() : nullptr);
      out.push_back(std::move(tagged));
    }
  }

  const Token& token(std::uint32_t i) const { return text_.tokens()[sentence_.first_token + i]; }

  const Tagger& tagger_;
  const AnalysedText& text_;
  std::uint32_t index_;
  const Sentence& sentence_;
  Tagger::Scratch& scratch_;
  MarkedWords words_;
};

Tagger::Tagger(const Lexicon& lexicon)
    : vocabulary_(lexicon), rules_(read_rules(lexicon)), automaton_(rules_, vocabulary_) {
  marks_ = mark_symbols(vocabulary_);
}

void Tagger::tag(const AnalysedText& text, std::uint32_t sentence, Scratch& scratch, std::vector<Tagged>& out) const {
  vocabulary_.read(text, text.sentences()[sentence], scratch.readings);
  if (scratch.readings.triggers.empty()) return;  // without a time word there is nothing to look for
  SentenceTagger(*this, text, sentence, scratch).run(out);
}

}  // namespace zeitstrahl
