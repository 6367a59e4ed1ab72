<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message>
        <source>The same value</source>
        <translation>Derselbe Wert</translation>
    </message>
    <message>
        <source>Different units: not compared</source>
        <translation>Verschiedene Einheiten: nicht verglichen</translation>
    </message>
    <message>
        <source>%1 between them</source>
        <translation>%1 dazwischen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 mo</source>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Patient not in this result</source>
        <translation>Patient nicht in diesem Ergebnis</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>* %1, † %2 (%3)</source>
        <translation>* %1, † %2 (%3)</translation>
    </message>
</context>
<context>
    <name>EventTip</name>
    <message>
        <source>Reference range %1</source>
        <translation>Referenzbereich %1</translation>
    </message>
    <message>
        <source>Images: %1</source>
        <translation>Bilder: %1</translation>
    </message>
    <message>
        <source>and %1 more here: zoom in to part them</source>
        <translation>und %1 weitere hier: zum Trennen vergrößern</translation>
    </message>
</context>
<context>
    <name>LaneStyle</name>
    <message>
        <source>Encounters</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Vitalzeichen</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medikation</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Prozeduren</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Impfungen</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Bildgebung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Other observations</source>
        <translation>Weitere Beobachtungen</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>auffällig</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critically low</source>
        <translation>kritisch niedrig</translation>
    </message>
    <message>
        <source>critically high</source>
        <translation>kritisch hoch</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja zu &amp;allen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nein zu a&amp;llen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, short month</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Take the records of the preview</source>
        <translation>Datensätze der Vorschau übernehmen</translation>
    </message>
    <message>
        <source>Search for a patient</source>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute springen</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>Show lanes only</source>
        <translation>Nur Bahnen zeigen</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Copy what is in sight as a table</source>
        <translation>Sichtbares als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>TimelinePrint</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Gedruckt am %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Values: %1, abnormal: %2</source>
        <translation>Werte: %1, auffällig: %2</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>%1 → %2: %3 records</source>
        <translation>%1 → %2: %3 Datensätze</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lesen aus</translation>
    </message>
    <message>
        <source>Work on records</source>
        <translation>Datensätze bearbeiten</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>%1 the last time</source>
        <translation>%1 beim letzten Mal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, with rejected records</source>
        <translation>Fertig, mit abgewiesenen Datensätzen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 hinein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 heraus</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 filtered out</source>
        <translation>%1 herausgefiltert</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Takes %1% of the run&apos;s work</source>
        <translation>Braucht %1 % der Arbeit des Laufs</translation>
    </message>
    <message>
        <source>table rows</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>Drag to bend, double-click to comment, drop a step on it to insert it</source>
        <translation>Ziehen biegt, Doppelklick kommentiert, ein Schritt darauf wird eingefügt</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>&quot;add&quot; names the new fields and their columns: &quot;add: {payerName: name}&quot;.</source>
        <translation>„add“ nennt die neuen Felder und ihre Spalten: „add: {payerName: name}“.</translation>
    </message>
    <message>
        <source>&quot;from&quot; is the name of a source or step, or a list of them.</source>
        <translation>„from“ ist der Name einer Quelle oder eines Schritts oder eine Liste davon.</translation>
    </message>
    <message>
        <source>&quot;in&quot; is a list of single values.</source>
        <translation>„in“ ist eine Liste einzelner Werte.</translation>
    </message>
    <message>
        <source>&quot;rules&quot; must be a list.</source>
        <translation>„rules“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>&quot;unique&quot; needs at least one path.</source>
        <translation>„unique“ braucht mindestens einen Pfad.</translation>
    </message>
    <message>
        <source>&quot;zone&quot; is an offset: Z, +01:00, -05:30.</source>
        <translation>„zone“ ist ein Abstand zu UTC: Z, +01:00, -05:30.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a name: use a letter, then letters, digits, - and _.</source>
        <translation>„{0}“ kann kein Name sein: Verwenden Sie einen Buchstaben, danach Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a sink.</source>
        <translation>„{0}“ kann kein Ziel sein.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a source.</source>
        <translation>„{0}“ kann keine Quelle sein.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the {1}. Use one ASCII character or a word such as comma, semicolon, tab or pipe.</source>
        <translation>„{0}“ ist als {1} nicht zulässig. Verwenden Sie ein ASCII-Zeichen oder ein Wort wie comma, semicolon, tab oder pipe.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand in {1}, which is a {2}.</source>
        <translation>„{0}“ kann nicht in {1} stehen, das vom Typ {2} ist.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; carries records: it needs no format. Leave &quot;format&quot; out.</source>
        <translation>„{0}“ überträgt Datensätze und braucht kein Format. Lassen Sie „format“ weg.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; for {1} cannot be evaluated: {2}</source>
        <translation>„{0}“ für {1} kann nicht ausgewertet werden: {2}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; gives more than {1} can hold; the first is taken.</source>
        <translation>„{0}“ liefert mehr, als {1} aufnehmen kann; der erste Wert wird verwendet.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has a value that another record had before.</source>
        <translation>„{0}“ hat einen Wert, den schon ein anderer Datensatz hatte.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no outlet &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>„{0}“ hat keinen Ausgang „{1}“. Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no outlet &quot;{1}&quot;; it has: {2}.</source>
        <translation>„{0}“ hat keinen Ausgang „{1}“; vorhanden sind: {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a secret and must not stand in the file: write ${env:NAME} or ${secret:NAME}.</source>
        <translation>„{0}“ ist ein Geheimnis und darf nicht in der Datei stehen: Schreiben Sie ${env:NAME} oder ${secret:NAME}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a sink; records end there. Take them from where the sink does.</source>
        <translation>„{0}“ ist ein Ziel; dort enden Datensätze. Nehmen Sie sie von dort, woher das Ziel sie bezieht.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a {1} with fields of its own: map to one of them ({2}).</source>
        <translation>„{0}“ ist vom Typ {1} und hat eigene Felder: Ordnen Sie einem davon zu ({2}).</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is missing here.</source>
        <translation>Hier fehlt „{0}“.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is missing or empty.</source>
        <translation>„{0}“ fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is neither a segment (PID) nor a group of segments.</source>
        <translation>„{0}“ ist weder ein Segment (PID) noch eine Gruppe von Segmenten.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no HL7 v2 path. Write a segment (PID), a field (PID-5), a component (PID-5.1), a repetition (PID-3[2]) or a group (ORDER_OBSERVATION).</source>
        <translation>„{0}“ ist kein HL7-v2-Pfad. Schreiben Sie ein Segment (PID), ein Feld (PID-5), eine Komponente (PID-5.1), eine Wiederholung (PID-3[2]) oder eine Gruppe (ORDER_OBSERVATION).</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no code of {1}; allowed are: {2}.</source>
        <translation>„{0}“ ist kein Code von {1}; zulässig sind: {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no offset from UTC. Write it as +01:00, -05:00 or Z.</source>
        <translation>„{0}“ ist kein Abstand zu UTC. Schreiben Sie ihn als +01:00, -05:00 oder Z.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no position: write a number from 0, or x for a choice.</source>
        <translation>„{0}“ ist keine Position: Schreiben Sie eine Zahl ab 0 oder x für eine Auswahl.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no tag. Write it as (gggg,eeee), in hexadecimal digits.</source>
        <translation>„{0}“ ist kein Tag. Schreiben Sie es als (gggg,eeee) in hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a list.</source>
        <translation>„{0}“ ist keine Liste.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; joins records of source &quot;{1}&quot; with records of the same source. Add a second source that reads the same, under another name.</source>
        <translation>„{0}“ verknüpft Datensätze der Quelle „{1}“ mit Datensätzen derselben Quelle. Fügen Sie eine zweite Quelle hinzu, die dasselbe unter einem anderen Namen liest.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a list.</source>
        <translation>„{0}“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a map, not {1}.</source>
        <translation>„{0}“ muss aus Schlüsseln mit Werten bestehen, nicht aus {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a single value.</source>
        <translation>„{0}“ muss ein einzelner Wert sein.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a whole number.</source>
        <translation>„{0}“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be one of: {1}.</source>
        <translation>„{0}“ muss einer dieser Werte sein: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be true or false.</source>
        <translation>„{0}“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be {1}, not {2}.</source>
        <translation>„{0}“ muss {1} sein, nicht {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must lie between {1} and {2}.</source>
        <translation>„{0}“ muss zwischen {1} und {2} liegen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands here twice, which would double its records.</source>
        <translation>„{0}“ steht hier zweimal; seine Datensätze würden dadurch verdoppelt.</translation>
    </message>
    <message>
        <source>A FHIRPath expression is needed here.</source>
        <translation>Hier wird ein FHIRPath-Ausdruck benötigt.</translation>
    </message>
    <message>
        <source>A bound is a number or a date: 7.5, 2020-01-31.</source>
        <translation>Eine Grenze ist eine Zahl oder ein Datum: 7.5, 2020-01-31.</translation>
    </message>
    <message>
        <source>A colon with a blank behind it is not allowed here: put the text in quotes, or check the indentation.</source>
        <translation>Ein Doppelpunkt mit folgendem Leerzeichen ist hier nicht zulässig: Setzen Sie den Text in Anführungszeichen oder prüfen Sie die Einrückung.</translation>
    </message>
    <message>
        <source>A date is written @2026-11-25, a date and time @2026-11-25T10:30:00+01:00, a time @T10:30.</source>
        <translation>Ein Datum schreibt man @2026-11-25, Datum mit Uhrzeit @2026-11-25T10:30:00+01:00, eine Uhrzeit @T10:30.</translation>
    </message>
    <message>
        <source>A format is needed: &quot;format: fhir&quot;, for instance.</source>
        <translation>Ein Format wird benötigt, zum Beispiel „format: fhir“.</translation>
    </message>
    <message>
        <source>A key must be a single word or text.</source>
        <translation>Ein Schlüssel muss ein einzelnes Wort oder ein Text sein.</translation>
    </message>
    <message>
        <source>A lookup is a map of keys and values, or names a CSV file: {file: codes.csv, key: code, value: name}.</source>
        <translation>Eine Nachschlagetabelle besteht aus Schlüsseln und Werten oder nennt eine CSV-Datei: {file: codes.csv, key: code, value: name}.</translation>
    </message>
    <message>
        <source>A map in braces or a list in brackets is not closed, or lacks a comma.</source>
        <translation>Eine geschweifte oder eckige Klammer ist nicht geschlossen, oder es fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A number has more than {0} digits. Send it as a string if all must be kept.</source>
        <translation>Eine Zahl hat mehr als {0} Ziffern. Senden Sie sie als Zeichenkette, wenn alle erhalten bleiben müssen.</translation>
    </message>
    <message>
        <source>A number in &quot;{0}&quot; is larger than any message has.</source>
        <translation>Eine Zahl in „{0}“ ist größer, als in einer Nachricht möglich.</translation>
    </message>
    <message>
        <source>A parameter&apos;s type is one of: text, path, integer, boolean.</source>
        <translation>Der Typ eines Parameters ist einer von: text, path, integer, boolean.</translation>
    </message>
    <message>
        <source>A position is two numbers: [120, 40].</source>
        <translation>Eine Position besteht aus zwei Zahlen: [120, 40].</translation>
    </message>
    <message>
        <source>A quote is opened and not closed in the row. Double it if it is part of the text.</source>
        <translation>In der Zeile wird ein Anführungszeichen geöffnet und nicht geschlossen. Verdoppeln Sie es, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>A range needs &quot;min&quot;, &quot;max&quot; or both.</source>
        <translation>Ein Bereich braucht „min“, „max“ oder beides.</translation>
    </message>
    <message>
        <source>A reference is not closed: write ${name}, or $${ for the characters.</source>
        <translation>Ein Verweis ist nicht geschlossen: Schreiben Sie ${name} oder $${ für die Zeichen selbst.</translation>
    </message>
    <message>
        <source>A row of the table cannot be read and is left out.</source>
        <translation>Eine Zeile der Tabelle kann nicht gelesen werden und wird ausgelassen.</translation>
    </message>
    <message>
        <source>A rule checks one thing, here &quot;{0}&quot;: put &quot;{1}&quot; into a rule of its own.</source>
        <translation>Eine Regel prüft nur eines, hier „{0}“: Setzen Sie „{1}“ in eine eigene Regel.</translation>
    </message>
    <message>
        <source>A severity is one of: error, warning, information.</source>
        <translation>Ein Schweregrad ist einer von: error, warning, information.</translation>
    </message>
    <message>
        <source>A sign must stand before a number, not before {0}.</source>
        <translation>Ein Vorzeichen muss vor einer Zahl stehen, nicht vor {0}.</translation>
    </message>
    <message>
        <source>A step does one thing, here &quot;{0}&quot;: put &quot;{1}&quot; into a step of its own.</source>
        <translation>Ein Schritt tut nur eines, hier „{0}“: Setzen Sie „{1}“ in einen eigenen Schritt.</translation>
    </message>
    <message>
        <source>A string has an escape that JSON does not know.</source>
        <translation>Eine Zeichenkette enthält eine Escape-Folge, die JSON nicht kennt.</translation>
    </message>
    <message>
        <source>A string holds a line break or control character that is not escaped.</source>
        <translation>Eine Zeichenkette enthält einen Zeilenumbruch oder ein Steuerzeichen ohne Escape-Folge.</translation>
    </message>
    <message>
        <source>A string is not closed.</source>
        <translation>Eine Zeichenkette ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A target is a path of names: name.family, identifier[0].value, value[x].</source>
        <translation>Ein Zielpfad besteht aus Namen: name.family, identifier[0].value, value[x].</translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; does not match the pattern.</source>
        <translation>Ein Wert von „{0}“ entspricht nicht dem Muster.</translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; is none of those allowed.</source>
        <translation>Ein Wert von „{0}“ gehört nicht zu den zulässigen.</translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; is outside the range.</source>
        <translation>Ein Wert von „{0}“ liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A variable&apos;s name must be a text literal.</source>
        <translation>Der Name einer Variablen muss ein Textliteral sein.</translation>
    </message>
    <message>
        <source>A variable&apos;s name must follow %.</source>
        <translation>Auf % muss der Name einer Variablen folgen.</translation>
    </message>
    <message>
        <source>Access is refused: {0}. Check the permissions for the user that runs Hilum.</source>
        <translation>Der Zugriff wird verweigert: {0}. Prüfen Sie die Berechtigungen des Benutzers, unter dem Hilum läuft.</translation>
    </message>
    <message>
        <source>An index must be a whole number.</source>
        <translation>Ein Index muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>An object has the same name twice; both values are kept, in order.</source>
        <translation>Ein Objekt enthält denselben Namen zweimal; beide Werte bleiben in ihrer Reihenfolge erhalten.</translation>
    </message>
    <message>
        <source>An outlet cannot be called &quot;{0}&quot;: every step has one.</source>
        <translation>Ein Ausgang kann nicht „{0}“ heißen: Diesen hat jeder Schritt.</translation>
    </message>
    <message>
        <source>Boolean values were expected here.</source>
        <translation>Hier wurden boolesche Werte erwartet.</translation>
    </message>
    <message>
        <source>Both bounds must be numbers, or both dates.</source>
        <translation>Beide Grenzen müssen Zahlen oder beide Datumsangaben sein.</translation>
    </message>
    <message>
        <source>Cannot connect to {0}: {1}. Check host and port, and that the server runs.</source>
        <translation>Keine Verbindung zu {0}: {1}. Prüfen Sie Host und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Column {0} has no name in the header and is called {1}.</source>
        <translation>Spalte {0} hat in der Kopfzeile keinen Namen und wird {1} genannt.</translation>
    </message>
    <message>
        <source>Dates and times are moved by calendar units (3 days, 1 year), not by {0}.</source>
        <translation>Datum und Uhrzeit werden um Kalendereinheiten verschoben (3 days, 1 year), nicht um {0}.</translation>
    </message>
    <message>
        <source>FHIR R4 has no such type of resource; its elements are read without types.</source>
        <translation>FHIR R4 kennt diesen Ressourcentyp nicht; seine Elemente werden ohne Typen gelesen.</translation>
    </message>
    <message>
        <source>It cannot be told from {0} what format source &quot;{1}&quot; has. Name it: &quot;format: ...&quot;.</source>
        <translation>Aus {0} lässt sich nicht erkennen, welches Format die Quelle „{1}“ hat. Nennen Sie es: „format: ...“.</translation>
    </message>
    <message>
        <source>MSH-18 names a character set that is not known: {0}.</source>
        <translation>MSH-18 nennt einen unbekannten Zeichensatz: {0}.</translation>
    </message>
    <message>
        <source>MSH-18 names no character set and the message is not UTF-8: read as Latin-1. Set &quot;charset&quot; if it is another.</source>
        <translation>MSH-18 nennt keinen Zeichensatz, und die Nachricht ist nicht UTF-8: als Latin-1 gelesen. Setzen Sie „charset“, wenn es ein anderer ist.</translation>
    </message>
    <message>
        <source>MSH-18 says ASCII, but the message is UTF-8.</source>
        <translation>MSH-18 gibt ASCII an, die Nachricht ist aber UTF-8.</translation>
    </message>
    <message>
        <source>More text follows the JSON value.</source>
        <translation>Nach dem JSON-Wert folgt weiterer Text.</translation>
    </message>
    <message>
        <source>Name a mapping file, or write the rules here.</source>
        <translation>Nennen Sie eine Zuordnungsdatei oder schreiben Sie die Regeln hierher.</translation>
    </message>
    <message>
        <source>Name the outlets and their conditions: &quot;route: {adults: age &gt;= 18}&quot;.</source>
        <translation>Nennen Sie die Ausgänge und ihre Bedingungen: „route: {adults: age &gt;= 18}“.</translation>
    </message>
    <message>
        <source>No character set is called &quot;{0}&quot;. Write a name of HL7 table 0211 (8859/1) or of IANA (windows-1252), or leave it empty.</source>
        <translation>Kein Zeichensatz heißt „{0}“. Schreiben Sie einen Namen aus HL7-Tabelle 0211 (8859/1) oder der IANA (windows-1252) oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>No file matches {0}. Check the pattern; it is relative to the folder of the pipeline.</source>
        <translation>Keine Datei passt zu {0}. Prüfen Sie das Muster; es gilt relativ zum Ordner des Ablaufs.</translation>
    </message>
    <message>
        <source>Nothing takes the records of &quot;{0}&quot;.</source>
        <translation>Nichts übernimmt die Datensätze von „{0}“.</translation>
    </message>
    <message>
        <source>Nothing takes {0}.rejected: records that break a rule are counted and reported, but not kept. Add a sink.</source>
        <translation>Nichts übernimmt {0}.rejected: Datensätze, die eine Regel verletzen, werden gezählt und gemeldet, aber nicht aufbewahrt. Fügen Sie ein Ziel hinzu.</translation>
    </message>
    <message>
        <source>Numbers were expected here.</source>
        <translation>Hier wurden Zahlen erwartet.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested deeper than {0} levels.</source>
        <translation>Objekte und Arrays sind tiefer als {0} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>One value was expected here, but there are {0}: choose one with first() or a condition.</source>
        <translation>Hier wurde ein einziger Wert erwartet, es sind aber {0}: Wählen Sie einen mit first() oder einer Bedingung.</translation>
    </message>
    <message>
        <source>Only one document may stand in the file: remove what follows &quot;---&quot;.</source>
        <translation>Die Datei darf nur ein Dokument enthalten: Entfernen Sie, was auf „---“ folgt.</translation>
    </message>
    <message>
        <source>References are ${parameter}, ${env:NAME} and ${secret:NAME}; &quot;{0}&quot; is none of them.</source>
        <translation>Verweise sind ${parameter}, ${env:NAME} und ${secret:NAME}; „{0}“ ist keiner davon.</translation>
    </message>
    <message>
        <source>Rules are nested more than {0} levels deep.</source>
        <translation>Regeln sind tiefer als {0} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Segments, fields, repetitions and components count from 1 in &quot;{0}&quot;.</source>
        <translation>Segmente, Felder, Wiederholungen und Komponenten werden in „{0}“ ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Setting &quot;{0}&quot; has no key or the unknown type &quot;{1}&quot;.</source>
        <translation>Die Einstellung „{0}“ hat keinen Schlüssel oder den unbekannten Typ „{1}“.</translation>
    </message>
    <message>
        <source>Sink &quot;{0}&quot; needs a format: &quot;format: fhir&quot;, for instance.</source>
        <translation>Das Ziel „{0}“ braucht ein Format, zum Beispiel „format: fhir“.</translation>
    </message>
    <message>
        <source>Specific Character Set (0008,0005) names a set that is not known; its texts are read as Latin-1.</source>
        <translation>Specific Character Set (0008,0005) nennt einen unbekannten Zeichensatz; die Texte werden als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>Table {0} already has a row with this key. Use the mode upsert to update it.</source>
        <translation>Die Tabelle {0} hat bereits eine Zeile mit diesem Schlüssel. Verwenden Sie den Modus upsert, um sie zu aktualisieren.</translation>
    </message>
    <message>
        <source>Table {0} does not exist in {1}. Create it, or set &quot;create&quot; to true.</source>
        <translation>Die Tabelle {0} ist in {1} nicht vorhanden. Legen Sie sie an oder setzen Sie „create“ auf true.</translation>
    </message>
    <message>
        <source>Table {0} has no column &quot;{1}&quot;. Its columns are: {2}.</source>
        <translation>Die Tabelle {0} hat keine Spalte „{1}“. Ihre Spalten sind: {2}.</translation>
    </message>
    <message>
        <source>Table {0} needs a value in a column that is empty here.</source>
        <translation>Die Tabelle {0} braucht einen Wert in einer Spalte, die hier leer ist.</translation>
    </message>
    <message>
        <source>Table {0}: a value breaks one of the table&apos;s own checks.</source>
        <translation>Tabelle {0}: Ein Wert verletzt eine Prüfbedingung der Tabelle.</translation>
    </message>
    <message>
        <source>Table {0}: a value does not fit the type or size of its column.</source>
        <translation>Tabelle {0}: Ein Wert passt nicht zu Typ oder Größe seiner Spalte.</translation>
    </message>
    <message>
        <source>Table {0}: the row refers to one that is not there (foreign key).</source>
        <translation>Tabelle {0}: Die Zeile verweist auf eine nicht vorhandene (Fremdschlüssel).</translation>
    </message>
    <message>
        <source>The JSON value is too large to be read at once: {0} bytes.</source>
        <translation>Der JSON-Wert ist zu groß, um am Stück gelesen zu werden: {0} Bytes.</translation>
    </message>
    <message>
        <source>The Qt driver {0} is not installed. Install the package {1}.</source>
        <translation>Der Qt-Treiber {0} ist nicht installiert. Installieren Sie das Paket {1}.</translation>
    </message>
    <message>
        <source>The alias repeats what it stands in.</source>
        <translation>Der Alias wiederholt, worin er selbst steht.</translation>
    </message>
    <message>
        <source>The batch trailer (BTS-1) says {0} messages, but there are {1}.</source>
        <translation>Das Batch-Ende (BTS-1) nennt {0} Nachrichten, es sind aber {1}.</translation>
    </message>
    <message>
        <source>The character {0} has no meaning here; text stands in single quotes.</source>
        <translation>Das Zeichen {0} hat hier keine Bedeutung; Text steht in einfachen Anführungszeichen.</translation>
    </message>
    <message>
        <source>The columns of the row are not known.</source>
        <translation>Die Spalten der Zeile sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The comment has no end: add */.</source>
        <translation>Der Kommentar hat kein Ende: Fügen Sie */ hinzu.</translation>
    </message>
    <message>
        <source>The compressed file is cut off. What came before is read; get the file again.</source>
        <translation>Die komprimierte Datei ist abgeschnitten. Der vorhandene Anfang wird gelesen; beschaffen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>The condition does not hold: {0}</source>
        <translation>Die Bedingung ist nicht erfüllt: {0}</translation>
    </message>
    <message>
        <source>The condition of {0} cannot be decided, so the rule is passed over: {1}</source>
        <translation>Die Bedingung von {0} ist nicht entscheidbar, daher wird die Regel übergangen: {1}</translation>
    </message>
    <message>
        <source>The database file {0} does not exist. Check the path.</source>
        <translation>Die Datenbankdatei {0} ist nicht vorhanden. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The database file {0} may not be read. Check its permissions.</source>
        <translation>Die Datenbankdatei {0} darf nicht gelesen werden. Prüfen Sie ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>The database {0} is locked by another program. Close it there, or try again.</source>
        <translation>Die Datenbank {0} ist durch ein anderes Programm gesperrt. Schließen Sie sie dort oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The delimiters in MSH-2 are not as they should be: {0}.</source>
        <translation>Die Trennzeichen in MSH-2 sind nicht wie vorgesehen: {0}.</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written. Free some space and run again.</source>
        <translation>Der Datenträger ist voll: {0} konnte nicht geschrieben werden. Schaffen Sie Platz und führen Sie erneut aus.</translation>
    </message>
    <message>
        <source>The environment variable {0} is not set: set it before the run.</source>
        <translation>Die Umgebungsvariable {0} ist nicht gesetzt: Setzen Sie sie vor der Ausführung.</translation>
    </message>
    <message>
        <source>The expression ends too early: a value or a name was expected.</source>
        <translation>Der Ausdruck endet zu früh: Ein Wert oder ein Name wurde erwartet.</translation>
    </message>
    <message>
        <source>The expression ends too early: {0} was expected.</source>
        <translation>Der Ausdruck endet zu früh: {0} wurde erwartet.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply: split it.</source>
        <translation>Der Ausdruck ist zu tief verschachtelt: Teilen Sie ihn auf.</translation>
    </message>
    <message>
        <source>The expression is too long: split it.</source>
        <translation>Der Ausdruck ist zu lang: Teilen Sie ihn auf.</translation>
    </message>
    <message>
        <source>The expression was given up: it goes through too many items.</source>
        <translation>Der Ausdruck wurde abgebrochen: Er durchläuft zu viele Elemente.</translation>
    </message>
    <message>
        <source>The expression was given up: the text that it makes is too long.</source>
        <translation>Der Ausdruck wurde abgebrochen: Der erzeugte Text ist zu lang.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}. Check its name and your permissions.</source>
        <translation>Die Datei kann nicht gelesen werden: {0}. Prüfen Sie ihren Namen und Ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}. What was saved before is unchanged.</source>
        <translation>Die Datei kann nicht geschrieben werden: {0}. Der zuvor gespeicherte Stand ist unverändert.</translation>
    </message>
    <message>
        <source>The file has more than {0} values, aliases counted with what they repeat.</source>
        <translation>Die Datei hat mehr als {0} Werte, Aliase samt dem Wiederholten mitgezählt.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off ({0}); what could be read is given.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten ({0}); das Lesbare wird angezeigt.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MiB, more than any pipeline or mapping needs. Is it the right file?</source>
        <translation>Die Datei ist größer als {0} MiB, mehr als ein Ablauf oder eine Zuordnung je braucht. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>The file is not DICOM, or is too damaged to be read.</source>
        <translation>Die Datei ist keine DICOM-Datei oder zu stark beschädigt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The file trailer (FTS-1) says {0} batches, but there are {1}.</source>
        <translation>Das Datei-Ende (FTS-1) nennt {0} Batches, es sind aber {1}.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {0}. Check its permissions for the user that runs Hilum.</source>
        <translation>Der Ordner kann nicht gelesen werden: {0}. Prüfen Sie seine Berechtigungen für den Benutzer, unter dem Hilum läuft.</translation>
    </message>
    <message>
        <source>The folder is reached a second time through a link and is read only once.</source>
        <translation>Der Ordner wird über eine Verknüpfung ein zweites Mal erreicht und nur einmal gelesen.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}. Check its permissions.</source>
        <translation>Der Ordner {0} kann nicht gelesen werden: {1}. Prüfen Sie seine Berechtigungen.</translation>
    </message>
    <message>
        <source>The header names {0} twice; column {1} is called {2}.</source>
        <translation>Die Kopfzeile nennt {0} zweimal; Spalte {1} wird {2} genannt.</translation>
    </message>
    <message>
        <source>The key &quot;{0}&quot; is not known here.</source>
        <translation>Der Schlüssel „{0}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The key &quot;{0}&quot; is not known here. Did you mean &quot;{1}&quot;?</source>
        <translation>Der Schlüssel „{0}“ ist hier nicht bekannt. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>The key &quot;{0}&quot; stands here a second time, first in line {1}. Remove or rename one of them.</source>
        <translation>Der Schlüssel „{0}“ steht hier ein zweites Mal, zuerst in Zeile {1}. Entfernen Sie einen davon oder benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>The key is not in the table &quot;{0}&quot;.</source>
        <translation>Der Schlüssel ist nicht in der Tabelle „{0}“.</translation>
    </message>
    <message>
        <source>The line is indented with a tab, which YAML does not allow: put two blanks in its place.</source>
        <translation>Die Zeile ist mit einem Tabulator eingerückt, was YAML nicht erlaubt: Ersetzen Sie ihn durch zwei Leerzeichen.</translation>
    </message>
    <message>
        <source>The lookup &quot;{0}&quot; gives &quot;{1}&quot; for &quot;{2}&quot;, which {3} cannot hold.</source>
        <translation>Die Nachschlagetabelle „{0}“ liefert „{1}“ für „{2}“; {3} kann das nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The lookup &quot;{0}&quot; has a key twice; the first one counts.</source>
        <translation>Die Nachschlagetabelle „{0}“ enthält einen Schlüssel zweimal; der erste zählt.</translation>
    </message>
    <message>
        <source>The lookup &quot;{0}&quot; must be a map of single values, or name a CSV file: {file: codes.csv, key: code, value: name}.</source>
        <translation>Die Nachschlagetabelle „{0}“ muss aus Schlüsseln mit einzelnen Werten bestehen oder eine CSV-Datei nennen: {file: codes.csv, key: code, value: name}.</translation>
    </message>
    <message>
        <source>The manifest cannot be read: {0}</source>
        <translation>Das Manifest kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>The manifest {0} cannot be used: {1}.</source>
        <translation>Das Manifest {0} kann nicht verwendet werden: {1}.</translation>
    </message>
    <message>
        <source>The message ends or has no field separator after MSH: it was cut off or is damaged.</source>
        <translation>Die Nachricht endet nach MSH oder hat dort kein Feldtrennzeichen: Sie wurde abgeschnitten oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The message has {0} segments; at most {1} can be read.</source>
        <translation>Die Nachricht hat {0} Segmente; höchstens {1} können gelesen werden.</translation>
    </message>
    <message>
        <source>The message is larger than 1 GB: it cannot be read as one.</source>
        <translation>Die Nachricht ist größer als 1 GB: Sie kann nicht am Stück gelesen werden.</translation>
    </message>
    <message>
        <source>The message is not in the character set that MSH-18 names: read as Latin-1. Set &quot;charset&quot; if it is another.</source>
        <translation>Die Nachricht hat nicht den in MSH-18 genannten Zeichensatz: als Latin-1 gelesen. Setzen Sie „charset“, wenn es ein anderer ist.</translation>
    </message>
    <message>
        <source>The message must begin with MSH: map something to MSH first.</source>
        <translation>Die Nachricht muss mit MSH beginnen: Ordnen Sie zuerst MSH etwas zu.</translation>
    </message>
    <message>
        <source>The name &quot;{0}&quot; is taken: sources, steps and sinks need names of their own.</source>
        <translation>Der Name „{0}“ ist vergeben: Quellen, Schritte und Ziele brauchen eigene Namen.</translation>
    </message>
    <message>
        <source>The name of a type was expected here.</source>
        <translation>Hier wurde der Name eines Typs erwartet.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>Die Zahl hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>The number of digits must not be negative.</source>
        <translation>Die Anzahl der Ziffern darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The parameter &quot;{0}&quot; has no default: give it with --set {0}=VALUE.</source>
        <translation>Der Parameter „{0}“ hat keinen Standardwert: Geben Sie ihn mit --set {0}=VALUE an.</translation>
    </message>
    <message>
        <source>The parameter &quot;{0}&quot; must be a whole number.</source>
        <translation>Der Parameter „{0}“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The parameter &quot;{0}&quot; must be true or false.</source>
        <translation>Der Parameter „{0}“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: {0}.</source>
        <translation>Das Muster ist kein regulärer Ausdruck: {0}.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: {0}.</source>
        <translation>Das Bild kann nicht angezeigt werden: {0}.</translation>
    </message>
    <message>
        <source>The pipeline has no parameter &quot;{0}&quot;.</source>
        <translation>Der Ablauf hat keinen Parameter „{0}“.</translation>
    </message>
    <message>
        <source>The pipeline has no parameter &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>Der Ablauf hat keinen Parameter „{0}“. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>The pipeline has no sink: it can be previewed, but writes nothing.</source>
        <translation>Der Ablauf hat kein Ziel: Eine Vorschau ist möglich, geschrieben wird aber nichts.</translation>
    </message>
    <message>
        <source>The pipeline has no source: add one under &quot;sources&quot;.</source>
        <translation>Der Ablauf hat keine Quelle: Fügen Sie unter „sources“ eine hinzu.</translation>
    </message>
    <message>
        <source>The plugin cannot be loaded: {0}</source>
        <translation>Das Plugin kann nicht geladen werden: {0}</translation>
    </message>
    <message>
        <source>The plugin made no connector.</source>
        <translation>Das Plugin hat keinen Konnektor erzeugt.</translation>
    </message>
    <message>
        <source>The plugin was built for another version of Hilum. Install the one that belongs to this version.</source>
        <translation>Das Plugin wurde für eine andere Version von Hilum erstellt. Installieren Sie das zu dieser Version gehörende.</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>Die Vorschau wurde angehalten.</translation>
    </message>
    <message>
        <source>The profile {0} is not known.</source>
        <translation>Das Profil {0} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The record has no value for the key column &quot;{0}&quot;.</source>
        <translation>Der Datensatz hat keinen Wert für die Schlüsselspalte „{0}“.</translation>
    </message>
    <message>
        <source>The record has the field {0}, which the header does not have. Name the columns in the setting &quot;columns&quot;.</source>
        <translation>Der Datensatz hat das Feld {0}, das in der Kopfzeile fehlt. Nennen Sie die Spalten in der Einstellung „columns“.</translation>
    </message>
    <message>
        <source>The record is incomplete: its resource could not be read to the end.</source>
        <translation>Der Datensatz ist unvollständig: Seine Ressource konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The record is larger than {0} bytes and was skipped. Check that the source&apos;s format is right.</source>
        <translation>Der Datensatz ist größer als {0} Bytes und wurde übersprungen. Prüfen Sie, ob das Format der Quelle stimmt.</translation>
    </message>
    <message>
        <source>The record is no FHIR resource: its type is not known. Map it to a resource, or write it in the format json.</source>
        <translation>Der Datensatz ist keine FHIR-Ressource: Sein Typ ist nicht bekannt. Ordnen Sie ihn einer Ressource zu oder schreiben Sie ihn im Format json.</translation>
    </message>
    <message>
        <source>The reference ${{0}:} names nothing.</source>
        <translation>Der Verweis ${{0}:} nennt nichts.</translation>
    </message>
    <message>
        <source>The required {0} has no value: &quot;{1}&quot; gave nothing that fits.</source>
        <translation>Das erforderliche {0} hat keinen Wert: „{1}“ hat nichts Passendes geliefert.</translation>
    </message>
    <message>
        <source>The row has {0} cells where the header has {1}. Is a delimiter or quote missing or too many?</source>
        <translation>Die Zeile hat {0} Zellen, die Kopfzeile {1}. Fehlt ein Trenn- oder Anführungszeichen, oder ist eines zu viel?</translation>
    </message>
    <message>
        <source>The row is not UTF-8 and is read as windows-1252. Set &quot;charset&quot; if it is another.</source>
        <translation>Die Zeile ist nicht UTF-8 und wird als windows-1252 gelesen. Setzen Sie „charset“, wenn es ein anderer Zeichensatz ist.</translation>
    </message>
    <message>
        <source>The rule cannot be decided: {0}</source>
        <translation>Die Regel ist nicht entscheidbar: {0}</translation>
    </message>
    <message>
        <source>The rule does not say where its value goes: add &quot;to&quot;.</source>
        <translation>Die Regel sagt nicht, wohin ihr Wert gehört: Fügen Sie „to“ hinzu.</translation>
    </message>
    <message>
        <source>The run stopped unexpectedly ({0}). If memory was short, use fewer threads.</source>
        <translation>Die Ausführung endete unerwartet ({0}). Wenn der Arbeitsspeicher knapp war, verwenden Sie weniger Threads.</translation>
    </message>
    <message>
        <source>The server refused the user or the password for {0}. Check &quot;user&quot; and what &quot;password&quot; refers to.</source>
        <translation>Der Server hat den Benutzer oder das Passwort für {0} abgelehnt. Prüfen Sie „user“ und worauf „password“ verweist.</translation>
    </message>
    <message>
        <source>The step does nothing: add one of map, filter, validate, lookup, join or route.</source>
        <translation>Der Schritt tut nichts: Fügen Sie eines von map, filter, validate, lookup, join oder route hinzu.</translation>
    </message>
    <message>
        <source>The table &quot;{0}&quot; has no column &quot;{1}&quot;. Its columns are: {2}.</source>
        <translation>Die Tabelle „{0}“ hat keine Spalte „{1}“. Ihre Spalten sind: {2}.</translation>
    </message>
    <message>
        <source>The table has no column &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>Die Tabelle hat keine Spalte „{0}“. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>The table has no column &quot;{0}&quot;; it has: {1}.</source>
        <translation>Die Tabelle hat keine Spalte „{0}“; vorhanden sind: {1}.</translation>
    </message>
    <message>
        <source>The table {0} cannot be read: {1}. Check the file&apos;s name and your permissions.</source>
        <translation>Die Tabelle {0} kann nicht gelesen werden: {1}. Prüfen Sie den Dateinamen und Ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>The table {0} is larger than {1} MiB: use a join with a source instead.</source>
        <translation>Die Tabelle {0} ist größer als {1} MiB: Verwenden Sie stattdessen join mit einer Quelle.</translation>
    </message>
    <message>
        <source>The target needs a type, for example {format: fhir, type: Patient}.</source>
        <translation>Das Zuordnungsziel braucht einen Typ, zum Beispiel {format: fhir, type: Patient}.</translation>
    </message>
    <message>
        <source>The text has no end: add the closing quote {0}.</source>
        <translation>Der Text hat kein Ende: Fügen Sie das schließende Anführungszeichen {0} hinzu.</translation>
    </message>
    <message>
        <source>The text in quotes is not closed.</source>
        <translation>Der Text in Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The text is larger than {0} MiB.</source>
        <translation>Der Text ist größer als {0} MiB.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, as JSON must be. Convert it first.</source>
        <translation>Der Text ist nicht UTF-8, wie es JSON verlangt. Wandeln Sie ihn zuerst um.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: save it as UTF-8.</source>
        <translation>Der Text ist nicht UTF-8: Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>The value of &quot;{0}&quot; does not read as {1}: {2} is left out.</source>
        <translation>Der Wert von „{0}“ ist nicht als {1} lesbar: {2} wird ausgelassen.</translation>
    </message>
    <message>
        <source>The value of &quot;{0}&quot; is no code that {1} may have: it is left out. Add a lookup.</source>
        <translation>Der Wert von „{0}“ ist kein für {1} zulässiger Code und wird ausgelassen. Fügen Sie eine Nachschlagetabelle hinzu.</translation>
    </message>
    <message>
        <source>The value of &quot;{0}&quot; is not in the lookup &quot;{1}&quot;: {2} is left out.</source>
        <translation>Der Wert von „{0}“ ist nicht in der Nachschlagetabelle „{1}“: {2} wird ausgelassen.</translation>
    </message>
    <message>
        <source>The values are nested more than {0} levels deep.</source>
        <translation>Die Werte sind tiefer als {0} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The {0} file is damaged or cut off. What came before is read; get the file again.</source>
        <translation>Die Datei ({0}) ist beschädigt oder abgeschnitten. Der vorhandene Anfang wird gelesen; beschaffen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>There is a byte-order mark before the first message; it was skipped.</source>
        <translation>Vor der ersten Nachricht steht eine Bytereihenfolge-Marke (BOM); sie wurde übersprungen.</translation>
    </message>
    <message>
        <source>There is a manifest, but the library {0} is missing. Install the plugin again.</source>
        <translation>Ein Manifest ist vorhanden, aber die Bibliothek {0} fehlt. Installieren Sie das Plugin erneut.</translation>
    </message>
    <message>
        <source>There is a variable %{0} already.</source>
        <translation>Es gibt bereits eine Variable %{0}.</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>„{0}“ gibt es nicht. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot;. Known are: {1}.</source>
        <translation>„{0}“ gibt es nicht. Bekannt sind: {1}.</translation>
    </message>
    <message>
        <source>There is no HL7 v2 message in it: no line begins with MSH.</source>
        <translation>Es ist keine HL7-v2-Nachricht enthalten: Keine Zeile beginnt mit MSH.</translation>
    </message>
    <message>
        <source>There is no JSON value.</source>
        <translation>Es ist kein JSON-Wert vorhanden.</translation>
    </message>
    <message>
        <source>There is no character set &quot;{0}&quot;. Use a name such as utf-8, windows-1252 or utf-16le.</source>
        <translation>Es gibt keinen Zeichensatz „{0}“. Verwenden Sie einen Namen wie utf-8, windows-1252 oder utf-16le.</translation>
    </message>
    <message>
        <source>There is no column {0}.</source>
        <translation>Es gibt keine Spalte {0}.</translation>
    </message>
    <message>
        <source>There is no column {0}. Did you mean {1}?</source>
        <translation>Es gibt keine Spalte {0}. Meinten Sie {1}?</translation>
    </message>
    <message>
        <source>There is no function {0}().</source>
        <translation>Es gibt keine Funktion {0}().</translation>
    </message>
    <message>
        <source>There is no function {0}(); did you mean {1}()?</source>
        <translation>Es gibt keine Funktion {0}(); meinten Sie {1}()?</translation>
    </message>
    <message>
        <source>There is no kind of rule &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>Es gibt keine Regelart „{0}“. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>There is no kind of step &quot;{0}&quot;.</source>
        <translation>Es gibt keine Schrittart „{0}“.</translation>
    </message>
    <message>
        <source>There is no kind of step &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>Es gibt keine Schrittart „{0}“. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>There is no lookup &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>Es gibt keine Nachschlagetabelle „{0}“. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>There is no lookup &quot;{0}&quot;: define it under &quot;lookups&quot;.</source>
        <translation>Es gibt keine Nachschlagetabelle „{0}“: Definieren Sie sie unter „lookups“.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>Es gibt keinen Parameter „{0}“. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>There is no parameter &quot;{0}&quot;: define it under &quot;parameters&quot;.</source>
        <translation>Es gibt keinen Parameter „{0}“: Definieren Sie ihn unter „parameters“.</translation>
    </message>
    <message>
        <source>There is no room left to write: {0}. Free some space, then run again.</source>
        <translation>Es ist kein Platz zum Schreiben mehr: {0}. Schaffen Sie Platz und führen Sie erneut aus.</translation>
    </message>
    <message>
        <source>There is no secret &quot;{0}&quot;: store it, or use ${env:NAME}.</source>
        <translation>Es gibt kein Geheimnis „{0}“: Hinterlegen Sie es oder verwenden Sie ${env:NAME}.</translation>
    </message>
    <message>
        <source>There is no source &quot;{0}&quot;.</source>
        <translation>Es gibt keine Quelle „{0}“.</translation>
    </message>
    <message>
        <source>There is no source or step &quot;{0}&quot;.</source>
        <translation>Es gibt keine Quelle und keinen Schritt „{0}“.</translation>
    </message>
    <message>
        <source>There is no source or step &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>Es gibt keine Quelle und keinen Schritt „{0}“. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path; it is relative to {0}.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Pfad; er gilt relativ zu {0}.</translation>
    </message>
    <message>
        <source>There is no such file. Did you mean {0}?</source>
        <translation>Diese Datei gibt es nicht. Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>There is no such file: its folder {0} does not exist.</source>
        <translation>Diese Datei gibt es nicht: Ihr Ordner {0} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>There is no table &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>Es gibt keine Tabelle „{0}“. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>There is no table &quot;{0}&quot;: define it under &quot;lookups&quot;.</source>
        <translation>Es gibt keine Tabelle „{0}“: Definieren Sie sie unter „lookups“.</translation>
    </message>
    <message>
        <source>There is no type {0}.</source>
        <translation>Es gibt keinen Typ {0}.</translation>
    </message>
    <message>
        <source>There is no type {0}; did you mean {1}?</source>
        <translation>Es gibt keinen Typ {0}; meinten Sie {1}?</translation>
    </message>
    <message>
        <source>There is no variable %{0}.</source>
        <translation>Es gibt keine Variable %{0}.</translation>
    </message>
    <message>
        <source>There is no variable %{0}; did you mean %{1}?</source>
        <translation>Es gibt keine Variable %{0}; meinten Sie %{1}?</translation>
    </message>
    <message>
        <source>These records hold no pictures.</source>
        <translation>Diese Datensätze enthalten keine Bilder.</translation>
    </message>
    <message>
        <source>These steps take their records from each other in a circle: {0}. Change one &quot;from&quot;.</source>
        <translation>Diese Schritte beziehen ihre Datensätze im Kreis voneinander: {0}. Ändern Sie ein „from“.</translation>
    </message>
    <message>
        <source>This does not belong to the map or list above it: check the indentation.</source>
        <translation>Dies gehört nicht zum Block oder zur Liste darüber: Prüfen Sie die Einrückung.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Give the path of a file.</source>
        <translation>Dies ist ein Ordner, keine Datei. Geben Sie den Pfad einer Datei an.</translation>
    </message>
    <message>
        <source>This is no FHIR resource: it has no &quot;resourceType&quot;. Use the format json for other JSON.</source>
        <translation>Dies ist keine FHIR-Ressource: „resourceType“ fehlt. Verwenden Sie für anderes JSON das Format json.</translation>
    </message>
    <message>
        <source>This is no HL7 v2 message: it does not begin with MSH.</source>
        <translation>Dies ist keine HL7-v2-Nachricht: Sie beginnt nicht mit MSH.</translation>
    </message>
    <message>
        <source>This is no regular expression: {0}.</source>
        <translation>Dies ist kein regulärer Ausdruck: {0}.</translation>
    </message>
    <message>
        <source>This is not a mapping: it needs &quot;source&quot;, &quot;target&quot; and &quot;rules&quot;.</source>
        <translation>Dies ist keine Zuordnung: Sie braucht „source“, „target“ und „rules“.</translation>
    </message>
    <message>
        <source>This is not a pipeline file: the first line must be &quot;hilum: 1&quot;.</source>
        <translation>Dies ist keine Ablaufdatei: Die erste Zeile muss „hilum: 1“ lauten.</translation>
    </message>
    <message>
        <source>This is not valid YAML: {0}.</source>
        <translation>Dies ist kein gültiges YAML: {0}.</translation>
    </message>
    <message>
        <source>This is not well-formed JSON: a value, comma, colon or bracket is missing or wrong.</source>
        <translation>Dies ist kein wohlgeformtes JSON: Ein Wert, Komma, Doppelpunkt oder eine Klammer fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>This version of Hilum reads pipelines of version 1 only.</source>
        <translation>Diese Version von Hilum liest nur Abläufe der Version 1.</translation>
    </message>
    <message>
        <source>Too many files are open: {0}. Raise the limit of open files.</source>
        <translation>Zu viele Dateien sind geöffnet: {0}. Erhöhen Sie die Grenze für offene Dateien.</translation>
    </message>
    <message>
        <source>Two joins need each other&apos;s sources to be read first. Read one of the sources a second time, under another name.</source>
        <translation>Bei zwei Verknüpfungen muss jeweils die Quelle der anderen zuerst gelesen werden. Lesen Sie eine der Quellen ein zweites Mal unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Two rules have the id &quot;{0}&quot;: reports could not tell them apart.</source>
        <translation>Zwei Regeln haben die ID „{0}“: Berichte könnten sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Unknown escape in a text; a backslash itself is written \\.</source>
        <translation>Unbekannte Escape-Folge in einem Text; einen Backslash selbst schreibt man \\.</translation>
    </message>
    <message>
        <source>{0} and {1} cannot be compared.</source>
        <translation>{0} und {1} sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>{0} bytes of text outside messages were skipped.</source>
        <translation>{0} Bytes Text außerhalb von Nachrichten wurden übersprungen.</translation>
    </message>
    <message>
        <source>{0} can be read but not written. Choose another format.</source>
        <translation>{0} kann gelesen, aber nicht geschrieben werden. Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>{0} cannot be calculated of {1} and {2}.</source>
        <translation>{0} lässt sich aus {1} und {2} nicht berechnen.</translation>
    </message>
    <message>
        <source>{0} cannot be opened. Check the path and the permissions of its folder.</source>
        <translation>{0} kann nicht geöffnet werden. Prüfen Sie den Pfad und die Berechtigungen seines Ordners.</translation>
    </message>
    <message>
        <source>{0} cannot stand here; a name was expected.</source>
        <translation>{0} kann hier nicht stehen; ein Name wurde erwartet.</translation>
    </message>
    <message>
        <source>{0} cannot stand here; a value or a path was expected.</source>
        <translation>{0} kann hier nicht stehen; ein Wert oder ein Pfad wurde erwartet.</translation>
    </message>
    <message>
        <source>{0} cannot stand here; an operator or the end was expected.</source>
        <translation>{0} kann hier nicht stehen; ein Operator oder das Ende wurde erwartet.</translation>
    </message>
    <message>
        <source>{0} cannot stand here; {1} was expected.</source>
        <translation>{0} kann hier nicht stehen; {1} wurde erwartet.</translation>
    </message>
    <message>
        <source>{0} does not exist. Check the path.</source>
        <translation>{0} ist nicht vorhanden. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{0} has no field &quot;{1}&quot;.</source>
        <translation>{0} hat kein Feld „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no field &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} hat kein Feld „{1}“. Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>{0} has no fields of its own.</source>
        <translation>{0} hat keine eigenen Felder.</translation>
    </message>
    <message>
        <source>{0} has no group &quot;{1}&quot;.</source>
        <translation>{0} hat keine Gruppe „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no group &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} hat keine Gruppe „{1}“. Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>{0} has no path. Name a file, a folder or a pattern.</source>
        <translation>{0} hat keinen Pfad. Nennen Sie eine Datei, einen Ordner oder ein Muster.</translation>
    </message>
    <message>
        <source>{0} has no setting &quot;{1}&quot;.</source>
        <translation>{0} hat keine Einstellung „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no setting &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} hat keine Einstellung „{1}“. Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>{0} has no type &quot;{1}&quot;.</source>
        <translation>{0} hat keinen Typ „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no type &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} hat keinen Typ „{1}“. Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>{0} has no {1}.</source>
        <translation>In {0} gibt es {1} nicht.</translation>
    </message>
    <message>
        <source>{0} has no {1}; did you mean {2}?</source>
        <translation>In {0} gibt es {1} nicht; meinten Sie {2}?</translation>
    </message>
    <message>
        <source>{0} is damaged or is no SQLite database. Restore it from a backup, or check the path.</source>
        <translation>{0} ist beschädigt oder keine SQLite-Datenbank. Stellen Sie sie aus einer Sicherung wieder her oder prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{0} is no readable DICOMDIR ({1}). Choose the folder instead: its files are found without it.</source>
        <translation>{0} ist kein lesbares DICOMDIR ({1}). Wählen Sie stattdessen den Ordner: Seine Dateien werden auch ohne gefunden.</translation>
    </message>
    <message>
        <source>{0} is read-only. Check the permissions of the file and its folder.</source>
        <translation>{0} ist schreibgeschützt. Prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>{0} lines begin no segment and were taken as part of the field before them.</source>
        <translation>{0} Zeilen beginnen kein Segment und wurden dem Feld davor zugerechnet.</translation>
    </message>
    <message>
        <source>{0} means nothing here: there are $this, $index and $total.</source>
        <translation>{0} bedeutet hier nichts: Es gibt $this, $index und $total.</translation>
    </message>
    <message>
        <source>{0} more stretches of text between messages were skipped.</source>
        <translation>{0} weitere Textstücke zwischen Nachrichten wurden übersprungen.</translation>
    </message>
    <message>
        <source>{0} must have &quot;{1}&quot;, and no rule gives it.</source>
        <translation>{0} braucht „{1}“, aber keine Regel liefert es.</translation>
    </message>
    <message>
        <source>{0} needs either &quot;table&quot; or &quot;query&quot;.</source>
        <translation>{0} braucht entweder „table“ oder „query“.</translation>
    </message>
    <message>
        <source>{0} needs the setting &quot;key&quot; to update rows: the columns that make one unique.</source>
        <translation>{0} braucht die Einstellung „key“, um Zeilen zu aktualisieren: die Spalten, die eine Zeile eindeutig machen.</translation>
    </message>
    <message>
        <source>{0} needs the setting &quot;table&quot;: where its rows go.</source>
        <translation>{0} braucht die Einstellung „table“: wohin die Zeilen gehen.</translation>
    </message>
    <message>
        <source>{0} needs the setting &quot;{1}&quot;: {2}</source>
        <translation>{0} braucht die Einstellung „{1}“: {2}</translation>
    </message>
    <message>
        <source>{0} texts have an escape sequence that cannot be undone; it was kept as it is.</source>
        <translation>{0} Texte enthalten eine Escape-Folge, die sich nicht auflösen lässt; sie blieb unverändert.</translation>
    </message>
    <message>
        <source>{0} was expected here, not {1}.</source>
        <translation>Hier wurde {0} erwartet, nicht {1}.</translation>
    </message>
    <message>
        <source>{0} was given {1} arguments; it is written {2}.</source>
        <translation>{0} hat {1} Argumente erhalten; die Schreibweise ist {2}.</translation>
    </message>
    <message>
        <source>{0}.{1} can have several types: add &quot;type&quot; to the rule, one of {2}.</source>
        <translation>{0}.{1} kann mehrere Typen haben: Ergänzen Sie die Regel um „type“, einen von {2}.</translation>
    </message>
    <message>
        <source>{0}.{1} cannot be a {2}. Did you mean &quot;{3}&quot;?</source>
        <translation>{0}.{1} kann nicht vom Typ {2} sein. Meinten Sie „{3}“?</translation>
    </message>
    <message>
        <source>{0}.{1} cannot be a {2}; it is one of {3}.</source>
        <translation>{0}.{1} kann nicht vom Typ {2} sein, sondern ist einer von {3}.</translation>
    </message>
    <message>
        <source>{0}: everything was written before the run stopped.</source>
        <translation>{0}: Alles wurde geschrieben, bevor die Ausführung anhielt.</translation>
    </message>
    <message>
        <source>{0}: nothing was written.</source>
        <translation>{0}: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{0}: the statement returns no rows. Use a SELECT.</source>
        <translation>{0}: Die Anweisung liefert keine Zeilen. Verwenden Sie ein SELECT.</translation>
    </message>
    <message>
        <source>{0}: this connector has no {1}.</source>
        <translation>{0}: Bei diesem Konnektor gibt es {1} nicht.</translation>
    </message>
    <message>
        <source>{0}: {1} records were stored before the run stopped and stay.</source>
        <translation>{0}: {1} Datensätze wurden gespeichert, bevor die Ausführung anhielt, und bleiben erhalten.</translation>
    </message>
    <message>
        <source>&quot;repeat&quot; needs at least one path.</source>
        <translation>„repeat“ braucht mindestens einen Pfad.</translation>
    </message>
    <message>
        <source>&quot;resource&quot; is missing: the type of resources that the view is of.</source>
        <translation>„resource“ fehlt: der Typ der Ressourcen, von denen die Sicht ist.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a name here: it must begin with a letter and hold only letters, digits and _.</source>
        <translation>„{0}“ kann hier kein Name sein: Er muss mit einem Buchstaben beginnen und darf nur Buchstaben, Ziffern und _ enthalten.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; names no simple FHIR type.</source>
        <translation>„{0}“ ist kein einfacher FHIR-Typ.</translation>
    </message>
    <message>
        <source>A FHIRPath expression is needed here, as a text.</source>
        <translation>Hier wird ein FHIRPath-Ausdruck als Text gebraucht.</translation>
    </message>
    <message>
        <source>A column must be an object with name and path.</source>
        <translation>Eine Spalte muss ein Objekt mit Name und Pfad sein.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Hier fehlt ein Name.</translation>
    </message>
    <message>
        <source>A selection has either &quot;{0}&quot; or &quot;{1}&quot;, not both.</source>
        <translation>Eine Auswahl hat entweder „{0}“ oder „{1}“, nicht beides.</translation>
    </message>
    <message>
        <source>A selection must be an object with columns.</source>
        <translation>Eine Auswahl muss ein Objekt mit Spalten sein.</translation>
    </message>
    <message>
        <source>A view has no &quot;{0}&quot; here; it is ignored.</source>
        <translation>Eine Sicht hat hier kein „{0}“; es wird übergangen.</translation>
    </message>
    <message>
        <source>A view has no &quot;{0}&quot; here; it is ignored. Did you mean &quot;{1}&quot;?</source>
        <translation>Eine Sicht hat hier kein „{0}“; es wird übergangen. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>An element holds more than one resource. Give each its own.</source>
        <translation>Ein Element enthält mehr als eine Ressource. Geben Sie jeder ihr eigenes.</translation>
    </message>
    <message>
        <source>Elements are nested deeper than {0} levels.</source>
        <translation>Elemente sind tiefer als {0} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>FHIR R4 has no resource &quot;{0}&quot;.</source>
        <translation>FHIR R4 hat keine Ressource „{0}“.</translation>
    </message>
    <message>
        <source>FHIR R4 has no resource &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>FHIR R4 hat keine Ressource „{0}“. Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>FHIR allows no document type and no entities of its own. Remove it.</source>
        <translation>FHIR erlaubt weder Dokumenttyp noch eigene Entitäten. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>FHIR has no attribute {0} here; values belong into the attribute value of an element.</source>
        <translation>FHIR hat hier kein Attribut {0}; Werte gehören in das Attribut value eines Elements.</translation>
    </message>
    <message>
        <source>More text follows the resource.</source>
        <translation>Nach der Ressource folgt weiterer Text.</translation>
    </message>
    <message>
        <source>Name the file of a ViewDefinition, or write the definition here.</source>
        <translation>Nennen Sie die Datei einer ViewDefinition oder schreiben Sie die Definition hierher.</translation>
    </message>
    <message>
        <source>One resource gives more than {0} rows.</source>
        <translation>Eine Ressource ergibt mehr als {0} Zeilen.</translation>
    </message>
    <message>
        <source>Text stands between elements; FHIR has it only in attributes and narratives. It is ignored.</source>
        <translation>Zwischen Elementen steht Text; FHIR hat ihn nur in Attributen und Narrativen. Er wird übergangen.</translation>
    </message>
    <message>
        <source>The XML ends before all its elements are closed.</source>
        <translation>Das XML endet, bevor alle Elemente geschlossen sind.</translation>
    </message>
    <message>
        <source>The XML is not UTF-8, as FHIR demands. Convert it first.</source>
        <translation>Das XML ist nicht in UTF-8, wie FHIR es verlangt. Wandeln Sie es zuerst um.</translation>
    </message>
    <message>
        <source>The XML is too large to be read at once: {0} bytes.</source>
        <translation>Das XML ist zu groß, um auf einmal gelesen zu werden: {0} Bytes.</translation>
    </message>
    <message>
        <source>The column &quot;{0}&quot; has more than one value. Say &quot;collection: true&quot;, or choose one, as with first().</source>
        <translation>Die Spalte „{0}“ hat mehr als einen Wert. Schreiben Sie „collection: true“ oder wählen Sie einen aus, etwa mit first().</translation>
    </message>
    <message>
        <source>The constant has more than one value.</source>
        <translation>Die Konstante hat mehr als einen Wert.</translation>
    </message>
    <message>
        <source>The constant has no value: give it one as valueString, valueInteger...</source>
        <translation>Die Konstante hat keinen Wert: Geben Sie ihr einen als valueString, valueInteger...</translation>
    </message>
    <message>
        <source>The element has the same attribute twice.</source>
        <translation>Das Element hat dasselbe Attribut zweimal.</translation>
    </message>
    <message>
        <source>The element is not in the namespace that FHIR has for it.</source>
        <translation>Das Element steht nicht in dem Namensraum, den FHIR dafür hat.</translation>
    </message>
    <message>
        <source>The element stands behind one that FHIR has after it.</source>
        <translation>Das Element steht hinter einem, das in FHIR danach kommt.</translation>
    </message>
    <message>
        <source>The end tag does not match the start tag.</source>
        <translation>Das schließende Tag passt nicht zum öffnenden.</translation>
    </message>
    <message>
        <source>The namespace prefix is not declared.</source>
        <translation>Das Namensraum-Präfix ist nicht deklariert.</translation>
    </message>
    <message>
        <source>The operands of &quot;unionAll&quot; must have the same columns in the same order.</source>
        <translation>Die Teile von „unionAll“ müssen dieselben Spalten in derselben Reihenfolge haben.</translation>
    </message>
    <message>
        <source>The path gives {0}, but must give true or false. Compare it with something, or add exists().</source>
        <translation>Der Pfad ergibt {0}, muss aber wahr oder falsch ergeben. Vergleichen Sie ihn mit etwas oder fügen Sie exists() an.</translation>
    </message>
    <message>
        <source>The path of &quot;repeat&quot; does not end.</source>
        <translation>Der Pfad von „repeat“ endet nicht.</translation>
    </message>
    <message>
        <source>The path of a &quot;where&quot; must give true or false.</source>
        <translation>Der Pfad eines „where“ muss wahr oder falsch ergeben.</translation>
    </message>
    <message>
        <source>The value is no {0}.</source>
        <translation>Der Wert ist kein {0}.</translation>
    </message>
    <message>
        <source>The view has no columns: add a &quot;select&quot; with some.</source>
        <translation>Die Sicht hat keine Spalten: Fügen Sie ein „select“ mit Spalten hinzu.</translation>
    </message>
    <message>
        <source>The view has too many columns, selections or levels.</source>
        <translation>Die Sicht hat zu viele Spalten, Auswahlen oder Ebenen.</translation>
    </message>
    <message>
        <source>There already is a constant &quot;{0}&quot;.</source>
        <translation>Es gibt schon eine Konstante „{0}“.</translation>
    </message>
    <message>
        <source>There is more than one column &quot;{0}&quot;.</source>
        <translation>Es gibt mehr als eine Spalte „{0}“.</translation>
    </message>
    <message>
        <source>There is no such entity. FHIR allows only those of XML (&amp;amp;, &amp;lt;, &amp;gt;, &amp;quot;, &amp;apos;) and the numbers of characters.</source>
        <translation>Diese Entität gibt es nicht. FHIR erlaubt nur die von XML (&amp;amp;, &amp;lt;, &amp;gt;, &amp;quot;, &amp;apos;) und Zeichennummern.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the XML.</source>
        <translation>Der Speicher reicht nicht, um das XML zu lesen.</translation>
    </message>
    <message>
        <source>This is a {0}, not a ViewDefinition.</source>
        <translation>Das ist {0}, keine ViewDefinition.</translation>
    </message>
    <message>
        <source>This is no FHIR resource: its first element is not in the namespace http://hl7.org/fhir.</source>
        <translation>Das ist keine FHIR-Ressource: Ihr erstes Element steht nicht im Namensraum http://hl7.org/fhir.</translation>
    </message>
    <message>
        <source>This is no ViewDefinition: it must be an object.</source>
        <translation>Das ist keine ViewDefinition: Sie muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: a tag, attribute or character is wrong here.</source>
        <translation>Das ist kein wohlgeformtes XML: Ein Tag, Attribut oder Zeichen ist hier falsch.</translation>
    </message>
    <message>
        <source>{0} OBX segments have a value in OBX-5, but OBX-2 does not name its data type; it is read as text.</source>
        <translation>{0} OBX-Segmente haben einen Wert in OBX-5, aber OBX-2 nennt seinen Datentyp nicht; er wird als Text gelesen.</translation>
    </message>
    <message>
        <source>Record {0} differs at {1}.</source>
        <translation>Datensatz {0} weicht bei {1} ab.</translation>
    </message>
    <message>
        <source>Say which file goes in (&quot;given&quot;) and which file holds what should come out (&quot;expect&quot;).</source>
        <translation>Geben Sie an, welche Datei hineingeht („given“) und welche enthält, was herauskommen soll („expect“).</translation>
    </message>
    <message>
        <source>Say which source the example stands in for: &quot;source: ...&quot;.</source>
        <translation>Geben Sie an, für welche Quelle das Beispiel steht: „source: ...“.</translation>
    </message>
    <message>
        <source>There is no source, step or outlet &quot;{0}&quot; in the pipeline.</source>
        <translation>Der Ablauf hat weder Quelle noch Schritt noch Ausgang „{0}“.</translation>
    </message>
    <message>
        <source>{0} records were expected, {1} came out.</source>
        <translation>{0} Datensätze wurden erwartet, {1} kamen heraus.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; (character {1}) takes no prefix: &quot;{2}&quot; is not a unit.</source>
        <translation>„{0}“ (Zeichen {1}) nimmt kein Präfix an: „{2}“ ist keine Einheit.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand at character {1}.</source>
        <translation>„{0}“ kann bei Zeichen {1} nicht stehen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no object, or does not stand beside a primitive element.</source>
        <translation>„{0}“ ist kein Objekt oder steht nicht neben einem primitiven Element.</translation>
    </message>
    <message>
        <source>A URI has no blanks. Write %20 where one belongs into it.</source>
        <translation>Eine URI hat keine Leerzeichen. Schreiben Sie %20, wo eines hineingehört.</translation>
    </message>
    <message>
        <source>A UUID in a URI is written in lower case.</source>
        <translation>Eine UUID in einer URI wird kleingeschrieben.</translation>
    </message>
    <message>
        <source>A canonical URL is absolute, or a fragment that is contained.</source>
        <translation>Eine kanonische URL ist absolut oder ein Fragment, das enthalten ist.</translation>
    </message>
    <message>
        <source>A code has no blanks at its ends and no two in a row.</source>
        <translation>Ein Code hat keine Leerzeichen am Anfang oder Ende und keine zwei hintereinander.</translation>
    </message>
    <message>
        <source>A code means nothing without its system. Add the system.</source>
        <translation>Ein Code bedeutet ohne sein System nichts. Fügen Sie das System hinzu.</translation>
    </message>
    <message>
        <source>A code of the value set {0} is required here.</source>
        <translation>Hier ist ein Code aus der Wertemenge {0} erforderlich.</translation>
    </message>
    <message>
        <source>A code system that supplements another has the content &quot;supplement&quot;.</source>
        <translation>Ein Codesystem, das ein anderes ergänzt, hat den Inhalt „supplement“.</translation>
    </message>
    <message>
        <source>A condition was expected here: {0} is never true or false. Compare it, or write exists() behind it.</source>
        <translation>Hier wurde eine Bedingung erwartet: {0} ist nie wahr oder falsch. Vergleichen Sie es oder schreiben Sie exists() dahinter.</translation>
    </message>
    <message>
        <source>A contained resource has no security label of its own (dom-5).</source>
        <translation>Eine enthaltene Ressource hat kein eigenes Sicherheitslabel (dom-5).</translation>
    </message>
    <message>
        <source>A contained resource has no version or time of its own (dom-4).</source>
        <translation>Eine enthaltene Ressource hat keine eigene Version oder Zeit (dom-4).</translation>
    </message>
    <message>
        <source>A contained resource must not contain others (dom-2).</source>
        <translation>Eine enthaltene Ressource darf keine anderen enthalten (dom-2).</translation>
    </message>
    <message>
        <source>A contained resource needs an id.</source>
        <translation>Eine enthaltene Ressource braucht eine id.</translation>
    </message>
    <message>
        <source>A date with a time needs a time zone: Z, or an offset as +01:00.</source>
        <translation>Ein Datum mit Uhrzeit braucht eine Zeitzone: Z oder einen Abstand zu UTC wie +01:00.</translation>
    </message>
    <message>
        <source>A group or a text for display has no answers.</source>
        <translation>Eine Gruppe oder ein Anzeigetext hat keine Antworten.</translation>
    </message>
    <message>
        <source>A number in a unit must be greater than zero, at character {0}.</source>
        <translation>Eine Zahl in einer Einheit muss größer als null sein, bei Zeichen {0}.</translation>
    </message>
    <message>
        <source>A profile is for FHIR resources, but the records here are {0}. Map them to fhir first, or use rules.</source>
        <translation>Ein Profil gilt für FHIR-Ressourcen, die Datensätze hier sind aber {0}. Ordnen Sie sie zuerst fhir zu oder verwenden Sie Regeln.</translation>
    </message>
    <message>
        <source>A relative reference has the form Type/id, with a type of resource and an id that FHIR allows.</source>
        <translation>Eine relative Referenz hat die Form Type/id, mit einem Ressourcentyp und einer id, die FHIR erlaubt.</translation>
    </message>
    <message>
        <source>A required item of the Questionnaire has no answer.</source>
        <translation>Ein Pflichtelement des Questionnaire hat keine Antwort.</translation>
    </message>
    <message>
        <source>A resource needs its &quot;resourceType&quot;.</source>
        <translation>Eine Ressource braucht ihren „resourceType“.</translation>
    </message>
    <message>
        <source>A supplement should say which code system it supplements.</source>
        <translation>Eine Ergänzung sollte sagen, welches Codesystem sie ergänzt.</translation>
    </message>
    <message>
        <source>A term in parentheses cannot be raised to a power (character {0}); write the exponent at each of its units.</source>
        <translation>Ein Ausdruck in Klammern kann nicht potenziert werden (Zeichen {0}); schreiben Sie den Exponenten an jede seiner Einheiten.</translation>
    </message>
    <message>
        <source>A time needs its seconds; :00 where they are not known.</source>
        <translation>Eine Uhrzeit braucht ihre Sekunden; :00, wenn sie nicht bekannt sind.</translation>
    </message>
    <message>
        <source>A unit must follow at the end; write one or take the operator away.</source>
        <translation>Am Ende muss eine Einheit folgen; schreiben Sie eine oder entfernen Sie den Operator.</translation>
    </message>
    <message>
        <source>A unit must stand before character {0}, where &quot;{1}&quot; is.</source>
        <translation>Vor Zeichen {0}, wo „{1}“ ist, muss eine Einheit stehen.</translation>
    </message>
    <message>
        <source>A unit with a scale of its own, such as Cel or [pH], cannot be multiplied or divided; convert it first (Cel to K).</source>
        <translation>Eine Einheit mit eigener Skala, etwa Cel oder [pH], kann nicht multipliziert oder dividiert werden; rechnen Sie sie zuerst um (Cel in K).</translation>
    </message>
    <message>
        <source>A unit with a scale of its own, such as Cel or [pH], cannot be multiplied, divided or raised to a power (character {0}).</source>
        <translation>Eine Einheit mit eigener Skala, etwa Cel oder [pH], kann nicht multipliziert, dividiert oder potenziert werden (Zeichen {0}).</translation>
    </message>
    <message>
        <source>An amount cannot be divided by zero.</source>
        <translation>Eine Menge kann nicht durch null geteilt werden.</translation>
    </message>
    <message>
        <source>An array must not be empty. Leave the element out where it has no values.</source>
        <translation>Ein Array darf nicht leer sein. Lassen Sie das Element weg, wenn es keine Werte hat.</translation>
    </message>
    <message>
        <source>An element must have a value or something in it.</source>
        <translation>Ein Element muss einen Wert oder einen Inhalt haben.</translation>
    </message>
    <message>
        <source>An extension must have either a value or extensions of its own (ext-1).</source>
        <translation>Eine Erweiterung muss entweder einen Wert oder eigene Erweiterungen haben (ext-1).</translation>
    </message>
    <message>
        <source>An id has 1 to 64 characters: letters, digits, hyphens and points.</source>
        <translation>Eine id hat 1 bis 64 Zeichen: Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>An item cannot depend on an item within it.</source>
        <translation>Ein Element kann nicht von einem Element abhängen, das in ihm liegt.</translation>
    </message>
    <message>
        <source>An item cannot depend on its own answer.</source>
        <translation>Ein Element kann nicht von seiner eigenen Antwort abhängen.</translation>
    </message>
    <message>
        <source>Another contained resource has the same id.</source>
        <translation>Eine andere enthaltene Ressource hat dieselbe id.</translation>
    </message>
    <message>
        <source>Another element of the resource has the same id.</source>
        <translation>Ein anderes Element der Ressource hat dieselbe id.</translation>
    </message>
    <message>
        <source>Another property has the same URI.</source>
        <translation>Eine andere Eigenschaft hat dieselbe URI.</translation>
    </message>
    <message>
        <source>Another property has the same code.</source>
        <translation>Eine andere Eigenschaft hat denselben Code.</translation>
    </message>
    <message>
        <source>At most {0} may be given here, not {1}.</source>
        <translation>Hier sind höchstens {0} zulässig, nicht {1}.</translation>
    </message>
    <message>
        <source>Beside a primitive there is an empty array or a name twice.</source>
        <translation>Neben einem primitiven Element steht ein leeres Array oder zweimal derselbe Name.</translation>
    </message>
    <message>
        <source>By its address the reference points to a {0}; here it should be to {1}.</source>
        <translation>Ihrer Adresse nach zeigt die Referenz auf {0}; hier sollte sie auf {1} zeigen.</translation>
    </message>
    <message>
        <source>Character {0} is not a printable ASCII character; units have only these.</source>
        <translation>Zeichen {0} ist kein druckbares ASCII-Zeichen; Einheiten haben nur solche.</translation>
    </message>
    <message>
        <source>Digits must follow the sign at character {0}.</source>
        <translation>Nach dem Vorzeichen bei Zeichen {0} müssen Ziffern folgen.</translation>
    </message>
    <message>
        <source>FHIR R4 has no type of resource &quot;{0}&quot;.</source>
        <translation>FHIR R4 hat keinen Ressourcentyp „{0}“.</translation>
    </message>
    <message>
        <source>FHIR has no arrays in arrays.</source>
        <translation>FHIR kennt keine Arrays in Arrays.</translation>
    </message>
    <message>
        <source>FHIR has no null, save in step with extensions. Leave the element out.</source>
        <translation>FHIR kennt null nur als Platzhalter neben Erweiterungen. Lassen Sie das Element weg.</translation>
    </message>
    <message>
        <source>For the sign of a degree at character {0} write &quot;deg&quot;, for degrees Celsius &quot;Cel&quot;.</source>
        <translation>Schreiben Sie für das Gradzeichen bei Zeichen {0} „deg“, für Grad Celsius „Cel“.</translation>
    </message>
    <message>
        <source>For the sign of micro at character {0} write &quot;u&quot;.</source>
        <translation>Schreiben Sie für das Mikrozeichen bei Zeichen {0} „u“.</translation>
    </message>
    <message>
        <source>It is empty and gives no record. Check whether its sender was cut off.</source>
        <translation>Leer, ergibt keinen Datensatz. Prüfen Sie, ob der Absender unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Its folder {0} cannot be made: {1}. Check the path and the permissions of the user that runs Hilum.</source>
        <translation>Der Ordner {0} dafür kann nicht angelegt werden: {1}. Prüfen Sie den Pfad und die Berechtigungen des Benutzers, unter dem Hilum läuft.</translation>
    </message>
    <message>
        <source>No code is from the value set {0}; use one of its codes where it has one that fits.</source>
        <translation>Kein Code ist aus der Wertemenge {0}; verwenden Sie einen ihrer Codes, wenn einer passt.</translation>
    </message>
    <message>
        <source>No entry has the fullUrl that this points to, though one has the type and id. Refer to its fullUrl.</source>
        <translation>Kein Eintrag hat die fullUrl, auf die dies zeigt, aber einer hat Typ und id. Verweisen Sie auf dessen fullUrl.</translation>
    </message>
    <message>
        <source>No entry of the Bundle has that fullUrl. Add the resource, or correct the reference.</source>
        <translation>Kein Eintrag des Bundle hat diese fullUrl. Fügen Sie die Ressource hinzu oder berichtigen Sie die Referenz.</translation>
    </message>
    <message>
        <source>No parenthesis is open for the &quot;)&quot; at character {0}.</source>
        <translation>Für das „)“ bei Zeichen {0} ist keine Klammer geöffnet.</translation>
    </message>
    <message>
        <source>Nothing refers to the contained resource (dom-3). Refer to it, or remove it.</source>
        <translation>Nichts verweist auf die enthaltene Ressource (dom-3). Verweisen Sie auf sie oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Only one of the types of {0} may be given.</source>
        <translation>Von den Typen von {0} darf nur einer angegeben werden.</translation>
    </message>
    <message>
        <source>Outside transactions and batches each entry needs a fullUrl.</source>
        <translation>Außerhalb von transaction und batch braucht jeder Eintrag eine fullUrl.</translation>
    </message>
    <message>
        <source>Parentheses are nested deeper than {0}, at character {1}.</source>
        <translation>Klammern sind tiefer als {0} verschachtelt, bei Zeichen {1}.</translation>
    </message>
    <message>
        <source>Say what to check: &quot;rules&quot;, a FHIR &quot;profile&quot;, or both.</source>
        <translation>Geben Sie an, was zu prüfen ist: „rules“, ein FHIR-Profil („profile“) oder beides.</translation>
    </message>
    <message>
        <source>The Markdown seems to have an HTML tag. FHIR allows Markdown without HTML; write &amp;lt; for a plain &lt;.</source>
        <translation>Das Markdown scheint ein HTML-Tag zu enthalten. FHIR erlaubt Markdown ohne HTML; schreiben Sie &amp;lt; für ein einfaches &lt;.</translation>
    </message>
    <message>
        <source>The Questionnaire has an item of this linkId elsewhere. Nest the items as it does.</source>
        <translation>Das Questionnaire hat ein Element mit dieser linkId an anderer Stelle. Verschachteln Sie die Elemente wie dort.</translation>
    </message>
    <message>
        <source>The Questionnaire has no item of this linkId.</source>
        <translation>Das Questionnaire hat kein Element mit dieser linkId.</translation>
    </message>
    <message>
        <source>The Questionnaire has no item with the linkId that this asks for.</source>
        <translation>Das Questionnaire hat kein Element mit der linkId, nach der hier gefragt wird.</translation>
    </message>
    <message>
        <source>The XML file is longer than {0} bytes. Split it.</source>
        <translation>Die XML-Datei ist länger als {0} Bytes. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The annotation of character {0} is not closed; add &quot;}&quot;.</source>
        <translation>Die Annotation ab Zeichen {0} ist nicht geschlossen; fügen Sie „}“ hinzu.</translation>
    </message>
    <message>
        <source>The answer is none of the options.</source>
        <translation>Die Antwort ist keine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>The canonical URL is that of a {0}; here it must be {1}.</source>
        <translation>Die kanonische URL ist die von {0}; hier muss es {1} sein.</translation>
    </message>
    <message>
        <source>The canonical URL of a resource must be absolute.</source>
        <translation>Die kanonische URL einer Ressource muss absolut sein.</translation>
    </message>
    <message>
        <source>The check of profiles was given up: it takes too many steps.</source>
        <translation>Die Prüfung der Profile wurde abgebrochen: Sie braucht zu viele Schritte.</translation>
    </message>
    <message>
        <source>The code is not in the value set {0}. Use one of its codes.</source>
        <translation>Der Code ist nicht in der Wertemenge {0}. Verwenden Sie einen ihrer Codes.</translation>
    </message>
    <message>
        <source>The code system does not define this property.</source>
        <translation>Das Codesystem definiert diese Eigenschaft nicht.</translation>
    </message>
    <message>
        <source>The code system {0} has no such code.</source>
        <translation>Das Codesystem {0} hat diesen Code nicht.</translation>
    </message>
    <message>
        <source>The database {0} refused: {1}. Try the statement in the database&apos;s own client.</source>
        <translation>Die Datenbank {0} hat abgelehnt: {1}. Versuchen Sie die Anweisung im eigenen Client der Datenbank.</translation>
    </message>
    <message>
        <source>The definition of the extension {0} does not allow it on this element.</source>
        <translation>Die Definition der Erweiterung {0} erlaubt sie an diesem Element nicht.</translation>
    </message>
    <message>
        <source>The div needs xmlns=&quot;http://www.w3.org/1999/xhtml&quot;.</source>
        <translation>Das div braucht xmlns=&quot;http://www.w3.org/1999/xhtml&quot;.</translation>
    </message>
    <message>
        <source>The exponent at character {0} is larger than {1}.</source>
        <translation>Der Exponent bei Zeichen {0} ist größer als {1}.</translation>
    </message>
    <message>
        <source>The exponent at character {0} must stand before the annotation.</source>
        <translation>Der Exponent bei Zeichen {0} muss vor der Annotation stehen.</translation>
    </message>
    <message>
        <source>The expression was given up: it makes too many values.</source>
        <translation>Der Ausdruck wurde abgebrochen: Er erzeugt zu viele Werte.</translation>
    </message>
    <message>
        <source>The extension changes the meaning of its element: it belongs into modifierExtension.</source>
        <translation>Die Erweiterung ändert die Bedeutung ihres Elements: Sie gehört in modifierExtension.</translation>
    </message>
    <message>
        <source>The extension is no modifier: it belongs into extension.</source>
        <translation>Die Erweiterung ändert keine Bedeutung: Sie gehört in extension.</translation>
    </message>
    <message>
        <source>The file cannot be read or written: {0}. Check the disk or the network drive, then run again.</source>
        <translation>Die Datei kann nicht gelesen oder geschrieben werden: {0}. Prüfen Sie den Datenträger oder das Netzlaufwerk und führen Sie erneut aus.</translation>
    </message>
    <message>
        <source>The fullUrl must be absolute: http://server/Type/id, or urn:uuid: and a UUID.</source>
        <translation>Die fullUrl muss absolut sein: http://server/Type/id oder urn:uuid: und eine UUID.</translation>
    </message>
    <message>
        <source>The fullUrl must end with the type and the id of the resource: {0}/id.</source>
        <translation>Die fullUrl muss mit Typ und id der Ressource enden: {0}/id.</translation>
    </message>
    <message>
        <source>The id of an element has no blanks.</source>
        <translation>Die id eines Elements hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The items are not in the order of the Questionnaire.</source>
        <translation>Die Elemente stehen nicht in der Reihenfolge des Questionnaire.</translation>
    </message>
    <message>
        <source>The modifier extension is not known, so that the meaning of the element is not known either. Give its definition.</source>
        <translation>Die Modifier-Erweiterung ist nicht bekannt, daher auch nicht die Bedeutung des Elements. Geben Sie ihre Definition an.</translation>
    </message>
    <message>
        <source>The narrative has an attribute that FHIR does not allow, such as one for a script.</source>
        <translation>Das Narrativ hat ein Attribut, das FHIR nicht erlaubt, etwa eines für ein Skript.</translation>
    </message>
    <message>
        <source>The narrative has an element that FHIR does not allow: only text, lists, tables, links and images.</source>
        <translation>Das Narrativ hat ein Element, das FHIR nicht erlaubt: nur Text, Listen, Tabellen, Links und Bilder.</translation>
    </message>
    <message>
        <source>The narrative has an entity that XML does not know. Write the character itself, or its number: &amp;#160;.</source>
        <translation>Das Narrativ hat eine Entität, die XML nicht kennt. Schreiben Sie das Zeichen selbst oder seine Nummer: &amp;#160;.</translation>
    </message>
    <message>
        <source>The narrative has neither text nor an image. Write one, or leave the text out.</source>
        <translation>Das Narrativ hat weder Text noch Bild. Schreiben Sie etwas oder lassen Sie text weg.</translation>
    </message>
    <message>
        <source>The narrative is not well-formed XHTML: a tag is not closed, or misplaced.</source>
        <translation>Das Narrativ ist kein wohlgeformtes XHTML: Ein Tag ist nicht geschlossen oder steht an falscher Stelle.</translation>
    </message>
    <message>
        <source>The narrative must be one div element.</source>
        <translation>Das Narrativ muss ein einziges div-Element sein.</translation>
    </message>
    <message>
        <source>The number is too large or too small to be calculated exactly in this unit.</source>
        <translation>Die Zahl ist zu groß oder zu klein, um in dieser Einheit genau berechnet zu werden.</translation>
    </message>
    <message>
        <source>The object has this name twice. Write several values as one array.</source>
        <translation>Das Objekt hat diesen Namen zweimal. Schreiben Sie mehrere Werte als ein Array.</translation>
    </message>
    <message>
        <source>The parenthesis of character {0} is not closed; add &quot;)&quot;.</source>
        <translation>Die Klammer bei Zeichen {0} ist nicht geschlossen; fügen Sie „)“ hinzu.</translation>
    </message>
    <message>
        <source>The profile {0} allows at most {1} characters here.</source>
        <translation>Das Profil {0} erlaubt hier höchstens {1} Zeichen.</translation>
    </message>
    <message>
        <source>The profile {0} allows at most {1} of {2}; there are {3}.</source>
        <translation>Das Profil {0} erlaubt höchstens {1} von {2}; es sind {3}.</translation>
    </message>
    <message>
        <source>The profile {0} allows only the slices that it names, and this is none.</source>
        <translation>Das Profil {0} erlaubt nur die Slices, die es nennt, und dies ist keiner.</translation>
    </message>
    <message>
        <source>The profile {0} constrains a type that R4 does not have.</source>
        <translation>Das Profil {0} schränkt einen Typ ein, den R4 nicht hat.</translation>
    </message>
    <message>
        <source>The profile {0} does not allow a reference to a {1} here.</source>
        <translation>Das Profil {0} erlaubt hier keine Referenz auf {1}.</translation>
    </message>
    <message>
        <source>The profile {0} does not allow a {1} here.</source>
        <translation>Das Profil {0} erlaubt {1} hier nicht.</translation>
    </message>
    <message>
        <source>The profile {0} fixes another value here.</source>
        <translation>Das Profil {0} legt hier einen anderen Wert fest.</translation>
    </message>
    <message>
        <source>The profile {0} is based on itself.</source>
        <translation>Das Profil {0} beruht auf sich selbst.</translation>
    </message>
    <message>
        <source>The profile {0} is based on {1}, which is not known. Give its definition, or one with a snapshot.</source>
        <translation>Das Profil {0} beruht auf {1}, das nicht bekannt ist. Geben Sie dessen Definition an oder eine mit Snapshot.</translation>
    </message>
    <message>
        <source>The profile {0} is for {1}, not for {2}.</source>
        <translation>Das Profil {0} ist für {1}, nicht für {2}.</translation>
    </message>
    <message>
        <source>The profile {0} is no StructureDefinition.</source>
        <translation>Das Profil {0} ist keine StructureDefinition.</translation>
    </message>
    <message>
        <source>The profile {0} is not known, so that it was not checked. Give its definition.</source>
        <translation>Das Profil {0} ist nicht bekannt und wurde daher nicht geprüft. Geben Sie seine Definition an.</translation>
    </message>
    <message>
        <source>The profile {0} is not known. Give its definition, or correct the address.</source>
        <translation>Das Profil {0} ist nicht bekannt. Geben Sie seine Definition an oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The profile {0} requires at least {1} of {2}; there are {3}.</source>
        <translation>Das Profil {0} verlangt mindestens {1} von {2}; es sind {3}.</translation>
    </message>
    <message>
        <source>The profile {0} wants this slice earlier.</source>
        <translation>Das Profil {0} verlangt diesen Slice früher.</translation>
    </message>
    <message>
        <source>The program that read this output has ended. Give it to one that reads to the end, or write to a file.</source>
        <translation>Das Programm, das diese Ausgabe gelesen hat, ist beendet. Geben Sie sie an eines, das bis zum Ende liest, oder schreiben Sie in eine Datei.</translation>
    </message>
    <message>
        <source>The property is defined with the type {0}, but its value is a {1}.</source>
        <translation>Die Eigenschaft ist mit dem Typ {0} definiert, ihr Wert ist aber vom Typ {1}.</translation>
    </message>
    <message>
        <source>The property of this URI has the type {0}.</source>
        <translation>Die Eigenschaft mit dieser URI hat den Typ {0}.</translation>
    </message>
    <message>
        <source>The property of this URI is usually called {0}.</source>
        <translation>Die Eigenschaft mit dieser URI heißt gewöhnlich {0}.</translation>
    </message>
    <message>
        <source>The question is of the type {0}; a {1} is no answer to it.</source>
        <translation>Die Frage ist vom Typ {0}; ein {1} ist keine Antwort darauf.</translation>
    </message>
    <message>
        <source>The record is longer than {0} bytes. Split it into smaller ones.</source>
        <translation>Der Datensatz ist länger als {0} Bytes. Teilen Sie ihn in kleinere auf.</translation>
    </message>
    <message>
        <source>The reference points to a {0}; here it must be to {1}.</source>
        <translation>Die Referenz zeigt auf {0}; hier muss sie auf {1} zeigen.</translation>
    </message>
    <message>
        <source>The reference says that its target is a {0}, but it points to a {1}.</source>
        <translation>Die Referenz nennt {0} als Ziel, zeigt aber auf {1}.</translation>
    </message>
    <message>
        <source>The resource is not validated: it seems to have more than {0} values. Divide it.</source>
        <translation>Die Ressource wird nicht validiert: Sie hat anscheinend mehr als {0} Werte. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>The resource should have a narrative (dom-6).</source>
        <translation>Die Ressource sollte ein Narrativ haben (dom-6).</translation>
    </message>
    <message>
        <source>The row is longer than {0} bytes. Is a quote missing before it?</source>
        <translation>Die Zeile ist länger als {0} Bytes. Fehlt davor ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>The rule {0} cannot be decided here: {1}</source>
        <translation>Die Regel {0} ist hier nicht entscheidbar: {1}</translation>
    </message>
    <message>
        <source>The rule {0} does not hold: {1}</source>
        <translation>Die Regel {0} ist nicht erfüllt: {1}</translation>
    </message>
    <message>
        <source>The rule {0} should hold here: {1}</source>
        <translation>Die Regel {0} sollte hier erfüllt sein: {1}</translation>
    </message>
    <message>
        <source>The scale of the unit has no such value: a logarithm needs a number above zero, a root none below it.</source>
        <translation>Die Skala der Einheit hat diesen Wert nicht: Ein Logarithmus braucht eine Zahl über null, eine Wurzel keine darunter.</translation>
    </message>
    <message>
        <source>The search is for {0}, so that this cannot be a match.</source>
        <translation>Gesucht wird {0}, daher kann dies kein Treffer sein.</translation>
    </message>
    <message>
        <source>The size is stated as {0} bytes, but the data has {1}. Correct the size.</source>
        <translation>Als Größe sind {0} Bytes angegeben, die Daten haben aber {1}. Berichtigen Sie die Größe.</translation>
    </message>
    <message>
        <source>The square bracket of character {0} is not closed; add &quot;]&quot;.</source>
        <translation>Die eckige Klammer bei Zeichen {0} ist nicht geschlossen; fügen Sie „]“ hinzu.</translation>
    </message>
    <message>
        <source>The system is a value set. Name it under valueSet instead.</source>
        <translation>Das System ist eine Wertemenge. Nennen Sie sie stattdessen unter valueSet.</translation>
    </message>
    <message>
        <source>The system is a value set. Name the code system that the code is from.</source>
        <translation>Das System ist eine Wertemenge. Nennen Sie das Codesystem, aus dem der Code ist.</translation>
    </message>
    <message>
        <source>The system must be an absolute URI, such as http://loinc.org.</source>
        <translation>Das System muss eine absolute URI sein, etwa http://loinc.org.</translation>
    </message>
    <message>
        <source>The system must be an absolute URI, such as urn:oid:2.16.840.1.</source>
        <translation>Das System muss eine absolute URI sein, etwa urn:oid:2.16.840.1.</translation>
    </message>
    <message>
        <source>The system must be an absolute URI. Name a contained code system by its own url.</source>
        <translation>Das System muss eine absolute URI sein. Nennen Sie ein enthaltenes Codesystem mit seiner eigenen url.</translation>
    </message>
    <message>
        <source>The table has more units than are possible.</source>
        <translation>Die Tabelle hat mehr Einheiten, als möglich sind.</translation>
    </message>
    <message>
        <source>The table has no units; it should be UCUM&apos;s ucum-essence.xml.</source>
        <translation>Die Tabelle hat keine Einheiten; sie sollte ucum-essence.xml von UCUM sein.</translation>
    </message>
    <message>
        <source>The table of units is not well-formed XML.</source>
        <translation>Die Tabelle der Einheiten ist kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>The table of units is too large to be read.</source>
        <translation>Die Tabelle der Einheiten ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The text has a control character, which FHIR does not allow. Remove it.</source>
        <translation>Der Text enthält ein Steuerzeichen, das FHIR nicht erlaubt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The text has an HTML tag that runs in whatever shows it as it is. Remove it.</source>
        <translation>Der Text enthält ein HTML-Element, das dort ausgeführt wird, wo er unverändert angezeigt wird. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The text is longer than the {0} bytes that FHIR allows.</source>
        <translation>Der Text ist länger als die {0} Bytes, die FHIR erlaubt.</translation>
    </message>
    <message>
        <source>The type of a reference is the name of a resource of FHIR, or an absolute URI.</source>
        <translation>Der Typ eines Verweises ist der Name einer FHIR-Ressource oder eine absolute URI.</translation>
    </message>
    <message>
        <source>The unit has {0} characters; at most {1} are read.</source>
        <translation>Die Einheit hat {0} Zeichen; höchstens {1} werden gelesen.</translation>
    </message>
    <message>
        <source>The unit is too large or too small to be calculated exactly, at character {0}.</source>
        <translation>Die Einheit ist zu groß oder zu klein, um genau berechnet zu werden, bei Zeichen {0}.</translation>
    </message>
    <message>
        <source>The units measure different things: one is of {0}, the other of {1}.</source>
        <translation>Die Einheiten messen Verschiedenes: eine misst {0}, die andere {1}.</translation>
    </message>
    <message>
        <source>The url of an extension must be an absolute URI.</source>
        <translation>Die url einer Erweiterung muss eine absolute URI sein.</translation>
    </message>
    <message>
        <source>The value is empty. Leave the element out where there is no value.</source>
        <translation>Der Wert ist leer. Lassen Sie das Element weg, wenn es keinen Wert gibt.</translation>
    </message>
    <message>
        <source>The value is outside the range of the profile {0}.</source>
        <translation>Der Wert liegt außerhalb des Bereichs des Profils {0}.</translation>
    </message>
    <message>
        <source>There are more findings than these {0}. Repair them and validate again.</source>
        <translation>Es gibt mehr Befunde als diese {0}. Beheben Sie sie und validieren Sie erneut.</translation>
    </message>
    <message>
        <source>There is a blank at character {0}; units have none. In an annotation write _ instead.</source>
        <translation>Bei Zeichen {0} ist ein Leerzeichen; Einheiten haben keine. Schreiben Sie in einer Annotation stattdessen _.</translation>
    </message>
    <message>
        <source>There is no StructureDefinition, ValueSet or CodeSystem with a url, nor a Bundle that has one.</source>
        <translation>Hier ist weder StructureDefinition, ValueSet oder CodeSystem mit url noch ein Bundle mit einem davon.</translation>
    </message>
    <message>
        <source>There is no contained resource with that id. Contain it, or correct the id.</source>
        <translation>Es gibt keine enthaltene Ressource mit dieser id. Nehmen Sie sie auf oder berichtigen Sie die id.</translation>
    </message>
    <message>
        <source>There is no unit &quot;{0}&quot; (character {1}). Did you mean &quot;{2}&quot;?</source>
        <translation>Es gibt keine Einheit „{0}“ (Zeichen {1}). Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>There is no unit &quot;{0}&quot; (character {1}); what is not a unit stands in braces: &quot;{2}&quot;.</source>
        <translation>Es gibt keine Einheit „{0}“ (Zeichen {1}); was keine Einheit ist, steht in geschweiften Klammern: „{2}“.</translation>
    </message>
    <message>
        <source>There is no unit with the long symbol at character {0}.</source>
        <translation>Es gibt keine Einheit mit dem langen Symbol bei Zeichen {0}.</translation>
    </message>
    <message>
        <source>There is no unit with the symbol at character {0}.</source>
        <translation>Es gibt keine Einheit mit dem Symbol bei Zeichen {0}.</translation>
    </message>
    <message>
        <source>There is no valid OID behind urn:oid:.</source>
        <translation>Nach urn:oid: steht keine gültige OID.</translation>
    </message>
    <message>
        <source>There is no valid UUID behind urn:uuid:.</source>
        <translation>Nach urn:uuid: steht keine gültige UUID.</translation>
    </message>
    <message>
        <source>This conforms to none of the profiles that {0} names.</source>
        <translation>Dies entspricht keinem der Profile, die {0} nennt.</translation>
    </message>
    <message>
        <source>This does not have all that the profile {0} demands here.</source>
        <translation>Dies hat nicht alles, was das Profil {0} hier verlangt.</translation>
    </message>
    <message>
        <source>This is a single value in JSON, not an array.</source>
        <translation>Dies ist in JSON ein einzelner Wert, kein Array.</translation>
    </message>
    <message>
        <source>This is no OID: write it as urn:oid:1.2.3.</source>
        <translation>Dies ist keine OID: Schreiben Sie sie als urn:oid:1.2.3.</translation>
    </message>
    <message>
        <source>This is no UUID: write it as urn:uuid: and 32 hexadecimal digits in five groups.</source>
        <translation>Dies ist keine UUID: Schreiben Sie sie als urn:uuid: und 32 hexadezimale Ziffern in fünf Gruppen.</translation>
    </message>
    <message>
        <source>This is no base64.</source>
        <translation>Dies ist kein base64.</translation>
    </message>
    <message>
        <source>This is no currency of ISO 4217: write it as EUR or USD.</source>
        <translation>Das ist keine Währung nach ISO 4217: Schreiben Sie sie wie EUR oder USD.</translation>
    </message>
    <message>
        <source>This is no language code: write it as en, de-CH or the like.</source>
        <translation>Das ist kein Sprachcode: Schreiben Sie ihn wie en oder de-CH.</translation>
    </message>
    <message>
        <source>This is no media type: write it as image/png or the like.</source>
        <translation>Das ist kein Medientyp: Schreiben Sie ihn wie image/png.</translation>
    </message>
    <message>
        <source>This is no valid {0}. See the formats at {1}.</source>
        <translation>Dies ist kein gültiger Wert vom Typ {0}. Die Formate finden Sie unter {1}.</translation>
    </message>
    <message>
        <source>This item may be there only once. Write several answers into one item.</source>
        <translation>Dieses Element darf nur einmal vorkommen. Schreiben Sie mehrere Antworten in ein Element.</translation>
    </message>
    <message>
        <source>This must be a value in JSON, not an object.</source>
        <translation>Dies muss in JSON ein Wert sein, kein Objekt.</translation>
    </message>
    <message>
        <source>This must be an array in JSON, even with one item: write it in brackets.</source>
        <translation>Dies muss in JSON ein Array sein, auch bei nur einem Element: Setzen Sie es in eckige Klammern.</translation>
    </message>
    <message>
        <source>This must be an object in JSON: a {0}.</source>
        <translation>Dies muss in JSON ein Objekt sein: {0}.</translation>
    </message>
    <message>
        <source>This must be {0} in JSON.</source>
        <translation>Dies muss in JSON {0} sein.</translation>
    </message>
    <message>
        <source>This question takes one answer only.</source>
        <translation>Diese Frage lässt nur eine Antwort zu.</translation>
    </message>
    <message>
        <source>UCUM has no such unit. Give its code in UCUM (mm[Hg], 10*3/uL), and the text that people read as the unit.</source>
        <translation>UCUM kennt diese Einheit nicht. Geben Sie als Code den von UCUM an (mm[Hg], 10*3/uL) und als Einheit den Text, den Menschen lesen.</translation>
    </message>
    <message>
        <source>Units must be joined by &quot;.&quot; or &quot;/&quot;; write one before character {0}.</source>
        <translation>Einheiten müssen durch „.“ oder „/“ verbunden sein; schreiben Sie eines davon vor Zeichen {0}.</translation>
    </message>
    <message>
        <source>What a search found must have an id.</source>
        <translation>Was eine Suche gefunden hat, muss eine id haben.</translation>
    </message>
    <message>
        <source>What this points to must be an entry of the same Bundle. Add it.</source>
        <translation>Worauf dies zeigt, muss ein Eintrag desselben Bundle sein. Fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>With the system {0} the value must be a whole URI, with its scheme.</source>
        <translation>Beim System {0} muss der Wert eine vollständige URI mit Schema sein.</translation>
    </message>
    <message>
        <source>Write urn:oid: or urn:uuid: in full.</source>
        <translation>Schreiben Sie urn:oid: oder urn:uuid: aus.</translation>
    </message>
    <message>
        <source>{0} and {1} are never equal.</source>
        <translation>{0} und {1} sind nie gleich.</translation>
    </message>
    <message>
        <source>{0} has no element &quot;{1}&quot;.</source>
        <translation>{0} hat kein Element „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no element &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} hat kein Element „{1}“. Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>{0} has no table &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} hat keine Tabelle „{1}“. Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>{0} has no table &quot;{1}&quot;. It has: {2}.</source>
        <translation>{0} hat keine Tabelle „{1}“. Vorhanden sind: {2}.</translation>
    </message>
    <message>
        <source>{0} is required here, but missing.</source>
        <translation>{0} ist hier erforderlich, fehlt aber.</translation>
    </message>
    <message>
        <source>{0} needs a terminology, and there is none here.</source>
        <translation>{0} braucht eine Terminologie; hier gibt es keine.</translation>
    </message>
    <message>
        <source>{0} was expected here, not {1}; {2} makes one of it.</source>
        <translation>Hier wurde {0} erwartet, nicht {1}; {2} wandelt es um.</translation>
    </message>
    <message>
        <source>{0}: {1}. Check &quot;database&quot;.</source>
        <translation>{0}: {1}. Prüfen Sie „database“.</translation>
    </message>
    <message>
        <source>{0}: {1}. Check the names in &quot;table&quot; or &quot;query&quot;, and whether the user may see what they name.</source>
        <translation>{0}: {1}. Prüfen Sie die Namen in „table“ oder „query“ und ob der Benutzer sehen darf, was sie nennen.</translation>
    </message>
    <message>
        <source>FHIR R4 has no type &quot;{0}&quot;.</source>
        <translation>FHIR R4 hat keinen Typ „{0}“.</translation>
    </message>
    <message>
        <source>No entry of the Bundle has the fullUrl that the narrative link points to.</source>
        <translation>Kein Eintrag des Bundles hat die fullUrl, auf die der Verweis im Text zeigt.</translation>
    </message>
    <message>
        <source>The expression is no FHIRPath.</source>
        <translation>Der Ausdruck ist kein FHIRPath.</translation>
    </message>
    <message>
        <source>The narrative that this points to has no element of that id.</source>
        <translation>Der Text, auf den dies zeigt, hat kein Element mit dieser id.</translation>
    </message>
    <message>
        <source>The narrative that this points to has several elements of that id.</source>
        <translation>Der Text, auf den dies zeigt, hat mehrere Elemente mit dieser id.</translation>
    </message>
    <message>
        <source>A quantity has no comparator here (sqty-1).</source>
        <translation>Eine Menge hat hier keinen Vergleichsoperator (sqty-1).</translation>
    </message>
    <message>
        <source>&quot;let&quot; and &quot;unique&quot; belong to a rule with &quot;rules&quot; or &quot;use&quot;.</source>
        <translation>„let“ und „unique“ gehören zu einer Regel mit „rules“ oder „use“.</translation>
    </message>
    <message>
        <source>&quot;unique&quot; needs a target that is a list; {0} is none.</source>
        <translation>„unique“ braucht als Ziel eine Liste; {0} ist keine.</translation>
    </message>
    <message>
        <source>&quot;unreadable&quot; is either keep or omit.</source>
        <translation>„unreadable“ ist entweder keep oder omit.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be reached from inside {1}: write .1 or {1}.1 for its parts.</source>
        <translation>„{0}“ ist von {1} aus nicht zu erreichen: Schreiben Sie .1 oder {1}.1 für die Teile.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name for a variable: use letters and digits.</source>
        <translation>„{0}“ ist kein Name für eine Variable: Verwenden Sie Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; makes a {1}, which cannot stand where a {2} is wanted.</source>
        <translation>„{0}“ erzeugt {1}; das kann nicht stehen, wo {2} verlangt ist.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot;: {1} has no component {2}, only {3}.</source>
        <translation>„{0}“: {1} hat keine Komponente {2}, nur {3}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot;: {1} has no components.</source>
        <translation>„{0}“: {1} hat keine Komponenten.</translation>
    </message>
    <message>
        <source>A pack&apos;s pack.yaml is a map with the key &quot;pack&quot;.</source>
        <translation>Die pack.yaml eines Pakets hat den Schlüssel „pack“.</translation>
    </message>
    <message>
        <source>A rule needs exactly one of &quot;from&quot;, &quot;value&quot; and &quot;rules&quot; or &quot;use&quot;, here are {0}.</source>
        <translation>Eine Regel braucht genau eines von „from“, „value“ und „rules“ oder „use“, hier sind es {0}.</translation>
    </message>
    <message>
        <source>Mappings use each other more than {0} levels deep: does &quot;{1}&quot; use itself?</source>
        <translation>Zuordnungen verwenden einander mehr als {0} Ebenen tief: Verwendet „{1}“ sich selbst?</translation>
    </message>
    <message>
        <source>Name the mapping for &quot;{0}&quot;.</source>
        <translation>Nennen Sie die Zuordnung für „{0}“.</translation>
    </message>
    <message>
        <source>The mapping &quot;{0}&quot; has errors.</source>
        <translation>Die Zuordnung „{0}“ hat Fehler.</translation>
    </message>
    <message>
        <source>The mapping pack &quot;{0}&quot; has errors.</source>
        <translation>Das Zuordnungspaket „{0}“ hat Fehler.</translation>
    </message>
    <message>
        <source>The pack &quot;{0}&quot; has no mapping for this record.</source>
        <translation>Das Paket „{0}“ hat keine Zuordnung für diesen Datensatz.</translation>
    </message>
    <message>
        <source>The pack has no parameter &quot;{0}&quot;; it has: {1}.</source>
        <translation>Das Paket hat keinen Parameter „{0}“; es hat: {1}.</translation>
    </message>
    <message>
        <source>There is no mapping &quot;{0}&quot;: {0}.yaml is neither beside the file that uses it, nor above it, nor among the packs.</source>
        <translation>Es gibt keine Zuordnung „{0}“: {0}.yaml liegt weder neben der Datei, die sie verwendet, noch darüber, noch bei den Paketen.</translation>
    </message>
    <message>
        <source>There is no mapping pack &quot;{0}&quot;; there are: {1}.</source>
        <translation>Es gibt kein Zuordnungspaket „{0}“; es gibt: {1}.</translation>
    </message>
    <message>
        <source>{0} does not repeat: there is no &quot;{1}&quot;.</source>
        <translation>{0} wiederholt sich nicht: Es gibt kein „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no field {1}: its fields are {0}-1 to {0}-{2}.</source>
        <translation>{0} hat kein Feld {1}: Seine Felder sind {0}-1 bis {0}-{2}.</translation>
    </message>
    <message>
        <source>{0} has no segment &quot;{1}&quot;.</source>
        <translation>{0} hat kein Segment „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no segment &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} hat kein Segment „{1}“. Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no path to a field: the row is left out.</source>
        <translation>„{0}“ ist kein Pfad zu einem Feld: Die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>The cell under Assignment is neither a text in quotes nor an expression.</source>
        <translation>Die Zelle unter Assignment ist weder ein Text in Anführungszeichen noch ein Ausdruck.</translation>
    </message>
    <message>
        <source>The cell under Rule is no JSON object.</source>
        <translation>Die Zelle unter Rule ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The row is more than one level deeper than the one before it.</source>
        <translation>Die Zeile liegt mehr als eine Ebene tiefer als die vorige.</translation>
    </message>
    <message>
        <source>This is no table of a mapping: no row has the headings Identifier and FHIR Attribute.</source>
        <translation>Dies ist keine Tabelle einer Zuordnung: Keine Zeile hat die Überschriften Identifier und FHIR Attribute.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code systems</source>
        <translation>Codesysteme</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Left out on request: {0}.</source>
        <translation>Auf Wunsch ausgelassen: {0}.</translation>
    </message>
    <message>
        <source>Length {0}</source>
        <translation>Länge {0}</translation>
    </message>
    <message>
        <source>Length {0} to {1}</source>
        <translation>Länge {0} bis {1}</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Häufigste Werte</translation>
    </message>
    <message>
        <source>Never populated</source>
        <translation>Nie gefüllt</translation>
    </message>
    <message>
        <source>No file in {0} is of a format that is known. Name the format.</source>
        <translation>Keine Datei in {0} hat ein bekanntes Format. Nennen Sie das Format.</translation>
    </message>
    <message>
        <source>Not written, because nothing that is written needs it: {0}.</source>
        <translation>Nicht geschrieben, weil nichts Geschriebenes es braucht: {0}.</translation>
    </message>
    <message>
        <source>Only the first {0} records were looked at.</source>
        <translation>Nur die ersten {0} Datensätze wurden betrachtet.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>Records that could not be read and are not counted: {0}.</source>
        <translation>Datensätze, die nicht gelesen werden konnten und nicht mitgezählt sind: {0}.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Show fields that are never populated</source>
        <translation>Nie gefüllte Felder zeigen</translation>
    </message>
    <message>
        <source>Source inventory</source>
        <translation>Bestandsaufnahme der Quelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The assignment is not understood: the row is left out: &quot;{0}&quot;.</source>
        <translation>Die Zuweisung ist nicht verständlich: Die Zeile wird ausgelassen: „{0}“.</translation>
    </message>
    <message>
        <source>The condition is not understood from &quot;{0}&quot; on; it stands in the rule&apos;s description: &quot;{1}&quot;.</source>
        <translation>Die Bedingung ist ab „{0}“ nicht verständlich; sie steht in der Beschreibung der Regel: „{1}“.</translation>
    </message>
    <message>
        <source>The condition stands in the rule&apos;s description only: &quot;{0}&quot;.</source>
        <translation>Die Bedingung steht nur in der Beschreibung der Regel: „{0}“.</translation>
    </message>
    <message>
        <source>The pack &quot;{0}&quot; makes nothing of this record.</source>
        <translation>Das Paket „{0}“ macht aus diesem Datensatz nichts.</translation>
    </message>
    <message>
        <source>The scan stopped unexpectedly ({0}).</source>
        <translation>Die Analyse endete unerwartet ({0}).</translation>
    </message>
    <message>
        <source>The scan was stopped before the end: all figures are of the records until then.</source>
        <translation>Die Analyse wurde vor dem Ende angehalten: Alle Zahlen gelten für die Datensätze bis dahin.</translation>
    </message>
    <message>
        <source>There are more fields than can be looked at together; the others are left out.</source>
        <translation>Es gibt mehr Felder, als zusammen betrachtet werden können; die übrigen werden ausgelassen.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values are not shown</source>
        <translation>Werte werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>almost unique</source>
        <translation>fast eindeutig</translation>
    </message>
    <message>
        <source>fields never populated</source>
        <translation>nie gefüllte Felder</translation>
    </message>
    <message>
        <source>fields with values</source>
        <translation>Felder mit Werten</translation>
    </message>
    <message>
        <source>identifies a person</source>
        <translation>identifiziert eine Person</translation>
    </message>
    <message>
        <source>likely to identify somebody</source>
        <translation>wahrscheinlich identifizierend</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>required, never populated</source>
        <translation>erforderlich, nie gefüllt</translation>
    </message>
    <message>
        <source>{0} (by the shape of the codes)</source>
        <translation>{0} (nach der Form der Codes)</translation>
    </message>
    <message>
        <source>{0} cannot be read. Check that it is there and may be read.</source>
        <translation>{0} kann nicht gelesen werden. Prüfen Sie, ob es vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>{0} has more than the {1} characters of version {2} of HL7 v2.</source>
        <translation>{0} hat mehr als die {1} Zeichen der Version {2} von HL7 v2.</translation>
    </message>
    <message>
        <source>{0} has no place in {1} of version {2} of HL7 v2.</source>
        <translation>{0} hat in {1} der Version {2} von HL7 v2 keinen Platz.</translation>
    </message>
    <message>
        <source>{0} has no table with FHIR resources: neither a column resourceType nor a table named as a resource.</source>
        <translation>{0} hat keine Tabelle mit FHIR-Ressourcen: weder eine Spalte resourceType noch eine Tabelle, die wie eine Ressource heißt.</translation>
    </message>
    <message>
        <source>{0} is not in version {1} of HL7 v2, which MSH-12 names; its receivers pass over it.</source>
        <translation>{0} gibt es in Version {1} von HL7 v2, die MSH-12 nennt, nicht; deren Empfänger übergehen es.</translation>
    </message>
    <message>
        <source>{0} is not there or may not be read.</source>
        <translation>{0} ist nicht vorhanden oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} is not written: it stands beside {1}, and none that was written names it.</source>
        <translation>{0} wird nicht geschrieben: Es steht neben {1}, und nichts davon, was geschrieben wurde, verweist darauf.</translation>
    </message>
    <message>
        <source>{0} is not written: no message of the pack &quot;{1}&quot; holds it.</source>
        <translation>{0} wird nicht geschrieben: Keine Nachricht des Pakets „{1}“ enthält es.</translation>
    </message>
    <message>
        <source>{0} is not written: the messages that were made of this record have no place for it.</source>
        <translation>{0} wird nicht geschrieben: Die aus diesem Datensatz erzeugten Nachrichten haben keinen Platz dafür.</translation>
    </message>
    <message>
        <source>{0} is required in {1} of version {2} of HL7 v2, and is not there.</source>
        <translation>{0} ist in {1} der Version {2} von HL7 v2 erforderlich und fehlt.</translation>
    </message>
    <message>
        <source>{0} of {1} values are no readable FHIR resources and are left out. Check them with hilum validate.</source>
        <translation>{0} von {1} Werten sind keine lesbaren FHIR-Ressourcen und werden ausgelassen. Prüfen Sie sie mit hilum validate.</translation>
    </message>
    <message>
        <source>{0} resources are no longer where they were: the files have changed. Open them again.</source>
        <translation>{0} Ressourcen sind nicht mehr da, wo sie waren: Die Dateien haben sich geändert. Öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{0} resources of this patient are broken and are left out. Check them with hilum validate.</source>
        <translation>{0} Ressourcen dieses Patienten sind beschädigt und werden ausgelassen. Prüfen Sie sie mit hilum validate.</translation>
    </message>
    <message>
        <source>{0} times explicitly without a value</source>
        <translation>{0}-mal ausdrücklich ohne Wert</translation>
    </message>
    <message>
        <source>A 7-Zip archive. Unpack it and drop its folder.</source>
        <translation>Ein 7-Zip-Archiv. Entpacken Sie es und ziehen Sie den Ordner hierher.</translation>
    </message>
    <message>
        <source>A CDA document. Hilum reads HL7 v2 and FHIR, but not CDA.</source>
        <translation>Ein CDA-Dokument. Hilum liest HL7 v2 und FHIR, aber nicht CDA.</translation>
    </message>
    <message>
        <source>A DICOM file</source>
        <translation>Eine DICOM-Datei</translation>
    </message>
    <message>
        <source>A PDF document. Hilum reads data, not documents: ask for the data behind it.</source>
        <translation>Ein PDF-Dokument. Hilum liest Daten, keine Dokumente: Fragen Sie nach den Daten dahinter.</translation>
    </message>
    <message>
        <source>A Parquet file. Hilum does not read these yet: export it as CSV.</source>
        <translation>Eine Parquet-Datei. Hilum liest diese noch nicht: Exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>A RAR archive. Unpack it and drop its folder.</source>
        <translation>Ein RAR-Archiv. Entpacken Sie es und ziehen Sie den Ordner hierher.</translation>
    </message>
    <message>
        <source>A SQLite database</source>
        <translation>Eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>A SQLite database in which there are no tables.</source>
        <translation>Eine SQLite-Datenbank, in der keine Tabellen sind.</translation>
    </message>
    <message>
        <source>A YAML file, but no pipeline: a pipeline begins with the line hilum: 1.</source>
        <translation>Eine YAML-Datei, aber kein Ablauf: Ein Ablauf beginnt mit der Zeile hilum: 1.</translation>
    </message>
    <message>
        <source>A ZIP archive or an Office document. Unpack it and drop its folder; save a sheet as CSV.</source>
        <translation>Ein ZIP-Archiv oder ein Office-Dokument. Entpacken Sie es und ziehen Sie den Ordner hierher; speichern Sie ein Tabellenblatt als CSV.</translation>
    </message>
    <message>
        <source>A batch, with headers around the messages</source>
        <translation>Ein Stapel mit Kopfzeilen um die Nachrichten</translation>
    </message>
    <message>
        <source>A file packed with bzip2. Hilum unpacks gzip and zstd: unpack this one first.</source>
        <translation>Eine mit bzip2 gepackte Datei. Hilum entpackt gzip und zstd: Entpacken Sie diese zuerst.</translation>
    </message>
    <message>
        <source>A file packed with xz. Hilum unpacks gzip and zstd: unpack this one first.</source>
        <translation>Eine mit xz gepackte Datei. Hilum entpackt gzip und zstd: Entpacken Sie diese zuerst.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>A mapping of Hilum: open the pipeline that uses it, or name it in a map step</source>
        <translation>Eine Zuordnung von Hilum: Öffnen Sie den Ablauf, der sie verwendet, oder nennen Sie sie in einem Zuordnungsschritt</translation>
    </message>
    <message>
        <source>A picture. Hilum shows the pictures in DICOM files.</source>
        <translation>Ein Bild. Hilum zeigt die Bilder in DICOM-Dateien.</translation>
    </message>
    <message>
        <source>A pipeline of Hilum</source>
        <translation>Ein Ablauf von Hilum</translation>
    </message>
    <message>
        <source>A program, not data.</source>
        <translation>Ein Programm, keine Daten.</translation>
    </message>
    <message>
        <source>A table as text (CSV)</source>
        <translation>Eine Tabelle als Text (CSV)</translation>
    </message>
    <message>
        <source>A text document (RTF). Hilum reads data, not documents.</source>
        <translation>Ein Textdokument (RTF). Hilum liest Daten, keine Dokumente.</translation>
    </message>
    <message>
        <source>A text without a form that is known here. Hilum reads HL7 v2, FHIR, JSON, CSV, DICOM and SQLite.</source>
        <translation>Ein Text ohne eine hier bekannte Form. Hilum liest HL7 v2, FHIR, JSON, CSV, DICOM und SQLite.</translation>
    </message>
    <message>
        <source>A web page (HTML). If it should be data, look whether it is an error page of a server.</source>
        <translation>Eine Webseite (HTML). Wenn es Daten sein sollten, sehen Sie nach, ob es die Fehlerseite eines Servers ist.</translation>
    </message>
    <message>
        <source>An EDIFACT interchange. Hilum does not read EDIFACT.</source>
        <translation>Eine EDIFACT-Übertragung. Hilum liest kein EDIFACT.</translation>
    </message>
    <message>
        <source>An HL7 v2 message as XML. Hilum reads HL7 v2 with bars and carets: export it so.</source>
        <translation>Eine HL7-v2-Nachricht als XML. Hilum liest HL7 v2 mit senkrechten Strichen und Zirkumflexen: Exportieren Sie sie so.</translation>
    </message>
    <message>
        <source>An HL7 version 3 message. Hilum reads HL7 v2 and FHIR, but not version 3.</source>
        <translation>Eine Nachricht in HL7 Version 3. Hilum liest HL7 v2 und FHIR, aber nicht Version 3.</translation>
    </message>
    <message>
        <source>An X12 interchange. Hilum does not read X12 yet.</source>
        <translation>Eine X12-Übertragung. Hilum liest X12 noch nicht.</translation>
    </message>
    <message>
        <source>An XML document, but not FHIR. Of XML, Hilum reads FHIR resources.</source>
        <translation>Ein XML-Dokument, aber kein FHIR. Als XML liest Hilum FHIR-Ressourcen.</translation>
    </message>
    <message>
        <source>An old Office document. Save the sheet as CSV.</source>
        <translation>Ein altes Office-Dokument. Speichern Sie das Tabellenblatt als CSV.</translation>
    </message>
    <message>
        <source>As XML</source>
        <translation>Als XML</translation>
    </message>
    <message>
        <source>Bytes of a kind that is not known here. Hilum reads HL7 v2, FHIR, JSON, CSV, DICOM and SQLite.</source>
        <translation>Bytes einer hier nicht bekannten Art. Hilum liest HL7 v2, FHIR, JSON, CSV, DICOM und SQLite.</translation>
    </message>
    <message>
        <source>CSV: {0} files</source>
        <translation>CSV: {0} Dateien</translation>
    </message>
    <message>
        <source>Cells separated by commas</source>
        <translation>Zellen durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Cells separated by semicolons</source>
        <translation>Zellen durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Cells separated by tabs</source>
        <translation>Zellen durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Cells separated by {0}</source>
        <translation>Zellen durch {0} getrennt</translation>
    </message>
    <message>
        <source>Character set {0}</source>
        <translation>Zeichensatz {0}</translation>
    </message>
    <message>
        <source>Counted in a sample: the folder has more files</source>
        <translation>In einer Stichprobe gezählt: Der Ordner hat mehr Dateien</translation>
    </message>
    <message>
        <source>DICOM: {0} files</source>
        <translation>DICOM: {0} Dateien</translation>
    </message>
    <message>
        <source>Empty: {0} files</source>
        <translation>Leer: {0} Dateien</translation>
    </message>
    <message>
        <source>FHIR resources</source>
        <translation>FHIR-Ressourcen</translation>
    </message>
    <message>
        <source>FHIR: {0} files</source>
        <translation>FHIR: {0} Dateien</translation>
    </message>
    <message>
        <source>First message: {0}</source>
        <translation>Erste Nachricht: {0}</translation>
    </message>
    <message>
        <source>First resource: {0}</source>
        <translation>Erste Ressource: {0}</translation>
    </message>
    <message>
        <source>Framed as they are sent over a network (MLLP)</source>
        <translation>Gerahmt, wie sie über ein Netz gesendet werden (MLLP)</translation>
    </message>
    <message>
        <source>HL7 v2 messages</source>
        <translation>HL7-v2-Nachrichten</translation>
    </message>
    <message>
        <source>HL7 v2: {0} files</source>
        <translation>HL7 v2: {0} Dateien</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON: {0} files</source>
        <translation>JSON: {0} Dateien</translation>
    </message>
    <message>
        <source>Mappings: {0}</source>
        <translation>Zuordnungen: {0}</translation>
    </message>
    <message>
        <source>No file in this folder is of a kind that Hilum reads: HL7 v2, FHIR, JSON, CSV, DICOM or SQLite.</source>
        <translation>Keine Datei in diesem Ordner ist von einer Art, die Hilum liest: HL7 v2, FHIR, JSON, CSV, DICOM oder SQLite.</translation>
    </message>
    <message>
        <source>Not to be opened: {0} files</source>
        <translation>Nicht zu öffnen: {0} Dateien</translation>
    </message>
    <message>
        <source>Of other kinds: {0} files</source>
        <translation>Von anderer Art: {0} Dateien</translation>
    </message>
    <message>
        <source>One a line (NDJSON)</source>
        <translation>Eine je Zeile (NDJSON)</translation>
    </message>
    <message>
        <source>Pipelines: {0}</source>
        <translation>Abläufe: {0}</translation>
    </message>
    <message>
        <source>SQLite: {0} files</source>
        <translation>SQLite: {0} Dateien</translation>
    </message>
    <message>
        <source>Tables: {0}</source>
        <translation>Tabellen: {0}</translation>
    </message>
    <message>
        <source>The database {0} has no table &quot;{1}&quot;. It has: {2}.</source>
        <translation>Die Datenbank {0} hat keine Tabelle „{1}“. Sie hat: {2}.</translation>
    </message>
    <message>
        <source>The database {0} has no tables.</source>
        <translation>Die Datenbank {0} hat keine Tabellen.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>In diesem Ordner sind keine Dateien.</translation>
    </message>
    <message>
        <source>This file is empty. Check whether it was written to its end.</source>
        <translation>Diese Datei ist leer. Prüfen Sie, ob sie zu Ende geschrieben wurde.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Without the preamble that files should have</source>
        <translation>Ohne die Präambel, die Dateien haben sollten</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as FHIR: {1}</source>
        <translation>{0} kann nicht als FHIR gelesen werden: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} columns: {1}</source>
        <translation>{0} Spalten: {1}</translation>
    </message>
    <message>
        <source>{0} columns; the first row seems to be no header</source>
        <translation>{0} Spalten; die erste Zeile scheint keine Kopfzeile zu sein</translation>
    </message>
    <message>
        <source>{0} has no FHIR files: names that end in .json, .ndjson, .jsonl or .xml, also with .gz or .zst behind.</source>
        <translation>{0} hat keine FHIR-Dateien: Namen, die auf .json, .ndjson, .jsonl oder .xml enden, auch mit .gz oder .zst dahinter.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder (a pipe, a socket or a device).</source>
        <translation>{0} ist weder eine Datei noch ein Ordner (eine Pipe, ein Socket oder ein Gerät).</translation>
    </message>
    <message>
        <source>{0} is not there, or may not be looked at.</source>
        <translation>{0} ist nicht da oder darf nicht angesehen werden.</translation>
    </message>
    <message>
        <source>{0} is too large to be read.</source>
        <translation>{0} ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>{1}: {0} files</source>
        <translation>{1}: {0} Dateien</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not {1} &quot;{2}&quot;, as it must be.</source>
        <translation>„{0}“ ist nicht {1} „{2}“, wie es sein muss.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is switched off: no record comes by &quot;{1}&quot;.</source>
        <translation>„{0}“ ist ausgeschaltet: Über „{1}“ kommt kein Datensatz.</translation>
    </message>
    <message>
        <source>A code of &quot;{0}&quot; is not in the value set {1}.</source>
        <translation>Ein Code von „{0}“ ist nicht im Value Set {1}.</translation>
    </message>
    <message>
        <source>A reference of &quot;{0}&quot; leads to nothing that is there.</source>
        <translation>Ein Verweis von „{0}“ führt zu nichts, das da ist.</translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; is not written as it should be: {1}.</source>
        <translation>Ein Wert von „{0}“ ist nicht geschrieben, wie er sein soll: {1}.</translation>
    </message>
    <message>
        <source>The records cannot be kept in the folder for temporary files ({0}). Is there room on the disk?</source>
        <translation>Die Datensätze können nicht im Ordner für temporäre Dateien ({0}) aufbewahrt werden. Ist auf der Platte noch Platz?</translation>
    </message>
    <message>
        <source>The records of {0} cannot be read: the step, or one before it, is not complete.</source>
        <translation>Die Datensätze von {0} können nicht gelesen werden: Der Schritt oder einer davor ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The rule checks nothing: add one of expression, required, format, pattern, range, values, valueset, compare, reference or unique.</source>
        <translation>Die Regel prüft nichts: Ergänzen Sie expression, required, format, pattern, range, values, valueset, compare, reference oder unique.</translation>
    </message>
    <message>
        <source>The rule is not complete.</source>
        <translation>Die Regel ist nicht vollständig.</translation>
    </message>
    <message>
        <source>There is no format &quot;{0}&quot;.</source>
        <translation>Es gibt kein Format „{0}“.</translation>
    </message>
    <message>
        <source>There is no kind of rule &quot;{0}&quot;: use expression, required, format, pattern, range, values, valueset, compare, reference or unique.</source>
        <translation>Es gibt keine Regelart „{0}“: Verwenden Sie expression, required, format, pattern, range, values, valueset, compare, reference oder unique.</translation>
    </message>
    <message>
        <source>The records are so large that the preview shows the first {0} of source &quot;{1}&quot; only.</source>
        <translation>Die Datensätze sind so groß, dass die Vorschau nur die ersten {0} der Quelle „{1}“ zeigt.</translation>
    </message>
    <message>
        <source>{0} can only be scanned alone: several files must hold records of one format.</source>
        <translation>{0} lässt sich nur allein analysieren: Mehrere Dateien müssen Datensätze eines Formats enthalten.</translation>
    </message>
    <message>
        <source>{0} files are more than can be named one by one. Name their folder.</source>
        <translation>{0} Dateien sind mehr, als sich einzeln nennen lassen. Nennen Sie ihren Ordner.</translation>
    </message>
    <message>
        <source>{0} holds {1}, but {2} holds {3}. Scan files of one format together.</source>
        <translation>{0} enthält {1}, {2} aber {3}. Analysieren Sie Dateien eines Formats zusammen.</translation>
    </message>
</context>
<context>
    <name>hilum::base::BrowseButton</name>
    <message>
        <source>Choose from the list</source>
        <translation>Aus der Liste wählen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Liste wird abgefragt…</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>hilum::base::BrowseEditor</name>
    <message>
        <source>Type a name, or open the list</source>
        <translation>Namen eingeben oder Liste öffnen</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Liste wird abgefragt…</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>hilum::base::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>hilum::base::PathEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>All files of a folder…</source>
        <translation>Alle Dateien eines Ordners…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Schreibziel auswählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
</context>
<context>
    <name>hilum::base::SettingRow</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe wird benötigt.</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::CanvasScene</name>
    <message numerus="yes">
        <source>Move %n nodes</source>
        <translation>
            <numerusform>%n Knoten verschieben</numerusform>
            <numerusform>%n Knoten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Select a source or a step first: its records are what you connect.</source>
        <translation>Wählen Sie zuerst eine Quelle oder einen Schritt: Deren Datensätze werden verbunden.</translation>
    </message>
    <message>
        <source>%1 rejected: %2</source>
        <translation>%1 abgewiesen: %2</translation>
    </message>
    <message>
        <source>Select the nodes that belong together first.</source>
        <translation>Wählen Sie zuerst die Knoten aus, die zusammengehören.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message numerus="yes">
        <source>Group %n nodes</source>
        <translation>
            <numerusform>%n Knoten gruppieren</numerusform>
            <numerusform>%n Knoten gruppieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected is in a group.</source>
        <translation>Nichts Ausgewähltes ist in einer Gruppe.</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Gruppe öffnen</translation>
    </message>
    <message>
        <source>Collapse group</source>
        <translation>Gruppe zuklappen</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>%n Notiz löschen</numerusform>
            <numerusform>%n Notizen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Select three nodes or more to distribute them.</source>
        <translation>Wählen Sie drei oder mehr Knoten aus, um sie zu verteilen.</translation>
    </message>
    <message>
        <source>Select two nodes or more to align them.</source>
        <translation>Wählen Sie zwei oder mehr Knoten aus, um sie auszurichten.</translation>
    </message>
    <message>
        <source>They are aligned already.</source>
        <translation>Sie sind schon ausgerichtet.</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message numerus="yes">
        <source>Switch %n nodes off</source>
        <translation>
            <numerusform>%n Knoten ausschalten</numerusform>
            <numerusform>%n Knoten ausschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch %n nodes on</source>
        <translation>
            <numerusform>%n Knoten einschalten</numerusform>
            <numerusform>%n Knoten einschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Straighten connection</source>
        <translation>Verbindung begradigen</translation>
    </message>
    <message>
        <source>Bend connection</source>
        <translation>Verbindung biegen</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>Ansehen: %1</translation>
    </message>
    <message>
        <source>Connection from %1 to %2</source>
        <translation>Verbindung von %1 nach %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n nodes</source>
        <translation>
            <numerusform>Gruppe %1, %n Knoten</numerusform>
            <numerusform>Gruppe %1, %n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes selected</source>
        <translation>
            <numerusform>%n Knoten ausgewählt</numerusform>
            <numerusform>%n Knoten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Comment on connection</source>
        <translation>Verbindung kommentieren</translation>
    </message>
    <message>
        <source>A note on the canvas</source>
        <translation>Eine Notiz auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Comment on the connection from %1 to %2</source>
        <translation>Kommentar zur Verbindung von %1 nach %2</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::CanvasView</name>
    <message>
        <source>Name of the node</source>
        <translation>Name des Knotens</translation>
    </message>
    <message>
        <source>“%1” is taken or cannot name a node: a letter, then letters, digits, _ and -.</source>
        <translation>„%1“ ist vergeben oder als Knotenname nicht zulässig: ein Buchstabe, danach Buchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>C&amp;onnect to…</source>
        <translation>&amp;Verbinden mit…</translation>
    </message>
    <message>
        <source>Ar&amp;range</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verkle&amp;inern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Origi&amp;nalgröße</translation>
    </message>
    <message>
        <source>Show &amp;whole pipeline</source>
        <translation>Ganzen Ablauf &amp;zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Hier hinzufügen</translation>
    </message>
    <message>
        <source>The clipboard holds no pipeline nodes.</source>
        <translation>Die Zwischenablage enthält keine Knoten eines Ablaufs.</translation>
    </message>
    <message>
        <source>Arrow keys choose where it goes, Enter connects, Escape leaves.</source>
        <translation>Pfeiltasten wählen das Ziel, Eingabe verbindet, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Start with a source</source>
        <translation>Mit einer Quelle beginnen</translation>
    </message>
    <message>
        <source>Drag a connector from the left onto the canvas, or choose one here. Then add steps and a sink, and see your records at every point.</source>
        <translation>Ziehen Sie einen Konnektor von links auf die Arbeitsfläche oder wählen Sie hier einen aus. Fügen Sie dann Schritte und ein Ziel hinzu und sehen Sie Ihre Datensätze an jeder Stelle.</translation>
    </message>
    <message>
        <source>Scan source</source>
        <translation>Quelle analysieren</translation>
    </message>
    <message>
        <source>Add or &amp;go to…</source>
        <translation>Hinzufügen oder &amp;gehe zu…</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Switch o&amp;ff or on</source>
        <translation>&amp;Aus- oder einschalten</translation>
    </message>
    <message>
        <source>Run &amp;to here</source>
        <translation>&amp;Bis hier ausführen</translation>
    </message>
    <message>
        <source>Show its &amp;records</source>
        <translation>Seine &amp;Datensätze zeigen</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Gruppierung a&amp;ufheben</translation>
    </message>
    <message>
        <source>Co&amp;llapse or open group</source>
        <translation>Gruppe &amp;zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Look at group alo&amp;ne</source>
        <translation>Nur die Gruppe a&amp;nsehen</translation>
    </message>
    <message>
        <source>Select ne&amp;xt connection</source>
        <translation>Nä&amp;chste Verbindung auswählen</translation>
    </message>
    <message>
        <source>&amp;Bend or straighten connection</source>
        <translation>Verbindung &amp;biegen oder begradigen</translation>
    </message>
    <message>
        <source>Arrange all nodes (Ctrl+L); with Shift only the selected ones</source>
        <translation>Alle Knoten anordnen (Strg+L); mit Umschalt nur die ausgewählten</translation>
    </message>
    <message>
        <source>Arrange &amp;selection</source>
        <translation>Au&amp;swahl anordnen</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Linksbündig</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Waagerecht &amp;mittig</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechtsbündig</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben bündig</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Sen&amp;krecht mittig</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten bündig</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>&amp;Right-angled connections</source>
        <translation>&amp;Rechtwinklige Verbindungen</translation>
    </message>
    <message>
        <source>Compare with the &amp;saved file</source>
        <translation>Mit der ge&amp;speicherten Datei vergleichen</translation>
    </message>
    <message>
        <source>Compare with &amp;another file…</source>
        <translation>Mit einer &amp;anderen Datei vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Show se&amp;lection</source>
        <translation>Auswah&amp;l zeigen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Markdown: # title, * list, **bold**. Ctrl+Enter ends, Escape leaves.</source>
        <translation>Markdown: # Titel, * Liste, **fett**. Strg+Enter beendet, Escape verwirft.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Bend here</source>
        <translation>Hier biegen</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Begradigen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Add or go to…</source>
        <translation>Hinzufügen oder gehe zu…</translation>
    </message>
    <message>
        <source>Add note here</source>
        <translation>Notiz hier hinzufügen</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Es gibt noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Bilder (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Print the pipeline</source>
        <translation>Ablauf drucken</translation>
    </message>
    <message>
        <source>It was not saved yet: there is nothing to compare with.</source>
        <translation>Es wurde noch nicht gespeichert: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Pipelines (*.yaml *.yml)</source>
        <translation>Abläufe (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>There is no difference to %1.</source>
        <translation>Es gibt keinen Unterschied zu %1.</translation>
    </message>
    <message>
        <source>Against %1: %2 new, %3 changed, %4 removed; %5 connections differ.</source>
        <translation>Gegenüber %1: %2 neu, %3 geändert, %4 entfernt; %5 Verbindungen sind anders.</translation>
    </message>
    <message>
        <source>Arrow keys select, Ctrl and arrows move, C connects, Enter opens, F2 renames, Ctrl+K adds.</source>
        <translation>Pfeiltasten wählen aus, Strg und Pfeile verschieben, C verbindet, Enter öffnet, F2 benennt um, Strg+K fügt hinzu.</translation>
    </message>
    <message>
        <source>Nothing that is selected is in a group.</source>
        <translation>Nichts Ausgewähltes ist in einer Gruppe.</translation>
    </message>
    <message>
        <source>It is connected to nothing.</source>
        <translation>Es ist mit nichts verbunden.</translation>
    </message>
    <message>
        <source>Select two nodes or more to arrange them.</source>
        <translation>Wählen Sie zwei oder mehr Knoten aus, um sie anzuordnen.</translation>
    </message>
    <message>
        <source>Co&amp;mment on connection</source>
        <translation>Verbindung ko&amp;mmentieren</translation>
    </message>
    <message>
        <source>Comment on the connection</source>
        <translation>Kommentar zur Verbindung</translation>
    </message>
    <message>
        <source>What should others know here?</source>
        <translation>Was sollten andere hier wissen?</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::GroupFrame</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nodes. Double-click to open it.</source>
        <translation>
            <numerusform>%1: %n Knoten. Doppelklick öffnet sie.</numerusform>
            <numerusform>%1: %n Knoten. Doppelklick öffnet sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: double-click to look at it alone.</source>
        <translation>%1: Doppelklick zeigt sie allein.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::canvas::GroupTrail</name>
    <message>
        <source>Pipeline</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Back to the whole pipeline (Backspace)</source>
        <translation>Zurück zum ganzen Ablauf (Rücktaste)</translation>
    </message>
    <message>
        <source>Group %1 of the pipeline</source>
        <translation>Gruppe %1 des Ablaufs</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::Minimap</name>
    <message>
        <source>Overview: press to go there</source>
        <translation>Übersicht: Klicken, um dorthin zu springen</translation>
    </message>
    <message>
        <source>Overview of the pipeline</source>
        <translation>Übersicht des Ablaufs</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::NodeCard</name>
    <message>
        <source>No kind yet</source>
        <translation>Noch keine Art</translation>
    </message>
    <message>
        <source>Off · %1</source>
        <translation>Aus · %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected records and why; drag to a sink to keep them</source>
        <translation>Abgewiesene Datensätze mit Grund; auf ein Ziel ziehen, um sie aufzubewahren</translation>
    </message>
    <message>
        <source>Records that leave by “%1”; drag to where they go</source>
        <translation>Datensätze, die über „%1“ weitergehen; dorthin ziehen, wohin sie gehen</translation>
    </message>
    <message>
        <source>New in this version</source>
        <translation>Neu in dieser Fassung</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Removed in this version</source>
        <translation>In dieser Fassung entfernt</translation>
    </message>
    <message>
        <source>Switched off: records pass it by.</source>
        <translation>Ausgeschaltet: Datensätze gehen daran vorbei.</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>sink</source>
        <translation>Senke</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation>Datensätze: %1</translation>
    </message>
    <message>
        <source>takes from %1</source>
        <translation>übernimmt von %1</translation>
    </message>
    <message>
        <source>Show its records (P)</source>
        <translation>Seine Datensätze zeigen (P)</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation>− Entfernt</translation>
    </message>
    <message>
        <source>~ Changed</source>
        <translation>~ Geändert</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::NodeSearch</name>
    <message>
        <source>Add or go to</source>
        <translation>Hinzufügen oder gehe zu</translation>
    </message>
    <message>
        <source>Add or go to…</source>
        <translation>Hinzufügen oder gehe zu…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Enter adds it behind the selected node</source>
        <translation>Enter fügt es hinter dem ausgewählten Knoten hinzu</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::NodeSearchModel</name>
    <message>
        <source>Read from</source>
        <translation>Lesen aus</translation>
    </message>
    <message>
        <source>Work on records</source>
        <translation>Datensätze bearbeiten</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A remark on the canvas, in Markdown</source>
        <translation>Eine Bemerkung auf der Arbeitsfläche, in Markdown</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>A node of this pipeline</source>
        <translation>Ein Knoten dieses Ablaufs</translation>
    </message>
    <message>
        <source>%1 ★</source>
        <translation>%1 ★</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::NoteItem</name>
    <message>
        <source>Double-click to edit</source>
        <translation>Doppelklick zum Bearbeiten</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::ZoomBar</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>hilum::commands::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>hilum::commands::CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search commands, nodes, rules, files and help</source>
        <translation>Befehle, Knoten, Regeln, Dateien und Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>hilum::commands::ShortcutsDialog</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Einen Befehl oder Tasten finden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>Tasten:</translation>
    </message>
    <message>
        <source>These keys belong to %1, and are taken from there.</source>
        <translation>Diese Tasten gehören zu %1 und werden dort weggenommen.</translation>
    </message>
    <message>
        <source>Assign anyway</source>
        <translation>Trotzdem zuweisen</translation>
    </message>
</context>
<context>
    <name>hilum::document::PipelineDocument</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n nodes</source>
        <translation>
            <numerusform>%n Knoten löschen</numerusform>
            <numerusform>%n Knoten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>There is nothing to connect.</source>
        <translation>Es gibt nichts zu verbinden.</translation>
    </message>
    <message>
        <source>A node cannot take its own records.</source>
        <translation>Ein Knoten kann nicht seine eigenen Datensätze übernehmen.</translation>
    </message>
    <message>
        <source>A source takes no records: it reads them.</source>
        <translation>Eine Quelle übernimmt keine Datensätze: Sie liest sie.</translation>
    </message>
    <message>
        <source>A sink gives no records: it is the end.</source>
        <translation>Ein Ziel gibt keine Datensätze weiter: Es ist das Ende.</translation>
    </message>
    <message>
        <source>%1 has no outlet “%2”.</source>
        <translation>%1 hat keinen Ausgang „%2“.</translation>
    </message>
    <message>
        <source>They are connected already.</source>
        <translation>Sie sind bereits verbunden.</translation>
    </message>
    <message>
        <source>That would be a circle: %1 already gets its records from %2.</source>
        <translation>Das wäre ein Kreis: %1 bezieht seine Datensätze bereits von %2.</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n nodes</source>
        <translation>
            <numerusform>%n Knoten einfügen</numerusform>
            <numerusform>%n Knoten einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>{0} cannot be removed.</source>
        <translation>{0} lässt sich nicht entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n nodes</source>
        <translation>
            <numerusform>%n Knoten anordnen</numerusform>
            <numerusform>%n Knoten anordnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::dropped</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>hilum::dropped::BusyPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n seconds left</source>
        <translation>
            <numerusform>%1 von %2, noch %n Sekunde</numerusform>
            <numerusform>%1 von %2, noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::dropped::DroppedView</name>
    <message>
        <source>Back (Escape)</source>
        <translation>Zurück (Escape)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>Takes it through the mappings that come with Hilum, and shows the result</source>
        <translation>Führt es durch die Zuordnungen, die mit Hilum kommen, und zeigt das Ergebnis</translation>
    </message>
    <message>
        <source>Make a pipeline</source>
        <translation>Ablauf anlegen</translation>
    </message>
    <message>
        <source>A new pipeline that reads this, with the conversion where there is one</source>
        <translation>Ein neuer Ablauf, der dies liest, mit der Umwandlung, wo es eine gibt</translation>
    </message>
    <message>
        <source>Add to the pipeline</source>
        <translation>Zum Ablauf hinzufügen</translation>
    </message>
    <message>
        <source>Puts this into the open pipeline as one more source</source>
        <translation>Nimmt dies als weitere Quelle in den offenen Ablauf auf</translation>
    </message>
    <message>
        <source>Scan the fields</source>
        <translation>Felder analysieren</translation>
    </message>
    <message>
        <source>Tells of every field how full it is and which values it has</source>
        <translation>Sagt von jedem Feld, wie gefüllt es ist und welche Werte es hat</translation>
    </message>
    <message>
        <source>Patient timeline</source>
        <translation>Patienten-Zeitleiste</translation>
    </message>
    <message>
        <source>Shows the course of each patient in it</source>
        <translation>Zeigt den Verlauf jedes Patienten darin</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>Nothing in this folder is read as a whole. Drop one of its files: %1</source>
        <translation>Nichts in diesem Ordner wird als Ganzes gelesen. Ziehen Sie eine seiner Dateien hierher: %1</translation>
    </message>
    <message>
        <source>A mapping</source>
        <translation>Eine Zuordnung</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>Wählen Sie einen davon</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Das kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n files)</source>
        <translation>
            <numerusform>%1 (%n Datei)</numerusform>
            <numerusform>%1 (%n Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to FHIR R4</source>
        <translation>In FHIR R4 umwandeln</translation>
    </message>
    <message>
        <source>Convert to HL7 v2</source>
        <translation>In HL7 v2 umwandeln</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Noch nicht umgewandelt</translation>
    </message>
    <message>
        <source>The mappings that come with Hilum make %1 of these records.</source>
        <translation>Die Zuordnungen, die mit Hilum kommen, machen aus diesen Datensätzen %1.</translation>
    </message>
    <message>
        <source>FHIR R4 resources</source>
        <translation>FHIR-R4-Ressourcen</translation>
    </message>
    <message>
        <source>HL7 v2 messages</source>
        <translation>HL7-v2-Nachrichten</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Wird umgewandelt</translation>
    </message>
    <message>
        <source>There is no result</source>
        <translation>Es gibt kein Ergebnis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>Drop a file or a folder anywhere on the window.</source>
        <translation>Ziehen Sie eine Datei oder einen Ordner irgendwo auf das Fenster.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Convert all to a file…</source>
        <translation>Alle in eine Datei umwandeln…</translation>
    </message>
    <message>
        <source>Convert all to a file</source>
        <translation>Alle in eine Datei umwandeln</translation>
    </message>
    <message>
        <source>FHIR Bundles, one a line (*.ndjson *.ndjson.gz)</source>
        <translation>FHIR-Bundles, eines je Zeile (*.ndjson *.ndjson.gz)</translation>
    </message>
    <message>
        <source>HL7 v2 messages (*.hl7 *.hl7.gz)</source>
        <translation>HL7-v2-Nachrichten (*.hl7 *.hl7.gz)</translation>
    </message>
    <message>
        <source>%1 is read itself. Choose another name.</source>
        <translation>%1 wird selbst gelesen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A conversion is on its way: wait for its end or cancel it</source>
        <translation>Eine Umwandlung läuft: Warten Sie ihr Ende ab oder brechen Sie sie ab</translation>
    </message>
    <message>
        <source>Takes all records through the mappings into one file, however many they are</source>
        <translation>Nimmt alle Datensätze durch die Zuordnungen in eine Datei, gleich wie viele es sind</translation>
    </message>
</context>
<context>
    <name>hilum::dropped::ResultModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>hilum::dropped::ResultView</name>
    <message>
        <source>Only with errors</source>
        <translation>Nur mit Fehlern</translation>
    </message>
    <message>
        <source>Show identifying values</source>
        <translation>Identifizierende Werte zeigen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save what is shown here as one file</source>
        <translation>Was hier gezeigt wird, als eine Datei speichern</translation>
    </message>
    <message>
        <source>Find a type or a code</source>
        <translation>Einen Typ oder Code finden</translation>
    </message>
    <message>
        <source>Records of the result</source>
        <translation>Datensätze des Ergebnisses</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Text des Datensatzes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What is wrong with the record</source>
        <translation>Was am Datensatz falsch ist</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources</source>
        <translation>
            <numerusform>%n Ressource</numerusform>
            <numerusform>%n Ressourcen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n mit Fehlern</numerusform>
            <numerusform>%n mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>all valid</source>
        <translation>alle gültig</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgewiesen</numerusform>
            <numerusform>%n abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The text names persons. &quot;Show identifying values&quot; shows it.</source>
        <translation>Der Text nennt Personen. „Identifizierende Werte zeigen“ zeigt ihn.</translation>
    </message>
    <message>
        <source>Valid: nothing was found wrong.</source>
        <translation>Gültig: Es wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>Nothing was found wrong.</source>
        <translation>Es wurde nichts Falsches gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>FHIR resources, one a line (*.ndjson)</source>
        <translation>FHIR-Ressourcen, eine je Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>HL7 v2 messages (*.hl7)</source>
        <translation>HL7-v2-Nachrichten (*.hl7)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the first ones only: &quot;Convert all to a file&quot; takes them all</source>
        <translation>nur die ersten: „Alle in eine Datei umwandeln“ nimmt alle</translation>
    </message>
</context>
<context>
    <name>hilum::dropped::WholeConversionBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Patient timeline</source>
        <translation>Patienten-Zeitleiste</translation>
    </message>
    <message>
        <source>Progress of the conversion</source>
        <translation>Fortschritt der Umwandlung</translation>
    </message>
    <message>
        <source>Stops the conversion; no file is left behind</source>
        <translation>Bricht die Umwandlung ab; es bleibt keine Datei zurück</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>What was refused, what is wrong and what was left out</source>
        <translation>Was abgewiesen wurde, was falsch ist und was fehlt</translation>
    </message>
    <message>
        <source>Shows the course of each patient in the file</source>
        <translation>Zeigt den Verlauf jedes Patienten in der Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what the conversion says</source>
        <translation>Mitteilung der Umwandlung schließen</translation>
    </message>
    <message>
        <source>Converting all of %1: %2 records so far</source>
        <translation>%1 wird ganz umgewandelt: bisher %2 Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln seconds left</source>
        <translation>
            <numerusform>, noch %Ln Sekunde</numerusform>
            <numerusform>, noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversion was stopped. No file was written.</source>
        <translation>Die Umwandlung wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>No file was written: %1</source>
        <translation>Es wurde keine Datei geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records read</source>
        <translation>
            <numerusform>%Ln Datensatz gelesen</numerusform>
            <numerusform>%Ln Datensätze gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 nach %2 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgewiesen</numerusform>
            <numerusform>%Ln abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those written with errors</source>
        <translation>
            <numerusform>%Ln der geschriebenen mit Fehlern</numerusform>
            <numerusform>%Ln der geschriebenen mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>Zuerst bei</translation>
    </message>
    <message>
        <source>No program opens it. It is %1</source>
        <translation>Kein Programm öffnet sie. Es ist %1</translation>
    </message>
</context>
<context>
    <name>hilum::examples::FailedTests</name>
    <message>
        <source>Run the tests</source>
        <translation>Tests ausführen</translation>
    </message>
    <message>
        <source>Take what comes out as expected</source>
        <translation>Ergebnis als erwartet übernehmen</translation>
    </message>
    <message>
        <source>Tests that fail</source>
        <translation>Scheiternde Tests</translation>
    </message>
    <message>
        <source>Writes what came out into the file of expected records</source>
        <translation>Schreibt das Ergebnis in die Datei der erwarteten Datensätze</translation>
    </message>
    <message>
        <source>Record that is compared</source>
        <translation>Verglichener Datensatz</translation>
    </message>
    <message>
        <source>Record before, that differs</source>
        <translation>Vorheriger abweichender Datensatz</translation>
    </message>
    <message>
        <source>Next record that differs</source>
        <translation>Nächster abweichender Datensatz</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) pass</source>
        <translation>
            <numerusform>%n Test besteht</numerusform>
            <numerusform>%n Tests bestehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n test(s) fail</source>
        <translation>
            <numerusform>%1 von %n Test scheitert</numerusform>
            <numerusform>%1 von %n Tests scheitern</numerusform>
        </translation>
    </message>
    <message>
        <source>No tests yet</source>
        <translation>Noch keine Tests</translation>
    </message>
    <message>
        <source>Keep a record and its result as a test in the mapping view.</source>
        <translation>Behalten Sie in der Zuordnungsansicht einen Datensatz mit seinem Ergebnis als Test.</translation>
    </message>
    <message>
        <source>All tests pass</source>
        <translation>Alle Tests bestehen</translation>
    </message>
    <message>
        <source>What comes out is what is expected.</source>
        <translation>Das Ergebnis ist das erwartete.</translation>
    </message>
    <message>
        <source>Running the tests…</source>
        <translation>Die Tests laufen…</translation>
    </message>
    <message>
        <source>Nothing came out that could be compared</source>
        <translation>Es gibt kein Ergebnis, das sich vergleichen ließe</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation>Datensatz %1 von %2</translation>
    </message>
</context>
<context>
    <name>hilum::expression::ExpressionEdit</name>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Recent expressions</source>
        <translation>Letzte Ausdrücke</translation>
    </message>
</context>
<context>
    <name>hilum::expression::ResultText</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>= %n value(s): %1</source>
        <translation>
            <numerusform>= %n Wert: %1</numerusform>
            <numerusform>= %n Werte: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::help::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Diese Seiten sind auf Englisch.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hilfe</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::ExampleListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::ExamplesEditor</name>
    <message>
        <source>Run the tests</source>
        <translation>Tests ausführen</translation>
    </message>
    <message>
        <source>Delete the test</source>
        <translation>Test löschen</translation>
    </message>
    <message>
        <source>Take what comes out as expected</source>
        <translation>Ergebnis als erwartet übernehmen</translation>
    </message>
    <message>
        <source>Tests of the pipeline</source>
        <translation>Tests des Ablaufs</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Test hinzufügen</translation>
    </message>
    <message>
        <source>Records that go in and what should come out, for you and for “hilum test”.</source>
        <translation>Datensätze, die hineingehen, und was herauskommen soll: für Sie und für „hilum test“.</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Name des Tests</translation>
    </message>
    <message>
        <source>Instead of the source</source>
        <translation>Anstelle der Quelle</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>Verglichen bei</translation>
    </message>
    <message>
        <source>The only source</source>
        <translation>Die einzige Quelle</translation>
    </message>
    <message>
        <source>Behind the last step</source>
        <translation>Hinter dem letzten Schritt</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Passed: what comes out is what should.</source>
        <translation>Bestanden: Es kommt heraus, was soll.</translation>
    </message>
    <message>
        <source>Change a test</source>
        <translation>Test ändern</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Neuer Test</translation>
    </message>
    <message>
        <source>Delete a test</source>
        <translation>Test löschen</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Unterschiede zeigen…</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::InspectorView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes selected</source>
        <translation>
            <numerusform>%n Knoten ausgewählt</numerusform>
            <numerusform>%n Knoten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see its settings. Arrow keys go from node to node.</source>
        <translation>Wählen Sie einen aus, um seine Einstellungen zu sehen. Pfeiltasten wechseln von Knoten zu Knoten.</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::LookupTableModel</name>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::LookupsEditor</name>
    <message>
        <source>Delete the table</source>
        <translation>Tabelle löschen</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Schlüssel und Werte</translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Name der Tabelle</translation>
    </message>
    <message>
        <source>Where its values are</source>
        <translation>Wo ihre Werte stehen</translation>
    </message>
    <message>
        <source>Values written here</source>
        <translation>Hier geschriebene Werte</translation>
    </message>
    <message>
        <source>A CSV file</source>
        <translation>Eine CSV-Datei</translation>
    </message>
    <message>
        <source>Add a lookup table</source>
        <translation>Nachschlagetabelle hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Tables that turn one value into another: codes of one system into those of another. Rules name them.</source>
        <translation>Tabellen, die einen Wert in einen anderen übersetzen: Codes eines Systems in die eines anderen. Regeln nennen sie beim Namen.</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet can be pasted here.</source>
        <translation>Zellen aus einer Tabellenkalkulation können hier eingefügt werden.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Change the table %1</source>
        <translation>Tabelle %1 ändern</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Delete the table %1</source>
        <translation>Tabelle %1 löschen</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::NodeForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is it for? (optional)</source>
        <translation>Wozu dient er? (optional)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Taken, or no name: a letter, then letters, digits, _ and -.</source>
        <translation>Vergeben oder kein Name: ein Buchstabe, danach Buchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>Edit the mapping…</source>
        <translation>Zuordnung bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the rules…</source>
        <translation>Regeln bearbeiten…</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Choose the format</source>
        <translation>Format auswählen</translation>
    </message>
    <message>
        <source>Maps with the pack “%1”.</source>
        <translation>Ordnet mit dem Paket „%1“ zu.</translation>
    </message>
    <message>
        <source>Open the pack’s mappings…</source>
        <translation>Zuordnungen des Pakets öffnen …</translation>
    </message>
    <message numerus="yes">
        <source>%n of its mappings customised.</source>
        <translation>
            <numerusform>%n seiner Zuordnungen angepasst.</numerusform>
            <numerusform>%n seiner Zuordnungen angepasst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::inspector::ParameterTableModel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Used as ${%1}</source>
        <translation>Verwendet als ${%1}</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>muss angegeben werden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::ParametersEditor</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Values that are given when the pipeline is run: a folder, a date. Settings use them as ${name}.</source>
        <translation>Werte, die beim Ausführen des Ablaufs angegeben werden: ein Ordner, ein Datum. Einstellungen verwenden sie als ${name}.</translation>
    </message>
    <message>
        <source>Delete the parameter</source>
        <translation>Parameter löschen</translation>
    </message>
    <message>
        <source>What is it for? (optional)</source>
        <translation>Wofür ist er? (freiwillig)</translation>
    </message>
    <message>
        <source>What the parameter is for</source>
        <translation>Wofür der Parameter ist</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Describe a parameter</source>
        <translation>Parameter beschreiben</translation>
    </message>
    <message>
        <source>Change the parameter %1</source>
        <translation>Parameter %1 ändern</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Delete a parameter</source>
        <translation>Parameter löschen</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::PipelineForm</name>
    <message>
        <source>Pipeline</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Select a node to see its settings.</source>
        <translation>Wählen Sie einen Knoten aus, um seine Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Name des Ablaufs</translation>
    </message>
    <message>
        <source>Description of the pipeline</source>
        <translation>Beschreibung des Ablaufs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Describe the pipeline</source>
        <translation>Ablauf beschreiben</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::PortsEditor</name>
    <message>
        <source>Takes records from</source>
        <translation>Übernimmt Datensätze von</translation>
    </message>
    <message>
        <source>Add a port to take records from</source>
        <translation>Ausgang hinzufügen, von dem Datensätze übernommen werden</translation>
    </message>
    <message>
        <source>Take nothing from %1 any more</source>
        <translation>Nichts mehr von %1 übernehmen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>hilum::inventory_view::FieldDetails</name>
    <message>
        <source>About the field</source>
        <translation>Über das Feld</translation>
    </message>
    <message>
        <source>The values are hidden because they are likely to identify somebody. Press Reveal to see them.</source>
        <translation>Die Werte sind verborgen, weil sie wahrscheinlich jemanden identifizieren. Mit „Aufdecken“ werden sie sichtbar.</translation>
    </message>
    <message>
        <source>No field chosen</source>
        <translation>Kein Feld ausgewählt</translation>
    </message>
    <message>
        <source>Choose a field on the left to see its values.</source>
        <translation>Wählen Sie links ein Feld, um seine Werte zu sehen.</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Häufigste Werte</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>%1 (by shape)</source>
        <translation>%1 (nach der Form)</translation>
    </message>
    <message>
        <source>Code systems</source>
        <translation>Codesysteme</translation>
    </message>
    <message>
        <source>Identifies a person, by what its schema says of it.</source>
        <translation>Identifiziert nach Angabe des Schemas eine Person.</translation>
    </message>
    <message>
        <source>Almost no value comes twice: it may identify a person.</source>
        <translation>Kaum ein Wert kommt zweimal vor: Das Feld könnte eine Person identifizieren.</translation>
    </message>
    <message>
        <source>The standard requires it where its owner is present.</source>
        <translation>Der Standard verlangt es, wo das übergeordnete Element vorhanden ist.</translation>
    </message>
    <message>
        <source>No record has it.</source>
        <translation>Kein Datensatz hat es.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records</source>
        <translation>%1: %2 von %3 Datensätzen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1, %2 of the values</source>
        <translation>%1, %2 der Werte</translation>
    </message>
    <message>
        <source>Declared as</source>
        <translation>Deklariert als</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Codeliste</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>up to %1 times in a record</source>
        <translation>bis zu %1-mal in einem Datensatz</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 to %2 characters, %3 on average</source>
        <translation>%1 bis %2 Zeichen, im Mittel %3</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 times explicitly without a value</source>
        <translation>%1-mal ausdrücklich ohne Wert</translation>
    </message>
</context>
<context>
    <name>hilum::inventory_view::InventoryModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 records have it</source>
        <translation>%1 von %2 Datensätzen haben es</translation>
    </message>
    <message>
        <source>%1 of the values are of this type; look at the others under Patterns</source>
        <translation>%1 der Werte sind von diesem Typ; die übrigen stehen unter „Muster“</translation>
    </message>
    <message>
        <source>Estimated, to about one percent</source>
        <translation>Geschätzt, auf etwa ein Prozent genau</translation>
    </message>
    <message>
        <source>Hidden because they are likely to identify somebody</source>
        <translation>Verborgen, weil sie wahrscheinlich jemanden identifizieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Häufigste Werte</translation>
    </message>
</context>
<context>
    <name>hilum::inventory_view::InventoryView</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The source could not be scanned</source>
        <translation>Die Quelle konnte nicht analysiert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht analysiert</translation>
    </message>
    <message>
        <source>A scan reads a source once and tells of each field how often it is filled, what its values are, and which of them come most often.</source>
        <translation>Eine Analyse liest eine Quelle einmal und zeigt zu jedem Feld, wie oft es gefüllt ist, welche Werte es hat und welche davon am häufigsten vorkommen.</translation>
    </message>
    <message>
        <source>The pipeline has no source yet. Any file can be scanned all the same: it tells what is in its fields.</source>
        <translation>Der Ablauf hat noch keine Quelle. Trotzdem lässt sich jede Datei analysieren: Das zeigt, was in ihren Feldern steht.</translation>
    </message>
    <message>
        <source>Scan the source</source>
        <translation>Die Quelle analysieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Ordner analysieren</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analyse läuft…</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 Datensätze/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Nichts enthalten</translation>
    </message>
    <message>
        <source>None of its records could be read.</source>
        <translation>Keiner der Datensätze konnte gelesen werden.</translation>
    </message>
    <message>
        <source>The source was read to its end and has no records.</source>
        <translation>Die Quelle wurde bis zum Ende gelesen und hat keine Datensätze.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut analysieren</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig angehalten</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 fields with values</source>
        <translation>%1 Felder mit Werten</translation>
    </message>
    <message>
        <source>more fields than can be looked at</source>
        <translation>mehr Felder, als betrachtet werden können</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>Bestandsaufnahme exportieren</translation>
    </message>
    <message>
        <source>Report to read (*.html);;Table for spreadsheets (*.csv)</source>
        <translation>Bericht zum Lesen (*.html);;Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Source to scan</source>
        <translation>Zu analysierende Quelle</translation>
    </message>
    <message>
        <source>How much to scan</source>
        <translation>Umfang der Analyse</translation>
    </message>
    <message>
        <source>Memory stays bounded however many records there are; fewer are done sooner</source>
        <translation>Der Speicherbedarf bleibt bei beliebig vielen Datensätzen begrenzt; weniger sind schneller fertig</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>First %L1 records</source>
        <translation>Erste %L1 Datensätze</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Read the source once and describe its fields; nothing is changed</source>
        <translation>Die Quelle einmal lesen und ihre Felder beschreiben; nichts wird verändert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop, and show what was found until now</source>
        <translation>Anhalten und das bisher Gefundene zeigen</translation>
    </message>
    <message>
        <source>Scan any file or folder</source>
        <translation>Beliebige Datei oder beliebigen Ordner analysieren</translation>
    </message>
    <message>
        <source>Scan a folder…</source>
        <translation>Ordner analysieren…</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Never populated</source>
        <translation>Nie gefüllt</translation>
    </message>
    <message>
        <source>Show also fields that no record has</source>
        <translation>Auch Felder zeigen, die kein Datensatz hat</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Show values that are likely to identify somebody, here and in what is exported</source>
        <translation>Werte zeigen, die wahrscheinlich jemanden identifizieren, hier und im Export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the inventory as HTML or CSV, with the values that are shown</source>
        <translation>Die Bestandsaufnahme als HTML oder CSV schreiben, mit den gezeigten Werten</translation>
    </message>
    <message>
        <source>Fields of the source</source>
        <translation>Felder der Quelle</translation>
    </message>
    <message>
        <source>The source is read once. You can go on working meanwhile.</source>
        <translation>Die Quelle wird einmal gelesen. Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Scan files…</source>
        <translation>Dateien analysieren…</translation>
    </message>
    <message>
        <source>Scan files</source>
        <translation>Dateien analysieren</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::CodeTableModel</name>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::CodeTablePane</name>
    <message>
        <source>Search codes</source>
        <translation>Codes suchen</translation>
    </message>
    <message>
        <source>Code table</source>
        <translation>Codetabelle</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Die ausgewählten Zeilen löschen</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::FieldCoverageModel</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Am häufigsten</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::FieldPane</name>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Source fields</source>
        <translation>Quellfelder</translation>
    </message>
    <message>
        <source>Target fields</source>
        <translation>Zielfelder</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filled field(s) used</source>
        <translation>
            <numerusform>%1 von %n gefülltem Feld verwendet</numerusform>
            <numerusform>%1 von %n gefüllten Feldern verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) filled</source>
        <translation>
            <numerusform>%1 von %n Feld gefüllt</numerusform>
            <numerusform>%1 von %n Feldern gefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>required: %1</source>
        <translation>erforderlich: %1</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Mapped fields</source>
        <translation>Zugeordnete Felder</translation>
    </message>
    <message>
        <source>Fields not mapped</source>
        <translation>Nicht zugeordnete Felder</translation>
    </message>
    <message>
        <source>Fields that the sample never has</source>
        <translation>Felder, die die Stichprobe nie hat</translation>
    </message>
    <message>
        <source>Required fields not mapped</source>
        <translation>Nicht zugeordnete Pflichtfelder</translation>
    </message>
    <message>
        <source>No field is of this kind.</source>
        <translation>Kein Feld ist von dieser Art.</translation>
    </message>
    <message>
        <source>Which fields are shown: %1</source>
        <translation>Welche Felder gezeigt werden: %1</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::MappingTools</name>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>How often each value of the chosen field is in the sample</source>
        <translation>Wie oft jeder Wert des gewählten Felds in der Stichprobe ist</translation>
    </message>
    <message>
        <source>The codes that the chosen target allows, and what has none</source>
        <translation>Die Codes, die das gewählte Ziel erlaubt, und was keinen hat</translation>
    </message>
    <message>
        <source>Fields that are mapped, that are not, and that the sample never has</source>
        <translation>Felder, die zugeordnet sind, die es nicht sind und die die Stichprobe nie hat</translation>
    </message>
    <message>
        <source>Rules that use a field, an element, a table or a part</source>
        <translation>Regeln, die ein Feld, ein Element, eine Tabelle oder einen Teil verwenden</translation>
    </message>
    <message>
        <source>Values in the sample</source>
        <translation>Werte in der Stichprobe</translation>
    </message>
    <message>
        <source>Codes of the target</source>
        <translation>Codes des Ziels</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>Welche Felder gezeigt werden</translation>
    </message>
    <message>
        <source>Coverage of the mapping</source>
        <translation>Abdeckung der Zuordnung</translation>
    </message>
    <message>
        <source>All fields (%1)</source>
        <translation>Alle Felder (%1)</translation>
    </message>
    <message>
        <source>In the sample and not mapped</source>
        <translation>In der Stichprobe und nicht zugeordnet</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Mapped, but never in the sample</source>
        <translation>Zugeordnet, aber nie in der Stichprobe</translation>
    </message>
    <message>
        <source>Required by the target and not mapped</source>
        <translation>Vom Ziel verlangt und nicht zugeordnet</translation>
    </message>
    <message>
        <source>A field, element, table, part or word: PID-5, name.given, gender</source>
        <translation>Ein Feld, Element, Teil, Wort oder eine Tabelle: PID-5, name.given, gender</translation>
    </message>
    <message>
        <source>Find uses of</source>
        <translation>Verwendungen finden von</translation>
    </message>
    <message>
        <source>Rules that use it</source>
        <translation>Regeln, die es verwenden</translation>
    </message>
    <message>
        <source>Choose a source field or a rule to see its values in the sample.</source>
        <translation>Wählen Sie ein Quellfeld oder eine Regel, um die Werte in der Stichprobe zu sehen.</translation>
    </message>
    <message>
        <source>Choose a rule or a target field to see the codes that it allows.</source>
        <translation>Wählen Sie eine Regel oder ein Zielfeld, um die erlaubten Codes zu sehen.</translation>
    </message>
    <message>
        <source>%1 is not bound to a list of codes.</source>
        <translation>%1 ist an keine Codeliste gebunden.</translation>
    </message>
    <message>
        <source>%1 allows only these codes.</source>
        <translation>%1 erlaubt nur diese Codes.</translation>
    </message>
    <message>
        <source>%1 should have one of these codes.</source>
        <translation>%1 sollte einen dieser Codes haben.</translation>
    </message>
    <message>
        <source>Source codes without a target</source>
        <translation>Codes der Quelle ohne Ziel</translation>
    </message>
    <message>
        <source>No rule uses “%1”.</source>
        <translation>Keine Regel verwendet „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n Verwendung</numerusform>
            <numerusform>%n Verwendungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::MappingView</name>
    <message>
        <source>No mapping is open</source>
        <translation>Keine Zuordnung geöffnet</translation>
    </message>
    <message>
        <source>Select a map step on the canvas, or add one from the palette.</source>
        <translation>Wählen Sie auf der Arbeitsfläche einen Zuordnungsschritt aus oder fügen Sie einen aus der Palette hinzu.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read</source>
        <translation>Die Zuordnungsdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>This step has no mapping yet</source>
        <translation>Dieser Schritt hat noch keine Zuordnung</translation>
    </message>
    <message>
        <source>Start one, then drag source fields onto target fields.</source>
        <translation>Beginnen Sie eine und ziehen Sie dann Quellfelder auf Zielfelder.</translation>
    </message>
    <message>
        <source>Start the mapping</source>
        <translation>Zuordnung beginnen</translation>
    </message>
    <message>
        <source>Start mapping</source>
        <translation>Zuordnung beginnen</translation>
    </message>
    <message>
        <source>No sample record</source>
        <translation>Kein Beispieldatensatz</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation>Datensatz %1 von %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source  ·  %1</source>
        <translation>Quelle  ·  %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) with errors</source>
        <translation>
            <numerusform>%n Regel mit Fehlern</numerusform>
            <numerusform>%n Regeln mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target  ·  %1</source>
        <translation>Ziel  ·  %1</translation>
    </message>
    <message>
        <source>Select a rule to edit its expression</source>
        <translation>Wählen Sie eine Regel aus, um ihren Ausdruck zu bearbeiten</translation>
    </message>
    <message>
        <source>For each item of</source>
        <translation>Für jedes Element von</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <source>Move rule</source>
        <translation>Regel verschieben</translation>
    </message>
    <message>
        <source>Previous sample record</source>
        <translation>Vorheriger Beispieldatensatz</translation>
    </message>
    <message>
        <source>Next sample record</source>
        <translation>Nächster Beispieldatensatz</translation>
    </message>
    <message>
        <source>Hide identifying values</source>
        <translation>Identifizierende Werte verbergen</translation>
    </message>
    <message>
        <source>Format of the target</source>
        <translation>Format des Ziels</translation>
    </message>
    <message>
        <source>Type of the target</source>
        <translation>Typ des Ziels</translation>
    </message>
    <message>
        <source>into</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Map the selected source field to the selected target field</source>
        <translation>Das ausgewählte Quellfeld dem ausgewählten Zielfeld zuordnen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Regel nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Regel nach unten verschieben</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Die Regel löschen</translation>
    </message>
    <message>
        <source>Mapping rules</source>
        <translation>Zuordnungsregeln</translation>
    </message>
    <message>
        <source>FHIRPath, for example PID-5.1 or name.family; = text for a constant</source>
        <translation>FHIRPath, zum Beispiel PID-5.1 oder name.family; = Text für eine Konstante</translation>
    </message>
    <message>
        <source>Change target format</source>
        <translation>Zielformat ändern</translation>
    </message>
    <message>
        <source>Change target type</source>
        <translation>Zieltyp ändern</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Edit expression</source>
        <translation>Ausdruck bearbeiten</translation>
    </message>
    <message>
        <source>A constant</source>
        <translation>Eine Konstante</translation>
    </message>
    <message>
        <source>Take suggested rules</source>
        <translation>Vorgeschlagene Regeln übernehmen</translation>
    </message>
    <message>
        <source>Suggest rules</source>
        <translation>Regeln vorschlagen</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be opened</source>
        <translation>Das Paket „%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1  ·  first of %2</source>
        <translation>%1  ·  das erste von %2</translation>
    </message>
    <message>
        <source>No rule writes %1 by itself: the format adds it.</source>
        <translation>Keine Regel schreibt %1 von sich aus: Das Format fügt es hinzu.</translation>
    </message>
    <message>
        <source>Add a rule for %1</source>
        <translation>Regel für %1 hinzufügen</translation>
    </message>
    <message>
        <source>No sample record: run the source to see what the pack has for its messages.</source>
        <translation>Kein Beispieldatensatz: Führen Sie die Quelle aus, um zu sehen, was das Paket für ihre Nachrichten hat.</translation>
    </message>
    <message>
        <source>The pack has no mapping for this record.</source>
        <translation>Das Paket hat keine Zuordnung für diesen Datensatz.</translation>
    </message>
    <message>
        <source>What the pack does with this record. Open a mapping to see its rules and to change them for this project.</source>
        <translation>Was das Paket mit diesem Datensatz macht. Öffnen Sie eine Zuordnung, um ihre Regeln zu sehen und für dieses Projekt zu ändern.</translation>
    </message>
    <message>
        <source>Customise the mapping</source>
        <translation>Zuordnung anpassen</translation>
    </message>
    <message>
        <source>“%1” is the pack’s own mapping.</source>
        <translation>„%1“ ist die eigene Zuordnung des Pakets.</translation>
    </message>
    <message>
        <source>Customise: makes a copy in %1 of this project, which takes its place from then on.</source>
        <translation>Anpassen: legt in %1 dieses Projekts eine Kopie an, die von da an an ihre Stelle tritt.</translation>
    </message>
    <message numerus="yes">
        <source>The mapping is used in %n place(s).</source>
        <translation>
            <numerusform>Die Zuordnung wird an %n Stelle benutzt.</numerusform>
            <numerusform>Die Zuordnung wird an %n Stellen benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customise</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Customise %1</source>
        <translation>%1 anpassen</translation>
    </message>
    <message>
        <source>Customise %1 only here</source>
        <translation>%1 nur hier anpassen</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Find uses</source>
        <translation>Verwendungen finden</translation>
    </message>
    <message>
        <source>Show its values in the sample</source>
        <translation>Seine Werte in der Stichprobe zeigen</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Die Regel verdoppeln</translation>
    </message>
    <message>
        <source>Find uses of %1</source>
        <translation>Verwendungen von %1 finden</translation>
    </message>
    <message>
        <source>Duplicate rule</source>
        <translation>Regel verdoppeln</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %2 of %n record(s)</source>
        <translation>
            <numerusform>%1: in %2 von %n Datensatz</numerusform>
            <numerusform>%1: in %2 von %n Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n verschiedener Wert</numerusform>
            <numerusform>%n verschiedene Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the sample never has it.</source>
        <translation>%1: Die Stichprobe hat es nie.</translation>
    </message>
    <message>
        <source>The rule reads no value of its own.</source>
        <translation>Die Regel liest keinen eigenen Wert.</translation>
    </message>
    <message>
        <source>in the sample</source>
        <translation>in der Stichprobe</translation>
    </message>
    <message>
        <source>Nothing in this record leads to %1: choose another sample record.</source>
        <translation>Nichts in diesem Datensatz führt zu %1: Wählen Sie einen anderen Beispieldatensatz.</translation>
    </message>
    <message>
        <source>Write the mapping as a specification, to be read and signed</source>
        <translation>Die Zuordnung als Spezifikation schreiben, zum Lesen und Unterschreiben</translation>
    </message>
    <message>
        <source>Export the specification</source>
        <translation>Spezifikation exportieren</translation>
    </message>
    <message>
        <source>Specification as HTML…</source>
        <translation>Spezifikation als HTML…</translation>
    </message>
    <message>
        <source>Specification as Markdown…</source>
        <translation>Spezifikation als Markdown…</translation>
    </message>
    <message>
        <source>Rules as a table (CSV)…</source>
        <translation>Regeln als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>There is no mapping to write: the pack has none for this record.</source>
        <translation>Es gibt keine Zuordnung zu schreiben: Das Paket hat keine für diesen Datensatz.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>The pack has no code tables</source>
        <translation>Das Paket hat keine Codetabellen</translation>
    </message>
    <message>
        <source>Customise the code table</source>
        <translation>Die Codetabelle anpassen</translation>
    </message>
    <message>
        <source>“%1” is the pack’s own code table.</source>
        <translation>„%1“ ist die eigene Codetabelle des Pakets.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Tests: records that go in, and what the mapping should make of them</source>
        <translation>Tests: Datensätze, die hineingehen, und was die Zuordnung daraus machen soll</translation>
    </message>
    <message>
        <source>Test the mapping</source>
        <translation>Zuordnung testen</translation>
    </message>
    <message>
        <source>Keep this record and its result as a test</source>
        <translation>Diesen Datensatz und sein Ergebnis als Test behalten</translation>
    </message>
    <message>
        <source>Run the tests</source>
        <translation>Tests ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) pass</source>
        <translation>
            <numerusform>%n Test besteht</numerusform>
            <numerusform>%n Tests bestehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n test(s) fail</source>
        <translation>
            <numerusform>%1 von %n Test scheitert</numerusform>
            <numerusform>%1 von %n Tests scheitern</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a record that stands alone in its source can be kept: a message, a resource. Add a file of records as a test in the inspector.</source>
        <translation>Nur ein Datensatz, der in seiner Quelle allein steht, kann behalten werden: eine Nachricht, eine Ressource. Fügen Sie eine Datei mit Datensätzen in den Eigenschaften als Test hinzu.</translation>
    </message>
    <message>
        <source>Save the pipeline first: its tests are files beside it.</source>
        <translation>Speichern Sie zuerst den Ablauf: Seine Tests sind Dateien daneben.</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>Keep a record as a test</source>
        <translation>Einen Datensatz als Test behalten</translation>
    </message>
    <message>
        <source>%1 is a test of this pipeline now.</source>
        <translation>%1 ist jetzt ein Test dieses Ablaufs.</translation>
    </message>
    <message>
        <source>Open the table %1</source>
        <translation>Die Tabelle %1 öffnen</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Unterschiede zeigen…</translation>
    </message>
    <message>
        <source>Comment on the rule</source>
        <translation>Kommentar zur Regel</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::PartBar</name>
    <message>
        <source>Customise…</source>
        <translation>Anpassen …</translation>
    </message>
    <message>
        <source>Make a copy in this project, to change it</source>
        <translation>Eine Kopie in diesem Projekt anlegen, um sie zu ändern</translation>
    </message>
    <message>
        <source>Only here…</source>
        <translation>Nur hier …</translation>
    </message>
    <message>
        <source>Make a copy under another name that only this place uses, to change it</source>
        <translation>Eine Kopie unter anderem Namen anlegen, die nur diese Stelle benutzt, um sie zu ändern</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>What this project changed</source>
        <translation>Was dieses Projekt geändert hat</translation>
    </message>
    <message>
        <source>Revert to the pack’s</source>
        <translation>Auf die des Pakets zurücksetzen</translation>
    </message>
    <message>
        <source>Take the pack’s own mapping again</source>
        <translation>Wieder die eigene Zuordnung des Pakets nehmen</translation>
    </message>
    <message>
        <source>Customised</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>The pack’s own</source>
        <translation>Vom Paket</translation>
    </message>
    <message numerus="yes">
        <source>used in %n place(s)</source>
        <translation>
            <numerusform>an %n Stelle benutzt</numerusform>
            <numerusform>an %n Stellen benutzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::PartDifference</name>
    <message>
        <source>What this project changed in %1</source>
        <translation>Was dieses Projekt an %1 geändert hat</translation>
    </message>
    <message>
        <source>The copy says the same as the pack’s own.</source>
        <translation>Die Kopie sagt dasselbe wie die des Pakets.</translation>
    </message>
    <message>
        <source>%1 line(s) of the pack’s own are gone, %2 came.</source>
        <translation>Zeilen des Pakets, die weg sind: %1; neue Zeilen: %2.</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::PartTreeModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>This part cannot be read.</source>
        <translation>Dieser Teil lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1, customised</source>
        <translation>%1, angepasst</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Macht</translation>
    </message>
    <message>
        <source>Of the sample</source>
        <translation>Vom Beispiel</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Benutzt in</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::PartsPane</name>
    <message>
        <source>Show also what this message does not need</source>
        <translation>Auch zeigen, was diese Nachricht nicht braucht</translation>
    </message>
    <message>
        <source>Mappings of the pack</source>
        <translation>Zuordnungen des Pakets</translation>
    </message>
    <message>
        <source>Code tables</source>
        <translation>Codetabellen</translation>
    </message>
    <message>
        <source>Look into a code table of the pack, or change it for this project</source>
        <translation>In eine Codetabelle des Pakets sehen oder sie für dieses Projekt ändern</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::RuleDelegate</name>
    <message>
        <source>each %1</source>
        <translation>je %1</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::RuleTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Otherwise from</source>
        <translation>Sonst aus</translation>
    </message>
    <message>
        <source>Type (choice)</source>
        <translation>Typ (Auswahl)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::RuleUseModel</name>
    <message>
        <source>reads it</source>
        <translation>liest es</translation>
    </message>
    <message>
        <source>writes it</source>
        <translation>schreibt es</translation>
    </message>
    <message>
        <source>its table</source>
        <translation>seine Tabelle</translation>
    </message>
    <message>
        <source>its part</source>
        <translation>sein Teil</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::SchemaTreeModel</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Source field</source>
        <translation>Quellfeld</translation>
    </message>
    <message>
        <source>Target field</source>
        <translation>Zielfeld</translation>
    </message>
    <message>
        <source>Only codes of %1</source>
        <translation>Nur Codes aus %1</translation>
    </message>
    <message>
        <source>Codes of %1</source>
        <translation>Codes aus %1</translation>
    </message>
    <message>
        <source>The sample has it, no rule reads it</source>
        <translation>Die Stichprobe hat es, keine Regel liest es</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::SuggestionPanel</name>
    <message>
        <source>HL7&apos;s v2-to-FHIR maps it so</source>
        <translation>HL7s v2-to-FHIR ordnet es so zu</translation>
    </message>
    <message>
        <source>a usual name for it</source>
        <translation>ein üblicher Name dafür</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>Nothing to suggest: what the sample has and is known is mapped.</source>
        <translation>Nichts vorzuschlagen: Was die Probe hat und bekannt ist, ist zugeordnet.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Suggested rules</source>
        <translation>Vorgeschlagene Regeln</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>Vorschläge schließen</translation>
    </message>
    <message>
        <source>each %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>values are its codes</source>
        <translation>die Werte sind seine Codes</translation>
    </message>
    <message>
        <source>values fit the type</source>
        <translation>die Werte passen zum Typ</translation>
    </message>
    <message>
        <source>some values do not fit the type</source>
        <translation>manche Werte passen nicht zum Typ</translation>
    </message>
    <message>
        <source>needs a lookup table</source>
        <translation>braucht eine Nachschlagetabelle</translation>
    </message>
    <message>
        <source>Take all from</source>
        <translation>Alle übernehmen ab</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>How sure a suggestion must be to be taken with the others</source>
        <translation>Wie sicher ein Vorschlag sein muss, um mit den anderen übernommen zu werden</translation>
    </message>
    <message>
        <source>Bring back what was dismissed</source>
        <translation>Verworfenes zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Takes %n suggestion(s) in one step</source>
        <translation>
            <numerusform>Übernimmt %n Vorschlag in einem Schritt</numerusform>
            <numerusform>Übernimmt %n Vorschläge in einem Schritt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n verworfen</numerusform>
            <numerusform>%n verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::ValueTableModel</name>
    <message>
        <source>no target: nothing is written</source>
        <translation>kein Ziel: Nichts wird geschrieben</translation>
    </message>
    <message>
        <source>%1: not allowed there</source>
        <translation>%1: dort nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 (otherwise)</source>
        <translation>%1 (sonst)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>hilum::palette::PaletteModel</name>
    <message>
        <source>Read from</source>
        <translation>Lesen aus</translation>
    </message>
    <message>
        <source>Work on records</source>
        <translation>Datensätze bearbeiten</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, Favorit</translation>
    </message>
</context>
<context>
    <name>hilum::palette::PaletteView</name>
    <message>
        <source>Search connectors and steps</source>
        <translation>Konnektoren und Schritte suchen</translation>
    </message>
    <message>
        <source>Connectors and steps</source>
        <translation>Konnektoren und Schritte</translation>
    </message>
    <message>
        <source>Add to the pipeline</source>
        <translation>Zum Ablauf hinzufügen</translation>
    </message>
    <message>
        <source>No favourite any more (F)</source>
        <translation>Kein Favorit mehr (F)</translation>
    </message>
    <message>
        <source>Make it a favourite (F)</source>
        <translation>Zum Favoriten machen (F)</translation>
    </message>
</context>
<context>
    <name>hilum::preview::ColumnChooser</name>
    <message>
        <source>Reading the fields…</source>
        <translation>Felder werden gelesen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Fields of the table</source>
        <translation>Felder der Tabelle</translation>
    </message>
    <message>
        <source>Search the fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Fields; a ticked one is shown</source>
        <translation>Felder; ein angehaktes wird gezeigt</translation>
    </message>
    <message>
        <source>First fields</source>
        <translation>Erste Felder</translation>
    </message>
    <message>
        <source>Show the first fields of the records, as at the beginning</source>
        <translation>Die ersten Felder der Datensätze zeigen, wie am Anfang</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Name of a saved view</source>
        <translation>Name einer gespeicherten Ansicht</translation>
    </message>
    <message>
        <source>Save the ticked fields, those kept in sight and the widths under this name</source>
        <translation>Die angehakten und die festgehaltenen Felder und die Breiten unter diesem Namen speichern</translation>
    </message>
    <message>
        <source>Delete the saved view</source>
        <translation>Die gespeicherte Ansicht löschen</translation>
    </message>
    <message>
        <source>%1 of %2 fields shown</source>
        <translation>%1 von %2 Feldern gezeigt</translation>
    </message>
</context>
<context>
    <name>hilum::preview::ComparePane</name>
    <message>
        <source>What the record is compared with</source>
        <translation>Womit der Datensatz verglichen wird</translation>
    </message>
    <message>
        <source>Number of the other record</source>
        <translation>Nummer des anderen Datensatzes</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Vor diesem Schritt</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Ein anderer Datensatz</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
</context>
<context>
    <name>hilum::preview::DifferenceModel</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>hilum::preview::DifferenceTable</name>
    <message>
        <source>Only what differs</source>
        <translation>Nur was sich unterscheidet</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Voriger Unterschied (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Nächster Unterschied (F7)</translation>
    </message>
    <message>
        <source>Values of both records</source>
        <translation>Werte beider Datensätze</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>No differences: all %n value(s) are the same.</source>
        <translation>
            <numerusform>Keine Unterschiede: Der %n Wert ist gleich.</numerusform>
            <numerusform>Keine Unterschiede: Alle %n Werte sind gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugekommen</numerusform>
            <numerusform>%n hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the left</source>
        <translation>
            <numerusform>%n nur links</numerusform>
            <numerusform>%n nur links</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>hilum::preview::FindBar</name>
    <message>
        <source>Find in the values</source>
        <translation>In den Werten suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste (Enter)</translation>
    </message>
    <message>
        <source>Only records that have it (Alt+Enter)</source>
        <translation>Nur Datensätze, die es haben (Alt+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>hilum::preview::HexView</name>
    <message>
        <source>Bytes of the record</source>
        <translation>Bytes des Datensatzes</translation>
    </message>
    <message>
        <source>Hidden, because the bytes may identify a person.</source>
        <translation>Verborgen, weil die Bytes eine Person identifizieren können.</translation>
    </message>
</context>
<context>
    <name>hilum::preview::ImageView</name>
    <message>
        <source>Picture of the record</source>
        <translation>Bild des Datensatzes</translation>
    </message>
</context>
<context>
    <name>hilum::preview::JourneyView</name>
    <message>
        <source>read from its source</source>
        <translation>aus seiner Quelle gelesen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>herausgefiltert</translation>
    </message>
    <message>
        <source>passed unchanged</source>
        <translation>unverändert durchgegangen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>became %n record(s)</source>
        <translation>
            <numerusform>wurde zu %n Datensatz</numerusform>
            <numerusform>wurde zu %n Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>would be written</source>
        <translation>würde geschrieben</translation>
    </message>
    <message>
        <source>cannot be previewed</source>
        <translation>keine Vorschau möglich</translation>
    </message>
    <message>
        <source>Stations of the record</source>
        <translation>Stationen des Datensatzes</translation>
    </message>
    <message>
        <source>Show the record at this step in the preview (Enter)</source>
        <translation>Den Datensatz bei diesem Schritt in der Vorschau zeigen (Enter)</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <comment>a step and which of its records</comment>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>Only records of the live sample can be followed.</source>
        <translation>Nur Datensätze der laufenden Stichprobe lassen sich verfolgen.</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
</context>
<context>
    <name>hilum::preview::PicturePane</name>
    <message>
        <source>Frame of the picture</source>
        <translation>Einzelbild</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Reset window and zoom (0). Drag: window and level; Ctrl+drag: move; Ctrl+wheel: zoom</source>
        <translation>Fenster und Zoom zurücksetzen (0). Ziehen: Fenster und Mitte; Strg+Ziehen: verschieben; Strg+Rad: zoomen</translation>
    </message>
    <message>
        <source>Reset window and zoom</source>
        <translation>Fenster und Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Center %1, width %2</source>
        <translation>Mitte %1, Breite %2</translation>
    </message>
</context>
<context>
    <name>hilum::preview::PreviewBar</name>
    <message>
        <source>Outlet whose records are shown</source>
        <translation>Ausgang, dessen Datensätze gezeigt werden</translation>
    </message>
    <message>
        <source>Identifying values are hidden: press to show them</source>
        <translation>Identifizierende Werte sind verborgen: drücken, um sie zu zeigen</translation>
    </message>
    <message>
        <source>Read the sample again</source>
        <translation>Die Stichprobe neu lesen</translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation>Datensätze als Tabelle</translation>
    </message>
    <message>
        <source>One record, before and after</source>
        <translation>Ein Datensatz, vorher und nachher</translation>
    </message>
    <message>
        <source>Compare two records</source>
        <translation>Zwei Datensätze vergleichen</translation>
    </message>
    <message>
        <source>Follow one record through the pipeline</source>
        <translation>Einen Datensatz durch den Ablauf verfolgen</translation>
    </message>
    <message>
        <source>Rejected or filtered out here, and why</source>
        <translation>Hier abgewiesen oder herausgefiltert, und warum</translation>
    </message>
    <message>
        <source>How many records are read</source>
        <translation>Wie viele Datensätze gelesen werden</translation>
    </message>
    <message>
        <source>The first %1, anew with each change</source>
        <translation>Die ersten %1, neu bei jeder Änderung</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Die ersten %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Copy records</source>
        <translation>Datensätze kopieren</translation>
    </message>
    <message>
        <source>Chosen records as CSV</source>
        <translation>Gewählte Datensätze als CSV</translation>
    </message>
    <message>
        <source>Chosen records as JSON</source>
        <translation>Gewählte Datensätze als JSON</translation>
    </message>
    <message>
        <source>Chosen records as HL7 v2</source>
        <translation>Gewählte Datensätze als HL7 v2</translation>
    </message>
    <message>
        <source>All records as CSV</source>
        <translation>Alle Datensätze als CSV</translation>
    </message>
    <message>
        <source>All records as JSON</source>
        <translation>Alle Datensätze als JSON</translation>
    </message>
    <message>
        <source>All records as HL7 v2</source>
        <translation>Alle Datensätze als HL7 v2</translation>
    </message>
    <message>
        <source>Identifying values are shown: press to hide them</source>
        <translation>Identifizierende Werte werden gezeigt: drücken, um sie zu verbergen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>These records are not HL7 v2</source>
        <translation>Diese Datensätze sind nicht HL7 v2</translation>
    </message>
</context>
<context>
    <name>hilum::preview::PreviewView</name>
    <message>
        <source>The record before the step</source>
        <translation>Der Datensatz vor dem Schritt</translation>
    </message>
    <message>
        <source>The record after the step</source>
        <translation>Der Datensatz nach dem Schritt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Choose a step to see its records</source>
        <translation>Wählen Sie einen Schritt, um seine Datensätze zu sehen</translation>
    </message>
    <message>
        <source>Select a source or step on the canvas. The preview runs the real engine on a sample and writes nothing.</source>
        <translation>Wählen Sie auf der Arbeitsfläche eine Quelle oder einen Schritt aus. Die Vorschau führt die echte Verarbeitung an einer Stichprobe aus und schreibt nichts.</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Noch keine Vorschau</translation>
    </message>
    <message>
        <source>This step cannot be previewed yet</source>
        <translation>Für diesen Schritt ist noch keine Vorschau möglich</translation>
    </message>
    <message>
        <source>The sample is being read.</source>
        <translation>Die Stichprobe wird gelesen.</translation>
    </message>
    <message>
        <source>Look at Problems: the step or something before it is not complete.</source>
        <translation>Sehen Sie unter „Probleme“ nach: Der Schritt oder etwas davor ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Nothing was rejected</source>
        <translation>Nichts wurde abgewiesen</translation>
    </message>
    <message>
        <source>No records here</source>
        <translation>Hier sind keine Datensätze</translation>
    </message>
    <message>
        <source>Every record of the sample passed.</source>
        <translation>Jeder Datensatz der Stichprobe hat bestanden.</translation>
    </message>
    <message>
        <source>The sample has no record that reaches this outlet.</source>
        <translation>Die Stichprobe enthält keinen Datensatz, der diesen Ausgang erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgewiesen</numerusform>
            <numerusform>%n abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation>
            <numerusform>%n herausgefiltert</numerusform>
            <numerusform>%n herausgefiltert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rule wrote this?</source>
        <translation>Welche Regel hat das geschrieben?</translation>
    </message>
    <message>
        <source>Only records with this value</source>
        <translation>Nur Datensätze mit diesem Wert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Show the whole value…</source>
        <translation>Den ganzen Wert zeigen…</translation>
    </message>
    <message>
        <source>Let this field scroll again</source>
        <translation>Dieses Feld wieder mitrollen lassen</translation>
    </message>
    <message>
        <source>Keep this field in sight</source>
        <translation>Dieses Feld festhalten</translation>
    </message>
    <message>
        <source>Follow this record</source>
        <translation>Diesen Datensatz verfolgen</translation>
    </message>
    <message>
        <source>Compare these two records</source>
        <translation>Diese zwei Datensätze vergleichen</translation>
    </message>
    <message>
        <source>Compare this record</source>
        <translation>Diesen Datensatz vergleichen</translation>
    </message>
    <message>
        <source>Copy records</source>
        <translation>Datensätze kopieren</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Im Gezeigten nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>in %1 records</source>
        <translation>in %1 Datensätzen</translation>
    </message>
    <message>
        <source>search stopped</source>
        <translation>Suche beendet</translation>
    </message>
    <message numerus="yes">
        <source>Copied the values of %n record(s).</source>
        <translation>
            <numerusform>Werte von %n Datensatz kopiert.</numerusform>
            <numerusform>Werte von %n Datensätzen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n record(s).</source>
        <translation>
            <numerusform>%n Datensatz kopiert.</numerusform>
            <numerusform>%n Datensätze kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifying values are hidden in the copy.</source>
        <translation>Identifizierende Werte sind in der Kopie verborgen.</translation>
    </message>
    <message>
        <source>More would not fit: the rest is left out.</source>
        <translation>Mehr passt nicht hinein: Der Rest fehlt.</translation>
    </message>
    <message>
        <source>Reading records…</source>
        <translation>Datensätze werden gelesen…</translation>
    </message>
    <message>
        <source>Reading was stopped: these are the first %1 records.</source>
        <translation>Das Lesen wurde beendet: Dies sind die ersten %1 Datensätze.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation>Die Vorschau wurde beendet</translation>
    </message>
    <message>
        <source>Nothing was read. Read the sample again when you want it.</source>
        <translation>Nichts wurde gelesen. Lesen Sie die Stichprobe neu, wenn Sie wollen.</translation>
    </message>
    <message>
        <source>The source cannot be read</source>
        <translation>Die Quelle kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Look at Problems for the reason.</source>
        <translation>Den Grund nennt „Probleme“.</translation>
    </message>
    <message>
        <source>The step or something before it is not complete: %1</source>
        <translation>Der Schritt oder etwas davor ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>These records are from before the last change of the pipeline.</source>
        <translation>Diese Datensätze sind von vor der letzten Änderung des Ablaufs.</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The text of the pipeline has an error: these records are of its last good state.</source>
        <translation>Der Text des Ablaufs hat einen Fehler: Diese Datensätze sind von seinem letzten guten Stand.</translation>
    </message>
    <message>
        <source>The newer preview was stopped: these records are from before.</source>
        <translation>Die neuere Vorschau wurde beendet: Diese Datensätze sind von vorher.</translation>
    </message>
    <message>
        <source>The pipeline cannot be run as it stands: these records are the last good ones.</source>
        <translation>Der Ablauf kann so nicht ausgeführt werden: Dies sind die letzten guten Datensätze.</translation>
    </message>
    <message>
        <source>These records are the last good ones: %1</source>
        <translation>Dies sind die letzten guten Datensätze: %1</translation>
    </message>
    <message>
        <source>Running the sample…</source>
        <translation>Die Stichprobe wird ausgeführt…</translation>
    </message>
    <message>
        <source>%1 records so far</source>
        <translation>bisher %1 Datensätze</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>not all fields are shown</source>
        <translation>nicht alle Felder werden gezeigt</translation>
    </message>
    <message>
        <source>Find in the records</source>
        <translation>In den Datensätzen suchen</translation>
    </message>
    <message>
        <source>Next record with the text</source>
        <translation>Nächster Datensatz mit dem Text</translation>
    </message>
    <message>
        <source>Previous record with the text</source>
        <translation>Vorheriger Datensatz mit dem Text</translation>
    </message>
    <message>
        <source>Choose fields, saved views</source>
        <translation>Felder wählen, gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>%1 of %2 fields shown</source>
        <translation>%1 von %2 Feldern gezeigt</translation>
    </message>
</context>
<context>
    <name>hilum::preview::RecordGrid</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Pinned fields of the records</source>
        <translation>Festgehaltene Felder der Datensätze</translation>
    </message>
    <message>
        <source>Let it scroll again</source>
        <translation>Wieder mitrollen lassen</translation>
    </message>
    <message>
        <source>Keep in sight</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Hide this field</source>
        <translation>Dieses Feld verbergen</translation>
    </message>
    <message>
        <source>Choose fields…</source>
        <translation>Felder wählen…</translation>
    </message>
</context>
<context>
    <name>hilum::preview::RefusedModel</name>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>herausgefiltert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>The condition of the step does not hold for it.</source>
        <translation>Die Bedingung des Schritts gilt für ihn nicht.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rule or field</source>
        <translation>Regel oder Feld</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>hilum::preview::RefusedView</name>
    <message>
        <source>Records that went no further</source>
        <translation>Datensätze, die nicht weiterkamen</translation>
    </message>
    <message>
        <source>Show the record in its table (Enter)</source>
        <translation>Den Datensatz in seiner Tabelle zeigen (Enter)</translation>
    </message>
    <message>
        <source>Follow the record through the pipeline</source>
        <translation>Den Datensatz durch den Ablauf verfolgen</translation>
    </message>
    <message>
        <source>Go to what refused it</source>
        <translation>Gehe zu dem, was ihn abwies</translation>
    </message>
    <message>
        <source>Every record of the sample that came to this step came through it.</source>
        <translation>Jeder Datensatz der Stichprobe, der zu diesem Schritt kam, kam auch hindurch.</translation>
    </message>
    <message numerus="yes">
        <source>%n other reason(s)</source>
        <translation>
            <numerusform>%n weiterer Grund</numerusform>
            <numerusform>%n weitere Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation>
            <numerusform>%n herausgefiltert</numerusform>
            <numerusform>%n herausgefiltert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::preview::SourceTextView</name>
    <message>
        <source>Source text of the record</source>
        <translation>Quelltext des Datensatzes</translation>
    </message>
</context>
<context>
    <name>hilum::preview::SourceView</name>
    <message>
        <source>Choose a record to see what it came from.</source>
        <translation>Wählen Sie einen Datensatz aus, um zu sehen, woraus er entstanden ist.</translation>
    </message>
    <message>
        <source>Source fields of the record</source>
        <translation>Quellfelder des Datensatzes</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>Show which fields the mapping uses</source>
        <translation>Zeigen, welche Felder die Zuordnung verwendet</translation>
    </message>
    <message>
        <source>%1 mapped</source>
        <translation>%1 zugeordnet</translation>
    </message>
    <message>
        <source>%1 only looked at</source>
        <translation>%1 nur angesehen</translation>
    </message>
    <message>
        <source>%1 not mapped</source>
        <translation>%1 nicht zugeordnet</translation>
    </message>
    <message>
        <source>Which rule uses %1?</source>
        <translation>Welche Regel benutzt %1?</translation>
    </message>
    <message>
        <source>Add a rule for %1</source>
        <translation>Regel für %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 · the first %2 of %3</source>
        <translation>%1 · die ersten %2 von %3</translation>
    </message>
</context>
<context>
    <name>hilum::preview::ValueDialog</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>%1; only the beginning is shown. Save it to see all.</source>
        <translation>%1; nur der Anfang wird gezeigt. Speichern Sie ihn, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Wert speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>hilum::preview::WorkStrip</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hilum::problems::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Scratchpad</source>
        <translation>Notizblock</translation>
    </message>
</context>
<context>
    <name>hilum::problems::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Probleme suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>Add a source to the canvas; problems show up here as you work.</source>
        <translation>Fügen Sie der Arbeitsfläche eine Quelle hinzu; Probleme erscheinen hier während der Arbeit.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>The pipeline is ready to run.</source>
        <translation>Der Ablauf kann ausgeführt werden.</translation>
    </message>
</context>
<context>
    <name>hilum::project::ProjectView</name>
    <message>
        <source>Find a node</source>
        <translation>Knoten suchen</translation>
    </message>
    <message>
        <source>Nodes of the pipeline</source>
        <translation>Knoten des Ablaufs</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>Dateien des Projekts</translation>
    </message>
    <message>
        <source>Save the pipeline to see the files beside it.</source>
        <translation>Speichern Sie den Ablauf, um die Dateien daneben zu sehen.</translation>
    </message>
</context>
<context>
    <name>hilum::record::RecordTreeModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hilum::rules::RuleTableModel</name>
    <message>
        <source>cannot be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message numerus="yes">
        <source>all %n hold it</source>
        <translation>
            <numerusform>%n erfüllt sie</numerusform>
            <numerusform>alle %n erfüllen sie</numerusform>
        </translation>
    </message>
    <message>
        <source>rejects %1 of %2</source>
        <translation>weist %1 von %2 ab</translation>
    </message>
    <message>
        <source>noted on %1 of %2</source>
        <translation>vermerkt bei %1 von %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>hilum::rules::RulesView</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Die Regel löschen</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Validierungsregeln</translation>
    </message>
    <message>
        <source>Error: the record is rejected</source>
        <translation>Fehler: Der Datensatz wird abgewiesen</translation>
    </message>
    <message>
        <source>Warning: counted and kept</source>
        <translation>Warnung: gezählt und behalten</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>The kind&apos;s own message</source>
        <translation>Die Standardmeldung der Regelart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>No rules are open</source>
        <translation>Keine Regeln geöffnet</translation>
    </message>
    <message>
        <source>Select a validate step on the canvas, or add one from the palette.</source>
        <translation>Wählen Sie auf der Arbeitsfläche einen Validierungsschritt aus oder fügen Sie einen aus der Palette hinzu.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>Rules say what must hold; a record that breaks an error rule is rejected with its reason.</source>
        <translation>Regeln legen fest, was gelten muss; ein Datensatz, der eine Fehlerregel verletzt, wird mit Angabe des Grundes abgewiesen.</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>Erste Regel hinzufügen</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <source>Previous sample record that breaks the rule</source>
        <translation>Voriger Beispieldatensatz, der die Regel verletzt</translation>
    </message>
    <message>
        <source>Next sample record that breaks the rule</source>
        <translation>Nächster Beispieldatensatz, der die Regel verletzt</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Die Regel verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate rule</source>
        <translation>Regel verdoppeln</translation>
    </message>
    <message>
        <source>As an expression</source>
        <translation>Als Ausdruck</translation>
    </message>
    <message>
        <source>Show in the form “%1”</source>
        <translation>In der Form „%1“ zeigen</translation>
    </message>
    <message>
        <source>It looks at several records: no expression can.</source>
        <translation>Sie sieht mehrere Datensätze an: Das kann kein Ausdruck.</translation>
    </message>
    <message>
        <source>No form can show this condition.</source>
        <translation>Keine Form kann diese Bedingung zeigen.</translation>
    </message>
    <message>
        <source>Fill in the form to see its expression.</source>
        <translation>Füllen Sie die Form aus, um ihren Ausdruck zu sehen.</translation>
    </message>
</context>
<context>
    <name>hilum::run::ReportText</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Every record is accounted for: in = out + rejected + filtered.</source>
        <translation>Jeder Datensatz ist nachgewiesen: Eingang = Ausgang + abgewiesen + gefiltert.</translation>
    </message>
    <message>
        <source>Records are missing: in is not out + rejected + filtered.</source>
        <translation>Es fehlen Datensätze: Der Eingang ist nicht Ausgang + abgewiesen + gefiltert.</translation>
    </message>
</context>
<context>
    <name>hilum::run::RunTableModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
</context>
<context>
    <name>hilum::run::RunView</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run the whole pipeline and write its outputs</source>
        <translation>Den ganzen Ablauf ausführen und seine Ausgaben schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt der Ausführung</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Counts by step</source>
        <translation>Anzahlen je Schritt</translation>
    </message>
    <message>
        <source>Report of the run</source>
        <translation>Bericht der Ausführung</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>A run reads all records, writes the outputs and proves that none was lost.</source>
        <translation>Eine Ausführung liest alle Datensätze, schreibt die Ausgaben und weist nach, dass keiner verloren ging.</translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation>Ablauf ausführen</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 Datensätze/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n rejected</source>
        <translation>
            <numerusform>Fertig, %n abgewiesen</numerusform>
            <numerusform>Fertig, %n abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Nothing was read or written. Problems shows what to correct.</source>
        <translation>Nichts wurde gelesen oder geschrieben. „Probleme“ zeigt, was zu korrigieren ist.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Der Bericht konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>hilum::run::ThroughputChart</name>
    <message>
        <source>Throughput over time</source>
        <translation>Durchsatz im Zeitverlauf</translation>
    </message>
    <message>
        <source>Records per second</source>
        <translation>Datensätze je Sekunde</translation>
    </message>
</context>
<context>
    <name>hilum::scratchpad::ResultTableModel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>hilum::scratchpad::ScratchpadView</name>
    <message>
        <source>FHIRPath, for example name.given or PID-5.1; Ctrl+Space completes</source>
        <translation>FHIRPath, etwa name.given oder PID-5.1; Strg+Leertaste ergänzt</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Replace by what was copied</source>
        <translation>Durch das Kopierte ersetzen</translation>
    </message>
    <message>
        <source>Preview&apos;s</source>
        <translation>Aus der Vorschau</translation>
    </message>
    <message>
        <source>Take the record that the preview shows</source>
        <translation>Den Datensatz der Vorschau übernehmen</translation>
    </message>
    <message>
        <source>Format of the text</source>
        <translation>Format des Textes</translation>
    </message>
    <message>
        <source>Paste a resource or message here, or open a file.</source>
        <translation>Fügen Sie hier eine Ressource oder Nachricht ein oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Text des Datensatzes</translation>
    </message>
    <message>
        <source>What the expression gives</source>
        <translation>Was der Ausdruck ergibt</translation>
    </message>
    <message>
        <source>Open a resource or message</source>
        <translation>Ressource oder Nachricht öffnen</translation>
    </message>
    <message>
        <source>%1 is too large for the scratchpad, which is for single records. Make it a source of a pipeline instead.</source>
        <translation>%1 ist zu groß für den Notizblock, der für einzelne Datensätze ist. Machen Sie daraus eine Quelle eines Ablaufs.</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n records</source>
        <translation>
            <numerusform>der einzige Datensatz</numerusform>
            <numerusform>der erste von %n Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a record on the left to see what this gives.</source>
        <translation>Links einen Datensatz eingeben, um zu sehen, was das ergibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Show what the validation found</source>
        <translation>Zeigen, was die Validierung gefunden hat</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid, %n warning(s)</source>
        <translation>
            <numerusform>Gültig, %n Warnung</numerusform>
            <numerusform>Gültig, %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
</context>
<context>
    <name>hilum::session::Recovery</name>
    <message>
        <source>Recover mapping</source>
        <translation>Zuordnung wiederherstellen</translation>
    </message>
    <message>
        <source>Recover a code table</source>
        <translation>Eine Codetabelle wiederherstellen</translation>
    </message>
</context>
<context>
    <name>hilum::start::DropTarget</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Drop a file or a folder here</source>
        <translation>Datei oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>HL7 v2, FHIR, DICOM, CSV, JSON or SQLite: it is shown with names, and can be converted at once.</source>
        <translation>HL7 v2, FHIR, DICOM, CSV, JSON oder SQLite: Es wird mit Namen gezeigt und lässt sich sofort umwandeln.</translation>
    </message>
</context>
<context>
    <name>hilum::start::EntryDelegate</name>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
</context>
<context>
    <name>hilum::start::EntryListModel</name>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
</context>
<context>
    <name>hilum::start::SampleProjects</name>
    <message>
        <source>Patients from a registration feed</source>
        <translation>Patienten aus der Aufnahme</translation>
    </message>
    <message>
        <source>HL7 v2 to FHIR: a mapping, rules, rejects kept for repair, tests</source>
        <translation>HL7 v2 nach FHIR: eine Zuordnung, Regeln, Abgewiesenes zur Reparatur, Tests</translation>
    </message>
    <message>
        <source>Stays, finished and running</source>
        <translation>Aufenthalte, beendet und laufend</translation>
    </message>
    <message>
        <source>A route sends records to two places</source>
        <translation>Eine Verteilung schickt Datensätze an zwei Stellen</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>Laborbefunde</translation>
    </message>
    <message>
        <source>Repeating segments become Observations, codes by a table</source>
        <translation>Wiederholte Segmente werden Observations, Codes aus einer Tabelle</translation>
    </message>
    <message>
        <source>Results for a spreadsheet</source>
        <translation>Befunde für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>FHIR to CSV by a SQL on FHIR view</source>
        <translation>FHIR nach CSV durch eine Sicht nach SQL on FHIR</translation>
    </message>
    <message>
        <source>Who came and what is owed</source>
        <translation>Wer kam und was offen ist</translation>
    </message>
    <message>
        <source>HL7 v2 joined with a SQLite database</source>
        <translation>HL7 v2 mit einer SQLite-Datenbank verknüpft</translation>
    </message>
    <message>
        <source>An index of images</source>
        <translation>Ein Verzeichnis von Bildern</translation>
    </message>
    <message>
        <source>DICOM headers as a table; pixels stay where they are</source>
        <translation>DICOM-Köpfe als Tabelle; die Pixel bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>A single admission</source>
        <translation>Eine einzelne Aufnahme</translation>
    </message>
    <message>
        <source>A file as if you had dropped it: look, convert, go on</source>
        <translation>Eine Datei, als hätten Sie sie hierher gezogen: ansehen, umwandeln, weitermachen</translation>
    </message>
</context>
<context>
    <name>hilum::start::StartView</name>
    <message>
        <source>Connect, map and check healthcare data</source>
        <translation>Gesundheitsdaten verbinden, zuordnen und prüfen</translation>
    </message>
    <message>
        <source>Recent pipelines</source>
        <translation>Letzte Abläufe</translation>
    </message>
    <message>
        <source>Pipelines that you open or save appear here.</source>
        <translation>Abläufe, die Sie öffnen oder speichern, erscheinen hier.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Samples: an invented hospital</source>
        <translation>Beispiele: ein erfundenes Krankenhaus</translation>
    </message>
    <message>
        <source>%1 is not there any more. The cross takes it off the list.</source>
        <translation>%1 ist nicht mehr da. Das Kreuz nimmt es aus der Liste.</translation>
    </message>
    <message>
        <source>The sample could not be copied to your own folder.</source>
        <translation>Das Beispiel konnte nicht in Ihren eigenen Ordner kopiert werden.</translation>
    </message>
    <message>
        <source>Open a file of any kind</source>
        <translation>Datei beliebiger Art öffnen</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::EventDetails</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Press an event to see what it says, its resource and where it came from. Ctrl and press compares two results.</source>
        <translation>Klicken Sie auf ein Ereignis, um seinen Inhalt, seine Ressource und seine Herkunft zu sehen. Strg und Klicken vergleicht zwei Befunde.</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>Einzelheiten des Ereignisses</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Source message</source>
        <translation>Quellnachricht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Images of the study</source>
        <translation>Bilder der Studie</translation>
    </message>
    <message>
        <source>Folder of DICOM files…</source>
        <translation>Ordner mit DICOM-Dateien…</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Referenzbereich</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>%1 in this result, the last one is shown</source>
        <translation>%1 in diesem Ergebnis, die letzte wird gezeigt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>a Bundle</source>
        <translation>einem Bundle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt durch</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>meta.source</source>
        <translation>meta.source</translation>
    </message>
    <message>
        <source>The message, from %1</source>
        <translation>Die Nachricht, aus %1</translation>
    </message>
    <message>
        <source>Choose the folder of the messages…</source>
        <translation>Ordner der Nachrichten auswählen…</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandelnde Person</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Referenzbereich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::OverviewStrip</name>
    <message>
        <source>Overview of all years</source>
        <translation>Übersicht aller Jahre</translation>
    </message>
    <message>
        <source>Drag the frame or its edges, or draw a new one, to choose what is in sight</source>
        <translation>Den Rahmen oder seine Kanten ziehen oder einen neuen aufziehen, um den sichtbaren Ausschnitt zu wählen</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::PatientSearch</name>
    <message>
        <source>Name, identifier or date of birth</source>
        <translation>Name, Kennung oder Geburtsdatum</translation>
    </message>
    <message>
        <source>Search for a patient</source>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Patients: %1</source>
        <translation>Patienten: %1</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters.</source>
        <translation>Niemand passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Patients: %1 of %2</source>
        <translation>Patienten: %1 von %2</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Left and right go from event to event, up and down from row to row, plus and minus zoom, Enter opens.</source>
        <translation>Links und rechts gehen von Ereignis zu Ereignis, auf und ab von Zeile zu Zeile, Plus und Minus zoomen, Eingabe öffnet.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Open the resource</source>
        <translation>Ressource öffnen</translation>
    </message>
    <message>
        <source>Show where it came from</source>
        <translation>Zeigen, woher es kommt</translation>
    </message>
    <message>
        <source>Compare with the chosen result</source>
        <translation>Mit dem gewählten Befund vergleichen</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Darauf zoomen</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::TimelineView</name>
    <message>
        <source>A patient&apos;s course at a glance</source>
        <translation>Der Verlauf eines Patienten auf einen Blick</translation>
    </message>
    <message>
        <source>Open what a pipeline made: a folder or file of FHIR resources, NDJSON, Bundles or an SQLite database. Then search for a patient.</source>
        <translation>Öffnen Sie, was ein Ablauf erzeugt hat: einen Ordner oder eine Datei mit FHIR-Ressourcen, NDJSON, Bundles oder eine SQLite-Datenbank. Suchen Sie dann einen Patienten.</translation>
    </message>
    <message>
        <source>Folder of the messages</source>
        <translation>Ordner der Nachrichten</translation>
    </message>
    <message>
        <source>Folder of DICOM files</source>
        <translation>Ordner mit DICOM-Dateien</translation>
    </message>
    <message>
        <source>Patient timeline</source>
        <translation>Patientenzeitleiste</translation>
    </message>
    <message>
        <source>Open a FHIR result</source>
        <translation>FHIR-Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Open a folder of FHIR resources</source>
        <translation>Ordner mit FHIR-Ressourcen öffnen</translation>
    </message>
    <message>
        <source>Looking who is in %1: %2 resources so far</source>
        <translation>Patienten in %1 werden gesucht: bisher %2 Ressourcen</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was changed.</source>
        <translation>Das Lesen wurde abgebrochen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Das kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>No patients in %1</source>
        <translation>Keine Patienten in %1</translation>
    </message>
    <message>
        <source>%1 values were read, but none is a Patient or says which patient it is about.</source>
        <translation>%1 Werte wurden gelesen, aber keiner ist ein Patient oder sagt, um welchen Patienten es geht.</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>The result has this patient, but no encounters, conditions, results or other events.</source>
        <translation>Das Ergebnis enthält diesen Patienten, aber keine Kontakte, Diagnosen, Befunde oder anderen Ereignisse.</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Kein Datum vorhanden</translation>
    </message>
    <message>
        <source>No event of %1 has a readable date, so there is no timeline. The table lists them.</source>
        <translation>Kein Ereignis von %1 hat ein lesbares Datum, daher gibt es keine Zeitleiste. Die Tabelle führt sie auf.</translation>
    </message>
    <message>
        <source>Resources: %1  ·  Patients: %2</source>
        <translation>Ressourcen: %1  ·  Patienten: %2</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Ereignisse: %1</translation>
    </message>
    <message>
        <source>Without a date: %1. The table lists them at its end.</source>
        <translation>Ohne Datum: %1. Die Tabelle führt sie am Ende auf.</translation>
    </message>
    <message>
        <source>Looking for the images…</source>
        <translation>Bilder werden gesucht…</translation>
    </message>
    <message>
        <source>Images: %1. Their files are not beside the result.</source>
        <translation>Bilder: %1. Ihre Dateien liegen nicht beim Ergebnis.</translation>
    </message>
    <message>
        <source>Images found: %1 of %2.</source>
        <translation>Gefundene Bilder: %1 von %2.</translation>
    </message>
    <message>
        <source>The printer does not take the page. Save it as PDF instead.</source>
        <translation>Der Drucker nimmt die Seite nicht an. Speichern Sie sie stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Copy, print, groups</source>
        <translation>Kopieren, Drucken, Gruppen</translation>
    </message>
    <message>
        <source>Open a result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Events of the patient</source>
        <translation>Ereignisse des Patienten</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Patienten auswählen</translation>
    </message>
    <message>
        <source>Search on the left by name, identifier or date of birth.</source>
        <translation>Suchen Sie links nach Name, Kennung oder Geburtsdatum.</translation>
    </message>
    <message>
        <source>FHIR results (*.json *.ndjson *.jsonl *.xml *.gz *.zst *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>FHIR-Ergebnisse (*.json *.ndjson *.jsonl *.xml *.gz *.zst *.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>hilum::workbench::DropOverlay</name>
    <message>
        <source>Drop it to see what it is</source>
        <translation>Loslassen, um zu sehen, was es ist</translation>
    </message>
</context>
<context>
    <name>hilum::workbench::FileActions</name>
    <message>
        <source>Pipelines (*.yaml *.yml);;All files (*)</source>
        <translation>Abläufe (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a pipeline</source>
        <translation>Ablauf öffnen</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Ablauf speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes of %1 first?</source>
        <translation>Sollen die Änderungen an %1 zuerst gespeichert werden?</translation>
    </message>
    <message>
        <source>&amp;New pipeline</source>
        <translation>&amp;Neuer Ablauf</translation>
    </message>
    <message>
        <source>&amp;Open a pipeline…</source>
        <translation>Ablauf ö&amp;ffnen…</translation>
    </message>
</context>
<context>
    <name>hilum::workbench::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Fensteranordnung zurück&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Hilum</source>
        <translation>&amp;Über Hilum</translation>
    </message>
    <message>
        <source>About Hilum</source>
        <translation>Über Hilum</translation>
    </message>
    <message>
        <source>A workbench for healthcare data integration. Connect sources, map and validate records, see every step of the way, and run the same file on a server.

Licensed under the Apache License 2.0. Built with Qt %1.</source>
        <translation>Eine Werkbank für die Datenintegration im Gesundheitswesen. Quellen verbinden, Datensätze zuordnen und validieren, jeden Schritt auf dem Weg sehen und dieselbe Datei auf einem Server ausführen.

Lizenziert unter der Apache License 2.0. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Hauptwerkzeuge</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run the pipeline (F5)</source>
        <translation>Ablauf ausführen (F5)</translation>
    </message>
    <message>
        <source>%1[*] – Hilum</source>
        <translation>%1[*] – Hilum</translation>
    </message>
    <message>
        <source>This file is no readable pipeline. The canvas shows what could be read; put the text right to go on.</source>
        <translation>Diese Datei ist kein lesbarer Ablauf. Die Arbeitsfläche zeigt, was gelesen werden konnte; berichtigen Sie den Text, um fortzufahren.</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text anzeigen</translation>
    </message>
    <message>
        <source>Open patient &amp;timeline</source>
        <translation>&amp;Patientenzeitleiste öffnen</translation>
    </message>
    <message>
        <source>Of a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>Of a f&amp;older…</source>
        <translation>Aus einem &amp;Ordner…</translation>
    </message>
    <message>
        <source>Of the &amp;preview</source>
        <translation>Aus der &amp;Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>Of %n files the first is shown. To read them together, drop their folder.</source>
        <translation>
            <numerusform>Von %n Datei wird die erste gezeigt. Um sie zusammen zu lesen, ziehen Sie ihren Ordner hierher.</numerusform>
            <numerusform>Von %n Dateien wird die erste gezeigt. Um sie zusammen zu lesen, ziehen Sie ihren Ordner hierher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file of any kind</source>
        <translation>Datei beliebiger Art öffnen</translation>
    </message>
    <message>
        <source>Open a file of any &amp;kind…</source>
        <translation>Datei &amp;beliebiger Art öffnen…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>New pipeline %1</source>
        <translation>Neuer Ablauf %1</translation>
    </message>
    <message>
        <source>rule of %1: %2</source>
        <translation>Regel von %1: %2</translation>
    </message>
    <message>
        <source>help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Begins an empty pipeline</source>
        <translation>Beginnt einen leeren Ablauf</translation>
    </message>
    <message>
        <source>Opens a pipeline file</source>
        <translation>Öffnet eine Ablaufdatei</translation>
    </message>
    <message>
        <source>Saves the pipeline and its mappings</source>
        <translation>Speichert den Ablauf und seine Zuordnungen</translation>
    </message>
    <message>
        <source>Saves the pipeline under another name</source>
        <translation>Speichert den Ablauf unter einem anderen Namen</translation>
    </message>
    <message>
        <source>Shows any file that Hilum reads, with names</source>
        <translation>Zeigt jede Datei, die Hilum liest, mit Namen</translation>
    </message>
    <message>
        <source>Shows samples and recent pipelines</source>
        <translation>Zeigt Beispiele und letzte Abläufe</translation>
    </message>
    <message>
        <source>Takes the chosen nodes out, to be pasted</source>
        <translation>Nimmt die gewählten Knoten heraus, zum Einfügen</translation>
    </message>
    <message>
        <source>Copies the chosen nodes as text</source>
        <translation>Kopiert die gewählten Knoten als Text</translation>
    </message>
    <message>
        <source>Puts copied nodes in</source>
        <translation>Fügt kopierte Knoten ein</translation>
    </message>
    <message>
        <source>Makes a second one of the chosen nodes</source>
        <translation>Macht die gewählten Knoten ein zweites Mal</translation>
    </message>
    <message>
        <source>Deletes the chosen nodes</source>
        <translation>Löscht die gewählten Knoten</translation>
    </message>
    <message>
        <source>Chooses all nodes</source>
        <translation>Wählt alle Knoten</translation>
    </message>
    <message>
        <source>Gives the chosen node another name</source>
        <translation>Gibt dem gewählten Knoten einen anderen Namen</translation>
    </message>
    <message>
        <source>Connects the chosen node by keyboard</source>
        <translation>Verbindet den gewählten Knoten mit der Tastatur</translation>
    </message>
    <message>
        <source>Puts all nodes in order, from sources to sinks</source>
        <translation>Ordnet alle Knoten, von den Quellen zu den Senken</translation>
    </message>
    <message>
        <source>Shows the canvas larger</source>
        <translation>Zeigt die Arbeitsfläche größer</translation>
    </message>
    <message>
        <source>Shows the canvas smaller</source>
        <translation>Zeigt die Arbeitsfläche kleiner</translation>
    </message>
    <message>
        <source>Shows the canvas in its own size</source>
        <translation>Zeigt die Arbeitsfläche in ihrer eigenen Größe</translation>
    </message>
    <message>
        <source>Shows the whole pipeline</source>
        <translation>Zeigt den ganzen Ablauf</translation>
    </message>
    <message>
        <source>Shows the view %1</source>
        <translation>Zeigt die Ansicht %1</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hilfe dazu</translation>
    </message>
    <message>
        <source>S&amp;earch everything…</source>
        <translation>Alles dur&amp;chsuchen…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Arran&amp;ge and align</source>
        <translation>Anordnen und ausric&amp;hten</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Running up to %1: nothing behind it is written.</source>
        <translation>Wird bis %1 ausgeführt: Nichts dahinter wird geschrieben.</translation>
    </message>
</context>
<context>
    <name>hilum::workbench::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>hilum::yaml::YamlView</name>
    <message>
        <source>Text of the pipeline</source>
        <translation>Text des Ablaufs</translation>
    </message>
    <message>
        <source>The text and the canvas show the same pipeline.</source>
        <translation>Text und Arbeitsfläche zeigen denselben Ablauf.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>an unsaved pipeline</source>
        <translation>ein ungespeicherter Ablauf</translation>
    </message>
    <message>
        <source>Hilum ended without saving %1; there is a copy of %2.</source>
        <translation>Hilum wurde beendet, ohne %1 zu speichern; es gibt eine Kopie von %2.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A workbench for healthcare data integration.</source>
        <translation>Eine Werkbank für die Datenintegration im Gesundheitswesen.</translation>
    </message>
    <message>
        <source>Shows the patients of a FHIR result: a file, a folder or an SQLite database.</source>
        <translation>Zeigt die Patienten eines FHIR-Ergebnisses: einer Datei, eines Ordners oder einer SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>A pipeline, or a file or folder of any kind, to open.</source>
        <translation>Ein Ablauf oder eine Datei oder ein Ordner beliebiger Art, zum Öffnen.</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What the bytes mean.</source>
        <translation>Was die Bytes bedeuten.</translation>
    </message>
    <message>
        <source>2.1</source>
        <translation>2.1</translation>
    </message>
    <message>
        <source>2.2</source>
        <translation>2.2</translation>
    </message>
    <message>
        <source>2.3</source>
        <translation>2.3</translation>
    </message>
    <message>
        <source>2.3.1</source>
        <translation>2.3.1</translation>
    </message>
    <message>
        <source>2.4</source>
        <translation>2.4</translation>
    </message>
    <message>
        <source>2.5</source>
        <translation>2.5</translation>
    </message>
    <message>
        <source>2.5.1</source>
        <translation>2.5.1</translation>
    </message>
    <message>
        <source>2.6</source>
        <translation>2.6</translation>
    </message>
    <message>
        <source>2.7</source>
        <translation>2.7</translation>
    </message>
    <message>
        <source>2.7.1</source>
        <translation>2.7.1</translation>
    </message>
    <message>
        <source>2.8</source>
        <translation>2.8</translation>
    </message>
    <message>
        <source>A FHIRPath condition that every record must keep. Where a value that it needs is missing, it breaks nothing: add a rule Required for that.</source>
        <translation>Eine FHIRPath-Bedingung, die jeder Datensatz erfüllen muss. Fehlt ein dafür nötiger Wert, gilt sie nicht als verletzt: Fügen Sie dafür eine Regel „Erforderlich“ hinzu.</translation>
    </message>
    <message>
        <source>A SELECT statement instead of a table. Rows are streamed, not kept.</source>
        <translation>Eine SELECT-Anweisung statt einer Tabelle. Zeilen werden fortlaufend gelesen, nicht im Speicher gehalten.</translation>
    </message>
    <message>
        <source>A folder with DICOM files, a single file, or a DICOMDIR, relative to the pipeline file.</source>
        <translation>Ein Ordner mit DICOM-Dateien, eine einzelne Datei oder ein DICOMDIR, relativ zur Ablaufdatei.</translation>
    </message>
    <message>
        <source>A list of rules: an expression that must be true, a required path, a pattern, a range, a list of values, or a path whose value must be unique.</source>
        <translation>Eine Liste von Regeln: ein Ausdruck, der wahr sein muss, ein erforderlicher Pfad, ein Muster, ein Bereich, eine Werteliste oder ein Pfad, dessen Wert eindeutig sein muss.</translation>
    </message>
    <message>
        <source>A value that must be there and not be empty.</source>
        <translation>Ein Wert, der vorhanden und nicht leer sein muss.</translation>
    </message>
    <message>
        <source>Add as</source>
        <translation>Hinzufügen als</translation>
    </message>
    <message>
        <source>Adds fields from a table of the pipeline to each record whose key is in it.</source>
        <translation>Fügt jedem Datensatz, dessen Schlüssel in einer Tabelle des Ablaufs steht, Felder aus dieser Tabelle hinzu.</translation>
    </message>
    <message>
        <source>Adds to each record the records of a second source that have the same key. The second source is read first and kept in memory.</source>
        <translation>Fügt jedem Datensatz die Datensätze einer zweiten Quelle mit demselben Schlüssel hinzu. Die zweite Quelle wird zuerst gelesen und im Speicher gehalten.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zulässig</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Zulässige Werte</translation>
    </message>
    <message>
        <source>Also reads the files of all folders below.</source>
        <translation>Liest auch die Dateien aller untergeordneten Ordner.</translation>
    </message>
    <message>
        <source>Any JSON: one value a line (NDJSON), the items of an array, or values one after the other. Numbers keep their digits. Writes records of every format; rejected records get an envelope with their origin and the reasons.</source>
        <translation>Beliebiges JSON: ein Wert je Zeile (NDJSON), die Elemente eines Arrays oder Werte hintereinander. Zahlen behalten ihre Ziffern. Schreibt Datensätze jedes Formats; abgewiesene Datensätze erhalten eine Hülle mit Herkunft und Gründen.</translation>
    </message>
    <message>
        <source>As MSH-12 says</source>
        <translation>Wie in MSH-12</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Byte-order mark</source>
        <translation>Bytereihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>CR, as the standard asks</source>
        <translation>CR, wie im Standard verlangt</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>CRLF (Windows)</source>
        <translation>CRLF (Windows)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells with exactly this text are null, such as NULL or \N.</source>
        <translation>Zellen mit genau diesem Text sind null, etwa NULL oder \N.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Character set where none is given</source>
        <translation>Zeichensatz, wenn keiner angegeben ist</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns that make a row unique; upsert needs them, and a created table has them as its primary key.</source>
        <translation>Spalten, die eine Zeile eindeutig machen; upsert braucht sie, und eine angelegte Tabelle erhält sie als Primärschlüssel.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation>Verbindungsoptionen</translation>
    </message>
    <message>
        <source>Create the table</source>
        <translation>Tabelle anlegen</translation>
    </message>
    <message>
        <source>Creates the table with the fields of the first records where it does not exist.</source>
        <translation>Legt die Tabelle mit den Feldern der ersten Datensätze an, wenn sie nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>DICOM files of a folder or of a DICOMDIR: a record for each instance, with file meta information and data set by keyword or tag. Pixel data stays on disk and is referenced.</source>
        <translation>DICOM-Dateien eines Ordners oder eines DICOMDIR: ein Datensatz je Instanz, mit Datei-Metainformationen und Datenelementen nach Schlüsselwort oder Tag. Pixeldaten bleiben auf dem Datenträger und werden referenziert.</translation>
    </message>
    <message>
        <source>DICOM folder</source>
        <translation>DICOM-Ordner</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database kind</source>
        <translation>Datenbankart</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Empty the table, then insert</source>
        <translation>Tabelle leeren, dann einfügen</translation>
    </message>
    <message>
        <source>Every value of a path must be a number or date between two bounds. A missing value breaks nothing.</source>
        <translation>Jeder Wert eines Pfads muss eine Zahl oder ein Datum zwischen zwei Grenzen sein. Ein fehlender Wert verletzt nichts.</translation>
    </message>
    <message>
        <source>Every value of a path must be one of a list. A missing value breaks nothing.</source>
        <translation>Jeder Wert eines Pfads muss in einer Liste stehen. Ein fehlender Wert verletzt nichts.</translation>
    </message>
    <message>
        <source>Every value of a path must match a regular expression (RE2 syntax). A missing value breaks nothing.</source>
        <translation>Jeder Wert eines Pfads muss einem regulären Ausdruck entsprechen (RE2-Syntax). Ein fehlender Wert verletzt nichts.</translation>
    </message>
    <message>
        <source>FHIRPath of the key in the other records; the first value counts.</source>
        <translation>FHIRPath des Schlüssels in den anderen Datensätzen; der erste Wert zählt.</translation>
    </message>
    <message>
        <source>FHIRPath of the key in the records that come in; the first value counts.</source>
        <translation>FHIRPath des Schlüssels in den eingehenden Datensätzen; der erste Wert zählt.</translation>
    </message>
    <message>
        <source>FHIRPath of the value to look up; the first one counts.</source>
        <translation>FHIRPath des nachzuschlagenden Werts; der erste zählt.</translation>
    </message>
    <message>
        <source>FHIRPath, with the format&apos;s own paths. Records for which it is true pass; where it is false or empty they are left out and counted.</source>
        <translation>FHIRPath mit den Pfaden des jeweiligen Formats. Datensätze, für die er wahr ist, kommen durch; ist er falsch oder leer, werden sie ausgelassen und gezählt.</translation>
    </message>
    <message>
        <source>Fields to add</source>
        <translation>Hinzuzufügende Felder</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>File, folder or pattern; relative to the folder of the pipeline. Patterns know *, ?, [a-z], {a,b} and ** for any folders. Gzip and zstd files are unpacked. - reads standard input or writes standard output.</source>
        <translation>Datei, Ordner oder Muster; relativ zum Ordner des Ablaufs. Muster kennen *, ?, [a-z], {a,b} und ** für beliebige Ordner. Gzip- und zstd-Dateien werden entpackt. - liest die Standardeingabe oder schreibt die Standardausgabe.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that are not DICOM</source>
        <translation>Dateien, die nicht DICOM sind</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Ordner oder Datei</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Found anywhere in the value; ^ and $ stand for its beginning and end.</source>
        <translation>An beliebiger Stelle im Wert gesucht; ^ und $ stehen für Anfang und Ende.</translation>
    </message>
    <message>
        <source>Further options of the driver, separated by semicolons.</source>
        <translation>Weitere Optionen des Treibers, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>HL7 v2</source>
        <translation>HL7 v2</translation>
    </message>
    <message>
        <source>HL7 version 2 messages, 2.1 to 2.8: one or many in a file, with or without batch headers.</source>
        <translation>HL7-Nachrichten der Version 2, 2.1 bis 2.8: eine oder viele in einer Datei, mit oder ohne Batch-Köpfe.</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How lines end.</source>
        <translation>Wie Zeilen enden.</translation>
    </message>
    <message>
        <source>How records lie in the file. Automatic tells lines from anything else when reading; when writing it makes an array for a path that ends in .json, else one record a line.</source>
        <translation>Wie Datensätze in der Datei liegen. Automatisch unterscheidet beim Lesen Zeilen von allem anderen; beim Schreiben entsteht bei einem Pfad mit der Endung .json ein Array, sonst ein Datensatz je Zeile.</translation>
    </message>
    <message>
        <source>How resources lie in the file. Automatic tells lines from anything else when reading; when writing it makes an array for a path that ends in .json, else one resource a line.</source>
        <translation>Wie Ressourcen in der Datei liegen. Automatisch unterscheidet beim Lesen Zeilen von allem anderen; beim Schreiben entsteht bei einem Pfad mit der Endung .json ein Array, sonst eine Ressource je Zeile.</translation>
    </message>
    <message>
        <source>How the file is packed. Automatic goes by the path: .gz is gzip, .zst is zstd, any other is not packed.</source>
        <translation>Wie die Datei gepackt ist. Automatisch richtet sich nach dem Pfad: .gz ist gzip, .zst ist zstd, alles andere ist nicht gepackt.</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Bildgebung</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert adds rows; upsert updates the row with the same key; replace empties the table first.</source>
        <translation>insert fügt Zeilen hinzu; upsert aktualisiert die Zeile mit demselben Schlüssel; replace leert zuerst die Tabelle.</translation>
    </message>
    <message>
        <source>Insert or update by key</source>
        <translation>Nach Schlüssel einfügen oder aktualisieren</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Unverändert behalten</translation>
    </message>
    <message>
        <source>Keep the record as it is</source>
        <translation>Datensatz unverändert behalten</translation>
    </message>
    <message>
        <source>Keeps the records for which a condition holds. A record on which it cannot be decided is rejected.</source>
        <translation>Behält die Datensätze, für die eine Bedingung gilt. Ein Datensatz, bei dem sie nicht entscheidbar ist, wird abgewiesen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key columns</source>
        <translation>Schlüsselspalten</translation>
    </message>
    <message>
        <source>Key here</source>
        <translation>Schlüssel hier</translation>
    </message>
    <message>
        <source>Key there</source>
        <translation>Schlüssel dort</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>LF (Unix)</source>
        <translation>LF (Unix)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>Lines before the header: titles, dates of the export.</source>
        <translation>Zeilen vor der Kopfzeile: Titel, Exportdatum.</translation>
    </message>
    <message>
        <source>Lines to skip</source>
        <translation>Zu überspringende Zeilen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>Makes new documents of records by rules: which source path goes to which target path.</source>
        <translation>Erzeugt aus Datensätzen nach Regeln neue Dokumente: welcher Quellpfad in welchen Zielpfad geht.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>May find nothing</source>
        <translation>Darf nichts finden</translation>
    </message>
    <message>
        <source>Missing cells are empty</source>
        <translation>Fehlende Zellen sind leer</translation>
    </message>
    <message>
        <source>Must not be false, for example birthDate &lt;= today().</source>
        <translation>Darf nicht falsch sein, zum Beispiel birthDate &lt;= today().</translation>
    </message>
    <message>
        <source>Name of a table under &quot;lookups&quot;.</source>
        <translation>Name einer Tabelle unter „lookups“.</translation>
    </message>
    <message>
        <source>Name of the field that holds the other records; the name of the other source or step where it is missing.</source>
        <translation>Name des Felds, das die anderen Datensätze enthält; ohne Angabe der Name der anderen Quelle oder des anderen Schritts.</translation>
    </message>
    <message>
        <source>Names of the columns in order. When reading they replace those of the header; when writing only these are written.</source>
        <translation>Namen der Spalten in ihrer Reihenfolge. Beim Lesen ersetzen sie die der Kopfzeile; beim Schreiben werden nur diese geschrieben.</translation>
    </message>
    <message>
        <source>New field: column of the table. Without it all columns but the key are added under their own names.</source>
        <translation>Neues Feld: Spalte der Tabelle. Ohne Angabe werden alle Spalten außer dem Schlüssel unter ihrem eigenen Namen hinzugefügt.</translation>
    </message>
    <message>
        <source>No two records of a run may have the same value. The first one passes. A missing value breaks nothing.</source>
        <translation>Keine zwei Datensätze einer Ausführung dürfen denselben Wert haben. Der erste besteht. Ein fehlender Wert verletzt nichts.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Offset from UTC that times without a zone get, such as +01:00: FHIR demands one. Left empty, they are written without.</source>
        <translation>Abstand zu UTC, den Zeiten ohne Zeitzone erhalten, etwa +01:00: FHIR verlangt einen. Ohne Angabe werden sie ohne geschrieben.</translation>
    </message>
    <message>
        <source>One array</source>
        <translation>Ein Array</translation>
    </message>
    <message>
        <source>One path or several; each must give a value.</source>
        <translation>Ein Pfad oder mehrere; jeder muss einen Wert liefern.</translation>
    </message>
    <message>
        <source>One path, or several whose values count together.</source>
        <translation>Ein Pfad oder mehrere, deren Werte zusammen zählen.</translation>
    </message>
    <message>
        <source>One record a line (NDJSON)</source>
        <translation>Ein Datensatz je Zeile (NDJSON)</translation>
    </message>
    <message>
        <source>One resource a line (NDJSON)</source>
        <translation>Eine Ressource je Zeile (NDJSON)</translation>
    </message>
    <message>
        <source>Only files whose name fits; * and ? stand for any letters.</source>
        <translation>Nur Dateien, deren Name passt; * und ? stehen für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Outlet: condition (FHIRPath), tried from top to bottom.</source>
        <translation>Ausgang: Bedingung (FHIRPath), von oben nach unten geprüft.</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>PostgreSQL only.</source>
        <translation>Nur PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL only: a reference to the environment or the secret store, never the password itself.</source>
        <translation>Nur PostgreSQL: ein Verweis auf die Umgebung oder den Geheimnisspeicher, nie das Passwort selbst.</translation>
    </message>
    <message>
        <source>PostgreSQL only: name or address of the server, or the folder of its socket.</source>
        <translation>Nur PostgreSQL: Name oder Adresse des Servers oder der Ordner seines Sockets.</translation>
    </message>
    <message>
        <source>PostgreSQL only: the role to connect as.</source>
        <translation>Nur PostgreSQL: die Rolle, unter der verbunden wird.</translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation>PostgreSQL-Server</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>In Anführungszeichen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Reads fields by this version of the standard, whatever MSH-12 says.</source>
        <translation>Liest Felder nach dieser Version des Standards, unabhängig von MSH-12.</translation>
    </message>
    <message>
        <source>Reads files by a path or a pattern, in natural order, compressed or not, and writes files that appear whole or not at all. A path of - is standard input or output.</source>
        <translation>Liest Dateien nach einem Pfad oder Muster, in natürlicher Reihenfolge, komprimiert oder nicht, und schreibt Dateien, die ganz oder gar nicht erscheinen. Der Pfad - steht für Standardeingabe oder -ausgabe.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Reject reports each one as a rejected record; skip passes over those without a DICOM prefix.</source>
        <translation>Abweisen meldet jede als abgewiesenen Datensatz; Überspringen übergeht die ohne DICOM-Präfix.</translation>
    </message>
    <message>
        <source>Reject them</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Rows of a table or query in SQLite or PostgreSQL; writes tables row by row, inserting or updating by key.</source>
        <translation>Zeilen einer Tabelle oder Abfrage in SQLite oder PostgreSQL; schreibt Tabellen Zeile für Zeile, durch Einfügen oder Aktualisieren nach Schlüssel.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>SQLite reads and writes a file; PostgreSQL connects to a server.</source>
        <translation>SQLite liest und schreibt eine Datei; PostgreSQL verbindet sich mit einem Server.</translation>
    </message>
    <message>
        <source>Sends each record to the first outlet whose condition holds; the rest leaves by &quot;out&quot;.</source>
        <translation>Leitet jeden Datensatz an den ersten Ausgang, dessen Bedingung gilt; der Rest geht über „out“ weiter.</translation>
    </message>
    <message>
        <source>Short rows</source>
        <translation>Kurze Zeilen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables as text: commas, semicolons, tabs or any other mark between cells, quotes, line breaks in cells, any character set. Delimiter and character set are found out. Rows that do not fit the header are rejected with their line.</source>
        <translation>Tabellen als Text: Kommas, Semikolons, Tabulatoren oder andere Zeichen zwischen Zellen, Anführungszeichen, Zeilenumbrüche in Zellen, beliebiger Zeichensatz. Trennzeichen und Zeichensatz werden erkannt. Zeilen, die nicht zur Kopfzeile passen, werden mit ihrer Zeile abgewiesen.</translation>
    </message>
    <message>
        <source>Takes blanks away at both ends of cells without quotes.</source>
        <translation>Entfernt Leerzeichen an beiden Enden von Zellen ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Text for null</source>
        <translation>Text für null</translation>
    </message>
    <message>
        <source>The SQLite file, relative to the pipeline file, or the name of the PostgreSQL database.</source>
        <translation>Die SQLite-Datei, relativ zur Ablaufdatei, oder der Name der PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>The character around cells that hold a delimiter: double, single, none or any other.</source>
        <translation>Das Zeichen um Zellen, die ein Trennzeichen enthalten: double, single, none oder ein beliebiges anderes.</translation>
    </message>
    <message>
        <source>The highest value allowed: a number, or a date such as 2099-12-31.</source>
        <translation>Der höchste zulässige Wert: eine Zahl oder ein Datum wie 2099-12-31.</translation>
    </message>
    <message>
        <source>The lowest value allowed: a number, or a date such as 1900-01-01.</source>
        <translation>Der niedrigste zulässige Wert: eine Zahl oder ein Datum wie 1900-01-01.</translation>
    </message>
    <message>
        <source>The source or step whose records are added.</source>
        <translation>Die Quelle oder der Schritt, deren Datensätze hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The table or view to read, or the table to write; schema.table is understood.</source>
        <translation>Die zu lesende Tabelle oder Sicht oder die zu schreibende Tabelle; schema.table wird verstanden.</translation>
    </message>
    <message>
        <source>The type of the resources that come, such as Patient. It gives names and checks to expressions before a sample is read.</source>
        <translation>Der Typ der eingehenden Ressourcen, etwa Patient. Er liefert Ausdrücken Namen und Prüfungen, bevor eine Stichprobe gelesen ist.</translation>
    </message>
    <message>
        <source>The values that are allowed, written exactly.</source>
        <translation>Die zulässigen Werte, genau geschrieben.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Trim cells</source>
        <translation>Leerzeichen am Rand entfernen</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Used for data sets without Specific Character Set (0008,0005) whose texts are not plain ASCII.</source>
        <translation>Für DICOM-Objekte ohne Specific Character Set (0008,0005), deren Texte nicht reines ASCII sind.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validieren</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What becomes of rows with fewer cells than the header. Rows with more are always rejected.</source>
        <translation>Was mit Zeilen geschieht, die weniger Zellen als die Kopfzeile haben. Zeilen mit mehr Zellen werden immer abgewiesen.</translation>
    </message>
    <message>
        <source>What ends a segment in what is written. The standard asks for CR; many text tools like CRLF or LF better.</source>
        <translation>Womit ein Segment beim Schreiben endet. Der Standard verlangt CR; viele Textwerkzeuge kommen mit CRLF oder LF besser zurecht.</translation>
    </message>
    <message>
        <source>What happens to a record whose key is not in the table.</source>
        <translation>Was mit einem Datensatz geschieht, dessen Schlüssel nicht in der Tabelle steht.</translation>
    </message>
    <message>
        <source>What happens to a record without a match.</source>
        <translation>Was mit einem Datensatz ohne Treffer geschieht.</translation>
    </message>
    <message>
        <source>What stands between cells: one character, or comma, semicolon, tab, pipe. auto finds it out when reading and is a comma when writing.</source>
        <translation>Was zwischen Zellen steht: ein Zeichen oder comma, semicolon, tab, pipe. auto erkennt es beim Lesen und ist beim Schreiben ein Komma.</translation>
    </message>
    <message>
        <source>What the messages are written in. Automatic: what MSH-18 names, else UTF-8 where the bytes are valid, else Latin-1. Any name of HL7 table 0211 or of IANA will do.</source>
        <translation>Worin die Nachrichten geschrieben sind. Automatisch: was MSH-18 nennt, sonst UTF-8, wenn die Bytes gültig sind, sonst Latin-1. Jeder Name aus HL7-Tabelle 0211 oder der IANA ist möglich.</translation>
    </message>
    <message>
        <source>When the path is a folder, its subfolders are read as well.</source>
        <translation>Ist der Pfad ein Ordner, werden auch seine Unterordner gelesen.</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>Wo nötig</translation>
    </message>
    <message>
        <source>Whether it is all right that no file is there. Otherwise that stops the run.</source>
        <translation>Ob es in Ordnung ist, wenn keine Datei vorhanden ist. Andernfalls hält das die Ausführung an.</translation>
    </message>
    <message>
        <source>Whether the first row names the columns. Without, they are column_1, column_2 and so on unless named below.</source>
        <translation>Ob die erste Zeile die Spalten benennt. Ohne sie heißen sie column_1, column_2 und so weiter, sofern unten nicht benannt.</translation>
    </message>
    <message>
        <source>Which cells are quoted.</source>
        <translation>Welche Zellen in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Whose values are looked at.</source>
        <translation>Wessen Werte betrachtet werden.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With subfolders</source>
        <translation>Mit Unterordnern</translation>
    </message>
    <message>
        <source>Without a match</source>
        <translation>Ohne Treffer</translation>
    </message>
    <message>
        <source>Write mode</source>
        <translation>Schreibmodus</translation>
    </message>
    <message>
        <source>Writes the mark by which spreadsheets know UTF-8.</source>
        <translation>Schreibt die Marke, an der Tabellenprogramme UTF-8 erkennen.</translation>
    </message>
    <message>
        <source>auto goes by the byte-order mark and by what the bytes look like: UTF-8, UTF-16, else windows-1252. Or a name such as iso-8859-15 or shift_jis.</source>
        <translation>auto richtet sich nach der Bytereihenfolge-Marke und danach, wie die Bytes aussehen: UTF-8, UTF-16, sonst windows-1252. Oder ein Name wie iso-8859-15 oder shift_jis.</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>zstd</source>
        <translation>zstd</translation>
    </message>
    <message>
        <source>A part of the text, from a position counted from 0.</source>
        <translation>Ein Teil des Texts ab einer von 0 gezählten Position.</translation>
    </message>
    <message>
        <source>All but the first item.</source>
        <translation>Alle außer dem ersten Element.</translation>
    </message>
    <message>
        <source>All but the first so many items.</source>
        <translation>Alle außer den ersten so vielen Elementen.</translation>
    </message>
    <message>
        <source>All items as one text with separators between them.</source>
        <translation>Alle Elemente als ein Text mit Trennzeichen dazwischen.</translation>
    </message>
    <message>
        <source>All matches replaced; $1 stands for the first group.</source>
        <translation>Alle Treffer ersetzt; $1 steht für die erste Gruppe.</translation>
    </message>
    <message>
        <source>All places of the text replaced.</source>
        <translation>Alle Vorkommen des Texts ersetzt.</translation>
    </message>
    <message>
        <source>All that is below, on every level.</source>
        <translation>Alles darunter, auf jeder Ebene.</translation>
    </message>
    <message>
        <source>All that is directly below.</source>
        <translation>Alles direkt darunter.</translation>
    </message>
    <message>
        <source>Applies the projection again and again and collects all that is new.</source>
        <translation>Wendet die Projektion immer wieder an und sammelt alles Neue.</translation>
    </message>
    <message>
        <source>As a date with time, to the precision that is there.</source>
        <translation>Als Datum mit Uhrzeit, in der vorhandenen Genauigkeit.</translation>
    </message>
    <message>
        <source>As a date; of a field in the way its format writes dates (HL7 v2: 19800101).</source>
        <translation>Als Datum; bei einem Feld in der Schreibweise seines Formats (HL7 v2: 19800101).</translation>
    </message>
    <message>
        <source>As a number with unit, brought to the unit named.</source>
        <translation>Als Zahl mit Einheit, in die genannte Einheit umgerechnet.</translation>
    </message>
    <message>
        <source>As a time of day.</source>
        <translation>Als Uhrzeit.</translation>
    </message>
    <message>
        <source>As a whole number.</source>
        <translation>Als ganze Zahl.</translation>
    </message>
    <message>
        <source>As an exact decimal number.</source>
        <translation>Als exakte Dezimalzahl.</translation>
    </message>
    <message>
        <source>As hex, base64 or urlbase64.</source>
        <translation>Als hex, base64 oder urlbase64.</translation>
    </message>
    <message>
        <source>As repeat(), with duplicates.</source>
        <translation>Wie repeat(), mit Duplikaten.</translation>
    </message>
    <message>
        <source>As text.</source>
        <translation>Als Text.</translation>
    </message>
    <message>
        <source>As true or false: from true, yes, y, t, 1 and their opposites.</source>
        <translation>Als wahr oder falsch: aus true, yes, y, t, 1 und deren Gegenteilen.</translation>
    </message>
    <message>
        <source>Date and time of the run, the same wherever it stands.</source>
        <translation>Datum und Uhrzeit der Ausführung, überall dieselben.</translation>
    </message>
    <message>
        <source>Each different item once.</source>
        <translation>Jedes verschiedene Element einmal.</translation>
    </message>
    <message>
        <source>Escaped for html or json.</source>
        <translation>Mit Escape-Folgen für html oder json.</translation>
    </message>
    <message>
        <source>From hex, base64 or urlbase64.</source>
        <translation>Aus hex, base64 oder urlbase64.</translation>
    </message>
    <message>
        <source>Gives a name to a value for what follows: %name.</source>
        <translation>Gibt einem Wert für das Folgende einen Namen: %name.</translation>
    </message>
    <message>
        <source>Goes through the items; $total is the result so far.</source>
        <translation>Durchläuft die Elemente; $total ist das bisherige Ergebnis.</translation>
    </message>
    <message>
        <source>In lower case.</source>
        <translation>In Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>In upper case.</source>
        <translation>In Großbuchstaben.</translation>
    </message>
    <message>
        <source>Its characters, one by one.</source>
        <translation>Seine Zeichen, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Its date without the time.</source>
        <translation>Das Datum ohne die Uhrzeit.</translation>
    </message>
    <message>
        <source>Its day of the month.</source>
        <translation>Der Tag des Monats.</translation>
    </message>
    <message>
        <source>Its distance from UTC in hours.</source>
        <translation>Der Abstand zu UTC in Stunden.</translation>
    </message>
    <message>
        <source>Its hour.</source>
        <translation>Die Stunde.</translation>
    </message>
    <message>
        <source>Its milliseconds.</source>
        <translation>Die Millisekunden.</translation>
    </message>
    <message>
        <source>Its minute.</source>
        <translation>Die Minute.</translation>
    </message>
    <message>
        <source>Its month, 1 to 12.</source>
        <translation>Der Monat, 1 bis 12.</translation>
    </message>
    <message>
        <source>Its parts between separators.</source>
        <translation>Die Teile zwischen Trennzeichen.</translation>
    </message>
    <message>
        <source>Its second.</source>
        <translation>Die Sekunde.</translation>
    </message>
    <message>
        <source>Its time without the date.</source>
        <translation>Die Uhrzeit ohne das Datum.</translation>
    </message>
    <message>
        <source>Its year.</source>
        <translation>Das Jahr.</translation>
    </message>
    <message>
        <source>Number of characters.</source>
        <translation>Anzahl der Zeichen.</translation>
    </message>
    <message>
        <source>Number of digits to which it is known.</source>
        <translation>Anzahl der Stellen, auf die der Wert genau bekannt ist.</translation>
    </message>
    <message>
        <source>One value if the condition holds, else another.</source>
        <translation>Ein Wert, wenn die Bedingung gilt, sonst ein anderer.</translation>
    </message>
    <message>
        <source>Passes everything on and shows it under a name.</source>
        <translation>Gibt alles weiter und zeigt es unter einem Namen an.</translation>
    </message>
    <message>
        <source>Position of a text in it, from 0; -1 if it is not there.</source>
        <translation>Position eines Texts darin, ab 0; -1, wenn er nicht vorkommt.</translation>
    </message>
    <message>
        <source>Position of the last such text in it, from 0; -1 if it is not there.</source>
        <translation>Position des letzten solchen Texts darin, ab 0; -1, wenn er nicht vorkommt.</translation>
    </message>
    <message>
        <source>Rounded to so many digits behind the point, half away from zero.</source>
        <translation>Auf so viele Nachkommastellen gerundet, die Hälfte von null weg.</translation>
    </message>
    <message>
        <source>The FHIR extensions with that address.</source>
        <translation>Die FHIR-Extensions mit dieser Adresse.</translation>
    </message>
    <message>
        <source>The date of the run.</source>
        <translation>Das Datum der Ausführung.</translation>
    </message>
    <message>
        <source>The escapes of html or json undone.</source>
        <translation>Die Escape-Folgen von html oder json aufgelöst.</translation>
    </message>
    <message>
        <source>The first argument that is not empty.</source>
        <translation>Das erste Argument, das nicht leer ist.</translation>
    </message>
    <message>
        <source>The first item.</source>
        <translation>Das erste Element.</translation>
    </message>
    <message>
        <source>The first so many items.</source>
        <translation>Die ersten so vielen Elemente.</translation>
    </message>
    <message>
        <source>The greatest value that it can stand for.</source>
        <translation>Der größte Wert, für den er stehen kann.</translation>
    </message>
    <message>
        <source>The items for which the condition holds.</source>
        <translation>Die Elemente, für die die Bedingung gilt.</translation>
    </message>
    <message>
        <source>The items if they are of that type.</source>
        <translation>Die Elemente, wenn sie von diesem Typ sind.</translation>
    </message>
    <message>
        <source>The items in order, by themselves or by keys; a minus before a key, or desc behind it, turns it round.</source>
        <translation>Die Elemente in Reihenfolge, nach sich selbst oder nach Schlüsseln; ein Minus vor einem Schlüssel oder desc dahinter kehrt sie um.</translation>
    </message>
    <message>
        <source>The items of both, duplicates included.</source>
        <translation>Die Elemente beider, Duplikate eingeschlossen.</translation>
    </message>
    <message>
        <source>The items of both, each different one once; as the operator |.</source>
        <translation>Die Elemente beider, jedes verschiedene einmal; wie der Operator |.</translation>
    </message>
    <message>
        <source>The items of that type.</source>
        <translation>Die Elemente dieses Typs.</translation>
    </message>
    <message>
        <source>The items that are in both.</source>
        <translation>Die Elemente, die in beiden vorkommen.</translation>
    </message>
    <message>
        <source>The items that are not among the others.</source>
        <translation>Die Elemente, die nicht unter den anderen sind.</translation>
    </message>
    <message>
        <source>The last item.</source>
        <translation>Das letzte Element.</translation>
    </message>
    <message>
        <source>The least value that it can stand for.</source>
        <translation>Der kleinste Wert, für den er stehen kann.</translation>
    </message>
    <message>
        <source>The logarithm to a base.</source>
        <translation>Der Logarithmus zu einer Basis.</translation>
    </message>
    <message>
        <source>The mean of all items.</source>
        <translation>Der Mittelwert aller Elemente.</translation>
    </message>
    <message>
        <source>The natural logarithm.</source>
        <translation>Der natürliche Logarithmus.</translation>
    </message>
    <message>
        <source>The next whole number that is not greater.</source>
        <translation>Die nächste ganze Zahl, die nicht größer ist.</translation>
    </message>
    <message>
        <source>The next whole number that is not less.</source>
        <translation>Die nächste ganze Zahl, die nicht kleiner ist.</translation>
    </message>
    <message>
        <source>The number of items.</source>
        <translation>Die Anzahl der Elemente.</translation>
    </message>
    <message>
        <source>The number to a power.</source>
        <translation>Die Zahl in einer Potenz.</translation>
    </message>
    <message>
        <source>The number without its sign.</source>
        <translation>Die Zahl ohne ihr Vorzeichen.</translation>
    </message>
    <message>
        <source>The number without what stands behind the point.</source>
        <translation>Die Zahl ohne ihre Nachkommastellen.</translation>
    </message>
    <message>
        <source>The only item; an error if there are several.</source>
        <translation>Das einzige Element; ein Fehler, wenn es mehrere sind.</translation>
    </message>
    <message>
        <source>The opposite of a condition.</source>
        <translation>Das Gegenteil einer Bedingung.</translation>
    </message>
    <message>
        <source>The resource that a reference points to, if it is in the same record.</source>
        <translation>Die Ressource, auf die eine Referenz zeigt, wenn sie im selben Datensatz ist.</translation>
    </message>
    <message>
        <source>The square root; nothing for a negative number.</source>
        <translation>Die Quadratwurzel; nichts bei einer negativen Zahl.</translation>
    </message>
    <message>
        <source>The sum of all items.</source>
        <translation>Die Summe aller Elemente.</translation>
    </message>
    <message>
        <source>The time of day of the run.</source>
        <translation>Die Uhrzeit der Ausführung.</translation>
    </message>
    <message>
        <source>The value of a single primitive item, without its extensions.</source>
        <translation>Der Wert eines einzelnen primitiven Elements, ohne seine Extensions.</translation>
    </message>
    <message>
        <source>True if a part of it matches the regular expression.</source>
        <translation>Wahr, wenn ein Teil davon dem regulären Ausdruck entspricht.</translation>
    </message>
    <message>
        <source>True if all of it matches the regular expression.</source>
        <translation>Wahr, wenn alles davon dem regulären Ausdruck entspricht.</translation>
    </message>
    <message>
        <source>True if both units measure the same.</source>
        <translation>Wahr, wenn beide Einheiten dasselbe messen.</translation>
    </message>
    <message>
        <source>True if every item is among the others.</source>
        <translation>Wahr, wenn jedes Element unter den anderen ist.</translation>
    </message>
    <message>
        <source>True if every item is false.</source>
        <translation>Wahr, wenn jedes Element falsch ist.</translation>
    </message>
    <message>
        <source>True if every item is true.</source>
        <translation>Wahr, wenn jedes Element wahr ist.</translation>
    </message>
    <message>
        <source>True if every one of the others is among the items.</source>
        <translation>Wahr, wenn jedes der anderen unter den Elementen ist.</translation>
    </message>
    <message>
        <source>True if it begins with the text.</source>
        <translation>Wahr, wenn es mit dem Text beginnt.</translation>
    </message>
    <message>
        <source>True if it ends with the text.</source>
        <translation>Wahr, wenn es mit dem Text endet.</translation>
    </message>
    <message>
        <source>True if it is a single item with a value of its own.</source>
        <translation>Wahr, wenn es ein einzelnes Element mit eigenem Wert ist.</translation>
    </message>
    <message>
        <source>True if it is of that type or derived from it.</source>
        <translation>Wahr, wenn es von diesem oder einem davon abgeleiteten Typ ist.</translation>
    </message>
    <message>
        <source>True if it is of the base type with that address.</source>
        <translation>Wahr, wenn es vom Basistyp mit dieser Adresse ist.</translation>
    </message>
    <message>
        <source>True if no item is there twice.</source>
        <translation>Wahr, wenn kein Element zweimal vorkommt.</translation>
    </message>
    <message>
        <source>True if one of the items is false.</source>
        <translation>Wahr, wenn eines der Elemente falsch ist.</translation>
    </message>
    <message>
        <source>True if one of the items is true.</source>
        <translation>Wahr, wenn eines der Elemente wahr ist.</translation>
    </message>
    <message>
        <source>True if the condition holds for every item.</source>
        <translation>Wahr, wenn die Bedingung für jedes Element gilt.</translation>
    </message>
    <message>
        <source>True if the text is in it.</source>
        <translation>Wahr, wenn der Text darin vorkommt.</translation>
    </message>
    <message>
        <source>True if there is an item, or one for which the condition holds.</source>
        <translation>Wahr, wenn es ein Element gibt oder eines, für das die Bedingung gilt.</translation>
    </message>
    <message>
        <source>True if there is nothing.</source>
        <translation>Wahr, wenn nichts vorhanden ist.</translation>
    </message>
    <message>
        <source>True if toBoolean() would give a value.</source>
        <translation>Wahr, wenn toBoolean() einen Wert liefern würde.</translation>
    </message>
    <message>
        <source>True if toDate() would give a value.</source>
        <translation>Wahr, wenn toDate() einen Wert liefern würde.</translation>
    </message>
    <message>
        <source>True if toDateTime() would give a value.</source>
        <translation>Wahr, wenn toDateTime() einen Wert liefern würde.</translation>
    </message>
    <message>
        <source>True if toDecimal() would give a value.</source>
        <translation>Wahr, wenn toDecimal() einen Wert liefern würde.</translation>
    </message>
    <message>
        <source>True if toInteger() would give a value.</source>
        <translation>Wahr, wenn toInteger() einen Wert liefern würde.</translation>
    </message>
    <message>
        <source>True if toQuantity() would give a value.</source>
        <translation>Wahr, wenn toQuantity() einen Wert liefern würde.</translation>
    </message>
    <message>
        <source>True if toString() would give a value.</source>
        <translation>Wahr, wenn toString() einen Wert liefern würde.</translation>
    </message>
    <message>
        <source>True if toTime() would give a value.</source>
        <translation>Wahr, wenn toTime() einen Wert liefern würde.</translation>
    </message>
    <message>
        <source>What the projection gives for each item, in one list.</source>
        <translation>Was die Projektion für jedes Element liefert, in einer Liste.</translation>
    </message>
    <message>
        <source>What type it is: namespace and name.</source>
        <translation>Welcher Typ es ist: Namensraum und Name.</translation>
    </message>
    <message>
        <source>Without white space at its ends.</source>
        <translation>Ohne Leerraum an den Enden.</translation>
    </message>
    <message>
        <source>e to the power of the number.</source>
        <translation>e hoch die Zahl.</translation>
    </message>
    <message>
        <source>A ViewDefinition as JSON or YAML, relative to the pipeline file, or the definition itself: resource, select, where, constant.</source>
        <translation>Eine ViewDefinition als JSON oder YAML, relativ zur Ablaufdatei, oder die Definition selbst: resource, select, where, constant.</translation>
    </message>
    <message>
        <source>HL7 FHIR R4 resources as JSON (one a line, in an array, or one after the other) or as XML (one a file). Elements have their FHIR types, dates and decimals are exact, and resources are written in canonical order.</source>
        <translation>HL7-FHIR-R4-Ressourcen als JSON (eine je Zeile, in einem Array oder hintereinander) oder als XML (eine je Datei). Elemente haben ihre FHIR-Typen, Daten und Dezimalzahlen sind genau, und Ressourcen werden in kanonischer Reihenfolge geschrieben.</translation>
    </message>
    <message>
        <source>Makes table rows of FHIR resources by a SQL on FHIR ViewDefinition: none, one or several for each resource of its type.</source>
        <translation>Macht aus FHIR-Ressourcen Tabellenzeilen nach einer ViewDefinition von SQL on FHIR: keine, eine oder mehrere je Ressource ihres Typs.</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntax</translation>
    </message>
    <message>
        <source>The key of a resource, which equals getReferenceKey() of what refers to it.</source>
        <translation>Der Schlüssel einer Ressource; er ist gleich getReferenceKey() dessen, was auf sie verweist.</translation>
    </message>
    <message>
        <source>The key of the resource that a Reference points to, if it is of that type.</source>
        <translation>Der Schlüssel der Ressource, auf die eine Reference zeigt, wenn sie von diesem Typ ist.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>View definition</source>
        <translation>Definition der Sicht</translation>
    </message>
    <message>
        <source>Whether resources come as JSON or as XML. Automatic looks at the first character. Resources are always written as JSON.</source>
        <translation>Ob Ressourcen als JSON oder als XML kommen. Automatisch sieht auf das erste Zeichen. Geschrieben werden Ressourcen immer als JSON.</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Records that go in</source>
        <translation>Datensätze, die hineingehen</translation>
    </message>
    <message>
        <source>A file in the format of the source.</source>
        <translation>Eine Datei im Format der Quelle.</translation>
    </message>
    <message>
        <source>What should come out</source>
        <translation>Was herauskommen soll</translation>
    </message>
    <message>
        <source>A JSON file, one record a line.</source>
        <translation>Eine JSON-Datei, ein Datensatz je Zeile.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A CSV file with a header line.</source>
        <translation>Eine CSV-Datei mit Kopfzeile.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Key column</source>
        <translation>Schlüsselspalte</translation>
    </message>
    <message>
        <source>The first column where nothing is said.</source>
        <translation>Die erste Spalte, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Value column</source>
        <translation>Wertspalte</translation>
    </message>
    <message>
        <source>The second column where nothing is said.</source>
        <translation>Die zweite Spalte, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>FHIR R4</source>
        <translation>FHIR R4</translation>
    </message>
    <message>
        <source>Address of a profile of FHIR R4, or of a type. The whole resource is validated, and against this profile.</source>
        <translation>Adresse eines Profils von FHIR R4 oder eines Typs. Die ganze Ressource wird validiert, auch gegen dieses Profil.</translation>
    </message>
    <message>
        <source>Checks records against rules, and FHIR resources against the specification and a profile. An error rejects the record; warnings are counted and stay with it.</source>
        <translation>Prüft Datensätze anhand von Regeln und FHIR-Ressourcen anhand der Spezifikation und eines Profils. Ein Fehler weist den Datensatz ab; Warnungen werden gezählt und bleiben bei ihm.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>FHIR profile</source>
        <translation>FHIR-Profil</translation>
    </message>
    <message>
        <source>Files with StructureDefinitions, ValueSets and CodeSystems as JSON, alone or in a Bundle, relative to the pipeline file.</source>
        <translation>Dateien mit StructureDefinitions, ValueSets und CodeSystems als JSON, einzeln oder in einem Bundle, relativ zur Datei des Ablaufs.</translation>
    </message>
    <message>
        <source>The greatest item: number, quantity, date or text.</source>
        <translation>Das größte Element: Zahl, Menge, Datum oder Text.</translation>
    </message>
    <message>
        <source>The smallest item: number, quantity, date or text.</source>
        <translation>Das kleinste Element: Zahl, Menge, Datum oder Text.</translation>
    </message>
    <message>
        <source>True if the code is the given one or broader.</source>
        <translation>Wahr, wenn der Code der angegebene oder ein allgemeinerer ist.</translation>
    </message>
    <message>
        <source>True if the code is the given one or narrower.</source>
        <translation>Wahr, wenn der Code der angegebene oder ein spezifischerer ist.</translation>
    </message>
    <message>
        <source>True if the code, or one of the concept&apos;s codes, is in the value set with that address.</source>
        <translation>Wahr, wenn der Code oder einer der Codes des Konzepts in der Wertemenge mit dieser Adresse ist.</translation>
    </message>
    <message>
        <source>True if the text is XHTML as a FHIR narrative may hold it: a div of plain formatting that is not empty.</source>
        <translation>Wahr, wenn der Text XHTML ist, wie es ein FHIR-Narrativ enthalten darf: ein nicht leeres div mit einfacher Formatierung.</translation>
    </message>
    <message>
        <source>A UUID that always is the same for the same text: for the ids of what has no UUID of its own.</source>
        <translation>Eine UUID, die für denselben Text immer dieselbe ist: für die Ids dessen, was keine eigene UUID hat.</translation>
    </message>
    <message>
        <source>A mapping file, relative to the pipeline file, a mapping pack, or the rules themselves.</source>
        <translation>Eine Zuordnungsdatei, relativ zur Ablaufdatei, ein Zuordnungspaket oder die Regeln selbst.</translation>
    </message>
    <message>
        <source>Code in value set</source>
        <translation>Code im Value Set</translation>
    </message>
    <message>
        <source>Codes, codings or codeable concepts.</source>
        <translation>Codes, Codings oder CodeableConcepts.</translation>
    </message>
    <message>
        <source>Comparison of two fields</source>
        <translation>Vergleich zweier Felder</translation>
    </message>
    <message>
        <source>Date (2024-03-01, 2024-03, 2024)</source>
        <translation>Datum (2024-03-01, 2024-03, 2024)</translation>
    </message>
    <message>
        <source>Date and time (2024-03-01T10:15:00Z)</source>
        <translation>Datum und Zeit (2024-03-01T10:15:00Z)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Every code of a path must be in a value set that Hilum knows. A missing code breaks nothing.</source>
        <translation>Jeder Code eines Pfads muss in einem Value Set sein, das Hilum kennt. Ein fehlender Code verletzt nichts.</translation>
    </message>
    <message>
        <source>Every reference of a path must lead to a resource that is there: in the same Bundle, or contained. A missing reference breaks nothing.</source>
        <translation>Jeder Verweis eines Pfads muss zu einer Ressource führen, die da ist: im selben Bundle oder enthalten. Ein fehlender Verweis verletzt nichts.</translation>
    </message>
    <message>
        <source>Every value of a path must be written as a date, a number, an address and so on. A missing value breaks nothing.</source>
        <translation>Jeder Wert eines Pfads muss als Datum, Zahl, Adresse und so weiter geschrieben sein. Ein fehlender Wert verletzt nichts.</translation>
    </message>
    <message>
        <source>HL7 v2 date or time (20240301, 202403011015)</source>
        <translation>HL7-v2-Datum oder -Zeit (20240301, 202403011015)</translation>
    </message>
    <message>
        <source>How every value must be written, as a whole.</source>
        <translation>Wie jeder Wert als Ganzes geschrieben sein muss.</translation>
    </message>
    <message>
        <source>How it must stand to the other one.</source>
        <translation>Wie es zum anderen stehen muss.</translation>
    </message>
    <message>
        <source>Its canonical URL.</source>
        <translation>Seine kanonische URL.</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Muss sein</translation>
    </message>
    <message>
        <source>Name (letters of any script)</source>
        <translation>Name (Buchstaben jeder Schrift)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Reference exists</source>
        <translation>Verweis vorhanden</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>The value on the left.</source>
        <translation>Der Wert links.</translation>
    </message>
    <message>
        <source>The value on the right: another field, or today().</source>
        <translation>Der Wert rechts: ein anderes Feld oder today().</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>Two values of a record must stand in an order, or be the same. Where one is missing, it breaks nothing.</source>
        <translation>Zwei Werte eines Datensatzes müssen in einer Reihenfolge stehen oder gleich sein. Wo einer fehlt, verletzt das nichts.</translation>
    </message>
    <message>
        <source>URL or URI</source>
        <translation>URL oder URI</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Value Set</translation>
    </message>
    <message>
        <source>Where the references are.</source>
        <translation>Wo die Verweise sind.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>another than (!=)</source>
        <translation>anders als (!=)</translation>
    </message>
    <message>
        <source>at least (&gt;=)</source>
        <translation>mindestens (&gt;=)</translation>
    </message>
    <message>
        <source>at most (&lt;=)</source>
        <translation>höchstens (&lt;=)</translation>
    </message>
    <message>
        <source>less than (&lt;)</source>
        <translation>kleiner als (&lt;)</translation>
    </message>
    <message>
        <source>more than (&gt;)</source>
        <translation>größer als (&gt;)</translation>
    </message>
    <message>
        <source>the same as (=)</source>
        <translation>dasselbe wie (=)</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>line %1:%2</source>
        <translation>Zeile %1:%2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Datensatz %1</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Canvas</source>
        <translation>Arbeitsfläche</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>The preview shows no record: choose a source or step on the canvas first.</source>
        <translation>Die Vorschau zeigt keinen Datensatz: Wählen Sie zuerst eine Quelle oder einen Schritt auf der Arbeitsfläche.</translation>
    </message>
    <message>
        <source>Scratchpad</source>
        <translation>Notizblock</translation>
    </message>
    <message>
        <source>No FHIR in the preview</source>
        <translation>Kein FHIR in der Vorschau</translation>
    </message>
    <message>
        <source>Open a pipeline that makes FHIR resources, and choose the step whose records you want to see.</source>
        <translation>Öffnen Sie einen Ablauf, der FHIR-Ressourcen erzeugt, und wählen Sie den Schritt, dessen Datensätze Sie sehen möchten.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
</TS>
