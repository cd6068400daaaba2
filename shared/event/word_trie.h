// Finds which of many words begin, end or lie inside a given word, in one walk over its bytes.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace zeitstrahl {

// Maps words, as bytes, to numbers that the owner gives a meaning.
class WordTrie {
 public:
  WordTrie();

  static constexpr std::uint32_t none = 0xFFFFFFFF;

  // The number of a word, a new one where the word is new. Numbers count up from 0.
  std::uint32_t add(std::string_view word);
  // The same for the word read backwards: what is added so is found by `endings`.
  std::uint32_t add_reversed(std::string_view word);

  // Calls `found(number)` for every added word that `word` begins with, the shortest first.
  template <typename Found>
  void beginnings(std::string_view word, Found found) const {
    walk(word.begin(), word.end(), found);
  }
  // For every word added in reverse that `word` ends with, the shortest first.
  template <typename Found>
  void endings(std::string_view word, Found found) const {
    walk(word.rbegin(), word.rend(), found);
  }

 private:
  struct Node {
    std::vector<std::pair<unsigned char, std::uint32_t>> next;  // few: a search from the front is the fastest
    std::uint32_t number = none;
  };

  template <typename Iterator>
  std::uint32_t insert(Iterator at, Iterator end);

  template <typename Iterator, typename Found>
  void walk(Iterator at, Iterator end, Found found) const {
    if (at == end) return;
    std::uint32_t node = first_[static_cast<unsigned char>(*at)];
    for (++at; node != none; ++at) {
      if (nodes_[node].number != none) found(nodes_[node].number);
      if (at == end) return;
      node = child(node, static_cast<unsigned char>(*at));
    }
  }

  std::uint32_t child(std::uint32_t node, unsigned char byte) const {
    for (const auto& [key, target] : nodes_[node].next) {
      if (key == byte) return target;
    }
    return none;
  }

  std::array<std::uint32_t, 256> first_{};  // the nodes of first bytes
  std::vector<Node> nodes_;
  std::uint32_t words_ = 0;
};

}  // namespace zeitstrahl
