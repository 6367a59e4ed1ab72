// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/compiled_paths.h"

#include "core/codecs/hl7v2/path_facts.h"
#include "core/codecs/hl7v2/segment_path.h"
#include "core/codecs/hl7v2/segment_path_set.h"
#include "core/codecs/hl7v2/tree_paths.h"
#include "core/codecs/hl7v2/type_path.h"
#include "core/codecs/hl7v2/type_path_set.h"

namespace hilum::hl7v2 {

namespace {

/// The nodes of a path in a message that a mapping made.
void selectInMade(const Hl7PathParts& parts, Node context, NodeList& out)
{
    if (isMadeMessage(context))
        selectInTree(parts, context, out);
}

Node firstInMade(const Hl7PathParts& parts, Node context)
{
    NodeList found;
    selectInMade(parts, context, found);
    return found.empty() ? Node() : found.front();
}

class CompiledSegmentPath final : public CompiledPath
{
public:
    CompiledSegmentPath(const Hl7PathParts& parts, const PathContext& context)
        : m_path(parts, context), m_facts(factsOf(parts, context))
    {
    }

    void select(Node context, NodeList& out) const override
    {
        const Hl7Document* document = Hl7Document::of(context);
        if (document == nullptr)
            selectInMade(m_path.parts(), context, out);
        else
            m_path.visit(*document, context, [&](Node node) {
                out.push_back(node);
                return true;
            });
    }

    [[nodiscard]] Node first(Node context) const override
    {
        const Hl7Document* document = Hl7Document::of(context);
        if (document == nullptr)
            return firstInMade(m_path.parts(), context);
        return m_path.first(*document, context);
    }

    [[nodiscard]] std::string typeName() const override { return m_facts.typeName; }
    [[nodiscard]] bool isList() const override { return m_facts.isList; }
    [[nodiscard]] bool isWithinItem() const override { return m_path.isWithinItem(); }
    [[nodiscard]] const SegmentPath& path() const { return m_path; }

private:
    SegmentPath m_path;
    PathFacts m_facts;
};

class CompiledTypePath final : public CompiledPath
{
public:
    CompiledTypePath(const Hl7PathParts& parts, const PathContext& context)
        : m_parts(parts), m_path(parts, context), m_facts(factsOf(parts, context))
    {
    }

    void select(Node context, NodeList& out) const override
    {
        if (const Hl7Document* document = Hl7Document::of(context)) {
            if (const Node found = m_path.find(*document, context))
                out.push_back(found);
        } else {
            selectInMade(m_parts, context, out);
        }
    }

    [[nodiscard]] Node first(Node context) const override
    {
        const Hl7Document* document = Hl7Document::of(context);
        return document != nullptr ? m_path.find(*document, context) : firstInMade(m_parts, context);
    }

    [[nodiscard]] std::string typeName() const override { return m_facts.typeName; }
    [[nodiscard]] bool isList() const override { return m_facts.isList; }
    [[nodiscard]] bool isWithinItem() const override { return m_path.isWithinItem(); }
    [[nodiscard]] const TypePath& path() const { return m_path; }

private:
    Hl7PathParts m_parts;
    TypePath m_path;
    PathFacts m_facts;
};

} // namespace

std::unique_ptr<const CompiledPathSet> makePathSet(std::span<const std::shared_ptr<const CompiledPath>> paths)
{
    if (paths.empty())
        return nullptr;
    if (dynamic_cast<const CompiledTypePath*>(paths.front().get()) != nullptr) {
        auto set = std::make_unique<TypePathSet>();
        for (const auto& path : paths)
            set->add(path, static_cast<const CompiledTypePath&>(*path).path());
        return set;
    }
    auto set = std::make_unique<SegmentPathSet>();
    for (const auto& path : paths)
        set->add(path, static_cast<const CompiledSegmentPath&>(*path).path());
    return set;
}

std::shared_ptr<const CompiledPath> compilePath(const Hl7PathParts& parts, const PathContext& context)
{
    if (!parts.dataType.empty())
        return std::make_shared<CompiledTypePath>(parts, context);
    return std::make_shared<CompiledSegmentPath>(parts, context);
}

} // namespace hilum::hl7v2
