# galley_add_plugin(NAME SCHEMA file.schema.json SOURCES … [NAMES language name …]): a schema plugin, as a module of
# its own.
#
# The schema goes into the plugin as the resource :/galley/NAME.schema.json. NAME.json, the metadata that Galley
# reads before it loads the plugin, is made from it: id, version, name and licence, its names in other languages
# ("name[fr]"), and NAMES.
# The plugin's class refers to it: Q_PLUGIN_METADATA(IID GalleySchemaPlugin_iid FILE "NAME.json").

set(galley_plugin_interface 1) # schemaPluginInterface in api/schemaplugin.h

function(galley_add_plugin name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "SCHEMA" "SOURCES;NAMES")
    if(NOT arg_SCHEMA OR NOT arg_SOURCES)
        message(FATAL_ERROR "galley_add_plugin(${name}) needs a SCHEMA and SOURCES")
    endif()
    galley_plugin_metadata(${name} ${arg_SCHEMA} ${arg_NAMES})
    add_library(${name} MODULE ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES
        AUTOMOC ON
        PREFIX ""
        LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/plugins)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${name} PRIVATE Galley::PluginApi)
    set_source_files_properties(${arg_SCHEMA} PROPERTIES QT_RESOURCE_ALIAS ${name}.schema.json)
    qt_add_resources(${name} ${name}-schema PREFIX /galley FILES ${arg_SCHEMA})
endfunction()

# Configures again when the schema changes.
function(galley_plugin_metadata name schema)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${schema})
    file(READ ${schema} text)
    string(JSON metadata SET "{}" interface ${galley_plugin_interface})
    foreach(key id version name licence)
        string(JSON value ERROR_VARIABLE problem GET "${text}" ${key})
        if(problem)
            message(FATAL_ERROR "${CMAKE_CURRENT_SOURCE_DIR}/${schema}: \"${key}\" is missing: ${problem}")
        endif()
        galley_json_set(metadata ${key} "${value}")
    endforeach()
    string(JSON last LENGTH "${text}")
    math(EXPR last "${last} - 1")
    foreach(index RANGE ${last})
        string(JSON key MEMBER "${text}" ${index})
        if(key MATCHES "^name\\[")
            string(JSON value GET "${text}" ${key})
            galley_json_set(metadata ${key} "${value}")
        endif()
    endforeach()
    while(ARGN)
        list(POP_FRONT ARGN language translated)
        galley_json_set(metadata "name[${language}]" "${translated}")
    endwhile()
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.json CONTENT "${metadata}\n" @ONLY)
endfunction()

function(galley_json_set variable key value)
    string(REPLACE "\\" "\\\\" value "${value}")
    string(REPLACE "\"" "\\\"" value "${value}")
    string(JSON result SET "${${variable}}" "${key}" "\"${value}\"")
    set(${variable} "${result}" PARENT_SCOPE)
endfunction()
