#include "temporal/entries.h"

namespace zeitstrahl {

std::size_t Entries::end_of_sentence(std::size_t begin) const {
  std::size_t end = begin;
  while (end < tagged_.size() && tagged_[end].sentence == tagged_[begin].sentence) ++end;
  return end;
}

bool Entries::heads(std::size_t begin, std::size_t end) const {
  const Tagged& day = tagged_[begin];
  if (day.first_token != 0 || day.expression.kind != ExpressionKind::date || !day.expression.day) return false;
  if (is_colon(day.sentence, day.last_token)) return true;
  if (end - begin < 2) return false;
  const Tagged& hour = tagged_[begin + 1];
  if (hour.match == day.match) return is_colon(hour.sentence, hour.last_token);  // "20. bis 22. Januar:"
  return hour.expression.kind == ExpressionKind::clock && hour.first_token <= day.last_token + 1 &&
         is_colon(hour.sentence, hour.last_token);
}

bool Entries::is_heading(std::uint32_t at) const {
  const Sentence& sentence = text_.sentences()[at];
  const bool first = at == 0 || text_.sentences()[at - 1].paragraph != sentence.paragraph;
  return first && text_.tokens()[sentence.last_token - 1].kind != TokenKind::punctuation;
}

std::vector<Stamp> Entries::stamps() const {
  std::vector<Stamp> stamps;
  for (std::size_t begin = 0; begin < tagged_.size();) {
    const std::size_t end = end_of_sentence(begin);
    const Expression& day = tagged_[begin].expression;
    const bool tells_itself =
        day.year && *day.year < 100;  // "5.1.21:"; nobody writes some years so and leaves others out
    if (heads(begin, end) && day.month && !tells_itself)
      stamps.push_back({.sentence = tagged_[begin].sentence, .month = *day.month, .day = *day.day, .year = day.year});
    begin = end;
  }
  return stamps;
}

bool Entries::is_colon(std::uint32_t sentence, std::uint32_t token) const {
  const Sentence& whole = text_.sentences()[sentence];
  const std::uint32_t at = whole.first_token + token;
  return at < whole.last_token && text_.written(text_.tokens()[at]) == ":";
}

}  // namespace zeitstrahl
