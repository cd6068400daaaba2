#include "language/compound_learner.h"

#include <algorithm>
#include <cmath>

#include "base/unicode.h"
#include "language/compound_names.h"
#include "language/compound_parts.h"

namespace zeitstrahl {

namespace {

constexpr int rounds = 3;  // the third changes one split in a thousand

// Numbers for words, so that what is counted again and again is small.
class WordNumbers {
 public:
  std::uint32_t number(std::string_view word) {
    if (const auto found = numbers_.find(word); found != numbers_.end()) return found->second;
    words_.emplace_back(word);
    return numbers_.emplace(word, static_cast<std::uint32_t>(numbers_.size())).first->second;
  }
  const std::string& word(std::uint32_t number) const { return words_[number]; }
  std::size_t size() const { return words_.size(); }

 private:
  std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>> numbers_;
  std::vector<std::string> words_;
};

struct Split {
  std::uint32_t front;  // numbers
  std::uint32_t head;
};

struct Candidate {
  std::string_view word;
  std::vector<Split> splits;
};

class Learner {
 public:
  Learner(const WordCounts& counts, const Lexicon& lexicon)
      : counts_(counts), parts_(counts, lexicon), articles_(counts.articles()) {
    for (const auto& [word, count] : counts.words()) {
      if (parts_.may_be_compound(word)) words_.push_back(word);
    }
    std::sort(words_.begin(), words_.end());  // so that nothing depends on the order of a map
    for (const auto& [word, count] : counts.words()) {
      if (parts_.is_noun(word)) add_noun(word, count.articles);
    }
    for (const std::string_view word : words_) gather(word);
  }

  Compounds learn() {
    fronts_with_.assign(fronts_.size(), 1);
    heads_with_.assign(heads_.size(), 1);
    count_partners([](const Candidate& one) { return one.splits; });
    for (int round = 1; round < rounds; ++round) {
      count_partners([this](const Candidate& one) { return std::vector<Split>{best(one)}; });
    }
    drop_false_parts();
    return Compounds(learnt());
  }

 private:
  void add_noun(std::string_view word, std::uint32_t articles) {
    Family& family = nouns_[family_of(word)];
    family.articles += articles;
    family.forms.push_back(word);
  }

  void gather(std::string_view word) {
    Candidate candidate{.word = word, .splits = {}};
    for (std::size_t at = 1; at < word.size(); ++at) {
      if (!starts_code_point(word[at]) || !parts_.is_head(word.substr(at))) continue;
      const std::uint32_t front = front_number(word.substr(0, at));
      if (front == no_front) continue;
      candidate.splits.push_back({front, heads_.number(family_of(word.substr(at)))});
    }
    if (!candidate.splits.empty()) candidates_.push_back(std::move(candidate));
  }

  // Remembers also which fronts are none.
  std::uint32_t front_number(std::string_view front) {
    if (const auto found = known_fronts_.find(front); found != known_fronts_.end()) return found->second;
    std::string base = parts_.base_of(front);
    std::uint32_t number = no_front;
    if (!base.empty()) {
      number = fronts_.number(front);
      bases_.push_back(std::move(base));
    }
    known_fronts_.emplace(front, number);
    return number;
  }

  double value(const Split& split) const {
    return std::log(fronts_with_[split.front] + 0.1) + std::log(heads_with_[split.head] + 0.1);
  }

  Split best(const Candidate& candidate) const {
    return *std::max_element(candidate.splits.begin(), candidate.splits.end(),
                             [this](const Split& a, const Split& b) { return value(a) < value(b); });
  }

  template <typename Chosen>
  void count_partners(const Chosen& chosen) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (const Candidate& candidate : candidates_) {
      for (const Split& split : chosen(candidate)) pairs.emplace_back(split.front, split.head);
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    fronts_with_.assign(fronts_.size(), 0);
    heads_with_.assign(heads_.size(), 0);
    for (const auto& [front, head] : pairs) {
      ++fronts_with_[front];
      ++heads_with_[head];
    }
  }

  // What stands in many compounds and hardly ever alone is an ending or a prefix.
  void drop_false_parts() {
    constexpr std::uint32_t compounds_an_article = 2;
    for (std::uint32_t front = 0; front < fronts_.size(); ++front) {
      const std::uint32_t alone = parts_.articles_with(bases_[front]);
      if (!parts_.is_bound(fronts_.word(front)) && fronts_with_[front] > compounds_an_article * alone) {
        fronts_with_[front] = 0;
      }
    }
    for (std::uint32_t head = 0; head < heads_.size(); ++head) {
      if (heads_with_[head] > compounds_an_article * nouns_[heads_.word(head)].articles) heads_with_[head] = 0;
    }
  }

  double articles_of(const std::string& part) const {
    const auto noun = nouns_.find(family_of(part));
    const std::uint32_t as_noun = noun == nouns_.end() ? 0 : noun->second.articles;
    return std::max(as_noun, parts_.articles_with(part));
  }

  // A frequent word is whole where the rarest two of its would-be parts are rarer by far: "regie" and "onen" of
  // "Regionen".
  bool is_whole(std::string_view word, const std::vector<std::string>& parts) const {
    constexpr double much_rarer = 25;  // product of two ratios
    if (parts.empty()) return false;
    std::vector<double> articles;
    for (const std::string& part : parts) articles.push_back(articles_of(part));
    std::partial_sort(articles.begin(), articles.begin() + 2, articles.end());
    const double own = articles_of(std::string(word));
    return own * own > much_rarer * (articles[0] + 1) * (articles[1] + 1);
  }

  void add_wholes(Compounds::Learnt& learnt) const {
    const Compounds split(learnt);
    const CompoundNames names(counts_, parts_, split, words_);
    for (const std::string_view word : words_) {
      const std::vector<std::string> parts = split.parts(word);
      if (parts_.is_participle(word) || is_whole(word, parts) || names.contains(word, parts))
        learnt.wholes.emplace(word);
    }
  }

  Compounds::Learnt learnt() {
    Compounds::Learnt learnt{.wholes = parts_.wholes(), .articles = articles_};
    for (std::uint32_t front = 0; front < fronts_.size(); ++front) {
      if (fronts_with_[front] > 0) learnt.modifiers[fronts_.word(front)] = {bases_[front], fronts_with_[front]};
    }
    for (std::uint32_t head = 0; head < heads_.size(); ++head) {
      if (heads_with_[head] > 0) add_forms(heads_.word(head), heads_with_[head], learnt.heads);
    }
    add_wholes(learnt);
    return learnt;
  }

  // The shortest ones: what an ending makes of them is found by them.
  void add_forms(const std::string& family, std::uint32_t partners, Compounds::Heads& heads) {
    std::vector<std::string_view>& forms = nouns_[family].forms;
    std::sort(forms.begin(), forms.end(), [](std::string_view a, std::string_view b) {
      return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    for (const std::string_view form : forms) {
      if (Compounds::partners_of(form, heads) == 0) heads.emplace(form, partners);
    }
  }

  struct Family {
    std::uint32_t articles = 0;
    std::vector<std::string_view> forms;
  };

  static constexpr std::uint32_t no_front = 0xFFFFFFFF;

  const WordCounts& counts_;
  CompoundParts parts_;
  std::uint64_t articles_;
  std::vector<std::string_view> words_;
  std::vector<Candidate> candidates_;
  std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>> known_fronts_;
  std::unordered_map<std::string, Family, StringHash, std::equal_to<>> nouns_;  // by family_of()
  WordNumbers fronts_;
  WordNumbers heads_;
  std::vector<std::string> bases_;          // of the fronts
  std::vector<std::uint32_t> fronts_with_;  // how many heads
  std::vector<std::uint32_t> heads_with_;   // how many fronts
};

}  // namespace

Compounds learn_compounds(const WordCounts& counts, const Lexicon& lexicon) { return Learner(counts, lexicon).learn(); }

}  // namespace zeitstrahl
