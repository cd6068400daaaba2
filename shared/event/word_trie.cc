#include "event/word_trie.h"

namespace zeitstrahl {

WordTrie::WordTrie() { first_.fill(none); }

template <typename Iterator>
std::uint32_t WordTrie::insert(Iterator at, Iterator end) {
  if (at == end) return none;
  std::uint32_t& first = first_[static_cast<unsigned char>(*at)];
  if (first == none) {
    first = static_cast<std::uint32_t>(nodes_.size());
    nodes_.emplace_back();
  }
  std::uint32_t node = first;
  for (++at; at != end; ++at) {
    const auto byte = static_cast<unsigned char>(*at);
    std::uint32_t next = child(node, byte);
    if (next == none) {
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_.emplace_back();
      nodes_[node].next.emplace_back(byte, next);
    }
    node = next;
  }
  if (nodes_[node].number == none) nodes_[node].number = words_++;
  return nodes_[node].number;
}

std::uint32_t WordTrie::add(std::string_view word) { return insert(word.begin(), word.end()); }

std::uint32_t WordTrie::add_reversed(std::string_view word) { return insert(word.rbegin(), word.rend()); }

}  // namespace zeitstrahl
