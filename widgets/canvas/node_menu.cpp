// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/node_menu.h"

#include "widgets/base/icons.h"
#include "widgets/base/text.h"

#include <QCoreApplication>
#include <QMenu>

namespace hilum::canvas {
namespace {

using document::NodeRole;

void addEntries(QMenu& menu, const std::vector<const Manifest*>& manifests, NodeRole role,
                const std::function<void(const QString&)>& chosen)
{
    for (const Manifest* each : manifests) {
        const Carries carries = role == NodeRole::Source ? each->source : each->sink;
        if (role != NodeRole::Step && carries == Carries::Nothing)
            continue;
        const QString name = document::templateName(role, base::toQString(each->id));
        QAction* action = menu.addAction(base::icon(base::iconOf(each, QStringLiteral("step"))),
                                         base::translateManifest(each->title));
        action->setToolTip(base::translateManifest(each->description));
        QObject::connect(action, &QAction::triggered, &menu, [chosen, name] { chosen(name); });
    }
}

} // namespace

void fillNodeMenu(QMenu& menu, const base::NodeCatalogue& catalogue, NodeMenuContent content,
                  const std::function<void(const QString&)>& chosen)
{
    menu.setToolTipsVisible(true);
    if (content == NodeMenuContent::All) {
        menu.addSection(QCoreApplication::translate("canvas", "Read from"));
        addEntries(menu, catalogue.connectors(), NodeRole::Source, chosen);
    }
    menu.addSection(QCoreApplication::translate("canvas", "Work on records"));
    addEntries(menu, catalogue.steps(), NodeRole::Step, chosen);
    if (content == NodeMenuContent::Steps)
        return;
    menu.addSection(QCoreApplication::translate("canvas", "Write to"));
    addEntries(menu, catalogue.connectors(), NodeRole::Sink, chosen);
}

} // namespace hilum::canvas
