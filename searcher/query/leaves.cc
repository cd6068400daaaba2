#include "searcher/query/leaves.h"

#include <fmt/format.h>

#include "base/tsv.h"
#include "language/token.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace {

// A shorter beginning stands for too many words to mean any of them.
constexpr std::size_t shortest_truncated = 2;

std::optional<Query> date_leaf(const QueryToken& token, const HumanDates& dates) {
  const bool published = token.field == "published";
  if (!published && (token.text == "none" || token.text == "doubtful")) {
    return Query{.op = Query::Op::filter, .field = token.field, .text = token.text};
  }
  const auto days = dates.range(token.text);
  if (!days) return std::nullopt;
  return Query{.op = published ? Query::Op::published : Query::Op::event_days, .days = *days};
}

// "kind:agreement,frontline" means either.
std::optional<Query> filter_leaf(const QueryToken& token) {
  std::vector<Query> values;
  for (const std::string_view value : split(token.text, ',')) {
    if (trimmed(value).empty()) continue;
    values.push_back({.op = Query::Op::filter, .field = token.field, .text = std::string(trimmed(value))});
  }
  if (values.empty()) return std::nullopt;
  if (values.size() == 1) return values.front();
  return Query{.op = Query::Op::any_of, .children = std::move(values)};
}

std::optional<Query> word_leaf(const QueryToken& token) {
  std::string_view text = token.text;
  const bool exact = token.kind == QueryToken::Kind::text && text.size() > 1 && text.front() == '=';
  if (exact) text.remove_prefix(1);
  const bool truncated = token.kind == QueryToken::Kind::text && text.size() > 1 && text.back() == '*';
  auto leaf = words_of(text, token.field);
  if (!leaf || leaf->op != Query::Op::word) return leaf;
  if (exact) leaf->op = Query::Op::exact;
  if (truncated && leaf->text.size() >= shortest_truncated) leaf->op = Query::Op::truncated;
  return leaf;
}

std::optional<Query> field_leaf(const QueryToken& token, const HumanDates& dates, std::vector<std::string>& notes) {
  const FieldSpec& field = *find_field(token.field);
  if (field.use == FieldUse::words) return word_leaf(token);
  if (field.use == FieldUse::filter) {
    if (auto filter = filter_leaf(token)) return filter;
  } else if (auto days = date_leaf(token, dates)) {
    return days;
  }
  notes.push_back(fmt::format("'{}' is no value of '{}:'; it is searched as words", token.text, token.field));
  return words_of(token.field + " " + token.text, {});
}

}  // namespace

std::optional<Query> words_of(std::string_view text, std::string_view field) {
  std::vector<std::string> words = folded_words(text);
  if (words.empty()) return std::nullopt;
  if (words.size() == 1) {
    return Query{.op = Query::Op::word, .field = std::string(field), .text = std::move(words.front())};
  }
  return Query{.op = Query::Op::phrase, .field = std::string(field), .words = std::move(words)};
}

std::optional<Query> leaf_of(const QueryToken& token, const HumanDates& dates, std::vector<std::string>& notes) {
  return token.field.empty() ? word_leaf(token) : field_leaf(token, dates, notes);
}

bool restricts(const Query& query) {
  if (query.op == Query::Op::any_of) return !query.children.empty() && restricts(query.children.front());
  return query.op == Query::Op::filter || query.op == Query::Op::published || query.op == Query::Op::event_days;
}

}  // namespace zeitstrahl
