// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace hilum::mapping_view {

/// Says whose a mapping of a pack is, and offers what can be done about that.
class PartBar final : public QFrame
{
    Q_OBJECT

public:
    explicit PartBar(QWidget* parent = nullptr);

    struct State
    {
        /// Of the pack, or its copy in the project.
        bool isCustomised = false;
        /// The pack has such a one.
        bool canRevert = false;
        bool canCustomise = false;
        /// How many rules of the pack use it.
        int useCount = 0;
        /// Used by another mapping, so that it can be another one here.
        bool isPart = false;
        /// Where the project's copy is or would be.
        QString file = {};
    };
    void setState(const State& state);

Q_SIGNALS:
    void customiseRequested();
    void onlyHereRequested();
    void differenceRequested();
    void revertRequested();

private:
    QPushButton* addButton(const QString& text, const QString& tip, void (PartBar::*signal)());

    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_customise;
    QPushButton* m_onlyHere;
    QPushButton* m_difference;
    QPushButton* m_revert;
};

} // namespace hilum::mapping_view
