#include "searcher/query/snippet.h"

#include <algorithm>
#include <set>

namespace zeitstrahl {

namespace {

// Two sentences together may take this many bytes: about three lines of a terminal.
constexpr std::uint32_t longest_pair = 260;

struct Rated {
  std::size_t sentence = 0;
  std::size_t worth = 0;  // more than 1 where a word of the query is in it
  std::size_t length = 0;
};

// The words of the query in a sentence, by their numbers.
struct Found {
  std::set<int> all;
  std::set<int> whole;

  // Twice for each word, and once more for one that is whole.
  std::size_t worth() const { return 2 * all.size() + whole.size(); }
};

Found forms_in(const AnalysedText& text, const Sentence& sentence, QueryWords& words) {
  Found found;
  for (std::size_t i = sentence.first_token; i < sentence.last_token; ++i) {
    const std::string_view folded = text.folded(text.tokens()[i]);
    if (folded.empty()) continue;
    if (const int number = words.form_number_of(folded); number >= 0) found.all.insert(number);
  }
  found.whole = found.all;
  return found;
}

Found matches_in(const AnalysedText& text, const Sentence& sentence, QueryWords& words) {
  Found found;
  for (std::size_t i = sentence.first_token; i < sentence.last_token; ++i) {
    const QueryWords::Match match = words.match_at(text, i);
    if (match.number < 0) continue;
    found.all.insert(match.number);
    if (match.whole) found.whole.insert(match.number);
  }
  return found;
}

// Words are taken apart only where an article lacks a form of some word: that takes most of the time.
std::vector<Found> found_in_sentences(const AnalysedText& text, QueryWords& words) {
  std::vector<Found> found;
  std::set<int> formed;
  for (const Sentence& sentence : text.sentences()) {
    found.push_back(forms_in(text, sentence, words));
    formed.insert(found.back().all.begin(), found.back().all.end());
  }
  if (formed.size() >= words.count()) return found;
  found.clear();
  for (const Sentence& sentence : text.sentences()) found.push_back(matches_in(text, sentence, words));
  return found;
}

// Prose with the most words of the query, early ones first. Sub-headings only where there is nothing else.
std::vector<Rated> rated_sentences(const AnalysedText& text, QueryWords& words) {
  std::vector<Rated> rated;
  const std::vector<Found> found = found_in_sentences(text, words);
  for (std::size_t i = 0; i < text.sentences().size(); ++i) {
    const Sentence& sentence = text.sentences()[i];
    const std::size_t worth = found[i].worth();
    const bool prose = sentence.form == SentenceForm::prose;
    if (worth == 0 && !prose) continue;
    rated.push_back({i, worth + (prose ? 1 : 0), sentence.range.size()});
  }
  std::stable_sort(rated.begin(), rated.end(), [](const Rated& a, const Rated& b) { return a.worth > b.worth; });
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
  for (std::size_t i = text.token_from(range.begin); i < tokens.size();) {
    const QueryWords::Match match = words.match_at(text, i);
    const TextRange marked = hull(tokens[i].range, tokens[i + match.tokens - 1].range);
    if (marked.end > range.end) break;
    if (match.number >= 0) marks.push_back(marked);
    i += match.tokens;
  }
  return marks;
}

Snippet make_snippet(const AnalysedText& text, QueryWords& words) {
  Snippet snippet;
  const std::vector<Rated> rated = rated_sentences(text, words);
  if (rated.empty()) return snippet;
  std::vector<std::size_t> chosen{rated[0].sentence};
  if (rated.size() > 1 && rated[1].worth > 1 && rated[0].length + rated[1].length <= longest_pair) {
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
