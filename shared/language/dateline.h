// Reads the dateline of agency copy: "Kiew/Moskau (dpa) - ", "Berlin, 16. Januar (AFP) – ".
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/range.h"
#include "language/lexicon.h"

namespace zeitstrahl {

struct Dateline {
  TextRange range;                  // from the first place to behind the dash and the blanks after it
  std::vector<std::string> places;  // up to 4, the main one first; none only beside an agency: "(dpa) - "
  std::string agency;               // "dpa"; of "dpa/lno" the first
  std::string date;                 // as written, "16. Januar"; empty without one
};

// The names that datelines are known by, each folded, and as shown.
struct DatelineNames {
  using Names = std::map<std::string, std::string, std::less<>>;
  Names agencies;
  Names place_suffixes;
  Names openers;
};

// Immutable after construction; may be shared between threads.
class DatelineFinder {
 public:
  explicit DatelineFinder(const Lexicon& lexicon);  // "agencies", "place_suffixes", "dateline_openers"

  // Looks at the first twelve lines that are not empty. Also takes a place in capitals without an agency, as papers of
  // South Tyrol write it ("BOZEN. "), in the first three. `text` must be valid UTF-8; NBSP and kin count as blanks.
  std::optional<Dateline> find(std::string_view text) const;

 private:
  DatelineNames names_;
};

}  // namespace zeitstrahl
