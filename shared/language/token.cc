#include "language/token.h"

#include <unicode/uchar.h>

#include <array>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t longest_folded = 200;
// What is folded of one word: enough for the 200 bytes even with a soft hyphen after every letter, and little enough
// that a text of combining marks, which normalising sorts, stays linear.
constexpr std::size_t longest_to_fold = 1024;

enum class CharClass : std::uint8_t { letter, digit, space, punctuation, symbol, other };  // other: not ASCII

constexpr std::array<CharClass, 256> make_classes() {
  std::array<CharClass, 256> classes{};
  for (std::size_t c = 0; c < classes.size(); ++c) classes[c] = c < 0x80 ? CharClass::symbol : CharClass::other;
  for (std::size_t c = 'a'; c <= 'z'; ++c) classes[c] = classes[c - 'a' + 'A'] = CharClass::letter;
  for (std::size_t c = '0'; c <= '9'; ++c) classes[c] = CharClass::digit;
  for (const char c : std::string_view(" \t\n\v\f\r")) classes[static_cast<std::size_t>(c)] = CharClass::space;
  for (const char c : std::string_view(".,;:!?()[]{}\"'-/\\")) {
    classes[static_cast<std::size_t>(c)] = CharClass::punctuation;
  }
  return classes;
}

constexpr std::array<CharClass, 256> classes = make_classes();

CharClass class_of(char c) { return classes[static_cast<unsigned char>(c)]; }

bool is_punctuation(char32_t c) {
  constexpr std::u32string_view signs = U"§¶•†‡‰‱※";  // Unicode calls them punctuation; they name or measure things
  return u_ispunct(static_cast<UChar32>(c)) && signs.find(c) == std::u32string_view::npos;
}

// Umlauts, ß and the other letters of the Latin-1 supplement start with this byte.
constexpr char latin1_lead = '\xC3';
constexpr unsigned char times = 0x97;     // second byte of ×
constexpr unsigned char division = 0xB7;  // of ÷
constexpr unsigned char sharp_s = 0x9F;

class Tokeniser {
 public:
  explicit Tokeniser(std::string_view text) : text_(text) {
    // German prose has a token every six bytes; its folded forms are a little shorter than the text.
    result_.tokens.reserve(text.size() / 6 + 1);
    result_.folded.reserve(text.size());
  }

  Tokens run() {
    while (at_ < text_.size()) step();
    return std::move(result_);
  }

 private:
  void step() {
    switch (class_of(text_[at_])) {
      case CharClass::space:
        ++at_;
        space_ = true;
        return;
      case CharClass::letter:
        return scan_word(at_);
      case CharClass::digit:
        return scan_number();
      case CharClass::punctuation:
        return add_single(TokenKind::punctuation, 1);
      case CharClass::symbol:
        return add_single(TokenKind::symbol, 1);
      case CharClass::other:
        return step_beyond_ascii();
    }
  }

  void step_beyond_ascii() {
    const CodePoint c = code_point_at(text_, at_);
    if (is_letter(c.value) || is_digit(c.value)) return scan_word(at_);
    if (is_space(c.value)) {
      at_ += c.length;
      space_ = true;
    } else if (is_invisible_in_word(c.value)) {
      scan_from_invisible();
    } else {
      add_single(is_punctuation(c.value) ? TokenKind::punctuation : TokenKind::symbol, c.length);
    }
  }

  // Invisible characters in front of a word are part of it; a run of them without a word is one symbol.
  void scan_from_invisible() {
    std::size_t end = at_;
    while (end < text_.size()) {
      const CodePoint c = code_point_at(text_, end);
      if (!is_invisible_in_word(c.value)) break;
      end += c.length;
    }
    if (starts_word(end)) return scan_word(end);
    add(TokenKind::symbol, end, false);
  }

  bool starts_word(std::size_t at) const {
    if (at >= text_.size()) return false;
    const char32_t c = code_point_at(text_, at).value;
    return is_letter(c) || is_digit(c);
  }

  bool letter_at(std::size_t at) const {
    if (at >= text_.size()) return false;
    const CharClass ascii = class_of(text_[at]);
    return ascii == CharClass::letter || (ascii == CharClass::other && is_letter(code_point_at(text_, at).value));
  }

  bool digit_at(std::size_t at) const { return at < text_.size() && class_of(text_[at]) == CharClass::digit; }

  // From at_; the part up to `from` is known to belong to the word.
  void scan_word(std::size_t from) {
    bool plain = from == at_;
    std::size_t end = from;
    while (end < text_.size()) {
      const CharClass ascii = class_of(text_[end]);
      if (ascii == CharClass::letter || ascii == CharClass::digit) {
        ++end;
      } else if (text_[end] == '\'' && end > from && letter_at(end + 1) && !digit_at(end - 1)) {
        ++end;
      } else if (const std::size_t length = ascii == CharClass::other ? part_of_word(end, from, plain) : 0) {
        end += length;
      } else {
        break;
      }
    }
    add(TokenKind::word, end, plain);
  }

  // Length of the code point beyond ASCII at `at` if it belongs to the word; 0 if it does not. `plain` becomes false
  // where folding needs more than the table of Latin-1.
  std::size_t part_of_word(std::size_t at, std::size_t from, bool& plain) const {
    if (text_[at] == latin1_lead) {
      const auto second = static_cast<unsigned char>(text_[at + 1]);
      return second == times || second == division ? 0 : 2;
    }
    const CodePoint c = code_point_at(text_, at);
    constexpr char32_t apostrophe = U'’';
    const bool joins = is_letter(c.value) || is_mark(c.value) || is_digit(c.value) || is_invisible_in_word(c.value) ||
                       (c.value == apostrophe && at > from && !digit_at(at - 1) && letter_at(at + c.length));
    if (!joins) return 0;
    plain = false;
    return c.length;
  }

  void scan_number() {
    std::size_t end = at_;
    bool parted = false;
    while (digit_at(end)) {
      ++end;
      const bool separator = end < text_.size() && (text_[end] == '.' || text_[end] == ',' || text_[end] == ':');
      if (separator && digit_at(end + 1)) {
        parted = true;
        ++end;
      }
    }
    if (!parted && (letter_at(end) || joins_digits(end))) return scan_word(at_);
    add(TokenKind::number, end, true);
  }

  // Digits with a combining mark or an invisible character behind them are no number that anybody could read.
  bool joins_digits(std::size_t at) const {
    if (at >= text_.size() || class_of(text_[at]) != CharClass::other) return false;
    const char32_t c = code_point_at(text_, at).value;
    return is_mark(c) || is_digit(c) || is_invisible_in_word(c);
  }

  void add_single(TokenKind kind, std::size_t length) { add(kind, at_ + length, length == 1); }

  void add(TokenKind kind, std::size_t end, bool plain) {
    const std::string_view written = text_.substr(at_, end - at_);
    Token token{.range = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)},
                .folded_begin = static_cast<std::uint32_t>(result_.folded.size()),
                .folded_length = 0,
                .kind = kind,
                .capitalised = kind == TokenKind::word && is_capitalised(written),
                .space_before = space_ && !result_.tokens.empty()};
    if (plain) {
      fold_plain(written.substr(0, longest_to_fold));
    } else {
      append_folded(beginning(written, longest_to_fold), result_.folded);
    }
    cut_folded(token.folded_begin);
    token.folded_length = static_cast<std::uint16_t>(result_.folded.size() - token.folded_begin);
    result_.tokens.push_back(token);
    at_ = end;
    space_ = false;
  }

  static bool is_capitalised(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
      const CharClass ascii = class_of(word[at]);
      if (ascii == CharClass::letter) return word[at] <= 'Z';
      if (ascii == CharClass::other) {
        const CodePoint c = code_point_at(word, at);
        if (is_letter(c.value)) return is_upper(c.value);
        at += c.length;
      } else {
        ++at;
      }
    }
    return false;
  }

  // Folds ASCII and the letters of Latin-1 without asking ICU.
  void fold_plain(std::string_view word) {
    std::string& out = result_.folded;
    for (std::size_t i = 0; i < word.size(); ++i) {
      const char c = word[i];
      if (c == latin1_lead && i + 1 < word.size()) {
        fold_latin1(static_cast<unsigned char>(word[++i]));
      } else {
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      }
    }
  }

  void fold_latin1(unsigned char second) {
    if (second == sharp_s) {
      result_.folded += "ss";
      return;
    }
    result_.folded += latin1_lead;
    result_.folded += static_cast<char>(second < sharp_s ? second + 0x20 : second);
  }

  void cut_folded(std::size_t begin) {
    std::string& out = result_.folded;
    if (out.size() - begin <= longest_folded) return;
    out.resize(begin + beginning(std::string_view(out).substr(begin), longest_folded).size());
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool space_ = false;
  Tokens result_;
};

}  // namespace

Tokens tokenise(std::string_view text) { return Tokeniser(text).run(); }

std::vector<std::string> folded_words(std::string_view text) {
  const Tokens tokens = tokenise(text);
  std::vector<std::string> words;
  for (const Token& token : tokens.tokens) {
    if (token.kind != TokenKind::word && token.kind != TokenKind::number) continue;
    words.emplace_back(tokens.folded_of(token));
  }
  return words;
}

}  // namespace zeitstrahl
