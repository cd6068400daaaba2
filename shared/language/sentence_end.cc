#include "language/sentence_end.h"

#include <algorithm>
#include <array>

#include "base/number.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t most_abbreviation_parts = 4;  // "i. d. R.", "m. w. N."; a look back stays short
constexpr std::uint32_t longest_part = 20;            // bytes of one part of an abbreviation
constexpr std::size_t longest_ordinal = 3;            // digits: "der 100. Tag"; four are a year

// "z. B." as it is looked up: "z.B."
std::string abbreviation_key(std::string_view abbreviation) {
  std::string key(abbreviation);
  std::erase(key, ' ');
  return key;
}

bool is_roman(std::string_view written) { return written.find_first_not_of("IVXLC") == std::string_view::npos; }

bool is_quote(char32_t c) { return std::u32string_view(U"\"'„“”‚‘’«»‹›").find(c) != std::u32string_view::npos; }
bool is_closing_bracket(char32_t c) { return c == ')' || c == ']' || c == '}'; }
bool is_dash(char32_t c) { return std::u32string_view(U"-–—‒―").find(c) != std::u32string_view::npos; }
bool is_final(char32_t c) { return c == '.' || c == '!' || c == '?' || c == U'…'; }

}  // namespace

SentenceEnds::SentenceEnds(const Lexicon& lexicon) : determiners_(determiners(lexicon)), signs_(lexicon) {
  const Table& abbreviations = lexicon.table("abbreviations");
  const std::size_t abbreviation = abbreviations.column("abbreviation");
  const std::size_t ends = abbreviations.column("ends");
  for (const TableRow& row : abbreviations.rows) {
    const Ending ending = row[ends] == "may"      ? Ending::before_opener
                          : row[ends] == "number" ? Ending::unless_number
                                                  : Ending::never;
    abbreviations_[abbreviation_key(row[abbreviation])] = ending;
  }
  const auto read_words = [&](std::string_view name, Words& words) {
    const Table& table = lexicon.table(name);
    const std::size_t word = table.column("word");
    for (const TableRow& row : table.rows) words.insert(folded(row[word]));
  };
  read_words("months", months_);
  read_words("sentence_openers", openers_);
}

// One sentence while its end is looked for.
class SentenceEnds::Scan {
 public:
  Scan(const SentenceEnds& rules, std::string_view text, const Tokens& tokens, TokenSpan span)
      : rules_(rules), text_(text), tokens_(tokens), span_(span) {}

  std::uint32_t run() {
    for (std::uint32_t i = span_.first; i < span_.last; ++i) {
      const char32_t c = sign(i);
      if (has_content_ && is_bullet(i)) return i;
      if (c == 0) has_content_ = true;
      if (c == '(') open_bracket_ = i;
      if (!is_final(c) || !has_content_) continue;  // "... Dann ging er"
      const std::uint32_t behind = behind_marks(i);
      if (behind == span_.last || ends_at(i, behind)) return behind;
      i = behind - 1;
    }
    return span_.last;
  }

 private:
  const Token& token(std::uint32_t i) const { return tokens_.tokens[i]; }
  std::string_view written(std::uint32_t i) const { return token(i).range.of(text_); }
  std::string_view folded_form(std::uint32_t i) const {
    return std::string_view(tokens_.folded).substr(token(i).folded_begin, token(i).folded_length);
  }
  bool is_word(std::uint32_t i) const { return token(i).kind == TokenKind::word; }

  // "... haben sie beschlossen • Heute tagt der Rat": what follows is an item of its own, with or without a full stop.
  bool is_bullet(std::uint32_t i) const {
    if (token(i).kind == TokenKind::word || token(i).kind == TokenKind::number || i + 1 == span_.last) return false;
    const std::string_view sign = written(i);
    return (sign == "•" || sign == "●" || sign == "▪" || sign == "■") && token(i).space_before &&
           token(i + 1).space_before;
  }

  // The code point of a punctuation mark; 0 of any other token.
  char32_t sign(std::uint32_t i) const {
    if (token(i).kind != TokenKind::punctuation) return 0;
    const char first = text_[token(i).range.begin];
    return static_cast<unsigned char>(first) < 0x80 ? static_cast<char32_t>(first)
                                                    : code_point_at(text_, token(i).range.begin).value;
  }

  // Behind the marks that follow the final one without a blank: more final marks, closing quotes and brackets.
  std::uint32_t behind_marks(std::uint32_t i) {
    std::uint32_t at = i + 1;
    closing_bracket_ = false;
    for (; at < span_.last && !token(at).space_before; ++at) {
      const char32_t c = sign(at);
      if (!is_final(c) && !is_quote(c) && !is_closing_bracket(c)) break;
      closing_bracket_ |= is_closing_bracket(c);
    }
    return at;
  }

  // Whether the sentence ends with the marks [mark, behind); there are tokens behind them.
  bool ends_at(std::uint32_t mark, std::uint32_t behind) const {
    if (closing_bracket_ && open_bracket_ && *open_bracket_ != span_.first) return false;  // "(sic!)" is inside
    if (sign_follows(mark, behind)) return true;
    const std::uint32_t next = next_word(behind);
    if (next == span_.last) return !goes_on_with(behind);
    if (goes_on_with(behind)) return false;
    if (is_word(next) && !token(next).capitalised && is_letter(code_point_at(text_, token(next).range.begin).value)) {
      return false;
    }
    if (!token(behind).space_before && behind == mark + 1) return glued_sentence(mark, next);
    const bool single = behind == mark + 1 && sign(mark) == '.';
    return !single || full_stop_ends(mark, next);
  }

  // "Der Rat tagt. mmu/kn" ends, "Das kostet 3 Mio. kWh" does not.
  bool sign_follows(std::uint32_t mark, std::uint32_t behind) const {
    const ClosingSign found = rules_.signs_.read(text_, tokens_, {behind, span_.last});
    if (found == ClosingSign::none || sign(mark) != '.' || mark == span_.first) return false;
    const auto abbreviation = abbreviation_before(mark);
    if (found == ClosingSign::clear) return abbreviation != Ending::never;
    const Token& previous = token(mark - 1);
    const bool ordinal = previous.kind == TokenKind::number && previous.range.size() <= longest_ordinal;
    return !abbreviation && !ordinal && !(is_word(mark - 1) && is_initial(mark - 1));
  }

  // A comma and the like behind the marks: «Wir gehen!», sagte er.
  bool goes_on_with(std::uint32_t behind) const {
    const char32_t c = sign(behind);
    return c == ',' || c == ';' || c == ':' || is_closing_bracket(c) || c == '/';
  }

  // The first token that is no punctuation from `at` on, looking no further than a few marks.
  std::uint32_t next_word(std::uint32_t at) const {
    constexpr std::uint32_t most_marks = 4;
    for (std::uint32_t i = at; i < span_.last && i < at + most_marks; ++i) {
      if (token(i).kind != TokenKind::punctuation) return i;
    }
    return span_.last;
  }

  bool opens(std::uint32_t word) const {
    return is_word(word) && token(word).capitalised && rules_.openers_.contains(folded_form(word));
  }

  // "beendet.Der Zug": a blank is missing. Not "www.Die-Firma.de", "U.S.Army".
  bool glued_sentence(std::uint32_t mark, std::uint32_t next) const {
    constexpr std::uint32_t shortest = 3;  // bytes
    if (mark == span_.first || !is_word(mark - 1) || !is_word(next) || !token(next).capitalised) return false;
    const bool apart = next + 1 == span_.last || token(next + 1).space_before || sign(next + 1) == ',';
    const char last_before = text_[token(mark).range.begin - 1];
    return apart && !(last_before >= 'A' && last_before <= 'Z') && token(mark - 1).range.size() > shortest &&
           token(next).range.size() >= shortest;
  }

  // A single full stop before a capitalised word, a number or a symbol.
  bool full_stop_ends(std::uint32_t mark, std::uint32_t next) const {
    if (mark == span_.first || token(mark).space_before) return true;
    const std::uint32_t previous = mark - 1;
    if (token(previous).kind == TokenKind::number) return number_ends(previous, next);
    if (!is_word(previous)) return true;
    if (const auto ending = abbreviation_before(mark)) {
      if (*ending == Ending::never) return false;
      if (*ending == Ending::before_opener) return opens(next);
      if (token(next).kind == TokenKind::number) return false;
    }
    if (is_initial(previous) || is_roman(written(previous))) return opens(next);
    return true;
  }

  // What is known of the abbreviation that ends with this full stop; nothing if it is none.
  std::optional<Ending> abbreviation_before(std::uint32_t mark) const {
    std::string key;
    std::optional<Ending> found;
    std::uint32_t at = mark;
    for (std::uint32_t part = 0; part < most_abbreviation_parts; ++part) {
      if (at <= span_.first || sign(at) != '.' || !is_word(at - 1) || token(at - 1).range.size() > longest_part) break;
      key = std::string(written(at - 1)) + '.' + key;
      const auto known = rules_.abbreviations_.find(key);
      if (known != rules_.abbreviations_.end()) found = known->second;
      if (at < span_.first + 2) break;
      at -= 2;
    }
    return found;
  }

  bool is_initial(std::uint32_t word) const {
    const std::string_view letters = written(word);
    return letters.size() == code_point_at(letters, 0).length;
  }

  // "am 3. Mai", "im 20. Jahrhundert" go on; "im Jahr 1990. Danach" and "Covid-19. Wer" do not.
  bool number_ends(std::uint32_t number, std::uint32_t next) const {
    if (number == span_.first) return false;  // "1. Die Sitzung": a list
    if (is_word(next) && rules_.months_.contains(folded_form(next))) return false;
    if (opens(next)) return true;
    const std::string_view digits = written(number);
    if (digits.find_first_of(":,") != std::string_view::npos) return true;
    if (digits.find('.') != std::string_view::npos) return false;  // "am 17.01. Punkt acht"
    if (digits.size() > longest_ordinal || behind_number(number)) return !is_long_ordinal(number);
    return behind_hyphen(number);
  }

  bool behind_hyphen(std::uint32_t number) const {
    return number >= span_.first + 2 && !token(number).space_before && is_dash(sign(number - 1)) && is_word(number - 2);
  }

  // "das 10 000. Kind", "ihr 1000. Konzert", but not "stieg auf über die 10 000. Dann", "unter der 0800 100. Dort".
  bool is_long_ordinal(std::uint32_t number) const {
    constexpr std::array<std::string_view, 2> counting{"über", "unter"};
    while (behind_number(number)) --number;
    if (number == span_.first || written(number).starts_with('0')) return false;
    if (!is_word(number - 1) || !rules_.determiners_.contains(folded_form(number - 1))) return false;
    if (number < span_.first + 2) return true;
    return std::find(counting.begin(), counting.end(), folded_form(number - 2)) == counting.end();
  }

  // "12 000": the digits are parted by blanks.
  bool behind_number(std::uint32_t number) const {
    return number > span_.first && token(number - 1).kind == TokenKind::number;
  }

  const SentenceEnds& rules_;
  std::string_view text_;
  const Tokens& tokens_;
  TokenSpan span_;
  std::optional<std::uint32_t> open_bracket_;  // the last one of the sentence
  bool closing_bracket_ = false;               // among the marks looked at
  bool has_content_ = false;                   // a token that is no punctuation
};

std::uint32_t SentenceEnds::find(std::string_view text, const Tokens& tokens, TokenSpan span) const {
  return Scan(*this, text, tokens, span).run();
}

bool SentenceEnds::parts_a_date(std::string_view text, const Tokens& tokens, std::uint32_t at) const {
  constexpr std::uint32_t day_and_stop = 2;
  constexpr std::uint64_t last_day = 31;
  if (at < day_and_stop || at >= tokens.tokens.size()) return false;
  const Token& day = tokens.tokens[at - 2];
  const Token& month = tokens.tokens[at];
  const std::string_view stop = tokens.tokens[at - 1].range.of(text);
  if (day.kind != TokenKind::number || stop != "." || month.kind != TokenKind::word || !month.capitalised) return false;
  const auto number = parse_number(day.range.of(text));
  return number && *number >= 1 && *number <= last_day && months_.contains(tokens.folded_of(month));
}

}  // namespace zeitstrahl
