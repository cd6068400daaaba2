#include "searcher/advice.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>

#include "base/tsv.h"
#include "searcher/find/suggestion.h"

namespace zeitstrahl {

namespace {

std::string counted_articles(std::size_t count) {
  return fmt::format("{} {}", count, count == 1 ? "article" : "articles");
}

std::vector<std::string_view> words_of_typed(std::string_view typed) {
  std::vector<std::string_view> words = split(typed, ' ');
  std::erase(words, std::string_view());
  return words;
}

// Only what finds more than the query did. Whether there is such a spelling.
bool note_spelling(Session& session, const Asked& asked) {
  const auto better = suggested(session.reader(), asked.typed, asked.query);
  const auto query = better ? session.query_of_suggestion(*better) : std::nullopt;
  if (!query) return false;
  const std::size_t more = session.reader().matching(restricted(*query, asked.filters)).size();
  if (more <= asked.matching) return false;
  session.note(fmt::format("did you mean '{}'? It finds {}", *better, counted_articles(more)));
  return true;
}

// Who asked for a name should know that these have none.
void note_parts(Session& session, const Asked& asked) {
  const std::size_t by_parts = session.reader().by_parts_alone(restricted(asked.query, asked.filters));
  if (by_parts == 0) return;
  session.note(fmt::format("{} of {} {} not the word itself but its parts near each other; =Wort finds just this form",
                           by_parts, counted_articles(asked.matching), by_parts == 1 ? "has" : "have"));
}

struct Wider {
  std::string typed;
  std::size_t matching;
};

// All but one of the words, as they were typed, where clearly more articles have those than have all; those that the
// fewest have first.
std::vector<Wider> without_one(Session& session, const Asked& asked) {
  constexpr double clearly_more = 1.5;
  const std::vector<std::string_view> words = words_of_typed(asked.typed);
  if (asked.query.op != Query::Op::all_of || words.size() < 2 || asked.query.children.size() != words.size()) return {};
  std::vector<Wider> topics;
  for (std::size_t left_out = 0; left_out < words.size(); ++left_out) {
    const auto at = static_cast<std::ptrdiff_t>(left_out);
    Query query{.op = Query::Op::all_of, .children = asked.query.children};
    query.children.erase(query.children.begin() + at);
    std::vector<std::string_view> others = words;
    others.erase(others.begin() + at);
    const std::size_t matching = session.reader().matching(query).size();
    if (static_cast<double>(matching) < clearly_more * static_cast<double>(asked.matching)) continue;
    topics.push_back({fmt::format("{}", fmt::join(others, " ")), matching});
  }
  std::sort(topics.begin(), topics.end(), [](const Wider& a, const Wider& b) { return a.matching < b.matching; });
  return topics;
}

std::string nothing_found(const Asked& asked) {
  if (!asked.filters.empty()) return "no article matches the words and the filters";
  const bool several = asked.query.op == Query::Op::all_of && asked.query.children.size() > 1;
  return several ? "no article has all of these words; --any asks for any of them" : "no article matches";
}

}  // namespace

void advise_to_widen(Session& session, const Asked& asked) {
  constexpr std::size_t few = 20;
  constexpr std::size_t least_archive = 1'000;  // a smaller one has few of everything
  constexpr std::size_t most = 200;             // that may still be one topic
  if (asked.matching == 0 || asked.matching >= few || session.reader().articles() < least_archive) return;
  std::vector<Wider> topics = without_one(session, asked);
  while (topics.size() > 1 && topics.back().matching > most) topics.pop_back();
  if (topics.empty()) return;
  std::vector<std::string> named;
  for (const Wider& topic : topics) named.push_back(fmt::format("'{}' has {}", topic.typed, topic.matching));
  session.note(fmt::format("only {} {} all of these words; {}", counted_articles(asked.matching),
                           asked.matching == 1 ? "has" : "have", fmt::join(named, ", ")));
}

void advise(Session& session, const Asked& asked) {
  constexpr std::size_t few = 2;
  note_parts(session, asked);
  if (asked.matching > few || note_spelling(session, asked)) return;
  if (asked.matching == 0) session.note(nothing_found(asked));
}

}  // namespace zeitstrahl
