// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/base/result.h"
#include "core/connect/settings.h"
#include "core/mapping/mapping_parts.h"
#include "widgets/document/document_state.h"
#include "widgets/document/pipeline_graph.h"

#include <QObject>
#include <QPointF>
#include <QStringList>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <set>

namespace hilum::document {

/// What an edit is called in the undo menu, and which edits it melts with.
struct EditLabel
{
    /// Shown to the user, translated by the caller.
    QString text;
    /// Consecutive edits with the same key become one undo step (typing, dragging) until endMerging(); ""
    /// never melts.
    QString mergeKey = {};
};

/// Unsaved: those that differ from the disk.
enum class OverlayScope : std::uint8_t { All, Unsaved };

/// The pipeline that is open: the one model that canvas, inspector, mapping view and YAML text show and
/// change.
///
/// Every change is a command on undoStack(). Whatever the change (a drag, an undo, a whole new YAML text),
/// the document compares before and after and tells what differs; views follow the signals and never assume
/// that their own call worked. Main thread only.
class PipelineDocument final : public QObject
{
    Q_OBJECT

public:
    explicit PipelineDocument(QObject* parent = nullptr);
    ~PipelineDocument() override;

    /// @name Reading
    /// @{

    /// Places (line and column) are those of yaml().
    [[nodiscard]] const pipeline::PipelineDefinition& definition() const { return m_state.pipeline; }
    /// Ids in the order of the file: sources, steps, sinks.
    [[nodiscard]] QStringList nodeIds() const;
    [[nodiscard]] std::optional<GraphNode> node(const QString& id) const;
    [[nodiscard]] std::vector<GraphEdge> edges() const;
    /// Position on the canvas; nodes without one in the file get one from the automatic layout.
    [[nodiscard]] QPointF position(const QString& id) const;
    [[nodiscard]] const pipeline::CanvasDefinition& canvas() const { return m_state.pipeline.canvas; }
    /// The document as it would be saved.
    [[nodiscard]] QString yaml() const;
    /// True where the file's text is no readable pipeline: yaml() is then that text as it stands, nodes are
    /// what could be read of it, and nothing but replaceYaml() changes it.
    [[nodiscard]] bool isBroken() const { return !m_state.brokenText.empty(); }
    /// What the last check found; set by the session.
    [[nodiscard]] const Diagnostics& findings() const { return m_findings; }
    void setFindings(Diagnostics findings);
    /// Findings about one node: those whose path or line is the node's.
    [[nodiscard]] Diagnostics findingsOf(const QString& id) const;
    /// The node that a finding is about; "" where it is about none.
    [[nodiscard]] QString nodeAt(const Place& place) const;
    /// @}

    /// @name Mappings of map steps, whether inline or in files of their own
    /// @{

    /// Null where the step is no map, or its file cannot be read (mappingFindings says why).
    [[nodiscard]] const mapping::MappingDefinition* mapping(const QString& step) const;
    [[nodiscard]] Diagnostics mappingFindings(const QString& step) const;
    /// Name of the pack whose mappings the step takes (it has none of its own then); "" where it takes none.
    [[nodiscard]] QString mappingPack(const QString& step) const;
    /// "" where the mapping is inline or the step is no map; else the path as the step says it.
    [[nodiscard]] QString mappingFile(const QString& step) const;
    void setMapping(const QString& step, const mapping::MappingDefinition& mapping, const EditLabel& label);
    /// @}

    /// @name Files of packs that the project has changed: each a copy that takes the place of the pack's own
    /// @{

    /// Where the project's files for the packs of a step are, as the step says it: `mappings`; "" where the
    /// step takes no pack.
    [[nodiscard]] QString overlayFolder(const QString& step) const;
    /// The file that takes the place of a part of the step's pack: `mappings/PACK/segments/pid-patient.yaml`.
    [[nodiscard]] QString overlayFile(const QString& step, const QString& part) const;
    /// The file that takes the place of a code table: `mappings/PACK/tables/administrative-sex.csv`.
    [[nodiscard]] QString overlayTableFile(const QString& step, const QString& table) const;
    /// Its text; null where there is none.
    [[nodiscard]] const std::string* overlayTable(const QString& file) const;
    /// Makes the file where there is none; removeOverlay() takes it away.
    void setOverlayTable(const QString& file, const std::string& text, const EditLabel& label);
    /// Null where there is none, or it cannot be read.
    [[nodiscard]] const mapping::MappingDefinition* overlay(const QString& file) const;
    /// All of a step's pack, mappings and code tables, whether readable or not.
    [[nodiscard]] QStringList overlayFiles(const QString& step) const;
    /// Makes the file where there is none.
    void setOverlay(const QString& file, const mapping::MappingDefinition& mapping, const EditLabel& label);
    /// The pack's own counts again; the file goes from the disk with the next save.
    void removeOverlay(const QString& file, const EditLabel& label);
    /// By their paths as the engine has them; null ones are not there.
    [[nodiscard]] std::shared_ptr<const mapping::MappingDrafts> overlays(OverlayScope scope) const;
    /// @}

    /// @name Changing. Each is one undo step. What names an unknown node, or changes nothing, does nothing.
    /// @{

    /// Adds a node with a free id made from the wish; returns the id, "" where isBroken().
    QString addNode(const NewNode& wish);
    void removeNodes(const QStringList& ids);
    /// False where the name is taken or cannot name a node; all references follow.
    bool renameNode(const QString& id, const QString& name);
    void moveNodes(const std::vector<NodeMove>& moves, const EditLabel& label);
    /// Why the port cannot go to the node, for the user; "" where it can.
    [[nodiscard]] QString connectionProblem(const GraphPort& from, const QString& to) const;
    /// Does nothing where there is a problem.
    void connectPorts(const GraphPort& from, const QString& to);
    void disconnectPorts(const std::vector<GraphEdge>& edges);
    void setSources(const QString& id, const std::vector<GraphPort>& from, const EditLabel& label);
    /// Puts a new step into an edge.
    QString insertIntoEdge(const GraphEdge& edge, const NewNode& wish);
    /// A null value removes the key. `connector`, `format`, `description` and `enabled` are keys too; for a
    /// step the others stand in its body.
    void setSetting(const QString& id, const QString& key, const SettingValue& value, const EditLabel& label);
    /// The body of a step: what stands under its kind.
    void setStepBody(const QString& step, const SettingValue& body, const EditLabel& label);
    void setHeader(const QString& name, const QString& description, const EditLabel& label);
    /// Any change at all, for what has no function of its own.
    void edit(const std::function<void(DocumentState&)>& change, const EditLabel& label);
    /// Arranges nodes in layers from sources to sinks: all, or only some, which then stay where they were as
    /// a whole. Edges among them lose their bends.
    void arrange(const QStringList& only = {});
    /// Changes what people put on the canvas: colours, groups, notes, bends.
    void editCanvas(const std::function<void(pipeline::CanvasDefinition&)>& change, const EditLabel& label);
    /// Takes a whole new text. Where it has errors nothing changes and they come back.
    Diagnostics replaceYaml(const QString& text);
    /// Nodes as YAML text, with what connects them among themselves.
    [[nodiscard]] QString copyNodes(const QStringList& ids) const;
    /// Nodes of such a text under free ids, moved by the offset; returns the new ids.
    QStringList pasteNodes(const QString& text, QPointF offset);
    /// The next edit begins a new undo step whatever its key: a drag ended, a field lost the focus.
    void endMerging() { ++m_mergeRound; }
    /// @}

    /// @name Files
    /// @{

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    /// "" before the first save.
    [[nodiscard]] QString fileName() const { return m_fileName; }
    /// For titles: the file's name, or "Untitled".
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isDirty() const { return !m_undo.isClean() || m_isRecovered; }
    /// An empty document.
    void clear();
    /// Opens a file as far as it can be read; its problems become findings(). Fails only where there is no
    /// text.
    Result<void> load(const QString& fileName);
    /// Takes a text for the file of that name without reading it: recovery. The document is then dirty.
    void recover(const QString& text, const QString& fileName);
    /// Writes the pipeline and every changed mapping file, each atomically. Undo goes on beyond a save.
    Result<void> save(const QString& fileName);
    /// @}

Q_SIGNALS:
    /// Another document stands here: forget everything and read again. No other signal but those about file
    /// name, dirt and findings comes with it.
    void documentReset();
    void nodeAdded(const QString& id);
    void nodeRemoved(const QString& id);
    void nodeRenamed(const QString& from, const QString& to);
    void nodeMoved(const QString& id, QPointF position);
    /// Settings, format, description, body, enabled: not its position, not what it is connected to.
    void nodeChanged(const QString& id);
    void edgesChanged();
    /// Of a step that takes a pack: one of the project's files for it.
    void mappingChanged(const QString& step);
    /// Colours, groups, notes or bends.
    void canvasChanged();
    void headerChanged();
    /// After any change that an engine would notice (not of what only the canvas shows), once, behind the
    /// signals above; after documentReset too.
    void definitionChanged();
    /// After any change at all, positions too, once.
    void contentChanged();
    void findingsChanged();
    void dirtyChanged(bool isDirty);
    void fileNameChanged(const QString& fileName);

private:
    friend class StateCommand;

    struct Rename
    {
        QString from;
        QString to;
    };

    using Positions = std::map<QString, QPointF>;

    void push(DocumentState after, const EditLabel& label, const Rename& rename = {});
    void show(const DocumentState& state, const Rename& rename);
    void tellNodes(const DocumentState& before, const Positions& positions, const Rename& rename);
    void tellMappings(const DocumentState& before);
    void reset(DocumentState state, const QString& fileName);
    void readMappings(DocumentState& state) const;
    void meetOverlays(DocumentState& state);
    void completeOverlays(DocumentState& state) const;
    void readInlineMappings();
    void updatePlaces();
    void placeNodes();
    void keepPositions(DocumentState& state) const;
    void tellDirty();
    [[nodiscard]] Result<void> saveMappings(const QString& folder);
    [[nodiscard]] Result<void> saveMapping(const QString& path, const MappingFile& file) const;
    [[nodiscard]] QString pathOfMapping(const QString& folder, const std::string& name) const;

    DocumentState m_state;
    std::map<std::string, MappingFile> m_inline;        // By step.
    std::map<std::string, MappingFile> m_savedMappings; // As they stand on disk.
    /// Files for packs as they were when the document met them; what a state does not say of them.
    std::map<std::string, MappingFile> m_metOverlays;
    std::set<std::string> m_metPacks; // Folders that were looked into.
    Positions m_positions;
    Diagnostics m_findings;
    QUndoStack m_undo;
    QString m_fileName;
    int m_mergeRound = 0;
    bool m_isRecovered = false;
    bool m_wasDirty = false;
};

} // namespace hilum::document
