// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/test_differences.h"

#include "app/session/session.h"
#include "app/workbench/main_window.h"
#include "app/workbench/view_catalogue.h"
#include "widgets/base/text.h"
#include "widgets/document/selection.h"
#include "widgets/examples/failed_tests.h"

namespace hilum::workbench {
namespace {

using examples::FailedTest;
using examples::FailedTests;
using session::ExampleOutcome;
using session::Session;

record::RecordListPointer listOf(const std::shared_ptr<const engine::ExampleRecords>& records,
                                 const std::vector<Record>& side)
{
    auto list = std::make_shared<record::RecordList>();
    list->records = side;
    list->keeper = records;
    list->schema = records->schema;
    list->typeName = records->typeName;
    return list;
}

std::vector<FailedTest> failedOf(const std::vector<ExampleOutcome>& outcomes)
{
    std::vector<FailedTest> failed;
    for (std::size_t index = 0; index < outcomes.size(); ++index) {
        const ExampleOutcome& outcome = outcomes[index];
        if (!outcome.problem)
            continue;
        FailedTest test{.index = static_cast<int>(index),
                        .name = outcome.name,
                        .problem = base::translateMessage(*outcome.problem),
                        .expected = nullptr,
                        .actual = nullptr};
        if (outcome.differing != nullptr) {
            test.expected = listOf(outcome.differing, outcome.differing->expected);
            test.actual = listOf(outcome.differing, outcome.differing->actual);
        }
        failed.push_back(std::move(test));
    }
    return failed;
}

FailedTests* makeWindow(const ViewContext& context, MainWindow& window)
{
    auto* shown = new FailedTests(&window);
    Session* session = &context.session;
    QObject::connect(shown, &FailedTests::runRequested, session, &Session::runExamples);
    QObject::connect(shown, &FailedTests::acceptRequested, session, &Session::acceptExample);
    QObject::connect(session, &Session::examplesStarted, shown, &FailedTests::setRunning);
    QObject::connect(session, &Session::examplesFinished, shown,
                     [shown](const std::vector<ExampleOutcome>& outcomes) {
                         shown->setTests(failedOf(outcomes), static_cast<int>(outcomes.size()));
                     });
    shown->setMasking(!context.selection.isRevealed());
    QObject::connect(&context.selection, &document::Selection::revealedChanged, shown,
                     [shown](bool isRevealed) { shown->setMasking(!isRevealed); });
    return shown;
}

} // namespace

void showTestDifferences(const ViewContext& context, MainWindow& window, int index)
{
    auto* shown = window.findChild<FailedTests*>();
    if (shown == nullptr)
        shown = makeWindow(context, window);
    shown->chooseTest(index);
    if (!shown->isVisible())
        context.session.runExamples(); // What is known may be from before a change.
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace hilum::workbench
