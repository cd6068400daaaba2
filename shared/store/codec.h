// Packs articles and their events into the bytes a database keeps, and back.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/article.h"
#include "event/event.h"

namespace zeitstrahl {

class ByteReader;

// An event as the database keeps it: what choosing days and sentences needs without reading any text.
struct StoredEvent {
  Event event;
  std::vector<std::uint16_t> words;  // hashed stems of the sentence's content words, ascending, without repeats
};

std::string pack_events(const std::vector<StoredEvent>& events);

// Goes through packed events one by one, without allocating once it is warm. Keeps a view of the bytes.
class StoredEventReader {
 public:
  explicit StoredEventReader(std::string_view packed);
  // False at the end. Throws Error (unusable) where the bytes are broken.
  bool next(StoredEvent& event);

 private:
  void read_days(ByteReader& in, unsigned has, Event& event);

  std::string_view rest_;
  std::vector<std::string_view> names_;
  std::uint32_t last_begin_ = 0;
  std::int64_t last_day_ = 0;
};

// A paragraph of an article, or its title: what asking for the surroundings of a sentence needs.
struct StoredPassage {
  std::uint32_t begin = 0;           // byte offset in the text; 0 for the title
  std::vector<std::uint16_t> words;  // hashed stems of its content words, ascending, without repeats
};

// The title comes first, with or without words; then the paragraphs in text order.
std::string pack_passages(const std::vector<StoredPassage>& passages);

// Goes through packed passages one by one, without allocating once it is warm. Keeps a view of the bytes.
class StoredPassageReader {
 public:
  explicit StoredPassageReader(std::string_view packed) : rest_(packed) {}
  // False at the end. Throws Error (unusable) where the bytes are broken.
  bool next(StoredPassage& passage);

 private:
  std::string_view rest_;
  std::uint64_t last_begin_ = 0;
};

std::string pack_article(const Article& article);
Article unpack_article(std::string_view packed);  // throws Error (unusable) where the bytes are broken

// The hash under which a stem stands in StoredEvent::words.
std::uint16_t word_hash(std::string_view stem);

// Sketches of shingles: see language/shingle_sketch.h.
std::string pack_sketch(const std::vector<std::uint32_t>& sketch);
std::vector<std::uint32_t> unpack_sketch(
    std::string_view packed);  // throws Error (unusable) where the bytes are broken

}  // namespace zeitstrahl
