// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/result_view.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/dropped/json_layout.h"
#include "widgets/dropped/result_model.h"
#include "widgets/record/field_delegate.h"
#include "widgets/record/record_tree_model.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace hilum::dropped {
namespace {

/// The verdict in the colour of what it says.
class VerdictDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const base::Colors& colors = base::colorsFor(option->palette);
        const QColor color = index.data(ResultModel::HasErrorsRole).toBool()     ? colors.error
                             : index.data(ResultModel::HasWarningsRole).toBool() ? colors.warning
                                                                                 : colors.good;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
};

class ResultFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyErrors(bool onlyErrors)
    {
        m_onlyErrors = onlyErrors;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_onlyErrors && !index.data(ResultModel::HasErrorsRole).toBool())
            return false;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_onlyErrors = false;
};

QToolButton* toggle(const QString& icon, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(base::icon(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

ResultView::ResultView(QWidget* parent)
    : QWidget(parent),
      m_model(new ResultModel(this)),
      m_filter(new ResultFilter(this)),
      m_treeModel(new record::RecordTreeModel(this)),
      m_findingModel(new QStandardItemModel(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(ResultModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(false);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultView::showCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &ResultView::filter);
    connect(m_onlyErrors, &QToolButton::toggled, this, &ResultView::filter);
    connect(m_reveal, &QToolButton::toggled, this, [this](bool isRevealed) { setMasking(!isRevealed); });
}

ResultView::~ResultView() = default;

QWidget* ResultView::makeBar()
{
    auto* bar = new QWidget(this);
    m_summary = new QLabel(bar);
    m_summary->setProperty("hilumRole", "section");
    m_summary->setWordWrap(true);
    m_onlyErrors = toggle(QStringLiteral("error"), tr("Only with errors"), bar);
    m_reveal = toggle(QStringLiteral("preview"), tr("Show identifying values"), bar);
    auto* save = new QToolButton(bar);
    save->setIcon(base::icon(QStringLiteral("save")));
    save->setText(tr("Save…"));
    save->setToolTip(tr("Save what is shown here as one file"));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(save, &QToolButton::clicked, this, &ResultView::save);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 5, 8, 5);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_onlyErrors);
    layout->addWidget(m_reveal);
    layout->addWidget(save);
    return bar;
}

QWidget* ResultView::makeLeft()
{
    auto* left = new QWidget(this);
    m_search = new QLineEdit(left);
    m_search->setPlaceholderText(tr("Find a type or a code"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list = new QTreeView(left);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Records of the result"));
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegateForColumn(ResultModel::VerdictColumn, new VerdictDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ResultModel::NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ResultModel::VerdictColumn, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 6, 8, 0);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    left->setMinimumWidth(260);
    return left;
}

QWidget* ResultView::makeRight()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tree = new QTreeView(m_tabs);
    m_tree->setModel(m_treeModel);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Fields of the record"));
    m_tree->setItemDelegateForColumn(record::RecordTreeModel::NameColumn,
                                     new record::FieldDelegate(record::RecordTreeModel::TitleRole, m_tree));
    m_tree->header()->resizeSection(record::RecordTreeModel::NameColumn, 280);
    m_text = new QPlainTextEdit(m_tabs);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Text of the record"));
    m_tabs->addTab(m_tree, base::icon(QStringLiteral("tree")), tr("Fields"));
    m_tabs->addTab(m_text, base::icon(QStringLiteral("document")), tr("Text"));
    m_findings = new QTreeView(this);
    m_findings->setModel(m_findingModel);
    m_findings->setHeaderHidden(true);
    m_findings->setRootIsDecorated(false);
    m_findings->setWordWrap(true);
    m_findings->setAccessibleName(tr("What is wrong with the record"));
    m_findingTitle = new QLabel(this);
    m_findingTitle->setProperty("hilumRole", "section");
    m_findingTitle->setContentsMargins(10, 5, 10, 3);
    auto* lower = new QWidget(this);
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    lowerLayout->addWidget(m_findingTitle);
    lowerLayout->addWidget(m_findings);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tabs);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void ResultView::setResult(ResultPointer result)
{
    m_result = std::move(result);
    m_model->setResult(m_result);
    showSummary();
    const bool hasErrorsInIt =
        m_result != nullptr && (m_result->piecesWithErrors() + m_result->rejectedGroups() > 0);
    m_onlyErrors->setChecked(false);
    m_onlyErrors->setEnabled(hasErrorsInIt);
    if (m_result != nullptr && m_result->groups.size() <= 20)
        m_list->expandAll();
    else
        m_list->expand(m_filter->index(0, 0));
    chooseFirst();
}

/// A Patient where there is one: it is what people look for first.
void ResultView::chooseFirst()
{
    const QModelIndex group = m_filter->index(0, 0);
    QModelIndex chosen = m_filter->rowCount(group) > 0 ? m_filter->index(0, 0, group) : group;
    for (int row = 0; row < m_filter->rowCount(group); ++row) {
        const QModelIndex index = m_filter->index(row, 0, group);
        const ResultPiece* piece = m_model->piece(m_filter->mapToSource(index));
        if (piece != nullptr && piece->type == "Patient") {
            chosen = index;
            break;
        }
    }
    m_list->setCurrentIndex(chosen);
    showCurrent();
}

QString ResultView::summaryText() const
{
    return m_summary->text();
}

void ResultView::showSummary()
{
    if (m_result == nullptr)
        return m_summary->clear();
    QStringList parts = {tr("%n records", nullptr, static_cast<int>(m_result->groups.size())),
                         m_result->format == "fhir"
                             ? tr("%n resources", nullptr, static_cast<int>(m_result->pieceCount()))
                             : tr("%n messages", nullptr, static_cast<int>(m_result->pieceCount()))};
    const std::size_t wrong = m_result->piecesWithErrors();
    if (wrong > 0)
        parts << tr("%n with errors", nullptr, static_cast<int>(wrong));
    else if (m_result->isValidated && m_result->pieceCount() > 0)
        parts << tr("all valid");
    if (const std::size_t rejected = m_result->rejectedGroups(); rejected > 0)
        parts << tr("%n rejected", nullptr, static_cast<int>(rejected));
    if (m_result->isSample)
        parts << tr("the first ones only: \"Convert all to a file\" takes them all");
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

void ResultView::filter()
{
    static_cast<ResultFilter*>(m_filter)->setOnlyErrors(m_onlyErrors->isChecked());
    m_filter->setFilterFixedString(m_search->text());
    if (m_onlyErrors->isChecked() || !m_search->text().isEmpty())
        m_list->expandAll();
    if (!m_list->currentIndex().isValid())
        chooseFirst();
}

void ResultView::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    const ResultPiece* piece = m_model->piece(index);
    const ResultGroup* group = m_model->group(index);
    m_treeModel->setMasking(m_isMasking);
    m_treeModel->setRecord(piece != nullptr ? piece->record : nullptr,
                           piece != nullptr && piece->record ? 0 : -1);
    m_tree->expandToDepth(m_treeModel->rowCount() > 20 ? 0 : 2);
    showText();
    showFindings(piece != nullptr ? piece->findings : group != nullptr ? group->findings : Diagnostics());
}

/// A text cannot be masked field by field: it is shown when values are.
void ResultView::showText()
{
    const ResultPiece* piece = m_model->piece(m_filter->mapToSource(m_list->currentIndex()));
    if (piece == nullptr)
        return m_text->clear();
    if (m_isMasking) {
        m_text->setPlainText(tr("The text names persons. \"Show identifying values\" shows it."));
        return;
    }
    if (m_result->format == "fhir") {
        m_text->setPlainText(base::toQString(layOut(piece->text)));
        return;
    }
    QString text = base::toQString(piece->text);
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    m_text->setPlainText(text);
}

void ResultView::showFindings(const Diagnostics& findings)
{
    m_findingModel->clear();
    for (const Diagnostic& finding : findings) {
        const QString place = base::toQString(finding.place.path);
        const QString message = base::translateMessage(finding);
        auto* item =
            new QStandardItem(place.isEmpty() ? message : QStringLiteral("%1: %2").arg(place, message));
        item->setEditable(false);
        item->setToolTip(item->text());
        item->setIcon(base::icon(finding.severity == Severity::Error     ? QStringLiteral("error")
                                 : finding.severity == Severity::Warning ? QStringLiteral("warning")
                                                                         : QStringLiteral("info")));
        m_findingModel->appendRow(item);
    }
    const bool isNothing = findings.empty();
    m_findings->setVisible(!isNothing);
    const bool isValidated = m_result != nullptr && m_result->isValidated;
    m_findingTitle->setText(
        isNothing ? (isValidated ? tr("Valid: nothing was found wrong.") : tr("Nothing was found wrong."))
                  : tr("%n findings", nullptr, static_cast<int>(findings.size())));
}

void ResultView::setMasking(bool isMasking)
{
    m_isMasking = isMasking;
    m_reveal->setChecked(!isMasking);
    showCurrent();
}

void ResultView::save()
{
    if (m_result == nullptr)
        return;
    const bool isFhir = m_result->format == "fhir";
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the result"), isFhir ? QStringLiteral("result.ndjson") : QStringLiteral("result.hl7"),
        isFhir ? tr("FHIR resources, one a line (*.ndjson)") : tr("HL7 v2 messages (*.hl7)"));
    if (!file.isEmpty())
        saveTo(file);
}

void ResultView::saveTo(const QString& fileName)
{
    QSaveFile file(fileName);
    bool isGood = file.open(QIODevice::WriteOnly);
    for (const ResultGroup& group : m_result->groups) {
        for (const ResultPiece& piece : group.pieces) {
            isGood = isGood && file.write(piece.text.data(), static_cast<qint64>(piece.text.size())) >= 0;
            if (isGood && !piece.text.ends_with('\n') && !piece.text.ends_with('\r'))
                isGood = file.write("\n", 1) == 1;
        }
    }
    isGood = isGood && file.commit();
    m_summary->setText(isGood ? tr("Saved to %1").arg(fileName)
                              : tr("%1 cannot be written: %2").arg(fileName, file.errorString()));
}

} // namespace hilum::dropped
