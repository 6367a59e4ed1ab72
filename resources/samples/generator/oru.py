# SPDX-License-Identifier: Apache-2.0
"""Results from the laboratory, microbiology, radiology and the wards' own devices."""

from . import hl7
from .hl7 import segment
from .hospital import DOCTORS, PATIENTS, VISITS, later

CR, LF, CRLF = "\r", "\n", "\r\n"

# code: (text, unit, low, high)
TESTS = {
    "718-7": ("Hemoglobin", "g/dL", "12.0", "16.0"),
    "6690-2": ("Leukocytes", "10*3/uL", "4.0", "11.0"),
    "777-3": ("Platelets", "10*3/uL", "150", "400"),
    "789-8": ("Erythrocytes", "10*6/uL", "3.90", "5.20"),
    "4544-3": ("Hematocrit", "%", "36", "46"),
    "2951-2": ("Sodium", "mmol/L", "135", "145"),
    "2823-3": ("Potassium", "mmol/L", "3.5", "5.1"),
    "2160-0": ("Creatinine", "mg/dL", "0.60", "1.20"),
    "3094-0": ("Urea nitrogen", "mg/dL", "7", "20"),
    "2345-7": ("Glucose", "mg/dL", "70", "99"),
    "1988-5": ("C reactive protein", "mg/L", "", "5.0"),
    "4548-4": ("Hemoglobin A1c", "%", "4.0", "5.6"),
    "2093-3": ("Cholesterol", "mg/dL", "", "200"),
    "2085-9": ("HDL cholesterol", "mg/dL", "40", ""),
    "8310-5": ("Body temperature", "Cel", "36.1", "37.8"),
    "8867-4": ("Heart rate", "/min", "60", "100"),
    "8480-6": ("Systolic blood pressure", "mm[Hg]", "90", "140"),
    "8462-4": ("Diastolic blood pressure", "mm[Hg]", "60", "90"),
    "2708-6": ("Oxygen saturation", "%", "94", "100"),
}
COUNT = ("58410-2", "CBC panel")
CHEMISTRY = ("24323-8", "Comprehensive metabolic panel")
VITALS = ("85353-1", "Vital signs panel")


def flag(code, value):
    _, _, low, high = TESTS[code]
    number = float(value)
    if low and number < float(low):
        return "LL" if number < float(low) * 0.8 else "L"
    if high and number > float(high):
        return "HH" if number > float(high) * 1.5 else "H"
    return "N"


def numeric(index, code, value, time, status="F"):
    text, unit, low, high = TESTS[code]
    limits = f"{low}-{high}" if low and high else f"<{high}" if high else f">{low}" if low else ""
    return segment("OBX", f1=str(index), f2="NM", f3=f"{code}^{text}^LN", f5=value, f6=f"{unit}^{unit}^UCUM", f7=limits,
                   f8=flag(code, value), f11=status, f14=time)


def other(index, kind, code, text, value, time, flags="", status="F", system="LN", unit="", sub=""):
    return segment("OBX", f1=str(index), f2=kind, f3=f"{code}^{text}^{system}", f4=sub, f5=value, f6=unit, f8=flags,
                   f11=status, f14=time)


class Feed:
    def __init__(self):
        self.count = 0
        self.orders = 0

    def order(self, service, time, results, status="F", filler="LAB", notes=()):
        """ORC and OBR with their results; `results` are OBX segments or (code, value) pairs."""
        self.orders += 1
        number = f"{filler}{self.orders:04}"
        segments = [segment("ORC", f1="RE", f2=f"ORD{self.orders:04}", f3=number, f9=time),
                    segment("OBR", f1="#", f2=f"ORD{self.orders:04}", f3=number, f4=f"{service[0]}^{service[1]}^LN", f7=time,
                            f16=DOCTORS["D02"], f22=later(time, 45), f25=status)]
        segments += [segment("NTE", f1=str(index), f2="L", f3=text) for index, text in enumerate(notes, 1)]
        for index, result in enumerate(results, 1):
            segments.append(numeric(index, *result, time, status) if isinstance(result, tuple) else result)
        return segments

    def message(self, visit_number, time, orders, version="2.5.1", charset="", terminator=CR, sender="LAB", kind="ORU^R01"):
        self.count += 1
        visit = VISITS[visit_number]
        segments = [hl7.header(kind, "ORU_R01", time, f"{sender}{self.count:05}", version, charset, sender),
                    hl7.pid(PATIENTS[visit.mrn], visit.number, version), hl7.pv1(visit)]
        for index, order in enumerate(orders, 1):
            segments += [one.replace("OBR|#|", f"OBR|{index}|") for one in order]
        return hl7.message(segments, charset, terminator)


def laboratory(feed, put):
    morning = "20250304063000"
    put("lab-0001.hl7", feed.message("V25002", later(morning, 60), [
        feed.order(COUNT, morning, [("718-7", "13.1"), ("6690-2", "17.80"), ("777-3", "288"), ("789-8", "4.40"), ("4544-3", "39.5")]),
        feed.order(CHEMISTRY, morning, [("2951-2", "138"), ("2823-3", "4.2"), ("2160-0", "0.98"), ("3094-0", "16"),
                                        ("2345-7", "112"), ("1988-5", "148.0")])], "2.3", "8859/1"))
    put("lab-0002.hl7", feed.message("V25003", later(morning, 70), [
        feed.order(COUNT, morning, [("718-7", "11.60"), ("6690-2", "8.1"), ("777-3", "231")], notes=("Post-operative day 1",))],
        "2.5.1", "8859/1"))
    put("lab-0003.hl7", feed.message("V25005", "20250304012000", [
        feed.order(("89579-7", "Troponin I high sensitivity"), "20250304004000", [
            other(1, "SN", "89579-7", "Troponin I.cardiac", "<^4", "20250304004000", "N", unit="ng/L^ng/L^UCUM")]),
        feed.order(CHEMISTRY, "20250304004000", [("2951-2", "141"), ("2823-3", "3.1"), ("2160-0", "0.88")])],
        "2.5.1", "UNICODE UTF-8", LF))
    put("lab-0004.hl7", feed.message("V25005", "20250304043000", [
        feed.order(("89579-7", "Troponin I high sensitivity"), "20250304034000", [
            other(1, "SN", "89579-7", "Troponin I.cardiac", "=^6", "20250304034000", "N", unit="ng/L^ng/L^UCUM")])],
        "2.5.1", "UNICODE UTF-8", LF))
    put("lab-0005.hl7", feed.message("V25006", "20250304091500", [
        feed.order(CHEMISTRY, "20250304080000", [("2951-2", "139"), ("2823-3", "4.0"), ("2345-7", "187"), ("2160-0", "1.31")]),
        feed.order(("24331-1", "Lipid panel"), "20250304080000", [("2093-3", "241"), ("2085-9", "37")])], "2.3", "8859/1", CRLF))
    put("lab-0006.hl7", feed.message("V25010", "20250304190000", [
        feed.order(CHEMISTRY, "20250304180000", [("2951-2", "152"), ("2823-3", "5.4"), ("2160-0", "2.04"), ("3094-0", "61"),
                                                 ("2345-7", "318")]),
        feed.order(("4548-4", "Hemoglobin A1c"), "20250304180000", [("4548-4", "9.1")])], "2.8", "UNICODE UTF-8"))
    # A preliminary result, then the corrected one.
    for status, value in (("P", "6.9"), ("C", "4.9")):
        put(f"lab-0007-{status.lower()}.hl7", feed.message("V25008", "20250305073000" if status == "P" else "20250305091000", [
            feed.order(CHEMISTRY, "20250305064500", [("2823-3", value)], status)]))
    put("lab-0008.hl7", feed.message("V25011", "20250305101500", [
        feed.order(("34530-6", "ABO and Rh group panel"), "20250305085000", [
            other(1, "CE", "883-9", "ABO group", "112144000^Blood group A^SCT", "20250305085000"),
            other(2, "CE", "10331-7", "Rh type", "165747007^RhD positive^SCT", "20250305085000")]),
        feed.order(("5334-8", "Rubella virus IgG"), "20250305085000", [
            other(1, "SN", "5334-8", "Rubella virus IgG", "^1^:^128", "20250305085000", "N")]),
        feed.order(COUNT, "20250305085000", [("718-7", "10.9"), ("777-3", "205")])]))
    put("lab-0009.hl7", feed.message("V25012", "20250305113000", [
        feed.order(("3016-3", "Thyrotropin"), "20250305100000", [
            other(1, "NM", "3016-3", "Thyrotropin", "0.02", "20250305100000", "LL", unit="m[IU]/L^mIU/L^UCUM")])]))
    put("lab-0010.hl7", feed.message("V25014", "20250301080000", [
        feed.order(("1975-2", "Bilirubin total"), "20250301070000", [
            other(1, "NM", "1975-2", "Bilirubin.total", "8.30", "20250301070000", "H", unit="mg/dL^mg/dL^UCUM"),
            other(2, "ST", "882-1", "ABO and Rh group", "O Rh positive", "20250301070000")])], "2.5"))
    put("lab-0011.hl7", feed.message("V25018", "20250303080000", [
        feed.order(("33762-6", "NT-proBNP"), "20250303070000", [
            other(1, "SN", "33762-6", "Natriuretic peptide B prohormone N-Terminal", ">^35000", "20250303070000", "HH",
                  unit="pg/mL^pg/mL^UCUM")]),
        feed.order(CHEMISTRY, "20250303070000", [("2823-3", "5.8"), ("2160-0", "2.9"), ("2951-2", "128")])], "2.5"))
    urine = "20250304121000"
    put("lab-0012.hl7", feed.message("V25008", later(urine, 30), [
        feed.order(("24356-8", "Urinalysis complete panel"), urine, [
            other(1, "ST", "5778-6", "Color of Urine", "Yellow", urine), other(2, "ST", "5802-4", "Nitrite", "Negative", urine, "N"),
            other(3, "SN", "5821-4", "Leukocytes in sediment", "^3^-^5", urine, "N", unit="/[HPF]^/HPF^UCUM"),
            other(4, "NM", "5803-2", "pH of Urine", "6.5", urine, "N"),
            other(5, "CE", "5794-3", "Hemoglobin in Urine", "260385009^Negative^SCT", urine, "N")])]))
    # Broken on purpose: a word where a number should be, a result without a code, a patient without a number.
    put("lab-0013.hl7", feed.message("V25017", "20250306100000", [
        feed.order(CHEMISTRY, "20250306092000", [
            other(1, "NM", "2823-3", "Potassium", "HAEMOLYSED", "20250306092000", unit="mmol/L^mmol/L^UCUM"),
            other(2, "NM", "2951-2", "Sodium", "140", "20250306092000", "N", unit="mmol/L^mmol/L^UCUM")])]))
    put("lab-0014.hl7", feed.message("V25017", "20250306101000", [
        feed.order(COUNT, "20250306092000", [("718-7", "14.2")])]).replace(b"718-7^Hemoglobin^LN", b""))
    put("lab-0015.hl7", feed.message("V25016", "20250305235500", [
        feed.order(CHEMISTRY, "20250305233000", [("2345-7", "31"), ("2951-2", "137")])]))
    # A local code from before LOINC was used; the lab catalogue knows it.
    put("lab-0016.hl7", feed.message("V25001", "20250303100000", [
        feed.order(("CRP", "C reactive protein"), "20250303093000", [
            other(1, "NM", "CRP", "C-reactive protein", "2.4", "20250303093000", "N", system="L", unit="mg/L")])], "2.3"))


def microbiology(feed, put):
    time = "20250306150000"
    put("micro-0001.hl7", feed.message("V25002", time, [
        feed.order(("600-7", "Bacteria identified in Blood by Culture"), "20250303111500", [
            other(1, "CE", "600-7", "Bacteria identified in Blood by Culture", "9861002^Streptococcus pneumoniae^SCT", time, "A",
                  sub="1"),
            other(2, "SN", "18964-3", "Penicillin MIC", "<=^0.06", time, "S", sub="1", unit="ug/mL^ug/mL^UCUM"),
            other(3, "ST", "18879-3", "Ceftriaxone susceptibility", "Susceptible", time, "S", sub="1")], filler="MIC",
            notes=("Two of two bottles positive after 14 h.", "Telephoned to the ward at 15:10."))], "2.5.1", "8859/1",
        sender="MIC"))
    put("micro-0002.hl7", feed.message("V25009", "20250306120000", [
        feed.order(("6463-4", "Bacteria identified in Throat by Culture"), "20250304170000", [
            other(1, "TX", "6463-4", "Bacteria identified in Throat by Culture",
                  "No beta-haemolytic streptococci isolated.~Normal flora.", "20250306120000", "N")], filler="MIC")],
        "2.6", "UNICODE UTF-8", sender="MIC"))


def radiology(feed, put):
    def report(visit, time, accession, study, lines, version="2.5.1", charset=""):
        order = feed.order(study, time, [other(index, "TX", f"{study[0]}&GDT", f"{study[1]} report", line, time)
                                         for index, line in enumerate(lines, 1)], filler="RAD")
        fields = order[1].split("|")
        fields[18] = accession
        order[1] = "|".join(fields)
        return feed.message(visit, later(time, 90), [order], version, charset, sender="RAD")

    put("rad-0001.hl7", report("V25001", "20250303092500", "ACC25001", ("24724-3", "XR Hand 2 views"),
                               ["Left hand, two views.", "No fracture. Mild degenerative change at the thumb base \\T\\ index."]))
    put("rad-0002.hl7", report("V25002", "20250303120000", "ACC25002", ("24627-2", "CT Chest"),
                               ["Consolidation of the right lower lobe with air bronchograms.", "No effusion.", "",
                                "IMPRESSION: pneumonia."], "2.5.1", "8859/1"))
    put("rad-0003.hl7", report("V25006", "20250304081000", "ACC25006", ("24725-4", "CT Head"),
                               ["Hypodense right middle cerebral artery territory.\\.br\\No haemorrhage."], "2.5.1", "8859/1"))
    put("rad-0004.hl7", report("V25007", "20250304100000", "ACC25007", ("24590-2", "MR Brain"), ["Normal study."], "2.7.1",
                               "UNICODE UTF-8"))
    put("rad-0005.hl7", report("V25008", "20250304123000", "ACC25008", ("36643-5", "XR Chest 2 views"),
                               ["Fracture of the right seventh rib. Lungs clear."]))
    put("rad-0006.hl7", report("V25011", "20250305090000", "ACC25011", ("11525-3", "US Pelvis Fetus for pregnancy"),
                               ["Single live fetus, 20 weeks and 3 days."]))


def wards(feed, put):
    """Bedside monitors send a message per reading, a day in a file."""
    readings = []
    for hour, (temperature, pulse, systolic, diastolic, oxygen) in enumerate((
            ("39.2", "118", "104", "62", "89"), ("38.9", "112", "108", "64", "91"), ("38.4", "104", "112", "66", "93"),
            ("37.9", "96", "118", "70", "95"), ("37.2", "88", "121", "74", "96"), ("36.9", "82", "124", "76", "97"))):
        time = f"202503{4 + hour // 2:02}{'06' if hour % 2 == 0 else '18'}0000"
        readings.append(feed.message("V25002", time, [feed.order(VITALS, time, [
            ("8310-5", temperature), ("8867-4", pulse), ("8480-6", systolic), ("8462-4", diastolic), ("2708-6", oxygen)],
            filler="MON")], "2.6", "8859/1", sender="MON"))
    put("vitals-V25002.hl7", b"".join(readings))
    readings = []
    for hour, (pulse, systolic, diastolic) in enumerate((("154", "138", "88"), ("131", "132", "84"), ("98", "128", "80"),
                                                         ("84", "126", "78"))):
        time = f"20250305{10 + 3 * hour}0000"
        readings.append(feed.message("V25012", time, [feed.order(VITALS, time, [
            ("8867-4", pulse), ("8480-6", systolic), ("8462-4", diastolic)], filler="MON")], "2.6", sender="MON"))
    put("vitals-V25012.hl7", b"\x0b" + b"\x1c\r\x0b".join(readings) + b"\x1c\r")


def write(folder):
    feed = Feed()

    def put(name, data):
        (folder / name).write_bytes(data)

    laboratory(feed, put)
    microbiology(feed, put)
    radiology(feed, put)
    wards(feed, put)
    # Broken on purpose: the connection was lost in the middle of a result.
    whole = feed.message("V25012", "20250306070000", [feed.order(COUNT, "20250306063000", [("718-7", "14.9"), ("777-3", "190")])])
    (folder / "lab-0017-cut.hl7").write_bytes(whole[:-40])
    print(f"oru: {feed.count} messages in {len(list(folder.iterdir()))} files")
