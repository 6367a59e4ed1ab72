// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/questionnaire_check.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace hilum::fhir {

namespace {

bool isTrue(const TreeNode& node, std::string_view name)
{
    const TreeNode* child = childOf(node, name);
    return child != nullptr && child->value.kind() == ValueKind::Boolean && child->value.asBoolean();
}

/// An item of the questionnaire, and its number among those beside it.
struct Question
{
    const TreeNode* item = nullptr;
    std::size_t order = 0;
};

using Questions = std::unordered_map<std::string_view, Question>;

/// The items right below a node, by their linkId.
Questions questionsOf(const TreeNode& node)
{
    Questions questions;
    for (const TreeNode* item = node.firstChild; item != nullptr; item = item->next) {
        if (item->name == "item")
            questions.emplace(childText(*item, "linkId"), Question{item, questions.size()});
    }
    return questions;
}

void collectLinks(const TreeNode& node, std::unordered_set<std::string_view>& links)
{
    for (const TreeNode* item = node.firstChild; item != nullptr; item = item->next) {
        if (item->name != "item")
            continue;
        links.insert(childText(*item, "linkId"));
        collectLinks(*item, links);
    }
}

/// Whether an answer of the type goes with a kind of question.
bool fitsQuestion(std::string_view question, std::string_view answer)
{
    struct Row
    {
        std::string_view question;
        std::string_view answer;
    };
    static constexpr auto kRows = std::to_array<Row>({{"boolean", "boolean"},
                                                      {"decimal", "decimal"},
                                                      {"integer", "integer"},
                                                      {"date", "date"},
                                                      {"dateTime", "dateTime"},
                                                      {"time", "time"},
                                                      {"string", "string"},
                                                      {"text", "string"},
                                                      {"url", "uri"},
                                                      {"attachment", "Attachment"},
                                                      {"reference", "Reference"},
                                                      {"quantity", "Quantity"},
                                                      {"open-choice", "Coding"},
                                                      {"open-choice", "string"}});
    // A choice has the type of its options, which may be of several.
    return question == "choice" || std::ranges::any_of(kRows, [&](const Row& row) {
               return row.question == question && row.answer == answer;
           });
}

class ResponseCheck
{
public:
    ResponseCheck(Scene& scene, const TreeNode& questionnaire, std::string_view status)
        : m_scene(scene), m_isComplete(status == "completed" || status == "amended")
    {
        collectLinks(questionnaire, m_links);
    }

    /// `asked` has the items of the questionnaire that those of `given` answer.
    void checkItems(const TreeNode& asked, const TreeNode& given, const PathStep& step)
    {
        const Questions questions = questionsOf(asked);
        std::unordered_map<std::string_view, std::size_t> counts;
        std::int32_t index = 0;
        std::size_t last = 0;
        for (const TreeNode* item = given.firstChild; item != nullptr; item = item->next) {
            if (item->name != "item")
                continue;
            const PathStep itemStep{.parent = &step, .name = "item", .index = index++};
            const std::string_view link = childText(*item, "linkId");
            const auto question = questions.find(link);
            if (question == questions.end()) {
                addUnknown(*item, link, itemStep);
                continue;
            }
            ++counts[link];
            if (question->second.order < last)
                m_scene.add(Diagnostic::error("fhir.questionnaire-order",
                                              "The items are not in the order of the Questionnaire."),
                            itemStep, *item);
            last = std::max(last, question->second.order);
            checkItem(*question->second.item, *item, itemStep);
        }
        for (const TreeNode* item = asked.firstChild; item != nullptr; item = item->next) {
            if (item->name == "item")
                checkNumber(*item, counts[childText(*item, "linkId")], given, step);
        }
    }

private:
    void addUnknown(const TreeNode& item, std::string_view link, const PathStep& step)
    {
        if (link.empty())
            return;
        if (m_links.contains(link))
            m_scene.add(Diagnostic::error(
                            "fhir.questionnaire-place",
                            "The Questionnaire has an item of this linkId elsewhere. Nest the items as it "
                            "does."),
                        step, item);
        else
            m_scene.add(Diagnostic::error("fhir.questionnaire-no-item",
                                          "The Questionnaire has no item of this linkId."),
                        step, item);
    }

    void checkNumber(const TreeNode& question, std::size_t count, const TreeNode& given, const PathStep& step)
    {
        const bool mayBeOff = childOf(question, "enableWhen") != nullptr;
        if (count == 0 && m_isComplete && isTrue(question, "required") && !mayBeOff)
            m_scene.add(Diagnostic::error("fhir.questionnaire-required",
                                          "A required item of the Questionnaire has no answer."),
                        step, given);
        const bool isGroup = childText(question, "type") == "group";
        if (count > 1 && !(isGroup && isTrue(question, "repeats")))
            m_scene.add(
                Diagnostic::error("fhir.questionnaire-repeats",
                                  "This item may be there only once. Write several answers into one item."),
                step, given);
    }

    void checkItem(const TreeNode& question, const TreeNode& item, const PathStep& step)
    {
        const std::string_view type = childText(question, "type");
        std::int32_t index = 0;
        for (const TreeNode* child = item.firstChild; child != nullptr; child = child->next) {
            if (child->name != "answer")
                continue;
            const PathStep answer{.parent = &step, .name = "answer", .index = index++};
            checkAnswer(question, type, *child, answer);
            if (childOf(*child, "item") != nullptr)
                checkItems(question, *child, answer);
        }
        const bool isMissing = index == 0 && m_isComplete && isTrue(question, "required") && type != "group"
                               && childOf(question, "enableWhen") == nullptr;
        if (isMissing)
            m_scene.add(Diagnostic::error("fhir.questionnaire-required",
                                          "A required item of the Questionnaire has no answer."),
                        step, item);
        if (index > 1 && !isTrue(question, "repeats"))
            m_scene.add(
                Diagnostic::error("fhir.questionnaire-repeats", "This question takes one answer only."), step,
                item);
        if (type == "group" || childOf(item, "item") != nullptr)
            checkItems(question, item, step);
    }

    void checkAnswer(const TreeNode& question, std::string_view type, const TreeNode& answer,
                     const PathStep& step)
    {
        if (type == "group" || type == "display") {
            return m_scene.add(Diagnostic::error("fhir.questionnaire-answer",
                                                 "A group or a text for display has no answers."),
                               step, answer);
        }
        const TreeNode* value = childOf(answer, "value");
        if (value == nullptr)
            return;
        if (!fitsQuestion(type, value->typeName)) {
            return m_scene.add(Diagnostic::error("fhir.questionnaire-answer-type",
                                                 "The question is of the type {0}; a {1} is no answer to it.",
                                                 {std::string(type), std::string(value->typeName)}),
                               step, answer);
        }
        const bool hasOptions = childOf(question, "answerOption") != nullptr;
        if (hasOptions && type == "choice" && !isOption(question, *value))
            m_scene.add(Diagnostic::error("fhir.questionnaire-option", "The answer is none of the options."),
                        step, answer);
    }

    static bool isOption(const TreeNode& question, const TreeNode& value)
    {
        for (const TreeNode* option = question.firstChild; option != nullptr; option = option->next) {
            const TreeNode* each = option->name == "answerOption" ? childOf(*option, "value") : nullptr;
            if (each == nullptr || each->typeName != value.typeName)
                continue;
            const bool isSame = value.typeName == "Coding"
                                    ? childText(*each, "code") == childText(value, "code")
                                          && childText(*each, "system") == childText(value, "system")
                                    : each->value.toString() == value.value.toString();
            if (isSame || value.typeName == "Reference")
                return true;
        }
        return false;
    }

    Scene& m_scene;
    bool m_isComplete;
    /// All linkIds of the questionnaire.
    std::unordered_set<std::string_view> m_links;
};

} // namespace

void checkQuestionnaireResponse(Scene& scene, const ResourceScope& scope)
{
    const std::string_view address = childText(*scope.node, "questionnaire");
    const TreeNode* questionnaire =
        address.starts_with('#') ? scope.containedWithId(address.substr(1)) : nullptr;
    if (questionnaire == nullptr || questionnaire->typeName != "Questionnaire")
        return;
    ResponseCheck(scene, *questionnaire, childText(*scope.node, "status"))
        .checkItems(*questionnaire, *scope.node, *scope.step);
}

} // namespace hilum::fhir
