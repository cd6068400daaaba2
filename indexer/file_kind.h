// Tells what a file holds, from its name and its first bytes: text, JSON lines, or what is not read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/record.h"

namespace zeitstrahl {

// The name of a file without .gz, .xz, .zst, in whatever letters.
std::string without_packing(std::string name);

// JSON lines by the name, or because the first lines are JSON objects.
Format format_of(std::string_view name, std::string_view begin);

// Why a file is not read, and what to do about it.
struct Unreadable {
  std::string_view reason;
  std::string_view hint;
};
// Nothing for what looks like `format`.
std::optional<Unreadable> unreadable_kind(std::string_view begin, Format format);

// Whether there is a closing tag of HTML or XML, or one that breaks a line or paragraph.
bool has_tags(std::string_view text);

}  // namespace zeitstrahl
