// Which of the dates around an event is its day, and which belongs to something else.
#include "event/event_day.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "extracted.h"

namespace zeitstrahl {
namespace {

// "2025-01-15", "2024-03-11..2024-03-21" or "no day"; of the first event of the kind.
std::string day_of(const std::string& body, std::string_view kind, std::optional<int> hour = 14) {
  const std::vector<Event> events = extracted::events_of("", body, hour);
  const Event* found = extracted::find(events, kind);
  if (found == nullptr) return "no event";
  if (!found->days) return "no day";
  const std::string first = format_day(found->days->first);
  return found->days->first == found->days->last ? first : first + ".." + format_day(found->days->last);
}

struct Row {
  std::string body;
  std::string day;
};

void check(std::string_view kind, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.body);
    CHECK(day_of(row.body, kind) == row.day);
  }
}

const std::string lead = "Am Mittwoch tagte der Rat. ";

}  // namespace

TEST_CASE("what begins on a day to come is of that day, whenever the stamp says that it was written", "[event]") {
  check("economy",
        {{"Mittwoch, 15. Januar, 8.35 Uhr: Die Reederei bietet vom 27. Januar an wieder Fahrten an.", "2025-01-27"},
         {"Mittwoch, 15. Januar, 8.35 Uhr: Die Reederei bot wieder Fahrten an.", "2025-01-15"}});
}

TEST_CASE("an hour without a day is of the day the lead tells of, else of the news", "[event]") {
  const std::string far = "Der Rat tagte.\n\nDer Saal war voll.\n\n";
  check("agreement", {{"Um 12 Uhr unterzeichneten die Länder ein Abkommen.", "2025-01-17"},
                      {"Gegen 20.30 Uhr unterzeichneten die Länder ein Abkommen.", "2025-01-16"},
                      {"Gegen 20.30 Uhr (Ortszeit) unterzeichneten die Länder ein Abkommen.", "2025-01-17"},
                      {"Um 20 Uhr unterzeichnen die Länder ein Abkommen.", "2025-01-17"},
                      {lead + "\n\nUm 12 Uhr unterzeichneten die Länder ein Abkommen.", "2025-01-15"},
                      {lead + "\n\nUm 20 Uhr unterzeichnen die Länder ein Abkommen.", "2025-01-17"},
                      {far + "Gegen 12 Uhr unterzeichneten die Länder ein Abkommen.", "no day"},
                      {far + "Am Freitag um 12 Uhr unterzeichneten die Länder ein Abkommen.", "2025-01-17"}});
}

TEST_CASE("a part of a day without a day is of the day the lead tells of, unless it may be today's", "[event]") {
  const std::string far = "\n\nDer Saal war voll.\n\nDer Wirt sang.\n\n";
  check("agreement",
        {{lead + "\n\nAm Abend unterzeichneten die Länder ein Abkommen.", "2025-01-15"},
         {lead + "\n\nAm Nachmittag unterzeichneten die Länder ein Abkommen.", "2025-01-17"},
         {lead + "\n\nAm Abend unterzeichnen die Länder ein Abkommen.", "2025-01-17"},
         {lead + far + "Am Abend unterzeichneten die Länder ein Abkommen.", "2025-01-15"},
         {lead + far + "Am Montag schneite es. Am Abend unterzeichneten die Länder ein Abkommen.", "2025-01-13"},
         {"Am Abend unterzeichneten die Länder ein Abkommen.", "2025-01-16"},
         {"Am frühen Morgen unterzeichneten die Länder ein Abkommen.", "2025-01-17"}});
  check("other", {{"An diesem Abend singt der Wirt.", "no event"},
                  {"Am Morgen danach sang der Wirt.", "no event"},
                  {"Am Morgen sang der Wirt.", "2025-01-17"}});
}

TEST_CASE("an article without an hour is of the morning, unless it tells of its day by name", "[event]") {
  const std::string evening = "Am frühen Abend unterzeichneten die Länder ein Abkommen.";
  CHECK(day_of(evening, "agreement", std::nullopt) == "2025-01-16");
  CHECK(day_of("Am Freitag tagte der Rat. " + evening, "agreement", std::nullopt) == "2025-01-17");
  CHECK(day_of("Am Freitag tagte der Rat.\n\nDer Saal war voll. " + evening, "agreement", std::nullopt) ==
        "2025-01-17");
  CHECK(day_of("Am späten Freitagabend unterzeichneten die Länder ein Abkommen.", "agreement", std::nullopt) ==
        "2025-01-17");
}

TEST_CASE("what was done before the clause of the date does not take its day", "[event]") {
  check("agreement",
        {{lead + "Am Montag reiste die Ministerin an, die das Abkommen unterzeichnet hat.", "no day"},
         {lead + "Am Montag reiste sie an, nachdem beide ein Abkommen unterzeichnet hatten.", "no day"},
         {lead + "Es blieb ruhig, weil beide ein Abkommen unterzeichnet hatten – am Montag tagte der Rat.", "no day"},
         {lead + "Am Montag gab es ein Treffen, bei dem beide ein Abkommen unterzeichnet haben.", "2025-01-13"},
         {lead + "Als am Montag Schnee fiel, unterzeichneten beide ein Abkommen.", "2025-01-13"}});
}

TEST_CASE("a reason, a condition or what is only said has no day of the clause above", "[event]") {
  check("agreement", {{lead + "Am Montag blieb es ruhig, weil ein Abkommen unterzeichnet wird.", "no day"},
                      {lead + "Am Montag wurde klar, dass beide ein Abkommen unterzeichnen wollen.", "no day"},
                      {lead + "Am Montag schneite es, als beide ein Abkommen unterzeichneten.", "2025-01-13"}});
}

TEST_CASE("what is likened to another time is not of that time", "[event]") {
  check("measure", {{"Der Rat beschloss so strenge Maßnahmen wie im März.", "2025-01-17"},
                    {"Der Rat beschloss Maßnahmen wie im März.", "2025-01-17"},
                    {"Der Rat beschloss Maßnahmen analog zur Sperre im März.", "2025-01-17"},
                    {"Wie am Montag durchsickerte, beschloss der Rat am Sonntag Maßnahmen.", "2025-01-12"}});
}

TEST_CASE("of two dates the one on the same side and nearest to an attribute counts", "[event]") {
  check("law",
        {{"Das Anfang Mai 2024 versprochene und im Juni 2024 beschlossene Gesetz gilt.", "2024-06-01..2024-06-30"},
         {"Der Rat tagte am 3. Dezember und beschloss am 9. Dezember ein Gesetz.", "2024-12-09"}});
  check("economy", {{"Die Arbeitslosenquote dürfte 2024 bei 9 Prozent liegen und 2025 auf 6 Prozent sinken.",
                     "2025-01-01..2025-12-31"}});
  check("measure",
        {{"Beschließen wird der Rat die Ausgangssperre für den 3. Mai 2025 erst am 1. April 2025.", "2025-04-01"}});
}

TEST_CASE("two dates of one phrase are a span where they follow each other", "[event]") {
  check("health", {{"Im Oktober und November 2024 wurden 300 Infektionen gezählt.", "2024-10-01..2024-11-30"},
                   {"Von März bis Mai 2024 wurden 300 Infektionen gezählt.", "2024-03-01..2024-05-31"},
                   {"Zwischen dem 4. und dem 8. Januar zählte Ulm 300 Infektionen.", "2025-01-04..2025-01-08"},
                   {"Von Montag auf Dienstag zählte Ulm 300 Infektionen.", "2025-01-13..2025-01-14"},
                   {"Am Montag und Dienstag zählte Ulm 300 Infektionen.", "2025-01-13"}});
  check("measure", {{"Eine Ausgangssperre gilt vom 3. bis 9. Februar.", "2025-02-03"}});
}

TEST_CASE("what is decided for a time to come is decided now", "[event]") {
  check("agreement", {{"Beide haben sich für Februar auf ein Abkommen geeinigt.", "2025-01-17"}});
  check("protest", {{"Für Sonntag sind drei Demonstrationen angemeldet.", "2025-01-19"},
                    {"Für Sonntag haben Schüler zu einer Demonstration aufgerufen.", "2025-01-19"}});
}

TEST_CASE("the date of another clause is none of a question, an end or what was before", "[event]") {
  check("approval", {{"Bis zum 8. Februar muss das Amt den Plan genehmigen: Am 3. März läuft er aus.", "no event"}});
  check(
      "measure",
      {{lead + "Der Markttag am 10. Januar fiel ins Wasser, zuvor hatte der Rat – endlich – die Sperrstunde gelockert.",
        "no event"}});
}

TEST_CASE("what ends with an occasion is not of the day of that", "[event]") {
  check("other", {{"Bis zur Regatta am 23. Januar bleibt der Hafen leer.", "no event"},
                  {"Der Hafen bleibt bis nach der Regatta am 23. Januar leer.", "no event"},
                  {"Der Rat will das Tor bis kurz vor der Regatta im März streichen.", "no event"},
                  {"Zur Regatta am 23. Januar bleibt der Hafen leer.", "2025-01-23"},
                  {"Bis zu 30 Boote kommen zur Regatta am 23. Januar.", "2025-01-23"},
                  {"Bis auf wenige Tage im März 2024 blieb der Hafen leer.", "2024-03-01..2024-03-31"}});
}

TEST_CASE("what is still to come, since then or was done before is not of the day that is told", "[event]") {
  check("talks", {{"Knapp vor dem Gipfel von Oslo beschloss der Rat am Montag neue Maßnahmen.", "no day"},
                  {"Vor dem Gipfel der drei Länder am 3. Februar schneit es noch.", "2025-02-03"},
                  {"Beim Gipfel in Oslo beschloss der Rat am Montag neue Maßnahmen.", "2025-01-13"}});
  check("health", {{"Seit dem Richtfest der Klinik in Ulm am 3. Januar gibt es 90 Infektionen.", "2025-01-17"}});
  check("measure", {{"Über die verhängten Ausgangssperren in Husum sprach am Montag der Rat.", "no event"},
                    {"Die am Montag verhängten Ausgangssperren in Husum sind lang.", "2025-01-13"}});
  check("law", {{lead + "Der Rat hat ein Hafengesetz verabschiedet, das am Montag verlesen wurde.", "2025-01-15"}});
}

TEST_CASE("a time of its own, a second clause or a comparison keeps other days away", "[event]") {
  check("health", {{"Derzeit sind 40 Schüler infiziert, am Dienstag zählte man 31.", "no event"},
                   {"Der Wert stieg höher als am Vortag. Es gab 90 Infektionen.", "2025-01-17"},
                   {"In Ulm gab es 90 Infektionen mehr als am Sonntag.", "2025-01-17"},
                   {"In Ulm gab es 90 Infektionen (Sonntag: 80).", "2025-01-17"},
                   {"In den letzten Jahren zählte Ulm 90 Infektionen.", "no event"},
                   {"Am Dienstag hatte das Fest begonnen. Es gab 90 Infektionen.", "2025-01-17"},
                   {"Am Dienstag begann das Fest. Es gab 90 Infektionen.", "2025-01-14"},
                   {"Über Monate verzeichnete Ulm mehr Infektionen.", "no event"}});
  check("agreement", {{"Norwegen kündigte das Abkommen und hofft auf das Fest am 3. Mai 2025.", "2025-01-17"},
                      {"Am Montag tagte der Rat und kündigte das Abkommen.", "2025-01-13"}});
}

TEST_CASE("of a day that begins a span the news is not", "[event]") {
  const std::string span = "Von Mittwoch auf Donnerstag stieg der Pegel in Ulm.";
  CHECK(extracted::day_of(extracted::events_of("Nachbarn unterzeichnen Abkommen", span), "agreement") ==
        "2025-01-16 lead");
}

TEST_CASE("a day inside a quotation of the lead is not that of the news", "[event]") {
  const std::string quoted = "Der Wirt sagte, „am Mittwoch war das Haus noch voll“. ";
  check("agreement", {{quoted + "\n\nBeide Länder haben ein Abkommen unterzeichnet.", "2025-01-17"},
                      {lead + "\n\nBeide Länder haben ein Abkommen unterzeichnet.", "2025-01-15"}});
}

TEST_CASE("what is quoted does not take the day on which it was said", "[event]") {
  check("agreement", {{lead + "„Beide Länder haben ein Abkommen unterzeichnet“, sagte sie am Montag.", "no day"},
                      {lead + "Am Montag haben beide Länder ein „faires“ Abkommen unterzeichnet.", "2025-01-13"}});
}

TEST_CASE("a date that stands before a participle is of that noun only", "[event]") {
  check("agreement",
        {{"Der am Dienstag auf dem Markt in Ulm verlesene Brief lobt das Abkommen, das beide unterzeichnen.",
          "2025-01-17"},
         {"Das am Dienstag im Rathaus unterzeichnete Abkommen haben beide gekündigt.", "2025-01-14"},
         {"Die Länder unterzeichneten bei der am Dienstag beginnenden Messe ein Abkommen.", "2025-01-14"},
         {"Das Abkommen, das am Dienstag zwei Minister unterzeichneten, ist neu.", "2025-01-14"}});
}

TEST_CASE("what was announced on a day is not planned for it", "[event]") {
  check("agreement", {{"Das am Donnerstag angekündigte Abkommen ist umstritten.", "no day"}});
}

TEST_CASE("the date of an occasion gives way to the event's own, and lies behind what comes before it", "[event]") {
  check("measure", {{"Nach dem Unwetter im Dezember verhängte die Stadt Mitte Januar eine Ausgangssperre.",
                     "2025-01-11..2025-01-21"}});
  check("law", {{"Nach den Unwettern im Frühjahr hatte der Rat ein Hilfspaket beschlossen.", "no event"},
                {"Der Rat beschloss das Jahressteuergesetz 2024.", "2025-01-17"}});
  check("approval", {{"Die Behörde könnte den Impfstoff noch vor der Messe am 3. Februar zulassen.", "no day"}});
}

TEST_CASE("a year in a name or a reference says nothing of when", "[event]") {
  check("health", {{lead + "Das Virus steckte neun Menschen an (Ohlsen et al., 2020).", "2025-01-15"},
                   {lead + "Das Virus steckte 2020 neun Menschen an.", "2020-01-01..2020-12-31"}});
  check("law", {{"Der Rat beschloss den Haushalt 2026.", "2025-01-17"}});
  check("culture", {{"Die Stadt sagte die Festspiele 2026 ab.", "2025-01-17"}});
  check("agreement", {{lead + "Bei der Übung „Nordlicht 2024“ unterzeichneten beide ein Abkommen.", "2025-01-15"},
                      {lead + "Beide kündigten das Abkommen von 1998.", "2025-01-15"}});
}

TEST_CASE("hours of every day are none of the day that bounds them", "[event]") {
  check("measure", {{"Ab Montag gilt bis zum 9. Mai eine Sperrstunde von 19 Uhr bis vier Uhr.", "2025-01-20"}});
}

TEST_CASE("items of a list have days of their own", "[event]") {
  check("accident", {{"Am Montag fiel Schnee • In Husum starb ein Radfahrer bei einem Unfall • Es taut.", "no day"}});
  check("health",
        {{"Der Kreis zählte am Wochenende 31 Infektionen – zwölf davon am Freitag.", "2025-01-11..2025-01-12"}});
}

TEST_CASE("in the lead a day goes on until the next one of its paragraph", "[event]") {
  check("personnel", {{lead + "Am Donnerstag gab es Streit. Die Ministerin trat zurück.", "2025-01-16"},
                      {lead + "Das waren mehr als am Montag. Die Ministerin trat zurück.", "2025-01-15"},
                      {lead + "Am Donnerstag gab es Streit.\n\nDie Ministerin trat zurück.", "2025-01-15"}});
}

TEST_CASE("what lasted, comes again or hangs on a condition is not of the day of the news", "[event]") {
  check("disaster", {{"Sechs Monate lang wüteten Waldbrände in Kärnten.", "no day"},
                     {"In jedem der letzten sechs Monate wüteten Waldbrände in Kärnten.", "no day"},
                     {"In jedem der vergangenen sechs Jahre gab es im Harz Waldbrände.", "no day"},
                     {"Waldbrände wüteten in Kärnten.", "2025-01-17"}});
  check("protest", {{"Jeden Samstag demonstrieren Hunderte in Rostock.", "no event"},
                    {"Hunderte demonstrieren in Rostock.", "2025-01-17"}});
  check("law", {{"Der Rat beschloss ein Hilfspaket mit zwölf Euro pro Woche.", "2025-01-17"}});
  check("measure", {{lead + "Nur wenn der Test gut ausgeht, wird die Quarantäne aufgehoben.", "no day"},
                    {lead + "Die Quarantäne wird aufgehoben.", "2025-01-15"}});
}

TEST_CASE("the date in the name of a thing dates nothing else that is told", "[event]") {
  check("other", {{"Die Einigung vom Montag macht dem Wirt Hoffnung.", "no event"},
                  {"Der Wirt lobt „Nordlicht“ vom 3. Januar.", "no event"},
                  {"Der Wirt lobt den Verein „3. Januar Emden“.", "no event"},
                  {"Der Wirt fürchtet „am 3. Januar“ Regen.", "2025-01-03"},
                  {"Laut dem Bericht vom Montag ist der Wirt reich.", "2025-01-13"},
                  {"Im Dezember war nach Angaben der Stadt vom Montag das Haus voll.", "2024-12-01..2024-12-31"},
                  {"Von Montag an war das Haus leer.", "no event"},
                  {"Am Montag war das Haus leer.", "2025-01-13"}});
}

TEST_CASE("who says so is no occasion", "[event]") {
  check("economy", {{"Die Werft hat ihre Preise nach eigenen Angaben im Dezember gesenkt.", "2024-12-01..2024-12-31"},
                    {"Die Preise stiegen nach Angaben der Stadt im Dezember.", "2024-12-01..2024-12-31"}});
  check("other", {{"Der Chor sang nach eigenen Angaben im Dezember.", "2024-12-01..2024-12-31"}});
}

TEST_CASE("the day from which something was moved is none", "[event]") {
  check("other", {{"Das Wettangeln wurde vom 9. Januar auf den 3. Mai verschoben.", "2025-05-03"},
                  {"Das von Dienstag auf Donnerstag verlegte Wettangeln wird groß.", "2025-01-23"}});
}

TEST_CASE("how it had been until then is not when it changed", "[event]") {
  check("economy", {{"Die Leitzinsen sanken – noch am Montag waren sie gestiegen.", "no event"},
                    {"Die Leitzinsen sanken noch am Montag.", "2025-01-13"}});
}

TEST_CASE("an old date that only says which one is meant dates no sentence", "[event]") {
  check("other", {{"Der Rat stritt um die Nachfolge der im Dezember verstorbenen Wirtin.", "no event"},
                  {"Es ging um das Erbe des vor zwei Wochen verschwundenen Gärtners.", "no event"},
                  {"Es war die Folge der am Donnerstag geschlossenen Furt.", "2025-01-16"},
                  {"Der Rat ehrte die im Dezember zurückgekehrte Wirtin.", "2024-12-01..2024-12-31"}});
}

TEST_CASE("figures that were put in after publication are no news of the article", "[event]") {
  check("health", {{"In Ulm wurden 300 Fälle von Masern registriert (Stand 18. Februar).", "no event"},
                   {"In Ulm wurden 300 Fälle von Masern registriert (Stand 13. Januar).", "2025-01-13"}});
  check("health", {{"Am Montag wurden in Ulm 300 Fälle von Masern registriert, Stand: 18. Februar.", "2025-01-13"}});
}

TEST_CASE("an occasion of another time dates no sentence", "[event]") {
  check("other", {{"Seit dem Umbau der Halle im Dezember singt der Chor in Ulm.", "no event"},
                  {"Vor dem Straßenfest am 3. Februar putzt der Wirt sein Haus.", "no event"},
                  {"Nach dem Umbau im Dezember blieb das Haus leer.", "no event"},
                  {"Vor dem Umbau vom Montag blieb das Haus leer.", "no event"},
                  {"Nach dem Umbau am Dienstag blieb das Haus leer.", "2025-01-14"}});
}

}  // namespace zeitstrahl
