// The tables of shared/lexicon as they were compiled in. Generated: see cmake/embed_tables.cmake.
#pragma once

#include <string_view>
#include <vector>

namespace zeitstrahl {

struct BuiltinTable {
  std::string_view name;  // of the file, without ".tsv"
  std::string_view text;
};

const std::vector<BuiltinTable>& builtin_tables();  // sorted by name

}  // namespace zeitstrahl
