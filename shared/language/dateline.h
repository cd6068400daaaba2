// Reads the dateline of agency copy: "Kiew/Moskau (dpa) - ", "Berlin, 16. Januar (AFP) – ".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/range.h"

namespace zeitstrahl {

struct Dateline {
  TextRange range;                  // from the first place to behind the dash and the blanks after it
  std::vector<std::string> places;  // 1 to 4, the main one first
  std::string agency;               // "dpa"; of "dpa/lno" the first
  std::string date;                 // as written, "16. Januar"; empty without one
};

// Looks at the first twelve lines that are not empty. Also takes a place in capitals without an agency, as papers of
// South Tyrol write it ("BOZEN. "), in the first three. `text` must be valid UTF-8; NBSP and kin count as blanks.
std::optional<Dateline> find_dateline(std::string_view text);

}  // namespace zeitstrahl
