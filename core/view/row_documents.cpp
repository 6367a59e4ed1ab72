// SPDX-License-Identifier: Apache-2.0
#include "core/view/row_documents.h"

#include "core/model/tree_builder.h"

#include <algorithm>

namespace hilum::view {

namespace {

bool isComposite(const fhirpath::Collection& cell)
{
    return !cell.empty() && cell.front().isNode() && cell.front().value().isNone();
}

ByteRange sourceOf(const fhirpath::Item& item)
{
    return item.isNode() ? item.node().source() : ByteRange();
}

} // namespace

RowShape rowShape(const View& view)
{
    RowShape shape;
    for (const ViewColumn& column : view.columns()) {
        shape.names.push_back(column.name);
        shape.types.push_back(column.type);
    }
    return shape;
}

RowDocuments::RowDocuments(const View& view, const RowShape& shape, Arena& arena)
    : m_view(view),
      m_shape(shape),
      m_arena(arena),
      m_hasCollections(std::ranges::any_of(view.columns(), &ViewColumn::isCollection))
{
}

void RowDocuments::row(std::span<const fhirpath::Collection> cells)
{
    const bool isTree = m_hasCollections || std::ranges::any_of(cells, isComposite);
    m_documents.push_back(isTree ? tree(cells) : flat(cells));
}

const Document* RowDocuments::flat(std::span<const fhirpath::Collection> cells)
{
    const std::span<Cell> made = m_arena.makeArray<Cell>(cells.size());
    for (std::size_t index = 0; index < cells.size(); ++index) {
        Cell& cell = *new (&made[index]) Cell();
        cell.isNull = cells[index].empty();
        if (!cell.isNull) {
            cell.value = cells[index].front().value();
            cell.source = sourceOf(cells[index].front());
        }
    }
    return m_arena.make<RowDocument>("row", m_shape, made);
}

const Document* RowDocuments::tree(std::span<const fhirpath::Collection> cells)
{
    TreeBuilder builder(m_arena);
    TreeNode* root = builder.makeRoot();
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const ViewColumn& column = m_view.columns()[index];
        for (const fhirpath::Item& item : cells[index]) {
            TreeNode* node = isComposite(cells[index]) ? builder.addCopy(*root, column.name, item.node())
                                                       : builder.add(*root, column.name, item.value());
            node->isListItem = column.isCollection;
            node->source = sourceOf(item);
        }
        if (cells[index].empty())
            builder.add(*root, column.name)->isNull = true;
    }
    return builder.finish("row", root);
}

} // namespace hilum::view
