// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/state_command.h"

namespace hilum::document {

StateCommand::StateCommand(PipelineDocument& document, States states, const EditLabel& label,
                           PipelineDocument::Rename rename)
    : QUndoCommand(label.text),
      m_document(document),
      m_states(std::move(states)),
      m_mergeKey(label.mergeKey),
      m_rename(std::move(rename)),
      m_round(document.m_mergeRound)
{
}

void StateCommand::undo()
{
    m_document.show(m_states.before, {.from = m_rename.to, .to = m_rename.from});
}

void StateCommand::redo()
{
    m_document.show(m_states.after, m_rename);
}

bool StateCommand::mergeWith(const QUndoCommand* next)
{
    const auto* edit = dynamic_cast<const StateCommand*>(next);
    if (edit == nullptr || edit->m_mergeKey != m_mergeKey || edit->m_round != m_round)
        return false;
    m_states.after = edit->m_states.after;
    setObsolete(m_states.after == m_states.before); // Dragged or typed back to where it began.
    return true;
}

} // namespace hilum::document
