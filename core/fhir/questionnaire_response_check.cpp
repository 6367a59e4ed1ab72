// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/questionnaire_check.h"
#include "core/fhir/reference_check.h"

#include <algorithm>
#include <array>
#include <vector>

namespace hilum::fhir {

namespace {

bool isTrue(const TreeNode& node, std::string_view name)
{
    const TreeNode* child = childOf(node, name);
    return child != nullptr && child->value.kind() == ValueKind::Boolean && child->value.asBoolean();
}

const TreeNode* itemWithLink(const TreeNode& node, std::string_view link)
{
    for (const TreeNode* item = node.firstChild; item != nullptr; item = item->next) {
        if (item->name == "item" && childText(*item, "linkId") == link)
            return item;
    }
    return nullptr;
}

bool hasLinkBelow(const TreeNode& node, std::string_view link)
{
    for (const TreeNode* item = node.firstChild; item != nullptr; item = item->next) {
        if (item->name == "item" && (childText(*item, "linkId") == link || hasLinkBelow(*item, link)))
            return true;
    }
    return false;
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
        : m_scene(scene),
          m_questionnaire(questionnaire),
          m_isComplete(status == "completed" || status == "amended")
    {
    }

    /// `asked` has the items of the questionnaire that those of `given` answer.
    void checkItems(const TreeNode& asked, const TreeNode& given, const PathStep& step)
    {
        std::int32_t index = 0;
        const TreeNode* last = nullptr;
        for (const TreeNode* item = given.firstChild; item != nullptr; item = item->next) {
            if (item->name != "item")
                continue;
            const PathStep itemStep{.parent = &step, .name = "item", .index = index++};
            const std::string_view link = childText(*item, "linkId");
            const TreeNode* question = itemWithLink(asked, link);
            if (question == nullptr) {
                addUnknown(*item, link, itemStep);
                continue;
            }
            if (last != nullptr && isBefore(*question, *last, asked))
                m_scene.add(Diagnostic::error("fhir.questionnaire-order",
                                              "The items are not in the order of the Questionnaire."),
                            itemStep, *item);
            last = question;
            checkItem(*question, *item, itemStep);
        }
        checkNumbers(asked, given, step);
    }

private:
    void addUnknown(const TreeNode& item, std::string_view link, const PathStep& step)
    {
        if (link.empty())
            return;
        if (hasLinkBelow(m_questionnaire, link))
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

    static bool isBefore(const TreeNode& question, const TreeNode& other, const TreeNode& asked)
    {
        if (&question == &other)
            return false;
        for (const TreeNode* item = asked.firstChild; item != nullptr; item = item->next) {
            if (item == &question || item == &other)
                return item == &question;
        }
        return false;
    }

    void checkNumbers(const TreeNode& asked, const TreeNode& given, const PathStep& step)
    {
        for (const TreeNode* question = asked.firstChild; question != nullptr; question = question->next) {
            if (question->name != "item")
                continue;
            const std::string_view link = childText(*question, "linkId");
            std::size_t count = 0;
            for (const TreeNode* item = given.firstChild; item != nullptr; item = item->next)
                count += item->name == "item" && childText(*item, "linkId") == link ? 1 : 0;
            const bool mayBeOff = childOf(*question, "enableWhen") != nullptr;
            const bool isMissing = count == 0 && m_isComplete && isTrue(*question, "required") && !mayBeOff;
            if (isMissing)
                m_scene.add(Diagnostic::error("fhir.questionnaire-required",
                                              "A required item of the Questionnaire has no answer."),
                            step, given);
            const bool isGroup = childText(*question, "type") == "group";
            if (count > 1 && !(isGroup && isTrue(*question, "repeats")))
                m_scene.add(Diagnostic::error(
                                "fhir.questionnaire-repeats",
                                "This item may be there only once. Write several answers into one item."),
                            step, given);
        }
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
    const TreeNode& m_questionnaire;
    bool m_isComplete;
};

} // namespace

void checkQuestionnaireResponse(Scene& scene, const ResourceScope& scope)
{
    const std::string_view address = childText(*scope.node, "questionnaire");
    const TreeNode* questionnaire =
        address.starts_with('#') ? containedWithId(*scope.container, address.substr(1)) : nullptr;
    if (questionnaire == nullptr || questionnaire->typeName != "Questionnaire")
        return;
    ResponseCheck(scene, *questionnaire, childText(*scope.node, "status"))
        .checkItems(*questionnaire, *scope.node, *scope.step);
}

} // namespace hilum::fhir
