// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>

namespace hilum::cli {

/// Reads the command line, runs the command and returns the process's exit code. `stop` is asked for by
/// Ctrl-C.
[[nodiscard]] int runCommandLine(int argumentCount, const char* const* arguments, std::stop_token stop);

} // namespace hilum::cli
