# SPDX-License-Identifier: Apache-2.0
"""Builds HL7 v2 segments and messages as the sending systems of the sample hospital write them."""

from . import hospital

CHARSETS = {"8859/1": "latin-1", "UNICODE UTF-8": "utf-8", "ASCII": "ascii", "": "utf-8"}


def segment(name, **fields):
    """segment("PID", f1="1", f3="...") with the empty fields between filled in."""
    numbered = {int(key[1:]): value for key, value in fields.items() if value != ""}
    last = max(numbered, default=0)
    return "|".join([name] + [numbered.get(index, "") for index in range(1, last + 1)])


def header(kind, structure, time, control, version, charset="", sender="REG"):
    """kind is "ADT^A01"; versions before 2.3.1 have no structure in MSH-9."""
    trigger = kind if version in ("2.3",) or not structure else f"{kind}^{structure}"
    cells = ["MSH", "^~\\&", sender, "STANSELM", "HILUM", "STANSELM", time, "", trigger, control, "P", version]
    if charset:
        cells += ["", "", "", "", "GBR", charset]
    return "|".join(cells)


def pid(patient, visit_number="", version="2.5", set_id="1"):
    identifier = f"{patient.mrn}^^^STANSELM&2.25.1001&ISO^MR" if patient.mrn else ""
    if patient.mrn == "H100003":
        identifier += "~28-1234567-40^^^SEGSOCIAL^SS"
    if patient.mrn == "H100007":
        identifier += "~TK 0099001^^^JPN^PPN"
    name = f"{patient.family}^{patient.given}^{patient.middle}^^^^L"
    if patient.ideographic:
        name += f"~{patient.ideographic}^^^^^L^I"
    if patient.mrn == "H100001":
        name += "~Archer^Amelia^Rose^^^^M"
    address = ""
    if patient.city:
        address = f"{patient.street}^^{patient.city}^^{patient.postcode}^{patient.country}^H"
    phone = f"{patient.phone}^PRN^PH" if patient.phone else ""
    if patient.mrn == "H100001":
        phone += "~^NET^Internet^amelia.baker@example.org"
    return segment("PID", f1=set_id, f3=identifier, f5=name, f7=patient.birth, f8=patient.sex, f11=address, f13=phone,
                   f15=patient.language, f18=visit_number, f29=patient.died, f30="Y" if patient.died else "")


def pv1(visit, with_end=False):
    place = f"{visit.ward}^{visit.room}^{visit.bed}^STANSELM"
    return segment("PV1", f1="1", f2=visit.patient_class, f3=place, f7=hospital.DOCTORS[visit.doctor], f10=visit.ward,
                   f19=visit.number, f36=visit.disposition if with_end else "", f44=visit.begin,
                   f45=visit.end if with_end else "")


def message(segments, charset="", terminator="\r"):
    text = terminator.join(segments) + terminator
    return text.encode(CHARSETS[charset])
