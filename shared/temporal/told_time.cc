// A story may leave the present: "1998 kam sie nach Bonn. Am 3. Mai ...".
#include "temporal/told_time.h"

namespace zeitstrahl {

namespace {

// "im Geschäftsjahr 2019/2020": the day may lie in either.
bool names_two_years(const Tagged& tagged, const AnalysedText& text) {
  return tagged.range.of(text.text()).find('/') != std::string_view::npos;
}

}  // namespace

bool is_long_gone(const Expression& expression, std::optional<Day> published) {
  constexpr int decade = 10;
  const Expression& at = expression;
  if (at.kind == ExpressionKind::reference) return at.text == "PAST_REF";
  if (at.kind == ExpressionKind::distance) return at.unit == "Y" && (at.amount == "X" || at.amount.size() > 1);
  if (at.kind != ExpressionKind::date || at.day) return at.kind == ExpressionKind::decade;
  return at.year && *at.year > 99 && published && *at.year <= year_of(*published) - decade;
}

bool counts_from_now(const Expression& expression) {
  const ExpressionKind kind = expression.kind;
  const bool near = kind == ExpressionKind::weekday || kind == ExpressionKind::day || kind == ExpressionKind::unit;
  return near && expression.anchor == Anchor::publication;
}

bool tells_year(const Tagged& tagged, const AnalysedText& text, std::optional<Day> published) {
  const ExpressionKind kind = tagged.expression.kind;
  if (kind != ExpressionKind::date && kind != ExpressionKind::season) return false;
  if (!tagged.expression.year || tagged.aside || tagged.tense == Tense::since) return false;
  if (tagged.expression.month || kind == ExpressionKind::season) return true;
  if (tagged.role != TimexRole::event || names_two_years(tagged, text)) return false;
  const bool to_come = published && *tagged.expression.year >= year_of(*published);  // "das Fest 2027"
  if (tagged.first_token < 2 || to_come) return true;
  const std::uint32_t at = text.sentences()[tagged.sentence].first_token + tagged.first_token;
  const std::string_view word = text.folded(text.tokens()[at - 1]);
  const std::string_view front = text.folded(text.tokens()[at - 2]);
  if (word == "von" || word == "aus" || word == "für") return !text.tokens()[at - 2].capitalised;
  return !text.tokens()[at - 1].capitalised || front == "im" || front == "beim";  // "im Wahlkampf 2016"
}

std::optional<int> year_of_same_day(const Expression& expression, std::optional<Day> mentioned) {
  if (!mentioned || !expression.month || !expression.day) return std::nullopt;
  const int year = year_of(*mentioned);
  const auto day = make_day(year, static_cast<unsigned>(*expression.month), static_cast<unsigned>(*expression.day));
  return day == mentioned ? std::optional(year) : std::nullopt;
}

}  // namespace zeitstrahl
