// Packs numbers and strings into bytes, and reads them back without trusting them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeitstrahl {

class ByteWriter {
 public:
  void byte(unsigned value) { bytes_.push_back(static_cast<char>(value)); }
  void number(std::uint64_t value);        // 7 bits a byte, lowest first
  void signed_number(std::int64_t value);  // small in both directions: 0, -1, 1, -2, ...
  void fixed64(std::uint64_t value);       // 8 bytes, for what is random
  void text(std::string_view text);        // length, then the bytes
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

// Every call throws Error (unusable) where the bytes end early or say something impossible. Keeps a view of them.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  bool at_end() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }
  unsigned byte() {
    if (rest_.empty()) broken();
    const auto value = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    return value;
  }
  std::uint64_t number() {
    const std::uint64_t first = byte();
    if (first < 0x80) return first;
    const std::uint64_t second = byte();
    const std::uint64_t value = (first & 0x7f) | (second & 0x7f) << 7;
    return second < 0x80 ? value : long_number(value);
  }
  std::uint64_t number_to(std::uint64_t most) {
    const std::uint64_t value = number();
    if (value > most) broken();
    return value;
  }
  std::int64_t signed_number() {
    const std::uint64_t value = number();
    return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1));
  }
  std::uint64_t fixed64();
  std::string_view bytes();
  std::string_view text();  // UTF-8, as everything that reads texts relies on

  [[noreturn]] static void broken();

 private:
  std::uint64_t long_number(std::uint64_t value);  // behind its first two bytes

  std::string_view rest_;
};

}  // namespace zeitstrahl
