// The words of a sentence as tense and role see them: which of them mark a time, a bound or the end of a clause.
#pragma once

#include <cstdint>

#include "temporal/vocabulary.h"

namespace zeitstrahl {

// Classes of date_helpers.tsv that no rule has to name.
struct MarkSymbols {
  Symbol role = 0;
  Symbol bridge = 0;
  Symbol from = 0;
  Symbol onward = 0;
  Symbol bracket = 0;
  Symbol comma = 0;
  Symbol future = 0;
  Symbol ahead = 0;
  Symbol past = 0;
  Symbol clause = 0;
  Symbol dash = 0;
  Symbol be = 0;
  Symbol gone = 0;
  Symbol have = 0;
  Symbol participle = 0;
  Symbol state = 0;
  Symbol planned = 0;
  Symbol should = 0;
  Symbol verb = 0;
  Symbol opening = 0;
  Symbol closing = 0;
  Symbol on_day = 0;
  Symbol habit = 0;
  Symbol done = 0;
  Symbol conjunction = 0;
  Symbol onto = 0;
  Symbol put_off = 0;
  Symbol had = 0;
  Symbol one = 0;
  Symbol would = 0;  // "hätte begonnen"
  Symbol retroactive = 0;
  Symbol effective = 0;  // "rückwirkend zum"
  Symbol nearly = 0;
  Symbol founded = 0;   // "gegründete", "gewählte": of what there is since then
  Symbol rather = 0;    // "eher als"
  Symbol arranged = 0;  // "angemeldet", of what is set for a day to come
  Symbol than = 0;
  Symbol towards = 0;
  Symbol quote = 0;
  Symbol infinitive = 0;
  Symbol lasting = 0;
  Symbol determiner = 0;
  Symbol split_infinitive = 0;  // "abzuhalten"
  Symbol still = 0;
  Symbol attribute_or_past = 0;  // "registrierte Fälle", "registrierte Müller"
  Symbol as_of = 0;
  Symbol modal_past = 0;
  Symbol we = 0;
  Symbol scene = 0;
  Symbol degree = 0;  // "spät", which "zu" makes too much
  Symbol to_be = 0;   // the infinitive
  Symbol question = 0;
  Symbol opening_hours = 0;
  Symbol preposition = 0;
  Symbol article = 0;
  Symbol announced = 0;
  Symbol starting = 0;
  Symbol of_use = 0;  // "genutzt"
  Symbol then = 0;    // "einst"
  Symbol set_event = 0;
  Symbol weekday = 0;
  Symbol mishap = 0;     // "Unfall", for which nobody sets a day
  Symbol unplanned = 0;  // "stirbt", likewise
  Symbol hearsay = 0;
  Symbol year_aside = 0;  // "unter 2019": what figures are compared with
  Symbol coming = 0;      // "beginnend"
  Symbol in_view = 0;     // "mit Blick auf"
  Symbol set_going = 0;   // "startet": in the present it is announced
};

MarkSymbols mark_symbols(const Vocabulary& vocabulary);

// Keeps views of both.
class MarkedWords {
 public:
  MarkedWords(const Readings& readings, const MarkSymbols& marks) : readings_(readings), marks_(marks) {}

  // Tokens are counted within the sentence. Null where the word is none of that class.
  const Meaning* find(std::uint32_t token, Symbol symbol) const {
    for (std::size_t i = readings_.begin_of(token); i < readings_.ends[token]; ++i) {
      if (readings_.meanings[i].symbol == symbol) return &readings_.meanings[i];
    }
    return nullptr;
  }
  bool is(std::uint32_t token, Symbol symbol) const { return find(token, symbol) != nullptr; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(readings_.size()); }
  const MarkSymbols& marks() const { return marks_; }

 private:
  const Readings& readings_;
  const MarkSymbols& marks_;
};

}  // namespace zeitstrahl
