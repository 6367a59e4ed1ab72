// SPDX-License-Identifier: Apache-2.0
#include "core/patient/tree_path.h"

namespace hilum::patient {

const TreeNode* child(const TreeNode* node, std::string_view name)
{
    if (node == nullptr)
        return nullptr;
    for (const TreeNode* each = node->firstChild; each != nullptr; each = each->next) {
        if (each->name == name)
            return each;
    }
    return nullptr;
}

const TreeNode* child(const TreeNode* node, std::initializer_list<std::string_view> path)
{
    for (const std::string_view name : path)
        node = child(node, name);
    return node;
}

const TreeNode* choice(const TreeNode* node, std::string_view name)
{
    if (node == nullptr)
        return nullptr;
    for (const TreeNode* each = node->firstChild; each != nullptr; each = each->next) {
        const std::string_view own = each->name;
        if (own.starts_with(name)
            && (own.size() == name.size() || (own[name.size()] >= 'A' && own[name.size()] <= 'Z')))
            return each;
    }
    return nullptr;
}

const TreeNode* nextItem(const TreeNode* item)
{
    const TreeNode* next = item == nullptr || !item->isListItem ? nullptr : item->next;
    return next != nullptr && next->name == item->name ? next : nullptr;
}

std::string_view text(const TreeNode* node)
{
    return node != nullptr && node->value.isString() ? node->value.asString() : std::string_view();
}

std::string_view text(const TreeNode* node, std::string_view name)
{
    return text(child(node, name));
}

std::string_view text(const TreeNode* node, std::initializer_list<std::string_view> path)
{
    return text(child(node, path));
}

std::optional<double> number(const TreeNode* node)
{
    if (node == nullptr)
        return std::nullopt;
    if (node->value.kind() == ValueKind::Integer)
        return static_cast<double>(node->value.asInteger());
    if (node->value.kind() == ValueKind::Decimal)
        return node->value.asDecimal().toDouble();
    return std::nullopt;
}

std::string_view displayOf(const TreeNode* coded)
{
    if (coded == nullptr)
        return {};
    if (const std::string_view own = text(coded); !own.empty())
        return own;
    if (const std::string_view own = text(coded, "text"); !own.empty())
        return own;
    for (const TreeNode* coding = child(coded, "coding"); coding != nullptr; coding = nextItem(coding)) {
        if (const std::string_view display = text(coding, "display"); !display.empty())
            return display;
    }
    if (const std::string_view display = text(coded, "display"); !display.empty())
        return display;
    const std::string_view code = text(coded, {"coding", "code"});
    return code.empty() ? text(coded, "code") : code;
}

std::string keyOf(const TreeNode* coded)
{
    const TreeNode* first = child(coded, "coding");
    const TreeNode* coding = first == nullptr ? coded : first;
    const std::string_view code = text(coding, "code");
    if (code.empty())
        return std::string(displayOf(coded));
    return std::string(text(coding, "system")) + '|' + std::string(code);
}

bool hasCode(const TreeNode* firstCoded, std::string_view code)
{
    for (const TreeNode* coded = firstCoded; coded != nullptr; coded = nextItem(coded)) {
        for (const TreeNode* coding = child(coded, "coding"); coding != nullptr; coding = nextItem(coding)) {
            if (text(coding, "code") == code)
                return true;
        }
    }
    return false;
}

} // namespace hilum::patient
