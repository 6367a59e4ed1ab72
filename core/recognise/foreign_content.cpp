// SPDX-License-Identifier: Apache-2.0
#include "core/recognise/foreign_content.h"

namespace hilum::recognise {
namespace {

using namespace std::string_view_literals;

struct Mark
{
    std::string_view bytes;
    Diagnostic summary;
};

constexpr std::string_view kForeign = "recognise.foreign";

Content foreign(Diagnostic summary)
{
    return {.kind = ContentKind::Foreign, .format = {}, .summary = std::move(summary), .facts = {}};
}

/// An XML document by what its first kilobytes name; FHIR was asked for before.
Diagnostic describeXml(std::string_view bytes)
{
    if (bytes.find("urn:hl7-org:v3") != std::string_view::npos)
        return bytes.find("<ClinicalDocument") != std::string_view::npos
                   ? Diagnostic::error(kForeign, "A CDA document. Hilum reads HL7 v2 and FHIR, but not CDA.")
                   : Diagnostic::error(
                       kForeign, "An HL7 version 3 message. Hilum reads HL7 v2 and FHIR, but not version 3.");
    if (bytes.find("urn:hl7-org:v2xml") != std::string_view::npos)
        return Diagnostic::error(
            kForeign, "An HL7 v2 message as XML. Hilum reads HL7 v2 with bars and carets: export it so.");
    if (bytes.find("<html") != std::string_view::npos
        || bytes.find("<!DOCTYPE html") != std::string_view::npos)
        return Diagnostic::error(
            kForeign, "A web page (HTML). If it should be data, look whether it is an error page of a "
                      "server.");
    return Diagnostic::error(kForeign, "An XML document, but not FHIR. Of XML, Hilum reads FHIR resources.");
}

} // namespace

std::optional<Content> foreignByMark(std::string_view bytes)
{
    static const Diagnostic kOffice = Diagnostic::error(
        kForeign, "A ZIP archive or an Office document. Unpack it and drop its folder; save a sheet as CSV.");
    static const Diagnostic kPicture =
        Diagnostic::error(kForeign, "A picture. Hilum shows the pictures in DICOM files.");
    static const Diagnostic kProgram = Diagnostic::error(kForeign, "A program, not data.");
    static const Mark kMarks[] = {
        {"%PDF-"sv,
         Diagnostic::error(kForeign,
                           "A PDF document. Hilum reads data, not documents: ask for the data behind it.")},
        {"PK\x03\x04"sv, kOffice},
        {"PK\x05\x06"sv, kOffice},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv,
         Diagnostic::error(kForeign, "An old Office document. Save the sheet as CSV.")},
        {"7z\xBC\xAF\x27\x1C"sv,
         Diagnostic::error(kForeign, "A 7-Zip archive. Unpack it and drop its folder.")},
        {"Rar!"sv, Diagnostic::error(kForeign, "A RAR archive. Unpack it and drop its folder.")},
        {"BZh"sv,
         Diagnostic::error(kForeign,
                           "A file packed with bzip2. Hilum unpacks gzip and zstd: unpack this one first.")},
        {"\xFD"
         "7zXZ"sv,
         Diagnostic::error(kForeign,
                           "A file packed with xz. Hilum unpacks gzip and zstd: unpack this one first.")},
        {"PAR1"sv,
         Diagnostic::error(kForeign, "A Parquet file. Hilum does not read these yet: export it as CSV.")},
        {"ISA*"sv, Diagnostic::error(kForeign, "An X12 interchange. Hilum does not read X12 yet.")},
        {"UNA"sv, Diagnostic::error(kForeign, "An EDIFACT interchange. Hilum does not read EDIFACT.")},
        {"UNB+"sv, Diagnostic::error(kForeign, "An EDIFACT interchange. Hilum does not read EDIFACT.")},
        {"\x89PNG"sv, kPicture},
        {"\xFF\xD8\xFF"sv, kPicture},
        {"GIF8"sv, kPicture},
        {"II*\0"sv, kPicture},
        {"MM\0*"sv, kPicture},
        {"\x7F"
         "ELF"sv,
         kProgram},
        {"MZ\x90\0"sv, kProgram},
        {"{\\rtf"sv, Diagnostic::error(kForeign, "A text document (RTF). Hilum reads data, not documents.")}};
    for (const Mark& mark : kMarks) {
        if (bytes.starts_with(mark.bytes))
            return foreign(mark.summary);
    }
    const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n"sv);
    if (first != std::string_view::npos && bytes.substr(first).starts_with('<'))
        return foreign(describeXml(bytes));
    return std::nullopt;
}

Content foreignBinary()
{
    return foreign(Diagnostic::error(
        kForeign,
        "Bytes of a kind that is not known here. Hilum reads HL7 v2, FHIR, JSON, CSV, DICOM and SQLite."));
}

Content foreignText()
{
    return foreign(Diagnostic::error(
        kForeign, "A text without a form that is known here. Hilum reads HL7 v2, FHIR, JSON, "
                  "CSV, DICOM and SQLite."));
}

} // namespace hilum::recognise
