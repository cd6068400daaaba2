#include "searcher/query/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/number.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "searcher/query/brackets.h"
#include "searcher/query/leaves.h"
#include "searcher/query/lexer.h"
#include "searcher/query/nearness.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace {

using Kind = QueryToken::Kind;

// The words in the order they were typed, if there is nothing else.
std::vector<std::string> typed_words(const std::vector<Query>& wanted) {
  std::vector<std::string> words;
  for (const Query& one : wanted) {
    const Query& typed = one.op == Query::Op::spellings ? one.children.front() : one;
    const bool wordy = typed.op == Query::Op::word || typed.op == Query::Op::phrase;
    if (!wordy || !typed.field.empty()) return {};
    if (typed.op == Query::Op::word) words.push_back(typed.text);
    words.insert(words.end(), typed.words.begin(), typed.words.end());
  }
  return words;
}

Query joined(Query::Op op, std::vector<Query> children) {
  if (children.size() == 1) return std::move(children.front());
  return {.op = op, .children = std::move(children)};
}

class Parser {
 public:
  // The brackets must be sound.
  Parser(std::vector<QueryToken> tokens, const QueryLanguage& language, QueryNotes& notes)
      : tokens_(std::move(tokens)), language_(language), notes_(notes) {}

  std::optional<Query> run() { return sequence(); }

 private:
  struct Items {
    std::vector<Query> wanted;
    std::vector<Query> restricting;
    std::vector<Query> unwanted;
  };

  bool at_end() const { return at_ == tokens_.size(); }
  bool next_is(Kind kind) const { return !at_end() && tokens_[at_].kind == kind; }

  void drop_operator() { note_idle(tokens_[at_++]); }
  void note_idle(const QueryToken& token) {
    notes_.add(NoteKind::idle_operator, fmt::format("'{}' has nothing to join here and was left out", token.text));
  }

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
    std::vector<std::string> words = typed_words(items.wanted);
    if (language_.joining == Joining::any && !items.wanted.empty()) {
      all.push_back({.op = Query::Op::any_word, .words = std::move(words), .children = std::move(items.wanted)});
      words.clear();
    } else {
      all = std::move(items.wanted);
    }
    std::move(items.restricting.begin(), items.restricting.end(), std::back_inserter(all));
    if (all.empty() && items.unwanted.empty()) return std::nullopt;
    Query wanted = all.empty() ? Query{} : joined(Query::Op::all_of, std::move(all));
    if (wanted.op == Query::Op::all_of && words.size() > 1) wanted.words = std::move(words);
    if (items.unwanted.empty()) return wanted;
    return Query{.op = Query::Op::without,
                 .children = {std::move(wanted), joined(Query::Op::any_of, std::move(items.unwanted))}};
  }

  std::optional<Query> unwanted() {
    const std::size_t sign = at_++;
    auto query = next_is(Kind::none) ? std::nullopt : ors();
    if (!query && tokens_[sign].text != "-") note_idle(tokens_[sign]);
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
    return kind == Kind::text || kind == Kind::phrase || kind == Kind::exact_phrase || kind == Kind::open;
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
    std::vector<Query> pairs = near_pairs(left, right, distance);
    if (!pairs.empty()) return joined(Query::Op::any_of, std::move(pairs));
    notes_.add(NoteKind::near,
               "NEAR joins words and phrases of one field, in any form; its sides are searched anywhere");
    return {.op = Query::Op::all_of, .children = {std::move(left), std::move(right)}};
  }

  std::optional<Query> unit() {
    if (at_end()) return std::nullopt;
    const QueryToken& token = tokens_[at_];
    if (token.kind == Kind::text || token.kind == Kind::phrase || token.kind == Kind::exact_phrase) {
      ++at_;
      return leaf(token);
    }
    if (token.kind != Kind::open) return std::nullopt;
    ++at_;
    const std::string outer = field_;
    if (!token.field.empty()) field_ = token.field;
    auto inner = sequence();
    field_ = outer;
    if (next_is(Kind::close)) ++at_;
    return inner;
  }

  std::optional<Query> leaf(QueryToken token) {
    if (words_left_ == 0) {
      note_length();
      return std::nullopt;
    }
    if (token.field.empty()) token.field = field_;
    take_in_words_of_a_date(token);
    auto query = leaf_of(token, {.dates = language_.dates, .kinds = language_.kinds}, notes_);
    if (!query) return query;
    if (query->words.size() > words_left_) {
      query->words.resize(words_left_);
      note_length();
    }
    words_left_ -= std::max<std::size_t>(1, query->words.size());
    return query->op == Query::Op::truncated ? bounded(std::move(*query)) : query;
  }

  // published:letzte Woche: nobody thinks of quotation marks. Takes as many of the words that follow as make a date.
  void take_in_words_of_a_date(QueryToken& token) {
    constexpr std::size_t most = 6;
    const FieldSpec* field = find_field(token.field);
    if (field == nullptr || field->use != FieldUse::dates || token.kind != Kind::text) return;
    if (!token.text.empty() && is_digit(code_point_at(token.text, 0).value) && language_.dates.range(token.text))
      return;
    std::string text = token.text;
    std::size_t end = at_;
    std::string longest;
    for (std::size_t i = at_; i < tokens_.size() && i < at_ + most; ++i) {
      if (tokens_[i].kind != Kind::text || !tokens_[i].field.empty()) break;
      text += ' ' + tokens_[i].text;
      if (!language_.dates.range(text)) continue;
      longest = text;
      end = i + 1;
    }
    if (longest.empty()) return;
    token.text = longest;
    at_ = end;
  }

  // Each stands for up to a thousand words, so a query full of them would take minutes.
  Query bounded(Query truncated) {
    constexpr std::size_t most = 10;
    if (truncated_ == most) {
      notes_.add(NoteKind::truncation, fmt::format("only the first {} words with * stand for longer ones", most));
      truncated.op = Query::Op::word;
    } else {
      ++truncated_;
    }
    return truncated;
  }

  static constexpr std::size_t most_words = 1000;  // several pasted pages; more would only be slow
  void note_length() { notes_.add(NoteKind::length, fmt::format("only the first {} words are searched", most_words)); }

  std::vector<QueryToken> tokens_;
  const QueryLanguage& language_;
  QueryNotes& notes_;
  std::size_t at_ = 0;
  std::size_t words_left_ = most_words;
  std::size_t truncated_ = 0;  // words with * so far
  std::string field_;          // of the brackets around: "title:(a b)"
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
std::optional<Query> operators_as_words(std::vector<QueryToken> tokens, const QueryLanguage& language,
                                        QueryNotes& notes) {
  for (QueryToken& token : tokens) {
    if (is_operator(token) && is_letter(code_point_at(token.text, 0).value)) token.kind = Kind::text;
  }
  std::erase_if(tokens, [](const QueryToken& token) { return token.kind != Kind::text; });
  if (!tokens.empty()) notes.add(NoteKind::idle_operator, "there are only operators; they are searched as words");
  return Parser(std::move(tokens), language, notes).run();
}

bool ends_with_year(std::string_view text) {
  constexpr std::size_t digits = 4;
  return text.size() >= digits && std::all_of(text.end() - digits, text.end(), is_ascii_digit);
}

// "Anschlag Wien 2. November 2020": hardly any article has all of these words.
void note_day(std::string_view text, const HumanDates& dates, QueryNotes& notes) {
  constexpr std::size_t looked_at = 20;  // words
  constexpr std::size_t longest = 3;
  std::vector<std::string_view> words = split(text, ' ');
  words.resize(std::min(words.size(), looked_at));
  for (auto first = words.begin(); first != words.end(); ++first) {
    if (first->empty() || !is_ascii_digit(first->front())) continue;
    if (first != words.begin() && std::prev(first)->ends_with(':')) continue;  // "published: 2. November 2020"
    for (auto last = first; last != words.end() && last - first < static_cast<std::ptrdiff_t>(longest); ++last) {
      if (!ends_with_year(*last)) continue;
      const std::string_view typed(first->data(), static_cast<std::size_t>(last->end() - first->begin()));
      const std::optional<DaySpan> days = dates.span(typed);
      if (!days || days->first != days->last) continue;
      return notes.add(NoteKind::day, fmt::format("'{}' is searched as words; date:{} asks for what happened then",
                                                  typed, format_day(days->first)));
    }
  }
}

}  // namespace

ParsedQuery parse_query(std::string_view text, const QueryLanguage& language) {
  QueryNotes notes;
  const std::string valid = decode(text).text;
  std::vector<QueryToken> tokens = with_sound_brackets(query_tokens(valid, notes), notes);
  auto query = nothing_but_operators(tokens) ? operators_as_words(std::move(tokens), language, notes)
                                             : Parser(std::move(tokens), language, notes).run();
  note_day(valid, language.dates, notes);
  ParsedQuery parsed{.query = {}, .notes = notes.take(), .empty = !query};
  if (query) parsed.query = std::move(*query);
  return parsed;
}

}  // namespace zeitstrahl
