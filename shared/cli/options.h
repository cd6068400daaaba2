// Options as data: one table per command, from which parser, checks and help derive.
// The home of Boost.Program_options.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

struct OptionSpec {
  std::string name;                       // "database"
  char letter = 0;                        // 'd', or 0
  std::string value_name;                 // "DIR"; empty for a flag
  std::string help;                       // one sentence, no full stop
  std::vector<std::string> choices = {};  // the only values allowed; empty: any
};

class ParsedOptions {
 public:
  bool has(std::string_view name) const;
  std::optional<std::string> value(std::string_view name) const;  // the last one given
  std::vector<std::string> values(std::string_view name) const;   // each one given, in order
  // A whole number from `least` to `most`; throws Error naming the option where it is none.
  std::optional<unsigned> number(std::string_view name, unsigned least, unsigned most) const;
  const std::vector<std::string>& words() const { return words_; }  // what is no option

 private:
  friend ParsedOptions parse_options(const std::vector<OptionSpec>&, const std::vector<std::string>&);
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
  std::vector<std::string> words_;
};

// Options and words may come in any order; "--" ends the options. Throws Error (usage) for an unknown option, with the
// nearest known one as the hint, for a missing value, and for a value that is not among the choices. Names are never
// guessed from their beginning.
ParsedOptions parse_options(const std::vector<OptionSpec>& specs, const std::vector<std::string>& arguments);

// The help of a table: a line per option, help texts aligned and wrapped to `width` columns.
std::string options_help(const std::vector<OptionSpec>& specs, std::size_t width);

// The known name nearest to what was typed, if it is near enough to be meant.
std::optional<std::string> did_you_mean(std::string_view typed, const std::vector<std::string>& known);

}  // namespace zeitstrahl
