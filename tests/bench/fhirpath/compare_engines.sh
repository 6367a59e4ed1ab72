#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Evaluations a second of the npm packages `fhirpath` and `@medplum/core` and of Hilum, on the same resources and
# expressions (expressions.txt). Needs node, npm and a build with HILUM_BENCH:
#   tests/bench/fhirpath/compare_engines.sh [build/release]
# The packages go into a temporary folder, which is removed at the end.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
build=${1:-$here/../../../build/release}
bench=$build/bin/hilum-bench-fhirpath-fhir
[ -x "$bench" ] || { echo "compare_engines: $bench is not built (-DHILUM_BENCH=ON)" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$bench" --write "$folder/resources.ndjson"
(cd "$folder" && npm init -y >/dev/null && npm install --no-audit --no-fund --silent fhirpath @medplum/core)
cp "$here/compare_engines.mjs" "$here/expressions.txt" "$folder"
(cd "$folder" && node compare_engines.mjs)
"$bench" | tail -1 | sed 's/^all /Hilum /'
