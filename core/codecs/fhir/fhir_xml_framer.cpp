// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_xml_framer.h"

#include <algorithm>

namespace hilum::fhir {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

/// Takes the whole stream as one record; a stream that is too long is skipped part by part.
class XmlFramer final : public Framer
{
public:
    explicit XmlFramer(std::size_t largest) : m_largest(largest) {}

    std::size_t frame(std::string_view bytes, bool atEnd, Frames& out) override
    {
        if (m_isSkipping || bytes.size() > m_largest)
            return skip(bytes, out);
        if (!atEnd)
            return 0;
        if (bytes.find_first_not_of(" \t\r\n") != std::string_view::npos)
            out.frames.push_back({.bytes = {0, bytes.size()}, .line = 1, .isRecord = true});
        return bytes.size();
    }

    void drop(std::string_view /*bytes*/) override { m_isSkipping = true; }

private:
    std::size_t skip(std::string_view bytes, Frames& out)
    {
        if (!m_isSkipping) {
            out.refuse({0, bytes.size()}, 1,
                       Diagnostic::error("fhir.xml-too-long",
                                         "The XML file is longer than {0} bytes. Split it.",
                                         {std::to_string(m_largest)}));
        } else if (!bytes.empty()) {
            out.frames.push_back({.bytes = {0, bytes.size()}, .line = 0, .isRecord = false});
        }
        m_isSkipping = true;
        return bytes.size();
    }

    std::size_t m_largest;
    bool m_isSkipping = false;
};

/// Waits for the first character, then leaves the work to the framer of its syntax.
class ChoosingFramer final : public Framer
{
public:
    ChoosingFramer(json::JsonLayout layout, std::size_t largest) : m_layout(layout), m_largest(largest) {}

    std::size_t frame(std::string_view bytes, bool atEnd, Frames& out) override
    {
        if (m_chosen == nullptr) {
            const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
            const bool isTold = first != std::string_view::npos || atEnd;
            // Blanks without an end are JSON's to skip.
            if (!isTold && bytes.size() < std::size_t{4096})
                return 0;
            const bool isXml = first != std::string_view::npos && bytes[first] == '<';
            m_chosen =
                isXml ? std::make_unique<XmlFramer>(m_largest) : json::makeJsonFramer(m_layout, m_largest);
        }
        return m_chosen->frame(bytes, atEnd, out);
    }

    void drop(std::string_view bytes) override
    {
        if (m_chosen != nullptr)
            m_chosen->drop(bytes);
    }

private:
    json::JsonLayout m_layout;
    std::size_t m_largest;
    std::unique_ptr<Framer> m_chosen;
};

} // namespace

Syntax syntaxOf(Syntax set, std::string_view text)
{
    if (set != Syntax::Auto)
        return set;
    if (text.starts_with(kMark))
        text.remove_prefix(kMark.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '<' ? Syntax::Xml : Syntax::Json;
}

std::unique_ptr<Framer> makeFhirFramer(Syntax syntax, json::JsonLayout layout, std::size_t largestRecord)
{
    if (syntax == Syntax::Json)
        return json::makeJsonFramer(layout, largestRecord);
    if (syntax == Syntax::Xml)
        return std::make_unique<XmlFramer>(largestRecord);
    return std::make_unique<ChoosingFramer>(layout, largestRecord);
}

} // namespace hilum::fhir
