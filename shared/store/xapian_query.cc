#include "store/xapian_query.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <set>
#include <utility>

#include "base/accents.h"
#include "base/article.h"
#include "base/unicode.h"
#include "store/article_terms.h"
#include "store/event_terms.h"
#include "store/named_words.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace {

// Chosen on 250 queries of a parliament's indexers over its abstracts.
constexpr double weight_of_parts_side_by_side = 0.5;
constexpr double weight_of_parts = 0.3;
// Words from one end to the other, as "Abkommen über eine strategische Partnerschaft" has five.
constexpr Xapian::termcount near_parts = 6;
constexpr double exact_form_adds = 0.1;
constexpr double weight_of_alias = 0.7;
constexpr double weight_of_government = 0.1;  // "London" is first of all a city
// What several words weigh once more where an article has all of them, and side by side as they were typed.
constexpr double all_words_add = 0.5;
constexpr double side_by_side_adds = 0.3;

Xapian::Query scaled(const Xapian::Query& query, double factor) {
  return {Xapian::Query::OP_SCALE_WEIGHT, query, factor};
}

// Filters decide, they do not weigh.
Xapian::Query unweighted(const Xapian::Query& query) { return {Xapian::Query::OP_SCALE_WEIGHT, query, 0.0}; }

Xapian::Query any_of(const std::vector<std::string>& terms) {
  return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

// How articles are dated, as the field "date" takes it beside days.
Xapian::Query dated(std::string_view how) {
  if (how == "doubtful") return Xapian::Query(make_term(prefix::date_source, to_string(DateSource::mtime)));
  return Xapian::Query(make_term(prefix::date_source, how));
}

// What begins with all of these bytes, the most frequent of it.
Xapian::Query beginning_with(const std::string& beginning) {
  return {Xapian::Query::OP_WILDCARD, beginning, most_expansions, Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT,
          Xapian::Query::OP_OR};
}

// The same of words, whatever accents they have or are typed with.
Xapian::Query words_beginning_with(const std::string& beginning) {
  const std::string plain = without_accents(beginning);
  return beginning_with(make_term(prefix::exact, plain)) | beginning_with(make_term(prefix::unaccented, plain));
}

// A name as typed, or with a * at its end what begins so. Of places also those whose first words it is: "Frankfurt am
// Main", "Halle (Saale)" and "Frankfurt/Oder" are called by these.
Xapian::Query named(std::string_view field_prefix, std::string name) {
  const bool truncated = name.size() > 1 && name.ends_with('*');
  if (truncated) name.pop_back();
  const std::string term = make_term(field_prefix, name);
  if (truncated) return beginning_with(term);
  if (field_prefix != prefix::place) return Xapian::Query(term);
  return Xapian::Query(term) | beginning_with(term + ' ') | beginning_with(term + '/');
}

Xapian::Query filter(const Query& query) {
  const FieldSpec* field = find_field(query.field);
  if (field == nullptr || field->prefix.empty()) return Xapian::Query::MatchNothing;
  if (field->prefix == prefix::id) return Xapian::Query(make_id_term(query.text));
  if (field->prefix == prefix::date_source) return dated(query.text);
  return named(field->prefix, comparable_name(query.text));
}

Xapian::Query::op operator_of(Query::Op op) {
  switch (op) {
    case Query::Op::any_of:
    case Query::Op::spellings:  // not OP_MAX, which reads freed memory in Xapian 1.4 where segments end
      return Xapian::Query::OP_OR;
    default:
      return Xapian::Query::OP_AND_NOT;
  }
}

std::string day_value(Day day) { return day_term(day).substr(prefix::event_day.size()); }

// Days of which Xapian's order of bytes is the order of time.
Xapian::Query published(const DaySpan& days) {
  if (days.first > days.last) return Xapian::Query::MatchNothing;
  const Day first = std::max(days.first, year_span(1).first);
  const Day last = std::min(days.last, year_span(9999).last);
  if (first > last) return Xapian::Query::MatchNothing;
  return {Xapian::Query::OP_VALUE_RANGE, slot::day, day_value(first), day_value(last)};
}

}  // namespace

Xapian::BM25Weight bm25() { return {1.0 * wdf_of_word, 0, 1, 0.5, 0.5}; }

Xapian::Query XapianQueryMaker::make(const Query& query) const {
  switch (query.op) {
    case Query::Op::everything:
      return every_article();
    case Query::Op::word:
    case Query::Op::exact:
      return word(query);
    case Query::Op::truncated:
      return truncated(query);
    case Query::Op::phrase:
    case Query::Op::near:
      return positional(query);
    case Query::Op::filter:
      return unweighted(filter(query));
    case Query::Op::published:
      return unweighted(published(query.days));
    case Query::Op::event_days:
      return unweighted(event_days(query.days));
    case Query::Op::all_of:
      return all_words(query);
    case Query::Op::any_of:
    case Query::Op::spellings:
    case Query::Op::without:
      return combined(query);
    case Query::Op::any_word:
      return any_word(query);
  }
  return Xapian::Query::MatchNothing;
}

std::string XapianQueryMaker::stem_term(const Query& query, const std::string& word) const {
  return make_term(query.field == "title" ? prefix::title : prefix::stem, forms_.of(word).stem);
}

Xapian::Query XapianQueryMaker::word(const Query& query) const {
  if (query.text.empty()) return Xapian::Query::MatchNothing;
  const FieldSpec* field = find_field(query.field);
  if (field != nullptr && field->use != FieldUse::words) return unweighted(filter(query));
  // Titles have no exact terms, and none of parts: their stems are the nearest there is.
  if (query.op == Query::Op::exact && query.field.empty()) {
    return Xapian::Query(make_term(prefix::exact, query.text));
  }
  if (!query.field.empty()) return one_of_forms(prefix::title, query.text, aliases_.of({query.text}));
  return any_form(query.text);
}

// The word in any form and as a part of compounds; of a compound its parts side by side, as in "Hafen-Brücke", and
// further down near each other, in any order. Anywhere in an article they are chance ("West" and "Fleisch" of
// "Westfleisch"), but one more reason among several words. The form that was typed adds a little, whatever its accents.
Xapian::Query XapianQueryMaker::any_form(const std::string& folded_word) const {
  const WordForm form = forms_.of(folded_word);
  const std::string plain = without_accents(folded_word);
  const std::vector<std::string> typed{make_term(prefix::exact, plain), make_term(prefix::unaccented, plain)};
  const std::vector<Alias> aliases = aliases_.of({folded_word});
  std::vector<Xapian::Query> ways{{Xapian::Query::OP_AND_MAYBE, one_of_forms(prefix::stem, folded_word, aliases),
                                   scaled(any_of(typed), exact_form_adds)}};
  std::vector<std::string> parts;
  for (const std::string& part : form.parts) parts.push_back(make_term(prefix::stem, part));
  const auto count = static_cast<Xapian::termcount>(parts.size());
  if (count > 1) {
    ways.push_back(scaled({Xapian::Query::OP_PHRASE, parts.begin(), parts.end(), count}, weight_of_parts_side_by_side));
    if (one_is_enough_) {
      ways.push_back(scaled({Xapian::Query::OP_AND, parts.begin(), parts.end()}, weight_of_parts));
    } else if (few_have({Xapian::Query::OP_OR, ways.begin(), ways.end()})) {
      ways.push_back(scaled({Xapian::Query::OP_NEAR, parts.begin(), parts.end(), near_parts}, weight_of_parts));
    }
  }
  add_names(aliases, ways);
  return {Xapian::Query::OP_OR, ways.begin(), ways.end()};
}

// Forms of one word weigh as one: else the rare form would be worth more than the one that was typed.
Xapian::Query XapianQueryMaker::one_of_forms(std::string_view kind, const std::string& folded_word,
                                             const std::vector<Alias>& aliases) const {
  std::vector<std::string> terms{make_term(kind, forms_.of(folded_word).stem)};
  for (const Alias& alias : aliases) {
    if (alias.kind != AliasKind::form) continue;
    std::string term = make_term(kind, forms_.of(alias.words.front()).stem);
    if (term != terms.front() && database_.term_exists(term)) terms.push_back(std::move(term));
  }
  if (terms.size() == 1) return Xapian::Query(terms.front());
  return {Xapian::Query::OP_SYNONYM, terms.begin(), terms.end()};
}

bool XapianQueryMaker::few_have(const Xapian::Query& compound) const {
  if (enough_ == never_by_parts) return false;
  Xapian::Enquire enquire(database_);
  enquire.set_query(compound);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  return enquire.get_mset(0, 0, enough_).get_matches_lower_bound() < enough_;
}

void XapianQueryMaker::add_names(const std::vector<Alias>& names, std::vector<Xapian::Query>& ways) const {
  for (const Alias& alias : names) {
    if (alias.kind == AliasKind::form) continue;  // see one_of_forms
    const double weight = alias.kind == AliasKind::name ? weight_of_alias : weight_of_government;
    ways.push_back(scaled(side_by_side(alias.words), weight));
  }
}

Xapian::Query XapianQueryMaker::side_by_side(const std::vector<std::string>& words) const {
  std::vector<std::string> terms;
  for (const std::string& word : words) terms.push_back(make_term(prefix::stem, forms_.of(word).stem));
  if (terms.size() == 1) return Xapian::Query(terms.front());
  return {Xapian::Query::OP_PHRASE, terms.begin(), terms.end(), static_cast<Xapian::termcount>(terms.size())};
}

Xapian::Query XapianQueryMaker::truncated(const Query& query) const {
  if (query.text.empty()) return Xapian::Query::MatchNothing;
  if (query.field == "title") return truncated_in_title(query);
  return words_beginning_with(query.text);
}

// Titles have stems only, which may begin otherwise than the word: "brück*" and "bruck".
Xapian::Query XapianQueryMaker::truncated_in_title(const Query& query) const {
  const std::string plain = without_accents(query.text);
  std::vector<std::pair<Xapian::doccount, std::string>> words;
  for (const std::string_view kind : {prefix::exact, prefix::unaccented}) {
    const std::string beginning = make_term(kind, plain);
    for (auto term = database_.allterms_begin(beginning); term != database_.allterms_end(beginning); ++term) {
      words.emplace_back(term.get_termfreq(), (*term).substr(kind.size()));
    }
  }
  std::sort(words.begin(), words.end(), std::greater<>());
  if (words.size() > most_expansions) words.resize(most_expansions);
  std::set<std::string> terms;
  for (const auto& [articles, word] : words) terms.insert(stem_term(query, word));
  return any_of({terms.begin(), terms.end()});
}

Xapian::Query XapianQueryMaker::positional(const Query& query) const {
  std::vector<std::string> terms;
  for (const std::string& word : query.words) terms.push_back(stem_term(query, word));
  if (terms.empty()) return Xapian::Query::MatchNothing;
  if (terms.size() == 1) return Xapian::Query(terms.front());
  const auto count = static_cast<Xapian::termcount>(terms.size());
  if (query.op == Query::Op::phrase) {
    std::vector<Xapian::Query> ways{{Xapian::Query::OP_PHRASE, terms.begin(), terms.end(), count}};
    if (query.field.empty()) add_names(aliases_.of(query.words), ways);
    return {Xapian::Query::OP_OR, ways.begin(), ways.end()};
  }
  return {Xapian::Query::OP_NEAR, terms.begin(), terms.end(), query.distance + count - 1};
}

// Only years that occur, so that an open end costs nothing.
Xapian::Query XapianQueryMaker::event_days(const DaySpan& days) const {
  const DayCover units = cover(days);
  std::vector<std::string> terms = units.terms;
  const std::string all_years(prefix::event_year);
  for (auto term = database_.allterms_begin(all_years); term != database_.allterms_end(all_years); ++term) {
    const std::string name = *term;
    int year = 0;
    std::from_chars(name.data() + all_years.size(), name.data() + name.size(), year);
    if (units.first_year <= year && year <= units.last_year) terms.push_back(name);
  }
  return any_of(terms);
}

std::vector<Xapian::Query> XapianQueryMaker::children(const Query& query) const {
  std::vector<Xapian::Query> made;
  for (const Query& child : query.children) {
    const bool unwanted = query.op == Query::Op::without && !made.empty();
    made.push_back(unwanted ? XapianQueryMaker(database_, forms_, aliases_, enough_).make(child) : make(child));
  }
  return made;
}

Xapian::Query XapianQueryMaker::combined(const Query& query) const {
  const std::vector<Xapian::Query> parts = children(query);
  if (parts.empty()) return Xapian::Query::MatchNothing;
  return {operator_of(query.op), parts.begin(), parts.end()};
}

// Words that are a name together may be another name instead.
Xapian::Query XapianQueryMaker::all_words(const Query& query) const {
  if (query.children.empty()) return every_article();
  std::vector<Xapian::Query> words = children(query);
  std::vector<NamedWords> names = named_words(query.children, aliases_);
  std::for_each(names.rbegin(), names.rend(), [&](const NamedWords& name) {
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(name.first);
    const auto last = first + static_cast<std::ptrdiff_t>(name.count);
    std::vector<Xapian::Query> ways{{Xapian::Query::OP_AND, first, last}};
    add_names(name.aliases, ways);
    *first = Xapian::Query(Xapian::Query::OP_OR, ways.begin(), ways.end());
    words.erase(first + 1, last);
  });
  const Xapian::Query all(Xapian::Query::OP_AND, words.begin(), words.end());
  if (query.words.size() < 2) return all;
  return {Xapian::Query::OP_AND_MAYBE, all, scaled(side_by_side(query.words), side_by_side_adds)};
}

Xapian::Query XapianQueryMaker::any_word(const Query& query) const {
  if (!one_is_enough_) {
    XapianQueryMaker within = *this;
    within.one_is_enough_ = true;
    return within.any_word(query);
  }
  const std::vector<Xapian::Query> words = children(query);
  std::vector<Xapian::Query> ways = words;
  if (words.size() > 1) {
    ways.push_back(scaled(Xapian::Query(Xapian::Query::OP_AND, words.begin(), words.end()), all_words_add));
  }
  if (query.words.size() > 1) ways.push_back(scaled(side_by_side(query.words), side_by_side_adds));
  for (const NamedWords& name : named_words(query.children, aliases_)) add_names(name.aliases, ways);
  if (!related_.empty()) ways.push_back(related_);
  return {Xapian::Query::OP_OR, ways.begin(), ways.end()};
}

}  // namespace zeitstrahl
