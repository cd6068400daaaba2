#include "searcher/timeline/topic_words.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "base/tsv.h"
#include "base/unicode.h"
#include "language/word_forms.h"
#include "searcher/timeline/rarity.h"
#include "searcher/timeline/topic_names.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_bits = 64;
constexpr std::size_t least_beginning = 3;      // letters; words that begin with fewer are too many
constexpr std::size_t most_words_read = 5'000;  // that begin or end like a word of the topic

// What all forms of the word begin with: "grenz" of "grenze".
std::string beginning_of(const std::string& word, const std::string& stem) {
  const auto differ = std::mismatch(word.begin(), word.end(), stem.begin(), stem.end()).first;
  std::string beginning(word.begin(), differ);
  while (!beginning.empty() && !starts_code_point(beginning.back())) beginning.pop_back();
  return beginning;
}

// Numbers are not among the words of a sentence, and name nothing.
bool has_letters(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](unsigned char sign) { return sign >= 'a'; });  // folded
}

// Gathers the stems that name one word of the topic.
class NameSearch {
 public:
  explicit NameSearch(Reader& reader) : reader_(reader), forms_(reader.compounds()) {
    const Table& table = reader.lexicon().table("states");
    const std::size_t state = table.column("state");
    const std::size_t words = table.column("words");
    for (const TableRow& row : table.rows) {
      std::vector<std::string>& of_state = state_words_[forms_.of(folded(row[state])).stem];
      for (const std::string_view word : split(row[words], ',')) of_state.push_back(folded(trimmed(word)));
    }
  }

  TopicWords::Word names_of(const std::string& word) {
    TopicWords::Word names{.weight = idf(reader_, word)};
    add_name({word}, names);
    add_together(forms_.of(word).parts, names);
    add_compounds_that_end_with(forms_.of(word), names);
    add_aliases({word}, names);
    return names;
  }

  // Of a name of several words, as rare as its rarest.
  TopicWords::Word names_of(const std::vector<std::string>& name) {
    TopicWords::Word names{.weight = 0};
    for (const std::string& word : name) names.weight = std::max(names.weight, idf(reader_, word));
    add_together(name, names);
    for (const std::string& word : short_forms(reader_, name)) names.hashes.push_back(word_hash(forms_.of(word).stem));
    add_aliases(name, names);
    return names;
  }

  // Other names of what these words name together; "vereinigtes königreich" is also called "großbritannien".
  void add_aliases(const std::vector<std::string>& words, TopicWords::Word& names) {
    for (const Alias& alias : reader_.aliases().of(words)) {
      if (alias.kind != AliasKind::government) add_name(alias.words, names);
    }
  }

  // Names it where all of them stand, as far as numbers are kept: "Covid 19" by "Covid".
  void add_together(const std::vector<std::string>& words, TopicWords::Word& names) {
    std::vector<std::uint16_t> hashes;
    for (const std::string& word : words) {
      if (has_letters(word)) hashes.push_back(word_hash(forms_.of(word).stem));
    }
    if (hashes.size() == 1 && words.size() > 1) names.hashes.push_back(hashes.front());
    if (hashes.size() > 1) names.together.push_back(std::move(hashes));
  }

 private:
  void add_name(const std::vector<std::string>& name, TopicWords::Word& names) {
    if (name.size() > 1) return add_together(name, names);
    add_forms(name.front(), names);
    const auto state = state_words_.find(forms_.of(name.front()).stem);
    if (state == state_words_.end()) return;
    for (const std::string& word : state->second) add_forms(word, names);
  }

  // Compounds are indexed under stems of their own: "grenzkonflikt", "champions-league-finale".
  void add_forms(const std::string& word, TopicWords::Word& names) {
    const std::string stem = forms_.of(word).stem;
    names.hashes.push_back(word_hash(stem));
    std::string beginning = beginning_of(word, stem);
    if (beginning.size() < least_beginning) beginning = word + "-";
    std::size_t read = 0;
    reader_.visit_words_with(beginning, [&](const std::string& other, std::uint64_t) {
      const WordForm& form = forms_.of(other);
      const bool has_it = std::find(form.parts.begin(), form.parts.end(), stem) != form.parts.end();
      if (has_it && form.stem != stem) names.compounds.push_back(word_hash(form.stem));
      return ++read < most_words_read;
    });
  }

  // A "fischereiabkommen" is an "abkommen".
  void add_compounds_that_end_with(const WordForm& form, TopicWords::Word& names) {
    std::size_t read = 0;
    reader_.visit_compounds_of(form.parts.empty() ? form.stem : form.parts.back(), [&](const std::string& compound) {
      if (compound.ends_with(form.stem) && compound != form.stem) names.compounds.push_back(word_hash(compound));
      return ++read < most_words_read;
    });
  }

  Reader& reader_;
  WordForms forms_;
  std::unordered_map<std::string, std::vector<std::string>> state_words_;  // by the stem of the state
};

bool is_part_of_one(const std::string& word, const std::vector<std::vector<std::string>>& names) {
  return std::any_of(names.begin(), names.end(), [&](const std::vector<std::string>& name) {
    return std::find(name.begin(), name.end(), word) != name.end();
  });
}

}  // namespace

TopicWords::TopicWords(const std::vector<Word>& words) : known_(UINT16_MAX + 1) {
  const std::size_t known = std::min(words.size(), most_bits / 2);
  for (std::size_t i = 0; i < known; ++i) {
    weights_.push_back(words[i].weight);
    all_ += words[i].weight;
    for (const std::uint16_t hash : words[i].hashes) add(hash, TopicMask{1} << i);
    for (const std::uint16_t hash : words[i].compounds) add(hash, TopicMask{1} << (known + i));
  }
  std::size_t bit = 2 * known;
  for (std::size_t i = 0; i < known; ++i) {
    for (const std::vector<std::uint16_t>& hashes : words[i].together) {
      if (bit + hashes.size() > most_bits) return;
      Together together{.parts = 0, .word = TopicMask{1} << i};
      for (const std::uint16_t hash : hashes) {
        together.parts |= TopicMask{1} << bit;
        add(hash, TopicMask{1} << bit++);
      }
      together_.push_back(together);
    }
  }
}

void TopicWords::add(std::uint16_t hash, TopicMask bits) {
  const auto at = std::lower_bound(names_.begin(), names_.end(), hash,
                                   [](const Naming& one, std::uint16_t other) { return one.hash < other; });
  if (at != names_.end() && at->hash == hash) {
    at->bits |= bits;
  } else {
    names_.insert(at, {hash, bits});
  }
  known_[hash] = true;
}

TopicMask TopicWords::named_by(std::span<const std::uint16_t> words) const {
  TopicMask named = 0;
  if (names_.empty()) return named;
  for (const std::uint16_t word : words) {
    if (!known_[word]) continue;
    named |= std::lower_bound(names_.begin(), names_.end(), word, [](const Naming& one, std::uint16_t other) {
               return one.hash < other;
             })->bits;
  }
  for (const Together& one : together_) {
    if ((named & one.parts) == one.parts) named |= one.word;
  }
  return named;
}

float TopicWords::share_of(TopicMask named, double by_compound) const {
  const std::size_t words = weights_.size();
  double found = 0;
  for (std::size_t i = 0; i < words; ++i) {
    if (named >> i & 1) {
      found += weights_[i];
    } else if (named >> (words + i) & 1) {
      found += by_compound * weights_[i];
    }
  }
  return all_ > 0 ? static_cast<float>(found / all_) : 1;  // "strei*" names no word that could be missing
}

float TopicWords::completeness_of(TopicMask named) const {
  const std::size_t words = weights_.size();
  if (words == 0) return 1;
  const TopicMask each = (TopicMask{1} << words) - 1;
  const TopicMask alone = named & each;
  const TopicMask in_compounds = (named >> words) & each & ~alone;
  const int halves = 2 * std::popcount(alone) + std::popcount(in_compounds);
  return static_cast<float>(halves) / (2 * static_cast<float>(words));
}

TopicWords topic_words(Reader& reader, const std::vector<std::string>& folded_words,
                       const std::vector<std::vector<std::string>>& names, const WordsApart& apart) {
  constexpr std::ptrdiff_t longest_name = 3;
  NameSearch search(reader);
  std::vector<TopicWords::Word> words;
  std::vector<std::string> single;
  for (const std::vector<std::string>& name : names) words.push_back(search.names_of(name));
  for (const std::string& word : folded_words) {
    if (has_letters(word) && !is_part_of_one(word, names)) single.push_back(word);
  }
  const std::size_t of_names = words.size();
  for (const std::string& word : single) {
    words.push_back(search.names_of(word));
    if (const auto parts = apart.find(word); parts != apart.end()) search.add_together(parts->second, words.back());
  }
  for (auto first = single.begin(); first != single.end(); ++first) {
    for (auto last = first + 1; last != single.end() && last - first < longest_name; ++last) {
      const std::vector<std::string> name(first, last + 1);
      for (auto word = first; word <= last; ++word) {
        search.add_aliases(name, words[of_names + static_cast<std::size_t>(word - single.begin())]);
      }
    }
  }
  return TopicWords(words);
}

}  // namespace zeitstrahl
