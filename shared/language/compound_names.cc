#include "language/compound_names.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace zeitstrahl {

namespace {

constexpr std::uint64_t least_seen = 10;

// "Kopfschmerzen", "aus Kostengründen": what stands without an article for being a plural, or the name of a doing.
bool may_lack_article(std::string_view word) {
  constexpr std::array<std::string_view, 5> endings{"e", "en", "eln", "ern", "ung"};
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace

CompoundNames::CompoundNames(const WordCounts& counts, const CompoundParts& parts, const Compounds& split,
                             const std::vector<std::string_view>& words)
    : parts_(parts) {
  for (const auto& [word, count] : counts.words()) {
    if (count.capitalised == 0 || word.ends_with("er")) continue;  // "der Salzburger Dom"
    Use& use = (may_lack_article(word) ? plurals_ : uses_)[family_of(word)];
    use.times += count.capitalised;
    use.determined += count.determined;
  }
  std::unordered_set<std::string> counted;  // families: the forms of a word are one vote
  for (const std::string_view word : words) {
    const Use* const use = use_of(word);
    const std::vector<std::string> taken = use ? split.parts(word) : std::vector<std::string>();
    if (taken.empty() || !counted.insert(family_of(word)).second) continue;
    const bool name = use->is_like_name();
    for (Votes* const votes : {&by_first_[taken.front()], &by_last_[family_of(taken.back())]})
      ++(name ? votes->names : votes->others);
  }
}

bool CompoundNames::Votes::for_names() const {
  constexpr std::uint32_t least_names = 3;
  constexpr double least_share = 0.4;
  return names >= least_names && names >= least_share * (names + others);
}

// Null where there is too little to tell from.
const CompoundNames::Use* CompoundNames::use_of(std::string_view word) const {
  const std::string family = family_of(word);
  auto found = uses_.find(family);
  if (found == uses_.end()) {
    found = plurals_.find(family);
    if (found == plurals_.end()) return nullptr;
  }
  return found->second.times < least_seen ? nullptr : &found->second;
}

bool CompoundNames::Use::is_like_name() const {
  constexpr std::uint64_t once_in = 20;
  return once_in * determined <= times;
}

// A noun that has an article elsewhere: "burg", but not "korea".
bool CompoundNames::has_head_of_its_own(const std::string& head) const {
  constexpr std::uint64_t once_in = 5;
  const Use* const use = use_of(head);
  return use == nullptr || once_in * use->determined >= use->times;
}

bool CompoundNames::contains(std::string_view word, const std::vector<std::string>& parts) const {
  if (parts.empty() || parts_.is_bound(parts.front()) || may_lack_article(word)) return false;
  const Use* const use = use_of(word);
  if (use == nullptr || !use->is_like_name() || !has_head_of_its_own(parts.back())) return false;
  const auto is_of_names = [](const VotesByPart& votes, const std::string& part) {
    const auto found = votes.find(part);
    return found != votes.end() && found->second.for_names();
  };
  return is_of_names(by_first_, parts.front()) || is_of_names(by_last_, family_of(parts.back()));
}

}  // namespace zeitstrahl
