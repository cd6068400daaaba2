#include "language/loan_plurals.h"

#include <algorithm>

#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

void add_form(std::string_view word, std::string_view ending, std::string_view other, std::size_t least,
              std::vector<std::string>& forms) {
  if (!word.ends_with(ending) || word.size() - ending.size() < least) return;
  std::string form(word.substr(0, word.size() - ending.size()));
  form += other;
  if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
}

}  // namespace

LoanPlurals::LoanPlurals(const Lexicon& lexicon) {
  const Table& table = lexicon.table("loan_plurals");
  const std::size_t singular = table.column("singular");
  const std::size_t plural = table.column("plural");
  const std::size_t least = table.column("least");
  for (const TableRow& row : table.rows) {
    const std::size_t letters = number_in(table, row, least, "write how many letters must stand in front");
    rows_.push_back({folded(row[singular]), folded(row[plural]), letters});
  }
}

std::vector<std::string> LoanPlurals::other_forms(std::string_view folded_word) const {
  std::vector<std::string> forms;
  for (const Row& row : rows_) {
    add_form(folded_word, row.singular, row.plural, row.least, forms);
    add_form(folded_word, row.singular + "s", row.plural, row.least, forms);  // "des Museums"
    add_form(folded_word, row.plural, row.singular, row.least, forms);
  }
  return forms;
}

}  // namespace zeitstrahl
