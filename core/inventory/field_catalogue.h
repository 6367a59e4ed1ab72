// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/schema.h"

#include <deque>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

namespace hilum::inventory {

/// Which fields are looked at, by their paths: `PID-5` also means `PID-5.1`, a `*` stands for any characters;
/// case does not matter.
struct FieldChoice
{
    /// Empty: all.
    std::vector<std::string> only;
    /// Taken away from those.
    std::vector<std::string> without;

    [[nodiscard]] bool isLeftOut(std::string_view path) const;
    /// Something below it may be looked at.
    [[nodiscard]] bool mayHoldChosen(std::string_view path) const;
};

/// One place in the records of a source: a field, or a group that has fields.
struct FieldPlace
{
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};

    /// In the format's own notation: `PID-5.1`, `Patient.name.family`, `(0010,0010)`, `mrn`; "" for records
    /// without a name of their type.
    std::string path;
    /// From the schema: `Patient Name, Family Name`; "" where unknown.
    std::string title;
    std::string typeName;
    std::string binding;
    std::uint32_t parent = kNone;
    /// The place of the records that it belongs to.
    std::uint32_t root = 0;
    std::uint32_t depth = 0;
    /// In the schema's order; what it does not know comes behind.
    std::uint32_t order = 0;
    bool isRequired = false;
    /// It, or what it is part of, identifies a person.
    bool isIdentifying = false;
    /// It is only passed through: only fields in it were asked for.
    bool isPassedThrough = false;
};

/// All places that were met, shared by the threads of a scan. Thread-safe; places stay where they are.
class FieldCatalogue
{
public:
    /// Further ones are counted and not looked at.
    static constexpr std::size_t kMost = 20'000;
    /// Further ones are not even counted.
    static constexpr std::size_t kMostOmitted = 4'000'000;

    explicit FieldCatalogue(FieldChoice choice) : m_choice(std::move(choice)) {}

    /// What is known of the records that come now; `recordType` where they do not say themselves what they
    /// are.
    void setSchema(std::string format, std::shared_ptr<const Schema> schema, std::string recordType);

    /// The place of records of a type. kNone where it is left out.
    [[nodiscard]] std::uint32_t root(std::string_view typeName);
    /// The place of a child of another place; kNone where it is left out.
    [[nodiscard]] std::uint32_t child(std::uint32_t parent, std::string_view name, std::string_view typeName);

    [[nodiscard]] std::size_t size() const;
    /// What comes now and is not known is omitted.
    [[nodiscard]] bool isFull() const;
    /// A place does not change any more.
    [[nodiscard]] const FieldPlace& at(std::uint32_t place) const;
    /// REQUIRES: no other thread adds places meanwhile.
    [[nodiscard]] const std::deque<FieldPlace>& places() const { return m_places; }
    [[nodiscard]] const std::string& format() const { return m_format; }
    [[nodiscard]] const Schema* schema() const { return m_schema.get(); }
    /// Places that there was no room for.
    [[nodiscard]] std::uint64_t omitted() const { return m_omitted.size(); }

    /// A place as child() would make it, for a field of the schema that has not been met. REQUIRES: as
    /// places().
    [[nodiscard]] FieldPlace describe(std::uint32_t parent, std::string_view name,
                                      std::string_view typeName) const;
    [[nodiscard]] bool isKnown(std::string_view path) const { return m_byPath.contains(std::string(path)); }
    [[nodiscard]] const FieldChoice& choice() const { return m_choice; }

private:
    [[nodiscard]] std::uint32_t add(FieldPlace place);
    void omit(const std::string& path);
    [[nodiscard]] bool hasPathsOfSchema() const { return m_format == "fhir" || m_format == "dicom"; }
    [[nodiscard]] std::string pathOf(const FieldPlace& owner, std::string_view name,
                                     const SchemaField* field) const;

    const FieldChoice m_choice;
    mutable std::mutex m_mutex; // Guards all below.
    std::string m_format;
    std::shared_ptr<const Schema> m_schema;
    std::string m_recordType;
    std::deque<FieldPlace> m_places;
    std::unordered_map<std::string, std::uint32_t> m_byPath;
    /// Hashes of their paths: each thread of a scan meets them anew.
    std::unordered_set<std::size_t> m_omitted;
};

} // namespace hilum::inventory
