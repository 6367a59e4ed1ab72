// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/parameters_editor.h"

#include "widgets/base/text.h"
#include "widgets/document/reference_edit.h"
#include "widgets/inspector/form_widgets.h"
#include "widgets/inspector/parameter_table_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace hilum::inspector {
namespace {

/// A parameter's type is chosen from a list.
class ParameterTypeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& /*index*/) const override
    {
        auto* box = new QComboBox(parent);
        box->addItems(ParameterTableModel::typeTitles());
        auto* self = const_cast<ParameterTypeDelegate*>(this); // Qt declares the factory const.
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentIndex());
    }
};

} // namespace

ParametersEditor::ParametersEditor(document::PipelineDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new ParameterTableModel(this)),
      m_table(makeFormTable(tr("Parameters"), this)),
      m_hint(makeFormHint(tr("Values that are given when the pipeline is run: a folder, a date. Settings use "
                             "them as ${name}."),
                          this)),
      m_description(new QLineEdit(this)),
      m_remove(makeFormButton(QStringLiteral("delete"), tr("Delete the parameter"), this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ParameterTableModel::TypeColumn, new ParameterTypeDelegate(m_table));
    m_table->setObjectName(QStringLiteral("parameters"));
    m_description->setPlaceholderText(tr("What is it for? (optional)"));
    m_description->setAccessibleName(tr("What the parameter is for"));
    QToolButton* add = makeFormButton(QStringLiteral("add"), tr("Add a parameter"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_description, 1);
    buttons->addStretch();
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_hint);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(add, &QToolButton::clicked, this, &ParametersEditor::addParameter);
    connect(m_remove, &QToolButton::clicked, this, &ParametersEditor::removeParameter);
    connect(m_model, &ParameterTableModel::parameterEdited, this, &ParametersEditor::commit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ParametersEditor::showCurrent);
    connect(m_description, &QLineEdit::textEdited, this, [this](const QString& text) {
        const int row = m_table->currentIndex().row();
        m_document.edit(
            [&](document::DocumentState& state) {
                state.pipeline.parameters[static_cast<std::size_t>(row)].description = base::toUtf8(text);
            },
            {.text = tr("Describe a parameter"), .mergeKey = QStringLiteral("parameter:%1").arg(row)});
    });
    connect(m_description, &QLineEdit::editingFinished, this, [this] { m_document.endMerging(); });
    auto* remove = new QShortcut(QKeySequence::Delete, m_table, this, &ParametersEditor::removeParameter);
    remove->setContext(Qt::WidgetShortcut);
    refresh();
}

void ParametersEditor::refresh()
{
    m_model->setParameters(m_document.definition().parameters);
    m_table->setVisible(m_model->rowCount() > 0);
    fitToRows(*m_table);
    showCurrent();
}

void ParametersEditor::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool isAny = row >= 0 && row < m_model->rowCount();
    m_description->setVisible(isAny);
    m_remove->setEnabled(isAny);
    if (isAny)
        showText(*m_description,
                 base::toQString(m_model->parameters()[static_cast<std::size_t>(row)].description));
}

void ParametersEditor::commit(int row, const pipeline::ParameterDefinition& parameter)
{
    const auto at = static_cast<std::size_t>(row);
    const QString old = base::toQString(m_model->parameters()[at].name);
    const QString name = base::toQString(parameter.name);
    m_document.edit(
        [&](document::DocumentState& state) {
            if (old != name)
                document::renameParameter(state, old, name);
            state.pipeline.parameters[at] = parameter;
        },
        {.text = old == name ? tr("Change the parameter %1").arg(name) : tr("Rename %1").arg(old)});
}

void ParametersEditor::addParameter()
{
    QStringList names;
    for (const pipeline::ParameterDefinition& each : m_model->parameters())
        names << base::toQString(each.name);
    const QString name = document::freeName(names, QStringLiteral("parameter"));
    m_document.edit(
        [&](document::DocumentState& state) {
            state.pipeline.parameters.emplace_back().name = base::toUtf8(name);
        },
        {.text = tr("Add a parameter")});
    const QModelIndex added = m_model->index(m_model->rowCount() - 1, ParameterTableModel::NameColumn);
    m_table->setCurrentIndex(added);
    m_table->setFocus();
    m_table->edit(added);
}

void ParametersEditor::removeParameter()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_document.edit(
        [row](document::DocumentState& state) {
            state.pipeline.parameters.erase(state.pipeline.parameters.begin() + row);
        },
        {.text = tr("Delete a parameter")});
}

} // namespace hilum::inspector
