// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_paths.h"

#include "plugins/dicom/dicom_schema.h"

#include <algorithm>
#include <optional>

namespace hilum::dicom {
namespace {

constexpr std::size_t kTagLength = 11; // (gggg,eeee)

bool isHexDigit(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f')
           || (letter >= 'A' && letter <= 'F');
}

std::size_t matchTag(std::string_view text)
{
    if (text.size() < kTagLength || text[0] != '(' || text[5] != ',' || text[10] != ')')
        return 0;
    const bool isTag = std::ranges::all_of(text.substr(1, 4), isHexDigit)
                       && std::ranges::all_of(text.substr(6, 4), isHexDigit);
    return isTag ? kTagLength : 0;
}

std::size_t matchIndex(std::string_view text)
{
    std::size_t end = 1;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    return text.starts_with('[') && end > 1 && end < text.size() && text[end] == ']' ? end + 1 : 0;
}

struct Part
{
    std::string name; ///< Keyword, or the tag where it has none: as the reader names it.
    std::optional<std::size_t> index;
};

/// One tag with its index at the start of the text; the length is what it takes, 0 for none.
std::size_t matchPart(std::string_view text)
{
    const std::size_t tag = matchTag(text);
    return tag == 0 ? 0 : tag + matchIndex(text.substr(tag));
}

class TagPath final : public CompiledPath
{
public:
    explicit TagPath(std::vector<Part> parts) : m_parts(std::move(parts)) {}

    void select(Node context, NodeList& out) const override
    {
        NodeList current = {context.document().base(context)};
        for (const Part& part : m_parts) {
            NodeList next;
            for (const Node node : current) {
                const std::size_t first = next.size();
                node.children(part.name, next);
                if (part.index) {
                    const std::size_t wanted = first + *part.index;
                    const Node kept = wanted < next.size() ? next[wanted] : Node();
                    next.resize(first);
                    if (kept)
                        next.push_back(kept);
                }
            }
            current = std::move(next);
        }
        out.insert(out.end(), current.begin(), current.end());
    }

    [[nodiscard]] Node first(Node context) const override
    {
        if (m_parts.size() == 1 && !m_parts.front().index)
            return context.document().base(context).firstChild(m_parts.front().name);
        return CompiledPath::first(context);
    }

private:
    std::vector<Part> m_parts;
};

std::string nameOfTag(std::string_view tag)
{
    std::string upper(tag);
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c; });
    const std::shared_ptr<const Schema> dictionary = dictionarySchema();
    const std::vector<SchemaField>& fields = dictionary->type("Instance")->fields;
    const auto found = std::ranges::lower_bound(fields, upper, {}, &SchemaField::path);
    return found != fields.end() && found->path == upper ? found->name : upper;
}

} // namespace

std::size_t TagNotation::match(std::string_view text) const
{
    std::size_t length = matchPart(text);
    while (length != 0 && length < text.size() && text[length] == '.') {
        const std::size_t more = matchPart(text.substr(length + 1));
        if (more == 0)
            break;
        length += 1 + more;
    }
    return length;
}

Result<std::shared_ptr<const CompiledPath>> TagNotation::compile(std::string_view path,
                                                                 const PathContext& /*context*/) const
{
    std::vector<Part> parts;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t length = matchPart(path.substr(at));
        if (length == 0)
            return Diagnostic::error("dicom.bad-tag",
                                     "\"{0}\" is no tag. Write it as (gggg,eeee), in hexadecimal digits.",
                                     {std::string(path.substr(at))})
                .at({.resource = {},
                     .line = 1,
                     .column = static_cast<std::uint32_t>(at + 1),
                     .bytes = {},
                     .record = 0,
                     .path = {}});
        Part part{.name = nameOfTag(path.substr(at, kTagLength)), .index = {}};
        std::size_t index = 0;
        for (const char digit : path.substr(at + kTagLength, length - kTagLength)) {
            if (digit >= '0' && digit <= '9')
                part.index = index =
                    std::min<std::size_t>(index * 10 + static_cast<std::size_t>(digit - '0'), 1U << 20);
        }
        parts.push_back(std::move(part));
        at += length + 1;
    }
    return std::shared_ptr<const CompiledPath>(std::make_shared<TagPath>(std::move(parts)));
}

} // namespace hilum::dicom
