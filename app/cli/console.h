// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <iosfwd>

namespace hilum::cli {

/// Standard output: data. Buffered; flushed at the end of the process.
[[nodiscard]] std::ostream& out();
/// Standard error: diagnostics and progress.
[[nodiscard]] std::ostream& err();

void printDiagnostic(const Diagnostic& diagnostic);
/// Those of severity error only where `isQuiet`.
void printDiagnostics(const Diagnostics& diagnostics, bool isQuiet);
/// `{"code","severity","message","file","line","column","path"}` on one line.
[[nodiscard]] std::string toJson(const Diagnostic& diagnostic);

/// One line on a terminal that is written over again and again; nothing where standard error is none.
class StatusLine
{
public:
    StatusLine();
    StatusLine(const StatusLine&) = delete;
    StatusLine& operator=(const StatusLine&) = delete;
    ~StatusLine() { clear(); }

    void show(std::string_view text);
    void clear();

private:
    bool m_isTerminal;
    bool m_isShown = false;
};

/// `12,345,678`.
[[nodiscard]] std::string grouped(std::uint64_t number);
/// `1.2 MB`.
[[nodiscard]] std::string byteText(double bytes);

} // namespace hilum::cli
