#include "temporal/resolver.h"

#include <algorithm>

#include "temporal/frame.h"

namespace zeitstrahl {

namespace {

bool is_daytime(const Tagged& tagged) {
  return tagged.expression.kind == ExpressionKind::clock || tagged.expression.kind == ExpressionKind::part;
}

Resolved resolve_one(const Expression& expression, const Frame& frame) {
  switch (expression.kind) {
    case ExpressionKind::date:
    case ExpressionKind::feast:
    case ExpressionKind::season:
    case ExpressionKind::quarter:
    case ExpressionKind::decade:
    case ExpressionKind::week:
      return resolve_written(expression, frame);
    case ExpressionKind::weekday:
    case ExpressionKind::day:
    case ExpressionKind::unit:
    case ExpressionKind::distance:
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

// "bis Jahresende" ends with the last day of it, "seit Januar" begins with the first.
void narrow_to_role(Timex& timex) {
  if (!timex.days) return;
  if (timex.role == TimexRole::deadline) timex.days->first = timex.days->last;
}

// Beyond the ends of the calendar there is no day: "morgen" on 31 December 9999.
std::optional<DaySpan> inside_calendar(const std::optional<DaySpan>& days) {
  return days && year_of(days->first) >= 1 && year_of(days->last) <= 9999 ? days : std::nullopt;
}

class TextResolver {
 public:
  TextResolver(const std::vector<Tagged>& tagged, const AnalysedText& text, const PublicationContext& publication)
      : tagged_(tagged), text_(text) {
    frame_.publication = publication;
  }

  std::vector<Timex> run() {
    for (std::size_t begin = 0; begin < tagged_.size();) {
      std::size_t end = begin;
      while (end < tagged_.size() && tagged_[end].sentence == tagged_[begin].sentence) ++end;
      enter_sentence(tagged_[begin].sentence);
      resolve_sentence(begin, end);
      begin = end;
    }
    return std::move(timexes_);
  }

 private:
  // Days named in one paragraph do not reach into the next.
  void enter_sentence(std::uint32_t sentence) {
    const std::uint32_t paragraph = text_.sentences()[sentence].paragraph;
    if (paragraph == paragraph_) return;
    paragraph_ = paragraph;
    frame_.mentioned.reset();
    frame_.span.reset();
  }

  // Dates first: clock times then find the day that stands nearest, before or behind them.
  void resolve_sentence(std::size_t begin, std::size_t end) {
    const std::optional<Day> before = frame_.mentioned;
    timexes_.resize(end);
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_daytime(tagged_[i])) resolve_at(i);
    }
    const std::optional<Day> after = frame_.mentioned;
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_daytime(tagged_[i])) continue;
      frame_.in_sentence = nearest_day(begin, end, i);
      frame_.mentioned = before;
      resolve_at(i);
    }
    frame_.in_sentence.reset();
    frame_.mentioned = after ? after : frame_.mentioned;
  }

  std::optional<Day> nearest_day(std::size_t begin, std::size_t end, std::size_t at) const {
    std::optional<Day> nearest;
    std::uint32_t best = 0;
    constexpr std::uint32_t behind = 3;  // German puts the day first: "heute 15-20 Uhr, morgen 10-15 Uhr"
    constexpr std::size_t farthest = 8;  // expressions; keeps endless sentences linear
    for (std::size_t i = std::max(begin, at - std::min(at, farthest)); i < std::min(end, at + farthest); ++i) {
      if (is_daytime(tagged_[i]) || !is_single_day(timexes_[i])) continue;
      const std::uint32_t distance = i < at ? tagged_[at].first_token - tagged_[i].last_token
                                            : tagged_[i].first_token - tagged_[at].last_token + behind;
      if (nearest && distance >= best) continue;
      nearest = timexes_[i].days->first;
      best = distance;
    }
    return nearest;
  }

  static bool is_single_day(const Timex& timex) {
    return timex.days && timex.precision == Precision::day && timex.days->first == timex.days->last;
  }

  void resolve_at(std::size_t i) {
    const Tagged& tagged = tagged_[i];
    frame_.tense = tagged.tense;
    frame_.role = tagged.role;
    Resolved resolved = resolve_one(tagged.expression, frame_);
    Timex& timex = timexes_[i];
    timex.range = tagged.range;
    timex.sentence = tagged.sentence;
    timex.type = tagged.rule->type;
    timex.value = std::move(resolved.value);
    timex.mod = tagged.expression.mod;
    timex.days = inside_calendar(resolved.days);
    timex.precision = resolved.precision;
    timex.role = tagged.role;
    timex.rule = tagged.rule->name;
    timex.anchor = resolved.anchor;
    if (is_single_day(timex)) frame_.mentioned = timex.days->first;
    narrow_to_role(timex);
  }

  const std::vector<Tagged>& tagged_;
  const AnalysedText& text_;
  Frame frame_;
  std::uint32_t paragraph_ = 0;
  std::vector<Timex> timexes_;
};

}  // namespace

std::vector<Timex> resolve(const std::vector<Tagged>& tagged, const AnalysedText& text,
                           const PublicationContext& publication) {
  return TextResolver(tagged, text, publication).run();
}

}  // namespace zeitstrahl
