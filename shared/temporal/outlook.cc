// Signs of what is past or to come that are no verbs: "die am Montag veröffentlichte Liste", "auf Montag verlegt".
#include "temporal/outlook.h"

#include <algorithm>
#include <optional>

namespace zeitstrahl {

namespace {

constexpr std::uint32_t farthest = 4;  // little words between the mark and the expression

// "der Beschluss vom Donnerstag" is there already; "vom Donnerstag bis ..." is another matter.
bool dates_a_noun(const Tagged& tagged, const MarkedWords& words) {
  if (tagged.first_token == 0 || tagged.rule->values.size() > 1) return false;
  const Meaning* from = words.find(tagged.first_token - 1, words.marks().from);
  const bool bounded = tagged.last_token < words.size() && words.is(tagged.last_token, words.marks().role);
  return from && from->code == "dated" && !bounded;
}

// "die im Frühjahr ...", "ihre Ende Mai ...": between article and noun.
bool is_framed(const Tagged& tagged, const MarkedWords& words) {
  const std::uint32_t first = tagged.first_token;
  if (first >= 1 && !tagged.expression.mod.empty() && words.is(first - 1, words.marks().article)) return true;
  return first >= 2 && words.is(first - 1, words.marks().preposition) && words.is(first - 2, words.marks().article);
}

// "Am Sonntag sind Wahlen" looks ahead, "es ist ein Sonntag", "es ist der 3. Mai" paint a scene.
bool paints_a_scene(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 3;
  if (tagged.tense != Tense::state && tagged.tense != Tense::ahead) return false;
  for (std::uint32_t back = 1; back <= std::min(reach, tagged.first_token); ++back) {
    const std::uint32_t at = tagged.first_token - back;
    if (words.is(at, words.marks().on_day) || words.is(at, words.marks().role)) return false;
    if (words.is(at, words.marks().be)) return true;
  }
  const std::uint32_t next = tagged.last_token;
  const bool verb_last = next + 1 < words.size() && words.is(next, words.marks().be) && tagged.first_token > 0;
  return verb_last && !words.is(tagged.first_token - 1, words.marks().on_day);
}

// "Es ist Montagabend", "nun ist es Montag": a reporter has been there.
bool tells_of_scene(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 3;
  for (std::uint32_t back = 1; back <= std::min(reach, tagged.first_token); ++back) {
    if (words.is(tagged.first_token - back, words.marks().scene)) return true;
  }
  return false;
}

// "an einem normalen Montag" is any of them.
bool is_any(const Tagged& tagged, const MarkedWords& words) {
  if (tagged.first_token < 2 || !words.is(tagged.first_token - 2, words.marks().one)) return false;
  const std::uint32_t adjective = tagged.first_token - 1;
  return !words.is(adjective, words.marks().on_day) && !words.is(adjective, words.marks().bridge);
}

// "drei mehr als am Montag", "als noch im Mai erwartet": what one compares with is known.
bool is_compared(const Tagged& tagged, const MarkedWords& words) {
  std::uint32_t at = tagged.first_token;
  if (at > 0 && (words.is(at - 1, words.marks().on_day) || words.is(at - 1, words.marks().preposition))) --at;
  if (at > 0 && words.is(at - 1, words.marks().still)) --at;
  if (at == 0 || !words.is(at - 1, words.marks().than)) return false;
  // "nicht eher als im Herbst fertig", but "früher als im Herbst erwartet"
  const bool rather = at > 1 && words.is(at - 2, words.marks().rather);
  const std::uint32_t next = tagged.last_token;
  return !rather ||
         (next < words.size() && (words.is(next, words.marks().participle) || words.is(next, words.marks().planned)));
}

// "der Anschlag am 3. Mai", "der Unfall in Trier am Montag": nobody sets a day for it.
bool is_of_mishap(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 5;
  for (std::uint32_t back = 1; back <= std::min(reach, tagged.first_token); ++back) {
    const std::uint32_t at = tagged.first_token - back;
    if (words.is(at, words.marks().mishap)) return back > 1;
    if (words.is(at, words.marks().clause) || words.is(at, words.marks().conjunction)) return false;
    if (words.is(at, words.marks().verb) || words.is(at, words.marks().ahead) || words.is(at, words.marks().future))
      return false;
  }
  return false;
}

// "Am 3. Mai fand", "fand am 3. Mai": whether such a verb stands right beside the day.
template <typename IsVerb>
bool has_verb_beside(const Tagged& tagged, const MarkedWords& words, const IsVerb& is_verb) {
  const std::uint32_t first = tagged.first_token;
  if (tagged.last_token < words.size() && is_verb(tagged.last_token)) return true;
  return first >= 2 && words.is(first - 1, words.marks().on_day) && is_verb(first - 2);
}

// "Am 3. Mai stirbt", "stirbt am 3. Mai": a report in the present tense.
bool has_unplanned_beside(const Tagged& tagged, const MarkedWords& words) {
  return has_verb_beside(tagged, words, [&](std::uint32_t at) { return words.is(at, words.marks().unplanned); });
}

// "Am Montag startet", "die Ferien beginnen am Montag"; but "am Montagabend startet" may paint a scene.
bool has_start_beside(const Tagged& tagged, const MarkedWords& words) {
  if (tagged.tense != Tense::ahead || !tagged.expression.part.empty()) return false;
  return has_verb_beside(tagged, words, [&](std::uint32_t at) { return words.is(at, words.marks().set_going); });
}

// "Stand Mittwoch", "Stand: 3. Mai": when figures were right.
bool is_as_of(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 2;
  for (std::uint32_t back = 1; back <= std::min(reach, tagged.first_token); ++back) {
    if (words.is(tagged.first_token - back, words.marks().as_of)) return true;
  }
  return false;
}

// "in den Oktober verschoben": the verb may stand on either side.
bool has_put_off_beside(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 10;
  const std::uint32_t end = std::min(words.size(), tagged.last_token + reach);
  for (std::uint32_t at = tagged.last_token; at < end && !words.is(at, words.marks().clause); ++at) {
    if (words.is(at, words.marks().put_off)) return true;
  }
  for (std::uint32_t back = 2; back <= std::min(reach, tagged.first_token); ++back) {
    if (words.is(tagged.first_token - back, words.marks().clause)) return false;
    if (words.is(tagged.first_token - back, words.marks().put_off)) return true;
  }
  return false;
}

// "auf Montag verlegt", but of "von Sonntag auf Montag" only what is moved.
bool is_put_off(const Tagged& tagged, const MarkedWords& words) {
  const std::uint32_t article = tagged.expression.kind == ExpressionKind::date ? 2 : 1;  // "auf den 3. bis 5. Mai"
  const std::uint32_t first = std::min(tagged.match, tagged.first_token);
  if (first < article || !words.is(first - article, words.marks().onto)) return false;
  for (std::uint32_t back = article + 1; back <= std::min(farthest, first); ++back) {
    if (words.is(first - back, words.marks().from)) return has_put_off_beside(tagged, words);
  }
  return true;
}

// "in den Oktober verschoben", "auf Herbst verlegt", but not "im Oktober verschoben".
bool is_moved_into(const Tagged& tagged, const MarkedWords& words) {
  const std::uint32_t first = tagged.first_token;
  const bool bare = first >= 1 && words.is(first - 1, words.marks().onto);
  const bool into = first >= 2 && words.is(first - 1, words.marks().determiner) &&
                    (words.is(first - 2, words.marks().onto) || words.is(first - 2, words.marks().preposition));
  return (bare || into) && has_put_off_beside(tagged, words);
}

// "seit dem Umbau im Frühjahr": it has been.
bool stands_behind_since(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 9;
  for (std::uint32_t back = 2; back <= std::min(reach, tagged.first_token); ++back) {
    const std::uint32_t at = tagged.first_token - back;
    if (words.is(at, words.marks().clause) || words.is(at, words.marks().conjunction)) return false;
    if (words.is(at, words.marks().past) || words.is(at, words.marks().be)) return false;
    const Meaning* mark = words.find(at, words.marks().role);
    if (mark && mark->code == "begin" && mark->mod == "PAST") return true;
  }
  return false;
}

// "unter 2019": what is compared; "auf 2019 verlegt" is another matter.
bool is_measure(const Tagged& tagged, const MarkedWords& words) {
  return tagged.first_token > 0 && words.is(tagged.first_token - 1, words.marks().year_aside) &&
         !has_put_off_beside(tagged, words);
}

// "vor dem Spiel am Montag": the article tells the time from the place, "vor Gericht"; "mit Blick auf das Spiel am
// Montag".
bool stands_before_event(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 14;
  if (tagged.first_token == 0 || !words.is(tagged.first_token - 1, words.marks().on_day)) return false;
  for (std::uint32_t back = 3; back <= std::min(reach, tagged.first_token); ++back) {
    const std::uint32_t at = tagged.first_token - back;
    if (words.is(at, words.marks().clause) || words.is(at, words.marks().past)) return false;
    if (words.is(at, words.marks().in_view)) return true;
    const Meaning* mark = words.find(at, words.marks().role);
    if (!mark || mark->code != "deadline" || mark->mod != "BESIDE") continue;
    return words.is(at + 1, words.marks().determiner);
  }
  return false;
}

// "die Neuwahl im Mai", but not "seit der Neuwahl im Mai"; what is behind a verb of the past only where it is
// waited for: "bis zur Neuwahl im Mai".
bool is_of_set_event(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 6;
  const std::uint32_t first = tagged.first_token;
  if (first < 2 || !words.is(first - 1, words.marks().preposition) || !words.is(first - 2, words.marks().set_event))
    return false;
  for (std::uint32_t back = 3; back <= std::min(reach, first); ++back) {
    const std::uint32_t at = first - back;
    if (words.is(at, words.marks().clause)) break;
    if (words.is(at, words.marks().towards) || words.is(at, words.marks().onto)) return true;
    const Meaning* mark = words.find(at, words.marks().role);
    if (mark) return mark->code == "deadline";
  }
  return leaves_open(tagged.tense);
}

// "für Montag", "für den 3. Mai".
bool is_set_for(const Tagged& tagged, const MarkedWords& words) {
  const std::uint32_t first = tagged.first_token;
  return (first >= 1 && words.is(first - 1, words.marks().towards)) ||
         (first >= 2 && words.is(first - 2, words.marks().towards) && words.is(first - 1, words.marks().determiner));
}

// "rief dazu auf, am Montag zu streiken": the infinitive closes its clause.
bool is_intended(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 20;
  const std::uint32_t end = std::min(words.size(), tagged.last_token + reach);
  const auto closes = [&](std::uint32_t at) { return at >= words.size() || words.is(at, words.marks().clause); };
  for (std::uint32_t at = tagged.last_token; at < end && !closes(at); ++at) {
    const bool before_last = words.is(at, words.marks().infinitive) && !closes(at + 1) && closes(at + 2);
    if (before_last && !words.is(at + 1, words.marks().degree)) return true;  // but "kam zu spät"
    if (words.is(at, words.marks().split_infinitive) && closes(at + 1)) return true;
  }
  return false;
}

// "Am 3. Mai", "Der 3. Mai", "denn am 3. Mai", "sagt sie: Am 3. Mai", but not "das Konzert am 3. Mai".
bool opens_clause(const Tagged& tagged, const MarkedWords& words) {
  const std::uint32_t first = std::min(tagged.match, tagged.first_token);
  const auto parts = [&](std::uint32_t at) {
    return words.is(at, words.marks().clause) || words.is(at, words.marks().conjunction);
  };
  constexpr std::uint32_t lead_in = 2;  // "Denn am"
  if (first <= lead_in) return true;
  return parts(first - 1) || parts(first - 2) || words.is(first - 2, words.marks().bridge);
}

// "Am 3. Mai fand", "wurde am 3. Mai": what is told of the day itself, not of a plan for it.
bool has_past_beside(const Tagged& tagged, const MarkedWords& words) {
  const auto tells = [&](std::uint32_t at) {
    if (at >= words.size() || words.is(at, words.marks().modal_past)) return false;
    return words.is(at, words.marks().past) || words.is(at, words.marks().attribute_or_past);
  };
  const std::uint32_t next = tagged.last_token;
  const bool comma = next < words.size() && words.is(next, words.marks().comma);
  return (comma && tells(next + 1)) || has_verb_beside(tagged, words, tells);
}

// "Am 3. Mai hat sie gesungen", "sie ist am 3. Mai gestorben".
bool has_perfect_beside(const Tagged& tagged, const MarkedWords& words) {
  if (tagged.tense != Tense::past) return false;
  const auto is_auxiliary = [&](std::uint32_t at) {
    const bool auxiliary = words.is(at, words.marks().have) || words.is(at, words.marks().be);
    return auxiliary && !words.is(at, words.marks().would);
  };
  // "Die Messe am 6. März ist verschoben worden" tells nothing of that day, "hat begonnen" does.
  const std::uint32_t next = tagged.last_token;
  const bool is_behind = next < words.size() && words.is(next, words.marks().be);
  return has_verb_beside(tagged, words, is_auxiliary) && (!is_behind || opens_clause(tagged, words));
}

// "schlug vor, das nachzuholen, am 3. Mai": the infinitive closes the clause in front.
bool follows_intention(const Tagged& tagged, const MarkedWords& words) {
  std::uint32_t at = tagged.first_token;
  while (at > 0 && tagged.first_token - at < farthest && words.is(at - 1, words.marks().bridge)) --at;
  if (at < 3 || !words.is(at - 1, words.marks().comma)) return false;
  return words.is(at - 2, words.marks().split_infinitive) || words.is(at - 3, words.marks().infinitive);
}

// "Im März, als es schneite": a clause with "als" tells of what was.
bool stands_before_told(const Tagged& tagged, const MarkedWords& words) {
  const std::uint32_t next = tagged.last_token;
  return next + 1 < words.size() && words.is(next, words.marks().comma) && words.is(next + 1, words.marks().than);
}

// "Am Montag hatte sie angekündigt, den Laden zu schließen": the day of the verb beside it, not of what it announces.
bool is_of_doing(const Tagged& tagged, const MarkedWords& words) {
  const bool told = tagged.tense == Tense::past || tagged.tense == Tense::meant;
  if (!told || tagged.expression.kind != ExpressionKind::weekday || is_set_for(tagged, words)) return false;
  if (stands_before_event(tagged, words)) return false;  // "vor dem Spiel am Montag sagte"
  const auto is_have = [&](std::uint32_t at) {
    return words.is(at, words.marks().have) || words.is(at, words.marks().had);
  };
  return has_verb_beside(tagged, words, is_have) || (tagged.tense == Tense::past && has_past_beside(tagged, words));
}

// "Im Mai hatte sie angekündigt, den Laden zu schließen": told before what is told now.
bool has_pluperfect_beside(const Tagged& tagged, const MarkedWords& words) {
  if (is_set_for(tagged, words)) return false;
  const std::uint32_t first = tagged.first_token;
  const bool behind =
      first >= 2 && words.is(first - 1, words.marks().preposition) && words.is(first - 2, words.marks().had);
  return behind || (tagged.last_token < words.size() && words.is(tagged.last_token, words.marks().had));
}

// "die am Montag beginnende Messe": it begins then, whenever that is told.
bool is_of_coming(const Tagged& tagged, const MarkedWords& words) {
  return tagged.last_token < words.size() && words.is(tagged.last_token, words.marks().coming);
}

// "wäre fast gefallen": what nearly was has passed; but "hätte mit fast 300 Gästen begonnen".
bool tells_near_miss(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 8;
  const std::uint32_t first = tagged.first_token;
  if (first >= 3 && words.is(first - 3, words.marks().nearly)) return true;  // "Fast wäre am Montag"
  const std::uint32_t end = std::min(words.size(), tagged.last_token + reach);
  for (std::uint32_t at = tagged.last_token; at + 1 < end && !words.is(at, words.marks().clause); ++at) {
    const bool participle = words.is(at + 1, words.marks().participle) || words.is(at + 1, words.marks().gone);
    if (participle && words.is(at, words.marks().nearly)) return true;
  }
  return false;
}

// "Am Montag hätte die Messe begonnen": whether the day has come is open.
bool has_would_beside(const Tagged& tagged, const MarkedWords& words) {
  const auto is_would = [&](std::uint32_t at) { return words.is(at, words.marks().would); };
  return has_verb_beside(tagged, words, is_would) && !tells_near_miss(tagged, words);
}

// What is set or intended for a day lies ahead, but behind a verb of the past may have come since.
void look_towards(Tagged& tagged, const MarkedWords& words) {
  if (has_would_beside(tagged, words)) {
    tagged.tense = Tense::meant;
    return;
  }
  if (is_of_doing(tagged, words)) {
    tagged.tense = Tense::past;
    return;
  }
  const bool intended = is_intended(tagged, words) || is_set_for(tagged, words) || follows_intention(tagged, words);
  if (!intended && !stands_before_event(tagged, words) && !is_of_coming(tagged, words)) return;
  if (tagged.tense == Tense::past) {
    tagged.tense = Tense::meant;
  } else if (leaves_open(tagged.tense)) {
    tagged.tense = Tense::ahead;
  }
}

}  // namespace

bool leaves_open(Tense tense) {
  return tense == Tense::open || tense == Tense::state || tense == Tense::present || tense == Tense::meant;
}

// "die am Montag veröffentlichte Liste" is of the past, "das für Montag geplante Treffen" lies ahead.
std::optional<Tense> tense_of_attribute(const Tagged& tagged, const MarkedWords& words) {
  constexpr std::uint32_t reach = 3;
  const std::uint32_t end = std::min(words.size(), tagged.last_token + reach);
  for (std::uint32_t at = tagged.last_token; at < end && !words.is(at, words.marks().clause); ++at) {
    if (words.is(at, words.marks().determiner)) break;  // another noun begins
    if (!words.is(at, words.marks().done)) continue;
    // What was "am Montag angekündigt" was so on that day.
    const bool told = words.is(at, words.marks().announced) && !is_set_for(tagged, words);
    if (words.is(at, words.marks().planned) && !told) return Tense::ahead;
    if (words.is(at, words.marks().arranged) && is_set_for(tagged, words)) return Tense::ahead;
    const bool close = at == tagged.last_token || leaves_open(tagged.tense) || is_framed(tagged, words);
    return close ? std::optional(Tense::past) : std::nullopt;
  }
  return std::nullopt;
}

bool names_a_thing(const Tagged& tagged, const MarkedWords& words) {
  const bool bare = tagged.first_token > 0 && words.is(tagged.first_token - 1, words.marks().article);
  const std::uint32_t next = tagged.last_token;
  return (bare || is_framed(tagged, words)) && next < words.size() && words.is(next, words.marks().founded);
}

void read_year(Tagged& tagged, const MarkedWords& words) {
  tagged.goal =
      is_moved_into(tagged, words) || (is_set_for(tagged, words) && tense_of_attribute(tagged, words) == Tense::ahead);
  tagged.aside = is_measure(tagged, words) || stands_behind_since(tagged, words);
}

void read_weekday(Tagged& tagged, const MarkedWords& words) {
  if (stands_before_told(tagged, words)) {
    tagged.tense = Tense::past;
  } else if (is_any(tagged, words)) {
    // "Ein kalter Montag in Bonn." sets a scene.
    tagged.tense = tagged.tense == Tense::open ? Tense::past : Tense::habit;
  } else if (is_put_off(tagged, words)) {
    tagged.tense = Tense::future;
  } else if (is_compared(tagged, words) || dates_a_noun(tagged, words) || is_as_of(tagged, words) ||
             is_of_mishap(tagged, words) || has_unplanned_beside(tagged, words)) {
    tagged.tense = Tense::past;
  } else if (const auto tense = tense_of_attribute(tagged, words)) {
    tagged.tense = *tense;
  } else if (paints_a_scene(tagged, words)) {
    tagged.tense = tells_of_scene(tagged, words) ? Tense::past : Tense::open;
  } else if (has_start_beside(tagged, words)) {
    tagged.tense = Tense::future;
  } else {
    look_towards(tagged, words);
  }
}

namespace {

// "Die für das Wochenende geplanten Spiele fielen aus"
bool has_past_in_clause(const Tagged& tagged, const MarkedWords& words) {
  for (std::uint32_t at = tagged.last_token; at < words.size() && !words.is(at, words.marks().clause); ++at) {
    if (words.is(at, words.marks().past)) return true;
  }
  return tagged.tense == Tense::past;
}

}  // namespace

void read_weekend(Tagged& tagged, const MarkedWords& words) {
  if (dates_a_noun(tagged, words)) {
    tagged.tense = Tense::past;
  } else if (is_set_for(tagged, words) && tense_of_attribute(tagged, words) == Tense::ahead) {
    tagged.tense = has_past_in_clause(tagged, words) ? Tense::meant : Tense::ahead;
  }
}

void read_month(Tagged& tagged, const MarkedWords& words) {
  if (is_moved_into(tagged, words)) {
    tagged.tense = Tense::future;
    return;
  }
  if (tagged.tense != Tense::future && is_of_set_event(tagged, words)) tagged.tense = Tense::set;
  if (is_framed(tagged, words)) tagged.tense = tense_of_attribute(tagged, words).value_or(tagged.tense);
  if (dates_a_noun(tagged, words) || stands_behind_since(tagged, words) || is_compared(tagged, words))
    tagged.tense = Tense::past;
  if (is_set_for(tagged, words)) {
    tagged.tense = tagged.tense == Tense::past ? Tense::meant : leaves_open(tagged.tense) ? Tense::ahead : tagged.tense;
  }
  if (stands_before_told(tagged, words) || has_pluperfect_beside(tagged, words)) tagged.tense = Tense::happened;
}

void read_day_of_year(Tagged& tagged, const MarkedWords& words) {
  const bool told = has_perfect_beside(tagged, words);
  if (is_put_off(tagged, words)) tagged.tense = Tense::future;
  if (is_framed(tagged, words)) tagged.tense = tense_of_attribute(tagged, words).value_or(tagged.tense);
  if (paints_a_scene(tagged, words)) tagged.tense = Tense::past;
  look_towards(tagged, words);
  if (stands_before_told(tagged, words) || has_pluperfect_beside(tagged, words)) tagged.tense = Tense::happened;
  if (is_of_mishap(tagged, words) || has_unplanned_beside(tagged, words)) tagged.tense = Tense::over;
  if (told && tagged.tense == Tense::past) tagged.tense = Tense::happened;
  if (tagged.tense == Tense::past && has_past_beside(tagged, words)) {
    tagged.tense = opens_clause(tagged, words) ? Tense::over : Tense::happened;
  }
  if (is_as_of(tagged, words)) tagged.tense = Tense::state;  // an article may get newer figures after it appeared
}

}  // namespace zeitstrahl
