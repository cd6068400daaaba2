#include "searcher/query/marks.h"

#include <algorithm>

namespace zeitstrahl {

void QueryWords::add(Query::Op op, const std::string& word) {
  if (op == Query::Op::truncated) {
    truncated_.emplace_back(word, count_++);
    return;
  }
  Numbers& numbers = op == Query::Op::word ? stems_ : exact_;
  const bool added = numbers.emplace(op == Query::Op::word ? forms_.of(word).stem : word, count_).second;
  if (!added) return;
  ++count_;
  if (op == Query::Op::word) words_.push_back(word);
}

// All of them are marked as the first word of what was typed.
void QueryWords::gather_spellings(const Query& query) {
  const int first = count_;
  gather(query.children.front());
  const int behind = count_;
  const std::vector<std::string> typed = words_;
  for (std::size_t i = 1; i < query.children.size(); ++i) {
    count_ = first;
    gather(query.children[i]);
  }
  count_ = behind;
  words_ = typed;
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
    case Query::Op::spellings:
      return gather_spellings(query);
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
  int first = count_;
  const WordForm& form = forms_.of(folded_word);
  if (const auto found = stems_.find(form.stem); found != stems_.end()) first = found->second;
  for (const std::string& part : form.parts) {
    if (const auto found = stems_.find(part); found != stems_.end()) first = std::min(first, found->second);
  }
  if (const auto found = exact_.find(std::string(folded_word)); found != exact_.end()) {
    first = std::min(first, found->second);
  }
  for (const auto& [beginning, number] : truncated_) {
    if (number < first && folded_word.starts_with(beginning)) first = number;
  }
  return first == count_ ? -1 : first;
}

std::vector<std::string> QueryWords::stems() const {
  std::vector<std::string> stems;
  for (const auto& [stem, number] : stems_) stems.push_back(stem);
  std::sort(stems.begin(), stems.end());
  return stems;
}

}  // namespace zeitstrahl
