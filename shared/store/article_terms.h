// Which documents of a database are articles. Every article has one term that says how it is dated; a document without
// terms is a stopgap, see SegmentList::delete_terms().
#pragma once

#include <xapian.h>

#include <cstdint>

namespace zeitstrahl {

std::uint64_t article_count(const Xapian::Database& database);
// Matches all articles and weighs nothing.
Xapian::Query every_article();

}  // namespace zeitstrahl
