# What every target of this project gets, in one place: launcher, linker, warnings, sanitizers, Qt strictness.

find_program(HILUM_CCACHE ccache)
if(HILUM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER ${HILUM_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${HILUM_CCACHE})
endif()
find_program(HILUM_MOLD mold)

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

# Generated code (moc, rcc) is not ours to lint; clang-tidy takes the nearest file above a source.
file(WRITE ${PROJECT_BINARY_DIR}/.clang-tidy "Checks: '-*,llvm-twine-local'\n")

add_library(hilum_flags INTERFACE)
target_compile_options(hilum_flags INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-qual -Wformat=2 -Wimplicit-fallthrough $<$<BOOL:${HILUM_WERROR}>:-Werror>>)
target_compile_definitions(hilum_flags INTERFACE QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_TO_ASCII
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(HILUM_SANITIZE)
    target_compile_options(hilum_flags INTERFACE -fsanitize=${HILUM_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(hilum_flags INTERFACE -fsanitize=${HILUM_SANITIZE})
    # Sanitizers add branches to code that the optimiser then cannot see through; GCC's flow warnings misfire there.
    target_compile_options(hilum_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(HILUM_FUZZ)
    # Coverage for the parsers under test; the fuzz targets add the driver.
    target_compile_options(hilum_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(HILUM_MOLD)
    target_link_options(hilum_flags INTERFACE -fuse-ld=mold)
endif()

# Qt 6.4's moc cannot parse libstdc++'s <concepts>; it needs nothing of it, so it takes it as read.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
