// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/busy_page.h"

#include "widgets/base/text.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace hilum::dropped {

BusyPage::BusyPage(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_title->setProperty("hilumRole", "title");
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setProperty("hilumRole", "muted");
    m_text->setAlignment(Qt::AlignHCenter);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(320);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_text);
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] { show(m_state()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
}

void BusyPage::start(const QString& title, std::function<State()> state)
{
    m_title->setText(title);
    m_cancel->setEnabled(true);
    m_state = std::move(state);
    show({});
    m_poll.start();
}

void BusyPage::stop()
{
    m_poll.stop();
}

void BusyPage::show(const State& state)
{
    m_bar->setRange(0, static_cast<int>(state.total)); // 0 to 0 moves without a measure.
    m_bar->setValue(static_cast<int>(state.done));
    if (state.total == 0 || state.done == 0) {
        m_text->clear();
        return;
    }
    const double left =
        state.seconds / static_cast<double>(state.done) * static_cast<double>(state.total - state.done);
    m_text->setText(tr("%1 of %2, %n seconds left", nullptr, static_cast<int>(left + 0.5))
                        .arg(base::countText(state.done), base::countText(state.total)));
}

} // namespace hilum::dropped
