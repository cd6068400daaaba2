// Words the tables only hold the parts of: "einundzwanzigste", "Mittwochabend", "dreijährig", "zurückgetreten",
// "33jährig".
#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string>

#include "temporal/verb_forms.h"
#include "temporal/vocabulary.h"

namespace zeitstrahl {

// "einundzwanzig" and "einundzwanzigste" up to 99, from the ones and tens of the table.
void Vocabulary::add_number_words() {
  const Symbol ordinal = intern("ORD");
  const auto ones = words_of("NUM");
  for (const auto& [tens_word, tens] : words_of("NUM")) {
    if (tens.number < 20 || tens.number > 90 || !tens.code.empty()) continue;
    for (const std::string_view ending : {"ste", "sten", "ster", "stes"}) {
      add_word(tens_word + std::string(ending), Meaning{.symbol = ordinal, .number = tens.number});
    }
    for (const auto& [one_word, one] : ones) {
      const bool single = one.number >= 1 && one.number <= 9 && one.code.empty();
      if (!single || one_word == "zwo") continue;
      const std::string word = (one.number == 1 ? "ein" : one_word) + "und" + tens_word;
      add_word(word, Meaning{.symbol = tens.symbol, .number = one.number + tens.number});
      for (const std::string_view ending : {"ste", "sten", "ster", "stes"}) {
        add_word(word + std::string(ending), Meaning{.symbol = ordinal, .number = one.number + tens.number});
      }
    }
  }
}

void Vocabulary::add_compounds() {
  add_days_with_parts();
  add_hour_words();
  add_month_halves();
  add_particle_verbs();
  add_span_adjectives("UNITADJ", "SPANADJ");
  add_span_adjectives("YEARUNITADJ", "YEARADJSPAN");
}

// "Mittwochabend", "Mittwochfrüh", and every Wednesday "mittwochabends".
void Vocabulary::add_days_with_parts() {
  const Symbol one_day = intern("WEEKDAYPART");
  const Symbol every_day = intern("WEEKDAYSETPART");
  const auto add = [&](std::string_view parts, Symbol symbol, Case written) {
    for (const auto& [day, weekday] : words_of("WEEKDAY")) {
      for (const auto& [part_word, part] : words_of(parts)) {
        add_word(day + part_word, Meaning{.symbol = symbol,
                                          .written = written,
                                          .trigger = Trigger::always,
                                          .number = weekday.number,
                                          .code = part.code});
      }
    }
  };
  add("PART", one_day, Case::capital);
  add("PARTFRUEH", one_day, Case::capital);
  add("PARTADV", every_day, Case::small);
}

// "um acht": only the words up to twelve, digits would need their "Uhr".
void Vocabulary::add_hour_words() {
  constexpr int noon = 12;
  const Symbol hour = intern("HOURWORD");
  for (const auto& [word, number] : words_of("NUM")) {
    if (number.number < 1 || number.number > noon || !number.code.empty() || word.starts_with("dutzend")) continue;
    add_word(word,
             Meaning{.symbol = hour, .written = Case::small, .trigger = Trigger::beside, .number = number.number});
  }
}

// "in der ersten Maihälfte".
void Vocabulary::add_month_halves() {
  const Symbol half = intern("MONTHHALF");
  for (const auto& [word, month] : words_of("MONTH")) {
    add_word(word + "hälfte",
             Meaning{.symbol = half, .written = Case::capital, .trigger = Trigger::always, .number = month.number});
  }
}

// "gestorben" and "verstorben", "getreten" and "zurückgetreten" have come to pass with "ist"; "überschritt", "ankam".
void Vocabulary::add_particle_verbs() {
  const Symbol past = intern("PAST");
  const auto gone_forms = words_of("GONE");  // before any is added
  const auto strong_forms = words_of("STRONGPAST");
  std::set<std::string, std::less<>> plurals;
  for (const auto& [form, strong] : strong_forms) plurals.insert(plural_of_past(form));
  for (const std::string_view fronts : {"PARTICLE", "PREFIX"}) {
    for (const auto& [front, unused] : words_of(fronts)) {
      for (const auto& [form, gone] : gone_forms) add_word(front + form, gone);
      for (const auto& [form, strong] : strong_forms) {
        // "sie verboten" looks like "ist verboten", which is far more frequent.
        if (fronts == "PREFIX" && plurals.contains(form)) continue;
        add_word(front + form, Meaning{.symbol = past, .written = strong.written});
      }
    }
  }
}

// "dreitägig", "mehrtägig"; of years also the nouns, which are people: "die Dreijährige".
void Vocabulary::add_span_adjectives(std::string_view ending_class, std::string_view class_name) {
  const Symbol span = intern(class_name);
  const Symbol person = intern("AGENOUN");
  const auto endings_of = words_of(ending_class);
  for (const std::string_view numbers : {"NUM", "VAGUEPREFIX", "NUMPREFIX"}) {
    for (const auto& [number_word, number] : words_of(numbers)) {
      const std::string_view amount = number.code.empty() ? keep(std::to_string(number.number)) : number.code;
      for (const auto& [ending, unit] : endings_of) {
        Meaning meaning{
            .symbol = span, .trigger = Trigger::always, .number = number.number, .code = unit.code, .mod = amount};
        add_word(number_word + ending, meaning);
        if (unit.code != "Y") continue;
        meaning.symbol = person;
        meaning.written = Case::capital;
        add_word(number_word + ending, meaning);
      }
    }
  }
}

// "17T05" of an ISO date and time.
bool Vocabulary::read_day_hour(int day, std::string_view rest, std::vector<Meaning>& out) const {
  constexpr std::array<std::string_view, 24> hours{"T00", "T01", "T02", "T03", "T04", "T05", "T06", "T07",
                                                   "T08", "T09", "T10", "T11", "T12", "T13", "T14", "T15",
                                                   "T16", "T17", "T18", "T19", "T20", "T21", "T22", "T23"};
  if (rest.size() != 3 || rest.front() != 't' || day < 1 || day > 31) return false;
  const auto hour =
      std::find_if(hours.begin(), hours.end(), [&](std::string_view h) { return h.substr(1) == rest.substr(1); });
  if (hour == hours.end()) return false;
  out.push_back(Meaning{.symbol = class_symbol("DAYHOUR"), .number = day, .code = *hour});
  return true;
}

// "1990er", "33jährige", "20jährigen": a number and what hangs on it.
void Vocabulary::read_mixed(std::string_view word, std::vector<Meaning>& out) const {
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  int number = 0;
  if (digits == 0 || digits > 4) return;
  std::from_chars(word.data(), word.data() + digits, number);
  const std::string_view rest = word.substr(digits);
  if (rest == "er" || rest == "ern") {
    const bool decade = number % 10 == 0 && (number < 100 || (number >= 1000 && number < 2200));
    if (decade) out.push_back(Meaning{.symbol = class_symbol("DECADE"), .trigger = Trigger::always, .number = number});
    return;
  }
  if (read_day_hour(number, rest, out)) return;
  const auto found = words_.find(rest);
  if (found == words_.end()) return;
  const Symbol days = class_symbol("UNITADJ");
  const Symbol years = class_symbol("YEARUNITADJ");
  for (const Meaning& unit : found->second) {
    if (unit.symbol != days && unit.symbol != years) continue;
    const Symbol symbol = class_symbol(unit.symbol == days ? "SPANADJ" : "YEARADJSPAN");
    out.push_back(Meaning{.symbol = symbol, .trigger = Trigger::always, .number = number, .code = unit.code});
  }
}

}  // namespace zeitstrahl
