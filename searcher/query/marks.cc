#include "searcher/query/marks.h"

#include <algorithm>

#include "base/accents.h"
#include "language/searched_words.h"
#include "store/named_words.h"

namespace zeitstrahl {

namespace {

enum class Of : std::uint8_t { parts, stem_and_parts };

// The least number that the word has among these, or `first` if that is less. What is written small is no compound.
int first_of(const WordForm& form, bool capitalised, const std::unordered_map<std::string, int>& numbers, int first,
             Of of) {
  const auto look_up = [&](const std::string& stem) {
    if (const auto found = numbers.find(stem); found != numbers.end()) first = std::min(first, found->second);
  };
  if (of == Of::stem_and_parts) look_up(form.stem);
  if (!capitalised) return first;
  for (const std::string& part : form.parts) look_up(part);
  for (const std::string& compound : form.inner) look_up(compound);
  return first;
}

bool is_word(const Token& token) { return token.kind == TokenKind::word || token.kind == TokenKind::number; }

}  // namespace

QueryWords::QueryWords(const Query& query, const Compounds& compounds, const Aliases* aliases)
    : forms_(compounds), aliases_(aliases) {
  gather(query);
  aliases_ = nullptr;
}

void QueryWords::add(Query::Op op, const std::string& word) {
  if (op == Query::Op::truncated) {
    truncated_.emplace_back(without_accents(word), count_++);
    return;
  }
  Numbers& numbers = op == Query::Op::word ? stems_ : exact_;
  const bool added = numbers.emplace(op == Query::Op::word ? forms_.of(word).stem : word, count_).second;
  if (!added) return;
  ++count_;
  if (op == Query::Op::word) words_.push_back(word);
}

// What else a word without a field finds: see XapianQueryMaker.
void QueryWords::add_loose(const Query& word) {
  const auto known = stems_.find(forms_.of(word.text).stem);
  if (known == stems_.end() || !word.field.empty()) return;
  const int number = known->second;
  for (const std::string& part : forms_.of(word.text).parts) loose_.emplace(part, number);
  if (aliases_ != nullptr) add_names(aliases_->of({word.text}), number);
}

void QueryWords::add_names(const std::vector<Alias>& names, int number) {
  for (const Alias& alias : names) {
    std::vector<std::string> stems;
    for (const std::string& one : alias.words) stems.push_back(forms_.of(one).stem);
    if (stems.size() == 1) {
      loose_.emplace(stems.front(), number);
    } else {
      names_.emplace_back(std::move(stems), number);
    }
  }
}

// All of them are marked as the first word of what was typed.
void QueryWords::gather_spellings(const Query& query) {
  const int first = count_;
  gather(query.children.front());
  const int behind = count_;
  const std::vector<std::string> typed = words_;
  for (std::size_t i = 1; i < query.children.size(); ++i) {
    const Query& other = query.children[i];
    for (const std::string& word : other.words) {
      count_ = first;
      add(Query::Op::word, word);
    }
    count_ = first;
    if (other.words.empty()) gather(other);
  }
  count_ = behind;
  words_ = typed;
}

// Another name of a phrase is marked as its first word.
void QueryWords::gather_phrase(const Query& query) {
  const int first = count_;
  for (const std::string& word : query.words) add(Query::Op::word, word);
  if (aliases_ == nullptr || query.op != Query::Op::phrase || !query.field.empty() || count_ == first) return;
  add_names(aliases_->of(query.words), first);
}

void QueryWords::gather_all(const Query& query) {
  for (const Query& child : query.children) gather(child);
  if (aliases_ == nullptr || query.op == Query::Op::any_of) return;
  for (const NamedWords& name : named_words(query.children, *aliases_)) {
    const auto known = stems_.find(forms_.of(query.children[name.first].text).stem);
    if (known != stems_.end()) add_names(name.aliases, known->second);
  }
}

void QueryWords::gather(const Query& query) {
  switch (query.op) {
    case Query::Op::word:
      add(query.op, query.text);
      return add_loose(query);
    case Query::Op::exact:
    case Query::Op::truncated:
      return add(query.op, query.text);
    case Query::Op::phrase:
    case Query::Op::near:
      return gather_phrase(query);
    case Query::Op::spellings:
      return gather_spellings(query);
    case Query::Op::without:
      return gather(query.children.front());
    case Query::Op::all_of:
    case Query::Op::any_of:
    case Query::Op::any_word:
      return gather_all(query);
    default:
      return;
  }
}

int QueryWords::number_of_form(std::string_view stem, std::string_view folded_word) const {
  int first = count_;
  if (const auto found = stems_.find(std::string(stem)); found != stems_.end()) first = found->second;
  if (const auto found = exact_.find(std::string(folded_word)); found != exact_.end()) {
    first = std::min(first, found->second);
  }
  const std::string plain = truncated_.empty() ? std::string() : without_accents(folded_word);
  for (const auto& [beginning, number] : truncated_) {
    if (number < first && plain.starts_with(beginning)) first = number;
  }
  return first == count_ ? -1 : first;
}

int QueryWords::form_number_of(std::string_view folded_word) {
  return number_of_form(stemmer_.stem(folded_word), folded_word);
}

QueryWords::Match QueryWords::match_of(std::string_view folded_word, bool capitalised) {
  const WordForm& form = forms_.of(folded_word);
  const int formed = number_of_form(form.stem, folded_word);
  const int whole = first_of(form, capitalised, stems_, formed < 0 ? count_ : formed, Of::parts);
  if (whole < count_) return {.number = whole, .whole = true};
  const int loose = first_of(form, capitalised, loose_, count_, Of::stem_and_parts);
  return {.number = loose == count_ ? -1 : loose, .whole = false};
}

// As phrases are found: signs between the words make no difference ("Koch-Institut").
std::size_t QueryWords::tokens_of(const std::vector<std::string>& name, const AnalysedText& text, std::size_t token) {
  std::size_t at = token;
  for (std::size_t i = 0; i < name.size(); ++i, ++at) {
    if (i > 0 && at < text.tokens().size() && !is_word(text.tokens()[at])) ++at;
    if (at >= text.tokens().size()) return 0;
    const std::string_view folded = text.folded(text.tokens()[at]);
    if (folded.empty() || forms_.of(folded).stem != name[i]) return 0;
  }
  return at - token;
}

QueryWords::Match QueryWords::match_at(const AnalysedText& text, std::size_t token) {
  const Token& written = text.tokens()[token];
  const std::string_view folded = text.folded(written);
  if (folded.empty()) return {};
  if (const auto number = grouped_number(text.text(), text.tokens(), token)) {
    const int known = number_of_form(stemmer_.stem(number->digits), number->digits);
    if (known >= 0) return {.number = known, .whole = true, .tokens = number->tokens};
  }
  const Match word = match_of(folded, written.capitalised);
  if (word.whole) return word;
  for (const auto& [name, number] : names_) {
    if (const std::size_t tokens = tokens_of(name, text, token); tokens > 0) {
      return {.number = number, .whole = false, .tokens = tokens};
    }
  }
  return word;
}

std::vector<std::string> QueryWords::stems() const {
  std::vector<std::string> stems;
  for (const auto& [stem, number] : stems_) stems.push_back(stem);
  std::sort(stems.begin(), stems.end());
  return stems;
}

}  // namespace zeitstrahl
