// The tables that say what is German: compiled in, and added to or replaced by a folder of the user's own.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/tsv.h"

namespace zeitstrahl {

class Lexicon {
 public:
  Lexicon();  // the compiled-in tables

  // Takes the user's table `name` (file name without ".tsv"). Its rows are added after the built-in ones; a first line
  // "#replace" puts it in their place. Throws Error for a name that no built-in table has, naming the nearest ones, and
  // for broken rows, naming the line.
  void override_table(const std::string& name, std::string_view text);

  // Throws Error for an unknown name.
  const Table& table(std::string_view name) const;

  // The user's own tables as given, so that a database can carry them.
  const std::map<std::string, std::string>& overrides() const { return overrides_; }

  // Changes whenever any table changes.
  std::string fingerprint() const;

 private:
  std::map<std::string, Table, std::less<>> tables_;
  std::map<std::string, std::string> overrides_;
};

}  // namespace zeitstrahl
