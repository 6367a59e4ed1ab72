# SPDX-License-Identifier: Apache-2.0
"""The people, wards, doctors and stays that every source of the sample hospital tells of. All invented."""

import dataclasses
import datetime


@dataclasses.dataclass(frozen=True)
class Patient:
    mrn: str
    family: str
    given: str
    middle: str
    birth: str
    sex: str
    street: str
    city: str
    postcode: str
    country: str
    phone: str
    language: str
    payer: str
    ideographic: str = ""  # family^given in the person's own script
    died: str = ""

    @property
    def name(self):
        return f"{self.family}, {self.given}"


PATIENTS = {
    patient.mrn: patient
    for patient in (
        Patient("H100001", "Baker", "Amelia", "Rose", "19860412", "F", "14 Orchard Lane", "Fernhill", "FH2 4QT", "GBR",
                "+44 555 0101", "en", "P01"),
        Patient("H100002", "Müller", "Jürgen", "", "19591130", "M", "Lindenstraße 7", "Grünwald", "82031", "DEU",
                "+49 555 0102", "de", "P02"),
        Patient("H100003", "Núñez García", "María José", "", "19740208", "F", "Calle del Olmo 21", "Peñaclara", "28055",
                "ESP", "+34 555 0103", "es", "P03"),
        Patient("H100004", "Okafor", "Chidi", "Emmanuel", "20010719", "M", "3 Mill Road", "Fernhill", "FH1 9AB", "GBR",
                "+44 555 0104", "en", "P01"),
        Patient("H100005", "Żak", "Łukasz", "", "19920903", "M", "ulica Różana 5", "Łąkowo", "00-950", "POL",
                "+48 555 0105", "pl", "P05"),
        Patient("H100006", "Kjær", "Søren", "", "19480125", "M", "Åvej 12", "Fjordby", "9999", "DNK",
                "+45 555 0106", "da", "P04"),
        Patient("H100007", "Yamada", "Taro", "", "19811005", "M", "9 Harbour View", "Fernhill", "FH3 1ZZ", "GBR",
                "+44 555 0107", "ja", "P01", ideographic="山田^太郎"),
        Patient("H100008", "O'Connor", "Siobhan", "Mary", "19671224", "F", "Flat 2\\T\\3, 80 Hill Street", "Fernhill",
                "FH1 2CD", "IRL", "+353 555 0108", "en", "P04"),
        Patient("H100009", "Lefèvre", "Héloïse", "", "20190506", "F", "5 rue des Érables", "Valbonne-sur-Eau", "99120",
                "FRA", "+33 555 0109", "fr", "P03"),
        Patient("H100010", "Παπαδοπούλου", "Ελένη", "", "19390314", "F", "Οδός Ελαιών 4", "Νεάπολη", "999 01", "GRC",
                "+30 555 0110", "el", "P05"),
        Patient("H100011", "Singh", "Harpreet", "Kaur", "19950821", "F", "27 Canal Walk", "Fernhill", "FH4 7GH", "GBR",
                "+44 555 0111", "pa", "P01"),
        Patient("H100012", "Smith", "John", "Albert", "19700101", "M", "1 Station Road", "Fernhill", "FH1 1AA", "GBR",
                "+44 555 0112", "en", "P04"),
        Patient("H100013", "Smith", "Jon", "", "19700101", "M", "1 Station Rd", "Fernhill", "FH1 1AA", "GBR",
                "", "en", "P04"),
        Patient("H100014", "Novak", "Ada", "", "20250301", "F", "16 Weir Close", "Fernhill", "FH2 8KL", "GBR",
                "+44 555 0114", "cs", "P02"),
        Patient("H100015", "Futura", "Iris", "", "20930615", "F", "2 Tomorrow Way", "Fernhill", "FH9 9ZZ", "GBR",
                "+44 555 0115", "en", "P02"),
        Patient("", "Doe", "Jane", "", "", "F", "", "", "", "", "", "", ""),
        Patient("H100017", "Brandt", "Kim", "", "19990909", "X", "40 Meadow Drive", "Fernhill", "FH5 3MN", "GBR",
                "+44 555 0117", "de", "P02"),
        Patient("H100018", "Ferreira", "António", "Luís", "19311111", "M", "Rua das Oliveiras 8", "Vila Clara", "9999-018",
                "PRT", "+351 555 0118", "pt", "P03", died="20250306041500"),
    )
}

DOCTORS = {
    "D01": "D01^Hartley^Grace^^^Dr",
    "D02": "D02^Osei^Kwame^^^Dr",
    "D03": "D03^Lindqvist^Maja^^^Dr",
    "D04": "D04^Marchetti^Paolo^^^Dr",
}


@dataclasses.dataclass(frozen=True)
class Visit:
    number: str
    mrn: str
    patient_class: str  # table 0004
    ward: str
    room: str
    bed: str
    doctor: str
    begin: str
    end: str = ""
    disposition: str = ""  # table 0112
    reason: str = ""
    diagnoses: tuple = ()  # (ICD-10 code, text)


VISITS = {
    visit.number: visit
    for visit in (
        Visit("V25001", "H100001", "O", "OPD", "3", "", "D01", "20250303091500", "20250303094000", "01",
              "Pain in the left hand", (("M79.642", "Pain in left hand"),)),
        Visit("V25002", "H100002", "I", "MED2", "204", "A", "D02", "20250303102000", "20250307113000", "01",
              "Shortness of breath", (("J18.9", "Pneumonia, unspecified organism"), ("I10", "Essential hypertension"))),
        Visit("V25003", "H100003", "I", "SURG1", "112", "B", "D03", "20250303124500", "20250306100000", "01",
              "Elective cholecystectomy", (("K80.20", "Calculus of gallbladder"),)),
        Visit("V25004", "H100004", "E", "ED", "7", "", "D04", "20250303181000", "20250303223000", "07",
              "Ankle injury", (("S93.401A", "Sprain of right ankle"),)),
        Visit("V25005", "H100005", "E", "ED", "2", "", "D04", "20250304003000", "", "", "Chest pain",
              (("R07.9", "Chest pain, unspecified"),)),
        Visit("V25006", "H100006", "I", "NEURO", "301", "A", "D02", "20250304074500", "", "", "Sudden weakness of the left arm",
              (("I63.9", "Cerebral infarction, unspecified"),)),
        Visit("V25007", "H100007", "O", "OPD", "5", "", "D03", "20250304093000", "20250304101500", "01", "Headache",
              (("G43.909", "Migraine, unspecified"),)),
        Visit("V25008", "H100008", "I", "MED2", "206", "B", "D01", "20250304111500", "20250308093000", "03", "Fall at home",
              (("S22.31XA", "Fracture of one rib, right side"),)),
        Visit("V25009", "H100009", "E", "ED", "9", "", "D04", "20250304162000", "20250304190000", "01", "Fever",
              (("R50.9", "Fever, unspecified"),)),
        Visit("V25010", "H100010", "I", "MED1", "101", "A", "D01", "20250304173000", "", "", "Confusion and dehydration",
              (("E86.0", "Dehydration"), ("E11.9", "Type 2 diabetes mellitus"))),
        Visit("V25011", "H100011", "O", "OBS", "1", "", "D03", "20250305084500", "20250305093000", "01", "Routine antenatal scan",
              (("Z34.82", "Supervision of normal pregnancy, second trimester"),)),
        Visit("V25012", "H100012", "I", "CARD", "401", "A", "D02", "20250305095000", "20250309120000", "01", "Palpitations",
              (("I48.91", "Atrial fibrillation, unspecified"),)),
        Visit("V25013", "H100013", "E", "ED", "4", "", "D04", "20250305093000", "20250305095000", "09", "Palpitations", ()),
        Visit("V25014", "H100014", "I", "NEO", "1", "C", "D03", "20250301053000", "20250305100000", "01", "Newborn", 
              (("Z38.00", "Single liveborn infant, delivered vaginally"),)),
        Visit("V25015", "H100015", "O", "OPD", "6", "", "D01", "20250305140000", "", "", "Check-up", ()),
        Visit("V25016", "", "E", "ED", "1", "", "D04", "20250305231000", "", "", "Found unconscious", ()),
        Visit("V25017", "H100017", "O", "OPD", "2", "", "D01", "20250306091000", "20250306093500", "01", "Travel advice", ()),
        Visit("V25018", "H100018", "I", "MED1", "103", "B", "D02", "20250302221500", "20250306041500", "20", "Heart failure",
              (("I50.9", "Heart failure, unspecified"),)),
    )
}


def later(stamp, minutes):
    """The HL7 time that many minutes after another one."""
    time = datetime.datetime.strptime(stamp, "%Y%m%d%H%M%S") + datetime.timedelta(minutes=minutes)
    return time.strftime("%Y%m%d%H%M%S")
