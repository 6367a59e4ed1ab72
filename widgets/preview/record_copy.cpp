// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/record_copy.h"

#include "widgets/record/masked_record.h"
#include "widgets/record/record_path.h"
#include "widgets/record/record_table_model.h"

namespace hilum::preview {

namespace {

/// More than a clipboard, and whoever takes from it, can hold at ease.
constexpr qsizetype kMostCharacters = qsizetype{64} * 1024 * 1024;

QString csvCell(const QString& text)
{
    const bool mustQuote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n');
    return mustQuote ? QStringLiteral("\"%1\"").arg(QString(text).replace(u'"', QStringLiteral("\"\"")))
                     : text;
}

class Copier
{
public:
    Copier(const CopyQuestion& question, const Registry& registry)
        : m_question(question), m_registry(registry)
    {
    }

    QString header() const
    {
        if (m_question.format != CopyFormat::Csv)
            return {};
        QStringList cells;
        for (const record::RecordColumn& column : m_question.columns)
            cells += csvCell(column.path);
        return cells.join(u',') + u'\n';
    }

    Result<QString> write(const record::RecordPlace& place)
    {
        switch (m_question.format) {
        case CopyFormat::Csv:
            return csvRow(place);
        case CopyFormat::Hl7:
            return hl7(place);
        case CopyFormat::Json:
            break;
        }
        return json(place);
    }

private:
    QString csvRow(const record::RecordPlace& place) const
    {
        QStringList cells;
        for (const record::RecordColumn& column : m_question.columns)
            cells += csvCell(record::cellText(place.record().document->root(), column, m_question.isMasking));
        return cells.join(u',') + u'\n';
    }

    QString hl7(const record::RecordPlace& place) const
    {
        const std::string bytes =
            m_question.isMasking ? record::maskedBytes(place) : std::string(place.record().document->bytes());
        QString text = record::toText(bytes);
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        return text.endsWith(u'\n') ? text : text + u'\n';
    }

    Result<QString> json(const record::RecordPlace& place)
    {
        if (m_encoder == nullptr) {
            const bool isFhir = place.record().document->format() == "fhir";
            const Result<const Codec*> codec = m_registry.codec(isFhir ? "fhir" : "json");
            if (!codec)
                return codec.error();
            Result<std::unique_ptr<Encoder>> encoder =
                (*codec)->makeEncoder(Settings::map(), EncodeContent::Records);
            if (!encoder)
                return encoder.error();
            m_encoder = *std::move(encoder);
        }
        Arena arena;
        Record shown = place.record();
        if (m_question.isMasking)
            shown.document = record::maskedDocument(place, arena);
        std::string text;
        if (const Result<void> written = m_encoder->encode(shown, text); !written)
            return written.error();
        return record::toText(text);
    }

    const CopyQuestion& m_question;
    const Registry& m_registry;
    std::unique_ptr<Encoder> m_encoder;
};

} // namespace

bool canCopyAs(CopyFormat format, std::string_view recordFormat)
{
    return format != CopyFormat::Hl7 || recordFormat == "hl7v2";
}

CopyAnswer copyText(const CopyQuestion& question, const Registry& registry, WorkProgress& progress,
                    const std::stop_token& stop)
{
    CopyAnswer answer;
    Copier copier(question, registry);
    progress.total = question.rows.size();
    answer.text = copier.header();
    for (const int row : question.rows) {
        if (stop.stop_requested() || answer.text.size() > kMostCharacters) {
            answer.isCut = true;
            break;
        }
        ++progress.done;
        const record::RecordPlace place = question.records->at(static_cast<std::size_t>(row));
        if (!place)
            continue;
        const Result<QString> written = copier.write(place);
        if (!written) {
            answer.problem = written.error();
            continue;
        }
        answer.text += *written;
        ++answer.copied;
    }
    return answer;
}

} // namespace hilum::preview
