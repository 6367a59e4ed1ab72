// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"

namespace hilum {

enum class ManifestKind : std::uint8_t { Connector, Codec, Step, Rule };

/// How a setting is entered and checked.
enum class SettingType : std::uint8_t {
    Text,
    Paragraph,
    Path,   ///< A file or folder; `pathKind` open-file, save-file, open-folder; may hold globs.
    Secret, ///< Only ${env:NAME} or ${secret:NAME}; a literal is refused.
    Integer,
    Decimal,
    Boolean,
    Choice,
    TextList,
    Expression, ///< FHIRPath against the records that come in.
    Sql,
    Table,    ///< A table's name; the connector can list them (Connector::browse).
    Column,   ///< A column's or field's name.
    Format,   ///< The name of a codec.
    Structure ///< Anything nested; the step itself checks it and has its own editor.
};

struct SettingChoice
{
    std::string value;
    std::string title;
};

/// One setting of a connector, codec, step or rule. English texts; translated at the edge.
struct SettingManifest
{
    std::string key;
    std::string title;
    std::string help;
    SettingType type = SettingType::Text;
    bool isRequired = false;
    bool isAdvanced = false;
    /// Where it applies, for connectors and codecs.
    bool forSource = true;
    bool forSink = true;
    std::string defaultValue;
    std::string placeholder;
    std::vector<SettingChoice> choices;
    std::optional<std::int64_t> minimum;
    std::optional<std::int64_t> maximum;
    std::string pathKind;
    /// `HL7 messages (*.hl7 *.txt)`, for file pickers.
    std::string pathFilter;
};

enum class Carries : std::uint8_t { Nothing, Bytes, Records };

/// What something that can be put into a pipeline says of itself. Read without loading it; gives the form,
/// the checks of `hilum check`, the entry in `hilum connectors`, the palette and the help page.
struct Manifest
{
    ManifestKind kind = ManifestKind::Connector;
    /// The word in the pipeline file: `files`, `hl7v2`, `filter`.
    std::string id;
    std::string title;
    std::string description;
    /// Name of an icon in resources/icons, without extension.
    std::string icon;
    /// Order and heading in the palette: `Files`, `Databases`, `Imaging`.
    std::string category;
    /// What a connector gives as a source and takes as a sink: bytes need a format, records do not.
    Carries source = Carries::Nothing;
    Carries sink = Carries::Nothing;
    /// For steps: outlets besides `out` and `rejected`; `*` where the user names them (route).
    std::vector<std::string> outlets;
    /// For codecs: file extensions with the dot.
    std::vector<std::string> extensions;
    std::vector<SettingManifest> settings;

    [[nodiscard]] const SettingManifest* setting(std::string_view key) const;
};

/// Reads a manifest.json; the error names the file and the key.
[[nodiscard]] Result<Manifest> parseManifest(std::string_view json, std::string_view fileName);

enum class Direction : std::uint8_t { Source, Sink };

/// Checks settings against the manifest: unknown keys (with the nearest known one), missing required ones,
/// types, ranges, choices, literal secrets. Places are those of the values. Keys in `known` belong to the
/// surrounding syntax (`from`, `connector`) and are passed over.
[[nodiscard]] Diagnostics checkSettings(const Manifest& manifest, Direction direction,
                                        const Settings& settings, std::span<const std::string_view> known);

} // namespace hilum
