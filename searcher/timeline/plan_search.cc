#include "searcher/timeline/plan_search.h"

#include <algorithm>
#include <set>

#include "language/token.h"
#include "searcher/query/dates.h"
#include "searcher/timeline/rarity.h"

namespace zeitstrahl {

PlanSearch::PlanSearch(Reader& reader) : reader_(reader), stop_words_(stop_words(reader.lexicon())) {}

std::vector<PlanSearch::Word> PlanSearch::words_of(const Plan& plan) {
  constexpr std::size_t most = 24;  // a longer sentence says enough by then
  const Tokens tokens = tokenise(plan.text);
  std::set<std::string, std::less<>> known;
  std::vector<Word> words;
  for (const Token& token : tokens.tokens) {
    const std::string word(tokens.folded_of(token));
    if (token.kind != TokenKind::word || plan.day_words.contains(token.range) || stop_words_.contains(word)) continue;
    if (words.size() == most || !known.insert(word).second) continue;
    words.push_back({{.op = Query::Op::word, .text = word}, idf(reader_, word)});
  }
  return words;
}

bool PlanSearch::finds_traces(const Plan& plan) {
  constexpr auto report_time = std::chrono::days(3);
  constexpr unsigned looked_at = 20;
  constexpr double share = 0.5;
  const std::vector<Word> words = words_of(plan);
  Query any{.op = Query::Op::any_of};
  double all = 0;
  for (const Word& word : words) {
    any.children.push_back(word.query);
    all += word.weight;
  }
  if (words.empty()) return false;
  const Day end = std::min(plan.days.last + report_time, calendar().last);
  const Query soon{.op = Query::Op::published, .days = {plan.days.first, end}};
  const Query later{.op = Query::Op::published, .days = {end, calendar().last}};
  const Query of_its_days{.op = Query::Op::event_days, .days = plan.days};
  const Query looking_back{.op = Query::Op::all_of, .children = {of_its_days, later}};
  const Query then{.op = Query::Op::any_of, .children = {soon, looking_back}};
  const Hits hits = reader_.find(
      {.query = {.op = Query::Op::all_of, .children = {std::move(any), then}}, .limit = looked_at, .counted = false});
  std::vector<DocumentNumber> documents;
  for (const Hit& hit : hits.hits) {
    const auto& announced = plan.announced_in;
    if (std::find(announced.begin(), announced.end(), hit.document) == announced.end())
      documents.push_back(hit.document);
  }
  std::vector<double> said(documents.size());
  for (const Word& word : words) {
    const std::vector<bool> has = reader_.matches(word.query, documents);
    for (std::size_t i = 0; i < has.size(); ++i) {
      if (has[i]) said[i] += word.weight;
    }
  }
  return std::any_of(said.begin(), said.end(), [&](double one) { return one >= share * all; });
}

}  // namespace zeitstrahl
