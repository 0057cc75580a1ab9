# Finds every library that Galley needs, and says in one line what is missing.

set(galley_qt_floor 6.6)
set(galley_missing "")

macro(galley_require name)
    find_package(${name} ${ARGN} QUIET)
    if(NOT ${name}_FOUND)
        list(APPEND galley_missing ${name})
    endif()
endmacro()

galley_require(Qt6 ${galley_qt_floor} COMPONENTS Core DBus Gui Network Widgets Svg Test LinguistTools)
galley_require(KF6SyntaxHighlighting ${galley_qt_floor})
galley_require(KF6Archive ${galley_qt_floor})
galley_require(SQLite3)
galley_require(PostgreSQL)
galley_require(OpenSSL)
galley_require(CLI11)

find_package(PkgConfig QUIET)
foreach(name gumbo uchardet yyjson)
    if(PkgConfig_FOUND)
        pkg_check_modules(${name} QUIET IMPORTED_TARGET ${name})
    endif()
    if(NOT TARGET PkgConfig::${name})
        list(APPEND galley_missing ${name})
    endif()
endforeach()

# Debian's own description of HiGHS, to CMake and to pkg-config, names folders of the machine that packaged it.
find_path(galley_highs_headers Highs.h PATH_SUFFIXES highs)
find_library(galley_highs_library highs)
if(galley_highs_headers AND galley_highs_library)
    add_library(Galley::HiGHS UNKNOWN IMPORTED)
    set_target_properties(Galley::HiGHS PROPERTIES
        IMPORTED_LOCATION ${galley_highs_library} INTERFACE_INCLUDE_DIRECTORIES ${galley_highs_headers})
else()
    list(APPEND galley_missing HiGHS)
endif()

if(galley_missing)
    list(JOIN galley_missing ", " galley_missing)
    # The space before it keeps the message on one line.
    message(FATAL_ERROR " Galley needs, and this system lacks: ${galley_missing}. `./dev build` brings them and builds.")
endif()
