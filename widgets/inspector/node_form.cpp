// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/node_form.h"

#include "widgets/base/icons.h"
#include "widgets/base/setting_row.h"
#include "widgets/base/text.h"
#include "widgets/inspector/ports_editor.h"
#include "widgets/inspector/section.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::inspector {
namespace {

using document::GraphNode;
using document::NodeRole;

class NodeTile final : public QWidget
{
public:
    NodeTile(QString icon, GraphNode node, QWidget* parent)
        : QWidget(parent), m_icon(std::move(icon)), m_node(std::move(node))
    {
        setFixedSize(40, 40);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const base::Colors& colors = base::colorsFor(palette());
        QColor color = base::stepColor(colors, m_node.type);
        if (m_node.role != NodeRole::Step)
            color = m_node.role == NodeRole::Source ? colors.source : colors.sink;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(base::withAlpha(color, 0.16));
        painter.drawRoundedRect(rect(), 10, 10);
        base::paintIcon(painter, QRectF(rect()).adjusted(9, 9, -9, -9), m_icon, color);
    }

private:
    QString m_icon;
    GraphNode m_node;
};

/// Steps whose body has a view of its own.
bool hasOwnView(const GraphNode& node)
{
    return node.type == QLatin1String("map") || node.type == QLatin1String("validate");
}

} // namespace

NodeForm::NodeForm(document::PipelineDocument& document, document::Selection& selection,
                   const base::NodeCatalogue& catalogue, const FormParts& parts, const QString& node,
                   QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_catalogue(catalogue),
      m_parts(parts),
      m_id(node)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 16);
    layout->setSpacing(14);
    const std::optional<GraphNode> shown = m_document.node(m_id);
    if (!shown)
        return;
    m_type = shown->type;
    m_format = shown->format;
    buildHead(*layout, *shown);
    if (shown->role == NodeRole::Step)
        buildOpener(*layout, *shown);
    if (shown->role != NodeRole::Source) {
        m_ports = new PortsEditor(m_document, m_id, this);
        layout->addWidget(m_ports);
    }
    buildSettings(*layout, *shown);
    layout->addStretch();
    (void)refresh();
    showFindings();
}

const Manifest* NodeForm::manifestOf(const GraphNode& node) const
{
    return node.role == NodeRole::Step ? m_catalogue.step(node.type) : m_catalogue.connector(node.type);
}

void NodeForm::buildHead(QVBoxLayout& layout, const GraphNode& node)
{
    const Manifest* manifest = manifestOf(node);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new NodeTile(base::iconOf(manifest, QStringLiteral("step")), node, this), 0,
                    Qt::AlignTop);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(3);
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name"));
    m_name->setObjectName(QStringLiteral("node-name"));
    titles->addWidget(m_name);
    m_nameError = new QLabel(this);
    m_nameError->setProperty("hilumRole", "error");
    m_nameError->setWordWrap(true);
    m_nameError->hide();
    titles->addWidget(m_nameError);
    auto* kind =
        new QLabel(manifest == nullptr ? node.type : base::translateManifest(manifest->description), this);
    kind->setProperty("hilumRole", "muted");
    kind->setWordWrap(true);
    titles->addWidget(kind);
    head->addLayout(titles, 1);
    layout.addLayout(head);
    m_findings = new QLabel(this);
    m_findings->setWordWrap(true);
    m_findings->setProperty("hilumRole", "error");
    m_findings->hide();
    layout.addWidget(m_findings);
    m_description = new QLineEdit(this);
    m_description->setPlaceholderText(tr("What is it for? (optional)"));
    m_description->setAccessibleName(tr("Description"));
    layout.addWidget(m_description);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().trimmed();
        if (m_document.renameNode(m_id, name))
            return m_nameError->hide();
        m_nameError->setText(tr("Taken, or no name: a letter, then letters, digits, _ and -."));
        m_nameError->show();
    });
    connect(m_description, &QLineEdit::textEdited, this, [this](const QString& text) {
        commit(QStringLiteral("description"), SettingValue(base::toUtf8(text)));
    });
    connect(m_description, &QLineEdit::editingFinished, this, [this] { m_document.endMerging(); });
}

void NodeForm::buildOpener(QVBoxLayout& layout, const GraphNode& node)
{
    if (!hasOwnView(node))
        return;
    const bool isMap = node.type == QLatin1String("map");
    const QString pack = m_document.mappingPack(m_id);
    auto* button = new QPushButton(base::icon(isMap ? QStringLiteral("map") : QStringLiteral("rules")),
                                   !pack.isEmpty() ? tr("Open the pack’s mappings…")
                                   : isMap         ? tr("Edit the mapping…")
                                                   : tr("Edit the rules…"),
                                   this);
    button->setProperty("hilumRole", "primary");
    button->setIcon(base::iconOnAccent(isMap ? QStringLiteral("map") : QStringLiteral("rules")));
    connect(button, &QPushButton::clicked, this, [this] { m_selection.open(m_id); });
    layout.addWidget(button);
    const QString file = m_document.mappingFile(m_id);
    const mapping::MappingDefinition* mapping = m_document.mapping(m_id);
    QString words;
    if (mapping != nullptr)
        words = tr("%n rules", nullptr, static_cast<int>(mapping->rules.size()));
    if (!pack.isEmpty()) {
        const auto count = static_cast<int>(m_document.overlayFiles(m_id).size());
        words = tr("Maps with the pack “%1”.").arg(pack);
        if (count > 0)
            words += QLatin1Char(' ') + tr("%n of its mappings customised.", nullptr, count);
    }
    if (!file.isEmpty())
        words = words.isEmpty() ? file : tr("%1 in %2").arg(words, file);
    if (words.isEmpty())
        return;
    auto* about = new QLabel(words, this);
    about->setProperty("hilumRole", "muted");
    about->setWordWrap(true);
    layout.addWidget(about);
}

void NodeForm::buildSettings(QVBoxLayout& layout, const GraphNode& node)
{
    auto* basic = new Section(tr("Settings"), true, this);
    auto* advanced = new Section(tr("More settings"), false, this);
    const bool isSink = node.role == NodeRole::Sink;
    base::FieldContext context{.registry = &m_catalogue.registry(),
                               .direction = isSink ? Direction::Sink : Direction::Source,
                               .baseFolder = QFileInfo(m_document.fileName()).absolutePath(),
                               .browse = {},
                               .makeExpression = m_parts.makeExpression};
    if (m_parts.browse)
        context.browse = [this](const QString& key, QObject* receiver,
                                std::function<void(const base::BrowsedValues&)> done) {
            if (const std::optional<GraphNode> asked = m_document.node(m_id))
                m_parts.browse(*asked, key, receiver, std::move(done));
        };
    const Manifest* manifest = manifestOf(node);
    const Carries carries = manifest == nullptr ? Carries::Nothing
                            : isSink            ? manifest->sink
                                                : manifest->source;
    addRows(manifest, *basic, *advanced, context);
    if (node.role != NodeRole::Step && carries == Carries::Bytes
        && row(QStringLiteral("format")) == nullptr) {
        m_formatSetting.key = "format";
        m_formatSetting.title = QT_TRANSLATE_NOOP("manifest", "Format");
        m_formatSetting.help = QT_TRANSLATE_NOOP("manifest", "What the bytes mean.");
        m_formatSetting.type = SettingType::Format;
        m_formatSetting.isRequired = true;
        auto* format = new base::SettingRow(m_formatSetting, context, this);
        connect(format, &base::SettingRow::edited, this, &NodeForm::commit);
        m_rows.push_back(format);
        basic->add(format);
    }
    context.browse = {}; // A format has nobody to ask.
    if (!node.format.isEmpty())
        addRows(m_catalogue.format(node.format), *basic, *advanced, context);
    layout.addWidget(basic);
    layout.addWidget(advanced);
    basic->setVisible(!basic->isEmpty());
    advanced->setVisible(!advanced->isEmpty());
}

void NodeForm::addRows(const Manifest* manifest, Section& basic, Section& advanced,
                       const base::FieldContext& context)
{
    if (manifest == nullptr)
        return;
    const std::optional<GraphNode> node = m_document.node(m_id);
    for (const SettingManifest& setting : manifest->settings) {
        const bool applies = context.direction == Direction::Source ? setting.forSource : setting.forSink;
        const bool isElsewhere = (setting.type == SettingType::Structure && hasOwnView(*node))
                                 || setting.key == "from" || row(base::toQString(setting.key)) != nullptr;
        if (!applies || isElsewhere)
            continue;
        auto* made = new base::SettingRow(setting, context, this);
        connect(made, &base::SettingRow::edited, this, &NodeForm::commit);
        m_rows.push_back(made);
        (setting.isAdvanced ? advanced : basic).add(made);
    }
}

base::SettingRow* NodeForm::row(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, &base::SettingRow::key);
    return found == m_rows.end() ? nullptr : *found;
}

SettingValue NodeForm::valueOf(const GraphNode& node, const QString& key) const
{
    if (key == QLatin1String("format") && node.role != NodeRole::Step)
        return node.format.isEmpty() ? SettingValue() : SettingValue(base::toUtf8(node.format));
    const bool isWholeBody = node.role == NodeRole::Step && key == node.type;
    if (isWholeBody)
        return node.settings;
    const SettingValue* value = node.settings.find(base::toUtf8(key));
    return value == nullptr ? SettingValue() : *value;
}

bool NodeForm::refresh()
{
    const std::optional<GraphNode> node = m_document.node(m_id);
    if (!node || node->type != m_type || node->format != m_format)
        return false;
    if (!m_name->hasFocus() || m_document.node(m_name->text()))
        m_name->setText(m_id);
    if (m_description->text() != node->description)
        m_description->setText(node->description);
    if (!m_description->hasFocus())
        m_description->setCursorPosition(0);
    for (base::SettingRow* each : m_rows)
        each->setValue(valueOf(*node, each->key()));
    return true;
}

void NodeForm::refreshPorts()
{
    if (m_ports != nullptr)
        m_ports->refresh();
}

void NodeForm::setNodeId(const QString& id)
{
    m_id = id;
    m_name->setText(id);
}

void NodeForm::showFindings()
{
    QStringList general;
    std::map<QString, QString> byKey;
    for (const Diagnostic& finding : m_document.findingsOf(m_id)) {
        if (finding.severity == Severity::Information)
            continue;
        const QString path = base::toQString(finding.place.path);
        const QString key = path.section(QLatin1Char('.'), -1).section(QLatin1Char('['), 0, 0);
        if (row(key) != nullptr)
            byKey[key] = base::translateMessage(finding);
        else
            general << base::translateMessage(finding);
    }
    for (base::SettingRow* each : m_rows) {
        const auto found = byKey.find(each->key());
        each->setFinding(found == byKey.end() ? QString() : found->second);
    }
    m_findings->setText(general.mid(0, 4).join(QLatin1Char('\n')));
    m_findings->setVisible(!general.isEmpty());
}

void NodeForm::commit(const QString& key, const SettingValue& value)
{
    const base::SettingRow* field = row(key);
    const QString title = field == nullptr ? key : base::translateManifest(field->setting().title);
    const bool isMerging = field == nullptr || field->setting().type != SettingType::Boolean;
    m_document.setSetting(
        m_id, key, value,
        {.text = tr("Change %1 of %2").arg(title, m_id),
         .mergeKey = isMerging ? QStringLiteral("setting:%1:%2").arg(m_id, key) : QString()});
    if (field != nullptr && field->setting().type == SettingType::Path)
        guessFormat(base::toQString(value.text()));
}

/// A path's extension tells the format of a source that has none yet.
void NodeForm::guessFormat(const QString& path)
{
    const std::optional<GraphNode> node = m_document.node(m_id);
    if (!node || node->role == NodeRole::Step || !node->format.isEmpty()
        || row(QStringLiteral("format")) == nullptr)
        return;
    for (const Codec* codec : m_catalogue.registry().codecs()) {
        for (const std::string& extension : codec->manifest().extensions) {
            if (!path.endsWith(base::toQString(extension), Qt::CaseInsensitive))
                continue;
            m_document.setSetting(
                m_id, QStringLiteral("format"), SettingValue(codec->manifest().id),
                {.text = tr("Choose the format"),
                 .mergeKey = QStringLiteral("setting:%1:%2").arg(m_id, QStringLiteral("path"))});
            return;
        }
    }
}

} // namespace hilum::inspector
