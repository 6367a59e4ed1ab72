// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hilum::dropped {

/// What something that lasts looks like: its name, how far it is, how long it will last, and a way to end it.
class BusyPage final : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        std::uint64_t done = 0;
        /// 0 while it is not known.
        std::uint64_t total = 0;
        double seconds = 0;
    };

    explicit BusyPage(QWidget* parent);

    /// Asks `state` about ten times a second until stop().
    void start(const QString& title, std::function<State()> state);
    void stop();
    [[nodiscard]] QPushButton& cancelButton() { return *m_cancel; }

Q_SIGNALS:
    void cancelled();

private:
    void show(const State& state);

    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_poll;
    std::function<State()> m_state;
};

} // namespace hilum::dropped
