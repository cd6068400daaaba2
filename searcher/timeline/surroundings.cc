#include "searcher/timeline/surroundings.h"

#include <algorithm>

namespace zeitstrahl {

void Surroundings::open(std::string_view packed) {
  start(packed);
  read_paragraph();
}

void Surroundings::open(std::string_view packed, TopicSignature& learning) {
  start(packed);
  while (read_paragraph()) learning.learn(passage_.words, topic_.share_of(paragraphs_.back().named));
}

void Surroundings::start(std::string_view packed) {
  reader_ = StoredPassageReader(packed);
  title_words_.clear();
  paragraphs_.clear();
  behind_ = 0;
  if (reader_.next(passage_)) title_words_.swap(passage_.words);
  title_ = topic_.named_by(title_words_);
}

bool Surroundings::read_paragraph() {
  if (!reader_.next(passage_)) return false;
  paragraphs_.push_back({passage_.begin, topic_.named_by(passage_.words)});
  return true;
}

float Surroundings::head() const {
  return topic_.share_of(title_ | (paragraphs_.empty() ? 0 : paragraphs_.front().named));
}

float Surroundings::focus() {
  while (read_paragraph()) continue;
  float best = topic_.share_of(title_);
  TopicMask last = 0;
  for (const Paragraph& one : paragraphs_) {
    if (one.named == last) continue;  // most name nothing
    best = std::max(best, topic_.share_of(title_ | one.named));
    last = one.named;
  }
  return best;
}

bool Surroundings::is_named_near(std::size_t paragraph) {
  if (paragraph == 0) return true;  // right below the title
  for (std::size_t at = paragraph - 1; at <= paragraph + 1; ++at) {
    if ((at < paragraphs_.size() || read_paragraph()) && paragraphs_[at].named != 0) return true;
  }
  return false;
}

TopicMask Surroundings::around(const Event& event) {
  if (event.in_title) return title_;
  while ((behind_ < paragraphs_.size() || read_paragraph()) && paragraphs_[behind_].begin <= event.range.begin)
    ++behind_;
  if (behind_ == 0) return title_;
  const std::size_t paragraph = behind_ - 1;
  return paragraphs_[paragraph].named | (is_named_near(paragraph) ? title_ : 0);
}

}  // namespace zeitstrahl
