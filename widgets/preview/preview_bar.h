// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/record_copy.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QButtonGroup;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace hilum::base {
class ElidedLabel;
} // namespace hilum::base

namespace hilum::preview {

/// What a preview shows of the records at a node.
enum class PreviewMode : std::uint8_t { Table, Tree, Compare, Journey, Refused };

enum class CopyScope : std::uint8_t { Selection, All };

/// The line above a preview: whose records, how many, how they are shown, and what can be done with them.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    /// Records of each source in a live preview; 0 stands for all.
    static constexpr std::uint64_t kLive = 200;

    explicit PreviewBar(QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& ports() { return *m_ports; }
    [[nodiscard]] QToolButton& revealButton() { return *m_reveal; }
    [[nodiscard]] QMenu& copyMenu() { return *m_copyMenu; }
    [[nodiscard]] QMenu& amountMenu() { return *m_amountMenu; }
    [[nodiscard]] QToolButton& modeButton(PreviewMode mode);
    void setTitle(const QString& title);
    void setCounts(const QString& counts);
    void setMode(PreviewMode mode);
    [[nodiscard]] PreviewMode mode() const;
    void setRevealed(bool isRevealed);
    void setAmount(std::uint64_t records);
    void setCopyFormats(bool isHl7, bool hasRecords);
    /// The buttons say what their commands are called and which keys they have.
    void showKeys(const QAction& find, const QAction& fields);

Q_SIGNALS:
    void modeChosen(hilum::preview::PreviewMode mode);
    void findRequested();
    void fieldsRequested();
    void copyRequested(hilum::preview::CopyFormat format, hilum::preview::CopyScope scope);
    void revealRequested(bool isRevealed);
    void refreshRequested();
    void amountRequested(quint64 records);

private:
    void buildModes();
    void buildAmounts();
    void buildCopies();
    QToolButton* addButton(const char* icon, const QString& tip);
    QToolButton* m_find = nullptr;
    QToolButton* m_fields = nullptr;

    QLabel* m_title;
    QComboBox* m_ports;
    base::ElidedLabel* m_counts;
    QToolButton* m_amount;
    QMenu* m_amountMenu;
    QActionGroup* m_amounts = nullptr;
    QButtonGroup* m_modes;
    QToolButton* m_copy = nullptr;
    QMenu* m_copyMenu;
    QToolButton* m_reveal = nullptr;
};

} // namespace hilum::preview
