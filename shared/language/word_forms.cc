#include "language/word_forms.h"

#include <algorithm>

#include "base/accents.h"

namespace zeitstrahl {

namespace {

bool holds(const std::vector<std::string>& stems, const std::string& stem) {
  return std::find(stems.begin(), stems.end(), stem) != stems.end();
}

}  // namespace

bool WordForm::has(const std::string& part) const { return holds(parts, part) || holds(inner, part); }

const WordForm& WordForms::of(std::string_view folded_word) {
  if (const auto known = cache_.find(folded_word); known != cache_.end()) return known->second;
  if (cache_.size() >= most_cached) cache_.clear();
  WordForm form{.stem = std::string(stemmer_.stem(folded_word)), .parts = {}, .inner = {}};
  const Compounds::Taken taken = compounds_.taken_apart(without_accents(folded_word));
  const auto add_new = [&](const std::vector<std::string>& words, std::vector<std::string>& stems) {
    for (const std::string& word : words) {
      std::string stem(stemmer_.stem(word));
      if (stem != form.stem && !form.has(stem)) stems.push_back(std::move(stem));
    }
  };
  add_new(taken.parts, form.parts);
  add_new(taken.inner, form.inner);
  return cache_.emplace(folded_word, std::move(form)).first->second;
}

}  // namespace zeitstrahl
