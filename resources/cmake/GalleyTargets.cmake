# What every Galley target shares: strict Qt, warnings, sanitizers; and short ways to declare one.

add_library(galley-options INTERFACE)
target_compile_definitions(galley-options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_CONTEXTLESS_CONNECT QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_UP_TO=0x060600)
# Designated initialisers leave out what has a default, on purpose.
target_compile_options(galley-options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers
    $<$<BOOL:${GALLEY_WERROR}>:-Werror>)
if(GALLEY_SANITIZE)
    target_compile_options(galley-options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(galley-options INTERFACE -fsanitize=address,undefined)
endif()

find_program(GALLEY_CCACHE ccache)
if(GALLEY_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${GALLEY_CCACHE})
endif()

# Reading Qt's headers is half of every compilation. They are precompiled for code without widgets and for code with
# them, and both again for tests; every target uses one of the four as it is.
option(GALLEY_PRECOMPILE "Precompile the headers of Qt and of the standard library" ON)

function(galley_add_precompiled name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;HEADERS")
    add_library(${name} OBJECT ${PROJECT_SOURCE_DIR}/resources/cmake/precompiled/empty.cpp)
    target_link_libraries(${name} PRIVATE galley-options ${arg_LINK})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

set(galley_core_headers <algorithm> <expected> <functional> <memory> <optional> <variant> <vector>
    <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject>
    <QRegularExpression> <QSet> <QString> <QStringList>)
set(galley_widget_headers <QAction> <QBoxLayout> <QKeyEvent> <QLabel> <QMenu> <QPainter> <QScrollBar> <QTextLayout>
    <QTimer> <QWidget>)
if(GALLEY_PRECOMPILE)
    galley_add_precompiled(galley-precompiled-core LINK Qt6::Core HEADERS ${galley_core_headers})
    galley_add_precompiled(galley-precompiled-widgets LINK Qt6::Widgets
        HEADERS ${galley_core_headers} ${galley_widget_headers})
    if(BUILD_TESTING)
        # Qt Test's headers differ by macros for a test's folder and for what it links, and what is precompiled must not.
        set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
        set_target_properties(Qt6::Network PROPERTIES INTERFACE_COMPILE_DEFINITIONS "")
        set(galley_test_headers <QSignalSpy> <QTemporaryDir> <QTest>)
        galley_add_precompiled(galley-precompiled-core-tests LINK Qt6::Test
            HEADERS ${galley_core_headers} ${galley_test_headers})
        galley_add_precompiled(galley-precompiled-widgets-tests LINK Qt6::Widgets Qt6::Test
            HEADERS ${galley_core_headers} ${galley_widget_headers} ${galley_test_headers})
    endif()
endif()

# galley_use_precompiled(NAME [-tests]). Those with widgets are for code of the window, its tests included.
function(galley_use_precompiled name)
    if(GALLEY_PRECOMPILE)
        set(kind core)
        if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/(ui|tests/ui|tests/bench|tests/screenshots)")
            set(kind widgets)
            target_link_libraries(${name} PRIVATE Qt6::Widgets)
        endif()
        # A precompiled header is of use only to code compiled with the same options, -fPIC among them.
        target_compile_options(${name} PRIVATE -fPIC)
        target_precompile_headers(${name} REUSE_FROM galley-precompiled-${kind}${ARGN})
    endif()
endfunction()

# Twelve sources at a time take a third of the time of one by one: for builds from nothing, not for working on sources.
# That each compiles by itself is seen where they are not. Names of one source may hide those of another there.
option(GALLEY_UNITY "Compile the sources of a library together" OFF)
if(GALLEY_UNITY)
    target_compile_options(galley-options INTERFACE
        $<IF:$<CXX_COMPILER_ID:GNU>,-Wno-shadow$<SEMICOLON>-Wshadow=local,-Wno-shadow>)
endif()

function(galley_compile_together name)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${GALLEY_UNITY} UNITY_BUILD_BATCH_SIZE 12)
endfunction()

# Three hundred tests that each hold a copy of the code are gigabytes to write, and every change would link them again.
option(GALLEY_SHARED "Link tests with shared libraries" OFF)
set(galley_library_kind STATIC)
if(GALLEY_SHARED)
    set(galley_library_kind SHARED)
    set(CMAKE_LINK_DEPENDS_NO_SHARED ON)
endif()

# galley_add_library(NAME SOURCES … LINK … [APART …]): a library of one folder. Sources apart have names of their
# own that another one has, too.
function(galley_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE_LINK;APART")
    add_library(${name} ${galley_library_kind} ${arg_SOURCES})
    # A library's own macro would keep it from using what is precompiled.
    set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "")
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE galley-options ${arg_PRIVATE_LINK})
    target_include_directories(${name} PUBLIC
        $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/app>)
    galley_use_precompiled(${name})
    galley_compile_together(${name})
    set_source_files_properties(${arg_APART} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    # The fuzzer follows what readers do; the rest would only be slower.
    if(GALLEY_FUZZ AND CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/app/(formats|exchange|text)")
        target_compile_options(${name} PRIVATE
            -fsanitize-coverage=inline-8bit-counters,indirect-calls,pc-table,trace-cmp)
    endif()
endfunction()

function(galley_define_test_places name)
    target_compile_definitions(${name} PRIVATE
        GALLEY_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        GALLEY_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        GALLEY_BINARY_DIR="${PROJECT_BINARY_DIR}")
endfunction()

# galley_add_test_library(NAME SOURCES … [LINK …]): what several tests share, compiled once.
function(galley_add_test_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC Qt6::Test ${arg_LINK} PRIVATE galley-options)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/tests)
    galley_define_test_places(${name})
    galley_use_precompiled(${name} -tests)
endfunction()

# galley_add_test(NAME [BOTH_DRIVERS] LINK … [SOURCES …]): one Qt Test executable, NAME.cpp; with BOTH_DRIVERS it
# is run a second time, as NAME_postgres, on a PostgreSQL server of its own.
function(galley_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "BOTH_DRIVERS" "" "SOURCES;LINK")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE galley-options Qt6::Test ${arg_LINK})
    galley_define_test_places(${name})
    galley_use_precompiled(${name} -tests)
    # A test is one source: calling moc for it costs less than looking through every file for what needs moc.
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc TARGET ${name})
    target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    add_test(NAME ${name} COMMAND ${name})
    galley_test_environment(${name})
    # Of what goes through libpq, sanitizers see the most in the tests of the storage itself.
    if(arg_BOTH_DRIVERS AND (NOT GALLEY_SANITIZE OR CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/storage"))
        add_test(NAME ${name}_postgres COMMAND ${name})
        galley_test_environment(${name}_postgres GALLEY_TEST_DRIVER=postgres)
    endif()
endfunction()

# What comes after the name goes into the environment, too. A test that lacks something ends with 77.
function(galley_test_environment name)
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 77 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_ACCESSIBILITY=0;QT_LOGGING_RULES=qt.qpa.*=false;GALLEY_PLUGIN_PATH=${PROJECT_BINARY_DIR}/plugins;UBSAN_OPTIONS=print_stacktrace=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/data/lsan.supp:print_suppressions=0;${ARGN}")
endfunction()
