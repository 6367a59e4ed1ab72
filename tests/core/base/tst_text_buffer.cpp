// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/base/text_buffer.h"

#include <QTest>

#include <array>
#include <string>

using namespace hilum;

class TextBufferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stringsAreEscapedWherever_data();
    void stringsAreEscapedWherever();
    void piecesOfAllLengthsAreAppended();
    void membersAreAppended();
};

void TextBufferTest::stringsAreEscapedWherever_data()
{
    QTest::addColumn<char>("letter");
    QTest::newRow("quote") << '"';
    QTest::newRow("backslash") << '\\';
    QTest::newRow("zero") << '\0';
    QTest::newRow("line end") << '\n';
    QTest::newRow("last control character") << '\x1F';
    QTest::newRow("blank") << ' ';
    QTest::newRow("neighbour of the quote") << '!';
    QTest::newRow("delete") << '\x7F';
    QTest::newRow("first byte of two") << '\xC3';
    QTest::newRow("greatest byte") << '\xFF';
}

void TextBufferTest::stringsAreEscapedWherever()
{
    QFETCH(char, letter);
    for (std::size_t size = 1; size < 70; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            std::string text(size, 'x');
            text[at] = letter;
            std::string expected = "a";
            appendJsonString(expected, text);
            TextBuffer buffer;
            buffer.add('a');
            buffer.addJsonString(text);
            QCOMPARE(std::string(buffer.text()), expected);
        }
    }
}

void TextBufferTest::piecesOfAllLengthsAreAppended()
{
    std::string expected;
    TextBuffer buffer;
    for (std::size_t size = 0; size < 300; ++size) {
        const std::string piece(size, static_cast<char>('a' + size % 26));
        buffer.add(piece);
        buffer.addJsonString(piece);
        expected.append(piece).append("\"").append(piece).append("\"");
    }
    QCOMPARE(std::string(buffer.text()), expected);
    buffer.clear();
    QVERIFY(buffer.text().empty());
}

void TextBufferTest::membersAreAppended()
{
    std::string expected;
    TextBuffer buffer;
    for (std::size_t size = 0; size < 100; ++size) {
        const std::string name(size, 'n');
        const std::string padded = name + std::string(TextBuffer::kPadding, '?');
        const std::string_view piece(padded.data(), size);
        buffer.addPadded(piece);
        buffer.addJsonMember(piece, size % 3 == 0 ? "\"a\"" : "text");
        expected.append(name).append(name).append(size % 3 == 0 ? R"("\"a\"")" : R"("text")");
    }
    QCOMPARE(std::string(buffer.text()), expected);
}

QTEST_APPLESS_MAIN(TextBufferTest)
#include "tst_text_buffer.moc"
