// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"
#include "core/fhirpath/functions/xhtml_check.h"

#include <algorithm>

namespace hilum::fhirpath {

namespace {

bool traceFunction(FunctionCall& call, Collection& out)
{
    std::string_view name;
    if (call.argumentText(0, name) == Single::Failed)
        return false;
    Collection shown;
    if (call.argumentCount() > 1) {
        for (std::size_t index = 0; index < call.input().size(); ++index) {
            if (!call.each(1, call.input()[index], index, shown))
                return false;
        }
    }
    if (call.context().trace())
        call.context().trace()(name, call.argumentCount() > 1 ? shown : call.input());
    call.addAll(out, call.input());
    return true;
}

bool defineVariableFunction(FunctionCall& call, Collection& out)
{
    Collection value;
    if (call.argumentCount() > 1) {
        // Seen from the input, as if it were $this (FHIRPath build, defineVariable).
        const Scope inner{call.input().size() == 1 ? call.input().front() : call.scope().self,
                          call.scope().index, call.scope().total};
        if (!call.evaluator().evaluate(call.argumentOperation(1), inner, value))
            return false;
    } else {
        value = call.input();
    }
    call.evaluator().setLocal(call.operation().extra, value);
    call.addAll(out, call.input());
    return true;
}

bool conformsToFunction(FunctionCall& call, Collection& out)
{
    static constexpr std::string_view kBase = "http://hl7.org/fhir/StructureDefinition/";
    std::string_view url;
    Item item;
    const Single given = call.argumentText(0, url);
    const Single found = given == Single::Value ? call.inputItem(item) : given;
    if (found != Single::Value)
        return goesOn(found);
    if (const ProfileChecker* profiles = call.context().services().profiles;
        profiles != nullptr && item.isNode()) {
        if (const std::optional<bool> conforms = profiles->conformsTo(item.node(), url); conforms)
            return call.addBoolean(out, *conforms), true;
    }
    const Schema* schema = call.evaluator().schema();
    const std::string_view name = url.starts_with(kBase) ? url.substr(kBase.size()) : std::string_view();
    if (name.empty() || (schema != nullptr && schema->type(name) == nullptr))
        return call.fail(Diagnostic::error("fhirpath.unknown-profile", "The profile {0} is not known.",
                                           {std::string(url)}));
    call.addBoolean(out, item.isNode() && isDerivedFrom(item.node().typeName(), name, schema));
    return true;
}

bool htmlChecksFunction(FunctionCall& call, Collection& out)
{
    std::string_view text;
    const Single found = call.inputText(text);
    if (found != Single::Value)
        return goesOn(found);
    if (!call.work(1 + text.size() / 64))
        return false;
    // The namespace is the text's, not the formatting's, of which txt-1 and txt-2 speak.
    const Diagnostics findings = checkXhtml(text);
    call.addBoolean(out, std::ranges::all_of(findings, [](const Diagnostic& finding) {
                        return finding.code == "fhir.xhtml-namespace";
                    }));
    return true;
}

constexpr FunctionRow kUtilityRows[] = {
    {"htmlChecks",
     "htmlChecks()",
     "True if the text is XHTML as a FHIR narrative may hold it: a div of plain formatting that is not "
     "empty.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     htmlChecksFunction,
     {{{"'<div><p>ok</p></div>'.htmlChecks()", "true"},
       {"'<div><script>x</script></div>'.htmlChecks()", "false"},
       {"'<div> </div>'.htmlChecks()", "false"}}},
     kTextKinds},
    {"trace",
     "trace(name [, projection])",
     "Passes everything on and shows it under a name.",
     1,
     2,
     {ArgumentKind::Value, ArgumentKind::Each},
     ResultKind::Input,
     traceFunction,
     {{{"(1 | 2).trace('numbers').count()", "2"}}},
     {},
     {kTextKinds, {}}},
    {"defineVariable",
     "defineVariable(name [, value])",
     "Gives a name to a value for what follows: %name.",
     1,
     2,
     {ArgumentKind::Value, ArgumentKind::Each},
     ResultKind::Input,
     defineVariableFunction,
     {{{"5.defineVariable('x', $this + 1).select(%x)", "6"}}}},
    {"conformsTo",
     "conformsTo(profile)",
     "True if it is of the base type with that address.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     conformsToFunction,
     {{{"{}.conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')", "{}"}}},
     {},
     {kTextKinds}},
};

} // namespace

FunctionGroup utilityFunctions()
{
    return {"Utilities", kUtilityRows};
}

} // namespace hilum::fhirpath
