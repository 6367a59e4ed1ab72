// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/evaluation.h"
#include "core/mapping/compiled_mapping.h"
#include "core/mapping/fragment_cache.h"
#include "core/mapping/mapping_plan.h"
#include "core/mapping/mapping_recorder.h"
#include "core/mapping/script_cache.h"
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
    std::unique_ptr<ScriptCache> scripts;
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
    MappingRun(const MappingPlan& plan, Arena& arena, MappingScratch::State& state, Diagnostics& findings);

    [[nodiscard]] Result<void> run(Node source, std::vector<MappedDocument>& out);

private:
    /// A group that runs.
    struct Frame
    {
        /// The one that has the slots and names: itself, or the one whose item it shares.
        const RuleGroup* place = nullptr;
        /// Where they begin in State::frames.
        std::size_t slots = 0;
        std::size_t names = 0;
        Node context;
        /// Where the parts of the context begin in State::parts, and which of them are there.
        std::size_t parts = 0;
        std::uint64_t present = kAlways;
        /// The one that is written of the item; null where none is.
        ScriptRecorder* script = nullptr;
        /// In the script that is written or followed.
        std::uint8_t number = 0;
        /// A script is followed: the item's nodes are linked once all are there. Of the slots there is the
        /// first.
        bool isScripted = false;
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

    /// Where an item comes from that is no part: the `index`th of a list of ScriptRecorder.
    struct ListPlace
    {
        std::uint8_t list = 0;
        std::size_t index = 0;
    };

    /// A script that is followed.
    struct Following
    {
        // Not `= {}`: only what steps fill is looked at.
        Following(const ItemScript& followed, std::span<TreeNode> made, UniqueKey& unique)
            : script(followed), nodes(made), key(unique)
        {
        }

        const ItemScript& script;
        std::span<TreeNode> nodes;
        UniqueKey& key;
        std::array<Frame, ItemScript::kMostFrames> frames;
        std::array<NodeList*, ItemScript::kMostLists> lists;
        std::array<std::size_t, ItemScript::kMostScopes> scopes;
        std::array<TreeNode*, ItemScript::kMostItems> items;
        std::size_t itemCount = 0;
    };

    /// What there was before an item was begun.
    struct Before
    {
        std::size_t findings = 0;
        std::size_t rootItems = 0;
        std::size_t leftOut = 0;
        std::size_t sourced = 0;
        std::size_t hidden = 0;
        std::size_t frames = 0;
        std::size_t parts = 0;
        std::size_t lists = 0;
    };

    /// What an extraction gives where one value is all there can be.
    enum class Finding : std::uint8_t { Nothing, One, Several };

    /// A value that an extraction gave: of a node, or computed and traced to one.
    struct Found
    {
        Value value;
        Node node;
        bool isComputed = false;
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
    void meetUnique(UniqueKey& key, const Value& value) const;
    void setVariables(const std::vector<CompiledVariable>& variables, const Frame& frame);
    void setVariable(const CompiledVariable& variable, const Frame& frame);
    void lookUp(const CompiledVariable& variable, fhirpath::Collection& items);
    void restoreVariables(std::size_t count);
    void addValues(const Extraction& from, const Frame& frame, fhirpath::Collection& out);
    [[nodiscard]] Node partOf(const Frame& frame, std::int32_t part)
    {
        return m_state.parts[frame.parts + static_cast<std::size_t>(part)];
    }
    [[nodiscard]] const Frame& placeOf(const CompiledRule& rule, const Frame& frame) const;
    void runRule(const CompiledRule& rule, const Frame& frame);
    void fail(const CompiledRule& rule, const Frame& frame);
    void runItems(const CompiledRule& rule, const Frame& frame);
    bool runItem(const CompiledRule& rule, const Frame& frame, Node context, ListPlace place);
    bool runPresent(const CompiledRule& rule, const Frame& frame, Frame& inner);
    void makeWithin(const CompiledRule& rule, const Frame& frame, Frame& inner);
    TreeNode* makeItem(const CompiledRule& rule, const Frame& frame, Frame& inner);
    TreeNode* runMaking(const CompiledRule& rule, const Frame& frame, Frame& inner);
    TreeNode* runRules(const CompiledRule& rule, const Frame& frame, Frame& inner);
    TreeNode* finishItem(const CompiledRule& rule, const Frame& frame, TreeNode& item, const UniqueKey& key,
                         std::size_t sourced);
    bool putItem(const CompiledRule& rule, const Frame& frame, TreeNode& item, std::uint64_t uniqueHash);
    /// The hash of what must differ within one list among all lists.
    static std::uint64_t inList(std::uint64_t hash, const TreeNode* list)
    {
        return hash ^ reinterpret_cast<std::uintptr_t>(list) * 0x9E3779B97F4A7C15U;
    }
    bool addKey(const RuleGroup& group, Node context);
    bool addVariableToKey(std::uint32_t number);
    TreeNode* remake(const CompiledRule& rule, const Frame& frame, Node context, const Fragment& fragment);

    [[nodiscard]] Before before() const;
    void takeBack(const Before& before);
    void takeBackRootItem();
    bool follow(const ItemScript& script, const CompiledRule& rule, const Frame& frame, const Frame& inner,
                TreeNode*& made);
    [[nodiscard]] std::span<TreeNode> makeNodes(const ItemScript& script);
    bool followSteps(Following& following);
    bool followStep(const ItemScript::Step& step, Following& following);
    bool followOpen(const ItemScript::Step& step, Following& following);
    bool followText(const ItemScript::Step& step, Following& following);
    bool followTake(const ItemScript::Step& step, Following& following);
    bool followMake(const ItemScript::Step& step, Following& following);
    static void linkNodes(Following& following);
    TreeNode* record(ScriptShelf& shelf, const CompiledRule& rule, const Frame& frame, Frame& inner);
    void noteTake(const CompiledRule& rule, const Extraction& from, const Frame& frame, bool usesLookup);
    [[nodiscard]] Finding findOnly(const Extraction& from, const Frame& frame, Found& found);
    [[nodiscard]] Finding findOnlyNode(const Extraction& from, const Frame& frame, Node& node);
    [[nodiscard]] std::optional<Value> valueOf(const CompiledRule& rule, const Extraction& from,
                                               const Found& found, bool usesLookup);
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
    [[nodiscard]] std::optional<Value> lookedUp(const CompiledRule& rule, const Extraction& from,
                                                const Found& found);
    [[nodiscard]] std::optional<Value> converted(const CompiledRule& rule, const Extraction& from,
                                                 const Found& found);
    [[nodiscard]] bool isTrue(const CompiledRule& rule, const Frame& frame)
    {
        return !rule.hasCondition || holdsNoted(rule, frame);
    }
    [[nodiscard]] bool holdsNoted(const CompiledRule& rule, const Frame& frame);
    [[nodiscard]] bool holds(const CompiledRule& rule, const Frame& frame);
    void select(const Extraction& from, std::string_view label, Node context, NodeList& out);

    bool putUnreadable(const CompiledRule& rule, const Frame& frame, const Found& found);
    void addExtension(TreeNode& node, std::string_view url, std::string_view type, const Value& value);
    TreeNode* put(const CompiledRule& rule, const Frame& frame, const Value& value, Node origin);
    [[nodiscard]] bool isTaken(const CompiledRule& rule, const Frame& frame) const;
    TreeNode* container(const Frame& frame, std::size_t number);
    [[nodiscard]] TreeNode* laterItem(const Frame& frame, std::size_t number) const;
    static void insertBefore(TreeNode& parent, const TreeNode& later, TreeNode* made);
    void link(const Frame& frame, std::size_t nameNumber, TreeNode* parent, TreeNode* child);
    [[nodiscard]] Node traceOf(const Extraction& from, const Frame& frame);
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
    const Frame* m_rootFrame = nullptr;
    std::optional<Diagnostic> m_failure;
    /// Null where no script is written.
    ScriptRecorder* m_script = nullptr;
    /// What those within it found that have scripts of their own.
    std::size_t m_foreignFindings = 0;
    /// What was put last.
    const TreeNode* m_lastPut = nullptr;
    /// How many values came from the source so far.
    std::size_t m_sourced = 0;
};

} // namespace hilum::mapping
