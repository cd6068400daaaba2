// The packed forms of articles and of shingle sketches.
#include "store/codec.h"

#include <algorithm>

#include "base/error.h"
#include "base/hash.h"
#include "store/bytes.h"

namespace zeitstrahl {

namespace {

constexpr unsigned date_sources = 8;

// No archive reaches beyond the years 1 to 9999; a little more leaves room for offsets.
constexpr std::int64_t furthest_second = 400'000'000'000;
constexpr std::int64_t furthest_day = furthest_second / 86'400;
constexpr std::int64_t furthest_offset = 24 * 60;

constexpr unsigned hash_bytes = 4;  // of a shingle

enum Has : unsigned { instant = 1, day = 2 };

void pack_list(ByteWriter& out, const std::vector<std::string>& texts) {
  out.number(texts.size());
  for (const std::string& text : texts) out.text(text);
}

std::vector<std::string> unpack_list(ByteReader& in) {
  std::vector<std::string> texts;
  for (std::uint64_t left = in.number_to(in.rest().size()); left > 0; --left) texts.emplace_back(in.text());
  return texts;
}

void pack_published(ByteWriter& out, const Publication& published) {
  out.byte((published.instant ? Has::instant : 0U) | (published.day ? Has::day : 0U));
  out.byte(static_cast<unsigned>(published.from));
  if (published.instant) {
    out.signed_number(published.instant->utc.time_since_epoch().count());
    out.signed_number(published.instant->offset.count());
  }
  if (published.day) out.signed_number(published.day->time_since_epoch().count());
}

std::int64_t number_within(ByteReader& in, std::int64_t furthest) {
  const std::int64_t value = in.signed_number();
  if (value < -furthest || value > furthest) ByteReader::broken();
  return value;
}

Publication unpack_published(ByteReader& in) {
  const unsigned has = in.byte();
  const unsigned from = in.byte();
  if (from >= date_sources) ByteReader::broken();
  Publication published{.instant = {}, .day = {}, .from = static_cast<DateSource>(from)};
  if (has & Has::instant) {
    const std::chrono::sys_seconds utc{std::chrono::seconds{number_within(in, furthest_second)}};
    published.instant = Instant{utc, std::chrono::minutes{number_within(in, furthest_offset)}};
  }
  if (has & Has::day) published.day = Day{std::chrono::days{number_within(in, furthest_day)}};
  return published;
}

}  // namespace

std::string pack_article(const Article& article) {
  ByteWriter out;
  for (const std::string* text : {&article.id, &article.origin, &article.title, &article.url, &article.source,
                                  &article.author, &article.section, &article.agency}) {
    out.text(*text);
  }
  pack_list(out, article.keywords);
  pack_list(out, article.places);
  pack_published(out, article.published);
  out.text(article.text);
  return out.take();
}

Article unpack_article(std::string_view packed) {
  ByteReader in(packed);
  Article article;
  for (std::string* text : {&article.id, &article.origin, &article.title, &article.url, &article.source,
                            &article.author, &article.section, &article.agency}) {
    *text = in.text();
  }
  article.keywords = unpack_list(in);
  article.places = unpack_list(in);
  article.published = unpack_published(in);
  article.text = in.text();
  if (!in.at_end()) ByteReader::broken();
  return article;
}

std::uint16_t word_hash(std::string_view stem) { return static_cast<std::uint16_t>(hash64(stem)); }

std::string pack_sketch(const std::vector<std::uint32_t>& sketch) {
  ByteWriter out;
  for (const std::uint32_t hash : sketch) {
    for (unsigned i = 0; i < hash_bytes; ++i) out.byte(hash >> (8 * i) & 0xff);
  }
  return out.take();
}

std::vector<std::uint32_t> unpack_sketch(std::string_view packed) {
  if (packed.size() % hash_bytes != 0) ByteReader::broken();
  std::vector<std::uint32_t> sketch;
  sketch.reserve(packed.size() / hash_bytes);
  for (std::size_t at = 0; at < packed.size(); at += hash_bytes) {
    std::uint32_t hash = 0;
    for (unsigned i = 0; i < hash_bytes; ++i)
      hash |= std::uint32_t{static_cast<unsigned char>(packed[at + i])} << (8 * i);
    if (!sketch.empty() && hash <= sketch.back()) ByteReader::broken();
    sketch.push_back(hash);
  }
  return sketch;
}

}  // namespace zeitstrahl
