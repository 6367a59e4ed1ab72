// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/expression.h"

#include <set>
#include <string>

namespace hilum::fhirpath {

/// What an item may be: the record itself, or certainly something below it or computed.
enum class Standpoint : std::uint8_t { Part, Record };

/// Which members of a record its expressions look at, for readers that leave out all others. Errs on the side
/// of too many: a name counts wherever it stands in an expression, and whatever looks at the record without
/// naming a member (`children()`, `$this = %resource`, `resolve()`, a function that is not known here) makes
/// it everything.
///
/// Only the record's own members are left out; what is below one that is named is there as a whole.
class MemberUse
{
public:
    /// Adds what an expression looks at, seen from a context; returns what its items may be. Who takes the
    /// record as a whole adds everything. REQUIRES: no variable that is set for its evaluation holds the
    /// record.
    Standpoint add(const Expression& expression, Standpoint context);
    void addEverything() { m_isEverything = true; }

    [[nodiscard]] bool isEverything() const { return m_isEverything; }
    /// Names of elements as expressions write them: `value` for `valueQuantity`.
    [[nodiscard]] const std::set<std::string>& names() const { return m_names; }

private:
    std::set<std::string> m_names;
    bool m_isEverything = false;
};

/// How a function looks at the record; for the test that no function is forgotten.
[[nodiscard]] bool isMemberUseKnown(std::string_view functionName);

} // namespace hilum::fhirpath
