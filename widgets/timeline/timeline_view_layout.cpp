// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/timeline/event_details.h"
#include "widgets/timeline/event_table_model.h"
#include "widgets/timeline/overview_strip.h"
#include "widgets/timeline/patient_search.h"
#include "widgets/timeline/timeline_actions.h"
#include "widgets/timeline/timeline_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace hilum::timeline {

QWidget* TimelineView::makeBar()
{
    auto* bar = new QWidget(this);
    m_name = new QLabel(bar);
    m_name->setProperty("hilumRole", QStringLiteral("title"));
    m_name->setTextFormat(Qt::PlainText);
    m_about = new QLabel(bar);
    m_about->setProperty("hilumRole", QStringLiteral("muted"));
    m_about->setTextFormat(Qt::PlainText);
    m_notice = new QLabel(bar);
    m_notice->setProperty("hilumRole", QStringLiteral("warning"));
    m_notice->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_name, m_about, m_notice})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_name);
    names->addWidget(m_about);
    names->addWidget(m_notice);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(2);
    layout->addLayout(names, 1);
    for (QAction* action :
         {m_actions->zoomOut, m_actions->zoomIn, m_actions->fit, m_actions->today, m_actions->table})
        layout->addWidget(barButton(action, bar));
    const auto addMenu = [&](const char* icon, const QString& text, QMenu* menu) {
        auto* button = new QToolButton(bar);
        button->setIcon(base::icon(QLatin1String(icon)));
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setIconSize(QSize(18, 18));
        layout->addWidget(button);
        return button;
    };
    addMenu("export", tr("Copy, print, groups"), m_actions->moreMenu);
    addMenu("open", tr("Open a result"), m_actions->openMenu);
    return bar;
}

QWidget* TimelineView::makeProgress()
{
    auto* page = new QWidget;
    m_progressText = new QLabel;
    m_progressText->setAlignment(Qt::AlignHCenter);
    m_progressBar = new QProgressBar;
    m_progressBar->setTextVisible(false);
    m_progressBar->setFixedWidth(320);
    m_progressBar->setAccessibleName(tr("Progress of reading"));
    auto* cancelButton = new QPushButton(base::icon(QStringLiteral("stop")), tr("Cancel"));
    connect(cancelButton, &QPushButton::clicked, this, &TimelineView::cancel);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(14);
    layout->addStretch();
    layout->addWidget(m_progressText);
    layout->addWidget(m_progressBar, 0, Qt::AlignHCenter);
    layout->addWidget(cancelButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget* TimelineView::makeContent()
{
    m_patients = new PatientSearch;
    m_patients->setMinimumWidth(190);
    m_details = new EventDetails(m_context.registry);
    m_details->setMinimumWidth(230);
    m_content = new QSplitter;
    m_content->addWidget(m_patients);
    m_content->addWidget(makeMiddle());
    m_content->addWidget(m_details);
    m_content->setStretchFactor(0, 0);
    m_content->setStretchFactor(1, 1);
    m_content->setStretchFactor(2, 0);
    m_content->setSizes({236, 800, 300});
    return m_content;
}

QWidget* TimelineView::makeMiddle()
{
    m_canvas = new TimelineCanvas;
    m_overview = new OverviewStrip;
    auto* drawn = new QWidget;
    auto* layout = new QVBoxLayout(drawn);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_overview);
    m_tableModel = new EventTableModel(this);
    m_table = new QTableView;
    m_table->setModel(m_tableModel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("Events of the patient"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const auto& [column, width] :
         {std::pair(EventTableModel::TimeColumn, 210), std::pair(EventTableModel::KindColumn, 110),
          std::pair(EventTableModel::TitleColumn, 240), std::pair(EventTableModel::ValueColumn, 130)})
        m_table->horizontalHeader()->resizeSection(column, width);
    m_nothing = new base::EmptyState(QStringLiteral("timeline"), {}, {}, nullptr);
    m_middle = new QStackedWidget;
    m_middle->insertWidget(
        ChoosePage,
        new base::EmptyState(QStringLiteral("patient"), tr("Choose a patient"),
                             tr("Search on the left by name, identifier or date of birth."), nullptr));
    m_middle->insertWidget(CanvasPage, drawn);
    m_middle->insertWidget(TablePage, m_table);
    m_middle->insertWidget(NothingPage, m_nothing);
    return m_middle;
}

} // namespace hilum::timeline
