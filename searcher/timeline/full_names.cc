#include "searcher/timeline/full_names.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/accents.h"
#include "base/unicode.h"
#include "language/token.h"
#include "language/word_counts.h"

namespace zeitstrahl {

namespace {

// How some articles write a word.
struct Uses {
  std::size_t articles = 0;
  std::size_t without = 0;                         // articles that have other words of its stem only
  std::size_t small = 0;                           // articles that have it in small letters
  std::size_t inside = 0;                          // times with a capital inside of a sentence; of these ...
  std::size_t determined = 0;                      // ... times right behind an article
  std::size_t leading = 0;                         // ... times right before another word with a capital: "Kanzler Kurz"
  std::map<std::string, std::size_t> behind = {};  // ... times right behind one, by that word

  std::size_t named() const {
    std::size_t times = 0;
    for (const auto& [before, count] : behind) times += count;
    return times;
  }
};

// "Kurz", "Kurzs" and "Kurz-Berater", also "Dachauer" of Dachau, but not "Kurze".
bool is_form_of(std::string_view word, std::string_view name) {
  if (!word.starts_with(name)) return false;
  const std::string_view ending = word.substr(name.size());
  return ending.empty() || ending == "s" || ending.starts_with("er") || ending.starts_with('-');
}

class UseCounter {
 public:
  // Keeps references.
  UseCounter(Reader& reader, const std::string& word)
      : reader_(reader), word_(word), plain_(without_accents(word)), determiners_(determiners(reader.lexicon())) {}

  // The titles are looked at beside: of words that are mostly something else they have the name more often.
  Uses count() {
    const Query word{.op = Query::Op::word, .text = word_};
    for (const DocumentNumber document : some_of(reader_.matching(word))) {
      const Written written = look_at(reader_.article(document));
      ++uses_.articles;
      if (!written.capitalised) ++uses_.without;
      if (written.small) ++uses_.small;
    }
    Query in_title = word;
    in_title.field = "title";
    for (const DocumentNumber document : some_of(reader_.matching(in_title))) look_at(reader_.article(document));
    return std::move(uses_);
  }

 private:
  // Whether a text has the word so.
  struct Written {
    bool capitalised = false;  // inside of a sentence
    bool small = false;
  };

  static std::vector<DocumentNumber> some_of(const std::vector<DocumentNumber>& documents) {
    constexpr std::size_t looked_at = 80;
    std::vector<DocumentNumber> some;
    const std::size_t stride = 1 + documents.size() / looked_at;
    for (std::size_t i = 0; i < documents.size(); i += stride) some.push_back(documents[i]);
    return some;
  }

  Written look_at(const Article& article) {
    const Written title = look_at(article.title);
    const Written text = look_at(article.text);
    return {title.capitalised || text.capitalised, title.small || text.small};
  }

  Written look_at(std::string_view text) {
    const Tokens tokens = tokenise(text);
    Written written;
    for (std::size_t i = 1; i < tokens.tokens.size(); ++i) {
      const Token& token = tokens.tokens[i];
      if (token.kind != TokenKind::word || tokens.tokens[i - 1].kind != TokenKind::word)
        continue;  // may open a sentence
      const std::string folded = without_accents(tokens.folded_of(token));
      if (!token.capitalised) {
        written.small = written.small || folded == plain_;
      } else if (is_form_of(folded, plain_)) {
        written.capitalised = true;
        if (folded == plain_) count_use(tokens, i);
      }
    }
    return written;
  }

  void count_use(const Tokens& tokens, std::size_t at) {
    const Token& token_before = tokens.tokens[at - 1];
    const std::string before(tokens.folded_of(token_before));
    ++uses_.inside;
    if (determiners_.contains(before)) {
      ++uses_.determined;
    } else if (token_before.capitalised) {
      ++uses_.behind[before];
    }
    const bool last = at + 1 == tokens.tokens.size();
    if (!last && tokens.tokens[at + 1].kind == TokenKind::word && tokens.tokens[at + 1].capitalised) ++uses_.leading;
  }

  Reader& reader_;
  const std::string& word_;
  std::string plain_;
  Determiners determiners_;
  Uses uses_;
};

double share(std::size_t part, std::size_t whole) {
  return static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(whole, 1));
}

// Somebody's name, where many articles that have its stem do not have it. Of an office or a first name other names
// follow; the rest was set by looking at forty names and nouns, which lie far apart.
bool is_ambiguous_name(const Uses& uses) {
  constexpr std::size_t least = 6;  // times
  constexpr double most_determined = 0.1;
  constexpr double most_leading = 0.2;
  constexpr double least_named = 0.4;
  constexpr double least_without = 0.3;
  return uses.inside >= least && share(uses.determined, uses.inside) <= most_determined &&
         share(uses.leading, uses.inside) <= most_leading && share(uses.named(), uses.inside) >= least_named &&
         share(uses.without, uses.articles) >= least_without;
}

// "Löw" and "Löws", but not "Löwen".
Query exactly(const std::string& word) {
  return {.op = Query::Op::any_of,
          .children = {{.op = Query::Op::exact, .text = word}, {.op = Query::Op::exact, .text = word + "s"}}};
}

// "Sebastian Kurz", "Kanzler Kurz", the most frequent first.
Query in_full(const std::string& word, const Uses& uses) {
  constexpr double least_share = 0.03;  // of the times it stands behind another
  constexpr std::size_t least_times = 2;
  std::vector<std::pair<std::size_t, std::string>> before;
  for (const auto& [name, times] : uses.behind) {
    if (times >= least_times && share(times, uses.named()) >= least_share) before.emplace_back(times, name);
  }
  std::stable_sort(before.begin(), before.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  Query names{.op = Query::Op::any_of};
  for (const auto& [times, name] : before) names.children.push_back({.op = Query::Op::phrase, .words = {name, word}});
  return names;
}

}  // namespace

Query with_full_names(Reader& reader, std::string_view typed, Query query) {
  const bool single = query.op == Query::Op::word && query.field.empty();
  if (!single || !begins_upper(typed)) return query;
  const Uses uses = UseCounter(reader, query.text).count();
  constexpr double hardly_small = 0.1;
  if (!is_ambiguous_name(uses)) return query;
  if (share(uses.small, uses.articles) <= hardly_small) return exactly(query.text);
  Query names = in_full(query.text, uses);
  return names.children.empty() ? query : names;
}

}  // namespace zeitstrahl
