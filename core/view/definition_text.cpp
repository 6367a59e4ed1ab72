// SPDX-License-Identifier: Apache-2.0
#include "core/view/definition_text.h"

#include "core/connect/map_reader.h"
#include "core/json/json_reader.h"
#include "core/pipeline/yaml_reader.h"

#include <algorithm>
#include <vector>

namespace hilum::view {

namespace {

/// Turns a tree that was read from JSON into settings.
class JsonSettings
{
public:
    explicit JsonSettings(std::string_view text)
    {
        for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
            m_lineStarts.push_back(at + 1);
    }

    [[nodiscard]] SettingPlace placeAt(std::uint64_t offset) const
    {
        const auto line = std::ranges::upper_bound(m_lineStarts, offset);
        return {static_cast<std::uint32_t>(line - m_lineStarts.begin()),
                static_cast<std::uint32_t>(offset - *std::prev(line) + 1)};
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

    std::vector<std::uint64_t> m_lineStarts = {0};
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
