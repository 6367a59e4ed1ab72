// SPDX-License-Identifier: Apache-2.0
#include "widgets/inventory/inventory_export.h"

#include "core/inventory/inventory_csv.h"
#include "core/pipeline/text_file.h"

namespace hilum::inventory_view {

Result<void> exportInventory(const inventory::Inventory& inventory, const QString& fileName)
{
    const bool isCsv = fileName.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    return pipeline::writeTextFile(fileName.toStdString(),
                                   isCsv ? writeCsv(inventory) : writeHtml(inventory, userLanguage()));
}

} // namespace hilum::inventory_view
