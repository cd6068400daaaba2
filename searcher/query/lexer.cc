#include "searcher/query/lexer.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/number.h"
#include "base/unicode.h"
#include "language/searched_words.h"
#include "language/token.h"
#include "searcher/query/spellings.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace {

using Kind = QueryToken::Kind;

constexpr unsigned usual_distance = 5;

bool opens_quote(char32_t c) { return c == '"' || c == 0x201E || c == 0x201C || c == 0xAB || c == 0xBB; }
// German „ ends with “, English “ with ”, «» are used both ways round.
bool closes_quote(char32_t open, char32_t c) {
  switch (open) {
    case 0x201E:
      return c == 0x201C || c == 0x201D;
    case 0x201C:
      return c == 0x201D || c == 0x201C;
    case 0xAB:
      return c == 0xBB;
    case 0xBB:
      return c == 0xAB;
    default:
      return c == open;
  }
}

// "NEAR/3": how many words may lie between; the usual distance where that is no number.
QueryToken near_token(std::string_view word, std::string_view behind, QueryNotes& notes) {
  constexpr std::uint64_t furthest = 100;
  const std::uint64_t wanted = parse_number(behind).value_or(0);
  const std::uint64_t distance = wanted == 0 ? usual_distance : std::min(wanted, furthest);
  if (distance != wanted) {
    notes.add(NoteKind::near, fmt::format("'{}' is read as NEAR/{}: 1 to {} words", word, distance, furthest));
  }
  return {.kind = Kind::near, .text = std::string(word), .distance = static_cast<unsigned>(distance)};
}

std::optional<QueryToken> operator_of(std::string_view word, QueryNotes& notes) {
  if (word == "AND" || word == "UND" || word == "&&") return QueryToken{.kind = Kind::all, .text = std::string(word)};
  if (word == "OR" || word == "ODER") return QueryToken{.kind = Kind::any, .text = std::string(word)};
  if (word == "NOT" || word == "NICHT") return QueryToken{.kind = Kind::none, .text = std::string(word)};
  if (word == "NEAR") return QueryToken{.kind = Kind::near, .text = std::string(word), .distance = usual_distance};
  constexpr std::string_view near = "near/";
  const std::string_view behind = word.substr(std::min(word.size(), near.size()));
  if (word.starts_with("NEAR/")) return near_token(word, behind, notes);
  // Nobody writes "near/3" but who means it.
  return word.starts_with(near) && parse_number(behind) ? std::optional(near_token(word, behind, notes)) : std::nullopt;
}

// Of a field that is searched as words, or of none.
bool is_of_words(std::string_view field) { return field.empty() || find_field(field)->use == FieldUse::words; }

bool is_spoken_signs(std::string_view word) {
  constexpr std::size_t longest = 8;  // bytes: "§§", "‰"
  if (word.size() > longest) return false;
  const Tokens signs = tokenise(word);
  return std::all_of(signs.tokens.begin(), signs.tokens.end(), [&](const Token& sign) {
    return sign.kind == TokenKind::symbol && is_searched(sign, signs.folded_of(sign));
  });
}

// "50" and "%", "§" and "28", "50" and "000": typed with a blank, and one thing.
bool is_one_number(std::string_view first, std::string_view second) {
  const bool is_number = first.find_first_not_of("0123456789., =+-") == std::string_view::npos;
  if (is_spoken_signs(second)) return is_number && is_ascii_digit(first.back());
  if (is_spoken_signs(first)) return is_ascii_digit(second.front());
  const std::string_view last = first.substr(first.rfind(' ') + 1);
  const bool may_go_on = last.size() < first.size() ? is_group(last) && first.front() != '0' : begins_groups(first);
  return may_go_on && is_group(second);
}

std::vector<QueryToken> with_joined_numbers(std::vector<QueryToken> tokens) {
  std::vector<QueryToken> joined;
  for (QueryToken& token : tokens) {
    const bool may_join = !joined.empty() && joined.back().kind == Kind::text && token.kind == Kind::text &&
                          token.field.empty() && is_of_words(joined.back().field);
    if (may_join && is_one_number(joined.back().text, token.text)) {
      joined.back().text += ' ' + token.text;
    } else {
      joined.push_back(std::move(token));
    }
  }
  return joined;
}

class Lexer {
 public:
  Lexer(std::string_view text, QueryNotes& notes) : text_(text), notes_(notes) {}

  std::vector<QueryToken> run() {
    while (at_ < text_.size()) {
      const CodePoint c = code_point_at(text_, at_);
      if (is_space(c.value)) {
        at_ += c.length;
      } else if (c.value == '(' || c.value == ')') {
        tokens_.push_back({.kind = c.value == '(' ? Kind::open : Kind::close, .text = std::string(1, text_[at_])});
        ++at_;
      } else if (opens_quote(c.value)) {
        quoted({});
      } else if (c.value == '-' && negates()) {
        tokens_.push_back({.kind = Kind::none, .text = "-"});
        ++at_;
      } else if (c.value == '|') {
        bar();
      } else {
        chunk();
      }
    }
    return std::move(tokens_);
  }

 private:
  // "-Moskau", but not " - " and not "--".
  bool negates() const {
    if (at_ + 1 >= text_.size()) return false;
    const char32_t next = code_point_at(text_, at_ + 1).value;
    return next != '-' && !is_space(next);
  }

  // "a | b", "a || b" and "a|b".
  void bar() {
    const std::size_t end = std::min(text_.find_first_not_of('|', at_), text_.size());
    tokens_.push_back({.kind = Kind::any, .text = std::string(text_.substr(at_, end - at_))});
    at_ = end;
  }

  // At an opening quotation mark.
  void quoted(std::string_view field, bool exact = false) {
    const CodePoint open = code_point_at(text_, at_);
    const std::size_t begin = at_ + open.length;
    const bool lonely = lonely_.find(open.value) != std::u32string::npos;
    for (std::size_t end = lonely ? text_.size() : begin; end < text_.size();) {
      const CodePoint c = code_point_at(text_, end);
      if (closes_quote(open.value, c.value)) {
        tokens_.push_back({.kind = exact ? Kind::exact_phrase : Kind::phrase,
                           .text = std::string(text_.substr(begin, end - begin)),
                           .field = std::string(field)});
        at_ = end + c.length;
        return;
      }
      end += c.length;
    }
    at_ = begin;
    if (!lonely) lonely_ += open.value;
    if (open.value == '"') notes_.add(NoteKind::quote, "a quotation mark has no partner and was left out");
  }

  std::size_t chunk_end(std::size_t from) const {
    while (from < text_.size()) {
      const CodePoint c = code_point_at(text_, from);
      if (is_space(c.value) || c.value == '(' || c.value == ')' || c.value == '|' || opens_quote(c.value)) break;
      from += c.length;
    }
    return from;
  }

  std::size_t behind_spaces(std::size_t from) const {
    while (from < text_.size()) {
      const CodePoint c = code_point_at(text_, from);
      if (!is_space(c.value)) break;
      from += c.length;
    }
    return from;
  }

  // The field that "title:" in front of something names; leaves at_ behind the colon, and behind blanks if it is typed
  // as fields are: "Kind: vermisst" are words.
  std::string field() {
    const std::string_view word = text_.substr(at_, chunk_end(at_) - at_);
    const std::size_t length = word.find(':');
    if (length == std::string_view::npos) return {};
    const std::size_t colon = at_ + length;
    const std::string name = folded(word.substr(0, length));
    const bool is_known = find_field(name) != nullptr;
    const bool as_typed = is_known && name == word.substr(0, length);
    const std::size_t value = as_typed ? behind_spaces(colon + 1) : colon + 1;
    if (value >= text_.size() || is_space(code_point_at(text_, value).value)) return {};
    if (is_known) {
      at_ = value;
      return name;
    }
    if (gender_form(word)) return {};
    const bool like_a_field = std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (like_a_field && !name.empty() && !text_.substr(colon).starts_with("://")) {
      notes_.add(NoteKind::field, fmt::format("'{}:' is no field; it is searched as a word", name));
    }
    return {};
  }

  void chunk() {
    const std::string name = field();
    if (!name.empty() && opens_quote(code_point_at(text_, at_).value)) return quoted(name);
    if (!name.empty() && text_[at_] == '(') {
      ++at_;
      return tokens_.push_back({.kind = Kind::open, .text = "(", .field = name});
    }
    const std::size_t end = chunk_end(at_);
    const std::string_view word = text_.substr(at_, end - at_);
    at_ = end;
    if (word == "=" && end < text_.size() && opens_quote(code_point_at(text_, end).value)) return quoted(name, true);
    if (auto known = name.empty() ? operator_of(word, notes_) : std::nullopt)
      return tokens_.push_back(std::move(*known));
    if (!word.empty()) tokens_.push_back({.kind = Kind::text, .text = std::string(word), .field = name});
  }

  std::string_view text_;
  QueryNotes& notes_;
  std::vector<QueryToken> tokens_;
  std::u32string lonely_;  // opening marks that have no partner in the rest of the text
  std::size_t at_ = 0;
};

}  // namespace

std::vector<QueryToken> query_tokens(std::string_view text, QueryNotes& notes) {
  return with_joined_numbers(Lexer(text, notes).run());
}

}  // namespace zeitstrahl
