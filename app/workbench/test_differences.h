// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hilum::workbench {

class MainWindow;
struct ViewContext;

/// Shows the pipeline's own tests that fail in a window of their own, that one first; -1: the first one. Runs
/// them where the window was not open.
void showTestDifferences(const ViewContext& context, MainWindow& window, int index);

} // namespace hilum::workbench
