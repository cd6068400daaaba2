# Compiles the style and the script of the HTML page into the library.
function(embed_page target folder)
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/page_parts.cc)
  add_custom_command(
    OUTPUT ${generated}
    COMMAND ${CMAKE_COMMAND} -D OUTPUT=${generated} -D STYLE=${folder}/page.css -D SCRIPT=${folder}/page.js
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_page.cmake
    DEPENDS ${folder}/page.css ${folder}/page.js ${PROJECT_SOURCE_DIR}/cmake/embed_page.cmake
    COMMENT "Embedding the page")
  target_sources(${target} PRIVATE ${generated})
  set_source_files_properties(${generated} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
endfunction()
