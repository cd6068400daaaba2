// Feeds any bytes to the reader of JSON lines, and aborts where it breaks a promise: every text is UTF-8 and has an
// origin in the line, and what cannot be read is refused with a reason. The first byte chooses the names of the
// members.
#include <string>
#include <vector>

#include "base/json.h"
#include "indexer/readers/json_lines.h"
#include "promises.h"

namespace zeitstrahl {

namespace {

FieldMap chosen_map(unsigned choice) {
  switch (choice % 4) {
    case 1:
      return {{Field::text, "body"}};
    case 2:
      return {{Field::text, "a.b"}, {Field::title, "a.t"}, {Field::published, "a.b.d"}};
    case 3:
      return {{Field::text, "title"}, {Field::id, ""}, {Field::place, "a"}, {Field::keywords, "text"}};
    default:
      return {};
  }
}

// An escape (\u00e9) takes more bytes than what it stands for, and the breaks between values no more than the commas.
void check_texts(std::string_view line, const std::vector<std::string>& texts) {
  std::size_t bytes = 0;
  for (const std::string& text : texts) {
    require_utf8(text);
    bytes += text.size();
  }
  require(bytes <= line.size(), "what is read is no longer than the line");
}

void check_article(std::string_view line, const RawArticle& raw) {
  const Article& article = raw.article;
  for (const std::string* field : {&article.id, &article.title, &article.text, &article.source, &article.author,
                                   &article.section, &article.url, &raw.published}) {
    check_texts(line, {*field});
  }
  check_texts(line, article.keywords);
  check_texts(line, article.places);
  require(raw.published.empty() || raw.published_from == DateSource::record, "a written date says where it was");
}

void check_json(std::string_view bytes) {
  Choices choices(bytes);
  const FieldMap members = chosen_map(choices.byte());
  const std::string line = decode(choices.rest()).text;
  const auto read = [&] { return read_json_line(line, members); };
  const auto raw = unless_refused(ExitCode::partly, read);
  if (raw) check_article(line, *raw);
  const auto again = unless_refused(ExitCode::partly, read);
  require(raw.has_value() == again.has_value() && (!raw || raw->article.text == again->article.text),
          "the same line gives the same article");
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_json)
