#include "language/dateline.h"

#include <algorithm>

#include "base/number.h"
#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr unsigned most_lines = 12;          // wire copy has up to ten lines of headings
constexpr unsigned most_lines_capitals = 3;  // a weaker sign, so only at the top
constexpr std::size_t most_places = 4;
constexpr std::size_t longest_place = 40;  // bytes; "Villingen-Schwenningen" has 22
constexpr std::size_t longest_head = 160;  // bytes, from the first place to the end of the bracket
constexpr unsigned most_place_words = 4;   // "Bad Neuenahr-Ahrweiler", "Neustadt an der Weinstraße"
constexpr unsigned fewest_capitals = 4;    // without an agency: "BONN." is a place, "CDU." more likely is none

// The first column of a table, and the last. Of two rows with one name the later one counts, which is the user's.
DatelineNames::Names read_names(const Table& table) {
  DatelineNames::Names names;
  for (const TableRow& row : table.rows) names.insert_or_assign(folded(row.cells.front()), row.cells.back());
  return names;
}

// "dpa" of "dpa/lno", "dpa-infocom" and "dpa, AFP"; empty if the bracket names no agency.
std::string agency_of(std::string_view bracket, const DatelineNames& names) {
  const std::string whole = folded(trimmed(bracket));
  const std::string_view code = trimmed(std::string_view(whole).substr(0, whole.find_first_of("/,;+& ")));
  for (const std::string_view name : {std::string_view(whole), code, code.substr(0, code.find('-'))}) {
    if (const auto known = names.agencies.find(name); known != names.agencies.end()) return known->second;
  }
  return {};
}

bool is_place_suffix(std::string_view part, const DatelineNames& names) {
  if (part.ends_with('.')) part.remove_suffix(1);
  return names.place_suffixes.contains(folded(part));
}

// A line with one plain blank for every run of blanks, and where each of its bytes came from.
struct PlainLine {
  std::string text;
  std::vector<std::uint32_t> origin;  // one more than bytes
};

PlainLine plain_line(std::string_view text, std::size_t at, std::size_t most_bytes) {
  PlainLine line;
  while (at < text.size() && text[at] != '\n' && text[at] != '\r' && line.text.size() < most_bytes) {
    const CodePoint c = code_point_at(text, at);
    if (!is_space(c.value)) {
      for (std::uint32_t i = 0; i < c.length; ++i) line.origin.push_back(static_cast<std::uint32_t>(at + i));
      line.text += text.substr(at, c.length);
    } else if (!line.text.empty() && line.text.back() != ' ') {
      line.origin.push_back(static_cast<std::uint32_t>(at));
      line.text += ' ';
    }
    at += c.length;
  }
  line.origin.push_back(static_cast<std::uint32_t>(at));
  return line;
}

std::string_view without_blanks(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// The first and the last word have capitals: "Neustadt an der Weinstraße", "Frankfurt (Oder)", "Bad Homburg v.d.H.".
// "Der Rat tagt" is no place.
bool has_capitals(std::string_view part) {
  std::string_view last = part.substr(part.rfind(' ') + 1);
  if (last.starts_with('(')) last.remove_prefix(1);
  if (last.ends_with('.')) last.remove_suffix(1);
  last = last.substr(last.rfind('.') + 1);
  return begins_upper(part) && begins_upper(last);
}

// Letters, blanks, hyphens, full stops, apostrophes and brackets, few words, capitals.
bool is_place(std::string_view part) {
  if (part.size() > longest_place || !has_capitals(part)) return false;
  if (std::count(part.begin(), part.end(), ' ') >= static_cast<std::ptrdiff_t>(most_place_words)) return false;
  for (std::size_t at = 0; at < part.size();) {
    const CodePoint c = code_point_at(part, at);
    constexpr std::u32string_view signs = U" -‑.'’()";
    if (!is_letter(c.value) && !is_mark(c.value) && signs.find(c.value) == std::u32string_view::npos) return false;
    at += c.length;
  }
  return true;
}

// One to four places, parted by slashes; empty if that is not what it is.
std::vector<std::string> parse_places(std::string_view head, const DatelineNames& names) {
  std::vector<std::string> places;
  for (const std::string_view raw : split(head, '/')) {
    const std::string_view part = without_blanks(raw);
    if (!places.empty() && is_place_suffix(part, names)) {
      places.back() += '/';
      places.back() += part;
      continue;
    }
    if (!is_place(part) || places.size() == most_places) return {};
    places.emplace_back(part);
  }
  return places;
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_ascii_digit); }

// Length of the dash at `at`, with the blank that must follow a single one; 0 if there is none.
std::size_t dash_length(std::string_view line, std::size_t at) {
  constexpr std::string_view twice = "--";
  if (line.substr(std::min(at, line.size())).starts_with(twice)) {
    const std::size_t end = at + twice.size();
    return twice.size() + (end < line.size() && line[end] == ' ' ? 1 : 0);
  }
  for (const std::string_view dash : {"-", "–", "—", "‒", "―"}) {
    if (!line.substr(std::min(at, line.size())).starts_with(dash)) continue;
    const std::size_t end = at + dash.size();
    if (end == line.size()) return dash.size();
    return line[end] == ' ' ? dash.size() + 1 : 0;
  }
  return 0;
}

// Where the mark that ends a dateline ends, if one starts at `at`: a dash, or one of `others`.
std::optional<std::size_t> end_of_mark(std::string_view line, std::size_t at, std::string_view others) {
  while (at < line.size() && line[at] == ' ') ++at;
  if (const std::size_t dash = dash_length(line, at)) return at + dash;
  const bool mark = at < line.size() && others.find(line[at]) != std::string_view::npos;
  if (mark && at + 1 < line.size() && line[at + 1] == ' ') return at + 2;
  return std::nullopt;
}

Dateline at_range(const PlainLine& line, std::size_t end) {
  Dateline dateline;
  dateline.range = {line.origin.front(), line.origin[std::min(end, line.origin.size() - 1)]};
  return dateline;
}

// Some papers leave the dash out: "Berlin (dpa) Der Rat ...".
std::optional<std::size_t> end_without_mark(std::string_view line, std::size_t at) {
  if (at + 1 >= line.size() || line[at] != ' ') return std::nullopt;
  const char32_t next = code_point_at(line, at + 1).value;
  const bool opens = is_upper(next) || std::u32string_view(U"\"„“«»").find(next) != std::u32string_view::npos;
  return opens ? std::optional(at + 1) : std::nullopt;
}

// What stands in front of the agency.
struct DatelineHead {
  std::vector<std::string> places;
  std::string_view date;
};

// "17.01.2025 - Berlin": takes the date off.
std::string_view take_date_in_front(std::string_view& head) {
  for (const std::string_view mark : {" - ", " – "}) {
    const std::size_t at = head.find(mark);
    if (at == std::string_view::npos || !has_digit(head.substr(0, at))) continue;
    const std::string_view date = head.substr(0, at);
    head = without_blanks(head.substr(at + mark.size()));
    return date;
  }
  return {};
}

// Nothing where the words are no head of a dateline.
std::optional<DatelineHead> parse_head(std::string_view text, const DatelineNames& names) {
  DatelineHead head{.places = {}, .date = take_date_in_front(text)};
  const auto opener = names.openers.find(folded(text.substr(0, text.find(' '))));
  if (opener != names.openers.end()) {
    if (opener->second == "unknown") {  // a comma ends the name: "Von Max Muster, Hamburg"
      const std::size_t behind_name = text.rfind(',');
      const bool named = behind_name != std::string_view::npos;
      std::vector<std::string> places = parse_places(without_blanks(text.substr(named ? behind_name + 1 : 0)), names);
      if (places.empty()) return std::nullopt;
      if (named) head.places = std::move(places);
      return head;
    }
    text = without_blanks(text.substr(std::min(text.find(' '), text.size())));
  }
  const std::size_t comma = text.find(',');
  if (comma != std::string_view::npos) {
    const std::string_view behind = without_blanks(text.substr(comma + 1));
    if (!has_digit(behind) && !is_place_suffix(behind, names)) return std::nullopt;  // "Washington, D.C."
    if (has_digit(behind)) head.date = behind;
  }
  head.places = parse_places(without_blanks(text.substr(0, comma)), names);
  return head.places.empty() ? std::nullopt : std::optional(head);
}

// "Kiew/Moskau (dpa) - ", "Berlin, 16. Januar (dpa/lno) - ", "(dpa) - ".
std::optional<Dateline> with_agency(const PlainLine& line, const DatelineNames& names) {
  const std::string_view text = line.text;
  for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
    const std::size_t close = text.find(')', open);
    if (close == std::string_view::npos) return std::nullopt;
    std::string agency = agency_of(text.substr(open + 1, close - open - 1), names);
    auto end = end_of_mark(text, close + 1, ".:");
    if (!end) end = end_without_mark(text, close + 1);
    if (agency.empty() || !end) continue;
    const std::string_view written = without_blanks(text.substr(0, open));
    auto head = written.empty() ? std::optional(DatelineHead()) : parse_head(written, names);
    const bool dash = !without_blanks(text.substr(close + 1)).empty() && end_of_mark(text, close + 1, "").has_value();
    if (!head || (written.empty() && !dash)) return std::nullopt;
    Dateline dateline = at_range(line, *end);
    dateline.places = std::move(head->places);
    dateline.agency = std::move(agency);
    dateline.date = head->date;
    return dateline;
  }
  return std::nullopt;
}

// Length of the beginning in capitals: letters, blanks, hyphens and slashes; with how many letters.
struct Capitals {
  std::size_t length = 0;
  unsigned letters = 0;
};
Capitals capitals_of(std::string_view text) {
  Capitals capitals;
  while (capitals.length < text.size()) {
    const CodePoint c = code_point_at(text, capitals.length);
    const bool capital = is_letter(c.value) && (is_upper(c.value) || c.value == U'ß');
    if (!capital && c.value != ' ' && c.value != '/' && !(c.value == '-' && capitals.letters > 0)) break;
    if (capital) ++capitals.letters;
    capitals.length += c.length;
  }
  return capitals;
}

// "BOZEN. ", "MERAN/BRIXEN – ", as papers of South Tyrol begin.
std::optional<Dateline> in_capitals(const PlainLine& line, const DatelineNames& names) {
  std::string_view text = line.text;
  const Capitals capitals = capitals_of(text);
  if (capitals.letters < fewest_capitals) return std::nullopt;
  std::string_view head = text.substr(0, capitals.length);
  std::size_t mark = head.size();
  if (head.ends_with(" - ")) mark = head.size() - 3;  // the dash was taken for a hyphen
  const auto end = end_of_mark(text, mark, ".");
  if (!end || *end >= text.size()) return std::nullopt;
  head = without_blanks(head.substr(0, mark));
  std::vector<std::string> places = parse_places(head, names);
  if (places.empty()) return std::nullopt;
  Dateline dateline = at_range(line, *end);
  dateline.places = std::move(places);
  return dateline;
}

}  // namespace

DatelineFinder::DatelineFinder(const Lexicon& lexicon)
    : names_{.agencies = read_names(lexicon.table("agencies")),
             .place_suffixes = read_names(lexicon.table("place_suffixes")),
             .openers = read_names(lexicon.table("dateline_openers"))} {}

std::optional<Dateline> DatelineFinder::find(std::string_view text) const {
  unsigned lines = 0;
  std::size_t at = 0;
  while (at < text.size() && lines < most_lines) {
    const PlainLine line = plain_line(text, at, longest_head);
    const std::size_t line_end = text.find('\n', at);
    at = line_end == std::string_view::npos ? text.size() : line_end + 1;
    if (line.text.empty()) continue;
    if (auto dateline = with_agency(line, names_)) return dateline;
    if (auto dateline = in_capitals(line, names_); dateline && lines < most_lines_capitals) return dateline;
    ++lines;
  }
  return std::nullopt;
}

}  // namespace zeitstrahl
