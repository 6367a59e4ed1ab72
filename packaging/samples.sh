# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Runs the sample pipelines; sourced by packaging/demo and packaging/test.

# run_samples HILUM FOLDER: a copy of the samples goes to FOLDER/hospital, results to FOLDER/out, reports to FOLDER/reports.
# Rejects are expected (exit code 1 of `hilum run`); a bad definition (2) or a failed run (3) is not.
run_samples() {
    local hilum=$1 folder=$2 pipeline name code root
    root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
    rm -rf "$folder"
    mkdir -p "$folder/out" "$folder/reports"
    cp -r "$root/resources/samples" "$folder/hospital"
    for pipeline in "$folder"/hospital/pipelines/*.yaml; do
        name=$(basename "$pipeline" .yaml)
        code=0
        "$hilum" run "$pipeline" --quiet --set "out=$folder/out" --report "$folder/reports/$name.json" \
            2>"$folder/reports/$name.log" || code=$?
        if [ "$code" -gt 1 ]; then
            cat "$folder/reports/$name.log" >&2
            echo "samples: $name ended with exit code $code" >&2
            return 3
        fi
    done
    code=0
    "$hilum" convert --quiet --out "$folder/out/bundles" "$folder/hospital/adt" "$folder/hospital/oru" || code=$?
    if [ "$code" -gt 1 ]; then
        echo "samples: the conversion to FHIR Bundles ended with exit code $code" >&2
        return 3
    fi
    "$hilum" test "$folder"/hospital/pipelines/*.yaml || return 3
    python3 "$root/packaging/show-results.py" "$folder"
}
