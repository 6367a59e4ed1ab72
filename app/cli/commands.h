// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace hilum::cli {

/// What the process returns.
inline constexpr int kDone = 0;
inline constexpr int kRejects =
    1; ///< Done, with rejects; tests that do not hold; a file that is not as it should.
inline constexpr int kWrong = 2;  ///< Bad definition or usage.
inline constexpr int kFailed = 3; ///< Failed or cancelled.

/// What every command that runs something has.
struct CommonArguments
{
    std::map<std::string, std::string> parameters;
    bool isQuiet = false;
    std::stop_token stop;
};

struct RunArguments
{
    CommonArguments common;
    std::string pipeline;
    unsigned threads = 0;
    std::uint64_t limit = 0;
    std::uint64_t maxRecordBytes = 0;
    std::string report;
};

struct CheckArguments
{
    CommonArguments common;
    std::vector<std::string> pipelines;
    bool asJson = false;
};

struct PreviewArguments
{
    CommonArguments common;
    std::string pipeline;
    std::string at;
    std::uint64_t limit = 20;
    bool asJson = false;
};

struct TestArguments
{
    CommonArguments common;
    std::vector<std::string> pipelines;
    bool updates = false;
};

struct InspectArguments
{
    CommonArguments common;
    std::string file;
    std::string format;
    std::uint64_t limit = 1;
    bool asJson = false;
};

struct FhirpathArguments
{
    std::string resource;
    std::string expression;
    bool isBatch = false;
    bool asJson = false;
};

struct UcumArguments
{
    /// A unit; an amount where `from` and `to` are given.
    std::string unitOrAmount;
    std::string from;
    std::string to;
    bool hasWords = false;
    bool isConversion = false;
    bool isBatch = false;
};

struct ViewArguments
{
    std::string definition;
    /// Files; `-` is standard input.
    std::vector<std::string> resources;
    /// ndjson or csv.
    std::string format = "ndjson";
    /// A file; standard output where it is empty.
    std::string out;
};

struct ValidateArguments
{
    /// Profile that all resources must conform to, besides their own; "" for none.
    std::string profile;
    /// Files with StructureDefinitions, alone or in a Bundle.
    std::vector<std::string> definitions;
    std::string fhirVersion = "R4";
    /// 0: as many as cores.
    unsigned threads = 0;
    /// `-` is standard input.
    std::vector<std::string> files;
};

struct ConvertArguments
{
    CommonArguments common;
    std::string from = "hl7v2";
    std::string to = "fhir-r4";
    /// Files and folders; `-` is standard input.
    std::vector<std::string> files;
    /// A folder; standard output where it is empty.
    std::string out;
    /// A folder with mapping files that take the place of the pack's.
    std::string overlay;
    /// Tells what became of the messages' fields, instead of the messages.
    bool showsCoverage = false;
    bool asJson = false;
    /// 0: as many as cores.
    unsigned threads = 0;
};

struct MappingArguments
{
    /// A mapping file or table; for a document several, or names of packs.
    std::vector<std::string> files;
    /// A file; standard output where it is empty.
    std::string out;
    /// html or markdown; "" goes by the ending of `out`.
    std::string format;
    std::string title;
    bool isQuiet = false;
};

struct ScanArguments
{
    CommonArguments common;
    /// A file, a folder, `-`, or a pipeline with a source: `adt.yaml:patients`; or several files and folders.
    std::vector<std::string> targets;
    /// Codec or `dicom`; "" where it is found out.
    std::string format;
    std::vector<std::string> only;
    std::vector<std::string> without;
    /// Files to write.
    std::string html;
    std::string csv;
    bool asJson = false;
    /// 0: all.
    std::uint64_t rows = 0;
    /// Values that come less often are not reported.
    std::uint64_t leastCount = 1;
    /// `identifying`: also values of fields that identify a person.
    std::string withValues;
    /// 0: as many as cores.
    unsigned threads = 0;
};

struct ConnectorsArguments
{
    std::string id;
    bool asJson = false;
};

[[nodiscard]] int runCommand(const RunArguments& arguments);
[[nodiscard]] int checkCommand(const CheckArguments& arguments);
[[nodiscard]] int previewCommand(const PreviewArguments& arguments);
[[nodiscard]] int testCommand(const TestArguments& arguments);
[[nodiscard]] int inspectCommand(const InspectArguments& arguments);
[[nodiscard]] int fhirpathCommand(const FhirpathArguments& arguments);
[[nodiscard]] int ucumCommand(const UcumArguments& arguments);
[[nodiscard]] int viewCommand(const ViewArguments& arguments);
[[nodiscard]] int validateCommand(const ValidateArguments& arguments);
[[nodiscard]] int convertCommand(const ConvertArguments& arguments);
[[nodiscard]] int mappingExportCommand(const MappingArguments& arguments);
[[nodiscard]] int mappingImportCommand(const MappingArguments& arguments);
[[nodiscard]] int mappingDocumentCommand(const MappingArguments& arguments);
[[nodiscard]] int scanCommand(const ScanArguments& arguments);
[[nodiscard]] int connectorsCommand(const ConnectorsArguments& arguments);
[[nodiscard]] int completionCommand(const std::string& shell);

} // namespace hilum::cli
