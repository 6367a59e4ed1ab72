// SPDX-License-Identifier: Apache-2.0
#include "core/view/definition_text.h"

#include "core/connect/map_reader.h"
#include "core/json/json_reader.h"
#include "core/pipeline/yaml_reader.h"

#include <algorithm>

namespace hilum::view {

namespace {

/// Turns a tree that was read from JSON into settings.
class JsonSettings
{
public:
    explicit JsonSettings(std::string_view text) : m_text(text) {}

    [[nodiscard]] SettingPlace placeAt(std::uint64_t offset) const
    {
        const std::string_view before = m_text.substr(0, std::min<std::size_t>(offset, m_text.size()));
        const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0.
        return {static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1),
                static_cast<std::uint32_t>(before.size() - lineStart + 1)};
    }

    [[nodiscard]] SettingValue convert(const TreeNode& node) const
    {
        SettingValue value = node.value.isNone() ? children(node) : SettingValue(node.value.toString());
        value.setQuoted(node.value.isString());
        value.setPlace(placeAt(node.source.begin));
        return value;
    }

private:
    [[nodiscard]] SettingValue children(const TreeNode& node) const
    {
        if (node.isNull)
            return {};
        SettingValue value = SettingValue::map();
        for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
            if (!child->isListItem) {
                add(value, *child, convert(*child));
                continue;
            }
            SettingValue* list = value.find(child->name);
            if (list == nullptr || !list->isList()) {
                SettingValue made = SettingValue::list();
                made.setPlace(placeAt(child->source.begin));
                add(value, *child, std::move(made));
                list = &value.entries().back().value;
            }
            list->items().push_back(convert(*child));
        }
        return value;
    }

    void add(SettingValue& map, const TreeNode& child, SettingValue value) const
    {
        map.entries().push_back({.key = std::string(child.name),
                                 .value = std::move(value),
                                 .keyPlace = placeAt(child.source.begin)});
    }

    std::string_view m_text;
};

} // namespace

Result<SettingValue> readDefinitionText(std::string_view text, std::string_view file)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.starts_with(kMark))
        text.remove_prefix(kMark.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{')
        return pipeline::parseYaml(text, file);
    const std::string padded = std::string(text) + std::string(json::JsonReader::kPadding, '\0');
    const std::string_view source = std::string_view(padded).substr(0, text.size());
    const JsonSettings settings(source);
    Arena arena;
    Diagnostics warnings;
    json::JsonReader reader;
    const Result<TreeNode*> root = reader.read(source, arena, warnings);
    if (root)
        return settings.convert(**root);
    Diagnostic error = root.error();
    const SettingPlace place =
        error.place.bytes ? settings.placeAt(error.place.bytes->begin) : SettingPlace{};
    error.place = placeIn(file, place);
    return error;
}

} // namespace hilum::view
