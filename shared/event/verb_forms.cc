#include "event/verb_forms.h"

#include <array>
#include <optional>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

using Forms = std::vector<InflectedForm>;

constexpr std::array<std::string_view, 14> inseparable = {"be",   "ge",   "er",    "ver",   "zer", "ent",   "emp",
                                                          "miss", "über", "unter", "durch", "um",  "wider", "hinter"};
constexpr std::array<std::string_view, 5> adjective_endings = {"e", "en", "er", "es", "em"};

std::string_view without_suffix(std::string_view word, std::size_t length) {
  return word.substr(0, word.size() - length);
}

// "rücken" -> "rück", "verbessern" -> "verbesser".
std::string_view stem_of(std::string_view infinitive) {
  return infinitive.ends_with("en") ? without_suffix(infinitive, 2) : without_suffix(infinitive, 1);
}

// An e is spoken between the stem and t: "antwortet", "rechnet".
bool takes_e(std::string_view stem) {
  if (stem.ends_with('d') || stem.ends_with('t')) return true;
  if (stem.size() < 2 || (stem.back() != 'n' && stem.back() != 'm')) return false;
  if (stem.ends_with("chn")) return true;  // "zeichnet", but "lehnt"
  constexpr std::string_view no_e_after = "aeiouhlrmn";
  return no_e_after.find(stem[stem.size() - 2]) == std::string_view::npos &&
         static_cast<unsigned char>(stem[stem.size() - 2]) < 0x80;
}

std::string weak_ending(std::string_view stem, std::string_view ending) {
  return std::string(stem) + (takes_e(stem) ? "e" : "") + std::string(ending);
}

std::string plural_of(const std::string& past) { return past + (past.ends_with('e') ? "n" : "en"); }

struct Prefixed {
  std::string_view prefix;
  std::string_view verb;
};

std::optional<Prefixed> split_prefix(std::string_view infinitive) {
  for (const std::string_view prefix : inseparable) {
    if (infinitive.starts_with(prefix) && infinitive.size() >= prefix.size() + 4) {
      return Prefixed{prefix, infinitive.substr(prefix.size())};
    }
  }
  return std::nullopt;
}

// Finite and infinite forms of a verb without separable particle.
struct Paradigm {
  std::string infinitive, present, past, conditional, participle, plural, subjunctive;
};

Paradigm weak_paradigm(std::string_view infinitive) {
  const std::string_view stem = stem_of(infinitive);
  const bool no_ge = infinitive.ends_with("ieren") || split_prefix(infinitive);
  return {std::string(infinitive),
          weak_ending(stem, "t"),
          weak_ending(stem, "te"),
          {},
          (no_ge ? "" : "ge") + weak_ending(stem, "t"),
          {},
          {}};
}

Paradigm strong_paradigm(std::string_view prefix, std::string_view verb, const StrongVerbs::Stems& stems) {
  const std::string front(prefix);
  const bool drops_ge = !prefix.empty() && stems.participle.starts_with("ge");
  const std::string participle = drops_ge ? stems.participle.substr(2) : stems.participle;
  return {front + std::string(verb), front + stems.present,
          front + stems.past,        stems.conditional.empty() ? "" : front + stems.conditional,
          front + participle,        stems.plural,
          stems.subjunctive};
}

Paradigm paradigm_of(std::string_view infinitive, const StrongVerbs& strong) {
  if (const StrongVerbs::Stems* stems = strong.find(infinitive)) return strong_paradigm("", infinitive, *stems);
  if (const auto parts = split_prefix(infinitive)) {
    if (const StrongVerbs::Stems* stems = strong.find(parts->verb)) {
      return strong_paradigm(parts->prefix, parts->verb, *stems);
    }
  }
  return weak_paradigm(infinitive);
}

Forms finite_forms(const Paradigm& verb) {
  Forms forms{{verb.infinitive, VerbForm::infinitive},
              {verb.present, VerbForm::present},
              {verb.subjunctive.empty() ? std::string(stem_of(verb.infinitive)) + "e" : verb.subjunctive,
               VerbForm::subjunctive},
              {verb.past, VerbForm::past},
              {plural_of(verb.past), VerbForm::past}};
  if (!verb.plural.empty()) forms.push_back({verb.plural, VerbForm::present});
  if (!verb.conditional.empty()) {
    forms.push_back({verb.conditional, VerbForm::conditional});
    forms.push_back({plural_of(verb.conditional), VerbForm::conditional});
  }
  return forms;
}

void add_attributive(const std::string& participle, Forms& forms) {
  for (const std::string_view ending : adjective_endings) {
    forms.push_back({participle + std::string(ending), VerbForm::attributive});
  }
}

void add_infinite_forms(const Paradigm& verb, const std::string& particle, Forms& forms) {
  forms.push_back({particle + verb.participle, VerbForm::participle});
  add_attributive(particle + verb.participle, forms);
  add_attributive(particle + verb.infinitive + "d", forms);
  if (!particle.empty()) forms.push_back({particle + "zu" + verb.infinitive, VerbForm::zu_infinitive});
}

}  // namespace

bool is_present_participle(std::string_view attribute) {
  for (const std::string_view ending : adjective_endings) {
    if (!attribute.ends_with(ending)) continue;
    attribute.remove_suffix(ending.size());
    break;
  }
  return attribute.ends_with("end") || attribute.ends_with("elnd") || attribute.ends_with("ernd");
}

bool is_finite(VerbForm form) {
  switch (form) {
    case VerbForm::infinitive:
    case VerbForm::present:
    case VerbForm::subjunctive:
    case VerbForm::past:
    case VerbForm::conditional:
      return true;
    default:
      return false;
  }
}

StrongVerbs::StrongVerbs(const Lexicon& lexicon) {
  const Table& table = lexicon.table("strong_verbs");
  const std::size_t infinitive = table.column("infinitive");
  const std::size_t present = table.column("present");
  const std::size_t past = table.column("past");
  const std::size_t conditional = table.column("conditional");
  const std::size_t participle = table.column("participle");
  const std::size_t plural = table.column("plural");
  const std::size_t subjunctive = table.column("subjunctive");
  for (const TableRow& row : table.rows) {
    stems_[folded(row[infinitive])] = {folded(row[present]),    folded(row[past]),   folded(row[conditional]),
                                       folded(row[participle]), folded(row[plural]), folded(row[subjunctive])};
  }
}

const StrongVerbs::Stems* StrongVerbs::find(std::string_view infinitive) const {
  const auto found = stems_.find(infinitive);
  return found == stems_.end() ? nullptr : &found->second;
}

std::string_view particle_of(std::string_view line) {
  const std::size_t bar = line.find('|');
  return bar == std::string_view::npos ? std::string_view() : line.substr(0, bar);
}

std::vector<InflectedForm> verb_forms(std::string_view line, const StrongVerbs& strong) {
  const std::string particle = folded(particle_of(line));
  const std::size_t bar = line.find('|');
  const Paradigm verb = paradigm_of(folded(bar == std::string_view::npos ? line : line.substr(bar + 1)), strong);
  Forms forms = finite_forms(verb);
  if (!particle.empty()) {
    Forms joined = forms;
    for (InflectedForm& form : forms) form.split = true;
    for (InflectedForm& form : joined) form.text = particle + form.text;
    forms.insert(forms.end(), joined.begin(), joined.end());
  }
  add_infinite_forms(verb, particle, forms);
  return forms;
}

}  // namespace zeitstrahl
