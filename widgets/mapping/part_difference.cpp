// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/part_difference.h"

#include "widgets/base/colors.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::mapping_view {
namespace {

using Kind = DifferenceLine::Kind;

constexpr int kLinesAround = 3;

/// Lengths of the longest common rest from each pair of lines on.
std::vector<std::vector<int>> commonRests(const QStringList& before, const QStringList& after)
{
    std::vector<std::vector<int>> rests(static_cast<std::size_t>(before.size()) + 1,
                                        std::vector<int>(static_cast<std::size_t>(after.size()) + 1));
    for (auto i = static_cast<std::size_t>(before.size()); i-- > 0;) {
        for (auto j = static_cast<std::size_t>(after.size()); j-- > 0;)
            rests[i][j] = before[static_cast<qsizetype>(i)] == after[static_cast<qsizetype>(j)]
                              ? rests[i + 1][j + 1] + 1
                              : std::max(rests[i + 1][j], rests[i][j + 1]);
    }
    return rests;
}

/// Whether a line stands near a change.
std::vector<bool> linesInSight(const std::vector<DifferenceLine>& lines)
{
    std::vector<bool> isInSight(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == Kind::Same)
            continue;
        const std::size_t first = i < kLinesAround ? 0 : i - kLinesAround;
        for (std::size_t near = first; near < std::min(lines.size(), i + kLinesAround + 1); ++near)
            isInSight[near] = true;
    }
    return isInSight;
}

void addLine(QPlainTextEdit& view, const QString& text, const QColor& background)
{
    QTextCursor cursor(view.document());
    cursor.movePosition(QTextCursor::End);
    if (!view.document()->isEmpty())
        cursor.insertBlock();
    QTextBlockFormat format;
    if (background.isValid())
        format.setBackground(background);
    else
        format.clearBackground();
    cursor.setBlockFormat(format);
    cursor.insertText(text);
}

void showLines(QPlainTextEdit& view, const std::vector<DifferenceLine>& lines)
{
    const base::Colors& colors = base::colorsFor(view.palette());
    const std::vector<bool> isInSight = linesInSight(lines);
    bool isGap = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isInSight[i]) {
            isGap = true;
            continue;
        }
        if (std::exchange(isGap, false))
            addLine(view, QStringLiteral("⋯"), {});
        const DifferenceLine& line = lines[i];
        const QString sign = line.kind == Kind::Same      ? QStringLiteral("  ")
                             : line.kind == Kind::Removed ? QStringLiteral("− ")
                                                          : QStringLiteral("+ ");
        const QColor color = line.kind == Kind::Same      ? QColor()
                             : line.kind == Kind::Removed ? base::withAlpha(colors.error, 0.16)
                                                          : base::withAlpha(colors.good, 0.18);
        addLine(view, sign + line.text, color);
    }
}

} // namespace

std::vector<DifferenceLine> differenceOf(const QStringList& before, const QStringList& after)
{
    const std::vector<std::vector<int>> rests = commonRests(before, after);
    std::vector<DifferenceLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        const auto row = static_cast<std::size_t>(i);
        const auto column = static_cast<std::size_t>(j);
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            lines.push_back({Kind::Same, before[i]});
            ++i;
            ++j;
        } else if (j == after.size()
                   || (i < before.size() && rests[row + 1][column] >= rests[row][column + 1])) {
            lines.push_back({Kind::Removed, before[i++]});
        } else {
            lines.push_back({Kind::Added, after[j++]});
        }
    }
    return lines;
}

PartDifference::PartDifference(const Texts& texts, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("What this project changed in %1").arg(texts.name));
    const std::vector<DifferenceLine> lines =
        differenceOf(texts.before.split(u'\n'), texts.after.split(u'\n'));
    const auto count = [&lines](Kind kind) {
        return static_cast<int>(std::ranges::count(lines, kind, &DifferenceLine::kind));
    };
    const int removed = count(Kind::Removed);
    const int added = count(Kind::Added);
    auto* summary = new QLabel(
        removed + added == 0 ? tr("The copy says the same as the pack’s own.")
                             : tr("%1 line(s) of the pack’s own are gone, %2 came.").arg(removed).arg(added),
        this);
    auto* view = new QPlainTextEdit(this);
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setAccessibleName(tr("Changed lines"));
    showLines(*view, lines);
    view->moveCursor(QTextCursor::Start);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(760, 480);
}

} // namespace hilum::mapping_view
