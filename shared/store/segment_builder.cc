// Builds one segment in memory's reach and writes it with a single commit.
#include <string>
#include <unordered_map>

#include "base/hash.h"
#include "store/bytes.h"
#include "store/document.h"
#include "store/folder.h"
#include "store/guard.h"
#include "store/settings.h"
#include "store/writer.h"

namespace zeitstrahl {

namespace {

// A segment is nothing before it is published: our own sync at the end is enough. (DB_DANGEROUS would hide that a disk
// is full behind an error of its own, and saves nothing.)
constexpr int build_flags = Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC;

}  // namespace

std::string content_hash(const Article& article) {
  Article visible = article;
  visible.origin.clear();  // moves when something is put in front of it in the archive
  return hash128_hex(pack_article(visible));
}

RecordHashes hashes_of(const Article& article) {
  return {.id = hash64(article.id), .content = hash64(content_hash(article))};
}

struct SegmentBuilder::Prepared::Parts {
  std::string id;
  Xapian::Document document;
};

SegmentBuilder::Prepared::Prepared(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
SegmentBuilder::Prepared::~Prepared() = default;
SegmentBuilder::Prepared::Prepared(Prepared&&) noexcept = default;
SegmentBuilder::Prepared& SegmentBuilder::Prepared::operator=(Prepared&&) noexcept = default;

struct SegmentBuilder::Impl {
  Impl(std::string where, const Lexicon& lexicon, const Compounds& compounds)
      : path(std::move(where)),
        maker(lexicon, compounds),
        database(path, build_flags),
        settings(current_settings(lexicon, compounds)) {}

  void add(const std::string& id, const Xapian::Document& document) {
    const auto [entry, is_new] = numbers.try_emplace(id, 0);
    if (is_new) {
      entry->second = database.add_document(document);
    } else {
      database.replace_document(entry->second, document);
    }
  }

  void finish() {
    write_settings(database, settings);
    for (const auto& [part, compounds] : maker.compounds()) {
      for (const std::string& compound : compounds) database.add_synonym(part, compound);
    }
    database.commit();
    database.close();
  }

  std::string path;
  DocumentMaker maker;
  Xapian::WritableDatabase database;
  Settings settings;
  std::unordered_map<std::string, Xapian::docid> numbers;  // of the ids in this segment
};

SegmentBuilder::SegmentBuilder(std::string path, const Lexicon& lexicon, const Compounds& compounds)
    : impl_(guarded(path, [&] { return std::make_unique<Impl>(path, lexicon, compounds); })) {}
SegmentBuilder::~SegmentBuilder() = default;
SegmentBuilder::SegmentBuilder(SegmentBuilder&&) noexcept = default;

SegmentBuilder::Prepared SegmentBuilder::prepare(const AnalysedArticle& analysed) {
  return guarded(impl_->path, [&] {
    return Prepared(std::make_unique<Prepared::Parts>(
        Prepared::Parts{.id = analysed.article->id, .document = impl_->maker.make(analysed)}));
  });
}

void SegmentBuilder::add(Prepared article) {
  guarded(impl_->path, [&] { impl_->add(article.parts_->id, article.parts_->document); });
}

void SegmentBuilder::add(const AnalysedArticle& analysed) { add(prepare(analysed)); }

void SegmentBuilder::finish() {
  guarded(impl_->path, [&] { impl_->finish(); });
  sync_folder(impl_->path);
}

}  // namespace zeitstrahl
