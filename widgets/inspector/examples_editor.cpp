// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/examples_editor.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/base/setting_row.h"
#include "widgets/base/text.h"
#include "widgets/inspector/form_widgets.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::inspector {
namespace {

constexpr int kExampleRowHeight = 26;
constexpr int kMostExampleRows = 6;

/// The outcome's sign before the test's name.
class ExampleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kExampleRowHeight};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const base::Colors& colors = base::colorsFor(option->palette);
        using State = ExampleStatus::State;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        switch (static_cast<State>(index.data(ExampleListModel::StateRole).toInt())) {
        case State::Passed:
            option->icon = base::icon(QStringLiteral("check"), colors.good);
            break;
        case State::Failed:
            option->icon = base::icon(QStringLiteral("error"), colors.error);
            break;
        case State::Running:
            option->icon = base::icon(QStringLiteral("refresh"), colors.accent);
            break;
        default:
            option->icon = base::icon(QStringLiteral("step"), colors.muted);
        }
    }
};

SettingManifest fileSetting(const char* key, const char* title, const char* help, const char* kind)
{
    SettingManifest setting;
    setting.key = key;
    setting.title = title;
    setting.help = help;
    setting.type = SettingType::Path;
    setting.pathKind = kind;
    setting.isRequired = true;
    return setting;
}

} // namespace

ExamplesEditor::ExamplesEditor(document::PipelineDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new ExampleListModel(this)),
      m_list(new QListView(this)),
      m_run(new QPushButton(base::icon(QStringLiteral("play")), tr("Run the tests"), this)),
      m_remove(makeFormButton(QStringLiteral("delete"), tr("Delete the test"), this)),
      m_form(new QWidget(this)),
      m_name(new QLineEdit(m_form)),
      m_source(new QComboBox(m_form)),
      m_at(new QComboBox(m_form)),
      m_result(new QLabel(m_form)),
      m_differences(new QPushButton(base::icon(QStringLiteral("compare")), tr("Show what differs…"), m_form)),
      m_accept(new QPushButton(tr("Take what comes out as expected"), m_form))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ExampleDelegate(m_list));
    m_list->setAccessibleName(tr("Tests of the pipeline"));
    m_list->setObjectName(QStringLiteral("examples"));
    m_list->setAlternatingRowColors(true);
    m_list->setUniformItemSizes(true);
    m_run->setObjectName(QStringLiteral("run-examples"));
    QToolButton* add = makeFormButton(QStringLiteral("add"), tr("Add a test"), this);
    connect(add, &QToolButton::clicked, this, &ExamplesEditor::addExample);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_run, 1);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(
        makeFormHint(tr("Records that go in and what should come out, for you and for “hilum test”."), this));
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_form);
    buildForm();
    connectParts();
    refresh();
}

void ExamplesEditor::buildForm()
{
    auto* layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_result);
    layout->addWidget(m_differences);
    layout->addWidget(m_accept);
    const auto add = [&](const QString& title, QWidget* field) {
        auto* label = new QLabel(title, m_form);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        field->setAccessibleName(title);
    };
    add(tr("Name of the test"), m_name);
    m_settings = {fileSetting("given", QT_TRANSLATE_NOOP("manifest", "Records that go in"),
                              QT_TRANSLATE_NOOP("manifest", "A file in the format of the source."),
                              "open-test"),
                  fileSetting("expect", QT_TRANSLATE_NOOP("manifest", "What should come out"),
                              QT_TRANSLATE_NOOP("manifest", "A JSON file, one record a line."), "save-file")};
    const base::FieldContext context{.baseFolder = QFileInfo(m_document.fileName()).absolutePath()};
    for (const SettingManifest& setting : m_settings) {
        auto* row = new base::SettingRow(setting, context, m_form);
        m_rows.push_back(row);
        layout->addWidget(row);
        connect(row, &base::SettingRow::edited, this, [this](const QString& key, const SettingValue& value) {
            commit(key, [&](pipeline::ExampleDefinition& example) {
                (key == QLatin1String("given") ? example.given : example.expect) = value.text();
            });
        });
    }
    for (QComboBox* box : {m_source, m_at})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(tr("Instead of the source"), m_source);
    add(tr("Compared at"), m_at);
}

void ExamplesEditor::connectParts()
{
    connect(m_run, &QPushButton::clicked, this, &ExamplesEditor::runRequested);
    connect(m_remove, &QToolButton::clicked, this, &ExamplesEditor::removeExample);
    connect(m_differences, &QPushButton::clicked, this,
            [this] { Q_EMIT differencesRequested(currentRow()); });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model->status(index.row()).state == ExampleStatus::State::Failed)
            Q_EMIT differencesRequested(index.row());
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptRequested(currentRow()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExamplesEditor::showCurrent);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        commit(QStringLiteral("name"),
               [&](pipeline::ExampleDefinition& example) { example.name = base::toUtf8(text); });
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_document.endMerging(); });
    connect(m_source, &QComboBox::activated, this, [this](int index) {
        commit({}, [&](pipeline::ExampleDefinition& example) {
            example.source = base::toUtf8(m_source->itemData(index).toString());
        });
    });
    connect(m_at, &QComboBox::activated, this, [this](int index) {
        commit({}, [&](pipeline::ExampleDefinition& example) {
            example.at = base::toUtf8(m_at->itemData(index).toString());
        });
    });
    auto* remove = new QShortcut(QKeySequence::Delete, m_list, this, &ExamplesEditor::removeExample);
    remove->setContext(Qt::WidgetShortcut);
}

int ExamplesEditor::currentRow() const
{
    return m_list->currentIndex().row();
}

void ExamplesEditor::refresh()
{
    m_model->setExamples(m_document.definition().examples);
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::clamp(rows, 1, kMostExampleRows) * kExampleRowHeight
                           + 2 * m_list->frameWidth());
    m_run->setEnabled(rows > 0);
    fillPorts();
    showCurrent();
}

void ExamplesEditor::fillPorts()
{
    const pipeline::PipelineDefinition& definition = m_document.definition();
    m_source->clear();
    m_source->addItem(tr("The only source"), QString());
    for (const pipeline::SourceDefinition& source : definition.sources)
        m_source->addItem(base::toQString(source.id), base::toQString(source.id));
    m_at->clear();
    m_at->addItem(tr("Behind the last step"), QString());
    for (const pipeline::StepDefinition& step : definition.steps) {
        for (const std::string& outlet : pipeline::outletsOf(step)) {
            const QString port = base::toQString(
                pipeline::PortReference{.node = step.id, .outlet = outlet, .place = {}}.toString());
            m_at->addItem(port, port);
        }
    }
}

void ExamplesEditor::showCurrent()
{
    const int row = currentRow();
    const bool isAny = row >= 0 && row < m_model->rowCount();
    m_form->setVisible(isAny);
    m_remove->setEnabled(isAny);
    if (!isAny)
        return;
    const pipeline::ExampleDefinition& example = m_model->examples()[static_cast<std::size_t>(row)];
    showText(*m_name, base::toQString(example.name));
    const auto valueOf = [](const std::string& text) {
        return text.empty() ? SettingValue() : SettingValue(text);
    };
    m_rows.front()->setValue(valueOf(example.given));
    m_rows.back()->setValue(valueOf(example.expect));
    const auto choose = [](QComboBox& box, const std::string& text) {
        const QString wanted = base::toQString(text);
        if (box.findData(wanted) < 0) // What the file says is shown even where there is no such port.
            box.addItem(wanted, wanted);
        box.setCurrentIndex(box.findData(wanted));
    };
    choose(*m_source, example.source);
    choose(*m_at, example.at);
    showStatus();
}

void ExamplesEditor::showStatus()
{
    using State = ExampleStatus::State;
    const ExampleStatus status = m_model->status(currentRow());
    m_result->setVisible(status.state != State::NotRun);
    m_accept->setVisible(status.state == State::Failed);
    m_differences->setVisible(status.state == State::Failed);
    m_result->setProperty("hilumRole", status.state == State::Failed ? "error" : "muted");
    m_result->style()->unpolish(m_result);
    m_result->style()->polish(m_result);
    m_result->setText(status.state == State::Running  ? tr("Running…")
                      : status.state == State::Passed ? tr("Passed: what comes out is what should.")
                                                      : status.message);
}

void ExamplesEditor::setStatus(const std::vector<ExampleStatus>& status)
{
    m_model->setStatus(status);
    showStatus();
}

void ExamplesEditor::commit(const QString& mergeKey,
                            const std::function<void(pipeline::ExampleDefinition&)>& change)
{
    const int row = currentRow();
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_document.edit(
        [&](document::DocumentState& state) {
            change(state.pipeline.examples[static_cast<std::size_t>(row)]);
        },
        {.text = tr("Change a test"),
         .mergeKey = mergeKey.isEmpty() ? QString() : QStringLiteral("test:%1/%2").arg(row).arg(mergeKey)});
}

void ExamplesEditor::addExample()
{
    m_document.edit(
        [](document::DocumentState& state) {
            pipeline::ExampleDefinition& added = state.pipeline.examples.emplace_back();
            added.name = base::toUtf8(tr("New test"));
            added.given = "tests/given.txt";
            added.expect = "tests/expect.ndjson";
        },
        {.text = tr("Add a test")});
    m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    m_name->setFocus();
    m_name->selectAll();
}

void ExamplesEditor::removeExample()
{
    const int row = currentRow();
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_document.edit(
        [row](document::DocumentState& state) {
            state.pipeline.examples.erase(state.pipeline.examples.begin() + row);
        },
        {.text = tr("Delete a test")});
}

} // namespace hilum::inspector
