#include "searcher/query/marks.h"

#include <algorithm>

namespace zeitstrahl {

void QueryWords::add(Query::Op op, const std::string& word) {
  const std::string text = op == Query::Op::word ? std::string(stemmer_.stem(word)) : word;
  const bool known =
      std::any_of(wanted_.begin(), wanted_.end(), [&](const Wanted& one) { return one.op == op && one.text == text; });
  if (known) return;
  wanted_.push_back({op, text});
  if (op == Query::Op::word) words_.push_back(word);
}

void QueryWords::gather(const Query& query) {
  switch (query.op) {
    case Query::Op::word:
    case Query::Op::exact:
    case Query::Op::truncated:
      return add(query.op, query.text);
    case Query::Op::phrase:
    case Query::Op::near:
      for (const std::string& word : query.words) add(Query::Op::word, word);
      return;
    case Query::Op::without:
      return gather(query.children.front());
    case Query::Op::all_of:
    case Query::Op::any_of:
      for (const Query& child : query.children) gather(child);
      return;
    default:
      return;
  }
}

int QueryWords::number_of(std::string_view folded_word) {
  const std::string_view stem = stemmer_.stem(folded_word);
  for (std::size_t i = 0; i < wanted_.size(); ++i) {
    const Wanted& one = wanted_[i];
    const bool fits = one.op == Query::Op::word    ? stem == one.text
                      : one.op == Query::Op::exact ? folded_word == one.text
                                                   : folded_word.starts_with(one.text);
    if (fits) return static_cast<int>(i);
  }
  return -1;
}

std::vector<std::string> QueryWords::stems() const {
  std::vector<std::string> stems;
  for (const Wanted& one : wanted_) {
    if (one.op == Query::Op::word) stems.push_back(one.text);
  }
  std::sort(stems.begin(), stems.end());
  return stems;
}

}  // namespace zeitstrahl
