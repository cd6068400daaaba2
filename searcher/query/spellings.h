// The ways in which an archive may write what was typed: "Bürger*innen", "Bürgerinnen"; "Corona-Krise", "Coronakrise".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

// The two words that a gender form stands for, as typed: "Bürger" and "Bürgerinnen" for "Bürger*innen",
// "Bürger:innen", "Bürger_innen", "Bürger/-innen", "BürgerInnen"; "jede" and "jeder" for "jede*r".
struct GenderForm {
  std::string shorter;
  std::string longer;
};
std::optional<GenderForm> gender_form(std::string_view word);

// Whether hyphens join the word's parts ("EU-Kommission", "Covid-19"), so that they may be written as one, too.
bool is_hyphenated(std::string_view word, const std::vector<std::string>& parts);

// The parts of a typed word between which a hyphen may stand, before a capital letter or a digit: "Covid" and "19" of
// "Covid19", "Space" and "X" of "SpaceX". One where there is no such place, or more than three.
std::vector<std::string_view> parts_of_typed(std::string_view word);

}  // namespace zeitstrahl
