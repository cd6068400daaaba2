#include "base/unicode.h"

#include <unicode/normalizer2.h>
#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace zeitstrahl {

std::string_view to_string(Encoding encoding) { return encoding == Encoding::utf8 ? "UTF-8" : "Windows-1252"; }

namespace {

constexpr char32_t replacement = 0xFFFD;

// What Windows-1252 holds at 0x80 to 0x9F; five places are open.
constexpr std::array<char32_t, 32> windows1252_high = {
    0x20AC, replacement, 0x201A,      0x0192, 0x201E,      0x2026,      0x2020, 0x2021,      0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152,      replacement, 0x017D, replacement, replacement, 0x2018, 0x2019,      0x201C, 0x201D, 0x2022,
    0x2013, 0x2014,      0x02DC,      0x2122, 0x0161,      0x203A,      0x0153, replacement, 0x017E, 0x0178};

void append_windows1252(char byte, std::string& text) {
  const auto c = static_cast<unsigned char>(byte);
  append_utf8(c >= 0x80 && c < 0xA0 ? windows1252_high[c - 0x80] : c, text);
}

std::string from_windows1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) append_windows1252(byte, text);
  return text;
}

// What German has beyond ASCII: umlauts and the like, quotes, dashes. In Windows-1252 the bytes of these are never side
// by side ("Ã¼"), while those of rarer ones may be ("ß“").
bool is_telling(UChar32 c) { return (c >= 0x80 && c < 0x100) || (c >= 0x2000 && c < 0x2100); }

// Keeps what is valid UTF-8. `telling` says whether there is what Windows-1252 would not have.
Decoded keep_utf8(std::string_view bytes, bool& telling) {
  Decoded kept;
  kept.text.reserve(bytes.size() + bytes.size() / 8);
  const auto* const units = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto length = static_cast<std::int64_t>(bytes.size());
  for (std::int64_t at = 0; at < length;) {
    const auto begin = static_cast<std::size_t>(at);
    UChar32 c = 0;
    U8_NEXT(units, at, length, c);
    if (c >= 0) {
      kept.text += bytes.substr(begin, static_cast<std::size_t>(at) - begin);
      telling = telling || is_telling(c);
    } else {
      append_windows1252(bytes[begin], kept.text);
      if (kept.strays++ == 0) kept.first_stray = begin;
      at = static_cast<std::int64_t>(begin) + 1;
    }
  }
  return kept;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Ligatures of typesetting that NFC leaves closed.
std::u16string_view opened_ligature(char32_t c) {
  constexpr std::array<std::u16string_view, 7> ligatures = {u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
  constexpr char32_t first = 0xFB00;
  return c >= first && c < first + ligatures.size() ? ligatures[c - first] : std::u16string_view{};
}

void append_folded_slowly(std::string_view word, std::string& out) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2& nfc = *icu::Normalizer2::getNFCInstance(status);
  icu::UnicodeString text;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    at += c.length;
    if (is_invisible_in_word(c.value)) continue;
    const std::u16string_view ligature = opened_ligature(c.value);
    if (ligature.empty()) {
      text.append(static_cast<UChar32>(c.value));
    } else {
      text.append(ligature.data(), 0, static_cast<std::int32_t>(ligature.size()));
    }
  }
  icu::UnicodeString composed = nfc.normalize(text, status);
  composed.foldCase();
  composed.toUTF8String(out);
}

}  // namespace

bool is_valid_utf8(std::string_view bytes) {
  const auto* const text = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto length = static_cast<std::int64_t>(bytes.size());
  for (std::int64_t i = 0; i < length;) {
    std::uint64_t eight = 0;
    if (length - i >= 8) {
      std::memcpy(&eight, text + i, sizeof eight);
      if ((eight & 0x8080808080808080U) == 0) {
        i += 8;
        continue;
      }
    }
    if (text[i] < 0x80) {
      ++i;
      continue;
    }
    UChar32 c = 0;
    U8_NEXT(text, i, length, c);
    if (c < 0) return false;
  }
  return true;
}

std::string_view without_byte_order_mark(std::string_view bytes) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  return bytes.starts_with(byte_order_mark) ? bytes.substr(byte_order_mark.size()) : bytes;
}

Decoded decode(std::string_view bytes) {
  const std::string_view unmarked = without_byte_order_mark(bytes);
  if (is_valid_utf8(bytes)) return {std::string(unmarked), Encoding::utf8};
  bool telling = false;
  Decoded kept = keep_utf8(unmarked, telling);
  if (telling) return kept;
  return {from_windows1252(bytes), Encoding::windows1252};
}

void append_folded(std::string_view word, std::string& out) {
  if (!is_ascii(word)) return append_folded_slowly(word, out);
  for (const char c : word) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string folded(std::string_view word) {
  std::string out;
  append_folded(word, out);
  return out;
}

CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  auto i = static_cast<std::int64_t>(at);
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(bytes, i, static_cast<std::int64_t>(text.size()), c);
  return {static_cast<char32_t>(c), static_cast<std::uint32_t>(i - static_cast<std::int64_t>(at))};
}

void append_utf8(char32_t code_point, std::string& out) {
  std::array<char, 4> bytes{};
  std::int32_t length = 0;
  UBool error = false;
  U8_APPEND(bytes.data(), length, static_cast<std::int32_t>(bytes.size()), static_cast<UChar32>(code_point), error);
  if (error) return append_utf8(replacement, out);
  out.append(bytes.data(), static_cast<std::size_t>(length));
}

bool is_letter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
bool is_upper(char32_t c) { return u_isupper(static_cast<UChar32>(c)) || u_istitle(static_cast<UChar32>(c)); }
bool begins_upper(std::string_view word) { return !word.empty() && is_upper(code_point_at(word, 0).value); }
bool is_digit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }
bool begins_letter(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(status);
  return U_FAILURE(status) || nfc->hasBoundaryBefore(static_cast<UChar32>(c));
}
bool is_mark(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }
bool is_space(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)); }

bool is_invisible_in_word(char32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at += c.length;
    if (is_mark(c.value) || is_invisible_in_word(c.value)) continue;
    const int east_asian = u_getIntPropertyValue(static_cast<UChar32>(c.value), UCHAR_EAST_ASIAN_WIDTH);
    width += east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
  }
  return width;
}

std::uint32_t CodePointCounter::at(std::uint32_t byte_offset) {
  for (; byte_ < byte_offset; ++byte_) {
    if (starts_code_point(text_[byte_])) ++count_;
  }
  for (; byte_ > byte_offset; --byte_) {
    if (starts_code_point(text_[byte_ - 1])) --count_;
  }
  return count_;
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_code_point));
}

std::string_view beginning(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && !starts_code_point(text[most])) --most;
  return text.substr(0, most);
}

bool is_obeyed(char32_t c) {
  return (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

}  // namespace zeitstrahl
