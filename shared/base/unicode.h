// UTF-8 text: decoding what archives hold, folding words, and counting code points. The home of ICU.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeitstrahl {

enum class Encoding { utf8, windows1252 };
std::string_view to_string(Encoding encoding);

struct Decoded {
  std::string text;
  Encoding encoding = Encoding::utf8;
  std::size_t strays = 0;       // bytes that are no UTF-8, beside characters that are
  std::size_t first_stray = 0;  // where the first of them stood among the bytes
};

bool is_valid_utf8(std::string_view bytes);

std::string_view without_byte_order_mark(std::string_view bytes);  // of UTF-8

// Valid UTF-8 stays as it is (a byte order mark is dropped); all else is read as Windows-1252, the superset of
// Latin-1 that German archives use: the whole of it, or, where there are umlauts, quotes or the like in valid UTF-8 as
// well, the bytes that are astray. Bytes that Windows-1252 leaves open become U+FFFD.
Decoded decode(std::string_view bytes);

// Appends the form in which words are compared: NFC, soft hyphens and zero-width characters dropped, ligatures
// opened, case folded (so ß becomes ss). Umlauts stay. `word` must be valid UTF-8.
void append_folded(std::string_view word, std::string& out);
std::string folded(std::string_view word);

// The code point that starts at byte `at`, and its length in bytes. `text` must be valid UTF-8.
struct CodePoint {
  char32_t value;
  std::uint32_t length;
};
CodePoint code_point_at(std::string_view text, std::size_t at);
void append_utf8(char32_t code_point, std::string& out);

bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool begins_upper(std::string_view word);  // no empty one does; `word` must be valid UTF-8
bool is_digit(char32_t c);                 // of any script
bool is_mark(char32_t c);                  // combining marks belong to the letter before
bool begins_letter(char32_t c);  // what folding never joins with the one before, as it does marks and Hangul vowels
bool is_space(char32_t c);       // with NBSP and its kin
bool is_invisible_in_word(char32_t c);  // soft hyphen, zero-width (non-)joiner and space, word joiner, BOM

// Whether a byte of UTF-8 begins a code point.
inline bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }
std::size_t code_points(std::string_view text);  // how many there are

// How many terminal columns the text takes (East Asian wide characters two, combining marks none).
std::size_t display_width(std::string_view text);

// Turns byte offsets into code point offsets, in the time it takes to walk from the one asked for last. Keeps a view of
// the text.
class CodePointCounter {
 public:
  explicit CodePointCounter(std::string_view text) : text_(text) {}
  std::uint32_t at(std::uint32_t byte_offset);

 private:
  std::string_view text_;
  std::uint32_t byte_ = 0;
  std::uint32_t count_ = 0;
};

// The longest beginning that takes at most `most` bytes and does not cut a code point.
std::string_view beginning(std::string_view text, std::size_t most);

// Whether a terminal does something else with it than show it: control characters from U+007F on; marks, embeddings,
// overrides and isolates that turn the direction of what follows them; separators that some take for line ends.
bool is_obeyed(char32_t code_point);

}  // namespace zeitstrahl
