// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/drop_target.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace hilum::start {

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

DropTarget::DropTarget(QWidget* parent)
    : QWidget(parent),
      m_file(new QPushButton(base::iconOnAccent(QStringLiteral("file")), tr("Choose a file…"), this)),
      m_folder(new QPushButton(base::icon(QStringLiteral("folder")), tr("Choose a folder…"), this))
{
    setAcceptDrops(true);
    setProperty("hilumTakesFiles", true); // The window leaves drags over it alone.
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto* title = new QLabel(tr("Drop a file or a folder here"), this);
    title->setProperty("hilumRole", "title");
    title->setAlignment(Qt::AlignHCenter);
    auto* text = new QLabel(
        tr("HL7 v2, FHIR, DICOM, CSV, JSON or SQLite: it is shown with names, and can be converted at once."),
        this);
    text->setProperty("hilumRole", "muted");
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    setAccessibleName(title->text());
    setAccessibleDescription(text->text());
    m_file->setProperty("hilumRole", "primary");
    for (QPushButton* button : {m_file, m_folder})
        button->setCursor(Qt::ArrowCursor);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_file);
    buttons->addWidget(m_folder);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 70, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(m_file, &QPushButton::clicked, this, &DropTarget::fileWanted);
    connect(m_folder, &QPushButton::clicked, this, &DropTarget::folderWanted);
}

void DropTarget::paintEvent(QPaintEvent* /*event*/)
{
    const base::Colors& colors = base::colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = m_isOver || hasFocus();
    QPen pen(isLit ? colors.accent : colors.borderStrong, m_isOver ? 2 : 1.5, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_isOver ? colors.accentSoft : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12);
    const QRectF disc(width() / 2.0 - 22, 18, 44, 44);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isOver ? colors.accent : colors.accentSoft);
    painter.drawEllipse(disc);
    base::paintIcon(painter, disc.adjusted(11, 11, -11, -11), QStringLiteral("import"),
                    m_isOver ? colors.accentText : colors.accent);
}

void DropTarget::dragEnterEvent(QDragEnterEvent* event)
{
    if (localPaths(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isOver = true;
    update();
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    m_isOver = false;
    update();
}

void DropTarget::dropEvent(QDropEvent* event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(localPaths(*event->mimeData()));
}

void DropTarget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT fileWanted();
}

void DropTarget::keyPressEvent(QKeyEvent* event)
{
    const bool isChosen =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isChosen)
        Q_EMIT fileWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hilum::start
