// SPDX-License-Identifier: Apache-2.0
#include "core/base/arena.h"
#include "core/codecs/hl7v2/hl7v2_codec.h"
#include "core/connect/codec.h"
#include "core/fhirpath/evaluation.h"
#include "core/model/tree_builder.h"

#include <cstdint>

namespace {

/// A small tree with lists, numbers and dates, so that expressions find something.
const hilum::TreeDocument* sampleTree(hilum::Arena& arena)
{
    using namespace hilum;
    TreeBuilder builder(arena);
    TreeNode* root = builder.makeRoot("Patient");
    for (const char* given : {"Peter", "James"}) {
        TreeNode* name = builder.addListItem(*root, "name");
        builder.addListItem(*name, "given", Value::string(given));
        builder.add(*name, "family", Value::string("Chalmers"));
    }
    builder.add(*root, "birthDate", Value::date(*DateTime::parseDate("1974-12-25")));
    builder.add(*root, "value", Value::decimal(*Decimal::parse("80.50")));
    return builder.finish("json", root);
}

} // namespace

// Compiles any text, with and without a format's own paths, and evaluates what compiles.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace hilum;
    static const std::unique_ptr<Codec> codec = hl7v2::makeCodec();
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Arena arena;
    const TreeDocument* tree = sampleTree(arena);
    for (const PathNotation* notation : {static_cast<const PathNotation*>(nullptr), codec->pathNotation()}) {
        fhirpath::CompileContext context;
        context.notation = notation;
        const Result<fhirpath::Expression> expression = fhirpath::compile(text, context);
        if (!expression)
            continue;
        fhirpath::EvaluationContext evaluation(*DateTime::parseDateTime("2026-11-25T10:30:00Z"));
        evaluation.setWorkLimit(20'000);
        const Result<fhirpath::Collection> result = fhirpath::evaluate(*expression, tree->root(), evaluation);
        if (!result)
            continue;
        for (const fhirpath::Item& item : *result)
            (void)fhirpath::toText(item);
    }
    return 0;
}
