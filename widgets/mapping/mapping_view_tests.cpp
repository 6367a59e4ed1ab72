// SPDX-License-Identifier: Apache-2.0
// The sample record as one of the pipeline's own tests.
#include "core/engine/pipeline_preview.h"
#include "core/pipeline/text_file.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/mapping/mapping_view.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace hilum::mapping_view {

QToolButton* MappingView::makeTestButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(base::icon(QStringLiteral("check")));
    button->setToolTip(tr("Tests: records that go in, and what the mapping should make of them"));
    button->setAccessibleName(tr("Test the mapping"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->addAction(tr("Keep this record and its result as a test"), this, &MappingView::keepAsTest);
    QAction* run = menu->addAction(tr("Run the tests"), this, &MappingView::testsWanted);
    QAction* differences =
        menu->addAction(tr("Show what differs…"), this, &MappingView::testDifferencesWanted);
    connect(menu, &QMenu::aboutToShow, this, [this, run, differences] {
        const bool hasTests = !m_around.document.definition().examples.empty();
        run->setEnabled(hasTests);
        differences->setEnabled(hasTests);
    });
    button->setMenu(menu);
    return button;
}

void MappingView::setTestResult(int passed, int total)
{
    const bool isGood = passed == total;
    const QString text = isGood ? tr("%n test(s) pass", nullptr, total)
                                : tr("%1 of %n test(s) fail", nullptr, total).arg(total - passed);
    // Pressed, it shows how.
    m_tests->setText(isGood ? text : QStringLiteral("<a href=\"differences\">%1</a>").arg(text));
    m_tests->setToolTip(isGood ? QString() : tr("Show what differs…"));
    m_tests->setProperty("hilumRole", isGood ? "muted" : "error");
    m_tests->style()->unpolish(m_tests);
    m_tests->style()->polish(m_tests);
    m_tests->setVisible(total > 0);
}

/// The record's own bytes go into a file beside the pipeline, what comes out of the step into another: by the
/// session, as for every test.
void MappingView::keepAsTest()
{
    const engine::PortPreview* port = samplePort();
    const Record* source = port == nullptr || port->records.empty()
                               ? nullptr
                               : m_preview->atSource(port->records[static_cast<std::size_t>(m_row)]);
    const std::string_view bytes = source == nullptr ? std::string_view() : source->document->bytes();
    document::PipelineDocument& document = m_around.document;
    if (bytes.empty()) {
        Q_EMIT statusMessage(tr("Only a record that stands alone in its source can be kept: a message, a "
                                "resource. Add a file of records as a test in the inspector."));
        return;
    }
    if (document.fileName().isEmpty()) {
        Q_EMIT statusMessage(tr("Save the pipeline first: its tests are files beside it."));
        return;
    }
    const QString extension =
        source->document->format() == "hl7v2" ? QStringLiteral("hl7") : QStringLiteral("json");
    const QDir folder = QFileInfo(document.fileName()).absoluteDir();
    QString stem;
    for (int number = 1; stem.isEmpty() || folder.exists(QStringLiteral("%1.%2").arg(stem, extension));
         ++number)
        stem = QStringLiteral("tests/%1-%2").arg(m_step).arg(number);
    const QString given = QStringLiteral("%1.%2").arg(stem, extension);
    folder.mkpath(QStringLiteral("tests"));
    const Result<void> written =
        pipeline::writeTextFile(base::toUtf8(folder.filePath(given)), std::string(bytes));
    if (!written) {
        Q_EMIT statusMessage(base::translateMessage(written.error()));
        return;
    }
    pipeline::ExampleDefinition example;
    example.name = base::toUtf8(tr("%1, record %2").arg(m_step).arg(m_row + 1));
    example.given = base::toUtf8(given);
    example.source = source->origin.source;
    example.at = base::toUtf8(m_step);
    example.expect = base::toUtf8(stem + QStringLiteral(".expect.ndjson"));
    document.edit([&example](document::DocumentState& state) { state.pipeline.examples.push_back(example); },
                  {.text = tr("Keep a record as a test"), .mergeKey = {}});
    Q_EMIT testKept(static_cast<int>(document.definition().examples.size()) - 1);
    Q_EMIT statusMessage(tr("%1 is a test of this pipeline now.").arg(given));
}

} // namespace hilum::mapping_view
