// SPDX-License-Identifier: Apache-2.0
#include "core/patient/event_reader.h"

#include "core/patient/observation_reader.h"
#include "core/patient/tree_path.h"

#include <algorithm>
#include <array>

namespace hilum::patient {
namespace {

struct Instant
{
    std::int64_t first = 0;
    /// The last second that it may mean: of a date the day's last.
    std::int64_t last = 0;
    DatePrecision precision = DatePrecision::Second;
};

CalendarUnit unitOf(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return CalendarUnit::Year;
    case DatePrecision::Month:
        return CalendarUnit::Month;
    case DatePrecision::Day:
        return CalendarUnit::Day;
    case DatePrecision::Hour:
        return CalendarUnit::Hour;
    case DatePrecision::Minute:
        return CalendarUnit::Minute;
    default:
        return CalendarUnit::Second;
    }
}

std::optional<Instant> instantOf(std::string_view text, const EventContext& context)
{
    const std::optional<DateTime> moment = DateTime::parseDateTime(text);
    if (!moment)
        return std::nullopt;
    const auto seconds = [&context](const DateTime& time) {
        return time.hasZone || !context.localTime ? time.secondsSinceEpoch() : context.localTime(time);
    };
    Instant made{.first = seconds(*moment), .last = 0, .precision = moment->precision};
    const std::optional<DateTime> next = moment->plus(1, unitOf(moment->precision));
    made.last = next && moment->precision < DatePrecision::Minute ? seconds(*next) - 1 : made.first;
    return made;
}

std::string referenceOf(const TreeNode& resource)
{
    return std::string(text(&resource, "resourceType")) + '/' + std::string(text(&resource, "id"));
}

Standing standingOf(const TreeNode& resource)
{
    constexpr std::array<std::string_view, 8> kVoid = {"entered-in-error", "cancelled", "not-done",
                                                       "refuted",          "noshow",    "nullified",
                                                       "superseded",       "rejected"};
    constexpr std::array<std::string_view, 7> kPlanned = {"planned", "preparation", "draft",     "proposed",
                                                          "pending", "booked",      "registered"};
    const std::string_view verification = text(&resource, {"verificationStatus", "coding", "code"});
    const std::string_view status = text(&resource, "status");
    const auto has = [&](const auto& words) {
        return std::ranges::find(words, status) != words.end()
               || std::ranges::find(words, verification) != words.end();
    };
    return has(kVoid) ? Standing::Void : has(kPlanned) ? Standing::Planned : Standing::Valid;
}

/// The first of several places that has a readable time.
void setFirstTime(Event& event, const EventContext& context,
                  std::initializer_list<const TreeNode*> candidates)
{
    for (const TreeNode* when : candidates) {
        if (!event.hasTime)
            setTime(event, when, context);
    }
}

ReadEvent makeEvent(const TreeNode& resource, Lane lane, const TreeNode* code)
{
    ReadEvent made;
    made.event.lane = lane;
    made.groupKey = keyOf(code);
    made.groupTitle = displayOf(code);
    made.event.status = text(&resource, "status");
    return made;
}

std::string joinedDisplays(const TreeNode* first)
{
    std::string made;
    for (const TreeNode* each = first; each != nullptr; each = nextItem(each)) {
        const std::string_view display = displayOf(each);
        if (display.empty())
            continue;
        made += (made.empty() ? "" : ", ") + std::string(display);
    }
    return made;
}

void readEncounter(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    const TreeNode* kind = child(&resource, "class");
    ReadEvent made = makeEvent(resource, Lane::Encounters, kind);
    setTime(made.event, child(&resource, "period"), context);
    for (const char* name : {"type", "serviceType"}) {
        if (made.event.title.empty())
            made.event.title = displayOf(child(&resource, name));
    }
    made.event.value = joinedDisplays(child(&resource, "reasonCode"));
    if (made.event.value.empty())
        made.event.value = text(&resource, {"location", "location", "display"});
    if (made.event.value.empty())
        made.event.value = text(&resource, {"serviceProvider", "display"});
    made.event.isOpen = made.event.hasTime && child(&resource, {"period", "end"}) == nullptr
                        && (made.event.status == "in-progress" || made.event.status == "onleave");
    out.push_back(std::move(made));
}

void readAppointment(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    const TreeNode* kind = child(&resource, "appointmentType");
    ReadEvent made = makeEvent(resource, Lane::Encounters, kind);
    if (made.groupKey.empty())
        made.groupKey = made.groupTitle = "Appointment";
    setTime(made.event, child(&resource, "start"), context);
    Event end;
    setTime(end, child(&resource, "end"), context);
    if (made.event.hasTime && end.hasTime && end.start > made.event.start)
        made.event.end = end.start;
    made.event.title = displayOf(child(&resource, "serviceType"));
    if (made.event.title.empty())
        made.event.title = text(&resource, "description");
    out.push_back(std::move(made));
}

void readCondition(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    ReadEvent made = makeEvent(resource, Lane::Conditions, child(&resource, "code"));
    setFirstTime(
        made.event, context,
        {choice(&resource, "onset"), child(&resource, "recordedDate"), child(&resource, "lastOccurrence")});
    made.event.status = text(&resource, {"clinicalStatus", "coding", "code"});
    Event end;
    setTime(end, choice(&resource, "abatement"), context);
    if (made.event.hasTime && end.hasTime)
        made.event.end = std::max(made.event.start, end.start);
    const bool isActive =
        made.event.status == "active" || made.event.status == "recurrence" || made.event.status == "relapse";
    made.event.isOpen = made.event.hasTime && !end.hasTime && isActive;
    made.event.value = joinedDisplays(child(&resource, "severity"));
    if (made.event.value.empty())
        made.event.value = joinedDisplays(child(&resource, {"reaction", "manifestation"}));
    out.push_back(std::move(made));
}

void readReport(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    const TreeNode* category = child(&resource, "category");
    const auto isOf = [category](std::initializer_list<std::string_view> codes) {
        return std::ranges::any_of(codes,
                                   [category](std::string_view code) { return hasCode(category, code); });
    };
    Lane lane = Lane::Documents;
    if (isOf({"LAB", "laboratory", "HM", "CH", "MB", "BLB", "IMM", "TX"}))
        lane = Lane::Results;
    else if (isOf({"RAD", "imaging", "CT", "NMR", "CUS", "XRC", "NMS", "RUS", "VUS", "LP29684-5"}))
        lane = Lane::Imaging;
    ReadEvent made = makeEvent(resource, lane, child(&resource, "code"));
    setFirstTime(made.event, context, {choice(&resource, "effective"), child(&resource, "issued")});
    made.event.value = text(&resource, "conclusion");
    out.push_back(std::move(made));
}

std::string dosageOf(const TreeNode& resource)
{
    const TreeNode* dosage = child(&resource, "dosageInstruction");
    if (dosage == nullptr)
        dosage = child(&resource, "dosage");
    if (const std::string_view own = text(dosage, "text"); !own.empty())
        return std::string(own);
    const TreeNode* dose = child(dosage, {"doseAndRate", "doseQuantity"});
    if (dose == nullptr)
        dose = child(dosage, "dose");
    const TreeNode* amount = child(dose, "value");
    return amount == nullptr ? std::string()
                             : amount->value.toString() + ' ' + std::string(text(dose, "unit"));
}

/// A contained Medication, one of the result, or what the reference itself says.
void setMedication(ReadEvent& made, const TreeNode& resource, const EventContext& context)
{
    const TreeNode* medication = choice(&resource, "medication");
    const std::string_view reference = text(medication, "reference");
    if (reference.empty()) {
        made.groupKey = keyOf(medication);
        made.groupTitle = displayOf(medication);
        return;
    }
    made.groupTitle = text(medication, "display");
    for (const TreeNode* each = child(&resource, "contained"); each != nullptr; each = nextItem(each)) {
        if (reference.substr(1) == text(each, "id") && reference.front() == '#') {
            made.groupKey = keyOf(child(each, "code"));
            made.groupTitle = displayOf(child(each, "code"));
        }
    }
    if (made.groupTitle.empty() && context.medicationName)
        made.groupTitle = context.medicationName(reference);
    if (made.groupTitle.empty())
        made.groupTitle = reference;
    if (made.groupKey.empty())
        made.groupKey = made.groupTitle;
}

void readMedication(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    ReadEvent made = makeEvent(resource, Lane::Medications, nullptr);
    setMedication(made, resource, context);
    setFirstTime(made.event, context,
                 {child(&resource, {"dosageInstruction", "timing", "repeat", "boundsPeriod"}),
                  choice(&resource, "effective"), child(&resource, "authoredOn"),
                  child(&resource, "whenHandedOver"), child(&resource, "whenPrepared"),
                  child(&resource, "dateAsserted")});
    made.event.value = dosageOf(resource);
    const std::string_view type = text(&resource, "resourceType");
    made.event.isOpen = made.event.hasTime && made.event.end == made.event.start
                        && made.event.status == "active"
                        && (type == "MedicationRequest" || type == "MedicationStatement");
    out.push_back(std::move(made));
}

void readProcedure(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    ReadEvent made = makeEvent(resource, Lane::Procedures, child(&resource, "code"));
    setTime(made.event, choice(&resource, "performed"), context);
    made.event.value = joinedDisplays(child(&resource, "reasonCode"));
    if (made.event.value.empty())
        made.event.value = text(&resource, {"reasonReference", "display"});
    out.push_back(std::move(made));
}

void readImmunization(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    ReadEvent made = makeEvent(resource, Lane::Immunizations, child(&resource, "vaccineCode"));
    setFirstTime(made.event, context, {choice(&resource, "occurrence"), child(&resource, "recorded")});
    if (const std::string_view lot = text(&resource, "lotNumber"); !lot.empty())
        made.event.value = "Lot " + std::string(lot);
    out.push_back(std::move(made));
}

void readImagingStudy(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    const TreeNode* modality = child(&resource, "modality");
    if (modality == nullptr)
        modality = child(&resource, {"series", "modality"});
    ReadEvent made = makeEvent(resource, Lane::Imaging, modality);
    setFirstTime(made.event, context, {child(&resource, "started"), child(&resource, {"series", "started"})});
    made.event.title = text(&resource, "description");
    if (made.event.title.empty())
        made.event.title = displayOf(child(&resource, "procedureCode"));
    if (made.event.title.empty())
        made.event.title = displayOf(child(&resource, {"series", "bodySite"}));
    std::uint32_t listed = 0;
    for (const TreeNode* series = child(&resource, "series"); series != nullptr; series = nextItem(series)) {
        const std::optional<double> own = number(child(series, "numberOfInstances"));
        std::uint32_t instances = 0;
        for (const TreeNode* each = child(series, "instance"); each != nullptr; each = nextItem(each))
            ++instances;
        listed += own && *own > instances ? static_cast<std::uint32_t>(*own) : instances;
    }
    const std::optional<double> told = number(child(&resource, "numberOfInstances"));
    made.event.instances = told && *told > 0 ? static_cast<std::uint32_t>(*told) : listed;
    for (const TreeNode* each = child(&resource, "identifier"); each != nullptr; each = nextItem(each)) {
        const std::string_view value = text(each, "value");
        if (text(each, "system") == "urn:dicom:uid" || value.starts_with("urn:oid:"))
            made.event.studyUid = value.starts_with("urn:oid:") ? value.substr(8) : value;
    }
    out.push_back(std::move(made));
}

void readMedia(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    ReadEvent made = makeEvent(resource, Lane::Imaging, child(&resource, "modality"));
    setFirstTime(made.event, context, {choice(&resource, "created"), child(&resource, "issued")});
    made.event.title = text(&resource, {"content", "title"});
    made.event.instances = 1;
    out.push_back(std::move(made));
}

void readDocument(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    ReadEvent made = makeEvent(resource, Lane::Documents, child(&resource, "type"));
    if (made.groupKey.empty()) {
        made.groupKey = keyOf(child(&resource, "category"));
        made.groupTitle = displayOf(child(&resource, "category"));
    }
    setFirstTime(made.event, context,
                 {child(&resource, "date"), child(&resource, {"context", "period"}),
                  child(&resource, {"content", "attachment", "creation"})});
    for (const TreeNode* title : {child(&resource, "title"), child(&resource, "description"),
                                  child(&resource, {"content", "attachment", "title"})}) {
        if (made.event.title.empty())
            made.event.title = text(title);
    }
    out.push_back(std::move(made));
}

using Reader = void (*)(const TreeNode&, const EventContext&, std::vector<ReadEvent>&);

constexpr std::array<std::pair<std::string_view, Reader>, 16> kReaders = {
    {{"AllergyIntolerance", readCondition},
     {"Appointment", readAppointment},
     {"Composition", readDocument},
     {"Condition", readCondition},
     {"DiagnosticReport", readReport},
     {"DocumentReference", readDocument},
     {"Encounter", readEncounter},
     {"ImagingStudy", readImagingStudy},
     {"Immunization", readImmunization},
     {"Media", readMedia},
     {"MedicationAdministration", readMedication},
     {"MedicationDispense", readMedication},
     {"MedicationRequest", readMedication},
     {"MedicationStatement", readMedication},
     {"Observation", readObservation},
     {"Procedure", readProcedure}}};

const std::pair<std::string_view, Reader>* readerOf(std::string_view type)
{
    const auto* const found =
        std::ranges::lower_bound(kReaders, type, {}, &std::pair<std::string_view, Reader>::first);
    return found != kReaders.end() && found->first == type ? found : nullptr;
}

void setPeriod(Event& event, std::string_view startText, std::string_view endText,
               const EventContext& context)
{
    const std::optional<Instant> start = instantOf(startText, context);
    const std::optional<Instant> end = instantOf(endText, context);
    if (!start && !end)
        return;
    event.hasTime = true;
    event.start = start ? start->first : end->first;
    event.precision = start ? start->precision : end->precision;
    // An end of a day means its last second: one day in hospital is a day long.
    event.end = end ? std::max(event.start, end->last) : event.start;
}

} // namespace

bool isEventType(std::string_view resourceType)
{
    return readerOf(resourceType) != nullptr;
}

void setTime(Event& event, const TreeNode* when, const EventContext& context)
{
    if (when == nullptr)
        return;
    if (when->firstChild != nullptr) {
        setPeriod(event, text(when, "start"), text(when, "end"), context);
        return;
    }
    if (const std::optional<Instant> moment = instantOf(text(when), context)) {
        event.hasTime = true;
        event.start = event.end = moment->first;
        event.precision = moment->precision;
    }
}

void readEvents(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out)
{
    const auto* const reader = readerOf(text(&resource, "resourceType"));
    if (reader == nullptr)
        return;
    const std::size_t first = out.size();
    reader->second(resource, context, out);
    for (std::size_t at = first; at < out.size(); ++at) {
        Event& event = out[at].event;
        event.resource = referenceOf(resource);
        event.standing = standingOf(resource);
        if (event.status.empty())
            event.status = text(&resource, "status");
        if (out[at].groupTitle.empty())
            out[at].groupTitle =
                !event.title.empty() ? event.title : std::string(text(&resource, "resourceType"));
        if (out[at].groupKey.empty())
            out[at].groupKey = out[at].groupTitle;
    }
}

} // namespace hilum::patient
