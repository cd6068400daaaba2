// Asks a database that an indexer may change meanwhile: a question is asked anew of a new opening, and no document of
// an earlier one is taken for another.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "store/guard.h"
#include "store/reader.h"
#include "store/snapshot.h"

namespace zeitstrahl {

struct OpenDatabase {
  explicit OpenDatabase(const std::vector<std::string>& the_paths) : paths(the_paths), snapshot(open_snapshot(paths)) {}

  DocumentNumber number(Xapian::docid document) const { return opening << opening_shift | document; }

  // Throws DatabaseChanged for a document of an earlier opening.
  Xapian::docid document(DocumentNumber number) const {
    if (number >> opening_shift != opening) throw DatabaseChanged(paths.front());
    return static_cast<Xapian::docid>(number);
  }

  void reopen() {
    snapshot = open_snapshot(paths);
    ++opening;
  }

  std::vector<DocumentNumber> numbers(const std::vector<Xapian::docid>& documents) const {
    std::vector<DocumentNumber> all;
    all.reserve(documents.size());
    for (const Xapian::docid document : documents) all.push_back(number(document));
    return all;
  }

  // Throws DatabaseChanged where one is of an earlier opening.
  std::vector<Xapian::docid> documents(const std::vector<DocumentNumber>& numbers) const {
    std::vector<Xapian::docid> all;
    all.reserve(numbers.size());
    for (const DocumentNumber one : numbers) all.push_back(document(one));
    return all;
  }

  // Asks the whole question again when an indexer has overwritten what was to be read.
  template <typename Question>
  auto asking(Question&& question) {
    for (int attempt = 1;; ++attempt) {
      try {
        return question();
      } catch (const Xapian::DatabaseModifiedError&) {
        if (attempt == most_attempts) throw DatabaseChanged(paths.front());
      } catch (const Xapian::Error& error) {
        throw translated(error, paths.front());
      }
      reopen();
    }
  }

  // For what hangs on documents named before: another opening would not know them. The next question meets the new one.
  template <typename Question>
  auto asking_once(Question&& question) {
    try {
      return question();
    } catch (const Xapian::DatabaseModifiedError&) {
      reopen();
      throw DatabaseChanged(paths.front());
    } catch (const Xapian::DocNotFoundError&) {
      reopen();
      throw DatabaseChanged(paths.front());
    } catch (const Xapian::Error& error) {
      throw translated(error, paths.front());
    }
  }

  // A DocumentNumber is Xapian's number and, above it, which opening of the database it belongs to: after another
  // opening the same number may name another article, and must not be taken for it.
  static constexpr unsigned opening_shift = 32;
  static constexpr int most_attempts = 10;  // a writer would have to commit twice during each

  std::vector<std::string> paths;
  Snapshot snapshot;
  DocumentNumber opening = 0;
};

}  // namespace zeitstrahl
