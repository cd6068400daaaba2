// Keeps count of a run: what is new, changed, unchanged, skipped, also where several records have one id.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "indexer/batch.h"

namespace zeitstrahl {

struct Counts {
  std::uint64_t added = 0;
  std::uint64_t changed = 0;
  std::uint64_t unchanged = 0;
  std::uint64_t removed = 0;  // articles whose record vanished
  std::uint64_t skipped = 0;
  std::uint64_t replaced = 0;  // records whose id a later one has
  std::uint64_t undated = 0;
  std::uint64_t events = 0;  // of what is new or changed
  std::uint64_t bytes = 0;   // of all records
  std::uint64_t unread = 0;  // files that need not be read

  std::uint64_t articles() const { return added + changed + unchanged; }
};

// Of records with one id the last one counts, by what it is against the database as it was when the run began.
class Ledger {
 public:
  enum class Earlier : std::uint8_t {
    none,    // the id was not met in this run
    seen,    // it was, and the database still has what it had
    written  // it was, and an earlier record was written
  };

  // Enters a record, in input order; says what the run had done before for its id.
  Earlier enter(const RecordResult& record);
  // Enters an article of a file that is not read, before all records.
  void enter_unread(std::uint64_t id, bool dated);
  void enter_unread_files(std::uint64_t files, std::uint64_t replaced) {
    counts_.unread += files;
    counts_.replaced += replaced;
  }
  void enter_removed(std::uint64_t articles) { counts_.removed += articles; }
  // Enters a record for which ids do not matter.
  void enter_alone(const RecordResult& record);
  const Counts& counts() const { return counts_; }

 private:
  struct Entry {
    Outcome outcome;
    bool dated;
    bool written;
    std::uint32_t events;
  };

  // True where there is nothing more to enter.
  bool count_as_none(const RecordResult& record);
  void count(const Entry& entry, std::uint64_t by);

  std::unordered_map<std::uint64_t, Entry> entries_;  // by the hash of the id: about 60 bytes an article
  Counts counts_;
};

}  // namespace zeitstrahl
