// Which kinds of events the desk of an article rules out.
#pragma once

#include <map>
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

 private:
  void block(std::string_view words, std::vector<bool>& kinds) const;

  std::map<std::string, std::vector<bool>, std::less<>> words_;  // folded
};

}  // namespace zeitstrahl
