// Feeds any bytes to the query parser, and to what marks the words of a query in a text, and aborts where it breaks a
// promise: every query has a tree of bounded size that prints as UTF-8, nothing is thrown, marks are in order and lie
// between code points. The first byte chooses how words are joined; the query ends at the first NUL, the text follows.
#include <algorithm>
#include <string>
#include <vector>

#include "language/text_analyser.h"
#include "promises.h"
#include "searcher/query/marks.h"
#include "searcher/query/parser.h"
#include "searcher/query/snippet.h"

namespace zeitstrahl {

namespace {

const Lexicon& lexicon() {
  static const Lexicon tables;
  return tables;
}

std::size_t depth(const Query& query) {
  std::size_t deepest = 0;
  for (const Query& child : query.children) deepest = std::max(deepest, depth(child));
  return deepest + 1;
}

void check_tree(const Query& query) {
  for (const Query& child : query.children) check_tree(child);
  require(query.days.first <= query.days.last, "a span of days does not run backwards");
  const bool joins = query.op == Query::Op::all_of || query.op == Query::Op::any_of || query.op == Query::Op::spellings;
  require(!joins || query.children.size() > 1, "what joins has something to join");
  // One word, too, may be stood for by related articles.
  require(query.op != Query::Op::any_word || !query.children.empty(), "any of the words is one at least");
  require(query.op != Query::Op::without || query.children.size() == 2, "\"without\" has two sides");
  const bool of_one_word =
      query.op == Query::Op::word || query.op == Query::Op::exact || query.op == Query::Op::truncated;
  require(!of_one_word || !query.text.empty(), "a word is not empty");
  require(query.op != Query::Op::phrase || query.words.size() > 1, "a phrase has several words");
}

void check_parsed(std::string_view typed, const ParsedQuery& parsed) {
  constexpr std::size_t deepest_brackets = 50;
  constexpr std::size_t levels_of_one_bracket = 6;  // not, and, or, near, unit, the leaf itself
  constexpr std::size_t most_notes = 10;            // one of each kind
  check_tree(parsed.query);
  require(depth(parsed.query) <= (deepest_brackets + 1) * levels_of_one_bracket, "a tree is not deep");
  const std::string printed = to_string(parsed.query);
  require_utf8(printed);
  require(printed.size() <= 20 * typed.size() + 100, "a tree is not much larger than what was typed");
  require(parsed.notes.size() <= most_notes, "each note is said once");
  for (const std::string& note : parsed.notes) require_utf8(note);
}

void check_marks(std::string_view text, const std::vector<TextRange>& marks) {
  std::uint32_t last_end = 0;
  for (const TextRange mark : marks) {
    require_range(text, mark);
    require(!mark.empty() && mark.begin >= last_end, "marks are in order");
    last_end = mark.end;
  }
}

void check_snippet(std::string_view text, const Query& query) {
  static const TextAnalyser analyser(lexicon());
  const AnalysedText analysed = analyser.analyse_body(text);
  QueryWords words(query);
  const Snippet snippet = make_snippet(analysed, words);
  require_utf8(snippet.text);
  check_marks(snippet.text, snippet.marks);
  check_marks(text, marks_in(analysed, {0, static_cast<std::uint32_t>(text.size())}, words));
}

void check_query(std::string_view bytes) {
  static const HumanDates dates(lexicon(), parse_day("2025-01-17"));
  static const EventKinds kinds{lexicon()};
  Choices choices(bytes);
  const Joining joining = choices.byte() % 2 == 0 ? Joining::all : Joining::any;
  const std::string_view typed = choices.up_to('\0');
  const QueryLanguage language{.dates = dates, .kinds = kinds, .joining = joining};
  const ParsedQuery parsed = parse_query(typed, language);
  check_parsed(typed, parsed);
  require(to_string(parse_query(typed, language).query) == to_string(parsed.query), "the same query has the same tree");
  check_snippet(decode(choices.rest()).text, parsed.query);
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_query)
