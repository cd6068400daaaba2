#include "searcher/timeline/feast_rules.h"

namespace zeitstrahl {

std::unordered_set<std::string> feast_rules(const Lexicon& lexicon) {
  const Table& table = lexicon.table("date_rules");
  const std::size_t name = table.column("name");
  const std::size_t value = table.column("value");
  std::unordered_set<std::string> rules;
  for (const TableRow& row : table.rows) {
    const std::string_view meaning = row[value];
    if (meaning.starts_with("feast ") && meaning.find(" steps=") == std::string_view::npos) rules.emplace(row[name]);
  }
  return rules;
}

}  // namespace zeitstrahl
