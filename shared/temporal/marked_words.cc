// The words of a sentence as tense and role see them.
#include "temporal/marked_words.h"

namespace zeitstrahl {

MarkSymbols mark_symbols(const Vocabulary& vocabulary) {
  return {.role = vocabulary.class_symbol("ROLE"),
          .bridge = vocabulary.class_symbol("BRIDGE"),
          .from = vocabulary.class_symbol("FROM"),
          .onward = vocabulary.class_symbol("ONWARD"),
          .bracket = vocabulary.class_symbol("BRACKET"),
          .comma = vocabulary.class_symbol("COMMA"),
          .future = vocabulary.class_symbol("FUTURE"),
          .ahead = vocabulary.class_symbol("AHEAD"),
          .past = vocabulary.class_symbol("PAST"),
          .clause = vocabulary.class_symbol("CLAUSE"),
          .be = vocabulary.class_symbol("BE"),
          .gone = vocabulary.class_symbol("GONE"),
          .have = vocabulary.class_symbol("HAVE"),
          .participle = vocabulary.class_symbol("PARTICIPLE"),
          .state = vocabulary.class_symbol("STATE"),
          .planned = vocabulary.class_symbol("PLANNED"),
          .should = vocabulary.class_symbol("SHOULD"),
          .verb = vocabulary.class_symbol("VERB"),
          .opening = vocabulary.class_symbol("OPENING"),
          .closing = vocabulary.class_symbol("CLOSING"),
          .on_day = vocabulary.class_symbol("ONDAY"),
          .habit = vocabulary.class_symbol("HABIT"),
          .done = vocabulary.class_symbol("DONE"),
          .conjunction = vocabulary.class_symbol("AND"),
          .onto = vocabulary.class_symbol("ONTO"),
          .put_off = vocabulary.class_symbol("PUTOFF"),
          .had = vocabulary.class_symbol("HAD"),
          .one = vocabulary.class_symbol("ONE"),
          .than = vocabulary.class_symbol("THAN"),
          .towards = vocabulary.class_symbol("TOWARDS"),
          .quote = vocabulary.class_symbol("QUOTE"),
          .infinitive = vocabulary.class_symbol("INFINITIVE"),
          .lasting = vocabulary.class_symbol("LASTING"),
          .determiner = vocabulary.class_symbol("DET"),
          .split_infinitive = vocabulary.class_symbol("SPLITINFINITIVE"),
          .still = vocabulary.class_symbol("STILL"),
          .attribute_or_past = vocabulary.class_symbol("ATTRIBUTEORPAST"),
          .as_of = vocabulary.class_symbol("ASOF"),
          .modal_past = vocabulary.class_symbol("MODALPAST"),
          .we = vocabulary.class_symbol("WE"),
          .scene = vocabulary.class_symbol("SCENE"),
          .to_be = vocabulary.class_symbol("INFBE"),
          .question = vocabulary.class_symbol("QUESTION"),
          .opening_hours = vocabulary.class_symbol("OPENINGHOURS"),
          .preposition = vocabulary.class_symbol("PREPOSITION")};
}

}  // namespace zeitstrahl
