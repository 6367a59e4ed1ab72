// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/settings.h"
#include "core/model/schema.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hilum::view {

struct ViewPlan;

struct ViewColumn
{
    std::string name;
    /// FHIR type as the definition gives it, else that of the path; "" where neither is known.
    std::string type;
    bool isCollection = false;
};

/// A compiled ViewDefinition of SQL on FHIR v2 (https://sql-on-fhir.org): what makes rows of FHIR R4
/// resources of one type. Immutable; many threads run it at once, each with its ViewRun.
class View
{
public:
    /// Compiles a definition and reports all that is wrong with it, with places in the file; null where one
    /// of the findings is an error. `path` names the definition in places where it is not a file of its own
    /// (`steps.flat.view`). Codes: `view.*`, and `fhirpath.*` for its expressions.
    [[nodiscard]] static std::shared_ptr<const View> compile(const SettingValue& definition,
                                                             std::string_view file, Diagnostics& findings,
                                                             const std::string& path = {});
    View(const View&) = delete;
    View& operator=(const View&) = delete;
    ~View();

    /// `Patient`.
    [[nodiscard]] const std::string& resource() const { return m_resource; }
    /// The row's columns in their order.
    [[nodiscard]] const std::vector<ViewColumn>& columns() const { return m_columns; }
    [[nodiscard]] const ViewPlan& plan() const { return *m_plan; }
    /// A type `row` with a field for each column.
    [[nodiscard]] std::shared_ptr<const Schema> schema() const;

private:
    View();

    std::string m_resource;
    std::vector<ViewColumn> m_columns;
    std::unique_ptr<ViewPlan> m_plan;
};

} // namespace hilum::view
