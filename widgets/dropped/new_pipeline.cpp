// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/new_pipeline.h"

#include <algorithm>

namespace hilum::dropped {
namespace {

/// What the source is called in the pipeline: by what it gives.
std::string idOf(const pipeline::SourceDefinition& source)
{
    if (source.format == "hl7v2")
        return "messages";
    if (source.format == "fhir")
        return "resources";
    if (source.connector == "dicom")
        return "images";
    return source.connector == "sql" || source.format == "csv" ? "rows" : "records";
}

/// `adt-feed` of `/data/ADT feed/**/*.hl7`: the last part that is no pattern, as a name.
std::string nameOf(const pipeline::SourceDefinition& source)
{
    std::string path = source.settings.textOr("path", source.settings.textOr("database", "pipeline"));
    path = path.substr(0, path.find("/**"));
    path = path.substr(path.rfind('/') + 1);
    path = path.substr(0, path.find('.'));
    std::string name;
    for (const char each : path) {
        const bool isPlain = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
        const bool isUpper = each >= 'A' && each <= 'Z';
        if (isPlain || isUpper)
            name += isUpper ? static_cast<char>(each + ('a' - 'A')) : each;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (name.ends_with('-'))
        name.pop_back();
    return name.empty() ? "pipeline" : name;
}

pipeline::StepDefinition mapStep(const std::string& from, const BuiltinPack& pack)
{
    pipeline::StepDefinition step;
    step.id = kConverted;
    step.from = {pipeline::PortReference::parse(from)};
    step.kind = "map";
    step.body.set("pack", pack.name);
    return step;
}

pipeline::StepDefinition validateStep()
{
    pipeline::StepDefinition step;
    step.id = kChecked;
    step.from = {pipeline::PortReference::parse(kConverted)};
    step.kind = "validate";
    step.body.set("profile", "http://hl7.org/fhir/StructureDefinition/Bundle");
    return step;
}

pipeline::SinkDefinition fileSink(const std::string& id, std::vector<pipeline::PortReference> from,
                                  const std::string& path, const std::string& format)
{
    pipeline::SinkDefinition sink;
    sink.id = id;
    sink.from = std::move(from);
    sink.connector = "files";
    sink.format = format;
    sink.settings.set("path", path);
    return sink;
}

} // namespace

std::optional<BuiltinPack> packFor(const pipeline::SourceDefinition& source)
{
    if (source.format == "hl7v2")
        return BuiltinPack{.name = "hl7v2-to-fhir-r4", .targetFormat = "fhir"};
    if (source.format == "fhir")
        return BuiltinPack{.name = "fhir-r4-to-hl7v2", .targetFormat = "hl7v2"};
    return std::nullopt;
}

pipeline::PipelineDefinition pipelineOf(const pipeline::SourceDefinition& source,
                                        const std::optional<BuiltinPack>& pack)
{
    pipeline::PipelineDefinition made;
    made.name = nameOf(source);
    pipeline::SourceDefinition& own = made.sources.emplace_back(source);
    own.id = idOf(source);
    if (!pack)
        return made;
    made.steps.push_back(mapStep(own.id, *pack));
    std::vector<pipeline::PortReference> rejects = {pipeline::PortReference::parse(own.id + ".rejected"),
                                                    pipeline::PortReference::parse("converted.rejected")};
    const bool isFhir = pack->targetFormat == "fhir";
    if (isFhir) {
        made.steps.push_back(validateStep());
        rejects.push_back(pipeline::PortReference::parse("checked.rejected"));
    }
    const std::vector<pipeline::PortReference> last = {
        pipeline::PortReference::parse(isFhir ? kChecked : kConverted)};
    made.sinks.push_back(isFhir ? fileSink("bundles", last, "out/" + made.name + ".ndjson", "fhir")
                                : fileSink("messages-out", last, "out/" + made.name + ".hl7", "hl7v2"));
    made.sinks.push_back(
        fileSink("repair", std::move(rejects), "out/" + made.name + "-rejected.ndjson", "json"));
    return made;
}

} // namespace hilum::dropped
