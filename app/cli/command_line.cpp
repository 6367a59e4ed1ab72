// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <CLI/CLI.hpp>

namespace hilum::cli {
namespace {

constexpr const char* kExitCodes =
    "Exit codes: 0 done, 1 done with rejects, 2 bad definition or usage, 3 failed or "
    "cancelled.";

/// All that the command line can hold; one of the commands is chosen.
struct Arguments
{
    RunArguments run;
    CheckArguments check;
    PreviewArguments preview;
    TestArguments test;
    InspectArguments inspect;
    FhirpathArguments fhirpath;
    UcumArguments ucum;
    ViewArguments view;
    ValidateArguments validate;
    ConvertArguments convert;
    MappingArguments mapping;
    ScanArguments scan;
    ConnectorsArguments connectors;
    std::string shell;
    int exitCode = kDone;
};

void addCommon(CLI::App& command, CommonArguments& common)
{
    command
        .add_option_function<std::vector<std::string>>(
            "--set",
            [&common](const std::vector<std::string>& pairs) {
                for (const std::string& pair : pairs) {
                    const std::size_t equals = pair.find('=');
                    if (equals == std::string::npos || equals == 0)
                        throw CLI::ValidationError("--set", "write name=value, not \"" + pair + "\"");
                    common.parameters[pair.substr(0, equals)] = pair.substr(equals + 1);
                }
            },
            "Value of a parameter; may be given again")
        ->type_name("NAME=VALUE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command.add_flag("-q,--quiet", common.isQuiet, "Only errors on the terminal");
}

void addRun(CLI::App& app, Arguments& arguments)
{
    RunArguments& run = arguments.run;
    CLI::App* command = app.add_subcommand("run", "Runs a pipeline");
    command->add_option("pipeline", run.pipeline, "Pipeline file")->required()->type_name("PIPELINE");
    addCommon(*command, run.common);
    command->add_option("--threads", run.threads, "Workers; as many as cores where it is missing")
        ->type_name("N");
    command->add_option("--limit", run.limit, "Take only so many records from each source")->type_name("N");
    command->add_option("--max-record-bytes", run.maxRecordBytes, "Larger records are rejected (256 MiB)")
        ->type_name("N");
    command
        ->add_option("--report", run.report, "Write the run report as JSON to a file; - is standard output")
        ->type_name("FILE");
    command->footer(
        std::string("Examples:\n  hilum run adt.yaml\n  hilum run adt.yaml --set inbox=/data/adt --report "
                    "report.json\n  hilum run adt.yaml --limit 100 --report - | jq .status\n\n")
        + kExitCodes);
    command->callback([&] { arguments.exitCode = runCommand(run); });
}

void addCheck(CLI::App& app, Arguments& arguments)
{
    CheckArguments& check = arguments.check;
    CLI::App* command = app.add_subcommand("check", "Tells every problem of pipelines, with line and column");
    command->add_option("pipelines", check.pipelines, "Pipeline files")->required()->type_name("PIPELINE");
    addCommon(*command, check.common);
    command->add_flag("--json", check.asJson, "Problems as JSON, one a line, on standard output");
    command->footer(
        "Examples:\n  hilum check pipelines/*.yaml\n  hilum check adt.yaml --json\n\nExit codes: 0 no "
        "errors, 2 errors.");
    command->callback([&] { arguments.exitCode = checkCommand(check); });
}

void addPreview(CLI::App& app, Arguments& arguments)
{
    PreviewArguments& preview = arguments.preview;
    CLI::App* command =
        app.add_subcommand("preview", "Shows the records at a point of a pipeline; writes nothing");
    command->add_option("pipeline", preview.pipeline, "Pipeline file")->required()->type_name("PIPELINE");
    command
        ->add_option("--at", preview.at,
                     "Source, step or outlet (checked.rejected); without it: how many there are at each")
        ->type_name("PORT");
    command->add_option("--limit", preview.limit, "Records to read from each source (20)")->type_name("N");
    command->add_flag("--json", preview.asJson,
                      "One JSON object a record, with the source bytes of each value");
    addCommon(*command, preview.common);
    command->footer(
        "Examples:\n  hilum preview adt.yaml --at patient\n  hilum preview adt.yaml --at checked.rejected "
        "--json");
    command->callback([&] { arguments.exitCode = previewCommand(preview); });
}

void addTest(CLI::App& app, Arguments& arguments)
{
    TestArguments& test = arguments.test;
    CLI::App* command = app.add_subcommand("test", "Runs the examples that pipelines bring with them");
    command->add_option("pipelines", test.pipelines, "Pipeline files")->required()->type_name("PIPELINE");
    command->add_flag("--update", test.updates, "Write what came out as what is expected");
    addCommon(*command, test.common);
    command->footer(
        "An example stands under \"tests\" of the pipeline file:\n  tests:\n    - {name: a plain admission, "
        "given: tests/a01.hl7, at: patient, expect: tests/a01.json}\n\nExit codes: 0 all hold, 1 some do "
        "not, 2 bad definition.");
    command->callback([&] { arguments.exitCode = testCommand(test); });
}

void addInspect(CLI::App& app, Arguments& arguments)
{
    InspectArguments& inspect = arguments.inspect;
    CLI::App* command = app.add_subcommand("inspect", "Tells what a file is, its fields and its values");
    command->add_option("file", inspect.file, "Any data file")->required()->type_name("FILE");
    command->add_option("--format", inspect.format, "Format, where it cannot be told from the file")
        ->type_name("ID");
    command->add_option("--limit", inspect.limit, "Records to show (1)")->type_name("N");
    command->add_flag("--json", inspect.asJson, "One JSON object a record");
    command->footer("Examples:\n  hilum inspect message.hl7\n  hilum inspect image.dcm --json");
    command->callback([&] { arguments.exitCode = inspectCommand(inspect); });
}

void addFhirpath(CLI::App& app, Arguments& arguments)
{
    FhirpathArguments& fhirpath = arguments.fhirpath;
    CLI::App* command = app.add_subcommand("fhirpath", "Evaluates FHIRPath");
    command
        ->add_option("--resource", fhirpath.resource, "FHIR resource as JSON, or any file that inspect knows")
        ->type_name("FILE");
    command->add_option("expression", fhirpath.expression, "Expression")->type_name("EXPR");
    command->add_flag("--json", fhirpath.asJson, "Results with their types, as JSON");
    command->add_flag("--batch", fhirpath.isBatch,
                      "Read {\"id\", \"expression\"} a line, write {\"id\", \"result\" or \"error\"} a line");
    command->footer(
        "Examples:\n  hilum fhirpath --resource patient.json \"name.given.first()\"\n  hilum fhirpath "
        "--resource message.hl7 \"PID-5.1 & ', ' & PID-5.2\"\n  hilum fhirpath \"3 days + 2 days\"");
    command->callback([&] { arguments.exitCode = fhirpathCommand(fhirpath); });
}

void addUcum(CLI::App& app, Arguments& arguments)
{
    UcumArguments& ucum = arguments.ucum;
    CLI::App* command = app.add_subcommand("ucum", "Explains, checks and converts units of measure (UCUM)");
    CLI::Option* first = command->add_option("unit", ucum.unitOrAmount, "A unit, or an amount to convert");
    first->type_name("UNIT | AMOUNT");
    command->add_option("from", ucum.from, "Unit of the amount")->type_name("FROM");
    CLI::Option* last = command->add_option("to", ucum.to, "Unit that is wanted");
    last->type_name("TO");
    command->add_flag(
        "--batch", ucum.isBatch,
        "Read {\"id\", \"op\", ...} a line, write {\"id\", the answer or \"error\"} a line; op is "
        "validate, convert, display, multiply, divide, canonical or compare");
    command->footer(
        "Examples:\n  hilum ucum mg/dL\n  hilum ucum 98.6 [degF] Cel\n\n"
        "Exit codes: 0 done, 1 not a unit, or not convertible, 2 bad usage.\n\nUnits: the UCUM table, "
        "copyright 1998-2013 Regenstrief Institute, Inc. and the UCUM "
        "Organization, under the UCUM license, as is, without warranty: https://ucum.org/license");
    command->callback([&arguments, &ucum, command, first, last] {
        ucum.hasWords = first->count() > 0;
        ucum.isConversion = last->count() > 0;
        const bool isHalf = command->get_option("from")->count() > 0 && !ucum.isConversion;
        if (isHalf)
            throw CLI::ValidationError("TO", "give the unit that is wanted as well");
        arguments.exitCode = ucumCommand(ucum);
    });
}

void addView(CLI::App& app, Arguments& arguments)
{
    ViewArguments& view = arguments.view;
    CLI::App* command =
        app.add_subcommand("view", "Makes rows of FHIR resources by a SQL on FHIR ViewDefinition");
    command->add_option("--definition", view.definition, "ViewDefinition as JSON or YAML")
        ->required()
        ->type_name("FILE");
    command
        ->add_option(
            "--resources", view.resources,
            "FHIR resources as NDJSON, JSON or XML; resources in Bundles as well; - is standard input")
        ->required()
        ->type_name("FILE...");
    command->add_option("--format", view.format, "ndjson (one object a row) or csv")
        ->check(CLI::IsMember({"ndjson", "csv"}))
        ->type_name("FORMAT");
    command->add_option("--out", view.out, "Write the rows to a file")->type_name("FILE");
    command->footer(
        "Examples:\n  hilum view --definition patients.json --resources Patient.ndjson\n  hilum view "
        "--definition labs.json --resources Observation.*.ndjson --format csv --out labs.csv\n\nExit codes: "
        "0 "
        "done, 1 some resources could not be read or gave no rows because of an error, 2 bad definition, 3 "
        "failed.");
    command->callback([&] { arguments.exitCode = viewCommand(view); });
}

void addValidate(CLI::App& app, Arguments& arguments)
{
    ValidateArguments& validate = arguments.validate;
    CLI::App* command =
        app.add_subcommand("validate", "Checks FHIR resources; prints an OperationOutcome a line");
    command->add_option("files", validate.files, "FHIR resources as JSON, XML or NDJSON; - is standard input")
        ->required()
        ->type_name("FILE...");
    command->add_option("--profile", validate.profile, "Profile that all must conform to, besides their own")
        ->type_name("URL");
    command
        ->add_option(
            "--definition", validate.definitions,
            "StructureDefinition, ValueSet or CodeSystem, or a Bundle of them, as JSON; may be given again")
        ->type_name("FILE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--threads", validate.threads, "Workers; as many as cores where it is missing")
        ->type_name("N");
    command->add_option("--fhir-version", validate.fhirVersion, "Version of FHIR: R4")
        ->check(CLI::IsMember({"R4", "4.0", "4.0.1"}))
        ->type_name("VERSION");
    command->footer("Examples:\n  hilum validate patient.json\n  hilum validate export/*.ndjson | jq "
                    "'.issue[]'\n\nExit codes: 0 "
                    "all valid, 1 some are not, 2 wrong usage.");
    command->callback([&] { arguments.exitCode = validateCommand(validate); });
}

void addConvert(CLI::App& app, Arguments& arguments)
{
    ConvertArguments& convert = arguments.convert;
    CLI::App* command =
        app.add_subcommand("convert", "Converts messages by a mapping pack: HL7 v2 to FHIR, and back");
    command
        ->add_option("files", convert.files,
                     "Files of any number of messages, or folders with such files; - is standard input")
        ->required()
        ->type_name("FILE...");
    command->add_option("--from", convert.from, "Format of the files (hl7v2)")->type_name("FORMAT");
    command->add_option("--to", convert.to, "Format that is wanted (fhir-r4)")->type_name("FORMAT");
    command
        ->add_option("--out", convert.out,
                     "Write a file for each message to a folder, named after its file; without it they are "
                     "written to standard output, one a line")
        ->type_name("FOLDER");
    command
        ->add_option(
            "--overlay", convert.overlay,
            "Folder of changed mapping files: <pack>/segments/pid-patient.yaml in it takes the place "
            "of the pack's file")
        ->type_name("FOLDER");
    CLI::Option* coverage =
        command->add_flag("--coverage", convert.showsCoverage,
                          "Tell which fields are mapped, which are not, and which codes find no target");
    command->add_flag("--json", convert.asJson, "The coverage as JSON")->needs(coverage);
    command->add_option("--threads", convert.threads, "Workers; as many as cores where it is missing")
        ->type_name("N");
    addCommon(*command, convert.common);
    command->footer(
        std::string("Examples:\n  hilum convert --out bundles inbox/\n  hilum convert adt.hl7 | jq "
                    ".entry[].resource.resourceType\n  hilum convert --coverage inbox/\n  hilum convert "
                    "--from fhir-r4 --to hl7v2 "
                    "bundle.json\n\n")
        + kExitCodes);
    command->callback([&] { arguments.exitCode = convertCommand(convert); });
}

/// One of the things that are done with a mapping.
CLI::App* addMappingCommand(CLI::App& parent, MappingArguments& mapping, const std::string& name,
                            const std::string& description)
{
    CLI::App* command = parent.add_subcommand(name, description);
    command->add_option("--out", mapping.out, "Write to a file")->type_name("FILE");
    command->add_flag("-q,--quiet", mapping.isQuiet, "Only errors on the terminal");
    return command;
}

void addMapping(CLI::App& app, Arguments& arguments)
{
    MappingArguments& mapping = arguments.mapping;
    CLI::App* command =
        app.add_subcommand("mapping", "Mappings as tables for spreadsheets and as documents to sign");
    command->require_subcommand(1);
    command->footer(
        std::string(
            "Examples:\n  hilum mapping export pid.yaml --out pid.csv\n  hilum mapping import pid.csv "
            "--out pid.yaml\n  hilum mapping document hl7v2-to-fhir-r4 --out specification.html\n\n")
        + kExitCodes);
    CLI::App* writing = addMappingCommand(*command, mapping, "export",
                                          "Writes a mapping as CSV, in the columns of HL7's guide");
    writing->add_option("file", mapping.files, "Mapping file")->required()->expected(1)->type_name("FILE");
    writing->callback([&] { arguments.exitCode = mappingExportCommand(mapping); });
    CLI::App* reading = addMappingCommand(*command, mapping, "import",
                                          "Makes a mapping of CSV, ours or a segment's of HL7's guide");
    reading->add_option("file", mapping.files, "Table as CSV")->required()->expected(1)->type_name("FILE");
    reading->callback([&] { arguments.exitCode = mappingImportCommand(mapping); });
    CLI::App* document = addMappingCommand(*command, mapping, "document",
                                           "Writes a specification that a clinic can read and sign");
    document->add_option("files", mapping.files, "Mapping files, or the name of a pack")
        ->required()
        ->type_name("FILE...");
    document->add_option("--format", mapping.format, "html or markdown; else by the ending of the file")
        ->check(CLI::IsMember({"html", "markdown"}))
        ->type_name("FORMAT");
    document->add_option("--title", mapping.title, "Title of the document")->type_name("TEXT");
    document->callback([&] { arguments.exitCode = mappingDocumentCommand(mapping); });
}

void addScan(CLI::App& app, Arguments& arguments)
{
    ScanArguments& scan = arguments.scan;
    CLI::App* command = app.add_subcommand(
        "scan", "Tells what a source holds: its fields, how often they are filled, with what");
    command
        ->add_option("targets", scan.targets,
                     "File, folder, -, database with or without a table (lab.db:result), or\n"
                     "pipeline, with a source: adt.yaml:patients; several files of one format are one report")
        ->required()
        ->type_name("TARGET");
    command->add_option("--format", scan.format, "Format, where it cannot be told from the data")
        ->type_name("ID");
    command->add_option("--html", scan.html, "Write a report to read in a browser")->type_name("FILE");
    command->add_option("--csv", scan.csv, "Write a table for spreadsheets")->type_name("FILE");
    command->add_flag("--json", scan.asJson, "As JSON on standard output");
    command->add_option("--rows", scan.rows, "Look only at so many records")->type_name("N");
    command->add_option("--only", scan.only, "Look only at these fields; * stands for any characters")
        ->type_name("FIELD...");
    command
        ->add_option("--without", scan.without,
                     "Never look at these fields: nothing of them is counted or written")
        ->type_name("FIELD...");
    command->add_option("--least-count", scan.leastCount, "Leave out values that come less often (1)")
        ->type_name("N");
    command
        ->add_option("--with-values", scan.withValues,
                     "identifying: write values of fields that identify a person, too")
        ->check(CLI::IsMember({"identifying"}))
        ->type_name("WHICH");
    command->add_option("--threads", scan.threads, "Workers; as many as cores where it is missing")
        ->type_name("N");
    addCommon(*command, scan.common);
    command->footer(
        std::string(
            "Memory stays bounded however large the source is: beyond a few thousand, distinct values are "
            "estimated (~) and only the most frequent ones are kept.\n\nExamples:\n  hilum scan "
            "patients.csv\n  hilum scan january.csv february.csv\n  hilum scan inbox/ --html inbox.html "
            "--without PID-5 PID-11\n  hilum scan "
            "lab.db\n  hilum scan "
            "adt.yaml:adt --rows 100000 --csv fields.csv\n\n")
        + kExitCodes);
    command->callback([&] { arguments.exitCode = scanCommand(scan); });
}

void addOthers(CLI::App& app, Arguments& arguments)
{
    CLI::App* connectors =
        app.add_subcommand("connectors", "Lists what can be connected, and the settings of each");
    connectors->add_option("id", arguments.connectors.id, "Connector, format or step; without it: all")
        ->type_name("ID");
    connectors->add_flag("--json", arguments.connectors.asJson, "As JSON");
    connectors->footer("Examples:\n  hilum connectors\n  hilum connectors sql");
    connectors->callback([&] { arguments.exitCode = connectorsCommand(arguments.connectors); });

    CLI::App* completion = app.add_subcommand("completion", "Prints a completion script");
    completion->add_option("shell", arguments.shell, "bash")->required()->type_name("SHELL");
    completion->footer("Example:\n  source <(hilum completion bash)");
    completion->callback([&] { arguments.exitCode = completionCommand(arguments.shell); });
}

} // namespace

int runCommandLine(int argumentCount, const char* const* argumentValues, std::stop_token stop)
{
    CLI::App app("Hilum connects, maps and validates healthcare data.", "hilum");
    app.set_version_flag("--version", "hilum " HILUM_VERSION);
    app.require_subcommand(1);
    app.footer(std::string("hilum COMMAND --help tells more about a command.\n") + kExitCodes);
    Arguments arguments;
    for (CommonArguments* common :
         {&arguments.run.common, &arguments.check.common, &arguments.preview.common, &arguments.test.common,
          &arguments.inspect.common, &arguments.convert.common, &arguments.scan.common})
        common->stop = stop;
    addRun(app, arguments);
    addCheck(app, arguments);
    addPreview(app, arguments);
    addTest(app, arguments);
    addInspect(app, arguments);
    addFhirpath(app, arguments);
    addUcum(app, arguments);
    addView(app, arguments);
    addValidate(app, arguments);
    addConvert(app, arguments);
    addMapping(app, arguments);
    addScan(app, arguments);
    addOthers(app, arguments);
    try {
        app.parse(argumentCount, argumentValues);
    } catch (const CLI::ParseError& error) {
        // Help and version are no errors; they go to standard output.
        return app.exit(error, out(), err()) == 0 ? kDone : kWrong;
    }
    return arguments.exitCode;
}

} // namespace hilum::cli
