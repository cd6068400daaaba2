// Writes JSON, and reads the records of JSON lines. The home of RapidJSON.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

// Writes one value, compact, members in the order of the calls. Strings must be valid UTF-8.
class JsonWriter {
 public:
  JsonWriter();
  ~JsonWriter();
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  JsonWriter& open_object();
  JsonWriter& close_object();
  JsonWriter& open_list();
  JsonWriter& close_list();
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(std::int64_t number);
  JsonWriter& value(double number);  // rounded to 4 decimals
  JsonWriter& truth(bool truth);     // no overload of value: a literal would become a bool
  JsonWriter& null();

  template <typename T>
  JsonWriter& member(std::string_view name, const T& content) {
    key(name);
    if constexpr (std::is_integral_v<T>) {
      return value(static_cast<std::int64_t>(content));
    } else {
      return value(content);
    }
  }
  // A list of texts, of anything that a string_view can be made of.
  template <typename Texts>
  JsonWriter& list(std::string_view name, const Texts& texts) {
    key(name).open_list();
    for (const auto& text : texts) value(std::string_view(text));
    return close_list();
  }
  JsonWriter& member_or_null(std::string_view name, const std::optional<std::string>& text);

  // The JSON written so far; the writer starts anew.
  std::string take();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A member of a JSON object. Members of nested objects are named by their path ("meta.date"); the values of a list
// are gathered, lists of objects by the path of their members. Numbers and booleans are given as they were written,
// null gives no value.
struct JsonMember {
  std::string name;
  std::string text;  // the values, parted by line breaks: millions of short ones cost no more than they must
  std::vector<std::uint32_t> ends;  // of each value in `text`

  // The first values, at most so many.
  std::vector<std::string> values(std::size_t most) const;
};

// Reads the members of one JSON object that are wanted and have a value, sorted by name. Does not recurse: depth costs
// no stack; and what is not wanted costs no memory. Throws Error with the byte where the text is broken.
std::vector<JsonMember> parse_json_object(std::string_view text, const std::vector<std::string>& wanted);

}  // namespace zeitstrahl
