# SPDX-License-Identifier: Apache-2.0
"""Writes DICOM files byte by byte (PS3.5 section 7, PS3.10 section 7), so that they are the same every time."""

import dataclasses
import hashlib
import struct

LITTLE_IMPLICIT, LITTLE_EXPLICIT = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1"
LONG = ("OB", "OW", "SQ", "UN", "UT")
CODECS = {"": "ascii", "ISO_IR 100": "latin-1", "ISO_IR 192": "utf-8"}
DIRECTORY_CLASS = "1.2.840.10008.1.3.10"


@dataclasses.dataclass(frozen=True)
class Element:
    group: int
    element: int
    representation: str
    value: object


@dataclasses.dataclass(frozen=True)
class Item:
    elements: list


def CODED(value, scheme, meaning):
    """The elements of a code sequence's item."""
    return [Element(0x0008, 0x0100, "SH", value), Element(0x0008, 0x0102, "SH", scheme),
            Element(0x0008, 0x0104, "LO", meaning)]


def uid(name):
    """A UID of the 2.25 root (PS3.5 annex B.2) from a name."""
    return f"2.25.{int.from_bytes(hashlib.sha256(name.encode()).digest()[:15], 'big')}"


def value_bytes(element, charset):
    kind, value = element.representation, element.value
    if kind == "US":
        return struct.pack("<H", value)
    if kind == "UL":
        return struct.pack("<I", value)
    if kind == "AT":
        return struct.pack("<HH", *value)
    if kind in ("OB", "OW") and isinstance(value, tuple):
        values, width = value
        data = struct.pack(f"<{len(values)}{'B' if width == 1 else 'H'}", *values)
    elif isinstance(value, bytes):
        data = value
    else:
        encoding = CODECS[charset] if kind in ("PN", "LO", "SH", "UT") else "ascii"
        data = value.encode(encoding, "replace")
    if len(data) % 2:
        data += b"\0" if kind in ("UI", "OB") else b" "
    return data


def encode(elements, charset, explicit):
    out = b""
    for element in elements:
        tag = struct.pack("<HH", element.group, element.element)
        if element.representation == "SQ":
            data = b""
            for item in element.value:
                inner = encode(item.elements, charset, explicit)
                data += struct.pack("<HHI", 0xFFFE, 0xE000, len(inner)) + inner
        else:
            data = value_bytes(element, charset)
        kind = element.representation.encode()
        if not explicit:
            out += tag + struct.pack("<I", len(data))
        elif element.representation in LONG:
            out += tag + kind + b"\0\0" + struct.pack("<I", len(data))
        else:
            out += tag + kind + struct.pack("<H", len(data))
        out += data
    return out


def preamble(sop_class, sop_instance, syntax):
    meta = encode([Element(0x0002, 0x0001, "OB", b"\0\1"), Element(0x0002, 0x0002, "UI", sop_class),
                   Element(0x0002, 0x0003, "UI", sop_instance), Element(0x0002, 0x0010, "UI", syntax),
                   Element(0x0002, 0x0012, "UI", uid("hilum sample generator")),
                   Element(0x0002, 0x0013, "SH", "HILUM_SAMPLES_1")], "", True)
    return b"\0" * 128 + b"DICM" + encode([Element(0x0002, 0x0000, "UL", len(meta))], "", True) + meta


def find(elements, group, element):
    return next((one.value for one in elements if (one.group, one.element) == (group, element)), "")


def part10(elements, charset, syntax):
    return (preamble(find(elements, 0x0008, 0x0016), find(elements, 0x0008, 0x0018), syntax)
            + encode(elements, charset, syntax == LITTLE_EXPLICIT))


@dataclasses.dataclass
class Entry:
    """A directory record; `below` are the records of the next level."""

    kind: str
    key: str
    elements: list
    charset: str = ""
    below: list = dataclasses.field(default_factory=list)
    offset: int = 0


def child(parents, kind, key, elements, charset):
    for entry in parents:
        if entry.key == key:
            return entry
    parents.append(Entry(kind, key, elements, charset))
    return parents[-1]


def tree(entries):
    """Patients with their studies, series and images."""
    patients = []
    for path, elements, charset, syntax in entries:
        copy = [one for one in elements if one.group != 0x7FE0]

        def take(*tags):
            return [one for one in copy if (one.group, one.element) in tags]

        patient = child(patients, "PATIENT", find(copy, 0x0010, 0x0020),
                        take((0x0008, 0x0005), (0x0010, 0x0010), (0x0010, 0x0020), (0x0010, 0x0030), (0x0010, 0x0040)), charset)
        study = child(patient.below, "STUDY", find(copy, 0x0020, 0x000D),
                      take((0x0008, 0x0005), (0x0008, 0x0020), (0x0008, 0x0030), (0x0008, 0x0050), (0x0008, 0x1030),
                           (0x0020, 0x000D), (0x0020, 0x0010)), charset)
        series = child(study.below, "SERIES", find(copy, 0x0020, 0x000E),
                       take((0x0008, 0x0005), (0x0008, 0x0060), (0x0008, 0x103E), (0x0020, 0x000E), (0x0020, 0x0011)), charset)
        references = [Element(0x0004, 0x1500, "CS", path.replace("/", "\\")),
                      Element(0x0004, 0x1510, "UI", find(copy, 0x0008, 0x0016)),
                      Element(0x0004, 0x1511, "UI", find(copy, 0x0008, 0x0018)), Element(0x0004, 0x1512, "UI", syntax)]
        series.below.append(Entry("IMAGE", path, references + take((0x0008, 0x0005), (0x0020, 0x0013)), charset))
    return patients


def flat(entries):
    for entry in entries:
        yield entry
        yield from flat(entry.below)


def directory_record(entry, following):
    lower = entry.below[0].offset if entry.below else 0
    head = [Element(0x0004, 0x1400, "UL", following), Element(0x0004, 0x1410, "US", 0xFFFF),
            Element(0x0004, 0x1420, "UL", lower), Element(0x0004, 0x1430, "CS", entry.kind)]
    inner = encode(head + entry.elements, entry.charset, True)
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(inner)) + inner


def dicomdir(entries):
    """Offsets of records count from the start of the file: one pass gives the places, the next one writes them."""
    patients = tree(entries)
    instance = uid("hilum sample directory")
    start = preamble(DIRECTORY_CLASS, instance, LITTLE_EXPLICIT)
    followings = {}

    def link(level):
        for entry, after in zip(level, level[1:] + [None]):
            followings[id(entry)] = after
            link(entry.below)

    link(patients)

    def render():
        records = b""
        head_length = len(start) + len(head(0, 0)) + 12
        for entry in flat(patients):
            after = followings[id(entry)]
            data = directory_record(entry, after.offset if after else 0)
            entry.offset = head_length + len(records)
            records += data
        return records

    def head(first, last):
        return encode([Element(0x0004, 0x1130, "CS", "HILUM_SAMPLE"), Element(0x0004, 0x1200, "UL", first),
                       Element(0x0004, 0x1202, "UL", last), Element(0x0004, 0x1212, "US", 0)], "", True)

    render()
    records = render()
    return (start + head(patients[0].offset, patients[-1].offset) + struct.pack("<HH", 0x0004, 0x1220) + b"SQ\0\0"
            + struct.pack("<I", len(records)) + records)
