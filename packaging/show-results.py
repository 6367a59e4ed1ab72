#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Says what the sample pipelines made: show-results.py FOLDER, with FOLDER/reports and FOLDER/out of a run.

Ends with 1 if a report does not add up or a pipeline made nothing.
"""

import json
import os
import pathlib
import sqlite3
import sys

WIDTH = 110


def shown(text):
    text = text.rstrip("\r\n")
    return text if len(text) <= WIDTH else text[: WIDTH - 3] + "..."


def first_lines(path):
    """What a person wants to see of a file first."""
    if path.suffix == ".db":
        database = sqlite3.connect(path)
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            cursor = database.execute(f'SELECT * FROM "{table}"')
            yield f"table {table}: " + ", ".join(column[0] for column in cursor.description)
            for row in cursor.fetchmany(2):
                yield " | ".join("" if cell is None else str(cell) for cell in row)
        database.close()
        return
    count = 2 if path.suffix == ".csv" else 1
    with open(path, encoding="utf-8", errors="replace") as lines:
        for _, line in zip(range(count), lines):
            yield line


def show(report):
    """Prints one pipeline; true if it made something and its numbers add up."""
    print(f"\n{report['pipeline']}: {report['status']}, {report['seconds']:.2f} s")
    print(f"  {'':<20}{'in':>8}{'out':>8}{'rejected':>10}{'filtered':>10}{'warnings':>10}")
    for node in report["nodes"]:
        name = f"{node['kind']} {node['id']}"
        made = node.get("emitted", node["out"])
        note = f"   made {made} records" if node["kind"] == "step" and made > node["out"] else ""
        print(f"  {name:<20}{node['in']:>8}{node['out']:>8}{node['rejected']:>10}{node['filtered']:>10}{node['warnings']:>10}{note}")
    for finding in report["findings"]:
        if finding["severity"] == "error":
            print(f"  rejected {finding['count']} at {finding['node']}: {shown(finding['message'])}")
    written = 0
    for node in report["nodes"]:
        if node["kind"] != "sink":
            continue
        written += node["out"]
        for resource in node["resources"]:
            path = pathlib.Path(resource["name"])
            if not path.is_file():
                continue
            print(f"  -> {os.path.relpath(path)}  {node['out']} records, {path.stat().st_size:,} bytes")
            if "rejected" not in path.name:
                for line in first_lines(path):
                    print(f"       {shown(line)}")
    if not report["balanced"]:
        print("  THE NUMBERS DO NOT ADD UP")
    return report["balanced"] and written > 0


def main():
    folder = pathlib.Path(sys.argv[1])
    reports = sorted((folder / "reports").glob("*.json"))
    good = [show(json.loads(path.read_text(encoding="utf-8"))) for path in reports]
    print(f"\n{sum(good)} of {len(good)} pipelines did what they should. Results: {os.path.relpath(folder / 'out')},",
          f"reports: {os.path.relpath(folder / 'reports')}")
    return 0 if good and all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
