// What the user should know about how a query was understood: each kind of note once, however often it applies.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace zeitstrahl {

enum class NoteKind : std::uint8_t {
  quote,
  field,
  value,
  kind,
  status,
  sign,
  bracket,
  depth,
  idle_operator,
  near,
  length,
  truncation,
  day
};

class QueryNotes {
 public:
  // Keeps the first note of its kind; the others would say the same of another word.
  void add(NoteKind kind, std::string sentence) {
    if (std::find(kinds_.begin(), kinds_.end(), kind) != kinds_.end()) return;
    kinds_.push_back(kind);
    sentences_.push_back(std::move(sentence));
  }

  std::vector<std::string> take() { return std::move(sentences_); }

 private:
  std::vector<NoteKind> kinds_;
  std::vector<std::string> sentences_;
};

}  // namespace zeitstrahl
