// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/message_structure.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hilum::hl7v2 {

/// A field of a segment or a component of a data type, as the standard has it.
struct FieldDefinition
{
    std::string_view name;         ///< "Patient Name".
    std::string_view type;         ///< "XPN".
    char optionality = 'O';        ///< R required, O optional, C conditional, B kept for older versions.
    std::uint16_t repetitions = 1; ///< 0 means any number.
    std::uint32_t length = 0;      ///< 0 when the standard names none.
    std::uint16_t table = 0;       ///< 0 when it takes no table.
    std::string_view nodeName;     ///< "PID.5", "XPN.1": its name in navigation.
};

/// A segment or a data type; a primitive data type has no fields.
struct Definition
{
    std::string_view id;    ///< "PID".
    std::string_view title; ///< "Patient Identification".
    std::span<const FieldDefinition> fields;
};

/// A message structure with its groups.
struct StructureDefinition
{
    std::string_view id; ///< "ORU_R01".
    std::string_view title;
    MessageStructure structure;
};

/// One code of a table.
struct TableValue
{
    std::string_view code;
    std::string_view display;
};

struct TableDefinition
{
    std::uint16_t number = 0;
    std::string_view title;
    std::span<const TableValue> values;
};

/// The message type that MSH-9 names: what it has of code (ADT), trigger (A04) and structure (ADT_A01).
struct MessageType
{
    std::string_view code;
    std::string_view trigger;
    std::string_view structure;
};

class DictionaryFile;

/// What the standard says about HL7 v2, versions 2.1 to 2.8; everything it returns lives as long as the
/// program. Versions are read when first asked for (about a millisecond each). Any thread may call.
class Dictionary
{
public:
    /// Of every version, the number of which is `version`: exact, else the nearest older of the same release
    /// (2.5.2 is taken as 2.5.1), else the nearest. An empty or senseless one is taken as 2.5.1. "2.5.1^USA"
    /// is allowed.
    [[nodiscard]] static std::size_t nearestVersion(std::string_view version);
    [[nodiscard]] static std::span<const std::string_view> versions();

    [[nodiscard]] static const Dictionary& instance();

    /// A segment in a version; when that has none, in the next newer version that has, then in the next older
    /// one.
    [[nodiscard]] const Definition* segment(std::size_t version, std::string_view id) const;
    /// A data type, looked for alike.
    [[nodiscard]] const Definition* type(std::size_t version, std::string_view id) const;
    /// The structure of a message, looked for alike: by its name, by code and trigger, by table 0354, by code
    /// alone.
    [[nodiscard]] const StructureDefinition* structure(std::size_t version, const MessageType& type) const;
    [[nodiscard]] const TableDefinition* table(std::uint16_t number) const;

    /// Everything a version has itself, in the order of the names.
    [[nodiscard]] std::vector<const Definition*> segments(std::size_t version) const;
    [[nodiscard]] std::vector<const Definition*> types(std::size_t version) const;
    [[nodiscard]] std::vector<const StructureDefinition*> structures(std::size_t version) const;

    ~Dictionary();
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

private:
    Dictionary();
    static constexpr std::size_t kVersions = 11;
    enum class Kind : std::uint8_t { Segment, Type };

    [[nodiscard]] const DictionaryFile& file(std::size_t version) const;
    [[nodiscard]] const DictionaryFile& tables() const;
    [[nodiscard]] std::array<std::size_t, kVersions> searchOrder(std::size_t version) const;
    [[nodiscard]] const Definition* find(std::size_t version, Kind kind, std::string_view id) const;

    // Filled once each, then only read; index kVersions is the file of tables.
    mutable std::array<std::once_flag, kVersions + 1> m_once;
    mutable std::array<std::unique_ptr<DictionaryFile>, kVersions + 1> m_files;
};

} // namespace hilum::hl7v2
