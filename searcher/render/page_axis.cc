#include "searcher/render/page_axis.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/unicode.h"
#include "searcher/render/html.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

constexpr int base_line = 80;  // pixels from above; bars stand on it
constexpr int highest_bar = 72;
constexpr int first_row = 116;  // of marks
constexpr int row_height = 14;
constexpr std::size_t most_rows = 5;
constexpr double mark_width = 2;  // percent; narrow screens overlap a little

int count_of(const DaySpan& days) { return static_cast<int>((days.last - days.first).count()) + 1; }

class Scale {
 public:
  explicit Scale(const DaySpan& days) : days_(days) {}
  double share(Day day) const { return 100.0 * static_cast<double>((day - days_.first).count()) / count_of(days_); }
  double share(const DaySpan& days) const { return 100.0 * count_of(days) / count_of(days_); }
  bool shows(const DaySpan& days) const { return days.first <= days_.last && days_.first <= days.last; }
  const DaySpan& days() const { return days_; }

 private:
  DaySpan days_;
};

struct Period {
  DaySpan (*of)(Day);
  std::string_view name;
};

DaySpan day_period(Day day) { return {day, day}; }
DaySpan month_period(Day day) { return month_span(year_of(day), month_of(day)); }
DaySpan year_period(Day day) { return year_span(year_of(day)); }

// As narrow as can still be seen on a screen.
Period period_for(int days) {
  constexpr int quarter_year = 92;
  constexpr int three_years = 3 * 366;
  constexpr int thirty_years = 30 * 366;
  if (days <= quarter_year) return {day_period, "Tag"};
  if (days <= three_years) return {week_span, "Woche"};
  return days <= thirty_years ? Period{month_period, "Monat"} : Period{year_period, "Jahr"};
}

std::map<Day, std::size_t> counts_by(const Period& period, const Timeline& timeline) {
  std::map<Day, std::size_t> counts;
  for (const auto& [day, count] : timeline.reports) counts[period.of(day).first] += count;
  return counts;
}

std::size_t highest_of(const std::map<Day, std::size_t>& counts) {
  std::size_t highest = 1;
  for (const auto& [day, count] : counts) highest = std::max(highest, count);
  return highest;
}

std::string bars(const Timeline& timeline, const Scale& scale) {
  const Period period = period_for(count_of(scale.days()));
  const std::map<Day, std::size_t> counts = counts_by(period, timeline);
  const std::size_t highest = highest_of(counts);
  std::string svg = "<g class=\"bars\">\n";
  for (const auto& [day, count] : counts) {
    const double height = std::max(2.0, highest_bar * static_cast<double>(count) / static_cast<double>(highest));
    svg += fmt::format(
        "<rect x=\"{:.3f}%\" width=\"{:.3f}%\" y=\"{:.1f}\" height=\"{:.1f}\"><title>{}: {}</title></rect>\n",
        scale.share(day), 0.86 * scale.share(period.of(day)), base_line - height, height,
        german_days(period.of(day), Precision::span), counted(count, "Bericht", "Berichte"));
  }
  return svg + "</g>\n";
}

// A label stands right of its tick, so the last ones have no room for it: none may be cut on a small phone either.
std::string tick(double at, std::string_view label) {
  constexpr double widest_sign = 2.6;  // percent
  if (at + widest_sign * static_cast<double>(display_width(label)) > 100) label = {};
  return fmt::format(
      "<line x1=\"{0:.3f}%\" x2=\"{0:.3f}%\" y1=\"{1}\" y2=\"{2}\"/><text x=\"{0:.3f}%\" y=\"{3}\" "
      "dx=\"2\">{4}</text>\n",
      at, base_line, base_line + 6, base_line + 19, label);
}

constexpr int most_ticks = 4;  // their labels have room on a small screen

std::string day_ticks(const Scale& scale) {
  const int days = count_of(scale.days());
  const int step = std::max(1, (days + most_ticks - 1) / most_ticks);
  std::string svg;
  for (int at = 0; at < days; at += step) {
    const Day day = scale.days().first + std::chrono::days(at);
    svg += tick(scale.share(day), german_day(day));
  }
  return svg;
}

// "Dez. 2024", "Feb. 2025", "April": the year where it begins or is not known yet.
std::string month_label(Day month, int step, bool first) {
  if (step % 12 == 0) return fmt::format("{}", year_of(month));
  const std::string_view name = short_month(month);
  return first || month_of(month) <= static_cast<unsigned>(step) ? fmt::format("{} {}", name, year_of(month))
                                                                 : std::string(name);
}

std::string month_ticks(const Scale& scale) {
  constexpr std::array<int, 11> steps = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};  // months
  const int months = count_of(scale.days()) / 30;
  const auto fitting = std::find_if(steps.begin(), steps.end(), [&](int one) { return months <= one * most_ticks; });
  const int step = fitting == steps.end() ? 2400 : *fitting;
  // From the first month on whose number, counted from the year 0, is a multiple of the step.
  const Day first = month_period(scale.days().first).first;
  const int number = year_of(first) * 12 + static_cast<int>(month_of(first)) - 1;
  std::string svg;
  bool labelled = false;
  for (Day day = add_months(first, step - number % step); scale.shows({day, day}); day = add_months(day, step)) {
    svg += tick(scale.share(day), month_label(day, step, !labelled));
    labelled = true;
  }
  return svg;
}

std::string ticks(const Scale& scale) {
  constexpr int two_months = 62;
  return "<g class=\"ticks\">\n" + (count_of(scale.days()) <= two_months ? day_ticks(scale) : month_ticks(scale)) +
         "</g>\n";
}

// Marks too near each other go into rows below.
class Rows {
 public:
  std::size_t row_for(double from, double to) {
    auto free = std::find_if(ends_.begin(), ends_.end(), [&](double end) { return end + mark_width < from; });
    if (free == ends_.end() && ends_.size() < most_rows) free = ends_.insert(ends_.end(), 0);
    if (free == ends_.end()) free = std::min_element(ends_.begin(), ends_.end());
    *free = to;
    return static_cast<std::size_t>(free - ends_.begin());
  }
  int height() const { return row_height * static_cast<int>(std::max<std::size_t>(1, ends_.size())); }

 private:
  std::vector<double> ends_;
};

std::string_view mark_path(std::string_view form) {
  if (form == "doubtful") return "<path d=\"M0-6 6 0 0 6-6 0Z\"/>";
  if (form == "ongoing")
    return "<path class=\"open\" d=\"M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0\"/><path d=\"M0-5a5 5 0 0 0 0 10Z\"/>";
  return "<path d=\"M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0\"/>";
}

std::string mark(const TimelineEntry& entry, std::size_t number, const Scale& scale, Rows& rows) {
  std::string spread;
  constexpr double at_the_edge = 2;  // percent: one that began before is not cut
  double x = entry.days.first < scale.days().first ? at_the_edge : scale.share(entry.days.first);
  double end = x;
  const bool visible = scale.shows(entry.days);
  if (count_of(entry.days) > 1) {
    end = std::min(100.0, scale.share(entry.days.first) + scale.share(entry.days));
  } else {
    x += scale.share(entry.days) / 2;
  }
  const int y = first_row + row_height * static_cast<int>(visible ? rows.row_for(x, end) : 0);
  if (count_of(entry.days) > 1) {
    spread = fmt::format("<rect class=\"spread\" x=\"{:.3f}%\" width=\"{:.3f}%\" y=\"{}\" height=\"6\"/>",
                         scale.share(entry.days.first), scale.share(entry.days), y - 3);
  }
  const std::string_view form = mark_form(entry);
  return fmt::format(
      "<a href=\"#e{}\" data-entry=\"{}\" class=\"{}\"{}><title>{}: {}</title>{}<svg x=\"{:.3f}%\" "
      "y=\"{}\">{}</svg></a>\n",
      number, number - 1, form, visible ? "" : " hidden", html_text(german_days(entry.days, entry.precision)),
      html_text(entry.text), spread, x, y, mark_path(form));
}

}  // namespace

DaySpan axis_days(const Timeline& timeline) {
  DaySpan days = timeline.entries.front().days;
  if (!timeline.reports.empty()) days = {timeline.reports.begin()->first, timeline.reports.rbegin()->first};
  constexpr int month = 31;
  const auto near = std::chrono::days(std::max(month, count_of(days) / 2));  // the reports keep half of the axis
  const DaySpan reach{days.first - near, days.last + near};
  for (const TimelineEntry& entry : timeline.entries) {
    if (reach.first <= entry.days.first) days.first = std::min(days.first, entry.days.first);
    if (entry.days.last <= reach.last) days.last = std::max(days.last, entry.days.last);
  }
  const auto edge = std::chrono::days(1 + count_of(days) / 40);  // room for half a mark
  return {std::max(days.first - edge, year_span(1).first), std::min(days.last + edge, year_span(9999).last)};
}

std::string axis_svg(const Timeline& timeline) {
  const Scale scale(axis_days(timeline));
  std::vector<std::size_t> order(timeline.entries.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return timeline.entries[a].days.first < timeline.entries[b].days.first;
  });
  Rows rows;
  std::string marks = "<g class=\"marks\">\n";
  for (const std::size_t i : order) marks += mark(timeline.entries[i], i + 1, scale, rows);
  return fmt::format(
      "<svg width=\"100%\" height=\"{}\" role=\"group\" aria-label=\"Zeitachse\">\n{}<line class=\"base\" x1=\"0\" "
      "x2=\"100%\" y1=\"{}\" y2=\"{}\"/>\n{}{}</g>\n</svg>\n",
      first_row - 4 + rows.height(), bars(timeline, scale), base_line, base_line, ticks(scale), marks);
}

std::string axis_caption(const Timeline& timeline) {
  const Scale scale(axis_days(timeline));
  const Period period = period_for(count_of(scale.days()));
  const auto outside = std::count_if(timeline.entries.begin(), timeline.entries.end(),
                                     [&](const TimelineEntry& entry) { return !scale.shows(entry.days); });
  return fmt::format("Balken: Berichte je {}, höchstens {}. Marken: Einträge{}.", period.name,
                     highest_of(counts_by(period, timeline)),
                     outside == 0 ? "" : fmt::format(", {} davon außerhalb", outside));
}

std::string_view mark_form(const TimelineEntry& entry) {
  switch (entry.status) {
    case Status::planned:
      return "planned";
    case Status::ongoing:
    case Status::happened:
      break;
    default:
      return "doubtful";
  }
  if (!is_plainly_told(entry)) return "doubtful";
  return entry.status == Status::ongoing ? "ongoing" : "happened";
}

}  // namespace zeitstrahl
