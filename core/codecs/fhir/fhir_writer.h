// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/text_buffer.h"
#include "core/codecs/fhir/fhir_schema.h"
#include "core/model/tree_document.h"

#include <array>
#include <deque>
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
    explicit FhirWriter(const FhirSchema& schema, std::optional<std::int16_t> zoneMinutes = std::nullopt)
        : m_schema(schema), m_zoneMinutes(zoneMinutes)
    {
    }

    void setZone(std::optional<std::int16_t> zoneMinutes) { m_zoneMinutes = zoneMinutes; }

    /// Error `fhir.not-a-resource` for what has no type of resource; `out` is then as it was.
    [[nodiscard]] Result<void> append(std::string& out, const Document& document);
    /// A value as it stands in an element of that type.
    void appendElement(std::string& out, const Value& value, std::string_view typeName);

private:
    static constexpr std::size_t kCacheSize = 512;
    static constexpr std::size_t kResourceCacheSize = 64;

    /// What the object that is being written begins with.
    enum class Begin : std::uint8_t { Nothing, ResourceType };

    /// A child of the object that is being written. What R4 does not know has a member of its own that says
    /// where it comes, see unknownMember().
    struct Entry
    {
        const TreeNode* node;
        const Member* member;
    };

    struct Found
    {
        const Type* type = nullptr;
        const Member* member = nullptr;
    };

    [[nodiscard]] Result<void> appendTree(std::string& out, const TreeDocument& tree);
    void appendResource(const TreeNode& node);
    void appendObject(const TreeNode& node, const Type* type, Begin begin);
    [[nodiscard]] bool appendInOrder(const TreeNode& node, const Type& type, Begin begin);
    [[nodiscard]] bool appendRun(const TreeNode& first, const TreeNode& last, const Member& member,
                                 bool isFirst);
    void appendSorted(const TreeNode& node, const Type* type, Begin begin);
    [[nodiscard]] bool collect(const TreeNode& node, const Type& type, Begin begin);
    void collectUntyped(const TreeNode& node, Begin begin);
    [[nodiscard]] const Member* search(std::size_t first, const TreeNode& node, const json::NameKey& key,
                                       const Type& type);
    [[nodiscard]] const Member* unknownMember(std::size_t first, const TreeNode& node);
    void push(const TreeNode& node, const Member& member);
    void grow();
    void sortFrom(std::size_t first);
    void appendMember(std::size_t first, std::size_t last, bool isFirst);
    [[nodiscard]] bool hasSiblings(std::size_t first, std::size_t last) const;
    void appendUnknown(std::size_t first, std::size_t last);
    void appendWithSiblings(std::size_t first, std::size_t last);
    void appendItems(std::size_t first, std::size_t last);
    void appendItem(const TreeNode& node, const Member& member);
    void appendUntyped(const TreeNode& node);
    void appendSiblings(std::size_t first, std::size_t last);
    void appendPrimitive(const TreeNode& node, const Type& type);
    void appendConverted(const Value& value, const Type& type);
    void appendMoment(const Value& value, const Type& type);
    void appendUcumQuantity(const Quantity& quantity);
    void appendValue(const Value& value);
    [[nodiscard]] const Member** guessesOf(const Type& type)
    {
        if (m_guesses.size() < type.endPlace)
            growGuesses(type.endPlace);
        return m_guesses.data() + type.firstPlace;
    }
    void growGuesses(std::size_t count);
    [[nodiscard]] const Member* memberAfter(std::uint32_t place, const TreeNode& node,
                                            const json::NameKey& key, const Type& type);
    [[nodiscard]] const Member* memberOf(const Type& type, const TreeNode& node);
    [[nodiscard]] const Type* resourceType(std::string_view name);

    const FhirSchema& m_schema;
    std::optional<std::int16_t> m_zoneMinutes;
    /// JSON text of the document that is being written, "" where it was made.
    std::string_view m_text;
    /// Children on the path to the present object, a stretch for each level; m_used of them count.
    std::vector<Entry> m_entries;
    std::size_t m_used = 0;
    /// Those of what R4 does not know, in the same way.
    std::deque<Member> m_unknown;
    std::size_t m_unknownUsed = 0;
    TextBuffer m_out;
    /// For what others append to a string.
    std::string m_scratch;
    /// For each type the member that came first last time, and for each of its members the one that came
    /// next: records of a feed are alike.
    std::vector<const Member*> m_guesses;
    /// For each type, in the same place, how many objects more are sorted without trying: see appendObject().
    std::vector<std::uint8_t> m_unsorted;
    /// Objects around the present one that are written as they come.
    std::uint32_t m_tries = 0;
    /// What is written stood there before, but not in order.
    bool m_isSecondTry = false;
    std::array<Found, kCacheSize> m_found;
    std::array<const Type*, kResourceCacheSize> m_resourceTypes{};
};

/// As FhirWriter::append(), with a writer that each thread keeps: it is dear to make, cheap to use again.
[[nodiscard]] Result<void> appendFhirJson(std::string& out, const Document& document,
                                          std::optional<std::int16_t> zoneMinutes = std::nullopt);

} // namespace hilum::fhir
