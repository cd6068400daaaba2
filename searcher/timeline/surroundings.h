// What of the topic an article says, and where: in its title, its first paragraph, the paragraph around a sentence.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "event/event.h"
#include "searcher/timeline/topic_signature.h"
#include "searcher/timeline/topic_words.h"
#include "store/codec.h"

namespace zeitstrahl {

class Surroundings {
 public:
  // Keeps a reference to the topic.
  explicit Surroundings(const TopicWords& topic) : topic_(topic) {}

  // Goes on to the packed passages of an article, which are read as far as they are asked for; throws Error (unusable)
  // where they are broken, as do the others. Keeps a view of the bytes. One object for many articles allocates less.
  void open(std::string_view packed);
  // The same, and lets a signature learn from every paragraph.
  void open(std::string_view packed, TopicSignature& learning);

  const std::vector<std::uint16_t>& title_words() const { return title_words_; }

  // How much of the topic the title and the first paragraph name, 0 to 1: whether the article is about it.
  float head() const;
  // How much of it the title and one paragraph name, the best one, 0 to 1: whether the article says it in one place.
  float focus();

  // In the paragraph of the event, and in the title where that paragraph or one beside it goes on about the topic: a
  // letter of the morning tells of much else below the title of its first story. Asked for event by event, in the order
  // of the text.
  TopicMask around(const Event& event);

 private:
  struct Paragraph {
    std::uint32_t begin;
    TopicMask named;
  };

  void start(std::string_view packed);
  bool read_paragraph();  // false at the end
  bool is_named_near(std::size_t paragraph);

  const TopicWords& topic_;
  StoredPassageReader reader_{{}};
  StoredPassage passage_;
  std::vector<std::uint16_t> title_words_;
  TopicMask title_ = 0;
  std::vector<Paragraph> paragraphs_;
  std::size_t behind_ = 0;  // the paragraph that was asked for last
};

}  // namespace zeitstrahl
