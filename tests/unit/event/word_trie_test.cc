#include "event/word_trie.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace zeitstrahl {

TEST_CASE("a trie finds what a word begins and ends with, the shortest first", "[event]") {
  WordTrie beginnings;
  const std::uint32_t streik = beginnings.add("streik");
  const std::uint32_t streikende = beginnings.add("streikende");
  CHECK(beginnings.add("streik") == streik);
  WordTrie endings;
  const std::uint32_t pakt = endings.add_reversed("pakt");
  const std::uint32_t beistandspakt = endings.add_reversed("beistandspakt");
  const auto found = [](const auto& search) {
    std::vector<std::uint32_t> numbers;
    search([&](std::uint32_t number) { numbers.push_back(number); });
    return numbers;
  };
  using Numbers = std::vector<std::uint32_t>;
  CHECK(found([&](auto take) { beginnings.beginnings("streikenden", take); }) == Numbers{streik, streikende});
  CHECK(found([&](auto take) { endings.endings("beistandspakt", take); }) == Numbers{pakt, beistandspakt});
  CHECK(found([&](auto take) { endings.endings("paktes", take); }).empty());
  CHECK(found([&](auto take) { endings.endings("", take); }).empty());
  CHECK(endings.add_reversed("") == WordTrie::none);
}

}  // namespace zeitstrahl
