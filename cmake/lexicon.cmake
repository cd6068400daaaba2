# Compiles the tables of shared/lexicon into the library, so that nothing can get lost at run time.
function(embed_lexicon target folder)
  file(GLOB tables CONFIGURE_DEPENDS ${folder}/*.tsv)
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/builtin_tables.cc)
  add_custom_command(
    OUTPUT ${generated}
    COMMAND ${CMAKE_COMMAND} -D OUTPUT=${generated} -D FOLDER=${folder} -P ${PROJECT_SOURCE_DIR}/cmake/embed_tables.cmake
    DEPENDS ${tables} ${PROJECT_SOURCE_DIR}/cmake/embed_tables.cmake
    COMMENT "Embedding the lexicon")
  target_sources(${target} PRIVATE ${generated})
  # The standard asks compilers for 64 KB a literal only; those we build with take any length.
  set_source_files_properties(${generated} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
endfunction()
