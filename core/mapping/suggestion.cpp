// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/suggestion.h"

#include "core/mapping/extraction_compiler.h"

#include <algorithm>
#include <array>
#include <set>

namespace hilum::mapping {
namespace {

/// A well-known pair: a value, or with a data type the items of a list.
struct KnownPair
{
    std::string_view targetType;
    std::string_view to;
    std::string_view from;
    std::string_view dataType;
    std::string_view choice;
};

constexpr std::array kKnownPairs = std::to_array<KnownPair>({
    {"Patient", "identifier", "PID-3", "CX", {}},
    {"Patient", "name", "PID-5", "XPN", {}},
    {"Patient", "birthDate", "PID-7.toDate()", {}, {}},
    {"Patient",
     "gender",
     "iif(PID-8 = 'F', 'female', iif(PID-8 = 'M', 'male', iif(PID-8 = 'U', 'unknown', 'other')))",
     {},
     {}},
    {"Patient", "address", "PID-11", "XAD", {}},
    {"Patient", "telecom", "PID-13", "XTN", {}},
    {"Patient", "deceased[x]", "PID-29.toDateTime()", {}, "dateTime"},
    {"Patient", "maritalStatus.coding.code", "PID-16.1", {}, {}},
    {"Patient", "communication.language.coding.code", "PID-15.1", {}, {}},
    {"Patient", "contact", "NK1", "NK1", {}},
    {"Encounter", "identifier", "PV1-19", "CX", {}},
    {"Encounter", "class.code", "iif(PV1-2 = 'I', 'IMP', iif(PV1-2 = 'E', 'EMER', 'AMB'))", {}, {}},
    {"Encounter", "subject.identifier.value", "PID-3[1].1", {}, {}},
    {"Encounter", "period.start", "PV1-44.toDateTime()", {}, {}},
    {"Encounter", "period.end", "PV1-45.toDateTime()", {}, {}},
    {"Encounter", "location", "PV1-3", "PL", {}},
    {"Encounter", "participant", "PV1-7", "XCN", {}},
    {"Observation",
     "status",
     "iif(OBX-11 = 'F', 'final', iif(OBX-11 = 'C', 'corrected', iif(OBX-11 = 'P', 'preliminary', "
     "'unknown')))",
     {},
     {}},
    {"Observation", "code.coding.code", "OBX-3.1", {}, {}},
    {"Observation", "code.coding.display", "OBX-3.2", {}, {}},
    {"Observation", "value[x]", "OBX-5", {}, "string"},
    {"Observation", "effective[x]", "OBX-14.toDateTime()", {}, "dateTime"},
    {"Observation", "subject.identifier.value", "PID-3[1].1", {}, {}},
});

/// What the items of a known pair are made of.
struct KnownPart
{
    std::string_view dataType;
    std::string_view to;
    std::string_view from;
};

constexpr std::array kKnownParts = std::to_array<KnownPart>({
    {"CX", "value", "CX.1"},
    {"XPN", "family", "XPN.1"},
    {"XPN", "given", "XPN.2 | XPN.3"},
    {"XPN", "suffix", "XPN.4"},
    {"XPN", "prefix", "XPN.5"},
    {"XAD", "line", "XAD.1 | XAD.2"},
    {"XAD", "city", "XAD.3"},
    {"XAD", "state", "XAD.4"},
    {"XAD", "postalCode", "XAD.5"},
    {"XAD", "country", "XAD.6"},
    {"XTN", "value", "XTN.1"},
    {"NK1", "name.family", "NK1-2[1].1"},
    {"NK1", "name.given", "NK1-2[1].2"},
    {"NK1", "relationship.text", "NK1-3.2"},
    {"NK1", "telecom.value", "NK1-5.1"},
    {"PL", "location.display", "PL.1"},
    {"XCN", "individual.identifier.value", "XCN.1"},
    {"XCN", "individual.display", "XCN.2"},
});

/// A target and the words that name it, as they stand in column names without blanks and case.
struct KnownWords
{
    std::string_view targetType;
    std::string_view to;
    std::array<std::string_view, 8> words;
};

constexpr std::array kKnownWords = std::to_array<KnownWords>({
    {"Patient",
     "identifier.value",
     {"mrn", "patientid", "patientnumber", "medicalrecordnumber", "patid", "pid"}},
    {"Patient", "name.family", {"family", "familyname", "lastname", "surname", "last"}},
    {"Patient", "name.given", {"given", "givenname", "firstname", "forename", "first"}},
    {"Patient", "name.text", {"name", "patientname", "fullname"}},
    {"Patient", "birthDate", {"birthdate", "dateofbirth", "dob", "born", "birthday", "patientbirthdate"}},
    {"Patient", "gender", {"gender", "sex", "patientsex"}},
    {"Patient", "address.line", {"address", "street", "addressline", "line"}},
    {"Patient", "address.city", {"city", "town"}},
    {"Patient", "address.postalCode", {"zip", "zipcode", "postalcode", "postcode"}},
    {"Patient", "address.state", {"state", "province"}},
    {"Patient", "address.country", {"country"}},
    {"Patient", "telecom.value", {"phone", "telephone", "tel", "mobile", "email"}},
    {"Encounter", "identifier.value", {"visit", "visitnumber", "encounterid", "visitid"}},
    {"Encounter", "subject.identifier.value", {"mrn", "patientid", "patientnumber", "patid"}},
    {"Encounter", "period.start", {"admitted", "admission", "admitdate", "arrived", "start"}},
    {"Encounter", "period.end", {"discharged", "discharge", "dischargedate", "end"}},
    {"Observation", "code.text", {"test", "testname", "analyte", "parameter"}},
    {"Observation", "code.coding.code", {"loinc", "testcode", "code"}},
    {"Observation", "subject.identifier.value", {"mrn", "patientid", "patientnumber", "patid"}},
});

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char each : name) {
        if (each >= 'A' && each <= 'Z')
            plain += static_cast<char>(each - 'A' + 'a');
        else if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9'))
            plain += each;
    }
    return plain;
}

class Suggester
{
public:
    explicit Suggester(const SuggestionContext& context) : m_context(context) {}

    std::vector<MappingSuggestion> suggest()
    {
        if (m_context.sourceFormat == "hl7v2")
            suggestKnownPairs();
        else
            suggestByName();
        for (MappingSuggestion& each : m_found) {
            if (each.reason != SuggestionReason::Published)
                weigh(each);
        }
        std::ranges::stable_sort(m_found, std::ranges::greater(), &MappingSuggestion::score);
        std::set<std::string> targets;
        std::erase_if(m_found,
                      [&](const MappingSuggestion& each) { return !targets.insert(each.rule.to).second; });
        return std::move(m_found);
    }

private:
    [[nodiscard]] SourceContext source() const
    {
        return {.notation = m_context.notation,
                .schema = m_context.sourceSchema,
                .typeName = m_context.sourceType};
    }

    /// True where some sample has what the text asks for, or where that cannot be told.
    [[nodiscard]] bool isThere(std::string_view text) const
    {
        if (m_context.samples.empty())
            return true;
        Diagnostics warnings;
        const Result<Extraction> extraction = compileExtraction(text, source(), warnings);
        if (!extraction)
            return false;
        const std::shared_ptr<const CompiledPath> path =
            extraction->paths.empty() ? extraction->trace : extraction->paths.front();
        return path == nullptr || std::ranges::any_of(m_context.samples, [&](Node sample) {
                   return static_cast<bool>(path->first(sample));
               });
    }

    /// What the samples have in a field that is suggested by its name.
    [[nodiscard]] NodeList valuesOf(std::string_view from) const
    {
        const bool isQuoted = from.size() > 1 && from.front() == '`';
        const std::string_view name = isQuoted ? from.substr(1, from.size() - 2) : from;
        NodeList values;
        for (const Node sample : m_context.samples) {
            NodeList found;
            sample.children(name, found);
            for (const Node value : found) {
                if (!value.value().isNone() && !value.value().toString().empty())
                    values.push_back(value);
            }
        }
        return values;
    }

    /// True where all values are codes of the list.
    static bool areCodes(const NodeList& values, const std::vector<SchemaCode>& codes)
    {
        return std::ranges::all_of(values, [&codes](Node value) {
            return std::ranges::find(codes, value.value().toString(), &SchemaCode::code) != codes.end();
        });
    }

    /// The kind that values of a target's type are read as; nothing where any text will do.
    static std::optional<ValueKind> kindOf(std::string_view type)
    {
        if (type == "date" || type == "dateTime" || type == "instant")
            return ValueKind::DateTime;
        if (type == "boolean")
            return ValueKind::Boolean;
        if (type == "decimal" || type == "integer" || type == "positiveInt" || type == "unsignedInt")
            return ValueKind::Decimal;
        return std::nullopt;
    }

    /// As its format reads it, or as the target's own texts are written.
    static bool readsAs(Node value, ValueKind kind)
    {
        if (value.convert(kind))
            return true;
        const std::string text = value.value().toString();
        if (kind == ValueKind::DateTime)
            return DateTime::parseDateTime(text).has_value();
        if (kind == ValueKind::Decimal)
            return Decimal::parse(text).has_value();
        return text == "true" || text == "false";
    }

    [[nodiscard]] SuggestionEvidence evidenceFor(const SchemaField& target, std::string_view from) const
    {
        const NodeList values = valuesOf(from);
        if (values.empty())
            return SuggestionEvidence::None;
        if (target.isBindingRequired) {
            const std::vector<SchemaCode> codes = m_context.targetSchema->codes(target.binding);
            if (!codes.empty())
                return areCodes(values, codes) ? SuggestionEvidence::CodesFit
                                               : SuggestionEvidence::CodesDiffer;
        }
        const std::optional<ValueKind> kind = kindOf(target.typeName);
        if (!kind)
            return SuggestionEvidence::None;
        const bool areReadable =
            std::ranges::all_of(values, [&kind](Node value) { return readsAs(value, *kind); });
        return areReadable ? SuggestionEvidence::ValuesFit : SuggestionEvidence::ValuesDiffer;
    }

    void weigh(MappingSuggestion& each) const
    {
        const SchemaField* target = m_context.targetSchema == nullptr
                                        ? nullptr
                                        : m_context.targetSchema->fieldAt(m_context.targetType, each.rule.to);
        if (target == nullptr || each.rule.from.empty() || m_context.samples.empty())
            return;
        each.evidence = evidenceFor(*target, each.rule.from);
        static constexpr std::array<int, 5> kWeights = {0, 5, 8, -30, -10};
        each.score = std::clamp(each.score + kWeights[static_cast<std::size_t>(each.evidence)], 1, 99);
    }

    /// Fields of the target that have few codes, of which the source's values are.
    void suggestByValues(const std::string& name)
    {
        constexpr std::size_t kMostCodes = 40;
        const SchemaType* type =
            m_context.targetSchema == nullptr ? nullptr : m_context.targetSchema->type(m_context.targetType);
        const NodeList values = type == nullptr ? NodeList() : valuesOf(quoted(name));
        if (values.empty())
            return;
        for (const SchemaField& field : type->fields) {
            if (!field.isBindingRequired || field.name == "language")
                continue;
            const std::vector<SchemaCode> codes = m_context.targetSchema->codes(field.binding);
            if (!codes.empty() && codes.size() <= kMostCodes && areCodes(values, codes))
                add(field.name, name, SuggestionReason::SameValues);
        }
    }

    void suggestKnownPairs()
    {
        for (const KnownPair& pair : kKnownPairs) {
            if (pair.targetType != m_context.targetType || !isThere(pair.from))
                continue;
            MappingRule rule;
            rule.to = pair.to;
            rule.type = pair.choice;
            (pair.dataType.empty() ? rule.from : rule.each) = pair.from;
            for (const KnownPart& part : kKnownParts) {
                if (!pair.dataType.empty() && part.dataType == pair.dataType) {
                    MappingRule& nested = rule.rules.emplace_back();
                    nested.to = part.to;
                    nested.from = part.from;
                }
            }
            m_found.push_back({.rule = std::move(rule), .score = 95, .reason = SuggestionReason::Published});
        }
    }

    /// Names of the source's fields: of its schema, else of the samples' roots.
    [[nodiscard]] std::vector<std::string> sourceNames() const
    {
        std::vector<std::string> names;
        const SchemaType* type =
            m_context.sourceSchema == nullptr ? nullptr : m_context.sourceSchema->type(m_context.sourceType);
        if (type != nullptr) {
            for (const SchemaField& field : type->fields)
                names.push_back(field.path.empty() ? field.name : field.path);
            return names;
        }
        NodeList children;
        for (const Node sample : m_context.samples)
            sample.children(children);
        for (const Node child : children) {
            if (std::ranges::find(names, child.name()) == names.end())
                names.emplace_back(child.name());
        }
        return names;
    }

    void suggestByName()
    {
        for (const std::string& name : sourceNames()) {
            const std::string plain = plainName(name);
            if (plain.empty())
                continue;
            for (const KnownWords& known : kKnownWords) {
                if (known.targetType == m_context.targetType
                    && std::ranges::find(known.words, plain) != known.words.end())
                    add(known.to, name, SuggestionReason::KnownWord);
            }
            suggestFields(name, plain);
            suggestByValues(name);
        }
    }

    /// Fields of the target's own type that have the same name, or nearly.
    void suggestFields(const std::string& name, const std::string& plain)
    {
        const SchemaType* type =
            m_context.targetSchema == nullptr ? nullptr : m_context.targetSchema->type(m_context.targetType);
        if (type == nullptr)
            return;
        for (const SchemaField& field : type->fields) {
            const SchemaType* fieldType = m_context.targetSchema->type(field.typeName);
            const bool isPrimitive = fieldType != nullptr && fieldType->kind == SchemaTypeKind::Primitive;
            const std::string target = plainName(field.name);
            if (!isPrimitive || !field.choices.empty())
                continue;
            if (target == plain)
                add(field.name, name, SuggestionReason::SameName);
            else if (target.size() > 3 && (plain.ends_with(target) || plain.starts_with(target)))
                add(field.name, name, SuggestionReason::SimilarName);
        }
    }

    /// The name as an expression says it.
    [[nodiscard]] std::string quoted(const std::string& name) const
    {
        const bool isWord = std::ranges::all_of(name, [](char each) {
            return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z')
                   || (each >= '0' && each <= '9') || each == '_';
        });
        const bool isPath = m_context.notation != nullptr && m_context.notation->match(name) == name.size();
        return isWord || isPath ? name : '`' + name + '`';
    }

    void add(std::string_view to, const std::string& name, SuggestionReason reason)
    {
        MappingRule rule;
        rule.to = to;
        rule.from = quoted(name);
        const int score = reason == SuggestionReason::KnownWord    ? 90
                          : reason == SuggestionReason::SameName   ? 85
                          : reason == SuggestionReason::SameValues ? 55
                                                                   : 50;
        m_found.push_back({.rule = std::move(rule), .score = score, .reason = reason});
    }

    const SuggestionContext& m_context;
    std::vector<MappingSuggestion> m_found;
};

} // namespace

std::vector<MappingSuggestion> suggestMappings(const SuggestionContext& context)
{
    return Suggester(context).suggest();
}

} // namespace hilum::mapping
