// SPDX-License-Identifier: Apache-2.0
#include "core/validation/rule.h"

namespace hilum::validation {
namespace {

/// A bound as written in the file: a number, or a date or moment.
std::optional<Value> boundOf(const std::string& text)
{
    if (const std::optional<Decimal> number = Decimal::parse(text))
        return Value::decimal(*number);
    if (const std::optional<DateTime> moment = DateTime::parseDateTime(text))
        return Value::dateTime(*moment);
    return std::nullopt;
}

std::optional<Decimal> numberOf(const fhirpath::Item& item)
{
    const Value value = item.value();
    if (value.kind() == ValueKind::Decimal)
        return value.asDecimal();
    if (value.kind() == ValueKind::Integer)
        return Decimal(value.asInteger());
    if (value.kind() == ValueKind::Quantity)
        return value.asQuantity().number;
    if (!value.isString())
        return std::nullopt;
    const std::optional<Value> converted =
        item.isNode() ? item.node().convert(ValueKind::Decimal) : std::nullopt;
    return converted ? std::optional(converted->asDecimal()) : Decimal::parse(value.asString());
}

std::optional<DateTime> momentOf(const fhirpath::Item& item)
{
    const Value value = item.value();
    if (value.kind() == ValueKind::Date || value.kind() == ValueKind::DateTime)
        return value.asDateTime();
    if (!value.isString())
        return std::nullopt;
    const std::optional<Value> converted =
        item.isNode() ? item.node().convert(ValueKind::DateTime) : std::nullopt;
    return converted ? std::optional(converted->asDateTime()) : DateTime::parseDateTime(value.asString());
}

/// Every value of the path must be a number or date between the bounds, themselves included; what is absent
/// keeps the rule, what cannot be compared breaks it.
class RangeRule final : public Rule
{
public:
    RangeRule(fhirpath::Expression path, std::optional<Value> lowest, std::optional<Value> highest)
        : m_path(std::move(path)), m_lowest(lowest), m_highest(highest)
    {
    }

    [[nodiscard]] std::optional<Diagnostic> check(Node record,
                                                  fhirpath::EvaluationContext& evaluation) const override
    {
        const Result<fhirpath::Collection> items = fhirpath::evaluate(m_path, record, evaluation);
        if (!items)
            return cannotDecide(items.error(), record);
        for (const fhirpath::Item& item : *items) {
            if (!hasContent(item))
                continue;
            const bool isInside =
                (!m_lowest || isOrdered(item, *m_lowest, std::strong_ordering::less))
                && (!m_highest || isOrdered(item, *m_highest, std::strong_ordering::greater));
            if (!isInside)
                return atItem(Diagnostic::error("validation.range",
                                                "A value of \"{0}\" is outside the range.",
                                                {std::string(m_path.text())}),
                              item, record);
        }
        return std::nullopt;
    }

private:
    /// True where the item can be compared with the bound and the result is not the unwanted one.
    static bool isOrdered(const fhirpath::Item& item, const Value& bound, std::strong_ordering unwanted)
    {
        if (bound.kind() == ValueKind::Decimal) {
            const std::optional<Decimal> number = numberOf(item);
            return number && (*number <=> bound.asDecimal()) != unwanted;
        }
        const std::optional<DateTime> moment = momentOf(item);
        return moment && compareDateTimes(*moment, bound.asDateTime()) != unwanted;
    }

    fhirpath::Expression m_path;
    std::optional<Value> m_lowest;
    std::optional<Value> m_highest;
};

} // namespace

Result<std::unique_ptr<Rule>> compileRange(const RuleSource& source)
{
    Result<fhirpath::Expression> path = source.compile(*source.body.find("path"));
    if (!path)
        return std::move(path).error();
    const SettingValue* lowest = source.body.find("min");
    const SettingValue* highest = source.body.find("max");
    if (lowest == nullptr && highest == nullptr)
        return source.at(Diagnostic::error("validation.no-bound", "A range needs \"min\", \"max\" or both."),
                         source.body);
    const std::optional<Value> low = lowest == nullptr ? std::nullopt : boundOf(lowest->text());
    const std::optional<Value> high = highest == nullptr ? std::nullopt : boundOf(highest->text());
    for (const SettingValue* bound : {lowest, highest}) {
        if (bound != nullptr && !boundOf(bound->text()))
            return source.at(
                Diagnostic::error("validation.bad-bound", "A bound is a number or a date: 7.5, 2020-01-31."),
                *bound);
    }
    if (low && high && low->kind() != high->kind())
        return source.at(
            Diagnostic::error("validation.bad-bound", "Both bounds must be numbers, or both dates."),
            *highest);
    return std::unique_ptr<Rule>(std::make_unique<RangeRule>(*std::move(path), low, high));
}

} // namespace hilum::validation
