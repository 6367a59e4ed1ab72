// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/compare_pane.h"

#include "widgets/base/text.h"
#include "widgets/preview/difference_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace hilum::preview {

namespace {

// No port can be called so.
const QString kBefore = QStringLiteral("<");
const QString kAnother = QStringLiteral("#");

} // namespace

ComparePane::ComparePane(QWidget* parent)
    : QWidget(parent),
      m_with(new QComboBox(this)),
      m_row(new QSpinBox(this)),
      m_table(new DifferenceTable(this))
{
    m_with->setAccessibleName(tr("What the record is compared with"));
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_with->setMaximumWidth(220);
    m_row->setAccessibleName(tr("Number of the other record"));
    m_row->setMinimum(1);
    auto* label = new QLabel(tr("Compare with"), this);
    label->setBuddy(m_with);
    for (QWidget* control :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(m_with), static_cast<QWidget*>(m_row)})
        m_table->addToBar(control, true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    connect(m_with, &QComboBox::currentIndexChanged, this, &ComparePane::compare);
    connect(m_row, &QSpinBox::valueChanged, this, &ComparePane::compare);
}

void ComparePane::setCurrent(PreviewPointer preview, const QString& port,
                             record::RecordSequencePointer records, int row)
{
    m_preview = std::move(preview);
    m_port = port;
    m_records = std::move(records);
    m_current = row;
    readPlaces();
    compare();
}

void ComparePane::readPlaces()
{
    const QSignalBlocker blockWith(m_with);
    const QSignalBlocker blockRow(m_row);
    const QString wished = m_with->currentData().toString();
    m_with->clear();
    if (m_preview != nullptr) {
        const auto own = m_preview->ports.find(m_port.toStdString());
        if (own != m_preview->ports.end() && !own->second.inputs.empty())
            m_with->addItem(tr("Before this step"), kBefore);
        for (const auto& [name, port] : m_preview->ports) {
            const QString text = base::toQString(name);
            if (text != m_port && !port.records.empty())
                m_with->addItem(text, text);
        }
    }
    const auto count = m_records == nullptr ? 0 : m_records->count();
    if (count > 1) {
        m_with->addItem(tr("Another record"), kAnother);
        m_row->setMaximum(static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max())));
    }
    m_with->setCurrentIndex(std::max(0, m_with->findData(wished)));
}

record::RecordPlace ComparePane::other() const
{
    const QString with = m_with->currentData().toString();
    if (with == kAnother && m_records != nullptr)
        return m_records->at(static_cast<std::size_t>(m_row->value()) - 1);
    if (with == kBefore) {
        record::RecordListPointer list = upstreamOf(m_preview, m_port, m_current);
        return list == nullptr ? record::RecordPlace{}
                               : record::RecordPlace{.list = std::move(list), .row = 0};
    }
    const record::RecordListPointer list = recordsAt(m_preview, with);
    const record::RecordPlace current = m_records->at(static_cast<std::size_t>(m_current));
    if (list == nullptr || !current)
        return {};
    const Origin& origin = current.record().origin;
    for (std::size_t row = 0; row < list->records.size(); ++row) {
        const Origin& its = list->records[row].origin;
        if (its.sequence == origin.sequence && its.bytes.begin == origin.bytes.begin
            && its.resource == origin.resource && its.source == origin.source)
            return {.list = list, .row = static_cast<int>(row)};
    }
    return {};
}

void ComparePane::compare()
{
    const QString with = m_with->currentData().toString();
    m_row->setVisible(with == kAnother);
    if (m_records == nullptr || m_current < 0 || m_with->count() == 0) {
        m_table->setRecords({}, {});
        return;
    }
    const record::RecordPlace current = m_records->at(static_cast<std::size_t>(m_current));
    const QLocale locale;
    const QString here = tr("%1, record %2").arg(m_port, locale.toString(m_current + 1));
    const QString there = with == kAnother ? tr("%1, record %2").arg(m_port, locale.toString(m_row->value()))
                                           : m_with->currentText();
    m_table->setTitles(there, here);
    const record::RecordPlace left = other();
    m_table->setRecords(left, left ? current : record::RecordPlace{});
}

void ComparePane::compareWith(int row)
{
    m_row->setValue(row + 1);
    m_with->setCurrentIndex(m_with->findData(kAnother));
    compare();
}

void ComparePane::compareWithPort(const QString& port)
{
    const int index = m_with->findData(port);
    if (index >= 0)
        m_with->setCurrentIndex(index);
}

void ComparePane::setMasking(bool isMasking)
{
    m_table->setMasking(isMasking);
}

} // namespace hilum::preview
