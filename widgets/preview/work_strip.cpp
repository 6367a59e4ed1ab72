// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/work_strip.h"

#include "widgets/base/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace hilum::preview {

QString remainingText(std::uint64_t done, std::uint64_t total, double seconds)
{
    constexpr double kLeastSeconds = 0.3;
    if (done == 0 || total <= done || seconds < kLeastSeconds)
        return {};
    const double left = seconds * static_cast<double>(total - done) / static_cast<double>(done);
    constexpr double kMinute = 60;
    if (left < kMinute * 1.5)
        return WorkStrip::tr("%n second(s) left", nullptr, std::max(1, static_cast<int>(std::lround(left))));
    return WorkStrip::tr("%n minute(s) left", nullptr, static_cast<int>(std::lround(left / kMinute)));
}

WorkStrip::WorkStrip(QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    constexpr int kInterval = 100;
    constexpr int kBarWidth = 160;
    m_timer.setInterval(kInterval);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setMaximumHeight(8);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setIcon(base::icon(QStringLiteral("stop")));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    hide();
    connect(&m_timer, &QTimer::timeout, this, &WorkStrip::showProgress);
    connect(m_cancel, &QToolButton::clicked, this, &WorkStrip::cancelled);
}

void WorkStrip::start(const QString& what, WorkProgressPointer progress)
{
    if (!isWorking())
        hide();
    m_what = what;
    m_progress = std::move(progress);
    m_clock.start();
    m_timer.start();
}

void WorkStrip::finish()
{
    m_progress = nullptr;
    m_timer.stop();
    hide();
}

void WorkStrip::showProgress()
{
    if (m_progress == nullptr || m_clock.elapsed() < kDelayMilliseconds)
        return;
    constexpr double kMilliseconds = 1000;
    constexpr int kSteps = 1000;
    const std::uint64_t done = m_progress->done;
    const std::uint64_t total = m_progress->total;
    m_bar->setRange(0, total == 0 ? 0 : kSteps);
    if (total != 0)
        m_bar->setValue(static_cast<int>(static_cast<double>(std::min(done, total)) * kSteps
                                         / static_cast<double>(total)));
    const QString left = remainingText(done, total, static_cast<double>(m_clock.elapsed()) / kMilliseconds);
    m_label->setText(left.isEmpty() ? m_what : QStringLiteral("%1  ·  %2").arg(m_what, left));
    show();
}

} // namespace hilum::preview
