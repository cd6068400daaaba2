#include "event/verb_forms.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

namespace zeitstrahl {
namespace {

bool has_form(std::string_view line, const InflectedForm& wanted) {
  static const Lexicon lexicon;
  static const StrongVerbs strong(lexicon);
  const auto forms = verb_forms(line, strong);
  return std::any_of(forms.begin(), forms.end(), [&](const InflectedForm& form) {
    return form.text == wanted.text && form.form == wanted.form && form.split == wanted.split;
  });
}

struct FormRow {
  std::string line;
  InflectedForm form;
};

}  // namespace

TEST_CASE("all forms of a verb come from its dictionary line", "[event]") {
  const FormRow rows[] = {
      {"vor|rücken", {"rückte", VerbForm::past, true}},
      {"vor|rücken", {"vorrückten", VerbForm::past, false}},
      {"vor|rücken", {"vorzurücken", VerbForm::zu_infinitive, false}},
      {"vor|rücken", {"vorgerückt", VerbForm::participle, false}},
      {"vor|rücken", {"vorgerückten", VerbForm::attributive, false}},
      {"schließen", {"schloss", VerbForm::past, false}},
      {"schließen", {"schlossen", VerbForm::past, false}},
      {"schließen", {"schlösse", VerbForm::conditional, false}},
      {"schließen", {"geschlossen", VerbForm::participle, false}},
      {"schließen", {"schließe", VerbForm::subjunctive, false}},
      {"ab|schließen", {"abgeschlossen", VerbForm::participle, false}},
      {"ein|nehmen", {"nimmt", VerbForm::present, true}},
      {"ein|nehmen", {"einzunehmen", VerbForm::zu_infinitive, false}},
      {"unterzeichnen", {"unterzeichnete", VerbForm::past, false}},
      {"unterzeichnen", {"unterzeichnet", VerbForm::participle, false}},
      {"unterschreiben", {"unterschrieben", VerbForm::participle, false}},
      {"vereinbaren", {"vereinbart", VerbForm::participle, false}},
      {"ratifizieren", {"ratifiziert", VerbForm::participle, false}},
      {"verhängen", {"verhängte", VerbForm::past, false}},
      {"ab|lehnen", {"lehnte", VerbForm::past, true}},
      {"kämpfen", {"kämpfende", VerbForm::attributive, false}},
      {"erneuern", {"erneuert", VerbForm::present, false}},
  };
  for (FormRow row : rows) {
    INFO(row.line << " -> " << row.form.text);
    const std::size_t sharp = row.form.text.find("ß");  // forms are folded
    if (sharp != std::string::npos) row.form.text.replace(sharp, 2, "ss");
    CHECK(has_form(row.line, row.form));
  }
}

TEST_CASE("no form is made up", "[event]") {
  CHECK_FALSE(has_form("unterzeichnen", {"geunterzeichnet", VerbForm::participle, false}));
  CHECK_FALSE(has_form("ratifizieren", {"geratifiziert", VerbForm::participle, false}));
  CHECK_FALSE(has_form("schließen", {"schließte", VerbForm::past, false}));
  CHECK(particle_of("vor|rücken") == "vor");
  CHECK(particle_of("schließen").empty());
}

TEST_CASE("a participle of the present is no verb that has an end in it", "[event]") {
  for (const char* word : {"geltende", "vorrückenden", "steigender", "bröckelndes", "dauerndem"}) {
    CAPTURE(word);
    CHECK(is_present_participle(word));
  }
  for (const char* word : {"beendete", "beendeten", "verwendete", "gesendeter", "geendete", "zugelassene"}) {
    CAPTURE(word);
    CHECK_FALSE(is_present_participle(word));
  }
}

}  // namespace zeitstrahl
