#include "temporal/verb_forms.h"

#include <algorithm>
#include <array>

namespace zeitstrahl {

namespace {

// "gesperrte", "abgeriegelte", "vorangemeldete": the "ge" of a participle, at its beginning or behind a particle.
bool holds_ge(std::string_view word) {
  constexpr std::array<std::string_view, 16> particles{"",     "ab", "an",  "auf", "aus", "ein",    "zu",   "vor",
                                                       "nach", "um", "mit", "her", "hin", "zurück", "fest", "voran"};
  return std::any_of(particles.begin(), particles.end(), [&](std::string_view particle) {
    return word.starts_with(particle) && word.substr(particle.size()).starts_with("ge");
  });
}

// "sagten", "stellten", "demonstrierten": what stands before "ten" where no infinitive ("halten", "warten", "achten")
// and hardly an adjective ("bekannten", "direkten") ends so.
bool is_weak_plural(std::string_view word) {
  constexpr std::array<std::string_view, 52> stems{
      "de",   "te",   "ne",   "g",     "b",    "mm",  "rm",  "ck",  "rk",  "rn",  "hn",  "ein", "ier",
      "ühr",  "ör",   "der",  "ser",   "klär", "hr",  "rr",  "ll",  "hl",  "iel", "eil", "ol",  "uch",
      "mach", "eich", "tz",   "rz",    "pp",   "uf",  "mel", "tel", "del", "kel", "sel", "pel", "fel",
      "bel",  "egel", "agel", "angel", "ter",  "ger", "ner", "mer", "uer", "fer", "ber", "her", "ker"};
  constexpr std::array<std::string_view, 6> others{"letzten",  "nackten",    "leuchten",
                                                   "feuchten", "bestimmten", "verletzten"};
  if (std::find(others.begin(), others.end(), word) != others.end()) return false;
  const std::string_view stem = word.substr(0, word.size() - 3);
  return std::any_of(stems.begin(), stems.end(), [&](std::string_view end) { return stem.ends_with(end); });
}

}  // namespace

std::string plural_of_past(std::string_view singular) {
  return std::string(singular) + (singular.ends_with('e') ? "n" : "en");
}

bool is_weak_past(std::string_view word) {
  constexpr std::size_t shortest = 7;
  if (word.size() < shortest || holds_ge(word)) return false;
  if (word.ends_with("te")) return !word.ends_with("ste") && !word.ends_with("weite");
  return word.ends_with("ten") && is_weak_plural(word);
}

bool is_participle(std::string_view word) {
  constexpr std::size_t shortest = 6;
  constexpr std::array<std::string_view, 9> prefixes{"be",   "ver",   "er",     "ent",      "zer",
                                                     "über", "unter", "vorver", "zurückver"};
  if (word.size() < shortest || !(word.ends_with('t') || word.ends_with("en"))) return false;
  if (word.ends_with("iert") || word.substr(0, word.size() - 3).find("ge") != std::string_view::npos) return true;
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](std::string_view prefix) { return word.starts_with(prefix); });
}

bool is_attribute(std::string_view word) {
  for (const std::string_view ending : {"en", "er", "es", "em", "e"}) {
    if (word.ends_with(ending)) return is_participle(word.substr(0, word.size() - ending.size()));
  }
  return false;
}

bool is_split_infinitive(std::string_view word) {
  const std::size_t zu = word.find("zu", 2);
  constexpr std::size_t shortest = 4;  // "tun" and a letter
  return zu != std::string_view::npos && zu <= 8 && word.size() >= zu + 2 + shortest && word.ends_with('n');
}

bool is_present(std::string_view word) {
  constexpr std::size_t shortest = 4;
  return word.size() >= shortest && word.ends_with('t') && !word.ends_with("haft");
}

}  // namespace zeitstrahl
