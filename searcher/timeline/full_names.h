// Who is asked for by a name that is written like other words: "Kurz" is Sebastian Kurz and Kanzler Kurz, and neither
// "kurz nach acht" nor "kurze Wege"; "Löw" is no "Löwe".
#pragma once

#include <string_view>

#include "store/query.h"
#include "store/reader.h"

namespace zeitstrahl {

// A query of a single word that was typed with a capital and is such a name as any of its forms, "Löw" or "Löws", or
// where articles also have it in small letters as any of the phrases it stands in, the most frequent first. Such a name
// stands often right behind another word with a capital, seldom before one, and hardly ever behind an article, and many
// articles that have its stem do not have it; some of them are looked at. Other queries come back unchanged. `typed` is
// what the query was made of.
Query with_full_names(Reader& reader, std::string_view typed, Query query);

}  // namespace zeitstrahl
