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

std::string megabytes(std::uint64_t bytes) {
  return fmt::format("{:.1f} MB", static_cast<double>(bytes) / bytes_per_megabyte);
}

Progress::Progress(ProgressStyle style, std::function<double()> elapsed, std::uint64_t total)
    : elapsed_(std::move(elapsed)), total_(total) {
  if (style == ProgressStyle::never) return;
  const bool wants_bar = style == ProgressStyle::always || isatty(STDERR_FILENO) == 1;
  form_ = wants_bar ? Form::bar : Form::lines;
}

std::string Progress::line(const Position& position, double seconds) const {
  const double done = total_ == 0 ? 0 : static_cast<double>(position.bytes_on_disk) / static_cast<double>(total_);
  std::string text = total_ == 0 ? std::string() : fmt::format("{:3.0f} %  ", std::min(1.0, done) * 100);
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
  constexpr std::uint64_t width = 20;
  const std::uint64_t filled = total_ == 0 ? 0 : std::min(width, position.bytes_on_disk * width / total_);
  std::cerr << "\r[" << std::string(filled, '=') << std::string(width - filled, ' ') << "] " << line(position, seconds)
            << "\x1b[K" << std::flush;
  bar_stands_ = true;
}

void Progress::clear() {
  if (bar_stands_) std::cerr << "\r\x1b[K" << std::flush;
  bar_stands_ = false;
}

}  // namespace zeitstrahl
