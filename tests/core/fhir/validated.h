// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/validator.h"

#include <QByteArray>
#include <QStringList>

/// What the tests of validation share.
namespace hilum::fhir::test {

/// What is wrong with a text.
inline Diagnostics findingsOf(const Validator& validator, const QByteArray& text)
{
    std::string bytes = text.toStdString();
    const std::size_t size = bytes.size();
    bytes.append(Validator::kPadding, '\0');
    ValidationScratch scratch(*DateTime::parseDateTime("2026-11-28T12:00:00Z"));
    Diagnostics findings;
    validator.validateText(std::string_view(bytes).substr(0, size), scratch, findings);
    return findings;
}

/// `missing-element Patient.link` for each error, sorted.
inline QStringList errorsOf(const Diagnostics& findings)
{
    QStringList errors;
    for (const Diagnostic& finding : findings) {
        QString code = QString::fromStdString(finding.code);
        if (code.startsWith(QLatin1String("fhir.")))
            code.remove(0, 5);
        if (finding.severity == Severity::Error)
            errors += code + QLatin1Char(' ') + QString::fromStdString(finding.place.path);
    }
    errors.sort();
    return errors;
}

} // namespace hilum::fhir::test
