// Feeds any bytes to the reader of plain text, and aborts where it breaks a promise: the text is the end of what was
// decoded, title and fields are parts of it but for line breaks, and what cannot be read is refused with a reason.
#include <string>

#include "indexer/readers/text.h"
#include "promises.h"

namespace zeitstrahl {

namespace {

// A value may go on over lines; its parts are joined by blanks then.
std::string in_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = std::string_view(" \t\n\r\v\f").find(c) != std::string_view::npos;
    if (!blank) line += c;
    if (blank && !line.ends_with(' ')) line += ' ';
  }
  return line;
}

void check_part(const std::string& whole, const std::string& part) {
  require(in_one_line(whole).find(in_one_line(part)) != std::string::npos, "a field is a part of the record");
  require_utf8(part);
}

void check_article(const std::string& decoded, const RawArticle& raw) {
  const Article& article = raw.article;
  require(!article.text.empty() && decoded.ends_with(article.text), "the text is the end of the record");
  require_utf8(article.text);
  for (const std::string* field : {&article.id, &article.title, &article.source, &article.author, &article.section,
                                   &article.url, &raw.published}) {
    check_part(decoded, *field);
  }
  for (const std::string& keyword : article.keywords) check_part(decoded, keyword);
  require(raw.published.empty() || raw.published_from == DateSource::header, "a written date says where it was");
}

void check_text(std::string_view bytes) {
  static const TextReader reader{Lexicon()};
  const std::string decoded = decode(bytes).text;
  require_utf8(decoded);
  const auto read = [&] { return reader.read(decoded); };
  const auto raw = unless_refused(ExitCode::partly, read);
  if (raw) check_article(decoded, *raw);
  const auto again = unless_refused(ExitCode::partly, read);
  require(raw.has_value() == again.has_value() && (!raw || raw->article.text == again->article.text),
          "the same record gives the same article");
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_text)
