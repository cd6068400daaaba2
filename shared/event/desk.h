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

// The names of desks in a section, or in the path of an address: "Politik/Ausland" has two. Folded.
std::vector<std::string> desk_names(std::string_view words);

// What stands behind the host of an address: "sport/fussball/a.html" of "https://example.org/sport/fussball/a.html".
std::string_view path_of(std::string_view url);

struct DeskKinds {
  std::vector<bool> blocked;         // by index, which kinds are not reported there; empty where none is ruled out
  std::optional<std::uint32_t> own;  // by index, the kind of what no word names there: a sports page tells of sport
};

class Desks {
 public:
  // Table "desks"; `kinds` are the ids of the kinds in their order. Throws Error for a kind that is none of them.
  Desks(const Lexicon& lexicon, const std::vector<std::string>& kinds);

  // Of all rows that its section and its address name; of several kinds of their own the first counts.
  DeskKinds kinds_at(const Desk& desk) const;

 private:
  void add_rows(std::string_view words, DeskKinds& kinds) const;

  std::map<std::string, DeskKinds, std::less<>> words_;  // folded
};

}  // namespace zeitstrahl
