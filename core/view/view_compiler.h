// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"
#include "core/view/view.h"
#include "core/view/view_plan.h"

#include <optional>

namespace hilum::view {

/// Compiles one definition. Goes on after a problem, so that all are reported.
class ViewCompiler
{
public:
    ViewCompiler(const SettingValue& definition, std::string_view file, std::string path,
                 Diagnostics& findings);

    void compile(std::string& resource, std::vector<ViewColumn>& columns, ViewPlan& plan);

private:
    using Columns = std::vector<ViewColumn>;

    void report(Diagnostic finding, SettingPlace place, const std::string& path);
    void reportUnknownKeys(const SettingValue& map, std::span<const std::string_view> known,
                           const std::string& path);
    [[nodiscard]] std::string under(const std::string& path, std::string_view key) const;
    [[nodiscard]] const SettingValue* listOf(const SettingValue& map, std::string_view key,
                                             const std::string& path);
    [[nodiscard]] bool checkName(const SettingValue* name, const SettingValue& owner,
                                 const std::string& path);

    void readResource(std::string& resource);
    void readConstants(ViewPlan& plan);
    [[nodiscard]] std::optional<Value> constantValue(const SettingValue& constant, const std::string& path,
                                                     Arena& arena);
    void readWhere(ViewPlan& plan);
    void readSelects(const SettingValue& owner, const std::string& type, const std::string& path, int depth,
                     std::vector<Selection>& selections, Columns& columns);
    void readSelection(const SettingValue& value, const std::string& type, const std::string& path, int depth,
                       Selection& selection, Columns& columns);
    [[nodiscard]] std::string readFocus(const SettingValue& value, const std::string& type,
                                        const std::string& path, Selection& selection);
    [[nodiscard]] std::string readRepeat(const SettingValue& value, const std::string& type,
                                         const std::string& path, Selection& selection);
    void readColumns(const SettingValue& value, const std::string& type, const std::string& path,
                     Selection& selection, Columns& columns);
    void readUnion(const SettingValue& value, const std::string& type, const std::string& path, int depth,
                   Selection& selection, Columns& columns);
    void checkColumns(const Columns& columns);
    [[nodiscard]] std::optional<ViewExpression>
    compileExpression(const SettingValue& text, const std::string& type, const std::string& path);

    const SettingValue& m_definition;
    std::string_view m_file;
    std::string m_path;
    Diagnostics& m_findings;
    std::string m_resource;
    std::vector<std::string> m_variableNames = {"rowIndex"};
    std::size_t m_selectionCount = 0;
    bool m_usesRowIndex = false;
};

} // namespace hilum::view
