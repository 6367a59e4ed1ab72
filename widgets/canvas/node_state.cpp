// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/node_state.h"

#include "widgets/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hilum::canvas {
namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("canvas", source);
}

} // namespace

QString phaseText(NodeState::Phase phase)
{
    switch (phase) {
    case NodeState::Phase::Sampled:
        return text(QT_TRANSLATE_NOOP("canvas", "Sample"));
    case NodeState::Phase::Running:
        return text(QT_TRANSLATE_NOOP("canvas", "Running"));
    case NodeState::Phase::Done:
        return text(QT_TRANSLATE_NOOP("canvas", "Done"));
    case NodeState::Phase::Rejects:
        return text(QT_TRANSLATE_NOOP("canvas", "Done, with rejected records"));
    case NodeState::Phase::Failed:
        return text(QT_TRANSLATE_NOOP("canvas", "Failed"));
    case NodeState::Phase::Cancelled:
        return text(QT_TRANSLATE_NOOP("canvas", "Cancelled"));
    }
    return {};
}

QString stateText(const NodeState& state)
{
    QStringList lines = {phaseText(state.phase)};
    if (!state.reason.isEmpty())
        lines << state.reason;
    QStringList counts = {QCoreApplication::translate("canvas", "%1 in").arg(base::countText(state.in)),
                          QCoreApplication::translate("canvas", "%1 out").arg(base::countText(state.out))};
    if (state.rejected > 0)
        counts << QCoreApplication::translate("canvas", "%1 rejected").arg(base::countText(state.rejected));
    if (state.filtered > 0)
        counts
            << QCoreApplication::translate("canvas", "%1 filtered out").arg(base::countText(state.filtered));
    if (state.waiting > 0)
        counts << QCoreApplication::translate("canvas", "%1 waiting").arg(base::countText(state.waiting));
    lines << counts.join(QStringLiteral(" · "));
    if (state.load)
        lines << QCoreApplication::translate("canvas", "Takes %1% of the run's work")
                     .arg(QLocale().toString(qRound(*state.load * 100)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace hilum::canvas
