// SPDX-License-Identifier: Apache-2.0
// What units cost: CPU nanoseconds a unit read, a conversion, a comparison, and reading the table once.
#include "core/ucum/unit.h"

#include <benchmark/benchmark.h>

#include <cstring>

using namespace hilum;
using ucum::Rational;
using ucum::Unit;

namespace {

void readTable(benchmark::State& state, const char* file)
{
    std::string xml;
    if (std::FILE* opened = std::fopen(file, "rb"); opened != nullptr) {
        char block[4096];
        for (std::size_t size = 0; (size = std::fread(block, 1, sizeof block, opened)) > 0;)
            xml.append(block, size);
        (void)std::fclose(opened);
    }
    for (auto _ : state) {
        auto catalogue = ucum::Catalogue::read(xml);
        benchmark::DoNotOptimize(catalogue);
    }
}

/// The floor of reading a unit: its bytes looked at once.
void scan(benchmark::State& state, const char* text)
{
    const std::size_t size = std::strlen(text);
    for (auto _ : state) {
        const void* found = std::memchr(text, '\x01', size);
        benchmark::DoNotOptimize(found);
    }
}

void parse(benchmark::State& state, const char* text)
{
    for (auto _ : state) {
        auto unit = Unit::parse(text);
        benchmark::DoNotOptimize(unit);
    }
}

void convert(benchmark::State& state, const char* from, const char* to)
{
    const Unit a = *Unit::parse(from);
    const Unit b = *Unit::parse(to);
    const Decimal amount = *Decimal::parse("13.5");
    for (auto _ : state) {
        auto result = ucum::convert(amount, a, b);
        benchmark::DoNotOptimize(result);
    }
}

void compare(benchmark::State& state, const char* left, const char* right)
{
    const Unit a = *Unit::parse(left);
    const Unit b = *Unit::parse(right);
    const Rational amount = *Rational::parse("13.5");
    for (auto _ : state) {
        auto order = ucum::compare(amount, a, amount, b);
        benchmark::DoNotOptimize(order);
    }
}

} // namespace

BENCHMARK_CAPTURE(readTable, essence, SOURCE_DIR "/resources/dictionaries/ucum/ucum-essence.xml");
BENCHMARK_CAPTURE(scan, mg_dL, "mg/dL");
BENCHMARK_CAPTURE(parse, mg, "mg");
BENCHMARK_CAPTURE(parse, mg_dL, "mg/dL");
BENCHMARK_CAPTURE(parse, cells, "10*3/uL");
BENCHMARK_CAPTURE(parse, compound, "mmol/(8.h.kg)");
BENCHMARK_CAPTURE(parse, customary, "[lbf_av]/[in_i]2");
BENCHMARK_CAPTURE(convert, mass, "mg", "g");
BENCHMARK_CAPTURE(convert, concentration, "mg/dL", "g/L");
BENCHMARK_CAPTURE(convert, pressure, "kPa", "mm[Hg]");
BENCHMARK_CAPTURE(convert, temperature, "[degF]", "Cel");
BENCHMARK_CAPTURE(convert, acidity, "nmol/L", "[pH]");
BENCHMARK_CAPTURE(compare, concentration, "mg/dL", "g/L");

BENCHMARK_MAIN();
