#include "language/sentence.h"

#include "language/paragraph.h"

namespace zeitstrahl {

std::vector<Sentence> SentenceSplitter::split(std::string_view text, const Tokens& tokens, TextRange dateline) const {
  std::vector<Sentence> sentences;
  std::uint32_t number = 0;
  const auto add = [&](TokenSpan span, SentenceForm form) {
    const TextRange range{tokens.tokens[span.first].range.begin, tokens.tokens[span.last - 1].range.end};
    sentences.push_back({range, span.first, span.last, number, form});
  };
  for (const Paragraph& paragraph : find_paragraphs(text, tokens, dateline)) {
    TokenSpan rest = paragraph.tokens;
    if (paragraph.subheading) {
      add(rest, SentenceForm::subheading);
      rest.first = rest.last;
    }
    while (rest.first < rest.last) {
      const std::uint32_t end = ends_.find(text, tokens, rest);
      add({rest.first, end}, SentenceForm::prose);
      rest.first = end;
    }
    ++number;
  }
  return sentences;
}

}  // namespace zeitstrahl
