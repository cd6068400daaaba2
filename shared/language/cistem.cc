#include "language/cistem.h"

namespace zeitstrahl {

namespace {

// Signs that no word holds stand for letters that count as one.
constexpr char sch = '$';
constexpr char ei = '%';
constexpr char ie = '&';
constexpr char doubled = '*';

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

// The letter behind the byte C3 that an umlaut stands on; 0 for other letters.
char base_of_umlaut(char second) {
  switch (second) {
    case '\xA4':
      return 'a';
    case '\xB6':
      return 'o';
    case '\xBC':
      return 'u';
    default:
      return 0;
  }
}

bool is_written_umlaut(std::string_view word, std::size_t at) {
  if (at + 1 >= word.size() || word[at + 1] != 'e') return false;
  if (word[at] != 'a' && word[at] != 'o' && word[at] != 'u') return false;
  return at == 0 || (!is_vowel(word[at - 1]) && (word[at] != 'u' || word[at - 1] != 'q'));
}

std::string encoded(std::string_view word) {
  std::string signs;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const std::string_view rest = word.substr(i);
    if (rest.starts_with("sch")) {
      signs += sch;
      i += 2;
    } else if (rest.starts_with("ei") || rest.starts_with("ie")) {
      signs += rest[0] == 'e' ? ei : ie;
      ++i;
    } else {
      signs += rest[0];
    }
  }
  for (std::size_t i = 1; i < signs.size(); ++i) {
    if (signs[i] == signs[i - 1]) signs[i] = doubled;
  }
  return signs;
}

std::string decoded(std::string_view signs) {
  std::string word;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const char c = signs[i] == doubled && i > 0 ? signs[i - 1] : signs[i];
    if (c == sch) {
      word += "sch";
    } else if (c == ei) {
      word += "ei";
    } else if (c == ie) {
      word += "ie";
    } else {
      word += c;
    }
  }
  return word;
}

// How many signs the next ending takes; 0 where there is none.
std::size_t next_ending(std::string_view signs) {
  constexpr std::size_t kept = 3;
  constexpr std::size_t long_word = 5;
  if (signs.size() <= kept) return 0;
  const bool has_long = signs.ends_with("em") || signs.ends_with("er");
  if (signs.size() > long_word && has_long) return 2;
  if (signs.size() > long_word && signs.ends_with("end")) return 2;
  return std::string_view("tesn").find(signs.back()) == std::string_view::npos ? 0 : 1;
}

}  // namespace

std::string without_umlauts(std::string_view folded_word) {
  std::string word;
  word.reserve(folded_word.size());
  for (std::size_t i = 0; i < folded_word.size(); ++i) {
    const char base =
        folded_word[i] == '\xC3' && i + 1 < folded_word.size() ? base_of_umlaut(folded_word[i + 1]) : '\0';
    if (base != 0) {
      word += base;
      ++i;
    } else {
      word += folded_word[i];
      if (is_written_umlaut(folded_word, i)) ++i;
    }
  }
  return word;
}

std::string with_umlauts(std::string_view folded_word) {
  std::string word;
  for (std::size_t i = 0; i < folded_word.size(); ++i) {
    if (!is_written_umlaut(folded_word, i)) {
      word += folded_word[i];
      continue;
    }
    word += folded_word[i] == 'a' ? "ä" : folded_word[i] == 'o' ? "ö" : "ü";
    ++i;
  }
  return word;
}

std::string without_endings(std::string_view word) { return without_endings(word, {}); }

std::string without_endings(std::string_view word, const std::set<std::string, std::less<>>& whole) {
  constexpr std::size_t longest_whole = 12;  // signs: long words need no look at the set for each of their endings
  std::string signs = encoded(word);
  while (const std::size_t length = next_ending(signs)) {
    const std::size_t left = signs.size() - length;
    if (left <= longest_whole && !whole.empty() && whole.contains(decoded(signs.substr(0, left)))) break;
    signs.resize(left);
  }
  return decoded(signs);
}

}  // namespace zeitstrahl
