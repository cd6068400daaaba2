#include "language/compound_parts.h"

#include <utility>

#include "base/unicode.h"
#include "language/cistem.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t shortest_part = 3;        // letters
constexpr std::size_t shortest_compound = 6;    // letters
constexpr std::uint64_t small_archive = 2'000;  // articles: a word that stands in one of them may be a part
constexpr std::uint32_t least_articles = 3;     // of a part, in larger ones
constexpr std::uint32_t least_of_short = 30;    // of a part with three letters, in larger ones

CompoundParts::Set parts_at(const Table& table, std::string_view wanted) {
  CompoundParts::Set parts;
  const std::size_t part = table.column("part");
  const std::size_t place = table.column("place");
  for (const TableRow& row : table.rows) {
    if (row[place] == wanted) parts.insert(folded(row[part]));
  }
  return parts;
}

bool is_mostly_lower(const WordCount& count) { return count.lower > 2 * count.capitalised; }

}  // namespace

std::string family_of(std::string_view noun) {
  constexpr std::size_t shortest_family = 3;  // letters
  std::string family = without_umlauts(noun);
  for (const std::string_view ending : {"ern", "en", "er", "es", "e", "n", "s"}) {
    if (!family.ends_with(ending) || family.size() < ending.size() + shortest_family) continue;
    family.resize(family.size() - ending.size());
    break;
  }
  return family;
}

CompoundParts::CompoundParts(const WordCounts& counts, const Lexicon& lexicon)
    : counts_(counts),
      least_(counts.articles() < small_archive ? 1 : least_articles),
      stop_words_(stop_words(lexicon)),
      links_(links_of(lexicon.table("linking_elements"))) {
  const Table& parts = lexicon.table("compound_parts");
  first_ = parts_at(parts, "first");
  never_ = parts_at(parts, "never");
  for (const std::string& part : never_) never_families_.insert(family_of(part));
  short_ = parts_at(parts, "short");
  wholes_ = parts_at(parts, "whole");
}

bool CompoundParts::is_noun(std::string_view word) const {
  const WordCount* count = known(word);
  return is_known_part(word, count) && count->capitalised >= least_ && count->capitalised >= count->lower / 8;
}

bool CompoundParts::is_head(std::string_view word) const {
  return is_noun(word) && !never_families_.contains(family_of(word));
}

// Compounds are rare: most of them stand in one article only.
bool CompoundParts::may_be_compound(std::string_view word) const {
  const auto found = counts_.words().find(word);
  return code_points(word) >= shortest_compound && found->second.capitalised > 2 * found->second.lower;
}

bool CompoundParts::is_participle(std::string_view word) const {
  const std::size_t at = word.rfind("end");
  if (at == std::string_view::npos || word.size() - at > std::string_view("enden").size()) return false;
  const std::string front(word.substr(0, at));
  return articles_of_verb(front + "en") > 0 || articles_of_verb(front + "n") > 0;
}

std::string CompoundParts::base_of(std::string_view front) const {
  if (first_.contains(front)) return std::string(front);
  // A stem as short as "üb" of "üben" begins too many words.
  if (!has_length(front)) return {};
  std::string best;
  std::uint32_t most = 0;
  for (const Link& link : links_) {
    if (!front.ends_with(link.taken) || never_.contains(front.substr(0, front.size() - link.taken.size()))) continue;
    std::string base(front.substr(0, front.size() - link.taken.size()));
    base += link.lost;
    // "Eisen" is no "Eis", but "Amts" is "Amt".
    const bool is_itself = link.taken.empty() && link.lost.empty() && !front.ends_with('s');
    const std::uint32_t articles = articles_of_base(base, link) * (is_itself ? 5 : 1);
    if (articles > most) {
      most = articles;
      best = std::move(base);
    }
  }
  return best;
}

std::uint32_t CompoundParts::articles_with(std::string_view word) const {
  const WordCount* count = known(word);
  return count == nullptr ? 0 : count->articles;
}

std::vector<CompoundParts::Link> CompoundParts::links_of(const Table& table) {
  std::vector<Link> links;
  const std::size_t link = table.column("link");
  const std::size_t lost = table.column("lost");
  for (const TableRow& row : table.rows) links.push_back({folded(row[link]), folded(row[lost])});
  return links;
}

const WordCount* CompoundParts::known(std::string_view word) const {
  const auto found = counts_.words().find(word);
  return found == counts_.words().end() || found->second.articles < least_ ? nullptr : &found->second;
}

bool CompoundParts::has_length(std::string_view word) const {
  return (code_points(word) >= shortest_part || short_.contains(word)) && !never_.contains(word);
}

bool CompoundParts::is_known_part(std::string_view word, const WordCount* count) const {
  return count != nullptr && has_length(word) && count->articles >= least_of(word);
}

// "schreiben" of "Schreibtisch": written in lower case, and no function word.
std::uint32_t CompoundParts::articles_of_verb(std::string_view word) const {
  const WordCount* count = known(word);
  const bool fits = is_known_part(word, count) && is_mostly_lower(*count) && !stop_words_.contains(word);
  return fits ? count->articles : 0;
}

// A noun; without a linking element an adjective as well: "Großstadt". Only verbs lose an -en or -n.
std::uint32_t CompoundParts::articles_of_base(std::string_view word, const Link& link) const {
  if (link.lost == "en" || link.lost == "n") return articles_of_verb(word);
  if (is_noun(word)) return articles_with(word);
  return link.taken.empty() && link.lost.empty() ? articles_of_verb(word) : 0;
}

std::uint32_t CompoundParts::least_of(std::string_view word) const {
  return least_ == 1 || code_points(word) > shortest_part || short_.contains(word) ? least_ : least_of_short;
}

}  // namespace zeitstrahl
