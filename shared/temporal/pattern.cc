#include "temporal/pattern.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace zeitstrahl {

namespace {

constexpr std::size_t most_sequences = 20'000;  // a rule beyond this is a mistake
constexpr std::string_view open_mark = "<";
constexpr std::string_view close_mark = ">";

using Sequence = std::vector<PatternElement>;
using Sequences = std::vector<Sequence>;

// Puts the fragments in place of their names; fragments may use those above them in the table.
std::string with_fragments(std::string_view pattern, const Table& fragments) {
  std::string text(pattern);
  const std::size_t name_column = fragments.column("name");
  const std::size_t pattern_column = fragments.column("pattern");
  for (auto row = fragments.rows.rbegin(); row != fragments.rows.rend(); ++row) {
    const std::string name = '@' + std::string((*row)[name_column]);
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
      text.replace(at, name.size(), fmt::format("({})", (*row)[pattern_column]));
    }
  }
  if (text.find('@') != std::string::npos) throw std::invalid_argument("unknown fragment in '" + text + "'");
  return text;
}

class PatternParser {
 public:
  explicit PatternParser(std::string_view text) : text_(text) {}

  Sequences parse() {
    Sequences all = alternatives();
    if (!at_end()) throw std::invalid_argument("')' without '('");
    return all;
  }

 private:
  bool at_end() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    return at_ == text_.size();
  }
  bool take(char c) {
    if (at_end() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  Sequences alternatives() {
    Sequences all = sequence();
    while (take('|')) {
      Sequences more = sequence();
      all.insert(all.end(), more.begin(), more.end());
    }
    return all;
  }

  Sequences sequence() {
    Sequences all{{}};
    while (!at_end() && text_[at_] != '|' && text_[at_] != ')') {
      Sequences item = atom();
      if (take('?')) item.emplace_back();
      all = product(all, item);
    }
    return all;
  }

  Sequences atom() {
    if (take('(')) {
      Sequences all = alternatives();
      if (!take(')')) throw std::invalid_argument("'(' without ')'");
      return all;
    }
    if (take('<')) return {{element(open_mark)}};
    if (take('>')) return {{element(close_mark)}};
    const bool glued = take('~');
    const std::size_t end = std::min(text_.find_first_of(" ()|?<>", at_), text_.size());
    if (end == at_) throw std::invalid_argument(fmt::format("nothing at '{}'", text_.substr(at_)));
    PatternElement word = element(text_.substr(at_, end - at_));
    word.glued = glued;
    at_ = end;
    return {{word}};
  }

  static PatternElement element(std::string_view word) {
    const std::size_t colon = word.size() > 1 ? word.find(':') : std::string_view::npos;
    const std::string_view name = word.substr(0, colon);
    PatternElement made{.name = std::string(name), .label = {}};
    made.label = colon != std::string_view::npos ? word.substr(colon + 1) : made.is_class() ? name : "";
    return made;
  }

  static Sequences product(const Sequences& heads, const Sequences& tails) {
    if (heads.size() * tails.size() > most_sequences) throw std::invalid_argument("stands for too many sequences");
    Sequences all;
    for (const Sequence& head : heads) {
      for (const Sequence& tail : tails) {
        all.push_back(head);
        all.back().insert(all.back().end(), tail.begin(), tail.end());
      }
    }
    return all;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

PatternSequence without_marks(const Sequence& sequence) {
  PatternSequence plain;
  for (const PatternElement& element : sequence) {
    if (element.name == open_mark) {
      plain.extents.push_back({plain.elements.size(), plain.elements.size()});
    } else if (element.name == close_mark) {
      if (plain.extents.empty()) throw std::invalid_argument("'>' without '<'");
      plain.extents.back().end = plain.elements.size();
    } else {
      plain.elements.push_back(element);
    }
  }
  if (plain.extents.empty()) plain.extents.push_back({0, plain.elements.size()});
  for (const PatternExtent& extent : plain.extents) {
    if (extent.begin >= extent.end) throw std::invalid_argument("'< >' around nothing");
  }
  return plain;
}

}  // namespace

bool PatternElement::is_class() const {
  return std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isupper(c) != 0; });
}

std::vector<PatternSequence> expand_pattern(std::string_view pattern, const Table& fragments) {
  const std::string text = with_fragments(pattern, fragments);
  std::vector<PatternSequence> all;
  for (const Sequence& sequence : PatternParser(text).parse()) all.push_back(without_marks(sequence));
  return all;
}

}  // namespace zeitstrahl
