// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/text_buffer.h"
#include "core/codecs/fhir/fhir_schema.h"
#include "core/model/tree_document.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace hilum::fhir {

/// Writes a resource as FHIR JSON: `resourceType` first, elements in canonical order, choices named with
/// their type, lists as R4 has them, children of a primitive as its `_name`.
///
/// Takes trees as fhir_typing makes them and as mappings do: a choice may be named either way (`value` with
/// the type of the node or the kind of its value, or `valueQuantity`); text is written as the number or
/// Boolean that the element's type asks for if it reads as one; a dateTime with hours gets its seconds, and
/// the given zone if it has none; a System Quantity becomes a UCUM Quantity. Elements that R4 does not know
/// are written last.
///
/// Keeps working memory between calls; one thread at a time.
class FhirWriter
{
public:
    static constexpr std::size_t kCacheSize = 512;

    explicit FhirWriter(const FhirSchema& schema, std::optional<std::int16_t> zoneMinutes = std::nullopt)
        : m_schema(schema), m_zoneMinutes(zoneMinutes)
    {
    }

    void setZone(std::optional<std::int16_t> zoneMinutes) { m_zoneMinutes = zoneMinutes; }

    /// Error `fhir.not-a-resource` for what has no type of resource; `out` is then as it was.
    [[nodiscard]] Result<void> append(std::string& out, const Document& document);

private:
    struct Entry
    {
        const TreeNode* node = nullptr;
        const Member* member = nullptr;
        std::uint32_t order = 0;
    };

    struct Found
    {
        const Type* type = nullptr;
        const Member* member = nullptr;
    };

    void appendResource(const TreeNode& node);
    void appendObject(const TreeNode& node, const Type* type, bool hasMembers);
    void collect(const TreeNode& node, const Type* type, bool hasResourceType);
    void appendGroup(std::size_t first, std::size_t last);
    void appendItem(const Entry& entry);
    void appendSiblings(std::size_t first, std::size_t last, bool isList);
    void appendPrimitive(const TreeNode& node, const Type& type);
    void appendMoment(const Value& value, const Type& type);
    void appendUcumQuantity(const Quantity& quantity);
    void appendValue(const Value& value);
    [[nodiscard]] const Member* memberOf(const Type* type, const TreeNode& node);

    const FhirSchema& m_schema;
    std::optional<std::int16_t> m_zoneMinutes;
    /// JSON text of the document that is being written, "" where it was made.
    std::string_view m_text;
    /// Members on the path to the present object, a stretch for each level.
    std::vector<Entry> m_entries;
    TextBuffer m_out;
    /// For what others append to a string.
    std::string m_scratch;
    std::array<Found, kCacheSize> m_found;
};

/// As FhirWriter::append(), with a writer that each thread keeps: it is dear to make, cheap to use again.
[[nodiscard]] Result<void> appendFhirJson(std::string& out, const Document& document,
                                          std::optional<std::int16_t> zoneMinutes = std::nullopt);

} // namespace hilum::fhir
