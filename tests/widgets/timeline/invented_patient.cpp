// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/timeline/invented_patient.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <random>

namespace hilum::testing {
namespace {

struct Analyte
{
    const char* code;
    const char* name;
    const char* unit;
    double low;
    double high;
    double mean;
    double swing;
};

constexpr std::array<Analyte, 7> kAnalytes = {{{"4548-4", "Haemoglobin A1c", "%", 4.0, 6.0, 6.6, 1.1},
                                               {"2160-0", "Creatinine", "umol/L", 45, 90, 84, 14},
                                               {"2823-3", "Potassium", "mmol/L", 3.5, 5.1, 4.3, 0.5},
                                               {"718-7", "Haemoglobin", "g/dL", 12, 15.5, 12.6, 1.2},
                                               {"1988-5", "C-reactive protein", "mg/L", 0, 5, 6, 9},
                                               {"6690-2", "Leukocytes", "10*9/L", 4, 10, 7.5, 2.2},
                                               {"2951-2", "Sodium", "mmol/L", 135, 145, 139, 3}}};

constexpr std::array<const char*, 6> kFamilies = {"Probst", "Quandt", "Ferreira",
                                                  "Baker",  "Öztürk", "Lindqvist"};
constexpr std::array<const char*, 6> kGivens = {"Helene", "Tomas", "Inés", "Amelia Rose", "Defne", "Åsa"};

class Writer
{
public:
    explicit Writer(const InventedCourse& course)
        : m_course(course), m_random(static_cast<unsigned>(course.number))
    {
    }

    std::vector<std::string> write()
    {
        writePatient();
        writeConditions();
        writeMedications();
        for (int year = 0; year < m_course.years; ++year)
            writeYear(m_course.firstYear + year);
        writeResults();
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string id()
    {
        return "r" + std::to_string(m_course.number) + "-" + std::to_string(++m_count);
    }
    [[nodiscard]] std::string subject(const char* name = "subject") const
    {
        return "\"" + std::string(name) + "\":{\"reference\":\"Patient/p" + std::to_string(m_course.number)
               + "\"}";
    }

    void add(const char* type, const std::string& members)
    {
        m_out.push_back("{\"resourceType\":\"" + std::string(type) + "\",\"id\":\"" + id() + "\"," + members
                        + "}");
    }

    [[nodiscard]] static std::string code(const char* element, const char* system, const char* value,
                                          const char* display)
    {
        return "\"" + std::string(element) + "\":{\"coding\":[{\"system\":\"" + system + "\",\"code\":\""
               + value + "\",\"display\":\"" + display + "\"}],\"text\":\"" + display + "\"}";
    }

    /// A share of a year as a date and time.
    [[nodiscard]] static std::string moment(int year, double share)
    {
        const int day = static_cast<int>(share * 365);
        char text[40];
        (void)std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:00Z", year, day / 31 + 1,
                            day % 28 + 1, 7 + static_cast<int>(share * 977) % 11,
                            static_cast<int>(share * 7919) % 60);
        return text;
    }

    [[nodiscard]] double uniform() { return std::uniform_real_distribution<double>(0, 1)(m_random); }
    [[nodiscard]] double normal(double mean, double deviation)
    {
        return std::normal_distribution<double>(mean, deviation)(m_random);
    }

    [[nodiscard]] static std::string number(double value)
    {
        char text[32];
        (void)std::snprintf(text, sizeof text, value < 20 ? "%.1f" : "%.0f", value);
        return text;
    }

    void writePatient()
    {
        const auto at = static_cast<std::size_t>(m_course.number);
        m_out.push_back("{\"resourceType\":\"Patient\",\"id\":\"p" + std::to_string(m_course.number)
                        + "\",\"identifier\":[{\"type\":{\"coding\":[{\"code\":\"MR\"}]},\"system\":\"urn:"
                          "oid:2.25.1001\",\"value\":\"H"
                        + std::to_string(100000 + m_course.number)
                        + "\"}],\"name\":[{\"use\":\"official\",\"family\":\""
                        + kFamilies[at % kFamilies.size()] + "\",\"given\":[\""
                        + kGivens[at / 2 % kGivens.size()] + "\"]}],\"gender\":\"female\",\"birthDate\":\""
                        + std::to_string(1938 + m_course.number % 60) + "-04-12\"}");
    }

    void writeConditions()
    {
        const auto condition = [this](const char* value, const char* name, int year, const char* end) {
            add("Condition",
                subject() + "," + code("code", "http://snomed.info/sct", value, name)
                    + ",\"clinicalStatus\":{\"coding\":[{\"code\":\""
                    + (end == nullptr ? "active" : "resolved") + "\"}]},\"onsetDateTime\":\""
                    + std::to_string(year) + "-03-11\""
                    + (end == nullptr ? "" : std::string(",\"abatementDateTime\":\"") + end + "\""));
        };
        const int year = m_course.firstYear;
        condition("44054006", "Type 2 diabetes mellitus", year + 2, nullptr);
        condition("38341003", "Hypertension", year, nullptr);
        condition("233604007", "Pneumonia", year + 6, (std::to_string(year + 6) + "-04-20").c_str());
        condition("66857006", "Haemoptysis", year + 6, (std::to_string(year + 6) + "-04-01").c_str());
        add("AllergyIntolerance",
            subject("patient") + ","
                + code("code", "http://snomed.info/sct", "91936005", "Allergy to penicillin")
                + ",\"clinicalStatus\":{\"coding\":[{\"code\":\"active\"}]},\"recordedDate\":\""
                + std::to_string(year + 1) + "\"");
    }

    void writeMedications()
    {
        const auto medication = [this](const char* value, const char* name, const char* dose, int year,
                                       int years) {
            add("MedicationRequest",
                subject() + ","
                    + code("medicationCodeableConcept", "http://www.nlm.nih.gov/research/umls/rxnorm", value,
                           name)
                    + ",\"intent\":\"order\",\"status\":\"" + (years == 0 ? "active" : "completed")
                    + "\",\"authoredOn\":\"" + std::to_string(year)
                    + "-03-12\",\"dosageInstruction\":[{\"text\":\"" + dose + "\""
                    + (years == 0
                           ? ""
                           : ",\"timing\":{\"repeat\":{\"boundsPeriod\":{\"start\":\"" + std::to_string(year)
                                 + "-03-12\",\"end\":\"" + std::to_string(year + years) + "-06-30\"}}}")
                    + "}]");
        };
        const int year = m_course.firstYear;
        medication("860975", "Metformin 500 mg", "1-0-1", year + 2, 4);
        medication("861007", "Metformin 1000 mg", "1-0-1", year + 6, 0);
        medication("314076", "Lisinopril 10 mg", "1-0-0", year, 0);
        medication("308192", "Amoxicillin 500 mg", "1-1-1 for 7 days", year + 4, 0);
        medication("259255", "Atorvastatin 40 mg", "0-0-1", year + 5, 3);
    }

    void writeYear(int year)
    {
        const int visits = 2 + static_cast<int>(uniform() * 3);
        for (int visit = 0; visit < visits; ++visit) {
            const double share = (visit + uniform() * 0.8) / visits;
            const std::string at = moment(year, share);
            const bool isStay = uniform() < 0.12;
            add("Encounter", subject() + ",\"status\":\"finished\",\"class\":{\"code\":\""
                                 + (isStay ? "IMP" : "AMB") + "\",\"display\":\""
                                 + (isStay ? "inpatient encounter" : "ambulatory") + "\"},"
                                 + "\"type\":[{\"text\":\""
                                 + (isStay ? "Admission to the medical ward" : "Outpatient review")
                                 + "\"}],\"period\":{\"start\":\"" + at + "\",\"end\":\""
                                 + moment(year, std::min(0.99, share + (isStay ? 0.03 : 0.0))) + "\"}");
            writeVitals(at, year);
        }
        if (year % 2 == 0)
            add("Immunization",
                subject("patient") + ",\"status\":\"completed\","
                    + code("vaccineCode", "http://hl7.org/fhir/sid/cvx", "140", "Influenza vaccine")
                    + ",\"occurrenceDateTime\":\"" + std::to_string(year) + "-10-14\"");
        if (year % 4 == 1) {
            add("ImagingStudy",
                subject() + ",\"status\":\"available\",\"started\":\"" + moment(year, 0.35)
                    + "\",\"identifier\":[{\"system\":\"urn:dicom:uid\",\"value\":\"urn:oid:2.25.77"
                    + std::to_string(year)
                    + "\"}],\"modality\":[{\"code\":\"CT\",\"display\":\"Computed "
                      "tomography\"}],\"description\":\"CT of the thorax\","
                      "\"numberOfSeries\":2,\"numberOfInstances\":148");
            add("Procedure", subject() + ",\"status\":\"completed\","
                                 + code("code", "http://snomed.info/sct", "10847001", "Bronchoscopy")
                                 + ",\"performedDateTime\":\"" + moment(year, 0.36) + "\"");
            add("DocumentReference",
                subject() + ",\"status\":\"current\","
                    + code("type", "http://loinc.org", "18842-5", "Discharge summary") + ",\"date\":\""
                    + moment(year, 0.4)
                    + "\",\"content\":[{\"attachment\":{\"title\":\"Discharge letter\"}}]");
        }
    }

    void writeVitals(const std::string& at, int year)
    {
        const double age = year - m_course.firstYear;
        const std::string category =
            "\"category\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/"
            "observation-category\","
            "\"code\":\"vital-signs\"}]}],\"status\":\"final\",\"effectiveDateTime\":\""
            + at + "\"";
        const auto component = [this](const char* value, const char* name, double mean, double deviation) {
            return "{" + code("code", "http://loinc.org", value, name)
                   + ",\"valueQuantity\":{\"value\":" + number(normal(mean, deviation))
                   + ",\"unit\":\"mmHg\"},\"referenceRange\":[{\"low\":{\"value\":"
                   + (mean > 100 ? "90" : "60") + "},\"high\":{\"value\":" + (mean > 100 ? "140" : "90")
                   + "}}]}";
        };
        add("Observation", subject() + "," + category + ","
                               + code("code", "http://loinc.org", "85354-9", "Blood pressure panel")
                               + ",\"component\":["
                               + component("8480-6", "Systolic blood pressure", 128 + age, 12) + ","
                               + component("8462-4", "Diastolic blood pressure", 80, 7) + "]");
        add("Observation", subject() + "," + category + ","
                               + code("code", "http://loinc.org", "29463-7", "Body weight")
                               + ",\"valueQuantity\":{\"value\":" + number(78 + age * 0.7 + normal(0, 0.8))
                               + ",\"unit\":\"kg\"}");
    }

    void writeResults()
    {
        const std::string category = "\"category\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/"
                                     "CodeSystem/observation-category\","
                                     "\"code\":\"laboratory\"}]}],\"status\":\"final\"";
        for (int count = 0; count < m_course.results; ++count) {
            const double place = static_cast<double>(count) / m_course.results * m_course.years;
            const int year = static_cast<int>(place);
            const Analyte& analyte = kAnalytes[static_cast<std::size_t>(count) % kAnalytes.size()];
            const double value = std::max(0.1, analyte.mean + analyte.swing * std::sin(place * 1.7)
                                                   + normal(0, analyte.swing * 0.35));
            add("Observation",
                subject() + "," + category + ","
                    + code("code", "http://loinc.org", analyte.code, analyte.name)
                    + ",\"effectiveDateTime\":\"" + moment(m_course.firstYear + year, place - year)
                    + "\",\"valueQuantity\":{\"value\":" + number(value) + ",\"unit\":\"" + analyte.unit
                    + "\"},\"referenceRange\":[{\"low\":{\"value\":" + number(analyte.low)
                    + "},\"high\":{\"value\":" + number(analyte.high) + "}}]");
        }
    }

    InventedCourse m_course;
    std::mt19937 m_random;
    std::vector<std::string> m_out;
    int m_count = 0;
};

} // namespace

std::vector<std::string> inventedPatient(const InventedCourse& course)
{
    return Writer(course).write();
}

std::string asLines(const std::vector<std::string>& resources)
{
    std::string lines;
    for (const std::string& resource : resources)
        lines += resource + '\n';
    return lines;
}

std::string asBundle(const std::vector<std::string>& resources)
{
    std::string bundle = R"({"resourceType":"Bundle","type":"collection","entry":[)";
    for (const std::string& resource : resources) {
        bundle += bundle.ends_with('[') ? "" : ",";
        bundle += "{\"resource\":" + resource + "}";
    }
    return bundle + "]}";
}

} // namespace hilum::testing
