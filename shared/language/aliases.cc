#include "language/aliases.h"

#include <algorithm>
#include <utility>

#include "base/accents.h"
#include "base/tsv.h"
#include "language/cistem.h"
#include "language/token.h"

namespace zeitstrahl {

Aliases::Aliases(const Lexicon& lexicon, const Compounds& compounds)
    : compounds_(compounds), plurals_(lexicon), own_stems_(lexicon) {
  const Table& table = lexicon.table("aliases");
  const std::size_t names = table.column("names");
  const std::size_t kind = table.column("kind");
  for (const TableRow& row : table.rows) {
    if (row[kind] != "name" && row[kind] != "government") {
      refuse_row(table, row, "'" + std::string(row[kind]) + "' is no kind of alias", "write name or government");
    }
    Group group{.names = {}, .kind = row[kind] == "name" ? AliasKind::name : AliasKind::government};
    for (const std::string_view name : split(row[names], ',')) {
      std::vector<std::string> words = folded_words(name);
      if (words.empty()) continue;
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
