// The words of a sentence as tense and role see them.
#include "temporal/marked_words.h"

#include <array>
#include <string_view>

namespace zeitstrahl {

namespace {

struct MarkClass {
  Symbol MarkSymbols::*mark;
  std::string_view name;  // in date_helpers.tsv
};

constexpr std::array classes = std::to_array<MarkClass>({
    {&MarkSymbols::role, "ROLE"},
    {&MarkSymbols::bridge, "BRIDGE"},
    {&MarkSymbols::from, "FROM"},
    {&MarkSymbols::onward, "ONWARD"},
    {&MarkSymbols::bracket, "BRACKET"},
    {&MarkSymbols::comma, "COMMA"},
    {&MarkSymbols::future, "FUTURE"},
    {&MarkSymbols::ahead, "AHEAD"},
    {&MarkSymbols::past, "PAST"},
    {&MarkSymbols::clause, "CLAUSE"},
    {&MarkSymbols::dash, "DASH"},
    {&MarkSymbols::be, "BE"},
    {&MarkSymbols::gone, "GONE"},
    {&MarkSymbols::have, "HAVE"},
    {&MarkSymbols::participle, "PARTICIPLE"},
    {&MarkSymbols::state, "STATE"},
    {&MarkSymbols::planned, "PLANNED"},
    {&MarkSymbols::should, "SHOULD"},
    {&MarkSymbols::verb, "VERB"},
    {&MarkSymbols::opening, "OPENING"},
    {&MarkSymbols::closing, "CLOSING"},
    {&MarkSymbols::on_day, "ONDAY"},
    {&MarkSymbols::habit, "HABIT"},
    {&MarkSymbols::done, "DONE"},
    {&MarkSymbols::conjunction, "AND"},
    {&MarkSymbols::onto, "ONTO"},
    {&MarkSymbols::put_off, "PUTOFF"},
    {&MarkSymbols::had, "HAD"},
    {&MarkSymbols::one, "ONE"},
    {&MarkSymbols::would, "WOULD"},
    {&MarkSymbols::retroactive, "RETROACTIVE"},
    {&MarkSymbols::arranged, "ARRANGED"},
    {&MarkSymbols::than, "THAN"},
    {&MarkSymbols::towards, "TOWARDS"},
    {&MarkSymbols::quote, "QUOTE"},
    {&MarkSymbols::infinitive, "INFINITIVE"},
    {&MarkSymbols::lasting, "LASTING"},
    {&MarkSymbols::determiner, "DET"},
    {&MarkSymbols::split_infinitive, "SPLITINFINITIVE"},
    {&MarkSymbols::still, "STILL"},
    {&MarkSymbols::attribute_or_past, "ATTRIBUTEORPAST"},
    {&MarkSymbols::as_of, "ASOF"},
    {&MarkSymbols::modal_past, "MODALPAST"},
    {&MarkSymbols::we, "WE"},
    {&MarkSymbols::scene, "SCENE"},
    {&MarkSymbols::degree, "DEGREE"},
    {&MarkSymbols::to_be, "INFBE"},
    {&MarkSymbols::question, "QUESTION"},
    {&MarkSymbols::opening_hours, "OPENINGHOURS"},
    {&MarkSymbols::preposition, "PREPOSITION"},
    {&MarkSymbols::article, "ARTICLE"},
    {&MarkSymbols::announced, "ANNOUNCED"},
    {&MarkSymbols::starting, "STARTING"},
    {&MarkSymbols::of_use, "OFUSE"},
    {&MarkSymbols::then, "THEN"},
    {&MarkSymbols::set_event, "SETEVENT"},
    {&MarkSymbols::weekday, "WEEKDAY"},
    {&MarkSymbols::mishap, "MISHAP"},
    {&MarkSymbols::unplanned, "UNPLANNED"},
    {&MarkSymbols::hearsay, "HEARSAY"},
    {&MarkSymbols::year_aside, "YEARASIDE"},
    {&MarkSymbols::coming, "COMING"},
    {&MarkSymbols::in_view, "INVIEW"},
    {&MarkSymbols::set_going, "SETGOING"},
    {&MarkSymbols::nearly, "NEARLY"},
    {&MarkSymbols::founded, "FOUNDED"},
    {&MarkSymbols::rather, "RATHER"},
    {&MarkSymbols::effective, "EFFECTIVE"},
});

}  // namespace

MarkSymbols mark_symbols(const Vocabulary& vocabulary) {
  MarkSymbols marks;
  for (const MarkClass& one : classes) marks.*one.mark = vocabulary.class_symbol(one.name);
  return marks;
}

}  // namespace zeitstrahl
