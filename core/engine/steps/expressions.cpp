// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/expressions.h"

#include "core/connect/map_reader.h"
#include "core/terminology/r4_terminology.h"

#include <cassert>

namespace hilum::engine {
namespace {

/// A place within the expression's text becomes one in the file. Only the first line's columns are known: a
/// folded text does not show where its other lines begin.
Diagnostic inFile(Diagnostic finding, const SettingValue& text, const PlanContext& context, std::string path)
{
    SettingPlace place = text.place();
    if (finding.place.line <= 1 && finding.place.column > 1 && place.line != 0)
        place.column += finding.place.column - 1 + (text.isQuoted() ? 1 : 0);
    finding.place = placeIn(context.file, place, std::move(path));
    return finding;
}

} // namespace

ExpressionState::ExpressionState(const DateTime& now) : m_evaluation(now)
{
    m_evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
}

Manifest readStepManifest(std::string_view json)
{
    Result<Manifest> manifest = parseManifest(json, "manifest.json");
    assert(manifest && "the manifest is part of the program");
    return manifest ? *std::move(manifest) : Manifest();
}

std::optional<fhirpath::Expression> compileExpression(const SettingValue& text, const PlanContext& context,
                                                      const PortInfo& port, std::string path,
                                                      Diagnostics& findings)
{
    if (!text.isScalar() || text.text().empty()) {
        findings.push_back(Diagnostic::error("engine.no-expression", "A FHIRPath expression is needed here.")
                               .at(placeIn(context.file, text.place(), std::move(path))));
        return std::nullopt;
    }
    Result<fhirpath::Expression> expression =
        fhirpath::compile(text.text(), {.notation = port.notation,
                                        .schema = port.schema.get(),
                                        .contextType = port.typeName,
                                        .variables = {},
                                        .memberCheck = fhirpath::MemberCheck::Warn});
    if (!expression) {
        findings.push_back(inFile(std::move(expression).error(), text, context, std::move(path)));
        return std::nullopt;
    }
    for (const Diagnostic& warning : expression->findings())
        findings.push_back(inFile(warning, text, context, path));
    return *std::move(expression);
}

} // namespace hilum::engine
