#include "language/sentence.h"

#include "language/paragraph.h"

namespace zeitstrahl {

namespace {

bool only_punctuation(const Tokens& tokens, TokenSpan span) {
  for (std::uint32_t i = span.first; i < span.last; ++i) {
    if (tokens.tokens[i].kind != TokenKind::punctuation) return false;
  }
  return true;
}

}  // namespace

std::vector<Sentence> SentenceSplitter::split(std::string_view text, const Tokens& tokens, TextRange dateline) const {
  std::vector<Sentence> sentences;
  std::uint32_t number = 0;
  const auto add = [&](TokenSpan span, SentenceForm form) {
    const TextRange range{tokens.tokens[span.first].range.begin, tokens.tokens[span.last - 1].range.end};
    sentences.push_back({range, span.first, span.last, number, form});
  };
  for (const Paragraph& paragraph : find_paragraphs(notes_, ends_, text, tokens, dateline)) {
    TokenSpan rest = paragraph.tokens;
    if (paragraph.subheading) {
      add(rest, SentenceForm::subheading);
      rest.first = rest.last;
    }
    while (rest.first < rest.last) {
      const std::uint32_t end = ends_.find(text, tokens, rest);
      const bool begun = rest.first != paragraph.tokens.first;
      if (begun && only_punctuation(tokens, {rest.first, end})) {  // a closing quotation mark gone astray
        sentences.back().last_token = end;
        sentences.back().range.end = tokens.tokens[end - 1].range.end;
      } else {
        add({rest.first, end}, SentenceForm::prose);
      }
      rest.first = end;
    }
    ++number;
  }
  return sentences;
}

}  // namespace zeitstrahl
