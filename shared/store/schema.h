// What a database holds, in one table: terms, their prefixes, and values. Help, query parser and README derive from it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

// Raised whenever a term, a slot or a packed form changes its meaning.
constexpr unsigned schema_version = 7;

enum class FieldUse {
  words,   // searched as words, stems and phrases
  filter,  // matches whole, adds nothing to the score
  dates    // takes a day, month, year or range
};

struct FieldSpec {
  std::string_view name;  // as typed in a query: "title"
  FieldUse use;
  std::string_view prefix;  // of its terms; empty where a value answers
  std::string_view help;
};

const std::vector<FieldSpec>& field_specs();
const FieldSpec* find_field(std::string_view name);  // null if there is none

namespace prefix {
constexpr std::string_view exact = "";         // folded word, without positions
constexpr std::string_view unaccented = "XA";  // the same without accents, of words that have some
constexpr std::string_view stem = "Z";         // stem, with positions (title first, then text); of parts without
constexpr std::string_view title = "S";        // stem in the title
constexpr std::string_view id = "Q";           // unique
constexpr std::string_view event_day = "D";    // D20250116
constexpr std::string_view event_month = "M";  // M202501
constexpr std::string_view event_year = "Y";   // Y2025
constexpr std::string_view kind = "XK";
constexpr std::string_view status = "XT";
constexpr std::string_view place = "XP";
constexpr std::string_view source = "XO";
constexpr std::string_view date_source = "XF";  // XFrecord, XFnone, ...
}  // namespace prefix

namespace slot {
constexpr unsigned instant = 0;  // publication, sortable; undated articles have none
constexpr unsigned id = 1;
constexpr unsigned events = 2;  // packed: see store/codec.h
constexpr unsigned content_hash = 3;
constexpr unsigned shingles = 4;  // sketch: see language/shingle_sketch.h
constexpr unsigned day = 5;       // publication day, "20250117"
constexpr unsigned passages = 6;  // packed: the words of title and paragraphs, see store/codec.h
}  // namespace slot

// What one occurrence adds to a term's frequency within its article. A part of a compound has the term of the word
// itself, so that one list answers for both, and counts less there: searching two lists takes twice as long.
constexpr unsigned wdf_of_word = 4;
constexpr unsigned wdf_of_part = 1;

constexpr std::size_t longest_term = 240;  // bytes; Xapian refuses over 245 with prefix, and drops the whole batch

// A term with its prefix, cut at a code point so that Xapian takes it; ids that are too long end in a hash instead.
std::string make_term(std::string_view term_prefix, std::string_view text);
std::string make_id_term(std::string_view id);
// What a place or source is called, as its term has it: capitals and accents make no difference.
std::string comparable_name(std::string_view name);

}  // namespace zeitstrahl
