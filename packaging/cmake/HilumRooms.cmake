# The few functions that make every target of the project.

# Adds each folder below the given ones that has a CMakeLists.txt, in the order of their names. Targets may name each
# other whatever the order: libraries are resolved when generating.
function(hilum_add_folders)
    foreach(top IN LISTS ARGN)
        file(GLOB_RECURSE lists CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/${top}/CMakeLists.txt)
        list(SORT lists)
        foreach(entry IN LISTS lists)
            get_filename_component(folder ${entry} DIRECTORY)
            add_subdirectory(${PROJECT_SOURCE_DIR}/${folder} ${PROJECT_BINARY_DIR}/${folder})
        endforeach()
    endforeach()
endfunction()

# One room, one target: hilum_room(core_model SOURCES batch.h batch.cpp DEPS hilum::core_base).
# DEPS are what its headers include, PRIVATE_DEPS the rest; MOC where it has Q_OBJECT; QRC lists resource files.
function(hilum_room name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;DEPS;PRIVATE_DEPS;QRC" ${ARGN})
    set(compiled ${arg_SOURCES})
    list(FILTER compiled INCLUDE REGEX "\\.cpp$")
    if(compiled)
        add_library(hilum_${name} STATIC ${arg_SOURCES} ${arg_QRC})
        set(scope PUBLIC)
        target_link_libraries(hilum_${name} PRIVATE hilum_flags ${arg_PRIVATE_DEPS})
        if(name MATCHES "^core_")
            # The way of the data: inlined as far as it goes (a twentieth faster than -O2 for results); views need it not.
            # GCC 12 then warns of copies in std::string that it made up itself (GCC bug 105329).
            target_compile_options(hilum_${name} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O3>
                $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
        endif()
    else()
        add_library(hilum_${name} INTERFACE)
        set(scope INTERFACE)
    endif()
    add_library(hilum::${name} ALIAS hilum_${name})
    target_include_directories(hilum_${name} ${scope} ${PROJECT_SOURCE_DIR})
    target_link_libraries(hilum_${name} ${scope} ${arg_DEPS})
    if(arg_MOC)
        set_target_properties(hilum_${name} PROPERTIES AUTOMOC ON)
    endif()
    if(arg_QRC)
        set_target_properties(hilum_${name} PROPERTIES AUTORCC ON)
    endif()
endfunction()

# A loadable plugin: build/<preset>/plugins/<name>.so with <name>.json, its manifest, beside it.
# Its code is in an object library hilum_plugins_<name> as well, so that tests reach inside it.
function(hilum_plugin name)
    cmake_parse_arguments(arg "" "" "SOURCES;DEPS" ${ARGN})
    add_library(hilum_plugins_${name} STATIC ${arg_SOURCES})
    target_include_directories(hilum_plugins_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(hilum_plugins_${name} PRIVATE hilum_flags PUBLIC ${arg_DEPS})
    add_library(hilum::plugins_${name} ALIAS hilum_plugins_${name})
    add_library(${name} MODULE ${name}_plugin.h ${name}_plugin.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC ON PREFIX ""
        LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/plugins)
    target_link_libraries(${name} PRIVATE hilum_flags hilum_plugins_${name} hilum::core_plugin)
    configure_file(manifest.json ${PROJECT_BINARY_DIR}/plugins/${name}.json COPYONLY)
    install(TARGETS ${name} LIBRARY DESTINATION lib/hilum/plugins)
    install(FILES manifest.json DESTINATION lib/hilum/plugins RENAME ${name}.json)
endfunction()

# Puts data files into a target as bytes: hilum_embed(core_codecs_hl7v2 NAMESPACE hilum::hl7v2 FUNCTION dictionaryFiles
# HEADER dictionary_files.h FILES a.json b.json) makes a generated header "dictionary_files.h" that declares
#   std::span<const EmbeddedFile> dictionaryFiles();      // core/base/embedded_file.h: name, bytes
# Bytes are followed by 64 zero bytes, so that SIMD parsers may read past the end.
function(hilum_embed room)
    cmake_parse_arguments(arg "" "NAMESPACE;FUNCTION;HEADER" "FILES" ${ARGN})
    set(dir ${CMAKE_CURRENT_BINARY_DIR}/embedded_${arg_FUNCTION})
    set(asm ".section .rodata\n")
    set(externs "")
    set(rows "")
    set(index 0)
    set(paths "")
    foreach(file IN LISTS arg_FILES)
        get_filename_component(path ${file} ABSOLUTE)
        get_filename_component(leaf ${file} NAME)
        set(symbol "hilum_${room}_${arg_FUNCTION}_${index}")
        string(APPEND asm ".global ${symbol}\n.global ${symbol}_end\n.balign 64\n${symbol}:\n.incbin \"${path}\"\n"
            "${symbol}_end:\n.zero 64\n")
        string(APPEND externs "extern const char ${symbol}[];\nextern const char ${symbol}_end[];\n")
        string(APPEND rows "    {\"${leaf}\", {${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})}},\n")
        list(APPEND paths ${path})
        math(EXPR index "${index} + 1")
    endforeach()
    string(APPEND asm ".section .note.GNU-stack,\"\",%progbits\n")
    file(CONFIGURE OUTPUT ${dir}/${arg_FUNCTION}.s CONTENT "${asm}" @ONLY)
    file(CONFIGURE OUTPUT ${dir}/${arg_HEADER} CONTENT "#pragma once
#include \"core/base/embedded_file.h\"

#include <span>

namespace ${arg_NAMESPACE} {
/// Files put into this library at build time, in the order of the build's list.
[[nodiscard]] std::span<const hilum::EmbeddedFile> ${arg_FUNCTION}();
}
" @ONLY)
    file(CONFIGURE OUTPUT ${dir}/${arg_FUNCTION}.cpp CONTENT "#include \"${arg_HEADER}\"

extern \"C\" {
${externs}}

namespace ${arg_NAMESPACE} {
namespace {
const hilum::EmbeddedFile kFiles[] = {
${rows}};
}
std::span<const hilum::EmbeddedFile> ${arg_FUNCTION}()
{
    return kFiles;
}
}
" @ONLY)
    set_source_files_properties(${dir}/${arg_FUNCTION}.s PROPERTIES OBJECT_DEPENDS "${paths}")
    set_source_files_properties(${dir}/${arg_FUNCTION}.cpp ${dir}/${arg_FUNCTION}.s PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(hilum_${room} PRIVATE ${dir}/${arg_FUNCTION}.s ${dir}/${arg_FUNCTION}.cpp)
    target_include_directories(hilum_${room} PRIVATE ${dir})
endfunction()

# One test program: hilum_test(core_hl7v2 SOURCES tst_message.cpp DEPS hilum::core_codecs_hl7v2 [GUI]).
# SOURCES may hold further test classes; exactly one has the main function. LABELS: "core", "plugins" or "gui".
function(hilum_test name)
    cmake_parse_arguments(arg "" "LABEL" "SOURCES;DEPS" ${ARGN})
    add_executable(tst_${name} ${arg_SOURCES})
    set_target_properties(tst_${name} PROPERTIES AUTOMOC ON UNITY_BUILD OFF)
    target_include_directories(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(tst_${name} PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_link_libraries(tst_${name} PRIVATE hilum_flags Qt6::Test ${arg_DEPS})
    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 600 LABELS "${arg_LABEL}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/tsan.supp")
endfunction()

# One benchmark program, build/<preset>/bin/hilum-bench-<name>.
function(hilum_bench name)
    cmake_parse_arguments(arg "" "" "SOURCES;DEPS" ${ARGN})
    if(NOT HILUM_BENCH)
        return()
    endif()
    find_package(benchmark REQUIRED)
    string(REPLACE "-" "_" target ${name})
    add_executable(hilum_bench_${target} ${arg_SOURCES})
    set_target_properties(hilum_bench_${target} PROPERTIES OUTPUT_NAME hilum-bench-${name})
    target_include_directories(hilum_bench_${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(hilum_bench_${target} PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(hilum_bench_${target} PRIVATE hilum_flags benchmark::benchmark ${arg_DEPS})
endfunction()

# One fuzz target, build/<preset>/bin/fuzz_<name>; only with HILUM_FUZZ and clang.
function(hilum_fuzz name)
    cmake_parse_arguments(arg "" "" "DEPS" ${ARGN})
    if(NOT HILUM_FUZZ)
        return()
    endif()
    add_executable(fuzz_${name} ${name}_fuzz.cpp)
    target_include_directories(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(fuzz_${name} PRIVATE hilum_flags ${arg_DEPS})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
endfunction()
