#include "searcher/timeline/topic_vocabulary.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/accents.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "language/cistem.h"
#include "language/stop_words.h"
#include "language/word_forms.h"
#include "searcher/timeline/rarity.h"
#include "searcher/timeline/topic_names.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t least_beginning = 3;      // letters; words that begin with fewer are too many
constexpr std::uint64_t common = 8;             // articles with a word that is no slip of the pen
constexpr std::size_t most_words_read = 5'000;  // that begin or end like a word of the topic

// What all forms of the word begin with, as it writes umlauts: "grenz" of "grenze", "länd" of "länder".
std::string beginning_of(const std::string& word, const std::string& stem) {
  const std::string plain_stem = without_umlauts(stem);
  std::size_t length = word.size();
  while (length > 0 && !plain_stem.starts_with(without_umlauts(std::string_view(word).substr(0, length)))) --length;
  while (length > 0 && length < word.size() && !starts_code_point(word[length])) --length;
  return word.substr(0, length);
}

// Numbers have none, nor do signs that are read out.
bool has_letters(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](unsigned char sign) { return sign >= 'a'; }) &&  // folded
         !StemRules::builtin().is_spoken_sign(word);
}

// Gathers the stems that name one word of the topic.
class NameSearch {
 public:
  // Keeps a reference.
  explicit NameSearch(Reader& reader)
      : reader_(reader), forms_(reader.compounds()), stop_words_(stop_words(reader.lexicon())) {
    const Table& table = reader.lexicon().table("states");
    const std::size_t state = table.column("state");
    const std::size_t words = table.column("words");
    for (const TableRow& row : table.rows) {
      std::vector<std::string>& of_state = state_words_[forms_.of(folded(row[state])).stem];
      for (const std::string_view word : split(row[words], ',')) of_state.push_back(folded(trimmed(word)));
    }
  }

  // Numbers and function words are not kept among the words of a sentence: they name nothing, and are not missing.
  bool is_kept(const std::string& word) const { return has_letters(word) && !stop_words_.contains(word); }
  std::string stem_of(const std::string& word) { return forms_.of(word).stem; }
  // As rare as the most frequent of them.
  TopicWords::Word stems_of(const std::vector<std::string>& words) {
    TopicWords::Word stems;
    bool first = true;
    for (const std::string& word : words) {
      if (!is_kept(word)) continue;
      stems.weight = first ? idf(reader_, word) : std::min(stems.weight, idf(reader_, word));
      stems.hashes.push_back(word_hash(stem_of(word)));
      first = false;
    }
    return stems;
  }
  std::vector<std::string> words_with(const std::string& beginning) {
    std::vector<std::string> words;
    reader_.visit_words_like(beginning, [&](const std::string& word, std::uint64_t) {
      words.push_back(word);
      return words.size() < most_words_read;
    });
    return words;
  }
  bool is_common(const std::string& word) const { return reader_.articles_with(word) >= common; }

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
      if (is_kept(word)) hashes.push_back(word_hash(forms_.of(word).stem));
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
    const std::string with_umlaut = with_umlauts(word);
    add_compounds_that_begin_with(without_accents(word), stem, names);
    if (with_umlaut != word && forms_.of(with_umlaut).stem == stem)  // "mueller"
      add_compounds_that_begin_with(with_umlaut, stem, names);
  }

  void add_compounds_that_begin_with(const std::string& word, const std::string& stem, TopicWords::Word& names) {
    std::string beginning = beginning_of(word, stem);
    if (beginning.size() < least_beginning) beginning = word + "-";
    std::size_t read = 0;
    reader_.visit_words_like(beginning, [&](const std::string& other, std::uint64_t) {
      const WordForm& form = forms_.of(other);
      if (form.has(stem) && form.stem != stem) names.compounds.push_back(word_hash(form.stem));
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
  StopWords stop_words_;
  std::unordered_map<std::string, std::vector<std::string>> state_words_;  // by the stem of the state
};

// Reads a query for the words of its topic.
class TopicReader {
 public:
  // Keeps a reference.
  explicit TopicReader(NameSearch& search) : search_(search) {}

  void read(const Query& query) {
    switch (query.op) {
      case Query::Op::word:
        return add_word(query.text);
      case Query::Op::exact:
        return add_stems({query.text});
      case Query::Op::truncated:
        return add_stems(search_.words_with(query.text));
      case Query::Op::phrase:
        return add_name(query.words);
      case Query::Op::near:
        for (const std::string& word : query.words) add_word(word);
        return;
      case Query::Op::spellings:
        return add_spellings(query);
      case Query::Op::without:
        return read(query.children.front());
      case Query::Op::all_of:
        for (const Query& child : query.children) read(child);
        return;
      case Query::Op::any_of:
      case Query::Op::any_word:
        return add_either(query.children);
      default:
        return;
    }
  }

  std::vector<TopicWords::Word> words() && {
    add_names_of_neighbours();
    return std::move(words_);
  }

 private:
  // A word that was typed by itself.
  struct Single {
    std::string text;
    std::size_t number;  // of the topic's words
  };

  void add_word(const std::string& word) {
    if (!search_.is_kept(word) || !stems_.insert(search_.stem_of(word)).second) return;
    single_.push_back({word, words_.size()});
    words_.push_back(search_.names_of(word));
  }

  // What a sentence holds are stems: "=Streiks" may be named by "Streik".
  void add_stems(const std::vector<std::string>& words) {
    TopicWords::Word one = search_.stems_of(words);
    if (!one.hashes.empty()) words_.push_back(std::move(one));
  }

  void add_name(const std::vector<std::string>& name) {
    if (std::any_of(name.begin(), name.end(), [&](const std::string& word) { return search_.is_kept(word); }))
      words_.push_back(search_.names_of(name));
  }

  // The first is what was typed: "Covid19", which is also named by its parts, or "Covid-19".
  void add_spellings(const Query& query) {
    const Query& typed = query.children.front();
    const Query& other = query.children.back();
    if (typed.op == Query::Op::phrase && other.op == Query::Op::word) return add_hyphenated(typed.words, other.text);
    if (typed.op == Query::Op::word && other.op == Query::Op::phrase) return add_joined(typed.text, other.words);
    if (typed.op == Query::Op::truncated) return add_either(query.children);
    read(typed);
  }

  // Two words that the archive also joins are the same as the joined word. Else a word with hyphens goes by its last
  // part, too: "die App" for "Corona-Warn-App".
  void add_hyphenated(const std::vector<std::string>& parts, const std::string& joined) {
    if (parts.size() == 2 && search_.is_common(joined)) return add_joined(joined, parts);
    for (const std::string& part : parts) add_word(part);
  }

  void add_joined(const std::string& joined, const std::vector<std::string>& parts) {
    const std::size_t before = words_.size();
    add_word(joined);
    if (words_.size() > before) search_.add_together(parts, words_.back());
  }

  // What is asked for in one way or another is one word of the topic, whichever of them stands. One that cannot be told
  // from the words of a sentence may always stand there.
  void add_either(const std::vector<Query>& ways) {
    std::optional<TopicWords::Word> either;
    for (const Query& way : ways) {
      TopicReader reader(search_);
      reader.read(way);
      const std::vector<TopicWords::Word> all = std::move(reader).words();
      if (all.empty()) return;
      const TopicWords::Word one = all.size() == 1 ? all.front() : together(all);
      if (either) {
        join(one, *either);
      } else {
        either = one;
      }
    }
    if (either) words_.push_back(std::move(*either));
  }

  // Named where all of them are, as far as they go by one stem: by the first.
  static TopicWords::Word together(const std::vector<TopicWords::Word>& all) {
    TopicWords::Word words{.weight = 0};
    std::vector<std::uint16_t> stems;
    for (const TopicWords::Word& one : all) {
      words.weight = std::max(words.weight, one.weight);
      if (!one.hashes.empty()) stems.push_back(one.hashes.front());
      if (one.hashes.empty() && !one.together.empty())
        stems.insert(stems.end(), one.together.front().begin(), one.together.front().end());
    }
    words.together.push_back(std::move(stems));
    return words;
  }

  // Of two ways the frequent one says how much it says that one of them stands.
  static void join(const TopicWords::Word& other, TopicWords::Word& word) {
    word.weight = std::min(word.weight, other.weight);
    word.hashes.insert(word.hashes.end(), other.hashes.begin(), other.hashes.end());
    word.compounds.insert(word.compounds.end(), other.compounds.begin(), other.compounds.end());
    word.together.insert(word.together.end(), other.together.begin(), other.together.end());
  }

  // "vereinigtes königreich", typed without quotation marks.
  void add_names_of_neighbours() {
    constexpr std::ptrdiff_t longest_name = 3;
    for (auto first = single_.begin(); first != single_.end(); ++first) {
      std::vector<std::string> name{first->text};
      for (auto last = first + 1; last != single_.end() && last - first < longest_name; ++last) {
        name.push_back(last->text);
        for (auto word = first; word <= last; ++word) search_.add_aliases(name, words_[word->number]);
      }
    }
  }

  NameSearch& search_;
  std::vector<TopicWords::Word> words_;
  std::vector<Single> single_;
  std::unordered_set<std::string> stems_;  // of the single ones
};

}  // namespace

TopicWords topic_words(Reader& reader, const Query& query) {
  NameSearch search(reader);
  TopicReader topic(search);
  topic.read(query);
  return TopicWords(std::move(topic).words());
}

}  // namespace zeitstrahl
