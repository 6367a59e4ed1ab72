// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/message_outline.h"

#include "core/codecs/hl7v2/hl7_document.h"

#include <algorithm>
#include <array>
#include <bit>

namespace hilum::hl7v2 {

namespace {

/// What the letters of a shape mean; texts stand in it between kText and kEnd.
enum Mark : char { kField = 1, kRepetition, kComponent, kSubcomponent, kContent, kNull, kText, kEnd };

constexpr std::uint32_t kHeader = packedSegmentId("MSH");
constexpr std::uint32_t kObservation = packedSegmentId("OBX");
/// As many letters as one part can add to a shape, besides texts.
constexpr std::size_t kMostMarks = 2;

/// Goes through the segments of one message.
class OutlineWriter
{
public:
    OutlineWriter(const Hl7Document& document, RecordOutline& out) : m_document(document), m_out(out)
    {
        const Delimiters& marks = document.delimiters();
        m_separators = {marks.field, marks.repetition, marks.component, marks.subcomponent};
        for (std::size_t number = m_separators.size(); number-- > 0;) {
            // None that does not divide; the outer counts where two are the same.
            if (m_separators[number] == '\0')
                m_separators[number] = marks.field;
            m_marks[static_cast<unsigned char>(m_separators[number])] = static_cast<char>(kField + number);
        }
        m_marks[static_cast<unsigned char>(marks.field)] = kField;
    }

    void write()
    {
        m_out.shape.clear();
        m_out.begins.clear();
        m_out.ends.clear();
        m_out.text = m_document.text();
        m_out.shape += static_cast<char>(m_document.version());
        for (std::uint32_t segment = 0; segment < m_document.segments().size(); ++segment)
            addSegment(segment);
        m_out.isVerbatim = m_document.isVerbatim();
        m_out.isPlain = m_escaped == 0;
    }

private:
    void addSegment(std::uint32_t number)
    {
        const SegmentEntry& entry = m_document.segments()[number];
        m_out.shape.append(reinterpret_cast<const char*>(&entry.id), 3);
        std::uint32_t begin = entry.offset;
        if (entry.id == kHeader) {
            begin = addMarks(number);
            addText(m_document.fieldText(number, 9));
            addText(m_document.fieldText(number, 12));
        } else if (entry.id == kObservation) {
            addText(m_document.fieldText(number, 2));
        }
        addParts(begin, entry.offset + entry.length);
    }

    /// The segment's name and the two fields of delimiters, which nothing divides; where the next one begins.
    std::uint32_t addMarks(std::uint32_t segment)
    {
        const SegmentEntry& entry = m_document.segments()[segment];
        addPart(entry.offset, entry.offset + 3);
        for (const std::uint32_t field : {1U, 2U}) {
            const std::string_view text = m_document.fieldText(segment, field);
            addText(text);
            if (text.data() == nullptr)
                continue;
            const auto begin = static_cast<std::uint32_t>(text.data() - m_out.text.data());
            addPart(begin, begin + static_cast<std::uint32_t>(text.size()));
        }
        return std::min(m_out.ends.back() + 1, entry.offset + entry.length);
    }

    void addText(std::string_view text) { (m_out.shape += kText).append(text) += kEnd; }

    void addPart(std::uint32_t begin, std::uint32_t end)
    {
        m_out.begins.push_back(begin);
        m_out.ends.push_back(end);
    }

    /// The parts from one place to another. Room is made for all there can be, and what was not needed is
    /// given back.
    void addParts(std::uint32_t begin, std::uint32_t end)
    {
        const std::size_t count = m_out.begins.size();
        const std::size_t shape = m_out.shape.size();
        const std::size_t most = end - begin + 1;
        m_out.begins.resize(count + most);
        m_out.ends.resize(count + most);
        m_out.shape.resize(shape + most * kMostMarks);
        Writing writing{.begin = m_out.begins.data() + count,
                        .end = m_out.ends.data() + count,
                        .shape = m_out.shape.data() + shape};
        const char* const text = m_out.text.data();
        std::uint32_t from = begin;
        for (std::uint32_t at = begin; at < end; at += kBlock) {
            const ByteBlock block(text + at);
            const std::uint32_t within = end - at < kBlock ? (1U << (end - at)) - 1 : ~0U;
            std::uint32_t places = (block.equalEither(m_separators[0], m_separators[1])
                                    | block.equalEither(m_separators[2], m_separators[3]))
                                   & within;
            m_escaped |= (block.equalEither('"', '\\') | block.control()) & within;
            for (; places != 0; places &= places - 1) {
                const std::uint32_t place = at + static_cast<std::uint32_t>(std::countr_zero(places));
                writing.add(text, from, place);
                *writing.shape++ = m_marks[static_cast<unsigned char>(text[place])];
                from = place + 1;
            }
        }
        writing.add(text, from, end);
        m_out.begins.resize(static_cast<std::size_t>(writing.begin - m_out.begins.data()));
        m_out.ends.resize(static_cast<std::size_t>(writing.end - m_out.ends.data()));
        m_out.shape.resize(static_cast<std::size_t>(writing.shape - m_out.shape.data()));
    }

    /// Where the next of each goes.
    struct Writing
    {
        std::uint32_t* begin;
        std::uint32_t* end;
        char* shape;

        void add(const char* text, std::uint32_t from, std::uint32_t to)
        {
            *begin++ = from;
            *end++ = to;
            const bool isNull = to - from == 2 && text[from] == '"' && text[from + 1] == '"';
            *shape = isNull ? kNull : kContent;
            shape += to != from ? 1 : 0;
        }
    };

    const Hl7Document& m_document;
    RecordOutline& m_out;
    std::array<char, 4> m_separators{};
    /// Mark of each separator.
    std::array<char, 256> m_marks{};
    /// Not 0 where some part has a character as RecordOutline::isPlain excludes.
    std::uint32_t m_escaped = 0;
};

} // namespace

void outlineOf(const Hl7Document& document, RecordOutline& out)
{
    OutlineWriter(document, out).write();
}

} // namespace hilum::hl7v2
