#include "store/bytes.h"

#include "base/error.h"
#include "base/unicode.h"

namespace zeitstrahl {

void ByteWriter::number(std::uint64_t value) {
  while (value >= 0x80) {
    byte(static_cast<unsigned>(value & 0x7f) | 0x80);
    value >>= 7;
  }
  byte(static_cast<unsigned>(value));
}

void ByteWriter::signed_number(std::int64_t value) {
  number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

void ByteWriter::fixed64(std::uint64_t value) {
  for (int i = 0; i < 8; ++i) byte(static_cast<unsigned>(value >> (8 * i)) & 0xff);
}

void ByteWriter::text(std::string_view text) {
  number(text.size());
  bytes_.append(text);
}

std::uint64_t ByteReader::long_number(std::uint64_t value) {
  for (unsigned shift = 14; shift < 64; shift += 7) {
    const std::uint64_t next = byte();
    value |= (next & 0x7f) << shift;
    if (next < 0x80) return value;
  }
  broken();
}

std::uint64_t ByteReader::fixed64() {
  std::uint64_t value = 0;
  for (int i = 0; i < 8; ++i) value |= std::uint64_t{byte()} << (8 * i);
  return value;
}

std::string_view ByteReader::bytes() {
  const std::size_t length = number_to(rest_.size());
  if (length > rest_.size()) broken();  // the length itself took bytes
  const std::string_view bytes = rest_.substr(0, length);
  rest_.remove_prefix(length);
  return bytes;
}

std::string_view ByteReader::text() {
  const std::string_view text = bytes();
  if (!is_valid_utf8(text)) broken();
  return text;
}

void ByteReader::broken() {
  throw Error(ExitCode::unusable, "the database holds broken bytes", "index the archive again into a new folder");
}

}  // namespace zeitstrahl
