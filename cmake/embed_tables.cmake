# Run as a script: writes FOLDER/*.tsv as string literals into OUTPUT. A literal is cut every 8,000 lines of input
# bytes by line, because compilers bound the length of one.
file(GLOB tables ${FOLDER}/*.tsv)
list(SORT tables)
set(code "#include \"language/builtin_tables.h\"\n\nnamespace zeitstrahl {\n\nconst std::vector<BuiltinTable>& builtin_tables() {\n  static const std::vector<BuiltinTable> tables{\n")
foreach(path ${tables})
  get_filename_component(name ${path} NAME_WE)
  file(READ ${path} text)
  string(APPEND code "    {\"${name}\", R\"tsv(${text})tsv\"},\n")
endforeach()
string(APPEND code "  };\n  return tables;\n}\n\n}  // namespace zeitstrahl\n")
file(WRITE ${OUTPUT} "${code}")
