# SPDX-License-Identifier: Apache-2.0
"""Thirteen small images of the sample patients, drawn by formulas, with a DICOMDIR (PS3.10, PS3.3 annex F)."""

import math
import random

from .dicom_file import CODED, Element, Item, LITTLE_EXPLICIT, LITTLE_IMPLICIT, dicomdir, part10, uid
from .hospital import PATIENTS

CT, MR, CR, US, US_MULTI = ("1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.4", "1.2.840.10008.5.1.4.1.1.1",
                            "1.2.840.10008.5.1.4.1.1.6.1", "1.2.840.10008.5.1.4.1.1.3.1")


def ellipse(x, y, cx, cy, rx, ry):
    """Below 1 inside; the square root grows like a distance."""
    return math.hypot((x - cx) / rx, (y - cy) / ry)


def chest_slice(size, level):
    """Stored values of a CT slice, offset 1024: air 0, lung 250, water 1024, bone 1700."""
    noise = random.Random(level)
    values = []
    for row in range(size):
        for column in range(size):
            x, y = (column + 0.5) / size * 2 - 1, (row + 0.5) / size * 2 - 1
            value = 24
            if ellipse(x, y, 0, 0, 0.92, 0.66) < 1:
                value = 924 if ellipse(x, y, 0, 0, 0.92, 0.66) > 0.93 else 1064
                for side in (-1, 1):
                    if ellipse(x, y, side * 0.42, -0.04, 0.33 - 0.03 * level, 0.47) < 1:
                        value = 180
                        if side == -1 and ellipse(x, y, -0.45, 0.2, 0.2, 0.2) < 1:  # pneumonia, right lower lobe
                            value = 980
                if ellipse(x, y, 0.08, -0.05, 0.21, 0.26 + 0.02 * level) < 1:
                    value = 1074
                if ellipse(x, y, 0, 0.42, 0.13, 0.13) < 1:
                    value = 1074 if ellipse(x, y, 0, 0.46, 0.05, 0.05) < 1 else 1500
                if 0.86 < ellipse(x, y, 0, 0, 0.92, 0.66) < 0.92 and math.sin(math.atan2(y, x) * 14 + level) > 0.2:
                    value = 1450
            values.append(value + noise.randint(-14, 14) if value > 50 else max(0, value + noise.randint(-20, 20)))
    return values


def head_slice(size, level, kind):
    noise = random.Random(level + 50)
    values = []
    for row in range(size):
        for column in range(size):
            x, y = (column + 0.5) / size * 2 - 1, (row + 0.5) / size * 2 - 1
            skin, value = ellipse(x, y, 0, 0, 0.72, 0.86), 24 if kind == "CT" else 12
            if skin < 1:
                if kind == "CT":
                    value = 1064 if skin > 0.94 else 1900 if skin > 0.86 else 1058
                    if ellipse(x, y, -0.3, 0.05, 0.22, 0.3) < 1:  # an infarction; the picture's left is the patient's right
                        value = 1046
                else:
                    value = 900 if skin > 0.94 else 120 if skin > 0.87 else 620
                    if skin < 0.84:
                        fold = math.sin(14 * x + 3 * math.sin(5 * y)) * math.sin(12 * y + 2 * math.cos(6 * x))
                        value = 480 if fold > 0.35 and skin > 0.45 else 640
                for side in (-1, 1):
                    if ellipse(x, y, side * 0.13, -0.05 - 0.05 * level, 0.08, 0.3) < 1 and skin < 0.8:
                        value = 1034 if kind == "CT" else 230
                if abs(x) < 0.012 and skin < 0.84:
                    value = 1044 if kind == "CT" else 300
            values.append(max(0, value + noise.randint(-10, 10)))
    return values


def chest_film(width, height):
    """A MONOCHROME1 projection, 12 bits: low is bright."""
    noise = random.Random(8)
    values = []
    for row in range(height):
        for column in range(width):
            x, y = (column + 0.5) / width * 2 - 1, (row + 0.5) / height * 2 - 1
            value = 3600
            if abs(x) < 0.8 - 0.25 * max(0, -y - 0.6) * 2:
                value = 1700
                for side in (-1, 1):
                    lung = ellipse(x, y, side * 0.4, -0.05, 0.31, 0.68)
                    if lung < 1:
                        value = 3150 - int(500 * lung**3)
                        value -= 190 if math.sin((y + 0.25 * abs(x)) * 22) > 0.55 else 0
                if abs(x) < 0.1:
                    value = 900
                if ellipse(x, y, 0.13, 0.25, 0.27, 0.34) < 1:
                    value = 1000
            values.append(max(0, min(4095, value + noise.randint(-40, 40))))
    return values


def hand_film(width, height, view):
    noise = random.Random(view)
    fingers = ((-0.62, 0.1, -0.9), (-0.3, -0.25, -0.3), (-0.05, -0.3, 0.0), (0.2, -0.25, 0.22), (0.45, -0.12, 0.5))
    values = []
    for row in range(height):
        for column in range(width):
            x, y = (column + 0.5) / width * 2 - 1, (row + 0.5) / height * 2 - 1
            x = x / (1.0 if view == 1 else 0.7)
            value = 14
            if ellipse(x, y, 0, 0.45, 0.5, 0.42) < 1 or (abs(x) < 0.26 and y > 0.6):
                value = 90
            for base, top, lean in fingers:
                along = 0.55 - y
                if -0.1 < along < 0.55 - top + 0.45:
                    across = abs(x - base * 0.75 - lean * along * 0.35)
                    if across < 0.1:
                        value = max(value, 95)
                    if across < 0.05 and math.sin(along * 11 + base) > -0.86:
                        value = 205
            if abs(abs(x) - 0.12) < 0.07 and y > 0.75:
                value = 200
            if ellipse(x, y, 0, 0.66, 0.3, 0.1) < 1 and math.sin(column * 0.8) > -0.6:
                value = max(value, 195)
            values.append(max(0, min(255, value + noise.randint(-7, 7))))
    return values


def fan(width, height, frame, colour):
    """An ultrasound sector with a fetus of a few ellipses; samples are interleaved when in colour."""
    noise = random.Random(frame + 100)
    values = []
    for row in range(height):
        for column in range(width):
            x, y = (column + 0.5) / width * 2 - 1, (row + 0.5) / height
            distance, angle = math.hypot(x * 0.9, y), math.atan2(x * 0.9, y + 0.0001)
            value = 0
            if 0.1 < distance < 0.97 and abs(angle) < 0.72:
                value = int(60 + 50 * noise.random() * (1.2 - distance))
                wobble = 0.02 * math.sin(frame * 1.3)
                if ellipse(x, y, 0.02, 0.58, 0.46, 0.26) < 1:
                    value = noise.randint(4, 16)
                if ellipse(x, y, -0.16 + wobble, 0.56, 0.13, 0.11) < 1:
                    value = 185 if ellipse(x, y, -0.16 + wobble, 0.56, 0.13, 0.11) > 0.82 else 95 + noise.randint(-15, 15)
                if ellipse(x, y, 0.12 + wobble, 0.61, 0.2, 0.09) < 1:
                    value = 150 + noise.randint(-30, 30)
            if colour:
                flow = value > 0 and ellipse(x, y, 0.1, 0.61, 0.05, 0.04) < 1
                values += (220, 60, 30) if flow else (value, value, min(255, value + 6 if value else 0))
            else:
                values.append(value)
    return values


def image(mrn, study, series, number, sop_class, modality, shape, bits, pixels, charset="", description="", extra=(),
          photometric="MONOCHROME2", frames=1, signed=False):
    """The data set of one image. `study` is (accession, date, time, description, LOINC code)."""
    patient = PATIENTS.get(mrn) or PATIENTS[""]
    accession, date, time, title, code = study
    rows, columns = shape
    samples = 3 if photometric == "RGB" else 1
    name = f"{patient.family}^{patient.given}" + (f"^{patient.middle}" if patient.middle else "")
    if patient.ideographic and charset == "ISO_IR 192":
        name += f"={patient.ideographic}"
    elements = [
        Element(0x0008, 0x0008, "CS", "ORIGINAL\\PRIMARY" + ("\\AXIAL" if modality == "CT" else "")),
        Element(0x0008, 0x0016, "UI", sop_class),
        Element(0x0008, 0x0018, "UI", uid(f"{accession}/{series}/{number}")),
        Element(0x0008, 0x0020, "DA", date), Element(0x0008, 0x0030, "TM", time),
        Element(0x0008, 0x0050, "SH", accession), Element(0x0008, 0x0060, "CS", modality),
        Element(0x0008, 0x0070, "LO", "Synthetic Imaging"), Element(0x0008, 0x0080, "LO", "St Anselm Hospital"),
        Element(0x0008, 0x0090, "PN", "Osei^Kwame^^Dr"), Element(0x0008, 0x1030, "LO", title),
        Element(0x0008, 0x1032, "SQ", [Item(CODED(code, "LN", title))]),
        Element(0x0008, 0x103E, "LO", description),
        Element(0x0010, 0x0010, "PN", name), Element(0x0010, 0x0020, "LO", mrn),
        Element(0x0010, 0x0030, "DA", patient.birth), Element(0x0010, 0x0040, "CS", patient.sex),
        Element(0x0018, 0x0015, "CS", {"24724-3": "HAND", "24627-2": "CHEST", "36643-5": "CHEST"}.get(code, "HEAD")),
        Element(0x0020, 0x000D, "UI", uid(accession)), Element(0x0020, 0x000E, "UI", uid(f"{accession}/{series}")),
        Element(0x0020, 0x0010, "SH", accession[-5:]), Element(0x0020, 0x0011, "IS", str(series)),
        Element(0x0020, 0x0013, "IS", str(number)),
        Element(0x0028, 0x0002, "US", samples), Element(0x0028, 0x0004, "CS", photometric),
        Element(0x0028, 0x0010, "US", rows), Element(0x0028, 0x0011, "US", columns),
        Element(0x0028, 0x0100, "US", 8 if bits == 8 else 16), Element(0x0028, 0x0101, "US", bits),
        Element(0x0028, 0x0102, "US", bits - 1), Element(0x0028, 0x0103, "US", 1 if signed else 0),
        Element(0x0040, 0x0275, "SQ", [Item([
            Element(0x0040, 0x0007, "LO", title), Element(0x0040, 0x0008, "SQ", [Item(CODED(code, "LN", title))]),
            Element(0x0040, 0x0009, "SH", f"STEP{accession[-3:]}"), Element(0x0040, 0x1001, "SH", f"REQ{accession[-3:]}")])]),
        Element(0x7FE0, 0x0010, "OB" if bits == 8 else "OW", (pixels, 1 if bits == 8 else 2)),
    ]
    if samples == 3:
        elements.append(Element(0x0028, 0x0006, "US", 0))
    if frames > 1:
        elements.append(Element(0x0028, 0x0008, "IS", str(frames)))
    if charset:
        elements.append(Element(0x0008, 0x0005, "CS", charset))
    elements += extra
    return sorted(elements, key=lambda element: (element.group, element.element)), charset


def hounsfield(centre, width, position, spacing="0.7"):
    return (Element(0x0018, 0x0050, "DS", "5.0"), Element(0x0018, 0x0060, "DS", "120"),
            Element(0x0020, 0x0032, "DS", f"-120\\-120\\{position}"), Element(0x0020, 0x0037, "DS", "1\\0\\0\\0\\1\\0"),
            Element(0x0028, 0x0030, "DS", f"{spacing}\\{spacing}"), Element(0x0028, 0x1050, "DS", str(centre)),
            Element(0x0028, 0x1051, "DS", str(width)), Element(0x0028, 0x1052, "DS", "-1024"),
            Element(0x0028, 0x1053, "DS", "1"), Element(0x0028, 0x1054, "LO", "HU"))


STUDIES = {
    "hand": ("ACC25001", "20250303", "092200", "XR Hand 2 views", "24724-3"),
    "chest": ("ACC25002", "20250303", "115000", "CT Chest", "24627-2"),
    "stroke": ("ACC25006", "20250304", "080200", "CT Head", "24725-4"),
    "brain": ("ACC25007", "20250304", "094800", "MR Brain", "24590-2"),
    "ribs": ("ACC25008", "20250304", "122000", "XR Chest 2 views", "36643-5"),
    "fetus": ("ACC25011", "20250305", "085500", "US Pelvis Fetus for pregnancy", "11525-3"),
    "unknown": ("ACC25016", "20250305", "234000", "CT Head", "24725-4"),
}


def catalogued():
    """(path, data set, transfer syntax) of what the DICOMDIR lists."""
    size = 112
    for level in range(3):
        yield (f"H100002/CHEST/IM{level + 1:06}", image(
            "H100002", STUDIES["chest"], 1, level + 1, CT, "CT", (size, size), 12, chest_slice(size, level), "ISO_IR 100",
            "Axial 5 mm", hounsfield(40, 400, -100 + 5 * level)), LITTLE_EXPLICIT)
    for level in range(2):
        yield (f"H100007/BRAIN/IM{level + 1:06}", image(
            "H100007", STUDIES["brain"], 2, level + 1, MR, "MR", (size, size), 12, head_slice(size, level, "MR"), "ISO_IR 192",
            "T1 axial", (Element(0x0018, 0x0081, "DS", "11.5"), Element(0x0018, 0x0080, "DS", "540"),
                         Element(0x0018, 0x0087, "DS", "1.5"), Element(0x0028, 0x1050, "DS", "450"),
                         Element(0x0028, 0x1051, "DS", "900"), Element(0x0028, 0x0030, "DS", "1.6\\1.6"))), LITTLE_EXPLICIT)
    yield ("H100006/HEAD/IM000001", image(
        "H100006", STUDIES["stroke"], 1, 1, CT, "CT", (size, size), 12, head_slice(size, 0, "CT"), "ISO_IR 100", "Axial, native",
        hounsfield(36, 80, 0, "1.8")), LITTLE_IMPLICIT)
    for view in (1, 2):
        yield (f"H100001/HAND/IM{view:06}", image(
            "H100001", STUDIES["hand"], view, 1, CR, "CR", (160, 120), 8, hand_film(120, 160, view),
            description="PA" if view == 1 else "Oblique",
            extra=(Element(0x0020, 0x0020, "CS", "L\\F"), Element(0x0020, 0x0060, "CS", "L"))), LITTLE_EXPLICIT)
    yield ("H100008/CHEST/IM000001", image(
        "H100008", STUDIES["ribs"], 1, 1, CR, "CR", (144, 128), 12, chest_film(128, 144), description="PA",
        photometric="MONOCHROME1", extra=(
            Element(0x0009, 0x0010, "LO", "HILUM SAMPLE"), Element(0x0009, 0x1001, "LO", "Bed 206-B"),
            Element(0x0009, 0x1002, "DS", "0.85"), Element(0x0018, 0x5101, "CS", "PA"))), LITTLE_EXPLICIT)
    yield ("H100011/FETUS/IM000001", image(
        "H100011", STUDIES["fetus"], 1, 1, US, "US", (96, 128), 8, fan(128, 96, 0, True), description="Colour flow",
        photometric="RGB"), LITTLE_EXPLICIT)
    yield ("H100011/FETUS/IM000002", image(
        "H100011", STUDIES["fetus"], 2, 1, US_MULTI, "US", (80, 104), 8,
        [value for frame in range(4) for value in fan(104, 80, frame, False)], description="Cine loop", frames=4,
        extra=(Element(0x0018, 0x1063, "DS", "80"), Element(0x0028, 0x0009, "AT", (0x0018, 0x1063)))), LITTLE_EXPLICIT)


def write(folder):
    entries = []
    for path, (elements, charset), syntax in catalogued():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(part10(elements, charset, syntax))
        entries.append((path, elements, charset, syntax))
    (folder / "DICOMDIR").write_bytes(dicomdir(entries))

    # What was sent but never catalogued: an image of nobody, a second copy, a file that ends too early, and a note.
    incoming = folder / "incoming"
    incoming.mkdir()
    elements, charset = image("", STUDIES["unknown"], 1, 1, CT, "CT", (64, 64), 12, head_slice(64, 1, "CT"), "ISO_IR 100",
                              "Axial, native", hounsfield(36, 80, 0, "3.2"))
    (incoming / "unidentified.dcm").write_bytes(part10(elements, charset, LITTLE_EXPLICIT))
    first = (folder / "H100006/HEAD/IM000001").read_bytes()
    (incoming / "truncated.dcm").write_bytes(first[:700])
    (incoming / "notes.txt").write_text("Films of 2025-03-05 are still at the outpatient clinic.\n")
    elements, charset = image("H100013", ("ACC25013", "20250305", "094000", "XR Chest 2 views", "36643-5"), 1, 1, CR, "CR",
                              (72, 64), 12, chest_film(64, 72), description="PA", photometric="MONOCHROME1")
    (incoming / "merged-patient.dcm").write_bytes(part10(elements, charset, LITTLE_EXPLICIT))
    print(f"dicom: {len(entries) + 2} images and a DICOMDIR")
