// What a format's reader finds in a record, before what all formats have in common is added.
#pragma once

#include <string>

#include "base/article.h"

namespace zeitstrahl {

struct RawArticle {
  Article article;        // without origin and publication; id and places only where the record gives them
  std::string published;  // as written; empty where the record does not say
  DateSource published_from = DateSource::none;
};

}  // namespace zeitstrahl
