// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/suggestion.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
class QTreeWidget;

namespace hilum::mapping_view {

/// A suggestion by what it says, to remember what was waved away: `gender < sex`.
[[nodiscard]] QString suggestionKey(const mapping::MappingSuggestion& suggestion);

/// Rules that probably make sense, the surest first, each with its reason: to take or to wave away. What was
/// waved away once does not come back by itself.
class SuggestionPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SuggestionPanel(QWidget* parent = nullptr);

    void setSuggestions(std::vector<mapping::MappingSuggestion> suggestions);
    /// Keys of those that were waved away before.
    void setDismissed(const QStringList& keys);
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QPushButton& acceptButton() { return *m_accept; }
    [[nodiscard]] QPushButton& dismissButton() { return *m_dismiss; }
    /// Takes all that are at least as sure as threshold().
    [[nodiscard]] QPushButton& acceptSureButton() { return *m_acceptSure; }
    [[nodiscard]] QSpinBox& threshold() { return *m_threshold; }
    /// Brings back what was waved away.
    [[nodiscard]] QToolButton& restoreButton() { return *m_restore; }

Q_SIGNALS:
    void accepted(const std::vector<hilum::mapping::MappingSuggestion>& suggestions);
    /// All keys that are waved away now.
    void dismissedChanged(const QStringList& keys);

private:
    void fill();
    void buildButtons();
    void acceptChosen();
    void acceptSure();
    void accept(const std::vector<std::size_t>& rows);
    void dismissChosen();
    void restoreDismissed();
    [[nodiscard]] std::vector<std::size_t> chosen() const;

    std::vector<mapping::MappingSuggestion> m_all;
    std::vector<mapping::MappingSuggestion> m_suggestions; // Those in sight.
    QStringList m_dismissed;
    QTreeWidget* m_list;
    QLabel* m_none;
    QPushButton* m_accept;
    QPushButton* m_dismiss;
    QPushButton* m_acceptSure;
    QSpinBox* m_threshold;
    QToolButton* m_restore;
};

} // namespace hilum::mapping_view
