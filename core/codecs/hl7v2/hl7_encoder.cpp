// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7_encoder.h"

#include "core/codecs/hl7v2/delimiters.h"
#include "core/codecs/hl7v2/escapes.h"
#include "core/codecs/hl7v2/hl7_document.h"
#include "core/codecs/hl7v2/node_names.h"
#include "core/codecs/hl7v2/structure_order.h"

#include <algorithm>

namespace hilum::hl7v2 {

namespace {

constexpr std::uint32_t kMostParts = 999;
constexpr std::size_t kMostFraction = 4; // Digits of a second in a DTM.

std::string_view textOf(Hl7Encoder::Terminators terminators)
{
    switch (terminators) {
    case Hl7Encoder::Terminators::LineFeed:
        return "\n";
    case Hl7Encoder::Terminators::Both:
        return "\r\n";
    default:
        return "\r";
    }
}

/// The number at the end of a node's name: 5 of `PID.5`, `PID-5` and `5`; 0 when there is none.
std::uint32_t numberOf(std::string_view name)
{
    const std::size_t point = name.find_last_of(".-");
    return partNumber(point == std::string_view::npos ? name : name.substr(point + 1));
}

void appendDigits(std::string& out, std::uint32_t number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    out.append(width > digits.size() ? width - digits.size() : 0, '0').append(digits);
}

/// A moment as HL7 writes it, to its precision (DTM, chapter 2.A.22), or only its time (TM).
void appendMoment(const DateTime& moment, bool isTime, std::string& out)
{
    if (!isTime) {
        appendDigits(out, moment.year, 4);
        if (moment.precision >= DatePrecision::Month)
            appendDigits(out, moment.month, 2);
        if (moment.precision >= DatePrecision::Day)
            appendDigits(out, moment.day, 2);
    }
    if (moment.precision >= DatePrecision::Hour)
        appendDigits(out, moment.hour, 2);
    if (moment.precision >= DatePrecision::Minute)
        appendDigits(out, moment.minute, 2);
    if (moment.precision >= DatePrecision::Second)
        appendDigits(out, moment.second, 2);
    if (moment.fractionDigits > 0) {
        std::string fraction;
        appendDigits(fraction, moment.nanosecond, 9);
        out.append(".").append(fraction, 0, std::min<std::size_t>(moment.fractionDigits, kMostFraction));
    }
    if (!moment.hasZone)
        return;
    const auto minutes =
        static_cast<std::uint32_t>(moment.zoneMinutes < 0 ? -moment.zoneMinutes : moment.zoneMinutes);
    out.push_back(moment.zoneMinutes < 0 ? '-' : '+');
    appendDigits(out, minutes / 60, 2);
    appendDigits(out, minutes % 60, 2);
}

void appendValue(const Value& value, std::string& out)
{
    static constexpr Delimiters kUsual;
    switch (value.kind()) {
    case ValueKind::None:
        return;
    case ValueKind::Date:
    case ValueKind::DateTime:
        appendMoment(value.asDateTime(), false, out);
        return;
    case ValueKind::Time:
        appendMoment(value.asDateTime(), true, out);
        return;
    case ValueKind::Boolean:
        out.push_back(value.asBoolean() ? 'Y' : 'N');
        return;
    case ValueKind::Quantity:
        value.asQuantity().number.appendTo(out);
        return;
    case ValueKind::String:
        escape(value.asString(), kUsual, out);
        return;
    default:
        value.appendTo(out);
    }
}

/// Writes one document that is a tree of segments.
class TreeWriting
{
public:
    TreeWriting(Node root, std::string_view terminator, std::string& out)
        : m_order(root), m_terminator(terminator), m_out(out)
    {
    }

    Result<void> writeSegments(Node parent)
    {
        NodeList children;
        parent.children(children);
        m_order.sort(parent, children);
        m_order.enter();
        Result<void> written = writeChildren(children);
        m_order.leave();
        return written;
    }

    [[nodiscard]] bool isEmpty() const { return m_isFirst; }

private:
    Result<void> writeChildren(const NodeList& children)
    {
        for (const Node child : children) {
            const std::string_view name = child.name();
            m_order.step(child);
            if (isSegmentId(name)) {
                if (m_isFirst && name != "MSH")
                    return Diagnostic::error("hl7v2.no-header",
                                             "The message must begin with MSH: map something to MSH first.");
                m_isFirst = false;
                writeSegment(child, name);
                continue;
            }
            NodeList below;
            child.children(below);
            if (below.empty() || ++m_depth > 20)
                return Diagnostic::error("hl7v2.not-a-segment",
                                         "\"{0}\" is neither a segment (PID) nor a group of segments.",
                                         {std::string(name)});
            Result<void> written = writeSegments(child);
            --m_depth;
            if (!written)
                return written;
        }
        return {};
    }

    /// Puts the texts of numbered children where their numbers say: `level` 0 fields, 1 components, 2
    /// subcomponents.
    void appendParts(Node parent, std::size_t level, std::vector<std::string>& parts) const
    {
        NodeList children;
        parent.children(children);
        for (const Node child : children) {
            const std::uint32_t number = numberOf(child.name());
            if (number == 0 || number > kMostParts)
                continue;
            const bool isRepetition = parts.size() > number && !parts[number].empty();
            if (parts.size() <= number)
                parts.resize(number + 1);
            if (isRepetition && level == 0)
                parts[number].push_back('~');
            appendPart(child, level, parts[number]);
        }
    }

    void appendPart(Node node, std::size_t level, std::string& out) const
    {
        if (node.isNull()) {
            out.append(R"("")");
            return;
        }
        NodeList children;
        if (level < 2)
            node.children(children);
        if (children.empty()) {
            appendValue(node.value(), out);
            return;
        }
        std::vector<std::string> parts;
        appendParts(node, level + 1, parts);
        const char separator = level == 0 ? '^' : '&';
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (i > 1)
                out.push_back(separator);
            out.append(parts[i]);
        }
    }

    void writeSegment(Node segment, std::string_view name)
    {
        std::vector<std::string> fields;
        appendParts(segment, 0, fields);
        if (const std::uint32_t setId = m_order.setId(name);
            setId != 0 && fields.size() > 1 && fields[1].empty())
            fields[1] = std::to_string(setId);
        std::size_t first = 1;
        m_out.append(name);
        if (name == "MSH" || name == "FHS" || name == "BHS") {
            m_out.append(R"(|^~\&)");
            first = 3;
        }
        for (std::size_t i = first; i < fields.size(); ++i)
            m_out.append("|").append(fields[i]);
        m_out.append(m_terminator);
    }

    StructureOrder m_order;
    std::string_view m_terminator;
    std::string& m_out;
    std::size_t m_depth = 0;
    bool m_isFirst = true;
};

} // namespace

Result<void> Hl7Encoder::encode(const Record& record, std::string& out)
{
    const std::string_view format = record.document->format();
    if (!record.document->bytes().empty() && (format == "hl7v2" || format == "raw")) {
        appendMessage(*record.document, out);
        return {};
    }
    const std::size_t before = out.size();
    const Node root = record.document->root();
    TreeWriting writing(root, textOf(m_terminators), out);
    Result<void> written = writing.writeSegments(root);
    if (written && writing.isEmpty())
        written = Diagnostic::error("hl7v2.no-header",
                                    "The message must begin with MSH: map something to MSH first.");
    if (!written)
        out.resize(before);
    return written;
}

void Hl7Encoder::appendMessage(const Document& document, std::string& out) const
{
    const std::string_view bytes = document.bytes();
    if (m_terminators == Terminators::Keep) {
        out.append(bytes);
        const std::size_t end = bytes.find_first_of("\r\n");
        const bool isBoth = end != std::string_view::npos && bytes.substr(end, 2) == "\r\n";
        if (!bytes.ends_with('\r') && !bytes.ends_with('\n'))
            out.append(end == std::string_view::npos ? "\r" : bytes.substr(end, isBoth ? 2 : 1));
        return;
    }
    const std::string_view terminator = textOf(m_terminators);
    Node root = document.root();
    const Hl7Document* message = Hl7Document::of(root);
    const bool isWide = bytes.find('\0') < 4;
    const std::string_view text = message != nullptr && isWide ? message->text() : bytes;
    const std::size_t start = std::min(text.find("MSH"), text.size());
    const std::string_view whole = text.substr(start);
    scanSegments(whole, readDelimiters(whole.empty() ? std::string_view("MSH") : whole).delimiters,
                 [&](const SegmentEntry& entry) {
                     out.append(whole.substr(entry.offset, entry.length)).append(terminator);
                 });
}

} // namespace hilum::hl7v2
