// Shows how far a run is, on stderr: a bar on a terminal, a plain line every few seconds elsewhere.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "indexer/options.h"

namespace zeitstrahl {

// "28,056"
std::string grouped(std::uint64_t number);
// "1 file", "2 files"
std::string plural(std::uint64_t number, const char* thing);
// "155.5 MB"; a megabyte has a million bytes
std::string megabytes(std::uint64_t bytes);

struct Position {
  std::uint64_t bytes_on_disk = 0;  // read of the archive
  std::uint64_t bytes = 0;          // of records done
  std::uint64_t records = 0;        // done
};

// None where the run is to be quiet.
ProgressStyle progress_style(const IndexerOptions& options);

class Progress {
 public:
  // `elapsed` gives the seconds since the run began. `end` is the last position, as far as it is known: the size of
  // the archive on the disk, or the number of records.
  Progress(ProgressStyle style, std::function<double()> elapsed, const Position& end);

  void show(const Position& position);
  void clear();  // takes the bar away, so that a line can be printed

 private:
  enum class Form : std::uint8_t { none, lines, bar };

  std::string line(const Position& position, double seconds) const;

  Form form_ = Form::none;
  std::function<double()> elapsed_;
  double share_done(const Position& position) const;  // 0 where the end is not known

  Position end_;
  double shown_at_ = 0;
  bool bar_stands_ = false;
};

}  // namespace zeitstrahl
