#include "store/settings.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/number.h"
#include "language/stem.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace {

constexpr const char* schema_key = "zeitstrahl-schema";
constexpr const char* stemmer_key = "zeitstrahl-stemmer";
constexpr const char* xapian_key = "zeitstrahl-xapian";
constexpr const char* lexicon_key = "zeitstrahl-lexicon";
constexpr const char* compounds_key = "zeitstrahl-compounds";
const std::string table_key = "zeitstrahl-table-";  // with the table's name behind it

}  // namespace

Settings current_settings(const Lexicon& lexicon, const Compounds& compounds) {
  return {.schema = std::to_string(schema_version),
          .stemmer = std::string(Stemmer::name),
          .xapian = Xapian::version_string(),
          .lexicon = lexicon.fingerprint(),
          .compounds = compounds.packed(),
          .tables = lexicon.overrides()};
}

void write_settings(Xapian::WritableDatabase& database, const Settings& settings) {
  database.set_metadata(schema_key, settings.schema);
  database.set_metadata(stemmer_key, settings.stemmer);
  database.set_metadata(xapian_key, settings.xapian);
  database.set_metadata(lexicon_key, settings.lexicon);
  database.set_metadata(compounds_key, settings.compounds);
  for (const auto& [name, text] : settings.tables) database.set_metadata(table_key + name, text);
}

Settings read_settings(const Xapian::Database& database) {
  Settings settings{.schema = database.get_metadata(schema_key),
                    .stemmer = database.get_metadata(stemmer_key),
                    .xapian = database.get_metadata(xapian_key),
                    .lexicon = database.get_metadata(lexicon_key),
                    .compounds = database.get_metadata(compounds_key),
                    .tables = {}};
  const auto end = database.metadata_keys_end(table_key);
  for (auto key = database.metadata_keys_begin(table_key); key != end; ++key) {
    settings.tables[(*key).substr(table_key.size())] = database.get_metadata(*key);
  }
  return settings;
}

void write_merged_settings(const std::string& segment, const std::vector<Settings>& merged) {
  Settings settings = merged.back();
  const bool alike = std::all_of(merged.begin(), merged.end(), [&](const Settings& one) {
    return one.lexicon == settings.lexicon && one.xapian == settings.xapian && one.compounds == settings.compounds;
  });
  if (alike) return;  // Xapian's own merge carries them over
  settings.lexicon = "several";
  Xapian::WritableDatabase database(segment, Xapian::DB_OPEN | Xapian::DB_BACKEND_GLASS);
  for (const auto& [name, text] : read_settings(database).tables) database.set_metadata(table_key + name, "");
  write_settings(database, settings);
  database.commit();
}

void check_texts(const Settings& settings, const std::string& path) {
  if (settings.schema.empty()) {
    throw Error(ExitCode::unusable, fmt::format("'{}' is a database of another program", path),
                "name a database made by zeitstrahl-index");
  }
  const std::uint64_t schema = parse_number(settings.schema).value_or(0);
  if (schema > 0 && schema <= schema_version) return;
  throw Error(
      ExitCode::unusable,
      fmt::format("the database '{}' has schema {}, this program knows 1 to {}", path, settings.schema, schema_version),
      "use the newer zeitstrahl-index that made it, or index the archive again into a new folder");
}

void check_settings(const Settings& settings, const std::string& path) {
  check_texts(settings, path);
  if (settings.schema == std::to_string(schema_version) && settings.stemmer == Stemmer::name) return;
  throw Error(ExitCode::unusable,
              fmt::format("the database '{}' has schema {} (stemmer {}), this program reads {} (stemmer {})", path,
                          settings.schema, settings.stemmer, schema_version, Stemmer::name),
              "renew it from the texts it stores: zeitstrahl-index -d FOLDER --reanalyse");
}

Lexicon lexicon_of(const Settings& settings) {
  Lexicon lexicon;
  for (const auto& [name, text] : settings.tables) lexicon.override_table(name, text);
  return lexicon;
}

}  // namespace zeitstrahl
