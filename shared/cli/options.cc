#include "cli/options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <boost/program_options.hpp>

#include "base/edit_distance.h"
#include "base/error.h"
#include "base/number.h"
#include "base/unicode.h"
#include "cli/terminal.h"

namespace zeitstrahl {

namespace po = boost::program_options;

namespace {

// "-d" or "--database", as it was typed, without its value.
std::string option_of(const std::string& typed) { return typed.substr(0, typed.find('=')); }

std::vector<std::string> long_names(const std::vector<OptionSpec>& specs) {
  std::vector<std::string> names;
  for (const OptionSpec& spec : specs) names.push_back("--" + spec.name);
  return names;
}

Error unknown_option(const std::string& typed, const std::vector<OptionSpec>& specs) {
  const std::string option = option_of(typed);
  const auto near = did_you_mean(option, long_names(specs));
  return {ExitCode::usage, fmt::format("unknown option '{}'", option),
          near ? fmt::format("did you mean {}?", *near)
               : "--help lists the options; words that begin with '-' go behind '--'"};
}

// Boost's own texts are templates: what() fills them for ever where the option is named like a placeholder of theirs
// ("--%option%=").
Error wrong_use(const po::invalid_syntax& error, const std::vector<OptionSpec>& specs) {
  const std::string option = error.get_option_name();
  const char* const hint = "--help shows how the option is written";
  switch (error.kind()) {
    case po::invalid_syntax::empty_adjacent_parameter: {
      const auto known = long_names(specs);
      if (std::find(known.begin(), known.end(), option) == known.end()) return unknown_option(option, specs);
      return {ExitCode::usage, fmt::format("no value follows '{}='", option), hint};
    }
    case po::invalid_syntax::missing_parameter:
      return {ExitCode::usage, fmt::format("the value of '{}' is missing", option), hint};
    case po::invalid_syntax::extra_parameter:
      return {ExitCode::usage, fmt::format("'{}' takes no value", option), hint};
    default:
      return {ExitCode::usage, fmt::format("'{}' is not written as options are", option), hint};
  }
}

po::options_description described(const std::vector<OptionSpec>& specs) {
  po::options_description description;
  for (const OptionSpec& spec : specs) {
    const std::string names = spec.letter == 0 ? spec.name : fmt::format("{},{}", spec.name, spec.letter);
    if (spec.value_name.empty()) {
      description.add_options()(names.c_str(), "");
    } else {
      description.add_options()(names.c_str(), po::value<std::string>(), "");
    }
  }
  return description;
}

po::parsed_options parsed(const po::options_description& description, const std::vector<OptionSpec>& specs,
                          const std::vector<std::string>& arguments) {
  constexpr int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  try {
    return po::command_line_parser(arguments).options(description).style(style).run();
  } catch (const po::unknown_option& error) {
    throw unknown_option(error.get_option_name(), specs);
  } catch (const po::invalid_syntax& error) {
    throw wrong_use(error, specs);
  }
}

void check_choice(const OptionSpec& spec, const std::string& value) {
  const auto& choices = spec.choices;
  if (choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end()) return;
  throw Error(ExitCode::usage, fmt::format("'{}' is no value of --{}", value, spec.name),
              fmt::format("choose one of: {}", fmt::join(choices, ", ")));
}

const OptionSpec* find_spec(const std::vector<OptionSpec>& specs, std::string_view name) {
  const auto found =
      std::find_if(specs.begin(), specs.end(), [&](const OptionSpec& spec) { return spec.name == name; });
  return found == specs.end() ? nullptr : &*found;
}

// "  -d, --database DIR"
std::string left_side(const OptionSpec& spec) {
  std::string text = spec.letter == 0 ? "      " : fmt::format("  -{}, ", spec.letter);
  text += "--" + spec.name;
  if (!spec.value_name.empty()) text += " " + spec.value_name;
  return text;
}

}  // namespace

bool ParsedOptions::has(std::string_view name) const { return values_.find(name) != values_.end(); }

std::optional<std::string> ParsedOptions::value(std::string_view name) const {
  const auto found = values_.find(name);
  if (found == values_.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> ParsedOptions::values(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::vector<std::string>{} : found->second;
}

std::optional<unsigned> ParsedOptions::number(std::string_view name, unsigned least, unsigned most) const {
  const auto text = value(name);
  if (!text) return std::nullopt;
  const auto number = parse_number(*text);
  if (!number || *number < least || *number > most) {
    throw Error(ExitCode::usage, fmt::format("'{}' is no value of --{}", *text, name),
                fmt::format("give a whole number from {} to {}", least, most));
  }
  return static_cast<unsigned>(*number);
}

ParsedOptions parse_options(const std::vector<OptionSpec>& specs, const std::vector<std::string>& arguments) {
  const po::options_description description = described(specs);
  ParsedOptions options;
  for (const po::option& option : parsed(description, specs, arguments).options) {
    if (option.position_key != -1 || option.string_key.empty()) {
      // Boost takes "--=json" for an option without a name, and its value for a word.
      if (option.original_tokens != option.value) throw unknown_option(option.original_tokens.front(), specs);
      options.words_.insert(options.words_.end(), option.value.begin(), option.value.end());
      continue;
    }
    auto& values = options.values_[option.string_key];
    if (const OptionSpec* const spec = find_spec(specs, option.string_key)) {
      for (const std::string& value : option.value) check_choice(*spec, value);
    }
    values.insert(values.end(), option.value.begin(), option.value.end());
  }
  return options;
}

std::string options_help(const std::vector<OptionSpec>& specs, std::size_t width) {
  std::size_t widest = 0;
  for (const OptionSpec& spec : specs) widest = std::max(widest, display_width(left_side(spec)));
  const std::size_t column = widest + 2;
  std::string help;
  for (const OptionSpec& spec : specs) {
    std::string line = left_side(spec);
    line.append(column - display_width(line), ' ');
    for (const std::string& part : wrap(spec.help, std::max<std::size_t>(width, column + 20) - column)) {
      help += line + part + '\n';
      line.assign(column, ' ');
    }
  }
  return help;
}

std::optional<std::string> did_you_mean(std::string_view typed, const std::vector<std::string>& known) {
  constexpr std::size_t letters_per_slip = 3;  // "--fromat" is --format, "--x" is nothing
  std::optional<std::string> nearest;
  std::size_t best = typed.size() / letters_per_slip + 1;
  for (const std::string& name : known) {
    const auto distance = edit_distance(typed, name, best);  // in bytes: names of options are ASCII
    if (!distance || *distance >= best) continue;
    best = *distance;
    nearest = name;
  }
  return nearest;
}

}  // namespace zeitstrahl
