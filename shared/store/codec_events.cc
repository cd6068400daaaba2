// The packed form of an article's events: a dictionary of the names they use, then one event behind the other, each
// number as the difference from its likely neighbour.
#include <algorithm>

#include "base/error.h"
#include "store/bytes.h"
#include "store/codec.h"

namespace zeitstrahl {

namespace {

// What an event has, one bit each.
enum Has : unsigned {
  in_title = 1,
  in_lead = 2,
  days = 4,
  many_days = 8,
  because_range = 16,
  anchor = 32,
  claimant = 64,
  mode_or_field = 128
};

// Days of the years -2000 to 12000: wider than any calendar we read, narrow enough that no sum overflows.
constexpr std::int64_t earliest_day = -1'450'000;
constexpr std::int64_t latest_day = 3'670'000;

constexpr unsigned precisions = 8;
constexpr unsigned called_off = 8;  // a bit beside the precision
constexpr unsigned statuses = 7;
constexpr unsigned evidences = 6;

std::int64_t count_of(Day day) { return day.time_since_epoch().count(); }

// The names in use, in order of appearance. Number 0 is the empty name.
class Dictionary {
 public:
  std::uint64_t number_of(std::string_view name) {
    if (name.empty()) return 0;
    const auto found = std::find(names_.begin(), names_.end(), name);
    const auto index = static_cast<std::uint64_t>(found - names_.begin());
    if (index == names_.size()) names_.push_back(name);
    return index + 1;
  }
  const std::vector<std::string_view>& names() const { return names_; }

 private:
  std::vector<std::string_view> names_;  // few: a search from the front is the fastest
};

unsigned has_bits(const Event& event) {
  unsigned bits = 0;
  if (event.in_title) bits |= Has::in_title;
  if (event.in_lead) bits |= Has::in_lead;
  if (event.days) bits |= Has::days;
  if (event.days && event.days->first != event.days->last) bits |= Has::many_days;
  if (event.because.range != TextRange{}) bits |= Has::because_range;
  if (event.because.anchor) bits |= Has::anchor;
  if (event.claimant != TextRange{}) bits |= Has::claimant;
  if (!event.mode.empty() || !event.field.empty()) bits |= Has::mode_or_field;
  return bits;
}

class EventPacker {
 public:
  explicit EventPacker(Dictionary& names) : names_(names) {}

  void pack(const StoredEvent& stored) {
    const Event& event = stored.event;
    const unsigned has = has_bits(event);
    out_.byte(has);
    out_.byte(static_cast<unsigned>(event.status) | static_cast<unsigned>(event.evidence) << 3 |
              static_cast<unsigned>(event.day_from) << 6);
    out_.byte(static_cast<unsigned>(event.precision) | (event.called_off ? called_off : 0U));
    range(event.range, last_begin_);
    last_begin_ = event.range.begin;
    out_.number(names_.number_of(event.kind));
    if (has & Has::mode_or_field) {
      out_.number(names_.number_of(event.mode));
      out_.number(names_.number_of(event.field));
    }
    pack_days(event, has);
    if (has & Has::claimant) range(event.claimant, event.range.begin);
    pack_lists(stored);
  }
  std::string take() { return out_.take(); }

 private:
  // Unsigned arithmetic wraps, so that any range survives, also one that ends before it begins.
  void range(TextRange range, std::uint32_t before) {
    out_.signed_number(static_cast<std::int32_t>(range.begin - before));
    out_.number(range.end - range.begin);
  }

  void day(Day day) {
    out_.signed_number(count_of(day) - last_day_);
    last_day_ = count_of(day);
  }

  void pack_days(const Event& event, unsigned has) {
    if (has & Has::days) day(event.days->first);
    if (has & Has::many_days) out_.signed_number(count_of(event.days->last) - count_of(event.days->first));
    out_.number(names_.number_of(event.because.rule));
    if (has & Has::because_range) range(event.because.range, event.range.begin);
    if (has & Has::anchor) day(*event.because.anchor);
  }

  void pack_lists(const StoredEvent& stored) {
    out_.number(stored.event.triggers.size());
    std::uint32_t before = stored.event.range.begin;
    for (const TextRange trigger : stored.event.triggers) {
      range(trigger, before);
      before = trigger.begin;
    }
    out_.number(stored.words.size());
    unsigned last = 0;
    for (const std::uint16_t word : stored.words) {
      out_.number(word - last);
      last = word;
    }
  }

  Dictionary& names_;
  ByteWriter out_;
  std::uint32_t last_begin_ = 0;
  std::int64_t last_day_ = 0;
};

TextRange read_range(ByteReader& in, std::uint32_t before) {
  const std::int64_t step = in.signed_number();
  if (step < INT32_MIN || step > INT32_MAX) ByteReader::broken();
  const std::uint32_t begin = before + static_cast<std::uint32_t>(static_cast<std::int32_t>(step));
  return {begin, begin + static_cast<std::uint32_t>(in.number_to(UINT32_MAX))};
}

// A day `step` days behind `before`, which is at most a few million days from 1970.
std::int64_t read_day(ByteReader& in, std::int64_t before) {
  const std::int64_t step = in.signed_number();
  if (step < 2 * earliest_day - latest_day || step > 2 * latest_day - earliest_day) ByteReader::broken();
  const std::int64_t day = before + step;
  if (day < earliest_day || day > latest_day) ByteReader::broken();
  return day;
}

Day day_at(std::int64_t count) { return Day{std::chrono::days{count}}; }

std::string_view read_name(ByteReader& in, const std::vector<std::string_view>& names) {
  const std::uint64_t number = in.number_to(names.size());
  return number == 0 ? std::string_view{} : names[number - 1];
}

void read_manner(ByteReader& in, Event& event) {
  const unsigned bits = in.byte();
  const unsigned precision_byte = in.byte();
  const unsigned precision = precision_byte & ~called_off;
  if ((bits & 7) >= statuses || (bits >> 3 & 7) >= evidences || precision >= precisions) ByteReader::broken();
  event.status = static_cast<Status>(bits & 7);
  event.evidence = static_cast<Evidence>(bits >> 3 & 7);
  event.day_from = static_cast<DayFrom>(bits >> 6);
  event.precision = static_cast<Precision>(precision);
  event.called_off = (precision_byte & called_off) != 0;
}

void read_triggers(ByteReader& in, Event& event) {
  event.triggers.clear();
  std::uint32_t before = event.range.begin;
  for (std::uint64_t left = in.number_to(in.rest().size()); left > 0; --left) {
    event.triggers.push_back(read_range(in, before));
    before = event.triggers.back().begin;
  }
}

void read_words(ByteReader& in, std::vector<std::uint16_t>& words) {
  words.clear();
  std::uint64_t word = 0;
  for (std::uint64_t left = in.number_to(in.rest().size()); left > 0; --left) {
    word += in.number_to(UINT16_MAX);
    if (word > UINT16_MAX) ByteReader::broken();
    words.push_back(static_cast<std::uint16_t>(word));
  }
}

}  // namespace

std::string pack_events(const std::vector<StoredEvent>& events) {
  Dictionary dictionary;
  EventPacker packer(dictionary);
  for (const StoredEvent& event : events) packer.pack(event);
  ByteWriter out;
  out.number(dictionary.names().size());
  for (const std::string_view name : dictionary.names()) out.text(name);
  return out.take() + packer.take();
}

StoredEventReader::StoredEventReader(std::string_view packed) {
  if (packed.empty()) return;
  ByteReader in(packed);
  const std::uint64_t count = in.number_to(packed.size());
  names_.reserve(count);
  for (std::uint64_t i = 0; i < count; ++i) names_.push_back(in.text());
  rest_ = in.rest();
}

bool StoredEventReader::next(StoredEvent& stored) {
  if (rest_.empty()) return false;
  ByteReader in(rest_);
  Event& event = stored.event;
  const unsigned has = in.byte();
  event.in_title = (has & Has::in_title) != 0;
  event.in_lead = (has & Has::in_lead) != 0;
  read_manner(in, event);
  event.range = read_range(in, last_begin_);
  last_begin_ = event.range.begin;
  event.kind = read_name(in, names_);
  const bool has_mode = (has & Has::mode_or_field) != 0;
  event.mode = has_mode ? read_name(in, names_) : std::string_view{};
  event.field = has_mode ? read_name(in, names_) : std::string_view{};
  read_days(in, has, event);
  event.claimant = has & Has::claimant ? read_range(in, event.range.begin) : TextRange{};
  read_triggers(in, event);
  read_words(in, stored.words);
  rest_ = in.rest();
  return true;
}

void StoredEventReader::read_days(ByteReader& in, unsigned has, Event& event) {
  event.days.reset();
  if (has & Has::days) {
    last_day_ = read_day(in, last_day_);
    const std::int64_t last = has & Has::many_days ? read_day(in, last_day_) : last_day_;
    if (last < last_day_) ByteReader::broken();
    event.days = DaySpan{day_at(last_day_), day_at(last)};
  }
  event.because.rule = read_name(in, names_);
  event.because.range = has & Has::because_range ? read_range(in, event.range.begin) : TextRange{};
  event.because.anchor.reset();
  if (has & Has::anchor) {
    last_day_ = read_day(in, last_day_);
    event.because.anchor = day_at(last_day_);
  }
}

}  // namespace zeitstrahl
