#include "language/quotation_mark.h"

#include <algorithm>
#include <array>

namespace zeitstrahl {

namespace {

struct Mark {
  std::string_view sign;
  bool opens;
  bool closes;
  bool half;
};

constexpr std::array<Mark, 9> marks{{{"\"", true, true, false},
                                     {"„", true, false, false},
                                     {"‟", true, false, false},
                                     {"“", true, true, false},
                                     {"”", false, true, false},
                                     {"»", true, true, false},
                                     {"«", true, true, false},
                                     {"‚", true, false, true},
                                     {"‘", false, false, true}}};

const Mark* mark_of(std::string_view token) {
  const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.sign == token; });
  return found == marks.end() ? nullptr : &*found;
}

}  // namespace

bool opens_quotation(std::string_view token) {
  const Mark* mark = mark_of(token);
  return mark != nullptr && mark->opens;
}

bool closes_quotation(std::string_view token) {
  const Mark* mark = mark_of(token);
  return mark != nullptr && mark->closes;
}

bool is_half_quotation_mark(std::string_view token) {
  const Mark* mark = mark_of(token);
  return mark != nullptr && mark->half;
}

bool is_quotation_mark(std::string_view token) {
  const Mark* mark = mark_of(token);
  return mark != nullptr && !mark->half;
}

}  // namespace zeitstrahl
