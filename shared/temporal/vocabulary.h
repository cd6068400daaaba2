// What words and numbers mean to the date rules: "Mai" is a MONTH with number 5, "20.30" a CLOCK and a DAYMONTH.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/analysed_text.h"
#include "language/lexicon.h"
#include "temporal/trigger.h"

namespace zeitstrahl {

// A class of words ("MONTH") or a literal word of a rule ("nach"), by number.
using Symbol = std::uint16_t;

// When a word of the tables stands for its class. German writes nouns with a capital.
enum class Case : std::uint8_t {
  any,
  capital,  // "Mai", not "mai"
  small     // "morgen", not "Morgen" except where a sentence begins
};

// One class a token belongs to, with its value. Views live as long as the vocabulary.
struct Meaning {
  Symbol symbol = 0;
  Case written = Case::any;
  Trigger trigger = Trigger::never;
  int number = 0;
  std::string_view code = {};
  std::string_view mod = {};
};

// The meanings of the tokens of one sentence; kept between sentences to spare allocations.
struct Readings {
  std::vector<Meaning> meanings;
  std::vector<std::uint32_t> ends;      // of each token's part of `meanings`
  std::vector<std::uint32_t> triggers;  // tokens, counted within the sentence

  std::size_t begin_of(std::size_t token) const { return token == 0 ? 0 : ends[token - 1]; }
  std::size_t size() const { return ends.size(); }
};

// Filled while the rules are read, constant afterwards.
class Vocabulary {
 public:
  explicit Vocabulary(const Lexicon& lexicon);
  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;

  // The symbol of a class (upper case; 0 for one that no table has) or of a literal word, which is learnt.
  Symbol class_symbol(std::string_view name) const;
  Symbol literal_symbol(std::string_view word);

  void read(const AnalysedText& text, const Sentence& sentence, Readings& readings) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };
  using Words = std::unordered_map<std::string, std::vector<Meaning>, Hash, std::equal_to<>>;

  Symbol intern(std::string_view name);
  std::string_view keep(std::string_view text);
  void add_table(const Table& table, Trigger trigger);
  void add_word(std::string_view word, Meaning meaning);
  void add_inflected(std::string_view word, Meaning meaning);
  void add_number_words();
  void add_compounds();
  void add_past_verbs(const Table& verbs);
  void add_days_with_parts();
  void add_hour_words();
  void add_month_halves();
  void add_particle_verbs();
  void add_span_adjectives(std::string_view ending_class, std::string_view class_name);
  std::vector<std::pair<std::string, Meaning>> words_of(std::string_view class_name) const;
  bool counts_noun(const AnalysedText& text, std::uint32_t at, const Sentence& sentence) const;
  bool drop(Symbol symbol, std::size_t first, std::vector<Meaning>& meanings) const;
  void read_ending(std::string_view folded, std::vector<Meaning>& out) const;
  void read_word(std::string_view folded, bool capitalised, bool first, std::vector<Meaning>& out) const;
  bool read_day_hour(int day, std::string_view rest, std::vector<Meaning>& out) const;
  void read_mixed(std::string_view folded, std::vector<Meaning>& out) const;
  void read_number(std::string_view digits, std::vector<Meaning>& out) const;

  std::deque<std::string> kept_;
  std::unordered_map<std::string, Symbol> symbols_;
  Words words_;
  std::vector<std::pair<std::string, Meaning>> endings_;  // "*zeit" of the tables
  Symbol day_ = 0;
  Symbol month_ = 0;
  Symbol shortened_month_ = 0;
  Symbol years_adjective_ = 0;
  Symbol years_ending_ = 0;
  Symbol long_adjective_ = 0;
  Symbol past_ = 0;
  Symbol participle_ = 0;
  Symbol verb_ = 0;
  Symbol clause_ = 0;
  Symbol done_ = 0;
  Symbol article_ = 0;
  Symbol preposition_ = 0;
  Symbol attribute_or_past_ = 0;
  Symbol split_infinitive_ = 0;
};

}  // namespace zeitstrahl
