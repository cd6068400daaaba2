#include "indexer/file_kind.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t looked_at = 1024;  // bytes in which a binary file shows a zero

bool starts_like(std::string_view text, std::string_view small) {
  return same_letters(text.substr(0, small.size()), small);
}

bool ends_like(std::string_view text, std::string_view small) {
  return text.size() > small.size() && same_letters(text.substr(text.size() - small.size()), small);
}

// What stands behind `sign` and blanks at the begin of `text`; empty where it begins otherwise.
std::string_view behind(std::string_view text, char sign) {
  text = trimmed(text);
  return text.starts_with(sign) ? trimmed(text.substr(1)) : std::string_view();
}

bool begins_object(std::string_view text) { return behind(text, '{').starts_with('"'); }

// Whether the first lines are objects, each on a line of its own. The last line may be cut.
bool begins_json_lines(std::string_view begin) {
  constexpr unsigned enough = 5;
  begin = without_byte_order_mark(begin);
  unsigned objects = 0;
  while (!begin.empty() && objects < enough) {
    const std::size_t end = begin.find('\n');
    const std::string_view line = trimmed(begin.substr(0, end));
    begin.remove_prefix(std::min(begin.size(), end == std::string_view::npos ? end : end + 1));
    if (line.empty()) continue;
    const bool whole = end != std::string_view::npos;
    if (!begins_object(line) || (whole && !line.ends_with('}'))) return false;
    ++objects;
  }
  return objects > 0;
}

// How files begin that are neither text nor JSON lines, though some have no zero byte near their front.
struct Signature {
  std::string_view begin;
  Unreadable kind;
};
constexpr std::array<Signature, 6> signatures{
    {{"\xFF\xFE", {"UTF-16: save it as UTF-8", "iconv -f UTF-16 -t UTF-8 does"}},
     {"\xFE\xFF", {"UTF-16: save it as UTF-8", "iconv -f UTF-16 -t UTF-8 does"}},
     {"%PDF-", {"a PDF", "turn it into plain text, as pdftotext does"}},
     {"{\\rtf", {"RTF", "save it as plain text"}},
     {"PK\x03\x04", {"a zip archive, or a document packed as one", "unpack it; save documents as plain text"}},
     {"BZh", {"packed by bzip2", "unpack it; .gz, .xz and .zst are read as they are"}}}};

constexpr Unreadable markup = {"HTML or XML", "make plain text of it, or JSON lines with the text in one member"};
constexpr Unreadable mailbox = {"a mailbox", "write the text of each mail to a file of its own"};
constexpr Unreadable binary = {"binary", "unpack archives; save documents as plain text"};

bool begins_markup(std::string_view begin) {
  if (starts_like(begin, "<?xml") || starts_like(begin, "<!doctype") || starts_like(begin, "<!--")) return true;
  return begin.size() > 1 && begin.front() == '<' && is_ascii_letter(begin[1]) && has_tags(begin);
}

// "From somebody@example.org ..." and the head of a mail.
bool begins_mailbox(std::string_view begin) {
  const std::size_t end = begin.find('\n');
  if (!begin.starts_with("From ") || end == std::string_view::npos) return false;
  const std::string_view head = begin.substr(end + 1);
  const std::size_t name = static_cast<std::size_t>(
      std::find_if_not(head.begin(), head.end(), [](char c) { return is_ascii_letter(c) || c == '-'; }) - head.begin());
  return begin.substr(0, end).find('@') != std::string_view::npos && name > 0 && head.substr(name).starts_with(": ");
}

// JSON that has its objects not each on one line.
std::optional<Unreadable> other_json(std::string_view begin, Format format) {
  const std::string_view in_list = behind(begin, '[');
  const bool by_name = format == Format::json_lines;
  if (in_list.starts_with('{') || (by_name && begin.starts_with('['))) {
    return Unreadable{"a JSON list: JSON lines are needed, one object a line",
                      "jq -c '.[]' FILE > FILE.jsonl makes them"};
  }
  const bool over_lines = trimmed(begin.substr(0, begin.find('\n'))) == "{" || (!by_name && begins_object(begin));
  if (!over_lines) return std::nullopt;
  return Unreadable{"JSON over several lines: JSON lines are needed, one object a line",
                    "jq -c . FILE > FILE.jsonl makes them"};
}

}  // namespace

std::string without_packing(std::string name) {
  for (const std::string_view ending : {".gz", ".xz", ".zst"}) {
    if (!ends_like(name, ending)) continue;
    name.resize(name.size() - ending.size());
    break;
  }
  return name;
}

Format format_of(std::string_view name, std::string_view begin) {
  constexpr std::array<std::string_view, 3> endings = {".jsonl", ".ndjson", ".json"};
  const bool named = std::any_of(endings.begin(), endings.end(), [&](auto ending) { return ends_like(name, ending); });
  return named || begins_json_lines(begin) ? Format::json_lines : Format::text;
}

std::optional<Unreadable> unreadable_kind(std::string_view begin, Format format) {
  for (const Signature& known : signatures) {
    if (begin.starts_with(known.begin)) return known.kind;
  }
  if (begin.substr(0, looked_at).find('\0') != std::string_view::npos) return binary;
  begin = trimmed(without_byte_order_mark(begin));
  if (auto json = other_json(begin, format)) return json;
  if (format == Format::json_lines) return std::nullopt;
  if (begins_markup(begin)) return markup;
  if (begins_mailbox(begin)) return mailbox;
  return std::nullopt;
}

bool has_tags(std::string_view text) {
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const std::string_view tag = text.substr(at + 1);
    if (tag.size() > 1 && tag.front() == '/' && is_ascii_letter(tag[1])) return true;
    if (starts_like(tag, "p>") || starts_like(tag, "br>") || starts_like(tag, "br/>") || starts_like(tag, "br />")) {
      return true;
    }
  }
  return false;
}

}  // namespace zeitstrahl
