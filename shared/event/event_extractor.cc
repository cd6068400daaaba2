// Finds the events of an article: which sentences report something, on which day, and how certain it is.
#include "event/event_extractor.h"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include "event/attribution.h"
#include "event/called_off.h"
#include "event/dating.h"
#include "event/day_status.h"
#include "event/decision.h"
#include "event/event_day.h"
#include "event/event_reasons.h"
#include "event/event_tables.h"
#include "event/kind_choice.h"
#include "event/kind_status.h"
#include "event/lead_kind.h"
#include "event/negation.h"
#include "event/noun_phrase.h"
#include "event/office_holder.h"
#include "event/opening.h"
#include "event/quotation.h"
#include "event/sentence_reading.h"
#include "event/status.h"
#include "event/undated.h"
#include "event/verb_bracket.h"
#include "language/digest.h"

namespace zeitstrahl {

namespace {

constexpr std::chrono::days history_begins{365};  // what is older is told as background

bool is_of_day_to_come(const PublicationContext& publication, const DatedDays& own) {
  return publication.day && own.days.first > *publication.day;
}

// Whether the items of a digest are still to come.
enum class Section : std::uint8_t { news, to_come };

// What is known of an article, or of an item of a digest, before its sentences are read.
struct ArticleContext {
  const PublicationContext& published;
  PublicationContext publication;  // the same, or later that day
  LeadDays lead;
  std::vector<bool> blocked;  // kinds that its desk rules out
  Headline headline = Headline::none;
  bool headline_calls_off = false;
  Section section = Section::news;
};

bool calls_off(const AnalysedText& title, const EventTables& tables) {
  return std::any_of(title.sentences().begin(), title.sentences().end(), [&](const Sentence& sentence) {
    if (sentence.first_token == sentence.last_token) return false;
    return calls_off_plan(SentenceReading(SentenceView(title, sentence), tables), std::nullopt);
  });
}

// Reads one text of an article, sentence by sentence.
class TextReader {
 public:
  TextReader(const EventTables& tables, const DatedText& dated, SentenceSpan part, const ArticleContext& context)
      : tables_(tables),
        dated_(dated),
        part_(part),
        published_(context.publication),
        publication_(context.publication),
        dating_(tables, context.publication, context.lead, context.headline),
        blocked_(context.blocked),
        headline_calls_off_(context.headline_calls_off) {}

  std::vector<Event> events() {
    const std::vector<Sentence>& sentences = dated_.text.sentences();
    for (std::uint32_t i = part_.first; i < part_.last; ++i) {
      const Sentence& sentence = sentences[i];
      // A heading above all prose is the headline; others repeat what the text below them says.
      if (sentence.form == SentenceForm::prose) prose_begun_ = true;
      if (sentence.form == SentenceForm::subheading && prose_begun_) continue;
      if (sentence.first_token == sentence.last_token) continue;
      if (!paragraph_ || *paragraph_ != sentence.paragraph) begin_paragraph(sentence);
      read(sentence, timexes_of(i));
    }
    return std::move(events_);
  }

 private:
  void begin_paragraph(const Sentence& sentence) {
    paragraph_ = sentence.paragraph;
    paragraph_events_ = events_.size();
    paragraph_claimant_ = {};
    dating_.begin_paragraph(prose_begun_);
  }

  std::span<const Timex> timexes_of(std::uint32_t sentence) {
    const std::vector<Timex>& all = dated_.timexes;
    while (next_timex_ < all.size() && all[next_timex_].sentence < sentence) ++next_timex_;
    const std::size_t first = next_timex_;
    while (next_timex_ < all.size() && all[next_timex_].sentence == sentence) ++next_timex_;
    return std::span(all).subspan(first, next_timex_ - first);
  }

  void read(const Sentence& sentence, std::span<const Timex> timexes) {
    const SentenceReading reading(SentenceView(dated_.text, sentence), tables_);
    publication_ = as_of_entry(published_, timexes);
    dating_.begin_sentence(reading, timexes);
    if (sentence.form == SentenceForm::prose && tells_nothing(reading)) return dating_.pass(reading, timexes);
    const std::size_t told_before = events_.size();
    std::vector<KindFound> kinds = choose_kinds(reading, tables_, blocked_);
    if (tells_beside_occasion(reading, kinds, timexes)) kinds.clear();
    for (const KindFound& kind : kinds) add_event(reading, kind, timexes);
    const bool told = std::any_of(events_.begin() + static_cast<std::ptrdiff_t>(told_before), events_.end(),
                                  [](const Event& event) { return event.days.has_value(); });
    const bool may_be_other = kinds.empty() ? sentence.form != SentenceForm::subheading : says_what(reading, timexes);
    if (!told && may_be_other) add_other(reading, timexes);
    drop_plans(reading, told_before);
    add_state(reading);
    if (const TextRange speaker = speaker_of(reading); !speaker.empty()) paragraph_claimant_ = speaker;
    dating_.pass(reading, timexes);
    look_back(reading);
  }

  static bool tells_nothing(const SentenceReading& reading) { return only_asks(reading) || heads_letters(reading); }

  // "Am Montag wollten sie tagen. Doch das Treffen wurde abgesagt." The lead may come back to what the headline says.
  void drop_plans(const SentenceReading& reading, std::size_t told_before) {
    const auto drop = [&](std::size_t plan) {
      events_[plan].status = Status::denied;
      events_[plan].called_off = true;
    };
    const bool are_off = !past_plans_.empty() && calls_off_plan(reading, std::nullopt);
    if (are_off) std::for_each(past_plans_.begin(), past_plans_.end(), drop);
    past_plans_.clear();
    for (std::size_t i = told_before; i < events_.size(); ++i) {
      const Event& event = events_[i];
      const bool meant = event.status == Status::planned || event.status == Status::demanded;
      if (!meant || !event.days || event.day_from != DayFrom::sentence) continue;
      const std::uint32_t clause = reading.clauses().of(token_at(reading.sentence(), event.because.range.begin));
      if (!tells_past_plan(reading, clause)) continue;
      if (calls_off_plan(reading, clause) || (event.in_lead && headline_calls_off_)) drop(i);
      past_plans_.push_back(i);
    }
  }

  // "nach dem Gipfel am Montag zeigte sich die Ministerin enttäuscht": the verb of the clause says what is told, if
  // what is reported is only its occasion, and no news as such.
  bool tells_beside_occasion(const SentenceReading& reading, const std::vector<KindFound>& kinds,
                             std::span<const Timex> timexes) const {
    const auto is_occasion = [&](const KindFound& kind) {
      const KindRule& rule = tables_.kinds()[kind.kind];
      return !rule.consequences && !rule.indefinite_news && is_presupposed(reading, kind.main);
    };
    if (kinds.empty() || !std::all_of(kinds.begin(), kinds.end(), is_occasion)) return false;
    const auto own = dating_.own_day(reading, timexes, nullptr, begin_event(reading));
    if (!own) return false;
    const std::uint32_t clause = clause_of(reading, *own);
    const auto is_aside = [&](const KindFound& kind) {
      return kind.main.form == VerbForm::none || reading.clause_of(kind.main) != clause;
    };
    if (!std::all_of(kinds.begin(), kinds.end(), is_aside)) return false;
    const auto named = name_kind(reading, tables_, clause, blocked_);
    return named && named->main.form != VerbForm::none;
  }

  // "Am Montag kündigte sie an, der Hafen werde geschlossen": what she said has no day, that she said it has.
  bool says_what(const SentenceReading& reading, std::span<const Timex> timexes) const {
    const auto own = dating_.own_day(reading, timexes, nullptr, begin_event(reading));
    if (!own || own->precision != Precision::day || is_of_day_to_come(publication_, *own)) return false;
    const std::uint32_t clause = clause_of(reading, *own);
    const auto named = name_kind(reading, tables_, clause, blocked_);
    return named && tables_.kinds()[named->kind].alone && named->main.form != VerbForm::none &&
           reading.clause_of(named->main) == clause;
  }

  Event begin_event(const SentenceReading& reading) const {
    Event event;
    event.range = reading.sentence().sentence().range;
    const SentenceForm form = reading.sentence().sentence().form;
    event.in_title = form == SentenceForm::title;
    event.in_headline = event.in_title || form == SentenceForm::headline;
    event.in_lead = event.in_headline || dating_.in_lead();
    return event;
  }

  void add_event(const SentenceReading& reading, const KindFound& kind, std::span<const Timex> timexes) {
    Event event = begin_event(reading);
    const KindRule& rule = tables_.kinds()[kind.kind];
    event.kind = rule.id;
    event.mode = kind.mode;
    event.field = kind.field;
    for (const PatternMatch& match : kind.matches) {
      const Weight weight = tables_.trigger_of(match.label).weight;
      if (weight != Weight::attribute) show_trigger(reading, match, event);
    }
    auto own = dating_.own_day(reading, timexes, &kind.main, event);
    if (own && is_put_in_later(reading, timexes, *own, publication_.day)) return;
    if (own && rule.alone && !dates_speech(reading, kind, *own)) own.reset();
    const KindStatus status(reading, kind, rule, rule.told_once && has_reported(rule.id));
    event.status = status.of(own && status.is_dated_by(*own));
    event.status = status_on_day(event.status, reading, timexes, own, publication_);
    const bool deed = own && kind.mode != "failed" && dates_deed(reading, timexes, &kind.main, *own);
    if (deed) event.status = Status::happened;
    const bool planned = own && event.status == Status::planned;
    if (planned && dates_resolve(reading, timexes, kind.main, *own, publication_.day)) event.status = Status::happened;
    if (!own && event.in_lead && event.status == Status::planned && becomes(reading, kind.main))
      event.status = Status::happened;  // "Sie wird neue Chefin": it has been decided
    const bool off = event.status == Status::denied || event.status == Status::planned;
    if (off && is_decision(reading, timexes, kind.main, own)) event.status = Status::happened;
    if (own && is_open(event.status) && dates_telling(reading, kind, timexes, *own)) own.reset();
    if (!own && dating_.heralds(reading, timexes, reading.clause_of(kind.main), event)) event.status = Status::planned;
    // What was announced on Monday is news of Monday, and no plan for it.
    const bool announces = own && event.status == Status::planned;
    if (announces && dates_announcing(reading, timexes, kind.main, *own, publication_.day)) {
      event.status = Status::happened;
    }
    if (own) dating_.settle(*own, reading, reading.clause_of(kind.main), event);
    if (!deed) set_attribution(event, attribution_of(reading, kind.main, kind.matches));
    set_days(event, own ? own : dating_.day_without_date(reading, timexes, kind, rule, event));
    const bool announced = event.in_lead && is_open(event.status);
    if (!event.days && rule.needs_day && !kind.mention && !announced) return;
    if (own) event.called_off = is_called_off(reading, timexes, *own, event);
    if (retells(reading, kind, event, timexes)) event.status = Status::background;
    // The headline, and a lead that first tells of it, stand under the place and the desk of the article.
    const bool opens = event.in_headline || (event.in_lead && !has_reported(rule.id));
    if (rule.needs_name && !own && !opens && !names_something(reading, tables_)) event.status = Status::background;
    event.rule = tables_.trigger_of(kind.main.label).name;
    show_marks(reading, kind.main, event);
    if (event.status != Status::background) reported_.insert(event.kind);
    events_.push_back(std::move(event));
  }

  bool is_called_off(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                     const Event& event) const {
    return event.status == Status::denied && was_to_be(reading, timexes, own, publication_) &&
           !is_disclaimed(reading, clause_of(reading, own));
  }

  // "sagte die Wahl am Montag ab", "verschiebt die Wahl": done on that day, or on that of the news.
  bool is_decision(const SentenceReading& reading, std::span<const Timex> timexes, const PatternMatch& trigger,
                   const std::optional<DatedDays>& own) const {
    if (own) return dates_decision(reading, timexes, trigger, *own, publication_.day);
    return tells_decision(reading, trigger);
  }

  // Not yet so, and not on the day it was told.
  static bool is_open(Status status) { return status == Status::planned || status == Status::possible; }

  bool dates_telling(const SentenceReading& reading, const KindFound& kind, std::span<const Timex> timexes,
                     const DatedDays& own) const {
    return dates_report(reading, timexes, own, publication_.day) || dates_announcement(reading, kind, own);
  }

  // "sagte am Dienstag, beide wollten den Vertrag kündigen", "ließ am Dienstag offen, wann sie ihn kündigen", "reiste
  // am Dienstag an, um ihn zu kündigen": the day of the clause that says so.
  bool dates_announcement(const SentenceReading& reading, const KindFound& kind, const DatedDays& own) const {
    if (!publication_.day || is_of_day_to_come(publication_, own) || own.precision != Precision::day) return false;
    const std::uint32_t clause = clause_of(reading, own);
    const std::uint32_t below = reading.clause_of(kind.main);
    if (clause == below) return false;
    const Clause& content = reading.clauses()[below];
    if (content.type == ClauseType::infinitive && reading.opens_with(content, WordClass::purpose_opener))
      return own.days.last < *publication_.day || reading.tells_past(clause);
    const bool asked = content.type != ClauseType::relative && reading.opens_with(content, WordClass::question_word);
    return asked || reading.opens_with(content, WordClass::content_opener) || reading.has_mark(Mark::speech, clause) ||
           reading.has_mark(Mark::planned, clause);
  }

  bool has_reported(std::string_view kind) const { return reported_.contains(kind); }

  // "Der Fahrer wurde dabei schwer verletzt", far below the lead, tells more of an accident and no other one, and so
  // does "der Unfall" anywhere; that it did not happen after all is news.
  bool retells(const SentenceReading& reading, const KindFound& kind, const Event& event,
               std::span<const Timex> timexes) const {
    const KindRule& rule = tables_.kinds()[kind.kind];
    if (!rule.told_once || event.status == Status::denied || !has_reported(rule.id)) return false;
    if (!event.days && !is_open(event.status)) return publication_.day || timexes.empty();
    return (!event.days || event.day_from != DayFrom::sentence) &&
           std::any_of(kind.matches.begin(), kind.matches.end(),
                       [&](const PatternMatch& match) { return is_definite(reading, match); });
  }

  void add_other(const SentenceReading& reading, std::span<const Timex> timexes) {
    Event event = begin_event(reading);
    if (event.in_headline && !is_news_headline(reading)) return;  // "Das Wichtigste vom Dienstag"
    auto own = dating_.own_day(reading, timexes, nullptr, event);
    if (own && is_stamped_plan(reading, timexes, *own)) return;  // when it was written says not when it is to be
    if (own && is_put_in_later(reading, timexes, *own, publication_.day)) return;
    const std::uint32_t at = own ? token_at(reading.sentence(), own->because.range.begin) : 0;
    const std::uint32_t clause = reading.clauses().of(at);
    const Spoken spoken = own && is_of_day_to_come(publication_, *own) ? Spoken::skip : Spoken::count;
    auto named = name_kind(reading, tables_, own ? std::optional(clause) : std::nullopt, blocked_, spoken);
    if (!named && own && tells_only_state(reading, *own, publication_)) return;
    if (named && own && is_said_of_quoted(reading.sentence(), *named, at)) named.reset();
    const PatternMatch whole{0, at, 0, VerbForm::none, false};
    const bool denies = own && denies_plan(timexes, *own, named);
    event.status = status_of(reading, whole, denies ? OwnMarks::count : OwnMarks::deeds);
    if (named && is_denied(reading, *named)) event.status = Status::denied;
    // "Das Hafenfest fällt aus": on no other day than that on which it is told, this is the news.
    if (!own && event.status == Status::denied && is_dropped(reading, clause)) event.status = Status::happened;
    event.status = status_on_day(event.status, reading, timexes, own, publication_);
    if (!own && dating_.heralds(reading, timexes, clause, event)) event.status = Status::planned;
    if (own) dating_.settle(*own, reading, clause, event);
    const bool deed = own && dates_deed(reading, timexes, nullptr, *own);
    if (deed) event.status = Status::happened;
    if (!deed) set_attribution(event, attribution_of_sentence(reading, whole));
    set_days(event, own ? own : dating_.day_of_opening(reading, timexes, event));
    if (!event.days) return;
    if (own) event.called_off = is_called_off(reading, timexes, *own, event);
    event.kind = named ? tables_.kinds()[named->kind].id : std::string(other_kind);
    if (named) show_name(reading, *named, event);
    events_.push_back(std::move(event));
  }

  // "Kolbe tritt nicht zurück": the verb that names the kind is what did not come about.
  bool is_denied(const SentenceReading& reading, const KindFound& named) const {
    return !tables_.kinds()[named.kind].deeds && named.main.form != VerbForm::none && is_negated(reading, named.main);
  }

  // "„Im Mai fiel Schnee“, sagte sie": of May is what is quoted, and not that she said it.
  bool is_said_of_quoted(const SentenceView& sentence, const KindFound& named, std::uint32_t date) const {
    const bool saying = tables_.kinds()[named.kind].alone;
    return saying && Quotation().covers(sentence, date) && !Quotation().covers(sentence, named.main.first);
  }

  // "Am 1. Juni wird die Fähre verschoben": of a day to come it is refused what was to be then, unless the refusal is
  // what happens ("die Stadt verbietet am 1. Juni ...") or begins ("ab 1. Juni verboten").
  bool denies_plan(std::span<const Timex> timexes, const DatedDays& own, const std::optional<KindFound>& named) const {
    if (!is_of_day_to_come(publication_, own)) return false;
    if (named && named->main.form != VerbForm::none && tables_.kinds()[named->kind].deeds) return false;
    return std::none_of(timexes.begin(), timexes.end(), [&](const Timex& timex) {
      return timex.role == TimexRole::begin && timex.range.begin == own.because.range.begin;
    });
  }

  void show_name(const SentenceReading& reading, const KindFound& named, Event& event) const {
    event.rule = tables_.trigger_of(named.main.label).name;
    show_trigger(reading, named.main, event);
  }

  // Who holds an office is told beside other news, and no day is its own.
  void add_state(const SentenceReading& reading) {
    const std::optional<OfficeHolder> holder = office_holder(reading);
    if (!holder) return;
    Event event = begin_event(reading);
    event.state = true;
    event.kind = "personnel";
    event.mode = "in-office";
    event.status = Status::ongoing;
    event.triggers = {holder->office, holder->name, holder->organisation};
    events_.push_back(std::move(event));
  }

  // Nobody has said tomorrow what is in the paper today, and a year is what was spoken of; a week or a month may be,
  // unless the verb tells of the past beside it: "hatte sich vorige Woche für Bänke ausgesprochen".
  bool dates_speech(const SentenceReading& reading, const KindFound& kind, const DatedDays& found) const {
    if (is_of_day_to_come(publication_, found)) return false;
    if (found.precision == Precision::day) return true;
    if (found.precision != Precision::week && found.precision != Precision::month) return false;
    const std::uint32_t clause = reading.clause_of(kind.main);
    const bool past = kind.main.form == VerbForm::past || kind.main.form == VerbForm::participle;
    return (past || tells_in_perfect(reading, clause)) && clause_of(reading, found) == clause;
  }

  // Reported speech goes on over its paragraph: who spoke last is still speaking.
  void set_attribution(Event& event, const Attribution& attribution) {
    event.evidence = attribution.evidence;
    event.claimant = attribution.claimant;
    if (event.evidence == Evidence::attributed && event.claimant.empty()) event.claimant = paragraph_claimant_;
  }

  void set_days(Event& event, const std::optional<DatedDays>& found) const {
    if (!found) return;
    event.days = found->days;
    event.precision = found->precision;
    event.day_from = found->from;
    event.because = found->because;
    if (!publication_.day) return;
    const bool told = event.status == Status::happened || event.status == Status::ongoing;
    const bool ahead = is_of_day_to_come(publication_, *found) || lies_ahead(*found, publication_);
    if (told && ahead) event.status = Status::planned;
    const bool over = told || event.status == Status::denied;
    if (over && found->days.last + history_begins < *published_.day) event.status = Status::background;
  }

  // "Offiziell wurden die Angaben nicht bestätigt" weakens what its paragraph said before.
  void look_back(const SentenceReading& reading) {
    const Evidence evidence = looking_back(reading);
    if (evidence == Evidence::stated) return;
    for (std::size_t i = paragraph_events_; i < events_.size(); ++i) {
      Event& event = events_[i];
      if (event.evidence == Evidence::stated || event.evidence == Evidence::attributed) event.evidence = evidence;
    }
  }

  const EventTables& tables_;
  const DatedText& dated_;
  const SentenceSpan part_;
  const PublicationContext& published_;
  PublicationContext publication_;  // as of the sentence that is read
  Dating dating_;
  const std::vector<bool>& blocked_;
  const bool headline_calls_off_;
  std::vector<Event> events_;
  std::set<std::string, std::less<>> reported_;  // kinds
  std::optional<std::uint32_t> paragraph_;
  std::vector<std::size_t> past_plans_;  // events of the sentence before that it tells as once planned
  std::size_t paragraph_events_ = 0;     // events before this paragraph
  bool prose_begun_ = false;
  TextRange paragraph_claimant_;  // who spoke last in it
  std::size_t next_timex_ = 0;
};

// A line stands at the end of the part in front of its items; any other line ends them.
Section section_behind(const AnalysedText& text, SentenceSpan part, const Digests& digests, Section section) {
  for (std::uint32_t i = part.first; i < part.last; ++i) {
    const Sentence& line = text.sentences()[i];
    if (line.form != SentenceForm::subheading) continue;
    section = digests.announces(line.range.of(text.text())) ? Section::to_come : Section::news;
  }
  return section;
}

// An item has news and days of its own, whatever the headline of its digest says. Whoever announces the day in its
// early morning speaks of the evening to come, and not of the last one.
void begin_item(const DatedText& body, SentenceSpan item, const EventTables& tables, ArticleContext& context) {
  constexpr int of_the_day = 10;  // hour; what is read earlier may be of the day before
  const bool to_come = context.section == Section::to_come;
  context.publication = context.published;
  if (to_come) context.publication.hour = std::max(context.published.hour.value_or(of_the_day), of_the_day);
  context.lead = lead_days(body, item, tables, context.publication);
  context.headline = to_come ? Headline::announcement : Headline::with_news;
  context.headline_calls_off = false;
}

SentenceSpan whole(const AnalysedText& text) { return {0, static_cast<std::uint32_t>(text.sentences().size())}; }

// The items of a digest begin with their headlines; what stands above the first one is a part, too. An article is one.
std::vector<SentenceSpan> parts_of(const AnalysedText& text) {
  std::vector<SentenceSpan> parts{whole(text)};
  for (std::uint32_t i = 1; i < text.sentences().size(); ++i) {
    if (text.sentences()[i].form != SentenceForm::headline) continue;
    const std::uint32_t end = std::exchange(parts.back().last, i);
    parts.push_back({i, end});
  }
  return parts;
}

}  // namespace

struct EventExtractor::Impl {
  explicit Impl(const Lexicon& lexicon)
      : tables(lexicon), digests(lexicon), desks(lexicon, tables.kind_ids()), lead_kind(lexicon, tables.kinds()) {}
  EventTables tables;
  Digests digests;
  Desks desks;
  LeadKind lead_kind;
};

EventExtractor::EventExtractor(const Lexicon& lexicon) : impl_(std::make_unique<const Impl>(lexicon)) {}
EventExtractor::~EventExtractor() = default;

std::vector<Event> EventExtractor::extract(const DatedText& title, const DatedText& body,
                                           const PublicationContext& publication, const Desk& desk) const {
  const EventTables& tables = impl_->tables;
  DeskKinds of_desk = impl_->desks.kinds_at(desk);
  const std::vector<SentenceSpan> parts = parts_of(body.text);
  ArticleContext context{publication, publication, lead_days(body, parts.front(), tables, publication),
                         std::move(of_desk.blocked)};
  std::vector<Event> events = TextReader(tables, title, whole(title.text), context).events();
  if (!title.text.sentences().empty()) {
    const bool news = std::any_of(events.begin(), events.end(), [](const Event& event) { return !event.state; });
    context.headline = news ? Headline::with_news : Headline::without_news;
    if (is_only_quoted(title.text)) context.headline = Headline::quotation;
    context.headline_calls_off = calls_off(title.text, tables);
  }
  for (const SentenceSpan& part : parts) {
    if (body.text.sentences().empty()) break;
    if (body.text.sentences()[part.first].form == SentenceForm::headline) begin_item(body, part, tables, context);
    context.section = section_behind(body.text, part, impl_->digests, context.section);
    std::vector<Event> of_part = TextReader(tables, body, part, context).events();
    events.insert(events.end(), std::make_move_iterator(of_part.begin()), std::make_move_iterator(of_part.end()));
  }
  impl_->lead_kind.share(title.text, body.text, events);
  if (of_desk.own) {
    for (Event& event : events) {
      if (event.kind == other_kind) event.kind = tables.kinds()[*of_desk.own].id;
    }
  }
  return events;
}

}  // namespace zeitstrahl
