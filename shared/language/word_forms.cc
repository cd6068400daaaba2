#include "language/word_forms.h"

#include <algorithm>

namespace zeitstrahl {

const WordForm& WordForms::of(std::string_view folded_word) {
  if (const auto known = cache_.find(folded_word); known != cache_.end()) return known->second;
  if (cache_.size() >= most_cached) cache_.clear();
  WordForm form{.stem = std::string(stemmer_.stem(folded_word)), .parts = {}};
  for (const std::string& part : compounds_.parts(folded_word)) {
    std::string stem(stemmer_.stem(part));
    const bool is_new = stem != form.stem && std::find(form.parts.begin(), form.parts.end(), stem) == form.parts.end();
    if (is_new) form.parts.push_back(std::move(stem));
  }
  return cache_.emplace(folded_word, std::move(form)).first->second;
}

}  // namespace zeitstrahl
