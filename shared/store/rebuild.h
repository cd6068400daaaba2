// Renews a database from the texts it stores: new segments are built beside the old ones and take their place all at
// once, so that readers see the old database or the new one. A rebuild that was killed is gone on with.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/article.h"
#include "language/compounds.h"
#include "language/lexicon.h"

namespace zeitstrahl {

// frozen: what the database learnt of compounds stays; where it learnt nothing yet, or with anew, its texts are learnt
// from.
enum class Learning : std::uint8_t { frozen, anew };

class Rebuild {
 public:
  // Some articles of one old segment, for one new one.
  struct Piece {
    std::vector<Article> articles;
    std::string segment;     // path: where to build
    std::string from;        // name of the old segment
    std::uint64_t last = 0;  // number of its last document that is in this piece
  };

  // Locks the database at `path`, of whatever schema whose texts can be read. Throws Error: busy where another indexer
  // holds it, unusable where there is none or it is of a newer program.
  // `learning` says whether the compounds it learnt stay.
  Rebuild(const std::string& path, const Lexicon& lexicon, Learning learning = Learning::frozen);
  ~Rebuild();

  const Compounds& compounds() const;
  std::uint64_t articles() const;       // in the database
  std::uint64_t articles_done() const;  // by a rebuild that was killed
  // The next articles of about `bytes` of text; nothing at the end.
  std::optional<Piece> next(std::size_t bytes);
  // The piece's segment is finished. In the order of next().
  void done(const Piece& piece);
  // All pieces are done: the new segments become the database.
  void finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
  std::string path_;
};

// What an ordinary run does with a rebuild that was begun: the articles may change under it.
void drop_rebuild_journal(const std::string& path);

}  // namespace zeitstrahl
