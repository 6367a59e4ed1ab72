// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/self_contained.h"

#include "core/fhirpath/function_catalogue.h"
#include "core/fhirpath/program.h"

#include <algorithm>
#include <array>
#include <set>

namespace hilum::mapping {
namespace {

using Numbers = std::set<std::uint32_t>;

/// Functions whose result is not of their input alone.
bool looksOutside(std::string_view function)
{
    static constexpr std::array<std::string_view, 5> kNames = {"now", "today", "timeOfDay", "resolve",
                                                               "trace"};
    return std::ranges::find(kNames, function) != kNames.end();
}

/// Goes over rules in the order in which they run.
class DependencyReader
{
public:
    void read(const CompiledVariable& variable)
    {
        if (variable.isDefault)
            need(variable.number); // Whether it is set, and to what.
        if (variable.from)
            read(*variable.from);
        m_set.insert(variable.number);
    }

    void read(const CompiledRule& rule)
    {
        const Numbers before = m_set;
        if (rule.from)
            read(*rule.from);
        if (rule.when)
            read(*rule.when);
        if (rule.otherwiseFrom)
            read(*rule.otherwiseFrom);
        std::ranges::for_each(rule.variables, [this](const CompiledVariable& each) { read(each); });
        if (rule.group) {
            m_isSelfContained = m_isSelfContained && rule.group->isSelfContained;
            std::ranges::for_each(rule.group->freeVariables, [this](std::uint32_t each) { need(each); });
        }
        if (rule.isAtRoot)
            m_isSelfContained = m_isSelfContained && rule.group && rule.container == 0 && rule.isListItem;
        else
            m_isSelfContained = m_isSelfContained && rule.unique.empty();
        m_set = before;
    }

    [[nodiscard]] bool isSelfContained() const { return m_isSelfContained; }
    [[nodiscard]] const Numbers& needed() const { return m_needed; }

private:
    void need(std::uint32_t variable)
    {
        if (!m_set.contains(variable))
            m_needed.insert(variable);
    }

    void read(const Extraction& from)
    {
        read(from.paths);
        if (from.kind == Extraction::Kind::Expression)
            read(from.expression);
    }

    void read(const std::vector<std::shared_ptr<const CompiledPath>>& paths)
    {
        m_isSelfContained =
            m_isSelfContained
            && std::ranges::all_of(
                paths, [](const std::shared_ptr<const CompiledPath>& each) { return each->isWithinItem(); });
    }

    void read(const fhirpath::Expression& expression)
    {
        const fhirpath::Program& program = expression.program();
        read(program.paths);
        for (const fhirpath::Operation& operation : program.operations) {
            using enum fhirpath::OperationCode;
            if (operation.code == Variable)
                need(operation.payload);
            else if (operation.code == Context || operation.code == Resource
                     || (operation.code == Function
                         && looksOutside(program.functions[operation.payload]->name)))
                m_isSelfContained = false;
        }
    }

    bool m_isSelfContained = true;
    /// Variables that have their value from within.
    Numbers m_set;
    Numbers m_needed;
};

} // namespace

void findDependencies(RuleGroup& group)
{
    DependencyReader reader;
    std::ranges::for_each(group.variables, [&](const CompiledVariable& each) { reader.read(each); });
    std::ranges::for_each(group.rules, [&](const CompiledRule& each) { reader.read(each); });
    group.isSelfContained = reader.isSelfContained();
    group.weight = group.variables.size();
    for (const CompiledRule& rule : group.rules)
        group.weight += 1 + rule.variables.size() + (rule.group ? rule.group->weight : 0);
    group.freeVariables.assign(reader.needed().begin(), reader.needed().end());
}

} // namespace hilum::mapping
