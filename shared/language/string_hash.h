// Lets maps of strings be asked with views.
#pragma once

#include <functional>
#include <string_view>

namespace zeitstrahl {

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
};

}  // namespace zeitstrahl
