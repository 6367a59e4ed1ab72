// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/style_sheet.h"

#include <utility>

namespace hilum::base {
namespace {

constexpr const char* kFrame = R"(
QMainWindow, QDialog { background: @window; }
QMainWindow::separator { background: @window; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: @accent; }
QDockWidget { font-weight: 600; }
QDockWidget::title { background: @window; padding: 7px 10px 5px 10px; text-align: left; }
QMenuBar { background: @window; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; }
QMenu { background: @surface; border: 1px solid @borderStrong; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 10px; border-radius: 5px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 5px 6px; }
QToolBar { background: @window; border: none; spacing: 3px; padding: 3px 8px; }
QToolBar::separator { width: 1px; background: @border; margin: 5px 6px; }
QStatusBar { background: @window; color: @muted; }
QStatusBar::item { border: none; }
QToolTip { background: @raised; color: @text; border: 1px solid @borderStrong; padding: 5px; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)";

constexpr const char* kButtons = R"(
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; background: transparent; }
QToolButton:hover { background: @accentSoft; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; border-color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton[popupMode="1"] { padding-right: 16px; }
QToolButton[hilumRole="primary"] { background: @accent; color: @accentText; padding: 5px 14px; font-weight: 600; }
QToolButton[hilumRole="primary"]:hover { background: @accentStrong; }
QToolButton::menu-button { border: none; width: 14px; }
QPushButton { background: @surface; border: 1px solid @borderStrong; border-radius: 6px; padding: 5px 13px; min-height: 17px; }
QPushButton:hover { border-color: @accent; background: @raised; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @muted; border-color: @border; background: @window; }
QPushButton:default, QPushButton[hilumRole="primary"] { background: @accent; color: @accentText; border-color: @accent;
    font-weight: 600; }
QPushButton:default:hover, QPushButton[hilumRole="primary"]:hover { background: @accentStrong; }
QPushButton[hilumRole="primary"]:disabled { background: @border; color: @muted; border-color: @border; }
)";

constexpr const char* kFields = R"(
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit { background: @surface; color: @text;
    border: 1px solid @borderStrong; border-radius: 6px; selection-background-color: @accent;
    selection-color: @accentText; }
QLineEdit, QSpinBox, QDoubleSpinBox { padding: 4px 8px; min-height: 18px; }
QComboBox { padding: 4px 8px; min-height: 18px; }
QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus
    { border: 1px solid @accent; }
QLineEdit[hilumInvalid="true"], QPlainTextEdit[hilumInvalid="true"], QComboBox[hilumInvalid="true"],
QSpinBox[hilumInvalid="true"] { border: 1px solid @error; background: @errorSoft; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: @muted; background: @window; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/list-arrow.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @borderStrong; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: 24px; padding-left: 6px; border-radius: 4px; }
QCheckBox { spacing: 8px; }
)";

constexpr const char* kViews = R"(
QTreeView, QListView, QTableView { background: @surface; border: none; outline: none; alternate-background-color: @raised;
    gridline-color: @border; }
QTreeView::item, QListView::item { padding: 3px 4px; border-radius: 5px; }
QTreeView::item:hover, QListView::item:hover { background: @raised; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @accentSoft; color: @text; }
QTreeView::branch { background: transparent; }
QHeaderView { background: @raised; border: none; }
QHeaderView::section { background: @raised; color: @muted; border: none; border-bottom: 1px solid @border;
    border-right: 1px solid @border; padding: 5px 8px; font-weight: 600; }
QTableCornerButton::section { background: @raised; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @borderStrong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 7px 13px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover:!selected { color: @text; background: @accentSoft; }
QTabBar[hilumRole="compact"]::tab { padding: 6px 7px; }
QProgressBar { border: none; border-radius: 4px; background: @border; height: 8px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QLabel { background: transparent; }
QLabel[hilumRole="title"] { font-size: 15px; font-weight: 600; color: @text; }
QLabel[hilumRole="section"] { font-weight: 600; color: @muted; }
QLabel[hilumRole="muted"] { color: @muted; }
QLabel[hilumRole="error"] { color: @error; }
QLabel[hilumRole="warning"] { color: @warning; }
QFrame[hilumRole="card"] { background: @surface; border: 1px solid @border; border-radius: 9px; }
)";

} // namespace

QString styleSheetOf(const Colors& colors)
{
    QString sheet =
        QLatin1String(kFrame) + QLatin1String(kButtons) + QLatin1String(kFields) + QLatin1String(kViews);
    const QColor accentStrong =
        colors.appearance == Appearance::Dark ? colors.accent.lighter(112) : colors.accent.darker(115);
    // Longer names first: one may begin another.
    const std::pair<const char*, QColor> words[] = {{"@accentStrong", accentStrong},
                                                    {"@accentSoft", colors.accentSoft},
                                                    {"@accentText", colors.accentText},
                                                    {"@accent", colors.accent},
                                                    {"@borderStrong", colors.borderStrong},
                                                    {"@border", colors.border},
                                                    {"@errorSoft", colors.errorSoft},
                                                    {"@error", colors.error},
                                                    {"@warning", colors.warning},
                                                    {"@window", colors.window},
                                                    {"@surface", colors.surface},
                                                    {"@raised", colors.raised},
                                                    {"@text", colors.text},
                                                    {"@muted", colors.muted}};
    for (const auto& [word, color] : words)
        sheet.replace(QLatin1String(word), color.name());
    return sheet;
}

} // namespace hilum::base
