// Cuts the inflection off a German word: the published algorithm CISTEM.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace zeitstrahl {

// The letters that stems are made of: ä, ö, ü become a, o, u, and so do ae, oe, ue where they stand for an umlaut and
// not behind a vowel ("neue") or q. `folded_word` as base/unicode.h folds it; all else stays.
std::string without_umlauts(std::string_view folded_word);

// The same ae, oe, ue as ä, ö, ü: "müller" for "mueller", but also "manül".
std::string with_umlauts(std::string_view folded_word);

// The endings that CISTEM takes off, longest first: em, er, nd from words of more than five letters, then t, e, s, n
// while more than three are left. sch, ei and ie count as one letter, and the second of a doubled letter stays
// (Weissweiler and Fraser 2017, "Developing a Stemmer for German Based on a Comparative Analysis of Publicly Available
// Stemmers"). Written from the paper, with two changes: nd goes only from "end", so that "finden" and "Vaterland" keep
// it; the prefix ge- is left to the caller. `word` without umlauts.
std::string without_endings(std::string_view word);

// The same, but never down to a word of `whole`: with "aus" in it, "austern" is left "aust".
std::string without_endings(std::string_view word, const std::set<std::string, std::less<>>& whole);

}  // namespace zeitstrahl
