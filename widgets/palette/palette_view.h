// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/node_catalogue.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace hilum::palette {

class PaletteModel;

/// The list of what can be added: type to search, drag onto the canvas, or press Enter to add; F or the star
/// of a row makes it a favourite.
class PaletteView final : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteView(const base::NodeCatalogue& catalogue, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView& list() { return *m_list; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }

Q_SIGNALS:
    void addRequested(const QString& templateName);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QModelIndex& index);
    void toggleFavourite(const QModelIndex& index);
    void showMenu(const QPoint& at);
    [[nodiscard]] bool pressStar(const QPoint& at);

    QLineEdit* m_search;
    QTreeView* m_list;
    PaletteModel* m_model;
    QSortFilterProxyModel* m_filter;
};

} // namespace hilum::palette
