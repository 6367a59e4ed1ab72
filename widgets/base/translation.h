// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace hilum::base {

/// Installs the translation of the first of the locale's languages that there is one for, and Qt's own texts
/// in the same language; where there is none, English, which has only its plurals. Call after QApplication is
/// made and before any window is.
void installTranslation(const QLocale& locale);

} // namespace hilum::base
