// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/inventory_html.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace hilum::inventory {
namespace {

constexpr std::size_t kValuesShown = 15;

constexpr std::string_view kStyle = R"(
:root{--page:#f5f7f9;--card:#fff;--ink:#1b2530;--soft:#5c6b7a;--line:#dde3e9;--bar:#2f7f86;--track:#e4eaef;
--warn:#a15c00;--warnbg:#fff4e0;--key:#7a3b9a}
@media(prefers-color-scheme:dark){:root{--page:#14191f;--card:#1c232b;--ink:#e3e9ef;--soft:#93a1b0;--line:#313b46;
--bar:#4fb3bb;--track:#2a333d;--warn:#f0b35a;--warnbg:#33291a;--key:#c79be0}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:14px/1.45 system-ui,"Segoe UI",Roboto,sans-serif}
main{max-width:1280px;margin:0 auto;padding:28px 24px 60px}
h1{font-size:22px;margin:0;overflow-wrap:anywhere}
.about{color:var(--soft);margin:4px 0 20px}
.cards{display:flex;flex-wrap:wrap;gap:12px;margin-bottom:18px}
.cards div{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:10px 16px;min-width:120px}
.cards b{display:block;font-size:20px;font-variant-numeric:tabular-nums}
.cards span{color:var(--soft);font-size:12px}
.notice{background:var(--warnbg);color:var(--warn);border-radius:8px;padding:8px 14px;margin:0 0 12px}
.notice p{margin:2px 0}
.find{display:flex;gap:14px;align-items:center;margin:0 0 10px;flex-wrap:wrap}
.find input[type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);
border-radius:6px;padding:6px 10px;width:280px}
.find label{color:var(--soft)}
.table{background:var(--card);border:1px solid var(--line);border-radius:8px;overflow-x:auto}
table{border-collapse:collapse;width:100%}
th{font-weight:600;font-size:12px;color:var(--soft);text-align:left;padding:9px 12px;border-bottom:1px solid var(--line);
white-space:nowrap}
td{padding:7px 12px;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child>td{border-bottom:0}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.p{font-weight:600;overflow-wrap:anywhere;min-width:150px}
.p small,.s{display:block;font-weight:400;color:var(--soft);font-size:12px}
.g td{background:color-mix(in srgb,var(--track) 35%,transparent)}
.e{color:var(--soft)}
.f{width:130px;white-space:nowrap}
.m{display:block;height:6px;border-radius:3px;background:var(--track);margin-top:4px;overflow:hidden}
.m i{display:block;height:100%;background:var(--bar)}
.tag{display:inline-block;font-size:11px;font-weight:400;border:1px solid currentColor;border-radius:9px;padding:0 7px;
margin:1px 4px 0 0;color:var(--key);white-space:nowrap}
.tag.w{color:var(--warn)}
details summary{cursor:pointer;list-style-position:outside;overflow-wrap:anywhere;max-width:360px}
.v{display:grid;grid-template-columns:minmax(90px,190px) 110px auto;gap:2px 10px;margin:6px 0;align-items:center}
.v code{overflow-wrap:anywhere;white-space:pre-wrap;font-size:12px}
.v .m{margin:0}
.v span:last-child{font-variant-numeric:tabular-nums}
h4{font-size:12px;color:var(--soft);margin:8px 0 2px;font-weight:600}
@media print{body{background:#fff}.find{display:none}main{max-width:none;padding:0}tr{break-inside:avoid}
thead{display:table-header-group}}
)";

/// Finding and hiding; the page is complete without it.
constexpr std::string_view kScript = R"(
const find=document.querySelector('.find'),word=find.querySelector('input[type=search]'),
empty=find.querySelector('input[type=checkbox]'),rows=[...document.querySelectorAll('tbody>tr')];
function show(){const w=word.value.toLowerCase();for(const r of rows)
r.hidden=(w&&!r.firstElementChild.textContent.toLowerCase().includes(w))||(!empty.checked&&r.className==='e');}
word.oninput=empty.onchange=show;find.hidden=false;show();
)";

std::string escaped(std::string_view text)
{
    std::string html;
    for (const char each : text) {
        switch (each) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += static_cast<unsigned char>(each) < ' ' ? ' ' : each;
        }
    }
    return html;
}

std::string meter(double share)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "<span class=\"m\"><i style=\"width:%.1f%%\"></i></span>",
                  100 * std::clamp(share, 0.0, 1.0));
    return text.data();
}

/// Writes one report.
class HtmlReport
{
public:
    HtmlReport(const Inventory& inventory, const ReportLanguage& language)
        : m_inventory(inventory), m_language(language)
    {
    }

    std::string write()
    {
        const std::string title = say(/*text*/ "Source inventory");
        m_html =
            "<!DOCTYPE html>\n<html lang=\"" + escaped(m_language.code)
            + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
              "content=\"width=device-width,initial-scale=1\"><meta name=\"color-scheme\" content=\"light "
              "dark\"><title>"
            + escaped(m_inventory.source + " \xE2\x80\x93 " + title) + "</title><style>" + std::string(kStyle)
            + "</style></head>\n<body><main>\n<h1>" + escaped(m_inventory.source) + "</h1><p class=\"about\">"
            + escaped(about(title)) + "</p>\n";
        addCards();
        addNotices();
        addFinder();
        addTable();
        m_html += "</main><script>" + std::string(kScript) + "</script></body></html>\n";
        return std::move(m_html);
    }

private:
    [[nodiscard]] std::string say(std::string_view text) const { return m_language.say(text); }
    [[nodiscard]] std::string fill(std::string_view text, std::vector<std::string> arguments) const
    {
        return fillTemplate(say(text), arguments);
    }

    [[nodiscard]] std::string about(const std::string& title) const
    {
        std::string text = title + " \xC2\xB7 " + m_inventory.format;
        if (!m_inventory.started.empty())
            text += " \xC2\xB7 " + m_inventory.started.substr(0, 10);
        return text;
    }

    void card(const std::string& number, const std::string& title)
    {
        m_html += "<div><b>" + escaped(number) + "</b><span>" + escaped(title) + "</span></div>";
    }

    void addCards()
    {
        m_html += "<div class=\"cards\">";
        card(m_language.number(m_inventory.records), say(/*text*/ "records"));
        if (m_inventory.types.size() > 1) {
            for (const RecordType& type : m_inventory.types)
                card(m_language.number(type.records), type.name);
        }
        card(m_language.number(m_inventory.populatedFields()), say(/*text*/ "fields with values"));
        const auto empty = static_cast<std::uint64_t>(std::ranges::count_if(
            m_inventory.fields, [](const FieldInventory& each) { return !each.isPopulated(); }));
        card(m_language.number(empty), say(/*text*/ "fields never populated"));
        const auto telling = static_cast<std::uint64_t>(
            std::ranges::count_if(m_inventory.fields, [](const FieldInventory& each) {
                return each.isPopulated() && each.values != 0 && (each.isIdentifying || each.isUnique);
            }));
        card(m_language.number(telling), say(/*text*/ "likely to identify somebody"));
        m_html += "</div>\n";
    }

    void addNotices()
    {
        std::vector<std::string> lines;
        if (!m_inventory.isComplete)
            lines.push_back(say(
                /*text*/ "The scan was stopped before the end: all figures are of the records until then."));
        else if (m_inventory.limit != 0 && m_inventory.records >= m_inventory.limit)
            lines.push_back(fill(/*text*/ "Only the first {0} records were looked at.",
                                 {m_language.number(m_inventory.limit)}));
        if (m_inventory.rejected != 0)
            lines.push_back(fill(/*text*/ "Records that could not be read and are not counted: {0}.",
                                 {m_language.number(m_inventory.rejected)}));
        if (m_inventory.omittedFields != 0)
            lines.push_back(
                say(/*text*/ "There are more fields than can be looked at together; the others are "
                             "left out."));
        if (!m_inventory.without.empty()) {
            std::string names;
            for (const std::string& each : m_inventory.without)
                names += (names.empty() ? "" : ", ") + each;
            lines.push_back(fill(/*text*/ "Left out on request: {0}.", {names}));
        }
        for (const Inventory::Finding& each : m_inventory.findings) {
            if (each.first.severity != Severity::Information)
                lines.push_back(findingText(each));
        }
        if (lines.empty())
            return;
        m_html += "<div class=\"notice\">";
        for (const std::string& line : lines)
            m_html += "<p>" + escaped(line) + "</p>";
        m_html += "</div>\n";
    }

    [[nodiscard]] std::string findingText(const Inventory::Finding& finding) const
    {
        const std::string place = toString(finding.first.place);
        return m_language.number(finding.count) + " \xC3\x97 "
               + fillTemplate(say(finding.first.message), finding.first.arguments)
               + (place.empty() ? "" : " (" + place + (finding.count > 1 ? " \xE2\x80\xA6)" : ")"));
    }

    void addFinder()
    {
        m_html += "<div class=\"find\" hidden><input type=\"search\" placeholder=\""
                  + escaped(say(/*text*/ "Find a field")) + "\" aria-label=\""
                  + escaped(say(/*text*/ "Find a field")) + "\"><label><input type=\"checkbox\"> "
                  + escaped(say(/*text*/ "Show fields that are never populated")) + "</label></div>\n";
    }

    void addTable()
    {
        m_html += "<div class=\"table\"><table><thead><tr>";
        heading(say(/*text*/ "Field"), "");
        heading(say(/*text*/ "Type"), "");
        heading(say(/*text*/ "Filled"), "f");
        heading(say(/*text*/ "Distinct"), "n");
        heading(say(/*text*/ "Repeats"), "n");
        heading(say(/*text*/ "Range"), "");
        heading(say(/*text*/ "Values"), "");
        m_html += "</tr></thead><tbody>\n";
        for (const FieldInventory& field : m_inventory.fields)
            addRow(field);
        m_html += "</tbody></table></div>\n";
    }

    void heading(const std::string& title, std::string_view style)
    {
        m_html += "<th class=\"" + std::string(style) + "\">" + escaped(title) + "</th>";
    }

    void addRow(const FieldInventory& field)
    {
        const bool isGroup = field.kind == FieldKind::Group;
        m_html += isGroup ? "<tr class=\"g\">" : field.isPopulated() ? "<tr>" : "<tr class=\"e\">";
        m_html += "<td class=\"p\">" + escaped(field.path) + "<small>" + escaped(field.title) + "</small>"
                  + tags(field) + "</td><td>" + escaped(typeText(field)) + "</td><td class=\"f\">"
                  + m_language.percent(field.fillRate()) + "<span class=\"s\" style=\"display:inline\"> "
                  + m_language.number(field.records) + "</span>" + meter(field.fillRate()) + "</td>";
        m_html += "<td class=\"n\">"
                  + (field.values == 0
                         ? std::string()
                         : (field.isDistinctExact ? "" : "\xE2\x89\x88 ") + m_language.number(field.distinct))
                  + "</td><td class=\"n\">"
                  + (field.mostRepetitions > 1 ? "\xC3\x97 " + m_language.number(field.mostRepetitions) : "")
                  + "</td><td>" + escaped(rangeText(field)) + lengthText(field) + "</td><td>"
                  + valuesOf(field) + "</td></tr>\n";
    }

    [[nodiscard]] std::string typeText(const FieldInventory& field) const
    {
        std::string text = say(fieldKindTitle(field.kind));
        if (field.values != 0 && field.kindShare < 1)
            text += " (" + m_language.percent(field.kindShare) + ')';
        return text;
    }

    [[nodiscard]] std::string tags(const FieldInventory& field) const
    {
        std::string html;
        const auto add = [&](std::string_view style, std::string_view text) {
            html += "<span class=\"tag" + std::string(style) + "\">" + escaped(say(text)) + "</span>";
        };
        if (field.isIdentifying)
            add("", /*text*/ "identifies a person");
        else if (field.isUnique)
            add("", /*text*/ "almost unique");
        if (field.isRequired && field.records < field.recordsInAll && !field.isPopulated())
            add(" w", /*text*/ "required, never populated");
        return html;
    }

    static std::string rangeText(const FieldInventory& field)
    {
        if (field.minimum.empty())
            return {};
        return field.minimum == field.maximum ? field.minimum
                                              : field.minimum + " \xE2\x80\x93 " + field.maximum;
    }

    [[nodiscard]] std::string lengthText(const FieldInventory& field) const
    {
        if (field.values == 0)
            return {};
        const std::string text = field.shortest == field.longest
                                     ? fill(/*text*/ "Length {0}", {m_language.number(field.longest)})
                                     : fill(/*text*/ "Length {0} to {1}", {m_language.number(field.shortest),
                                                                           m_language.number(field.longest)});
        return "<span class=\"s\">" + escaped(text) + "</span>";
    }

    [[nodiscard]] std::string valuesOf(const FieldInventory& field) const
    {
        if (field.values == 0)
            return {};
        std::string summary =
            field.areValuesHidden
                ? "<span class=\"e\">" + escaped(say(/*text*/ "Values are not shown")) + "</span>"
                : escaped(firstValues(field));
        std::string html = "<details><summary>" + summary + "</summary>";
        if (!field.top.empty())
            html += "<h4>" + escaped(say(/*text*/ "Most frequent values")) + "</h4>" + bars(field.top, field);
        if (!field.patterns.empty())
            html += "<h4>" + escaped(say(/*text*/ "Patterns")) + "</h4>" + bars(field.patterns, field);
        if (!field.codeSystems.empty())
            html += "<h4>" + escaped(say(/*text*/ "Code systems")) + "</h4>" + systemBars(field);
        if (field.nulls != 0)
            html += "<p>"
                    + escaped(fill(/*text*/ "{0} times explicitly without a value",
                                   {m_language.number(field.nulls)}))
                    + "</p>";
        return html + "</details>";
    }

    static std::string firstValues(const FieldInventory& field)
    {
        constexpr std::size_t kFirst = 4;
        std::string text;
        for (std::size_t at = 0; at < std::min(kFirst, field.top.size()); ++at)
            text += (at == 0 ? "" : ", ") + field.top[at].value + (field.top[at].isCut ? "\xE2\x80\xA6" : "");
        if (text.empty() && !field.patterns.empty())
            text = field.patterns.front().value;
        return field.top.size() > kFirst ? text + " \xE2\x80\xA6" : text;
    }

    [[nodiscard]] std::string bar(std::string_view value, std::uint64_t count, bool isLeast,
                                  const FieldInventory& field) const
    {
        return "<code>" + escaped(value) + "</code>"
               + meter(static_cast<double>(count)
                       / static_cast<double>(std::max<std::uint64_t>(1, field.values)))
               + "<span>" + (isLeast ? "\xE2\x89\xA5 " : "") + m_language.number(count) + "</span>";
    }

    [[nodiscard]] std::string bars(const std::vector<FrequentValue>& values,
                                   const FieldInventory& field) const
    {
        std::string html = "<div class=\"v\">";
        for (std::size_t at = 0; at < std::min(values.size(), kValuesShown); ++at)
            html += bar(values[at].value + (values[at].isCut ? "\xE2\x80\xA6" : ""), values[at].count,
                        values[at].missed != 0, field);
        return html + "</div>";
    }

    [[nodiscard]] std::string systemBars(const FieldInventory& field) const
    {
        std::string html = "<div class=\"v\">";
        for (const CodeSystem& each : field.codeSystems)
            html += bar(each.isGuessed ? fill(/*text*/ "{0} (by the shape of the codes)", {each.name})
                                       : each.name,
                        each.count, false, field);
        return html + "</div>";
    }

    const Inventory& m_inventory;
    const ReportLanguage& m_language;
    std::string m_html;
};

} // namespace

std::string ReportLanguage::number(std::uint64_t count) const
{
    constexpr std::size_t kGroup = 3;
    std::string text = std::to_string(count);
    for (std::size_t at = text.size(); at > kGroup; at -= kGroup)
        text.insert(at - kGroup, groupMark);
    return text;
}

std::string ReportLanguage::percent(double share) const
{
    constexpr double kThousand = 1000;
    double tenths = std::round(share * kThousand);
    if (share > 0)
        tenths = std::max(tenths, 1.0);
    if (share < 1)
        tenths = std::min(tenths, kThousand - 1);
    const auto whole = static_cast<std::uint64_t>(tenths);
    return std::to_string(whole / 10) + (whole % 10 == 0 ? "" : decimalMark + std::to_string(whole % 10))
           + "\xC2\xA0%";
}

std::string_view fieldKindTitle(FieldKind kind)
{
    static constexpr std::array<std::string_view, 11> kTitles{/*text*/ "Never populated",
                                                              /*text*/ "Group",
                                                              /*text*/ "Yes or no",
                                                              /*text*/ "Whole number",
                                                              /*text*/ "Decimal number",
                                                              /*text*/ "Date",
                                                              /*text*/ "Date and time",
                                                              /*text*/ "Time of day",
                                                              /*text*/ "Code",
                                                              /*text*/ "Identifier",
                                                              /*text*/ "Text"};
    return kTitles[static_cast<std::size_t>(kind)];
}

std::string writeHtml(const Inventory& inventory, const ReportLanguage& language)
{
    return HtmlReport(inventory, language).write();
}

} // namespace hilum::inventory
