// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/suggestion.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace hilum::mapping_view {

/// Rules that probably make sense, the surest first, each with its reason: to take or to wave away.
class SuggestionPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SuggestionPanel(QWidget* parent = nullptr);

    void setSuggestions(std::vector<mapping::MappingSuggestion> suggestions);
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QPushButton& acceptButton() { return *m_accept; }
    [[nodiscard]] QPushButton& dismissButton() { return *m_dismiss; }

Q_SIGNALS:
    void accepted(const std::vector<hilum::mapping::MappingSuggestion>& suggestions);

private:
    void fill();
    void acceptChosen();
    void dismissChosen();
    [[nodiscard]] std::vector<std::size_t> chosen() const;

    std::vector<mapping::MappingSuggestion> m_suggestions;
    QTreeWidget* m_list;
    QLabel* m_none;
    QPushButton* m_accept;
    QPushButton* m_dismiss;
};

} // namespace hilum::mapping_view
