// Takes compounds apart: "Partnerschaftsabkommen" into "partnerschaft" and "abkommen", by what was learnt of an
// archive.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "language/string_hash.h"

namespace zeitstrahl {

// What stands in front of heads, what behind modifiers, and with how many partners each. Made by learn_compounds(), and
// frozen: a database keeps it packed. Immutable after construction; may be shared between threads.
class Compounds {
 public:
  struct Modifier {
    std::string base;            // the word it stands for: "arbeit" of "arbeits", "schule" of "schul"
    std::uint32_t partners = 0;  // heads it was seen with
  };
  using Modifiers = std::unordered_map<std::string, Modifier, StringHash, std::equal_to<>>;
  using Heads = std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>>;  // form -> modifiers
  using Wholes = std::unordered_set<std::string, StringHash, std::equal_to<>>;

  struct Learnt {
    Modifiers modifiers{};  // by the form they have in compounds
    Heads heads{};
    Wholes wholes{};             // words that only look like compounds
    std::uint64_t articles = 0;  // that it was learnt from
  };

  Compounds() = default;  // knows no compound
  static const Compounds& none();
  explicit Compounds(Learnt learnt);
  // Throws Error (unusable) for what packed() did not make.
  explicit Compounds(std::string packed);

  const std::string& packed() const { return packed_; }  // the same for equal ones; empty where nothing was learnt
  std::uint64_t articles() const { return learnt_.articles; }

  struct Taken {
    std::vector<std::string> parts;  // from left to right, without linking elements, the last as it stands
    std::vector<std::string> inner;  // compounds that some of them make: of "friedensnobelpreis" "nobelpreis"
  };
  // Of a head in one of its forms; 0 for no head.
  static std::uint32_t partners_of(std::string_view form, const Heads& heads);
  // A word taken apart; empty where it is no compound. `folded_word` as base/unicode.h folds it, without
  // accents.
  Taken taken_apart(std::string_view folded_word) const;
  std::vector<std::string> parts(std::string_view folded_word) const { return taken_apart(folded_word).parts; }
  // As other writers join it, one joint at a time: "schadenersatz" as "schadensersatz", "anleihekauf" as
  // "anleihenkauf", "gesetzesentwurf" as "gesetzentwurf". Without accents; not every one is a word.
  std::vector<std::string> joined_otherwise(std::string_view folded_word) const;

 private:
  struct Cut;
  struct Part;
  std::vector<Cut> best_cuts(std::string_view word, std::uint32_t least) const;
  std::vector<Part> parts_of(std::string_view word) const;
  void append_parts(const Part& whole, unsigned depth, std::vector<Part>& parts) const;
  std::vector<std::string> inner_compounds(std::string_view word, const std::vector<Part>& parts) const;

  Learnt learnt_;
  std::string packed_;
};

}  // namespace zeitstrahl
