// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;
class QWidget;

namespace hilum::inspector {

/// A table within a form: no grid, no row numbers, as high as its rows need and no higher than eight.
[[nodiscard]] QTableView* makeFormTable(const QString& accessibleName, QWidget* parent);
void fitToRows(QTableView& table);

/// A small button with an icon; the tip is its accessible name as well.
[[nodiscard]] QToolButton* makeFormButton(const QString& icon, const QString& tip, QWidget* parent);

/// Text below a form's field, in the muted or error colour of the theme.
[[nodiscard]] QLabel* makeFormHint(const QString& text, QWidget* parent);

/// Shows a text unless the field says it already: its cursor stays.
void showText(QLineEdit& line, const QString& text);

} // namespace hilum::inspector
