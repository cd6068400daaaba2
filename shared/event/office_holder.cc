#include "event/office_holder.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_name = 7;          // tokens: "Hans-Peter von der Aue"
constexpr std::uint32_t longest_organisation = 9;  // tokens
constexpr std::uint32_t most_adjectives = 3;       // words between a name and its office

struct Span {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool empty() const { return first == last; }
};

class HolderReader {
 public:
  HolderReader(const SentenceReading& reading, const PatternMatch& office)
      : reading_(reading),
        sentence_(reading.sentence()),
        office_(office),
        begin_(sentence_.begin_of_compound(office.first)) {}

  std::optional<OfficeHolder> holder() const {
    if (is_barred()) return std::nullopt;
    const Span modifier = organisation_before();
    const bool compound = begin_ < office_.first && !modifier.empty();
    if (const Span name = name_from(office_.last, compound ? 1 : 2); !name.empty()) {
      return found(name, modifier.empty() ? employer_from(name.last) : modifier);
    }
    const Span organisation = organisation_from(office_.last);
    const Span led = modifier.empty() ? organisation : modifier;
    if (led.empty()) return std::nullopt;
    const Span before = name_before();
    return found(before.empty() ? name_behind_comma(organisation) : before, led);
  }

 private:
  std::optional<OfficeHolder> found(Span name, Span organisation) const {
    if (name.empty() || organisation.empty()) return std::nullopt;
    return OfficeHolder{sentence_.range(office_.first, office_.last), sentence_.range(name.first, name.last),
                        sentence_.range(organisation.first, organisation.last)};
  }

  bool is_capital(std::uint32_t at) const {
    return at < sentence_.size() && sentence_.is_word(at) && sentence_.token(at).capitalised;
  }

  bool is_hyphen(std::uint32_t at) const { return sentence_.is_hyphen(at); }

  bool is(std::uint32_t at, WordClass wanted) const { return at < sentence_.size() && reading_.is(at, wanted); }

  bool used_as(OfficeUse use, std::uint32_t first, std::uint32_t last) const {
    return std::any_of(reading_.offices().begin(), reading_.offices().end(), [&](const OfficeMatch& other) {
      return other.use == use && first <= other.match.first && other.match.first < last;
    });
  }

  bool is_barred() const {
    const std::uint32_t first = begin_ > 2 ? begin_ - 2 : 0;
    return used_as(OfficeUse::barred, first, office_.first);
  }

  // "Werft-" of "Werft-Chefin", "Nordlicht" of "Nordlicht CEO".
  Span organisation_before() const {
    if (begin_ < office_.first) {
      return used_as(OfficeUse::task, begin_, office_.first) ? Span{} : Span{begin_, office_.first - 1};
    }
    // At the beginning of a sentence a capital says nothing.
    if (begin_ < 2 || !is_capital(begin_ - 1)) return {};
    return reading_.is_finite_verb(begin_ - 1) ? Span{} : Span{begin_ - 1, begin_};
  }

  // "der Brauerei Nordlicht": up to the next mark.
  Span organisation_from(std::uint32_t at) const {
    if (!is(at, WordClass::organisation_link)) return {};
    const std::uint32_t first = ++at;
    std::uint32_t end = 0;
    while (at < sentence_.size() && at < first + longest_organisation) {
      const bool inside = sentence_.is_word(at) || sentence_.token(at).kind == TokenKind::number || is_hyphen(at);
      if (!inside) break;
      ++at;
      if (is_capital(at - 1)) end = at;
    }
    if (end == 0 || used_as(OfficeUse::task, first, end)) return {};
    return {first, end};
  }

  // "... Anke Lüders von Nordlicht": behind the name an article leads to an occasion instead, "bei der Vorlage".
  Span employer_from(std::uint32_t at) const {
    return is(at, WordClass::article) || !is_capital(at + 1) ? Span{} : organisation_from(at);
  }

  // At least `least` capitals in a row, with what may stand in a name between them.
  Span name_from(std::uint32_t at, std::uint32_t least) const {
    while (is(at, WordClass::name_title)) at += at + 1 < sentence_.size() && sentence_.folded(at + 1) == "." ? 2 : 1;
    if (!is_capital(at)) return {};
    Span name{at, at};
    std::uint32_t words = 0;
    for (; at < sentence_.size() && at < name.first + longest_name; ++at) {
      if (is_capital(at)) {
        name.last = at + 1;
        if (!is_hyphen(at - 1) && sentence_.folded(at).size() > 1) ++words;  // "F." is none
      } else if (!is_hyphen(at) && !ends_initial(at) && !(words < 2 && is_particle(at))) {
        break;
      }
    }
    return words < least ? Span{} : name;
  }

  // "von", "von der"; behind a full name it leads to the organisation.
  bool is_particle(std::uint32_t at) const {
    return is(at, WordClass::name_particle) || (is(at, WordClass::article) && is(at - 1, WordClass::name_particle));
  }

  // The dot of "John F. Beispiel".
  bool ends_initial(std::uint32_t at) const {
    return sentence_.folded(at) == "." && sentence_.folded(at - 1).size() == 1;
  }

  // "..., Ute Brandis, ..." behind the organisation.
  Span name_behind_comma(Span organisation) const {
    const std::uint32_t at = organisation.last;
    if (organisation.empty() || at >= sentence_.size() || sentence_.folded(at) != ",") return {};
    const Span name = name_from(at + 1, 2);
    if (name.empty() || name.last >= sentence_.size()) return name;
    return sentence_.is_word(name.last) ? Span{} : name;  // an apposition is closed by a mark
  }

  // "Olaf Brinkmann, kaufmännischer Geschäftsführer", "Olaf Brinkmann ist Geschäftsführer".
  Span name_before() const {
    std::uint32_t at = begin_;
    for (std::uint32_t adjectives = 0; adjectives < most_adjectives && at > 0; ++adjectives) {
      const bool adjective = sentence_.is_word(at - 1) && !is_capital(at - 1) && !is(at - 1, WordClass::copula);
      if (!adjective) break;
      --at;
    }
    // "Olaf ist Geschäftsführer" at the beginning: one word is a name where nothing makes it a noun.
    if (at == 2 && is(1, WordClass::copula) && is_capital(0) && !is(0, WordClass::pronoun) &&
        !is(0, WordClass::article) && !is(0, WordClass::adverb)) {
      return {0, 1};
    }
    if (at < 3) return {};
    const std::string_view mark = sentence_.folded(at - 1);
    if (mark != "," && mark != "(" && mark != ":" && !is(at - 1, WordClass::copula)) return {};
    const Span name{at - 3, at - 1};
    const bool named = is_capital(name.first) && is_capital(name.first + 1);
    return named && !is(name.first, WordClass::article) ? name : Span{};
  }

  const SentenceReading& reading_;
  const SentenceView& sentence_;
  const PatternMatch& office_;
  std::uint32_t begin_;  // of the compound whose head it is
};

}  // namespace

std::optional<OfficeHolder> office_holder(const SentenceReading& reading) {
  for (const OfficeMatch& office : reading.offices()) {
    if (office.use != OfficeUse::office) continue;
    if (auto holder = HolderReader(reading, office.match).holder()) return holder;
  }
  return std::nullopt;
}

}  // namespace zeitstrahl
