// Which day an event has: of its sentence, of the lead, of publication, or none.
#include "event/dating.h"

#include <catch2/catch.hpp>
#include <string>

#include "extracted.h"

namespace zeitstrahl {

using extracted::day_of;
using extracted::events_of;
using extracted::find;

TEST_CASE("the day is the sentence's own, else the lead's, else that of publication", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat in Brüssel über die Fischerei.";
  CHECK(day_of(events_of("", "Die Länder unterzeichneten am Donnerstag in Rom ein Abkommen."), "agreement") ==
        "2025-01-16 sentence");
  CHECK(day_of(events_of("", lead + "\n\nDie Länder unterzeichneten in Rom ein Abkommen."), "agreement") ==
        "2025-01-15 lead");
  CHECK(day_of(events_of("", "Die Länder unterzeichneten in Rom ein Abkommen."), "agreement") ==
        "2025-01-17 publication");
}

TEST_CASE("where somebody was on the day of publication is the news, on an earlier day what it comes back to",
          "[event]") {
  const std::string later = " Am Mittwoch traf er den Rat.";
  CHECK(day_of(events_of("Länder schließen Abkommen", "Am Freitag war der Minister in Rom." + later), "agreement") ==
        "2025-01-17 lead");
  CHECK(day_of(events_of("Länder schließen Abkommen", "Am Donnerstag war der Minister in Rom." + later), "agreement") ==
        "2025-01-15 lead");
  CHECK(day_of(events_of("Länder schließen Abkommen", "Am Freitag war der Minister nach Rom gereist." + later),
               "agreement") == "2025-01-15 lead");
  CHECK(day_of(events_of("Länder schließen Abkommen", "Nachdem er am Freitag nach Rom gereist war, begann es." + later),
               "agreement") == "2025-01-15 lead");
}

TEST_CASE("under a headline without news a story begins in the past", "[event]") {
  const std::string past = "Die Länder unterzeichneten in Rom ein Abkommen.";
  CHECK(day_of(events_of("Das Meer und seine Fischer", past), "agreement") == "no day");
  CHECK(day_of(events_of("Länder unterzeichnen Abkommen", past), "agreement") == "2025-01-17 publication");
  CHECK(day_of(events_of("Das Meer und seine Fischer", "Die Länder haben in Rom ein Abkommen geschlossen."),
               "agreement") == "2025-01-17 publication");
  CHECK(day_of(events_of("Das Meer und seine Fischer", "In Rom streiten Fischer. " + past), "agreement") ==
        "2025-01-17 publication");
}

TEST_CASE("a deadline or a duration is no day of an event", "[event]") {
  CHECK(day_of(events_of("", "Norwegen will bis Jahresende Panzer nach Kiew liefern."), "military-aid") == "no day");
  CHECK(day_of(events_of("", "Die Pacht läuft bis höchstens Ende Mai 2026."), "other") == "no event");
  CHECK(day_of(events_of("", "Die Länder schlossen ein Abkommen für 100 Jahre."), "agreement") ==
        "2025-01-17 publication");
}

TEST_CASE("a morning's item tells the evening before", "[event]") {
  const std::string text = "Der Generalstab zählte im abendlichen Lagebericht zehn Gefechte.";
  CHECK(day_of(events_of("", text, 5), "frontline") == "2025-01-16 evening");
  CHECK(day_of(events_of("", text, 20), "frontline") == "2025-01-17 publication");
}

TEST_CASE("a distance back is a day, and one that nobody can count is another time than the lead's", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat. ";
  CHECK(day_of(events_of("", lead + "Vor drei Tagen haben die Länder ein Abkommen unterzeichnet."), "agreement") ==
        "2025-01-14 sentence");
  CHECK(day_of(events_of("", lead + "Die Länder unterzeichneten vor gut einem Jahr ein Abkommen."), "agreement") ==
        "2024-01-01 sentence");
  CHECK(day_of(events_of("", lead + "Die Länder unterzeichneten vor ein paar Wochen ein Abkommen."), "agreement") ==
        "no day");
}

TEST_CASE("what is told beside the news or before it takes no day from the lead", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat. ";
  for (const char* sentence : {
           "In Oslo, wo die Länder das Abkommen unterzeichneten, regnet es.",
           "Norwegen, das ein Abkommen unterzeichnet hat, wartet ab.",
           "Es bleibt ruhig, obwohl die Länder ein Abkommen unterzeichneten.",
           "Die Länder hatten beschlossen, ein Abkommen zu unterzeichnen.",
       }) {
    CAPTURE(sentence);
    CHECK(day_of(events_of("", lead + sentence), "agreement") == "no day");
  }
  CHECK(day_of(events_of("", lead + "Der Minister sagt, dass die Länder ein Abkommen unterzeichneten."), "agreement") ==
        "2025-01-15 lead");
}

TEST_CASE("what begins on a day to come happens then, what began before has no day", "[event]") {
  CHECK(day_of(events_of("", "Die Stadt schließt ab Montag alle Schulen."), "measure") == "2025-01-20 sentence");
  CHECK(find(events_of("", "Die Stadt schließt ab Montag alle Schulen."), "measure")->status == Status::planned);
  CHECK(day_of(events_of("", "Die Stadt schließt seit Montag alle Schulen."), "measure") == "no event");
  CHECK(day_of(events_of("", "Am Sonntag beschloss die Stadt, ab Montag alle Schulen zu schließen."), "measure") ==
        "2025-01-20 sentence");
}

TEST_CASE("how things were is no event of the lead's day", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat.\n\nDer Saal war voll.\n\n";
  CHECK(day_of(events_of("", lead + "Die Regierung schloss alle Schulen."), "measure") == "2025-01-15 lead");
  CHECK(day_of(events_of("", lead + "Die Schulen blieben geschlossen."), "measure") == "no event");
}

TEST_CASE("a running report stands under its stamps", "[event]") {
  const std::string text =
      "Freitag, 17. Januar, 9.05 Uhr: Der Hafen öffnet.\n\nEs regnete.\n\nDie Möwen schliefen.\n\n"
      "Dienstag, 14. Januar, 20.30 Uhr: Der Hafen war voll. Die Länder unterzeichneten ein Abkommen.";
  CHECK(day_of(events_of("", text), "agreement") == "2025-01-14 lead");
}

TEST_CASE("a noun in a clause of the pluperfect is told before, too", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat. ";
  CHECK(day_of(events_of("", lead + "Das Abkommen war in Rom unterzeichnet worden."), "agreement") == "no day");
  CHECK(day_of(events_of("", lead + "Die Zahl der Infektionen hatte sich stark erhöht."), "health") == "no event");
}

TEST_CASE("a clock time alone is no day of the lead", "[event]") {
  const std::string lead = "Ab 20 Uhr tagte der Rat.\n\nDer Saal war voll.\n\n";
  CHECK(day_of(events_of("", lead + "Die Länder unterzeichneten ein Abkommen."), "agreement") == "no day");
}

TEST_CASE("what is not told yet at its hour is still to come", "[event]") {
  const auto status = [](const std::string& text) {
    return std::string(to_string(find(events_of("", text, 14), "agreement")->status));
  };
  CHECK(status("Um 20 Uhr unterzeichnen die Länder ein Abkommen.") == "planned");
  CHECK(status("Um 12 Uhr unterzeichnen die Länder ein Abkommen.") == "happened");
  CHECK(status("Um 20 Uhr unterzeichneten die Länder ein Abkommen.") == "happened");
}

TEST_CASE("what is told of a day in its morning, and has its time then, is still to come", "[event]") {
  const auto status = [](const std::string& text, int hour = 8) {
    const auto events = events_of("", text, hour);
    return events.empty() ? "none" : std::string(to_string(events.front().status));
  };
  CHECK(status("Rat und Kreis beraten heute in Emden.") == "planned");
  CHECK(status("Rat und Kreis beraten heute in Emden.", 18) == "happened");
  CHECK(status("Rat und Kreis haben heute in Emden beraten.") == "happened");
  CHECK(status("Am Freitag unterzeichnen beide Länder das Abkommen.") == "planned");
  CHECK(status("Am Freitag unterzeichneten beide Länder das Abkommen.") == "happened");
  CHECK(status("Gerade heute hat der Rat den Plan verkündet.") == "happened");
  CHECK(status("Husum spielt heute um 16 Uhr in Emden.") == "planned");
  CHECK(status("Der Pegel steigt am Freitag auf zwei Meter.") == "happened");
}

TEST_CASE("a headline in the present stands above a lead that announces the same for that day or a later one",
          "[event]") {
  const auto status = [](const std::string& title, const std::string& body, int hour) {
    const auto events = events_of(title, body, hour);
    return events.empty() ? "none" : std::string(to_string(events.front().status));
  };
  const std::string title = "Rat berät über Abkommen mit Norwegen";
  const std::string today = "Der Rat will am Freitag in Emden über das Abkommen mit Norwegen beraten.";
  CHECK(status(title, today, 14) == "planned");
  CHECK(status(title, "Der Rat beginnt am Freitag seine Beratung über das Abkommen.", 7) == "planned");
  CHECK(status(title, "Der Rat hat am Freitag über das Abkommen mit Norwegen beraten.", 14) == "happened");
  CHECK(status("Rat beriet über Abkommen mit Norwegen", today, 14) == "happened");
  CHECK(status(title, today, 20) == "happened");
  const std::string later = "Der Rat will am Montag in Emden über das Abkommen mit Norwegen beraten.";
  CHECK(status(title, later, 20) == "planned");
  CHECK(day_of(events_of(title, later, 20), "talks") == "2025-01-20 lead");
  CHECK(status("Kolbe berät über Fischerei", later, 20) == "happened");
  CHECK(status(title, "Der Rat hat am Donnerstag in Emden getagt. " + later, 20) == "happened");
}

TEST_CASE("a feast that is only spoken of dates nothing", "[event]") {
  CHECK(day_of(events_of("", "Der Rat schloss an Weihnachten die Schulen."), "measure") == "2024-12-25 sentence");
  CHECK(day_of(events_of("", "Der Rat schloss am zweiten Weihnachtstag die Schulen."), "measure") ==
        "2024-12-26 sentence");
  CHECK(day_of(events_of("", "Der Rat schloss die Schulen und rettete Weihnachten."), "measure") ==
        "2025-01-17 publication");
  CHECK(day_of(events_of("", "Ein stilles Weihnachten ist uns lieb."), "other") == "no event");
  CHECK(day_of(events_of("", "Heiligabend schloss der Rat die Schulen."), "measure") == "2024-12-24 sentence");
  CHECK(day_of(events_of("", "„Im Sommer war Markt“, sagte die Ministerin."), "statement") != "2024-06-01 sentence");
  CHECK(day_of(events_of("", "„Es war Markt“, sagte die Ministerin am Montag."), "statement") == "2025-01-13 sentence");
}

TEST_CASE("what the lead tells of a span is news of its end, and what it tells of any week of no day", "[event]") {
  const std::string news = " Die Länder unterzeichneten in Rom ein Abkommen.";
  CHECK(day_of(events_of("", "Am Montag tagte der Rat." + news), "agreement") == "2025-01-13 lead");
  CHECK(day_of(events_of("", "Der Rat tagte von Montag bis Mittwoch." + news), "agreement") == "2025-01-15 lead");
  CHECK(day_of(events_of("", "Meist tagte der Rat am Montag." + news), "agreement") == "2025-01-17 publication");
}

TEST_CASE("what has lasted since a time takes no day from a clause beside it", "[event]") {
  const std::string beside = " die Schulen geschlossen, am Mittwoch tagte die Ministerin.";
  CHECK(day_of(events_of("", "Der Rat hat seit Wochen" + beside), "measure") == "no event");
  CHECK(day_of(events_of("", "Der Rat hat in Emden" + beside), "measure") == "2025-01-15 sentence");
}

TEST_CASE("what is quoted has a day of its own, and is no statement of that day", "[event]") {
  CHECK(day_of(events_of("", "„Im Dezember“, sagte die Ärztin, „war der Deich gemäht.“"), "statement") == "no event");
  CHECK(day_of(events_of("", "„Im Dezember“, sagte die Ärztin, „war der Deich gemäht.“"), "other") ==
        "2024-12-01 sentence");
  CHECK(day_of(events_of("", "„Der Deich war gemäht“, sagte die Ärztin am Montag."), "statement") ==
        "2025-01-13 sentence");
}

TEST_CASE("a plan takes the day of what the lead announces only where it is of the same", "[event]") {
  const std::string treaty = " Schon am Montag will der Bund in Rom ein Abkommen mit Norwegen unterzeichnen.";
  CHECK(day_of(events_of("", "Der Rat will die Schulen schließen." + treaty), "measure") == "no day");
  CHECK(day_of(events_of("", "Das Abkommen mit Norwegen soll geschlossen werden." + treaty), "agreement") ==
        "2025-01-20 lead");
  CHECK(day_of(events_of("Rat will Schulen schließen", "Am Montag will der Rat darüber beraten."), "measure") ==
        "2025-01-20 lead");
}

TEST_CASE("what is read in the early morning and names no day is of the day before", "[event]") {
  const auto day = [](const std::string& title, const std::string& body, std::optional<int> hour) {
    const auto events = events_of(title, body, hour);
    return events.empty() || !events.front().days ? "none" : format_day(events.front().days->first);
  };
  const std::string headline = "Beide Länder unterzeichnen Abkommen";
  CHECK(day(headline, "", 6) == "2025-01-16");
  CHECK(day(headline, "", 8) == "2025-01-17");
  CHECK(day(headline, "", std::nullopt) == "2025-01-17");
  CHECK(day("Husum mäht den Deich", "", 6) == "2025-01-16");
  CHECK(day(headline, "Am Mittwoch tagte der Rat.", 6) == "2025-01-15");
  CHECK(day("", "Die Länder haben ein Abkommen unterzeichnet.", 6) == "2025-01-16");
  CHECK(day("Amt meldet 40 neue Fälle der Grippe binnen eines Tages", "", 6) == "2025-01-17");
  CHECK(day("Kämpfe im Norden dauern an", "", 6) == "2025-01-17");  // what is still so is so when it is read
}

TEST_CASE("an evening to come is not the evening before", "[event]") {
  CHECK(day_of(events_of("", "Die Präsidenten wollen am Abend ein Abkommen unterzeichnen.", 5), "agreement") ==
        "2025-01-17 sentence");
}

TEST_CASE("beyond the lead only what is told as a past takes the lead's day", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat.\n\nDer Saal war voll.\n\n";
  CHECK(day_of(events_of("", lead + "Die Länder unterzeichneten ein Abkommen."), "agreement") == "2025-01-15 lead");
  CHECK(day_of(events_of("", lead + "Die Länder unterzeichnen ein Abkommen."), "agreement") == "no day");
  CHECK(day_of(events_of("", lead + "An der Front dauern die Kämpfe an."), "frontline") == "no day");
  CHECK(day_of(events_of("", lead + "Die Ministerin warnte vor neuen Schulden."), "statement") == "no event");
  CHECK(day_of(events_of("", lead + "Ich unterzeichnete das Abkommen."), "agreement") == "no day");
}

TEST_CASE("a paragraph that names another day lends none of the lead's", "[event]") {
  CHECK(day_of(events_of("",
                         "Am Mittwoch tagte der Rat.\n\nDer Saal war voll.\n\nAm Montag fiel Schnee. "
                         "Die Länder unterzeichneten ein Abkommen."),
               "agreement") == "no day");
}

TEST_CASE("what goes on does so on the day it is reported", "[event]") {
  CHECK(day_of(events_of("", "Am Mittwoch fiel Schnee. An der Front dauern die Kämpfe an."), "frontline") ==
        "2025-01-17 publication");
}

TEST_CASE("the date of a term, of a thing or of what is only said is no day of an event", "[event]") {
  CHECK(day_of(events_of("", "Beide Länder verlängerten das Abkommen bis zum 30. Juni 2026."), "agreement") ==
        "2025-01-17 publication");
  CHECK(day_of(events_of("", "Der Bundestag beschloss den Haushalt für 2026."), "law") == "2025-01-17 publication");
  CHECK(day_of(events_of("", "Der Minister forderte, dass die Stadt am 3. Mai 2025 feiert."), "statement") ==
        "2025-01-17 publication");
}

TEST_CASE("of several dates the event's own one counts", "[event]") {
  CHECK(day_of(events_of("", "Die am Dienstag vorgestellte Verordnung gegen Lärm tritt am Donnerstag in Kraft."),
               "law") == "no event");
  CHECK(day_of(events_of("", "Die am Dienstag verlesene Vereinbarung haben beide am Donnerstag unterzeichnet."),
               "agreement") == "2025-01-16 sentence");
  CHECK(day_of(events_of("", "Das am Dienstag unterzeichnete Abkommen haben beide gekündigt."), "agreement") ==
        "2025-01-14 sentence");
  CHECK(day_of(events_of("", "Mittwoch, 15. Januar, 9.30 Uhr: Am Dienstag haben beide ein Abkommen unterzeichnet."),
               "agreement") == "2025-01-14 sentence");
}

TEST_CASE("below a lead that names no day, and before what is told, nothing has one", "[event]") {
  const std::string middle = "Es regnete.\n\nEs schneite.\n\n";
  CHECK(day_of(events_of("", middle + "Beide Länder haben ein Abkommen unterzeichnet."), "agreement") == "no day");
  CHECK(day_of(events_of("", "Beide Länder hatten ein Abkommen unterzeichnet."), "agreement") == "no day");
  const std::string lead = "Es regnete heute. Den letzten Regen gab es am Samstag.\n\n";
  CHECK(day_of(events_of("", lead + "Beide Länder haben ein Abkommen unterzeichnet."), "agreement") ==
        "2025-01-17 lead");
  CHECK(day_of(events_of("", "Am Sonntag wollen beide ein Abkommen unterzeichnen. Der Gesandte fordert ein Abkommen."),
               "agreement") == "2025-01-19 sentence");
}

TEST_CASE("an entry of a ticker has a day of its own", "[event]") {
  const std::string entry = "Montag, 13. Januar, 9.37 Uhr: Möwen kreisen. Beide Länder haben ein Abkommen ";
  CHECK(day_of(events_of("", "Am Mittwoch tagte der Rat.\n\n" + entry + "unterzeichnet."), "agreement") ==
        "2025-01-13 lead");
}

TEST_CASE("what is counted up, quoted or told beside takes no day of the lead", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat. ";
  CHECK(day_of(events_of("", lead + "Beide Länder haben bislang ein Abkommen unterzeichnet."), "agreement") ==
        "no day");
  CHECK(day_of(events_of("", lead + "„Es schneite. Beide Länder haben ein Abkommen unterzeichnet“, sang sie."),
               "agreement") == "no day");
  CHECK(day_of(events_of("", lead + "\"Schnee\" fiel. Beide Länder haben ein Abkommen unterzeichnet."), "agreement") ==
        "2025-01-15 lead");
  CHECK(day_of(events_of("", lead + "Das freute Länder, die ein Abkommen unterzeichneten."), "agreement") == "no day");
}

TEST_CASE("a plan without a day does not take the one on which it is told", "[event]") {
  CHECK(day_of(events_of("", "Beide Länder wollen ein Abkommen unterzeichnen."), "agreement") == "no day");
  CHECK(day_of(events_of("", "Beide Länder könnten ein Abkommen unterzeichnen."), "agreement") == "no day");
}

TEST_CASE("a long text leaves the news of its lead", "[event]") {
  std::string text = "Am Mittwoch tagte der Rat.\n\n";
  for (int i = 0; i < 30; ++i) text += "Der Saal war voll. ";
  CHECK(day_of(events_of("", text + "\n\nBeide Länder haben ein Abkommen unterzeichnet."), "agreement") == "no day");
}

TEST_CASE("another time that is only compared with, passed or set in commas dates nothing", "[event]") {
  CHECK(day_of(events_of("", "Wie im Herbst schlossen beide Länder ein Abkommen."), "agreement") ==
        "2025-01-17 publication");
  CHECK(day_of(events_of("", "Beide Länder verlängerten das Abkommen über Ostern hinaus."), "agreement") == "no day");
  CHECK(day_of(events_of("", "Die Ministerin, am Dienstag in Rom zu Gast, unterzeichnete am Montag ein Abkommen."),
               "agreement") == "2025-01-13 sentence");
  CHECK(day_of(events_of("",
                         "Am Montag, als es schneite, unterzeichnete die Ministerin vor dem Fest am Mittwoch ein "
                         "Abkommen."),
               "agreement") == "2025-01-13 sentence");
}

TEST_CASE("a lead that only compares with a day does not lend it", "[event]") {
  CHECK(day_of(events_of("", "Es regnete mehr als am Mittwoch. Beide Länder haben ein Abkommen unterzeichnet."),
               "agreement") == "2025-01-17 publication");
}

TEST_CASE("hours of every day date nothing", "[event]") {
  const std::string text = "Es regnet.\n\nEs schneit.\n\nDie Ausgangssperre gilt zwischen 3 und vier Uhr.";
  CHECK(day_of(events_of("", text), "measure") != "2025-01-17 sentence");
}

TEST_CASE("the day of another clause or of the telling is not the event's", "[event]") {
  CHECK(day_of(events_of("", "Seit der Rat am Montag tagte, unterzeichneten beide Länder ein Abkommen."),
               "agreement") != "2025-01-13 sentence");
  CHECK(day_of(events_of("", "Als der Rat am Montag tagte, unterzeichneten beide Länder ein Abkommen."), "agreement") ==
        "2025-01-13 sentence");
  CHECK(day_of(events_of("", "Wie am Montag durchsickerte, wollen beide Länder ein Abkommen unterzeichnen."),
               "agreement") == "no day");
  CHECK(day_of(events_of("", "Die Ministerin sagte am Montag, beide Länder wollten ein Abkommen unterzeichnen."),
               "agreement") == "no day");
  CHECK(day_of(events_of("", "Montag, 13. Januar, 9.30 Uhr: Beide Länder wollen ein Abkommen unterzeichnen."),
               "agreement") == "no day");
}

TEST_CASE("nobody has said yet what is dated ahead", "[event]") {
  CHECK(day_of(events_of("", "Am 3. Mai 2025 sei es zu spät für Ruhe: Der Verband forderte am 3. Mai 2025 ein Fest."),
               "statement") == "2025-01-17 publication");
  CHECK(day_of(events_of("", "Der Verband hatte sich Anfang Januar für ein Fest ausgesprochen."), "statement") ==
        "2025-01-01 sentence");
  CHECK(day_of(events_of("", "Das hat der Minister in dieser Woche bekräftigt."), "statement") ==
        "2025-01-13 sentence");
  CHECK(day_of(events_of("", "Der Verband fordert für Ende Januar ein Fest."), "statement") ==
        "2025-01-17 publication");
}

TEST_CASE("what was lately is not of the day of the news", "[event]") {
  const std::string headline = "Nachbarn unterzeichnen Abkommen";
  const std::string lead = "Am Mittwoch tagte der Rat in Ulm. ";
  CHECK(day_of(events_of(headline, lead + "Eine Werft meldete Insolvenz an."), "insolvency") == "2025-01-15 lead");
  CHECK(day_of(events_of(headline, lead + "Eine Werft meldete unlängst Insolvenz an."), "insolvency") == "no day");
}

TEST_CASE("a part of the day of publication that is called by its name is a day of the lead", "[event]") {
  const std::string headline = "Nachbarn unterzeichnen Abkommen";
  const auto day = [&](const std::string& lead) { return day_of(events_of(headline, lead, 5), "agreement"); };
  CHECK(day("In der Nacht zum Freitag wurde in Ulm lange verhandelt.") == "2025-01-17 lead");
  CHECK(day("Am Morgen wurde in Ulm lange verhandelt.") == "2025-01-16 evening");
}

TEST_CASE("above an interview stands how things are, and only what was said is of its day", "[event]") {
  const std::string lead = "Die Werft hat in Ulm drei Boote gebaut.";
  CHECK(day_of(events_of("„Wir warten ab“", lead), "other") == "no event");
  CHECK(day_of(events_of("\"Uns fehlt nichts. Wir warten ab\"", lead), "other") == "no event");
  CHECK(day_of(events_of("Was die Werft „erst einmal“ plant", lead), "other") == "2025-01-17 publication");
  CHECK(day_of(events_of("„Wir warten ab“", "In Ulm gilt eine Maskenpflicht."), "measure") == "no event");
  CHECK(day_of(events_of("„Wir warten ab“", "Die Nachbarländer haben ein Abkommen unterzeichnet."), "agreement") ==
        "2025-01-17 publication");
  CHECK(day_of(events_of("„Wir warten ab“", "Die Ministerin hat den Rat scharf kritisiert."), "statement") ==
        "2025-01-17 publication");
}

}  // namespace zeitstrahl
