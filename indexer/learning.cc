#include "indexer/learning.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/error.h"
#include "base/ordered_pool.h"
#include "indexer/archive.h"
#include "indexer/interrupt.h"
#include "language/compound_learner.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t batch_bytes = 2'000'000;

using Records = std::vector<Record>;

// Called in threads. A record that is no article teaches nothing.
WordCounts count(const Records& records, const ArticleReader& reader, const Determiners& determiners) {
  WordCounts counts;
  for (const Record& record : records) {
    if (record.bytes.empty() || was_interrupted()) continue;
    try {
      const Article article = reader.read(record).article;
      counts.add_article(article.title, article.text, determiners);
    } catch (const Error&) {  // NOLINT(bugprone-empty-catch): reported when it is to be indexed
    }
  }
  return counts;
}

}  // namespace

Compounds learn_from_archive(const std::vector<WalkedFile>& files, const ArticleReader& reader, const Lexicon& lexicon,
                             unsigned jobs) {
  std::vector<WalkedFile> regular;
  std::copy_if(files.begin(), files.end(), std::back_inserter(regular),
               [](const WalkedFile& file) { return file.regular && file.problem.empty(); });
  const UnchangedFiles all_are_read;
  Archive archive(regular, all_are_read);
  std::size_t bytes = 0;
  const auto next = [&]() -> std::optional<Records> {
    Records records;
    for (std::size_t begin = bytes; bytes < most_learnt_from && bytes - begin < batch_bytes && !was_interrupted();) {
      std::optional<Record> record = archive.next();
      if (!record) break;
      bytes += record->bytes.size();
      records.push_back(std::move(*record));
    }
    if (records.empty()) return std::nullopt;
    return records;
  };
  const Determiners before_nouns = determiners(lexicon);
  WordCounts counts;
  run_ordered<Records, WordCounts>(
      jobs, next, [&] { return [&](const Records& records) { return count(records, reader, before_nouns); }; },
      [&](const WordCounts& counted) { counts.add(counted); });
  if (counts.articles() == 0 || was_interrupted()) return {};
  return learn_compounds(counts, lexicon);
}

}  // namespace zeitstrahl
