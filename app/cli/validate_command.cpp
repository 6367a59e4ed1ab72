// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/clock.h"
#include "core/fhir/operation_outcome.h"
#include "core/fhir/validator.h"
#include "core/json/json_framer.h"
#include "core/json/value_scanner.h"
#include "core/pipeline/text_file.h"

#include <cstring>
#include <fstream>
#include <iostream>

namespace hilum::cli {
namespace {

constexpr std::size_t kValidateChunk = std::size_t{1} << 20;

bool hasEnding(const std::string& file, std::string_view ending)
{
    return std::string_view(file).ends_with(ending);
}

/// True where the text is NDJSON: the first line is a whole value, and something follows it.
bool hasLines(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (start == std::string_view::npos || text[start] != '{')
        return false;
    const std::size_t lineEnd = text.find('\n', start);
    if (lineEnd == std::string_view::npos)
        return false;
    const std::size_t next = text.find_first_not_of(" \t\r\n", lineEnd);
    if (next == std::string_view::npos || text[next] != '{')
        return false;
    return json::ValueScanner().find(text.substr(start, lineEnd - start), true) != std::string_view::npos;
}

/// Validates files, one after the other, an outcome a line.
class ValidateOutput
{
public:
    explicit ValidateOutput(const fhir::Validator& validator)
        : m_validator(validator), m_scratch(SystemClock().now())
    {
    }

    [[nodiscard]] bool isValid() const { return m_isValid; }

    void addStream(std::istream& stream, const std::string& name)
    {
        m_name = name;
        m_line = 0;
        std::string buffer;
        std::size_t known = 0;
        bool isLines = hasEnding(name, ".ndjson") || hasEnding(name, ".jsonl");
        for (bool isAtEnd = false; !isAtEnd;) {
            if (known > json::kLargestRecord)
                return addTooLarge();
            buffer.resize(known + kValidateChunk + fhir::Validator::kPadding);
            stream.read(buffer.data() + known, static_cast<std::streamsize>(kValidateChunk));
            known += static_cast<std::size_t>(stream.gcount());
            isAtEnd = stream.gcount() == 0;
            std::memset(buffer.data() + known, 0, fhir::Validator::kPadding);
            const std::string_view bytes = std::string_view(buffer).substr(0, known);
            isLines = isLines || (m_line == 0 && hasLines(bytes));
            if (!isLines)
                continue;
            const std::size_t taken = addLines(bytes, isAtEnd);
            std::memmove(buffer.data(), buffer.data() + taken, known - taken);
            known -= taken;
        }
        if (!isLines)
            addText(std::string_view(buffer).substr(0, known), 0);
        flush();
    }

    void addUnreadable(const std::string& name)
    {
        m_name = name;
        m_findings = {Diagnostic::error("cli.not-readable", "{0} cannot be read: {1}.",
                                        {name, std::strerror(errno)})}; // NOLINT(concurrency-mt-unsafe)
        write(0);
    }

    void flush()
    {
        out().write(m_text.data(), static_cast<std::streamsize>(m_text.size()));
        m_text.clear();
    }

private:
    std::size_t addLines(std::string_view bytes, bool isAtEnd)
    {
        std::size_t at = 0;
        for (;;) {
            const std::size_t end = bytes.find('\n', at);
            if (end == std::string_view::npos && !isAtEnd)
                return at;
            const std::string_view line = bytes.substr(at, std::min(end, bytes.size()) - at);
            ++m_line;
            if (line.find_first_not_of(" \t\r\xEF\xBB\xBF") != std::string_view::npos)
                addText(line, m_line - 1);
            if (end == std::string_view::npos)
                return bytes.size();
            at = end + 1;
        }
    }

    void addText(std::string_view text, std::uint32_t linesBefore)
    {
        m_findings.clear();
        m_validator.validateText(text, m_scratch, m_findings);
        write(linesBefore);
    }

    void addTooLarge()
    {
        m_findings = {Diagnostic::error("cli.resource-too-large",
                                        "The resource is larger than the {0} bytes that are read.",
                                        {std::to_string(json::kLargestRecord)})};
        write(0);
    }

    void write(std::uint32_t linesBefore)
    {
        for (Diagnostic& finding : m_findings) {
            finding.place.resource = m_name;
            if (finding.place.line > 0)
                finding.place.line += linesBefore;
        }
        m_isValid = m_isValid && !hasErrors(m_findings);
        fhir::appendOperationOutcome(m_text, m_findings);
        m_text += '\n';
        if (m_text.size() > kValidateChunk)
            flush();
    }

    const fhir::Validator& m_validator;
    fhir::ValidationScratch m_scratch;
    Diagnostics m_findings;
    std::string m_text;
    std::string m_name;
    std::uint32_t m_line = 0;
    bool m_isValid = true;
};

/// Takes definitions and profile; false where one is not as it should.
bool prepare(fhir::Validator& validator, const ValidateArguments& arguments)
{
    bool isReady = true;
    const auto report = [&isReady](Diagnostic problem, const std::string& file) {
        Place where;
        where.resource = file;
        printDiagnostic(std::move(problem).at(where));
        isReady = false;
    };
    for (const std::string& file : arguments.definitions) {
        const Result<std::string> text = pipeline::readTextFile(file);
        if (!text)
            report(text.error(), file);
        else if (Result<void> added = validator.addDefinitions(*text); !added)
            report(std::move(added).error(), file);
    }
    if (!arguments.profile.empty() && isReady) {
        if (Result<void> added = validator.addProfile(arguments.profile); !added)
            report(std::move(added).error(), {});
    }
    return isReady;
}

} // namespace

int validateCommand(const ValidateArguments& arguments)
{
    fhir::Validator validator;
    if (!prepare(validator, arguments))
        return kWrong;
    ValidateOutput output(validator);
    for (const std::string& file : arguments.files) {
        if (file == "-") {
            output.addStream(std::cin, "standard input");
            continue;
        }
        std::ifstream stream(file, std::ios::binary);
        if (stream)
            output.addStream(stream, file);
        else
            output.addUnreadable(file);
    }
    output.flush();
    return output.isValid() ? kDone : kRejects;
}

} // namespace hilum::cli
