// What a sentence says of an event of a kind: news or only named, done, under way or still open.
#pragma once

#include "event/event_day.h"
#include "event/event_tables.h"
#include "event/kind_choice.h"
#include "event/sentence_reading.h"

namespace zeitstrahl {

class KindStatus {
 public:
  // Keeps references. `told_before`: the article has reported an event of the kind, which it tells once.
  KindStatus(const SentenceReading& reading, const KindFound& kind, const KindRule& rule, bool told_before)
      : reading_(reading), kind_(kind), rule_(rule), told_before_(told_before) {}

  // "Am Montag fiel wegen des Streiks die Bahn aus" dates what came of the strike; "nach dem Streik vom Montag" dates
  // it.
  bool is_dated_by(const DatedDays& own) const;

  // `dated`: the sentence names its day. Background for what is only named, retold or set aside.
  Status of(bool dated) const;

 private:
  bool is_aside() const;
  bool is_news(Status status) const;
  bool closes(const PatternMatch& verb) const;
  Status of_news(Status status, bool named) const;

  const SentenceReading& reading_;
  const KindFound& kind_;
  const KindRule& rule_;
  bool told_before_;
};

}  // namespace zeitstrahl
