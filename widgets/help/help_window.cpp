// SPDX-License-Identifier: Apache-2.0
#include "widgets/help/help_window.h"

#include "widgets/base/icons.h"
#include "widgets/help/help_pages.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace hilum::help {
namespace {

constexpr int kIdRole = Qt::UserRole;

/// The user's language has no pages.
bool isForeign()
{
    const QLocale::Language own = QLocale().language();
    return own != QLocale::English && own != QLocale::C
           && helpLanguage(QLocale().uiLanguages()) == QLatin1String("en");
}

/// Between text and background, whichever of the two is light.
QColor shade(int alpha)
{
    constexpr int kGray = 128;
    return {kGray, kGray, kGray, alpha};
}

/// Lines below rows instead of boxes around cells.
void dressTable(QTextTable& table)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(0);
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setTopMargin(6);
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat line = cell.format().toTableCellFormat();
            line.setBottomBorder(1);
            line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            line.setBottomBorderBrush(shade(90));
            cell.setFormat(line);
        }
    }
}

/// Room between lines and above headings; points stand nearer to the edge than Markdown has them.
void dressBlock(const QTextBlock& block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    constexpr double kLineHeight = 122;
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    if (format.headingLevel() > 1)
        format.setTopMargin(18);
    cursor.setBlockFormat(format);
    if (QTextList* list = block.textList()) {
        QTextListFormat points = list->format();
        points.setIndent(1);
        points.setStyle(QTextListFormat::ListDisc);
        list->setFormat(points);
    }
}

/// Keys and what is typed, on a ground of their own.
void dressCode(const QTextBlock& block)
{
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        if (!fragment.charFormat().fontFixedPitch())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        QTextCharFormat ground;
        ground.setBackground(shade(45));
        cursor.mergeCharFormat(ground);
    }
}

void dress(QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            dressTable(*table);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        dressBlock(block);
        dressCode(block);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QWidget(parent, Qt::Window)
{
    setObjectName(QStringLiteral("help-window"));
    setWindowTitle(tr("Help"));
    resize(900, 660);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 670});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    fillContents();
    updateButtons();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillContents);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            showPage(item->data(kIdRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::goBack);
    connect(m_forward, &QToolButton::clicked, this, &HelpWindow::goForward);
}

QWidget* HelpWindow::makeLeft()
{
    auto* left = new QWidget(this);
    m_search = new QLineEdit(left);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_contents = new QListWidget(left);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_contents, 1);
    if (isForeign()) {
        auto* language = new QLabel(tr("These pages are in English."), left);
        language->setProperty("hilumRole", "muted");
        language->setWordWrap(true);
        language->setContentsMargins(4, 4, 4, 8);
        layout->addWidget(language);
    }
    left->setMinimumWidth(180);
    return left;
}

QWidget* HelpWindow::makeRight()
{
    auto* right = new QWidget(this);
    const auto button = [right](const char* icon, const QString& text, const QKeySequence& keys) {
        auto* made = new QToolButton(right);
        made->setIcon(base::icon(QLatin1String(icon)));
        made->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        made->setAccessibleName(text);
        made->setShortcut(keys);
        return made;
    };
    m_back = button("previous", tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = button("next", tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 4);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch();
    m_text = new QTextBrowser(right);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Help page"));
    m_text->document()->setDocumentMargin(22);
    m_text->setStyleSheet(QStringLiteral("QTextBrowser { border: none; border-radius: 0; }"));
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
    return right;
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const HelpPage* page : searchHelp(m_search->text())) {
        auto* item = new QListWidgetItem(page->title, m_contents);
        item->setData(kIdRole, page->id);
        if (page->id == m_current)
            m_contents->setCurrentItem(item);
    }
    if (m_contents->count() == 0) {
        auto* nothing = new QListWidgetItem(tr("No page has these words."), m_contents);
        nothing->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::showPage(const QString& id)
{
    const HelpPage* page = helpPage(id);
    const QString known = page != nullptr ? id : helpPages().value(0).id;
    if (known == m_current)
        return;
    m_history = m_history.mid(0, m_at + 1);
    m_history.append(known);
    m_at = m_history.size() - 1;
    display(known);
}

void HelpWindow::display(const QString& id)
{
    m_current = id;
    if (const HelpPage* page = helpPage(id)) {
        m_text->setMarkdown(page->text);
        dress(*m_text->document());
        setWindowTitle(tr("%1 – Help").arg(page->title));
    }
    for (const QString& word : m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_text->find(word); // The first place, lit up as a selection.
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(kIdRole).toString() == id)
            m_contents->setCurrentRow(row);
    }
    updateButtons();
}

void HelpWindow::follow(const QUrl& link)
{
    const QString name = link.toString();
    if (link.scheme().isEmpty() && name.endsWith(QLatin1String(".md")))
        showPage(name.chopped(3));
    else
        QDesktopServices::openUrl(link);
}

void HelpWindow::goBack()
{
    if (m_at > 0)
        display(m_history[--m_at]);
}

void HelpWindow::goForward()
{
    if (m_at + 1 < m_history.size())
        display(m_history[++m_at]);
}

void HelpWindow::updateButtons()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

/// From the search down into what it found.
bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_contents->setFocus();
            m_contents->setCurrentRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hilum::help
