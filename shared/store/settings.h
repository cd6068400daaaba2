// What a segment says about how it was made, in its metadata.
#pragma once

#include <xapian.h>

#include <map>
#include <string>

#include "language/lexicon.h"

namespace zeitstrahl {

struct Settings {
  std::string schema;
  std::string stemmer;
  std::string xapian;                         // the version that built it: another one may stem otherwise
  std::string lexicon;                        // fingerprint
  std::map<std::string, std::string> tables;  // the user's own tables
};

Settings current_settings(const Lexicon& lexicon);
void write_settings(Xapian::WritableDatabase& database, const Settings& settings);
Settings read_settings(const Xapian::Database& database);

// Throws Error (unusable), naming `path` and the next step, where this program cannot read such a database.
void check_settings(const Settings& settings, const std::string& path);

// The compiled-in tables with the user's own.
Lexicon lexicon_of(const Settings& settings);

}  // namespace zeitstrahl
