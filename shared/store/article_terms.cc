#include "store/article_terms.h"

#include <string>
#include <vector>

#include "base/article.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace {

std::vector<std::string> date_source_terms() {
  std::vector<std::string> terms;
  for (int source = 0; source <= static_cast<int>(DateSource::none); ++source) {
    terms.push_back(make_term(prefix::date_source, to_string(static_cast<DateSource>(source))));
  }
  return terms;
}

}  // namespace

std::uint64_t article_count(const Xapian::Database& database) {
  std::uint64_t count = 0;
  for (const std::string& term : date_source_terms()) count += database.get_termfreq(term);
  return count;
}

Xapian::Query every_article() {
  const std::vector<std::string> terms = date_source_terms();
  return {Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()), 0.0};
}

}  // namespace zeitstrahl
