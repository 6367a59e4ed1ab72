# SPDX-License-Identifier: Apache-2.0
"""The billing department's SQLite database: clean for the most part, as such databases are."""

import sqlite3

from .hospital import PATIENTS, VISITS

SCHEMA = """
PRAGMA page_size = 4096;
CREATE TABLE payers (payer_id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT, country TEXT);
CREATE TABLE patients (mrn TEXT, display_name TEXT, birth_date TEXT, payer_id TEXT, policy TEXT, updated TEXT);
CREATE TABLE invoices (
    invoice_id INTEGER PRIMARY KEY, mrn TEXT, visit TEXT, issued TEXT, due TEXT, amount NUMERIC, currency TEXT,
    status TEXT, payer_id TEXT REFERENCES payers (payer_id));
CREATE INDEX invoices_mrn ON invoices (mrn);
CREATE VIEW accounts AS
    SELECT p.mrn AS mrn, p.payer_id AS payer_id, count(i.invoice_id) AS invoices, total(i.amount) AS billed,
        total(CASE WHEN i.status = 'open' THEN i.amount END) AS open
    FROM patients p LEFT JOIN invoices i ON trim(i.mrn) = p.mrn AND typeof(i.amount) <> 'text'
    GROUP BY p.mrn, p.payer_id;
"""

PAYERS = (("P01", "National Health Plan", "public", "GBR"), ("P02", "Grünwald Krankenkasse", "public", "DEU"),
          ("P03", "Seguros Peñaclara", "private", "ESP"), ("P04", "Fjordby Mutual", "private", "DNK"),
          ("P05", "Overseas Visitors", "self-pay", None))

DAILY = {"I": 412.5, "O": 86.2, "E": 240}

# On purpose: an unknown patient, an amount below zero, one that is no number, a day that does not exist, a number with
# a blank behind it, no patient at all, and one invoice entered twice.
DIRTY = (
    (9001, "H999999", "V25999", "2025-03-08", "2025-04-07", 120, "GBP", "open", "P01"),
    (9002, "H100004", "V25004", "2025-03-08", "2025-04-07", -35.5, "GBP", "open", "P01"),
    (9003, "H100008", "V25008", "2025-03-09", "2025-04-08", "see note", "GBP", "open", "P04"),
    (9004, "H100009", "V25009", "2025-02-30", "2025-04-01", 18.75, "GBP", "open", "P03"),
    (9005, "H100011 ", "V25011", "2025-03-09", "2025-04-08", 44.1, "GBP", "paid", "P01"),
    (9006, None, "V25016", "2025-03-09", "2025-04-08", 260, "GBP", "open", None),
    (9007, "H100003", "V25003", "2025-03-07", "2025-04-06", 1237.5, "EUR", "open", "P03"),
)


def write(path):
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path)
    database.executescript(SCHEMA)
    database.executemany("INSERT INTO payers VALUES (?, ?, ?, ?)", PAYERS)
    for patient in PATIENTS.values():
        if patient.mrn and patient.mrn not in ("H100013", "H100015"):
            birth = f"{patient.birth[:4]}-{patient.birth[4:6]}-{patient.birth[6:]}"
            database.execute("INSERT INTO patients VALUES (?, ?, ?, ?, ?, ?)", (
                patient.mrn, patient.name, birth, patient.payer, f"POL-{patient.mrn[1:]}", "2025-03-01 00:00:00"))
    database.execute("INSERT INTO patients VALUES ('H100019', 'Nobody, Known', '00-00-0000', 'P09', '', NULL)")
    number = 1000
    for visit in VISITS.values():
        if not visit.end or not visit.mrn:
            continue
        number += 1
        days = max(1, int(visit.end[6:8]) - int(visit.begin[6:8])) if visit.patient_class == "I" else 1
        issued = f"{visit.end[:4]}-{visit.end[4:6]}-{visit.end[6:8]}"
        payer = PATIENTS[visit.mrn].payer
        database.execute("INSERT INTO invoices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (
            number, visit.mrn, visit.number, issued, issued.replace("-03-", "-04-"), DAILY[visit.patient_class] * days,
            "EUR" if payer in ("P02", "P03") else "GBP", "paid" if number % 3 == 0 else "open", payer))
    database.executemany("INSERT INTO invoices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", DIRTY)
    database.commit()
    database.execute("VACUUM")
    database.close()
    print("billing.db: patients, invoices, payers")
