// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_document.h"

#include <QUndoCommand>

namespace hilum::document {

/// One undo step: the document's value before and after. Values are a few kilobytes, and no edit can forget
/// to say how it is taken back.
class StateCommand final : public QUndoCommand
{
public:
    struct States
    {
        DocumentState before;
        DocumentState after;
    };

    StateCommand(PipelineDocument& document, States states, const EditLabel& label,
                 PipelineDocument::Rename rename);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    PipelineDocument& m_document; // Owns the stack that owns this.
    States m_states;
    QString m_mergeKey;
    PipelineDocument::Rename m_rename;
    int m_round;
};

} // namespace hilum::document
