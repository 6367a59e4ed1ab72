// SPDX-License-Identifier: Apache-2.0
#include "widgets/run/report_html.h"

#include "widgets/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QUrl>

namespace hilum::run {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(hilum::run::ReportText)
};

QString heading(const QString& text)
{
    return QStringLiteral("<h4 style='margin:10px 0 2px 0'>%1</h4>").arg(text.toHtmlEscaped());
}

QString line(const QString& html)
{
    return QStringLiteral("<div style='margin:1px 0'>%1</div>").arg(html);
}

QString outputs(const engine::RunReport& report, const base::Colors& colors)
{
    QString html;
    for (const engine::NodeReport& node : report.nodes) {
        if (node.kind != engine::NodeKind::Sink)
            continue;
        for (const ResourceReceipt& receipt : node.resources) {
            const QString name = base::toQString(receipt.name);
            QStringList facts;
            if (receipt.records > 0)
                facts += ReportText::tr("%n record(s)", nullptr, static_cast<int>(receipt.records));
            if (receipt.bytes > 0)
                facts += QLocale().formattedDataSize(static_cast<qint64>(receipt.bytes));
            const QString title = facts.join(QStringLiteral(", "));
            html +=
                line(QStringLiteral("<a href='%1' style='color:%2'>%3</a> <span style='color:%4'>%5</span>")
                         .arg(QUrl::fromLocalFile(name).toString(), colors.accent.name(),
                              name.toHtmlEscaped(), colors.muted.name(), title.toHtmlEscaped()));
        }
    }
    return html.isEmpty() ? html : heading(ReportText::tr("Written")) + html;
}

QString findings(const engine::RunReport& report, const base::Colors& colors)
{
    QString html;
    for (const engine::FindingReport& finding : report.findings) {
        const QColor color = finding.first.severity == Severity::Error     ? colors.error
                             : finding.first.severity == Severity::Warning ? colors.warning
                                                                           : colors.muted;
        html += line(QStringLiteral("<span style='color:%1'><b>%2×</b></span> "
                                    "<a href='node:%3' style='color:%4'>%3</a> %5")
                         .arg(color.name(), base::countText(finding.count),
                              base::toQString(finding.node).toHtmlEscaped(), colors.accent.name(),
                              base::translateMessage(finding.first).toHtmlEscaped()));
    }
    return html.isEmpty() ? html : heading(ReportText::tr("Findings")) + html;
}

QString failures(const engine::RunReport& report, const base::Colors& colors)
{
    QString html;
    for (const Diagnostic& failure : report.failures) {
        const QString place = base::translatePlace(failure.place);
        html += line(QStringLiteral("<span style='color:%1'>%2</span> <span style='color:%3'>%4</span>")
                         .arg(colors.error.name(), base::translateMessage(failure).toHtmlEscaped(),
                              colors.muted.name(), place.toHtmlEscaped()));
    }
    return html;
}

} // namespace

QString reportHtml(const engine::RunReport& report, const base::Colors& colors)
{
    const bool isBalanced = report.isBalanced();
    const QString proof =
        isBalanced ? ReportText::tr("Every record is accounted for: in = out + rejected + filtered.")
                   : ReportText::tr("Records are missing: in is not out + rejected + filtered.");
    return failures(report, colors)
           + line(QStringLiteral("<span style='color:%1'>%2 %3</span>")
                      .arg((isBalanced ? colors.good : colors.error).name(),
                           QString(isBalanced ? QChar(0x2713) : QChar(0x2717)), proof.toHtmlEscaped()))
           + outputs(report, colors) + findings(report, colors);
}

} // namespace hilum::run
