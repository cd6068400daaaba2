#include "language/aliases.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/accents.h"
#include "base/tsv.h"
#include "language/cistem.h"
#include "language/token.h"

namespace zeitstrahl {

namespace {

constexpr std::array<std::string_view, 3> kind_names = {"name", "government", "form"};  // in the order of AliasKind

}  // namespace

Aliases::Aliases(const Lexicon& lexicon, const Compounds& compounds)
    : compounds_(compounds), plurals_(lexicon), own_stems_(lexicon) {
  const Table& table = lexicon.table("aliases");
  const std::size_t names = table.column("names");
  const std::size_t kind = table.column("kind");
  for (const TableRow& row : table.rows) {
    const auto known = std::find(kind_names.begin(), kind_names.end(), row[kind]);
    if (known == kind_names.end()) {
      refuse_row(table, row, "'" + std::string(row[kind]) + "' is no kind of alias", "write name, government or form");
    }
    Group group{.names = {}, .kind = static_cast<AliasKind>(known - kind_names.begin())};
    for (const std::string_view name : split(row[names], ',')) {
      std::vector<std::string> words = folded_words(name);
      if (words.empty()) continue;
      if (group.kind == AliasKind::form && words.size() > 1) {
        refuse_row(table, row, "a form is a single word", "write name for names of several words");
      }
      groups_with_[key(words)].push_back(groups_.size());
      group.names.push_back(std::move(words));
    }
    groups_.push_back(std::move(group));
  }
}

// Names are inflected, but nothing is derived from them: "Hollands" is "Holland", and "BER" is not "Bern".
std::string Aliases::key(const std::vector<std::string>& folded_words) const {
  std::string key;
  for (const std::string& word : folded_words) {
    const std::string plain = without_umlauts(without_accents(word));
    key += own_stems_.of(plain, letters_from_umlaut(word)).value_or(without_endings(plain)) + ' ';
  }
  return key;
}

std::vector<Alias> Aliases::of(const std::vector<std::string>& folded_words) const {
  std::vector<Alias> aliases;
  add_names(folded_words, aliases);
  if (folded_words.size() != 1) return aliases;
  const auto add_forms = [&](std::vector<std::string> forms) {
    for (std::string& form : forms) aliases.push_back({.words = {std::move(form)}, .kind = AliasKind::form});
  };
  add_forms(plurals_.other_forms(folded_words.front()));
  add_forms(compounds_.joined_otherwise(folded_words.front()));
  return aliases;
}

void Aliases::add_names(const std::vector<std::string>& folded_words, std::vector<Alias>& aliases) const {
  const std::string own = key(folded_words);
  const auto found = groups_with_.find(own);
  if (found == groups_with_.end()) return;
  for (const std::size_t number : found->second) {
    const Group& group = groups_[number];
    // "Moskau" may stand for Russia, but who asks for Moscow asks for the city.
    if (group.kind == AliasKind::government && key(group.names.back()) != own) continue;
    for (const std::vector<std::string>& name : group.names) {
      const bool is_new = std::none_of(aliases.begin(), aliases.end(),
                                       [&](const Alias& alias) { return key(alias.words) == key(name); });
      if (key(name) != own && is_new) aliases.push_back({.words = name, .kind = group.kind});
    }
  }
}

}  // namespace zeitstrahl
