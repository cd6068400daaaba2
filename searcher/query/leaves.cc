#include "searcher/query/leaves.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/number.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "event/event.h"
#include "language/cistem.h"
#include "language/searched_words.h"
#include "language/stem_rules.h"
#include "searcher/query/kind_names.h"
#include "searcher/query/spellings.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace {

// A shorter beginning stands for too many words to mean any of them.
constexpr std::size_t shortest_truncated = 2;
constexpr std::size_t most_values = 100;  // of one filter: more are pasted by mistake

std::optional<Query> date_leaf(const QueryToken& token, const HumanDates& dates) {
  const bool published = token.field == "published";
  if (!published && (token.text == "none" || token.text == "doubtful")) {
    return Query{.op = Query::Op::filter, .field = token.field, .text = token.text};
  }
  const auto days = dates.range(token.text);
  if (!days) return std::nullopt;
  return Query{.op = published ? Query::Op::published : Query::Op::event_days, .days = *days};
}

void note_unknown_kind(std::string_view typed, const EventKinds& kinds, QueryNotes& notes) {
  const auto near = nearest_kind(kinds, typed);
  notes.add(NoteKind::kind, near ? fmt::format("'{}' is no kind of event; did you mean {}?", typed, *near)
                                 : fmt::format("'{}' is no kind of event", typed));
}

// The value as the database has it; nothing, with a note, where the field has a list of values and this is none of
// them.
std::optional<std::string> known_value(std::string_view field, std::string_view typed, const EventKinds& kinds,
                                       QueryNotes& notes) {
  if (field == "kind") {
    auto kind = kind_named(kinds, typed);
    if (!kind) note_unknown_kind(typed, kinds, notes);
    return kind;
  }
  if (field == "status") {
    if (const auto status = status_named(typed)) return std::string(to_string(*status));
    notes.add(NoteKind::status, fmt::format("'{}' is no status; choose from: {}", typed, status_choices()));
    return std::nullopt;
  }
  return std::string(typed);
}

// "kind:agreement,frontline" means either. Nothing where no value is understood.
std::optional<Query> filter_leaf(const QueryToken& token, const EventKinds& kinds, QueryNotes& notes) {
  std::vector<std::string_view> parts = split(token.text, ',');
  parts.resize(std::min(parts.size(), most_values));
  std::vector<Query> values;
  for (const std::string_view part : parts) {
    if (trimmed(part).empty()) continue;
    if (auto value = known_value(token.field, trimmed(part), kinds, notes)) {
      values.push_back({.op = Query::Op::filter, .field = token.field, .text = std::move(*value)});
    }
  }
  if (values.empty()) return std::nullopt;
  if (values.size() == 1) return values.front();
  return Query{.op = Query::Op::any_of, .children = std::move(values)};
}

Query spellings(std::vector<Query> ways) { return {.op = Query::Op::spellings, .children = std::move(ways)}; }

// Exact words have no places in the text, so their stems say that they stand side by side.
Query exactly(Query words) {
  if (words.op == Query::Op::word) {
    words.op = Query::Op::exact;
    return words;
  }
  const std::vector<std::string> each = words.words;
  Query all{.op = Query::Op::all_of, .children = {std::move(words)}};
  for (const std::string& word : each) {
    all.children.push_back({.op = Query::Op::exact, .field = all.children.front().field, .text = word});
  }
  return all;
}

// "Muell*", as it is typed where a keyboard has no umlauts: whole words meet by their stems, which beginnings have not.
Query with_umlauts_too(Query beginning) {
  std::string other = with_umlauts(beginning.text);
  if (other == beginning.text) return beginning;
  Query umlauts = beginning;
  umlauts.text = std::move(other);
  return spellings({std::move(beginning), std::move(umlauts)});
}

std::optional<Query> truncated(std::string_view text, std::string_view field, QueryNotes& notes) {
  auto leaf = words_of(text, field);
  if (leaf && leaf->op == Query::Op::word && leaf->text.size() >= shortest_truncated) {
    leaf->op = Query::Op::truncated;
    return with_umlauts_too(std::move(*leaf));
  }
  if (leaf) {
    notes.add(NoteKind::sign, fmt::format("'{}': * goes with a single word of at least {} letters; it was left out",
                                          text, shortest_truncated));
  }
  return leaf;
}

// "Bürger*innen": both words, each in any of its forms.
std::optional<Query> gendered(const GenderForm& form, std::string_view field) {
  auto shorter = words_of(form.shorter, field);
  auto longer = words_of(form.longer, field);
  if (!shorter || !longer) return shorter;
  return spellings({std::move(*shorter), std::move(*longer)});
}

// "Corona-Krise": side by side, or as one word.
Query hyphenated(Query phrase) {
  Query whole{.op = Query::Op::word, .field = phrase.field};
  for (const std::string& part : phrase.words) whole.text += part;
  return spellings({std::move(phrase), std::move(whole)});
}

// "Covid19": as it was typed, or with hyphens.
Query with_hyphens(Query typed, std::string_view text) {
  Query apart{.op = Query::Op::phrase, .field = typed.field};
  for (const std::string_view part : parts_of_typed(text)) {
    for (std::string& word : searched_words(part)) apart.words.push_back(std::move(word));
  }
  return apart.words.size() < 2 ? typed : spellings({std::move(typed), std::move(apart)});
}

// "$ 5" is found as "5 Dollar", too. Only paragraphs have their sign in front in any case.
Query with_sign_behind(Query number) {
  const bool in_front = number.words.size() == 2 && is_ascii_digit(number.words.back().front()) &&
                        number.words.front() != "§" && StemRules::builtin().is_spoken_sign(number.words.front());
  if (!in_front) return number;
  number.op = Query::Op::near;
  number.distance = 1;
  return number;
}

std::optional<Query> word_leaf(const QueryToken& token, QueryNotes& notes) {
  std::string_view text = token.text;
  const bool phrase = token.kind != QueryToken::Kind::text;
  const bool exact =
      token.kind == QueryToken::Kind::exact_phrase || (!phrase && text.size() > 1 && text.front() == '=');
  if (exact && !phrase) text.remove_prefix(1);
  if (!exact && !phrase && text.size() > 1 && text.back() == '*') return truncated(text, token.field, notes);
  const auto form = phrase || exact ? std::nullopt : gender_form(text);
  if (form) return gendered(*form, token.field);
  auto leaf = words_of(text, token.field);
  if (!leaf) return leaf;
  if (exact) return exactly(std::move(*leaf));
  if (!phrase && is_hyphenated(text, leaf->words)) return hyphenated(std::move(*leaf));
  if (!phrase && leaf->op == Query::Op::phrase) return with_sign_behind(std::move(*leaf));
  if (!phrase && leaf->op == Query::Op::word) return with_hyphens(std::move(*leaf), text);
  return leaf;
}

std::optional<Query> field_leaf(const QueryToken& token, const FieldValues& values, QueryNotes& notes) {
  const FieldSpec& field = *find_field(token.field);
  if (field.use == FieldUse::words) return word_leaf(token, notes);
  if (field.use == FieldUse::filter) {
    if (auto filter = filter_leaf(token, values.kinds, notes)) return filter;
  } else if (auto days = date_leaf(token, values.dates)) {
    return days;
  }
  notes.add(NoteKind::value,
            fmt::format("'{}' is no value of '{}:'; it is searched as words", token.text, token.field));
  return words_of(token.field + " " + token.text, {});
}

}  // namespace

std::optional<Query> words_of(std::string_view text, std::string_view field) {
  std::vector<std::string> words = searched_words(text);
  if (words.empty()) return std::nullopt;
  if (words.size() == 1) {
    return Query{.op = Query::Op::word, .field = std::string(field), .text = std::move(words.front())};
  }
  return Query{.op = Query::Op::phrase, .field = std::string(field), .words = std::move(words)};
}

std::optional<Query> leaf_of(const QueryToken& token, const FieldValues& values, QueryNotes& notes) {
  return token.field.empty() ? word_leaf(token, notes) : field_leaf(token, values, notes);
}

bool restricts(const Query& query) {
  switch (query.op) {
    case Query::Op::all_of:
    case Query::Op::any_of:
      return std::all_of(query.children.begin(), query.children.end(), restricts);
    case Query::Op::without:
      return query.children.front().op == Query::Op::everything || restricts(query.children.front());
    case Query::Op::filter:
    case Query::Op::published:
    case Query::Op::event_days:
      return true;
    default:
      return false;
  }
}

}  // namespace zeitstrahl
