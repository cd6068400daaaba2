// The date rules: the rows of date_rules.tsv, read and checked.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "temporal/expression.h"
#include "temporal/pattern.h"
#include "temporal/timex.h"

namespace zeitstrahl {

struct Rule {
  std::string name;
  bool negative = false;  // what it matches is no date, whatever other rules say; with a role it is told as that
  TimexType type = TimexType::date;
  std::optional<TimexRole> role;  // absent where the words in front decide
  std::vector<std::string> labels;
  std::vector<ExpressionTemplate> values;  // one for each < > of the pattern
  std::vector<PatternSequence> sequences;
};

// Reads "date_rules" and "date_fragments". Throws Error naming table and line of a row that makes no sense.
std::vector<Rule> read_rules(const Lexicon& lexicon);

}  // namespace zeitstrahl
