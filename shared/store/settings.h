// What a segment says about how it was made, in its metadata.
#pragma once

#include <xapian.h>

#include <map>
#include <string>
#include <vector>

#include "language/compounds.h"
#include "language/lexicon.h"

namespace zeitstrahl {

struct Settings {
  std::string schema;
  std::string stemmer;
  std::string xapian;                         // the version that built it: another one may stem otherwise
  std::string lexicon;                        // fingerprint
  std::string compounds;                      // packed; empty where none were learnt
  std::map<std::string, std::string> tables;  // the user's own tables
};

Settings current_settings(const Lexicon& lexicon, const Compounds& compounds);
void write_settings(Xapian::WritableDatabase& database, const Settings& settings);
Settings read_settings(const Xapian::Database& database);

// What a segment carries that was merged of others: the newest settings; the fingerprint of the lexicon only where all
// were made with one.
void write_merged_settings(const std::string& segment, const std::vector<Settings>& merged);

// Throws Error (unusable), naming `path` and the next step, where this program cannot read the texts of such a
// database.
void check_texts(const Settings& settings, const std::string& path);
// The same where it cannot search in it.
void check_settings(const Settings& settings, const std::string& path);

// The compiled-in tables with the user's own.
Lexicon lexicon_of(const Settings& settings);

}  // namespace zeitstrahl
