// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/recognise/path_recognition.h"

namespace hilum::recognise {

/// Looks at the files of a folder and its subfolders, and fills in what the folder is made of.
void surveyFolder(Recognition& folder, const Registry& registry, const std::stop_token& stop);

} // namespace hilum::recognise
