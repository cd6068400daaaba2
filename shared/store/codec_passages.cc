// The packed form of an article's passages: where each begins, as the difference from the one before it, and its words,
// two bytes each, because they are searched more often than they are read.
#include "store/bytes.h"
#include "store/codec.h"

namespace zeitstrahl {

std::string pack_passages(const std::vector<StoredPassage>& passages) {
  ByteWriter out;
  std::uint32_t last = 0;
  for (const StoredPassage& passage : passages) {
    out.number(passage.begin - last);
    last = passage.begin;
    out.number(passage.words.size());
    for (const std::uint16_t word : passage.words) {
      out.byte(word & 0xffU);
      out.byte(word >> 8U);
    }
  }
  return out.take();
}

bool StoredPassageReader::next(StoredPassage& passage) {
  if (rest_.empty()) return false;
  ByteReader in(rest_);
  last_begin_ += in.number_to(UINT32_MAX);
  if (last_begin_ > UINT32_MAX) ByteReader::broken();
  passage.begin = static_cast<std::uint32_t>(last_begin_);
  const std::uint64_t count = in.number_to(in.rest().size() / 2);
  rest_ = in.rest();
  if (2 * count > rest_.size()) ByteReader::broken();
  passage.words.resize(count);
  for (std::uint64_t i = 0; i < count; ++i) {
    const auto low = static_cast<unsigned char>(rest_[2 * i]);
    const auto high = static_cast<unsigned char>(rest_[2 * i + 1]);
    passage.words[i] = static_cast<std::uint16_t>(low | high << 8U);
  }
  rest_.remove_prefix(2 * count);
  return true;
}

}  // namespace zeitstrahl
