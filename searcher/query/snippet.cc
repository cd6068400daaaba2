#include "searcher/query/snippet.h"

#include <algorithm>
#include <set>

namespace zeitstrahl {

namespace {

// Two sentences together may take this many bytes: about three lines of a terminal.
constexpr std::uint32_t longest_pair = 260;

struct Rated {
  std::size_t sentence = 0;
  std::size_t distinct = 0;  // words of the query in it
  std::size_t length = 0;
};

std::size_t distinct_words(const AnalysedText& text, const Sentence& sentence, QueryWords& words) {
  std::set<int> found;
  for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
    const std::string_view folded = text.folded(text.tokens()[i]);
    if (folded.empty()) continue;
    if (const int number = words.number_of(folded); number >= 0) found.insert(number);
  }
  return found.size();
}

// Prose with the most words of the query, early ones first. Sub-headings only where there is nothing else.
std::vector<Rated> rated_sentences(const AnalysedText& text, QueryWords& words) {
  std::vector<Rated> rated;
  for (std::size_t i = 0; i < text.sentences().size(); ++i) {
    const Sentence& sentence = text.sentences()[i];
    const std::size_t distinct = distinct_words(text, sentence, words);
    const bool prose = sentence.form == SentenceForm::prose;
    if (distinct == 0 && !prose) continue;
    rated.push_back({i, 2 * distinct + (prose ? 1 : 0), sentence.range.size()});
  }
  std::stable_sort(rated.begin(), rated.end(), [](const Rated& a, const Rated& b) { return a.distinct > b.distinct; });
  return rated;
}

void append(Snippet& snippet, const AnalysedText& text, TextRange range, QueryWords& words) {
  const auto offset = static_cast<std::uint32_t>(snippet.text.size());
  snippet.text += range.of(text.text());
  for (const TextRange mark : marks_in(text, range, words)) {
    snippet.marks.push_back({mark.begin - range.begin + offset, mark.end - range.begin + offset});
  }
}

}  // namespace

std::vector<TextRange> marks_in(const AnalysedText& text, TextRange range, QueryWords& words) {
  std::vector<TextRange> marks;
  const auto& tokens = text.tokens();
  auto token = std::lower_bound(tokens.begin(), tokens.end(), range.begin,
                                [](const Token& one, std::uint32_t begin) { return one.range.begin < begin; });
  for (; token != tokens.end() && token->range.end <= range.end; ++token) {
    const std::string_view folded = text.folded(*token);
    if (!folded.empty() && words.number_of(folded) >= 0) marks.push_back(token->range);
  }
  return marks;
}

Snippet make_snippet(const AnalysedText& text, QueryWords& words) {
  Snippet snippet;
  const std::vector<Rated> rated = rated_sentences(text, words);
  if (rated.empty()) return snippet;
  std::vector<std::size_t> chosen{rated[0].sentence};
  if (rated.size() > 1 && rated[1].distinct > 1 && rated[0].length + rated[1].length <= longest_pair) {
    chosen.push_back(rated[1].sentence);
  }
  std::sort(chosen.begin(), chosen.end());
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (i > 0) snippet.text += chosen[i] == chosen[i - 1] + 1 ? " " : " … ";
    append(snippet, text, text.sentences()[chosen[i]].range, words);
  }
  return snippet;
}

}  // namespace zeitstrahl
