#include "indexer/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace zeitstrahl {

namespace {

constexpr double seconds_between_bars = 0.2;
constexpr double seconds_between_lines = 5;
constexpr double bytes_per_megabyte = 1e6;

std::string minutes(double seconds) {
  const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

std::string plural(std::uint64_t number, const char* thing) {
  return fmt::format("{} {}{}", grouped(number), thing, number == 1 ? "" : "s");
}

std::string megabytes(std::uint64_t bytes) {
  return fmt::format("{:.1f} MB", static_cast<double>(bytes) / bytes_per_megabyte);
}

ProgressStyle progress_style(const IndexerOptions& options) {
  return options.loudness == Loudness::quiet ? ProgressStyle::never : options.progress;
}

Progress::Progress(ProgressStyle style, std::function<double()> elapsed, const Position& end)
    : elapsed_(std::move(elapsed)), end_(end) {
  if (style == ProgressStyle::never) return;
  const bool wants_bar = style == ProgressStyle::always || isatty(STDERR_FILENO) == 1;
  form_ = wants_bar ? Form::bar : Form::lines;
}

double Progress::share_done(const Position& position) const {
  const auto share = [](std::uint64_t part, std::uint64_t whole) {
    return std::min(1.0, static_cast<double>(part) / static_cast<double>(whole));
  };
  if (end_.bytes_on_disk > 0) return share(position.bytes_on_disk, end_.bytes_on_disk);
  return end_.records > 0 ? share(position.records, end_.records) : 0;
}

std::string Progress::line(const Position& position, double seconds) const {
  const double done = share_done(position);
  const bool end_is_known = end_.bytes_on_disk > 0 || end_.records > 0;
  std::string text = end_is_known ? fmt::format("{:3.0f} %  ", done * 100) : std::string();
  text += fmt::format("{} records  {}", grouped(position.records), megabytes(position.bytes));
  if (seconds <= 0) return text;
  text += fmt::format("  {:.1f} MB/s", static_cast<double>(position.bytes) / bytes_per_megabyte / seconds);
  constexpr double enough = 0.02;  // of the archive, before its end can be foreseen
  if (done >= enough && done < 1) text += fmt::format("  {} left", minutes(seconds * (1 - done) / done));
  return text;
}

void Progress::show(const Position& position) {
  if (form_ == Form::none) return;
  const double seconds = elapsed_();
  if (seconds - shown_at_ < (form_ == Form::bar ? seconds_between_bars : seconds_between_lines)) return;
  shown_at_ = seconds;
  if (form_ == Form::lines) {
    std::cerr << "zeitstrahl-index: " << line(position, seconds) << '\n';
    return;
  }
  constexpr double width = 20;
  const auto filled = static_cast<std::size_t>(share_done(position) * width);
  std::cerr << "\r[" << std::string(filled, '=') << std::string(static_cast<std::size_t>(width) - filled, ' ') << "] "
            << line(position, seconds) << "\x1b[K" << std::flush;
  bar_stands_ = true;
}

void Progress::clear() {
  if (bar_stands_) std::cerr << "\r\x1b[K" << std::flush;
  bar_stands_ = false;
}

}  // namespace zeitstrahl
