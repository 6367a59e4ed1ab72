// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/patient_search.h"

#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/timeline/patient_delegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace hilum::timeline {

PatientSearch::PatientSearch(QWidget* parent)
    : QWidget(parent),
      m_model(new PatientListModel(this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_count(new QLabel(this))
{
    m_field->setPlaceholderText(tr("Name, identifier or date of birth"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setAccessibleName(tr("Search for a patient"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PatientDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Patients"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setProperty("hilumRole", QStringLiteral("muted"));
    m_count->setContentsMargins(12, 0, 12, 0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 0);
    top->addWidget(m_field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &PatientSearch::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_model->index(0)); });
    connect(m_list, &QListView::clicked, this, &PatientSearch::choose);
    connect(m_list, &QListView::activated, this, &PatientSearch::choose);
}

void PatientSearch::setIndex(IndexPointer index, const QDate& today)
{
    m_current = UINT32_MAX;
    m_model->setIndex(std::move(index), today);
    m_field->clear();
    search();
}

void PatientSearch::search()
{
    m_model->setQuery(m_field->text());
    const auto found = static_cast<std::uint64_t>(m_model->rowCount());
    const std::uint64_t all = m_model->index() == nullptr ? 0 : m_model->index()->patients().size();
    m_count->setText(found == all ? tr("Patients: %1").arg(base::countText(all))
                     : found == 0
                         ? tr("Nobody fits. Try fewer letters.")
                         : tr("Patients: %1 of %2").arg(base::countText(found), base::countText(all)));
    if (const int row = m_model->rowOf(m_current); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void PatientSearch::setCurrent(std::uint32_t patient)
{
    m_current = patient;
    if (const int row = m_model->rowOf(patient); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void PatientSearch::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    const std::uint32_t patient = index.data(PatientListModel::NumberRole).toUInt();
    if (patient == m_current)
        return;
    m_current = patient;
    Q_EMIT patientChosen(patient);
}

bool PatientSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hilum::timeline
