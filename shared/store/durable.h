// Files that are on disk when a call returns: nothing that a power cut could leave half written. The system's errors
// leave as ours.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/error.h"

namespace zeitstrahl {

// The Error for a failed call on `path`.
Error io_error(const std::string& path, const std::string& reason);

template <typename Body>
auto translating_io(const std::string& path, Body&& body) {
  try {
    return body();
  } catch (const std::filesystem::filesystem_error& error) {
    throw io_error(path, error.code().message());
  }
}

// The name under which a file is written before it takes its place.
std::string temporary_name(std::string_view name);

std::string read_file(const std::filesystem::path& file);
// Readers see the old content or the new one, also after a power cut.
void replace_file(const std::filesystem::path& file, std::string_view content);
// A power cut may leave a part of it: the reader must tell.
void append_to_file(const std::filesystem::path& file, std::string_view content);

}  // namespace zeitstrahl
