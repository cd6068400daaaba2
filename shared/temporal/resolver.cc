#include "temporal/resolver.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/number.h"
#include "base/unicode.h"
#include "temporal/chronicle.h"
#include "temporal/entries.h"
#include "temporal/frame.h"
#include "temporal/told_time.h"
#include "temporal/verb_forms.h"
#include "temporal/years.h"

namespace zeitstrahl {

namespace {

bool is_daytime(const Tagged& tagged) {
  return tagged.expression.kind == ExpressionKind::clock || tagged.expression.kind == ExpressionKind::part;
}

// "am 3. Mai"
bool is_day_of_any_year(const Expression& expression) {
  return expression.kind == ExpressionKind::date && !expression.year && expression.month && expression.day;
}

// "im Mai", "am 3. Mai"
bool is_month_of_any_year(const Expression& expression) {
  return expression.kind == ExpressionKind::date && !expression.year && expression.month && !expression.years &&
         !expression.offset;
}

// "2022", "im Jahr 2022".
bool is_year(const Expression& expression) {
  return expression.kind == ExpressionKind::date && expression.year && !expression.month && expression.text.empty() &&
         expression.mod.empty();
}

// "bis Jahresende" ends with the last day of it, "seit Januar" begins with the first.
void narrow_to_role(Timex& timex, Bound bound) {
  if (!timex.days || bound == Bound::beside) return;
  if (timex.role == TimexRole::deadline) timex.days->first = timex.days->last;
}

// Beyond the ends of the calendar there is no day: "morgen" on 31 December 9999.
std::optional<DaySpan> inside_calendar(const std::optional<DaySpan>& days) {
  return days && year_of(days->first) >= 1 && year_of(days->last) <= 9999 ? days : std::nullopt;
}

Day middle_of(const DaySpan& span) { return span.first + (span.last - span.first) / 2; }

class TextResolver {
 public:
  TextResolver(const std::vector<Tagged>& tagged, const AnalysedText& text, const PublicationContext& publication)
      : tagged_(tagged), text_(text), entries_(tagged, text), published_(publication.day) {
    frame_.publication = publication;
    if (published_) chronicle_ = chronicle_days(entries_.stamps(), *published_);
  }

  std::vector<Timex> run() {
    for (std::size_t begin = 0; begin < tagged_.size();) {
      const std::size_t end = entries_.end_of_sentence(begin);
      enter_sentence(tagged_[begin].sentence);
      enter_entry(begin, end);
      if (entries_.is_heading(tagged_[begin].sentence)) enter_next_entry(end);
      compare_with_then(begin, end);
      resolve_sentence(begin, end);
      begin = end;
    }
    return std::move(timexes_);
  }

 private:
  // Days named in one paragraph do not reach into the next.
  void enter_sentence(std::uint32_t sentence) {
    if (sentence > told_in_ + 1) frame_.told_year.reset();
    frame_.goal_year.reset();
    frame_.compared.reset();
    const std::uint32_t paragraph = text_.sentences()[sentence].paragraph;
    if (paragraph == paragraph_) return;
    paragraph_ = paragraph;
    frame_.mentioned.reset();
    frame_.span.reset();
    frame_.told_year.reset();
  }

  // A ticker heads its entries "Montag, 5. Mai, 17.10 Uhr:", a chronicle "5. Mai:"; each counts from its day.
  void enter_entry(std::size_t begin, std::size_t end) {
    if (!published_ || !entries_.heads(begin, end)) return;
    const std::optional<Day> day = day_of_entry(tagged_[begin]);
    if (!day || *day > *published_) return;
    frame_.publication.day = day;
    constexpr int last_hour = 23;  // the evening of the day may have come, unless the entry names its hour
    const auto minutes = end - begin > 1 ? tagged_[begin + 1].expression.minutes : std::nullopt;
    frame_.publication.hour = minutes ? std::min(*minutes / 60, last_hour) : last_hour;
  }

  std::optional<Day> day_of_entry(const Tagged& stamp) {
    frame_.publication.day = published_;
    frame_.tense = Tense::past;
    const auto told = chronicle_.find(stamp.sentence);
    if (told != chronicle_.end()) return told->second;
    const std::optional<DaySpan> days = resolve_expression(stamp.expression, frame_).days;
    return days ? std::optional(days->first) : std::nullopt;
  }

  // A ticker's heading stands above the day of its entry.
  void enter_next_entry(std::size_t begin) {
    if (begin == 0 || begin >= tagged_.size()) return;
    const std::uint32_t next = tagged_[begin].sentence;
    if (next != tagged_[begin - 1].sentence + 1 || text_.sentences()[next].paragraph == paragraph_) return;
    enter_entry(begin, entries_.end_of_sentence(begin));
  }

  // Looked for before the sentence is resolved: "heute" may come first.
  void compare_with_then(std::size_t begin, std::size_t end) {
    const std::uint32_t sentence = tagged_[begin].sentence;
    for (std::size_t i = begin; i < end; ++i) {
      if (is_long_gone(tagged_[i].expression, published_)) then_until_ = sentence + 2;
    }
    frame_.tells_of_then = sentence < then_until_;
  }

  // Dates first: clock times then find the day that stands nearest, before or behind them.
  void resolve_sentence(std::size_t begin, std::size_t end) {
    const std::optional<Day> before = frame_.mentioned;
    timexes_.resize(end);
    for (std::size_t i = begin; i < end; ++i) {
      if (is_daytime(tagged_[i])) continue;
      find_week_before(begin, i);
      find_year_beside(begin, i);
      find_date_close(begin, end, i);
      find_years_before(begin, i);
      find_year_of_clause(begin, end, i);
      find_weekday_before(begin, i);
      resolve_at(i);
    }
    frame_.in_week.reset();
    frame_.weekday_before.reset();
    frame_.year_beside = false;
    frame_.dated_year.reset();
    for (std::size_t i = begin + 1; i < end; ++i) put_in_order(i - 1, i);
    for (std::size_t i = begin + 1; i < end; ++i) leave_to_month(i - 1, i);
    const std::optional<Day> after = frame_.mentioned;
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_daytime(tagged_[i])) continue;
      find_day_of_sentence(begin, end, i);
      frame_.mentioned = before;
      resolve_at(i);
    }
    frame_.in_sentence.reset();
    frame_.recurring.clear();
    frame_.mentioned = after ? after : frame_.mentioned;
  }

  // "vergangene Woche nicht am Mittwoch, sondern am Montag": both lie in that week.
  void find_week_before(std::size_t begin, std::size_t at) {
    constexpr std::uint32_t reach = 10;  // tokens: the same clause or its contrast
    const bool weekday = tagged_[at].expression.kind == ExpressionKind::weekday;
    if (!weekday || at == begin) {
      frame_.in_week.reset();
      return;
    }
    const Tagged& before = tagged_[at - 1];
    const bool week = before.expression.kind == ExpressionKind::unit && before.expression.unit == "W" &&
                      before.expression.mod.empty() && before.expression.offset.value_or(0) != 0;
    const bool near = tagged_[at].first_token - before.last_token <= reach;
    if (!near || (!week && before.expression.kind != ExpressionKind::weekday)) frame_.in_week.reset();
    // "Bis vorige Woche Donnerstag": the deadline has narrowed the week to its last day.
    const std::optional<DaySpan>& days = timexes_[at - 1].days;
    if (near && week && days) frame_.in_week = week_span(days->first);
  }

  // "Lesefest 2021, 3. bis 9. Mai", "nächstes Jahr ab 9. Juli".
  void find_year_beside(std::size_t begin, std::size_t at) {
    constexpr std::uint32_t joint = 3;  // tokens: "bis zum"
    const Tagged* const before = at > begin ? &tagged_[at - 1] : nullptr;
    const bool joined =
        before && (before->match == tagged_[at].match ||
                   (tagged_[at].expression.day && tagged_[at].first_token <= before->last_token + joint));
    const bool in_row = joined && frame_.year_beside;
    const bool near = before && tagged_[at].expression.day && tagged_[at].first_token <= before->last_token + 1;
    const bool year =
        near && before->expression.kind == ExpressionKind::date && before->expression.year && !before->expression.month;
    const bool next = near && before->expression.kind == ExpressionKind::unit && before->expression.unit == "Y" &&
                      before->expression.mod.empty() && before->expression.offset.value_or(0) != 0;
    if (next && timexes_[at - 1].days) frame_.told_year = year_of(timexes_[at - 1].days->first);
    frame_.year_beside = in_row || next || (year && frame_.told_year == before->expression.year);
  }

  // "am 30. April und am 8. Mai 1945": the year of the full date that stands next.
  void find_date_close(std::size_t begin, std::size_t end, std::size_t at) {
    frame_.dated_year.reset();
    const Expression& day = tagged_[at].expression;
    if (!is_day_of_any_year(day)) return;
    if (at > begin) find_date_close(at - 1, Named::before, at);
    constexpr std::uint32_t pair = 6;  // tokens: "und das Ende am"
    const bool paired = at + 1 < end && tagged_[at + 1].first_token - tagged_[at].last_token <= pair;
    if (!frame_.dated_year && paired) find_date_close(at + 1, Named::behind, at);
  }
  void find_date_close(std::size_t other, Named named, std::size_t at) {
    const Expression& full = tagged_[other].expression;
    constexpr int earliest = 1500;  // "am 1. Oktober 1000 Personen" counts people
    const bool whole = full.kind == ExpressionKind::date && full.year >= earliest && full.month && full.day;
    const auto date = whole ? resolve_expression(full, frame_).days : std::nullopt;
    if (date) frame_.dated_year = year_close_to(date->first, tagged_[at].expression, named);
  }

  // "Vor zwei Jahren brannte am 3. Mai die Halle": on the day of then, if it lies near enough to be meant.
  void find_years_before(std::size_t begin, std::size_t at) {
    const Expression& day = tagged_[at].expression;
    if (!is_day_of_any_year(day) || frame_.dated_year) return;
    if (!frame_.publication.day || tagged_[at].tense == Tense::future) return;
    std::size_t before = at;
    while (before > begin && is_daytime(tagged_[before - 1])) --before;  // "am Abend des"
    if (before == begin || !is_told_with(before - 1, at)) return;
    const Expression& ago = tagged_[before - 1].expression;
    const bool years = ago.kind == ExpressionKind::distance && ago.unit == "Y" && ago.offset == -1;
    const auto count = years ? parse_number(ago.amount) : std::nullopt;
    constexpr std::uint64_t most = 1'000;
    if (!count || *count > most) return;
    const Day then = add_months(*frame_.publication.day, -12 * static_cast<int>(*count));
    frame_.dated_year = year_close_to(then, day, Named::before);
    if (!frame_.dated_year) frame_.dated_year = year_close_to(then, day, Named::behind);
  }

  // "2022 soll sie von August bis Oktober gehen", "im August im Jahr 2022".
  void find_year_of_clause(std::size_t begin, std::size_t end, std::size_t at) {
    if (!is_month_of_any_year(tagged_[at].expression) || frame_.dated_year || !published_) return;
    std::size_t next = at + 1;
    while (next < end && tagged_[next].match == tagged_[at].match) ++next;
    std::size_t first = at;
    while (first > begin && (is_daytime(tagged_[first - 1]) || tagged_[first - 1].match == tagged_[at].match)) --first;
    if (next < end && is_year_of(next, next - 1)) {
      frame_.dated_year = tagged_[next].expression.year;
    } else if (first > begin && is_near_year(first - 1) && is_told_with(first - 1, first)) {
      // "von November bis Januar" ends in the year after.
      const bool turns = tagged_[first].expression.month > tagged_[at].expression.month;
      frame_.dated_year = *tagged_[first - 1].expression.year + (turns ? 1 : 0);
    }
  }

  // "im Jahr 2022" right behind, but not "der Jahre 2021 und 2022".
  bool is_year_of(std::size_t year, std::size_t month) const {
    return is_year(tagged_[year].expression) && tagged_[year].last_token - tagged_[year].first_token > 1 &&
           tagged_[year].first_token == tagged_[month].last_token + 1 && word_before(year) == "im";
  }

  // Of the times the article speaks of, and said of the clause, not of a noun: "der Etat 2022", "die Spiele im Jahr
  // 2022", "der 2021 gewählte Rat"; nor "wie 2021".
  bool is_near_year(std::size_t year) const {
    constexpr int ahead = 2;
    constexpr std::array<std::string_view, 9> beside{"als", "auf", "aus", "für", "gegenüber",
                                                     "von", "wie", "zu",  "das"};
    const Expression& named = tagged_[year].expression;
    if (!is_year(named) || tagged_[year].role != TimexRole::event || is_season(year)) return false;
    if (*named.year < year_of(*published_) - 1 || *named.year > year_of(*published_) + ahead) return false;
    const std::string before = folded(word_before(year));
    if (std::find(beside.begin(), beside.end(), before) != beside.end()) return false;
    const std::uint32_t first = tagged_[year].first_token;
    const std::uint32_t noun = before == "im" ? 2 : 1;  // tokens back
    if (first > noun && token_of(year, first - noun).capitalised) return false;
    const std::uint32_t behind = tagged_[year].last_token;
    const Sentence& sentence = text_.sentences()[tagged_[year].sentence];
    return sentence.first_token + behind >= sentence.last_token || !is_attribute(text_.folded(token_of(year, behind)));
  }

  // "in der Saison 2022/23"
  bool is_season(std::size_t year) const {
    const std::string_view written = tagged_[year].range.of(text_.text());
    return written.find('/') != std::string_view::npos;
  }

  // Nothing between them begins another clause: neither a comma, unless right behind the first, nor "und".
  bool is_told_with(std::size_t first, std::size_t second) const {
    constexpr std::uint32_t farthest = 12;  // tokens
    const std::uint32_t begin = tagged_[first].last_token;
    const std::uint32_t end = tagged_[second].first_token;
    if (end < begin || end - begin > farthest) return false;
    for (std::uint32_t at = begin; at < end; ++at) {
      const std::string_view word = text_.written(token_of(first, at));
      if (word == "und" || word == "aber" || (word == "," && at > begin)) return false;
    }
    return true;
  }

  // "am Montag singt sie, am Dienstag ist Ruhe": the weekday just before, if it lies ahead; in a row also "vergangenen
  // Samstag und Sonntag".
  void find_weekday_before(std::size_t begin, std::size_t at) {
    constexpr std::uint32_t conjunction = 2;  // tokens: "und am"
    frame_.weekday_before.reset();
    frame_.in_row = at > begin && tagged_[at].first_token - tagged_[at - 1].last_token <= conjunction;
    if (at == begin || !frame_.publication.day) return;
    const Expression& before = tagged_[at - 1].expression;
    if (before.kind != ExpressionKind::weekday || !is_single_day(timexes_[at - 1])) return;
    const bool of_last = frame_.in_row && before.offset == -1;
    if (of_last || timexes_[at - 1].days->first > *frame_.publication.day)
      frame_.weekday_before = timexes_[at - 1].days->first;
  }

  // "von November bis Januar", "am 30. Dezember und am 2. Jänner" in one rule: the first lies before the second.
  void put_in_order(std::size_t left, std::size_t right) {
    const Expression& first = tagged_[left].expression;
    const Expression& second = tagged_[right].expression;
    const bool pair = tagged_[left].rule == tagged_[right].rule && first.kind == ExpressionKind::date && first.month &&
                      first.year == second.year;
    if (!pair || tagged_[left].match != tagged_[right].match) return;
    if (first.year && *first.month <= second.month) return;  // "November bis Januar 2026" has written that of January
    // "Freitag bis Sonntag, 2. bis 4. Mai": the same days once more.
    if (first.weekday && !second.weekday) return;
    if (!timexes_[left].days || !timexes_[right].days) return;
    if (timexes_[left].days->first <= timexes_[right].days->first) return;
    Expression earlier = first;
    const int later_year = year_of(timexes_[right].days->first);
    earlier.year = *first.month > *second.month ? later_year - 1 : later_year;
    // "vom 27. bis 4. Januar" begins in December.
    if (first.month == second.month && first.day) {
      earlier.month = *first.month == 1 ? 12 : *first.month - 1;
      earlier.year = *first.month == 1 ? later_year - 1 : later_year;
    }
    const Resolved resolved = resolve_expression(earlier, frame_);
    timexes_[left].value = resolved.value;
    timexes_[left].days = resolved.days;
  }

  // "Diesen Sonntag Ende Mai" in a paper of July: a Sunday of that month, and nobody says which.
  void leave_to_month(std::size_t weekday, std::size_t month) {
    const Expression& named = tagged_[month].expression;
    const bool joined = tagged_[month].first_token == tagged_[weekday].last_token ||
                        (tagged_[month].first_token == tagged_[weekday].last_token + 1 && word_before(month) != ",");
    if (!joined || tagged_[weekday].expression.kind != ExpressionKind::weekday || named.day || !named.month) return;
    Timex& timex = timexes_[weekday];
    if (!is_single_day(timex) || !timexes_[month].days || timexes_[month].days->holds(*timex.days)) return;
    timex.value =
        fmt::format("XXXX-WXX-{}", iso_weekday(timex.days->first)) + daytime_suffix(tagged_[weekday].expression);
    timex.days.reset();
    timex.anchor.reset();
    frame_.mentioned.reset();
  }

  // One of the tokens of its sentence.
  const Token& token_of(std::size_t at, std::uint32_t token) const {
    return text_.tokens()[text_.sentences()[tagged_[at].sentence].first_token + token];
  }
  // Empty at the beginning of a sentence.
  std::string_view word_before(std::size_t at) const {
    return tagged_[at].first_token == 0 ? "" : text_.written(token_of(at, tagged_[at].first_token - 1));
  }

  // The day or the recurring day that stands nearest: "heute um 20 Uhr", "jeden Montag um 20 Uhr".
  void find_day_of_sentence(std::size_t begin, std::size_t end, std::size_t at) {
    frame_.in_sentence.reset();
    frame_.recurring.clear();
    std::uint32_t best = 0;
    constexpr std::uint32_t behind = 3;  // German puts the day first: "heute 15-20 Uhr, morgen 10-15 Uhr"
    constexpr std::size_t farthest = 8;  // expressions; keeps endless sentences linear
    for (std::size_t i = std::max(begin, at - std::min(at, farthest)); i < std::min(end, at + farthest); ++i) {
      const bool recurs = is_recurring_day(timexes_[i]);
      if (is_daytime(tagged_[i]) || (!recurs && !is_single_day(timexes_[i]))) continue;
      // "begann um 2 Uhr und soll bis Freitag dauern": the end that is named later is not the day of the hour.
      if (i > at && timexes_[i].role == TimexRole::deadline && tagged_[at].role != TimexRole::deadline) continue;
      const std::uint32_t distance = i < at ? tagged_[at].first_token - tagged_[i].last_token
                                            : tagged_[i].first_token - tagged_[at].last_token + behind;
      if ((frame_.in_sentence || !frame_.recurring.empty()) && distance >= best) continue;
      best = distance;
      frame_.in_sentence = recurs ? std::nullopt : std::optional(timexes_[i].days->first);
      frame_.recurring = recurs ? recurring_day(timexes_[i].value) : std::string();
    }
  }

  static bool is_recurring_day(const Timex& timex) {
    const bool daily = timex.type == TimexType::set && (timex.value == "P1D" || timex.value == "P1M");
    return !timex.days && (daily || timex.value.starts_with("XXXX-WXX-"));
  }
  static std::string recurring_day(const std::string& set) {
    return set.starts_with('P') ? "XXXX-XX-XX" : set.substr(0, set.find('T'));
  }

  static bool is_single_day(const Timex& timex) {
    return timex.days && timex.precision == Precision::day && timex.days->first == timex.days->last;
  }

  void resolve_at(std::size_t i) {
    const Tagged& tagged = tagged_[i];
    frame_.tense = tagged.tense;
    frame_.role = tagged.role;
    frame_.same_day_year = year_of_same_day(tagged.expression, frame_.mentioned);
    Resolved resolved = resolve_expression(tagged.expression, frame_);
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
    if (frame_.publication.day != published_) timex.entry = frame_.publication.day;
    remember(timex, tagged);
    narrow_to_role(timex, tagged.bound);
  }

  // "2019 waren es mehr als im Vorjahr": neither what is a comparison itself nor "die 2019 gegründete Firma".
  static bool may_be_compared(const Timex& timex, const Tagged& tagged) {
    if (tagged.aside) return false;
    const bool coarse = timex.precision == Precision::month || timex.precision == Precision::quarter ||
                        timex.precision == Precision::year;
    return coarse && timex.role == TimexRole::event && tagged.expression.anchor != Anchor::compared;
  }

  // What later expressions of the paragraph may count from.
  void remember(const Timex& timex, const Tagged& tagged) {
    if (!timex.days || timex.type == TimexType::duration || timex.type == TimexType::set) return;
    if (is_single_day(timex)) frame_.mentioned = timex.days->first;
    frame_.span = timex.days;
    if (may_be_compared(timex, tagged)) frame_.compared = timex.days;
    if (published_ && timex.anchor == published_ && counts_from_now(tagged.expression)) frame_.told_year.reset();
    if (tagged.goal) frame_.goal_year = year_of(timex.days->first);
    if (!tells_year(tagged, text_, published_)) return;
    frame_.told_year = year_of(timex.days->first);
    frame_.told_day = tagged.expression.month ? std::optional(middle_of(*timex.days)) : std::nullopt;
    told_in_ = tagged.sentence;
  }

  const std::vector<Tagged>& tagged_;
  const AnalysedText& text_;
  const Entries entries_;
  std::optional<Day> published_;
  Frame frame_;
  std::map<std::uint32_t, Day> chronicle_;  // of the entries that the order of time dates, by sentence
  std::uint32_t paragraph_ = 0;
  std::uint32_t told_in_ = 0;     // the sentence of frame_.told_year
  std::uint32_t then_until_ = 0;  // the first sentence that is no longer compared with old times
  std::vector<Timex> timexes_;
};

}  // namespace

std::vector<Timex> resolve(const std::vector<Tagged>& tagged, const AnalysedText& text,
                           const PublicationContext& publication) {
  return TextResolver(tagged, text, publication).run();
}

}  // namespace zeitstrahl
