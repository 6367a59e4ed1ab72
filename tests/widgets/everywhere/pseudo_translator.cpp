// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/everywhere/pseudo_translator.h"

#include <QRegularExpression>

#include <algorithm>

namespace hilum::test {
namespace {

QChar accented(QChar letter)
{
    static const QString kPlain = QStringLiteral("aceinouyACEINOUY");
    static const QString kAccented = QStringLiteral("àçéïñôüýÀÇÉÏÑÔÜÝ");
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kAccented[at];
}

} // namespace

QString pseudoOf(const QString& text)
{
    static const QRegularExpression kFixed(
        QStringLiteral("<[^>]*>|&[a-z]+;|%L?[0-9]+|%L?n|&.|[*;.]*\\*\\.[a-z0-9.*; ]+"));
    QString made;
    qsizetype letters = 0;
    qsizetype from = 0;
    const auto takePlain = [&](qsizetype to) {
        for (; from < to; ++from) {
            made += accented(text[from]);
            letters += text[from].isLetter() ? 1 : 0;
        }
    };
    for (QRegularExpressionMatchIterator fixed = kFixed.globalMatch(text); fixed.hasNext();) {
        const QRegularExpressionMatch match = fixed.next();
        takePlain(match.capturedStart());
        made += match.captured();
        from = match.capturedEnd();
    }
    takePlain(text.size());
    QString filling;
    for (qsizetype left = (letters * 2 + 4) / 5; left > 0; left -= 6) // Words that can be wrapped.
        filling += QLatin1Char(' ') + QString(std::min<qsizetype>(left, 5), QLatin1Char('x'));
    if (letters < 12) // A short word grows as one: nothing can be wrapped.
        filling.remove(QLatin1Char(' '));
    const bool isHtml = made.startsWith(QLatin1Char('<'));
    const qsizetype begin = isHtml ? made.indexOf(QLatin1Char('>')) + 1 : 0;
    made.insert(begin, QLatin1Char('['));
    const qsizetype end = made.endsWith(QLatin1Char('>')) ? made.lastIndexOf(QLatin1Char('<')) : made.size();
    made.insert(end, filling + QLatin1Char(']'));
    return made;
}

QString PseudoTranslator::translate(const char* /*context*/, const char* source,
                                    const char* /*disambiguation*/, int /*n*/) const
{
    const QString text = QString::fromUtf8(source);
    static const QRegularExpression kLetter(QStringLiteral("\\p{L}"));
    const bool isDirection = text == QLatin1String("QT_LAYOUT_DIRECTION"); // Qt asks for it as for a text.
    return isDirection || !text.contains(kLetter) ? text : pseudoOf(text);
}

} // namespace hilum::test
