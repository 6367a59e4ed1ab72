// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/record/record_list.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hilum::base {
class EmptyState;
}

namespace hilum::preview {
class DifferenceTable;
}

namespace hilum::examples {

/// One of a pipeline's own tests that does not hold.
struct FailedTest
{
    /// Among all tests of the pipeline.
    int index = 0;
    QString name;
    /// Why it does not hold.
    QString problem;
    /// Null where nothing came out to be compared.
    record::RecordListPointer expected;
    record::RecordListPointer actual;
};

/// The tests that fail, and of the chosen one what was expected beside what came out, record by record, with
/// every value that differs. Identifying values are hidden as setMasking() says.
class FailedTests final : public QDialog
{
    Q_OBJECT

public:
    explicit FailedTests(QWidget* parent = nullptr);

    /// Of this many in all. The chosen test stays chosen as long as it fails.
    void setTests(std::vector<FailedTest> tests, int total);
    void setRunning();
    void setMasking(bool isMasking);
    /// Also one of the results that are still to come.
    void chooseTest(int index);

    [[nodiscard]] QListWidget& list() { return *m_list; }
    [[nodiscard]] QComboBox& records() { return *m_records; }
    [[nodiscard]] preview::DifferenceTable& differences() { return *m_differences; }
    [[nodiscard]] QPushButton& acceptButton() { return *m_accept; }
    [[nodiscard]] QPushButton& runButton() { return *m_run; }

Q_SIGNALS:
    void runRequested();
    /// What comes out of the test is what should come out.
    void acceptRequested(int index);

private:
    void buildDetails();
    void showTest();
    void showRecord();
    void stepRecord(int direction);
    [[nodiscard]] const FailedTest* current() const;

    std::vector<FailedTest> m_tests;
    /// To be shown once it is there.
    int m_chosen = -1;
    QLabel* m_summary;
    QListWidget* m_list;
    QStackedWidget* m_pages;
    base::EmptyState* m_empty;
    QLabel* m_problem;
    QComboBox* m_records;
    QToolButton* m_before;
    QToolButton* m_next;
    preview::DifferenceTable* m_differences;
    QPushButton* m_run;
    QPushButton* m_accept;
};

} // namespace hilum::examples
