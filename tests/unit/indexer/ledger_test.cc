#include "indexer/ledger.h"

#include <catch2/catch.hpp>

#include "base/hash.h"

using zeitstrahl::hash64;
using zeitstrahl::Ledger;
using zeitstrahl::Outcome;
using zeitstrahl::RecordResult;

namespace {

RecordResult record(const char* id, Outcome outcome, std::uint32_t events = 0, bool dated = true) {
  RecordResult result;
  result.outcome = outcome;
  result.hashes.id = hash64(id);
  result.events = events;
  result.dated = dated;
  result.bytes = 10;
  return result;
}

}  // namespace

TEST_CASE("what became of records is counted", "[indexer]") {
  Ledger ledger;
  CHECK(ledger.enter(record("a", Outcome::added, 3)) == Ledger::Earlier::none);
  ledger.enter(record("b", Outcome::changed, 2, false));
  ledger.enter(record("c", Outcome::unchanged));
  ledger.enter(record("", Outcome::skipped));
  ledger.enter(record("a", Outcome::replaced));
  CHECK(ledger.counts().articles() == 3);
  CHECK(ledger.counts().skipped == 1);
  CHECK(ledger.counts().replaced == 1);
  CHECK(ledger.counts().undated == 1);
  CHECK(ledger.counts().events == 5);
  CHECK(ledger.counts().bytes == 50);
}

TEST_CASE("of two records with one id the later one counts", "[indexer]") {
  Ledger ledger;
  ledger.enter(record("a", Outcome::added, 3, false));
  CHECK(ledger.enter(record("a", Outcome::added, 2)) == Ledger::Earlier::written);
  CHECK(ledger.counts().added == 1);
  CHECK(ledger.counts().events == 2);
  CHECK(ledger.counts().undated == 0);
  CHECK(ledger.counts().replaced == 1);
}

TEST_CASE("a stored article that is replaced and comes back is unchanged, and must be written again", "[indexer]") {
  Ledger ledger;
  ledger.enter(record("a", Outcome::changed, 3));
  CHECK(ledger.enter(record("a", Outcome::unchanged)) == Ledger::Earlier::written);
  CHECK(ledger.counts().changed == 0);
  CHECK(ledger.counts().unchanged == 1);
  CHECK(ledger.counts().events == 0);
}

TEST_CASE("a stored article that is met twice stays where it is", "[indexer]") {
  Ledger ledger;
  ledger.enter(record("a", Outcome::unchanged));
  CHECK(ledger.enter(record("a", Outcome::unchanged)) == Ledger::Earlier::seen);
  CHECK(ledger.counts().unchanged == 1);
}
