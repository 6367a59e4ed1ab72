// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/document.h"

namespace hilum {

/// A document of which only the text is known that its format's encoder writes: for those who do nothing but
/// write it. Its root has no children.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): lies in an arena, see Document.
class WrittenDocument final : public Document
{
public:
    /// REQUIRES: all live as long as the arena that this document is made in.
    WrittenDocument(std::string_view format, std::string_view typeName, std::string_view text)
        : m_format(format), m_typeName(typeName), m_text(text)
    {
    }

    [[nodiscard]] std::string_view format() const override { return m_format; }
    [[nodiscard]] Node root() const override { return {this, 0}; }
    [[nodiscard]] std::string_view name(Node /*node*/) const override { return {}; }
    [[nodiscard]] std::string_view typeName(Node /*node*/) const override { return m_typeName; }
    [[nodiscard]] Value value(Node /*node*/) const override { return {}; }
    [[nodiscard]] ByteRange source(Node /*node*/) const override { return {}; }
    void children(Node /*node*/, NodeList& /*out*/) const override {}
    [[nodiscard]] std::string_view written() const override { return m_text; }

private:
    std::string_view m_format;
    std::string_view m_typeName;
    std::string_view m_text;
};

} // namespace hilum
