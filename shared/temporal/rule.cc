#include "temporal/rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "base/tsv.h"

namespace zeitstrahl {

namespace {

constexpr std::array types{TimexType::date, TimexType::time, TimexType::duration, TimexType::set};
constexpr std::array roles{TimexRole::event,    TimexRole::deadline, TimexRole::begin,
                           TimexRole::duration, TimexRole::age,      TimexRole::anniversary};

template <typename Values>
auto named(std::string_view name, const Values& values) {
  const auto found = std::find_if(values.begin(), values.end(), [&](auto value) { return to_string(value) == name; });
  if (found == values.end()) throw std::invalid_argument(fmt::format("'{}' is unknown", name));
  return *found;
}

std::vector<std::string> labels_of(const std::vector<PatternSequence>& sequences) {
  std::vector<std::string> labels;
  for (const PatternSequence& sequence : sequences) {
    for (const PatternElement& element : sequence.elements) {
      if (!element.label.empty()) labels.push_back(element.label);
    }
  }
  std::sort(labels.begin(), labels.end());
  labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
  return labels;
}

Rule read_rule(const Table& table, const TableRow& row, const Table& fragments) {
  Rule rule;
  rule.name = row[table.column("name")];
  const std::string_view type = row[table.column("type")];
  const std::string_view role = row[table.column("role")];
  rule.negative = type == "-";
  rule.type = rule.negative ? TimexType::none : named(type, types);
  if (!role.empty() && role != "-") rule.role = named(role, roles);
  rule.sequences = expand_pattern(row[table.column("pattern")], fragments);
  rule.labels = labels_of(rule.sequences);
  if (rule.negative && !rule.role) return rule;
  for (const std::string_view value : split(row[table.column("value")], ';')) {
    rule.values.emplace_back(value, rule.labels);
  }
  for (const PatternSequence& sequence : rule.sequences) {
    if (sequence.extents.size() != rule.values.size()) throw std::invalid_argument("not one value for each '< >'");
  }
  return rule;
}

}  // namespace

std::vector<Rule> read_rules(const Lexicon& lexicon) {
  const Table& table = lexicon.table("date_rules");
  const Table& fragments = lexicon.table("date_fragments");
  std::vector<Rule> rules;
  for (const TableRow& row : table.rows) {
    try {
      rules.push_back(read_rule(table, row, fragments));
    } catch (const std::invalid_argument& error) {
      refuse_row(table, row, error.what(), "the head of the built-in table says how rules are written");
    }
  }
  return rules;
}

}  // namespace zeitstrahl
