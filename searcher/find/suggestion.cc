#include "searcher/find/suggestion.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "base/accents.h"
#include "base/edit_distance.h"
#include "base/unicode.h"
#include "language/token.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_words = 8;         // of the query that are looked at
constexpr std::size_t most_visited = 60'000;  // words of the archive, for one word of the query
constexpr std::uint64_t rare = 2;             // articles; a word that more of them have is no slip
constexpr std::uint64_t frequent = 5;         // articles that a word must have to be meant
constexpr std::uint64_t times_as_frequent = 10;
constexpr std::size_t shortest = 4;  // letters; near a shorter word is everything
constexpr std::size_t long_word = 8;

// How a reader hears a word: umlauts without their dots, "ae" like them, and no accents.
std::u32string loose(std::string_view typed) {
  const std::string folded_word = without_accents(typed);
  std::u32string letters;
  for (std::size_t at = 0; at < folded_word.size();) {
    const CodePoint c = code_point_at(folded_word, at);
    at += c.length;
    const char32_t before = letters.empty() ? 0 : letters.back();
    if (c.value == U'ä') {
      letters += U'a';
    } else if (c.value == U'ö') {
      letters += U'o';
    } else if (c.value == U'ü') {
      letters += U'u';
    } else if (c.value != U'e' || (before != U'a' && before != U'o' && before != U'u')) {
      letters += c.value;
    }
  }
  return letters;
}

std::string utf8(std::u32string_view letters) {
  std::string text;
  for (const char32_t letter : letters) append_utf8(letter, text);
  return text;
}

std::u32string letters_of(std::string_view word) {
  std::u32string letters;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    letters += c.value;
    at += c.length;
  }
  return letters;
}

// Beginnings that the meant word may have, the likeliest first: as typed, two letters swapped, one too many, one
// missing, one wrong in front; last, anything with the same first letter.
std::vector<std::string> beginnings(const std::u32string& word) {
  std::vector<std::u32string> all = {word.substr(0, 2), {word[1], word[0]}, word.substr(1, 2)};
  for (const char32_t letter : U"abcdefghijklmnopqrstuvwxyzäöü") {
    if (letter == 0) continue;
    all.push_back(letter + word.substr(0, 2));
    all.push_back(letter + word.substr(1, 2));
  }
  const std::u32string_view dotted = U"äöü";
  const std::u32string_view plain = U"aou";
  for (std::size_t i = 0; i < dotted.size(); ++i) {
    if (word[0] == plain[i]) all.emplace_back(1, dotted[i]);
    if (word[0] == dotted[i]) all.emplace_back(1, plain[i]);
    if (word[1] == plain[i]) all.push_back({word[0], dotted[i]});
  }
  all.push_back(word.substr(0, 1));
  std::vector<std::string> texts;
  for (const std::u32string& one : all) texts.push_back(utf8(one));
  return texts;
}

// The word of the archive that is meant, if the typed one is rare.
class Guess {
 public:
  Guess(Reader& reader, const std::string& word)
      : reader_(reader), word_(word), loose_(loose(word)), slips_(loose_.size() >= long_word ? 2 : 1) {}

  std::optional<std::string> best() {
    const std::uint64_t articles = reader_.articles_with(word_);
    if (articles > rare || loose_.size() < shortest) return std::nullopt;
    least_ = std::max(frequent, times_as_frequent * articles);
    for (const std::string& beginning : beginnings(letters_of(word_))) {
      reader_.visit_words_with(beginning, [&](const std::string& word, std::uint64_t count) {
        consider(word, count);
        return ++visited_ < most_visited;
      });
      if (visited_ >= most_visited) break;
    }
    return best_.empty() ? std::nullopt : std::optional(best_);
  }

 private:
  void consider(const std::string& word, std::uint64_t articles) {
    if (articles < least_ || word == word_) return;
    const auto distance = edit_distance(loose_, loose(word), slips_);
    if (!distance) return;
    const bool better = best_.empty() || *distance < distance_ || (*distance == distance_ && articles > articles_);
    if (!better) return;
    best_ = word;
    distance_ = *distance;
    articles_ = articles;
  }

  Reader& reader_;
  const std::string& word_;
  std::u32string loose_;
  std::size_t slips_;
  std::uint64_t least_ = frequent;
  std::size_t visited_ = 0;
  std::string best_;
  std::size_t distance_ = 0;
  std::uint64_t articles_ = 0;
};

void gather(const Query& query, std::set<std::string>& words) {
  if (query.op == Query::Op::word || query.op == Query::Op::exact) words.insert(query.text);
  words.insert(query.words.begin(), query.words.end());
  const std::size_t wanted = query.op == Query::Op::without ? 1 : query.children.size();
  for (std::size_t i = 0; i < wanted; ++i) gather(query.children[i], words);
}

bool only_letters(const std::string& word) {
  const std::u32string letters = letters_of(word);
  return std::all_of(letters.begin(), letters.end(), is_letter);
}

// Written as the word it stands for: with a capital where that has one.
std::string written_like(const std::string& word, bool capitalised) {
  if (!capitalised || word.empty()) return word;
  std::u32string letters = letters_of(word);
  const char32_t first = letters.front();
  if (first >= U'a' && first <= U'z') letters.front() = first - U'a' + U'A';
  if (first == U'ä' || first == U'ö' || first == U'ü') letters.front() = first - 0x20;
  return utf8(letters);
}

}  // namespace

std::optional<std::string> suggested(Reader& reader, std::string_view typed, const Query& query) {
  std::set<std::string> words;
  gather(query, words);
  std::map<std::string, std::string, std::less<>> meant;
  std::size_t looked_at = 0;
  for (const std::string& word : words) {
    if (!only_letters(word) || ++looked_at > most_words) continue;
    if (auto guess = Guess(reader, word).best()) meant[word] = std::move(*guess);
  }
  if (meant.empty()) return std::nullopt;
  const Tokens tokens = tokenise(typed);
  std::string text;
  std::size_t at = 0;
  for (const Token& token : tokens.tokens) {
    const auto folded = tokens.folded_of(token);
    const auto replaced = meant.find(folded);
    if (replaced == meant.end()) continue;
    text += typed.substr(at, token.range.begin - at);
    text += written_like(replaced->second, token.capitalised);
    at = token.range.end;
  }
  if (at == 0) return std::nullopt;
  return text + std::string(typed.substr(at));
}

}  // namespace zeitstrahl
