// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/message_review.h"

#include "core/codecs/hl7v2/hl7_decoder.h"
#include "core/codecs/hl7v2/hl7_document.h"
#include "core/codecs/hl7v2/hl7_encoder.h"
#include "core/model/record.h"

#include <algorithm>
#include <set>

namespace hilum::hl7v2 {
namespace {

constexpr std::size_t kReadableBehind = 64;

/// Number of the last part that says something.
std::uint32_t lastPart(std::string_view text, char between)
{
    std::uint32_t number = 1;
    std::uint32_t last = 0;
    for (const char each : text) {
        if (each == between)
            ++number;
        else
            last = number;
    }
    return last;
}

bool isVersionsOwn(std::size_t version, std::string_view segment)
{
    const std::vector<const Definition*> own = Dictionary::instance().segments(version);
    return std::ranges::any_of(own, [segment](const Definition* each) { return each->id == segment; });
}

/// A field that only one version of the dictionary asks for is a slip of its source: ORC-7 in 2.3, OBX-4
/// in 2.3.1.
bool isRequired(std::size_t version, std::string_view segment, std::size_t index)
{
    const auto isRequiredIn = [segment, index](std::size_t other) {
        const Definition* definition = Dictionary::instance().segment(other, segment);
        return definition != nullptr && index < definition->fields.size()
               && definition->fields[index].optionality == 'R';
    };
    return isRequiredIn(version)
           && (version == 0 || isRequiredIn(version - 1) || version + 1 == Dictionary::versions().size()
               || isRequiredIn(version + 1));
}

/// The dictionary's 2.6 asks for all groups of its orders, which the standard leaves open before and after
/// it.
bool isOpenElsewhere(const StructureDefinition& definition, const StructureElement& group)
{
    for (const std::string_view version : {"2.5.1", "2.7"}) {
        const StructureDefinition* other = Dictionary::instance().structure(
            Dictionary::nearestVersion(version), {.code = {}, .trigger = {}, .structure = definition.id});
        if (other == nullptr || other->id != definition.id)
            continue;
        const auto same =
            std::ranges::find_if(other->structure.elements(), [&group](const StructureElement& each) {
                return each.isGroup() && each.name == group.name;
            });
        if (same == other->structure.elements().end() || !same->required)
            return true;
    }
    return false;
}

class MessageReview
{
public:
    MessageReview(const Hl7Document& message, Diagnostics& findings)
        : m_message(message), m_findings(findings), m_version(message.version())
    {
    }

    void run()
    {
        for (std::uint32_t segment = 0; segment < m_message.segments().size(); ++segment)
            reviewSegment(segment);
        if (const StructureDefinition* structure = m_message.structure())
            reviewStructure(*structure);
    }

private:
    [[nodiscard]] std::string versionName() const { return std::string(Dictionary::versions()[m_version]); }

    void tell(Diagnostic finding)
    {
        if (m_told.emplace(finding.code, finding.arguments.front()).second)
            m_findings.push_back(std::move(finding));
    }

    void tellUnknown(std::string place)
    {
        tell(Diagnostic::information(
            "hl7v2.not-in-version",
            "{0} is not in version {1} of HL7 v2, which MSH-12 names; its receivers pass "
            "over it.",
            {std::move(place), versionName()}));
    }

    void tellMissing(std::string place, std::string_view within)
    {
        tell(Diagnostic::warning("hl7v2.required-missing",
                                 "{0} is required in {1} of version {2} of HL7 v2, and is not there.",
                                 {std::move(place), std::string(within), versionName()}));
    }

    void reviewSegment(std::uint32_t segment)
    {
        const std::string_view id = m_message.segmentText(segment).substr(0, 3);
        const Definition* definition = Dictionary::instance().segment(m_version, id);
        if (definition == nullptr || !isVersionsOwn(m_version, id))
            return id.front() == 'Z' ? void() : tellUnknown(std::string(id));
        const std::uint32_t sent = lastPart(m_message.segmentText(segment), m_message.delimiters().field);
        const auto known = static_cast<std::uint32_t>(definition->fields.size());
        // What stands before the first delimiter is the segment's name; MSH-1 is that delimiter itself.
        const std::uint32_t last = id == "MSH" ? sent : sent - 1;
        for (std::uint32_t field = 1; field <= std::max(known, last); ++field) {
            const std::string_view text = m_message.fieldText(segment, field);
            const std::string place = std::string(id) + '-' + std::to_string(field);
            const bool isThere = text.data() != nullptr && m_message.hasContent(text);
            if (field > known && isThere)
                tellUnknown(place);
            else if (!isThere && isRequired(m_version, id, field - 1))
                tellMissing(place, id);
            else if (isThere && !(id == "MSH" && field < 3))
                reviewParts(text, definition->fields[field - 1], place);
        }
    }

    void reviewParts(std::string_view text, const FieldDefinition& field, const std::string& place)
    {
        if (field.nodeName == "MSH.10" && field.length > 0 && text.size() > field.length)
            tell(Diagnostic::warning("hl7v2.too-long",
                                     "{0} has more than the {1} characters of version {2} of HL7 v2.",
                                     {place, std::to_string(field.length), versionName()}));
        const Definition* type = Dictionary::instance().type(m_version, field.type);
        // What is kept for older versions has lost its type in the newer ones.
        if (type == nullptr || field.optionality == 'B' || field.type == "VARIES"
            || field.nodeName == "OBX.5")
            return;
        const auto known = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(type->fields.size()));
        std::uint32_t sent = 0;
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end =
                std::min(text.find(m_message.delimiters().repetition, begin), text.size());
            sent =
                std::max(sent, lastPart(text.substr(begin, end - begin), m_message.delimiters().component));
            begin = end + 1;
        }
        if (sent > known)
            tellUnknown(place + '.' + std::to_string(known + 1)
                        + (sent > known + 1 ? " to ." + std::to_string(sent) : std::string()));
    }

    void reviewStructure(const StructureDefinition& definition)
    {
        std::vector<std::uint32_t> ids;
        for (std::uint32_t segment = 0; segment < m_message.segments().size(); ++segment) {
            const std::string_view id = m_message.segmentText(segment).substr(0, 3);
            ids.push_back(packedSegmentId(id));
            if (id.front() != 'Z'
                && std::ranges::find(definition.structure.ids(), ids.back())
                       == definition.structure.ids().end())
                tell(Diagnostic::warning("hl7v2.unexpected-segment",
                                         "{0} has no place in {1} of version {2} of HL7 v2.",
                                         {std::string(id), std::string(definition.id), versionName()}));
        }
        const std::vector<GroupOccurrence> occurrences = definition.structure.divide(ids);
        for (std::size_t at = 0; at < occurrences.size(); ++at)
            reviewGroup(definition, occurrences, at, ids);
    }

    void reviewGroup(const StructureDefinition& definition, const std::vector<GroupOccurrence>& occurrences,
                     std::size_t at, const std::vector<std::uint32_t>& ids)
    {
        const std::span<const StructureElement> elements = definition.structure.elements();
        const GroupOccurrence& group = occurrences[at];
        const std::span<const std::uint32_t> own(ids.data() + group.begin, group.end - group.begin);
        for (std::uint32_t child = group.element + 1; child < elements[group.element].end;
             child = elements[child].end) {
            const StructureElement& element = elements[child];
            const auto accepted = definition.structure.ids().subspan(element.firstId, element.idCount);
            const bool isThere =
                element.isGroup() ? std::ranges::any_of(
                    occurrences,
                    [&](const GroupOccurrence& each) { return each.element == child && each.parent == at; })
                                  : std::ranges::find_first_of(own, accepted) != own.end();
            if (element.required && !isThere && !(element.isGroup() && isOpenElsewhere(definition, element)))
                tellMissing(std::string(element.name),
                            group.element == 0 ? definition.id : elements[group.element].name);
        }
    }

    const Hl7Document& m_message;
    Diagnostics& m_findings;
    std::size_t m_version;
    std::set<std::pair<std::string, std::string>> m_told;
};

} // namespace

void reviewMessage(Node root, Diagnostics& findings)
{
    Record record;
    record.document = &root.document();
    std::string text;
    if (!Hl7Encoder(Hl7Encoder::Terminators::Return).encode(record, text))
        return;
    const std::size_t length = text.size();
    text.append(kReadableBehind, '\0');
    Arena arena;
    Diagnostics ignored;
    const Result<const Document*> read = Hl7Decoder({}).decode(
        {.bytes = std::string_view(text).substr(0, length), .line = 1, .stream = nullptr}, arena, ignored);
    Node made = read ? (*read)->root() : Node();
    if (const Hl7Document* message = Hl7Document::of(made))
        MessageReview(*message, findings).run();
}

} // namespace hilum::hl7v2
