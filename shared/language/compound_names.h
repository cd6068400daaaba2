// Which words that look like compounds are names: "Wolfsburg" is no castle, "Hoffmann" no man.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/compound_parts.h"
#include "language/compounds.h"
#include "language/word_counts.h"

namespace zeitstrahl {

// A name stands hardly ever behind an article. Nor does "Untersuchungshaft", but other words in "haft" do, while much
// of what ends in "burg" is like a name, and so is much of what begins with "Wolf". "Südkorea" stays a Korea. Words
// that the archive has too seldom are none. Keeps references.
class CompoundNames {
 public:
  // `words` are the words that `split` may take apart.
  CompoundNames(const WordCounts& counts, const CompoundParts& parts, const Compounds& split,
                const std::vector<std::string_view>& words);

  // `parts` as `split` takes the word apart; false where there are none.
  bool contains(std::string_view word, const std::vector<std::string>& parts) const;

 private:
  // How often a noun stands inside of sentences, and right behind a determiner. Forms in "-er" are left out: they are
  // of another noun ("Salzburger").
  struct Use {
    std::uint64_t times = 0;
    std::uint64_t determined = 0;

    bool is_like_name() const;
  };
  // Of the words with a part in one place, a word of several forms once.
  struct Votes {
    std::uint32_t names = 0;
    std::uint32_t others = 0;

    bool for_names() const;
  };
  using VotesByPart = std::unordered_map<std::string, Votes>;

  const Use* use_of(std::string_view word) const;
  bool has_head_of_its_own(const std::string& head) const;

  const CompoundParts& parts_;
  std::unordered_map<std::string, Use> uses_;     // by family_of()
  std::unordered_map<std::string, Use> plurals_;  // likewise: of what may lack an article for being one; asked where
                                                  // there is no singular, as of "Taufkirchen"
  VotesByPart by_first_;
  VotesByPart by_last_;  // by family_of()
};

}  // namespace zeitstrahl
