// Which file answers for which kind of expression.
#include "temporal/frame.h"

namespace zeitstrahl {

Resolved resolve_expression(const Expression& expression, const Frame& frame) {
  switch (expression.kind) {
    case ExpressionKind::date:
    case ExpressionKind::quarter:
    case ExpressionKind::decade:
    case ExpressionKind::week:
      return resolve_written(expression, frame);
    case ExpressionKind::feast:
    case ExpressionKind::nth:
    case ExpressionKind::season:
      return resolve_yearly(expression, frame);
    case ExpressionKind::weekday:
      return resolve_weekday(expression, frame);
    case ExpressionKind::day:
    case ExpressionKind::unit:
    case ExpressionKind::distance:
    case ExpressionKind::shifted:
      return resolve_relative(expression, frame);
    case ExpressionKind::clock:
    case ExpressionKind::part:
      return resolve_daytime(expression, frame);
    case ExpressionKind::reference:
      return {.value = std::string(expression.text)};
    default:
      return {.value = quantity_value(expression)};
  }
}

}  // namespace zeitstrahl
