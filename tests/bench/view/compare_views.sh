#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Resources a second through a SQL on FHIR view of seven columns: the npm package `@medplum/core` and Hilum, on the same
# NDJSON. Needs node, npm and a build with HILUM_BENCH:
#   tests/bench/view/compare_views.sh [build/release]
# The package goes into a temporary folder, which is removed at the end.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
build=$(readlink -f "${1:-$here/../../../build/release}")
bench=$build/bin/hilum-bench-view
[ -x "$bench" ] || { echo "compare_views: $bench is not built (-DHILUM_BENCH=ON)" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$bench" --write "$folder/resources.ndjson"
(cd "$folder" && npm init -y >/dev/null && npm install --no-audit --no-fund --silent @medplum/core)
cp "$here/compare_views.mjs" "$folder"
(cd "$folder" && node compare_views.mjs)
"$bench" --benchmark_filter=sevenColumns 2>/dev/null | sed -n 's/.*resources\/s=\([0-9.]*[kM]\).*/Hilum \1\/s/p'
