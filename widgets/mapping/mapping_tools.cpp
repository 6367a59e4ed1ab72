// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/mapping_tools.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hilum::mapping_view {
namespace {

/// A bar as long as the value's share behind its count; what gets lost in the colour of a warning.
class ValueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() == ValueTableModel::CountColumn) {
            const base::Colors& colors = base::colorsFor(option.palette);
            QRect bar = option.rect.adjusted(2, 3, -2, -3);
            const double share = index.data(ValueTableModel::ShareRole).toDouble();
            bar.setLeft(bar.right() - static_cast<int>(bar.width() * share));
            painter->fillRect(bar, base::mixed(colors.accentSoft, colors.accent, 0.12));
        }
        QStyledItemDelegate::paint(painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        using Fate = ValueUse::Fate;
        const auto fate = static_cast<Fate>(index.data(ValueTableModel::FateRole).toInt());
        if (index.column() != ValueTableModel::BecomesColumn || (fate != Fate::Lost && fate != Fate::Refused))
            return;
        const base::Colors& colors = base::colorsFor(option->palette);
        const QColor color = fate == Fate::Lost ? colors.warning : colors.error;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
};

/// What is not mapped in the colour of a warning, what is missing in that of an error.
class CoverageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        using State = FieldCoverage::State;
        const base::Colors& colors = base::colorsFor(option->palette);
        const auto state = static_cast<State>(index.data(FieldCoverageModel::StateRole).toInt());
        if (index.column() == FieldCoverageModel::FieldColumn) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(14, 14);
            const bool isMapped = state == State::Mapped || state == State::NeverFilled;
            const QColor color = state == State::Missing       ? colors.error
                                 : state == State::Unmapped    ? colors.warning
                                 : state == State::NeverFilled ? colors.muted
                                                               : colors.good;
            option->icon = base::icon(isMapped ? QStringLiteral("link") : QStringLiteral("unlink"), color);
        } else if (index.column() == FieldCoverageModel::RecordsColumn && state == State::NeverFilled) {
            option->palette.setColor(QPalette::Text, colors.muted);
        }
    }
};

QLabel* makeTitle(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("hilumRole", QStringLiteral("muted"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QTreeView* makeTable(QAbstractItemModel* model, const QString& name, QWidget* parent)
{
    auto* table = new QTreeView(parent);
    table->setModel(model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->setAccessibleName(name);
    return table;
}

QVBoxLayout* makeLayout(QWidget* pane)
{
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    return layout;
}

} // namespace

MappingTools::MappingTools(QWidget* expression, QWidget* parent)
    : QTabWidget(parent),
      m_values(new ValueTableModel(this)),
      m_coverage(new FieldCoverageModel(this)),
      m_coverageRows(new QSortFilterProxyModel(this)),
      m_uses(new RuleUseModel(this))
{
    setDocumentMode(true);
    tabBar()->setProperty("hilumRole", QStringLiteral("compact")); // Between two trees there is little room.
    tabBar()->setUsesScrollButtons(true);
    tabBar()->setElideMode(Qt::ElideNone);
    tabBar()->setExpanding(false);
    addTab(expression, tr("Expression"));
    addTab(buildValues(), tr("Values"));
    addTab(buildCodes(), tr("Codes"));
    addTab(buildCoverage(), tr("Coverage"));
    addTab(buildUses(), tr("Uses"));
    setTabToolTip(ValuesTab, tr("How often each value of the chosen field is in the sample"));
    setTabToolTip(CodesTab, tr("The codes that the chosen target allows, and what has none"));
    setTabToolTip(CoverageTab, tr("Fields that are mapped, that are not, and that the sample never has"));
    setTabToolTip(UsesTab, tr("Rules that use a field, an element, a table or a part"));
    setCodes({});
    setValues({}, {});
}

QWidget* MappingTools::buildValues()
{
    auto* pane = new QWidget;
    QVBoxLayout* layout = makeLayout(pane);
    m_valuesTitle = makeTitle(pane);
    m_valuesTable = makeTable(m_values, tr("Values in the sample"), pane);
    m_valuesTable->setItemDelegate(new ValueDelegate(m_valuesTable));
    m_valuesTable->header()->setStretchLastSection(true);
    m_valuesTable->header()->resizeSection(ValueTableModel::ValueColumn, 110);
    m_valuesTable->header()->resizeSection(ValueTableModel::CountColumn, 70);
    layout->addWidget(m_valuesTitle);
    layout->addWidget(m_valuesTable, 1);
    return pane;
}

QWidget* MappingTools::buildCodes()
{
    auto* pane = new QWidget;
    QVBoxLayout* layout = makeLayout(pane);
    m_codesTitle = makeTitle(pane);
    m_codes = new QTreeWidget(pane);
    m_codes->setAccessibleName(tr("Codes of the target"));
    m_codes->setHeaderLabels({tr("Code"), tr("Meaning"), tr("Comes from")});
    m_codes->setUniformRowHeights(true);
    m_codes->setIndentation(14);
    layout->addWidget(m_codesTitle);
    layout->addWidget(m_codes, 1);
    return pane;
}

QWidget* MappingTools::buildCoverage()
{
    auto* pane = new QWidget;
    QVBoxLayout* layout = makeLayout(pane);
    m_coverageFilter = new QComboBox(pane);
    m_coverageFilter->setAccessibleName(tr("Which fields are shown"));
    m_coverageRows->setSourceModel(m_coverage);
    m_coverageRows->setFilterRole(FieldCoverageModel::StateRole);
    m_coverageTable = makeTable(m_coverageRows, tr("Coverage of the mapping"), pane);
    m_coverageTable->setItemDelegate(new CoverageDelegate(m_coverageTable));
    m_coverageTable->header()->resizeSection(FieldCoverageModel::FieldColumn, 160);
    m_coverageTable->header()->resizeSection(FieldCoverageModel::RecordsColumn, 80);
    m_coverageTable->header()->resizeSection(FieldCoverageModel::ExampleColumn, 110);
    layout->addWidget(m_coverageFilter);
    layout->addWidget(m_coverageTable, 1);
    fillFilter();
    connect(m_coverageFilter, &QComboBox::currentIndexChanged, this, [this] {
        const int state = m_coverageFilter->currentData().toInt();
        m_coverageRows->setFilterRegularExpression(state < 0 ? QString() : QStringLiteral("^%1$").arg(state));
    });
    connect(m_coverageTable, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT fieldChosen(m_coverage->coverage(m_coverageRows->mapToSource(index).row()));
    });
    return pane;
}

void MappingTools::fillFilter()
{
    using State = FieldCoverage::State;
    const QSignalBlocker blocker(m_coverageFilter);
    const int current = std::max(0, m_coverageFilter->currentIndex());
    m_coverageFilter->clear();
    const auto add = [this](const QString& text, State state) {
        m_coverageFilter->addItem(QStringLiteral("%1 (%2)").arg(text).arg(m_coverage->countOf(state)),
                                  static_cast<int>(state));
    };
    m_coverageFilter->addItem(tr("All fields (%1)").arg(m_coverage->rowCount()), -1);
    add(tr("In the sample and not mapped"), State::Unmapped);
    add(tr("Mapped"), State::Mapped);
    add(tr("Mapped, but never in the sample"), State::NeverFilled);
    add(tr("Required by the target and not mapped"), State::Missing);
    m_coverageFilter->setCurrentIndex(current);
}

QWidget* MappingTools::buildUses()
{
    auto* pane = new QWidget;
    QVBoxLayout* layout = makeLayout(pane);
    m_usesLine = new QLineEdit(pane);
    m_usesLine->setPlaceholderText(tr("A field, element, table, part or word: PID-5, name.given, gender"));
    m_usesLine->setAccessibleName(tr("Find uses of"));
    m_usesLine->setClearButtonEnabled(true);
    m_usesLine->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_usesTitle = makeTitle(pane);
    m_usesTable = makeTable(m_uses, tr("Rules that use it"), pane);
    m_usesTable->header()->resizeSection(RuleUseModel::PlaceColumn, 130);
    m_usesTable->header()->resizeSection(RuleUseModel::TargetColumn, 110);
    layout->addWidget(m_usesLine);
    layout->addWidget(m_usesTitle);
    layout->addWidget(m_usesTable, 1);
    m_usesTitle->hide();
    connect(m_usesLine, &QLineEdit::textChanged, this, &MappingTools::usesWanted);
    connect(m_usesTable, &QTreeView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT useChosen(m_uses->use(index.row())); });
    return pane;
}

void MappingTools::setValues(const QString& title, std::vector<ValueUse> values)
{
    const bool isTranslated =
        std::ranges::any_of(values, [](const ValueUse& use) { return use.fate != ValueUse::Fate::Kept; });
    m_valuesTitle->setText(
        title.isEmpty() ? tr("Choose a source field or a rule to see its values in the sample.") : title);
    m_valuesTable->setColumnHidden(ValueTableModel::BecomesColumn, !isTranslated);
    m_valuesTable->setVisible(!values.empty());
    m_values->setValues(std::move(values));
    auto* layout = qobject_cast<QVBoxLayout*>(widget(ValuesTab)->layout());
    layout->setAlignment(m_valuesTitle, m_values->rowCount() == 0 ? Qt::AlignTop : Qt::Alignment());
}

void MappingTools::setCodes(const CodeReport& report)
{
    m_codes->clear();
    const bool isAny = !report.allowed.empty() || !report.withoutTarget.empty();
    m_codes->setVisible(isAny);
    auto* layout = qobject_cast<QVBoxLayout*>(widget(CodesTab)->layout());
    layout->setAlignment(m_codesTitle, isAny ? Qt::Alignment() : Qt::AlignTop);
    if (report.target.isEmpty())
        m_codesTitle->setText(tr("Choose a rule or a target field to see the codes that it allows."));
    else if (report.allowed.empty())
        m_codesTitle->setText(tr("%1 is not bound to a list of codes.").arg(report.target));
    else
        m_codesTitle->setText(report.isRequired
                                  ? tr("%1 allows only these codes.").arg(report.target)
                                  : tr("%1 should have one of these codes.").arg(report.target));
    const base::Colors& colors = base::colorsFor(palette());
    if (!report.withoutTarget.empty()) {
        auto* lost = new QTreeWidgetItem(m_codes, {tr("Source codes without a target")});
        lost->setFirstColumnSpanned(true);
        lost->setForeground(0, colors.warning);
        for (const SchemaCode& code : report.withoutTarget)
            new QTreeWidgetItem(lost, {base::toQString(code.code), base::toQString(code.display)});
    }
    if (!report.allowed.empty()) {
        auto* allowed = new QTreeWidgetItem(m_codes, {tr("Codes of the target")});
        allowed->setFirstColumnSpanned(true);
        for (const SchemaCode& code : report.allowed) {
            const QString text = base::toQString(code.code);
            const auto from = report.from.find(text);
            new QTreeWidgetItem(
                allowed, {text, base::toQString(code.display),
                          from == report.from.end() ? QString() : from->second.join(QStringLiteral(", "))});
        }
    }
    m_codes->expandAll();
    for (const int column : {0, 1})
        m_codes->resizeColumnToContents(column);
}

void MappingTools::setCoverage(std::vector<FieldCoverage> rows, int records)
{
    m_coverage->setRows(std::move(rows), records);
    fillFilter();
}

void MappingTools::setUses(const QString& wanted, std::vector<RuleUse> uses)
{
    const auto count = static_cast<int>(uses.size());
    m_usesTitle->setVisible(!wanted.trimmed().isEmpty());
    m_usesTitle->setText(count == 0 ? tr("No rule uses “%1”.").arg(wanted.trimmed())
                                    : tr("%n use(s)", nullptr, count));
    m_uses->setUses(std::move(uses));
}

void MappingTools::askForUses(const QString& wanted)
{
    setCurrentIndex(UsesTab);
    if (m_usesLine->text() == wanted)
        Q_EMIT usesWanted(wanted);
    m_usesLine->setText(wanted);
    m_usesLine->setFocus();
}

} // namespace hilum::mapping_view
