# Writes the header OUTPUT that defines HILUM_CONNECTOR_IID: a name and a hash of HEADERS (between commas), so that a plugin
# that was built with other ones is told apart before it is loaded.
string(REPLACE "," ";" headers "${HEADERS}")
list(SORT headers)
set(hashes "")
foreach(header IN LISTS headers)
    file(SHA256 ${header} hash)
    string(APPEND hashes ${hash})
endforeach()
string(SHA256 hash "${hashes}")
string(SUBSTRING ${hash} 0 16 hash)
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT "#pragma once

#define HILUM_CONNECTOR_IID \"org.hilum.ConnectorFactory/${hash}\"
" @ONLY)
