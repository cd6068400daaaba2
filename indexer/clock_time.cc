#include "indexer/clock_time.h"

#include <algorithm>
#include <array>

namespace zeitstrahl {

namespace {

using Kind = DatePiece::Kind;

// Names of zones as mails and databases write them.
constexpr std::array<std::string_view, 3> utc = {"z", "utc", "gmt"};
constexpr std::array<std::string_view, 4> berlin = {"cet", "cest", "mez", "mesz"};

class ClockReader {
 public:
  ClockReader(const DatePieces& pieces, std::size_t at) : pieces_(pieces), at_(at) {}

  std::optional<ClockTime> read() {
    if (!take_compact() && !take_parted()) return std::nullopt;
    if (hour_ > 23 || minute_ > 59 || second_ > 59) return std::nullopt;
    take_half_of_day();
    ClockTime clock{std::chrono::hours{hour_} + std::chrono::minutes{minute_} + std::chrono::seconds{second_}};
    if (take_any(berlin)) return clock;
    const bool is_utc = take_any(utc);
    clock.offset = take_offset();
    if (is_utc && !clock.offset) clock.offset = std::chrono::minutes{0};
    return clock.offset || !is_zone() ? std::optional(clock) : std::nullopt;
  }

 private:
  // "100000", "1000" behind a T.
  bool take_compact() {
    if (at_ == 0 || !is_word_of(pieces_, at_ - 1, "t")) return false;
    const auto seconds = number_at(pieces_, at_, 6, 6);
    const auto minutes = number_at(pieces_, at_, 4, 4);
    if (!seconds && !minutes) return false;
    const unsigned time = seconds ? *seconds : *minutes * 100;
    set(time / 10'000, time / 100 % 100, time % 100);
    ++at_;
    return true;
  }

  // "10:00:00.123", "10:00", "7.05 Uhr", "7 Uhr". Without "Uhr" a full stop parts day and month.
  bool take_parted() {
    const auto hour = number_at(pieces_, at_, 1, 2);
    const auto minute = number_at(pieces_, at_ + 2, 2, 2);
    if (!hour) return false;
    if (is_mark_of(pieces_, at_ + 1, ':') && minute) {
      set(*hour, *minute, 0);
      at_ += 3;
      take_seconds();
    } else if (is_mark_of(pieces_, at_ + 1, '.') && minute && is_word_of(pieces_, at_ + 3, "uhr")) {
      set(*hour, *minute, 0);
      at_ += 3;
    } else if (is_word_of(pieces_, at_ + 1, "uhr")) {
      set(*hour, 0, 0);
      ++at_;
    } else {
      return false;
    }
    if (is_word_of(pieces_, at_, "uhr")) ++at_;
    return true;
  }

  void take_seconds() {
    const auto second = number_at(pieces_, at_ + 1, 2, 2);
    if (!is_mark_of(pieces_, at_, ':') || !second) return;
    second_ = *second;
    has_seconds_ = true;
    at_ += 2;
    const bool fraction = is_mark_of(pieces_, at_, '.') && is_joined(pieces_, at_ + 1);
    if (fraction && pieces_[at_ + 1].kind == Kind::digits) at_ += 2;
  }

  // "AM", "p.m."
  void take_half_of_day() {
    const bool in_two = is_mark_of(pieces_, at_ + 1, '.') && is_word_of(pieces_, at_ + 2, "m");
    const bool before = is_word_of(pieces_, at_, "am") || (in_two && is_word_of(pieces_, at_, "a"));
    const bool after = is_word_of(pieces_, at_, "pm") || (in_two && is_word_of(pieces_, at_, "p"));
    if (!before && !after) return;
    at_ += in_two ? 3 : 1;
    if (after && hour_ < 12) hour_ += 12;
    if (before && hour_ == 12) hour_ = 0;
  }

  // "+01:00", "+0100", "+01"; with a minus only behind seconds, since "10:00-12:00" is from one time to another.
  std::optional<std::chrono::minutes> take_offset() const {
    const bool west = has_seconds_ && is_mark_of(pieces_, at_, '-');
    if ((!west && !is_mark_of(pieces_, at_, '+')) || !is_joined(pieces_, at_ + 1)) return std::nullopt;
    const auto both = number_at(pieces_, at_ + 1, 4, 4);
    const auto hours = both ? *both / 100 : number_at(pieces_, at_ + 1, 2, 2);
    const auto behind = is_mark_of(pieces_, at_ + 2, ':') ? number_at(pieces_, at_ + 3, 2, 2) : std::nullopt;
    const unsigned minutes = both ? *both % 100 : behind.value_or(0);
    if (!hours || *hours > 18 || minutes > 59) return std::nullopt;
    const std::chrono::minutes offset = std::chrono::hours{*hours} + std::chrono::minutes{minutes};
    return west ? -offset : offset;
  }

  // Three to five capitals, as "EST".
  bool is_zone() const {
    if (at_ >= pieces_.size() || pieces_[at_].kind != Kind::letters) return false;
    const std::string_view word = pieces_[at_].text;
    return word.size() >= 3 && word.size() <= 5 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  template <typename Names>
  bool take_any(const Names& names) {
    const bool found =
        std::any_of(names.begin(), names.end(), [&](auto name) { return is_word_of(pieces_, at_, name); });
    if (found) ++at_;
    return found;
  }

  void set(unsigned hour, unsigned minute, unsigned second) {
    hour_ = hour;
    minute_ = minute;
    second_ = second;
  }

  const DatePieces& pieces_;
  std::size_t at_;
  unsigned hour_ = 0;
  unsigned minute_ = 0;
  unsigned second_ = 0;
  bool has_seconds_ = false;
};

}  // namespace

std::optional<ClockTime> find_clock(const DatePieces& pieces, std::size_t at) {
  unsigned words = 0;
  for (; at < pieces.size(); ++at) {
    if (pieces[at].kind == Kind::digits) return ClockReader(pieces, at).read();
    if (pieces[at].kind == Kind::letters && ++words > 1) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace zeitstrahl
