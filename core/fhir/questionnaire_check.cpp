// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/questionnaire_check.h"

#include <string>
#include <unordered_map>

namespace hilum::fhir {

namespace {

/// What `enableWhen` may point to.
class EnableWhenCheck
{
public:
    explicit EnableWhenCheck(Scene& scene) : m_scene(scene) {}

    void run(const ResourceScope& scope)
    {
        collect(*scope.node);
        checkItems(*scope.node, *scope.step);
    }

private:
    void collect(const TreeNode& node)
    {
        for (const TreeNode* item = node.firstChild; item != nullptr; item = item->next) {
            if (item->name != "item")
                continue;
            m_items.emplace(childText(*item, "linkId"), item);
            m_parents.emplace(item, &node);
            collect(*item);
        }
    }

    void checkItems(const TreeNode& node, const PathStep& step)
    {
        std::int32_t index = 0;
        for (const TreeNode* item = node.firstChild; item != nullptr; item = item->next) {
            if (item->name != "item")
                continue;
            const PathStep itemStep{.parent = &step, .name = "item", .index = index++};
            checkConditions(*item, itemStep);
            checkItems(*item, itemStep);
        }
    }

    void checkConditions(const TreeNode& item, const PathStep& step)
    {
        std::int32_t index = 0;
        for (const TreeNode* child = item.firstChild; child != nullptr; child = child->next) {
            if (child->name != "enableWhen")
                continue;
            const PathStep condition{.parent = &step, .name = "enableWhen", .index = index++};
            checkCondition(item, *child, condition);
        }
    }

    void checkCondition(const TreeNode& item, const TreeNode& condition, const PathStep& step)
    {
        const std::string_view question = childText(condition, "question");
        if (question.empty())
            return;
        const auto found = m_items.find(question);
        if (found == m_items.end()) {
            m_scene.add(
                Diagnostic::error("fhir.questionnaire-no-question",
                                  "The Questionnaire has no item with the linkId that this asks for."),
                step, condition);
        } else if (found->second == &item) {
            m_scene.add(Diagnostic::error("fhir.questionnaire-own-question",
                                          "An item cannot depend on its own answer."),
                        step, condition);
        } else if (isBelow(*found->second, item)) {
            m_scene.add(Diagnostic::error("fhir.questionnaire-inner-question",
                                          "An item cannot depend on an item within it."),
                        step, condition);
        }
    }

    [[nodiscard]] bool isBelow(const TreeNode& wanted, const TreeNode& node) const
    {
        for (auto at = m_parents.find(&wanted); at != m_parents.end(); at = m_parents.find(at->second)) {
            if (at->second == &node)
                return true;
        }
        return false;
    }

    Scene& m_scene;
    std::unordered_map<std::string_view, const TreeNode*> m_items;
    std::unordered_map<const TreeNode*, const TreeNode*> m_parents;
};

} // namespace

void checkQuestionnaire(Scene& scene, const ResourceScope& scope)
{
    EnableWhenCheck(scene).run(scope);
}

} // namespace hilum::fhir
