// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/validation_queue.h"
#include "core/json/json_framer.h"
#include "core/json/value_scanner.h"
#include "core/pipeline/text_file.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iostream>

namespace hilum::cli {
namespace {

constexpr std::size_t kValidateChunk = std::size_t{1} << 20;
constexpr std::size_t kLargestChunk = std::size_t{64} << 20;

bool hasEnding(const std::string& file, std::string_view ending)
{
    return std::string_view(file).ends_with(ending);
}

/// Cuts files into tasks: lines of NDJSON by the chunk, small files several at once.
class ValidationInput
{
public:
    explicit ValidationInput(ValidationQueue& queue) : m_queue(queue) {}

    void addStream(std::istream& stream, const std::string& name)
    {
        m_name = name;
        m_line = 0;
        Layout layout =
            hasEnding(name, ".ndjson") || hasEnding(name, ".jsonl") ? Layout::Lines : Layout::Unknown;
        auto buffer = std::make_shared<std::string>();
        std::size_t known = 0;
        for (bool isAtEnd = false; !isAtEnd;) {
            if (known > json::kLargestRecord)
                return addTooLarge();
            isAtEnd = !read(stream, *buffer, known);
            const std::string_view bytes = std::string_view(*buffer).substr(0, known);
            if (layout == Layout::Unknown)
                layout = layoutOf(bytes, isAtEnd);
            if (layout != Layout::Lines || (bytes.find('\n') == std::string_view::npos && !isAtEnd))
                continue;
            const std::size_t taken = addLines(buffer, bytes, isAtEnd);
            auto rest = std::make_shared<std::string>(bytes.substr(taken));
            known -= taken;
            buffer = std::move(rest);
        }
        if (layout != Layout::Lines) {
            addText(std::string_view(*buffer).substr(0, known), 0);
            m_task.buffers.push_back(std::move(buffer));
        }
        if (m_size > kValidateChunk / 4)
            flush();
    }

    void addUnreadable(const std::string& name)
    {
        m_name = name;
        addProblem(Diagnostic::error("cli.not-readable", "{0} cannot be read: {1}.",
                                     {name, std::strerror(errno)})); // NOLINT(concurrency-mt-unsafe)
    }

    void flush()
    {
        if (!m_task.texts.empty())
            m_queue.add(std::move(m_task));
        m_task = {};
        m_size = 0;
    }

private:
    enum class Layout : std::uint8_t { Unknown, Lines, Whole };

    /// Unknown while the first line has no end.
    static Layout layoutOf(std::string_view bytes, bool isAtEnd)
    {
        const std::size_t start = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        const std::size_t end = start == std::string_view::npos ? start : bytes.find('\n', start);
        const std::size_t next =
            end == std::string_view::npos ? end : bytes.find_first_not_of(" \t\r\n", end);
        if (next == std::string_view::npos)
            return isAtEnd ? Layout::Whole : Layout::Unknown;
        const bool isLines =
            bytes[start] == '{' && bytes[next] == '{'
            && json::ValueScanner().find(bytes.substr(start, end - start), true) != std::string_view::npos;
        return isLines ? Layout::Lines : Layout::Whole;
    }

    /// False at the end.
    static bool read(std::istream& stream, std::string& buffer, std::size_t& known)
    {
        // Ever more each time, so that a large file is not copied again and again.
        const std::size_t wanted = std::clamp(known, kValidateChunk, kLargestChunk);
        buffer.resize(known + wanted + fhir::Validator::kPadding);
        stream.read(buffer.data() + known, static_cast<std::streamsize>(wanted));
        const auto count = static_cast<std::size_t>(stream.gcount());
        known += count;
        std::memset(buffer.data() + known, 0, fhir::Validator::kPadding);
        return count > 0;
    }

    std::size_t addLines(const std::shared_ptr<std::string>& buffer, std::string_view bytes, bool isAtEnd)
    {
        std::size_t at = 0;
        while (at < bytes.size()) {
            const std::size_t end = bytes.find('\n', at);
            if (end == std::string_view::npos && !isAtEnd)
                break;
            const std::string_view line = bytes.substr(at, std::min(end, bytes.size()) - at);
            if (line.find_first_not_of(" \t\r\xEF\xBB\xBF") != std::string_view::npos)
                addText(line, m_line);
            ++m_line;
            at = end == std::string_view::npos ? bytes.size() : end + 1;
        }
        m_task.buffers.push_back(buffer);
        flush();
        return at;
    }

    void addText(std::string_view text, std::uint32_t linesBefore)
    {
        m_task.texts.push_back({.bytes = text, .linesBefore = linesBefore, .file = m_name});
        m_size += text.size();
    }

    void addTooLarge()
    {
        addProblem(Diagnostic::error("cli.resource-too-large",
                                     "The resource is larger than the {0} bytes that are read.",
                                     {std::to_string(json::kLargestRecord)}));
    }

    void addProblem(Diagnostic problem)
    {
        m_task.texts.push_back({.bytes = {}, .problem = std::move(problem), .file = m_name});
    }

    ValidationQueue& m_queue;
    ValidationTask m_task;
    std::size_t m_size = 0;
    std::string m_name;
    std::uint32_t m_line = 0;
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
    const unsigned threads = arguments.threads > 0 ? arguments.threads : std::thread::hardware_concurrency();
    ValidationQueue queue(validator, threads, [](std::string_view lines) {
        out().write(lines.data(), static_cast<std::streamsize>(lines.size()));
    });
    ValidationInput input(queue);
    for (const std::string& file : arguments.files) {
        if (file == "-") {
            input.addStream(std::cin, "standard input");
            continue;
        }
        std::ifstream stream(file, std::ios::binary);
        if (stream)
            input.addStream(stream, file);
        else
            input.addUnreadable(file);
    }
    input.flush();
    return queue.finish() ? kDone : kRejects;
}

} // namespace hilum::cli
