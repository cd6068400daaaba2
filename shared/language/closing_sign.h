// Knows the sign of the author or the agency behind the last full stop of a paragraph: "mmu/kn", "(dpa)", "© AFP".
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "language/lexicon.h"
#include "language/string_hash.h"
#include "language/token.h"

namespace zeitstrahl {

enum class ClosingSign {
  none,
  bare,  // one short word: "mmu"
  clear  // with an agency, or marks that part or enclose it: "dpa", "/mmu", "rm/cha", "[mmu]"
};

class ClosingSigns {
 public:
  explicit ClosingSigns(const Lexicon& lexicon);  // reads the table "agencies"

  // What the tokens up to the end of a paragraph are. Takes no longer for a long paragraph.
  ClosingSign read(std::string_view text, const Tokens& tokens, TokenSpan rest) const;

 private:
  std::unordered_set<std::string, StringHash, std::equal_to<>> agencies_;  // folded
};

}  // namespace zeitstrahl
