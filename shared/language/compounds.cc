#include "language/compounds.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/accents.h"
#include "base/error.h"
#include "base/number.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "language/cistem.h"
#include "language/stem_rules.h"

namespace zeitstrahl {

namespace {

constexpr std::string_view first_line = "compounds 2";
constexpr std::string_view first_line_before = "compounds 1";  // knew heads by stems that joined too much
constexpr std::size_t longest = 100;                           // bytes; what is longer is no word of prose
constexpr std::size_t shortest = 5;                            // bytes: "Öltank" has more
constexpr std::uint32_t least_of_part = 10;  // partners of the parts of a part, which is a word that somebody knows
constexpr unsigned deepest = 3;              // parts of parts of parts
// One more part must be worth it: as if each were one of so many words alike.
constexpr double vocabulary = 100'000;

bool starts_letter(std::string_view word, std::size_t at) { return at < word.size() && starts_code_point(word[at]); }

// What one writer puts behind a part and another leaves out.
std::string_view optional_link(std::string_view part) {
  constexpr std::string_view vowels = "aiouyäöü";
  if (part.ends_with('e')) return "n";
  if (part.ends_with('s') || part.ends_with('z') || part.ends_with('x')) return "es";
  return vowels.find(part.back()) == std::string_view::npos ? "s" : "";
}

// Bytes: none of "haustier", but "hausestier" would be taken for an adjective.
std::ptrdiff_t cut_by_stem(const std::string& word) {
  return std::ssize(word) - std::ssize(StemRules::builtin().stem(word));
}

double worth(std::uint32_t partners) { return std::log(static_cast<double>(partners) / vocabulary); }

[[noreturn]] void refuse(std::string_view line) {
  throw Error(ExitCode::unusable, fmt::format("the table of compounds holds the line '{}'", line.substr(0, 80)),
              "learn it anew: zeitstrahl-index -d FOLDER --relearn");
}

std::uint32_t partners_in(std::string_view number, std::string_view line) {
  const auto partners = parse_number(number);
  if (!partners || *partners == 0 || *partners > 1'000'000'000) refuse(line);
  return static_cast<std::uint32_t>(*partners);
}

std::string pack(const Compounds::Learnt& learnt) {
  std::vector<std::string> lines;
  for (const auto& [form, modifier] : learnt.modifiers) {
    lines.push_back(fmt::format("m {} {} {}", form, modifier.base, modifier.partners));
  }
  for (const auto& [form, partners] : learnt.heads) lines.push_back(fmt::format("h {} {}", form, partners));
  for (const std::string& word : learnt.wholes) lines.push_back("w " + word);
  std::sort(lines.begin(), lines.end());
  return fmt::format("{}\n{}{}{}", first_line, learnt.articles, lines.empty() ? "" : "\n", fmt::join(lines, "\n"));
}

}  // namespace

// Where a part ends, and how the best way there looks.
struct Compounds::Cut {
  double value = -HUGE_VAL;
  std::size_t from = 0;
  std::string_view base;
};

// Where a part stands in the word, and the word it stands for.
struct Compounds::Part {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view base;
};

const Compounds& Compounds::none() {
  static const Compounds none;
  return none;
}

Compounds::Compounds(Learnt learnt) : learnt_(std::move(learnt)), packed_(pack(learnt_)) {}

// Tables that were learnt by earlier programs tell words apart by their accents.
Compounds::Compounds(std::string packed) : packed_(std::move(packed)) {
  if (packed_.starts_with(first_line_before)) packed_.clear();
  if (packed_.empty()) return;
  std::vector<std::string_view> lines = split(packed_, '\n');
  if (lines.size() < 2 || lines[0] != first_line) refuse(lines.empty() ? "" : lines[0]);
  const auto articles = parse_number(lines[1]);
  if (!articles) refuse(lines[1]);
  learnt_.articles = *articles;
  for (std::size_t i = 2; i < lines.size(); ++i) {
    const std::vector<std::string_view> fields = split(lines[i], ' ');
    if (fields[0] == "m" && fields.size() == 4) {
      const std::uint32_t partners = partners_in(fields[3], lines[i]);
      Modifier& known = learnt_.modifiers[without_accents(fields[1])];
      if (partners > known.partners) known = {without_accents(fields[2]), partners};
    } else if (fields[0] == "h" && fields.size() == 3) {
      std::uint32_t& partners = learnt_.heads[without_accents(fields[1])];
      partners = std::max(partners, partners_in(fields[2], lines[i]));
    } else if (fields[0] == "w" && fields.size() == 2) {
      learnt_.wholes.insert(without_accents(fields[1]));
    } else {
      refuse(lines[i]);
    }
  }
}

// Heads are known in the forms that the archive has, and in those that an ending makes of them: "brüche" of "bruch",
// but "ört" is none of "ort".
std::uint32_t Compounds::partners_of(std::string_view form, const Heads& heads) {
  constexpr std::array<std::string_view, 8> endings = {"", "s", "es", "n", "e", "en", "er", "ern"};
  constexpr std::size_t shortest_head = 3;  // bytes
  for (const std::string_view ending : endings) {
    if (!form.ends_with(ending) || form.size() < ending.size() + shortest_head) continue;
    const std::string_view rest = form.substr(0, form.size() - ending.size());
    auto head = heads.find(rest);
    const bool may_be_plural = ending.starts_with('e') && ending != "es";
    if (head == heads.end() && may_be_plural) head = heads.find(without_umlauts(rest));
    if (head != heads.end()) return head->second;
  }
  return 0;
}

// The best row of modifiers up to each byte (Viterbi), and a head behind it, all with `least` partners. The whole word
// is no part of itself.
std::vector<Compounds::Cut> Compounds::best_cuts(std::string_view word, std::uint32_t least) const {
  std::vector<Cut> cuts(word.size() + 1);
  cuts[0].value = 0;
  for (std::size_t from = 0; from < word.size(); ++from) {
    if (cuts[from].value == -HUGE_VAL) continue;
    for (std::size_t to = from + 1; to < word.size(); ++to) {
      if (!starts_letter(word, to)) continue;
      const auto modifier = learnt_.modifiers.find(word.substr(from, to - from));
      if (modifier == learnt_.modifiers.end() || modifier->second.partners < least) continue;
      const double value = cuts[from].value + worth(modifier->second.partners);
      if (value > cuts[to].value) cuts[to] = {value, from, modifier->second.base};
    }
    const std::uint32_t partners = from == 0 ? 0 : partners_of(word.substr(from), learnt_.heads);
    if (partners < least) continue;
    const double value = cuts[from].value + worth(partners);
    if (value > cuts.back().value) cuts.back() = {value, from, word.substr(from)};
  }
  return cuts;
}

void Compounds::append_parts(const Part& whole, unsigned depth, std::vector<Part>& parts) const {
  const std::string_view word = whole.base;
  const bool may_be_one = depth > 0 && word.size() >= shortest && word.size() <= longest;
  if (!may_be_one || learnt_.wholes.contains(word)) return parts.push_back(whole);
  const std::vector<Cut> cuts = best_cuts(word, depth == deepest ? 1 : least_of_part);
  if (cuts.back().value == -HUGE_VAL) return parts.push_back(whole);
  std::vector<Part> found;
  for (std::size_t at = word.size(); at > 0; at = cuts[at].from) {
    // A base may be longer or shorter than what stands for it, but begins alike.
    const std::size_t end = at == word.size() ? whole.end : std::min(whole.end, whole.begin + at);
    found.push_back({whole.begin + cuts[at].from, end, cuts[at].base});
  }
  std::for_each(found.rbegin(), found.rend(), [&](const Part& part) { append_parts(part, depth - 1, parts); });
}

std::vector<std::string> Compounds::inner_compounds(std::string_view word, const std::vector<Part>& parts) const {
  std::vector<std::string> inner;
  for (std::size_t first = 0; first + 1 < parts.size(); ++first) {
    for (std::size_t last = first + 1; last < parts.size(); ++last) {
      if (first == 0 && last + 1 == parts.size()) continue;
      const std::string_view form = word.substr(parts[first].begin, parts[last].end - parts[first].begin);
      const auto modifier = learnt_.modifiers.find(form);
      if (last + 1 == parts.size()) {
        if (partners_of(form, learnt_.heads) > 0) inner.emplace_back(form);
      } else if (modifier != learnt_.modifiers.end()) {
        inner.push_back(modifier->second.base);
      }
    }
  }
  return inner;
}

// One where it is no compound.
std::vector<Compounds::Part> Compounds::parts_of(std::string_view word) const {
  std::vector<Part> parts;
  if (!learnt_.heads.empty()) append_parts({0, word.size(), word}, deepest, parts);
  return parts;
}

Compounds::Taken Compounds::taken_apart(std::string_view folded_word) const {
  Taken taken;
  const std::vector<Part> parts = parts_of(folded_word);
  if (parts.size() < 2) return taken;
  for (const Part& part : parts) taken.parts.emplace_back(part.base);
  taken.inner = inner_compounds(folded_word, parts);
  return taken;
}

std::vector<std::string> Compounds::joined_otherwise(std::string_view folded_word) const {
  const std::string word = without_accents(folded_word);
  const std::vector<Part> parts = parts_of(word);
  std::vector<std::string> others;
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    const std::size_t begin = parts[i].begin;
    const std::size_t end = parts[i + 1].begin;
    const std::string_view base = parts[i].base;
    const std::string_view form = std::string_view(word).substr(begin, end - begin);
    const std::string linked = std::string(base).append(optional_link(base));
    if (linked == base) continue;
    if (form == base) others.push_back(word.substr(0, begin) + linked + word.substr(end));
    if (form == linked) others.push_back(word.substr(0, begin).append(base) + word.substr(end));
  }
  std::erase_if(others, [&](const std::string& other) { return cut_by_stem(other) != cut_by_stem(word); });
  return others;
}

}  // namespace zeitstrahl
