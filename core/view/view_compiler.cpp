// SPDX-License-Identifier: Apache-2.0
#include "core/view/view_compiler.h"

#include "core/base/text.h"
#include "core/codecs/fhir/fhir_schema.h"
#include "core/codecs/fhir/fhir_typing.h"
#include "core/connect/map_reader.h"

#include <algorithm>
#include <array>

namespace hilum::view {

namespace {

/// Bounds for hostile definitions; each level and each selection costs stack when rows are made.
constexpr int kDeepestSelect = 50;
constexpr std::size_t kMostSelections = 2000;
constexpr std::size_t kMostColumns = 10'000;

constexpr std::array<std::string_view, 28> kViewKeys = {
    "resource",   "select",    "where",         "constant",    "resourceType", "url",       "identifier",
    "name",       "title",     "meta",          "status",      "experimental", "publisher", "contact",
    "useContext", "copyright", "fhirVersion",   "description", "id",           "text",      "extension",
    "version",    "profile",   "implicitRules", "language",    "contained",    "purpose",   "date"};
constexpr std::array<std::string_view, 10> kSelectKeys = {
    "column",   "select", "forEach",   "forEachOrNull",     "repeat",
    "unionAll", "id",     "extension", "modifierExtension", "name"};
constexpr std::array<std::string_view, 8> kColumnKeys = {"name",        "path", "type", "collection",
                                                         "description", "tag",  "id",   "extension"};

/// `^[A-Za-z][A-Za-z0-9_]*$`, what every database takes (sql-name).
bool isSqlName(std::string_view name)
{
    const auto isLetter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    return !name.empty() && isLetter(name.front()) && std::ranges::all_of(name, [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isExpressionText(const SettingValue& value)
{
    const bool isOther = !value.isQuoted() && (value.asInteger() || value.asBoolean());
    return value.isScalar() && !value.text().empty() && !isOther;
}

/// True for `name.given.join(',')`: nothing is called on what it joins.
bool endsInJoin(std::string_view code)
{
    const std::size_t call = code.rfind(".join(");
    if (call == std::string_view::npos || !trimmed(code).ends_with(')'))
        return false;
    const std::size_t close = code.find(')', call);
    return trimmed(code).size() == close + 1 && trimmed(code).data() == code.data();
}

std::string itemPath(const std::string& path, std::string_view key, std::size_t index)
{
    return (path.empty() ? std::string() : path + '.') + std::string(key) + '[' + std::to_string(index) + ']';
}

} // namespace

ViewCompiler::ViewCompiler(const SettingValue& definition, std::string_view file, std::string path,
                           Diagnostics& findings)
    : m_definition(definition), m_file(file), m_path(std::move(path)), m_findings(findings)
{
}

void ViewCompiler::report(Diagnostic finding, SettingPlace place, const std::string& path)
{
    m_findings.push_back(std::move(finding).at(placeIn(m_file, place, path)));
}

std::string ViewCompiler::under(const std::string& path, std::string_view key) const
{
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

void ViewCompiler::reportUnknownKeys(const SettingValue& map, std::span<const std::string_view> known,
                                     const std::string& path)
{
    for (const SettingValue::Entry& entry : map.entries()) {
        if (std::ranges::find(known, entry.key) != known.end() || entry.key.starts_with('_'))
            continue;
        const std::string_view near = nearestWord(entry.key, known);
        report(near.empty()
                   ? Diagnostic::warning("view.unknown-key", "A view has no \"{0}\" here; it is ignored.",
                                         {entry.key})
                   : Diagnostic::warning("view.unknown-key",
                                         "A view has no \"{0}\" here; it is ignored. Did you mean \"{1}\"?",
                                         {entry.key, std::string(near)}),
               entry.keyPlace, under(path, entry.key));
    }
}

/// The list under a key, null where there is none; anything else is reported.
const SettingValue* ViewCompiler::listOf(const SettingValue& map, std::string_view key,
                                         const std::string& path)
{
    const SettingValue* found = map.find(key);
    if (found == nullptr || found->isNull())
        return nullptr;
    if (found->isList())
        return found;
    report(Diagnostic::error("view.not-a-list", "\"{0}\" must be a list.", {std::string(key)}),
           found->place(), under(path, key));
    return nullptr;
}

bool ViewCompiler::checkName(const SettingValue* name, const SettingValue& owner, const std::string& path)
{
    if (name == nullptr || !name->isScalar() || name->text().empty()) {
        report(Diagnostic::error("view.no-name", "A name is missing here."), owner.place(), path);
        return false;
    }
    if (isSqlName(name->text()))
        return true;
    report(
        Diagnostic::error(
            "view.bad-name",
            "\"{0}\" cannot be a name here: it must begin with a letter and hold only letters, digits and _.",
            {name->text()}),
        name->place(), path);
    return false;
}

void ViewCompiler::compile(std::string& resource, std::vector<ViewColumn>& columns, ViewPlan& plan)
{
    if (!m_definition.isMap()) {
        return report(
            Diagnostic::error("view.not-a-view", "This is no ViewDefinition: it must be an object."),
            m_definition.place(), m_path);
    }
    const std::string kind = m_definition.textOr("resourceType", "ViewDefinition");
    if (kind != "ViewDefinition") {
        report(Diagnostic::error("view.not-a-view", "This is a {0}, not a ViewDefinition.", {kind}),
               m_definition.place(), under(m_path, "resourceType"));
    }
    reportUnknownKeys(m_definition, kViewKeys, m_path);
    readResource(resource);
    m_resource = resource;
    readConstants(plan);
    readWhere(plan);
    readSelects(m_definition, m_resource, m_path, 1, plan.root.selects, columns);
    plan.usesRowIndex = m_usesRowIndex;
    checkColumns(columns);
}

void ViewCompiler::readResource(std::string& resource)
{
    const std::string path = under(m_path, "resource");
    const SettingValue* value = m_definition.find("resource");
    if (value == nullptr || !value->isScalar() || value->text().empty()) {
        return report(
            Diagnostic::error("view.no-resource",
                              "\"resource\" is missing: the type of resources that the view is of."),
            m_definition.place(), path);
    }
    const fhir::Type* type = fhir::r4Schema().fhirType(value->text());
    if (type != nullptr && type->kind == fhir::TypeKind::Resource) {
        resource = value->text();
        return;
    }
    const std::vector<std::string_view> known = fhir::r4Schema().rootTypes();
    const std::string_view near = nearestWord(value->text(), known);
    report(near.empty() ? Diagnostic::error("view.unknown-resource", "FHIR R4 has no resource \"{0}\".",
                                            {value->text()})
                        : Diagnostic::error("view.unknown-resource",
                                            "FHIR R4 has no resource \"{0}\". Did you mean \"{1}\"?",
                                            {value->text(), std::string(near)}),
           value->place(), path);
}

void ViewCompiler::readConstants(ViewPlan& plan)
{
    const SettingValue* list = listOf(m_definition, "constant", m_path);
    if (list == nullptr)
        return;
    for (std::size_t index = 0; index < list->items().size(); ++index) {
        const SettingValue& constant = list->items()[index];
        const std::string path = itemPath(m_path, "constant", index);
        const SettingValue* name = constant.find("name");
        if (!checkName(name, constant, under(path, "name")))
            continue;
        if (std::ranges::find(m_variableNames, name->text()) != m_variableNames.end()) {
            report(Diagnostic::error("view.doubled-constant", "There already is a constant \"{0}\".",
                                     {name->text()}),
                   name->place(), under(path, "name"));
            continue;
        }
        const std::optional<Value> value = constantValue(constant, path, *plan.arena);
        m_variableNames.push_back(name->text());
        plan.constants.emplace_back(value.value_or(Value()));
    }
}

/// Of its one `value[x]`.
std::optional<Value> ViewCompiler::constantValue(const SettingValue& constant, const std::string& path,
                                                 Arena& arena)
{
    const SettingValue::Entry* found = nullptr;
    for (const SettingValue::Entry& entry : constant.entries()) {
        if (!entry.key.starts_with("value") || entry.key.size() == 5)
            continue;
        if (found != nullptr) {
            report(Diagnostic::error("view.bad-constant", "The constant has more than one value."),
                   entry.keyPlace, path);
            return std::nullopt;
        }
        found = &entry;
    }
    if (found == nullptr || !found->value.isScalar()) {
        report(Diagnostic::error("view.bad-constant",
                                 "The constant has no value: give it one as valueString, valueInteger..."),
               constant.place(), path);
        return std::nullopt;
    }
    std::string typeName = found->key.substr(5);
    typeName.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(typeName.front())));
    const fhir::Type* type = fhir::r4Schema().fhirType(typeName);
    if (type == nullptr || type->kind != fhir::TypeKind::Primitive) {
        report(Diagnostic::error("view.bad-constant", "\"{0}\" names no simple FHIR type.", {found->key}),
               found->keyPlace, path);
        return std::nullopt;
    }
    const Value value = fhir::typedText(arena.copy(found->value.text()), type->primitive);
    if (value.kind() != type->primitive) {
        report(Diagnostic::error("view.bad-constant", "The value is no {0}.", {typeName}),
               found->value.place(), under(path, found->key));
        return std::nullopt;
    }
    return value;
}

void ViewCompiler::readWhere(ViewPlan& plan)
{
    const SettingValue* list = listOf(m_definition, "where", m_path);
    if (list == nullptr)
        return;
    for (std::size_t index = 0; index < list->items().size(); ++index) {
        const SettingValue& item = list->items()[index];
        const std::string path = under(itemPath(m_path, "where", index), "path");
        const SettingValue* text = item.find("path");
        std::optional<ViewExpression> compiled =
            compileExpression(text == nullptr ? item : *text, m_resource, path);
        if (!compiled)
            continue;
        const std::string_view type = compiled->expression.typeName();
        if (!type.empty() && type != "boolean" && type != "Boolean") {
            report(Diagnostic::error("view.not-a-condition",
                                     "The path gives {0}, but must give true or false. Compare it with "
                                     "something, or add exists().",
                                     {std::string(type)}),
                   text == nullptr ? item.place() : text->place(), path);
        }
        plan.where.push_back(*std::move(compiled));
    }
}

void ViewCompiler::readSelects(const SettingValue& owner, const std::string& type, const std::string& path,
                               int depth, std::vector<Selection>& selections, Columns& columns)
{
    const SettingValue* list = listOf(owner, "select", path);
    if (list == nullptr)
        return;
    for (std::size_t index = 0; index < list->items().size(); ++index)
        readSelection(list->items()[index], type, itemPath(path, "select", index), depth,
                      selections.emplace_back(), columns);
}

void ViewCompiler::readSelection(const SettingValue& value, const std::string& type, const std::string& path,
                                 int depth, Selection& selection, Columns& columns)
{
    if (!value.isMap()) {
        return report(
            Diagnostic::error("view.not-a-selection", "A selection must be an object with columns."),
            value.place(), path);
    }
    if (depth > kDeepestSelect || ++m_selectionCount > kMostSelections || columns.size() > kMostColumns) {
        return report(
            Diagnostic::error("view.too-large", "The view has too many columns, selections or levels."),
            value.place(), path);
    }
    reportUnknownKeys(value, kSelectKeys, path);
    const std::string inner = readFocus(value, type, path, selection);
    readColumns(value, inner, path, selection, columns);
    readSelects(value, inner, path, depth + 1, selection.selects, columns);
    readUnion(value, inner, path, depth, selection, columns);
}

/// The type of what the columns are seen from, "" where it is not known.
std::string ViewCompiler::readFocus(const SettingValue& value, const std::string& type,
                                    const std::string& path, Selection& selection)
{
    constexpr std::array<std::string_view, 3> kKeys = {"forEach", "forEachOrNull", "repeat"};
    std::string_view chosen;
    for (const std::string_view key : kKeys) {
        const SettingValue* found = value.find(key);
        if (found == nullptr || found->isNull())
            continue;
        if (!chosen.empty()) {
            report(Diagnostic::error("view.two-loops", "A selection has either \"{0}\" or \"{1}\", not both.",
                                     {std::string(chosen), std::string(key)}),
                   found->place(), under(path, key));
            return {};
        }
        chosen = key;
    }
    if (chosen.empty())
        return type;
    if (chosen == "repeat")
        return readRepeat(value, type, path, selection);
    selection.focus = chosen == "forEach" ? Focus::ForEach : Focus::ForEachOrNull;
    std::optional<ViewExpression> compiled =
        compileExpression(*value.find(chosen), type, under(path, chosen));
    if (!compiled)
        return {};
    std::string inner(compiled->expression.typeName());
    selection.paths.push_back(*std::move(compiled));
    return inner;
}

std::string ViewCompiler::readRepeat(const SettingValue& value, const std::string& type,
                                     const std::string& path, Selection& selection)
{
    selection.focus = Focus::Repeat;
    const SettingValue* list = listOf(value, "repeat", path);
    if (list == nullptr)
        return {};
    std::string inner;
    for (std::size_t index = 0; index < list->items().size(); ++index) {
        const SettingValue& text = list->items()[index];
        const std::string place = itemPath(path, "repeat", index);
        // What a path means may differ from level to level, so that the one that runs knows no type.
        std::optional<ViewExpression> typed;
        if (index == 0)
            typed = compileExpression(text, type, place);
        std::optional<ViewExpression> compiled = compileExpression(text, {}, place);
        if (!compiled)
            continue;
        if (typed && list->items().size() == 1)
            inner = typed->expression.typeName();
        selection.paths.push_back(*std::move(compiled));
    }
    if (list->items().empty())
        report(Diagnostic::error("view.no-path", "\"repeat\" needs at least one path."), list->place(), path);
    return inner;
}

void ViewCompiler::readColumns(const SettingValue& value, const std::string& type, const std::string& path,
                               Selection& selection, Columns& columns)
{
    const SettingValue* list = listOf(value, "column", path);
    if (list == nullptr)
        return;
    for (std::size_t index = 0; index < list->items().size(); ++index) {
        const SettingValue& column = list->items()[index];
        const std::string place = itemPath(path, "column", index);
        if (!column.isMap()) {
            report(Diagnostic::error("view.not-a-column", "A column must be an object with name and path."),
                   column.place(), place);
            continue;
        }
        reportUnknownKeys(column, kColumnKeys, place);
        const SettingValue* name = column.find("name");
        const bool isNamed = checkName(name, column, under(place, "name"));
        const SettingValue* text = column.find("path");
        std::optional<ViewExpression> compiled =
            compileExpression(text == nullptr ? column : *text, type, under(place, "path"));
        const SettingValue* collection = column.find("collection");
        if (collection != nullptr && !collection->asBoolean()) {
            report(Diagnostic::error("view.not-a-flag", "\"{0}\" must be true or false.", {"collection"}),
                   collection->place(), under(place, "collection"));
        }
        if (!isNamed || !compiled)
            continue;
        const bool isCollection = collection != nullptr && collection->asBoolean().value_or(false);
        std::string columnType = column.textOr("type", compiled->expression.typeName());
        selection.columns.push_back({.path = *std::move(compiled),
                                     .slot = columns.size(),
                                     .isCollection = isCollection,
                                     .isJoin = endsInJoin(text->text())});
        columns.push_back(
            {.name = name->text(), .type = std::move(columnType), .isCollection = isCollection});
    }
}

/// All operands fill the same columns: those of the first one.
void ViewCompiler::readUnion(const SettingValue& value, const std::string& type, const std::string& path,
                             int depth, Selection& selection, Columns& columns)
{
    const SettingValue* list = listOf(value, "unionAll", path);
    if (list == nullptr)
        return;
    const std::size_t first = columns.size();
    Columns shared;
    for (std::size_t index = 0; index < list->items().size(); ++index) {
        const std::string place = itemPath(path, "unionAll", index);
        columns.resize(first);
        readSelection(list->items()[index], type, place, depth + 1, selection.unionAll.emplace_back(),
                      columns);
        const auto begin = columns.begin() + static_cast<std::ptrdiff_t>(first);
        if (index == 0) {
            shared.assign(begin, columns.end());
            continue;
        }
        const auto isSame = [](const ViewColumn& one, const ViewColumn& other) {
            return one.name == other.name && one.isCollection == other.isCollection;
        };
        if (!std::ranges::equal(shared, std::span<const ViewColumn>(begin, columns.end()), isSame)) {
            report(Diagnostic::error(
                       "view.union-mismatch",
                       "The operands of \"unionAll\" must have the same columns in the same order."),
                   list->items()[index].place(), place);
        }
    }
    columns.resize(first);
    columns.insert(columns.end(), shared.begin(), shared.end());
}

void ViewCompiler::checkColumns(const Columns& columns)
{
    if (columns.empty() && !hasErrors(m_findings)) {
        report(Diagnostic::error("view.no-columns", "The view has no columns: add a \"select\" with some."),
               m_definition.place(), under(m_path, "select"));
    }
    std::vector<std::string_view> names;
    for (const ViewColumn& column : columns)
        names.push_back(column.name);
    std::ranges::sort(names);
    for (std::size_t index = 1; index < names.size(); ++index) {
        if (names[index] == names[index - 1] && (index < 2 || names[index] != names[index - 2])) {
            report(Diagnostic::error("view.doubled-column", "There is more than one column \"{0}\".",
                                     {std::string(names[index])}),
                   m_definition.place(), under(m_path, "select"));
        }
    }
}

std::optional<ViewExpression>
ViewCompiler::compileExpression(const SettingValue& text, const std::string& type, const std::string& path)
{
    if (!isExpressionText(text)) {
        report(Diagnostic::error("view.no-expression", "A FHIRPath expression is needed here, as a text."),
               text.place(), path);
        return std::nullopt;
    }
    m_usesRowIndex = m_usesRowIndex || text.text().find("rowIndex") != std::string::npos;
    const std::vector<std::string_view> variables(m_variableNames.begin(), m_variableNames.end());
    Result<fhirpath::Expression> expression =
        fhirpath::compile(text.text(), {.notation = nullptr,
                                        .schema = &fhir::r4Schema(),
                                        .contextType = type,
                                        .variables = variables,
                                        .memberCheck = fhirpath::MemberCheck::Warn});
    const auto inFile = [&](Diagnostic finding) {
        SettingPlace place = text.place();
        if (finding.place.line <= 1 && finding.place.column > 1 && place.line != 0)
            place.column += finding.place.column - 1 + (text.isQuoted() ? 1 : 0);
        finding.place = placeIn(m_file, place, path);
        m_findings.push_back(std::move(finding));
    };
    if (!expression) {
        inFile(std::move(expression).error());
        return std::nullopt;
    }
    for (const Diagnostic& warning : expression->findings())
        inFile(warning);
    return ViewExpression{.expression = *std::move(expression), .place = path};
}

} // namespace hilum::view
