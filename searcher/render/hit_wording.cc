// The German around hits.
#include <fmt/format.h>

#include "searcher/render/hits.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

std::string hit_origin(const FoundArticle& hit) {
  const Article& article = hit.article;
  std::string origin = article.published.day ? german_day(*article.published.day) : "ohne Datum";
  if (!article.publisher().empty()) origin += " · " + article.publisher();
  if (hit.headline != article.id) origin += " · " + article.id;
  if (hit.same_story.value_or(false)) origin += " · dieselbe Meldung";
  if (hit.related) origin += " · verwandt";
  return origin;
}

std::string similar_words(std::uint64_t similar) {
  return fmt::format("+{} ähnliche{}", similar, similar == 1 ? "r" : "");
}

std::string hits_summary(const FoundPage& page) {
  std::uint64_t folded = 0;
  std::uint64_t related = 0;
  for (const FoundArticle& one : page.articles) {
    folded += one.similar;
    related += one.related ? 1 : 0;
  }
  const std::size_t last = page.offset + page.articles.size();
  std::string summary = fmt::format("{}–{} von {} Artikeln", page.offset + 1, last, page.matching);
  if (related > 0) summary += fmt::format(", dazu {} verwandte", related);
  if (folded > 0) summary += fmt::format(", dazu {} ähnliche", folded);
  return summary;
}

}  // namespace zeitstrahl
