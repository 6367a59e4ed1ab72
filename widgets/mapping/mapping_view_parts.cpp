// SPDX-License-Identifier: Apache-2.0
// Steps that take a pack: the tree of its mappings, and the one that is open.
#include "core/pipeline/yaml_writer.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/mapping/field_pane.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/mapping/part_bar.h"
#include "widgets/mapping/part_difference.h"
#include "widgets/mapping/parts_pane.h"
#include "widgets/mapping/pipeline_tables.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace hilum::mapping_view {
namespace {

QString yamlOf(const mapping::MappingDefinition& definition)
{
    return base::toQString(pipeline::writeYaml(mapping::writeMapping(definition)));
}

/// `datatypes/xpn-human-name-2`: the first that is free.
QString freeName(const document::PipelineDocument& document, const PartLibrary& library, const QString& step,
                 const QString& name)
{
    for (int number = 2;; ++number) {
        const QString wish = QStringLiteral("%1-%2").arg(name).arg(number);
        if (library.original(wish) == nullptr
            && document.overlay(document.overlayFile(step, wish)) == nullptr)
            return wish;
    }
}

} // namespace

const mapping::MappingDefinition* MappingView::definition() const
{
    return m_part ? m_part->definition.get() : m_around.document.mapping(m_step);
}

void MappingView::readLibrary()
{
    m_library = PartLibrary::of(
        m_around.document, m_step,
        {.registry = m_around.registry, .packFolders = m_around.packFolders, .now = m_around.clock.now()},
        m_library);
}

void MappingView::showPack()
{
    if (m_library->pack() == nullptr) {
        m_part.reset();
        showMissing();
        return;
    }
    if (m_part) {
        m_part->definition = m_library->follow(m_part->outer, m_part->mapping);
        if (m_part->definition != nullptr) {
            m_part->name = m_library->nameOf(*m_part->definition);
            m_part->file = m_around.document.overlayFile(m_step, m_part->name);
            m_results.setSample(sampleOf(samplePort(), m_part->definition.get()));
            ++m_sampleNumber;
            showSourceFields(*m_part->definition);
            return;
        }
        m_part.reset(); // An edit around it took it away.
    }
    m_results.setSample(sampleOf(samplePort(), nullptr));
    showPartTree();
}

void MappingView::showPartTree()
{
    if (m_library == nullptr || m_library->pack() == nullptr)
        return;
    m_stack->setCurrentIndex(1);
    m_pages->setCurrentIndex(1);
    showTitle();
    showPartBar();
    const Node record = m_results.sample().record;
    std::vector<DefinitionPointer> mappings = m_library->mappingsFor(record);
    m_parts->setHint(!record
                         ? tr("No sample record: run the source to see what the pack has for its messages.")
                     : mappings.empty() ? tr("The pack has no mapping for this record.")
                                        : tr("What the pack does with this record. Open a mapping to see its "
                                             "rules and to change them for this project."));
    m_parts->setMappings(m_library, std::move(mappings));
    QSet<QString> customised;
    const QString beginning = m_around.document.overlayFile(m_step, {});
    for (const QString& file : m_around.document.overlayFiles(m_step))
        if (file.endsWith(QStringLiteral(".yaml")))
            customised.insert(file.mid(beginning.size()).chopped(5)); // Without .yaml.
    m_parts->model().setCustomised(customised);
    countPartUses();
}

void MappingView::showTitle()
{
    const QString pack = m_around.document.mappingPack(m_step);
    const QString file = m_around.document.mappingFile(m_step);
    if (pack.isEmpty()) {
        m_title->setTextFormat(Qt::PlainText);
        m_title->setText(
            file.isEmpty() ? m_step : QStringLiteral("%1  ·  %2").arg(m_step, QFileInfo(file).fileName()));
        m_title->setToolTip(file);
        return;
    }
    const auto link = [](const QString& target, const QString& text) {
        return QStringLiteral("<a style='text-decoration:none' href='%1'>%2</a>")
            .arg(target, text.toHtmlEscaped());
    };
    QStringList crumbs{m_part || !m_table.isEmpty() ? link(QStringLiteral("tree"), pack)
                                                    : pack.toHtmlEscaped()};
    if (m_part) {
        const QModelIndex open = m_parts->model().indexOf(m_part->rows);
        constexpr qsizetype kMostAbove = 1; // What is further away is behind the dots.
        const qsizetype first = std::max<qsizetype>(1, m_part->rows.size() - kMostAbove);
        if (first > 1)
            crumbs << link(QString::number(first - 1), QStringLiteral("…"));
        for (qsizetype depth = first; depth < m_part->rows.size() && open.isValid(); ++depth) {
            const QModelIndex above = m_parts->model().indexOf(m_part->rows.first(depth));
            crumbs << link(QString::number(depth), above.data().toString());
        }
        const QString own = m_part->name.section(u'/', -1);
        crumbs << (m_table.isEmpty() ? own.toHtmlEscaped() : link(QStringLiteral("part"), own));
    }
    if (!m_table.isEmpty())
        crumbs << m_table.section(u'/', -1).toHtmlEscaped();
    m_title->setTextFormat(Qt::RichText);
    m_title->setText(crumbs.join(QStringLiteral(" › ")));
    m_title->setToolTip(m_part ? base::toQString(m_part->definition->description) : QString());
}

void MappingView::showPartBar()
{
    const bool isPack = !m_around.document.mappingPack(m_step).isEmpty();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_type), static_cast<QWidget*>(m_into)})
        widget->setVisible(!isPack);
    m_partBar->setVisible(m_part.has_value());
    if (!m_part)
        return;
    m_partBar->setState({.isCustomised = isCustomised(),
                         .canRevert = m_library->original(m_part->name) != nullptr,
                         .canCustomise = !m_part->name.isEmpty(),
                         .useCount = m_parts->model().useCount(*m_part->definition),
                         .isPart = !m_part->outer.empty(),
                         .file = m_part->file});
}

bool MappingView::isCustomised() const
{
    return m_part && m_around.document.overlay(m_part->file) != nullptr;
}

/// What the parts in sight make of the sample.
void MappingView::answerParts()
{
    std::vector<PartsPane::Question> questions = m_parts->questions();
    if (questions.empty() || m_library == nullptr || m_library->pack() == nullptr)
        return;
    m_partWork->start([this, questions = std::move(questions), sample = m_results.sample(),
                       targetSchema = m_library->pack()->targetSchema(),
                       tables = tablesOf(m_around.document.definition())](
                          const std::stop_token& stop) -> base::LatestWork::Deliver {
        const mapping::LookupTables lookups = readTables(tables);
        std::map<PartRows, RuleResult> results;
        for (const PartsPane::Question& question : questions) {
            MappingSample own = sample;
            own.context.lookups = &lookups;
            own.context.parameters = own.library->parameters();
            own.context.targetSchema = targetSchema;
            own.context.folder = folderOf(*question.user);
            own.outer = question.outer;
            results[question.rows] = tryRule(own, *question.user, question.rule);
            if (stop.stop_requested())
                return {};
        }
        return [this, results = std::move(results)] {
            m_parts->setResults(results);
        };
    });
}

void MappingView::countPartUses()
{
    const QStringList files = m_around.document.overlayFiles(m_step);
    const QString pack = m_around.document.overlayFile(m_step, {}) + files.join(u'\n');
    if (std::exchange(m_countedPack, pack) == pack)
        return;
    m_countWork->start([this, library = m_library](const std::stop_token&) -> base::LatestWork::Deliver {
        return [this, counts = library->countUses()] {
            m_parts->model().setUseCounts(counts);
            showPartBar();
        };
    });
}

void MappingView::openPart(const QModelIndex& index)
{
    PartTreeModel& model = m_parts->model();
    if (model.definition(index) == nullptr)
        return;
    openPartAt(model.rowsOf(index.siblingAtColumn(0)));
}

void MappingView::openPartAt(const PartRows& rows)
{
    PartTreeModel& model = m_parts->model();
    const QModelIndex index = model.indexOf(rows);
    if (!index.isValid())
        return;
    m_parts->tree().setCurrentIndex(index);
    const QString top = model.indexOf(rows.first(1)).data(PartTreeModel::NameRole).toString();
    m_part = OpenPart{.rows = rows,
                      .mapping = base::toUtf8(top),
                      .outer = model.chainTo(index),
                      .definition = model.definition(index),
                      .name = {},
                      .file = {}};
    m_table.clear();
    m_hasOpened = false;
    m_rules->setCurrentIndex({});
    showMapping();
    showSample();
    m_rules->setFocus();
}

void MappingView::closePart()
{
    if (!m_part) {
        showMapping();
        return;
    }
    m_part.reset();
    m_model->setDefinition(nullptr);
    showMapping();
    m_parts->tree().setFocus();
}

bool MappingView::mayChange()
{
    if (!m_part || isCustomised())
        return true;
    if (m_isAsking || m_part->name.isEmpty())
        return false;
    m_isAsking = true;
    QMessageBox question(QMessageBox::Question, tr("Customise the mapping"),
                         tr("“%1” is the pack’s own mapping.").arg(m_part->name), QMessageBox::Cancel, this);
    const int uses = m_parts->model().useCount(*m_part->definition);
    question.setInformativeText(
        tr("Customise: makes a copy in %1 of this project, which takes its place from then on.")
            .arg(m_part->file)
        + (uses > 1 ? QLatin1Char('\n') + tr("The mapping is used in %n place(s).", nullptr, uses)
                    : QString()));
    QPushButton* yes = question.addButton(tr("Customise"), QMessageBox::AcceptRole);
    question.setDefaultButton(yes);
    question.exec();
    m_isAsking = false;
    if (question.clickedButton() != yes) {
        m_isTyping = false; // What was typed is not there.
        showRule();
        return false;
    }
    customise();
    return true;
}

void MappingView::customise()
{
    if (!m_part || isCustomised() || m_part->name.isEmpty())
        return;
    m_around.document.setOverlay(m_part->file, *m_part->definition,
                                 {.text = tr("Customise %1").arg(m_part->name), .mergeKey = {}});
}

void MappingView::customiseOnlyHere()
{
    if (!m_part || m_part->outer.empty() || m_part->name.isEmpty())
        return;
    const PartUse use = m_part->outer.back();
    const QString user = m_library->nameOf(*use.definition);
    if (user.isEmpty())
        return;
    document::PipelineDocument& document = m_around.document;
    const QString name = freeName(document, *m_library, m_step, m_part->name);
    mapping::MappingDefinition copy = *m_part->definition;
    copy.name = base::toUtf8(name.section(u'/', -1));
    mapping::MappingDefinition changed = *use.definition;
    mapping::MappingRule& rule = *ruleAt(changed, use.rule);
    rule.use = base::toUtf8(base::toQString(rule.use) + name.mid(m_part->name.size()));
    const QString text = tr("Customise %1 only here").arg(m_part->name);
    document.undoStack().beginMacro(text);
    document.setOverlay(document.overlayFile(m_step, name), copy, {.text = text, .mergeKey = {}});
    document.setOverlay(document.overlayFile(m_step, user), changed, {.text = text, .mergeKey = {}});
    document.undoStack().endMacro();
}

void MappingView::revertPart()
{
    if (isCustomised())
        m_around.document.removeOverlay(m_part->file,
                                        {.text = tr("Revert %1").arg(m_part->name), .mergeKey = {}});
}

void MappingView::showDifference()
{
    const DefinitionPointer original = m_part ? m_library->original(m_part->name) : nullptr;
    if (original == nullptr)
        return;
    auto* dialog = new PartDifference(
        {.name = m_part->name, .before = yamlOf(*original), .after = yamlOf(*m_part->definition)}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Editing in place begins with the question where there is one.
void MappingView::editRule()
{
    const QPersistentModelIndex index = m_rules->currentIndex();
    if (index.isValid() && mayChange())
        m_rules->edit(index);
}

void MappingView::connectParts()
{
    connect(m_parts, &PartsPane::partActivated, this, &MappingView::openPart);
    connect(m_parts, &PartsPane::resultsWanted, this, &MappingView::answerParts);
    // The bar is a part's, or that of the code table over it.
    const auto whichever = [this](void (MappingView::*ofTable)(), void (MappingView::*ofPart)()) {
        return [this, ofTable, ofPart] {
            (this->*(m_table.isEmpty() ? ofPart : ofTable))();
        };
    };
    connect(m_partBar, &PartBar::customiseRequested, this, [this] {
        if (m_table.isEmpty())
            (void)mayChange();
        else
            customiseTable();
    });
    connect(m_partBar, &PartBar::onlyHereRequested, this, &MappingView::customiseOnlyHere);
    connect(m_partBar, &PartBar::revertRequested, this,
            whichever(&MappingView::revertTable, &MappingView::revertPart));
    connect(m_partBar, &PartBar::differenceRequested, this,
            whichever(&MappingView::showTableDifference, &MappingView::showDifference));
    connect(m_title, &QLabel::linkActivated, this, [this](const QString& link) {
        m_table.clear();
        if (link == QStringLiteral("part")) {
            showMapping();
            return;
        }
        bool isDepth = false;
        const int depth = link.toInt(&isDepth);
        if (isDepth && m_part)
            openPartAt(m_part->rows.first(depth));
        else
            closePart();
    });
    connect(m_rules, &QTreeView::doubleClicked, this, [this] {
        if (m_model->isReadOnly())
            editRule();
    });
    auto* edit = new QShortcut(Qt::Key_F2, m_rules, this, &MappingView::editRule);
    edit->setContext(Qt::WidgetShortcut);
    auto* up = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this, this, [this] {
        if (!m_table.isEmpty())
            closeTable();
        else if (m_part && m_part->rows.size() > 1)
            openPartAt(m_part->rows.first(m_part->rows.size() - 1));
        else
            closePart();
    });
    up->setContext(Qt::WidgetWithChildrenShortcut);
    auto* into = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this, this, [this] {
        const mapping::MappingRule* rule = m_part ? ruleAt(*m_part->definition, currentRule()) : nullptr;
        if (rule == nullptr || rule->use.empty())
            return;
        PartChain uses = m_part->outer;
        uses.push_back({.definition = m_part->definition, .rule = currentRule()});
        openPart(m_parts->model().find(
            m_part->outer.empty() ? m_part->definition->file : m_part->outer.front().definition->file, uses));
    });
    into->setContext(Qt::WidgetWithChildrenShortcut);
}

} // namespace hilum::mapping_view
