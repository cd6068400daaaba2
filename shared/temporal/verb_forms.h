// What the ending of a word in small letters tells of a verb no table lists. Good guesses, no grammar.
#pragma once

#include <string>
#include <string_view>

namespace zeitstrahl {

// "kamen" of "kam", "brachten" of "brachte".
std::string plural_of_past(std::string_view singular);

// "erklärte", "berichteten", but not "gesperrte", "neueste", "antreten". Short words are mostly adjectives: "rechte".
bool is_weak_past(std::string_view word);

// "gemeldet", "angekündigt", "verkauft", "kritisiert"; some infinitives too, which stand beside no "hat".
bool is_participle(std::string_view word);

// "die am Montag veröffentlichte Liste", "der gestern verletzten Frau".
bool is_attribute(std::string_view word);

// "abzuhalten", "teilzunehmen".
bool is_split_infinitive(std::string_view word);

// "reist", "beschließt"; what else ends so is in the table.
bool is_present(std::string_view word);

}  // namespace zeitstrahl
