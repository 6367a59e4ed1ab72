// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/canvas/node_search_model.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace hilum::canvas {

/// A list at the cursor: type what to add or where to go, Enter takes the first.
class NodeSearch final : public QFrame
{
    Q_OBJECT

public:
    explicit NodeSearch(const base::NodeCatalogue& catalogue, QWidget* parent);

    /// Near a point of the screen, wholly on it.
    void open(NodeSearchModel::Content content, const NodeSearchModel::Destinations& destinations,
              QPoint globalPoint);

    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QListView& list() { return *m_list; }

Q_SIGNALS:
    /// A template's name, or one of NodeSearchModel's others.
    void chosen(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QModelIndex& index);
    [[nodiscard]] bool handleKey(int key);

    NodeSearchModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
};

} // namespace hilum::canvas
