// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/lookups_editor.h"

#include "widgets/base/setting_row.h"
#include "widgets/base/text.h"
#include "widgets/document/reference_edit.h"
#include "widgets/inspector/form_widgets.h"
#include "widgets/inspector/lookup_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace hilum::inspector {
namespace {

enum LookupPage { WrittenPage, FilePage };

bool isFromFile(const SettingValue& body)
{
    return body.find("file") != nullptr;
}

SettingManifest lookupSetting(const char* key, const char* title, const char* help)
{
    SettingManifest setting;
    setting.key = key;
    setting.title = title;
    setting.help = help;
    return setting;
}

} // namespace

LookupsEditor::LookupsEditor(document::PipelineDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new LookupTableModel(this)),
      m_lookups(new QComboBox(this)),
      m_remove(makeFormButton(QStringLiteral("delete"), tr("Delete the table"), this)),
      m_form(new QWidget(this)),
      m_name(new QLineEdit(m_form)),
      m_kind(new QComboBox(m_form)),
      m_pages(new QStackedWidget(m_form)),
      m_table(makeFormTable(tr("Keys and values"), m_form))
{
    m_lookups->setAccessibleName(tr("Lookup tables"));
    m_lookups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setAccessibleName(tr("Name of the table"));
    m_name->setObjectName(QStringLiteral("lookup-name"));
    m_kind->setAccessibleName(tr("Where its values are"));
    m_kind->addItems({tr("Values written here"), tr("A CSV file")});
    QToolButton* add = makeFormButton(QStringLiteral("add"), tr("Add a lookup table"), this);
    connect(add, &QToolButton::clicked, this, &LookupsEditor::addLookup);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_lookups, 1);
    head->addWidget(add);
    head->addWidget(m_remove);
    auto* fields = new QFormLayout;
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    fields->addRow(tr("Name"), m_name);
    fields->addRow(tr("Values"), m_kind);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(6);
    form->addLayout(fields);
    form->addWidget(m_pages);
    buildPages();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeFormHint(tr("Tables that turn one value into another: codes of one system into "
                                      "those of another. Rules name them."),
                                   this));
    layout->addLayout(head);
    layout->addWidget(m_form);
    connectParts();
    refresh();
}

void LookupsEditor::buildPages()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("lookup-values"));
    m_table->setToolTip(tr("Cells copied from a spreadsheet can be pasted here."));
    m_pages->addWidget(m_table);
    auto* file = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(file);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(10);
    m_pages->addWidget(file);
    buildFileRows();
    for (base::SettingRow* row : m_rows)
        layout->addWidget(row);
    layout->addStretch();
}

void LookupsEditor::buildFileRows()
{
    SettingManifest file = lookupSetting("file", QT_TRANSLATE_NOOP("manifest", "File"),
                                         QT_TRANSLATE_NOOP("manifest", "A CSV file with a header line."));
    file.type = SettingType::Path;
    file.pathKind = "open-table";
    file.pathFilter = QT_TRANSLATE_NOOP("manifest", "Tables (*.csv *.tsv *.txt)");
    file.isRequired = true;
    m_settings = {file,
                  lookupSetting("key", QT_TRANSLATE_NOOP("manifest", "Key column"),
                                QT_TRANSLATE_NOOP("manifest", "The first column where nothing is said.")),
                  lookupSetting("value", QT_TRANSLATE_NOOP("manifest", "Value column"),
                                QT_TRANSLATE_NOOP("manifest", "The second column where nothing is said.")),
                  lookupSetting("delimiter", QT_TRANSLATE_NOOP("manifest", "Delimiter"), "")};
    m_settings.back().placeholder = ",";
    const base::FieldContext context{.baseFolder = QFileInfo(m_document.fileName()).absolutePath()};
    for (const SettingManifest& setting : m_settings) {
        auto* row = new base::SettingRow(setting, context, m_pages->widget(FilePage));
        m_rows.push_back(row);
        connect(row, &base::SettingRow::edited, this, [this](const QString& key, const SettingValue& value) {
            const pipeline::LookupDefinition* lookup = current();
            if (lookup == nullptr)
                return;
            SettingValue body = lookup->body;
            if (value.isNull() && key != QLatin1String("file"))
                body.remove(base::toUtf8(key));
            else
                body.set(base::toUtf8(key), value.isNull() ? SettingValue("") : value);
            commitBody(body, key);
        });
    }
}

void LookupsEditor::connectParts()
{
    connect(m_remove, &QToolButton::clicked, this, &LookupsEditor::removeLookup);
    connect(m_lookups, &QComboBox::currentIndexChanged, this, &LookupsEditor::showCurrent);
    connect(m_name, &QLineEdit::editingFinished, this, &LookupsEditor::commitName);
    connect(m_kind, &QComboBox::activated, this, &LookupsEditor::changeKind);
    connect(m_model, &LookupTableModel::bodyEdited, this,
            [this](const SettingValue& body) { commitBody(body, {}); });
    const auto onKey = [this](const QKeySequence& keys, const std::function<void()>& act) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(QKeySequence::Delete, [this] { m_model->removePair(m_table->currentIndex().row()); });
    onKey(QKeySequence::Paste, [this] { m_model->addLines(QApplication::clipboard()->text()); });
}

const pipeline::LookupDefinition* LookupsEditor::current() const
{
    const auto& lookups = m_document.definition().lookups;
    const int at = m_lookups->currentIndex();
    return at < 0 || at >= static_cast<int>(lookups.size()) ? nullptr
                                                            : &lookups[static_cast<std::size_t>(at)];
}

void LookupsEditor::refresh()
{
    const int was = m_lookups->currentIndex();
    const auto& lookups = m_document.definition().lookups;
    const QSignalBlocker blocker(m_lookups);
    m_lookups->clear();
    for (const pipeline::LookupDefinition& lookup : lookups)
        m_lookups->addItem(base::toQString(lookup.name));
    m_lookups->setCurrentIndex(
        std::clamp(was, lookups.empty() ? -1 : 0, static_cast<int>(lookups.size()) - 1));
    m_lookups->setEnabled(!lookups.empty());
    m_lookups->setPlaceholderText(tr("None yet"));
    showCurrent();
}

void LookupsEditor::showCurrent()
{
    const pipeline::LookupDefinition* lookup = current();
    m_form->setVisible(lookup != nullptr);
    m_remove->setEnabled(lookup != nullptr);
    if (lookup == nullptr)
        return;
    showText(*m_name, base::toQString(lookup->name));
    const bool isFile = isFromFile(lookup->body);
    m_kind->setCurrentIndex(isFile ? FilePage : WrittenPage);
    m_pages->setCurrentIndex(isFile ? FilePage : WrittenPage);
    m_pages->widget(FilePage)->setVisible(isFile);
    m_model->setBody(isFile ? SettingValue::map() : lookup->body);
    fitToRows(*m_table);
    m_pages->setMaximumHeight(isFile ? QWIDGETSIZE_MAX : m_table->height());
    for (base::SettingRow* row : m_rows) {
        const SettingValue* value = isFile ? lookup->body.find(base::toUtf8(row->key())) : nullptr;
        row->setValue(value == nullptr ? SettingValue() : *value);
    }
}

void LookupsEditor::commitBody(const SettingValue& body, const QString& mergeKey)
{
    const pipeline::LookupDefinition* lookup = current();
    if (lookup == nullptr)
        return;
    const auto at = static_cast<std::size_t>(m_lookups->currentIndex());
    m_document.edit(
        [&](document::DocumentState& state) { state.pipeline.lookups[at].body = body; },
        {.text = tr("Change the table %1").arg(base::toQString(lookup->name)),
         .mergeKey = mergeKey.isEmpty() ? QString() : QStringLiteral("lookup:%1/%2").arg(at).arg(mergeKey)});
}

void LookupsEditor::commitName()
{
    const pipeline::LookupDefinition* lookup = current();
    if (lookup == nullptr)
        return;
    const QString old = base::toQString(lookup->name);
    const QString name = m_name->text().trimmed();
    if (name == old)
        return;
    if (name.isEmpty() || m_lookups->findText(name) >= 0) { // Taken: what it is called stays.
        m_name->setText(old);
        return;
    }
    m_document.edit([&](document::DocumentState& state) { document::renameLookup(state, old, name); },
                    {.text = tr("Rename %1").arg(old)});
}

/// What was written before comes back by undo.
void LookupsEditor::changeKind(int kind)
{
    const pipeline::LookupDefinition* lookup = current();
    if (lookup == nullptr || isFromFile(lookup->body) == (kind == FilePage))
        return;
    SettingValue body = SettingValue::map();
    if (kind == FilePage)
        body.set("file", SettingValue(""));
    commitBody(body, {});
}

void LookupsEditor::addLookup()
{
    QStringList names;
    for (const pipeline::LookupDefinition& lookup : m_document.definition().lookups)
        names << base::toQString(lookup.name);
    const QString name = document::freeName(names, QStringLiteral("table"));
    m_document.edit(
        [&](document::DocumentState& state) {
            pipeline::LookupDefinition& added = state.pipeline.lookups.emplace_back();
            added.name = base::toUtf8(name);
            added.body = SettingValue::map();
        },
        {.text = tr("Add a lookup table")});
    m_lookups->setCurrentIndex(m_lookups->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void LookupsEditor::removeLookup()
{
    const pipeline::LookupDefinition* lookup = current();
    if (lookup == nullptr)
        return;
    const int at = m_lookups->currentIndex();
    m_document.edit(
        [at](document::DocumentState& state) {
            state.pipeline.lookups.erase(state.pipeline.lookups.begin() + at);
        },
        {.text = tr("Delete the table %1").arg(base::toQString(lookup->name))});
}

} // namespace hilum::inspector
