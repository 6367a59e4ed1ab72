// SPDX-License-Identifier: Apache-2.0
#include "widgets/rules/rules_view.h"

#include "core/validation/compiled_rules.h"
#include "widgets/base/colors.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/base/setting_row.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/expression/expression_field.h"
#include "widgets/rules/rule_table_model.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::rules {

namespace {

/// The severity's sign before the rule's id; counts in the colour of what they mean.
class RuleRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const base::Colors& colors = base::colorsFor(option->palette);
        const auto severity = static_cast<Severity>(index.data(RuleTableModel::SeverityRole).toInt());
        const QColor color = severity == Severity::Error     ? colors.error
                             : severity == Severity::Warning ? colors.warning
                                                             : colors.source;
        if (index.column() == RuleTableModel::IdColumn) {
            const char* name = severity == Severity::Error     ? "error"
                               : severity == Severity::Warning ? "warning"
                                                               : "info";
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(16, 16);
            option->icon = base::icon(QLatin1String(name), color);
        }
        if (index.column() == RuleTableModel::CountColumn && index.data(RuleTableModel::IsWrongRole).toBool())
            option->palette.setColor(QPalette::Text, colors.error);
    }
};

/// A setting of the rule's body: the body itself where it is a scalar and the setting is the kind's first.
SettingValue settingOf(const validation::RuleDefinition& rule, const Manifest& manifest,
                       const SettingManifest& setting)
{
    if (!rule.body.isMap())
        return &setting == &manifest.settings.front() ? rule.body : SettingValue();
    const SettingValue* found = rule.body.find(setting.key);
    return found == nullptr ? SettingValue() : *found;
}

/// The body stays a bare scalar as long as that says all.
void putSetting(validation::RuleDefinition& rule, const Manifest& manifest, const std::string& key,
                const SettingValue& value)
{
    if (manifest.settings.size() == 1 && manifest.settings.front().key == manifest.id) {
        rule.body = value;
        return;
    }
    if (!rule.body.isMap()) {
        const SettingValue scalar = rule.body;
        rule.body = SettingValue::map();
        if (!scalar.isNull())
            rule.body.set(manifest.settings.front().key, scalar);
    }
    if (value.isNull())
        rule.body.remove(key);
    else
        rule.body.set(key, value);
}

/// More records than anyone looks at one by one.
constexpr std::size_t kMostBroken = 1000;

/// `name-2`: the first that is free.
std::string freeId(const std::vector<validation::RuleDefinition>& rules, const std::string& wish)
{
    for (int number = static_cast<int>(rules.size()) + 1;; ++number) {
        std::string id = wish + '-' + std::to_string(number);
        if (std::ranges::find(rules, id, &validation::RuleDefinition::id) == rules.end())
            return id;
    }
}

RuleCount countRule(const validation::RuleDefinition& rule, const validation::RuleContext& context,
                    const engine::PortPreview* port)
{
    RuleCount count;
    Diagnostics findings;
    const auto compiled = validation::CompiledRules::compile({rule}, context, findings);
    if (!compiled) {
        const auto error = std::ranges::find(findings, Severity::Error, &Diagnostic::severity);
        count.error = error == findings.end() ? compiled.error() : *error;
        return count;
    }
    if (port == nullptr)
        return count;
    validation::RuleScratch scratch;
    for (const Record& record : port->records) {
        Diagnostics broken;
        (*compiled)->check(record.document->root(), scratch, broken);
        if (!broken.empty() && count.rows.size() < kMostBroken)
            count.rows.push_back(count.records);
        ++count.records;
        count.broken += broken.empty() ? 0 : 1;
    }
    return count;
}

} // namespace

RulesView::RulesView(document::PipelineDocument& document, document::Selection& selection, const Clock& clock,
                     base::LatestWorkPointer work, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_clock(clock),
      m_model(new RuleTableModel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new base::EmptyState(QStringLiteral("validate"), {}, {}, nullptr)),
      m_work(work != nullptr ? std::move(work) : std::make_unique<base::ImmediateWork>())
{
    auto* pane = new QWidget;
    buildTable(*pane);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(pane);
    splitter->addWidget(buildForm());
    splitter->setSizes({620, 380});
    splitter->setStretchFactor(0, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectForm();
    showMissing();
    setStep(m_selection.node());
}

RulesView::~RulesView() = default;

const Manifest* RulesView::manifestOf(std::string_view kind)
{
    for (const Manifest* manifest : validation::ruleManifests()) {
        if (manifest->id == kind)
            return manifest;
    }
    return nullptr;
}

void RulesView::buildTable(QWidget& pane)
{
    auto* layout = new QVBoxLayout(&pane);
    layout->setContentsMargins(8, 6, 4, 4);
    auto* tools = new QHBoxLayout;
    auto* title = new QLabel(tr("Rules"), &pane);
    title->setProperty("hilumRole", QStringLiteral("title"));
    tools->addWidget(title, 1);
    const auto addButton = [&](const QString& icon, const QString& tip, void (RulesView::*action)()) {
        auto* button = new QToolButton(&pane);
        button->setIcon(base::icon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, action);
        tools->addWidget(button);
    };
    const auto addBroken = [&](const QString& icon, const QString& tip, int direction) {
        auto* button = new QToolButton(&pane);
        button->setIcon(base::icon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setEnabled(false);
        connect(button, &QToolButton::clicked, this, [this, direction] { showBroken(direction); });
        tools->addWidget(button);
        return button;
    };
    m_previousBroken =
        addBroken(QStringLiteral("previous"), tr("Previous sample record that breaks the rule"), -1);
    m_nextBroken = addBroken(QStringLiteral("next"), tr("Next sample record that breaks the rule"), 1);
    m_previousBroken->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_nextBroken->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
    addButton(QStringLiteral("add"), tr("Add a rule"), &RulesView::addRule);
    addButton(QStringLiteral("copy"), tr("Duplicate the rule"), &RulesView::duplicateRule);
    addButton(QStringLiteral("delete"), tr("Delete the rule"), &RulesView::removeRule);
    layout->addLayout(tools);
    m_table = new QTreeView(&pane);
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setAccessibleName(tr("Validation rules"));
    m_table->setItemDelegate(new RuleRowDelegate(m_table));
    // What a rule does to the sample is in sight before its message.
    m_table->header()->resizeSection(RuleTableModel::IdColumn, 120);
    m_table->header()->resizeSection(RuleTableModel::WhatColumn, 190);
    m_table->header()->resizeSection(RuleTableModel::CountColumn, 110);
    m_table->header()->moveSection(RuleTableModel::CountColumn, RuleTableModel::MessageColumn);
    layout->addWidget(m_table, 1);
    auto* remove = new QShortcut(QKeySequence::Delete, m_table, this, &RulesView::removeRule);
    remove->setContext(Qt::WidgetShortcut);
    connect(m_table, &QTreeView::activated, this, [this] { showBroken(1); });
}

QWidget* RulesView::buildForm()
{
    m_form = new QWidget;
    auto* layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(12, 10, 12, 10);
    auto* fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_id = new QLineEdit(m_form);
    m_severity = new QComboBox(m_form);
    m_severity->addItem(base::icon(QStringLiteral("error")), tr("Error: the record is rejected"));
    m_severity->addItem(base::icon(QStringLiteral("warning")), tr("Warning: counted and kept"));
    m_severity->addItem(base::icon(QStringLiteral("info")), tr("Information"));
    m_kind = new QComboBox(m_form);
    for (const Manifest* manifest : validation::ruleManifests())
        m_kind->addItem(base::translateManifest(manifest->title), base::toQString(manifest->id));
    m_message = new QLineEdit(m_form);
    m_message->setPlaceholderText(tr("The kind's own message"));
    fields->addRow(tr("Name"), m_id);
    fields->addRow(tr("Severity"), m_severity);
    fields->addRow(tr("Kind"), m_kind);
    fields->addRow(tr("Message"), m_message);
    layout->addLayout(fields);
    m_kindLayout = new QVBoxLayout;
    layout->addLayout(m_kindLayout);
    layout->addWidget(buildCondition());
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    return scroll;
}

void RulesView::connectForm()
{
    connect(m_empty, &base::EmptyState::actionTriggered, this, &RulesView::addRule);
    connect(&m_selection, &document::Selection::revealedChanged, this,
            [this] { m_condition->setContext(context()); });
    connect(&m_selection, &document::Selection::nodesChanged, this, [this] { setStep(m_selection.node()); });
    connect(&m_document, &document::PipelineDocument::nodeChanged, this, [this](const QString& id) {
        if (id == m_step)
            showRules();
    });
    connect(&m_document, &document::PipelineDocument::documentReset, this, [this] {
        m_step.clear();
        showMissing();
        setStep(m_selection.node());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (currentRow() >= 0)
            m_selection.setRule({currentRow()});
        m_isFormKept = false;
        showForm();
        showBrokenButtons();
    });
    connect(&m_selection, &document::Selection::ruleChanged, this, [this](const QList<int>& rule) {
        if (rule.size() == 1 && rule.front() != currentRow() && m_selection.node() == m_step)
            m_table->setCurrentIndex(m_model->index(rule.front(), 0));
    });
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString& text) {
        changeRule(QStringLiteral("id"),
                   [&](validation::RuleDefinition& rule) { rule.id = base::toUtf8(text); });
    });
    connect(m_message, &QLineEdit::textEdited, this, [this](const QString& text) {
        changeRule(QStringLiteral("message"),
                   [&](validation::RuleDefinition& rule) { rule.message = base::toUtf8(text); });
    });
    connect(m_severity, &QComboBox::activated, this, [this](int index) {
        const std::array<Severity, 3> severities = {Severity::Error, Severity::Warning,
                                                    Severity::Information};
        changeRule({}, [&](validation::RuleDefinition& rule) {
            rule.severity = severities[static_cast<std::size_t>(index)];
        });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        changeRule({}, [&](validation::RuleDefinition& rule) {
            rule.kind = base::toUtf8(m_kind->itemData(index).toString());
            rule.body = SettingValue();
        });
    });
}

void RulesView::setPreview(std::shared_ptr<const engine::PreviewResult> preview)
{
    m_preview = std::move(preview);
    if (m_step.isEmpty())
        return;
    countSample();
    showForm();
}

void RulesView::setStep(const QString& step)
{
    const auto node = m_document.node(step);
    if (!node || node->type != QLatin1String("validate"))
        return;
    m_step = step;
    showRules();
}

void RulesView::showMissing()
{
    m_stack->setCurrentIndex(0);
    if (m_step.isEmpty()) {
        m_empty->setText(tr("No rules are open"),
                         tr("Select a validate step on the canvas, or add one from the palette."));
        m_empty->setAction({});
    } else {
        m_empty->setText(
            tr("No rules yet"),
            tr("Rules say what must hold; a record that breaks an error rule is rejected with its reason."));
        m_empty->setAction(tr("Add the first rule"));
    }
}

void RulesView::showRules()
{
    const auto node = m_document.node(m_step);
    std::vector<validation::RuleDefinition> rules;
    if (node) {
        Diagnostics findings; // The check of the whole pipeline shows them.
        const SettingValue* list = node->settings.find("rules");
        if (list != nullptr)
            rules = validation::readRules(*list, m_document.definition().file, findings);
    }
    const int row = currentRow();
    m_model->setRules(std::move(rules));
    if (m_model->rowCount() == 0) {
        showMissing();
        return;
    }
    m_stack->setCurrentIndex(1);
    countSample();
    const QModelIndex wanted = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0);
    if (m_table->currentIndex() != wanted)
        m_table->setCurrentIndex(wanted);
    showForm();
}

int RulesView::currentRow() const
{
    return m_table->currentIndex().row();
}

const engine::PortPreview* RulesView::samplePort() const
{
    const auto node = m_document.node(m_step);
    if (!node || node->from.empty() || m_preview == nullptr)
        return nullptr;
    const auto found = m_preview->ports.find(node->from.front().name().toStdString());
    return found == m_preview->ports.end() ? nullptr : &found->second;
}

expression::ExpressionContext RulesView::context() const
{
    expression::ExpressionContext context;
    context.now = m_clock.now();
    context.showsValues = m_selection.isRevealed();
    const engine::PortPreview* port = samplePort();
    if (port == nullptr)
        return context;
    context.schema = port->schema;
    context.typeName = port->typeName;
    context.notation = port->notation;
    context.keeper = m_preview;
    if (!port->records.empty()) {
        const auto row = static_cast<std::size_t>(std::max(0, m_selection.record()));
        context.samples.push_back(port->records[std::min(row, port->records.size() - 1)].document->root());
    }
    return context;
}

void RulesView::countSample()
{
    const engine::PortPreview* port = samplePort();
    validation::RuleContext context;
    if (port != nullptr) {
        context.notation = port->notation;
        context.schema = port->schema;
        context.typeName = port->typeName;
    }
    context.now = m_clock.now();
    m_work->start([this, keeper = m_preview, port, context,
                   rules = m_model->rules()](const std::stop_token& stop) -> base::LatestWork::Deliver {
        std::vector<RuleCount> counts;
        counts.reserve(rules.size());
        for (const validation::RuleDefinition& rule : rules) {
            if (stop.stop_requested())
                return {};
            counts.push_back(countRule(rule, context, port));
        }
        return [this, counts = std::move(counts)] {
            m_model->setCounts(counts);
            showBrokenButtons();
        };
    });
}

void RulesView::showForm()
{
    const int row = currentRow();
    m_form->setEnabled(row >= 0);
    if (row < 0 || row >= m_model->rowCount())
        return;
    const validation::RuleDefinition& rule = m_model->rules()[static_cast<std::size_t>(row)];
    const auto show = [](QLineEdit& line, const std::string& text) {
        const QString wanted = base::toQString(text);
        if (line.text() != wanted)
            line.setText(wanted);
    };
    show(*m_id, rule.id);
    show(*m_message, rule.message);
    m_severity->setCurrentIndex(2 - static_cast<int>(rule.severity));
    m_kind->setCurrentIndex(m_kind->findData(base::toQString(rule.kind)));
    showKind(rule);
}

void RulesView::showKind(const validation::RuleDefinition& rule)
{
    const Manifest* manifest = manifestOf(rule.kind);
    if (m_shownKind != base::toQString(rule.kind)) {
        m_shownKind = base::toQString(rule.kind);
        makeRows(manifest);
    }
    const expression::ExpressionContext shown = context();
    for (base::SettingRow* row : m_rows) {
        row->setValue(settingOf(rule, *manifest, row->setting()));
        for (auto* field : row->findChildren<expression::ExpressionField*>())
            field->setContext(shown);
    }
    showCondition(rule);
}

/// The condition has its own place, which it keeps while its kind changes under it.
void RulesView::makeRows(const Manifest* manifest)
{
    for (base::SettingRow* row : m_rows)
        row->deleteLater();
    m_rows.clear();
    base::FieldContext fields;
    fields.makeExpression = [](const SettingManifest& /*setting*/, QWidget* parent) -> base::FieldEditor* {
        return new expression::ExpressionField(parent);
    };
    if (manifest == nullptr || manifest->id == "expression")
        return;
    for (const SettingManifest& setting : manifest->settings) {
        auto* row = new base::SettingRow(setting, fields, m_form);
        m_kindLayout->addWidget(row);
        m_rows.push_back(row);
        connect(row, &base::SettingRow::edited, this,
                [this, manifest](const QString& key, const SettingValue& value) {
                    changeRule(key, [&](validation::RuleDefinition& edited) {
                        putSetting(edited, *manifest, base::toUtf8(key), value);
                    });
                });
    }
}

void RulesView::changeRule(const QString& mergeKey,
                           const std::function<void(validation::RuleDefinition&)>& edit)
{
    const int row = currentRow();
    if (row < 0)
        return;
    std::vector<validation::RuleDefinition> rules = m_model->rules();
    edit(rules[static_cast<std::size_t>(row)]);
    write(std::move(rules), tr("Edit rule"),
          mergeKey.isEmpty() ? QString()
                             : QStringLiteral("validate:%1/%2/%3").arg(m_step).arg(row).arg(mergeKey));
}

void RulesView::write(std::vector<validation::RuleDefinition> rules, const QString& text,
                      const QString& mergeKey)
{
    const auto node = m_document.node(m_step);
    if (!node)
        return;
    SettingValue body = node->settings.isMap() ? node->settings : SettingValue::map();
    body.set("rules", validation::writeRules(rules));
    m_document.setStepBody(m_step, body, {.text = text, .mergeKey = mergeKey});
}

void RulesView::addRule()
{
    std::vector<validation::RuleDefinition> rules = m_model->rules();
    validation::RuleDefinition rule;
    rule.id = freeId(rules, "rule");
    rule.kind = "expression";
    rule.body = SettingValue("true");
    rules.push_back(std::move(rule));
    const int row = static_cast<int>(rules.size()) - 1;
    write(std::move(rules), tr("Add rule"), {});
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_condition->edit().setFocus();
    m_condition->edit().selectAll();
}

void RulesView::duplicateRule()
{
    const int row = currentRow();
    std::vector<validation::RuleDefinition> rules = m_model->rules();
    if (row < 0 || row >= m_model->rowCount())
        return;
    validation::RuleDefinition copy = rules[static_cast<std::size_t>(row)];
    copy.comments.clear();
    copy.id = freeId(rules, copy.id);
    rules.insert(rules.begin() + row + 1, std::move(copy));
    write(std::move(rules), tr("Duplicate rule"), {});
    m_table->setCurrentIndex(m_model->index(row + 1, 0));
}

void RulesView::removeRule()
{
    const int row = currentRow();
    if (row < 0 || row >= m_model->rowCount())
        return;
    std::vector<validation::RuleDefinition> rules = m_model->rules();
    rules.erase(rules.begin() + row);
    write(std::move(rules), tr("Delete rule"), {});
}

} // namespace hilum::rules
