// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/data_file.h"
#include "app/cli/document_text.h"

#include <ostream>

namespace hilum::cli {

int inspectCommand(const InspectArguments& arguments)
{
    const Installation installation;
    const Result<DataSample> sample = readDataFile(
        installation, {.file = arguments.file, .format = arguments.format, .limit = arguments.limit});
    if (!sample) {
        printDiagnostic(sample.error());
        return kFailed;
    }
    printDiagnostics(sample->findings, false);
    if (!arguments.asJson) {
        out() << arguments.file << ": " << sample->title;
        if (!sample->typeName.empty())
            out() << ", " << sample->typeName;
        out() << '\n';
    }
    for (const std::vector<Record>* records : {&sample->records, &sample->rejected}) {
        for (const Record& record : *records)
            out() << (arguments.asJson ? recordJson(record, sample->schema.get()) + '\n'
                                       : recordText(record, sample->schema.get()));
    }
    return sample->rejected.empty() && !hasErrors(sample->findings) ? kDone : kRejects;
}

} // namespace hilum::cli
