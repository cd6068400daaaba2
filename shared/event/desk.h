// What the desk of an article says of the kinds of its events.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"

namespace zeitstrahl {

// What an archive says of an article's desk. Views only.
struct Desk {
  std::string_view section;  // "Sport", "Politik/Ausland"
  std::string_view url;      // "https://example.org/sport/fussball/a.html"
};

class Desks {
 public:
  // Table "desks"; `kinds` are the ids of the kinds in their order. Throws Error for a kind that is none of them.
  Desks(const Lexicon& lexicon, const std::vector<std::string>& kinds);

  // By index, which kinds are not reported there; empty where none is ruled out.
  std::vector<bool> blocked(const Desk& desk) const;

  // The kind of what no word names there, by index: what a sports page tells is sport.
  std::optional<std::uint32_t> own_kind(const Desk& desk) const;

 private:
  struct Row {
    std::vector<bool> blocked;
    std::optional<std::uint32_t> own;
  };
  template <typename Use>
  void for_each_row(const Desk& desk, Use use) const;

  std::map<std::string, Row, std::less<>> words_;  // folded
};

}  // namespace zeitstrahl
