#include "temporal/automaton.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"

namespace zeitstrahl {

namespace {

std::uint32_t key_of(Symbol symbol, std::uint32_t glued) { return symbol * 2U + glued; }

Symbol symbol_of(const PatternElement& element, const Rule& rule, Vocabulary& vocabulary) {
  if (!element.is_class()) return vocabulary.literal_symbol(element.name);
  const Symbol symbol = vocabulary.class_symbol(element.name);
  if (symbol == 0) {
    throw Error(ExitCode::usage, fmt::format("date rule '{}': no table has the class '{}'", rule.name, element.name));
  }
  return symbol;
}

}  // namespace

Automaton::Automaton(const std::vector<Rule>& rules, Vocabulary& vocabulary) : nodes_(1) {
  for (std::uint32_t r = 0; r < rules.size(); ++r) {
    for (std::uint32_t s = 0; s < rules[r].sequences.size(); ++s) {
      const PatternSequence& sequence = rules[r].sequences[s];
      Node node = root;
      for (const PatternElement& element : sequence.elements) {
        node = child(node, key_of(symbol_of(element, rules[r], vocabulary), element.glued ? 1 : 0));
      }
      nodes_[node].accepted.push_back({r, s});
      longest_ = std::max(longest_, sequence.elements.size());
    }
  }
}

Automaton::Node Automaton::child(Node node, std::uint32_t key) {
  auto& children = nodes_[node].children;
  const auto place = std::lower_bound(children.begin(), children.end(), std::pair(key, Node{0}));
  if (place != children.end() && place->first == key) return place->second;
  const Node made = static_cast<Node>(nodes_.size());
  children.insert(place, {key, made});
  nodes_.emplace_back();
  return made;
}

Automaton::Node Automaton::step(Node node, Symbol symbol, std::uint32_t glued) const {
  const auto& children = nodes_[node].children;
  const std::uint32_t key = key_of(symbol, glued);
  const auto place = std::lower_bound(children.begin(), children.end(), std::pair(key, Node{0}));
  return place != children.end() && place->first == key ? place->second : nowhere;
}

}  // namespace zeitstrahl
