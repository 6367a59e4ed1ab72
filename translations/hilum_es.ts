<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message>
        <source>The same value</source>
        <translation>El mismo valor</translation>
    </message>
    <message>
        <source>Different units: not compared</source>
        <translation>Unidades distintas: no se comparan</translation>
    </message>
    <message>
        <source>%1 between them</source>
        <translation>%1 entre ambos</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 mo</source>
        <translation>%1 m.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 a.</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>referencia %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Patient not in this result</source>
        <translation>El paciente no está en este resultado</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>otro género</translation>
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
        <translation>Intervalo de referencia %1</translation>
    </message>
    <message>
        <source>Images: %1</source>
        <translation>Imágenes: %1</translation>
    </message>
    <message>
        <source>and %1 more here: zoom in to part them</source>
        <translation>y %1 más aquí: acerque la vista para separarlos</translation>
    </message>
</context>
<context>
    <name>LaneStyle</name>
    <message>
        <source>Encounters</source>
        <translation>Encuentros</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Signos vitales</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Vacunaciones</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagen médica</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Other observations</source>
        <translation>Otras observaciones</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>anormal</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>critically low</source>
        <translation>críticamente bajo</translation>
    </message>
    <message>
        <source>critically high</source>
        <translation>críticamente alto</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sí a &amp;todo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o a todo</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, short month</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Take the records of the preview</source>
        <translation>Tomar los registros de la vista previa</translation>
    </message>
    <message>
        <source>Search for a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos los grupos</translation>
    </message>
    <message>
        <source>Show lanes only</source>
        <translation>Mostrar solo los carriles</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Copy what is in sight as a table</source>
        <translation>Copiar lo visible como tabla</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
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
        <translation>Impreso el %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Values: %1, abnormal: %2</source>
        <translation>Valores: %1, anormales: %2</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Mostrar %1 más</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>%1 → %2: %3 records</source>
        <translation>%1 → %2: %3 registros</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leer de</translation>
    </message>
    <message>
        <source>Work on records</source>
        <translation>Procesar registros</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>%1 the last time</source>
        <translation>%1 la última vez</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done, with rejected records</source>
        <translation>Hecho, con registros rechazados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 entran</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 salen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>%1 filtered out</source>
        <translation>%1 filtrados</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Takes %1% of the run&apos;s work</source>
        <translation>Lleva el %1 % del trabajo de la ejecución</translation>
    </message>
    <message>
        <source>table rows</source>
        <translation>filas de tabla</translation>
    </message>
    <message>
        <source>Drag to bend, double-click to comment, drop a step on it to insert it</source>
        <translation>Arrastre para curvar, doble clic para comentar, suelte un paso encima para insertarlo</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>&quot;add&quot; names the new fields and their columns: &quot;add: {payerName: name}&quot;.</source>
        <translation>«add» indica los campos nuevos y sus columnas: «add: {payerName: name}».</translation>
    </message>
    <message>
        <source>&quot;from&quot; is the name of a source or step, or a list of them.</source>
        <translation>«from» es el nombre de un origen o paso, o una lista de ellos.</translation>
    </message>
    <message>
        <source>&quot;in&quot; is a list of single values.</source>
        <translation>«in» es una lista de valores simples.</translation>
    </message>
    <message>
        <source>&quot;rules&quot; must be a list.</source>
        <translation>«rules» debe ser una lista.</translation>
    </message>
    <message>
        <source>&quot;unique&quot; needs at least one path.</source>
        <translation>«unique» necesita al menos una ruta.</translation>
    </message>
    <message>
        <source>&quot;zone&quot; is an offset: Z, +01:00, -05:30.</source>
        <translation>«zone» es un desfase: Z, +01:00, -05:30.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a name: use a letter, then letters, digits, - and _.</source>
        <translation>«{0}» no puede ser un nombre: use una letra y después letras, dígitos, - y _.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a sink.</source>
        <translation>«{0}» no puede ser un destino.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a source.</source>
        <translation>«{0}» no puede ser un origen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the {1}. Use one ASCII character or a word such as comma, semicolon, tab or pipe.</source>
        <translation>«{0}» no puede ser {1}. Use un carácter ASCII o una palabra como comma, semicolon, tab o pipe.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand in {1}, which is a {2}.</source>
        <translation>«{0}» no puede estar en {1}, que es de tipo {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; carries records: it needs no format. Leave &quot;format&quot; out.</source>
        <translation>«{0}» transporta registros: no necesita formato. Omita «format».</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; for {1} cannot be evaluated: {2}</source>
        <translation>«{0}» para {1} no se puede evaluar: {2}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; gives more than {1} can hold; the first is taken.</source>
        <translation>«{0}» da más valores de los que admite {1}; se toma el primero.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has a value that another record had before.</source>
        <translation>«{0}» tiene un valor que ya tenía otro registro.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no outlet &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>«{0}» no tiene la salida «{1}». ¿Quiso decir «{2}»?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no outlet &quot;{1}&quot;; it has: {2}.</source>
        <translation>«{0}» no tiene la salida «{1}»; tiene: {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a secret and must not stand in the file: write ${env:NAME} or ${secret:NAME}.</source>
        <translation>«{0}» es un secreto y no debe figurar en el archivo: escriba ${env:NAME} o ${secret:NAME}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a sink; records end there. Take them from where the sink does.</source>
        <translation>«{0}» es un destino; los registros terminan ahí. Tómelos de donde los toma el destino.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a {1} with fields of its own: map to one of them ({2}).</source>
        <translation>«{0}» es de tipo {1} y tiene campos propios: mapee a uno de ellos ({2}).</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is missing here.</source>
        <translation>Aquí falta «{0}».</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is missing or empty.</source>
        <translation>«{0}» falta o está vacío.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is neither a segment (PID) nor a group of segments.</source>
        <translation>«{0}» no es un segmento (PID) ni un grupo de segmentos.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no HL7 v2 path. Write a segment (PID), a field (PID-5), a component (PID-5.1), a repetition (PID-3[2]) or a group (ORDER_OBSERVATION).</source>
        <translation>«{0}» no es una ruta HL7 v2. Escriba un segmento (PID), un campo (PID-5), un componente (PID-5.1), una repetición (PID-3[2]) o un grupo (ORDER_OBSERVATION).</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no code of {1}; allowed are: {2}.</source>
        <translation>«{0}» no es un código de {1}; se admiten: {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no offset from UTC. Write it as +01:00, -05:00 or Z.</source>
        <translation>«{0}» no es un desfase respecto a UTC. Escríbalo como +01:00, -05:00 o Z.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no position: write a number from 0, or x for a choice.</source>
        <translation>«{0}» no es una posición: escriba un número desde 0, o x para una elección.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no tag. Write it as (gggg,eeee), in hexadecimal digits.</source>
        <translation>«{0}» no es una etiqueta. Escríbala como (gggg,eeee), en dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a list.</source>
        <translation>«{0}» no es una lista.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; joins records of source &quot;{1}&quot; with records of the same source. Add a second source that reads the same, under another name.</source>
        <translation>«{0}» combina registros del origen «{1}» con registros del mismo origen. Añada un segundo origen que lea lo mismo con otro nombre.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a list.</source>
        <translation>«{0}» debe ser una lista.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a map, not {1}.</source>
        <translation>«{0}» debe ser un mapa, no {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a single value.</source>
        <translation>«{0}» debe ser un valor simple.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a whole number.</source>
        <translation>«{0}» debe ser un número entero.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be one of: {1}.</source>
        <translation>«{0}» debe ser uno de: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be true or false.</source>
        <translation>«{0}» debe ser true o false.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be {1}, not {2}.</source>
        <translation>«{0}» debe ser {1}, no {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must lie between {1} and {2}.</source>
        <translation>«{0}» debe estar entre {1} y {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands here twice, which would double its records.</source>
        <translation>«{0}» figura aquí dos veces, lo que duplicaría sus registros.</translation>
    </message>
    <message>
        <source>A FHIRPath expression is needed here.</source>
        <translation>Aquí se necesita una expresión FHIRPath.</translation>
    </message>
    <message>
        <source>A bound is a number or a date: 7.5, 2020-01-31.</source>
        <translation>Un límite es un número o una fecha: 7.5, 2020-01-31.</translation>
    </message>
    <message>
        <source>A colon with a blank behind it is not allowed here: put the text in quotes, or check the indentation.</source>
        <translation>Aquí no se admiten dos puntos seguidos de un espacio: ponga el texto entre comillas o compruebe la sangría.</translation>
    </message>
    <message>
        <source>A date is written @2026-11-25, a date and time @2026-11-25T10:30:00+01:00, a time @T10:30.</source>
        <translation>Una fecha se escribe @2026-11-25, una fecha y hora @2026-11-25T10:30:00+01:00, una hora @T10:30.</translation>
    </message>
    <message>
        <source>A format is needed: &quot;format: fhir&quot;, for instance.</source>
        <translation>Se necesita un formato: por ejemplo, «format: fhir».</translation>
    </message>
    <message>
        <source>A key must be a single word or text.</source>
        <translation>Una clave debe ser una sola palabra o un texto.</translation>
    </message>
    <message>
        <source>A lookup is a map of keys and values, or names a CSV file: {file: codes.csv, key: code, value: name}.</source>
        <translation>Una tabla de búsqueda es un mapa de claves y valores, o indica un archivo CSV: {file: codes.csv, key: code, value: name}.</translation>
    </message>
    <message>
        <source>A map in braces or a list in brackets is not closed, or lacks a comma.</source>
        <translation>Un mapa entre llaves o una lista entre corchetes no está cerrado o le falta una coma.</translation>
    </message>
    <message>
        <source>A number has more than {0} digits. Send it as a string if all must be kept.</source>
        <translation>Un número tiene más de {0} dígitos. Envíelo como cadena si deben conservarse todos.</translation>
    </message>
    <message>
        <source>A number in &quot;{0}&quot; is larger than any message has.</source>
        <translation>Un número de «{0}» es mayor que el de cualquier mensaje.</translation>
    </message>
    <message>
        <source>A parameter&apos;s type is one of: text, path, integer, boolean.</source>
        <translation>El tipo de un parámetro es uno de: text, path, integer, boolean.</translation>
    </message>
    <message>
        <source>A position is two numbers: [120, 40].</source>
        <translation>Una posición son dos números: [120, 40].</translation>
    </message>
    <message>
        <source>A quote is opened and not closed in the row. Double it if it is part of the text.</source>
        <translation>En la fila hay una comilla abierta que no se cierra. Duplíquela si forma parte del texto.</translation>
    </message>
    <message>
        <source>A range needs &quot;min&quot;, &quot;max&quot; or both.</source>
        <translation>Un rango necesita «min», «max» o ambos.</translation>
    </message>
    <message>
        <source>A reference is not closed: write ${name}, or $${ for the characters.</source>
        <translation>Una referencia no está cerrada: escriba ${name}, o $${ para esos caracteres.</translation>
    </message>
    <message>
        <source>A row of the table cannot be read and is left out.</source>
        <translation>Una fila de la tabla no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>A rule checks one thing, here &quot;{0}&quot;: put &quot;{1}&quot; into a rule of its own.</source>
        <translation>Una regla comprueba una sola cosa, aquí «{0}»: ponga «{1}» en una regla propia.</translation>
    </message>
    <message>
        <source>A severity is one of: error, warning, information.</source>
        <translation>Una gravedad es una de: error, warning, information.</translation>
    </message>
    <message>
        <source>A sign must stand before a number, not before {0}.</source>
        <translation>Un signo debe preceder a un número, no a {0}.</translation>
    </message>
    <message>
        <source>A step does one thing, here &quot;{0}&quot;: put &quot;{1}&quot; into a step of its own.</source>
        <translation>Un paso hace una sola cosa, aquí «{0}»: ponga «{1}» en un paso propio.</translation>
    </message>
    <message>
        <source>A string has an escape that JSON does not know.</source>
        <translation>Una cadena tiene un escape que JSON no conoce.</translation>
    </message>
    <message>
        <source>A string holds a line break or control character that is not escaped.</source>
        <translation>Una cadena contiene un salto de línea o un carácter de control sin escapar.</translation>
    </message>
    <message>
        <source>A string is not closed.</source>
        <translation>Una cadena no está cerrada.</translation>
    </message>
    <message>
        <source>A target is a path of names: name.family, identifier[0].value, value[x].</source>
        <translation>Un destino de mapeo es una ruta de nombres: name.family, identifier[0].value, value[x].</translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; does not match the pattern.</source>
        <translation>Un valor de «{0}» no coincide con el patrón.</translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; is none of those allowed.</source>
        <translation>Un valor de «{0}» no es ninguno de los permitidos.</translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; is outside the range.</source>
        <translation>Un valor de «{0}» está fuera del rango.</translation>
    </message>
    <message>
        <source>A variable&apos;s name must be a text literal.</source>
        <translation>El nombre de una variable debe ser un literal de texto.</translation>
    </message>
    <message>
        <source>A variable&apos;s name must follow %.</source>
        <translation>Después de % debe ir el nombre de una variable.</translation>
    </message>
    <message>
        <source>Access is refused: {0}. Check the permissions for the user that runs Hilum.</source>
        <translation>Acceso denegado: {0}. Compruebe los permisos del usuario que ejecuta Hilum.</translation>
    </message>
    <message>
        <source>An index must be a whole number.</source>
        <translation>Un índice debe ser un número entero.</translation>
    </message>
    <message>
        <source>An object has the same name twice; both values are kept, in order.</source>
        <translation>Un objeto tiene el mismo nombre dos veces; se conservan ambos valores, en orden.</translation>
    </message>
    <message>
        <source>An outlet cannot be called &quot;{0}&quot;: every step has one.</source>
        <translation>Una salida no puede llamarse «{0}»: todos los pasos tienen una así.</translation>
    </message>
    <message>
        <source>Boolean values were expected here.</source>
        <translation>Aquí se esperaban valores booleanos.</translation>
    </message>
    <message>
        <source>Both bounds must be numbers, or both dates.</source>
        <translation>Ambos límites deben ser números, o ambos fechas.</translation>
    </message>
    <message>
        <source>Cannot connect to {0}: {1}. Check host and port, and that the server runs.</source>
        <translation>No se puede conectar con {0}: {1}. Compruebe el host y el puerto, y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>Column {0} has no name in the header and is called {1}.</source>
        <translation>La columna {0} no tiene nombre en el encabezado y se llama {1}.</translation>
    </message>
    <message>
        <source>Dates and times are moved by calendar units (3 days, 1 year), not by {0}.</source>
        <translation>Las fechas y horas se desplazan en unidades de calendario (3 days, 1 year), no en {0}.</translation>
    </message>
    <message>
        <source>FHIR R4 has no such type of resource; its elements are read without types.</source>
        <translation>FHIR R4 no tiene ese tipo de recurso; sus elementos se leen sin tipos.</translation>
    </message>
    <message>
        <source>It cannot be told from {0} what format source &quot;{1}&quot; has. Name it: &quot;format: ...&quot;.</source>
        <translation>No se puede deducir de {0} qué formato tiene el origen «{1}». Indíquelo: «format: ...».</translation>
    </message>
    <message>
        <source>MSH-18 names a character set that is not known: {0}.</source>
        <translation>MSH-18 indica un juego de caracteres desconocido: {0}.</translation>
    </message>
    <message>
        <source>MSH-18 names no character set and the message is not UTF-8: read as Latin-1. Set &quot;charset&quot; if it is another.</source>
        <translation>MSH-18 no indica juego de caracteres y el mensaje no es UTF-8: se lee como Latin-1. Defina «charset» si es otro.</translation>
    </message>
    <message>
        <source>MSH-18 says ASCII, but the message is UTF-8.</source>
        <translation>MSH-18 indica ASCII, pero el mensaje es UTF-8.</translation>
    </message>
    <message>
        <source>More text follows the JSON value.</source>
        <translation>Hay más texto después del valor JSON.</translation>
    </message>
    <message>
        <source>Name a mapping file, or write the rules here.</source>
        <translation>Indique un archivo de mapeo o escriba aquí las reglas.</translation>
    </message>
    <message>
        <source>Name the outlets and their conditions: &quot;route: {adults: age &gt;= 18}&quot;.</source>
        <translation>Indique las salidas y sus condiciones: «route: {adults: age &gt;= 18}».</translation>
    </message>
    <message>
        <source>No character set is called &quot;{0}&quot;. Write a name of HL7 table 0211 (8859/1) or of IANA (windows-1252), or leave it empty.</source>
        <translation>Ningún juego de caracteres se llama «{0}». Escriba un nombre de la tabla HL7 0211 (8859/1) o de IANA (windows-1252), o déjelo vacío.</translation>
    </message>
    <message>
        <source>No file matches {0}. Check the pattern; it is relative to the folder of the pipeline.</source>
        <translation>Ningún archivo coincide con {0}. Compruebe el patrón; es relativo a la carpeta del flujo.</translation>
    </message>
    <message>
        <source>Nothing takes the records of &quot;{0}&quot;.</source>
        <translation>Nada toma los registros de «{0}».</translation>
    </message>
    <message>
        <source>Nothing takes {0}.rejected: records that break a rule are counted and reported, but not kept. Add a sink.</source>
        <translation>Nada toma {0}.rejected: los registros que incumplen una regla se cuentan y se notifican, pero no se conservan. Añada un destino.</translation>
    </message>
    <message>
        <source>Numbers were expected here.</source>
        <translation>Aquí se esperaban números.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested deeper than {0} levels.</source>
        <translation>Los objetos y matrices están anidados a más de {0} niveles.</translation>
    </message>
    <message>
        <source>One value was expected here, but there are {0}: choose one with first() or a condition.</source>
        <translation>Aquí se esperaba un solo valor, pero hay {0}: elija uno con first() o con una condición.</translation>
    </message>
    <message>
        <source>Only one document may stand in the file: remove what follows &quot;---&quot;.</source>
        <translation>El archivo solo puede contener un documento: quite lo que sigue a «---».</translation>
    </message>
    <message>
        <source>References are ${parameter}, ${env:NAME} and ${secret:NAME}; &quot;{0}&quot; is none of them.</source>
        <translation>Las referencias son ${parameter}, ${env:NAME} y ${secret:NAME}; «{0}» no es ninguna de ellas.</translation>
    </message>
    <message>
        <source>Rules are nested more than {0} levels deep.</source>
        <translation>Las reglas están anidadas a más de {0} niveles.</translation>
    </message>
    <message>
        <source>Segments, fields, repetitions and components count from 1 in &quot;{0}&quot;.</source>
        <translation>Los segmentos, campos, repeticiones y componentes se cuentan desde 1 en «{0}».</translation>
    </message>
    <message>
        <source>Setting &quot;{0}&quot; has no key or the unknown type &quot;{1}&quot;.</source>
        <translation>El ajuste «{0}» no tiene clave o tiene el tipo desconocido «{1}».</translation>
    </message>
    <message>
        <source>Sink &quot;{0}&quot; needs a format: &quot;format: fhir&quot;, for instance.</source>
        <translation>El destino «{0}» necesita un formato: por ejemplo, «format: fhir».</translation>
    </message>
    <message>
        <source>Specific Character Set (0008,0005) names a set that is not known; its texts are read as Latin-1.</source>
        <translation>Specific Character Set (0008,0005) indica un juego desconocido; sus textos se leen como Latin-1.</translation>
    </message>
    <message>
        <source>Table {0} already has a row with this key. Use the mode upsert to update it.</source>
        <translation>La tabla {0} ya tiene una fila con esta clave. Use el modo upsert para actualizarla.</translation>
    </message>
    <message>
        <source>Table {0} does not exist in {1}. Create it, or set &quot;create&quot; to true.</source>
        <translation>La tabla {0} no existe en {1}. Créela o defina «create» como true.</translation>
    </message>
    <message>
        <source>Table {0} has no column &quot;{1}&quot;. Its columns are: {2}.</source>
        <translation>La tabla {0} no tiene la columna «{1}». Sus columnas son: {2}.</translation>
    </message>
    <message>
        <source>Table {0} needs a value in a column that is empty here.</source>
        <translation>La tabla {0} necesita un valor en una columna que aquí está vacía.</translation>
    </message>
    <message>
        <source>Table {0}: a value breaks one of the table&apos;s own checks.</source>
        <translation>Tabla {0}: un valor incumple una restricción de la propia tabla.</translation>
    </message>
    <message>
        <source>Table {0}: a value does not fit the type or size of its column.</source>
        <translation>Tabla {0}: un valor no se ajusta al tipo o tamaño de su columna.</translation>
    </message>
    <message>
        <source>Table {0}: the row refers to one that is not there (foreign key).</source>
        <translation>Tabla {0}: la fila se refiere a otra que no existe (clave externa).</translation>
    </message>
    <message>
        <source>The JSON value is too large to be read at once: {0} bytes.</source>
        <translation>El valor JSON es demasiado grande para leerlo de una vez: {0} bytes.</translation>
    </message>
    <message>
        <source>The Qt driver {0} is not installed. Install the package {1}.</source>
        <translation>El controlador de Qt {0} no está instalado. Instale el paquete {1}.</translation>
    </message>
    <message>
        <source>The alias repeats what it stands in.</source>
        <translation>El alias repite aquello que lo contiene.</translation>
    </message>
    <message>
        <source>The batch trailer (BTS-1) says {0} messages, but there are {1}.</source>
        <translation>El cierre del lote (BTS-1) indica {0} mensajes, pero hay {1}.</translation>
    </message>
    <message>
        <source>The character {0} has no meaning here; text stands in single quotes.</source>
        <translation>El carácter {0} no significa nada aquí; el texto va entre comillas simples.</translation>
    </message>
    <message>
        <source>The columns of the row are not known.</source>
        <translation>No se conocen las columnas de la fila.</translation>
    </message>
    <message>
        <source>The comment has no end: add */.</source>
        <translation>El comentario no tiene fin: añada */.</translation>
    </message>
    <message>
        <source>The compressed file is cut off. What came before is read; get the file again.</source>
        <translation>El archivo comprimido está truncado. Se lee lo anterior; obtenga de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The condition does not hold: {0}</source>
        <translation>La condición no se cumple: {0}</translation>
    </message>
    <message>
        <source>The condition of {0} cannot be decided, so the rule is passed over: {1}</source>
        <translation>La condición de {0} no se puede determinar, por lo que se omite la regla: {1}</translation>
    </message>
    <message>
        <source>The database file {0} does not exist. Check the path.</source>
        <translation>El archivo de base de datos {0} no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>The database file {0} may not be read. Check its permissions.</source>
        <translation>El archivo de base de datos {0} no se puede leer. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The database {0} is locked by another program. Close it there, or try again.</source>
        <translation>La base de datos {0} está bloqueada por otro programa. Ciérrela allí o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The delimiters in MSH-2 are not as they should be: {0}.</source>
        <translation>Los delimitadores de MSH-2 no son los debidos: {0}.</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written. Free some space and run again.</source>
        <translation>El disco está lleno: no se pudo escribir {0}. Libere espacio y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The environment variable {0} is not set: set it before the run.</source>
        <translation>La variable de entorno {0} no está definida: defínala antes de ejecutar.</translation>
    </message>
    <message>
        <source>The expression ends too early: a value or a name was expected.</source>
        <translation>La expresión termina demasiado pronto: se esperaba un valor o un nombre.</translation>
    </message>
    <message>
        <source>The expression ends too early: {0} was expected.</source>
        <translation>La expresión termina demasiado pronto: se esperaba {0}.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply: split it.</source>
        <translation>La expresión está anidada con demasiada profundidad: divídala.</translation>
    </message>
    <message>
        <source>The expression is too long: split it.</source>
        <translation>La expresión es demasiado larga: divídala.</translation>
    </message>
    <message>
        <source>The expression was given up: it goes through too many items.</source>
        <translation>Se abandonó la expresión: recorre demasiados elementos.</translation>
    </message>
    <message>
        <source>The expression was given up: the text that it makes is too long.</source>
        <translation>Se abandonó la expresión: el texto que genera es demasiado largo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}. Check its name and your permissions.</source>
        <translation>El archivo no se puede leer: {0}. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}. What was saved before is unchanged.</source>
        <translation>El archivo no se puede escribir: {0}. Lo guardado antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The file has more than {0} values, aliases counted with what they repeat.</source>
        <translation>El archivo tiene más de {0} valores, contando los alias con lo que repiten.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off ({0}); what could be read is given.</source>
        <translation>El archivo está dañado o truncado ({0}); se ofrece lo que se pudo leer.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MiB, more than any pipeline or mapping needs. Is it the right file?</source>
        <translation>El archivo supera {0} MiB, más de lo que necesita cualquier flujo o mapeo. ¿Es el archivo correcto?</translation>
    </message>
    <message>
        <source>The file is not DICOM, or is too damaged to be read.</source>
        <translation>El archivo no es DICOM o está demasiado dañado para leerlo.</translation>
    </message>
    <message>
        <source>The file trailer (FTS-1) says {0} batches, but there are {1}.</source>
        <translation>El cierre del archivo (FTS-1) indica {0} lotes, pero hay {1}.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {0}. Check its permissions for the user that runs Hilum.</source>
        <translation>La carpeta no se puede leer: {0}. Compruebe los permisos del usuario que ejecuta Hilum.</translation>
    </message>
    <message>
        <source>The folder is reached a second time through a link and is read only once.</source>
        <translation>Se llega a la carpeta una segunda vez a través de un enlace; solo se lee una vez.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}. Check its permissions.</source>
        <translation>La carpeta {0} no se puede leer: {1}. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The header names {0} twice; column {1} is called {2}.</source>
        <translation>El encabezado nombra {0} dos veces; la columna {1} se llama {2}.</translation>
    </message>
    <message>
        <source>The key &quot;{0}&quot; is not known here.</source>
        <translation>La clave «{0}» no se conoce aquí.</translation>
    </message>
    <message>
        <source>The key &quot;{0}&quot; is not known here. Did you mean &quot;{1}&quot;?</source>
        <translation>La clave «{0}» no se conoce aquí. ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>The key &quot;{0}&quot; stands here a second time, first in line {1}. Remove or rename one of them.</source>
        <translation>La clave «{0}» aparece aquí por segunda vez; la primera, en la línea {1}. Quite una de ellas o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>The key is not in the table &quot;{0}&quot;.</source>
        <translation>La clave no está en la tabla «{0}».</translation>
    </message>
    <message>
        <source>The line is indented with a tab, which YAML does not allow: put two blanks in its place.</source>
        <translation>La línea está sangrada con un tabulador, que YAML no admite: ponga dos espacios en su lugar.</translation>
    </message>
    <message>
        <source>The lookup &quot;{0}&quot; gives &quot;{1}&quot; for &quot;{2}&quot;, which {3} cannot hold.</source>
        <translation>La tabla de búsqueda «{0}» da «{1}» para «{2}», que {3} no puede contener.</translation>
    </message>
    <message>
        <source>The lookup &quot;{0}&quot; has a key twice; the first one counts.</source>
        <translation>La tabla de búsqueda «{0}» tiene una clave dos veces; cuenta la primera.</translation>
    </message>
    <message>
        <source>The lookup &quot;{0}&quot; must be a map of single values, or name a CSV file: {file: codes.csv, key: code, value: name}.</source>
        <translation>La tabla de búsqueda «{0}» debe ser un mapa de valores simples o indicar un archivo CSV: {file: codes.csv, key: code, value: name}.</translation>
    </message>
    <message>
        <source>The manifest cannot be read: {0}</source>
        <translation>El manifiesto no se puede leer: {0}</translation>
    </message>
    <message>
        <source>The manifest {0} cannot be used: {1}.</source>
        <translation>El manifiesto {0} no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>The message ends or has no field separator after MSH: it was cut off or is damaged.</source>
        <translation>El mensaje termina en MSH o no tiene separador de campos después: está truncado o dañado.</translation>
    </message>
    <message>
        <source>The message has {0} segments; at most {1} can be read.</source>
        <translation>El mensaje tiene {0} segmentos; se pueden leer {1} como máximo.</translation>
    </message>
    <message>
        <source>The message is larger than 1 GB: it cannot be read as one.</source>
        <translation>El mensaje supera 1 GB: no se puede leer como uno solo.</translation>
    </message>
    <message>
        <source>The message is not in the character set that MSH-18 names: read as Latin-1. Set &quot;charset&quot; if it is another.</source>
        <translation>El mensaje no está en el juego de caracteres que indica MSH-18: se lee como Latin-1. Defina «charset» si es otro.</translation>
    </message>
    <message>
        <source>The message must begin with MSH: map something to MSH first.</source>
        <translation>El mensaje debe empezar por MSH: mapee primero algo a MSH.</translation>
    </message>
    <message>
        <source>The name &quot;{0}&quot; is taken: sources, steps and sinks need names of their own.</source>
        <translation>El nombre «{0}» ya está en uso: orígenes, pasos y destinos necesitan nombres propios.</translation>
    </message>
    <message>
        <source>The name of a type was expected here.</source>
        <translation>Aquí se esperaba el nombre de un tipo.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>El número tiene demasiados dígitos.</translation>
    </message>
    <message>
        <source>The number of digits must not be negative.</source>
        <translation>El número de dígitos no debe ser negativo.</translation>
    </message>
    <message>
        <source>The parameter &quot;{0}&quot; has no default: give it with --set {0}=VALUE.</source>
        <translation>El parámetro «{0}» no tiene valor predeterminado: indíquelo con --set {0}=VALUE.</translation>
    </message>
    <message>
        <source>The parameter &quot;{0}&quot; must be a whole number.</source>
        <translation>El parámetro «{0}» debe ser un número entero.</translation>
    </message>
    <message>
        <source>The parameter &quot;{0}&quot; must be true or false.</source>
        <translation>El parámetro «{0}» debe ser true o false.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: {0}.</source>
        <translation>El patrón no es una expresión regular: {0}.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: {0}.</source>
        <translation>La imagen no se puede mostrar: {0}.</translation>
    </message>
    <message>
        <source>The pipeline has no parameter &quot;{0}&quot;.</source>
        <translation>El flujo no tiene el parámetro «{0}».</translation>
    </message>
    <message>
        <source>The pipeline has no parameter &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>El flujo no tiene el parámetro «{0}». ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>The pipeline has no sink: it can be previewed, but writes nothing.</source>
        <translation>El flujo no tiene destino: admite vista previa, pero no escribe nada.</translation>
    </message>
    <message>
        <source>The pipeline has no source: add one under &quot;sources&quot;.</source>
        <translation>El flujo no tiene origen: añada uno en «sources».</translation>
    </message>
    <message>
        <source>The plugin cannot be loaded: {0}</source>
        <translation>El complemento no se puede cargar: {0}</translation>
    </message>
    <message>
        <source>The plugin made no connector.</source>
        <translation>El complemento no creó ningún conector.</translation>
    </message>
    <message>
        <source>The plugin was built for another version of Hilum. Install the one that belongs to this version.</source>
        <translation>El complemento se compiló para otra versión de Hilum. Instale el que corresponde a esta versión.</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>Se detuvo la vista previa.</translation>
    </message>
    <message>
        <source>The profile {0} is not known.</source>
        <translation>El perfil {0} no se conoce.</translation>
    </message>
    <message>
        <source>The record has no value for the key column &quot;{0}&quot;.</source>
        <translation>El registro no tiene valor para la columna clave «{0}».</translation>
    </message>
    <message>
        <source>The record has the field {0}, which the header does not have. Name the columns in the setting &quot;columns&quot;.</source>
        <translation>El registro tiene el campo {0}, que no está en el encabezado. Indique las columnas en el ajuste «columns».</translation>
    </message>
    <message>
        <source>The record is incomplete: its resource could not be read to the end.</source>
        <translation>El registro está incompleto: su recurso no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The record is larger than {0} bytes and was skipped. Check that the source&apos;s format is right.</source>
        <translation>El registro supera {0} bytes y se omitió. Compruebe que el formato del origen sea correcto.</translation>
    </message>
    <message>
        <source>The record is no FHIR resource: its type is not known. Map it to a resource, or write it in the format json.</source>
        <translation>El registro no es un recurso FHIR: se desconoce su tipo. Mapéelo a un recurso o escríbalo en el formato json.</translation>
    </message>
    <message>
        <source>The reference ${{0}:} names nothing.</source>
        <translation>La referencia ${{0}:} no indica nada.</translation>
    </message>
    <message>
        <source>The required {0} has no value: &quot;{1}&quot; gave nothing that fits.</source>
        <translation>El elemento obligatorio {0} no tiene valor: «{1}» no dio nada que se ajuste.</translation>
    </message>
    <message>
        <source>The row has {0} cells where the header has {1}. Is a delimiter or quote missing or too many?</source>
        <translation>La fila tiene {0} celdas y el encabezado {1}. ¿Falta o sobra un delimitador o una comilla?</translation>
    </message>
    <message>
        <source>The row is not UTF-8 and is read as windows-1252. Set &quot;charset&quot; if it is another.</source>
        <translation>La fila no es UTF-8 y se lee como windows-1252. Defina «charset» si es otro.</translation>
    </message>
    <message>
        <source>The rule cannot be decided: {0}</source>
        <translation>La regla no se puede determinar: {0}</translation>
    </message>
    <message>
        <source>The rule does not say where its value goes: add &quot;to&quot;.</source>
        <translation>La regla no indica adónde va su valor: añada «to».</translation>
    </message>
    <message>
        <source>The run stopped unexpectedly ({0}). If memory was short, use fewer threads.</source>
        <translation>La ejecución se detuvo inesperadamente ({0}). Si faltaba memoria, use menos hilos.</translation>
    </message>
    <message>
        <source>The server refused the user or the password for {0}. Check &quot;user&quot; and what &quot;password&quot; refers to.</source>
        <translation>El servidor rechazó el usuario o la contraseña de {0}. Compruebe «user» y aquello a lo que se refiere «password».</translation>
    </message>
    <message>
        <source>The step does nothing: add one of map, filter, validate, lookup, join or route.</source>
        <translation>El paso no hace nada: añada uno de map, filter, validate, lookup, join o route.</translation>
    </message>
    <message>
        <source>The table &quot;{0}&quot; has no column &quot;{1}&quot;. Its columns are: {2}.</source>
        <translation>La tabla «{0}» no tiene la columna «{1}». Sus columnas son: {2}.</translation>
    </message>
    <message>
        <source>The table has no column &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>La tabla no tiene la columna «{0}». ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>The table has no column &quot;{0}&quot;; it has: {1}.</source>
        <translation>La tabla no tiene la columna «{0}»; tiene: {1}.</translation>
    </message>
    <message>
        <source>The table {0} cannot be read: {1}. Check the file&apos;s name and your permissions.</source>
        <translation>La tabla {0} no se puede leer: {1}. Compruebe el nombre del archivo y sus permisos.</translation>
    </message>
    <message>
        <source>The table {0} is larger than {1} MiB: use a join with a source instead.</source>
        <translation>La tabla {0} supera {1} MiB: use en su lugar un paso join con un origen.</translation>
    </message>
    <message>
        <source>The target needs a type, for example {format: fhir, type: Patient}.</source>
        <translation>El destino del mapeo necesita un tipo, por ejemplo {format: fhir, type: Patient}.</translation>
    </message>
    <message>
        <source>The text has no end: add the closing quote {0}.</source>
        <translation>El texto no tiene fin: añada la comilla de cierre {0}.</translation>
    </message>
    <message>
        <source>The text in quotes is not closed.</source>
        <translation>El texto entre comillas no está cerrado.</translation>
    </message>
    <message>
        <source>The text is larger than {0} MiB.</source>
        <translation>El texto supera {0} MiB.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, as JSON must be. Convert it first.</source>
        <translation>El texto no es UTF-8, como exige JSON. Conviértalo primero.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: save it as UTF-8.</source>
        <translation>El texto no es UTF-8: guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The value of &quot;{0}&quot; does not read as {1}: {2} is left out.</source>
        <translation>El valor de «{0}» no se puede leer como {1}: se omite {2}.</translation>
    </message>
    <message>
        <source>The value of &quot;{0}&quot; is no code that {1} may have: it is left out. Add a lookup.</source>
        <translation>El valor de «{0}» no es un código que {1} admita: se omite. Añada una tabla de búsqueda.</translation>
    </message>
    <message>
        <source>The value of &quot;{0}&quot; is not in the lookup &quot;{1}&quot;: {2} is left out.</source>
        <translation>El valor de «{0}» no está en la tabla de búsqueda «{1}»: se omite {2}.</translation>
    </message>
    <message>
        <source>The values are nested more than {0} levels deep.</source>
        <translation>Los valores están anidados a más de {0} niveles.</translation>
    </message>
    <message>
        <source>The {0} file is damaged or cut off. What came before is read; get the file again.</source>
        <translation>El archivo {0} está dañado o truncado. Se lee lo anterior; obtenga de nuevo el archivo.</translation>
    </message>
    <message>
        <source>There is a byte-order mark before the first message; it was skipped.</source>
        <translation>Hay una marca de orden de bytes antes del primer mensaje; se omitió.</translation>
    </message>
    <message>
        <source>There is a manifest, but the library {0} is missing. Install the plugin again.</source>
        <translation>Hay un manifiesto, pero falta la biblioteca {0}. Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>There is a variable %{0} already.</source>
        <translation>Ya existe una variable %{0}.</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>No existe «{0}». ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot;. Known are: {1}.</source>
        <translation>No existe «{0}». Se conocen: {1}.</translation>
    </message>
    <message>
        <source>There is no HL7 v2 message in it: no line begins with MSH.</source>
        <translation>No contiene ningún mensaje HL7 v2: ninguna línea empieza por MSH.</translation>
    </message>
    <message>
        <source>There is no JSON value.</source>
        <translation>No hay ningún valor JSON.</translation>
    </message>
    <message>
        <source>There is no character set &quot;{0}&quot;. Use a name such as utf-8, windows-1252 or utf-16le.</source>
        <translation>No existe el juego de caracteres «{0}». Use un nombre como utf-8, windows-1252 o utf-16le.</translation>
    </message>
    <message>
        <source>There is no column {0}.</source>
        <translation>No existe la columna {0}.</translation>
    </message>
    <message>
        <source>There is no column {0}. Did you mean {1}?</source>
        <translation>No existe la columna {0}. ¿Quiso decir {1}?</translation>
    </message>
    <message>
        <source>There is no function {0}().</source>
        <translation>No existe la función {0}().</translation>
    </message>
    <message>
        <source>There is no function {0}(); did you mean {1}()?</source>
        <translation>No existe la función {0}(); ¿quiso decir {1}()?</translation>
    </message>
    <message>
        <source>There is no kind of rule &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>No existe el tipo de regla «{0}». ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>There is no kind of step &quot;{0}&quot;.</source>
        <translation>No existe el tipo de paso «{0}».</translation>
    </message>
    <message>
        <source>There is no kind of step &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>No existe el tipo de paso «{0}». ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>There is no lookup &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>No existe la tabla de búsqueda «{0}». ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>There is no lookup &quot;{0}&quot;: define it under &quot;lookups&quot;.</source>
        <translation>No existe la tabla de búsqueda «{0}»: defínala en «lookups».</translation>
    </message>
    <message>
        <source>There is no parameter &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>No existe el parámetro «{0}». ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>There is no parameter &quot;{0}&quot;: define it under &quot;parameters&quot;.</source>
        <translation>No existe el parámetro «{0}»: defínalo en «parameters».</translation>
    </message>
    <message>
        <source>There is no room left to write: {0}. Free some space, then run again.</source>
        <translation>No queda espacio para escribir: {0}. Libere espacio y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>There is no secret &quot;{0}&quot;: store it, or use ${env:NAME}.</source>
        <translation>No existe el secreto «{0}»: guárdelo o use ${env:NAME}.</translation>
    </message>
    <message>
        <source>There is no source &quot;{0}&quot;.</source>
        <translation>No existe el origen «{0}».</translation>
    </message>
    <message>
        <source>There is no source or step &quot;{0}&quot;.</source>
        <translation>No existe el origen o paso «{0}».</translation>
    </message>
    <message>
        <source>There is no source or step &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>No existe el origen o paso «{0}». ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>No existe el archivo. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path; it is relative to {0}.</source>
        <translation>No existe el archivo. Compruebe la ruta; es relativa a {0}.</translation>
    </message>
    <message>
        <source>There is no such file. Did you mean {0}?</source>
        <translation>No existe el archivo. ¿Quiso decir {0}?</translation>
    </message>
    <message>
        <source>There is no such file: its folder {0} does not exist.</source>
        <translation>No existe el archivo: su carpeta {0} no existe.</translation>
    </message>
    <message>
        <source>There is no table &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>No existe la tabla «{0}». ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>There is no table &quot;{0}&quot;: define it under &quot;lookups&quot;.</source>
        <translation>No existe la tabla «{0}»: defínala en «lookups».</translation>
    </message>
    <message>
        <source>There is no type {0}.</source>
        <translation>No existe el tipo {0}.</translation>
    </message>
    <message>
        <source>There is no type {0}; did you mean {1}?</source>
        <translation>No existe el tipo {0}; ¿quiso decir {1}?</translation>
    </message>
    <message>
        <source>There is no variable %{0}.</source>
        <translation>No existe la variable %{0}.</translation>
    </message>
    <message>
        <source>There is no variable %{0}; did you mean %{1}?</source>
        <translation>No existe la variable %{0}; ¿quiso decir %{1}?</translation>
    </message>
    <message>
        <source>These records hold no pictures.</source>
        <translation>Estos registros no contienen imágenes.</translation>
    </message>
    <message>
        <source>These steps take their records from each other in a circle: {0}. Change one &quot;from&quot;.</source>
        <translation>Estos pasos toman sus registros unos de otros en círculo: {0}. Cambie un «from».</translation>
    </message>
    <message>
        <source>This does not belong to the map or list above it: check the indentation.</source>
        <translation>Esto no pertenece al mapa o lista de arriba: compruebe la sangría.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Give the path of a file.</source>
        <translation>Es una carpeta, no un archivo. Indique la ruta de un archivo.</translation>
    </message>
    <message>
        <source>This is no FHIR resource: it has no &quot;resourceType&quot;. Use the format json for other JSON.</source>
        <translation>No es un recurso FHIR: no tiene «resourceType». Use el formato json para otro JSON.</translation>
    </message>
    <message>
        <source>This is no HL7 v2 message: it does not begin with MSH.</source>
        <translation>No es un mensaje HL7 v2: no empieza por MSH.</translation>
    </message>
    <message>
        <source>This is no regular expression: {0}.</source>
        <translation>No es una expresión regular: {0}.</translation>
    </message>
    <message>
        <source>This is not a mapping: it needs &quot;source&quot;, &quot;target&quot; and &quot;rules&quot;.</source>
        <translation>No es un mapeo: necesita «source», «target» y «rules».</translation>
    </message>
    <message>
        <source>This is not a pipeline file: the first line must be &quot;hilum: 1&quot;.</source>
        <translation>No es un archivo de flujo: la primera línea debe ser «hilum: 1».</translation>
    </message>
    <message>
        <source>This is not valid YAML: {0}.</source>
        <translation>No es YAML válido: {0}.</translation>
    </message>
    <message>
        <source>This is not well-formed JSON: a value, comma, colon or bracket is missing or wrong.</source>
        <translation>No es JSON bien formado: falta o es incorrecto un valor, una coma, dos puntos o un corchete.</translation>
    </message>
    <message>
        <source>This version of Hilum reads pipelines of version 1 only.</source>
        <translation>Esta versión de Hilum solo lee flujos de la versión 1.</translation>
    </message>
    <message>
        <source>Too many files are open: {0}. Raise the limit of open files.</source>
        <translation>Hay demasiados archivos abiertos: {0}. Aumente el límite de archivos abiertos.</translation>
    </message>
    <message>
        <source>Two joins need each other&apos;s sources to be read first. Read one of the sources a second time, under another name.</source>
        <translation>Dos pasos join necesitan que se lea primero el origen del otro. Lea uno de los orígenes una segunda vez con otro nombre.</translation>
    </message>
    <message>
        <source>Two rules have the id &quot;{0}&quot;: reports could not tell them apart.</source>
        <translation>Dos reglas tienen el id «{0}»: los informes no podrían distinguirlas.</translation>
    </message>
    <message>
        <source>Unknown escape in a text; a backslash itself is written \\.</source>
        <translation>Escape desconocido en un texto; la barra invertida se escribe \\.</translation>
    </message>
    <message>
        <source>{0} and {1} cannot be compared.</source>
        <translation>{0} y {1} no se pueden comparar.</translation>
    </message>
    <message>
        <source>{0} bytes of text outside messages were skipped.</source>
        <translation>Se omitieron {0} bytes de texto fuera de los mensajes.</translation>
    </message>
    <message>
        <source>{0} can be read but not written. Choose another format.</source>
        <translation>{0} se puede leer, pero no escribir. Elija otro formato.</translation>
    </message>
    <message>
        <source>{0} cannot be calculated of {1} and {2}.</source>
        <translation>{0} no se puede calcular con {1} y {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened. Check the path and the permissions of its folder.</source>
        <translation>{0} no se puede abrir. Compruebe la ruta y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot stand here; a name was expected.</source>
        <translation>{0} no puede estar aquí; se esperaba un nombre.</translation>
    </message>
    <message>
        <source>{0} cannot stand here; a value or a path was expected.</source>
        <translation>{0} no puede estar aquí; se esperaba un valor o una ruta.</translation>
    </message>
    <message>
        <source>{0} cannot stand here; an operator or the end was expected.</source>
        <translation>{0} no puede estar aquí; se esperaba un operador o el final.</translation>
    </message>
    <message>
        <source>{0} cannot stand here; {1} was expected.</source>
        <translation>{0} no puede estar aquí; se esperaba {1}.</translation>
    </message>
    <message>
        <source>{0} does not exist. Check the path.</source>
        <translation>{0} no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>{0} has no field &quot;{1}&quot;.</source>
        <translation>{0} no tiene el campo «{1}».</translation>
    </message>
    <message>
        <source>{0} has no field &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} no tiene el campo «{1}». ¿Quiso decir «{2}»?</translation>
    </message>
    <message>
        <source>{0} has no fields of its own.</source>
        <translation>{0} no tiene campos propios.</translation>
    </message>
    <message>
        <source>{0} has no group &quot;{1}&quot;.</source>
        <translation>{0} no tiene el grupo «{1}».</translation>
    </message>
    <message>
        <source>{0} has no group &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} no tiene el grupo «{1}». ¿Quiso decir «{2}»?</translation>
    </message>
    <message>
        <source>{0} has no path. Name a file, a folder or a pattern.</source>
        <translation>{0} no tiene ruta. Indique un archivo, una carpeta o un patrón.</translation>
    </message>
    <message>
        <source>{0} has no setting &quot;{1}&quot;.</source>
        <translation>{0} no tiene el ajuste «{1}».</translation>
    </message>
    <message>
        <source>{0} has no setting &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} no tiene el ajuste «{1}». ¿Quiso decir «{2}»?</translation>
    </message>
    <message>
        <source>{0} has no type &quot;{1}&quot;.</source>
        <translation>{0} no tiene el tipo «{1}».</translation>
    </message>
    <message>
        <source>{0} has no type &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} no tiene el tipo «{1}». ¿Quiso decir «{2}»?</translation>
    </message>
    <message>
        <source>{0} has no {1}.</source>
        <translation>{0} no tiene {1}.</translation>
    </message>
    <message>
        <source>{0} has no {1}; did you mean {2}?</source>
        <translation>{0} no tiene {1}; ¿quiso decir {2}?</translation>
    </message>
    <message>
        <source>{0} is damaged or is no SQLite database. Restore it from a backup, or check the path.</source>
        <translation>{0} está dañado o no es una base de datos SQLite. Restáurelo desde una copia de seguridad o compruebe la ruta.</translation>
    </message>
    <message>
        <source>{0} is no readable DICOMDIR ({1}). Choose the folder instead: its files are found without it.</source>
        <translation>{0} no es un DICOMDIR legible ({1}). Elija en su lugar la carpeta: sus archivos se encuentran sin él.</translation>
    </message>
    <message>
        <source>{0} is read-only. Check the permissions of the file and its folder.</source>
        <translation>{0} es de solo lectura. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>{0} lines begin no segment and were taken as part of the field before them.</source>
        <translation>{0} líneas no inician ningún segmento y se tomaron como parte del campo anterior.</translation>
    </message>
    <message>
        <source>{0} means nothing here: there are $this, $index and $total.</source>
        <translation>{0} no significa nada aquí: existen $this, $index y $total.</translation>
    </message>
    <message>
        <source>{0} more stretches of text between messages were skipped.</source>
        <translation>Se omitieron {0} fragmentos más de texto entre mensajes.</translation>
    </message>
    <message>
        <source>{0} must have &quot;{1}&quot;, and no rule gives it.</source>
        <translation>{0} debe tener «{1}» y ninguna regla lo proporciona.</translation>
    </message>
    <message>
        <source>{0} needs either &quot;table&quot; or &quot;query&quot;.</source>
        <translation>{0} necesita «table» o «query».</translation>
    </message>
    <message>
        <source>{0} needs the setting &quot;key&quot; to update rows: the columns that make one unique.</source>
        <translation>{0} necesita el ajuste «key» para actualizar filas: las columnas que hacen única cada una.</translation>
    </message>
    <message>
        <source>{0} needs the setting &quot;table&quot;: where its rows go.</source>
        <translation>{0} necesita el ajuste «table»: adónde van sus filas.</translation>
    </message>
    <message>
        <source>{0} needs the setting &quot;{1}&quot;: {2}</source>
        <translation>{0} necesita el ajuste «{1}»: {2}</translation>
    </message>
    <message>
        <source>{0} texts have an escape sequence that cannot be undone; it was kept as it is.</source>
        <translation>{0} textos tienen una secuencia de escape que no se puede deshacer; se conservó tal cual.</translation>
    </message>
    <message>
        <source>{0} was expected here, not {1}.</source>
        <translation>Aquí se esperaba {0}, no {1}.</translation>
    </message>
    <message>
        <source>{0} was given {1} arguments; it is written {2}.</source>
        <translation>{0} recibió {1} argumentos; se escribe {2}.</translation>
    </message>
    <message>
        <source>{0}.{1} can have several types: add &quot;type&quot; to the rule, one of {2}.</source>
        <translation>{0}.{1} puede tener varios tipos: añada «type» a la regla, uno de {2}.</translation>
    </message>
    <message>
        <source>{0}.{1} cannot be a {2}. Did you mean &quot;{3}&quot;?</source>
        <translation>{0}.{1} no puede ser {2}. ¿Quiso decir «{3}»?</translation>
    </message>
    <message>
        <source>{0}.{1} cannot be a {2}; it is one of {3}.</source>
        <translation>{0}.{1} no puede ser {2}; es uno de {3}.</translation>
    </message>
    <message>
        <source>{0}: everything was written before the run stopped.</source>
        <translation>{0}: se escribió todo antes de que se detuviera la ejecución.</translation>
    </message>
    <message>
        <source>{0}: nothing was written.</source>
        <translation>{0}: no se escribió nada.</translation>
    </message>
    <message>
        <source>{0}: the statement returns no rows. Use a SELECT.</source>
        <translation>{0}: la sentencia no devuelve filas. Use un SELECT.</translation>
    </message>
    <message>
        <source>{0}: this connector has no {1}.</source>
        <translation>{0}: este conector no tiene {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} records were stored before the run stopped and stay.</source>
        <translation>{0}: se almacenaron {1} registros antes de que se detuviera la ejecución y se conservan.</translation>
    </message>
    <message>
        <source>&quot;repeat&quot; needs at least one path.</source>
        <translation>«repeat» necesita al menos una ruta.</translation>
    </message>
    <message>
        <source>&quot;resource&quot; is missing: the type of resources that the view is of.</source>
        <translation>Falta «resource»: el tipo de recursos de la vista.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a name here: it must begin with a letter and hold only letters, digits and _.</source>
        <translation>«{0}» no puede ser un nombre aquí: debe empezar por una letra y tener solo letras, cifras y _.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; names no simple FHIR type.</source>
        <translation>«{0}» no es un tipo simple de FHIR.</translation>
    </message>
    <message>
        <source>A FHIRPath expression is needed here, as a text.</source>
        <translation>Aquí hace falta una expresión FHIRPath, como texto.</translation>
    </message>
    <message>
        <source>A column must be an object with name and path.</source>
        <translation>Una columna debe ser un objeto con nombre y ruta.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Aquí falta un nombre.</translation>
    </message>
    <message>
        <source>A selection has either &quot;{0}&quot; or &quot;{1}&quot;, not both.</source>
        <translation>Una selección tiene «{0}» o «{1}», no ambos.</translation>
    </message>
    <message>
        <source>A selection must be an object with columns.</source>
        <translation>Una selección debe ser un objeto con columnas.</translation>
    </message>
    <message>
        <source>A view has no &quot;{0}&quot; here; it is ignored.</source>
        <translation>Una vista no tiene «{0}» aquí; se ignora.</translation>
    </message>
    <message>
        <source>A view has no &quot;{0}&quot; here; it is ignored. Did you mean &quot;{1}&quot;?</source>
        <translation>Una vista no tiene «{0}» aquí; se ignora. ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>An element holds more than one resource. Give each its own.</source>
        <translation>Un elemento contiene más de un recurso. Dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>Elements are nested deeper than {0} levels.</source>
        <translation>Los elementos están anidados a más de {0} niveles.</translation>
    </message>
    <message>
        <source>FHIR R4 has no resource &quot;{0}&quot;.</source>
        <translation>FHIR R4 no tiene ningún recurso «{0}».</translation>
    </message>
    <message>
        <source>FHIR R4 has no resource &quot;{0}&quot;. Did you mean &quot;{1}&quot;?</source>
        <translation>FHIR R4 no tiene ningún recurso «{0}». ¿Quiso decir «{1}»?</translation>
    </message>
    <message>
        <source>FHIR allows no document type and no entities of its own. Remove it.</source>
        <translation>FHIR no permite tipo de documento ni entidades propias. Quítelo.</translation>
    </message>
    <message>
        <source>FHIR has no attribute {0} here; values belong into the attribute value of an element.</source>
        <translation>FHIR no tiene aquí el atributo {0}; los valores van en el atributo value de un elemento.</translation>
    </message>
    <message>
        <source>More text follows the resource.</source>
        <translation>Sigue más texto después del recurso.</translation>
    </message>
    <message>
        <source>Name the file of a ViewDefinition, or write the definition here.</source>
        <translation>Indique el archivo de una ViewDefinition o escriba aquí la definición.</translation>
    </message>
    <message>
        <source>One resource gives more than {0} rows.</source>
        <translation>Un recurso da más de {0} filas.</translation>
    </message>
    <message>
        <source>Text stands between elements; FHIR has it only in attributes and narratives. It is ignored.</source>
        <translation>Hay texto entre elementos; FHIR solo lo tiene en atributos y narrativas. Se ignora.</translation>
    </message>
    <message>
        <source>The XML ends before all its elements are closed.</source>
        <translation>El XML termina antes de cerrar todos sus elementos.</translation>
    </message>
    <message>
        <source>The XML is not UTF-8, as FHIR demands. Convert it first.</source>
        <translation>El XML no está en UTF-8, como exige FHIR. Conviértalo primero.</translation>
    </message>
    <message>
        <source>The XML is too large to be read at once: {0} bytes.</source>
        <translation>El XML es demasiado grande para leerlo de una vez: {0} bytes.</translation>
    </message>
    <message>
        <source>The column &quot;{0}&quot; has more than one value. Say &quot;collection: true&quot;, or choose one, as with first().</source>
        <translation>La columna «{0}» tiene más de un valor. Ponga «collection: true» o elija uno, por ejemplo con first().</translation>
    </message>
    <message>
        <source>The constant has more than one value.</source>
        <translation>La constante tiene más de un valor.</translation>
    </message>
    <message>
        <source>The constant has no value: give it one as valueString, valueInteger...</source>
        <translation>La constante no tiene valor: déle uno como valueString, valueInteger...</translation>
    </message>
    <message>
        <source>The element has the same attribute twice.</source>
        <translation>El elemento tiene el mismo atributo dos veces.</translation>
    </message>
    <message>
        <source>The element is not in the namespace that FHIR has for it.</source>
        <translation>El elemento no está en el espacio de nombres que FHIR le da.</translation>
    </message>
    <message>
        <source>The element stands behind one that FHIR has after it.</source>
        <translation>El elemento está detrás de uno que en FHIR va después.</translation>
    </message>
    <message>
        <source>The end tag does not match the start tag.</source>
        <translation>La etiqueta de cierre no corresponde a la de apertura.</translation>
    </message>
    <message>
        <source>The namespace prefix is not declared.</source>
        <translation>El prefijo del espacio de nombres no está declarado.</translation>
    </message>
    <message>
        <source>The operands of &quot;unionAll&quot; must have the same columns in the same order.</source>
        <translation>Las partes de «unionAll» deben tener las mismas columnas en el mismo orden.</translation>
    </message>
    <message>
        <source>The path gives {0}, but must give true or false. Compare it with something, or add exists().</source>
        <translation>La ruta da {0}, pero debe dar verdadero o falso. Compárela con algo o añada exists().</translation>
    </message>
    <message>
        <source>The path of &quot;repeat&quot; does not end.</source>
        <translation>La ruta de «repeat» no termina.</translation>
    </message>
    <message>
        <source>The path of a &quot;where&quot; must give true or false.</source>
        <translation>La ruta de un «where» debe dar verdadero o falso.</translation>
    </message>
    <message>
        <source>The value is no {0}.</source>
        <translation>El valor no es {0}.</translation>
    </message>
    <message>
        <source>The view has no columns: add a &quot;select&quot; with some.</source>
        <translation>La vista no tiene columnas: añada un «select» con algunas.</translation>
    </message>
    <message>
        <source>The view has too many columns, selections or levels.</source>
        <translation>La vista tiene demasiadas columnas, selecciones o niveles.</translation>
    </message>
    <message>
        <source>There already is a constant &quot;{0}&quot;.</source>
        <translation>Ya hay una constante «{0}».</translation>
    </message>
    <message>
        <source>There is more than one column &quot;{0}&quot;.</source>
        <translation>Hay más de una columna «{0}».</translation>
    </message>
    <message>
        <source>There is no such entity. FHIR allows only those of XML (&amp;amp;, &amp;lt;, &amp;gt;, &amp;quot;, &amp;apos;) and the numbers of characters.</source>
        <translation>No existe esa entidad. FHIR solo permite las de XML (&amp;amp;, &amp;lt;, &amp;gt;, &amp;quot;, &amp;apos;) y los números de caracteres.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the XML.</source>
        <translation>No hay memoria suficiente para leer el XML.</translation>
    </message>
    <message>
        <source>This is a {0}, not a ViewDefinition.</source>
        <translation>Esto es {0}, no una ViewDefinition.</translation>
    </message>
    <message>
        <source>This is no FHIR resource: its first element is not in the namespace http://hl7.org/fhir.</source>
        <translation>Esto no es un recurso FHIR: su primer elemento no está en el espacio de nombres http://hl7.org/fhir.</translation>
    </message>
    <message>
        <source>This is no ViewDefinition: it must be an object.</source>
        <translation>Esto no es una ViewDefinition: debe ser un objeto.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: a tag, attribute or character is wrong here.</source>
        <translation>Esto no es XML bien formado: una etiqueta, un atributo o un carácter es incorrecto aquí.</translation>
    </message>
    <message>
        <source>{0} OBX segments have a value in OBX-5, but OBX-2 does not name its data type; it is read as text.</source>
        <translation>{0} segmentos OBX tienen un valor en OBX-5, pero OBX-2 no indica su tipo de dato; se lee como texto.</translation>
    </message>
    <message>
        <source>Record {0} differs at {1}.</source>
        <translation>El registro {0} difiere en {1}.</translation>
    </message>
    <message>
        <source>Say which file goes in (&quot;given&quot;) and which file holds what should come out (&quot;expect&quot;).</source>
        <translation>Indique qué archivo entra («given») y cuál contiene lo que debe salir («expect»).</translation>
    </message>
    <message>
        <source>Say which source the example stands in for: &quot;source: ...&quot;.</source>
        <translation>Indique a qué origen sustituye el ejemplo: «source: ...».</translation>
    </message>
    <message>
        <source>There is no source, step or outlet &quot;{0}&quot; in the pipeline.</source>
        <translation>El flujo no tiene ningún origen, paso ni salida «{0}».</translation>
    </message>
    <message>
        <source>{0} records were expected, {1} came out.</source>
        <translation>Se esperaban {0} registros, salieron {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; (character {1}) takes no prefix: &quot;{2}&quot; is not a unit.</source>
        <translation>«{0}» (carácter {1}) no admite prefijo: «{2}» no es una unidad.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand at character {1}.</source>
        <translation>«{0}» no puede estar en el carácter {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no object, or does not stand beside a primitive element.</source>
        <translation>«{0}» no es un objeto o no acompaña a un elemento primitivo.</translation>
    </message>
    <message>
        <source>A URI has no blanks. Write %20 where one belongs into it.</source>
        <translation>Un URI no tiene espacios. Escriba %20 donde deba haber uno.</translation>
    </message>
    <message>
        <source>A UUID in a URI is written in lower case.</source>
        <translation>Un UUID en un URI se escribe en minúsculas.</translation>
    </message>
    <message>
        <source>A canonical URL is absolute, or a fragment that is contained.</source>
        <translation>Una URL canónica es absoluta, o un fragmento que está contenido.</translation>
    </message>
    <message>
        <source>A code has no blanks at its ends and no two in a row.</source>
        <translation>Un código no tiene espacios en los extremos ni dos seguidos.</translation>
    </message>
    <message>
        <source>A code means nothing without its system. Add the system.</source>
        <translation>Un código no significa nada sin su sistema. Añada el sistema.</translation>
    </message>
    <message>
        <source>A code of the value set {0} is required here.</source>
        <translation>Aquí se requiere un código del conjunto de valores {0}.</translation>
    </message>
    <message>
        <source>A code system that supplements another has the content &quot;supplement&quot;.</source>
        <translation>Un sistema de códigos que complementa a otro tiene el contenido «supplement».</translation>
    </message>
    <message>
        <source>A condition was expected here: {0} is never true or false. Compare it, or write exists() behind it.</source>
        <translation>Aquí se esperaba una condición: {0} nunca es verdadero ni falso. Compárelo o escriba exists() detrás.</translation>
    </message>
    <message>
        <source>A contained resource has no security label of its own (dom-5).</source>
        <translation>Un recurso contenido no tiene etiqueta de seguridad propia (dom-5).</translation>
    </message>
    <message>
        <source>A contained resource has no version or time of its own (dom-4).</source>
        <translation>Un recurso contenido no tiene versión ni hora propias (dom-4).</translation>
    </message>
    <message>
        <source>A contained resource must not contain others (dom-2).</source>
        <translation>Un recurso contenido no debe contener otros (dom-2).</translation>
    </message>
    <message>
        <source>A contained resource needs an id.</source>
        <translation>Un recurso contenido necesita un id.</translation>
    </message>
    <message>
        <source>A date with a time needs a time zone: Z, or an offset as +01:00.</source>
        <translation>Una fecha con hora necesita una zona horaria: Z, o un desfase como +01:00.</translation>
    </message>
    <message>
        <source>A group or a text for display has no answers.</source>
        <translation>Un grupo o un texto de visualización no tiene respuestas.</translation>
    </message>
    <message>
        <source>A number in a unit must be greater than zero, at character {0}.</source>
        <translation>Un número en una unidad debe ser mayor que cero, en el carácter {0}.</translation>
    </message>
    <message>
        <source>A profile is for FHIR resources, but the records here are {0}. Map them to fhir first, or use rules.</source>
        <translation>Un perfil es para recursos FHIR, pero los registros aquí son {0}. Mapéelos primero a fhir o use reglas.</translation>
    </message>
    <message>
        <source>A relative reference has the form Type/id, with a type of resource and an id that FHIR allows.</source>
        <translation>Una referencia relativa tiene la forma Type/id, con un tipo de recurso y un id que FHIR admita.</translation>
    </message>
    <message>
        <source>A required item of the Questionnaire has no answer.</source>
        <translation>Un elemento obligatorio del Questionnaire no tiene respuesta.</translation>
    </message>
    <message>
        <source>A resource needs its &quot;resourceType&quot;.</source>
        <translation>Un recurso necesita su «resourceType».</translation>
    </message>
    <message>
        <source>A supplement should say which code system it supplements.</source>
        <translation>Un complemento debería decir qué sistema de códigos complementa.</translation>
    </message>
    <message>
        <source>A term in parentheses cannot be raised to a power (character {0}); write the exponent at each of its units.</source>
        <translation>Un término entre paréntesis no se puede elevar a una potencia (carácter {0}); escriba el exponente en cada una de sus unidades.</translation>
    </message>
    <message>
        <source>A time needs its seconds; :00 where they are not known.</source>
        <translation>Una hora necesita sus segundos; :00 si no se conocen.</translation>
    </message>
    <message>
        <source>A unit must follow at the end; write one or take the operator away.</source>
        <translation>Al final debe seguir una unidad; escriba una o quite el operador.</translation>
    </message>
    <message>
        <source>A unit must stand before character {0}, where &quot;{1}&quot; is.</source>
        <translation>Debe haber una unidad antes del carácter {0}, donde está «{1}».</translation>
    </message>
    <message>
        <source>A unit with a scale of its own, such as Cel or [pH], cannot be multiplied or divided; convert it first (Cel to K).</source>
        <translation>Una unidad con escala propia, como Cel o [pH], no se puede multiplicar ni dividir; conviértala primero (Cel a K).</translation>
    </message>
    <message>
        <source>A unit with a scale of its own, such as Cel or [pH], cannot be multiplied, divided or raised to a power (character {0}).</source>
        <translation>Una unidad con escala propia, como Cel o [pH], no se puede multiplicar, dividir ni elevar a una potencia (carácter {0}).</translation>
    </message>
    <message>
        <source>An amount cannot be divided by zero.</source>
        <translation>Una cantidad no se puede dividir por cero.</translation>
    </message>
    <message>
        <source>An array must not be empty. Leave the element out where it has no values.</source>
        <translation>Una matriz no debe estar vacía. Omita el elemento si no tiene valores.</translation>
    </message>
    <message>
        <source>An element must have a value or something in it.</source>
        <translation>Un elemento debe tener un valor o algún contenido.</translation>
    </message>
    <message>
        <source>An extension must have either a value or extensions of its own (ext-1).</source>
        <translation>Una extensión debe tener un valor o extensiones propias, no ambos (ext-1).</translation>
    </message>
    <message>
        <source>An id has 1 to 64 characters: letters, digits, hyphens and points.</source>
        <translation>Un id tiene de 1 a 64 caracteres: letras, dígitos, guiones y puntos.</translation>
    </message>
    <message>
        <source>An item cannot depend on an item within it.</source>
        <translation>Un elemento no puede depender de otro que está dentro de él.</translation>
    </message>
    <message>
        <source>An item cannot depend on its own answer.</source>
        <translation>Un elemento no puede depender de su propia respuesta.</translation>
    </message>
    <message>
        <source>Another contained resource has the same id.</source>
        <translation>Otro recurso contenido tiene el mismo id.</translation>
    </message>
    <message>
        <source>Another element of the resource has the same id.</source>
        <translation>Otro elemento del recurso tiene el mismo id.</translation>
    </message>
    <message>
        <source>Another property has the same URI.</source>
        <translation>Otra propiedad tiene el mismo URI.</translation>
    </message>
    <message>
        <source>Another property has the same code.</source>
        <translation>Otra propiedad tiene el mismo código.</translation>
    </message>
    <message>
        <source>At most {0} may be given here, not {1}.</source>
        <translation>Aquí se admiten como máximo {0}, no {1}.</translation>
    </message>
    <message>
        <source>Beside a primitive there is an empty array or a name twice.</source>
        <translation>Junto a un elemento primitivo hay una matriz vacía o un nombre repetido.</translation>
    </message>
    <message>
        <source>By its address the reference points to a {0}; here it should be to {1}.</source>
        <translation>Según su dirección, la referencia apunta a {0}; aquí debería apuntar a {1}.</translation>
    </message>
    <message>
        <source>Character {0} is not a printable ASCII character; units have only these.</source>
        <translation>El carácter {0} no es un carácter ASCII imprimible; las unidades solo tienen estos.</translation>
    </message>
    <message>
        <source>Digits must follow the sign at character {0}.</source>
        <translation>Tras el signo del carácter {0} debe haber dígitos.</translation>
    </message>
    <message>
        <source>FHIR R4 has no type of resource &quot;{0}&quot;.</source>
        <translation>FHIR R4 no tiene el tipo de recurso «{0}».</translation>
    </message>
    <message>
        <source>FHIR has no arrays in arrays.</source>
        <translation>FHIR no admite matrices dentro de matrices.</translation>
    </message>
    <message>
        <source>FHIR has no null, save in step with extensions. Leave the element out.</source>
        <translation>FHIR solo admite null para alinear valores con extensiones. Omita el elemento.</translation>
    </message>
    <message>
        <source>For the sign of a degree at character {0} write &quot;deg&quot;, for degrees Celsius &quot;Cel&quot;.</source>
        <translation>Para el signo de grado del carácter {0} escriba «deg»; para grados Celsius, «Cel».</translation>
    </message>
    <message>
        <source>For the sign of micro at character {0} write &quot;u&quot;.</source>
        <translation>Para el signo de micro del carácter {0} escriba «u».</translation>
    </message>
    <message>
        <source>It is empty and gives no record. Check whether its sender was cut off.</source>
        <translation>Está vacío y no da ningún registro. Compruebe si se interrumpió el emisor.</translation>
    </message>
    <message>
        <source>Its folder {0} cannot be made: {1}. Check the path and the permissions of the user that runs Hilum.</source>
        <translation>No se puede crear su carpeta {0}: {1}. Compruebe la ruta y los permisos del usuario que ejecuta Hilum.</translation>
    </message>
    <message>
        <source>No code is from the value set {0}; use one of its codes where it has one that fits.</source>
        <translation>Ningún código es del conjunto de valores {0}; use uno de sus códigos si hay alguno adecuado.</translation>
    </message>
    <message>
        <source>No entry has the fullUrl that this points to, though one has the type and id. Refer to its fullUrl.</source>
        <translation>Ninguna entrada tiene la fullUrl a la que esto apunta, aunque una tiene el tipo y el id. Refiérase a su fullUrl.</translation>
    </message>
    <message>
        <source>No entry of the Bundle has that fullUrl. Add the resource, or correct the reference.</source>
        <translation>Ninguna entrada del Bundle tiene esa fullUrl. Añada el recurso o corrija la referencia.</translation>
    </message>
    <message>
        <source>No parenthesis is open for the &quot;)&quot; at character {0}.</source>
        <translation>No hay ningún paréntesis abierto para el «)» del carácter {0}.</translation>
    </message>
    <message>
        <source>Nothing refers to the contained resource (dom-3). Refer to it, or remove it.</source>
        <translation>Nada se refiere al recurso contenido (dom-3). Haga referencia a él o quítelo.</translation>
    </message>
    <message>
        <source>Only one of the types of {0} may be given.</source>
        <translation>Solo se puede indicar uno de los tipos de {0}.</translation>
    </message>
    <message>
        <source>Outside transactions and batches each entry needs a fullUrl.</source>
        <translation>Fuera de transaction y batch, cada entrada necesita una fullUrl.</translation>
    </message>
    <message>
        <source>Parentheses are nested deeper than {0}, at character {1}.</source>
        <translation>Los paréntesis están anidados a más de {0} niveles, en el carácter {1}.</translation>
    </message>
    <message>
        <source>Say what to check: &quot;rules&quot;, a FHIR &quot;profile&quot;, or both.</source>
        <translation>Indique qué comprobar: «rules», un perfil FHIR («profile») o ambos.</translation>
    </message>
    <message>
        <source>The Markdown seems to have an HTML tag. FHIR allows Markdown without HTML; write &amp;lt; for a plain &lt;.</source>
        <translation>El Markdown parece tener una etiqueta HTML. FHIR admite Markdown sin HTML; escriba &amp;lt; para un simple &lt;.</translation>
    </message>
    <message>
        <source>The Questionnaire has an item of this linkId elsewhere. Nest the items as it does.</source>
        <translation>El Questionnaire tiene un elemento con este linkId en otro lugar. Anide los elementos como él.</translation>
    </message>
    <message>
        <source>The Questionnaire has no item of this linkId.</source>
        <translation>El Questionnaire no tiene ningún elemento con este linkId.</translation>
    </message>
    <message>
        <source>The Questionnaire has no item with the linkId that this asks for.</source>
        <translation>El Questionnaire no tiene ningún elemento con el linkId por el que esto pregunta.</translation>
    </message>
    <message>
        <source>The XML file is longer than {0} bytes. Split it.</source>
        <translation>El archivo XML supera {0} bytes. Divídalo.</translation>
    </message>
    <message>
        <source>The annotation of character {0} is not closed; add &quot;}&quot;.</source>
        <translation>La anotación del carácter {0} no está cerrada; añada «}».</translation>
    </message>
    <message>
        <source>The answer is none of the options.</source>
        <translation>La respuesta no es ninguna de las opciones.</translation>
    </message>
    <message>
        <source>The canonical URL is that of a {0}; here it must be {1}.</source>
        <translation>La URL canónica es la de {0}; aquí debe ser {1}.</translation>
    </message>
    <message>
        <source>The canonical URL of a resource must be absolute.</source>
        <translation>La URL canónica de un recurso debe ser absoluta.</translation>
    </message>
    <message>
        <source>The check of profiles was given up: it takes too many steps.</source>
        <translation>Se abandonó la comprobación de perfiles: requiere demasiados pasos.</translation>
    </message>
    <message>
        <source>The code is not in the value set {0}. Use one of its codes.</source>
        <translation>El código no está en el conjunto de valores {0}. Use uno de sus códigos.</translation>
    </message>
    <message>
        <source>The code system does not define this property.</source>
        <translation>El sistema de códigos no define esta propiedad.</translation>
    </message>
    <message>
        <source>The code system {0} has no such code.</source>
        <translation>El sistema de códigos {0} no tiene ese código.</translation>
    </message>
    <message>
        <source>The database {0} refused: {1}. Try the statement in the database&apos;s own client.</source>
        <translation>La base de datos {0} rechazó la operación: {1}. Pruebe la sentencia en el cliente propio de la base de datos.</translation>
    </message>
    <message>
        <source>The definition of the extension {0} does not allow it on this element.</source>
        <translation>La definición de la extensión {0} no la permite en este elemento.</translation>
    </message>
    <message>
        <source>The div needs xmlns=&quot;http://www.w3.org/1999/xhtml&quot;.</source>
        <translation>El div necesita xmlns=&quot;http://www.w3.org/1999/xhtml&quot;.</translation>
    </message>
    <message>
        <source>The exponent at character {0} is larger than {1}.</source>
        <translation>El exponente del carácter {0} es mayor que {1}.</translation>
    </message>
    <message>
        <source>The exponent at character {0} must stand before the annotation.</source>
        <translation>El exponente del carácter {0} debe ir antes de la anotación.</translation>
    </message>
    <message>
        <source>The expression was given up: it makes too many values.</source>
        <translation>Se abandonó la expresión: genera demasiados valores.</translation>
    </message>
    <message>
        <source>The extension changes the meaning of its element: it belongs into modifierExtension.</source>
        <translation>La extensión cambia el significado de su elemento: va en modifierExtension.</translation>
    </message>
    <message>
        <source>The extension is no modifier: it belongs into extension.</source>
        <translation>La extensión no es modificadora: va en extension.</translation>
    </message>
    <message>
        <source>The file cannot be read or written: {0}. Check the disk or the network drive, then run again.</source>
        <translation>El archivo no se puede leer o escribir: {0}. Compruebe el disco o la unidad de red y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The fullUrl must be absolute: http://server/Type/id, or urn:uuid: and a UUID.</source>
        <translation>La fullUrl debe ser absoluta: http://server/Type/id, o urn:uuid: y un UUID.</translation>
    </message>
    <message>
        <source>The fullUrl must end with the type and the id of the resource: {0}/id.</source>
        <translation>La fullUrl debe terminar con el tipo y el id del recurso: {0}/id.</translation>
    </message>
    <message>
        <source>The id of an element has no blanks.</source>
        <translation>El id de un elemento no tiene espacios.</translation>
    </message>
    <message>
        <source>The items are not in the order of the Questionnaire.</source>
        <translation>Los elementos no están en el orden del Questionnaire.</translation>
    </message>
    <message>
        <source>The modifier extension is not known, so that the meaning of the element is not known either. Give its definition.</source>
        <translation>La extensión modificadora no se conoce, así que tampoco el significado del elemento. Indique su definición.</translation>
    </message>
    <message>
        <source>The narrative has an attribute that FHIR does not allow, such as one for a script.</source>
        <translation>La narrativa tiene un atributo que FHIR no permite, como uno para un script.</translation>
    </message>
    <message>
        <source>The narrative has an element that FHIR does not allow: only text, lists, tables, links and images.</source>
        <translation>La narrativa tiene un elemento que FHIR no permite: solo texto, listas, tablas, enlaces e imágenes.</translation>
    </message>
    <message>
        <source>The narrative has an entity that XML does not know. Write the character itself, or its number: &amp;#160;.</source>
        <translation>La narrativa tiene una entidad que XML no conoce. Escriba el propio carácter o su número: &amp;#160;.</translation>
    </message>
    <message>
        <source>The narrative has neither text nor an image. Write one, or leave the text out.</source>
        <translation>La narrativa no tiene texto ni imagen. Escriba algo u omita text.</translation>
    </message>
    <message>
        <source>The narrative is not well-formed XHTML: a tag is not closed, or misplaced.</source>
        <translation>La narrativa no es XHTML bien formado: una etiqueta no está cerrada o está mal colocada.</translation>
    </message>
    <message>
        <source>The narrative must be one div element.</source>
        <translation>La narrativa debe ser un solo elemento div.</translation>
    </message>
    <message>
        <source>The number is too large or too small to be calculated exactly in this unit.</source>
        <translation>El número es demasiado grande o demasiado pequeño para calcularlo con exactitud en esta unidad.</translation>
    </message>
    <message>
        <source>The object has this name twice. Write several values as one array.</source>
        <translation>El objeto tiene este nombre dos veces. Escriba varios valores como una sola matriz.</translation>
    </message>
    <message>
        <source>The parenthesis of character {0} is not closed; add &quot;)&quot;.</source>
        <translation>El paréntesis del carácter {0} no está cerrado; añada «)».</translation>
    </message>
    <message>
        <source>The profile {0} allows at most {1} characters here.</source>
        <translation>El perfil {0} admite aquí como máximo {1} caracteres.</translation>
    </message>
    <message>
        <source>The profile {0} allows at most {1} of {2}; there are {3}.</source>
        <translation>El perfil {0} admite como máximo {1} de {2}; hay {3}.</translation>
    </message>
    <message>
        <source>The profile {0} allows only the slices that it names, and this is none.</source>
        <translation>El perfil {0} solo admite los slices que nombra, y este no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>The profile {0} constrains a type that R4 does not have.</source>
        <translation>El perfil {0} restringe un tipo que R4 no tiene.</translation>
    </message>
    <message>
        <source>The profile {0} does not allow a reference to a {1} here.</source>
        <translation>El perfil {0} no permite aquí una referencia a {1}.</translation>
    </message>
    <message>
        <source>The profile {0} does not allow a {1} here.</source>
        <translation>El perfil {0} no permite {1} aquí.</translation>
    </message>
    <message>
        <source>The profile {0} fixes another value here.</source>
        <translation>El perfil {0} fija aquí otro valor.</translation>
    </message>
    <message>
        <source>The profile {0} is based on itself.</source>
        <translation>El perfil {0} se basa en sí mismo.</translation>
    </message>
    <message>
        <source>The profile {0} is based on {1}, which is not known. Give its definition, or one with a snapshot.</source>
        <translation>El perfil {0} se basa en {1}, que no se conoce. Indique su definición o una con snapshot.</translation>
    </message>
    <message>
        <source>The profile {0} is for {1}, not for {2}.</source>
        <translation>El perfil {0} es para {1}, no para {2}.</translation>
    </message>
    <message>
        <source>The profile {0} is no StructureDefinition.</source>
        <translation>El perfil {0} no es una StructureDefinition.</translation>
    </message>
    <message>
        <source>The profile {0} is not known, so that it was not checked. Give its definition.</source>
        <translation>El perfil {0} no se conoce, así que no se comprobó. Indique su definición.</translation>
    </message>
    <message>
        <source>The profile {0} is not known. Give its definition, or correct the address.</source>
        <translation>El perfil {0} no se conoce. Indique su definición o corrija la dirección.</translation>
    </message>
    <message>
        <source>The profile {0} requires at least {1} of {2}; there are {3}.</source>
        <translation>El perfil {0} exige al menos {1} de {2}; hay {3}.</translation>
    </message>
    <message>
        <source>The profile {0} wants this slice earlier.</source>
        <translation>El perfil {0} exige este slice antes.</translation>
    </message>
    <message>
        <source>The program that read this output has ended. Give it to one that reads to the end, or write to a file.</source>
        <translation>El programa que leía esta salida ha terminado. Envíela a uno que lea hasta el final o escriba en un archivo.</translation>
    </message>
    <message>
        <source>The property is defined with the type {0}, but its value is a {1}.</source>
        <translation>La propiedad está definida con el tipo {0}, pero su valor es {1}.</translation>
    </message>
    <message>
        <source>The property of this URI has the type {0}.</source>
        <translation>La propiedad de este URI tiene el tipo {0}.</translation>
    </message>
    <message>
        <source>The property of this URI is usually called {0}.</source>
        <translation>La propiedad de este URI suele llamarse {0}.</translation>
    </message>
    <message>
        <source>The question is of the type {0}; a {1} is no answer to it.</source>
        <translation>La pregunta es del tipo {0}; un {1} no es una respuesta a ella.</translation>
    </message>
    <message>
        <source>The record is longer than {0} bytes. Split it into smaller ones.</source>
        <translation>El registro supera {0} bytes. Divídalo en registros menores.</translation>
    </message>
    <message>
        <source>The reference points to a {0}; here it must be to {1}.</source>
        <translation>La referencia apunta a {0}; aquí debe apuntar a {1}.</translation>
    </message>
    <message>
        <source>The reference says that its target is a {0}, but it points to a {1}.</source>
        <translation>La referencia dice que su destino es {0}, pero apunta a {1}.</translation>
    </message>
    <message>
        <source>The resource is not validated: it seems to have more than {0} values. Divide it.</source>
        <translation>El recurso no se valida: parece tener más de {0} valores. Divídalo.</translation>
    </message>
    <message>
        <source>The resource should have a narrative (dom-6).</source>
        <translation>El recurso debería tener una narrativa (dom-6).</translation>
    </message>
    <message>
        <source>The row is longer than {0} bytes. Is a quote missing before it?</source>
        <translation>La fila supera {0} bytes. ¿Falta una comilla antes?</translation>
    </message>
    <message>
        <source>The rule {0} cannot be decided here: {1}</source>
        <translation>La regla {0} no se puede determinar aquí: {1}</translation>
    </message>
    <message>
        <source>The rule {0} does not hold: {1}</source>
        <translation>La regla {0} no se cumple: {1}</translation>
    </message>
    <message>
        <source>The rule {0} should hold here: {1}</source>
        <translation>La regla {0} debería cumplirse aquí: {1}</translation>
    </message>
    <message>
        <source>The scale of the unit has no such value: a logarithm needs a number above zero, a root none below it.</source>
        <translation>La escala de la unidad no tiene ese valor: un logaritmo necesita un número mayor que cero; una raíz, uno no menor que cero.</translation>
    </message>
    <message>
        <source>The search is for {0}, so that this cannot be a match.</source>
        <translation>Se busca {0}, así que esto no puede ser una coincidencia.</translation>
    </message>
    <message>
        <source>The size is stated as {0} bytes, but the data has {1}. Correct the size.</source>
        <translation>El tamaño indicado es de {0} bytes, pero los datos tienen {1}. Corrija el tamaño.</translation>
    </message>
    <message>
        <source>The square bracket of character {0} is not closed; add &quot;]&quot;.</source>
        <translation>El corchete del carácter {0} no está cerrado; añada «]».</translation>
    </message>
    <message>
        <source>The system is a value set. Name it under valueSet instead.</source>
        <translation>El sistema es un conjunto de valores. Indíquelo en valueSet.</translation>
    </message>
    <message>
        <source>The system is a value set. Name the code system that the code is from.</source>
        <translation>El sistema es un conjunto de valores. Indique el sistema de códigos del que procede el código.</translation>
    </message>
    <message>
        <source>The system must be an absolute URI, such as http://loinc.org.</source>
        <translation>El sistema debe ser un URI absoluto, como http://loinc.org.</translation>
    </message>
    <message>
        <source>The system must be an absolute URI, such as urn:oid:2.16.840.1.</source>
        <translation>El sistema debe ser un URI absoluto, como urn:oid:2.16.840.1.</translation>
    </message>
    <message>
        <source>The system must be an absolute URI. Name a contained code system by its own url.</source>
        <translation>El sistema debe ser un URI absoluto. Indique un sistema de códigos contenido por su propia url.</translation>
    </message>
    <message>
        <source>The table has more units than are possible.</source>
        <translation>La tabla tiene más unidades de las posibles.</translation>
    </message>
    <message>
        <source>The table has no units; it should be UCUM&apos;s ucum-essence.xml.</source>
        <translation>La tabla no tiene unidades; debería ser ucum-essence.xml de UCUM.</translation>
    </message>
    <message>
        <source>The table of units is not well-formed XML.</source>
        <translation>La tabla de unidades no es XML bien formado.</translation>
    </message>
    <message>
        <source>The table of units is too large to be read.</source>
        <translation>La tabla de unidades es demasiado grande para leerla.</translation>
    </message>
    <message>
        <source>The text has a control character, which FHIR does not allow. Remove it.</source>
        <translation>El texto tiene un carácter de control que FHIR no permite. Quítelo.</translation>
    </message>
    <message>
        <source>The text has an HTML tag that runs in whatever shows it as it is. Remove it.</source>
        <translation>El texto tiene una etiqueta HTML que se ejecuta en lo que lo muestre tal cual. Quítela.</translation>
    </message>
    <message>
        <source>The text is longer than the {0} bytes that FHIR allows.</source>
        <translation>El texto supera los {0} bytes que FHIR permite.</translation>
    </message>
    <message>
        <source>The type of a reference is the name of a resource of FHIR, or an absolute URI.</source>
        <translation>El tipo de una referencia es el nombre de un recurso de FHIR o una URI absoluta.</translation>
    </message>
    <message>
        <source>The unit has {0} characters; at most {1} are read.</source>
        <translation>La unidad tiene {0} caracteres; se leen como máximo {1}.</translation>
    </message>
    <message>
        <source>The unit is too large or too small to be calculated exactly, at character {0}.</source>
        <translation>La unidad es demasiado grande o demasiado pequeña para calcularla con exactitud, en el carácter {0}.</translation>
    </message>
    <message>
        <source>The units measure different things: one is of {0}, the other of {1}.</source>
        <translation>Las unidades miden cosas distintas: una mide {0}; la otra, {1}.</translation>
    </message>
    <message>
        <source>The url of an extension must be an absolute URI.</source>
        <translation>La url de una extensión debe ser un URI absoluto.</translation>
    </message>
    <message>
        <source>The value is empty. Leave the element out where there is no value.</source>
        <translation>El valor está vacío. Omita el elemento si no hay valor.</translation>
    </message>
    <message>
        <source>The value is outside the range of the profile {0}.</source>
        <translation>El valor está fuera del rango del perfil {0}.</translation>
    </message>
    <message>
        <source>There are more findings than these {0}. Repair them and validate again.</source>
        <translation>Hay más resultados que estos {0}. Corríjalos y valide de nuevo.</translation>
    </message>
    <message>
        <source>There is a blank at character {0}; units have none. In an annotation write _ instead.</source>
        <translation>Hay un espacio en el carácter {0}; las unidades no los tienen. En una anotación escriba _ en su lugar.</translation>
    </message>
    <message>
        <source>There is no StructureDefinition, ValueSet or CodeSystem with a url, nor a Bundle that has one.</source>
        <translation>No hay ninguna StructureDefinition, ValueSet o CodeSystem con una url, ni un Bundle que tenga una.</translation>
    </message>
    <message>
        <source>There is no contained resource with that id. Contain it, or correct the id.</source>
        <translation>No hay ningún recurso contenido con ese id. Inclúyalo o corrija el id.</translation>
    </message>
    <message>
        <source>There is no unit &quot;{0}&quot; (character {1}). Did you mean &quot;{2}&quot;?</source>
        <translation>No existe la unidad «{0}» (carácter {1}). ¿Quiso decir «{2}»?</translation>
    </message>
    <message>
        <source>There is no unit &quot;{0}&quot; (character {1}); what is not a unit stands in braces: &quot;{2}&quot;.</source>
        <translation>No existe la unidad «{0}» (carácter {1}); lo que no es una unidad va entre llaves: «{2}».</translation>
    </message>
    <message>
        <source>There is no unit with the long symbol at character {0}.</source>
        <translation>No existe ninguna unidad con el símbolo largo del carácter {0}.</translation>
    </message>
    <message>
        <source>There is no unit with the symbol at character {0}.</source>
        <translation>No existe ninguna unidad con el símbolo del carácter {0}.</translation>
    </message>
    <message>
        <source>There is no valid OID behind urn:oid:.</source>
        <translation>Tras urn:oid: no hay un OID válido.</translation>
    </message>
    <message>
        <source>There is no valid UUID behind urn:uuid:.</source>
        <translation>Tras urn:uuid: no hay un UUID válido.</translation>
    </message>
    <message>
        <source>This conforms to none of the profiles that {0} names.</source>
        <translation>Esto no se ajusta a ninguno de los perfiles que nombra {0}.</translation>
    </message>
    <message>
        <source>This does not have all that the profile {0} demands here.</source>
        <translation>Esto no tiene todo lo que exige aquí el perfil {0}.</translation>
    </message>
    <message>
        <source>This is a single value in JSON, not an array.</source>
        <translation>Esto es un solo valor en JSON, no una matriz.</translation>
    </message>
    <message>
        <source>This is no OID: write it as urn:oid:1.2.3.</source>
        <translation>No es un OID: escríbalo como urn:oid:1.2.3.</translation>
    </message>
    <message>
        <source>This is no UUID: write it as urn:uuid: and 32 hexadecimal digits in five groups.</source>
        <translation>No es un UUID: escríbalo como urn:uuid: y 32 dígitos hexadecimales en cinco grupos.</translation>
    </message>
    <message>
        <source>This is no base64.</source>
        <translation>No es base64.</translation>
    </message>
    <message>
        <source>This is no currency of ISO 4217: write it as EUR or USD.</source>
        <translation>No es una moneda de ISO 4217: escríbala como EUR o USD.</translation>
    </message>
    <message>
        <source>This is no language code: write it as en, de-CH or the like.</source>
        <translation>No es un código de idioma: escríbalo como en, de-CH o similar.</translation>
    </message>
    <message>
        <source>This is no media type: write it as image/png or the like.</source>
        <translation>No es un tipo de medio: escríbalo como image/png o similar.</translation>
    </message>
    <message>
        <source>This is no valid {0}. See the formats at {1}.</source>
        <translation>No es un valor válido de tipo {0}. Consulte los formatos en {1}.</translation>
    </message>
    <message>
        <source>This item may be there only once. Write several answers into one item.</source>
        <translation>Este elemento solo puede estar una vez. Escriba varias respuestas en un elemento.</translation>
    </message>
    <message>
        <source>This must be a value in JSON, not an object.</source>
        <translation>Esto debe ser un valor en JSON, no un objeto.</translation>
    </message>
    <message>
        <source>This must be an array in JSON, even with one item: write it in brackets.</source>
        <translation>Esto debe ser una matriz en JSON, incluso con un solo elemento: escríbalo entre corchetes.</translation>
    </message>
    <message>
        <source>This must be an object in JSON: a {0}.</source>
        <translation>Esto debe ser un objeto en JSON: {0}.</translation>
    </message>
    <message>
        <source>This must be {0} in JSON.</source>
        <translation>Esto debe ser {0} en JSON.</translation>
    </message>
    <message>
        <source>This question takes one answer only.</source>
        <translation>Esta pregunta solo admite una respuesta.</translation>
    </message>
    <message>
        <source>UCUM has no such unit. Give its code in UCUM (mm[Hg], 10*3/uL), and the text that people read as the unit.</source>
        <translation>UCUM no tiene esa unidad. Indique su código en UCUM (mm[Hg], 10*3/uL) y, como unidad, el texto que leen las personas.</translation>
    </message>
    <message>
        <source>Units must be joined by &quot;.&quot; or &quot;/&quot;; write one before character {0}.</source>
        <translation>Las unidades deben unirse con «.» o «/»; escriba uno antes del carácter {0}.</translation>
    </message>
    <message>
        <source>What a search found must have an id.</source>
        <translation>Lo que encontró una búsqueda debe tener un id.</translation>
    </message>
    <message>
        <source>What this points to must be an entry of the same Bundle. Add it.</source>
        <translation>Aquello a lo que apunta debe ser una entrada del mismo Bundle. Añádala.</translation>
    </message>
    <message>
        <source>With the system {0} the value must be a whole URI, with its scheme.</source>
        <translation>Con el sistema {0} el valor debe ser un URI completo, con su esquema.</translation>
    </message>
    <message>
        <source>Write urn:oid: or urn:uuid: in full.</source>
        <translation>Escriba urn:oid: o urn:uuid: completo.</translation>
    </message>
    <message>
        <source>{0} and {1} are never equal.</source>
        <translation>{0} y {1} nunca son iguales.</translation>
    </message>
    <message>
        <source>{0} has no element &quot;{1}&quot;.</source>
        <translation>{0} no tiene el elemento «{1}».</translation>
    </message>
    <message>
        <source>{0} has no element &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} no tiene el elemento «{1}». ¿Quiso decir «{2}»?</translation>
    </message>
    <message>
        <source>{0} has no table &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} no tiene la tabla «{1}». ¿Quiso decir «{2}»?</translation>
    </message>
    <message>
        <source>{0} has no table &quot;{1}&quot;. It has: {2}.</source>
        <translation>{0} no tiene la tabla «{1}». Tiene: {2}.</translation>
    </message>
    <message>
        <source>{0} is required here, but missing.</source>
        <translation>Aquí se requiere {0}, pero falta.</translation>
    </message>
    <message>
        <source>{0} needs a terminology, and there is none here.</source>
        <translation>{0} necesita una terminología, y aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>{0} was expected here, not {1}; {2} makes one of it.</source>
        <translation>Aquí se esperaba {0}, no {1}; {2} lo convierte.</translation>
    </message>
    <message>
        <source>{0}: {1}. Check &quot;database&quot;.</source>
        <translation>{0}: {1}. Compruebe «database».</translation>
    </message>
    <message>
        <source>{0}: {1}. Check the names in &quot;table&quot; or &quot;query&quot;, and whether the user may see what they name.</source>
        <translation>{0}: {1}. Compruebe los nombres de «table» o «query» y si el usuario puede ver lo que nombran.</translation>
    </message>
    <message>
        <source>FHIR R4 has no type &quot;{0}&quot;.</source>
        <translation>FHIR R4 no tiene el tipo «{0}».</translation>
    </message>
    <message>
        <source>No entry of the Bundle has the fullUrl that the narrative link points to.</source>
        <translation>Ninguna entrada del Bundle tiene la fullUrl a la que apunta el enlace del texto.</translation>
    </message>
    <message>
        <source>The expression is no FHIRPath.</source>
        <translation>La expresión no es FHIRPath.</translation>
    </message>
    <message>
        <source>The narrative that this points to has no element of that id.</source>
        <translation>El texto al que esto apunta no tiene ningún elemento con ese id.</translation>
    </message>
    <message>
        <source>The narrative that this points to has several elements of that id.</source>
        <translation>El texto al que esto apunta tiene varios elementos con ese id.</translation>
    </message>
    <message>
        <source>A quantity has no comparator here (sqty-1).</source>
        <translation>Aquí una cantidad no tiene comparador (sqty-1).</translation>
    </message>
    <message>
        <source>&quot;let&quot; and &quot;unique&quot; belong to a rule with &quot;rules&quot; or &quot;use&quot;.</source>
        <translation>«let» y «unique» pertenecen a una regla con «rules» o «use».</translation>
    </message>
    <message>
        <source>&quot;unique&quot; needs a target that is a list; {0} is none.</source>
        <translation>«unique» necesita como destino una lista; {0} no lo es.</translation>
    </message>
    <message>
        <source>&quot;unreadable&quot; is either keep or omit.</source>
        <translation>«unreadable» es keep u omit.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be reached from inside {1}: write .1 or {1}.1 for its parts.</source>
        <translation>«{0}» no se alcanza desde {1}: escriba .1 o {1}.1 para sus partes.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no name for a variable: use letters and digits.</source>
        <translation>«{0}» no es un nombre de variable: use letras y cifras.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; makes a {1}, which cannot stand where a {2} is wanted.</source>
        <translation>«{0}» produce {1}, que no puede estar donde se pide {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot;: {1} has no component {2}, only {3}.</source>
        <translation>«{0}»: {1} no tiene el componente {2}, solo {3}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot;: {1} has no components.</source>
        <translation>«{0}»: {1} no tiene componentes.</translation>
    </message>
    <message>
        <source>A pack&apos;s pack.yaml is a map with the key &quot;pack&quot;.</source>
        <translation>El pack.yaml de un paquete tiene la clave «pack».</translation>
    </message>
    <message>
        <source>A rule needs exactly one of &quot;from&quot;, &quot;value&quot; and &quot;rules&quot; or &quot;use&quot;, here are {0}.</source>
        <translation>Una regla necesita exactamente uno de «from», «value» y «rules» o «use»; aquí hay {0}.</translation>
    </message>
    <message>
        <source>Mappings use each other more than {0} levels deep: does &quot;{1}&quot; use itself?</source>
        <translation>Los mapeos se usan unos a otros con más de {0} niveles: ¿se usa «{1}» a sí mismo?</translation>
    </message>
    <message>
        <source>Name the mapping for &quot;{0}&quot;.</source>
        <translation>Indique el mapeo para «{0}».</translation>
    </message>
    <message>
        <source>The mapping &quot;{0}&quot; has errors.</source>
        <translation>El mapeo «{0}» tiene errores.</translation>
    </message>
    <message>
        <source>The mapping pack &quot;{0}&quot; has errors.</source>
        <translation>El paquete de mapeos «{0}» tiene errores.</translation>
    </message>
    <message>
        <source>The pack &quot;{0}&quot; has no mapping for this record.</source>
        <translation>El paquete «{0}» no tiene un mapeo para este registro.</translation>
    </message>
    <message>
        <source>The pack has no parameter &quot;{0}&quot;; it has: {1}.</source>
        <translation>El paquete no tiene el parámetro «{0}»; tiene: {1}.</translation>
    </message>
    <message>
        <source>There is no mapping &quot;{0}&quot;: {0}.yaml is neither beside the file that uses it, nor above it, nor among the packs.</source>
        <translation>No hay ningún mapeo «{0}»: {0}.yaml no está junto al archivo que lo usa, ni encima de él, ni entre los paquetes.</translation>
    </message>
    <message>
        <source>There is no mapping pack &quot;{0}&quot;; there are: {1}.</source>
        <translation>No hay ningún paquete de mapeos «{0}»; hay: {1}.</translation>
    </message>
    <message>
        <source>{0} does not repeat: there is no &quot;{1}&quot;.</source>
        <translation>{0} no se repite: no hay «{1}».</translation>
    </message>
    <message>
        <source>{0} has no field {1}: its fields are {0}-1 to {0}-{2}.</source>
        <translation>{0} no tiene el campo {1}: sus campos son de {0}-1 a {0}-{2}.</translation>
    </message>
    <message>
        <source>{0} has no segment &quot;{1}&quot;.</source>
        <translation>{0} no tiene el segmento «{1}».</translation>
    </message>
    <message>
        <source>{0} has no segment &quot;{1}&quot;. Did you mean &quot;{2}&quot;?</source>
        <translation>{0} no tiene el segmento «{1}». ¿Quiso decir «{2}»?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no path to a field: the row is left out.</source>
        <translation>«{0}» no es una ruta a un campo: la fila se omite.</translation>
    </message>
    <message>
        <source>The cell under Assignment is neither a text in quotes nor an expression.</source>
        <translation>La celda bajo Assignment no es un texto entre comillas ni una expresión.</translation>
    </message>
    <message>
        <source>The cell under Rule is no JSON object.</source>
        <translation>La celda bajo Rule no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The row is more than one level deeper than the one before it.</source>
        <translation>La fila está más de un nivel por debajo de la anterior.</translation>
    </message>
    <message>
        <source>This is no table of a mapping: no row has the headings Identifier and FHIR Attribute.</source>
        <translation>No es una tabla de mapeo: ninguna fila tiene los títulos Identifier y FHIR Attribute.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code systems</source>
        <translation>Sistemas de códigos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Número decimal</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Con valor</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Left out on request: {0}.</source>
        <translation>Omitido a petición: {0}.</translation>
    </message>
    <message>
        <source>Length {0}</source>
        <translation>Longitud {0}</translation>
    </message>
    <message>
        <source>Length {0} to {1}</source>
        <translation>Longitud de {0} a {1}</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Valores más frecuentes</translation>
    </message>
    <message>
        <source>Never populated</source>
        <translation>Nunca con valor</translation>
    </message>
    <message>
        <source>No file in {0} is of a format that is known. Name the format.</source>
        <translation>Ningún archivo de {0} tiene un formato conocido. Indique el formato.</translation>
    </message>
    <message>
        <source>Not written, because nothing that is written needs it: {0}.</source>
        <translation>No se escribe, porque nada de lo escrito lo necesita: {0}.</translation>
    </message>
    <message>
        <source>Only the first {0} records were looked at.</source>
        <translation>Solo se examinaron los primeros {0} registros.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Records that could not be read and are not counted: {0}.</source>
        <translation>Registros que no se pudieron leer y no se cuentan: {0}.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repite</translation>
    </message>
    <message>
        <source>Show fields that are never populated</source>
        <translation>Mostrar los campos que nunca tienen valor</translation>
    </message>
    <message>
        <source>Source inventory</source>
        <translation>Inventario del origen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The assignment is not understood: the row is left out: &quot;{0}&quot;.</source>
        <translation>La asignación no se entiende: la fila se omite: «{0}».</translation>
    </message>
    <message>
        <source>The condition is not understood from &quot;{0}&quot; on; it stands in the rule&apos;s description: &quot;{1}&quot;.</source>
        <translation>La condición no se entiende a partir de «{0}»; figura en la descripción de la regla: «{1}».</translation>
    </message>
    <message>
        <source>The condition stands in the rule&apos;s description only: &quot;{0}&quot;.</source>
        <translation>La condición figura solo en la descripción de la regla: «{0}».</translation>
    </message>
    <message>
        <source>The pack &quot;{0}&quot; makes nothing of this record.</source>
        <translation>El paquete «{0}» no produce nada a partir de este registro.</translation>
    </message>
    <message>
        <source>The scan stopped unexpectedly ({0}).</source>
        <translation>El análisis se detuvo inesperadamente ({0}).</translation>
    </message>
    <message>
        <source>The scan was stopped before the end: all figures are of the records until then.</source>
        <translation>El análisis se detuvo antes del final: todas las cifras corresponden a los registros leídos hasta entonces.</translation>
    </message>
    <message>
        <source>There are more fields than can be looked at together; the others are left out.</source>
        <translation>Hay más campos de los que se pueden examinar a la vez; los demás se omiten.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>No hay ningún archivo ni carpeta {0}.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values are not shown</source>
        <translation>Los valores no se muestran</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>almost unique</source>
        <translation>casi único</translation>
    </message>
    <message>
        <source>fields never populated</source>
        <translation>campos que nunca tienen valor</translation>
    </message>
    <message>
        <source>fields with values</source>
        <translation>campos con valores</translation>
    </message>
    <message>
        <source>identifies a person</source>
        <translation>identifica a una persona</translation>
    </message>
    <message>
        <source>likely to identify somebody</source>
        <translation>probablemente identifica a alguien</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>required, never populated</source>
        <translation>obligatorio, nunca con valor</translation>
    </message>
    <message>
        <source>{0} (by the shape of the codes)</source>
        <translation>{0} (por la forma de los códigos)</translation>
    </message>
    <message>
        <source>{0} cannot be read. Check that it is there and may be read.</source>
        <translation>{0} no se puede leer. Compruebe que exista y que tenga permiso de lectura.</translation>
    </message>
    <message>
        <source>{0} has more than the {1} characters of version {2} of HL7 v2.</source>
        <translation>{0} supera los {1} caracteres de la versión {2} de HL7 v2.</translation>
    </message>
    <message>
        <source>{0} has no place in {1} of version {2} of HL7 v2.</source>
        <translation>{0} no tiene cabida en {1} de la versión {2} de HL7 v2.</translation>
    </message>
    <message>
        <source>{0} has no table with FHIR resources: neither a column resourceType nor a table named as a resource.</source>
        <translation>{0} no tiene ninguna tabla con recursos FHIR: ni una columna resourceType ni una tabla con el nombre de un recurso.</translation>
    </message>
    <message>
        <source>{0} is not in version {1} of HL7 v2, which MSH-12 names; its receivers pass over it.</source>
        <translation>{0} no existe en la versión {1} de HL7 v2, que es la que indica MSH-12; sus receptores lo pasan por alto.</translation>
    </message>
    <message>
        <source>{0} is not there or may not be read.</source>
        <translation>{0} no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>{0} is not written: it stands beside {1}, and none that was written names it.</source>
        <translation>{0} no se escribe: acompaña a {1}, y ningún recurso escrito lo nombra.</translation>
    </message>
    <message>
        <source>{0} is not written: no message of the pack &quot;{1}&quot; holds it.</source>
        <translation>{0} no se escribe: ningún mensaje del paquete «{1}» lo contiene.</translation>
    </message>
    <message>
        <source>{0} is not written: the messages that were made of this record have no place for it.</source>
        <translation>{0} no se escribe: los mensajes generados a partir de este registro no tienen lugar para él.</translation>
    </message>
    <message>
        <source>{0} is required in {1} of version {2} of HL7 v2, and is not there.</source>
        <translation>{0} es obligatorio en {1} de la versión {2} de HL7 v2 y no está.</translation>
    </message>
    <message>
        <source>{0} of {1} values are no readable FHIR resources and are left out. Check them with hilum validate.</source>
        <translation>{0} de {1} valores no son recursos FHIR legibles y se omiten. Compruébelos con hilum validate.</translation>
    </message>
    <message>
        <source>{0} resources are no longer where they were: the files have changed. Open them again.</source>
        <translation>{0} recursos ya no están donde estaban: los archivos han cambiado. Ábralos de nuevo.</translation>
    </message>
    <message>
        <source>{0} resources of this patient are broken and are left out. Check them with hilum validate.</source>
        <translation>{0} recursos de este paciente están dañados y se omiten. Compruébelos con hilum validate.</translation>
    </message>
    <message>
        <source>{0} times explicitly without a value</source>
        <translation>{0} veces explícitamente sin valor</translation>
    </message>
    <message>
        <source>A 7-Zip archive. Unpack it and drop its folder.</source>
        <translation>Un archivo 7-Zip. Descomprímalo y suelte aquí su carpeta.</translation>
    </message>
    <message>
        <source>A CDA document. Hilum reads HL7 v2 and FHIR, but not CDA.</source>
        <translation>Un documento CDA. Hilum lee HL7 v2 y FHIR, pero no CDA.</translation>
    </message>
    <message>
        <source>A DICOM file</source>
        <translation>Un archivo DICOM</translation>
    </message>
    <message>
        <source>A PDF document. Hilum reads data, not documents: ask for the data behind it.</source>
        <translation>Un documento PDF. Hilum lee datos, no documentos: pida los datos que hay detrás.</translation>
    </message>
    <message>
        <source>A Parquet file. Hilum does not read these yet: export it as CSV.</source>
        <translation>Un archivo Parquet. Hilum todavía no los lee: expórtelo como CSV.</translation>
    </message>
    <message>
        <source>A RAR archive. Unpack it and drop its folder.</source>
        <translation>Un archivo RAR. Descomprímalo y suelte aquí su carpeta.</translation>
    </message>
    <message>
        <source>A SQLite database</source>
        <translation>Una base de datos SQLite</translation>
    </message>
    <message>
        <source>A SQLite database in which there are no tables.</source>
        <translation>Una base de datos SQLite sin tablas.</translation>
    </message>
    <message>
        <source>A YAML file, but no pipeline: a pipeline begins with the line hilum: 1.</source>
        <translation>Un archivo YAML, pero no un flujo: un flujo empieza con la línea hilum: 1.</translation>
    </message>
    <message>
        <source>A ZIP archive or an Office document. Unpack it and drop its folder; save a sheet as CSV.</source>
        <translation>Un archivo ZIP o un documento de Office. Descomprímalo y suelte aquí su carpeta; guarde una hoja como CSV.</translation>
    </message>
    <message>
        <source>A batch, with headers around the messages</source>
        <translation>Un lote, con cabeceras alrededor de los mensajes</translation>
    </message>
    <message>
        <source>A file packed with bzip2. Hilum unpacks gzip and zstd: unpack this one first.</source>
        <translation>Un archivo comprimido con bzip2. Hilum descomprime gzip y zstd: descomprima este antes.</translation>
    </message>
    <message>
        <source>A file packed with xz. Hilum unpacks gzip and zstd: unpack this one first.</source>
        <translation>Un archivo comprimido con xz. Hilum descomprime gzip y zstd: descomprima este antes.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>A mapping of Hilum: open the pipeline that uses it, or name it in a map step</source>
        <translation>Un mapeo de Hilum: abra el flujo que lo usa o nómbrelo en un paso de mapeo</translation>
    </message>
    <message>
        <source>A picture. Hilum shows the pictures in DICOM files.</source>
        <translation>Una imagen. Hilum muestra las imágenes de archivos DICOM.</translation>
    </message>
    <message>
        <source>A pipeline of Hilum</source>
        <translation>Un flujo de Hilum</translation>
    </message>
    <message>
        <source>A program, not data.</source>
        <translation>Un programa, no datos.</translation>
    </message>
    <message>
        <source>A table as text (CSV)</source>
        <translation>Una tabla como texto (CSV)</translation>
    </message>
    <message>
        <source>A text document (RTF). Hilum reads data, not documents.</source>
        <translation>Un documento de texto (RTF). Hilum lee datos, no documentos.</translation>
    </message>
    <message>
        <source>A text without a form that is known here. Hilum reads HL7 v2, FHIR, JSON, CSV, DICOM and SQLite.</source>
        <translation>Un texto sin una forma conocida aquí. Hilum lee HL7 v2, FHIR, JSON, CSV, DICOM y SQLite.</translation>
    </message>
    <message>
        <source>A web page (HTML). If it should be data, look whether it is an error page of a server.</source>
        <translation>Una página web (HTML). Si debían ser datos, mire si es la página de error de un servidor.</translation>
    </message>
    <message>
        <source>An EDIFACT interchange. Hilum does not read EDIFACT.</source>
        <translation>Un intercambio EDIFACT. Hilum no lee EDIFACT.</translation>
    </message>
    <message>
        <source>An HL7 v2 message as XML. Hilum reads HL7 v2 with bars and carets: export it so.</source>
        <translation>Un mensaje HL7 v2 como XML. Hilum lee HL7 v2 con barras y circunflejos: expórtelo así.</translation>
    </message>
    <message>
        <source>An HL7 version 3 message. Hilum reads HL7 v2 and FHIR, but not version 3.</source>
        <translation>Un mensaje HL7 versión 3. Hilum lee HL7 v2 y FHIR, pero no la versión 3.</translation>
    </message>
    <message>
        <source>An X12 interchange. Hilum does not read X12 yet.</source>
        <translation>Un intercambio X12. Hilum todavía no lee X12.</translation>
    </message>
    <message>
        <source>An XML document, but not FHIR. Of XML, Hilum reads FHIR resources.</source>
        <translation>Un documento XML, pero no FHIR. De XML, Hilum lee recursos FHIR.</translation>
    </message>
    <message>
        <source>An old Office document. Save the sheet as CSV.</source>
        <translation>Un documento de Office antiguo. Guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>As XML</source>
        <translation>Como XML</translation>
    </message>
    <message>
        <source>Bytes of a kind that is not known here. Hilum reads HL7 v2, FHIR, JSON, CSV, DICOM and SQLite.</source>
        <translation>Bytes de un tipo que no se conoce aquí. Hilum lee HL7 v2, FHIR, JSON, CSV, DICOM y SQLite.</translation>
    </message>
    <message>
        <source>CSV: {0} files</source>
        <translation>CSV: {0} archivos</translation>
    </message>
    <message>
        <source>Cells separated by commas</source>
        <translation>Celdas separadas por comas</translation>
    </message>
    <message>
        <source>Cells separated by semicolons</source>
        <translation>Celdas separadas por punto y coma</translation>
    </message>
    <message>
        <source>Cells separated by tabs</source>
        <translation>Celdas separadas por tabuladores</translation>
    </message>
    <message>
        <source>Cells separated by {0}</source>
        <translation>Celdas separadas por {0}</translation>
    </message>
    <message>
        <source>Character set {0}</source>
        <translation>Juego de caracteres {0}</translation>
    </message>
    <message>
        <source>Counted in a sample: the folder has more files</source>
        <translation>Contado en una muestra: la carpeta tiene más archivos</translation>
    </message>
    <message>
        <source>DICOM: {0} files</source>
        <translation>DICOM: {0} archivos</translation>
    </message>
    <message>
        <source>Empty: {0} files</source>
        <translation>Vacíos: {0} archivos</translation>
    </message>
    <message>
        <source>FHIR resources</source>
        <translation>Recursos FHIR</translation>
    </message>
    <message>
        <source>FHIR: {0} files</source>
        <translation>FHIR: {0} archivos</translation>
    </message>
    <message>
        <source>First message: {0}</source>
        <translation>Primer mensaje: {0}</translation>
    </message>
    <message>
        <source>First resource: {0}</source>
        <translation>Primer recurso: {0}</translation>
    </message>
    <message>
        <source>Framed as they are sent over a network (MLLP)</source>
        <translation>Enmarcados como se envían por una red (MLLP)</translation>
    </message>
    <message>
        <source>HL7 v2 messages</source>
        <translation>Mensajes HL7 v2</translation>
    </message>
    <message>
        <source>HL7 v2: {0} files</source>
        <translation>HL7 v2: {0} archivos</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON: {0} files</source>
        <translation>JSON: {0} archivos</translation>
    </message>
    <message>
        <source>Mappings: {0}</source>
        <translation>Mapeos: {0}</translation>
    </message>
    <message>
        <source>No file in this folder is of a kind that Hilum reads: HL7 v2, FHIR, JSON, CSV, DICOM or SQLite.</source>
        <translation>Ningún archivo de esta carpeta es de un tipo que Hilum lea: HL7 v2, FHIR, JSON, CSV, DICOM o SQLite.</translation>
    </message>
    <message>
        <source>Not to be opened: {0} files</source>
        <translation>No se pueden abrir: {0} archivos</translation>
    </message>
    <message>
        <source>Of other kinds: {0} files</source>
        <translation>De otros tipos: {0} archivos</translation>
    </message>
    <message>
        <source>One a line (NDJSON)</source>
        <translation>Uno por línea (NDJSON)</translation>
    </message>
    <message>
        <source>Pipelines: {0}</source>
        <translation>Flujos: {0}</translation>
    </message>
    <message>
        <source>SQLite: {0} files</source>
        <translation>SQLite: {0} archivos</translation>
    </message>
    <message>
        <source>Tables: {0}</source>
        <translation>Tablas: {0}</translation>
    </message>
    <message>
        <source>The database {0} has no table &quot;{1}&quot;. It has: {2}.</source>
        <translation>La base de datos {0} no tiene la tabla «{1}». Tiene: {2}.</translation>
    </message>
    <message>
        <source>The database {0} has no tables.</source>
        <translation>La base de datos {0} no tiene tablas.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>No hay archivos en esta carpeta.</translation>
    </message>
    <message>
        <source>This file is empty. Check whether it was written to its end.</source>
        <translation>Este archivo está vacío. Compruebe si se escribió hasta el final.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Without the preamble that files should have</source>
        <translation>Sin el preámbulo que los archivos deberían tener</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} no se puede abrir: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as FHIR: {1}</source>
        <translation>{0} no se puede leer como FHIR: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} no se puede leer.</translation>
    </message>
    <message>
        <source>{0} columns: {1}</source>
        <translation>{0} columnas: {1}</translation>
    </message>
    <message>
        <source>{0} columns; the first row seems to be no header</source>
        <translation>{0} columnas; la primera fila no parece ser una cabecera</translation>
    </message>
    <message>
        <source>{0} has no FHIR files: names that end in .json, .ndjson, .jsonl or .xml, also with .gz or .zst behind.</source>
        <translation>{0} no tiene archivos FHIR: nombres que terminan en .json, .ndjson, .jsonl o .xml, también con .gz o .zst detrás.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder (a pipe, a socket or a device).</source>
        <translation>{0} no es ni un archivo ni una carpeta (una tubería, un socket o un dispositivo).</translation>
    </message>
    <message>
        <source>{0} is not there, or may not be looked at.</source>
        <translation>{0} no está o no se puede mirar.</translation>
    </message>
    <message>
        <source>{0} is too large to be read.</source>
        <translation>{0} es demasiado grande para leerse.</translation>
    </message>
    <message>
        <source>{1}: {0} files</source>
        <translation>{1}: {0} archivos</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not {1} &quot;{2}&quot;, as it must be.</source>
        <translation>«{0}» no es {1} «{2}», como debe ser.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is switched off: no record comes by &quot;{1}&quot;.</source>
        <translation>«{0}» está desactivado: ningún registro llega por «{1}».</translation>
    </message>
    <message>
        <source>A code of &quot;{0}&quot; is not in the value set {1}.</source>
        <translation>Un código de «{0}» no está en el conjunto de valores {1}.</translation>
    </message>
    <message>
        <source>A reference of &quot;{0}&quot; leads to nothing that is there.</source>
        <translation>Una referencia de «{0}» no lleva a nada que exista.</translation>
    </message>
    <message>
        <source>A value of &quot;{0}&quot; is not written as it should be: {1}.</source>
        <translation>Un valor de «{0}» no está escrito como debería: {1}.</translation>
    </message>
    <message>
        <source>The records cannot be kept in the folder for temporary files ({0}). Is there room on the disk?</source>
        <translation>Los registros no se pueden guardar en la carpeta de archivos temporales ({0}). ¿Hay sitio en el disco?</translation>
    </message>
    <message>
        <source>The records of {0} cannot be read: the step, or one before it, is not complete.</source>
        <translation>Los registros de {0} no se pueden leer: el paso, o uno anterior, no está completo.</translation>
    </message>
    <message>
        <source>The rule checks nothing: add one of expression, required, format, pattern, range, values, valueset, compare, reference or unique.</source>
        <translation>La regla no comprueba nada: añada expression, required, format, pattern, range, values, valueset, compare, reference o unique.</translation>
    </message>
    <message>
        <source>The rule is not complete.</source>
        <translation>La regla no está completa.</translation>
    </message>
    <message>
        <source>There is no format &quot;{0}&quot;.</source>
        <translation>No existe el formato «{0}».</translation>
    </message>
    <message>
        <source>There is no kind of rule &quot;{0}&quot;: use expression, required, format, pattern, range, values, valueset, compare, reference or unique.</source>
        <translation>No existe el tipo de regla «{0}»: use expression, required, format, pattern, range, values, valueset, compare, reference o unique.</translation>
    </message>
    <message>
        <source>The records are so large that the preview shows the first {0} of source &quot;{1}&quot; only.</source>
        <translation>Los registros son tan grandes que la vista previa solo muestra los primeros {0} de la fuente «{1}».</translation>
    </message>
    <message>
        <source>{0} can only be scanned alone: several files must hold records of one format.</source>
        <translation>{0} solo puede analizarse por separado: varios archivos deben contener registros de un mismo formato.</translation>
    </message>
    <message>
        <source>{0} files are more than can be named one by one. Name their folder.</source>
        <translation>{0} archivos son más de los que pueden indicarse uno a uno. Indique su carpeta.</translation>
    </message>
    <message>
        <source>{0} holds {1}, but {2} holds {3}. Scan files of one format together.</source>
        <translation>{0} contiene {1}, pero {2} contiene {3}. Analice juntos los archivos de un mismo formato.</translation>
    </message>
</context>
<context>
    <name>hilum::base::BrowseButton</name>
    <message>
        <source>Choose from the list</source>
        <translation>Elegir de la lista</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Consultando la lista…</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>No hay nada para elegir.</translation>
    </message>
</context>
<context>
    <name>hilum::base::BrowseEditor</name>
    <message>
        <source>Type a name, or open the list</source>
        <translation>Escriba un nombre o abra la lista</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Consultando la lista…</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>No hay nada para elegir.</translation>
    </message>
</context>
<context>
    <name>hilum::base::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>hilum::base::PathEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>All files of a folder…</source>
        <translation>Todos los archivos de una carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Elegir dónde escribir</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>hilum::base::SettingRow</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este valor es necesario.</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::CanvasScene</name>
    <message numerus="yes">
        <source>Move %n nodes</source>
        <translation>
            <numerusform>Mover %n nodo</numerusform>
            <numerusform>Mover %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Select a source or a step first: its records are what you connect.</source>
        <translation>Seleccione primero un origen o un paso: lo que se conecta son sus registros.</translation>
    </message>
    <message>
        <source>%1 rejected: %2</source>
        <translation>%1 rechazados: %2</translation>
    </message>
    <message>
        <source>Select the nodes that belong together first.</source>
        <translation>Seleccione primero los nodos que van juntos.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message numerus="yes">
        <source>Group %n nodes</source>
        <translation>
            <numerusform>Agrupar %n nodo</numerusform>
            <numerusform>Agrupar %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected is in a group.</source>
        <translation>Nada de lo seleccionado está en un grupo.</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Abrir grupo</translation>
    </message>
    <message>
        <source>Collapse group</source>
        <translation>Plegar grupo</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renombrar grupo</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>Eliminar %n nota</numerusform>
            <numerusform>Eliminar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
    <message>
        <source>Select three nodes or more to distribute them.</source>
        <translation>Seleccione tres nodos o más para distribuirlos.</translation>
    </message>
    <message>
        <source>Select two nodes or more to align them.</source>
        <translation>Seleccione dos nodos o más para alinearlos.</translation>
    </message>
    <message>
        <source>They are aligned already.</source>
        <translation>Ya están alineados.</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message numerus="yes">
        <source>Switch %n nodes off</source>
        <translation>
            <numerusform>Desactivar %n nodo</numerusform>
            <numerusform>Desactivar %n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch %n nodes on</source>
        <translation>
            <numerusform>Activar %n nodo</numerusform>
            <numerusform>Activar %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Straighten connection</source>
        <translation>Enderezar conexión</translation>
    </message>
    <message>
        <source>Bend connection</source>
        <translation>Doblar conexión</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>Mirar: %1</translation>
    </message>
    <message>
        <source>Connection from %1 to %2</source>
        <translation>Conexión de %1 a %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n nodes</source>
        <translation>
            <numerusform>Grupo %1, %n nodo</numerusform>
            <numerusform>Grupo %1, %n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes selected</source>
        <translation>
            <numerusform>%n nodo seleccionado</numerusform>
            <numerusform>%n nodos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Quitar el comentario</translation>
    </message>
    <message>
        <source>Comment on connection</source>
        <translation>Comentar la conexión</translation>
    </message>
    <message>
        <source>A note on the canvas</source>
        <translation>Una nota en el lienzo</translation>
    </message>
    <message>
        <source>Comment on the connection from %1 to %2</source>
        <translation>Comentario sobre la conexión de %1 a %2</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::CanvasView</name>
    <message>
        <source>Name of the node</source>
        <translation>Nombre del nodo</translation>
    </message>
    <message>
        <source>“%1” is taken or cannot name a node: a letter, then letters, digits, _ and -.</source>
        <translation>«%1» ya está en uso o no puede nombrar un nodo: una letra y después letras, dígitos, _ y -.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>C&amp;onnect to…</source>
        <translation>C&amp;onectar con…</translation>
    </message>
    <message>
        <source>Ar&amp;range</source>
        <translation>Or&amp;ganizar</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>Show &amp;whole pipeline</source>
        <translation>&amp;Mostrar todo el flujo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Añadir aquí</translation>
    </message>
    <message>
        <source>The clipboard holds no pipeline nodes.</source>
        <translation>El portapapeles no contiene nodos de flujo.</translation>
    </message>
    <message>
        <source>Arrow keys choose where it goes, Enter connects, Escape leaves.</source>
        <translation>Las flechas eligen adónde va, Entrar conecta, Escape sale.</translation>
    </message>
    <message>
        <source>Start with a source</source>
        <translation>Empiece por un origen</translation>
    </message>
    <message>
        <source>Drag a connector from the left onto the canvas, or choose one here. Then add steps and a sink, and see your records at every point.</source>
        <translation>Arrastre un conector desde la izquierda hasta el lienzo o elija uno aquí. Después añada pasos y un destino, y vea sus registros en cada punto.</translation>
    </message>
    <message>
        <source>Scan source</source>
        <translation>Analizar el origen</translation>
    </message>
    <message>
        <source>Add or &amp;go to…</source>
        <translation>Añadir o &amp;ir a…</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Añadir &amp;nota</translation>
    </message>
    <message>
        <source>Switch o&amp;ff or on</source>
        <translation>Acti&amp;var o desactivar</translation>
    </message>
    <message>
        <source>Run &amp;to here</source>
        <translation>Ejecutar &amp;hasta aquí</translation>
    </message>
    <message>
        <source>Show its &amp;records</source>
        <translation>Mostrar sus &amp;registros</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>A&amp;grupar</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>&amp;Desagrupar</translation>
    </message>
    <message>
        <source>Co&amp;llapse or open group</source>
        <translation>P&amp;legar o abrir grupo</translation>
    </message>
    <message>
        <source>Look at group alo&amp;ne</source>
        <translation>Ver solo el gr&amp;upo</translation>
    </message>
    <message>
        <source>Select ne&amp;xt connection</source>
        <translation>Seleccionar la conexión si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Bend or straighten connection</source>
        <translation>Do&amp;blar o enderezar conexión</translation>
    </message>
    <message>
        <source>Arrange all nodes (Ctrl+L); with Shift only the selected ones</source>
        <translation>Ordenar todos los nodos (Ctrl+L); con Mayús solo los seleccionados</translation>
    </message>
    <message>
        <source>Arrange &amp;selection</source>
        <translation>Ordenar la &amp;selección</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Alinear &amp;centros</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Alinear a&amp;rriba</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Alinear &amp;medios</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>Distribuir en &amp;horizontal</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>&amp;Right-angled connections</source>
        <translation>Conexiones en ángulo &amp;recto</translation>
    </message>
    <message>
        <source>Compare with the &amp;saved file</source>
        <translation>Comparar con el archivo &amp;guardado</translation>
    </message>
    <message>
        <source>Compare with &amp;another file…</source>
        <translation>Comparar con &amp;otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Exportar imagen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Show se&amp;lection</source>
        <translation>Mostrar se&amp;lección</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Markdown: # title, * list, **bold**. Ctrl+Enter ends, Escape leaves.</source>
        <translation>Markdown: # título, * lista, **negrita**. Ctrl+Intro termina, Escape sale.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Bend here</source>
        <translation>Doblar aquí</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renombrar grupo</translation>
    </message>
    <message>
        <source>Add or go to…</source>
        <translation>Añadir o ir a…</translation>
    </message>
    <message>
        <source>Add note here</source>
        <translation>Añadir nota aquí</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Todavía no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Imágenes (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Print the pipeline</source>
        <translation>Imprimir el flujo</translation>
    </message>
    <message>
        <source>It was not saved yet: there is nothing to compare with.</source>
        <translation>Todavía no se ha guardado: no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Pipelines (*.yaml *.yml)</source>
        <translation>Flujos (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>There is no difference to %1.</source>
        <translation>No hay diferencia con %1.</translation>
    </message>
    <message>
        <source>Against %1: %2 new, %3 changed, %4 removed; %5 connections differ.</source>
        <translation>Frente a %1: %2 nuevos, %3 cambiados, %4 quitados; %5 conexiones difieren.</translation>
    </message>
    <message>
        <source>Arrow keys select, Ctrl and arrows move, C connects, Enter opens, F2 renames, Ctrl+K adds.</source>
        <translation>Las flechas seleccionan, Ctrl y flechas mueven, C conecta, Intro abre, F2 renombra, Ctrl+K añade.</translation>
    </message>
    <message>
        <source>Nothing that is selected is in a group.</source>
        <translation>Nada de lo seleccionado está en un grupo.</translation>
    </message>
    <message>
        <source>It is connected to nothing.</source>
        <translation>No está conectado a nada.</translation>
    </message>
    <message>
        <source>Select two nodes or more to arrange them.</source>
        <translation>Seleccione dos nodos o más para ordenarlos.</translation>
    </message>
    <message>
        <source>Co&amp;mment on connection</source>
        <translation>Co&amp;mentar la conexión</translation>
    </message>
    <message>
        <source>Comment on the connection</source>
        <translation>Comentario sobre la conexión</translation>
    </message>
    <message>
        <source>What should others know here?</source>
        <translation>¿Qué deberían saber los demás aquí?</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::GroupFrame</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nodes. Double-click to open it.</source>
        <translation>
            <numerusform>%1: %n nodo. Doble clic para abrirlo.</numerusform>
            <numerusform>%1: %n nodos. Doble clic para abrirlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: double-click to look at it alone.</source>
        <translation>%1: doble clic para verlo solo.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::canvas::GroupTrail</name>
    <message>
        <source>Pipeline</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Back to the whole pipeline (Backspace)</source>
        <translation>Volver al flujo entero (Retroceso)</translation>
    </message>
    <message>
        <source>Group %1 of the pipeline</source>
        <translation>Grupo %1 del flujo</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::Minimap</name>
    <message>
        <source>Overview: press to go there</source>
        <translation>Vista general: pulse para ir a un punto</translation>
    </message>
    <message>
        <source>Overview of the pipeline</source>
        <translation>Vista general del flujo</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::NodeCard</name>
    <message>
        <source>No kind yet</source>
        <translation>Aún sin tipo</translation>
    </message>
    <message>
        <source>Off · %1</source>
        <translation>Desactivado · %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected records and why; drag to a sink to keep them</source>
        <translation>Registros rechazados y motivo; arrastre a un destino para conservarlos</translation>
    </message>
    <message>
        <source>Records that leave by “%1”; drag to where they go</source>
        <translation>Registros que salen por «%1»; arrastre hasta donde deben ir</translation>
    </message>
    <message>
        <source>New in this version</source>
        <translation>Nuevo en esta versión</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>Removed in this version</source>
        <translation>Quitado en esta versión</translation>
    </message>
    <message>
        <source>Switched off: records pass it by.</source>
        <translation>Desactivado: los registros pasan de largo.</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Color: %1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>sink</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation>registros: %1</translation>
    </message>
    <message>
        <source>takes from %1</source>
        <translation>toma de %1</translation>
    </message>
    <message>
        <source>Show its records (P)</source>
        <translation>Mostrar sus registros (P)</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Nuevo</translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation>− Quitado</translation>
    </message>
    <message>
        <source>~ Changed</source>
        <translation>~ Cambiado</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::NodeSearch</name>
    <message>
        <source>Add or go to</source>
        <translation>Añadir o ir a</translation>
    </message>
    <message>
        <source>Add or go to…</source>
        <translation>Añadir o ir a…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <source>Enter adds it behind the selected node</source>
        <translation>Intro lo añade detrás del nodo seleccionado</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::NodeSearchModel</name>
    <message>
        <source>Read from</source>
        <translation>Leer de</translation>
    </message>
    <message>
        <source>Work on records</source>
        <translation>Trabajar con registros</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A remark on the canvas, in Markdown</source>
        <translation>Una nota en el lienzo, en Markdown</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>A node of this pipeline</source>
        <translation>Un nodo de este flujo</translation>
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
        <translation>Doble clic para editar</translation>
    </message>
</context>
<context>
    <name>hilum::canvas::ZoomBar</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>hilum::commands::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>hilum::commands::CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search commands, nodes, rules, files and help</source>
        <translation>Buscar órdenes, nodos, reglas, archivos y ayuda</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>hilum::commands::ShortcutsDialog</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Buscar una orden o teclas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>Teclas:</translation>
    </message>
    <message>
        <source>These keys belong to %1, and are taken from there.</source>
        <translation>Estas teclas son de %1 y se le quitan.</translation>
    </message>
    <message>
        <source>Assign anyway</source>
        <translation>Asignar de todos modos</translation>
    </message>
</context>
<context>
    <name>hilum::document::PipelineDocument</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n nodes</source>
        <translation>
            <numerusform>Eliminar %n nodo</numerusform>
            <numerusform>Eliminar %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar nombre de %1</translation>
    </message>
    <message>
        <source>There is nothing to connect.</source>
        <translation>No hay nada que conectar.</translation>
    </message>
    <message>
        <source>A node cannot take its own records.</source>
        <translation>Un nodo no puede tomar sus propios registros.</translation>
    </message>
    <message>
        <source>A source takes no records: it reads them.</source>
        <translation>Un origen no toma registros: los lee.</translation>
    </message>
    <message>
        <source>A sink gives no records: it is the end.</source>
        <translation>Un destino no entrega registros: es el final.</translation>
    </message>
    <message>
        <source>%1 has no outlet “%2”.</source>
        <translation>%1 no tiene la salida «%2».</translation>
    </message>
    <message>
        <source>They are connected already.</source>
        <translation>Ya están conectados.</translation>
    </message>
    <message>
        <source>That would be a circle: %1 already gets its records from %2.</source>
        <translation>Sería un círculo: %1 ya recibe sus registros de %2.</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Conectar %1 con %2</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n nodes</source>
        <translation>
            <numerusform>Pegar %n nodo</numerusform>
            <numerusform>Pegar %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{0} cannot be removed.</source>
        <translation>No se puede quitar {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n nodes</source>
        <translation>
            <numerusform>Ordenar %n nodo</numerusform>
            <numerusform>Ordenar %n nodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::dropped</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>hilum::dropped::BusyPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n seconds left</source>
        <translation>
            <numerusform>%1 de %2, queda %n segundo</numerusform>
            <numerusform>%1 de %2, quedan %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::dropped::DroppedView</name>
    <message>
        <source>Back (Escape)</source>
        <translation>Atrás (Escape)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Qué se lee</translation>
    </message>
    <message>
        <source>Takes it through the mappings that come with Hilum, and shows the result</source>
        <translation>Lo pasa por los mapeos que vienen con Hilum y muestra el resultado</translation>
    </message>
    <message>
        <source>Make a pipeline</source>
        <translation>Crear un flujo</translation>
    </message>
    <message>
        <source>A new pipeline that reads this, with the conversion where there is one</source>
        <translation>Un flujo nuevo que lee esto, con la conversión donde la haya</translation>
    </message>
    <message>
        <source>Add to the pipeline</source>
        <translation>Añadir al flujo</translation>
    </message>
    <message>
        <source>Puts this into the open pipeline as one more source</source>
        <translation>Pone esto en el flujo abierto como una fuente más</translation>
    </message>
    <message>
        <source>Scan the fields</source>
        <translation>Analizar los campos</translation>
    </message>
    <message>
        <source>Tells of every field how full it is and which values it has</source>
        <translation>Dice de cada campo cuán lleno está y qué valores tiene</translation>
    </message>
    <message>
        <source>Patient timeline</source>
        <translation>Cronología del paciente</translation>
    </message>
    <message>
        <source>Shows the course of each patient in it</source>
        <translation>Muestra el curso de cada paciente que contiene</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Mirando %1</translation>
    </message>
    <message>
        <source>Nothing in this folder is read as a whole. Drop one of its files: %1</source>
        <translation>Nada en esta carpeta se lee en conjunto. Suelte uno de sus archivos: %1</translation>
    </message>
    <message>
        <source>A mapping</source>
        <translation>Un mapeo</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>Elija uno de ellos</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Esto no se puede abrir</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n files)</source>
        <translation>
            <numerusform>%1 (%n archivo)</numerusform>
            <numerusform>%1 (%n archivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to FHIR R4</source>
        <translation>Convertir a FHIR R4</translation>
    </message>
    <message>
        <source>Convert to HL7 v2</source>
        <translation>Convertir a HL7 v2</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Todavía sin convertir</translation>
    </message>
    <message>
        <source>The mappings that come with Hilum make %1 of these records.</source>
        <translation>Los mapeos que vienen con Hilum hacen de estos registros %1.</translation>
    </message>
    <message>
        <source>FHIR R4 resources</source>
        <translation>recursos FHIR R4</translation>
    </message>
    <message>
        <source>HL7 v2 messages</source>
        <translation>Mensajes HL7 v2</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <source>There is no result</source>
        <translation>No hay resultado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Todavía ningún archivo</translation>
    </message>
    <message>
        <source>Drop a file or a folder anywhere on the window.</source>
        <translation>Suelte un archivo o una carpeta en cualquier parte de la ventana.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Convert all to a file…</source>
        <translation>Convertir todo a un archivo…</translation>
    </message>
    <message>
        <source>Convert all to a file</source>
        <translation>Convertir todo a un archivo</translation>
    </message>
    <message>
        <source>FHIR Bundles, one a line (*.ndjson *.ndjson.gz)</source>
        <translation>Bundles de FHIR, uno por línea (*.ndjson *.ndjson.gz)</translation>
    </message>
    <message>
        <source>HL7 v2 messages (*.hl7 *.hl7.gz)</source>
        <translation>Mensajes HL7 v2 (*.hl7 *.hl7.gz)</translation>
    </message>
    <message>
        <source>%1 is read itself. Choose another name.</source>
        <translation>%1 es el archivo que se lee. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A conversion is on its way: wait for its end or cancel it</source>
        <translation>Hay una conversión en curso: espere a que termine o cancélela</translation>
    </message>
    <message>
        <source>Takes all records through the mappings into one file, however many they are</source>
        <translation>Pasa todos los registros por los mapeos a un solo archivo, sean los que sean</translation>
    </message>
</context>
<context>
    <name>hilum::dropped::ResultModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>hilum::dropped::ResultView</name>
    <message>
        <source>Only with errors</source>
        <translation>Solo con errores</translation>
    </message>
    <message>
        <source>Show identifying values</source>
        <translation>Mostrar valores identificativos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save what is shown here as one file</source>
        <translation>Guardar lo que se muestra aquí como un archivo</translation>
    </message>
    <message>
        <source>Find a type or a code</source>
        <translation>Buscar un tipo o un código</translation>
    </message>
    <message>
        <source>Records of the result</source>
        <translation>Registros del resultado</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos del registro</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Texto del registro</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What is wrong with the record</source>
        <translation>Qué está mal en el registro</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources</source>
        <translation>
            <numerusform>%n recurso</numerusform>
            <numerusform>%n recursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n con errores</numerusform>
            <numerusform>%n con errores</numerusform>
        </translation>
    </message>
    <message>
        <source>all valid</source>
        <translation>todos válidos</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>The text names persons. &quot;Show identifying values&quot; shows it.</source>
        <translation>El texto nombra personas. «Mostrar valores identificativos» lo muestra.</translation>
    </message>
    <message>
        <source>Valid: nothing was found wrong.</source>
        <translation>Válido: no se encontró nada mal.</translation>
    </message>
    <message>
        <source>Nothing was found wrong.</source>
        <translation>No se encontró nada mal.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>FHIR resources, one a line (*.ndjson)</source>
        <translation>Recursos FHIR, uno por línea (*.ndjson)</translation>
    </message>
    <message>
        <source>HL7 v2 messages (*.hl7)</source>
        <translation>Mensajes HL7 v2 (*.hl7)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>the first ones only: &quot;Convert all to a file&quot; takes them all</source>
        <translation>solo los primeros: «Convertir todo a un archivo» los toma todos</translation>
    </message>
</context>
<context>
    <name>hilum::dropped::WholeConversionBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Patient timeline</source>
        <translation>Cronología del paciente</translation>
    </message>
    <message>
        <source>Progress of the conversion</source>
        <translation>Progreso de la conversión</translation>
    </message>
    <message>
        <source>Stops the conversion; no file is left behind</source>
        <translation>Detiene la conversión; no queda ningún archivo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>What was refused, what is wrong and what was left out</source>
        <translation>Qué se rechazó, qué está mal y qué se omitió</translation>
    </message>
    <message>
        <source>Shows the course of each patient in the file</source>
        <translation>Muestra la evolución de cada paciente del archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close what the conversion says</source>
        <translation>Cerrar el aviso de la conversión</translation>
    </message>
    <message>
        <source>Converting all of %1: %2 records so far</source>
        <translation>Convirtiendo todo %1: %2 registros hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln seconds left</source>
        <translation>
            <numerusform>, queda %Ln segundo</numerusform>
            <numerusform>, quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversion was stopped. No file was written.</source>
        <translation>La conversión se detuvo. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>No file was written: %1</source>
        <translation>No se escribió ningún archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records read</source>
        <translation>
            <numerusform>%Ln registro leído</numerusform>
            <numerusform>%Ln registros leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 escritos en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those written with errors</source>
        <translation>
            <numerusform>%Ln de los escritos con errores</numerusform>
            <numerusform>%Ln de los escritos con errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>Primero en</translation>
    </message>
    <message>
        <source>No program opens it. It is %1</source>
        <translation>Ningún programa lo abre. Es %1</translation>
    </message>
</context>
<context>
    <name>hilum::examples::FailedTests</name>
    <message>
        <source>Run the tests</source>
        <translation>Ejecutar las pruebas</translation>
    </message>
    <message>
        <source>Take what comes out as expected</source>
        <translation>Tomar el resultado como esperado</translation>
    </message>
    <message>
        <source>Tests that fail</source>
        <translation>Pruebas que fallan</translation>
    </message>
    <message>
        <source>Writes what came out into the file of expected records</source>
        <translation>Escribe el resultado en el archivo de registros esperados</translation>
    </message>
    <message>
        <source>Record that is compared</source>
        <translation>Registro que se compara</translation>
    </message>
    <message>
        <source>Record before, that differs</source>
        <translation>Registro anterior que difiere</translation>
    </message>
    <message>
        <source>Next record that differs</source>
        <translation>Siguiente registro que difiere</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) pass</source>
        <translation>
            <numerusform>pasa %n prueba</numerusform>
            <numerusform>pasan %n pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n test(s) fail</source>
        <translation>
            <numerusform>falla %1 de %n prueba</numerusform>
            <numerusform>fallan %1 de %n pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>No tests yet</source>
        <translation>Aún no hay pruebas</translation>
    </message>
    <message>
        <source>Keep a record and its result as a test in the mapping view.</source>
        <translation>Guarde un registro y su resultado como prueba en la vista de mapeo.</translation>
    </message>
    <message>
        <source>All tests pass</source>
        <translation>Todas las pruebas pasan</translation>
    </message>
    <message>
        <source>What comes out is what is expected.</source>
        <translation>El resultado es el esperado.</translation>
    </message>
    <message>
        <source>Running the tests…</source>
        <translation>Ejecutando las pruebas…</translation>
    </message>
    <message>
        <source>Nothing came out that could be compared</source>
        <translation>No hay ningún resultado que se pueda comparar</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation>Registro %1 de %2</translation>
    </message>
</context>
<context>
    <name>hilum::expression::ExpressionEdit</name>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Recent expressions</source>
        <translation>Expresiones recientes</translation>
    </message>
</context>
<context>
    <name>hilum::expression::ResultText</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>= %n value(s): %1</source>
        <translation>
            <numerusform>= %n valor: %1</numerusform>
            <numerusform>= %n valores: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::help::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Estas páginas están en inglés.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Ayuda</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::ExampleListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>sin ejecutar</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::ExamplesEditor</name>
    <message>
        <source>Run the tests</source>
        <translation>Ejecutar las pruebas</translation>
    </message>
    <message>
        <source>Delete the test</source>
        <translation>Eliminar la prueba</translation>
    </message>
    <message>
        <source>Take what comes out as expected</source>
        <translation>Tomar lo que sale como esperado</translation>
    </message>
    <message>
        <source>Tests of the pipeline</source>
        <translation>Pruebas del flujo</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Añadir una prueba</translation>
    </message>
    <message>
        <source>Records that go in and what should come out, for you and for “hilum test”.</source>
        <translation>Registros que entran y lo que debe salir, para usted y para «hilum test».</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nombre de la prueba</translation>
    </message>
    <message>
        <source>Instead of the source</source>
        <translation>En lugar del origen</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>Se compara en</translation>
    </message>
    <message>
        <source>The only source</source>
        <translation>El único origen</translation>
    </message>
    <message>
        <source>Behind the last step</source>
        <translation>Tras el último paso</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En ejecución…</translation>
    </message>
    <message>
        <source>Passed: what comes out is what should.</source>
        <translation>Superada: sale lo que debe salir.</translation>
    </message>
    <message>
        <source>Change a test</source>
        <translation>Cambiar una prueba</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Nueva prueba</translation>
    </message>
    <message>
        <source>Delete a test</source>
        <translation>Eliminar una prueba</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Mostrar las diferencias…</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::InspectorView</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes selected</source>
        <translation>
            <numerusform>%n nodo seleccionado</numerusform>
            <numerusform>%n nodos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see its settings. Arrow keys go from node to node.</source>
        <translation>Seleccione uno para ver sus ajustes. Las flechas pasan de un nodo a otro.</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::LookupTableModel</name>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::LookupsEditor</name>
    <message>
        <source>Delete the table</source>
        <translation>Eliminar la tabla</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Claves y valores</translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>Tablas de búsqueda</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nombre de la tabla</translation>
    </message>
    <message>
        <source>Where its values are</source>
        <translation>Dónde están sus valores</translation>
    </message>
    <message>
        <source>Values written here</source>
        <translation>Valores escritos aquí</translation>
    </message>
    <message>
        <source>A CSV file</source>
        <translation>Un archivo CSV</translation>
    </message>
    <message>
        <source>Add a lookup table</source>
        <translation>Añadir una tabla de búsqueda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Tables that turn one value into another: codes of one system into those of another. Rules name them.</source>
        <translation>Tablas que convierten un valor en otro: códigos de un sistema en los de otro. Las reglas las nombran.</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet can be pasted here.</source>
        <translation>Aquí se pueden pegar celdas copiadas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Change the table %1</source>
        <translation>Cambiar la tabla %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Delete the table %1</source>
        <translation>Eliminar la tabla %1</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::NodeForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is it for? (optional)</source>
        <translation>¿Para qué sirve? (opcional)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Taken, or no name: a letter, then letters, digits, _ and -.</source>
        <translation>Ya en uso o no válido: una letra y después letras, dígitos, _ y -.</translation>
    </message>
    <message>
        <source>Edit the mapping…</source>
        <translation>Editar el mapeo…</translation>
    </message>
    <message>
        <source>Edit the rules…</source>
        <translation>Editar las reglas…</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar %1 de %2</translation>
    </message>
    <message>
        <source>Choose the format</source>
        <translation>Elegir el formato</translation>
    </message>
    <message>
        <source>Maps with the pack “%1”.</source>
        <translation>Mapea con el paquete «%1».</translation>
    </message>
    <message>
        <source>Open the pack’s mappings…</source>
        <translation>Abrir los mapeos del paquete…</translation>
    </message>
    <message numerus="yes">
        <source>%n of its mappings customised.</source>
        <translation>
            <numerusform>%n de sus mapeos personalizado.</numerusform>
            <numerusform>%n de sus mapeos personalizados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::inspector::ParameterTableModel</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Entero</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Used as ${%1}</source>
        <translation>Se usa como ${%1}</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>debe indicarse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor por defecto</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::ParametersEditor</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Values that are given when the pipeline is run: a folder, a date. Settings use them as ${name}.</source>
        <translation>Valores que se dan al ejecutar el flujo: una carpeta, una fecha. Los ajustes los usan como ${name}.</translation>
    </message>
    <message>
        <source>Delete the parameter</source>
        <translation>Eliminar el parámetro</translation>
    </message>
    <message>
        <source>What is it for? (optional)</source>
        <translation>¿Para qué sirve? (opcional)</translation>
    </message>
    <message>
        <source>What the parameter is for</source>
        <translation>Para qué sirve el parámetro</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Añadir un parámetro</translation>
    </message>
    <message>
        <source>Describe a parameter</source>
        <translation>Describir un parámetro</translation>
    </message>
    <message>
        <source>Change the parameter %1</source>
        <translation>Cambiar el parámetro %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Delete a parameter</source>
        <translation>Eliminar un parámetro</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::PipelineForm</name>
    <message>
        <source>Pipeline</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Select a node to see its settings.</source>
        <translation>Seleccione un nodo para ver sus ajustes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Nombre del flujo</translation>
    </message>
    <message>
        <source>Description of the pipeline</source>
        <translation>Descripción del flujo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>Tablas de búsqueda</translation>
    </message>
    <message>
        <source>Describe the pipeline</source>
        <translation>Describir el flujo</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>hilum::inspector::PortsEditor</name>
    <message>
        <source>Takes records from</source>
        <translation>Toma registros de</translation>
    </message>
    <message>
        <source>Add a port to take records from</source>
        <translation>Añadir un puerto del que tomar registros</translation>
    </message>
    <message>
        <source>Take nothing from %1 any more</source>
        <translation>Dejar de tomar registros de %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
</context>
<context>
    <name>hilum::inventory_view::FieldDetails</name>
    <message>
        <source>About the field</source>
        <translation>Acerca del campo</translation>
    </message>
    <message>
        <source>The values are hidden because they are likely to identify somebody. Press Reveal to see them.</source>
        <translation>Los valores están ocultos porque es probable que identifiquen a alguien. Pulse Revelar para verlos.</translation>
    </message>
    <message>
        <source>No field chosen</source>
        <translation>Ningún campo elegido</translation>
    </message>
    <message>
        <source>Choose a field on the left to see its values.</source>
        <translation>Elija un campo a la izquierda para ver sus valores.</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Valores más frecuentes</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>%1 (by shape)</source>
        <translation>%1 (por la forma)</translation>
    </message>
    <message>
        <source>Code systems</source>
        <translation>Sistemas de códigos</translation>
    </message>
    <message>
        <source>Identifies a person, by what its schema says of it.</source>
        <translation>Identifica a una persona, según su esquema.</translation>
    </message>
    <message>
        <source>Almost no value comes twice: it may identify a person.</source>
        <translation>Casi ningún valor se repite: puede identificar a una persona.</translation>
    </message>
    <message>
        <source>The standard requires it where its owner is present.</source>
        <translation>El estándar lo exige donde está presente el elemento que lo contiene.</translation>
    </message>
    <message>
        <source>No record has it.</source>
        <translation>Ningún registro lo tiene.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Con valor</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records</source>
        <translation>%1: %2 de %3 registros</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1, %2 of the values</source>
        <translation>%1, %2 de los valores</translation>
    </message>
    <message>
        <source>Declared as</source>
        <translation>Declarado como</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Lista de códigos</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repite</translation>
    </message>
    <message>
        <source>up to %1 times in a record</source>
        <translation>hasta %1 veces en un registro</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>%1 to %2 characters, %3 on average</source>
        <translation>De %1 a %2 caracteres, %3 de media</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>%1 times explicitly without a value</source>
        <translation>%1 veces explícitamente sin valor</translation>
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
        <translation>%1 de %2 registros lo tienen</translation>
    </message>
    <message>
        <source>%1 of the values are of this type; look at the others under Patterns</source>
        <translation>%1 de los valores son de este tipo; vea los demás en Patrones</translation>
    </message>
    <message>
        <source>Estimated, to about one percent</source>
        <translation>Estimado, con un margen de alrededor del uno por ciento</translation>
    </message>
    <message>
        <source>Hidden because they are likely to identify somebody</source>
        <translation>Ocultos porque es probable que identifiquen a alguien</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Con valor</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repite</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Valores más frecuentes</translation>
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
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The source could not be scanned</source>
        <translation>No se pudo analizar el origen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Aún sin analizar</translation>
    </message>
    <message>
        <source>A scan reads a source once and tells of each field how often it is filled, what its values are, and which of them come most often.</source>
        <translation>El análisis lee el origen una vez e indica, para cada campo, con qué frecuencia tiene valor, qué valores contiene y cuáles son los más frecuentes.</translation>
    </message>
    <message>
        <source>The pipeline has no source yet. Any file can be scanned all the same: it tells what is in its fields.</source>
        <translation>El flujo aún no tiene origen. Aun así, se puede analizar cualquier archivo para ver qué contienen sus campos.</translation>
    </message>
    <message>
        <source>Scan the source</source>
        <translation>Analizar el origen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Analizar una carpeta</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 registros/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>No contiene nada</translation>
    </message>
    <message>
        <source>None of its records could be read.</source>
        <translation>No se pudo leer ninguno de sus registros.</translation>
    </message>
    <message>
        <source>The source was read to its end and has no records.</source>
        <translation>El origen se leyó hasta el final y no tiene registros.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Detenido antes del final</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>%1 fields with values</source>
        <translation>%1 campos con valores</translation>
    </message>
    <message>
        <source>more fields than can be looked at</source>
        <translation>más campos de los que se pueden examinar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>Exportar el inventario</translation>
    </message>
    <message>
        <source>Report to read (*.html);;Table for spreadsheets (*.csv)</source>
        <translation>Informe para leer (*.html);;Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>Source to scan</source>
        <translation>Origen que se analiza</translation>
    </message>
    <message>
        <source>How much to scan</source>
        <translation>Cuánto analizar</translation>
    </message>
    <message>
        <source>Memory stays bounded however many records there are; fewer are done sooner</source>
        <translation>La memoria se mantiene acotada por muchos registros que haya; con menos se termina antes</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>First %L1 records</source>
        <translation>Primeros %L1 registros</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Read the source once and describe its fields; nothing is changed</source>
        <translation>Leer el origen una vez y describir sus campos; no se cambia nada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop, and show what was found until now</source>
        <translation>Detener y mostrar lo encontrado hasta ahora</translation>
    </message>
    <message>
        <source>Scan any file or folder</source>
        <translation>Analizar cualquier archivo o carpeta</translation>
    </message>
    <message>
        <source>Scan a folder…</source>
        <translation>Analizar una carpeta…</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>Never populated</source>
        <translation>Nunca con valor</translation>
    </message>
    <message>
        <source>Show also fields that no record has</source>
        <translation>Mostrar también los campos que ningún registro tiene</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Show values that are likely to identify somebody, here and in what is exported</source>
        <translation>Mostrar los valores que probablemente identifican a alguien, aquí y en lo que se exporta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the inventory as HTML or CSV, with the values that are shown</source>
        <translation>Escribir el inventario como HTML o CSV, con los valores que se muestran</translation>
    </message>
    <message>
        <source>Fields of the source</source>
        <translation>Campos del origen</translation>
    </message>
    <message>
        <source>The source is read once. You can go on working meanwhile.</source>
        <translation>El origen se lee una vez. Mientras tanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Scan files…</source>
        <translation>Analizar archivos…</translation>
    </message>
    <message>
        <source>Scan files</source>
        <translation>Analizar archivos</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::CodeTableModel</name>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::CodeTablePane</name>
    <message>
        <source>Search codes</source>
        <translation>Buscar códigos</translation>
    </message>
    <message>
        <source>Code table</source>
        <translation>Tabla de códigos</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Eliminar las filas seleccionadas</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::FieldCoverageModel</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Más frecuente</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::FieldPane</name>
    <message>
        <source>Search fields</source>
        <translation>Buscar campos</translation>
    </message>
    <message>
        <source>Source fields</source>
        <translation>Campos de origen</translation>
    </message>
    <message>
        <source>Target fields</source>
        <translation>Campos de destino</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filled field(s) used</source>
        <translation>
            <numerusform>%1 de %n campo con valor usado</numerusform>
            <numerusform>%1 de %n campos con valor usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) filled</source>
        <translation>
            <numerusform>%1 de %n campo con valor</numerusform>
            <numerusform>%1 de %n campos con valor</numerusform>
        </translation>
    </message>
    <message>
        <source>required: %1</source>
        <translation>obligatorio: %1</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Mapped fields</source>
        <translation>Campos mapeados</translation>
    </message>
    <message>
        <source>Fields not mapped</source>
        <translation>Campos sin mapear</translation>
    </message>
    <message>
        <source>Fields that the sample never has</source>
        <translation>Campos que la muestra nunca tiene</translation>
    </message>
    <message>
        <source>Required fields not mapped</source>
        <translation>Campos obligatorios sin mapear</translation>
    </message>
    <message>
        <source>No field is of this kind.</source>
        <translation>Ningún campo es de este tipo.</translation>
    </message>
    <message>
        <source>Which fields are shown: %1</source>
        <translation>Qué campos se muestran: %1</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::MappingTools</name>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>How often each value of the chosen field is in the sample</source>
        <translation>Con qué frecuencia está cada valor del campo elegido en la muestra</translation>
    </message>
    <message>
        <source>The codes that the chosen target allows, and what has none</source>
        <translation>Los códigos que permite el destino elegido, y lo que no tiene ninguno</translation>
    </message>
    <message>
        <source>Fields that are mapped, that are not, and that the sample never has</source>
        <translation>Campos mapeados, no mapeados y que la muestra nunca tiene</translation>
    </message>
    <message>
        <source>Rules that use a field, an element, a table or a part</source>
        <translation>Reglas que usan un campo, un elemento, una tabla o una parte</translation>
    </message>
    <message>
        <source>Values in the sample</source>
        <translation>Valores en la muestra</translation>
    </message>
    <message>
        <source>Codes of the target</source>
        <translation>Códigos del destino</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>Qué campos se muestran</translation>
    </message>
    <message>
        <source>Coverage of the mapping</source>
        <translation>Cobertura del mapeo</translation>
    </message>
    <message>
        <source>All fields (%1)</source>
        <translation>Todos los campos (%1)</translation>
    </message>
    <message>
        <source>In the sample and not mapped</source>
        <translation>En la muestra y sin mapear</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Mapeados</translation>
    </message>
    <message>
        <source>Mapped, but never in the sample</source>
        <translation>Mapeados, pero nunca en la muestra</translation>
    </message>
    <message>
        <source>Required by the target and not mapped</source>
        <translation>Exigidos por el destino y sin mapear</translation>
    </message>
    <message>
        <source>A field, element, table, part or word: PID-5, name.given, gender</source>
        <translation>Un campo, elemento, tabla, parte o palabra: PID-5, name.given, gender</translation>
    </message>
    <message>
        <source>Find uses of</source>
        <translation>Buscar usos de</translation>
    </message>
    <message>
        <source>Rules that use it</source>
        <translation>Reglas que lo usan</translation>
    </message>
    <message>
        <source>Choose a source field or a rule to see its values in the sample.</source>
        <translation>Elija un campo de origen o una regla para ver sus valores en la muestra.</translation>
    </message>
    <message>
        <source>Choose a rule or a target field to see the codes that it allows.</source>
        <translation>Elija una regla o un campo de destino para ver los códigos que permite.</translation>
    </message>
    <message>
        <source>%1 is not bound to a list of codes.</source>
        <translation>%1 no está ligado a una lista de códigos.</translation>
    </message>
    <message>
        <source>%1 allows only these codes.</source>
        <translation>%1 solo permite estos códigos.</translation>
    </message>
    <message>
        <source>%1 should have one of these codes.</source>
        <translation>%1 debería tener uno de estos códigos.</translation>
    </message>
    <message>
        <source>Source codes without a target</source>
        <translation>Códigos de origen sin destino</translation>
    </message>
    <message>
        <source>No rule uses “%1”.</source>
        <translation>Ninguna regla usa «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n uso</numerusform>
            <numerusform>%n usos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::MappingView</name>
    <message>
        <source>No mapping is open</source>
        <translation>No hay ningún mapeo abierto</translation>
    </message>
    <message>
        <source>Select a map step on the canvas, or add one from the palette.</source>
        <translation>Seleccione un paso Mapear en el lienzo o añada uno desde la paleta.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read</source>
        <translation>El archivo de mapeo no se puede leer</translation>
    </message>
    <message>
        <source>This step has no mapping yet</source>
        <translation>Este paso aún no tiene mapeo</translation>
    </message>
    <message>
        <source>Start one, then drag source fields onto target fields.</source>
        <translation>Inicie uno y arrastre campos de origen a campos de destino.</translation>
    </message>
    <message>
        <source>Start the mapping</source>
        <translation>Iniciar el mapeo</translation>
    </message>
    <message>
        <source>Start mapping</source>
        <translation>Iniciar mapeo</translation>
    </message>
    <message>
        <source>No sample record</source>
        <translation>Sin registro de muestra</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation>Registro %1 de %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source  ·  %1</source>
        <translation>Origen  ·  %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) with errors</source>
        <translation>
            <numerusform>%n regla con errores</numerusform>
            <numerusform>%n reglas con errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Target  ·  %1</source>
        <translation>Destino  ·  %1</translation>
    </message>
    <message>
        <source>Select a rule to edit its expression</source>
        <translation>Seleccione una regla para editar su expresión</translation>
    </message>
    <message>
        <source>For each item of</source>
        <translation>Por cada elemento de</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Mapear %1</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Eliminar regla</translation>
    </message>
    <message>
        <source>Move rule</source>
        <translation>Mover regla</translation>
    </message>
    <message>
        <source>Previous sample record</source>
        <translation>Registro de muestra anterior</translation>
    </message>
    <message>
        <source>Next sample record</source>
        <translation>Registro de muestra siguiente</translation>
    </message>
    <message>
        <source>Hide identifying values</source>
        <translation>Ocultar valores identificativos</translation>
    </message>
    <message>
        <source>Format of the target</source>
        <translation>Formato del destino</translation>
    </message>
    <message>
        <source>Type of the target</source>
        <translation>Tipo del destino</translation>
    </message>
    <message>
        <source>into</source>
        <translation>hacia</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Map the selected source field to the selected target field</source>
        <translation>Mapear el campo de origen seleccionado al campo de destino seleccionado</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Subir la regla</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Bajar la regla</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Eliminar la regla</translation>
    </message>
    <message>
        <source>Mapping rules</source>
        <translation>Reglas de mapeo</translation>
    </message>
    <message>
        <source>FHIRPath, for example PID-5.1 or name.family; = text for a constant</source>
        <translation>FHIRPath, por ejemplo PID-5.1 o name.family; = texto para una constante</translation>
    </message>
    <message>
        <source>Change target format</source>
        <translation>Cambiar formato de destino</translation>
    </message>
    <message>
        <source>Change target type</source>
        <translation>Cambiar tipo de destino</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Editar regla</translation>
    </message>
    <message>
        <source>Edit expression</source>
        <translation>Editar expresión</translation>
    </message>
    <message>
        <source>A constant</source>
        <translation>Una constante</translation>
    </message>
    <message>
        <source>Take suggested rules</source>
        <translation>Tomar reglas sugeridas</translation>
    </message>
    <message>
        <source>Suggest rules</source>
        <translation>Sugerir reglas</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be opened</source>
        <translation>No se puede abrir el paquete «%1»</translation>
    </message>
    <message>
        <source>%1  ·  first of %2</source>
        <translation>%1  ·  el primero de %2</translation>
    </message>
    <message>
        <source>No rule writes %1 by itself: the format adds it.</source>
        <translation>Ninguna regla escribe %1 por sí misma: lo añade el formato.</translation>
    </message>
    <message>
        <source>Add a rule for %1</source>
        <translation>Añadir una regla para %1</translation>
    </message>
    <message>
        <source>No sample record: run the source to see what the pack has for its messages.</source>
        <translation>No hay registro de muestra: ejecute el origen para ver qué tiene el paquete para sus mensajes.</translation>
    </message>
    <message>
        <source>The pack has no mapping for this record.</source>
        <translation>El paquete no tiene mapeo para este registro.</translation>
    </message>
    <message>
        <source>What the pack does with this record. Open a mapping to see its rules and to change them for this project.</source>
        <translation>Lo que hace el paquete con este registro. Abra un mapeo para ver sus reglas y cambiarlas para este proyecto.</translation>
    </message>
    <message>
        <source>Customise the mapping</source>
        <translation>Personalizar el mapeo</translation>
    </message>
    <message>
        <source>“%1” is the pack’s own mapping.</source>
        <translation>«%1» es el mapeo propio del paquete.</translation>
    </message>
    <message>
        <source>Customise: makes a copy in %1 of this project, which takes its place from then on.</source>
        <translation>Personalizar: crea una copia en %1 de este proyecto, que a partir de entonces ocupa su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>The mapping is used in %n place(s).</source>
        <translation>
            <numerusform>El mapeo se usa en %n lugar.</numerusform>
            <numerusform>El mapeo se usa en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customise</source>
        <translation>Personalizar</translation>
    </message>
    <message>
        <source>Customise %1</source>
        <translation>Personalizar %1</translation>
    </message>
    <message>
        <source>Customise %1 only here</source>
        <translation>Personalizar %1 solo aquí</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>Find uses</source>
        <translation>Buscar usos</translation>
    </message>
    <message>
        <source>Show its values in the sample</source>
        <translation>Mostrar sus valores en la muestra</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Duplicar la regla</translation>
    </message>
    <message>
        <source>Find uses of %1</source>
        <translation>Buscar usos de %1</translation>
    </message>
    <message>
        <source>Duplicate rule</source>
        <translation>Duplicar regla</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %2 of %n record(s)</source>
        <translation>
            <numerusform>%1: en %2 de %n registro</numerusform>
            <numerusform>%1: en %2 de %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n valor distinto</numerusform>
            <numerusform>%n valores distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the sample never has it.</source>
        <translation>%1: la muestra nunca lo tiene.</translation>
    </message>
    <message>
        <source>The rule reads no value of its own.</source>
        <translation>La regla no lee ningún valor propio.</translation>
    </message>
    <message>
        <source>in the sample</source>
        <translation>en la muestra</translation>
    </message>
    <message>
        <source>Nothing in this record leads to %1: choose another sample record.</source>
        <translation>Nada en este registro lleva a %1: elija otro registro de muestra.</translation>
    </message>
    <message>
        <source>Write the mapping as a specification, to be read and signed</source>
        <translation>Escribir el mapeo como especificación, para leer y firmar</translation>
    </message>
    <message>
        <source>Export the specification</source>
        <translation>Exportar la especificación</translation>
    </message>
    <message>
        <source>Specification as HTML…</source>
        <translation>Especificación como HTML…</translation>
    </message>
    <message>
        <source>Specification as Markdown…</source>
        <translation>Especificación como Markdown…</translation>
    </message>
    <message>
        <source>Rules as a table (CSV)…</source>
        <translation>Reglas como tabla (CSV)…</translation>
    </message>
    <message>
        <source>There is no mapping to write: the pack has none for this record.</source>
        <translation>No hay mapeo que escribir: el paquete no tiene ninguno para este registro.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 está escrito.</translation>
    </message>
    <message>
        <source>The pack has no code tables</source>
        <translation>El paquete no tiene tablas de códigos</translation>
    </message>
    <message>
        <source>Customise the code table</source>
        <translation>Adaptar la tabla de códigos</translation>
    </message>
    <message>
        <source>“%1” is the pack’s own code table.</source>
        <translation>«%1» es la tabla de códigos propia del paquete.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Tests: records that go in, and what the mapping should make of them</source>
        <translation>Pruebas: registros que entran y lo que el mapeo debe hacer de ellos</translation>
    </message>
    <message>
        <source>Test the mapping</source>
        <translation>Probar el mapeo</translation>
    </message>
    <message>
        <source>Keep this record and its result as a test</source>
        <translation>Guardar este registro y su resultado como prueba</translation>
    </message>
    <message>
        <source>Run the tests</source>
        <translation>Ejecutar las pruebas</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) pass</source>
        <translation>
            <numerusform>pasa %n prueba</numerusform>
            <numerusform>pasan %n pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n test(s) fail</source>
        <translation>
            <numerusform>falla %1 de %n prueba</numerusform>
            <numerusform>fallan %1 de %n pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a record that stands alone in its source can be kept: a message, a resource. Add a file of records as a test in the inspector.</source>
        <translation>Solo se puede guardar un registro que esté solo en su fuente: un mensaje, un recurso. Añada un archivo de registros como prueba en el inspector.</translation>
    </message>
    <message>
        <source>Save the pipeline first: its tests are files beside it.</source>
        <translation>Guarde antes el flujo: sus pruebas son archivos a su lado.</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, registro %2</translation>
    </message>
    <message>
        <source>Keep a record as a test</source>
        <translation>Guardar un registro como prueba</translation>
    </message>
    <message>
        <source>%1 is a test of this pipeline now.</source>
        <translation>%1 es ahora una prueba de este flujo.</translation>
    </message>
    <message>
        <source>Open the table %1</source>
        <translation>Abrir la tabla %1</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Mostrar las diferencias…</translation>
    </message>
    <message>
        <source>Comment on the rule</source>
        <translation>Comentario sobre la regla</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::PartBar</name>
    <message>
        <source>Customise…</source>
        <translation>Personalizar…</translation>
    </message>
    <message>
        <source>Make a copy in this project, to change it</source>
        <translation>Crear una copia en este proyecto para cambiarla</translation>
    </message>
    <message>
        <source>Only here…</source>
        <translation>Solo aquí…</translation>
    </message>
    <message>
        <source>Make a copy under another name that only this place uses, to change it</source>
        <translation>Crear una copia con otro nombre que solo use este lugar, para cambiarla</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Mostrar la diferencia</translation>
    </message>
    <message>
        <source>What this project changed</source>
        <translation>Lo que cambió este proyecto</translation>
    </message>
    <message>
        <source>Revert to the pack’s</source>
        <translation>Volver al del paquete</translation>
    </message>
    <message>
        <source>Take the pack’s own mapping again</source>
        <translation>Volver a usar el mapeo propio del paquete</translation>
    </message>
    <message>
        <source>Customised</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>The pack’s own</source>
        <translation>Del paquete</translation>
    </message>
    <message numerus="yes">
        <source>used in %n place(s)</source>
        <translation>
            <numerusform>usado en %n lugar</numerusform>
            <numerusform>usado en %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::PartDifference</name>
    <message>
        <source>What this project changed in %1</source>
        <translation>Lo que este proyecto cambió en %1</translation>
    </message>
    <message>
        <source>The copy says the same as the pack’s own.</source>
        <translation>La copia dice lo mismo que la del paquete.</translation>
    </message>
    <message>
        <source>%1 line(s) of the pack’s own are gone, %2 came.</source>
        <translation>Líneas del paquete que ya no están: %1; líneas nuevas: %2.</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Líneas cambiadas</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::PartTreeModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>This part cannot be read.</source>
        <translation>No se puede leer esta parte.</translation>
    </message>
    <message>
        <source>%1, customised</source>
        <translation>%1, personalizado</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeo</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>Of the sample</source>
        <translation>De la muestra</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::PartsPane</name>
    <message>
        <source>Show also what this message does not need</source>
        <translation>Mostrar también lo que este mensaje no necesita</translation>
    </message>
    <message>
        <source>Mappings of the pack</source>
        <translation>Mapeos del paquete</translation>
    </message>
    <message>
        <source>Code tables</source>
        <translation>Tablas de códigos</translation>
    </message>
    <message>
        <source>Look into a code table of the pack, or change it for this project</source>
        <translation>Mirar una tabla de códigos del paquete o cambiarla para este proyecto</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::RuleDelegate</name>
    <message>
        <source>each %1</source>
        <translation>por cada %1</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::RuleTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Tabla de búsqueda</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>Otherwise from</source>
        <translation>Si no, de</translation>
    </message>
    <message>
        <source>Type (choice)</source>
        <translation>Tipo (a elegir)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::RuleUseModel</name>
    <message>
        <source>reads it</source>
        <translation>lo lee</translation>
    </message>
    <message>
        <source>writes it</source>
        <translation>lo escribe</translation>
    </message>
    <message>
        <source>its table</source>
        <translation>su tabla</translation>
    </message>
    <message>
        <source>its part</source>
        <translation>su parte</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::SchemaTreeModel</name>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Source field</source>
        <translation>Campo de origen</translation>
    </message>
    <message>
        <source>Target field</source>
        <translation>Campo de destino</translation>
    </message>
    <message>
        <source>Only codes of %1</source>
        <translation>Solo códigos de %1</translation>
    </message>
    <message>
        <source>Codes of %1</source>
        <translation>Códigos de %1</translation>
    </message>
    <message>
        <source>The sample has it, no rule reads it</source>
        <translation>La muestra lo tiene, ninguna regla lo lee</translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::SuggestionPanel</name>
    <message>
        <source>HL7&apos;s v2-to-FHIR maps it so</source>
        <translation>v2-to-FHIR de HL7 lo mapea así</translation>
    </message>
    <message>
        <source>a usual name for it</source>
        <translation>un nombre habitual para ello</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>Nothing to suggest: what the sample has and is known is mapped.</source>
        <translation>Nada que sugerir: lo que tiene la muestra y se conoce ya está mapeado.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Suggested rules</source>
        <translation>Reglas sugeridas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>Cerrar las sugerencias</translation>
    </message>
    <message>
        <source>each %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>values are its codes</source>
        <translation>los valores son sus códigos</translation>
    </message>
    <message>
        <source>values fit the type</source>
        <translation>los valores encajan en el tipo</translation>
    </message>
    <message>
        <source>some values do not fit the type</source>
        <translation>algunos valores no encajan en el tipo</translation>
    </message>
    <message>
        <source>needs a lookup table</source>
        <translation>necesita una tabla de consulta</translation>
    </message>
    <message>
        <source>Take all from</source>
        <translation>Tomar todas desde</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>How sure a suggestion must be to be taken with the others</source>
        <translation>Cuán segura debe ser una sugerencia para tomarse con las demás</translation>
    </message>
    <message>
        <source>Bring back what was dismissed</source>
        <translation>Recuperar lo descartado</translation>
    </message>
    <message numerus="yes">
        <source>Takes %n suggestion(s) in one step</source>
        <translation>
            <numerusform>Toma %n sugerencia en un paso</numerusform>
            <numerusform>Toma %n sugerencias en un paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n descartada</numerusform>
            <numerusform>%n descartadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::mapping_view::ValueTableModel</name>
    <message>
        <source>no target: nothing is written</source>
        <translation>sin destino: no se escribe nada</translation>
    </message>
    <message>
        <source>%1: not allowed there</source>
        <translation>%1: no permitido ahí</translation>
    </message>
    <message>
        <source>%1 (otherwise)</source>
        <translation>%1 (si no)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
</context>
<context>
    <name>hilum::palette::PaletteModel</name>
    <message>
        <source>Read from</source>
        <translation>Leer de</translation>
    </message>
    <message>
        <source>Work on records</source>
        <translation>Procesar registros</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, favorito</translation>
    </message>
</context>
<context>
    <name>hilum::palette::PaletteView</name>
    <message>
        <source>Search connectors and steps</source>
        <translation>Buscar conectores y pasos</translation>
    </message>
    <message>
        <source>Connectors and steps</source>
        <translation>Conectores y pasos</translation>
    </message>
    <message>
        <source>Add to the pipeline</source>
        <translation>Añadir al flujo</translation>
    </message>
    <message>
        <source>No favourite any more (F)</source>
        <translation>Ya no es favorito (F)</translation>
    </message>
    <message>
        <source>Make it a favourite (F)</source>
        <translation>Hacerlo favorito (F)</translation>
    </message>
</context>
<context>
    <name>hilum::preview::ColumnChooser</name>
    <message>
        <source>Reading the fields…</source>
        <translation>Leyendo los campos…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Fields of the table</source>
        <translation>Campos de la tabla</translation>
    </message>
    <message>
        <source>Search the fields</source>
        <translation>Buscar en los campos</translation>
    </message>
    <message>
        <source>Fields; a ticked one is shown</source>
        <translation>Campos; se muestran los marcados</translation>
    </message>
    <message>
        <source>First fields</source>
        <translation>Primeros campos</translation>
    </message>
    <message>
        <source>Show the first fields of the records, as at the beginning</source>
        <translation>Mostrar los primeros campos de los registros, como al principio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Name of a saved view</source>
        <translation>Nombre de una vista guardada</translation>
    </message>
    <message>
        <source>Save the ticked fields, those kept in sight and the widths under this name</source>
        <translation>Guardar con este nombre los campos marcados, los fijados y los anchos</translation>
    </message>
    <message>
        <source>Delete the saved view</source>
        <translation>Eliminar la vista guardada</translation>
    </message>
    <message>
        <source>%1 of %2 fields shown</source>
        <translation>%1 de %2 campos mostrados</translation>
    </message>
</context>
<context>
    <name>hilum::preview::ComparePane</name>
    <message>
        <source>What the record is compared with</source>
        <translation>Con qué se compara el registro</translation>
    </message>
    <message>
        <source>Number of the other record</source>
        <translation>Número del otro registro</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Antes de este paso</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, registro %2</translation>
    </message>
</context>
<context>
    <name>hilum::preview::DifferenceModel</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>hilum::preview::DifferenceTable</name>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Diferencia anterior (Mayús+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Diferencia siguiente (F7)</translation>
    </message>
    <message>
        <source>Values of both records</source>
        <translation>Valores de ambos registros</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nada que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>No differences: all %n value(s) are the same.</source>
        <translation>
            <numerusform>Sin diferencias: el %n valor es igual.</numerusform>
            <numerusform>Sin diferencias: los %n valores son iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the left</source>
        <translation>
            <numerusform>%n solo a la izquierda</numerusform>
            <numerusform>%n solo a la izquierda</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>hilum::preview::FindBar</name>
    <message>
        <source>Find in the values</source>
        <translation>Buscar en los valores</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Only records that have it (Alt+Enter)</source>
        <translation>Solo registros que lo tienen (Alt+Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>hilum::preview::HexView</name>
    <message>
        <source>Bytes of the record</source>
        <translation>Bytes del registro</translation>
    </message>
    <message>
        <source>Hidden, because the bytes may identify a person.</source>
        <translation>Oculto, porque los bytes pueden identificar a una persona.</translation>
    </message>
</context>
<context>
    <name>hilum::preview::ImageView</name>
    <message>
        <source>Picture of the record</source>
        <translation>Imagen del registro</translation>
    </message>
</context>
<context>
    <name>hilum::preview::JourneyView</name>
    <message>
        <source>read from its source</source>
        <translation>leído de su fuente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>filtrado</translation>
    </message>
    <message>
        <source>passed unchanged</source>
        <translation>pasó sin cambios</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message numerus="yes">
        <source>became %n record(s)</source>
        <translation>
            <numerusform>se volvió %n registro</numerusform>
            <numerusform>se volvió %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>would be written</source>
        <translation>se escribiría</translation>
    </message>
    <message>
        <source>cannot be previewed</source>
        <translation>sin vista previa</translation>
    </message>
    <message>
        <source>Stations of the record</source>
        <translation>Estaciones del registro</translation>
    </message>
    <message>
        <source>Show the record at this step in the preview (Enter)</source>
        <translation>Mostrar el registro en este paso en la vista previa (Intro)</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <comment>a step and which of its records</comment>
        <translation>%1, registro %2</translation>
    </message>
    <message>
        <source>Only records of the live sample can be followed.</source>
        <translation>Solo se pueden seguir registros de la muestra activa.</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Como se leyó</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes de %1</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Después de %1</translation>
    </message>
</context>
<context>
    <name>hilum::preview::PicturePane</name>
    <message>
        <source>Frame of the picture</source>
        <translation>Fotograma de la imagen</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Fotograma %1 de %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Reset window and zoom (0). Drag: window and level; Ctrl+drag: move; Ctrl+wheel: zoom</source>
        <translation>Restablecer ventana y zoom (0). Arrastrar: ventana y nivel; Ctrl+arrastrar: mover; Ctrl+rueda: zoom</translation>
    </message>
    <message>
        <source>Reset window and zoom</source>
        <translation>Restablecer ventana y zoom</translation>
    </message>
    <message>
        <source>Center %1, width %2</source>
        <translation>Centro %1, ancho %2</translation>
    </message>
</context>
<context>
    <name>hilum::preview::PreviewBar</name>
    <message>
        <source>Outlet whose records are shown</source>
        <translation>Salida cuyos registros se muestran</translation>
    </message>
    <message>
        <source>Identifying values are hidden: press to show them</source>
        <translation>Los valores identificativos están ocultos: pulse para mostrarlos</translation>
    </message>
    <message>
        <source>Read the sample again</source>
        <translation>Leer la muestra de nuevo</translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation>Registros como tabla</translation>
    </message>
    <message>
        <source>One record, before and after</source>
        <translation>Un registro, antes y después</translation>
    </message>
    <message>
        <source>Compare two records</source>
        <translation>Comparar dos registros</translation>
    </message>
    <message>
        <source>Follow one record through the pipeline</source>
        <translation>Seguir un registro por el flujo</translation>
    </message>
    <message>
        <source>Rejected or filtered out here, and why</source>
        <translation>Rechazado o filtrado aquí, y por qué</translation>
    </message>
    <message>
        <source>How many records are read</source>
        <translation>Cuántos registros se leen</translation>
    </message>
    <message>
        <source>The first %1, anew with each change</source>
        <translation>Los primeros %1, de nuevo con cada cambio</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Los primeros %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Copy records</source>
        <translation>Copiar registros</translation>
    </message>
    <message>
        <source>Chosen records as CSV</source>
        <translation>Registros elegidos como CSV</translation>
    </message>
    <message>
        <source>Chosen records as JSON</source>
        <translation>Registros elegidos como JSON</translation>
    </message>
    <message>
        <source>Chosen records as HL7 v2</source>
        <translation>Registros elegidos como HL7 v2</translation>
    </message>
    <message>
        <source>All records as CSV</source>
        <translation>Todos los registros como CSV</translation>
    </message>
    <message>
        <source>All records as JSON</source>
        <translation>Todos los registros como JSON</translation>
    </message>
    <message>
        <source>All records as HL7 v2</source>
        <translation>Todos los registros como HL7 v2</translation>
    </message>
    <message>
        <source>Identifying values are shown: press to hide them</source>
        <translation>Los valores identificativos se muestran: pulse para ocultarlos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>These records are not HL7 v2</source>
        <translation>Estos registros no son HL7 v2</translation>
    </message>
</context>
<context>
    <name>hilum::preview::PreviewView</name>
    <message>
        <source>The record before the step</source>
        <translation>El registro antes del paso</translation>
    </message>
    <message>
        <source>The record after the step</source>
        <translation>El registro después del paso</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Choose a step to see its records</source>
        <translation>Elija un paso para ver sus registros</translation>
    </message>
    <message>
        <source>Select a source or step on the canvas. The preview runs the real engine on a sample and writes nothing.</source>
        <translation>Seleccione un origen o un paso en el lienzo. La vista previa ejecuta el motor real con una muestra y no escribe nada.</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Aún no hay vista previa</translation>
    </message>
    <message>
        <source>This step cannot be previewed yet</source>
        <translation>Este paso aún no admite vista previa</translation>
    </message>
    <message>
        <source>The sample is being read.</source>
        <translation>Se está leyendo la muestra.</translation>
    </message>
    <message>
        <source>Look at Problems: the step or something before it is not complete.</source>
        <translation>Consulte Problemas: el paso o algo anterior no está completo.</translation>
    </message>
    <message>
        <source>Nothing was rejected</source>
        <translation>No se rechazó nada</translation>
    </message>
    <message>
        <source>No records here</source>
        <translation>Aquí no hay registros</translation>
    </message>
    <message>
        <source>Every record of the sample passed.</source>
        <translation>Todos los registros de la muestra pasaron.</translation>
    </message>
    <message>
        <source>The sample has no record that reaches this outlet.</source>
        <translation>La muestra no tiene ningún registro que llegue a esta salida.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation>
            <numerusform>%n filtrado</numerusform>
            <numerusform>%n filtrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rule wrote this?</source>
        <translation>¿Qué regla escribió esto?</translation>
    </message>
    <message>
        <source>Only records with this value</source>
        <translation>Solo registros con este valor</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Show the whole value…</source>
        <translation>Mostrar el valor entero…</translation>
    </message>
    <message>
        <source>Let this field scroll again</source>
        <translation>Dejar que este campo se desplace otra vez</translation>
    </message>
    <message>
        <source>Keep this field in sight</source>
        <translation>Mantener este campo a la vista</translation>
    </message>
    <message>
        <source>Follow this record</source>
        <translation>Seguir este registro</translation>
    </message>
    <message>
        <source>Compare these two records</source>
        <translation>Comparar estos dos registros</translation>
    </message>
    <message>
        <source>Compare this record</source>
        <translation>Comparar este registro</translation>
    </message>
    <message>
        <source>Copy records</source>
        <translation>Copiar registros</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>No encontrado en lo que se muestra</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 de %2 registros</translation>
    </message>
    <message>
        <source>in %1 records</source>
        <translation>en %1 registros</translation>
    </message>
    <message>
        <source>search stopped</source>
        <translation>búsqueda detenida</translation>
    </message>
    <message numerus="yes">
        <source>Copied the values of %n record(s).</source>
        <translation>
            <numerusform>Valores de %n registro copiados.</numerusform>
            <numerusform>Valores de %n registros copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n record(s).</source>
        <translation>
            <numerusform>%n registro copiado.</numerusform>
            <numerusform>%n registros copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifying values are hidden in the copy.</source>
        <translation>Los valores identificativos están ocultos en la copia.</translation>
    </message>
    <message>
        <source>More would not fit: the rest is left out.</source>
        <translation>No cabe más: el resto se omite.</translation>
    </message>
    <message>
        <source>Reading records…</source>
        <translation>Leyendo registros…</translation>
    </message>
    <message>
        <source>Reading was stopped: these are the first %1 records.</source>
        <translation>La lectura se detuvo: estos son los primeros %1 registros.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation>La vista previa se detuvo</translation>
    </message>
    <message>
        <source>Nothing was read. Read the sample again when you want it.</source>
        <translation>No se leyó nada. Lea la muestra de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The source cannot be read</source>
        <translation>La fuente no se puede leer</translation>
    </message>
    <message>
        <source>Look at Problems for the reason.</source>
        <translation>Vea la razón en «Problemas».</translation>
    </message>
    <message>
        <source>The step or something before it is not complete: %1</source>
        <translation>El paso o algo anterior no está completo: %1</translation>
    </message>
    <message>
        <source>These records are from before the last change of the pipeline.</source>
        <translation>Estos registros son de antes del último cambio del flujo.</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Leerlos de nuevo</translation>
    </message>
    <message>
        <source>The text of the pipeline has an error: these records are of its last good state.</source>
        <translation>El texto del flujo tiene un error: estos registros son de su último estado bueno.</translation>
    </message>
    <message>
        <source>The newer preview was stopped: these records are from before.</source>
        <translation>La vista previa más nueva se detuvo: estos registros son de antes.</translation>
    </message>
    <message>
        <source>The pipeline cannot be run as it stands: these records are the last good ones.</source>
        <translation>El flujo no se puede ejecutar así: estos registros son los últimos buenos.</translation>
    </message>
    <message>
        <source>These records are the last good ones: %1</source>
        <translation>Estos registros son los últimos buenos: %1</translation>
    </message>
    <message>
        <source>Running the sample…</source>
        <translation>Ejecutando la muestra…</translation>
    </message>
    <message>
        <source>%1 records so far</source>
        <translation>%1 registros hasta ahora</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>not all fields are shown</source>
        <translation>no se muestran todos los campos</translation>
    </message>
    <message>
        <source>Find in the records</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>Next record with the text</source>
        <translation>Siguiente registro con el texto</translation>
    </message>
    <message>
        <source>Previous record with the text</source>
        <translation>Registro anterior con el texto</translation>
    </message>
    <message>
        <source>Choose fields, saved views</source>
        <translation>Elegir campos, vistas guardadas</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Siguiente diferencia</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>%1 of %2 fields shown</source>
        <translation>%1 de %2 campos mostrados</translation>
    </message>
</context>
<context>
    <name>hilum::preview::RecordGrid</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Pinned fields of the records</source>
        <translation>Campos fijados de los registros</translation>
    </message>
    <message>
        <source>Let it scroll again</source>
        <translation>Dejar que se desplace otra vez</translation>
    </message>
    <message>
        <source>Keep in sight</source>
        <translation>Mantener a la vista</translation>
    </message>
    <message>
        <source>Hide this field</source>
        <translation>Ocultar este campo</translation>
    </message>
    <message>
        <source>Choose fields…</source>
        <translation>Elegir campos…</translation>
    </message>
</context>
<context>
    <name>hilum::preview::RefusedModel</name>
    <message>
        <source>%1, record %2</source>
        <translation>%1, registro %2</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>filtrado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>The condition of the step does not hold for it.</source>
        <translation>La condición del paso no se cumple para él.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Rule or field</source>
        <translation>Regla o campo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>hilum::preview::RefusedView</name>
    <message>
        <source>Records that went no further</source>
        <translation>Registros que no pasaron de aquí</translation>
    </message>
    <message>
        <source>Show the record in its table (Enter)</source>
        <translation>Mostrar el registro en su tabla (Intro)</translation>
    </message>
    <message>
        <source>Follow the record through the pipeline</source>
        <translation>Seguir el registro por el flujo</translation>
    </message>
    <message>
        <source>Go to what refused it</source>
        <translation>Ir a lo que lo rechazó</translation>
    </message>
    <message>
        <source>Every record of the sample that came to this step came through it.</source>
        <translation>Todos los registros de la muestra que llegaron a este paso lo pasaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n other reason(s)</source>
        <translation>
            <numerusform>%n razón más</numerusform>
            <numerusform>%n razones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation>
            <numerusform>%n filtrado</numerusform>
            <numerusform>%n filtrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hilum::preview::SourceTextView</name>
    <message>
        <source>Source text of the record</source>
        <translation>Texto de origen del registro</translation>
    </message>
</context>
<context>
    <name>hilum::preview::SourceView</name>
    <message>
        <source>Choose a record to see what it came from.</source>
        <translation>Elija un registro para ver de dónde procede.</translation>
    </message>
    <message>
        <source>Source fields of the record</source>
        <translation>Campos de origen del registro</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>bytes %1 a %2</translation>
    </message>
    <message>
        <source>Show which fields the mapping uses</source>
        <translation>Mostrar qué campos usa el mapeo</translation>
    </message>
    <message>
        <source>%1 mapped</source>
        <translation>%1 mapeados</translation>
    </message>
    <message>
        <source>%1 only looked at</source>
        <translation>%1 solo consultados</translation>
    </message>
    <message>
        <source>%1 not mapped</source>
        <translation>%1 sin mapear</translation>
    </message>
    <message>
        <source>Which rule uses %1?</source>
        <translation>¿Qué regla usa %1?</translation>
    </message>
    <message>
        <source>Add a rule for %1</source>
        <translation>Añadir una regla para %1</translation>
    </message>
    <message>
        <source>%1 · the first %2 of %3</source>
        <translation>%1 · los primeros %2 de %3</translation>
    </message>
</context>
<context>
    <name>hilum::preview::ValueDialog</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>%1; only the beginning is shown. Save it to see all.</source>
        <translation>%1; solo se muestra el principio. Guárdelo para verlo todo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Guardar el valor</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
</context>
<context>
    <name>hilum::preview::WorkStrip</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>hilum::problems::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Scratchpad</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>hilum::problems::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Buscar problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Aún no hay nada que comprobar</translation>
    </message>
    <message>
        <source>Add a source to the canvas; problems show up here as you work.</source>
        <translation>Añada un origen al lienzo; los problemas aparecen aquí mientras trabaja.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>The pipeline is ready to run.</source>
        <translation>El flujo está listo para ejecutarse.</translation>
    </message>
</context>
<context>
    <name>hilum::project::ProjectView</name>
    <message>
        <source>Find a node</source>
        <translation>Buscar un nodo</translation>
    </message>
    <message>
        <source>Nodes of the pipeline</source>
        <translation>Nodos del flujo</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>Archivos del proyecto</translation>
    </message>
    <message>
        <source>Save the pipeline to see the files beside it.</source>
        <translation>Guarde el flujo para ver los archivos que lo acompañan.</translation>
    </message>
</context>
<context>
    <name>hilum::record::RecordTreeModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>hilum::rules::RuleTableModel</name>
    <message>
        <source>cannot be checked</source>
        <translation>no se puede comprobar</translation>
    </message>
    <message numerus="yes">
        <source>all %n hold it</source>
        <translation>
            <numerusform>%n la cumple</numerusform>
            <numerusform>los %n la cumplen</numerusform>
        </translation>
    </message>
    <message>
        <source>rejects %1 of %2</source>
        <translation>rechaza %1 de %2</translation>
    </message>
    <message>
        <source>noted on %1 of %2</source>
        <translation>señalada en %1 de %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Qué debe cumplirse</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
</context>
<context>
    <name>hilum::rules::RulesView</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Eliminar la regla</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Reglas de validación</translation>
    </message>
    <message>
        <source>Error: the record is rejected</source>
        <translation>Error: el registro se rechaza</translation>
    </message>
    <message>
        <source>Warning: counted and kept</source>
        <translation>Advertencia: se cuenta y se conserva</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>The kind&apos;s own message</source>
        <translation>El mensaje propio del tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>No rules are open</source>
        <translation>No hay reglas abiertas</translation>
    </message>
    <message>
        <source>Select a validate step on the canvas, or add one from the palette.</source>
        <translation>Seleccione un paso Validar en el lienzo o añada uno desde la paleta.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Aún no hay reglas</translation>
    </message>
    <message>
        <source>Rules say what must hold; a record that breaks an error rule is rejected with its reason.</source>
        <translation>Las reglas indican qué debe cumplirse; un registro que incumple una regla de error se rechaza con su motivo.</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>Añadir la primera regla</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Editar regla</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Eliminar regla</translation>
    </message>
    <message>
        <source>Previous sample record that breaks the rule</source>
        <translation>Registro de muestra anterior que incumple la regla</translation>
    </message>
    <message>
        <source>Next sample record that breaks the rule</source>
        <translation>Registro de muestra siguiente que incumple la regla</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Duplicar la regla</translation>
    </message>
    <message>
        <source>Duplicate rule</source>
        <translation>Duplicar regla</translation>
    </message>
    <message>
        <source>As an expression</source>
        <translation>Como expresión</translation>
    </message>
    <message>
        <source>Show in the form “%1”</source>
        <translation>Mostrar en el formulario «%1»</translation>
    </message>
    <message>
        <source>It looks at several records: no expression can.</source>
        <translation>Mira varios registros: ninguna expresión puede.</translation>
    </message>
    <message>
        <source>No form can show this condition.</source>
        <translation>Ningún formulario puede mostrar esta condición.</translation>
    </message>
    <message>
        <source>Fill in the form to see its expression.</source>
        <translation>Rellene el formulario para ver su expresión.</translation>
    </message>
</context>
<context>
    <name>hilum::run::ReportText</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Every record is accounted for: in = out + rejected + filtered.</source>
        <translation>Todos los registros están justificados: entrada = salida + rechazados + filtrados.</translation>
    </message>
    <message>
        <source>Records are missing: in is not out + rejected + filtered.</source>
        <translation>Faltan registros: entrada no es igual a salida + rechazados + filtrados.</translation>
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
        <translation>Paso</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrados</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
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
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run the whole pipeline and write its outputs</source>
        <translation>Ejecutar todo el flujo y escribir sus salidas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Counts by step</source>
        <translation>Recuentos por paso</translation>
    </message>
    <message>
        <source>Report of the run</source>
        <translation>Informe de la ejecución</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source>A run reads all records, writes the outputs and proves that none was lost.</source>
        <translation>Una ejecución lee todos los registros, escribe las salidas y demuestra que no se perdió ninguno.</translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation>Ejecutar el flujo</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 registros/s</translation>
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
        <translation>Completada</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n rejected</source>
        <translation>
            <numerusform>Completada, %n rechazado</numerusform>
            <numerusform>Completada, %n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>No ejecutada</translation>
    </message>
    <message>
        <source>Nothing was read or written. Problems shows what to correct.</source>
        <translation>No se leyó ni escribió nada. Problemas muestra qué corregir.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>No se pudo guardar el informe: %1</translation>
    </message>
</context>
<context>
    <name>hilum::run::ThroughputChart</name>
    <message>
        <source>Throughput over time</source>
        <translation>Rendimiento a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Records per second</source>
        <translation>Registros por segundo</translation>
    </message>
</context>
<context>
    <name>hilum::scratchpad::ResultTableModel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>hilum::scratchpad::ScratchpadView</name>
    <message>
        <source>FHIRPath, for example name.given or PID-5.1; Ctrl+Space completes</source>
        <translation>FHIRPath, por ejemplo name.given o PID-5.1; Ctrl+Espacio completa</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Replace by what was copied</source>
        <translation>Reemplazar por lo copiado</translation>
    </message>
    <message>
        <source>Preview&apos;s</source>
        <translation>De la vista previa</translation>
    </message>
    <message>
        <source>Take the record that the preview shows</source>
        <translation>Tomar el registro de la vista previa</translation>
    </message>
    <message>
        <source>Format of the text</source>
        <translation>Formato del texto</translation>
    </message>
    <message>
        <source>Paste a resource or message here, or open a file.</source>
        <translation>Pegue aquí un recurso o mensaje, o abra un archivo.</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Texto del registro</translation>
    </message>
    <message>
        <source>What the expression gives</source>
        <translation>Lo que da la expresión</translation>
    </message>
    <message>
        <source>Open a resource or message</source>
        <translation>Abrir un recurso o mensaje</translation>
    </message>
    <message>
        <source>%1 is too large for the scratchpad, which is for single records. Make it a source of a pipeline instead.</source>
        <translation>%1 es demasiado grande para el borrador, que es para registros sueltos. Úselo como origen de un flujo.</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n records</source>
        <translation>
            <numerusform>el único registro</numerusform>
            <numerusform>el primero de %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a record on the left to see what this gives.</source>
        <translation>Ponga un registro a la izquierda para ver lo que da.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Show what the validation found</source>
        <translation>Mostrar lo que encontró la validación</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid, %n warning(s)</source>
        <translation>
            <numerusform>Válido, %n advertencia</numerusform>
            <numerusform>Válido, %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
</context>
<context>
    <name>hilum::session::Recovery</name>
    <message>
        <source>Recover mapping</source>
        <translation>Recuperar mapeo</translation>
    </message>
    <message>
        <source>Recover a code table</source>
        <translation>Recuperar una tabla de códigos</translation>
    </message>
</context>
<context>
    <name>hilum::start::DropTarget</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Drop a file or a folder here</source>
        <translation>Suelte aquí un archivo o una carpeta</translation>
    </message>
    <message>
        <source>HL7 v2, FHIR, DICOM, CSV, JSON or SQLite: it is shown with names, and can be converted at once.</source>
        <translation>HL7 v2, FHIR, DICOM, CSV, JSON o SQLite: se muestra con nombres y se puede convertir enseguida.</translation>
    </message>
</context>
<context>
    <name>hilum::start::EntryDelegate</name>
    <message>
        <source>not there any more</source>
        <translation>ya no está</translation>
    </message>
</context>
<context>
    <name>hilum::start::EntryListModel</name>
    <message>
        <source>not there any more</source>
        <translation>ya no está</translation>
    </message>
</context>
<context>
    <name>hilum::start::SampleProjects</name>
    <message>
        <source>Patients from a registration feed</source>
        <translation>Pacientes desde admisión</translation>
    </message>
    <message>
        <source>HL7 v2 to FHIR: a mapping, rules, rejects kept for repair, tests</source>
        <translation>HL7 v2 a FHIR: un mapeo, reglas, rechazos para reparar, pruebas</translation>
    </message>
    <message>
        <source>Stays, finished and running</source>
        <translation>Estancias, terminadas y en curso</translation>
    </message>
    <message>
        <source>A route sends records to two places</source>
        <translation>Una ruta envía registros a dos lugares</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>Resultados de laboratorio</translation>
    </message>
    <message>
        <source>Repeating segments become Observations, codes by a table</source>
        <translation>Los segmentos repetidos se vuelven Observations, códigos por una tabla</translation>
    </message>
    <message>
        <source>Results for a spreadsheet</source>
        <translation>Resultados para una hoja de cálculo</translation>
    </message>
    <message>
        <source>FHIR to CSV by a SQL on FHIR view</source>
        <translation>FHIR a CSV por una vista de SQL on FHIR</translation>
    </message>
    <message>
        <source>Who came and what is owed</source>
        <translation>Quién vino y qué se debe</translation>
    </message>
    <message>
        <source>HL7 v2 joined with a SQLite database</source>
        <translation>HL7 v2 unido con una base de datos SQLite</translation>
    </message>
    <message>
        <source>An index of images</source>
        <translation>Un índice de imágenes</translation>
    </message>
    <message>
        <source>DICOM headers as a table; pixels stay where they are</source>
        <translation>Cabeceras DICOM como tabla; los píxeles se quedan donde están</translation>
    </message>
    <message>
        <source>A single admission</source>
        <translation>Un solo ingreso</translation>
    </message>
    <message>
        <source>A file as if you had dropped it: look, convert, go on</source>
        <translation>Un archivo como si lo hubiera soltado: mirar, convertir, seguir</translation>
    </message>
</context>
<context>
    <name>hilum::start::StartView</name>
    <message>
        <source>Connect, map and check healthcare data</source>
        <translation>Conectar, mapear y comprobar datos sanitarios</translation>
    </message>
    <message>
        <source>Recent pipelines</source>
        <translation>Flujos recientes</translation>
    </message>
    <message>
        <source>Pipelines that you open or save appear here.</source>
        <translation>Los flujos que abra o guarde aparecen aquí.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Samples: an invented hospital</source>
        <translation>Ejemplos: un hospital inventado</translation>
    </message>
    <message>
        <source>%1 is not there any more. The cross takes it off the list.</source>
        <translation>%1 ya no está. La cruz lo quita de la lista.</translation>
    </message>
    <message>
        <source>The sample could not be copied to your own folder.</source>
        <translation>El ejemplo no se pudo copiar a su propia carpeta.</translation>
    </message>
    <message>
        <source>Open a file of any kind</source>
        <translation>Abrir un archivo de cualquier tipo</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::EventDetails</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Press an event to see what it says, its resource and where it came from. Ctrl and press compares two results.</source>
        <translation>Pulse un evento para ver qué dice, su recurso y de dónde procede. Ctrl y pulsar compara dos resultados.</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>Detalles del evento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Source message</source>
        <translation>Mensaje de origen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Images of the study</source>
        <translation>Imágenes del estudio</translation>
    </message>
    <message>
        <source>Folder of DICOM files…</source>
        <translation>Carpeta de archivos DICOM…</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Intervalo de referencia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>%1 in this result, the last one is shown</source>
        <translation>%1 en este resultado; se muestra la última</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>bytes %1 a %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>a Bundle</source>
        <translation>un Bundle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Generado por</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>meta.source</source>
        <translation>meta.source</translation>
    </message>
    <message>
        <source>The message, from %1</source>
        <translation>El mensaje, de %1</translation>
    </message>
    <message>
        <source>Choose the folder of the messages…</source>
        <translation>Elegir la carpeta de los mensajes…</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Intervalo de referencia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::OverviewStrip</name>
    <message>
        <source>Overview of all years</source>
        <translation>Vista general de todos los años</translation>
    </message>
    <message>
        <source>Drag the frame or its edges, or draw a new one, to choose what is in sight</source>
        <translation>Arrastre el marco o sus bordes, o dibuje uno nuevo, para elegir lo que se ve</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::PatientSearch</name>
    <message>
        <source>Name, identifier or date of birth</source>
        <translation>Nombre, identificador o fecha de nacimiento</translation>
    </message>
    <message>
        <source>Search for a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Patients: %1</source>
        <translation>Pacientes: %1</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters.</source>
        <translation>Nadie coincide. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Patients: %1 of %2</source>
        <translation>Pacientes: %1 de %2</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Left and right go from event to event, up and down from row to row, plus and minus zoom, Enter opens.</source>
        <translation>Izquierda y derecha van de evento en evento, arriba y abajo de fila en fila, más y menos cambian el zoom, Entrar abre.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Open the resource</source>
        <translation>Abrir el recurso</translation>
    </message>
    <message>
        <source>Show where it came from</source>
        <translation>Mostrar de dónde viene</translation>
    </message>
    <message>
        <source>Compare with the chosen result</source>
        <translation>Comparar con el resultado elegido</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Ampliarlo</translation>
    </message>
</context>
<context>
    <name>hilum::timeline::TimelineView</name>
    <message>
        <source>A patient&apos;s course at a glance</source>
        <translation>La evolución de un paciente de un vistazo</translation>
    </message>
    <message>
        <source>Open what a pipeline made: a folder or file of FHIR resources, NDJSON, Bundles or an SQLite database. Then search for a patient.</source>
        <translation>Abra lo que generó un flujo: una carpeta o un archivo de recursos FHIR, NDJSON, Bundles o una base de datos SQLite. Después busque un paciente.</translation>
    </message>
    <message>
        <source>Folder of the messages</source>
        <translation>Carpeta de los mensajes</translation>
    </message>
    <message>
        <source>Folder of DICOM files</source>
        <translation>Carpeta de archivos DICOM</translation>
    </message>
    <message>
        <source>Patient timeline</source>
        <translation>Cronología del paciente</translation>
    </message>
    <message>
        <source>Open a FHIR result</source>
        <translation>Abrir un resultado FHIR</translation>
    </message>
    <message>
        <source>Open a folder of FHIR resources</source>
        <translation>Abrir una carpeta de recursos FHIR</translation>
    </message>
    <message>
        <source>Looking who is in %1: %2 resources so far</source>
        <translation>Buscando pacientes en %1: %2 recursos hasta ahora</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No se abrió</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was changed.</source>
        <translation>Se canceló la lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Esto no se puede mostrar</translation>
    </message>
    <message>
        <source>No patients in %1</source>
        <translation>No hay pacientes en %1</translation>
    </message>
    <message>
        <source>%1 values were read, but none is a Patient or says which patient it is about.</source>
        <translation>Se leyeron %1 valores, pero ninguno es un Patient ni indica a qué paciente se refiere.</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nada registrado</translation>
    </message>
    <message>
        <source>The result has this patient, but no encounters, conditions, results or other events.</source>
        <translation>El resultado contiene este paciente, pero ningún encuentro, diagnóstico, resultado ni otro evento.</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Sin fechas</translation>
    </message>
    <message>
        <source>No event of %1 has a readable date, so there is no timeline. The table lists them.</source>
        <translation>Ningún evento de %1 tiene una fecha legible, por lo que no hay cronología. La tabla los enumera.</translation>
    </message>
    <message>
        <source>Resources: %1  ·  Patients: %2</source>
        <translation>Recursos: %1  ·  Pacientes: %2</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Eventos: %1</translation>
    </message>
    <message>
        <source>Without a date: %1. The table lists them at its end.</source>
        <translation>Sin fecha: %1. La tabla los enumera al final.</translation>
    </message>
    <message>
        <source>Looking for the images…</source>
        <translation>Buscando las imágenes…</translation>
    </message>
    <message>
        <source>Images: %1. Their files are not beside the result.</source>
        <translation>Imágenes: %1. Sus archivos no están junto al resultado.</translation>
    </message>
    <message>
        <source>Images found: %1 of %2.</source>
        <translation>Imágenes encontradas: %1 de %2.</translation>
    </message>
    <message>
        <source>The printer does not take the page. Save it as PDF instead.</source>
        <translation>La impresora no acepta la página. Guárdela como PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Copy, print, groups</source>
        <translation>Copiar, imprimir, grupos</translation>
    </message>
    <message>
        <source>Open a result</source>
        <translation>Abrir un resultado</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Events of the patient</source>
        <translation>Eventos del paciente</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Elija un paciente</translation>
    </message>
    <message>
        <source>Search on the left by name, identifier or date of birth.</source>
        <translation>Busque a la izquierda por nombre, identificador o fecha de nacimiento.</translation>
    </message>
    <message>
        <source>FHIR results (*.json *.ndjson *.jsonl *.xml *.gz *.zst *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Resultados FHIR (*.json *.ndjson *.jsonl *.xml *.gz *.zst *.db *.sqlite *.sqlite3);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>hilum::workbench::DropOverlay</name>
    <message>
        <source>Drop it to see what it is</source>
        <translation>Suéltelo para ver qué es</translation>
    </message>
</context>
<context>
    <name>hilum::workbench::FileActions</name>
    <message>
        <source>Pipelines (*.yaml *.yml);;All files (*)</source>
        <translation>Flujos (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a pipeline</source>
        <translation>Abrir un flujo</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Guardar el flujo</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes of %1 first?</source>
        <translation>¿Guardar antes los cambios de %1?</translation>
    </message>
    <message>
        <source>&amp;New pipeline</source>
        <translation>&amp;Nuevo flujo</translation>
    </message>
    <message>
        <source>&amp;Open a pipeline…</source>
        <translation>&amp;Abrir un flujo…</translation>
    </message>
</context>
<context>
    <name>hilum::workbench::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Hilum</source>
        <translation>&amp;Acerca de Hilum</translation>
    </message>
    <message>
        <source>About Hilum</source>
        <translation>Acerca de Hilum</translation>
    </message>
    <message>
        <source>A workbench for healthcare data integration. Connect sources, map and validate records, see every step of the way, and run the same file on a server.

Licensed under the Apache License 2.0. Built with Qt %1.</source>
        <translation>Un entorno de trabajo para la integración de datos sanitarios. Conecte orígenes, mapee y valide registros, vea cada paso del camino y ejecute el mismo archivo en un servidor.

Con licencia Apache 2.0. Creado con Qt %1.</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Herramientas principales</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run the pipeline (F5)</source>
        <translation>Ejecutar el flujo (F5)</translation>
    </message>
    <message>
        <source>%1[*] – Hilum</source>
        <translation>%1[*] – Hilum</translation>
    </message>
    <message>
        <source>This file is no readable pipeline. The canvas shows what could be read; put the text right to go on.</source>
        <translation>Este archivo no es un flujo legible. El lienzo muestra lo que se pudo leer; corrija el texto para continuar.</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <source>Open patient &amp;timeline</source>
        <translation>Abrir la cronología del &amp;paciente</translation>
    </message>
    <message>
        <source>Of a &amp;file…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>Of a f&amp;older…</source>
        <translation>De una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Of the &amp;preview</source>
        <translation>De la &amp;vista previa</translation>
    </message>
    <message numerus="yes">
        <source>Of %n files the first is shown. To read them together, drop their folder.</source>
        <translation>
            <numerusform>De %n archivo se muestra el primero. Para leerlos juntos, suelte su carpeta.</numerusform>
            <numerusform>De %n archivos se muestra el primero. Para leerlos juntos, suelte su carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file of any kind</source>
        <translation>Abrir un archivo de cualquier tipo</translation>
    </message>
    <message>
        <source>Open a file of any &amp;kind…</source>
        <translation>Abrir un archivo de cualquier &amp;tipo…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>New pipeline %1</source>
        <translation>Flujo nuevo %1</translation>
    </message>
    <message>
        <source>rule of %1: %2</source>
        <translation>regla de %1: %2</translation>
    </message>
    <message>
        <source>help page</source>
        <translation>página de ayuda</translation>
    </message>
    <message>
        <source>Begins an empty pipeline</source>
        <translation>Empieza un flujo vacío</translation>
    </message>
    <message>
        <source>Opens a pipeline file</source>
        <translation>Abre un archivo de flujo</translation>
    </message>
    <message>
        <source>Saves the pipeline and its mappings</source>
        <translation>Guarda el flujo y sus mapeos</translation>
    </message>
    <message>
        <source>Saves the pipeline under another name</source>
        <translation>Guarda el flujo con otro nombre</translation>
    </message>
    <message>
        <source>Shows any file that Hilum reads, with names</source>
        <translation>Muestra cualquier archivo que Hilum lea, con nombres</translation>
    </message>
    <message>
        <source>Shows samples and recent pipelines</source>
        <translation>Muestra ejemplos y flujos recientes</translation>
    </message>
    <message>
        <source>Takes the chosen nodes out, to be pasted</source>
        <translation>Quita los nodos elegidos, para pegarlos</translation>
    </message>
    <message>
        <source>Copies the chosen nodes as text</source>
        <translation>Copia los nodos elegidos como texto</translation>
    </message>
    <message>
        <source>Puts copied nodes in</source>
        <translation>Pega los nodos copiados</translation>
    </message>
    <message>
        <source>Makes a second one of the chosen nodes</source>
        <translation>Hace una copia de los nodos elegidos</translation>
    </message>
    <message>
        <source>Deletes the chosen nodes</source>
        <translation>Elimina los nodos elegidos</translation>
    </message>
    <message>
        <source>Chooses all nodes</source>
        <translation>Elige todos los nodos</translation>
    </message>
    <message>
        <source>Gives the chosen node another name</source>
        <translation>Da otro nombre al nodo elegido</translation>
    </message>
    <message>
        <source>Connects the chosen node by keyboard</source>
        <translation>Conecta el nodo elegido con el teclado</translation>
    </message>
    <message>
        <source>Puts all nodes in order, from sources to sinks</source>
        <translation>Ordena todos los nodos, de fuentes a destinos</translation>
    </message>
    <message>
        <source>Shows the canvas larger</source>
        <translation>Muestra el lienzo más grande</translation>
    </message>
    <message>
        <source>Shows the canvas smaller</source>
        <translation>Muestra el lienzo más pequeño</translation>
    </message>
    <message>
        <source>Shows the canvas in its own size</source>
        <translation>Muestra el lienzo en su tamaño</translation>
    </message>
    <message>
        <source>Shows the whole pipeline</source>
        <translation>Muestra el flujo entero</translation>
    </message>
    <message>
        <source>Shows the view %1</source>
        <translation>Muestra la vista %1</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>A&amp;yuda sobre esto</translation>
    </message>
    <message>
        <source>S&amp;earch everything…</source>
        <translation>B&amp;uscar en todo…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Atajos…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Arran&amp;ge and align</source>
        <translation>Or&amp;denar y alinear</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>A&amp;grupar</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Co&amp;nexión</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>Running up to %1: nothing behind it is written.</source>
        <translation>Se ejecuta hasta %1: no se escribe nada de lo que sigue.</translation>
    </message>
</context>
<context>
    <name>hilum::workbench::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>hilum::yaml::YamlView</name>
    <message>
        <source>Text of the pipeline</source>
        <translation>Texto del flujo</translation>
    </message>
    <message>
        <source>The text and the canvas show the same pipeline.</source>
        <translation>El texto y el lienzo muestran el mismo flujo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>an unsaved pipeline</source>
        <translation>un flujo sin guardar</translation>
    </message>
    <message>
        <source>Hilum ended without saving %1; there is a copy of %2.</source>
        <translation>Hilum se cerró sin guardar %1; hay una copia de %2.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>A workbench for healthcare data integration.</source>
        <translation>Un entorno de trabajo para la integración de datos sanitarios.</translation>
    </message>
    <message>
        <source>Shows the patients of a FHIR result: a file, a folder or an SQLite database.</source>
        <translation>Muestra los pacientes de un resultado FHIR: un archivo, una carpeta o una base de datos SQLite.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>A pipeline, or a file or folder of any kind, to open.</source>
        <translation>Un flujo, o un archivo o una carpeta de cualquier tipo, para abrir.</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What the bytes mean.</source>
        <translation>Qué significan los bytes.</translation>
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
        <translation>Una condición FHIRPath que todo registro debe cumplir. Si falta un valor que necesita, no se incumple: añada para ello una regla Obligatorio.</translation>
    </message>
    <message>
        <source>A SELECT statement instead of a table. Rows are streamed, not kept.</source>
        <translation>Una sentencia SELECT en lugar de una tabla. Las filas se transmiten, no se conservan.</translation>
    </message>
    <message>
        <source>A folder with DICOM files, a single file, or a DICOMDIR, relative to the pipeline file.</source>
        <translation>Una carpeta con archivos DICOM, un solo archivo o un DICOMDIR, relativos al archivo del flujo.</translation>
    </message>
    <message>
        <source>A list of rules: an expression that must be true, a required path, a pattern, a range, a list of values, or a path whose value must be unique.</source>
        <translation>Una lista de reglas: una expresión que debe ser verdadera, una ruta obligatoria, un patrón, un rango, una lista de valores o una ruta cuyo valor debe ser único.</translation>
    </message>
    <message>
        <source>A value that must be there and not be empty.</source>
        <translation>Un valor que debe existir y no estar vacío.</translation>
    </message>
    <message>
        <source>Add as</source>
        <translation>Añadir como</translation>
    </message>
    <message>
        <source>Adds fields from a table of the pipeline to each record whose key is in it.</source>
        <translation>Añade campos de una tabla del flujo a cada registro cuya clave esté en ella.</translation>
    </message>
    <message>
        <source>Adds to each record the records of a second source that have the same key. The second source is read first and kept in memory.</source>
        <translation>Añade a cada registro los registros de un segundo origen que tienen la misma clave. El segundo origen se lee primero y se mantiene en memoria.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidos</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valores permitidos</translation>
    </message>
    <message>
        <source>Also reads the files of all folders below.</source>
        <translation>Lee también los archivos de todas las subcarpetas.</translation>
    </message>
    <message>
        <source>Any JSON: one value a line (NDJSON), the items of an array, or values one after the other. Numbers keep their digits. Writes records of every format; rejected records get an envelope with their origin and the reasons.</source>
        <translation>Cualquier JSON: un valor por línea (NDJSON), los elementos de una matriz o valores uno tras otro. Los números conservan sus dígitos. Escribe registros de cualquier formato; los registros rechazados reciben un sobre con su procedencia y los motivos.</translation>
    </message>
    <message>
        <source>As MSH-12 says</source>
        <translation>Según MSH-12</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Tal como llegaron</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Byte-order mark</source>
        <translation>Marca de orden de bytes</translation>
    </message>
    <message>
        <source>CR, as the standard asks</source>
        <translation>CR, como exige el estándar</translation>
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
        <translation>Las celdas con exactamente este texto son nulas, como NULL o \N.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Juego de caracteres</translation>
    </message>
    <message>
        <source>Character set where none is given</source>
        <translation>Juego de caracteres si no se indica</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns that make a row unique; upsert needs them, and a created table has them as its primary key.</source>
        <translation>Columnas que hacen única una fila; upsert las necesita, y una tabla creada las tiene como clave primaria.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation>Opciones de conexión</translation>
    </message>
    <message>
        <source>Create the table</source>
        <translation>Crear la tabla</translation>
    </message>
    <message>
        <source>Creates the table with the fields of the first records where it does not exist.</source>
        <translation>Crea la tabla con los campos de los primeros registros si no existe.</translation>
    </message>
    <message>
        <source>DICOM files of a folder or of a DICOMDIR: a record for each instance, with file meta information and data set by keyword or tag. Pixel data stays on disk and is referenced.</source>
        <translation>Archivos DICOM de una carpeta o de un DICOMDIR: un registro por instancia, con la metainformación del archivo y el conjunto de datos por palabra clave o etiqueta. Los datos de píxeles permanecen en disco y se referencian.</translation>
    </message>
    <message>
        <source>DICOM folder</source>
        <translation>Carpeta DICOM</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Database kind</source>
        <translation>Tipo de base de datos</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Empty the table, then insert</source>
        <translation>Vaciar la tabla y luego insertar</translation>
    </message>
    <message>
        <source>Every value of a path must be a number or date between two bounds. A missing value breaks nothing.</source>
        <translation>Todos los valores de una ruta deben ser un número o una fecha entre dos límites. La falta de valor no incumple nada.</translation>
    </message>
    <message>
        <source>Every value of a path must be one of a list. A missing value breaks nothing.</source>
        <translation>Todos los valores de una ruta deben pertenecer a una lista. La falta de valor no incumple nada.</translation>
    </message>
    <message>
        <source>Every value of a path must match a regular expression (RE2 syntax). A missing value breaks nothing.</source>
        <translation>Todos los valores de una ruta deben coincidir con una expresión regular (sintaxis RE2). La falta de valor no incumple nada.</translation>
    </message>
    <message>
        <source>FHIRPath of the key in the other records; the first value counts.</source>
        <translation>FHIRPath de la clave en los otros registros; cuenta el primer valor.</translation>
    </message>
    <message>
        <source>FHIRPath of the key in the records that come in; the first value counts.</source>
        <translation>FHIRPath de la clave en los registros que entran; cuenta el primer valor.</translation>
    </message>
    <message>
        <source>FHIRPath of the value to look up; the first one counts.</source>
        <translation>FHIRPath del valor que buscar; cuenta el primero.</translation>
    </message>
    <message>
        <source>FHIRPath, with the format&apos;s own paths. Records for which it is true pass; where it is false or empty they are left out and counted.</source>
        <translation>FHIRPath, con las rutas propias del formato. Pasan los registros para los que es verdadera; si es falsa o vacía, se descartan y se cuentan.</translation>
    </message>
    <message>
        <source>Fields to add</source>
        <translation>Campos que añadir</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>File, folder or pattern; relative to the folder of the pipeline. Patterns know *, ?, [a-z], {a,b} and ** for any folders. Gzip and zstd files are unpacked. - reads standard input or writes standard output.</source>
        <translation>Archivo, carpeta o patrón; relativo a la carpeta del flujo. Los patrones admiten *, ?, [a-z], {a,b} y ** para cualquier carpeta. Los archivos gzip y zstd se descomprimen. - lee la entrada estándar o escribe en la salida estándar.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files that are not DICOM</source>
        <translation>Archivos que no son DICOM</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Carpeta o archivo</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Found anywhere in the value; ^ and $ stand for its beginning and end.</source>
        <translation>Se busca en cualquier parte del valor; ^ y $ representan su principio y su final.</translation>
    </message>
    <message>
        <source>Further options of the driver, separated by semicolons.</source>
        <translation>Otras opciones del controlador, separadas por punto y coma.</translation>
    </message>
    <message>
        <source>HL7 v2</source>
        <translation>HL7 v2</translation>
    </message>
    <message>
        <source>HL7 version 2 messages, 2.1 to 2.8: one or many in a file, with or without batch headers.</source>
        <translation>Mensajes HL7 versión 2, de 2.1 a 2.8: uno o varios por archivo, con o sin encabezados de lote.</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Fila de encabezado</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How lines end.</source>
        <translation>Cómo terminan las líneas.</translation>
    </message>
    <message>
        <source>How records lie in the file. Automatic tells lines from anything else when reading; when writing it makes an array for a path that ends in .json, else one record a line.</source>
        <translation>Cómo están dispuestos los registros en el archivo. Automático distingue al leer las líneas de cualquier otra disposición; al escribir crea una matriz si la ruta termina en .json y, si no, un registro por línea.</translation>
    </message>
    <message>
        <source>How resources lie in the file. Automatic tells lines from anything else when reading; when writing it makes an array for a path that ends in .json, else one resource a line.</source>
        <translation>Cómo están dispuestos los recursos en el archivo. Automático distingue al leer las líneas de cualquier otra disposición; al escribir crea una matriz si la ruta termina en .json y, si no, un recurso por línea.</translation>
    </message>
    <message>
        <source>How the file is packed. Automatic goes by the path: .gz is gzip, .zst is zstd, any other is not packed.</source>
        <translation>Cómo está comprimido el archivo. Automático se guía por la ruta: .gz es gzip, .zst es zstd y cualquier otra va sin comprimir.</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagen médica</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert adds rows; upsert updates the row with the same key; replace empties the table first.</source>
        <translation>insert añade filas; upsert actualiza la fila con la misma clave; replace vacía antes la tabla.</translation>
    </message>
    <message>
        <source>Insert or update by key</source>
        <translation>Insertar o actualizar por clave</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Conservarlo tal cual</translation>
    </message>
    <message>
        <source>Keep the record as it is</source>
        <translation>Conservar el registro tal cual</translation>
    </message>
    <message>
        <source>Keeps the records for which a condition holds. A record on which it cannot be decided is rejected.</source>
        <translation>Conserva los registros que cumplen una condición. Un registro para el que no se puede determinar se rechaza.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key columns</source>
        <translation>Columnas clave</translation>
    </message>
    <message>
        <source>Key here</source>
        <translation>Clave aquí</translation>
    </message>
    <message>
        <source>Key there</source>
        <translation>Clave allí</translation>
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
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fin de línea</translation>
    </message>
    <message>
        <source>Lines before the header: titles, dates of the export.</source>
        <translation>Líneas antes del encabezado: títulos, fechas de la exportación.</translation>
    </message>
    <message>
        <source>Lines to skip</source>
        <translation>Líneas que omitir</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Buscar en tabla</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Makes new documents of records by rules: which source path goes to which target path.</source>
        <translation>Crea documentos nuevos a partir de registros mediante reglas: qué ruta de origen va a qué ruta de destino.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeo</translation>
    </message>
    <message>
        <source>May find nothing</source>
        <translation>Puede no encontrar nada</translation>
    </message>
    <message>
        <source>Missing cells are empty</source>
        <translation>Las celdas que faltan están vacías</translation>
    </message>
    <message>
        <source>Must not be false, for example birthDate &lt;= today().</source>
        <translation>No debe ser falso, por ejemplo birthDate &lt;= today().</translation>
    </message>
    <message>
        <source>Name of a table under &quot;lookups&quot;.</source>
        <translation>Nombre de una tabla de «lookups».</translation>
    </message>
    <message>
        <source>Name of the field that holds the other records; the name of the other source or step where it is missing.</source>
        <translation>Nombre del campo que contiene los otros registros; si falta, el nombre del otro origen o paso.</translation>
    </message>
    <message>
        <source>Names of the columns in order. When reading they replace those of the header; when writing only these are written.</source>
        <translation>Nombres de las columnas en orden. Al leer sustituyen a los del encabezado; al escribir solo se escriben estas.</translation>
    </message>
    <message>
        <source>New field: column of the table. Without it all columns but the key are added under their own names.</source>
        <translation>Campo nuevo: columna de la tabla. Sin esto se añaden todas las columnas salvo la clave, con sus propios nombres.</translation>
    </message>
    <message>
        <source>No two records of a run may have the same value. The first one passes. A missing value breaks nothing.</source>
        <translation>Dos registros de una ejecución no pueden tener el mismo valor. El primero pasa. La falta de valor no incumple nada.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Offset from UTC that times without a zone get, such as +01:00: FHIR demands one. Left empty, they are written without.</source>
        <translation>Desfase respecto a UTC que reciben las horas sin zona, como +01:00: FHIR lo exige. Si se deja vacío, se escriben sin él.</translation>
    </message>
    <message>
        <source>One array</source>
        <translation>Una matriz</translation>
    </message>
    <message>
        <source>One path or several; each must give a value.</source>
        <translation>Una ruta o varias; cada una debe dar un valor.</translation>
    </message>
    <message>
        <source>One path, or several whose values count together.</source>
        <translation>Una ruta, o varias cuyos valores cuentan juntos.</translation>
    </message>
    <message>
        <source>One record a line (NDJSON)</source>
        <translation>Un registro por línea (NDJSON)</translation>
    </message>
    <message>
        <source>One resource a line (NDJSON)</source>
        <translation>Un recurso por línea (NDJSON)</translation>
    </message>
    <message>
        <source>Only files whose name fits; * and ? stand for any letters.</source>
        <translation>Solo archivos cuyo nombre coincida; * y ? representan caracteres cualesquiera.</translation>
    </message>
    <message>
        <source>Outlet: condition (FHIRPath), tried from top to bottom.</source>
        <translation>Salida: condición (FHIRPath), probada de arriba abajo.</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>PostgreSQL only.</source>
        <translation>Solo PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL only: a reference to the environment or the secret store, never the password itself.</source>
        <translation>Solo PostgreSQL: una referencia al entorno o al almacén de secretos, nunca la contraseña misma.</translation>
    </message>
    <message>
        <source>PostgreSQL only: name or address of the server, or the folder of its socket.</source>
        <translation>Solo PostgreSQL: nombre o dirección del servidor, o la carpeta de su socket.</translation>
    </message>
    <message>
        <source>PostgreSQL only: the role to connect as.</source>
        <translation>Solo PostgreSQL: el rol con el que conectarse.</translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation>Servidor PostgreSQL</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Comilla</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Reads fields by this version of the standard, whatever MSH-12 says.</source>
        <translation>Lee los campos según esta versión del estándar, diga lo que diga MSH-12.</translation>
    </message>
    <message>
        <source>Reads files by a path or a pattern, in natural order, compressed or not, and writes files that appear whole or not at all. A path of - is standard input or output.</source>
        <translation>Lee archivos por ruta o patrón, en orden natural, comprimidos o no, y escribe archivos que aparecen completos o no aparecen. Una ruta - es la entrada o salida estándar.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Rechazarlo</translation>
    </message>
    <message>
        <source>Reject reports each one as a rejected record; skip passes over those without a DICOM prefix.</source>
        <translation>Rechazar notifica cada uno como registro rechazado; omitir pasa por alto los que no tienen prefijo DICOM.</translation>
    </message>
    <message>
        <source>Reject them</source>
        <translation>Rechazarlos</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Tipo de recurso</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Enrutar</translation>
    </message>
    <message>
        <source>Rows of a table or query in SQLite or PostgreSQL; writes tables row by row, inserting or updating by key.</source>
        <translation>Filas de una tabla o consulta en SQLite o PostgreSQL; escribe tablas fila a fila, insertando o actualizando por clave.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
    </message>
    <message>
        <source>SQLite reads and writes a file; PostgreSQL connects to a server.</source>
        <translation>SQLite lee y escribe un archivo; PostgreSQL se conecta a un servidor.</translation>
    </message>
    <message>
        <source>Sends each record to the first outlet whose condition holds; the rest leaves by &quot;out&quot;.</source>
        <translation>Envía cada registro a la primera salida cuya condición se cumple; el resto sale por «out».</translation>
    </message>
    <message>
        <source>Short rows</source>
        <translation>Filas cortas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables as text: commas, semicolons, tabs or any other mark between cells, quotes, line breaks in cells, any character set. Delimiter and character set are found out. Rows that do not fit the header are rejected with their line.</source>
        <translation>Tablas en forma de texto: comas, puntos y coma, tabuladores o cualquier otro signo entre celdas, comillas, saltos de línea en celdas, cualquier juego de caracteres. El delimitador y el juego de caracteres se detectan. Las filas que no se ajustan al encabezado se rechazan con su línea.</translation>
    </message>
    <message>
        <source>Takes blanks away at both ends of cells without quotes.</source>
        <translation>Quita los espacios a ambos extremos de las celdas sin comillas.</translation>
    </message>
    <message>
        <source>Text for null</source>
        <translation>Texto para nulo</translation>
    </message>
    <message>
        <source>The SQLite file, relative to the pipeline file, or the name of the PostgreSQL database.</source>
        <translation>El archivo SQLite, relativo al archivo del flujo, o el nombre de la base de datos PostgreSQL.</translation>
    </message>
    <message>
        <source>The character around cells that hold a delimiter: double, single, none or any other.</source>
        <translation>El carácter que rodea las celdas que contienen un delimitador: double, single, none o cualquier otro.</translation>
    </message>
    <message>
        <source>The highest value allowed: a number, or a date such as 2099-12-31.</source>
        <translation>El valor máximo permitido: un número o una fecha como 2099-12-31.</translation>
    </message>
    <message>
        <source>The lowest value allowed: a number, or a date such as 1900-01-01.</source>
        <translation>El valor mínimo permitido: un número o una fecha como 1900-01-01.</translation>
    </message>
    <message>
        <source>The source or step whose records are added.</source>
        <translation>El origen o paso cuyos registros se añaden.</translation>
    </message>
    <message>
        <source>The table or view to read, or the table to write; schema.table is understood.</source>
        <translation>La tabla o vista que leer, o la tabla que escribir; se admite schema.table.</translation>
    </message>
    <message>
        <source>The type of the resources that come, such as Patient. It gives names and checks to expressions before a sample is read.</source>
        <translation>El tipo de los recursos que llegan, como Patient. Aporta nombres y comprobaciones a las expresiones antes de leer una muestra.</translation>
    </message>
    <message>
        <source>The values that are allowed, written exactly.</source>
        <translation>Los valores permitidos, escritos exactamente.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Trim cells</source>
        <translation>Recortar celdas</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Único</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>Used for data sets without Specific Character Set (0008,0005) whose texts are not plain ASCII.</source>
        <translation>Se usa para conjuntos de datos sin Specific Character Set (0008,0005) cuyos textos no son ASCII puro.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What becomes of rows with fewer cells than the header. Rows with more are always rejected.</source>
        <translation>Qué ocurre con las filas que tienen menos celdas que el encabezado. Las que tienen más se rechazan siempre.</translation>
    </message>
    <message>
        <source>What ends a segment in what is written. The standard asks for CR; many text tools like CRLF or LF better.</source>
        <translation>Qué termina un segmento en lo que se escribe. El estándar exige CR; muchas herramientas de texto prefieren CRLF o LF.</translation>
    </message>
    <message>
        <source>What happens to a record whose key is not in the table.</source>
        <translation>Qué ocurre con un registro cuya clave no está en la tabla.</translation>
    </message>
    <message>
        <source>What happens to a record without a match.</source>
        <translation>Qué ocurre con un registro sin coincidencia.</translation>
    </message>
    <message>
        <source>What stands between cells: one character, or comma, semicolon, tab, pipe. auto finds it out when reading and is a comma when writing.</source>
        <translation>Qué hay entre las celdas: un carácter, o comma, semicolon, tab, pipe. auto lo detecta al leer y es una coma al escribir.</translation>
    </message>
    <message>
        <source>What the messages are written in. Automatic: what MSH-18 names, else UTF-8 where the bytes are valid, else Latin-1. Any name of HL7 table 0211 or of IANA will do.</source>
        <translation>En qué están escritos los mensajes. Automático: lo que indica MSH-18; si no, UTF-8 cuando los bytes son válidos; si no, Latin-1. Sirve cualquier nombre de la tabla HL7 0211 o de IANA.</translation>
    </message>
    <message>
        <source>When the path is a folder, its subfolders are read as well.</source>
        <translation>Si la ruta es una carpeta, se leen también sus subcarpetas.</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>Donde haga falta</translation>
    </message>
    <message>
        <source>Whether it is all right that no file is there. Otherwise that stops the run.</source>
        <translation>Si es aceptable que no haya ningún archivo. De lo contrario, eso detiene la ejecución.</translation>
    </message>
    <message>
        <source>Whether the first row names the columns. Without, they are column_1, column_2 and so on unless named below.</source>
        <translation>Si la primera fila nombra las columnas. Si no, son column_1, column_2, etc., salvo que se nombren abajo.</translation>
    </message>
    <message>
        <source>Which cells are quoted.</source>
        <translation>Qué celdas van entre comillas.</translation>
    </message>
    <message>
        <source>Whose values are looked at.</source>
        <translation>Qué valores se examinan.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>With subfolders</source>
        <translation>Con subcarpetas</translation>
    </message>
    <message>
        <source>Without a match</source>
        <translation>Sin coincidencia</translation>
    </message>
    <message>
        <source>Write mode</source>
        <translation>Modo de escritura</translation>
    </message>
    <message>
        <source>Writes the mark by which spreadsheets know UTF-8.</source>
        <translation>Escribe la marca por la que las hojas de cálculo reconocen UTF-8.</translation>
    </message>
    <message>
        <source>auto goes by the byte-order mark and by what the bytes look like: UTF-8, UTF-16, else windows-1252. Or a name such as iso-8859-15 or shift_jis.</source>
        <translation>auto se guía por la marca de orden de bytes y por el aspecto de los bytes: UTF-8, UTF-16 y, si no, windows-1252. O un nombre como iso-8859-15 o shift_jis.</translation>
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
        <translation>Una parte del texto, desde una posición contada desde 0.</translation>
    </message>
    <message>
        <source>All but the first item.</source>
        <translation>Todos los elementos menos el primero.</translation>
    </message>
    <message>
        <source>All but the first so many items.</source>
        <translation>Todos los elementos menos tantos del principio.</translation>
    </message>
    <message>
        <source>All items as one text with separators between them.</source>
        <translation>Todos los elementos como un solo texto con separadores entre ellos.</translation>
    </message>
    <message>
        <source>All matches replaced; $1 stands for the first group.</source>
        <translation>Todas las coincidencias reemplazadas; $1 representa el primer grupo.</translation>
    </message>
    <message>
        <source>All places of the text replaced.</source>
        <translation>Todas las apariciones del texto reemplazadas.</translation>
    </message>
    <message>
        <source>All that is below, on every level.</source>
        <translation>Todo lo que hay debajo, en todos los niveles.</translation>
    </message>
    <message>
        <source>All that is directly below.</source>
        <translation>Todo lo que hay directamente debajo.</translation>
    </message>
    <message>
        <source>Applies the projection again and again and collects all that is new.</source>
        <translation>Aplica la proyección una y otra vez y reúne todo lo nuevo.</translation>
    </message>
    <message>
        <source>As a date with time, to the precision that is there.</source>
        <translation>Como fecha con hora, con la precisión disponible.</translation>
    </message>
    <message>
        <source>As a date; of a field in the way its format writes dates (HL7 v2: 19800101).</source>
        <translation>Como fecha; de un campo, tal como su formato escribe las fechas (HL7 v2: 19800101).</translation>
    </message>
    <message>
        <source>As a number with unit, brought to the unit named.</source>
        <translation>Como número con unidad, convertido a la unidad indicada.</translation>
    </message>
    <message>
        <source>As a time of day.</source>
        <translation>Como hora del día.</translation>
    </message>
    <message>
        <source>As a whole number.</source>
        <translation>Como número entero.</translation>
    </message>
    <message>
        <source>As an exact decimal number.</source>
        <translation>Como número decimal exacto.</translation>
    </message>
    <message>
        <source>As hex, base64 or urlbase64.</source>
        <translation>Como hex, base64 o urlbase64.</translation>
    </message>
    <message>
        <source>As repeat(), with duplicates.</source>
        <translation>Como repeat(), con duplicados.</translation>
    </message>
    <message>
        <source>As text.</source>
        <translation>Como texto.</translation>
    </message>
    <message>
        <source>As true or false: from true, yes, y, t, 1 and their opposites.</source>
        <translation>Como verdadero o falso: a partir de true, yes, y, t, 1 y sus contrarios.</translation>
    </message>
    <message>
        <source>Date and time of the run, the same wherever it stands.</source>
        <translation>Fecha y hora de la ejecución, la misma dondequiera que aparezca.</translation>
    </message>
    <message>
        <source>Each different item once.</source>
        <translation>Cada elemento distinto una vez.</translation>
    </message>
    <message>
        <source>Escaped for html or json.</source>
        <translation>Con escapes para html o json.</translation>
    </message>
    <message>
        <source>From hex, base64 or urlbase64.</source>
        <translation>Desde hex, base64 o urlbase64.</translation>
    </message>
    <message>
        <source>Gives a name to a value for what follows: %name.</source>
        <translation>Da nombre a un valor para lo que sigue: %name.</translation>
    </message>
    <message>
        <source>Goes through the items; $total is the result so far.</source>
        <translation>Recorre los elementos; $total es el resultado hasta el momento.</translation>
    </message>
    <message>
        <source>In lower case.</source>
        <translation>En minúsculas.</translation>
    </message>
    <message>
        <source>In upper case.</source>
        <translation>En mayúsculas.</translation>
    </message>
    <message>
        <source>Its characters, one by one.</source>
        <translation>Sus caracteres, uno a uno.</translation>
    </message>
    <message>
        <source>Its date without the time.</source>
        <translation>Su fecha sin la hora.</translation>
    </message>
    <message>
        <source>Its day of the month.</source>
        <translation>Su día del mes.</translation>
    </message>
    <message>
        <source>Its distance from UTC in hours.</source>
        <translation>Su diferencia con UTC en horas.</translation>
    </message>
    <message>
        <source>Its hour.</source>
        <translation>Su hora.</translation>
    </message>
    <message>
        <source>Its milliseconds.</source>
        <translation>Sus milisegundos.</translation>
    </message>
    <message>
        <source>Its minute.</source>
        <translation>Su minuto.</translation>
    </message>
    <message>
        <source>Its month, 1 to 12.</source>
        <translation>Su mes, de 1 a 12.</translation>
    </message>
    <message>
        <source>Its parts between separators.</source>
        <translation>Sus partes entre separadores.</translation>
    </message>
    <message>
        <source>Its second.</source>
        <translation>Su segundo.</translation>
    </message>
    <message>
        <source>Its time without the date.</source>
        <translation>Su hora sin la fecha.</translation>
    </message>
    <message>
        <source>Its year.</source>
        <translation>Su año.</translation>
    </message>
    <message>
        <source>Number of characters.</source>
        <translation>Número de caracteres.</translation>
    </message>
    <message>
        <source>Number of digits to which it is known.</source>
        <translation>Número de dígitos con que se conoce.</translation>
    </message>
    <message>
        <source>One value if the condition holds, else another.</source>
        <translation>Un valor si se cumple la condición; si no, otro.</translation>
    </message>
    <message>
        <source>Passes everything on and shows it under a name.</source>
        <translation>Deja pasar todo y lo muestra con un nombre.</translation>
    </message>
    <message>
        <source>Position of a text in it, from 0; -1 if it is not there.</source>
        <translation>Posición de un texto en él, desde 0; -1 si no está.</translation>
    </message>
    <message>
        <source>Position of the last such text in it, from 0; -1 if it is not there.</source>
        <translation>Posición de la última aparición de ese texto en él, desde 0; -1 si no está.</translation>
    </message>
    <message>
        <source>Rounded to so many digits behind the point, half away from zero.</source>
        <translation>Redondeado a tantos dígitos tras el punto decimal; los medios se alejan de cero.</translation>
    </message>
    <message>
        <source>The FHIR extensions with that address.</source>
        <translation>Las extensiones FHIR con esa dirección.</translation>
    </message>
    <message>
        <source>The date of the run.</source>
        <translation>La fecha de la ejecución.</translation>
    </message>
    <message>
        <source>The escapes of html or json undone.</source>
        <translation>Los escapes de html o json deshechos.</translation>
    </message>
    <message>
        <source>The first argument that is not empty.</source>
        <translation>El primer argumento que no está vacío.</translation>
    </message>
    <message>
        <source>The first item.</source>
        <translation>El primer elemento.</translation>
    </message>
    <message>
        <source>The first so many items.</source>
        <translation>Tantos elementos del principio.</translation>
    </message>
    <message>
        <source>The greatest value that it can stand for.</source>
        <translation>El valor mayor que puede representar.</translation>
    </message>
    <message>
        <source>The items for which the condition holds.</source>
        <translation>Los elementos que cumplen la condición.</translation>
    </message>
    <message>
        <source>The items if they are of that type.</source>
        <translation>Los elementos si son de ese tipo.</translation>
    </message>
    <message>
        <source>The items in order, by themselves or by keys; a minus before a key, or desc behind it, turns it round.</source>
        <translation>Los elementos en orden, por sí mismos o por claves; un signo menos antes de una clave, o desc después, lo invierte.</translation>
    </message>
    <message>
        <source>The items of both, duplicates included.</source>
        <translation>Los elementos de ambos, incluidos los duplicados.</translation>
    </message>
    <message>
        <source>The items of both, each different one once; as the operator |.</source>
        <translation>Los elementos de ambos, cada uno distinto una vez; como el operador |.</translation>
    </message>
    <message>
        <source>The items of that type.</source>
        <translation>Los elementos de ese tipo.</translation>
    </message>
    <message>
        <source>The items that are in both.</source>
        <translation>Los elementos que están en ambos.</translation>
    </message>
    <message>
        <source>The items that are not among the others.</source>
        <translation>Los elementos que no están entre los otros.</translation>
    </message>
    <message>
        <source>The last item.</source>
        <translation>El último elemento.</translation>
    </message>
    <message>
        <source>The least value that it can stand for.</source>
        <translation>El valor menor que puede representar.</translation>
    </message>
    <message>
        <source>The logarithm to a base.</source>
        <translation>El logaritmo en una base.</translation>
    </message>
    <message>
        <source>The mean of all items.</source>
        <translation>La media de todos los elementos.</translation>
    </message>
    <message>
        <source>The natural logarithm.</source>
        <translation>El logaritmo natural.</translation>
    </message>
    <message>
        <source>The next whole number that is not greater.</source>
        <translation>El número entero más próximo que no es mayor.</translation>
    </message>
    <message>
        <source>The next whole number that is not less.</source>
        <translation>El número entero más próximo que no es menor.</translation>
    </message>
    <message>
        <source>The number of items.</source>
        <translation>El número de elementos.</translation>
    </message>
    <message>
        <source>The number to a power.</source>
        <translation>El número elevado a una potencia.</translation>
    </message>
    <message>
        <source>The number without its sign.</source>
        <translation>El número sin su signo.</translation>
    </message>
    <message>
        <source>The number without what stands behind the point.</source>
        <translation>El número sin lo que sigue al punto decimal.</translation>
    </message>
    <message>
        <source>The only item; an error if there are several.</source>
        <translation>El único elemento; un error si hay varios.</translation>
    </message>
    <message>
        <source>The opposite of a condition.</source>
        <translation>Lo contrario de una condición.</translation>
    </message>
    <message>
        <source>The resource that a reference points to, if it is in the same record.</source>
        <translation>El recurso al que apunta una referencia, si está en el mismo registro.</translation>
    </message>
    <message>
        <source>The square root; nothing for a negative number.</source>
        <translation>La raíz cuadrada; nada para un número negativo.</translation>
    </message>
    <message>
        <source>The sum of all items.</source>
        <translation>La suma de todos los elementos.</translation>
    </message>
    <message>
        <source>The time of day of the run.</source>
        <translation>La hora del día de la ejecución.</translation>
    </message>
    <message>
        <source>The value of a single primitive item, without its extensions.</source>
        <translation>El valor de un único elemento primitivo, sin sus extensiones.</translation>
    </message>
    <message>
        <source>True if a part of it matches the regular expression.</source>
        <translation>Verdadero si una parte coincide con la expresión regular.</translation>
    </message>
    <message>
        <source>True if all of it matches the regular expression.</source>
        <translation>Verdadero si todo coincide con la expresión regular.</translation>
    </message>
    <message>
        <source>True if both units measure the same.</source>
        <translation>Verdadero si ambas unidades miden lo mismo.</translation>
    </message>
    <message>
        <source>True if every item is among the others.</source>
        <translation>Verdadero si todos los elementos están entre los otros.</translation>
    </message>
    <message>
        <source>True if every item is false.</source>
        <translation>Verdadero si todos los elementos son falsos.</translation>
    </message>
    <message>
        <source>True if every item is true.</source>
        <translation>Verdadero si todos los elementos son verdaderos.</translation>
    </message>
    <message>
        <source>True if every one of the others is among the items.</source>
        <translation>Verdadero si todos los otros están entre los elementos.</translation>
    </message>
    <message>
        <source>True if it begins with the text.</source>
        <translation>Verdadero si empieza por el texto.</translation>
    </message>
    <message>
        <source>True if it ends with the text.</source>
        <translation>Verdadero si termina en el texto.</translation>
    </message>
    <message>
        <source>True if it is a single item with a value of its own.</source>
        <translation>Verdadero si es un único elemento con valor propio.</translation>
    </message>
    <message>
        <source>True if it is of that type or derived from it.</source>
        <translation>Verdadero si es de ese tipo o derivado de él.</translation>
    </message>
    <message>
        <source>True if it is of the base type with that address.</source>
        <translation>Verdadero si es del tipo base con esa dirección.</translation>
    </message>
    <message>
        <source>True if no item is there twice.</source>
        <translation>Verdadero si ningún elemento aparece dos veces.</translation>
    </message>
    <message>
        <source>True if one of the items is false.</source>
        <translation>Verdadero si uno de los elementos es falso.</translation>
    </message>
    <message>
        <source>True if one of the items is true.</source>
        <translation>Verdadero si uno de los elementos es verdadero.</translation>
    </message>
    <message>
        <source>True if the condition holds for every item.</source>
        <translation>Verdadero si todos los elementos cumplen la condición.</translation>
    </message>
    <message>
        <source>True if the text is in it.</source>
        <translation>Verdadero si contiene el texto.</translation>
    </message>
    <message>
        <source>True if there is an item, or one for which the condition holds.</source>
        <translation>Verdadero si hay algún elemento, o alguno que cumpla la condición.</translation>
    </message>
    <message>
        <source>True if there is nothing.</source>
        <translation>Verdadero si no hay nada.</translation>
    </message>
    <message>
        <source>True if toBoolean() would give a value.</source>
        <translation>Verdadero si toBoolean() daría un valor.</translation>
    </message>
    <message>
        <source>True if toDate() would give a value.</source>
        <translation>Verdadero si toDate() daría un valor.</translation>
    </message>
    <message>
        <source>True if toDateTime() would give a value.</source>
        <translation>Verdadero si toDateTime() daría un valor.</translation>
    </message>
    <message>
        <source>True if toDecimal() would give a value.</source>
        <translation>Verdadero si toDecimal() daría un valor.</translation>
    </message>
    <message>
        <source>True if toInteger() would give a value.</source>
        <translation>Verdadero si toInteger() daría un valor.</translation>
    </message>
    <message>
        <source>True if toQuantity() would give a value.</source>
        <translation>Verdadero si toQuantity() daría un valor.</translation>
    </message>
    <message>
        <source>True if toString() would give a value.</source>
        <translation>Verdadero si toString() daría un valor.</translation>
    </message>
    <message>
        <source>True if toTime() would give a value.</source>
        <translation>Verdadero si toTime() daría un valor.</translation>
    </message>
    <message>
        <source>What the projection gives for each item, in one list.</source>
        <translation>Lo que da la proyección para cada elemento, en una lista.</translation>
    </message>
    <message>
        <source>What type it is: namespace and name.</source>
        <translation>De qué tipo es: espacio de nombres y nombre.</translation>
    </message>
    <message>
        <source>Without white space at its ends.</source>
        <translation>Sin espacios en blanco en los extremos.</translation>
    </message>
    <message>
        <source>e to the power of the number.</source>
        <translation>e elevado a la potencia del número.</translation>
    </message>
    <message>
        <source>A ViewDefinition as JSON or YAML, relative to the pipeline file, or the definition itself: resource, select, where, constant.</source>
        <translation>Una ViewDefinition en JSON o YAML, relativa al archivo del flujo, o la propia definición: resource, select, where, constant.</translation>
    </message>
    <message>
        <source>HL7 FHIR R4 resources as JSON (one a line, in an array, or one after the other) or as XML (one a file). Elements have their FHIR types, dates and decimals are exact, and resources are written in canonical order.</source>
        <translation>Recursos HL7 FHIR R4 en JSON (uno por línea, en una matriz o uno tras otro) o en XML (uno por archivo). Los elementos tienen sus tipos FHIR, las fechas y los decimales son exactos y los recursos se escriben en orden canónico.</translation>
    </message>
    <message>
        <source>Makes table rows of FHIR resources by a SQL on FHIR ViewDefinition: none, one or several for each resource of its type.</source>
        <translation>Hace filas de tabla a partir de recursos FHIR con una ViewDefinition de SQL on FHIR: ninguna, una o varias por cada recurso de su tipo.</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Sintaxis</translation>
    </message>
    <message>
        <source>The key of a resource, which equals getReferenceKey() of what refers to it.</source>
        <translation>La clave de un recurso, igual a getReferenceKey() de lo que se refiere a él.</translation>
    </message>
    <message>
        <source>The key of the resource that a Reference points to, if it is of that type.</source>
        <translation>La clave del recurso al que apunta una Reference, si es de ese tipo.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View definition</source>
        <translation>Definición de la vista</translation>
    </message>
    <message>
        <source>Whether resources come as JSON or as XML. Automatic looks at the first character. Resources are always written as JSON.</source>
        <translation>Si los recursos llegan en JSON o en XML. Automático mira el primer carácter. Los recursos se escriben siempre en JSON.</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Records that go in</source>
        <translation>Registros que entran</translation>
    </message>
    <message>
        <source>A file in the format of the source.</source>
        <translation>Un archivo en el formato del origen.</translation>
    </message>
    <message>
        <source>What should come out</source>
        <translation>Lo que debe salir</translation>
    </message>
    <message>
        <source>A JSON file, one record a line.</source>
        <translation>Un archivo JSON, un registro por línea.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A CSV file with a header line.</source>
        <translation>Un archivo CSV con línea de cabecera.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Key column</source>
        <translation>Columna de clave</translation>
    </message>
    <message>
        <source>The first column where nothing is said.</source>
        <translation>La primera columna si no se indica nada.</translation>
    </message>
    <message>
        <source>Value column</source>
        <translation>Columna de valor</translation>
    </message>
    <message>
        <source>The second column where nothing is said.</source>
        <translation>La segunda columna si no se indica nada.</translation>
    </message>
    <message>
        <source>FHIR R4</source>
        <translation>FHIR R4</translation>
    </message>
    <message>
        <source>Address of a profile of FHIR R4, or of a type. The whole resource is validated, and against this profile.</source>
        <translation>Dirección de un perfil de FHIR R4 o de un tipo. Se valida todo el recurso, también con este perfil.</translation>
    </message>
    <message>
        <source>Checks records against rules, and FHIR resources against the specification and a profile. An error rejects the record; warnings are counted and stay with it.</source>
        <translation>Comprueba registros con reglas, y recursos FHIR con la especificación y un perfil. Un error rechaza el registro; las advertencias se cuentan y acompañan al registro.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>FHIR profile</source>
        <translation>Perfil FHIR</translation>
    </message>
    <message>
        <source>Files with StructureDefinitions, ValueSets and CodeSystems as JSON, alone or in a Bundle, relative to the pipeline file.</source>
        <translation>Archivos con StructureDefinitions, ValueSets y CodeSystems en JSON, solos o en un Bundle, relativos al archivo del flujo.</translation>
    </message>
    <message>
        <source>The greatest item: number, quantity, date or text.</source>
        <translation>El elemento mayor: número, cantidad, fecha o texto.</translation>
    </message>
    <message>
        <source>The smallest item: number, quantity, date or text.</source>
        <translation>El elemento menor: número, cantidad, fecha o texto.</translation>
    </message>
    <message>
        <source>True if the code is the given one or broader.</source>
        <translation>Verdadero si el código es el indicado o uno más amplio.</translation>
    </message>
    <message>
        <source>True if the code is the given one or narrower.</source>
        <translation>Verdadero si el código es el indicado o uno más específico.</translation>
    </message>
    <message>
        <source>True if the code, or one of the concept&apos;s codes, is in the value set with that address.</source>
        <translation>Verdadero si el código, o uno de los códigos del concepto, está en el conjunto de valores con esa dirección.</translation>
    </message>
    <message>
        <source>True if the text is XHTML as a FHIR narrative may hold it: a div of plain formatting that is not empty.</source>
        <translation>Verdadero si el texto es XHTML como puede contenerlo una narrativa FHIR: un div de formato sencillo que no está vacío.</translation>
    </message>
    <message>
        <source>A UUID that always is the same for the same text: for the ids of what has no UUID of its own.</source>
        <translation>Un UUID que es siempre el mismo para el mismo texto: para los id de lo que no tiene un UUID propio.</translation>
    </message>
    <message>
        <source>A mapping file, relative to the pipeline file, a mapping pack, or the rules themselves.</source>
        <translation>Un archivo de mapeo relativo al archivo del flujo, un paquete de mapeos o las propias reglas.</translation>
    </message>
    <message>
        <source>Code in value set</source>
        <translation>Código en conjunto de valores</translation>
    </message>
    <message>
        <source>Codes, codings or codeable concepts.</source>
        <translation>Códigos, codings o codeable concepts.</translation>
    </message>
    <message>
        <source>Comparison of two fields</source>
        <translation>Comparación de dos campos</translation>
    </message>
    <message>
        <source>Date (2024-03-01, 2024-03, 2024)</source>
        <translation>Fecha (2024-03-01, 2024-03, 2024)</translation>
    </message>
    <message>
        <source>Date and time (2024-03-01T10:15:00Z)</source>
        <translation>Fecha y hora (2024-03-01T10:15:00Z)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Every code of a path must be in a value set that Hilum knows. A missing code breaks nothing.</source>
        <translation>Cada código de una ruta debe estar en un conjunto de valores que Hilum conozca. Un código que falta no incumple nada.</translation>
    </message>
    <message>
        <source>Every reference of a path must lead to a resource that is there: in the same Bundle, or contained. A missing reference breaks nothing.</source>
        <translation>Cada referencia de una ruta debe llevar a un recurso que exista: en el mismo Bundle o contenido. Una referencia que falta no incumple nada.</translation>
    </message>
    <message>
        <source>Every value of a path must be written as a date, a number, an address and so on. A missing value breaks nothing.</source>
        <translation>Cada valor de una ruta debe estar escrito como una fecha, un número, una dirección, etc. Un valor que falta no incumple nada.</translation>
    </message>
    <message>
        <source>HL7 v2 date or time (20240301, 202403011015)</source>
        <translation>Fecha u hora HL7 v2 (20240301, 202403011015)</translation>
    </message>
    <message>
        <source>How every value must be written, as a whole.</source>
        <translation>Cómo debe estar escrito cada valor, en conjunto.</translation>
    </message>
    <message>
        <source>How it must stand to the other one.</source>
        <translation>Cómo debe estar respecto al otro.</translation>
    </message>
    <message>
        <source>Its canonical URL.</source>
        <translation>Su URL canónica.</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Debe ser</translation>
    </message>
    <message>
        <source>Name (letters of any script)</source>
        <translation>Nombre (letras de cualquier escritura)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Reference exists</source>
        <translation>La referencia existe</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Aquel</translation>
    </message>
    <message>
        <source>The value on the left.</source>
        <translation>El valor de la izquierda.</translation>
    </message>
    <message>
        <source>The value on the right: another field, or today().</source>
        <translation>El valor de la derecha: otro campo, o today().</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Two values of a record must stand in an order, or be the same. Where one is missing, it breaks nothing.</source>
        <translation>Dos valores de un registro deben estar en un orden o ser iguales. Donde falta uno, no incumple nada.</translation>
    </message>
    <message>
        <source>URL or URI</source>
        <translation>URL o URI</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Conjunto de valores</translation>
    </message>
    <message>
        <source>Where the references are.</source>
        <translation>Dónde están las referencias.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Escrito como</translation>
    </message>
    <message>
        <source>another than (!=)</source>
        <translation>distinto de (!=)</translation>
    </message>
    <message>
        <source>at least (&gt;=)</source>
        <translation>al menos (&gt;=)</translation>
    </message>
    <message>
        <source>at most (&lt;=)</source>
        <translation>como máximo (&lt;=)</translation>
    </message>
    <message>
        <source>less than (&lt;)</source>
        <translation>menor que (&lt;)</translation>
    </message>
    <message>
        <source>more than (&gt;)</source>
        <translation>mayor que (&gt;)</translation>
    </message>
    <message>
        <source>the same as (=)</source>
        <translation>igual que (=)</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>line %1:%2</source>
        <translation>línea %1:%2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>The preview shows no record: choose a source or step on the canvas first.</source>
        <translation>La vista previa no muestra ningún registro: elija antes un origen o un paso en el lienzo.</translation>
    </message>
    <message>
        <source>Scratchpad</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>No FHIR in the preview</source>
        <translation>No hay FHIR en la vista previa</translation>
    </message>
    <message>
        <source>Open a pipeline that makes FHIR resources, and choose the step whose records you want to see.</source>
        <translation>Abra un flujo que genere recursos FHIR y elija el paso cuyos registros quiera ver.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
</TS>
