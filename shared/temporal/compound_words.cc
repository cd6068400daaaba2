// Words the tables only hold the parts of: "einundzwanzigste", "Mittwochabend", "dreijährig", "zurückgetreten".
#include <string>

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
  for (const std::string_view fronts : {"PARTICLE", "PREFIX"}) {
    for (const auto& [front, unused] : words_of(fronts)) {
      for (const auto& [form, gone] : gone_forms) add_word(front + form, gone);
      for (const auto& [form, strong] : strong_forms) {
        // "sie verboten" looks like "ist verboten", which is far more frequent.
        if (fronts == "PREFIX" && form.ends_with("en")) continue;
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

}  // namespace zeitstrahl
