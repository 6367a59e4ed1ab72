// SPDX-License-Identifier: Apache-2.0
// FHIR R4 "FHIRPath", section 2.9.1.5: functions that ask a terminology.
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"

namespace hilum::fhirpath {

namespace {

SystemCode codingOf(const Node node)
{
    const auto text = [node](std::string_view name) {
        const Node child = node.firstChild(name);
        const Value value = child ? child.value() : Value();
        return value.isString() ? value.asString() : std::string_view();
    };
    return {.system = text("system"), .code = text("code")};
}

/// The codes of a CodeableConcept, a Coding or a code alone.
std::vector<SystemCode> codesOf(const Item& item)
{
    const Value value = item.value();
    if (value.isString())
        return {{.system = {}, .code = value.asString()}};
    if (!item.isNode())
        return {};
    NodeList codings;
    item.node().children("coding", codings);
    std::vector<SystemCode> codes;
    for (const Node coding : codings)
        codes.push_back(codingOf(coding));
    if (codings.empty())
        codes.push_back(codingOf(item.node()));
    std::erase_if(codes, [](const SystemCode& code) { return code.code.empty(); });
    return codes;
}

/// The one terminology; an error where there is none.
const Terminology* terminologyOf(FunctionCall& call)
{
    const Terminology* terminology = call.context().services().terminology;
    if (terminology == nullptr)
        (void)call.fail(Diagnostic::error("fhirpath.no-terminology",
                                          "{0} needs a terminology, and there is none here.",
                                          {std::string(call.row().signature)}));
    return terminology;
}

/// True if one answer is, else not known if one is not, else false.
class AnyOf
{
public:
    void add(std::optional<bool> answer)
    {
        m_isTrue = m_isTrue || answer.value_or(false);
        m_isUnknown = m_isUnknown || !answer;
    }
    void addTo(FunctionCall& call, Collection& out) const
    {
        if (m_isTrue || !m_isUnknown)
            call.addBoolean(out, m_isTrue);
    }

private:
    bool m_isTrue = false;
    bool m_isUnknown = false;
};

bool memberOfFunction(FunctionCall& call, Collection& out)
{
    std::string_view valueSet;
    Item item;
    const Terminology* terminology = terminologyOf(call);
    if (terminology == nullptr)
        return false;
    const Single given = call.argumentText(0, valueSet);
    const Single found = given == Single::Value ? call.inputItem(item) : given;
    if (found != Single::Value)
        return goesOn(found);
    AnyOf answer;
    for (const SystemCode& code : codesOf(item)) {
        if (!call.work(1))
            return false;
        answer.add(terminology->memberOf(valueSet, code));
    }
    answer.addTo(call, out);
    return true;
}

/// Two codes of one system, or of which one does not say its system.
std::optional<bool> subsumes(const Terminology& terminology, const SystemCode& broader,
                             const SystemCode& narrower)
{
    if (!broader.system.empty() && !narrower.system.empty() && broader.system != narrower.system)
        return false;
    const std::string_view system = broader.system.empty() ? narrower.system : broader.system;
    if (system.empty())
        return broader.code == narrower.code ? std::optional(true) : std::nullopt;
    return terminology.subsumes(system, broader.code, narrower.code);
}

enum class Direction : std::uint8_t { Broader, Narrower };

template<Direction direction>
bool subsumesFunction(FunctionCall& call, Collection& out)
{
    Item item;
    Item other;
    const Terminology* terminology = terminologyOf(call);
    if (terminology == nullptr)
        return false;
    const Single given = call.argumentItem(0, other);
    const Single found = given == Single::Value ? call.inputItem(item) : given;
    if (found != Single::Value)
        return goesOn(found);
    AnyOf answer;
    for (const SystemCode& own : codesOf(item)) {
        for (const SystemCode& asked : codesOf(other)) {
            if (!call.work(1))
                return false;
            answer.add(direction == Direction::Broader ? subsumes(*terminology, own, asked)
                                                       : subsumes(*terminology, asked, own));
        }
    }
    answer.addTo(call, out);
    return true;
}

constexpr FunctionRow kTerminologyRows[] = {
    {"memberOf",
     "memberOf(valueset)",
     "True if the code, or one of the concept's codes, is in the value set with that address.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     memberOfFunction,
     {{{"'male'.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender')", "true"},
       {"'x'.memberOf(%`vs-administrative-gender`)", "false"},
       {"'x'.memberOf('http://example.org/unknown')", "{}"}}},
     {},
     {kTextKinds}},
    {"subsumes",
     "subsumes(code)",
     "True if the code is the given one or broader.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     subsumesFunction<Direction::Broader>,
     {{{"'active'.subsumes('active')", "true"}, {"{}.subsumes('active')", "{}"}}}},
    {"subsumedBy",
     "subsumedBy(code)",
     "True if the code is the given one or narrower.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     subsumesFunction<Direction::Narrower>,
     {{{"'active'.subsumedBy('active')", "true"}, {"{}.subsumedBy('active')", "{}"}}}},
};

} // namespace

FunctionGroup terminologyFunctions()
{
    return {"Terminology", kTerminologyRows};
}

} // namespace hilum::fhirpath
