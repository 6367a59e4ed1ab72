// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/accessible_canvas.h"

#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/node_card.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace hilum::canvas {
namespace {

CanvasView* viewOf(const NodeCard& card)
{
    const QList<QGraphicsView*> views =
        card.scene() == nullptr ? QList<QGraphicsView*>() : card.scene()->views();
    return views.isEmpty() ? nullptr : qobject_cast<CanvasView*>(views.front());
}

/// A card as an item of a list: what it is and how it stands is its name.
class AccessibleCard final : public QAccessibleObject
{
public:
    explicit AccessibleCard(NodeCard* card) : QAccessibleObject(card) {}

    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(viewOf(card()));
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? card().spokenText() : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const CanvasView* view = viewOf(card());
        if (view == nullptr)
            return {};
        const QRect inView = view->mapFromScene(card().cardRect().translated(card().pos())).boundingRect();
        return {view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = card().isSelected();
        state.focused = card().isSelected();
        state.invisible = !card().isVisible();
        return state;
    }

private:
    [[nodiscard]] const NodeCard& card() const { return *static_cast<const NodeCard*>(object()); }
};

/// The canvas as a list of its cards, behind the widgets that stand on it.
class AccessibleCanvas final : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView* view) : QAccessibleWidget(view, QAccessible::List) {}

    [[nodiscard]] int childCount() const override
    {
        return QAccessibleWidget::childCount() + static_cast<int>(cards().size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const int widgets = QAccessibleWidget::childCount();
        const std::vector<NodeCard*> all = cards();
        if (index < widgets)
            return QAccessibleWidget::child(index);
        const auto at = static_cast<std::size_t>(index - widgets);
        return at < all.size() ? QAccessible::queryAccessibleInterface(all[at]) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const std::vector<NodeCard*> all = cards();
        const auto found = std::ranges::find(all, child == nullptr ? nullptr : child->object());
        if (found == all.end())
            return QAccessibleWidget::indexOfChild(child);
        return QAccessibleWidget::childCount() + static_cast<int>(found - all.begin());
    }

private:
    [[nodiscard]] std::vector<NodeCard*> cards() const
    {
        CanvasScene& scene = static_cast<CanvasView*>(object())->canvasScene();
        std::vector<NodeCard*> shown;
        for (const auto& [id, at] : scene.positions()) {
            if (NodeCard* card = scene.card(id))
                shown.push_back(card);
        }
        return shown;
    }
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object)
{
    if (auto* view = qobject_cast<CanvasView*>(object))
        return new AccessibleCanvas(view); // Qt keeps and deletes it.
    if (auto* card = qobject_cast<NodeCard*>(object))
        return new AccessibleCard(card);
    return nullptr;
}

} // namespace

void installAccessibleCanvas()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
}

void announce(NodeCard& card)
{
    QAccessibleEvent focused(&card, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

} // namespace hilum::canvas
