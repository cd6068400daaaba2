#include "indexer/ledger.h"

namespace zeitstrahl {

// `by` may be -1 as an unsigned number: sums wrap around.
void Ledger::count(const Entry& entry, std::uint64_t by) {
  if (entry.outcome == Outcome::added) counts_.added += by;
  if (entry.outcome == Outcome::changed) counts_.changed += by;
  if (entry.outcome == Outcome::unchanged) counts_.unchanged += by;
  if (!entry.dated) counts_.undated += by;
  counts_.events += by * entry.events;
}

bool Ledger::count_as_none(const RecordResult& record) {
  counts_.bytes += record.bytes;
  if (record.outcome == Outcome::skipped) ++counts_.skipped;
  if (record.outcome == Outcome::replaced) ++counts_.replaced;
  return !has_article(record) || record.outcome == Outcome::replaced;
}

void Ledger::enter_unread(std::uint64_t id, bool dated) {
  const Entry entry{Outcome::unchanged, dated, false, 0};
  if (entries_.try_emplace(id, entry).second) count(entry, 1);
}

void Ledger::enter_alone(const RecordResult& record) {
  if (count_as_none(record)) return;
  count({record.outcome, record.dated, false, record.events}, 1);
}

Ledger::Earlier Ledger::enter(const RecordResult& record) {
  if (count_as_none(record)) return Earlier::none;
  const bool written = record.outcome != Outcome::unchanged;
  const Entry entry{record.outcome, record.dated, written, record.events};
  const auto [found, is_first] = entries_.try_emplace(record.hashes.id, entry);
  if (is_first) {
    count(entry, 1);
    return Earlier::none;
  }
  const Entry before = found->second;
  count(before, static_cast<std::uint64_t>(-1));
  ++counts_.replaced;
  found->second = entry;
  // Where the database was already changed, a look into it may no longer find the article it had.
  if (entry.outcome == Outcome::added)
    found->second.outcome = before.outcome == Outcome::added ? Outcome::added : Outcome::changed;
  found->second.written = before.written || written;
  count(found->second, 1);
  return before.written ? Earlier::written : Earlier::seen;
}

}  // namespace zeitstrahl
