// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_reader.h"

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/model/tree_builder.h"
#include "plugins/dicom/dicom_charset.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/oflog/oflog.h>
#include <dcmtk/ofstd/ofstd.h>

#include <charconv>
#include <cstdio>
#include <fstream>
#include <mutex>

namespace hilum::dicom {
namespace {

constexpr Uint32 kMaximumReadLength = 4096; // Longer values stay on disk until they are asked for.
constexpr Uint32 kMaximumInlineLength = 1024;
constexpr int kMaximumDepth = 64;

void configureDcmtk()
{
    static std::once_flag once;
    std::call_once(once, [] {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL); // It warns about every odd file; we report ourselves.
        dcmEnableUnknownVRConversion.set(OFTrue);
        dcmAcceptUnexpectedImplicitEncoding.set(OFTrue);
    });
}

bool usesCharacterSet(DcmEVR vr)
{
    return vr == EVR_LO || vr == EVR_LT || vr == EVR_PN || vr == EVR_SH || vr == EVR_ST || vr == EVR_UC
           || vr == EVR_UT;
}

bool isOneText(DcmEVR vr)
{
    return vr == EVR_LT || vr == EVR_ST || vr == EVR_UT || vr == EVR_UR;
}

std::string tagText(const DcmTagKey& tag)
{
    char text[16];
    std::snprintf(text, sizeof text, "(%04X,%04X)", tag.getGroup(), tag.getElement());
    return text;
}

/// Turns DCMTK's items into a tree.
class TreeReader
{
public:
    TreeReader(Arena& arena, const std::string& path) : m_builder(arena), m_path(arena.copy(path)) {}

    TreeBuilder& builder() { return m_builder; }
    bool knowsAllCharacterSets() const { return m_knowsAllCharacterSets; }

    void addItem(TreeNode& parent, DcmItem& item, const CharacterSet& inherited, int depth)
    {
        OFString terms;
        const bool hasOwn = item.findAndGetOFStringArray(DCM_SpecificCharacterSet, terms).good();
        CharacterSet own = hasOwn ? characterSet(terms.c_str()) : CharacterSet();
        const CharacterSet& characters = hasOwn ? own : inherited;
        m_knowsAllCharacterSets = m_knowsAllCharacterSets && characters.isKnown();
        for (unsigned long index = 0; index < item.card(); ++index) {
            DcmElement* element = item.getElement(index);
            if (element != nullptr
                && element->getETag() != 0x0000) // Group lengths say nothing of the instance.
                addElement(parent, *element, characters, depth);
        }
    }

    static CharacterSet characterSet(std::string_view terms)
    {
        std::vector<std::string> list;
        for (const std::string_view term : split(terms, '\\'))
            list.emplace_back(term);
        return CharacterSet(list);
    }

private:
    std::string_view nameOf(DcmElement& element)
    {
        const DcmTag& tag = element.getTag();
        if (tag.getGroup() % 2 == 0) {
            DcmTag named(tag.getXTag());
            const std::string_view keyword = named.getTagName();
            if (keyword.find(' ') == std::string_view::npos && !keyword.empty()) // "Unknown Tag & Data"
                return m_builder.arena().copy(keyword);
        }
        return m_builder.arena().copy(tagText(tag.getXTag()));
    }

    static bool mayRepeat(DcmElement& element)
    {
        const DcmDictEntry* entry = dcmDataDict.rdlock().findEntry(element.getTag().getXTag(), nullptr);
        const bool repeats = entry != nullptr && entry->getVMMax() != 1;
        dcmDataDict.rdunlock();
        return repeats;
    }

    void addElement(TreeNode& parent, DcmElement& element, const CharacterSet& characters, int depth)
    {
        const std::string_view name = nameOf(element);
        const DcmEVR vr = element.ident() == EVR_PixelData ? EVR_PixelData : element.getVR();
        const std::string_view type = m_builder.arena().copy(DcmVR(element.getVR()).getVRName());
        if (auto* sequence = dynamic_cast<DcmSequenceOfItems*>(&element);
            sequence != nullptr && vr != EVR_PixelData) {
            addSequence(parent, name, *sequence, characters, depth);
        } else if (vr == EVR_PixelData || element.getTag().getXTag() == DCM_PixelData) {
            addReference(parent, name, type, element);
        } else {
            addValues(parent, name, type, element, characters);
        }
    }

    void addSequence(TreeNode& parent, std::string_view name, DcmSequenceOfItems& sequence,
                     const CharacterSet& characters, int depth)
    {
        if (depth >= kMaximumDepth)
            return;
        for (unsigned long index = 0; index < sequence.card(); ++index) {
            TreeNode* node = m_builder.add(parent, name);
            node->typeName = "SQ";
            node->isListItem = true;
            addItem(*node, *sequence.getItem(index), characters, depth + 1);
        }
    }

    void addReference(TreeNode& parent, std::string_view name, std::string_view type, DcmElement& element)
    {
        TreeNode* node = m_builder.add(parent, name);
        node->typeName = type;
        m_builder.add(*node, "uri", Value::string(m_path));
        m_builder.add(*node, "length",
                      Value::integer(element.getLengthField() == DCM_UndefinedLength
                                         ? static_cast<std::int64_t>(element.getLength())
                                         : static_cast<std::int64_t>(element.getLengthField())));
    }

    void addBinary(TreeNode& parent, std::string_view name, std::string_view type, DcmElement& element)
    {
        TreeNode* node = m_builder.add(parent, name);
        node->typeName = type;
        const Uint32 length = element.getLengthField();
        m_builder.add(*node, "length", Value::integer(length));
        Uint8* bytes = nullptr;
        if (length == 0 || length > kMaximumInlineLength || element.getUint8Array(bytes).bad()
            || bytes == nullptr)
            return;
        OFString encoded;
        OFStandard::encodeBase64(bytes, length, encoded);
        m_builder.add(*node, "inlineBinary", Value::string(m_builder.arena().copy(encoded.c_str())));
    }

    void addValues(TreeNode& parent, std::string_view name, std::string_view type, DcmElement& element,
                   const CharacterSet& characters)
    {
        const DcmEVR vr = element.getVR();
        switch (vr) {
        case EVR_OB:
        case EVR_OW:
        case EVR_OD:
        case EVR_OF:
        case EVR_OL:
        case EVR_OV:
        case EVR_UN:
        case EVR_ox:
        case EVR_px:
        case EVR_lt:
            if (dynamic_cast<DcmByteString*>(&element) == nullptr)
                return addBinary(parent, name, type, element);
            break;
        default:
            break;
        }
        if (dynamic_cast<DcmByteString*>(&element) != nullptr)
            addTexts(parent, name, type, element, characters);
        else
            addNumbers(parent, name, type, element);
    }

    void addTexts(TreeNode& parent, std::string_view name, std::string_view type, DcmElement& element,
                  const CharacterSet& characters)
    {
        OFString raw;
        if (element.getOFStringArray(raw, OFFalse).bad())
            return;
        const std::string_view bytes(raw.c_str(), raw.size());
        const DcmEVR vr = element.getVR();
        // Split after decoding: in Japanese and Chinese sets a backslash may be half a character.
        const std::string text = usesCharacterSet(vr) ? characters.toUtf8(bytes)
                                 : isValidUtf8(bytes) ? std::string(bytes)
                                                      : latin1ToUtf8(bytes);
        if (text.find_first_not_of(std::string_view(" \0", 2)) == std::string::npos) {
            m_builder.add(parent, name)->typeName = type;
            return;
        }
        const auto parts = isOneText(vr) ? std::vector<std::string_view>{text} : split(text, '\\');
        const bool isList = parts.size() > 1 || mayRepeat(element);
        for (const std::string_view part : parts) {
            TreeNode* node = m_builder.add(parent, name, typedValue(vr, part));
            node->typeName = type;
            node->isListItem = isList;
        }
    }

    /// Padding belongs to the encoding, not to the value (PS3.5 section 6.2): trailing blanks and NULs
    /// always, leading blanks where the representation says that they are not significant.
    static std::string_view unpadded(DcmEVR vr, std::string_view text)
    {
        const std::size_t end = text.find_last_not_of(std::string_view(" \0", 2));
        text = end == std::string_view::npos ? std::string_view() : text.substr(0, end + 1);
        return isOneText(vr) || vr == EVR_UC
                   ? text
                   : text.substr(std::min(text.find_first_not_of(' '), text.size()));
    }

    Value typedValue(DcmEVR vr, std::string_view part)
    {
        const std::string_view text = unpadded(vr, part);
        if (text.empty())
            return {};
        if (vr == EVR_DA) {
            std::string compact(text);
            std::erase(compact, '.'); // ACR-NEMA wrote 2004.01.19.
            if (const auto date = DateTime::parseCompact(compact);
                date && date->precision == DatePrecision::Day)
                return Value::date(*date);
        } else if (vr == EVR_DT) {
            if (const auto moment = DateTime::parseCompact(text))
                return Value::dateTime(*moment);
        } else if (vr == EVR_TM) {
            std::string compact(text);
            std::erase(compact, ':');
            if (const auto time = DateTime::parseCompactTime(compact))
                return Value::time(*time);
        } else if (vr == EVR_IS || vr == EVR_DS) {
            if (const auto number = Decimal::parse(text)) {
                const auto whole = vr == EVR_IS ? number->toInteger() : std::nullopt;
                return whole ? Value::integer(*whole) : Value::decimal(*number);
            }
        }
        return Value::string(m_builder.arena().copy(text));
    }

    void addNumbers(TreeNode& parent, std::string_view name, std::string_view type, DcmElement& element)
    {
        const unsigned long count = element.getVM();
        if (count == 0) {
            m_builder.add(parent, name)->typeName = type;
            return;
        }
        const bool isList = count > 1 || mayRepeat(element);
        // Tables of thousands of numbers (look-up tables) are bulk data, not something to map.
        constexpr unsigned long kMostNumbers = 1024;
        for (unsigned long index = 0; index < std::min(count, kMostNumbers); ++index) {
            TreeNode* node = m_builder.add(parent, name, numberAt(element, index));
            node->typeName = type;
            node->isListItem = isList;
        }
    }

    Value numberAt(DcmElement& element, unsigned long index)
    {
        if (element.getVR() == EVR_AT) {
            DcmTagKey tag;
            return element.getTagVal(tag, index).good() ? Value::string(m_builder.arena().copy(tagText(tag)))
                                                        : Value();
        }
        if (element.getVR() == EVR_FL || element.getVR() == EVR_FD)
            return floatAt(element, index);
        OFString text;
        if (element.getOFString(text, index).bad())
            return {};
        const auto number = Decimal::parse(trimmed(std::string_view(text.c_str(), text.size())));
        const auto whole = number ? number->toInteger() : std::nullopt;
        return whole    ? Value::integer(*whole)
               : number ? Value::decimal(*number)
                        : Value::string(m_builder.arena().copy(text.c_str()));
    }

    Value floatAt(DcmElement& element, unsigned long index)
    {
        char digits[40];
        char* end = digits;
        Float32 small = 0;
        Float64 large = 0;
        if (element.getVR() == EVR_FL && element.getFloat32(small, index).good())
            end = std::to_chars(digits, digits + sizeof digits, small).ptr;
        else if (element.getFloat64(large, index).good())
            end = std::to_chars(digits, digits + sizeof digits, large).ptr;
        const std::string_view text(digits, static_cast<std::size_t>(end - digits));
        const auto number = Decimal::parse(text);
        if (number)
            return Value::decimal(*number);
        return text.empty() ? Value()
                            : Value::string(m_builder.arena().copy(text)); // NaN, infinite, beyond 38 digits
    }

    TreeBuilder m_builder;
    std::string_view m_path;
    bool m_knowsAllCharacterSets = true;
};

Diagnostic notDicom(const std::string& path)
{
    return Diagnostic::error("dicom.not-dicom", "The file is not DICOM, or is too damaged to be read.")
        .at({.resource = path, .line = 0, .column = 0, .bytes = {}, .record = 0, .path = {}});
}

/// Without the prefix anything parses as something; a real data set says what it is.
bool looksLikeInstance(DcmDataset& dataset)
{
    return dataset.tagExists(DCM_SOPClassUID) || dataset.tagExists(DCM_SOPInstanceUID)
           || dataset.tagExists(DCM_StudyInstanceUID) || dataset.tagExists(DCM_Modality)
           || dataset.tagExists(DCM_PatientID);
}

} // namespace

bool hasPrefix(const std::string& path)
{
    char head[132] = {};
    std::ifstream file(path, std::ios::binary);
    return file.read(head, sizeof head) && std::string_view(head + 128, 4) == "DICM";
}

Result<const Document*> readFile(const std::string& path, const ReadOptions& options, Arena& arena,
                                 Diagnostics& warnings)
{
    configureDcmtk();
    DcmFileFormat file;
    OFCondition condition =
        file.loadFile(path.c_str(), EXS_Unknown, EGL_noChange, kMaximumReadLength, ERM_autoDetect);
    DcmDataset* dataset = file.getDataset();
    const bool isEmpty = dataset == nullptr || dataset->card() == 0;
    if (isEmpty || (!hasPrefix(path) && !looksLikeInstance(*dataset)))
        return notDicom(path);
    if (condition.bad())
        warnings.push_back(Diagnostic::warning(
            "dicom.damaged", "The file is damaged or cut off ({0}); what could be read is given.",
            {condition.text()}));
    TreeReader reader(arena, path);
    TreeNode* root = reader.builder().makeRoot("Instance");
    const CharacterSet characters = TreeReader::characterSet(options.defaultCharacterSet);
    if (file.getMetaInfo() != nullptr)
        reader.addItem(*root, *file.getMetaInfo(), characters, 0);
    reader.addItem(*root, *dataset, characters, 0);
    if (!reader.knowsAllCharacterSets())
        warnings.push_back(Diagnostic::warning("dicom.unknown-charset",
                                               "Specific Character Set (0008,0005) names a set that is not "
                                               "known; its texts are read as Latin-1."));
    return reader.builder().finish("dicom", root);
}

Result<std::vector<std::string>> readDicomdir(const std::string& path)
{
    configureDcmtk();
    DcmFileFormat file;
    DcmSequenceOfItems* records = nullptr;
    const OFCondition loaded = file.loadFile(path.c_str());
    const OFCondition found = file.getDataset()->findAndGetSequence(DCM_DirectoryRecordSequence, records);
    if (found.bad())
        return Diagnostic::error(
            "dicom.bad-dicomdir",
            "{0} is no readable DICOMDIR ({1}). Choose the folder instead: its files are found without it.",
            {path, loaded.bad() ? loaded.text() : found.text()});
    std::vector<std::string> names;
    for (unsigned long index = 0; index < records->card(); ++index) {
        OFString name;
        if (records->getItem(index)->findAndGetOFStringArray(DCM_ReferencedFileID, name).bad()
            || name.empty())
            continue;
        std::string relative(name.c_str(), name.size());
        std::ranges::replace(relative, '\\', '/');
        // A name that leads out of the file set is not followed.
        if (relative.find("..") == std::string::npos && !relative.starts_with('/'))
            names.push_back(std::move(relative));
    }
    return names;
}

} // namespace hilum::dicom
