// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/yaml_reader.h"

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/connect/map_reader.h"
#include "core/pipeline/yaml_comments.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <unordered_map>

namespace hilum::pipeline {
namespace {

constexpr std::size_t kLargestText = std::size_t{16} * 1024 * 1024;
constexpr std::size_t kDeepest = 64;
constexpr std::size_t kMostValues = 200'000;

/// Leaves the parser from inside an event.
struct StopReading
{
};

SettingPlace placeOf(const YAML::Mark& mark)
{
    if (mark.is_null())
        return {};
    return {.line = static_cast<std::uint32_t>(mark.line + 1),
            .column = static_cast<std::uint32_t>(mark.column + 1)};
}

/// Builds a SettingValue from the parser's events.
class ValueBuilder final : public YAML::EventHandler
{
public:
    ValueBuilder(std::string_view fileName, std::vector<YamlComment> comments, Diagnostics& findings)
        : m_fileName(fileName), m_comments(std::move(comments)), m_findings(findings)
    {
    }

    /// What was read, open maps and lists closed.
    SettingValue take()
    {
        while (!m_open.empty())
            close();
        return std::move(m_root);
    }

    std::vector<std::string> takeClosingComments() { return commentsUpTo(UINT32_MAX); }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_documents++ == 0)
            return;
        report(Diagnostic::error("yaml.several-documents",
                                 "Only one document may stand in the file: remove what follows \"---\"."),
               placeOf(mark));
        throw StopReading();
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        SettingValue value;
        begin(value, placeOf(mark));
        add(std::move(value), anchor);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end()) {
            report(Diagnostic::error("yaml.endless-alias", "The alias repeats what it stands in."),
                   placeOf(mark));
            throw StopReading();
        }
        count(found->second.size, placeOf(mark));
        SettingValue value = found->second.value;
        begin(value, placeOf(mark));
        add(std::move(value), 0);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& text) override
    {
        if (isKeyExpected()) {
            beginKey(text, placeOf(mark));
            return;
        }
        SettingValue value(text);
        value.setQuoted(tag == "!");
        begin(value, placeOf(mark));
        add(std::move(value), anchor);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override
    {
        open(SettingValue::list(), placeOf(mark), anchor);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override
    {
        open(SettingValue::map(), placeOf(mark), anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open
    {
        SettingValue value;
        YAML::anchor_t anchor = 0;
        std::size_t firstCount = 0;
        std::optional<SettingValue::Entry> pending; ///< A key that waits for its value.
        bool isDoubled = false;                     ///< The pending key was there before.
        std::unordered_map<std::string, SettingPlace> keys;
    };
    struct Anchored
    {
        SettingValue value;
        std::size_t size = 0;
    };

    void report(Diagnostic diagnostic, SettingPlace place)
    {
        m_findings.push_back(std::move(diagnostic).at(placeIn(m_fileName, place)));
    }

    [[nodiscard]] bool isKeyExpected() const
    {
        return !m_open.empty() && m_open.back().value.isMap() && !m_open.back().pending;
    }

    /// YAML 1.2, 7.4.2: a key stands on one line and has 1,024 characters at most, escapes counted.
    [[nodiscard]] static bool canStandBeforeColon(const std::string& key)
    {
        constexpr std::size_t kLongest = 500;
        return key.size() <= kLongest && std::ranges::none_of(key, [](char letter) {
                   const auto byte = static_cast<unsigned char>(letter);
                   return byte < 0x20 || byte == 0x7f;
               });
    }

    void beginKey(const std::string& key, SettingPlace place)
    {
        Open& map = m_open.back();
        count(1, place);
        if (!canStandBeforeColon(key)) {
            report(Diagnostic::error("yaml.key-not-text", "A key must be a single word or text."), place);
            throw StopReading();
        }
        const auto [known, isNew] = map.keys.emplace(key, place);
        if (!isNew)
            report(Diagnostic::error("yaml.doubled-key",
                                     "The key \"{0}\" stands here a second time, first in line {1}. Remove "
                                     "or rename one of them.",
                                     {key, std::to_string(known->second.line)}),
                   place);
        map.isDoubled = !isNew;
        map.pending = SettingValue::Entry{.key = key, .value = {}, .keyPlace = place};
        map.pending->value.setComments(commentsUpTo(place.line));
    }

    /// What every value gets when it begins: its place, and the comments before it where it is a list's item.
    void begin(SettingValue& value, SettingPlace place)
    {
        if (isKeyExpected()) {
            report(Diagnostic::error("yaml.key-not-text", "A key must be a single word or text."), place);
            throw StopReading();
        }
        count(1, place);
        value.setPlace(place);
        const bool isItem = !m_open.empty() && m_open.back().value.isList();
        value.setComments(isItem ? commentsUpTo(place.line) : std::vector<std::string>());
    }

    void open(SettingValue value, SettingPlace place, YAML::anchor_t anchor)
    {
        begin(value, place);
        if (m_open.size() >= kDeepest) {
            report(Diagnostic::error("yaml.too-deep", "The values are nested more than {0} levels deep.",
                                     {std::to_string(kDeepest)}),
                   place);
            throw StopReading();
        }
        Open& made = m_open.emplace_back();
        made.value = std::move(value);
        made.anchor = anchor;
        made.firstCount = m_count;
    }

    void close()
    {
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        if (closed.pending && !closed.isDoubled)
            closed.value.entries().push_back(*std::move(closed.pending));
        add(std::move(closed.value), closed.anchor, m_count - closed.firstCount + 1);
    }

    void add(SettingValue value, YAML::anchor_t anchor, std::size_t size = 1)
    {
        if (anchor != 0)
            m_anchors[anchor] = {.value = value, .size = size};
        if (m_open.empty()) {
            m_root = std::move(value);
            return;
        }
        Open& parent = m_open.back();
        if (parent.value.isList()) {
            parent.value.items().push_back(std::move(value));
            return;
        }
        if (!parent.pending)
            return;
        value.setComments(parent.pending->value.comments());
        parent.pending->value = std::move(value);
        if (!parent.isDoubled)
            parent.value.entries().push_back(*std::move(parent.pending));
        parent.pending.reset();
    }

    void count(std::size_t values, SettingPlace place)
    {
        m_count += values;
        if (m_count <= kMostValues)
            return;
        report(Diagnostic::error("yaml.too-much",
                                 "The file has more than {0} values, aliases counted with what they repeat.",
                                 {std::to_string(kMostValues)}),
               place);
        throw StopReading();
    }

    /// The comments before the line and, behind something else, on it; each is given once.
    std::vector<std::string> commentsUpTo(std::uint32_t line)
    {
        std::vector<std::string> texts;
        while (m_nextComment < m_comments.size()
               && (m_comments[m_nextComment].line < line
                   || (m_comments[m_nextComment].line == line && !m_comments[m_nextComment].isWholeLine)))
            texts.push_back(std::move(m_comments[m_nextComment++].text));
        return texts;
    }

    std::string_view m_fileName;
    std::vector<YamlComment> m_comments;
    std::size_t m_nextComment = 0;
    Diagnostics& m_findings;
    std::vector<Open> m_open;
    std::unordered_map<YAML::anchor_t, Anchored> m_anchors;
    std::size_t m_count = 0;
    int m_documents = 0;
    SettingValue m_root;
};

Diagnostic syntaxError(const std::string& message)
{
    if (message == YAML::ErrorMsg::MAP_VALUE)
        return Diagnostic::error("yaml.syntax", "A colon with a blank behind it is not allowed here: put the "
                                                "text in quotes, or check the indentation.");
    if (message == YAML::ErrorMsg::END_OF_MAP || message == YAML::ErrorMsg::END_OF_SEQ)
        return Diagnostic::error("yaml.syntax",
                                 "This does not belong to the map or list above it: check the indentation.");
    if (message == YAML::ErrorMsg::END_OF_MAP_FLOW || message == YAML::ErrorMsg::END_OF_SEQ_FLOW)
        return Diagnostic::error("yaml.syntax",
                                 "A map in braces or a list in brackets is not closed, or lacks a comma.");
    return Diagnostic::error("yaml.syntax", "This is not valid YAML: {0}.", {message});
}

/// What keeps the parser from being asked at all.
std::optional<Diagnostic> unreadable(std::string_view text)
{
    if (text.size() > kLargestText)
        return Diagnostic::error("yaml.too-much", "The text is larger than {0} MiB.",
                                 {std::to_string(kLargestText / (1024 * 1024))});
    if (!isValidUtf8(text) || text.find('\0') != std::string_view::npos)
        return Diagnostic::error("yaml.not-utf8", "The text is not UTF-8: save it as UTF-8.");
    return std::nullopt;
}

void sortByPlace(Diagnostics& findings)
{
    std::ranges::stable_sort(
        findings, {}, [](const Diagnostic& each) { return std::pair(each.place.line, each.place.column); });
}

} // namespace

ParsedYaml readYaml(std::string_view text, std::string_view fileName)
{
    ParsedYaml parsed;
    if (std::optional<Diagnostic> error = unreadable(text)) {
        parsed.findings.push_back(std::move(*error).at(placeIn(fileName, {})));
        return parsed;
    }
    YamlSurface surface = scanYamlSurface(text);
    for (const SettingPlace tab : surface.tabs)
        parsed.findings.push_back(
            Diagnostic::error("yaml.tab",
                              "The line is indented with a tab, which YAML does not allow: put two blanks "
                              "in its place.")
                .at(placeIn(fileName, tab)));
    const bool hasTabs = !surface.tabs.empty();
    if (surface.openQuote.line != 0)
        parsed.findings.push_back(Diagnostic::error("yaml.syntax", "The text in quotes is not closed.")
                                      .at(placeIn(fileName, surface.openQuote)));
    ValueBuilder builder(fileName, std::move(surface.comments), parsed.findings);
    std::istringstream stream{std::string(text)};
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const StopReading&) { // Already reported.
    } catch (const YAML::Exception& error) {
        if (!hasTabs && surface.openQuote.line == 0) // What it makes of those would only confuse.
            parsed.findings.push_back(syntaxError(error.msg).at(placeIn(fileName, placeOf(error.mark))));
    }
    parsed.value = builder.take();
    parsed.closingComments = builder.takeClosingComments();
    sortByPlace(parsed.findings);
    return parsed;
}

Result<SettingValue> parseYaml(std::string_view text, std::string_view fileName)
{
    ParsedYaml parsed = readYaml(text, fileName);
    if (hasErrors(parsed.findings))
        return parsed.findings.front();
    return std::move(parsed.value);
}

} // namespace hilum::pipeline
