// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/field_catalogue.h"
#include "core/inventory/field_statistics.h"
#include "core/inventory/inventory.h"

#include <functional>

namespace hilum::inventory {

/// Statistics of a place, finished; null where nothing was met.
using StatisticsOf = std::function<const FieldStatistics*(std::uint32_t place)>;

/// Fills in what a scan learned: types and fields, with those that the schema knows but that were not met.
/// REQUIRES: no thread adds to the catalogue any more.
void describeFields(Inventory& inventory, const FieldCatalogue& catalogue, const StatisticsOf& statisticsOf);

} // namespace hilum::inventory
