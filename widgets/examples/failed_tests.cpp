// SPDX-License-Identifier: Apache-2.0
#include "widgets/examples/failed_tests.h"

#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/preview/difference_model.h"
#include "widgets/preview/difference_table.h"
#include "widgets/preview/record_compare.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::examples {

namespace {

int countOf(const record::RecordListPointer& list)
{
    return list == nullptr ? 0 : static_cast<int>(list->records.size());
}

/// The record of a list, or none: one side may have more than the other.
record::RecordPlace placeIn(const record::RecordListPointer& list, int row)
{
    return row < countOf(list) ? record::RecordPlace{.list = list, .row = row} : record::RecordPlace{};
}

} // namespace

FailedTests::FailedTests(QWidget* parent)
    : QDialog(parent),
      m_summary(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new base::EmptyState(QStringLiteral("check"), {}, {}, this)),
      m_problem(new QLabel(this)),
      m_records(new QComboBox(this)),
      m_before(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_differences(new preview::DifferenceTable(this)),
      m_run(new QPushButton(base::icon(QStringLiteral("play")), tr("Run the tests"), this)),
      m_accept(new QPushButton(tr("Take what comes out as expected"), this))
{
    setWindowTitle(tr("Tests that fail"));
    constexpr QSize kSize(1040, 600);
    resize(kSize);
    m_summary->setProperty("hilumRole", QStringLiteral("title"));
    m_list->setAccessibleName(tr("Tests that fail"));
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pages);
    constexpr int kListWidth = 230;
    splitter->setSizes({kListWidth, kSize.width() - kListWidth});
    splitter->setStretchFactor(1, 1);
    buildDetails();
    m_pages->addWidget(m_empty);
    m_accept->setToolTip(tr("Writes what came out into the file of expected records"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_run, QDialogButtonBox::ActionRole);
    buttons->addButton(m_accept, QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &FailedTests::runRequested);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (const FailedTest* test = current(); test != nullptr)
            Q_EMIT acceptRequested(test->index);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &FailedTests::showTest);
    setTests({}, 0);
}

void FailedTests::buildDetails()
{
    auto* page = new QWidget;
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_records->setAccessibleName(tr("Record that is compared"));
    m_records->setToolTip(m_records->accessibleName());
    const auto dress = [](QToolButton& button, const char* icon, const QString& tip) {
        button.setIcon(base::icon(QString::fromLatin1(icon)));
        button.setToolTip(tip);
        button.setAccessibleName(tip);
        button.setAutoRaise(true);
    };
    dress(*m_before, "up", tr("Record before, that differs"));
    dress(*m_next, "down", tr("Next record that differs"));
    m_differences->setTitles(tr("Expected"), tr("Came out"));
    m_differences->model().setOnlyDifferences(false);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_records);
    bar->addWidget(m_before);
    bar->addWidget(m_next);
    bar->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_problem);
    layout->addLayout(bar);
    layout->addWidget(m_differences, 1);
    m_pages->addWidget(page);
    connect(m_records, &QComboBox::currentIndexChanged, this, &FailedTests::showRecord);
    connect(m_before, &QToolButton::clicked, this, [this] { stepRecord(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { stepRecord(1); });
}

void FailedTests::setTests(std::vector<FailedTest> tests, int total)
{
    if (const FailedTest* before = current(); before != nullptr)
        m_chosen = before->index;
    const auto failed = static_cast<int>(tests.size());
    {
        const QSignalBlocker blocker(m_list);
        m_tests = std::move(tests);
        m_list->clear();
        for (const FailedTest& test : m_tests) {
            auto* item = new QListWidgetItem(base::icon(QStringLiteral("error")), test.name, m_list);
            item->setToolTip(test.problem);
        }
    }
    m_summary->setText(failed == 0 ? tr("%n test(s) pass", nullptr, total)
                                   : tr("%1 of %n test(s) fail", nullptr, total).arg(failed));
    if (total == 0)
        m_empty->setText(tr("No tests yet"),
                         tr("Keep a record and its result as a test in the mapping view."));
    else
        m_empty->setText(tr("All tests pass"), tr("What comes out is what is expected."));
    m_run->setEnabled(total > 0);
    m_list->setVisible(failed > 0);
    m_list->setCurrentRow(failed == 0 ? -1 : 0);
    chooseTest(m_chosen);
    showTest();
}

void FailedTests::setRunning()
{
    m_summary->setText(tr("Running the tests…"));
    m_run->setEnabled(false);
    m_accept->setEnabled(false);
}

void FailedTests::setMasking(bool isMasking)
{
    m_differences->setMasking(isMasking);
}

void FailedTests::chooseTest(int index)
{
    m_chosen = index;
    const auto found = std::ranges::find(m_tests, index, &FailedTest::index);
    if (found != m_tests.end())
        m_list->setCurrentRow(static_cast<int>(found - m_tests.begin()));
}

const FailedTest* FailedTests::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_tests.size()) ? nullptr
                                                              : &m_tests[static_cast<std::size_t>(row)];
}

void FailedTests::showTest()
{
    const FailedTest* test = current();
    const int count = test == nullptr ? 0 : std::max(countOf(test->expected), countOf(test->actual));
    m_accept->setEnabled(count > 0);
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);
    if (test != nullptr && count == 0)
        m_empty->setText(tr("Nothing came out that could be compared"), test->problem);
    {
        const QSignalBlocker blocker(m_records);
        m_records->clear();
        for (int record = 0; record < count; ++record)
            m_records->addItem(tr("Record %1 of %2").arg(record + 1).arg(count));
    }
    m_records->setEnabled(count > 1);
    if (test == nullptr || count == 0)
        return;
    m_problem->setText(test->problem);
    m_records->setCurrentIndex(-1);
    stepRecord(1); // To the first that differs.
}

void FailedTests::showRecord()
{
    const FailedTest* test = current();
    const int row = m_records->currentIndex();
    if (test == nullptr || row < 0)
        return;
    m_differences->setRecords(placeIn(test->expected, row), placeIn(test->actual, row));
    m_differences->goToDifference(1);
    m_before->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < m_records->count());
}

/// Passes over records that are as expected; the last or first one is shown where there is no other.
void FailedTests::stepRecord(int direction)
{
    const FailedTest* test = current();
    const int count = m_records->count();
    int row = m_records->currentIndex() + direction;
    const auto differs = [&](int at) {
        const record::RecordPlace expected = placeIn(test->expected, at);
        const record::RecordPlace actual = placeIn(test->actual, at);
        return !expected || !actual || preview::compareRecords(expected, actual).differences() > 0;
    };
    while (test != nullptr && row > 0 && row + 1 < count && !differs(row))
        row += direction;
    if (row == 0 && direction > 0 && count > 1 && !differs(0)) {
        m_records->setCurrentIndex(0);
        return stepRecord(1);
    }
    if (row >= 0 && row < count)
        m_records->setCurrentIndex(row);
}

} // namespace hilum::examples
