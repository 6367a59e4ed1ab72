// SPDX-License-Identifier: Apache-2.0
// How long a frame of the canvas takes: while panning, zooming and dragging, near and far away.
//
// usage: hilum-bench-canvas [NODES]
#include "core/codecs/builtin_codecs.h"
#include "core/engine/step_catalogue.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/node_card.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

using namespace hilum;

constexpr int kFrames = 120;
constexpr double kSixtyFrames = 1000.0 / 60;

/// Chains of steps side by side with rejects, and joins between neighbours: as wide as it is long.
QString pipelineOf(int nodes)
{
    QString text = QStringLiteral("hilum: 1\nname: bench\nsources:\n");
    const int chains = std::max(1, nodes / 20);
    const int length = std::max(2, nodes / chains - 2);
    for (int chain = 0; chain < chains; ++chain)
        text += QStringLiteral("  in%1: {connector: files, path: a, format: hl7v2}\n").arg(chain);
    text += QStringLiteral("steps:\n");
    for (int chain = 0; chain < chains; ++chain) {
        for (int step = 0; step < length; ++step) {
            QString from = step == 0 ? QStringLiteral("in%1").arg(chain)
                                     : QStringLiteral("s%1-%2").arg(chain).arg(step - 1);
            if (chain > 0 && step % 6 == 3)
                from += QStringLiteral(", s%1-%2.rejected").arg(chain - 1).arg(step - 1);
            text +=
                QStringLiteral("  s%1-%2: {from: [%3], filter: \"true\"}\n").arg(chain).arg(step).arg(from);
        }
    }
    text += QStringLiteral("sinks:\n");
    for (int chain = 0; chain < chains; ++chain)
        text += QStringLiteral("  out%1: {from: s%1-%2, connector: files, path: o, format: fhir}\n")
                    .arg(chain)
                    .arg(length - 1);
    return text;
}

class CanvasBench
{
public:
    explicit CanvasBench(int nodes) : m_catalogue(filled(m_registry), engine::stepManifests())
    {
        QElapsedTimer timer;
        timer.start();
        m_document.recover(pipelineOf(nodes), {});
        std::printf("%lld nodes read and placed: %.0f ms\n",
                    static_cast<long long>(m_document.nodeIds().size()), milliseconds(timer));
        timer.start();
        m_view = std::make_unique<canvas::CanvasView>(m_document, m_selection, m_catalogue);
        m_view->resize(1366, 820);
        m_view->show();
        (void)QTest::qWaitForWindowExposed(m_view.get());
        m_view->grab();
        std::printf("first picture: %.0f ms\n", milliseconds(timer));
        putCounts();
    }

    void run()
    {
        for (const double zoom : {1.0, 0.6, 0.4, 0.15}) {
            m_view->setZoom(zoom);
            m_view->centerOn(m_view->canvasScene().contentRect().center());
            report(QStringLiteral("pan at %1%").arg(zoom * 100), [this](int frame) { pan(frame); });
        }
        m_view->fitAll();
        report(QStringLiteral("zoom from all to one card"), [this](int frame) {
            m_view->zoomAt(QPointF(683, 410),
                           0.1 * std::pow(1.03, frame < kFrames / 2 ? frame * 2 : (kFrames - frame) * 2));
        });
        m_view->setZoom(0.6);
        canvas::NodeCard* card =
            m_view->canvasScene().card(m_document.nodeIds().at(m_document.nodeIds().size() / 2));
        m_view->centerOn(card);
        report(QStringLiteral("drag a card at 60%"),
               [card](int frame) { card->moveBy(frame % 2 == 0 ? 20 : -20, 2); });
        QElapsedTimer timer;
        timer.start();
        m_view->canvasScene().arrange({});
        std::printf("arrange: %.0f ms\n", milliseconds(timer));
    }

private:
    static const Registry& filled(Registry& registry)
    {
        addBuiltinCodecs(registry);
        return registry;
    }

    static double milliseconds(const QElapsedTimer& timer)
    {
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    void putCounts()
    {
        std::vector<canvas::EdgeCount> counts;
        for (const document::GraphEdge& edge : m_document.edges())
            counts.push_back({.edge = edge, .records = 12480});
        m_view->canvasScene().setCounts(counts);
    }

    void pan(int frame)
    {
        const int by = frame % 40 < 20 ? 17 : -17;
        m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value() + by);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + by / 2);
    }

    /// All of the window is drawn anew for each frame: the worst case.
    void report(const QString& name, const std::function<void(int)>& step)
    {
        std::vector<double> times;
        for (int frame = 0; frame < kFrames; ++frame) {
            QElapsedTimer timer;
            timer.start();
            step(frame);
            m_view->viewport()->update();
            QCoreApplication::processEvents();
            times.push_back(milliseconds(timer));
        }
        std::ranges::sort(times);
        const auto late = std::ranges::count_if(times, [](double time) { return time > kSixtyFrames; });
        std::printf("%-28s median %5.1f ms, 95%% %5.1f ms, slowest %5.1f ms; %lld of %d over %.1f\n",
                    qPrintable(name), times[times.size() / 2], times[times.size() * 95 / 100], times.back(),
                    static_cast<long long>(late), kFrames, kSixtyFrames);
    }

    Registry m_registry;
    base::NodeCatalogue m_catalogue;
    document::PipelineDocument m_document;
    document::Selection m_selection{m_document};
    std::unique_ptr<canvas::CanvasView> m_view;
};

} // namespace

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("hilum-bench"));
    const int nodes =
        std::clamp(QCoreApplication::arguments().value(1, QStringLiteral("500")).toInt(), 4, 20000);
    CanvasBench(nodes).run();
    return 0;
}
