// Says what the stems and the parts of words are, for scripts and for the curious: word TAB stem TAB parts.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <fstream>
#include <iostream>

#include "base/accents.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "language/searched_words.h"
#include "language/stem.h"
#include "searcher/commands.h"
#include "searcher/session.h"

namespace zeitstrahl {

namespace {

// A word with a hyphen has the stems and the parts of its pieces.
std::string line_of(std::string_view word, const Compounds& compounds, Stemmer& stemmer) {
  std::vector<std::string> stems;
  std::vector<std::string> parts;
  for (const std::string& piece : searched_words(word)) {
    stems.emplace_back(stemmer.stem(piece));
    std::vector<std::string> own = compounds.parts(without_accents(piece));
    if (own.empty()) own.push_back(piece);
    parts.insert(parts.end(), own.begin(), own.end());
  }
  if (stems.empty()) return fmt::format("{0}\t{0}\t{0}\n", word);
  return fmt::format("{}\t{}\t{}\n", word, fmt::join(stems, "-"), fmt::join(parts, " "));
}

void write_lines(std::istream& in, const Compounds& compounds, std::ostream& out) {
  Stemmer stemmer;
  for (std::string line; std::getline(in, line);) {
    const std::string text = decode(line).text;
    const std::string_view word = trimmed(text);
    if (!word.empty()) out << line_of(word, compounds, stemmer);
  }
}

void write_words(Reader& reader, std::ostream& out) {
  Stemmer stemmer;
  reader.visit_words([&](const std::string& word) { out << line_of(word, reader.compounds(), stemmer); });
}

}  // namespace

ExitCode run_words(const ParsedOptions& options) {
  if (options.words().size() > 1) {
    throw Error(ExitCode::usage, "words takes one file", "or - for standard input, or none for the database's words");
  }
  Session session(options);
  Output output(options);
  const std::string file = options.words().empty() ? "" : options.words().front();
  if (file.empty()) {
    write_words(session.reader(), output.stream());
  } else if (file == "-") {
    write_lines(std::cin, session.reader().compounds(), output.stream());
  } else {
    std::ifstream in(file);
    if (!in) throw Error(ExitCode::unusable, fmt::format("'{}' cannot be read", file), "give a file of words, or -");
    write_lines(in, session.reader().compounds(), output.stream());
  }
  output.finish(session);
  return ExitCode::ok;
}

}  // namespace zeitstrahl
