# What is installed, in two parts: the program with what desktops read of it, and what a plugin outside this tree needs.

include(CMakePackageConfigHelpers)

set(galley_desktop resources/desktop/org.galley.Galley)
install(TARGETS galley COMPONENT program)
install(FILES ${galley_desktop}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT program)
install(FILES ${galley_desktop}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT program)
install(FILES ${galley_desktop}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT program)
install(FILES resources/icons/galley.svg RENAME org.galley.Galley.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT program)
install(FILES resources/desktop/galley.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)

# find_package(Galley) gives galley_add_plugin() and Galley::PluginApi.
set(galley_package ${CMAKE_INSTALL_LIBDIR}/cmake/Galley)
set(galley_headers ${CMAKE_INSTALL_INCLUDEDIR}/galley)

set_target_properties(galley-plugin-api PROPERTIES EXPORT_NAME PluginApi)
set_target_properties(galley-schema PROPERTIES EXPORT_NAME Schema)
set_target_properties(galley-text PROPERTIES EXPORT_NAME Text)
install(TARGETS galley-plugin-api galley-schema galley-text galley-options EXPORT GalleyTargets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT devel
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT devel
    INCLUDES DESTINATION ${galley_headers})
install(EXPORT GalleyTargets NAMESPACE Galley:: DESTINATION ${galley_package} COMPONENT devel)

install(DIRECTORY plugins/api app/schema app/text DESTINATION ${galley_headers} COMPONENT devel
    FILES_MATCHING PATTERN "*.h")
install(DIRECTORY resources/schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/galley COMPONENT devel)

configure_package_config_file(resources/cmake/GalleyConfig.cmake.in ${PROJECT_BINARY_DIR}/GalleyConfig.cmake
    INSTALL_DESTINATION ${galley_package})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/GalleyConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
    ${PROJECT_BINARY_DIR}/GalleyConfig.cmake
    ${PROJECT_BINARY_DIR}/GalleyConfigVersion.cmake
    resources/cmake/GalleyPlugins.cmake
    DESTINATION ${galley_package} COMPONENT devel)
