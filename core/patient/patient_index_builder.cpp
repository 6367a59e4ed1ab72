// SPDX-License-Identifier: Apache-2.0
#include "core/patient/patient_index_builder.h"

#include "core/patient/event_reader.h"
#include "core/patient/folded_text.h"
#include "core/patient/tree_path.h"

#include <algorithm>
#include <array>

namespace hilum::patient {
namespace {

constexpr std::array<std::string_view, 3> kSubjects = {"subject", "patient", "beneficiary"};

/// A reference without what differs between those to one patient: server, type, version.
std::string_view keyOfReference(std::string_view reference)
{
    if (reference.starts_with("urn:") || reference.starts_with('#'))
        return reference;
    if (const std::size_t question = reference.find('?'); question != std::string_view::npos)
        return reference.substr(question + 1); // identifier=system|value
    if (const std::size_t history = reference.find("/_history/"); history != std::string_view::npos)
        reference = reference.substr(0, history);
    const std::size_t type = reference.rfind("Patient/");
    return type == std::string_view::npos ? reference : reference.substr(type + 8);
}

std::string identifierKey(const TreeNode* identifier)
{
    return "identifier=" + std::string(text(identifier, "system")) + '|'
           + std::string(text(identifier, "value"));
}

/// The reference's key, or the identifier's where the reference is a logical one; "" for none.
std::string keyOfSubject(const TreeNode* subject)
{
    if (const std::string_view reference = text(subject, "reference"); !reference.empty())
        return std::string(keyOfReference(reference));
    const TreeNode* identifier = child(subject, "identifier");
    return identifier == nullptr ? std::string() : identifierKey(identifier);
}

/// The name to call the patient by: the usual or official one, else the first that is not an old one.
const TreeNode* bestName(const TreeNode& resource)
{
    const TreeNode* best = nullptr;
    int bestRank = 0;
    for (const TreeNode* name = child(&resource, "name"); name != nullptr; name = nextItem(name)) {
        const std::string_view use = text(name, "use");
        const int rank = use == "official" ? 4 : use == "usual" ? 3 : use == "old" || use == "maiden" ? 1 : 2;
        if (rank > bestRank) {
            best = name;
            bestRank = rank;
        }
    }
    return best;
}

void appendWords(std::string& out, const TreeNode* first, char separator)
{
    for (const TreeNode* each = first; each != nullptr; each = nextItem(each)) {
        if (text(each).empty())
            continue;
        if (!out.empty())
            out += separator;
        out += text(each);
    }
}

std::string nameText(const TreeNode* name)
{
    std::string made(text(name, "family"));
    std::string given;
    appendWords(given, child(name, "given"), ' ');
    if (!given.empty())
        made += (made.empty() ? "" : ", ") + given;
    return made.empty() ? std::string(text(name, "text")) : made;
}

std::string searchTextOf(const TreeNode& resource, const Patient& patient)
{
    std::string made;
    for (const TreeNode* name = child(&resource, "name"); name != nullptr; name = nextItem(name)) {
        for (const std::string_view part : {text(name, "family"), text(name, "text")}) {
            appendFolded(made, part);
            made += ' ';
        }
        std::string given;
        appendWords(given, child(name, "given"), ' ');
        appendFolded(made, given);
        made += ' ';
    }
    for (const std::string& identifier : patient.identifiers) {
        appendFolded(made, identifier);
        made += ' ';
    }
    made += patient.birthDate;
    return made;
}

Patient patientOf(const TreeNode& resource)
{
    Patient patient;
    patient.isKnown = true;
    patient.id = text(&resource, "id");
    patient.name = nameText(bestName(resource));
    patient.birthDate = text(&resource, "birthDate");
    patient.gender = text(&resource, "gender");
    const TreeNode* deceased = choice(&resource, "deceased");
    patient.deceased = text(deceased);
    if (deceased != nullptr && deceased->value.kind() == ValueKind::Boolean && deceased->value.asBoolean())
        patient.deceased = "true";
    for (const TreeNode* each = child(&resource, "identifier"); each != nullptr; each = nextItem(each)) {
        const std::string_view value = text(each, "value");
        if (value.empty() || std::ranges::find(patient.identifiers, value) != patient.identifiers.end())
            continue;
        const bool isRecordNumber = hasCode(child(each, "type"), "MR");
        patient.identifiers.emplace(isRecordNumber ? patient.identifiers.begin() : patient.identifiers.end(),
                                    value);
    }
    patient.searchText = searchTextOf(resource, patient);
    return patient;
}

/// Types whose names are of use where another resource refers to them.
bool isReferredTo(std::string_view type)
{
    return type == "Medication" || type == "Practitioner" || type == "PractitionerRole" || type == "Location"
           || type == "Organization";
}

} // namespace

PatientIndexBuilder::PatientIndexBuilder()
    : m_names({"resourceType", "id", "subject", "patient", "beneficiary", "participant", "name", "birthDate",
               "gender", "identifier", "link", "deceasedBoolean", "deceasedDateTime", "deceased"})
{
}

std::uint32_t PatientIndexBuilder::slotOf(std::string_view key)
{
    const auto [place, isNew] =
        m_slots.try_emplace(std::string(key), static_cast<std::uint32_t>(m_parents.size()));
    if (isNew) {
        m_parents.push_back(place->second);
        m_keys.emplace_back(key);
    }
    return place->second;
}

std::uint32_t PatientIndexBuilder::rootOf(std::uint32_t slot) const
{
    while (m_parents[slot] != slot)
        slot = m_parents[slot];
    return slot;
}

void PatientIndexBuilder::unite(std::uint32_t left, std::uint32_t right)
{
    const std::uint32_t from = rootOf(right);
    const std::uint32_t to = rootOf(left);
    if (from == to)
        return;
    m_parents[from] = to;
    if (const auto moved = m_patients.find(from); moved != m_patients.end()) {
        Patient patient = std::move(moved->second);
        m_patients.erase(moved);
        m_patients.try_emplace(to, std::move(patient));
    }
}

void PatientIndexBuilder::add(const FoundResource& found)
{
    ++m_resources;
    m_arena.reset();
    m_ignored.clear();
    const Result<TreeNode*> read = m_reader.readMembers(m_names, found.text, m_arena, m_ignored);
    const std::string_view type = read ? text(*read, "resourceType") : std::string_view();
    if (type.empty()) {
        ++m_unreadable;
        return;
    }
    if (type == "Patient")
        addPatient(**read, found);
    else if (isEventType(type))
        addSubjects(**read, found);
    else if (isReferredTo(type)) {
        if (!found.fullUrl.empty())
            m_referredTo.insert_or_assign(std::string(found.fullUrl), found.place);
        m_referredTo.insert_or_assign(std::string(type) + '/' + std::string(text(*read, "id")), found.place);
    }
}

void PatientIndexBuilder::addPatient(const TreeNode& resource, const FoundResource& found)
{
    Patient patient = patientOf(resource);
    const std::string_view fullUrl = found.fullUrl;
    const std::string unnamed =
        "#" + std::to_string(m_resources); // Has neither id nor URL: nobody refers to it.
    const std::uint32_t slot = slotOf(!patient.id.empty() ? std::string_view(patient.id)
                                      : fullUrl.empty()   ? unnamed
                                                          : keyOfReference(fullUrl));
    if (!fullUrl.empty())
        unite(slot, slotOf(keyOfReference(fullUrl)));
    if (!patient.id.empty())
        unite(slot, slotOf("urn:uuid:" + patient.id));
    for (const TreeNode* each = child(&resource, "identifier"); each != nullptr; each = nextItem(each)) {
        if (!text(each, "system").empty() && !text(each, "value").empty())
            unite(slot, slotOf(identifierKey(each)));
    }
    for (const TreeNode* link = child(&resource, "link"); link != nullptr; link = nextItem(link)) {
        const std::string_view kind = text(link, "type");
        const std::string other = keyOfSubject(child(link, "other"));
        if (!other.empty() && (kind == "replaced-by" || kind == "replaces"))
            unite(slot, slotOf(other));
    }
    m_postings.push_back({.place = found.place, .slot = slot});
    Patient& known = m_patients[rootOf(slot)];
    // The newest version counts, but a merged-away one must not take the name.
    const bool isReplaced = text(&resource, {"link", "type"}) == "replaced-by";
    if (!known.isKnown || !isReplaced) {
        const std::string others = known.isKnown ? ' ' + known.searchText : std::string();
        known = std::move(patient);
        if (others.size() < 400 && others.find(known.searchText) == std::string::npos)
            known.searchText += others;
    } else {
        known.searchText += ' ' + patient.searchText;
    }
}

void PatientIndexBuilder::addSubjects(const TreeNode& resource, const FoundResource& found)
{
    bool hasOne = false;
    const auto take = [&](const TreeNode* subject) {
        const std::string key = keyOfSubject(subject);
        if (key.empty())
            return;
        m_postings.push_back({.place = found.place, .slot = slotOf(key)});
        hasOne = true;
    };
    for (const std::string_view name : kSubjects) {
        for (const TreeNode* subject = child(&resource, name); subject != nullptr;
             subject = nextItem(subject))
            take(subject);
    }
    // Appointments have the patient among those who take part.
    for (const TreeNode* each = child(&resource, "participant"); !hasOne && each != nullptr;
         each = nextItem(each)) {
        const std::string_view actor = text(each, {"actor", "reference"});
        if (actor.find("Patient/") != std::string_view::npos || m_slots.contains(std::string(actor)))
            take(child(each, "actor"));
    }
    m_strays += hasOne ? 0 : 1;
}

std::vector<std::uint32_t> PatientIndexBuilder::numberPatients(PatientIndex& index)
{
    constexpr std::uint32_t kNone = UINT32_MAX;
    std::vector<std::uint32_t> numbers(m_parents.size(), kNone);
    std::vector<std::uint32_t> ofPosting;
    ofPosting.reserve(m_postings.size());
    for (const Posting& posting : m_postings) {
        const std::uint32_t root = rootOf(posting.slot);
        if (numbers[root] == kNone) {
            numbers[root] = static_cast<std::uint32_t>(index.m_patients.size());
            const auto known = m_patients.find(root);
            Patient& patient = index.m_patients.emplace_back();
            if (known != m_patients.end())
                patient = std::move(known->second);
            else
                patient.searchText = folded(patient.id = m_keys[root]);
        }
        ofPosting.push_back(numbers[root]);
    }
    return ofPosting;
}

void PatientIndexBuilder::sortByName(PatientIndex& index)
{
    std::vector<std::string> keys;
    keys.reserve(index.m_patients.size());
    for (const Patient& patient : index.m_patients)
        keys.push_back(folded(patient.name) + '\x1F' + patient.birthDate + '\x1F' + patient.id);
    index.m_byName.resize(keys.size());
    for (std::uint32_t number = 0; number < keys.size(); ++number)
        index.m_byName[number] = number;
    std::ranges::sort(index.m_byName, [&keys, &index](std::uint32_t left, std::uint32_t right) {
        const bool leftNamed = !index.m_patients[left].name.empty();
        const bool rightNamed = !index.m_patients[right].name.empty();
        return leftNamed != rightNamed ? leftNamed : keys[left] < keys[right]; // Those without a name last.
    });
}

PatientIndex PatientIndexBuilder::finish(Diagnostics findings)
{
    PatientIndex index;
    const std::vector<std::uint32_t> numbers = numberPatients(index);
    index.m_firstPlace.assign(index.m_patients.size() + 1, 0);
    for (const std::uint32_t number : numbers)
        ++index.m_firstPlace[number + 1];
    for (std::size_t at = 1; at < index.m_firstPlace.size(); ++at)
        index.m_firstPlace[at] += index.m_firstPlace[at - 1];
    std::vector<std::size_t> next(index.m_firstPlace.begin(), index.m_firstPlace.end() - 1);
    index.m_places.resize(m_postings.size());
    for (std::size_t at = 0; at < m_postings.size(); ++at)
        index.m_places[next[numbers[at]]++] = m_postings[at].place;
    for (std::uint32_t number = 0; number < index.m_patients.size(); ++number) {
        const auto first = index.m_places.begin() + static_cast<std::ptrdiff_t>(index.m_firstPlace[number]);
        const auto last =
            index.m_places.begin() + static_cast<std::ptrdiff_t>(index.m_firstPlace[number + 1]);
        std::sort(first, last);
        index.m_patients[number].resources = static_cast<std::uint32_t>(last - first);
    }
    sortByName(index);
    index.m_referredTo = std::move(m_referredTo);
    index.m_resources = m_resources;
    index.m_strays = m_strays;
    index.m_findings = std::move(findings);
    if (m_unreadable != 0)
        index.m_findings.push_back(
            Diagnostic::warning("patient.unreadable-resource",
                                "{0} of {1} values are no readable FHIR resources and are left out. Check "
                                "them with hilum validate.",
                                {std::to_string(m_unreadable), std::to_string(m_resources)}));
    return index;
}

} // namespace hilum::patient
