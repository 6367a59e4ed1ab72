// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/record_search.h"

#include "widgets/record/record_table_model.h"

#include <algorithm>
#include <cctype>

namespace hilum::preview {

namespace {

/// A text that stands in the bytes of a record as it is shown: no escape or character set can change it.
bool isPlain(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar character) {
        const char16_t code = character.unicode();
        return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'z')
               || (code >= u'A' && code <= u'Z') || code == u' ';
    });
}

bool hasBytes(std::string_view bytes, const std::string& sought)
{
    const auto isSame = [](char one, char other) {
        return std::tolower(static_cast<unsigned char>(one))
               == std::tolower(static_cast<unsigned char>(other));
    };
    return std::ranges::search(bytes, sought, isSame).begin() != bytes.end();
}

} // namespace

SearchAnswer search(const SearchQuestion& question, WorkProgress& progress, const std::stop_token& stop)
{
    SearchAnswer answer;
    const std::size_t count = question.records->count();
    progress.total = count;
    const bool mayLookAtBytes = isPlain(question.text);
    const std::string bytesSought = question.text.toStdString();
    for (std::size_t index = 0; index < count; ++index) {
        if (stop.stop_requested()) {
            answer.isWhole = false;
            break;
        }
        progress.done = index;
        const record::RecordPlace place = question.records->at(index);
        if (!place)
            continue;
        const Document& document = *place.record().document;
        // HL7 v2 alone: JSON may write any character as an escape.
        if (mayLookAtBytes && document.format() == "hl7v2" && !hasBytes(document.bytes(), bytesSought))
            continue;
        int first = -1;
        for (std::size_t column = 0; column < question.columns.size(); ++column) {
            const record::RecordColumn& looked = question.columns[column];
            if (question.isMasking && looked.isIdentifying)
                continue;
            if (!record::cellText(document.root(), looked, false)
                     .contains(question.text, Qt::CaseInsensitive))
                continue;
            ++answer.cells;
            first = first < 0 ? static_cast<int>(column) : first;
        }
        if (first >= 0) {
            answer.records.push_back(static_cast<int>(index));
            answer.columns.push_back(first);
        }
    }
    return answer;
}

} // namespace hilum::preview
