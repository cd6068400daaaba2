#include "searcher/render/link.h"

#include <fmt/format.h>

#include <algorithm>

namespace zeitstrahl {

namespace {

// RFC 3986, without what ends an attribute, a Markdown link or a line: ' ( ) and all that is no ASCII.
constexpr std::string_view kept_signs = "-._~:/?#[]@!$&*+,;=%";

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         kept_signs.find(c) != std::string_view::npos;
}

bool starts_with_folded(std::string_view text, std::string_view lower_case) {
  return text.size() >= lower_case.size() &&
         std::equal(lower_case.begin(), lower_case.end(), text.begin(),
                    [](char wanted, char c) { return wanted == (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
}

}  // namespace

std::optional<std::string> web_link(std::string_view address) {
  const std::size_t scheme = starts_with_folded(address, "https://")  ? 8
                             : starts_with_folded(address, "http://") ? 7
                                                                      : 0;
  if (scheme == 0 || address.size() == scheme) return std::nullopt;
  const char host = address[scheme];
  if (host == '/' || host == '?' || host == '#') return std::nullopt;
  std::string link;
  for (const char c : address) {
    if (is_plain(c)) {
      link += c;
    } else {
      link += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return link;
}

}  // namespace zeitstrahl
