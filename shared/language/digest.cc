#include "language/digest.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/number.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_headline = 18;  // tokens, with its full stop
constexpr std::size_t fewest_items = 3;

bool is_in_word(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte >= 0x80 || is_ascii_digit(text[at]) || is_ascii_letter(text[at]);
}

// Behind letters only a compound may hide them: "dpa-Nachrichtenüberblick".
bool has_words(std::string_view folded_text, std::string_view words) {
  for (std::size_t at = folded_text.find(words); at != std::string_view::npos; at = folded_text.find(words, at + 1)) {
    const bool begins = at == 0 || !is_in_word(folded_text, at - 1);
    if (begins && !is_in_word(folded_text, at + words.size())) return true;
  }
  return false;
}

// A line that does not end breaks off, and is no headline above prose.
bool may_be_headline(std::string_view text, const Sentence& sentence) {
  if (sentence.form != SentenceForm::prose || sentence.last_token - sentence.first_token > longest_headline)
    return false;
  const std::string_view written = sentence.range.of(text);
  return !written.empty() && written.back() != ':' && written.back() != ',';
}

}  // namespace

Digests::Digests(const Lexicon& lexicon) {
  const Table& table = lexicon.table("digest_titles");
  const std::size_t words = table.column("words");
  for (const TableRow& row : table.rows) names_.push_back(folded(row[words]));
  const Table& lines = lexicon.table("announcing_lines");
  const std::size_t line = lines.column("words");
  for (const TableRow& row : lines.rows) announcing_lines_.insert(folded(row[line]));
}

bool Digests::is_called_so(std::string_view title) const {
  const std::string text = folded(title);
  return std::any_of(names_.begin(), names_.end(), [&](const std::string& name) { return has_words(text, name); });
}

bool Digests::announces(std::string_view line) const {
  if (line.ends_with(':')) line.remove_suffix(1);
  return announcing_lines_.contains(folded(line));
}

void tell_headlines(std::string_view text, std::vector<Sentence>& sentences) {
  std::vector<Sentence*> headlines;
  std::size_t items = 0;
  for (auto first = sentences.begin(); first != sentences.end();) {
    const auto last =
        std::find_if(first, sentences.end(), [&](const Sentence& one) { return one.paragraph != first->paragraph; });
    const bool has_text = last - first > 1 && first->form == SentenceForm::prose;
    if (has_text) ++items;
    if (has_text && may_be_headline(text, *first)) headlines.push_back(&*first);
    first = last;
  }
  const bool are_most = headlines.size() * 2 > items;
  if (headlines.size() < fewest_items || !are_most) return;
  for (Sentence* headline : headlines) headline->form = SentenceForm::headline;
}

}  // namespace zeitstrahl
