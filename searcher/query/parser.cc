#include "searcher/query/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/unicode.h"
#include "searcher/query/leaves.h"
#include "searcher/query/lexer.h"

namespace zeitstrahl {

namespace {

using Kind = QueryToken::Kind;

Query joined(Query::Op op, std::vector<Query> children) {
  if (children.size() == 1) return std::move(children.front());
  return {.op = op, .children = std::move(children)};
}

std::vector<std::string> words_in(const Query& query) {
  if (query.op == Query::Op::word) return {query.text};
  if (query.op == Query::Op::phrase || query.op == Query::Op::near) return query.words;
  return {};
}

class Parser {
 public:
  Parser(std::vector<QueryToken> tokens, const QueryLanguage& language, std::vector<std::string>& notes)
      : tokens_(std::move(tokens)), language_(language), notes_(notes) {}

  std::optional<Query> run() {
    std::vector<Query> parts;
    while (!at_end()) {
      if (auto part = sequence()) parts.push_back(std::move(*part));
      if (next_is(Kind::close)) drop("a closing bracket has no partner and was left out");
    }
    if (parts.empty()) return std::nullopt;
    return joined(language_.joining == Joining::all ? Query::Op::all_of : Query::Op::any_of, std::move(parts));
  }

 private:
  struct Items {
    std::vector<Query> wanted;
    std::vector<Query> restricting;
    std::vector<Query> unwanted;
  };

  bool at_end() const { return at_ == tokens_.size(); }
  bool next_is(Kind kind) const { return !at_end() && tokens_[at_].kind == kind; }

  void drop(std::string note) {
    ++at_;
    notes_.push_back(std::move(note));
  }
  void drop_operator() { drop(fmt::format("'{}' has nothing to join here and was left out", tokens_[at_].text)); }

  std::optional<Query> sequence() {
    Items items;
    while (!at_end() && !next_is(Kind::close)) {
      if (next_is(Kind::none)) {
        if (auto query = unwanted()) items.unwanted.push_back(std::move(*query));
      } else if (next_is(Kind::all) || next_is(Kind::any) || next_is(Kind::near)) {
        drop_operator();
      } else if (auto query = ands()) {
        (restricts(*query) ? items.restricting : items.wanted).push_back(std::move(*query));
      }
    }
    return combined(std::move(items));
  }

  std::optional<Query> combined(Items items) const {
    std::vector<Query> all;
    if (language_.joining == Joining::any && !items.wanted.empty()) {
      all.push_back(joined(Query::Op::any_of, std::move(items.wanted)));
    } else {
      all = std::move(items.wanted);
    }
    std::move(items.restricting.begin(), items.restricting.end(), std::back_inserter(all));
    if (all.empty() && items.unwanted.empty()) return std::nullopt;
    Query wanted = all.empty() ? Query{} : joined(Query::Op::all_of, std::move(all));
    if (items.unwanted.empty()) return wanted;
    return Query{.op = Query::Op::without,
                 .children = {std::move(wanted), joined(Query::Op::any_of, std::move(items.unwanted))}};
  }

  std::optional<Query> unwanted() {
    const std::size_t sign = at_++;
    auto query = next_is(Kind::none) ? std::nullopt : ors();
    if (!query && tokens_[sign].text != "-") {
      notes_.push_back(fmt::format("'{}' has nothing to join here and was left out", tokens_[sign].text));
    }
    return query;
  }

  std::optional<Query> ands() {
    std::vector<Query> children;
    if (auto first = ors()) children.push_back(std::move(*first));
    while (next_is(Kind::all)) {
      if (at_ + 1 < tokens_.size() && tokens_[at_ + 1].kind == Kind::none) {
        ++at_;  // AND NOT: the NOT says it all
        break;
      }
      if (!operand_follows()) {
        drop_operator();
        break;
      }
      ++at_;
      if (auto next = ors()) children.push_back(std::move(*next));
    }
    if (children.empty()) return std::nullopt;
    return joined(Query::Op::all_of, std::move(children));
  }

  std::optional<Query> ors() {
    std::vector<Query> children;
    if (auto first = near()) children.push_back(std::move(*first));
    while (next_is(Kind::any)) {
      if (!operand_follows()) {
        drop_operator();
        break;
      }
      ++at_;
      if (auto next = near()) children.push_back(std::move(*next));
    }
    if (children.empty()) return std::nullopt;
    return joined(Query::Op::any_of, std::move(children));
  }

  bool operand_follows() const {
    if (at_ + 1 >= tokens_.size()) return false;
    const Kind kind = tokens_[at_ + 1].kind;
    return kind == Kind::text || kind == Kind::phrase || kind == Kind::open;
  }

  std::optional<Query> near() {
    std::optional<Query> left = unit();
    while (next_is(Kind::near)) {
      if (!operand_follows()) {
        drop_operator();
        break;
      }
      const unsigned distance = tokens_[at_++].distance;
      std::optional<Query> right = unit();
      if (left && right) left = close_together(std::move(*left), std::move(*right), distance);
      if (!left) left = std::move(right);
    }
    return left;
  }

  Query close_together(Query left, Query right, unsigned distance) {
    std::vector<std::string> words = words_in(left);
    const std::vector<std::string> more = words_in(right);
    if (words.empty() || more.empty()) {
      notes_.emplace_back("NEAR joins words only; its sides are searched anywhere");
      return {.op = Query::Op::all_of, .children = {std::move(left), std::move(right)}};
    }
    words.insert(words.end(), more.begin(), more.end());
    return {.op = Query::Op::near,
            .field = left.field,
            .words = std::move(words),
            .distance = std::max(distance, left.distance)};
  }

  std::optional<Query> unit() {
    if (at_end()) return std::nullopt;
    const QueryToken& token = tokens_[at_];
    if (token.kind == Kind::text || token.kind == Kind::phrase) {
      ++at_;
      return leaf_of(token, language_.dates, notes_);
    }
    if (token.kind != Kind::open) return std::nullopt;
    ++at_;
    constexpr unsigned deepest = 50;  // the tree is walked with a stack
    if (depth_ == deepest) return std::nullopt;
    ++depth_;
    auto inner = sequence();
    --depth_;
    if (next_is(Kind::close)) ++at_;
    return inner;
  }

  std::vector<QueryToken> tokens_;
  const QueryLanguage& language_;
  std::vector<std::string>& notes_;
  std::size_t at_ = 0;
  unsigned depth_ = 0;
};

bool is_operator(const QueryToken& token) {
  return token.kind == Kind::all || token.kind == Kind::any || token.kind == Kind::none || token.kind == Kind::near;
}

bool nothing_but_operators(const std::vector<QueryToken>& tokens) {
  return std::all_of(tokens.begin(), tokens.end(), [](const QueryToken& token) {
    return is_operator(token) || token.kind == Kind::open || token.kind == Kind::close;
  });
}

// "und oder": nobody joins nothing, so the words themselves are meant.
ParsedQuery operators_as_words(std::vector<QueryToken> tokens, const QueryLanguage& language) {
  ParsedQuery parsed;
  for (QueryToken& token : tokens) {
    if (is_operator(token) && token.text != "-") token.kind = Kind::text;
  }
  std::erase_if(tokens, [](const QueryToken& token) { return token.kind != Kind::text; });
  auto query = Parser(std::move(tokens), language, parsed.notes).run();
  parsed.empty = !query;
  if (!query) return parsed;
  parsed.query = std::move(*query);
  parsed.notes.emplace_back("there are only operators; they are searched as words");
  return parsed;
}

}  // namespace

ParsedQuery parse_query(std::string_view text, const QueryLanguage& language) {
  ParsedQuery parsed;
  const std::string valid = decode(text).text;
  std::vector<QueryToken> tokens = query_tokens(valid, parsed.notes);
  if (nothing_but_operators(tokens)) return operators_as_words(std::move(tokens), language);
  auto query = Parser(std::move(tokens), language, parsed.notes).run();
  parsed.empty = !query;
  if (query) parsed.query = std::move(*query);
  return parsed;
}

}  // namespace zeitstrahl
