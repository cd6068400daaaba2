// All forms of a German verb from its dictionary line: "vor|rücken", "schließen", "unterzeichnen".
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"

namespace zeitstrahl {

enum class VerbForm : std::uint8_t {
  none,          // no verb
  infinitive,    // "rücken": also the plural of the present
  present,       // "rückt"
  subjunctive,   // "rücke", of reported speech
  past,          // "rückte"
  conditional,   // "schlösse"
  participle,    // "gerückt"
  attributive,   // "gerückten", "rückende"
  zu_infinitive  // "vorzurücken"; of other verbs the word "zu" stands apart
};

bool is_finite(VerbForm form);  // can be the finite verb of its clause

// "geltende", "vorrückenden", but not "beendete". `attribute` is folded.
bool is_present_participle(std::string_view attribute);

struct InflectedForm {
  std::string text;  // folded
  VerbForm form = VerbForm::none;
  bool split = false;  // its particle stands apart: "rückte ... vor"
};

// The stems of strong and irregular verbs, as dictionaries list them.
class StrongVerbs {
 public:
  explicit StrongVerbs(const Lexicon& lexicon);  // table "strong_verbs"

  struct Stems {
    std::string present, past, conditional, participle;
    std::string plural, subjunctive;  // of the present; empty where the infinitive gives them
  };
  const Stems* find(std::string_view infinitive) const;

 private:
  std::map<std::string, Stems, std::less<>> stems_;
};

// `line` is an infinitive, a separable particle parted by "|". Prefixes such as "be" and "unter" without "|" are
// inseparable. Strong stems are found for the verb itself or for the verb behind its prefix.
std::vector<InflectedForm> verb_forms(std::string_view line, const StrongVerbs& strong);

// "vor" of "vor|rücken"; empty where nothing can be separated.
std::string_view particle_of(std::string_view line);

}  // namespace zeitstrahl
