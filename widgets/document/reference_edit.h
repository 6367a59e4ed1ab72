// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/document_state.h"

#include <QString>

namespace hilum::document {

/// Names a parameter anew, and every `${name}` of it in the pipeline.
void renameParameter(DocumentState& state, const QString& from, const QString& to);

/// Names a table of the pipeline anew, with the rules and lookup steps that use it. Rules of a mapping that
/// has a table of that name itself speak of that one and stay.
void renameLookup(DocumentState& state, const QString& from, const QString& to);

/// The wish, or the wish with the first number behind it that none of the names is.
[[nodiscard]] QString freeName(const QStringList& taken, const QString& wish);

} // namespace hilum::document
