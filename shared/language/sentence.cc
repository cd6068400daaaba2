#include "language/sentence.h"

#include <algorithm>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t longest_heading = 120;  // bytes
constexpr std::uint32_t most_heading_words = 15;

// The tokens of each line that has some.
std::vector<TokenSpan> lines_of(std::string_view text, const Tokens& tokens) {
  std::vector<TokenSpan> lines;
  std::size_t line_end = 0;
  for (std::uint32_t i = 0; i < tokens.tokens.size(); ++i) {
    const std::uint32_t begin = tokens.tokens[i].range.begin;
    if (lines.empty() || begin >= line_end) {
      line_end = std::min(text.find('\n', begin), text.size());
      lines.push_back({i, i});
    }
    lines.back().last = i + 1;
  }
  return lines;
}

TextRange range_of(const Tokens& tokens, TokenSpan span) {
  return {tokens.tokens[span.first].range.begin, tokens.tokens[span.last - 1].range.end};
}

bool ends_like_a_sentence(std::string_view line) {
  for (const std::string_view mark : {".", "!", "?", "…", ":", ",", ";"}) {
    if (line.ends_with(mark)) return true;
  }
  return false;
}

bool looks_like_heading(std::string_view text, const Tokens& tokens, TokenSpan span) {
  const TextRange range = range_of(tokens, span);
  return range.size() <= longest_heading && span.last - span.first <= most_heading_words &&
         !ends_like_a_sentence(range.of(text));
}

}  // namespace

std::vector<Sentence> SentenceSplitter::split(std::string_view text, const Tokens& tokens, TextRange dateline) const {
  std::vector<Sentence> sentences;
  const std::vector<TokenSpan> lines = lines_of(text, tokens);
  std::uint32_t paragraph = 0;
  for (std::size_t l = 0; l < lines.size(); ++l) {
    TokenSpan rest = lines[l];
    while (rest.first < rest.last && tokens.tokens[rest.first].range.overlaps(dateline)) ++rest.first;
    if (rest.first == rest.last) continue;
    const bool last = l + 1 == lines.size();
    if (!last && looks_like_heading(text, tokens, rest)) {
      sentences.push_back({range_of(tokens, rest), rest.first, rest.last, paragraph++, SentenceForm::subheading});
      continue;
    }
    while (rest.first < rest.last) {
      const std::uint32_t end = ends_.find(text, tokens, rest);
      sentences.push_back({range_of(tokens, {rest.first, end}), rest.first, end, paragraph, SentenceForm::prose});
      rest.first = end;
    }
    ++paragraph;
  }
  return sentences;
}

}  // namespace zeitstrahl
