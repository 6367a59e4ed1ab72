// SPDX-License-Identifier: Apache-2.0
// Compiles whatever definition of a view, and runs one that compiles over a resource.
#include "core/base/arena.h"
#include "core/codecs/fhir/fhir_codec.h"
#include "core/connect/codec.h"
#include "core/view/definition_text.h"
#include "core/view/row_text.h"
#include "core/view/view_run.h"

#include <cstdint>
#include <cstdlib>

using namespace hilum;

namespace {

constexpr std::string_view kPatient =
    R"({"resourceType":"Patient","id":"p","active":true,"name":[{"family":"A","given":["B","C"]},{"text":"D"}],)"
    R"("birthDate":"1980-02-03","contact":[{"name":{"family":"E"}},{"telecom":[{"value":"1"},{"value":"2"}]}],)"
    R"("multipleBirthInteger":2,"link":[{"other":{"reference":"Patient/q"}}]})";

/// Rows are counted, and each must have a cell for each column.
class CellCount final : public view::RowReceiver
{
public:
    explicit CellCount(const view::View& view) : m_columns(view.columns().size()) {}

    void row(std::span<const fhirpath::Collection> cells) override
    {
        if (cells.size() != m_columns)
            std::abort();
    }

private:
    std::size_t m_columns;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<SettingValue> definition =
        view::readDefinitionText(std::string_view(reinterpret_cast<const char*>(data), size), "fuzz.json");
    if (!definition)
        return 0;
    Diagnostics findings;
    const std::shared_ptr<const view::View> view = view::View::compile(*definition, "fuzz.json", findings);
    if (view == nullptr) {
        if (!hasErrors(findings))
            std::abort(); // Refused without a reason.
        return 0;
    }
    static const std::unique_ptr<Codec> codec = fhir::makeCodec();
    static const std::unique_ptr<Decoder> decoder = *codec->makeDecoder(Settings::map());
    static const std::string bytes = std::string(kPatient) + std::string(64, '\0');
    Arena arena;
    Diagnostics warnings;
    const auto patient = decoder->decode(
        {.bytes = std::string_view(bytes).substr(0, kPatient.size()), .line = 1, .stream = nullptr}, arena,
        warnings);
    CellCount cells(*view);
    std::string text;
    view::JsonRows rows(*view, text);
    view::ViewRun run(*view, {});
    static_cast<void>(run.add((*patient)->root(), cells));
    static_cast<void>(run.add((*patient)->root(), rows));
    return 0;
}
