# SPDX-License-Identifier: Apache-2.0
"""Tables that people keep beside the systems: codes, payers, wards. Each in the form its owner exports."""

AUTHORITIES = """code,system,name
STANSELM,https://hospital.example.org/ids/mrn,Medical record number of St Anselm Hospital
SEGSOCIAL,https://segsocial.example.org/ids,Social security number
JPN,https://passports.example.org/jpn,Passport
"""

CATALOGUE = '''code,loinc,title,unit,low,high
CRP,1988-5,C reactive protein [Mass/volume] in Serum or Plasma,mg/L,0,5.0
HB,718-7,Hemoglobin [Mass/volume] in Blood,g/dL,12.0,16.0
K,2823-3,Potassium [Moles/volume] in Serum or Plasma,mmol/L,3.5,5.1
NA,2951-2,Sodium [Moles/volume] in Serum or Plasma,mmol/L,135,145
CREA,2160-0,Creatinine [Mass/volume] in Serum or Plasma,mg/dL,0.60,1.20
GLU,2345-7,"Glucose [Mass/volume] in Serum, Plasma",mg/dL,70,99
TSH,3016-3,Thyrotropin [Units/volume] in Serum or Plasma,m[IU]/L,0.4,4.0
TROP,89579-7,"Troponin I.cardiac [Mass/volume], ""high sensitivity""",ng/L,,
'''

# Semicolons, decimal commas, Latin-1 and CRLF: as a spreadsheet in a German office saves it.
PAYERS = """payer_id;Name;Art;Selbstbehalt
P01;National Health Plan;öffentlich;0,00
P02;Grünwald Krankenkasse;öffentlich;10,00
P03;Seguros Peñaclara;privat;25,50
P04;Fjordby Mutual;privat;40,00
P05;Overseas Visitors;Selbstzahler;100,00
"""

# Tabs.
WARDS = """ward\tname\tkind\tbeds
MED1\tMedical ward 1\tinpatient\t24
MED2\tMedical ward 2\tinpatient\t24
SURG1\tSurgical ward 1\tinpatient\t20
NEURO\tStroke unit\tinpatient\t8
CARD\tCardiology\tinpatient\t16
NEO\tNeonatal unit\tinpatient\t10
OBS\tObstetrics\toutpatient\t6
ED\tEmergency department\temergency\t12
OPD\tOutpatients\toutpatient\t0
DAY\tDay surgery\toutpatient\t4
"""


def write(folder):
    (folder / "assigning-authorities.csv").write_text(AUTHORITIES, encoding="utf-8", newline="\n")
    (folder / "lab-catalogue.csv").write_bytes(b"\xef\xbb\xbf" + CATALOGUE.replace("\n", "\r\n").encode("utf-8"))
    (folder / "payers.csv").write_bytes(PAYERS.replace("\n", "\r\n").encode("latin-1"))
    (folder / "wards.tsv").write_text(WARDS, encoding="utf-8", newline="\n")
