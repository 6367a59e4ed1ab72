// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/connection_draft.h"
#include "widgets/canvas/node_card.h"

#include <algorithm>

namespace hilum::canvas {

using document::GraphPort;

void CanvasScene::startDraft(const GraphPort& from)
{
    m_draft = new ConnectionDraft(from, card(from.node)->outletPoint(from.outlet));
    addItem(m_draft);
    showOffers();
}

void CanvasScene::showOffers()
{
    for (const auto& [id, item] : m_cards) {
        if (m_draft == nullptr)
            item->setOffer(NodeCard::Offer::None);
        else if (id == m_draft->target())
            item->setOffer(m_draft->problem().isEmpty() ? NodeCard::Offer::Chosen : NodeCard::Offer::Refused);
        else
            item->setOffer(m_document.connectionProblem(m_draft->from(), id).isEmpty()
                               ? NodeCard::Offer::Possible
                               : NodeCard::Offer::None);
    }
}

void CanvasScene::updateDraft(QPointF point, NodeCard* target)
{
    const QString id = target == nullptr ? QString() : target->node().id;
    const bool isOwn = id == m_draft->from().node; // Still over where it began: not yet a wish.
    const QString problem =
        target == nullptr || isOwn ? QString() : m_document.connectionProblem(m_draft->from(), id);
    const bool docks = target != nullptr && !isOwn && problem.isEmpty();
    m_draft->setEnd(docks ? target->inputPoint() : point, isOwn ? QString() : id, problem);
    showOffers();
}

void CanvasScene::clearDraft()
{
    if (m_draft == nullptr)
        return;
    removeItem(m_draft);
    delete m_draft;
    m_draft = nullptr;
    showOffers();
}

void CanvasScene::beginConnection()
{
    const NodeCard* from = card(m_selection.node());
    clearDraft();
    if (from == nullptr || from->node().outlets.empty()) {
        Q_EMIT refused(tr("Select a source or a step first: its records are what you connect."));
        return;
    }
    const GraphPort port = m_selection.port();
    const bool isKnown = std::ranges::find(from->node().outlets, port.outlet) != from->node().outlets.end();
    startDraft(isKnown ? port : GraphPort{.node = port.node});
    for (const auto& [id, item] : m_cards) {
        if (m_document.connectionProblem(m_draft->from(), id).isEmpty()) {
            updateDraft(item->inputPoint(), item);
            return;
        }
    }
    updateDraft(from->outletPoint(m_draft->from().outlet) + QPointF(80, 0), nullptr);
}

void CanvasScene::nextOutlet()
{
    if (m_draft == nullptr)
        return;
    const std::vector<QString>& outlets = card(m_draft->from().node)->node().outlets;
    const auto at = std::ranges::find(outlets, m_draft->from().outlet);
    const GraphPort next{.node = m_draft->from().node,
                         .outlet =
                             at == outlets.end() || at + 1 == outlets.end() ? outlets.front() : *(at + 1)};
    NodeCard* target = card(m_draft->target());
    const QPointF end = m_draft->end();
    clearDraft();
    startDraft(next);
    updateDraft(target == nullptr ? end : target->inputPoint(), target);
}

void CanvasScene::confirmConnection()
{
    if (m_draft == nullptr)
        return;
    const GraphPort from = m_draft->from();
    const QString target = m_draft->target();
    const QString problem = m_draft->problem();
    clearDraft();
    if (!problem.isEmpty())
        Q_EMIT refused(problem);
    else if (!target.isEmpty())
        m_document.connectPorts(from, target);
}

void CanvasScene::cancelConnection()
{
    clearDraft();
}

} // namespace hilum::canvas
