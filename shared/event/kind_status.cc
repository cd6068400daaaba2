#include "event/kind_status.h"

#include <algorithm>

#include "event/noun_phrase.h"
#include "event/status.h"
#include "event/verb_bracket.h"

namespace zeitstrahl {

// "Nach der Wahl sank der Kurs" is news of the price; "nach dem Beben stieg die Zahl der Opfer" is news of the quake,
// unless the article has told of it.
bool KindStatus::is_aside() const {
  if (!is_presupposed(reading_, kind_.main)) return false;
  const bool indefinite = is_indefinite(reading_, kind_.main);
  if (rule_.told_once && !indefinite && told_before_) return true;
  return !rule_.consequences && !(rule_.indefinite_news && indefinite);
}

bool KindStatus::is_dated_by(const DatedDays& own) const {
  if (kind_.main.form != VerbForm::none || !is_aside()) return true;
  const std::uint32_t date = token_at(reading_.sentence(), own.because.range.begin);
  for (std::uint32_t at = kind_.main.last; at < date; ++at) {
    if (reading_.is_finite_verb(at)) return false;
  }
  return date >= kind_.main.last;
}

// A bare noun is news where it is demanded, planned or refused, and in a headline without verb.
bool KindStatus::is_news(Status status) const {
  if (!reading_.has_verb()) return true;
  if (rule_.mentions != Mentions::news) return false;
  return status != Status::happened && status != Status::ongoing;
}

Status KindStatus::of(bool dated) const {
  const bool attribute = kind_.main.form == VerbForm::attributive && is_retold(reading_, kind_.main);
  if (attribute && !dated) return Status::background;
  const OwnMarks own = rule_.deeds ? OwnMarks::ignore : OwnMarks::count;
  const Status status = status_of(reading_, kind_.main, own, kind_.matches);
  if (kind_.mention && !is_news(status)) return Status::background;
  // "Bereits am Donnerstag hatten ..." tells news: what names its day is no mere background.
  const bool named = dated && !kind_.mention && !reading_.has_mark(Mark::historic);
  if (status == Status::background) return named ? Status::happened : status;
  return of_news(status, named);
}

bool KindStatus::closes(const PatternMatch& verb) const {
  return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
    return found.mark == Mark::closing && found.match.first < verb.last && verb.first < found.match.last;
  });
}

Status KindStatus::of_news(Status status, bool named) const {
  if (rule_.alone && status != Status::planned) return Status::happened;
  // "Bei einem Unfall drohen Strafen": of an event that would be told when it occurs nothing is told here.
  const bool open = status == Status::possible || status == Status::denied;
  if (open && !rule_.supposed && is_retold(reading_, kind_.main)) return Status::background;
  if (status != Status::happened) return status;
  if (kind_.mode == "failed") return Status::denied;  // "nach dem Scheitern aller Verhandlungen"
  if (!named && (is_retold(reading_, kind_.main) || is_aside())) return Status::background;
  if (kind_.matches.size() == 1 && closes(kind_.main) && tells_present_state(reading_, kind_.main)) {
    return Status::ongoing;  // "Die Schulen sind geschlossen", but "der Vertrag ist geschlossen" is done
  }
  // A state lasts; what a capture or a signature does is done.
  const bool in_past = kind_.main.form == VerbForm::past || kind_.main.form == VerbForm::participle;
  const bool over = named && reading_.tells_past(reading_.clause_of(kind_.main));  // "bei Gefechten starben am Montag"
  const bool lasts = !in_past && !over && (kind_.mode == "situation" || kind_.mode == "combat");
  return lasts ? Status::ongoing : status;
}

}  // namespace zeitstrahl
