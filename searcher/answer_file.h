// Puts an answer into the file of -o at once, or not at all.
#pragma once

#include <string>
#include <string_view>

namespace zeitstrahl {

// Writes beside the file and renames, so that whoever reads it sees the old answer or the new one, also after Ctrl-C or
// with a full disk. A link stays a link; what is no plain file (a pipe, a device), or lies in a folder where nothing
// can be made, is written to directly. Throws Error (unusable), naming the path.
void write_answer(const std::string& path, std::string_view answer);

}  // namespace zeitstrahl
