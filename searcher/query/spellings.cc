#include "searcher/query/spellings.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_parts = 4;  // of a word that may be written apart; what has more is no word
constexpr std::size_t shortest = 3;    // bytes of the word in front: "in" and "am" have no feminine

std::string_view without_punctuation(std::string_view word) {
  while (!word.empty() && std::string_view(",;.!?").find(word.back()) != std::string_view::npos) word.remove_suffix(1);
  return word;
}

// The part in front of a sign and an ending: "Bürger" of "Bürger*innen".
std::optional<std::string_view> front_of(std::string_view word, std::string_view ending) {
  constexpr std::array<std::string_view, 6> signs = {"/-", "/", "*", ":", "_", "·"};
  if (!word.ends_with(ending)) return std::nullopt;
  const std::string_view front = word.substr(0, word.size() - ending.size());
  for (const std::string_view sign : signs) {
    if (front.ends_with(sign) && front.size() >= shortest + sign.size()) {
      return front.substr(0, front.size() - sign.size());
    }
  }
  return std::nullopt;
}

// "BürgerInnen": the capital letter inside is the sign.
std::optional<std::string_view> front_of_capital(std::string_view word, std::string_view ending) {
  if (!word.ends_with(ending)) return std::nullopt;
  const std::string_view front = word.substr(0, word.size() - ending.size());
  const bool lower_case = front.size() >= shortest && front.back() >= 'a' && front.back() <= 'z';
  return lower_case ? std::optional(front) : std::nullopt;
}

}  // namespace

std::optional<GenderForm> gender_form(std::string_view word) {
  constexpr std::array<std::string_view, 7> endings = {"innen", "in", "r", "n", "m", "s", "e"};
  const std::string_view whole = without_punctuation(word);
  for (const std::string_view ending : endings) {
    if (const auto front = front_of(whole, ending)) {
      return GenderForm{std::string(*front), std::string(*front) + std::string(ending)};
    }
  }
  if (const auto front = front_of_capital(whole, "Innen")) {
    return GenderForm{std::string(*front), std::string(*front) + "innen"};
  }
  return std::nullopt;
}

bool is_hyphenated(std::string_view word, const std::vector<std::string>& parts) {
  constexpr std::array<std::string_view, 3> hyphens = {"-", "\u2010", "\u2011"};
  if (parts.size() < 2 || parts.size() > most_parts) return false;
  std::size_t joints = 0;
  for (const std::string_view hyphen : hyphens) {
    for (std::size_t at = word.find(hyphen); at != std::string_view::npos; at = word.find(hyphen, at + 1)) ++joints;
  }
  const bool all_digits = std::none_of(parts.begin(), parts.end(),
                                       [](const std::string& part) { return is_letter(code_point_at(part, 0).value); });
  return joints + 1 == parts.size() && !all_digits;
}

std::vector<std::string_view> parts_of_typed(std::string_view word) {
  const auto is = [](char sign, char first, char last) { return sign >= first && sign <= last; };
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 1; at < word.size(); ++at) {
    const bool behind_small = is(word[at - 1], 'a', 'z');
    const bool behind_letter = behind_small || is(word[at - 1], 'A', 'Z');
    const bool parted = (behind_small && is(word[at], 'A', 'Z')) || (behind_letter && is(word[at], '0', '9'));
    if (!parted) continue;
    if (parts.size() + 1 == most_parts) return {word};
    parts.push_back(word.substr(begin, at - begin));
    begin = at;
  }
  parts.push_back(word.substr(begin));
  return parts;
}

}  // namespace zeitstrahl
