#include "base/accents.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr char32_t dots = 0x0308;  // of an umlaut

struct Written {
  char32_t letter;
  std::string_view as;
};

// Letters that Unicode does not take apart, and umlauts: sorted.
constexpr std::array<Written, 25> letters = {{{U'Ä', "Ä"}, {U'Æ', "AE"}, {U'Ð', "D"},  {U'Ö', "Ö"},  {U'Ø', "Ö"},
                                              {U'Ü', "Ü"}, {U'Þ', "TH"}, {U'ä', "ä"},  {U'æ', "ae"}, {U'ð', "d"},
                                              {U'ö', "ö"}, {U'ø', "ö"},  {U'ü', "ü"},  {U'þ', "th"}, {U'Đ', "D"},
                                              {U'đ', "d"}, {U'Ħ', "H"},  {U'ħ', "h"},  {U'ı', "i"},  {U'Ł', "L"},
                                              {U'ł', "l"}, {U'Œ', "OE"}, {U'œ', "oe"}, {U'Ŧ', "T"},  {U'ŧ', "t"}}};

bool is_latin(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  return is_letter(c) && uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_LATIN;
}

std::string_view umlaut_of(char32_t letter) {
  constexpr std::array<Written, 6> umlauts = {
      {{U'A', "Ä"}, {U'O', "Ö"}, {U'U', "Ü"}, {U'a', "ä"}, {U'o', "ö"}, {U'u', "ü"}}};
  const auto found =
      std::find_if(umlauts.begin(), umlauts.end(), [&](const Written& one) { return one.letter == letter; });
  return found == umlauts.end() ? std::string_view() : found->as;
}

// Of a letter alone; empty where it is taken for itself.
std::string_view written_for(char32_t letter) {
  const auto found = std::lower_bound(letters.begin(), letters.end(), letter,
                                      [](const Written& one, char32_t wanted) { return one.letter < wanted; });
  return found == letters.end() || found->letter != letter ? std::string_view() : found->as;
}

void append_letter(char32_t letter, std::string& out) {
  if (const std::string_view known = written_for(letter); !known.empty()) {
    out += known;
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const nfd = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString parts;
  const bool is_joint = U_SUCCESS(status) && nfd->getDecomposition(static_cast<UChar32>(letter), parts) != 0;
  const auto base = static_cast<char32_t>(is_joint ? parts.char32At(0) : 0);
  if (!is_latin(base)) return append_utf8(letter, out);
  const std::string_view umlaut = parts.indexOf(static_cast<UChar32>(dots)) > 0 ? umlaut_of(base) : std::string_view();
  const std::string_view known = umlaut.empty() ? written_for(base) : umlaut;
  if (known.empty()) return append_utf8(base, out);
  out += known;
}

bool is_plain(std::string_view text) {
  constexpr char lead = '\xC3';
  constexpr std::string_view umlauts = "\x84\x96\x9C\xA4\xB6\xBC";
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (static_cast<unsigned char>(text[at]) < 0x80) continue;
    if (text[at] != lead || at + 1 == text.size() || umlauts.find(text[at + 1]) == std::string_view::npos) return false;
    ++at;
  }
  return true;
}

}  // namespace

std::string without_accents(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  bool latin = false;  // the letter before, so that a mark alone goes with it: "i̇" is "İ" in small
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at += c.length;
    if (is_mark(c.value)) {
      if (!latin) append_utf8(c.value, out);
      continue;
    }
    latin = is_latin(c.value);
    if (latin && c.value >= 0x80) {
      append_letter(c.value, out);
    } else {
      append_utf8(c.value, out);
    }
  }
  return out;
}

}  // namespace zeitstrahl
