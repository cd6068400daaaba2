#include "language/quotation_mark.h"

#include <catch2/catch.hpp>

namespace zeitstrahl {

TEST_CASE("quotation marks are known by the side they stand on", "[language]") {
  for (const char* mark : {"„", "‟"}) CHECK((opens_quotation(mark) && !closes_quotation(mark)));
  CHECK((closes_quotation("”") && !opens_quotation("”")));
  for (const char* mark : {"“", "»", "«", "\""}) CHECK((opens_quotation(mark) && closes_quotation(mark)));
  for (const char* sign : {"", "'", "’", "(", "Wort", "„Wort"}) {
    CHECK_FALSE((opens_quotation(sign) || closes_quotation(sign) || is_quotation_mark(sign)));
  }
}

TEST_CASE("marks of a quotation in a quotation are told apart", "[language]") {
  for (const char* mark : {"‚", "‘"}) CHECK((is_half_quotation_mark(mark) && !is_quotation_mark(mark)));
  for (const char* mark : {"„", "”", "\""}) CHECK((is_quotation_mark(mark) && !is_half_quotation_mark(mark)));
}

}  // namespace zeitstrahl
