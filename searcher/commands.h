// What each command does. They return the exit code and throw Error.
#pragma once

#include "base/error.h"
#include "cli/options.h"

namespace zeitstrahl {

ExitCode run_find(const ParsedOptions& options);
ExitCode run_similar(const ParsedOptions& options);
ExitCode run_timeline(const ParsedOptions& options);
ExitCode run_show(const ParsedOptions& options);
ExitCode run_words(const ParsedOptions& options);
ExitCode run_info(const ParsedOptions& options);

}  // namespace zeitstrahl
