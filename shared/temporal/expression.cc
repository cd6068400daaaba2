#include "temporal/expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

#include "base/tsv.h"

namespace zeitstrahl {

namespace {

using Number = std::optional<int> Expression::*;
using Text = std::string_view Expression::*;
using Amount = std::string Expression::*;

constexpr std::array<std::string_view, 18> kind_names{
    "date",  "weekday", "day",  "unit",  "distance", "shifted",   "nth",      "quarter", "season",
    "feast", "decade",  "week", "clock", "part",     "reference", "duration", "set",     "none"};

// The fields as templates name them.
struct Field {
  std::string_view name;
  Number number = nullptr;
  Text text = nullptr;
  Amount amount = nullptr;
};

constexpr std::array fields{
    Field{"y", &Expression::year},
    Field{"m", &Expression::month},
    Field{"d", &Expression::day},
    Field{"wd", &Expression::weekday},
    Field{"weeks", &Expression::weeks},
    Field{"offset", &Expression::offset},
    Field{"years", &Expression::years},
    Field{"q", &Expression::quarter},
    Field{"half", &Expression::half},
    Field{"week", &Expression::week},
    Field{"decade", &Expression::decade},
    Field{"century", &Expression::century},
    Field{"minutes", &Expression::minutes},
    Field{"h", &Expression::hour},
    Field{"min", &Expression::minute},
    Field{"more", &Expression::minutes_more},
    Field{"less", &Expression::minutes_less},
    Field{"steps", &Expression::steps},
    Field{"nth", &Expression::nth},
    Field{"numeric", &Expression::numeric},
    Field{"n", nullptr, nullptr, &Expression::amount},
    Field{"n2", nullptr, nullptr, &Expression::second_amount},
    Field{"unit", nullptr, &Expression::unit},
    Field{"unit2", nullptr, &Expression::second_unit},
    Field{"part", nullptr, &Expression::part},
    Field{"mod", nullptr, &Expression::mod},
    Field{"text", nullptr, &Expression::text},
    Field{"season", nullptr, &Expression::season},
    Field{"feast", nullptr, &Expression::feast},
    Field{"anchor"},
};

std::size_t field_named(std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == name; });
  if (found == fields.end()) throw std::invalid_argument(fmt::format("no field '{}'", name));
  return static_cast<std::size_t>(found - fields.begin());
}

constexpr std::array<std::string_view, 8> mods{"START",     "MID",       "END",           "APPROX",
                                               "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"};

bool is_mod(std::string_view code) { return std::find(mods.begin(), mods.end(), code) != mods.end(); }

Anchor anchor_named(std::string_view name) {
  if (name == "sentence") return Anchor::sentence;
  if (name == "told") return Anchor::told;
  if (name == "compared") return Anchor::compared;
  return name == "span" ? Anchor::span : Anchor::mention;
}

void assign(Expression& expression, const Field& field, const Meaning& meaning) {
  if (field.number) {
    expression.*field.number = meaning.number;
  } else if (field.amount) {
    const std::string_view vague = meaning.mod.empty() ? meaning.code : meaning.mod;
    expression.*field.amount = meaning.number != 0 ? std::to_string(meaning.number) : std::string(vague);
  } else if (field.text == &Expression::mod) {
    const std::string_view mod = meaning.mod.empty() ? meaning.code : meaning.mod;
    if (is_mod(mod)) expression.mod = mod;
  } else if (field.text) {
    // "Silvesternacht" names a feast and a part of the day, which comes second.
    const bool second = field.text == &Expression::part && !meaning.mod.empty();
    expression.*field.text = second ? meaning.mod : meaning.code;
  } else {
    expression.anchor = anchor_named(meaning.code);
  }
}

void open_numeric(Expression& expression) {
  if (!expression.numeric) return;
  const int numeric = *expression.numeric;
  expression.day = numeric % 100;
  expression.month = numeric / 100 % 100;
  if (numeric >= 10'000) expression.year = numeric / 10'000;
}

}  // namespace

ExpressionTemplate::ExpressionTemplate(std::string_view text, const std::vector<std::string>& labels) {
  std::vector<std::string_view> words = split(trimmed(text), ' ');
  const auto kind = std::find(kind_names.begin(), kind_names.end(), words.front());
  if (kind == kind_names.end()) throw std::invalid_argument(fmt::format("no kind of value '{}'", words.front()));
  kind_ = static_cast<ExpressionKind>(kind - kind_names.begin());
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (!words[i].empty()) assignments_.push_back(parse(words[i], labels));
  }
}

ExpressionTemplate::Assignment ExpressionTemplate::parse(std::string_view text,
                                                         const std::vector<std::string>& labels) const {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) throw std::invalid_argument(fmt::format("no '=' in '{}'", text));
  const std::string_view value = text.substr(equals + 1);
  const auto label = std::find(labels.begin(), labels.end(), value);
  Assignment assignment{.field = field_named(text.substr(0, equals)),
                        .label = static_cast<std::size_t>(label - labels.begin()),
                        .constant = {},
                        .constant_text = std::string(value)};
  std::from_chars(value.data(), value.data() + value.size(), assignment.constant.number);
  return assignment;
}

Expression ExpressionTemplate::fill(const std::vector<const Meaning*>& meanings) const {
  Expression expression;
  expression.kind = kind_;
  for (const Assignment& assignment : assignments_) {
    if (assignment.label < meanings.size()) {
      if (meanings[assignment.label]) assign(expression, fields[assignment.field], *meanings[assignment.label]);
    } else {
      Meaning constant = assignment.constant;
      constant.code = assignment.constant_text;
      assign(expression, fields[assignment.field], constant);
    }
  }
  open_numeric(expression);
  return expression;
}

}  // namespace zeitstrahl
