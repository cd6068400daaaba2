#include "store/manifest.h"

#include <algorithm>

#include "base/error.h"
#include "base/hash.h"
#include "store/bytes.h"
#include "store/durable.h"
#include "store/folder.h"

namespace zeitstrahl {

namespace {

// The file is this line and then frames: length, checksum, path, entry. Of several frames of one path the later one
// counts; an announcement adds to it.
constexpr std::string_view first_line = "zeitstrahl manifest 1\n";

enum FrameKind : unsigned { entry_frame = 0, announcement_frame = 1 };

std::string pack(const ManifestEntry& entry) {
  ByteWriter out;
  out.byte(entry.stamp ? 1 : 0);
  const FileStamp stamp = entry.stamp.value_or(FileStamp{});
  out.number(stamp.size);
  out.signed_number(stamp.modified);
  out.signed_number(stamp.changed);
  out.number(entry.reading);
  out.number(entry.records.size());
  for (const RecordHashes& record : entry.records) {
    out.fixed64(record.id);
    out.fixed64(record.content);
  }
  for (const std::vector<std::uint64_t>* ids : {&entry.undated, &entry.vanished}) {
    out.number(ids->size());
    for (const std::uint64_t id : *ids) out.fixed64(id);
  }
  return out.take();
}

ManifestEntry unpack(std::string_view packed) {
  ByteReader in(packed);
  ManifestEntry entry;
  const bool has_stamp = in.byte() != 0;
  FileStamp stamp;
  stamp.size = in.number();
  stamp.modified = in.signed_number();
  stamp.changed = in.signed_number();
  if (has_stamp) entry.stamp = stamp;
  entry.reading = in.number();
  for (std::uint64_t left = in.number_to(in.rest().size()); left > 0; --left) {
    RecordHashes record;
    record.id = in.fixed64();
    record.content = in.fixed64();
    entry.records.push_back(record);
  }
  for (std::vector<std::uint64_t>* ids : {&entry.undated, &entry.vanished}) {
    for (std::uint64_t left = in.number_to(in.rest().size()); left > 0; --left) ids->push_back(in.fixed64());
  }
  return entry;
}

std::string frame(FrameKind kind, std::string_view path, std::string_view entry) {
  ByteWriter payload;
  payload.byte(kind);
  payload.text(path);
  payload.text(entry);
  const std::string bytes = payload.take();
  ByteWriter out;
  out.fixed64(hash64(bytes));
  out.text(bytes);
  return out.take();
}

// The file may still hold these, and no longer holds to its stamp.
void add_records(ManifestEntry& entry, const std::vector<RecordHashes>& records) {
  entry.stamp.reset();
  entry.records.insert(entry.records.end(), records.begin(), records.end());
}

}  // namespace

Manifest::Manifest(const std::filesystem::path& folder) : file_(folder / manifest_name) {
  std::error_code problem;
  if (std::filesystem::exists(file_, problem)) read(read_file(file_));
}

void Manifest::read(std::string_view bytes) {
  if (!bytes.starts_with(first_line)) return;  // of another program version: every file is read again
  ByteReader in(bytes.substr(first_line.size()));
  try {
    while (!in.at_end()) {
      const std::uint64_t checksum = in.fixed64();
      const std::string_view payload = in.bytes();
      if (hash64(payload) != checksum) return;
      ByteReader fields(payload);
      const unsigned kind = fields.byte();
      const std::string path(fields.bytes());
      ManifestEntry entry = unpack(fields.bytes());
      if (kind == announcement_frame) {
        const std::vector<RecordHashes> records = std::move(entry.records);
        entry = find(path).value_or(ManifestEntry{});
        add_records(entry, records);
      }
      set(path, entry);
    }
  } catch (const Error&) {
    // Cut off: what comes before stands.
  }
}

std::optional<ManifestEntry> Manifest::find(const std::string& path) const {
  const auto found = entries_.find(path);
  if (found == entries_.end()) return std::nullopt;
  return unpack(found->second);
}

void Manifest::set(const std::string& path, const ManifestEntry& entry) { entries_[path] = pack(entry); }

void Manifest::visit(const std::function<void(const std::string&, const ManifestEntry&)>& visit) const {
  for (const auto& [path, packed] : entries_) visit(path, unpack(packed));
}

void Manifest::announce(const std::unordered_map<std::string, std::vector<RecordHashes>>& records) {
  if (records.empty()) return;
  if (!saved_) save();  // behind a cut-off end nothing could be read
  std::string frames;
  for (const auto& [path, some] : records) {
    ManifestEntry entry;
    entry.records = some;
    frames += frame(announcement_frame, path, pack(entry));
  }
  append_to_file(file_, frames);
}

void Manifest::save() {
  std::vector<std::string_view> paths;
  paths.reserve(entries_.size());
  for (const auto& [path, packed] : entries_) paths.push_back(path);
  std::sort(paths.begin(), paths.end());
  std::string bytes(first_line);
  for (const std::string_view path : paths) bytes += frame(entry_frame, path, entries_.at(std::string(path)));
  replace_file(file_, bytes);
  saved_ = true;
}

}  // namespace zeitstrahl
