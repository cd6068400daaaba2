// Who holds which office in which organisation, where one sentence names all three: "Werft-Chefin Anke Lüders". This is
// a state and no event.
#pragma once

#include <optional>

#include "event/sentence_reading.h"

namespace zeitstrahl {

struct OfficeHolder {
  TextRange office;
  TextRange name;          // of the person
  TextRange organisation;  // what is led
};

// The first one of the sentence. An office that was held, or will be, does not count.
std::optional<OfficeHolder> office_holder(const SentenceReading& reading);

}  // namespace zeitstrahl
