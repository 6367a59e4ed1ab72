// SPDX-License-Identifier: Apache-2.0
// The mapping as a specification: for people who read and sign it, and as a table.
#include "core/mapping/mapping_document.h"
#include "core/pipeline/text_file.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/mapping/pipeline_tables.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace hilum::mapping_view {
namespace {

/// The mappings, then the parts that they use, each once.
std::vector<DefinitionPointer> withParts(std::vector<DefinitionPointer> mappings, const PartLibrary& library)
{
    for (std::size_t at = 0; at < mappings.size(); ++at) {
        const DefinitionPointer user = mappings[at];
        eachRule(*user, [&](const RulePath& /*path*/, const mapping::MappingRule& rule) {
            const DefinitionPointer part = rule.use.empty() ? nullptr : library.partOf(*user, rule);
            const bool isKnown =
                part == nullptr || std::ranges::any_of(mappings, [&part](const DefinitionPointer& known) {
                    return known->file == part->file;
                });
            if (!isKnown)
                mappings.push_back(part);
        });
    }
    return mappings;
}

/// What a specification is made of; owns what its worker reads.
struct SpecificationParts
{
    std::string title;
    std::vector<DefinitionPointer> mappings;
    std::shared_ptr<const PartLibrary> library;
    /// Of a mapping that is no file of a pack.
    std::string folder;
    std::shared_ptr<const Schema> source;
    std::shared_ptr<const Schema> target;
    pipeline::PipelineDefinition tables;
};

mapping::LookupTables tablesOfMapping(const mapping::MappingDefinition& definition,
                                      const SpecificationParts& parts)
{
    mapping::LookupTables tables = readTables(parts.tables);
    const std::string folder = parts.library->pack() == nullptr ? parts.folder : folderOf(definition);
    for (const mapping::MappingLookup& lookup : definition.lookups) {
        Diagnostics ignored; // The check reports them; the specification leaves them out.
        auto table = parts.library->parts().table(lookup.name, lookup.body, folder, ignored);
        if (table)
            tables[lookup.name] = *table;
    }
    return tables;
}

std::string specificationText(const SpecificationParts& parts, const QString& path)
{
    const mapping::MappingSchemas schemas{.source = parts.source.get(), .target = parts.target.get()};
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == QStringLiteral("csv"))
        return mapping::writeMappingTable(*parts.mappings.front(), schemas);
    std::vector<DefinitionPointer> all = withParts(parts.mappings, *parts.library);
    std::vector<mapping::MappingChapter> chapters;
    for (const DefinitionPointer& definition : all)
        chapters.push_back({.definition = definition.get(), .tables = tablesOfMapping(*definition, parts)});
    return mapping::writeMappingDocument(parts.title, chapters, schemas,
                                         extension == QStringLiteral("md") ? mapping::DocumentForm::Markdown
                                                                           : mapping::DocumentForm::Html);
}

} // namespace

QToolButton* MappingView::makeExportButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(base::icon(QStringLiteral("export")));
    button->setToolTip(tr("Write the mapping as a specification, to be read and signed"));
    button->setAccessibleName(tr("Export the specification"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& text, const QString& extension) {
        menu->addAction(text, this, [this, text, extension] {
            const QString folder = QFileInfo(m_around.document.fileName()).absolutePath();
            const QString path = QFileDialog::getSaveFileName(
                this, text, QStringLiteral("%1/%2.%3").arg(folder, specificationName(), extension));
            if (!path.isEmpty())
                exportSpecification(path);
        });
    };
    add(tr("Specification as HTML…"), QStringLiteral("html"));
    add(tr("Specification as Markdown…"), QStringLiteral("md"));
    add(tr("Rules as a table (CSV)…"), QStringLiteral("csv"));
    button->setMenu(menu);
    return button;
}

/// A name for a file.
QString MappingView::specificationName() const
{
    const QString pack = m_around.document.mappingPack(m_step);
    if (m_part)
        return m_part->name.section(u'/', -1);
    return pack.isEmpty() ? m_step : pack;
}

void MappingView::exportSpecification(const QString& path)
{
    SpecificationParts parts;
    parts.title = base::toUtf8(specificationName());
    parts.library = m_library;
    parts.folder = base::toUtf8(mappingFolder());
    parts.source = m_results.sample().context.sourceSchema;
    parts.tables = tablesOf(m_around.document.definition());
    if (const mapping::MappingDefinition* own = definition(); own != nullptr) {
        parts.mappings.push_back(std::make_shared<const mapping::MappingDefinition>(*own));
        parts.target = targetSchema(own->targetFormat);
    } else if (m_library != nullptr && m_library->pack() != nullptr) {
        parts.mappings = m_library->mappingsFor(m_results.sample().record);
        parts.target = m_library->pack()->targetSchema();
    }
    if (parts.mappings.empty()) {
        Q_EMIT statusMessage(tr("There is no mapping to write: the pack has none for this record."));
        return;
    }
    Q_EMIT statusMessage(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    m_exportWork->start(
        [this, parts = std::move(parts), path](const std::stop_token& stop) -> base::LatestWork::Deliver {
            const std::string text = specificationText(parts, path);
            if (stop.stop_requested())
                return {};
            const Result<void> written = pipeline::writeTextFile(base::toUtf8(path), text);
            const QString said = written ? tr("%1 is written.").arg(QFileInfo(path).fileName())
                                         : base::translateMessage(written.error());
            return [this, said] {
                Q_EMIT statusMessage(said);
            };
        });
}

} // namespace hilum::mapping_view
