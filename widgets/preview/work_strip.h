// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QToolButton;

namespace hilum::preview {

/// How far work off the main thread is; the worker writes, the strip reads. 0 of 0: nobody knows.
struct WorkProgress
{
    std::atomic<std::uint64_t> done = 0;
    std::atomic<std::uint64_t> total = 0;
};

using WorkProgressPointer = std::shared_ptr<WorkProgress>;

/// A line that comes up when work lasts longer than half a second: what is done, how far it is, how long it
/// will still take, and a button to stop it.
class WorkStrip final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kDelayMilliseconds = 500;

    explicit WorkStrip(QWidget* parent = nullptr);

    void start(const QString& what, WorkProgressPointer progress);
    void finish();
    [[nodiscard]] bool isWorking() const { return m_progress != nullptr; }
    [[nodiscard]] QToolButton& cancelButton() { return *m_cancel; }

Q_SIGNALS:
    void cancelled();

private:
    void showProgress();

    WorkProgressPointer m_progress;
    QString m_what;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QLabel* m_label;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

/// "12 s left", "3 min left"; "" where nothing can be said yet.
[[nodiscard]] QString remainingText(std::uint64_t done, std::uint64_t total, double seconds);

} // namespace hilum::preview
