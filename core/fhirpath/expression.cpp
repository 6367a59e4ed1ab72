// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/expression.h"

#include "core/fhirpath/program.h"

namespace hilum::fhirpath {

namespace {

std::shared_ptr<const Program> emptyProgram()
{
    auto program = std::make_shared<Program>();
    program->operations.emplace_back();
    program->isList = false;
    program->isConstant = true;
    return program;
}

} // namespace

Expression::Expression() : m_program(emptyProgram()) {}

std::string_view Expression::text() const
{
    return m_program->text;
}

std::string_view Expression::typeName() const
{
    return m_program->typeName;
}

bool Expression::isList() const
{
    return m_program->isList;
}

bool Expression::isConstant() const
{
    return m_program->isConstant;
}

const Diagnostics& Expression::findings() const
{
    return m_program->findings;
}

} // namespace hilum::fhirpath
