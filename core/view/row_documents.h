// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/row_document.h"
#include "core/view/view_run.h"

namespace hilum::view {

/// The columns of a view as a shape of rows.
[[nodiscard]] RowShape rowShape(const View& view);

/// Makes a document of format `row` of each row: a RowDocument, or a tree where the view has collections or a
/// cell is no simple value. Cells have the bytes of the values that they came from.
class RowDocuments final : public RowReceiver
{
public:
    /// REQUIRES: view and shape live as long as the documents, which lie in the arena.
    RowDocuments(const View& view, const RowShape& shape, Arena& arena);

    /// What was made since it was last cleared.
    [[nodiscard]] std::vector<const Document*>& documents() { return m_documents; }
    void row(std::span<const fhirpath::Collection> cells) override;

private:
    [[nodiscard]] const Document* tree(std::span<const fhirpath::Collection> cells);
    [[nodiscard]] const Document* flat(std::span<const fhirpath::Collection> cells);

    const View& m_view;
    const RowShape& m_shape;
    Arena& m_arena;
    bool m_hasCollections = false;
    std::vector<const Document*> m_documents;
};

} // namespace hilum::view
