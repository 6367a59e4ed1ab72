// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/canvas_text.h"

#include "core/connect/map_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace hilum::pipeline {
namespace {

SettingValue number(double value)
{
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? SettingValue(std::string(text.data(), end)) : SettingValue("0");
}

std::optional<double> numberOf(const SettingValue& value)
{
    const std::string& text = value.text();
    double read = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), read);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || !std::isfinite(read))
        return std::nullopt;
    return read;
}

SettingValue quoted(const std::string& text)
{
    SettingValue value(text);
    value.setQuoted(true);
    return value;
}

class CanvasReader
{
public:
    CanvasReader(std::string_view file, Diagnostics& findings) : m_file(file), m_findings(findings) {}

    CanvasDefinition read(const SettingValue& value)
    {
        Diagnostics found; // Of the map readers: nothing of a picture is an error.
        MapReader top(value, m_file, "canvas", found);
        readTexts(top.map("colors"), m_canvas.colors);
        eachItem(top.list("groups"), "canvas.groups", found, &CanvasReader::readGroup);
        eachItem(top.list("notes"), "canvas.notes", found, &CanvasReader::readNote);
        if (const SettingValue* bends = top.map("bends")) {
            for (const SettingValue::Entry& entry : bends->entries())
                readBends(entry);
        }
        readTexts(top.map("comments"), m_canvas.comments);
        top.finish();
        for (Diagnostic& each : found) {
            each.severity = std::min(each.severity, Severity::Warning);
            m_findings.push_back(std::move(each));
        }
        return std::move(m_canvas);
    }

private:
    using ReadItem = void (CanvasReader::*)(MapReader& map);

    void eachItem(const SettingValue* list, const std::string& path, Diagnostics& found, ReadItem readItem)
    {
        if (list == nullptr)
            return;
        for (std::size_t index = 0; index < list->items().size(); ++index) {
            MapReader map(list->items()[index], m_file, path + "[" + std::to_string(index) + "]", found);
            if (!map.isMap())
                continue;
            (this->*readItem)(map);
            map.finish();
        }
    }

    static void readTexts(const SettingValue* map, std::map<std::string, std::string, std::less<>>& texts)
    {
        if (map == nullptr)
            return;
        for (const SettingValue::Entry& entry : map->entries()) {
            if (!entry.value.text().empty())
                texts[entry.key] = entry.value.text();
        }
    }

    void readGroup(MapReader& map)
    {
        CanvasGroup group;
        group.name = map.text("name");
        group.color = map.text("color");
        group.isCollapsed = map.flag("collapsed", false);
        if (const SettingValue* nodes = map.list("nodes")) {
            for (const SettingValue& node : nodes->items()) {
                if (!node.text().empty())
                    group.nodes.push_back(node.text());
            }
        }
        if (!group.nodes.empty())
            m_canvas.groups.push_back(std::move(group));
    }

    void readNote(MapReader& map)
    {
        CanvasNote note;
        note.at = position(map, "at");
        if (map.has("size"))
            note.size = position(map, "size");
        note.color = map.text("color");
        note.text = map.text("text");
        m_canvas.notes.push_back(std::move(note));
    }

    NodePosition position(MapReader& map, std::string_view key)
    {
        const SettingValue* value = map.any(key);
        const std::optional<NodePosition> read = value == nullptr ? std::nullopt : readPosition(*value);
        if (!read)
            complain(map.placeOf(key), map.path());
        return read.value_or(NodePosition());
    }

    void readBends(const SettingValue::Entry& entry)
    {
        std::vector<NodePosition> points;
        for (const SettingValue& item : entry.value.items()) {
            if (const std::optional<NodePosition> point = readPosition(item))
                points.push_back(*point);
            else
                complain(item.place(), "canvas.bends");
        }
        if (!points.empty())
            m_canvas.bends[entry.key] = std::move(points);
    }

    void complain(SettingPlace place, const std::string& path)
    {
        m_findings.push_back(
            Diagnostic::warning("pipeline.bad-position", "A position is two numbers: [120, 40].")
                .at(placeIn(m_file, place, path)));
    }

    std::string_view m_file;
    Diagnostics& m_findings;
    CanvasDefinition m_canvas;
};

SettingValue groupValue(const CanvasGroup& group)
{
    SettingValue value = SettingValue::map();
    if (!group.name.empty())
        value.set("name", quoted(group.name));
    if (!group.color.empty())
        value.set("color", quoted(group.color));
    if (group.isCollapsed)
        value.set("collapsed", "true");
    SettingValue nodes = SettingValue::list();
    for (const std::string& node : group.nodes)
        nodes.items().push_back(quoted(node));
    value.set("nodes", std::move(nodes));
    return value;
}

SettingValue noteValue(const CanvasNote& note)
{
    SettingValue value = SettingValue::map();
    value.set("at", writePosition(note.at));
    if (!(note.size == NodePosition()))
        value.set("size", writePosition(note.size));
    if (!note.color.empty())
        value.set("color", quoted(note.color));
    if (!note.text.empty())
        value.set("text", quoted(note.text));
    return value;
}

void putTexts(SettingValue& value, std::string_view key,
              const std::map<std::string, std::string, std::less<>>& texts)
{
    SettingValue map = SettingValue::map();
    for (const auto& [name, text] : texts)
        map.entries().push_back({.key = name, .value = quoted(text), .keyPlace = {}});
    if (!texts.empty())
        value.set(key, std::move(map));
}

template<typename Item>
SettingValue listOf(const std::vector<Item>& items, SettingValue (*valueOf)(const Item& item))
{
    SettingValue list = SettingValue::list();
    for (const Item& item : items)
        list.items().push_back(valueOf(item));
    return list;
}

} // namespace

std::optional<NodePosition> readPosition(const SettingValue& value)
{
    const std::span<const SettingValue> items = value.items();
    const std::optional<double> x = items.size() == 2 ? numberOf(items[0]) : std::nullopt;
    const std::optional<double> y = items.size() == 2 ? numberOf(items[1]) : std::nullopt;
    if (!x || !y)
        return std::nullopt;
    return NodePosition{.x = *x, .y = *y};
}

SettingValue writePosition(const NodePosition& position)
{
    return SettingValue::list({number(position.x), number(position.y)});
}

CanvasDefinition readCanvas(const SettingValue& value, std::string_view file, Diagnostics& findings)
{
    return CanvasReader(file, findings).read(value);
}

SettingValue writeCanvas(const CanvasDefinition& canvas)
{
    SettingValue value = SettingValue::map();
    putTexts(value, "colors", canvas.colors);
    if (!canvas.groups.empty())
        value.set("groups", listOf(canvas.groups, &groupValue));
    if (!canvas.notes.empty())
        value.set("notes", listOf(canvas.notes, &noteValue));
    SettingValue bends = SettingValue::map();
    for (const auto& [edge, points] : canvas.bends)
        bends.entries().push_back({.key = edge, .value = listOf(points, &writePosition), .keyPlace = {}});
    if (!canvas.bends.empty())
        value.set("bends", std::move(bends));
    putTexts(value, "comments", canvas.comments);
    return value;
}

} // namespace hilum::pipeline
