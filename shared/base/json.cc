#include "base/json.h"

#include <fmt/format.h>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/error.h"
#include "base/unicode.h"

namespace zeitstrahl {

struct JsonWriter::Impl {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
};

namespace {

constexpr int decimals = 4;

// RapidJSON cuts off what is behind the last decimal.
double rounded(double number) {
  constexpr double unit = 10'000;
  constexpr double largest = 1e11;  // beyond, a double has hardly more decimals
  return std::abs(number) < largest ? std::round(number * unit) / unit : number;
}

}  // namespace

JsonWriter::JsonWriter() : impl_(std::make_unique<Impl>()) { impl_->writer.SetMaxDecimalPlaces(decimals); }
JsonWriter::~JsonWriter() = default;

JsonWriter& JsonWriter::open_object() {
  impl_->writer.StartObject();
  return *this;
}

JsonWriter& JsonWriter::close_object() {
  impl_->writer.EndObject();
  return *this;
}

JsonWriter& JsonWriter::open_list() {
  impl_->writer.StartArray();
  return *this;
}

JsonWriter& JsonWriter::close_list() {
  impl_->writer.EndArray();
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  impl_->writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  impl_->writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number) {
  impl_->writer.Int64(number);
  return *this;
}

JsonWriter& JsonWriter::value(double number) {
  impl_->writer.Double(rounded(number));
  return *this;
}

JsonWriter& JsonWriter::truth(bool truth) {
  impl_->writer.Bool(truth);
  return *this;
}

JsonWriter& JsonWriter::null() {
  impl_->writer.Null();
  return *this;
}

JsonWriter& JsonWriter::member_or_null(std::string_view name, const std::optional<std::string>& text) {
  key(name);
  return text ? value(*text) : null();
}

namespace {

// JSON allows what a terminal obeys, and JavaScript took two of them for line ends. All
// of it occurs in strings only, so the same JSON is written with its numbers.
std::string without_obeyed(std::string_view json) {
  std::string safe;
  safe.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const CodePoint c = code_point_at(json, at);
    if (is_obeyed(c.value)) {
      safe += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c.value));
    } else {
      safe += json.substr(at, c.length);
    }
    at += c.length;
  }
  return safe;
}

}  // namespace

std::string JsonWriter::take() {
  std::string json = without_obeyed({impl_->buffer.GetString(), impl_->buffer.GetSize()});
  impl_->buffer.Clear();
  impl_->writer.Reset(impl_->buffer);
  return json;
}

namespace {

// Gathers wanted members of an object by their path. What lies deeper than any real record is passed over.
class Flattener : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Flattener> {
 public:
  explicit Flattener(const std::vector<std::string>& wanted) {
    for (const std::string& name : wanted) members_[name].name = name;
  }

  bool Null() { return depth_ > 0; }
  bool Bool(bool value) { return add(value ? "true" : "false"); }
  bool RawNumber(const char* text, rapidjson::SizeType length, bool) { return add({text, length}); }
  bool String(const char* text, rapidjson::SizeType length, bool) {
    return is_whole({text, length}) && add({text, length});
  }
  bool StartArray() { return depth_ > 0; }
  bool EndArray(rapidjson::SizeType) { return true; }

  bool StartObject() {
    ++depth_;
    path_ends_.push_back(path_.size());
    return true;
  }

  bool Key(const char* text, rapidjson::SizeType length, bool) {
    if (!is_whole({text, length})) return false;
    if (depth_ > deepest) return true;
    path_.resize(path_ends_.back());
    if (!path_.empty()) path_ += '.';
    path_.append(text, length);
    if (depth_ > 1) return true;
    // Of two members with one name the later counts.
    if (const auto member = members_.find(path_); member != members_.end()) member->second = {path_, {}, {}};
    return true;
  }

  bool EndObject(rapidjson::SizeType) {
    --depth_;
    path_.resize(path_ends_.back());
    path_ends_.pop_back();
    return true;
  }

  std::vector<JsonMember> take() {
    std::vector<JsonMember> members;
    for (auto& [name, member] : members_) {
      if (!member.ends.empty()) members.push_back(std::move(member));
    }
    return members;
  }

  // Why the reader was told to stop.
  std::string_view complaint() const { return complaint_; }

 private:
  static constexpr std::size_t deepest = 16;

  bool add(std::string_view value) {
    if (depth_ == 0) return false;  // the record must be an object
    if (depth_ > deepest) return true;
    const auto found = members_.find(path_);
    if (found == members_.end()) return true;
    JsonMember& member = found->second;
    if (!member.ends.empty()) member.text += '\n';
    member.text += value;
    member.ends.push_back(static_cast<std::uint32_t>(member.text.size()));
    return true;
  }

  // RapidJSON refuses the first half of a surrogate pair on its own, but makes broken UTF-8 of the second.
  bool is_whole(std::string_view text) {
    if (is_valid_utf8(text)) return true;
    complaint_ = "The surrogate pair in string is invalid.";
    return false;
  }

  std::map<std::string, JsonMember, std::less<>> members_;
  std::string path_;
  std::vector<std::size_t> path_ends_;
  std::size_t depth_ = 0;
  std::string_view complaint_;
};

}  // namespace

std::vector<std::string> JsonMember::values(std::size_t most) const {
  std::vector<std::string> values;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < std::min(most, ends.size()); ++i) {
    values.push_back(text.substr(begin, ends[i] - begin));
    begin = ends[i] + 1;
  }
  return values;
}

std::vector<JsonMember> parse_json_object(std::string_view text, const std::vector<std::string>& wanted) {
  constexpr unsigned flags =
      rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;
  rapidjson::MemoryStream bytes(text.data(), text.size());
  rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
  rapidjson::Reader reader;
  Flattener flattener(wanted);
  const auto result = reader.Parse<flags>(stream, flattener);
  if (!result.IsError()) return flattener.take();
  std::string_view reason = rapidjson::GetParseError_En(result.Code());
  if (result.Code() == rapidjson::kParseErrorTermination) {
    reason = flattener.complaint();
    if (reason.empty()) throw Error(ExitCode::partly, "the record is no JSON object");
  }
  throw Error(ExitCode::partly, fmt::format("broken JSON at byte {}: {}", result.Offset() + 1, reason));
}

}  // namespace zeitstrahl
