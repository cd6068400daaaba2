// How the day of an event and its status bear on each other.
#include "event/status.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "event/event_extractor.h"
#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {
namespace {

const Lexicon& lexicon() {
  static const Lexicon instance;
  return instance;
}

// "planned 2025-01-17", of the last event of the body.
std::string told(const std::string& body, int hour) {
  static const TextAnalyser text(lexicon());
  static const TemporalAnalyser temporal(lexicon());
  static const EventExtractor extractor(lexicon());
  const PublicationContext publication{parse_day("2025-01-17"), hour};  // a Friday
  const AnalysedText title = text.analyse_title("");
  const AnalysedText analysed = text.analyse_body(body);
  const std::vector<Timex> timexes = temporal.analyse(analysed, publication);
  const std::vector<Event> events = extractor.extract({title, {}}, {analysed, timexes}, publication);
  if (events.empty()) return "no event";
  const Event& event = events.back();
  return std::string(to_string(event.status)) + " " + (event.days ? format_day(event.days->first) : "no day");
}

struct Row {
  std::string body;
  std::string told;
};

constexpr int first_hour = 0;
constexpr int morning = 8;
constexpr int afternoon = 14;
constexpr int night = 22;

void check(int hour, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.body);
    CHECK(told(row.body, hour) == row.told);
  }
}

}  // namespace

TEST_CASE("what is told in the present of a later hour of the day is planned", "[event]") {
  const std::string match = "Am Freitagabend empfängt Rostock um 21 Uhr die Kieler.";
  check(morning,
        {{match, "planned 2025-01-17"}, {"Am Freitagabend empfängt Rostock die Kieler.", "planned 2025-01-17"}});
  check(afternoon, {{match, "planned 2025-01-17"},
                    {"Am Freitag um 12 Uhr empfängt Rostock die Kieler.", "happened 2025-01-17"},
                    {"Am Freitagabend empfing Rostock die Kieler.", "happened 2025-01-10"},
                    {"Vor dem Konzert am Freitagabend treffen sich die Bläser.", "happened 2025-01-17"}});
  check(night, {{match, "happened 2025-01-17"}});
}

TEST_CASE("what has its appointed time is planned in the morning of its day", "[event]") {
  check(morning, {{"Am Freitag berät der Rat über die Brücke.", "planned 2025-01-17"},
                  {"An diesem Freitag startet die Regatta.", "planned 2025-01-17"},
                  {"Am Freitagvormittag wird das Verfahren fortgesetzt.", "planned 2025-01-17"},
                  {"In Husum startet am Mittag die Regatta.", "planned 2025-01-17"},
                  {"In Husum duftet am Mittag der Kuchen.", "happened 2025-01-17"},
                  {"Am Freitag lobt der Rat die Brücke.", "happened 2025-01-17"},
                  {"Am Freitag hat das Hafenfest begonnen.", "happened 2025-01-17"},
                  {"Am Freitag wurde das Verfahren fortgesetzt.", "ongoing 2025-01-17"}});
  check(afternoon, {{"In Husum startet am Abend die Regatta.", "happened 2025-01-17"}});
}

TEST_CASE("what has its appointed time is planned until the afternoon, and of an evening until it began", "[event]") {
  constexpr int early_evening = 18;
  check(afternoon, {{"Am Freitag berät der Rat über die Brücke.", "planned 2025-01-17"},
                    {"Der Rat wählt heute einen Hafenmeister.", "planned 2025-01-17"},
                    {"In Husum startet heute Nachmittag die Regatta.", "planned 2025-01-17"},
                    {"In Husum startet am Freitagvormittag die Regatta.", "happened 2025-01-17"},
                    {"Die Messe findet am Freitag von 9.10 bis 9.40 Uhr statt.", "happened 2025-01-17"},
                    {"Am Freitag lobt der Rat die Brücke.", "happened 2025-01-17"},
                    {"Am Freitag hat der Rat über die Brücke beraten.", "happened 2025-01-17"}});
  check(early_evening, {{"Am Freitagabend startet in Husum die Regatta.", "planned 2025-01-17"},
                        {"Am Freitag startet in Husum die Regatta.", "happened 2025-01-17"},
                        {"Am Freitagnachmittag startet in Husum die Regatta.", "happened 2025-01-17"}});
  check(night, {{"Am Freitagabend startet in Husum die Regatta.", "happened 2025-01-17"}});
}

TEST_CASE("what is of this very Friday, or told in its first hours, is mostly still to come", "[event]") {
  check(afternoon, {{"An diesem Freitag nimmt die Fähre ihren Dienst auf.", "planned 2025-01-17"},
                    {"Beim Hafenfest, das an diesem Freitag beginnt, spielt der Chor.", "planned 2025-01-17"},
                    {"Die Fähre nahm an diesem Freitag ihren Dienst auf.", "happened 2025-01-17"},
                    {"Die Fähre hat an diesem Freitag ihren Dienst aufgenommen.", "happened 2025-01-17"},
                    {"An diesem Freitag tritt die Verordnung in Kraft.", "happened 2025-01-17"}});
  check(night, {{"An diesem Freitag nimmt die Fähre ihren Dienst auf.", "happened 2025-01-17"}});
  check(first_hour, {{"Die Fähre nimmt am Freitag ihren Dienst auf.", "planned 2025-01-17"},
                     {"Sie sang, während der Chor erst am Freitag auftritt.", "planned 2025-01-17"},
                     {"Die Verordnung gilt am Freitag auch im Hafen.", "happened 2025-01-17"}});
}

TEST_CASE("a future and a forecast of a running time have not happened", "[event]") {
  check(afternoon, {{"Die Zeugin wird in dieser Woche aussagen.", "planned 2025-01-13"},
                    {"Die Zeugin wird in dieser Woche nachgehen.", "planned 2025-01-13"},
                    {"Der Saal wird in dieser Woche ausgeräumt.", "happened 2025-01-13"},
                    {"Der Chor wird in dieser Woche die Insel erreichen.", "planned 2025-01-13"},
                    {"Der Saal wird in dieser Woche bestrichen.", "happened 2025-01-13"},
                    {"Die Reederei rechnet in diesem Winter mit Verlust.", "possible 2024-12-01"}});
}

TEST_CASE("what was still so lasts no longer than its day", "[event]") {
  check(afternoon, {{"Am Montag war die Brücke noch gesperrt.", "happened 2025-01-13"},
                    {"Am Freitag ist die Brücke noch gesperrt.", "ongoing 2025-01-17"},
                    {"Noch am Freitag räumten sie die Brücke.", "happened 2025-01-17"},
                    {"Am Montag war die Brücke nach wie vor gesperrt.", "ongoing 2025-01-13"},
                    {"Der Wirt hatte im Herbst noch Tische gestrichen.", "happened 2024-09-01"}});
}

TEST_CASE("what is told in the present of a year that is over has happened", "[event]") {
  check(afternoon, {{"2010 wird er Leiter der Sternwarte.", "background 2010-01-01"},
                    {"Am 12. Dezember 2024 wird er Leiter der Sternwarte.", "happened 2024-12-12"},
                    {"Am 12. Februar 2025 wird er Leiter der Sternwarte.", "planned 2025-02-12"}});
}

TEST_CASE("what had to be done or was awaited is told of the past", "[event]") {
  check(afternoon,
        {{"Er zahlt die Karten zurück, die im Dezember 2024 nicht verkauft werden konnten.", "happened 2024-12-01"},
         {"Sie sang im Chor, ehe sie am Montag weiterzog.", "happened 2025-01-13"},
         {"Sie singt im Chor, ehe sie am Montag weiterzieht.", "planned 2025-01-20"}});
}

TEST_CASE("a date that is aimed at, only passed or spoken of dates nothing", "[event]") {
  check(afternoon, {{"Die Kapelle sang, um das Fest am 3. Mai zu retten.", "no event"},
                    {"Die Firma soll auch nach dem 3. Februar 2025 Strom liefern.", "no event"},
                    {"Die Schulden von gestern drücken die Stadt.", "no event"},
                    {"Der 3. Oktober ist ein Feiertag.", "no event"}});
}

TEST_CASE("what hangs on a condition has not happened", "[event]") {
  check(afternoon, {{"Gelingt das nicht, endet die Saison an diesem Freitag.", "possible 2025-01-17"},
                    {"Steigt der Pegel, so sperrt der Hafen am Freitag die Schleuse.", "possible 2025-01-17"},
                    {"Wenn der Pegel steigt, sperrt der Hafen am Freitag die Schleuse.", "possible 2025-01-17"},
                    {"„Fällt am Freitag der Pegel, dann öffnet die Schleuse.“", "possible 2025-01-17"},
                    {"Gewinnen die Gäste, gehen sie am Freitag ins Finale.", "possible 2025-01-17"},
                    {"Steigt der Pegel, kann es sein, dass am Freitag die Fähre ruht.", "possible 2025-01-17"},
                    {"Sollte wie erwartet Schnee fallen, wird die Schleuse gesperrt.", "no event"},
                    {"Sollte kein Schnee fallen, wird die Regatta am 3. Mai gestartet.", "possible 2025-05-03"}});
}

TEST_CASE("a contrast, a noun and what is said set no condition", "[event]") {
  check(afternoon, {{"Fielen am Montag drei Fähren aus, so waren es am Dienstag vier.", "happened 2025-01-13"},
                    {"Wenn man zählt, zeigt sich, dass die Fähre am Montag ausfiel.", "happened 2025-01-13"},
                    {"Wenn nicht alles trügt, hat der Hafen am Montag die Schleuse gesperrt.", "happened 2025-01-13"},
                    {"Teile des Rats sperren am Freitag die Schleuse, öffnen den Deich.", "happened 2025-01-17"},
                    {"Öffnen dürfen am Freitag die Bäder, sagt der Wirt.", "happened 2025-01-17"}});
}

TEST_CASE("what a modal plans stays planned when its day is over", "[event]") {
  check(afternoon, {{"Die Regatta soll wie geplant am Sonntag, 12. Januar, starten.", "planned 2025-01-12"},
                    {"Die Regatta soll statt wie geplant am Sonntag erst am Montag starten.", "planned 2025-01-20"},
                    {"Am Montag, 13. Januar, wird sich der Rat mit der Brücke befassen.", "planned 2025-01-13"},
                    {"Die Regatta soll am Sonntag, 12. Januar, gestartet sein.", "happened 2025-01-12"}});
}

TEST_CASE("a day for which something was put off stays planned when it is over, the day of putting it off is news",
          "[event]") {
  check(afternoon, {{"Der Veranstalter verlegte das Konzert auf den 9. Januar.", "planned 2025-01-09"},
                    {"Der Veranstalter verlegte das Konzert in den November 2024.", "planned 2024-11-01"},
                    {"Am 9. Januar verlegte der Veranstalter das Konzert.", "happened 2025-01-09"},
                    {"Am 9. Januar verlegte die Stadt Gleise auf den Markt.", "happened 2025-01-09"}});
}

TEST_CASE("the stamp of a ticker is not the day of what the entry plans", "[event]") {
  check(afternoon, {{"Montag, 13. Januar, 9.20 Uhr: Der Wirt will seine Terrasse streichen.", "no event"},
                    {"Montag, 13. Januar, 9.20 Uhr: Der Wirt hat seine Terrasse gestrichen.", "happened 2025-01-13"},
                    {"Ab Montag, 20. Januar: Der Wirt will seine Terrasse streichen.", "planned 2025-01-20"}});
}

TEST_CASE("a part of the day or week that is named as a habit is no day", "[event]") {
  check(afternoon, {{"Die Zahlen sind niedrig, weil am Wochenende nur wenige Wirte Gäste melden.", "no event"},
                    {"Das Feuer, an dem sich am Abend die Gäste versammeln, ist aus.", "no event"},
                    {"Der Wirt lacht über Gäste, die am Morgen noch unterwegs sind.", "no event"},
                    {"Die Zahlen sind niedrig, weil am Wochenende Schnee gefallen ist.", "happened 2025-01-11"},
                    {"Im Sommer stehen die Boote meist im Hafen.", "no event"},
                    {"Gewöhnlich stehen die Boote am Ende des Sommers im Hafen.", "no event"},
                    {"Normalerweise stehen die Boote Ende Mai im Hafen.", "no event"},
                    {"Ende Mai hat der Rat die Regeln verlesen, die oft keiner liest.", "happened 2024-05-22"},
                    {"Am Abend spielt die Kapelle oft im Hafen.", "no event"},
                    {"Im Sommer 2024 standen die Boote meist im Hafen.", "happened 2024-06-01"},
                    {"Wenn wir morgen spielen, regnet es.", "possible 2025-01-18"}});
}

TEST_CASE("a sentence that only says what is to be explained tells nothing", "[event]") {
  check(afternoon, {{"Warum der Hafen am Montag geschlossen wird.", "no event"},
                    {"Was am Montag gilt und was am Dienstag.", "no event"},
                    {"Wie der Rat am Montag sagte, fährt die Fähre.", "happened 2025-01-13"},
                    {"Wer am Montag die Fähre nahm, fror.", "happened 2025-01-13"},
                    {"Wie schnell ist der Montag vergangen.", "happened 2025-01-13"}});
}

}  // namespace zeitstrahl
