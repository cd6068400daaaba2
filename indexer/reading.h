// Turns a record into an article: decoding, the format's reader, and what all formats have in common.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/article.h"
#include "indexer/publication.h"
#include "indexer/readers/json_lines.h"
#include "indexer/readers/text.h"
#include "indexer/record.h"
#include "indexer/written_date.h"
#include "language/dateline.h"
#include "language/lexicon.h"

namespace zeitstrahl {

struct ReadingOptions {
  FieldMap members;
  DateOptions dates;
};

// The same for two runs that make the same articles of the same bytes.
std::uint64_t fingerprint(const ReadingOptions& options, const Lexicon& lexicon);

// An article, and what the user might want to know of it.
struct ReadArticle {
  Article article;
  std::vector<std::string> notes;
};

// Immutable after construction; may be shared between threads.
class ArticleReader {
 public:
  ArticleReader(const Lexicon& lexicon, ReadingOptions options)
      : options_(std::move(options)), dates_(lexicon), datelines_(lexicon), text_(lexicon) {}

  // Throws Error with the reason where the record is no article; its hint is the next step.
  ReadArticle read(const Record& record) const;

 private:
  ReadingOptions options_;
  DateReader dates_;
  DatelineFinder datelines_;
  TextReader text_;
};

}  // namespace zeitstrahl
