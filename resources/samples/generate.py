#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the synthetic hospital beside this file: adt/, oru/, dicom/, billing.db and csv/.

Python's standard library only. The same program makes the same bytes every time; run it after a change to the
generator and commit what it made.
"""

import pathlib
import shutil

from generator import adt, billing, dicom, oru, tables

HERE = pathlib.Path(__file__).resolve().parent


def main():
    for name in ("adt", "oru", "dicom", "csv"):
        shutil.rmtree(HERE / name, ignore_errors=True)
        (HERE / name).mkdir()
    adt.write(HERE / "adt")
    oru.write(HERE / "oru")
    dicom.write(HERE / "dicom")
    tables.write(HERE / "csv")
    billing.write(HERE / "billing.db")


if __name__ == "__main__":
    main()
