#include "event/event_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/tsv.h"

namespace zeitstrahl {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 68> mark_names = {"negation",         "no_negation",
                                                         "planned",          "demanded",
                                                         "possible",         "denied",
                                                         "ongoing",          "background",
                                                         "past_background",  "historic",
                                                         "modal_intent",     "modal_hearsay",
                                                         "modal_demand",     "modal_ability",
                                                         "future",           "pluperfect",
                                                         "passive",          "speech",
                                                         "according_before", "according_after",
                                                         "reported",         "unconfirmed",
                                                         "alleged",          "disputed",
                                                         "unconfirmed_back", "unverifiable_back",
                                                         "evening",          "conditional",
                                                         "comparison",       "existence",
                                                         "resolve",          "presupposing",
                                                         "framing",          "since",
                                                         "no_claimant",      "implicative",
                                                         "first_person",     "lasting",
                                                         "belief",           "unplaced",
                                                         "requested",        "deed",
                                                         "local_time",       "still",
                                                         "no_still",         "scheduled",
                                                         "session",          "closing",
                                                         "from_midnight",    "called_off",
                                                         "no_ongoing",       "as_expected",
                                                         "daily_figures",    "put_off",
                                                         "dropped",          "appointment",
                                                         "foiled",           "came_to_nothing",
                                                         "collapsed",        "state",
                                                         "yearly",           "own_claim",
                                                         "genitive_s",       "genitive_es",
                                                         "became",           "banned",
                                                         "decided_against",  "disclaimed"};

constexpr std::array<std::pair<std::string_view, Weight>, 7> weights = {{{"A", Weight::attribute},
                                                                         {"N", Weight::noun},
                                                                         {"S", Weight::strong_noun},
                                                                         {"E", Weight::event_noun},
                                                                         {"V", Weight::verb},
                                                                         {"F", Weight::decisive},
                                                                         {"O", Weight::opinion}}};

struct TriggerSort {
  Weight weight;
  std::string_view sign;  // of the weight
  std::string_view field;
};

constexpr std::array<std::pair<std::string_view, OfficeUse>, 3> uses = {
    {{"office", OfficeUse::office}, {"barred", OfficeUse::barred}, {"task", OfficeUse::task}}};

std::string_view first_alternative(std::string_view cell) { return cell.substr(0, cell.find(", ")); }

}  // namespace

std::optional<Mark> parse_mark(std::string_view name) {
  const auto found = std::find(mark_names.begin(), mark_names.end(), name);
  if (found == mark_names.end()) return std::nullopt;
  return static_cast<Mark>(found - mark_names.begin());
}

std::string_view to_string(Mark mark) { return mark_names.at(static_cast<std::size_t>(mark)); }

EventTables::EventTables(const Lexicon& lexicon)
    : strong_(lexicon), words_(lexicon), cutter_(lexicon), patterns_(strong_, words_) {
  load_kinds(lexicon.table("event_kinds"));
  load_groups(lexicon.table("word_groups"));
  load_triggers(lexicon.table("event_triggers"));
  load_names(lexicon.table("event_names"));
  load_false_friends(lexicon.table("false_friends"));
  load_marks(lexicon.table("status_marks"));
  load_offices(lexicon.table("offices"));
  // Known so that clauses can be cut at their finite verbs; they mean nothing themselves.
  const Table& verbs = lexicon.table("common_verbs");
  const std::size_t verb = verbs.column("verb");
  const Label unused = new_label({EventLabel::Table::condition, 0});
  for (const TableRow& row : verbs.rows) patterns_.add(unused, fmt::format("verb:{}", row[verb]));
  for (const EventLabel& meaning : meanings_) {
    unconditional_.push_back(meaning.table != EventLabel::Table::condition);
  }
}

std::vector<bool> EventTables::conditions_of(const std::vector<PatternMatch>& triggers) const {
  std::vector<bool> wanted(meanings_.size(), false);
  for (const PatternMatch& match : triggers) {
    const Trigger& trigger = triggers_[meanings_[match.label].index];
    for (const Label label : trigger.with) wanted[label] = true;
    if (trigger.without) wanted[*trigger.without] = true;
  }
  return wanted;
}

std::vector<std::string> EventTables::kind_ids() const {
  std::vector<std::string> ids;
  for (const KindRule& kind : kinds_) ids.push_back(kind.id);
  return ids;
}

Label EventTables::new_label(EventLabel meaning) {
  meanings_.push_back(meaning);
  return static_cast<Label>(meanings_.size() - 1);
}

std::uint32_t EventTables::kind_index(std::string_view id, const Table& table, const TableRow& row) const {
  const auto found = std::find_if(kinds_.begin(), kinds_.end(), [&](const KindRule& kind) { return kind.id == id; });
  if (found == kinds_.end()) refuse_name(table, row, "kind", id);
  return static_cast<std::uint32_t>(found - kinds_.begin());
}

void EventTables::load_kinds(const Table& table) {
  const std::size_t id = table.column("id");
  const std::size_t reach = table.column("reach");
  const std::size_t mentions = table.column("mentions");
  const std::size_t undated = table.column("undated");
  const std::size_t report = table.column("report");
  const std::size_t deeds = table.column("deeds");
  const std::size_t presupposed = table.column("presupposed");
  const std::size_t again = table.column("again");
  const std::size_t nameless = table.column("nameless");
  const std::size_t supposed = table.column("supposed");
  for (const TableRow& row : table.rows) {
    kinds_.push_back({.id = std::string(row[id]),
                      .reach = row[reach] == "sentence" ? Reach::sentence : Reach::clause,
                      .mentions = row[mentions] == "news"       ? Mentions::news
                                  : row[mentions] == "listed"   ? Mentions::listed
                                  : row[mentions] == "headline" ? Mentions::headline
                                                                : Mentions::no,
                      .lead_only = row[undated] == "lead",
                      .needs_day = row[undated] != "told",
                      .alone = row[report] == "alone",
                      .deeds = row[deeds] == "yes",
                      .consequences = row[presupposed] == "news",
                      .indefinite_news = row[presupposed] == "indefinite",
                      .told_once = row[again] == "background",
                      .needs_name = row[nameless] == "background",
                      .supposed = row[supposed] == "news"});
  }
}

void EventTables::load_groups(const Table& table) {
  const std::size_t name = table.column("group");
  const std::size_t patterns = table.column("patterns");
  for (const TableRow& row : table.rows) patterns_.add_group(row[name], row[patterns]);
}

// A cell of conditions: patterns, and groups of words as "$name", parted by ", ".
std::optional<Label> EventTables::condition(std::string_view cell) {
  if (cell.empty()) return std::nullopt;
  const auto known = conditions_.find(cell);
  if (known != conditions_.end()) return known->second;
  const Label label = new_label({EventLabel::Table::condition, 0});
  patterns_.add(label, cell);
  conditions_.emplace(cell, label);
  return label;
}

// Conditions parted by " + " must all be met.
std::vector<Label> EventTables::conditions(std::string_view cell) {
  std::vector<Label> all;
  for (const std::string_view part : split(cell, '+')) {
    if (const auto label = condition(trimmed(part))) all.push_back(*label);
  }
  return all;
}

// Both tables of triggers have these columns; what a row is worth, and its field, is for each to say.
template <typename SortOf>
void EventTables::add_triggers(const Table& table, const SortOf& sort_of) {
  const std::size_t kind = table.column("kind");
  const std::size_t pattern = table.column("pattern");
  const std::size_t with = table.column("with");
  const std::size_t without = table.column("without");
  const std::size_t mode = table.column("mode");
  for (const TableRow& row : table.rows) {
    const TriggerSort sort = sort_of(row);
    const auto index = static_cast<std::uint32_t>(triggers_.size());
    triggers_.push_back({kind_index(row[kind], table, row), sort.weight, conditions(row[with]), condition(row[without]),
                         std::string(row[mode]), std::string(sort.field),
                         fmt::format("{} {}", sort.sign, first_alternative(row[pattern]))});
    patterns_.add(new_label({EventLabel::Table::trigger, index}), row[pattern]);
  }
}

void EventTables::load_triggers(const Table& table) {
  const std::size_t weight = table.column("weight");
  const std::size_t field = table.column("field");
  add_triggers(table, [&](const TableRow& row) -> TriggerSort {
    const auto found =
        std::find_if(weights.begin(), weights.end(), [&](const auto& entry) { return entry.first == row[weight]; });
    if (found == weights.end()) refuse_name(table, row, "weight", row[weight]);
    return {found->second, row[weight], row[field]};
  });
}

void EventTables::load_names(const Table& table) {
  add_triggers(table, [](const TableRow&) -> TriggerSort { return {Weight::naming, "W", ""}; });
}

void EventTables::load_false_friends(const Table& table) {
  const std::size_t kinds = table.column("kinds");
  const std::size_t pattern = table.column("pattern");
  const std::size_t reach = table.column("reach");
  for (const TableRow& row : table.rows) {
    FalseFriend entry{std::vector<bool>(kinds_.size(), row[kinds] == "*"), row[reach] == "sentence"};
    for (const std::string_view id : split(row[kinds], ',')) {
      if (id != "*") entry.kinds[kind_index(trimmed(id), table, row)] = true;
    }
    const auto index = static_cast<std::uint32_t>(false_friends_.size());
    false_friends_.push_back(std::move(entry));
    patterns_.add(new_label({EventLabel::Table::false_friend, index}), row[pattern]);
  }
}

void EventTables::load_marks(const Table& table) {
  const std::size_t mark = table.column("mark");
  const std::size_t pattern = table.column("pattern");
  for (const TableRow& row : table.rows) {
    const std::optional<Mark> parsed = parse_mark(row[mark]);
    if (!parsed) refuse_name(table, row, "mark", row[mark]);
    const auto index = static_cast<std::uint32_t>(marks_.size());
    marks_.push_back(*parsed);
    patterns_.add(new_label({EventLabel::Table::mark, index}), row[pattern]);
  }
}

void EventTables::load_offices(const Table& table) {
  const std::size_t use = table.column("use");
  const std::size_t pattern = table.column("pattern");
  for (const TableRow& row : table.rows) {
    const auto found =
        std::find_if(uses.begin(), uses.end(), [&](const auto& entry) { return entry.first == row[use]; });
    if (found == uses.end()) refuse_name(table, row, "use", row[use]);
    const auto index = static_cast<std::uint32_t>(offices_.size());
    offices_.push_back(found->second);
    patterns_.add(new_label({EventLabel::Table::office, index}), row[pattern]);
  }
}

}  // namespace zeitstrahl
