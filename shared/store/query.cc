#include "store/query.h"

#include <fmt/format.h>

namespace zeitstrahl {

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  return fmt::format("{}", fmt::join(parts, between));
}

std::string days_text(const DaySpan& days) {
  if (days.first == days.last) return format_day(days.first);
  return format_day(days.first) + ".." + format_day(days.last);
}

std::string children_text(const Query& query, std::string_view between) {
  std::vector<std::string> parts;
  for (const Query& child : query.children) parts.push_back(to_string(child));
  return "(" + joined(parts, between) + ")";
}

std::string unfielded(const Query& query) {
  switch (query.op) {
    case Query::Op::everything:
      return "*";
    case Query::Op::word:
      return query.text;
    case Query::Op::exact:
      return "=" + query.text;
    case Query::Op::truncated:
      return query.text + "*";
    case Query::Op::phrase:
      return "\"" + joined(query.words, " ") + "\"";
    case Query::Op::near:
      return "(" + joined(query.words, fmt::format(" NEAR/{} ", query.distance)) + ")";
    case Query::Op::filter:
      return query.text.find(' ') == std::string::npos ? query.text : "\"" + query.text + "\"";
    case Query::Op::published:
      return "published:" + days_text(query.days);
    case Query::Op::event_days:
      return "date:" + days_text(query.days);
    case Query::Op::all_of:
      return children_text(query, " AND ");
    case Query::Op::any_word:
      if (query.children.size() == 1) return to_string(query.children.front());
      [[fallthrough]];
    case Query::Op::any_of:
    case Query::Op::spellings:
      return children_text(query, " OR ");
    case Query::Op::without:
      return children_text(query, " AND NOT ");
  }
  return {};
}

}  // namespace

std::string to_string(const Query& query) {
  return query.field.empty() ? unfielded(query) : query.field + ":" + unfielded(query);
}

}  // namespace zeitstrahl
