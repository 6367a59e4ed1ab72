// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/engine/messages.h"

namespace hilum::bench {
namespace {

const char* const kHead = R"(hilum: 1
name: bench
parameters:
  input: {type: path}
  output: {type: path}
lookups:
  gender: {M: male, F: female, O: other, U: unknown}
  status: {F: final, P: preliminary, C: corrected}
  authority: {NORTH: https://north.example.org/ids, SSA: https://ssa.example.org/ids}
sources:
  in: {connector: any, path: "${input}", format: hl7v2}
steps:
  mapped:
    from: in
    map:
)";

const char* const kTail = R"(sinks:
  out: {from: mapped, connector: any, path: "${output}", format: fhir}
)";

} // namespace

std::string admission(std::size_t number)
{
    constexpr std::size_t kFirst = 1'000'000;
    const std::string id = std::to_string(kFirst + number % kFirst);
    return "MSH|^~\\&|ADT1|NORTH|EHR|SOUTH|20260102030405||ADT^A01^ADT_A01|" + id
           + "|P|2.5.1|||AL|NE\r"
             "EVN|A01|20260102030400|||OPERATOR1^Miller^Ann\r"
             "PID|1||"
           + id + "^^^NORTH^MR~" + id
           + "9^^^SSA^SS||Specimen^Patricia^Q^^^^L||19800102|F||2106-3|12 Long "
             "Street^^Northtown^CA^90001^USA^H||5550100^PRN^PH|5550101^WPN^PH|en|M|CHR|"
           + id
           + "^^^NORTH^AN|999-99-9999|||N||N|||||N\r"
             "NK1|1|Specimen^Peter|SPO^Spouse|12 Long Street^^Northtown^CA^90001|5550102\r"
             "PV1|1|I|W1^101^1^NORTH||||1002^Cutter^John^^^Dr|1003^Dent^Mary^^^Dr||MED||||ADM|A0||1002^"
             "Cutter^John^^^"
             "Dr|IN|V"
           + id
           + "|||||||||||||||||||||||||20260102030000\r"
             "AL1|1|DA|1191^Aspirin^RXNORM|SV|Hives\r"
             "IN1|1|PLAN1^Basic plan|PAYER7|Northern Mutual|1 Payer "
             "Road^^Northtown^CA^90002||5550199|GRP22\r";
}

std::string results(std::size_t number)
{
    constexpr std::size_t kFirst = 2'000'000;
    constexpr int kObservations = 20;
    const std::string id = std::to_string(kFirst + number % kFirst);
    std::string message =
        "MSH|^~\\&|LAB|NORTH|EHR|SOUTH|20260102030405||ORU^R01^ORU_R01|" + id + "|P|2.5.1|||AL|NE\rPID|1||"
        + id
        + "^^^NORTH^MR||Specimen^Patricia^Q^^^^L||19800102|F\rPV1|1|O|W1^101^1^NORTH||||1002^Cutter^John^^^"
          "Dr\rORC|RE|P"
        + id + "|F" + id + "||CM||||20260102020000\rOBR|1|P" + id + "|F" + id
        + "|24323-8^Comprehensive metabolic panel^LN|||20260102010000|||||||||1002^Cutter^John\r";
    for (int index = 1; index <= kObservations; ++index) {
        const std::string n = std::to_string(index);
        message += "OBX|" + n + "|NM|2345-" + n + "^Glucose in serum or plasma " + n + "^LN||" + n
                   + ".5|mg/dL^^UCUM|70.0"
                   + "-105.0|N|||F|||20260102010000|LAB^Main laboratory^L|T1^Technician^One\r";
    }
    return message;
}

std::string admissionPipeline()
{
    return std::string(kHead) + R"(      source: {format: hl7v2, structure: ADT_A01}
      target: {format: fhir, type: Patient}
      rules:
        - {to: id, from: "PID-3[1].1"}
        - {to: active, value: true}
        - to: identifier
          each: PID-3
          rules:
            - {to: use, value: usual}
            - {to: type.coding.code, from: CX.5}
            - {to: system, from: CX.4.1, lookup: authority}
            - {to: value, from: CX.1}
        - to: name
          each: PID-5
          rules:
            - {to: use, value: official}
            - {to: family, from: XPN.1}
            - {to: given, from: XPN.2 | XPN.3}
            - {to: prefix, from: XPN.5}
        - {to: gender, from: PID-8, lookup: gender, otherwise: unknown}
        - {to: birthDate, from: PID-7.toDate()}
        - to: address
          each: PID-11
          rules:
            - {to: use, value: home}
            - {to: line, from: XAD.1}
            - {to: city, from: XAD.3}
            - {to: state, from: XAD.4}
            - {to: postalCode, from: XAD.5}
            - {to: country, from: XAD.6}
        - {to: telecom.value, from: PID-13.1}
        - {to: maritalStatus.coding.code, from: PID-16.1}
        - {to: communication.language.coding.code, from: PID-15.1}
        - to: contact
          each: NK1
          rules:
            - {to: name.family, from: NK1-2.1}
            - {to: name.given, from: NK1-2.2}
            - {to: relationship.coding.code, from: NK1-3.1}
            - {to: relationship.text, from: NK1-3.2}
            - {to: telecom.value, from: NK1-5.1}
        - {to: managingOrganization.display, from: MSH-4.1}
        - {to: generalPractitioner.display, from: PV1-7.2 & ' ' & PV1-7.3}
)" + kTail;
}

std::string resultPipeline()
{
    return std::string(kHead) + R"(      source: {format: hl7v2, structure: ORU_R01}
      target: {format: fhir, type: Observation}
      each: OBX
      rules:
        - {to: id, from: "OBR-3.1 & '-' & OBX-1"}
        - {to: status, from: OBX-11, lookup: status, otherwise: unknown}
        - {to: category.coding.code, value: laboratory}
        - {to: code.coding.system, value: http://loinc.org}
        - {to: code.coding.code, from: OBX-3.1}
        - {to: code.coding.display, from: OBX-3.2}
        - {to: subject.reference, from: "'Patient/' & PID-3[1].1"}
        - {to: "effective[x]", type: dateTime, from: OBX-14.toDateTime()}
        - to: value[x]
          type: Quantity
          when: OBX-2 = 'NM'
          rules:
            - {to: value, from: OBX-5.toDecimal()}
            - {to: unit, from: OBX-6.1}
            - {to: code, from: OBX-6.1}
        - {to: interpretation.coding.code, from: OBX-8}
        - {to: referenceRange.text, from: OBX-7}
)" + kTail;
}

} // namespace hilum::bench
