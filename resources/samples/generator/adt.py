# SPDX-License-Identifier: Apache-2.0
"""The registration feed: 44 messages in 34 files, with the habits (and the faults) of five sending systems."""

from . import hl7
from .hl7 import segment
from .hospital import PATIENTS, VISITS

CR, LF, CRLF = "\r", "\n", "\r\n"


class Feed:
    """Numbers the messages in the order in which they are made."""

    def __init__(self):
        self.count = 0

    def admission(self, trigger, visit_number, time, version="2.5", charset="", terminator=CR, extra=(), drop=()):
        """One ADT message about a stay; `drop` leaves segments out, `extra` is appended."""
        self.count += 1
        visit = VISITS[visit_number]
        patient = PATIENTS[visit.mrn]
        structure = {"A01": "ADT_A01", "A04": "ADT_A01", "A08": "ADT_A01", "A03": "ADT_A03", "A02": "ADT_A02"}[trigger]
        segments = [
            hl7.header(f"ADT^{trigger}", structure, time, f"ADT{self.count:05}", version, charset),
            segment("EVN", f1=trigger if version in ("2.3", "2.4") else "", f2=time, f5="KEYUSER"),
            hl7.pid(patient, visit.number, version),
        ]
        if patient.mrn in ("H100009", "H100014"):
            segments.append(segment("NK1", f1="1", f2=f"{patient.family}^{'Claire' if patient.mrn == 'H100009' else 'Eva'}",
                                    f3="MTH^Mother^HL70063", f5=f"{patient.phone}^PRN^CP"))
        segments.append(hl7.pv1(visit, with_end=trigger == "A03"))
        if visit.reason:
            segments.append(segment("PV2", f3=f"^{visit.reason}"))
        if patient.mrn == "H100008":
            segments.append(segment("AL1", f1="1", f2="DA^Drug allergy^HL70127", f3="7980^Penicillin G^RxNorm", f4="MO",
                                    f5="Rash"))
        for index, (code, text) in enumerate(visit.diagnoses, 1):
            segments.append(segment("DG1", f1=str(index), f3=f"{code}^{text}^I10", f5=time, f6="A" if index == 1 else "W"))
        if patient.payer:
            segments.append(segment("IN1", f1="1", f2=f"{patient.payer}^Plan {patient.payer}", f3=patient.payer,
                                    f36=f"POL-{patient.mrn[1:]}"))
        segments += extra
        return hl7.message([one for one in segments if one[:3] not in drop], charset, terminator)

    def merge(self, kept, gone, time, version="2.5.1"):
        """A40: `gone` was a second number of the person `kept`."""
        self.count += 1
        return hl7.message([
            hl7.header("ADT^A40", "ADT_A39", time, f"ADT{self.count:05}", version),
            segment("EVN", f2=time, f5="MPI"),
            hl7.pid(PATIENTS[kept], version=version),
            segment("MRG", f1=f"{gone}^^^STANSELM&2.25.1001&ISO^MR", f7="Smith^Jon"),
        ])


def envelope(messages, time, terminator=CR, said=None):
    """A batch file: FHS BHS ... BTS FTS. `said` is the count that the trailer claims."""
    count = len(messages) if said is None else said
    head = terminator.join([f"FHS|^~\\&|REG|STANSELM|HILUM|STANSELM|{time}||ADT-{time[:8]}|nightly",
                            f"BHS|^~\\&|REG|STANSELM|HILUM|STANSELM|{time}||ADT-{time[:8]}"]) + terminator
    tail = terminator.join([f"BTS|{count}", "FTS|1"]) + terminator
    return head.encode() + b"".join(messages) + tail.encode()


def write(folder):
    feed = Feed()

    def put(name, data):
        (folder / name).write_bytes(data)

    put("20250303-0001.hl7", feed.admission("A04", "V25001", "20250303091512"))
    put("20250303-0002.hl7", feed.admission("A01", "V25002", "20250303102130", "2.3", "8859/1",
                                            extra=("ZBD|1|MED2-204-A|CLEANED|20250303100500",)))
    put("20250303-0003.hl7", feed.admission("A01", "V25003", "20250303124610+0100", "2.5.1", "8859/1"))
    put("20250303-0004.hl7", feed.admission("A04", "V25004", "20250303181045", "2.4", terminator=LF))
    put("20250303-0005.hl7", feed.admission("A03", "V25001", "20250303094210"))
    put("20250303-0006.hl7", feed.admission("A03", "V25004", "20250303223101", "2.4", terminator=LF))

    put("20250304-0001.hl7", feed.admission("A04", "V25005", "20250304003122", "2.5.1", "UNICODE UTF-8"))
    put("20250304-0002.hl7", feed.admission("A01", "V25006", "20250304074630", "2.3", "8859/1", CRLF))
    put("20250304-0003.hl7", feed.admission("A04", "V25007", "20250304093105", "2.7.1", "UNICODE UTF-8").replace(
        b"|^~\\&|", b"|^~\\&#|", 1))
    put("20250304-0004.hl7", feed.admission("A01", "V25008", "20250304111700", "2.5"))
    put("20250304-0005.hl7", feed.admission("A04", "V25009", "20250304162130", "2.6", "UNICODE UTF-8"))
    # A byte-order mark, as an export from a desktop machine has it.
    put("20250304-0006.hl7", b"\xef\xbb\xbf" + feed.admission("A01", "V25010", "20250304173215", "2.8", "UNICODE UTF-8", LF))
    put("20250304-0007.hl7", feed.admission("A08", "V25006", "20250304120000", "2.3", "8859/1", CRLF))
    # The transfer of a bed: no trigger that the sample pipelines take.
    put("20250304-0008.hl7", feed.admission("A02", "V25006", "20250304141500", "2.3", "8859/1"))

    put("20250305-0001.hl7", feed.admission("A04", "V25011", "20250305084620"))
    put("20250305-0002.hl7", feed.admission("A04", "V25013", "20250305093112"))
    put("20250305-0003.hl7", feed.admission("A03", "V25013", "20250305095130"))
    put("20250305-0004.hl7", feed.admission("A01", "V25012", "20250305095210", "2.5.1"))
    put("20250305-0005-merge.hl7", feed.merge("H100012", "H100013", "20250305101500"))
    # On purpose: born in 2093, and a stay that began without anyone knowing who came.
    put("20250305-0006.hl7", feed.admission("A04", "V25015", "20250305140110"))
    put("20250305-0007.hl7", feed.admission("A04", "V25016", "20250305231500"))
    # An empty value to be deleted ("") and an unclosed escape sequence that stays as it is.
    put("20250305-0008.hl7", feed.admission("A08", "V25011", "20250305090000").replace(
        b"+44 555 0111^PRN^PH", b'""').replace(b"27 Canal Walk", b"27 Canal Walk \\E\\ rear \\"))

    day = [feed.admission("A04", "V25017", "20250306091100"), feed.admission("A03", "V25017", "20250306093600"),
           feed.admission("A08", "V25002", "20250306080000", "2.3", "8859/1"),
           feed.admission("A03", "V25003", "20250306100130", "2.5.1", "8859/1"),
           feed.admission("A08", "V25001", "20250306110000")]
    put("20250306-day.hl7", b"\r\n".join(day))

    nightly = [feed.admission("A01", "V25014", "20250301053500", "2.5"), feed.admission("A01", "V25018", "20250302221700", "2.5"),
               feed.admission("A03", "V25014", "20250305100200", "2.5"), feed.admission("A03", "V25018", "20250306050000", "2.5"),
               feed.admission("A03", "V25002", "20250307113100", "2.5"), feed.admission("A03", "V25008", "20250308093100", "2.5"),
               feed.admission("A03", "V25012", "20250309120100", "2.5"), feed.admission("A08", "V25012", "20250309120200", "2.5")]
    put("20250309-batch.hl7", envelope(nightly, "20250309235900"))
    # The trailer counts three where there are two.
    put("20250310-batch-miscounted.hl7", envelope([feed.admission("A08", "V25009", "20250310080000", "2.6", "UNICODE UTF-8"),
                                                   feed.admission("A08", "V25010", "20250310081500", "2.8", "UNICODE UTF-8")],
                                                  "20250310235900", said=3))
    # Bytes as they passed on the wire: each message between VT and FS CR.
    wire = [feed.admission("A08", "V25007", "20250311081000", "2.7.1", "UNICODE UTF-8"),
            feed.admission("A08", "V25004", "20250311090000", "2.4")]
    put("20250311-capture.hl7", b"".join(b"\x0b" + one + b"\x1c\r" for one in wire))
    # A log with the messages in between.
    put("20250312-log.hl7", b"2025-03-12 07:00:01 connection from 192.0.2.17\n"
        + feed.admission("A08", "V25005", "20250312070001", "2.5.1", "UNICODE UTF-8", LF)
        + b"2025-03-12 07:00:02 acknowledged ADT, closing\n")
    # Another system's delimiters, with a name escaped for them.
    other = feed.admission("A08", "V25014", "20250312101500", "2.5").decode()
    put("20250312-delimiters.hl7", other.replace("|", "\x00").replace("^", "\x01").replace("\x00", "!").replace(
        "\x01", "*").encode())
    # Broken on purpose: cut off in the header, no message at all, and nothing.
    put("20250313-truncated.hl7", b"MSH\r")
    put("20250313-readme.hl7", b"The interface is down for maintenance until 06:00. Call the help desk.\n")
    put("20250313-empty.hl7", b"")
    # No character set said, Latin-1 bytes, a doubled backslash in MSH-2 and a birth date that is none.
    put("20250313-legacy.hl7", feed.admission("A08", "V25002", "20250313070000", "2.3", "8859/1", CRLF).replace(
        b"|||||GBR|8859/1", b"").replace(b"|^~\\&|", b"|^~\\\\&|", 1).replace(b"|19591130|", b"|30 Nov 1959|"))
    # Sent after the fact: a death certificate without a visit, and an admission without PID-5.
    put("20250314-0001.hl7", feed.admission("A08", "V25018", "20250314090000", drop=("PV1", "PV2", "DG1", "IN1")))
    put("20250314-0002.hl7", feed.admission("A01", "V25010", "20250314100000", "2.8", "UNICODE UTF-8").replace(
        "Παπαδοπούλου^Ελένη^^^^^L".encode(), b""))
    print(f"adt: {feed.count} messages in {len(list(folder.iterdir()))} files")
