// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/evaluation.h"
#include "core/mapping/compiled_mapping.h"
#include "core/mapping/fragment_cache.h"
#include "core/mapping/mapping_plan.h"
#include "core/mapping/mapping_recorder.h"
#include "core/mapping/stencil_cache.h"
#include "core/mapping/stencil_tracer.h"
#include "core/model/tree_builder.h"

namespace hilum::mapping {

/// A variable's value outside the group that runs.
struct HiddenVariable
{
    std::uint32_t number = 0;
    bool wasSet = false;
    fhirpath::Collection value;
};

/// Places that are taken at the end and given back there.
template<typename T>
class PlaceStack
{
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] T& operator[](std::size_t index) { return m_places[index]; }
    [[nodiscard]] T* at(std::size_t index) { return m_places.data() + index; }
    /// Number of the first of `count` more places, which hold what they held last.
    std::size_t take(std::size_t count)
    {
        const std::size_t first = m_size;
        m_size += count;
        if (m_size > m_places.size())
            m_places.resize(m_size + m_size / 2 + 64);
        return first;
    }
    void giveBack(std::size_t size) { m_size = size; }

private:
    std::vector<T> m_places;
    std::size_t m_size = 0;
};

/// What a worker keeps between records.
struct MappingScratch::State
{
    fhirpath::EvaluationContext evaluation;
    MappingRecorder* recorder = nullptr;
    /// The frames of the groups that run: containers by slot, then the last child by name number.
    PlaceStack<TreeNode*> frames;
    /// Parts of the items that are mapped, from the outer to the inner.
    PlaceStack<Node> parts;
    /// Which variables have a value, and what those were that inner ones hide.
    std::vector<char> isSet;
    std::vector<HiddenVariable> hidden;
    /// Lists of nodes, one for each level of nesting that needs one.
    std::vector<std::unique_ptr<NodeList>> lists;
    std::size_t usedLists = 0;
    /// Hashes of the items of `unique` lists that the document has.
    std::unordered_set<std::uint64_t> uniqueItems;
    NodeList nodes;

    /// Null where every item is to be made anew.
    std::unique_ptr<FragmentCache> fragments;
    std::unique_ptr<StencilCache> stencils;
    /// Keys of the items that are being made.
    std::string keys;
    /// Items that went into lists of the root so far.
    std::vector<FragmentCache::Made::RootItem> rootItems;
    /// Those that did not, since there were such already.
    std::size_t leftOutOfRoot = 0;
};

/// Applies a plan to one record.
class MappingRun
{
public:
    /// `tracer`: follows what is done; null for none.
    MappingRun(const MappingPlan& plan, Arena& arena, MappingScratch::State& state, Diagnostics& findings,
               StencilTracer* tracer = nullptr);

    [[nodiscard]] Result<void> run(Node source, std::vector<MappedDocument>& out);

    /// What expressions need that are evaluated for a record of the plan's.
    static void prepare(const MappingPlan& plan, Node source, Arena& arena, MappingScratch::State& state);

private:
    using Term = Stencil::Term;

    /// A group that runs.
    struct Frame
    {
        /// The one that has the slots and names: itself, or the one whose item it shares.
        const RuleGroup& place;
        /// Where they begin in State::frames.
        std::size_t slots = 0;
        std::size_t names = 0;
        Node context;
        /// Where the parts of the context begin in State::parts, and which of them are there.
        std::size_t parts = 0;
        std::uint64_t present = kAlways;
    };

    /// A value that an extraction gave: of a node, or computed and traced to one.
    struct Found
    {
        Value value;
        Node node;
        bool isComputed = false;
        /// For the tracer.
        Term term = Stencil::kNone;
    };

    /// What an item of a `unique` list must not have in common with another one.
    struct UniqueKey
    {
        std::string_view name;
        const TreeNode* list = nullptr;
        /// 0 until the item has its value.
        std::uint64_t hash = 0;
        bool isKnown = false;
    };

    void makeDocument(Node context, ByteRange bytes, std::vector<MappedDocument>& out);
    void runGroup(const RuleGroup& group, const Frame& frame, UniqueKey* key = nullptr);
    void openFrame(const RuleGroup& group, TreeNode* item, Frame& frame);
    void findParts(const RuleGroup& group, Frame& frame);
    [[nodiscard]] ItemExpression::Scene sceneOf(const Frame& frame)
    {
        return {.item = frame.context,
                .parts = m_state.parts.at(frame.parts),
                .evaluation = m_state.evaluation,
                .arena = m_arena,
                .nodes = m_state.nodes};
    }
    bool isKnown(UniqueKey& key, const TreeNode& item) const;
    void setVariables(const std::vector<CompiledVariable>& variables, const Frame& frame);
    void setVariable(const CompiledVariable& variable, const Frame& frame);
    void lookUp(const CompiledVariable& variable, fhirpath::Collection& items, Term& term);
    [[nodiscard]] Term termOf(const fhirpath::Item& item, Term computed);
    void restoreVariables(std::size_t count);
    void addValues(const Extraction& from, const Frame& frame, fhirpath::Collection& out, Term& term);
    [[nodiscard]] ItemExpression::Outcome quickValue(const ItemExpression& quick, const Frame& frame,
                                                     Term& term);
    [[nodiscard]] Node partOf(const Frame& frame, std::int32_t part)
    {
        return m_state.parts[frame.parts + static_cast<std::size_t>(part)];
    }
    [[nodiscard]] const Frame& placeOf(const CompiledRule& rule, const Frame& frame) const;
    void runRule(const CompiledRule& rule, const Frame& frame);
    void fail(const CompiledRule& rule, const Frame& frame);
    void runItems(const CompiledRule& rule, const Frame& frame);
    bool runItem(const CompiledRule& rule, const Frame& frame, Node context);
    void makeItem(const CompiledRule& rule, const Frame& frame, Frame& inner);
    const TreeNode* runMaking(const CompiledRule& rule, const Frame& frame, Frame& inner);
    bool putItem(const CompiledRule& rule, const Frame& frame, TreeNode& item, std::uint64_t uniqueHash);
    /// The hash of what must differ within one list among all lists.
    static std::uint64_t inList(std::uint64_t hash, const TreeNode* list)
    {
        return hash ^ reinterpret_cast<std::uintptr_t>(list) * 0x9E3779B97F4A7C15U;
    }
    bool addKey(const RuleGroup& group, Node context);
    bool addVariableToKey(std::uint32_t number);
    void remake(const CompiledRule& rule, const Frame& frame, Node context, const Fragment& fragment);
    /// A text of blanks says as little as none.
    [[nodiscard]] static bool isBlankText(const Value& value);
    bool runValue(const CompiledRule& rule, const Frame& frame);
    bool takeAll(const CompiledRule& rule, const Extraction& from, const Frame& frame, bool usesLookup);
    bool takePaths(const CompiledRule& rule, const Extraction& from, const Frame& frame, bool usesLookup);
    bool takeExpression(const CompiledRule& rule, const Extraction& from, const Frame& frame,
                        bool usesLookup);
    bool takeNode(const CompiledRule& rule, const Extraction& from, const Frame& frame, Node node,
                  bool usesLookup);
    bool take(const CompiledRule& rule, const Extraction& from, const Frame& frame, const Found& found,
              bool usesLookup);
    bool takeText(const CompiledRule& rule, const Extraction& from, const Frame& frame, const Found& found,
                  std::string_view text);
    bool takeStructure(const CompiledRule& rule, const Extraction& from, const Frame& frame, Node node);
    void noteTaken(const Extraction& from, const Found& found);
    /// `term`: of what it gives.
    [[nodiscard]] std::optional<Value> lookedUp(const CompiledRule& rule, const Extraction& from,
                                                const Found& found, Term& term);
    [[nodiscard]] std::optional<Value> converted(const CompiledRule& rule, const Extraction& from,
                                                 const Found& found, Term& term);
    [[nodiscard]] bool isTrue(const CompiledRule& rule, const Frame& frame)
    {
        return !rule.hasCondition || holds(rule, frame);
    }
    [[nodiscard]] bool holds(const CompiledRule& rule, const Frame& frame);
    void select(const Extraction& from, std::string_view label, Node context, NodeList& out);

    bool putUnreadable(const CompiledRule& rule, const Frame& frame, const Found& found);
    void addExtension(TreeNode& node, std::string_view url, std::string_view type, const Value& value,
                      Term term);
    TreeNode* put(const CompiledRule& rule, const Frame& frame, const Value& value, Node origin, Term term);
    [[nodiscard]] bool isTaken(const CompiledRule& rule, const Frame& frame) const;
    TreeNode* container(const Frame& frame, std::size_t number);
    [[nodiscard]] TreeNode* laterItem(const Frame& frame, std::size_t number) const;
    static void insertBefore(TreeNode& parent, const TreeNode& later, TreeNode* made);
    void link(const Frame& frame, std::size_t nameNumber, TreeNode* parent, TreeNode* child);
    [[nodiscard]] Node traceOf(const Extraction& from, const Frame& frame);
    void traceRepeats(const NodeList& taken, Node node);
    void reportMoreThanOne(const Extraction& from, const CompiledRule& rule, Node node);
    void report(Diagnostic diagnostic, Node where);
    NodeList& borrowList();

    const MappingPlan& m_plan;
    Arena& m_arena;
    TreeBuilder m_builder;
    MappingScratch::State& m_state;
    /// Null where nobody listens.
    MappingRecorder* m_recorder;
    Diagnostics& m_findings;
    /// Null where nobody follows.
    StencilTracer* m_tracer;
    const Frame* m_rootFrame = nullptr;
    std::optional<Diagnostic> m_failure;
    /// How many values came from the source so far.
    std::size_t m_sourced = 0;
};

} // namespace hilum::mapping
