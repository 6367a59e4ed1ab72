// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/model/document.h"

#include <memory>

namespace hilum {

/// Where a record came from. It goes with the record through every step and is never dropped.
struct Origin
{
    /// Name of the source in the pipeline and the file, table or instance within it; owned by the batch's
    /// memory.
    std::string_view source;
    std::string_view resource;
    /// Bytes of the record in the resource; empty for a table row.
    ByteRange bytes;
    /// 1-based number within the resource.
    std::uint64_t sequence = 0;
    /// contentHash() of the record's bytes; 0 where nobody needs it.
    std::uint64_t hash = 0;
};

/// Why a record was rejected, or what a step noticed about one that passes.
using RecordFindings = std::shared_ptr<const Diagnostics>;

/// A document on its way through the pipeline.
struct Record
{
    /// Never null. What could not be decoded has a RawDocument (format `raw`).
    const Document* document = nullptr;
    Origin origin;
    /// Null in the usual case. Warnings stay with the record, errors explain a reject.
    RecordFindings findings;
};

/// The bytes of a record that could not be decoded; its root has them as a string value.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): lies in an arena, see Document.
class RawDocument final : public Document
{
public:
    explicit RawDocument(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::string_view format() const override { return "raw"; }
    [[nodiscard]] Node root() const override { return {this, 0}; }
    [[nodiscard]] std::string_view name(Node /*node*/) const override { return {}; }
    [[nodiscard]] std::string_view typeName(Node /*node*/) const override { return {}; }
    [[nodiscard]] Value value(Node /*node*/) const override { return Value::string(m_bytes); }
    [[nodiscard]] ByteRange source(Node /*node*/) const override { return {0, m_bytes.size()}; }
    void children(Node /*node*/, NodeList& /*out*/) const override {}
    [[nodiscard]] std::string_view bytes() const override { return m_bytes; }

private:
    std::string_view m_bytes;
};

/// The record's findings with one more.
void addFinding(Record& record, Diagnostic finding);

} // namespace hilum
