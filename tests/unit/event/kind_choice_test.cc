// Which kinds a sentence reports: what is only supposed, presupposed or told of a noun reports none.
#include "event/kind_choice.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "event/sentence_reading.h"
#include "language/text_analyser.h"

namespace zeitstrahl {
namespace {

const Lexicon& lexicon() {
  static const Lexicon instance;
  return instance;
}

std::vector<std::string> kinds_of(const std::string& text) {
  static const EventTables tables(lexicon());
  const AnalysedText analysed = TextAnalyser(lexicon()).analyse_title(text);
  const SentenceReading reading(SentenceView(analysed, analysed.sentences().front()), tables);
  std::vector<std::string> kinds;
  for (const KindFound& found : choose_kinds(reading, tables)) kinds.push_back(tables.kinds()[found.kind].id);
  return kinds;
}

struct Row {
  std::string text;
  std::vector<std::string> kinds;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(kinds_of(row.text) == row.kinds);
  }
}

}  // namespace

TEST_CASE("what is only supposed is an accord or a fight, but no other event", "[event]") {
  check({{"Die Werft meldete Insolvenz an.", {"insolvency"}},
         {"Die Stadt hilft, falls die Werft Insolvenz anmeldet.", {}},
         {"Meldet die Werft Insolvenz an, hilft die Stadt.", {}},
         {"Die Stadt hilft erst dann, selbst wenn die Werft Insolvenz anmeldet.", {}},
         {"Die Stadt hilft nicht, und selbst die Werft meldete Insolvenz an.", {"insolvency"}},
         {"1998 meldete die Werft Insolvenz an, die den Hafen baute.", {"insolvency"}},
         {"Die Stadt hilft, wenn beide Länder das Abkommen unterzeichnen.", {"agreement"}}});
}

TEST_CASE("a headline reports what stands in it, and not what a preposition binds to something else", "[event]") {
  check({{"Nächtliche Ausgangssperre im Süden", {"measure"}},
         {"Einsam in der Ausgangssperre", {}},
         {"Ärger um die neue Maskenpflicht", {}},
         {"Ruf nach einem Tempolimit", {"measure"}},
         {"Streit mit den Nachbarn: Waffenruhe", {"agreement"}}});
}

TEST_CASE("a fight against a disease, in a game or for a title is no war", "[event]") {
  check({{"Rebellen und Armee kämpfen an der Front.", {"frontline"}},
         {"Ärzte und Armee kämpfen an der Front gegen die Seuche.", {}},
         {"Rebellen und Armee kämpfen im Videospiel an der Front.", {}},
         {"Die Rebellen eroberten den Hafen und zwei Städte.", {"frontline"}},
         {"Die Tauben eroberten zwei Städte.", {}}});
}

TEST_CASE("a condition is not heard inside another word", "[event]") {
  check({{"Die Wirtschaft schrumpfte im Mai.", {"economy"}},  // no "Haft"
         {"Die Gewerkschaft fordert eine neue Rentenkasse.", {"statement"}},
         {"Am Dienstag verkaufte der Konzern die Tochterfirma.", {"takeover"}},  // no "Dienst"
         {"Am Gipfel in Heidelberg nehmen sechs Staatschefs teil.", {"talks"}},  // no "Berg"
         {"Thüringen öffnet nach Ostern alle Schulen wieder.", {"measure"}},     // no "Ring"
         {"Die Einbrecher flohen am Abend aus dem Landkreis.", {"crime"}}});     // no "Eis"
}

TEST_CASE("an attribute reports nothing of its noun", "[event]") {
  check({{"In Kärnten steigen die Infektionszahlen.", {"health"}},
         {"Kärnten bereitet sich auf steigende Infektionszahlen vor.", {}},
         {"Die gestern beendete Quarantäne war lang.", {"measure"}},
         {"Das vom Land beschlossene Tanzverbot", {"measure"}},
         {"Die geplante Versammlung der Wirte zu Maßnahmen gegen Lärm fällt aus.", {}}});
}

TEST_CASE("what a relative clause tells of a noun completes no verb above it", "[event]") {
  check({{"Zwei Außenminister haben sich in Oslo getroffen.", {"talks"}},
         {"Die Brüder haben sich mit Leuten getroffen, die einen Außenminister kannten.", {}},
         {"Es gab einen Unfall, bei dem zwei Radfahrer starben.", {"accident"}}});
}

TEST_CASE("a verb does not act on what only says when or why", "[event]") {
  check({{"Das Land hat die Ausgangssperre verlängert.", {"measure"}},
         {"Trotz der Ausgangssperre hat der Verlag sein Angebot verlängert.", {}}});
}

TEST_CASE("a number counts cases", "[event]") {
  check(
      {{"Auf Juist gibt es 30 bestätigte Infektionen.", {"health"}}, {"Auf Juist gibt es Angst vor Infektionen.", {}}});
}

TEST_CASE("a verb whose particle closes its clause is another verb", "[event]") {
  check({{"Der Brauer kauft seinen Rivalen für 3 Milliarden Euro.", {"takeover"}},
         {"Der Brauer kauft bei seinem Rivalen ein.", {}}});
}

TEST_CASE("behind 'ein', 'auf' or 'vor' a number, a quotation or another preposition goes on with the clause",
          "[event]") {
  check({{"Am Kiosk erschoss ein 61-jähriger Koch drei Menschen.", {"crime"}},
         {"Die Infektionszahl im Kreis stieg auf 412.", {"health"}},
         {"Die Inzidenz lag in Husum am Montag bei 61,4.", {"health"}},
         {"Der Sprecher warnt vor „langen Nächten“ im Watt.", {"statement"}},
         {"Ein Rechtsextremist tötet drei Gäste vor und in einer Kneipe.", {"crime"}},
         {"Der Brauer kauft bei seinem Rivalen ein – 40 Kisten.", {}}});
}

TEST_CASE("the occasion of a statement does not tell it away", "[event]") {
  check({{"Als Rebellen den Hafen eroberten, forderte die Ministerin eine Sitzung.", {"statement", "frontline"}},
         {"Nach dem Mord in der Mühle kritisierte der Minister die Wache.", {"statement", "crime"}},
         {"Die Ministerin kritisierte den Bäcker, und Rebellen eroberten den Hafen.", {"frontline"}}});
}

TEST_CASE("a name that opens a sentence or a headline says what it demands", "[event]") {
  check({{"Piet Ohlsen fordert mehr Bänke", {"statement"}},
         {"Hafen: Ohlsen (FWG) kritisiert die Pläne", {"statement"}},
         {"Dann fordert er mehr Bänke.", {}},
         {"Sturm fordert zwei Tote", {"disaster"}},
         {"Ohlsen beklagt sich nicht.", {}}});
}

TEST_CASE("a phrase of the verb is looked for in the whole clause, and no farther", "[event]") {
  check({{"Rund 900 Gäste gingen am Montag in Rom gegen Lärm und Müll auf die Straße.", {"protest"}},
         {"Gegen den Lärm gingen 900 Gäste vor, die abends auf die Straße sahen.", {}},
         {"Piet Ohlsen hatte sich am Montag, wie immer, für Bänke aus Eiche am Deich und am Hafen ausgesprochen.",
          {"statement"}},
         {"Der Wirt hat am Montag ein Wort für sich ausgesprochen.", {}}});
}

TEST_CASE("an accord that only stands aside is no mention of it", "[event]") {
  check({{"Laut Koalitionsvertrag soll das Dach grün werden.", {}},
         {"Die Fraktion soll den Koalitionsvertrag achten.", {"agreement"}},
         {"Sie hielt an der Forderung nach einem Tarifvertrag fest.", {"agreement"}}});
}

TEST_CASE("what somebody speaks for or against is not done thereby", "[event]") {
  check({{"Der Hafenmeister hat sich für eine Sperrstunde über Ostern ausgesprochen.", {"statement"}},
         {"Die Ministerin sprach sich gegen automatische Betriebsschließungen aus.", {"statement"}},
         {"Die Ministerin sprach sich dafür aus, alle Museen zu schließen.", {"statement"}},
         {"Die Ministerin begrüßt, dass die Stadt alle Museen schließt.", {"statement"}},
         {"Der Minister verteidigt die beschlossene Ausgangssperre.", {"statement"}},
         {"Die Gewerkschaft bedauert das verhängte Tempolimit.", {"statement"}},
         {"Die Ministerin riet von einer Öffnung der Museen ab.", {"statement"}},
         {"Die Ministerin äußerte Zweifel an der verhängten Ausgangssperre.", {"statement"}},
         {"Die Museen sind wegen der Ministerin in eine Krise geraten.", {}},
         {"Die Ausgangssperre steht für die Ministerin nicht zur Debatte.", {"statement"}},
         {"Die Ministerin wies Kritik an der Schließung der Museen zurück.", {"statement"}},
         {"Die Opposition übte Kritik an der Schließung der Museen.", {"statement"}},
         {"Die Stadt verhängte eine Ausgangssperre, und der Minister verteidigte sie.", {"measure"}},
         {"Die Stadt verhängte ein Tempolimit, das der Minister verteidigte.", {"measure"}},
         {"Die Stadt hat eine Warnung und ein Verbot ausgesprochen.", {"measure"}},
         {"Nach dem Mord in der Mühle lobte der Minister die Wache.", {"statement", "crime"}}});
}

TEST_CASE("who takes over costs, duties or an office takes over no firm", "[event]") {
  check({{"Die Übernahme der Reederei durch einen Konzern ist geplant.", {"takeover"}},
         {"Die Übernahme der Beiträge durch den Bund hilft dem Unternehmen.", {}},
         {"Nach der Übernahme der Schulden ist die Werft AG gerettet.", {}},
         {"Der Konzern übernimmt den Transport der Anteile.", {}}});
}

TEST_CASE("talks about an accord only mention it", "[event]") {
  check({{"Norwegen und Chile beraten über ein Abkommen.", {"talks", "agreement"}},
         {"Norwegen und Chile unterzeichneten ein Abkommen.", {"agreement"}}});
}

TEST_CASE("verbs of many senses report a kind in one of them only", "[event]") {
  check({{"Das Land verfügte eine Ausgangssperre.", {"measure"}},
         {"Das Land verfügt im Norden über strenge Auflagen.", {}},
         {"Der Ministerpräsident traf den Präsidenten in Oslo.", {"talks"}},
         {"Der Ministerpräsident traf im Zelt den richtigen Ton.", {}},
         {"Norwegens Unterhändler sind in Oslo zusammengekommen.", {"talks"}},
         {"In Norwegen sind drei Millionen Kronen zusammengekommen.", {}},
         {"In der Werft fallen 900 Arbeitsplätze weg.", {"layoffs"}},
         {"Die Auflagen für die Mitarbeiter fallen weg.", {}},
         {"Der Konzern schließt sein Werk in Husum.", {"layoffs"}},
         {"Das Werk in Husum bleibt bis Montag geschlossen.", {}},
         {"Der Konzern schließt sein Werk in Husum für zwei Wochen.", {}},
         {"Der Konzern schließt wegen des Lockdowns sein Werk in Husum.", {}},
         {"Ende Mai las die Klasse einen Vertrag.", {}}});
}

}  // namespace zeitstrahl
