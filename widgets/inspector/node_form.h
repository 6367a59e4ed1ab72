// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/field_editor.h"
#include "widgets/base/node_catalogue.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace hilum::base {
class SettingRow;
}

namespace hilum::inspector {

class PortsEditor;
class Section;

/// Makes the parts of forms that other rooms own.
struct FormParts
{
    std::function<base::FieldEditor*(const SettingManifest& setting, QWidget* parent)> makeExpression = {};
    /// Lists what a node's setting may name (tables, columns), off the main thread; see base::BrowseFunction.
    std::function<void(const document::GraphNode& node, const QString& key, QObject* receiver,
                       std::function<void(const base::BrowsedValues&)> done)>
        browse = {};
};

/// The form of one source, step or sink, made from its manifest and its format's. Every edit is a command;
/// typing in one field is one undo step.
class NodeForm final : public QWidget
{
    Q_OBJECT

public:
    NodeForm(document::PipelineDocument& document, document::Selection& selection,
             const base::NodeCatalogue& catalogue, const FormParts& parts, const QString& node,
             QWidget* parent);

    /// Shows the node as it now is; false where it has other fields than this form (another format).
    [[nodiscard]] bool refresh();
    void refreshPorts();
    void showFindings();
    [[nodiscard]] QString nodeId() const { return m_id; }
    void setNodeId(const QString& id);
    [[nodiscard]] base::SettingRow* row(const QString& key) const;
    [[nodiscard]] QLineEdit& nameField() { return *m_name; }

private:
    void buildHead(QVBoxLayout& layout, const document::GraphNode& node);
    void buildSettings(QVBoxLayout& layout, const document::GraphNode& node);
    void buildOpener(QVBoxLayout& layout, const document::GraphNode& node);
    void addRows(const Manifest* manifest, Section& basic, Section& advanced,
                 const base::FieldContext& context);
    [[nodiscard]] const Manifest* manifestOf(const document::GraphNode& node) const;
    [[nodiscard]] SettingValue valueOf(const document::GraphNode& node, const QString& key) const;
    void commit(const QString& key, const SettingValue& value);
    void guessFormat(const QString& path);

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    const base::NodeCatalogue& m_catalogue;
    const FormParts& m_parts;
    QString m_id;
    QString m_type;
    QString m_format;
    SettingManifest m_formatSetting;
    QLineEdit* m_name = nullptr;
    QLabel* m_nameError = nullptr;
    QLineEdit* m_description = nullptr;
    QLabel* m_findings = nullptr;
    PortsEditor* m_ports = nullptr;
    std::vector<base::SettingRow*> m_rows;
};

} // namespace hilum::inspector
