<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>canvas</name>
    <message>
        <source>%1 → %2: %3 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>&quot;add&quot; names the new fields and their columns: &quot;add: {payerName: name}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;from&quot; is the name of a source or step, or a list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;in&quot; is a list of single values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rules&quot; must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;unique&quot; needs at least one path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;zone&quot; is an offset: Z, +01:00, -05:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a name: use a letter, then letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the {1}. Use one ASCII character or a word such as comma, semicolon, tab or pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand in {1}, which is a {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; carries records: it needs no format. Leave &quot;format&quot; out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; for {1} cannot be evaluated: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; gives more than {1} can hold; the first is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has a value that another record had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no outlet &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no outlet &quot;{1}&quot;; it has: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a secret and must not stand in the file: write ${env:NAME} or ${secret:NAME}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a sink; records end there. Take them from where the sink does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a {1} with fields of its own: map to one of them ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is neither a segment (PID) nor a group of segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no HL7 v2 path. Write a segment (PID), a field (PID-5), a component (PID-5.1), a repetition (PID-3[2]) or a group (ORDER_OBSERVATION).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no code of {1}; allowed are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no offset from UTC. Write it as +01:00, -05:00 or Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no position: write a number from 0, or x for a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no tag. Write it as (gggg,eeee), in hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; joins records of source &quot;{1}&quot; with records of the same source. Add a second source that reads the same, under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a map, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a single value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must lie between {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands here twice, which would double its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A FHIRPath expression is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bound is a number or a date: 7.5, 2020-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon with a blank behind it is not allowed here: put the text in quotes, or check the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is written @2026-11-25, a date and time @2026-11-25T10:30:00+01:00, a time @T10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format is needed: &quot;format: fhir&quot;, for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a single word or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lookup is a map of keys and values, or names a CSV file: {file: codes.csv, key: code, value: name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map in braces or a list in brackets is not closed, or lacks a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has more than {0} digits. Send it as a string if all must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in &quot;{0}&quot; is larger than any message has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter&apos;s type is one of: text, path, integer, boolean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position is two numbers: [120, 40].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is opened and not closed in the row. Double it if it is part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs &quot;min&quot;, &quot;max&quot; or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is longer than {0} bytes and is skipped. Split it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference is not closed: write ${name}, or $${ for the characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is longer than {0} bytes and is skipped. Is a quote missing before it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table cannot be read and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule checks one thing, here &quot;{0}&quot;: put &quot;{1}&quot; into a rule of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs exactly one of &quot;from&quot;, &quot;value&quot; and &quot;rules&quot;, here are {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A severity is one of: error, warning, information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign must stand before a number, not before {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step does one thing, here &quot;{0}&quot;: put &quot;{1}&quot; into a step of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string has an escape that JSON does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string holds a line break or control character that is not escaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is a path of names: name.family, identifier[0].value, value[x].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; does not match the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; is none of those allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; is outside the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable&apos;s name must be a text literal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable&apos;s name must follow %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is refused: {0}. Check the permissions for the user that runs Hilum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object has the same name twice; both values are kept, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outlet cannot be called &quot;{0}&quot;: every step has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean values were expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both bounds must be numbers, or both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot connect to {0}: {1}. Check host and port, and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {0} has no name in the header and is called {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times are moved by calendar units (3 days, 1 year), not by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR R4 has no such type of resource; its elements are read without types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told from {0} what format source &quot;{1}&quot; has. Name it: &quot;format: ...&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSH-18 names a character set that is not known: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSH-18 names no character set and the message is not UTF-8: read as Latin-1. Set &quot;charset&quot; if it is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSH-18 says ASCII, but the message is UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More text follows the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a mapping file, or write the rules here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the outlets and their conditions: &quot;route: {adults: age &gt;= 18}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No character set is called &quot;{0}&quot;. Write a name of HL7 table 0211 (8859/1) or of IANA (windows-1252), or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches {0}. Check the pattern; it is relative to the folder of the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing takes the records of &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing takes {0}.rejected: records that break a rule are counted and reported, but not kept. Add a sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers were expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects and arrays are nested deeper than {0} levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value was expected here, but there are {0}: choose one with first() or a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one document may stand in the file: remove what follows &quot;---&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References are ${parameter}, ${env:NAME} and ${secret:NAME}; &quot;{0}&quot; is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules are nested more than {0} levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments, fields, repetitions and components count from 1 in &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting &quot;{0}&quot; has no key or the unknown type &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sink &quot;{0}&quot; needs a format: &quot;format: fhir&quot;, for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific Character Set (0008,0005) names a set that is not known; its texts are read as Latin-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0} already has a row with this key. Use the mode upsert to update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0} does not exist in {1}. Create it, or set &quot;create&quot; to true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0} has no column &quot;{1}&quot;. Its columns are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0} needs a value in a column that is empty here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0}: a value breaks one of the table&apos;s own checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0}: a value does not fit the type or size of its column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0}: the row refers to one that is not there (foreign key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON value is too large to be read at once: {0} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Qt driver {0} is not installed. Install the package {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias repeats what it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch trailer (BTS-1) says {0} messages, but there are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character {0} has no meaning here; text stands in single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the row are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment has no end: add */.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed file is cut off. What came before is read; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition does not hold: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition of {0} cannot be decided, so the rule is passed over: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file {0} does not exist. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file {0} may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} is locked by another program. Close it there, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} refused: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delimiters in MSH-2 are not as they should be: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written. Free some space and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable {0} is not set: set it before the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression ends too early: a value or a name was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression ends too early: {0} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is nested too deeply: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is too long: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression was given up: it goes through too many items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression was given up: the text that it makes is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read or written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {0}. Check its name and your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {0}. What was saved before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {0} values, aliases counted with what they repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or cut off ({0}); what could be read is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {0} MiB, more than any pipeline or mapping needs. Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not DICOM, or is too damaged to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file trailer (FTS-1) says {0} batches, but there are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read: {0}. Check its permissions for the user that runs Hilum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is reached a second time through a link and is read only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names {0} twice; column {1} is called {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;{0}&quot; is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;{0}&quot; is not known here. Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;{0}&quot; stands here a second time, first in line {1}. Remove or rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not in the table &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is indented with a tab, which YAML does not allow: put two blanks in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup &quot;{0}&quot; gives &quot;{1}&quot; for &quot;{2}&quot;, which {3} cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup &quot;{0}&quot; has a key twice; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup &quot;{0}&quot; must be a map of single values, or name a CSV file: {file: codes.csv, key: code, value: name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest cannot be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest {0} cannot be used: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message ends or has no field separator after MSH: it was cut off or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has {0} segments; at most {1} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than 1 GB: it cannot be read as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not in the character set that MSH-18 names: read as Latin-1. Set &quot;charset&quot; if it is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message must begin with MSH: map something to MSH first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;{0}&quot; is taken: sources, steps and sinks need names of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a type was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of digits must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &quot;{0}&quot; has no default: give it with --set {0}=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &quot;{0}&quot; must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &quot;{0}&quot; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is no regular expression: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline has no parameter &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline has no parameter &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline has no sink: it can be previewed, but writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline has no source: add one under &quot;sources&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin cannot be loaded: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin made no connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin was built for another version of Hilum. Install the one that belongs to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {0} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no value for the key column &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has the field {0}, which the header does not have. Name the columns in the setting &quot;columns&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is incomplete: its resource could not be read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is larger than {0} bytes and was skipped. Check that the source&apos;s format is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no FHIR resource: its type is not known. Map it to a resource, or write it in the format json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference ${{0}:} names nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The required {0} has no value: &quot;{1}&quot; gave nothing that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {0} cells where the header has {1}. Is a delimiter or quote missing or too many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is not UTF-8 and is read as windows-1252. Set &quot;charset&quot; if it is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule cannot be decided: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule checks nothing: add one of expression, required, pattern, range, values or unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule does not say where its value goes: add &quot;to&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run stopped unexpectedly ({0}). If memory was short, use fewer threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the user or the password for {0}. Check &quot;user&quot; and what &quot;password&quot; refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step does nothing: add one of map, filter, validate, lookup, join or route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &quot;{0}&quot; has no column &quot;{1}&quot;. Its columns are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column &quot;{0}&quot;; it has: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {0} cannot be read: {1}. Check the file&apos;s name and your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {0} is larger than {1} MiB: use a join with a source instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target needs a type, for example {format: fhir, type: Patient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no end: add the closing quote {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in quotes is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than {0} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8, as JSON must be. Convert it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8: save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;{0}&quot; does not read as {1}: {2} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;{0}&quot; is no code that {1} may have: it is left out. Add a lookup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;{0}&quot; is not in the lookup &quot;{1}&quot;: {2} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are nested more than {0} levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} file is damaged or cut off. What came before is read; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a byte-order mark before the first message; it was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a manifest, but the library {0} is missing. Install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a variable %{0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot;. Known are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no HL7 v2 message in it: no line begins with MSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no character set &quot;{0}&quot;. Use a name such as utf-8, windows-1252 or utf-16le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column {0}. Did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function {0}().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function {0}(); did you mean {1}()?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of rule &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of rule &quot;{0}&quot;: use expression, required, pattern, range, values or unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of step &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of step &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lookup &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lookup &quot;{0}&quot;: define it under &quot;lookups&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &quot;{0}&quot;: define it under &quot;parameters&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write: {0}. Free some space, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret &quot;{0}&quot;: store it, or use ${env:NAME}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source or step &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source or step &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check the path; it is relative to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Did you mean {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file: its folder {0} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;{0}&quot;: define it under &quot;lookups&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type {0}; did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable %{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable %{0}; did you mean %{1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records hold no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps take their records from each other in a circle: {0}. Change one &quot;from&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not belong to the map or list above it: check the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file. Give the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no FHIR resource: it has no &quot;resourceType&quot;. Use the format json for other JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no HL7 v2 message: it does not begin with MSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping: it needs &quot;source&quot;, &quot;target&quot; and &quot;rules&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a pipeline file: the first line must be &quot;hilum: 1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not well-formed JSON: a value, comma, colon or bracket is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Hilum reads pipelines of version 1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open: {0}. Raise the limit of open files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two joins need each other&apos;s sources to be read first. Read one of the sources a second time, under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rules have the id &quot;{0}&quot;: reports could not tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown escape in a text; a backslash itself is written \\.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes of text outside messages were skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be read but not written. Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be calculated of {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened. Check the path and the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot stand here; a name was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot stand here; a value or a path was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot stand here; an operator or the end was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot stand here; {1} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not exist. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no field &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no field &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no fields of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no group &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no group &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no path. Name a file, a folder or a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no setting &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no setting &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no type &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no type &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1}; did you mean {2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged or is no SQLite database. Restore it from a backup, or check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no readable DICOMDIR ({1}). Choose the folder instead: its files are found without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is read-only. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines begin no segment and were taken as part of the field before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} means nothing here: there are $this, $index and $total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more stretches of text between messages were skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must have &quot;{1}&quot;, and no rule gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs either &quot;table&quot; or &quot;query&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs the setting &quot;key&quot; to update rows: the columns that make one unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs the setting &quot;table&quot;: where its rows go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs the setting &quot;{1}&quot;: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} texts have an escape sequence that cannot be undone; it was kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was expected here, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was given {1} arguments; it is written {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.{1} can have several types: add &quot;type&quot; to the rule, one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.{1} cannot be a {2}. Did you mean &quot;{3}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.{1} cannot be a {2}; it is one of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: everything was written before the run stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the statement returns no rows. Use a SELECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: this connector has no {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} records were stored before the run stopped and stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::base::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::base::PathEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files of a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::base::SettingRow</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::canvas::CanvasScene</name>
    <message numerus="yes">
        <source>Move %n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a source or a step first: its records are what you connect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::canvas::CanvasView</name>
    <message>
        <source>Name of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken or cannot name a node: a letter, then letters, digits, _ and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys select, Ctrl and arrows move, C connects, Enter opens, F2 renames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ar&amp;range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;whole pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no pipeline nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose where it goes, Enter connects, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a connector from the left onto the canvas, or choose one here. Then add steps and a sink, and see your records at every point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::canvas::Minimap</name>
    <message>
        <source>Overview: press to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::canvas::NodeCard</name>
    <message>
        <source>No kind yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected records and why; drag to a sink to keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that leave by “%1”; drag to where they go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::canvas::ZoomBar</name>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::document::PipelineDocument</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node cannot take its own records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source takes no records: it reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sink gives no records: it is the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no outlet “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be a circle: %1 already gets its records from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::expression::ExpressionEdit</name>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::expression::ResultText</name>
    <message>
        <source>Column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>= %n value(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::inspector::InspectorView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nodes selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see its settings. Arrow keys go from node to node.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::inspector::NodeForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken, or no name: a letter, then letters, digits, _ and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::inspector::PipelineForm</name>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node to see its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters and lookup tables are written in the Text view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::inspector::PortsEditor</name>
    <message>
        <source>Takes records from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a port to take records from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take nothing from %1 any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::FieldPane</name>
    <message>
        <source>Search fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filled field(s) used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) filled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>required: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::MappingView</name>
    <message>
        <source>No mapping is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a map step on the canvas, or add one from the palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has no mapping yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, then drag source fields onto target fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source  ·  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) with errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target  ·  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a rule to edit its expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each item of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sample record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sample record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide identifying values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map the selected source field to the selected target field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIRPath, for example PID-5.1 or name.family; = text for a constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change target format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change target type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A constant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::RuleDelegate</name>
    <message>
        <source>each %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::RuleTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::SchemaTreeModel</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::palette::PaletteModel</name>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::palette::PaletteView</name>
    <message>
        <source>Search connectors and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors and steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::preview::HexView</name>
    <message>
        <source>Bytes of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, because the bytes may identify a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::preview::ImageView</name>
    <message>
        <source>Picture of the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::preview::PreviewView</name>
    <message>
        <source>Outlet whose records are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide identifying values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sample again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step to see its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a source or step on the canvas. The preview runs the real engine on a sample and writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be previewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Problems: the step or something before it is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record of the sample passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has no record that reaches this outlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::preview::SourceTextView</name>
    <message>
        <source>Source text of the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::preview::SourceView</name>
    <message>
        <source>Choose a record to see what it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::problems::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::problems::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source to the canvas; problems show up here as you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline is ready to run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::project::ProjectView</name>
    <message>
        <source>Find a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pipeline to see the files beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::record::RecordTreeModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::rules::RuleTableModel</name>
    <message>
        <source>cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n hold it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rejects %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted on %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::rules::RulesView</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: the record is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: counted and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind&apos;s own message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a validate step on the canvas, or add one from the palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules say what must hold; a record that breaks an error rule is rejected with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::run::ReportText</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record is accounted for: in = out + rejected + filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are missing: in is not out + rejected + filtered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::run::RunTableModel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::run::RunView</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the whole pipeline and write its outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run reads all records, writes the outputs and proves that none was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done, %n rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read or written. Problems shows what to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::run::ThroughputChart</name>
    <message>
        <source>Throughput over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records per second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::session::Recovery</name>
    <message>
        <source>Recover mapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::workbench::FileActions</name>
    <message>
        <source>Pipelines (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes of %1 first?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::workbench::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hilum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hilum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for healthcare data integration. Connect sources, map and validate records, see every step of the way, and run the same file on a server.

Licensed under the Apache License 2.0. Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the pipeline (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Hilum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no readable pipeline. The canvas shows what could be read; put the text right to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::workbench::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hilum::yaml::YamlView</name>
    <message>
        <source>Text of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and the canvas show the same pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>an unsaved pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilum ended without saving %1; there is a copy of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for healthcare data integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bytes mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.3.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.5.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.7.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A FHIRPath condition that every record must keep. Where a value that it needs is missing, it breaks nothing: add a rule Required for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SELECT statement instead of a table. Rows are streamed, not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with DICOM files, a single file, or a DICOMDIR, relative to the pipeline file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of rules: an expression that must be true, a required path, a pattern, a range, a list of values, or a path whose value must be unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping file, relative to the pipeline file, or the rules themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that must be there and not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds fields from a table of the pipeline to each record whose key is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to each record the records of a second source that have the same key. The second source is read first and kept in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also reads the files of all folders below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any JSON: one value a line (NDJSON), the items of an array, or values one after the other. Numbers keep their digits. Writes records of every format; rejected records get an envelope with their origin and the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As MSH-12 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte-order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR, as the standard asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRLF (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with exactly this text are null, such as NULL or \N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character set where none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks records against rules. A broken rule of severity error rejects the record; warnings are counted and stay with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that make a row unique; upsert needs them, and a created table has them as its primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates the table with the fields of the first records where it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM files of a folder or of a DICOMDIR: a record for each instance, with file meta information and data set by keyword or tag. Pixel data stays on disk and is referenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the table, then insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value of a path must be a number or date between two bounds. A missing value breaks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value of a path must be one of a list. A missing value breaks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value of a path must match a regular expression (RE2 syntax). A missing value breaks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR R4 (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIRPath of the key in the other records; the first value counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIRPath of the key in the records that come in; the first value counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIRPath of the value to look up; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIRPath, with the format&apos;s own paths. Records for which it is true pass; where it is false or empty they are left out and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, folder or pattern; relative to the folder of the pipeline. Patterns know *, ?, [a-z], {a,b} and ** for any folders. Gzip and zstd files are unpacked. - reads standard input or writes standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are not DICOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found anywhere in the value; ^ and $ stand for its beginning and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further options of the driver, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HL7 FHIR R4 resources as JSON: one a line (NDJSON), in an array, or one after the other. Elements have their FHIR types, dates and decimals are exact, and resources are written in canonical order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HL7 v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HL7 version 2 messages, 2.1 to 2.8: one or many in a file, with or without batch headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How lines end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How records lie in the file. Automatic tells lines from anything else when reading; when writing it makes an array for a path that ends in .json, else one record a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How resources lie in the file. Automatic tells lines from anything else when reading; when writing it makes an array for a path that ends in .json, else one resource a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is packed. Automatic goes by the path: .gz is gzip, .zst is zstd, any other is not packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert adds rows; upsert updates the row with the same key; replace empties the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert or update by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the records for which a condition holds. A record on which it cannot be decided is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF (Unix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines before the header: titles, dates of the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes new documents of records by rules: which source path goes to which target path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May find nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing cells are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be false, for example birthDate &lt;= today().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a table under &quot;lookups&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field that holds the other records; the name of the other source or step where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the columns in order. When reading they replace those of the header; when writing only these are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field: column of the table. Without it all columns but the key are added under their own names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two records of a run may have the same value. The first one passes. A missing value breaks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset from UTC that times without a zone get, such as +01:00: FHIR demands one. Left empty, they are written without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One path or several; each must give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One path, or several whose values count together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record a line (NDJSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One resource a line (NDJSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files whose name fits; * and ? stand for any letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet: condition (FHIRPath), tried from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL only: a reference to the environment or the secret store, never the password itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL only: name or address of the server, or the folder of its socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL only: the role to connect as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads fields by this version of the standard, whatever MSH-12 says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads files by a path or a pattern, in natural order, compressed or not, and writes files that appear whole or not at all. A path of - is standard input or output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject reports each one as a rejected record; skip passes over those without a DICOM prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a table or query in SQLite or PostgreSQL; writes tables row by row, inserting or updating by key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite reads and writes a file; PostgreSQL connects to a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends each record to the first outlet whose condition holds; the rest leaves by &quot;out&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text: commas, semicolons, tabs or any other mark between cells, quotes, line breaks in cells, any character set. Delimiter and character set are found out. Rows that do not fit the header are rejected with their line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes blanks away at both ends of cells without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite file, relative to the pipeline file, or the name of the PostgreSQL database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character around cells that hold a delimiter: double, single, none or any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest value allowed: a number, or a date such as 2099-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest value allowed: a number, or a date such as 1900-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source or step whose records are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table or view to read, or the table to write; schema.table is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the resources that come, such as Patient. It gives names and checks to expressions before a sample is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values that are allowed, written exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for data sets without Specific Character Set (0008,0005) whose texts are not plain ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of rows with fewer cells than the header. Rows with more are always rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ends a segment in what is written. The standard asks for CR; many text tools like CRLF or LF better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a record whose key is not in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a record without a match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between cells: one character, or comma, semicolon, tab, pipe. auto finds it out when reading and is a comma when writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the messages are written in. Automatic: what MSH-18 names, else UTF-8 where the bytes are valid, else Latin-1. Any name of HL7 table 0211 or of IANA will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the path is a folder, its subfolders are read as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is all right that no file is there. Otherwise that stops the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first row names the columns. Without, they are column_1, column_2 and so on unless named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cells are quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose values are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With subfolders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the mark by which spreadsheets know UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto goes by the byte-order mark and by what the bytes look like: UTF-8, UTF-16, else windows-1252. Or a name such as iso-8859-15 or shift_jis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the text, from a position counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the first item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the first so many items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items as one text with separators between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All matches replaced; $1 stands for the first group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places of the text replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is below, on every level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is directly below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies the projection again and again and collects all that is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a date with time, to the precision that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a date; of a field in the way its format writes dates (HL7 v2: 19800101).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a number with unit, brought to the unit named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an exact decimal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As hex, base64 or urlbase64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As repeat(), with duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As true or false: from true, yes, y, t, 1 and their opposites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time of the run, the same wherever it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each different item once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escaped for html or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From hex, base64 or urlbase64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a name to a value for what follows: %name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through the items; $total is the result so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In upper case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its characters, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date without the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its distance from UTC in hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its month, 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts between separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time without the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of digits to which it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value if the condition holds, else another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes everything on and shows it under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of a text in it, from 0; -1 if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the last such text in it, from 0; -1 if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded to so many digits behind the point, half away from zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FHIR extensions with that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escapes of html or json undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first argument that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first so many items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greatest number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greatest value that it can stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items for which the condition holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items if they are of that type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items in order, by themselves or by keys; a minus before a key, or desc behind it, turns it round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items of both, duplicates included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items of both, each different one once; as the operator |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items of that type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items that are in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items that are not among the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least value that it can stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm to a base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural logarithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next whole number that is not greater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next whole number that is not less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number to a power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number without its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number without what stands behind the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only item; an error if there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opposite of a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource that a reference points to, if it is in the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square root; nothing for a negative number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of day of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of a single primitive item, without its extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if a part of it matches the regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if all of it matches the regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if both units measure the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if every item is among the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if every item is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if every item is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if every one of the others is among the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if it begins with the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if it ends with the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if it is a single item with a value of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if it is of that type or derived from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if it is of the base type with that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if no item is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if one of the items is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if one of the items is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if the condition holds for every item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if the text is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if there is an item, or one for which the condition holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if toBoolean() would give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if toDate() would give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if toDateTime() would give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if toDecimal() would give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if toInteger() would give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if toQuantity() would give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if toString() would give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True if toTime() would give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the projection gives for each item, in one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What type it is: namespace and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without white space at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e to the power of the number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>line %1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
