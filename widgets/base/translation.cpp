// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

static void initializeTranslations()
{
    Q_INIT_RESOURCE(hilum_translations); // A static library's resources are not found by themselves.
}

namespace hilum::base {

void installTranslation(const QLocale& locale)
{
    initializeTranslations();
    auto* own = new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/i18n");
    if (!own->load(locale, QStringLiteral("hilum"), QStringLiteral("_"), folder)) {
        if (own->load(QStringLiteral("hilum_en"), folder))
            QCoreApplication::installTranslator(own);
        else
            delete own;
        return;
    }
    QCoreApplication::installTranslator(own);
    auto* qts = new QTranslator(QCoreApplication::instance());
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

} // namespace hilum::base
