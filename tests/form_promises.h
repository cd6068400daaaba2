// What each form of a timeline promises, whatever the archive says. Each function gives the first promise that a text
// breaks, or nothing.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/json.h"
#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl::promises {

using Broken = std::optional<const char*>;

// Nothing a terminal, a calendar or a page obeys; of control characters line ends only.
inline Broken broken_text(std::string_view text, std::string_view allowed_controls) {
  if (!is_valid_utf8(text)) return "a form is UTF-8";
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.value < 0x20 && allowed_controls.find(static_cast<char>(c.value)) == std::string_view::npos) {
      return "a form has no control characters";
    }
    if (is_obeyed(c.value)) return "a form has nothing a terminal obeys";
    at += c.length;
  }
  return std::nullopt;
}

// Reads as RFC 4180 has it; nothing where the text is no such table.
inline std::optional<std::vector<std::vector<std::string>>> read_csv(std::string_view text) {
  std::vector<std::vector<std::string>> rows(1, {std::string()});
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string& cell = rows.back().back();
    const std::string_view rest = text.substr(at);
    if (quoted) {
      if (text[at] != '"') {
        cell += text[at];
      } else if (rest.starts_with("\"\"")) {
        cell += text[at++];
      } else {
        quoted = false;
      }
    } else if (text[at] == '"') {
      if (!cell.empty()) return std::nullopt;
      quoted = true;
    } else if (text[at] == ',') {
      rows.back().emplace_back();
    } else if (rest.starts_with("\r\n")) {
      rows.push_back({std::string()});
      ++at;
    } else if (text[at] == '\n' || text[at] == '\r') {
      return std::nullopt;
    } else {
      cell += text[at];
    }
  }
  if (quoted || rows.back() != std::vector<std::string>{""}) return std::nullopt;
  rows.pop_back();
  return rows;
}

inline Broken broken_csv(std::string_view csv) {
  if (const Broken broken = broken_text(csv, "\r\n\t")) return broken;
  const auto rows = read_csv(csv);
  if (!rows) return "a table is read as RFC 4180 has it";
  for (const auto& row : *rows) {
    if (row.size() != rows->front().size()) return "all rows have as many cells";
    for (const std::string& cell : row) {
      if (!cell.empty() && std::string_view("=+-@\t\r\n").find(cell[0]) != std::string_view::npos) {
        return "no cell is a formula";
      }
    }
  }
  return std::nullopt;
}

inline Broken broken_markdown(std::string_view markdown) {
  if (const Broken broken = broken_text(markdown, "\n")) return broken;
  std::size_t backslashes = 0;
  for (std::size_t at = 0; at < markdown.size(); ++at) {
    const bool escaped = backslashes % 2 == 1;
    const bool of_link = at >= 2 && markdown.substr(at - 2, 2) == "](";
    if (markdown[at] == '<' && !escaped && !of_link) return "every < is escaped";
    if ((markdown[at] == '`' || markdown[at] == '&') && !escaped) return "no code and no references";
    backslashes = markdown[at] == '\\' ? backslashes + 1 : 0;
  }
  return std::nullopt;
}

inline Broken broken_ics(std::string_view ics) {
  if (const Broken broken = broken_text(ics, "\r\n")) return broken;
  std::size_t open = 0;
  for (std::size_t at = 0; at < ics.size();) {
    const std::size_t end = ics.find("\r\n", at);
    if (end == std::string_view::npos) return "every line ends with CR LF";
    const std::string_view line = ics.substr(at, end - at);
    if (line.find_first_of("\r\n") != std::string_view::npos) return "line ends are CR LF";
    if (line.size() > 75) return "no line has more than 75 octets";
    if (!is_valid_utf8(line)) return "no line ends inside of a character";
    if (line.starts_with("BEGIN:")) ++open;
    if (line.starts_with("END:") && open-- == 0) return "what ends has begun";
    const std::size_t name = line.find_first_of(":;");
    const bool named =
        name != std::string_view::npos && name > 0 && line.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ-") == name;
    if (!line.starts_with(' ') && !named) return "a line begins with a name, or goes on";
    at = end + 2;
  }
  return open == 0 ? Broken{} : "what has begun ends";
}

// Whether the text between `<` and `>` is one of ours: a known element, attributes in double quotes, links to the web
// or into the page, no handlers and no style.
inline Broken broken_tag(std::string_view tag) {
  static constexpr std::array known = {
      "!doctype", "html",   "head",       "meta",    "title",   "style",  "body", "a",      "header", "h1",   "h2",
      "p",        "figure", "figcaption", "svg",     "g",       "rect",   "line", "text",   "path",   "div",  "button",
      "form",     "input",  "fieldset",   "legend",  "label",   "span",   "b",    "output", "main",   "ol",   "ul",
      "li",       "time",   "blockquote", "details", "summary", "footer", "kbd",  "script", "strong", "small"};
  if (tag.starts_with('/')) tag.remove_prefix(1);
  const std::string_view name = tag.substr(0, tag.find_first_of(" /"));
  if (std::find(known.begin(), known.end(), name) == known.end()) return "only elements of ours";
  bool quoted = false;
  std::string attributes;  // their names, values left out
  for (const char c : tag.substr(name.size())) {
    if (c == '"') quoted = !quoted;
    if (!quoted) attributes += c;
  }
  if (quoted) return "attributes are closed";
  if (attributes.find(" on") != std::string::npos || attributes.find("style=") != std::string::npos) {
    return "no handlers, no style attributes";
  }
  const std::size_t link = tag.find("href=\"");
  if (link == std::string_view::npos) return std::nullopt;
  const std::string address = folded(tag.substr(link + 6, 8));
  const bool fine = address.starts_with("#") || address.starts_with("http://") || address.starts_with("https://");
  return fine ? Broken{} : "links lead to the web or into the page";
}

// Tags, and nothing else that begins with <.
inline Broken broken_html(std::string_view html) {
  if (const Broken broken = broken_text(html, "\n")) return broken;
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
    const std::size_t end = html.find('>', at);
    if (end == std::string_view::npos) return "every < is of a tag";
    const std::string_view tag = html.substr(at + 1, end - at - 1);
    if (const Broken broken = broken_tag(tag)) return broken;
    at = end;
    // What is inside of these is no markup: it ends with its own end tag only.
    if (tag.starts_with("style")) at = html.find("</style", at);
    if (tag.starts_with("script")) at = html.find("</script", at);
  }
  return std::nullopt;
}

// The page as a whole: HTML, one data block, one script, one style.
inline Broken broken_page(std::string_view page) {
  if (const Broken broken = broken_html(page)) return broken;
  const auto count = [&](std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = page.find(part); at != std::string_view::npos; at = page.find(part, at + 1)) ++found;
    return found;
  };
  if (count("<script") != 2 || count("</script") != 2 || count("<style") != 1 || count("</style") != 1) {
    return "a page has its data, its script and its style";
  }
  const std::string_view opening = "<script type=\"application/json\" id=\"data\">";
  const std::size_t begin = page.find(opening) + opening.size();
  const std::string_view json = page.substr(begin, page.find("</script", begin) - begin);
  if (json.find('<') != std::string_view::npos) return "no < in the data";
  try {
    parse_json_object(json, {});
  } catch (const Error&) {
    return "the data is JSON";
  }
  return std::nullopt;
}

inline Broken broken_timelinejs(std::string_view text) {
  if (const Broken broken = broken_text(text, "\n")) return broken;
  try {
    for (const JsonMember& member : parse_json_object(
             trimmed(text), {"events.text.headline", "events.text.text", "events.group", "title.text.headline"})) {
      for (const std::string& value : member.values(1000)) {
        if (const Broken broken = broken_html(value)) return broken;
        if (member.name != "events.text.text" && value.find('<') != std::string::npos) return "no tags in a headline";
      }
    }
  } catch (const Error&) {
    return "a TimelineJS file is JSON";
  }
  return std::nullopt;
}

inline Broken broken_form(std::string_view form, std::string_view text) {
  if (form == "csv") return broken_csv(text);
  if (form == "markdown") return broken_markdown(text);
  if (form == "ics") return broken_ics(text);
  return form == "html" ? broken_page(text) : broken_timelinejs(text);
}

}  // namespace zeitstrahl::promises
