// The work on a few records at once, done in threads: reading, comparing with what is known, analysing, writing a
// segment.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/article_analyser.h"
#include "indexer/reading.h"
#include "indexer/record.h"
#include "indexer/unchanged.h"
#include "store/writer.h"

namespace zeitstrahl {

struct Batch {
  std::vector<Record> records;
  std::string segment;              // where to build one; empty: nothing is written
  std::uint64_t bytes_on_disk = 0;  // read of the archive when the batch was full
};

// What became of a record, against the database as it was when the run began.
enum class Outcome : std::uint8_t {
  added,    // it is new
  changed,  // its id is known, with another content
  unchanged,
  replaced,  // a later record of this batch, or of an unchanged file, has its id
  skipped,
  end_of_file  // no record, but the mark behind the last one
};

struct RecordResult {
  Outcome outcome = Outcome::added;
  std::shared_ptr<const SourceFile> file;
  bool ends_file = false;
  std::optional<FileStamp> stamp;  // with ends_file; see Record
  std::string origin;
  RecordHashes hashes;
  std::uint64_t bytes = 0;  // of the record as it was read
  std::string reason;       // of what was skipped
  std::string hint;         // the next step; may be empty
  std::vector<std::string> notes;
  std::uint32_t events = 0;  // found in it, where it was analysed
  bool dated = false;
  // Its text is dropped as soon as it is written; the article of an unchanged record is kept whole.
  Article article;
};

// Whether the record became an article, and whether that is to be written.
bool has_article(const RecordResult& record);
bool is_to_be_written(const RecordResult& record);

// Of an interrupted batch only the records that were done.
struct BatchResult {
  std::vector<RecordResult> records;  // in input order
  std::string segment;                // finished; empty where there is none
  std::string printed;                // lines of --explain
  std::uint64_t bytes_on_disk = 0;    // of the batch
  bool interrupted = false;
};

// What all threads share.
struct Tools {
  const Lexicon& lexicon;
  const ArticleReader& reader;
  const ArticleAnalyser& analyser;
  const UnchangedFiles& unchanged;
  const Compounds& compounds;
};

BatchResult explain_batch(Batch batch, const Tools& tools);
// `known` may be null: nothing is known then.
BatchResult index_batch(Batch batch, const Tools& tools, const KnownArticles* known);

}  // namespace zeitstrahl
