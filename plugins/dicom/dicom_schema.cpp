// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_schema.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdicent.h>
#include <dcmtk/dcmdata/dcdict.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace hilum::dicom {
namespace {

// Attributes that identify a person by themselves: those of PS3.15 table E.1-1 that name, number, locate or
// picture a patient or a physician. Sorted.
constexpr std::array<std::string_view, 44> kIdentifying = {"AccessionNumber",
                                                           "AdmissionID",
                                                           "AttendingPhysicianName",
                                                           "ConsultingPhysicianName",
                                                           "CountryOfResidence",
                                                           "IssuerOfPatientID",
                                                           "MedicalRecordLocator",
                                                           "MilitaryRank",
                                                           "NameOfPhysiciansReadingStudy",
                                                           "OperatorsName",
                                                           "OtherPatientIDs",
                                                           "OtherPatientIDsSequence",
                                                           "OtherPatientNames",
                                                           "PatientAddress",
                                                           "PatientAge",
                                                           "PatientBirthDate",
                                                           "PatientBirthName",
                                                           "PatientBirthTime",
                                                           "PatientComments",
                                                           "PatientID",
                                                           "PatientInsurancePlanCodeSequence",
                                                           "PatientInstitutionResidence",
                                                           "PatientMotherBirthName",
                                                           "PatientName",
                                                           "PatientReligiousPreference",
                                                           "PatientTelecomInformation",
                                                           "PatientTelephoneNumbers",
                                                           "PerformingPhysicianName",
                                                           "PersonAddress",
                                                           "PersonName",
                                                           "PersonTelephoneNumbers",
                                                           "PhysiciansOfRecord",
                                                           "ReferringPhysicianAddress",
                                                           "ReferringPhysicianName",
                                                           "ReferringPhysicianTelephoneNumbers",
                                                           "RegionOfResidence",
                                                           "RequestingPhysician",
                                                           "ResponsiblePerson",
                                                           "ReviewerName",
                                                           "ScheduledPerformingPhysicianName",
                                                           "ServiceEpisodeID",
                                                           "StudyID",
                                                           "VerifyingObserverName",
                                                           "VisitComments"};

/// `PatientBirthDate` as `Patient Birth Date`; runs of capitals stay together.
std::string spelledOut(std::string_view keyword)
{
    const auto isUpper = [](char letter) {
        return letter >= 'A' && letter <= 'Z';
    };
    std::string words;
    for (std::size_t at = 0; at < keyword.size(); ++at) {
        const bool startsWord =
            at > 0 && isUpper(keyword[at])
            && (!isUpper(keyword[at - 1])
                || (at + 1 < keyword.size() && keyword[at + 1] >= 'a' && keyword[at + 1] <= 'z'));
        if (startsWord)
            words += ' ';
        words += keyword[at];
    }
    return words;
}

SchemaField fieldOf(const DcmDictEntry& entry)
{
    SchemaField field;
    field.name = entry.getTagName();
    field.title = spelledOut(field.name);
    field.typeName = DcmVR(entry.getVR().getValidEVR()).getVRName();
    field.maximum = field.typeName == "SQ" || entry.getVMMax() != 1 ? 0 : 1;
    field.isIdentifying = std::ranges::binary_search(kIdentifying, std::string_view(field.name));
    char tag[16];
    std::snprintf(tag, sizeof tag, "(%04X,%04X)", entry.getGroup(), entry.getElement());
    field.path = tag;
    return field;
}

std::vector<SchemaField> dictionaryFields()
{
    std::vector<SchemaField> fields;
    DcmDataDictionary& dictionary =
        const_cast<DcmDataDictionary&>(dcmDataDict.rdlock()); // NOLINT: its iterators are not const
    for (auto each = dictionary.normalBegin(); each != dictionary.normalEnd(); ++each) {
        const DcmDictEntry& entry = **each;
        if (entry.getGroup() % 2 == 0 && entry.getElement() != 0 && entry.getPrivateCreator() == nullptr)
            fields.push_back(fieldOf(entry));
    }
    dcmDataDict.rdunlock();
    std::ranges::sort(fields, {}, &SchemaField::path);
    return fields;
}

} // namespace

std::shared_ptr<const Schema> dictionarySchema()
{
    static const std::shared_ptr<const Schema> schema = [] {
        SchemaType instance;
        instance.name = "Instance";
        instance.title = "SOP instance";
        instance.kind = SchemaTypeKind::Structure;
        instance.fields = dictionaryFields();
        SchemaType item = instance;
        item.name = "SQ";
        item.title = "Sequence item";
        item.kind = SchemaTypeKind::Composite;
        std::vector<SchemaType> types;
        types.push_back(std::move(instance));
        types.push_back(std::move(item));
        return std::make_shared<const FixedSchema>(std::move(types));
    }();
    return schema;
}

} // namespace hilum::dicom
