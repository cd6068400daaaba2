// Reads the tables of phrases that the tests of this layer go through.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "base/tsv.h"

namespace zeitstrahl {

inline Table phrases(const std::string& name) {
  std::ifstream in(std::string(ZEITSTRAHL_TESTS) + "/tables/" + name);
  return parse_table(name, std::string(std::istreambuf_iterator<char>(in), {}));
}

}  // namespace zeitstrahl
