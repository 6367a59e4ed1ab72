<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hilum::canvas::CanvasScene</name>
    <message numerus="yes">
        <source>Move %n nodes</source>
        <translation>
            <numerusform>Move %n node</numerusform>
            <numerusform>Move %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n nodes</source>
        <translation>
            <numerusform>Group %n node</numerusform>
            <numerusform>Group %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>Delete %n note</numerusform>
            <numerusform>Delete %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch %n nodes off</source>
        <translation>
            <numerusform>Switch %n node off</numerusform>
            <numerusform>Switch %n nodes off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch %n nodes on</source>
        <translation>
            <numerusform>Switch %n node on</numerusform>
            <numerusform>Switch %n nodes on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n nodes</source>
        <translation>
            <numerusform>Group %1, %n node</numerusform>
            <numerusform>Group %1, %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes selected</source>
        <translation>
            <numerusform>%n node selected</numerusform>
            <numerusform>%n nodes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::canvas::GroupFrame</name>
    <message numerus="yes">
        <source>%1: %n nodes. Double-click to open it.</source>
        <translation>
            <numerusform>%1: %n node. Double-click to open it.</numerusform>
            <numerusform>%1: %n nodes. Double-click to open it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::canvas::NodeCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::document::PipelineDocument</name>
    <message numerus="yes">
        <source>Delete %n nodes</source>
        <translation>
            <numerusform>Delete %n node</numerusform>
            <numerusform>Delete %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n nodes</source>
        <translation>
            <numerusform>Paste %n node</numerusform>
            <numerusform>Paste %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n nodes</source>
        <translation>
            <numerusform>Arrange %n node</numerusform>
            <numerusform>Arrange %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::dropped::BusyPage</name>
    <message numerus="yes">
        <source>%1 of %2, %n seconds left</source>
        <translation>
            <numerusform>%1 of %2, %n second left</numerusform>
            <numerusform>%1 of %2, %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::dropped::DroppedView</name>
    <message numerus="yes">
        <source>%1 (%n files)</source>
        <translation>
            <numerusform>%1 (%n file)</numerusform>
            <numerusform>%1 (%n files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::dropped::ResultModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::dropped::ResultView</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n with errors</numerusform>
            <numerusform>%n with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::dropped::WholeConversionBar</name>
    <message numerus="yes">
        <source>, %Ln seconds left</source>
        <translation>
            <numerusform>, %Ln second left</numerusform>
            <numerusform>, %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records read</source>
        <translation>
            <numerusform>%Ln record read</numerusform>
            <numerusform>%Ln records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those written with errors</source>
        <translation>
            <numerusform>%Ln of those written with errors</numerusform>
            <numerusform>%Ln of those written with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::examples::FailedTests</name>
    <message numerus="yes">
        <source>%n test(s) pass</source>
        <translation>
            <numerusform>%n test passes</numerusform>
            <numerusform>%n tests pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n test(s) fail</source>
        <translation>
            <numerusform>%1 of %n test fails</numerusform>
            <numerusform>%1 of %n tests fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::expression::ResultText</name>
    <message numerus="yes">
        <source>= %n value(s): %1</source>
        <translation>
            <numerusform>= %n value: %1</numerusform>
            <numerusform>= %n values: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::inspector::InspectorView</name>
    <message numerus="yes">
        <source>%n nodes selected</source>
        <translation>
            <numerusform>%n node selected</numerusform>
            <numerusform>%n nodes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::inspector::NodeForm</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its mappings customised.</source>
        <translation>
            <numerusform>%n of its mappings customised.</numerusform>
            <numerusform>%n of its mappings customised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::FieldPane</name>
    <message numerus="yes">
        <source>%1 of %n filled field(s) used</source>
        <translation>
            <numerusform>%1 of %n filled field used</numerusform>
            <numerusform>%1 of %n filled fields used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) filled</source>
        <translation>
            <numerusform>%1 of %n field filled</numerusform>
            <numerusform>%1 of %n fields filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::MappingTools</name>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::MappingView</name>
    <message numerus="yes">
        <source>%n rule(s) with errors</source>
        <translation>
            <numerusform>%n rule with errors</numerusform>
            <numerusform>%n rules with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mapping is used in %n place(s).</source>
        <translation>
            <numerusform>The mapping is used in %n place.</numerusform>
            <numerusform>The mapping is used in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: in %2 of %n record(s)</source>
        <translation>
            <numerusform>%1: in %2 of %n record</numerusform>
            <numerusform>%1: in %2 of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n different value</numerusform>
            <numerusform>%n different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) pass</source>
        <translation>
            <numerusform>%n test passes</numerusform>
            <numerusform>%n tests pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n test(s) fail</source>
        <translation>
            <numerusform>%1 of %n test fails</numerusform>
            <numerusform>%1 of %n tests fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::PartBar</name>
    <message numerus="yes">
        <source>used in %n place(s)</source>
        <translation>
            <numerusform>used in %n place</numerusform>
            <numerusform>used in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::PartTreeModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::RuleTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::SuggestionPanel</name>
    <message numerus="yes">
        <source>Takes %n suggestion(s) in one step</source>
        <translation>
            <numerusform>Takes %n suggestion in one step</numerusform>
            <numerusform>Takes %n suggestions in one step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n dismissed</numerusform>
            <numerusform>%n dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::preview::DifferenceTable</name>
    <message numerus="yes">
        <source>No differences: all %n value(s) are the same.</source>
        <translation>
            <numerusform>No differences: all %n value are the same.</numerusform>
            <numerusform>No differences: all %n values are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the left</source>
        <translation>
            <numerusform>%n only on the left</numerusform>
            <numerusform>%n only on the left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::preview::JourneyView</name>
    <message numerus="yes">
        <source>became %n record(s)</source>
        <translation>
            <numerusform>became %n record</numerusform>
            <numerusform>became %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::preview::PreviewView</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation>
            <numerusform>%n filtered out</numerusform>
            <numerusform>%n filtered out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the values of %n record(s).</source>
        <translation>
            <numerusform>Copied the values of %n record.</numerusform>
            <numerusform>Copied the values of %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n record(s).</source>
        <translation>
            <numerusform>Copied %n record.</numerusform>
            <numerusform>Copied %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::preview::RefusedView</name>
    <message numerus="yes">
        <source>%n other reason(s)</source>
        <translation>
            <numerusform>%n other reason</numerusform>
            <numerusform>%n other reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation>
            <numerusform>%n filtered out</numerusform>
            <numerusform>%n filtered out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::preview::WorkStrip</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::problems::ProblemsView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::rules::RuleTableModel</name>
    <message numerus="yes">
        <source>all %n hold it</source>
        <translation>
            <numerusform>all %n hold it</numerusform>
            <numerusform>all %n hold it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::run::ReportText</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::run::RunView</name>
    <message numerus="yes">
        <source>Done, %n rejected</source>
        <translation>
            <numerusform>Done, %n rejected</numerusform>
            <numerusform>Done, %n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::scratchpad::ScratchpadView</name>
    <message numerus="yes">
        <source>the first of %n records</source>
        <translation>
            <numerusform>the first of %n record</numerusform>
            <numerusform>the first of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid, %n warning(s)</source>
        <translation>
            <numerusform>Valid, %n warning</numerusform>
            <numerusform>Valid, %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::workbench::MainWindow</name>
    <message numerus="yes">
        <source>Of %n files the first is shown. To read them together, drop their folder.</source>
        <translation>
            <numerusform>Of %n file the first is shown. To read them together, drop their folder.</numerusform>
            <numerusform>Of %n files the first is shown. To read them together, drop their folder.</numerusform>
        </translation>
    </message>
</context>
</TS>
