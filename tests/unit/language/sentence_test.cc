#include "language/sentence.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "language/text_analyser.h"
#include "long_text.h"
#include "unit/language/tables.h"

namespace zeitstrahl {

namespace {

const TextAnalyser& analyser() {
  static const TextAnalyser analyser{Lexicon()};
  return analyser;
}

// The sentences of a text, sub-headings with "# " in front, wrapped lines with "^" for the line break.
std::vector<std::string> sentences_of(const std::string& text) {
  std::vector<std::string> sentences;
  const AnalysedText analysed = analyser().analyse_body(text);
  for (const Sentence& sentence : analysed.sentences()) {
    std::string written(sentence.range.of(text));
    std::replace(written.begin(), written.end(), '\n', '^');
    sentences.push_back((sentence.form == SentenceForm::subheading ? "# " : "") + written);
  }
  return sentences;
}

std::vector<std::uint32_t> paragraphs_of(const std::string& text) {
  std::vector<std::uint32_t> paragraphs;
  const AnalysedText analysed = analyser().analyse_body(text);
  for (const Sentence& sentence : analysed.sentences()) paragraphs.push_back(sentence.paragraph);
  return paragraphs;
}

}  // namespace

using Sentences = std::vector<std::string>;

TEST_CASE("sentences end where the table says", "[language]") {
  for (const TableRow& row : phrases("sentences.tsv").rows) {
    Sentences expected;
    std::string text;
    for (const std::string_view part : split(row[1], '|')) {
      expected.emplace_back(trimmed(part));
      text += (text.empty() ? "" : " ") + expected.back();
    }
    INFO(row[0]);
    CHECK(sentences_of(text) == expected);
  }
}

TEST_CASE("a missing blank between sentences is no obstacle", "[language]") {
  CHECK(sentences_of("Der Rat beriet lange.Der Chef ging.") == Sentences{"Der Rat beriet lange.", "Der Chef ging."});
  CHECK(sentences_of("Sie beriet bei U.S.Army lange.") == Sentences{"Sie beriet bei U.S.Army lange."});
}

TEST_CASE("a line break ends a sentence", "[language]") {
  CHECK(sentences_of("Der Rat tagt.\nEr berät.") == Sentences{"Der Rat tagt.", "Er berät."});
  CHECK(sentences_of("Der Rat tagt.\r\n\r\nEr berät.\u2029Er geht.") ==
        Sentences{"Der Rat tagt.", "Er berät.", "Er geht."});
  CHECK(paragraphs_of("Der Rat tagt. Er berät.\n\n \nEr geht.\n") == std::vector<std::uint32_t>{0, 0, 1});
}

TEST_CASE("a short line without final mark above prose is a sub-heading", "[language]") {
  CHECK(sentences_of("Der Rat tagt.\n\nStreit um Geld\n\nEs fehlt an allem.") ==
        Sentences{"Der Rat tagt.", "# Streit um Geld", "Es fehlt an allem."});
  CHECK(sentences_of("Der Rat tagt.\nStreit um Geld\nEs fehlt an allem.") ==
        Sentences{"Der Rat tagt.", "# Streit um Geld", "Es fehlt an allem."});
  CHECK(sentences_of("Der Rat tagt.\n\nHuber: «Wir bleiben»\n\nEs fehlt an allem.") ==
        Sentences{"Der Rat tagt.", "# Huber: «Wir bleiben»", "Es fehlt an allem."});
}

TEST_CASE("what ends like a sentence, or stands alone, is no sub-heading", "[language]") {
  CHECK(sentences_of("Der Rat tagt") == Sentences{"Der Rat tagt"});
  CHECK(sentences_of("Erste Zeile\nZweite Zeile") == Sentences{"Erste Zeile", "Zweite Zeile"});
  CHECK(sentences_of("Der Rat tagt.\n\nBerta Huber") == Sentences{"Der Rat tagt.", "Berta Huber"});
  CHECK(sentences_of("Der Rat tagt.\n\n«Wir bleiben!»\n\nSo kam es.") ==
        Sentences{"Der Rat tagt.", "«Wir bleiben!»", "So kam es."});
  CHECK(sentences_of("Beschlossen wurde:\nGeld für alle.") == Sentences{"Beschlossen wurde:", "Geld für alle."});
  const std::string long_line = "Der Rat tagt " + std::string(120, 'x');
  CHECK(sentences_of(long_line + "\nSo ist es.") == Sentences{long_line, "So ist es."});
}

TEST_CASE("the dateline belongs to no sentence", "[language]") {
  CHECK(sentences_of("Kiew (dpa) - Der Rat tagt. Er berät.") == Sentences{"Der Rat tagt.", "Er berät."});
  CHECK(sentences_of("Streit um Geld\n\nBOZEN. Der Rat tagt.") == Sentences{"# Streit um Geld", "Der Rat tagt."});
  CHECK(sentences_of("Kiew (dpa) - ").empty());
}

TEST_CASE("a note to editors is no sentence of the article", "[language]") {
  const Sentences article{"Der Rat tagt.", "Er berät."};
  for (const std::string note :
       {"(Berichtigung: Im 2. Satz wurde der Tag geändert: Montag rpt Montag.)", "(Zusammenfassung 1415)", "Eil",
        "\x02(Eil)", "(Korrektur: Der Rat tagt am Montag\n(nicht: Dienstag), so das Amt.)",
        "+++ Sperrfrist Sonntag 6 Uhr +++", "Berichtigung: Im ersten Absatz heißt es nun richtig: am Montag.",
        "(Foto: Der Rat am Montag) =", "(Neu: Stimmen vom Montag)", "Zusammenfassung 1415"}) {
    INFO(note);
    CHECK(sentences_of(note + "\n\nKiew (dpa) - Der Rat tagt.\n\nEr berät.") == article);
    CHECK(sentences_of(note + "\nDer Rat tagt.\nEr berät.") == article);
  }
  CHECK(sentences_of("Kiew (dpa) - Der Rat tagt.\nEr berät.\n\n# Notizblock\n\n## Orte\n- Der Rat tagt am Freitag.\n"
                     "- Berichtet wird.") == article);
}

TEST_CASE("what only begins like a note is prose", "[language]") {
  for (const std::string text :
       {"Berichtigung verlangte der Rat.", "(Foto: Huber) zeigt den Rat.", "(Neu ist das nicht.)", "Eil tut not.",
        "(Wiederholung verlangte er", "Der Notizblock fehlt.", "Notizblock und Stift fehlen."}) {
    CHECK(sentences_of(text) == Sentences{text});
  }
}

TEST_CASE("wrapped lines are one paragraph", "[language]") {
  const std::string text =
      "Der Rat der kleinen Gemeinde hat am Montag beschlossen,\n"
      "die alte Brücke am Bach nicht abzureißen. Sie soll nach\n"
      "Angaben des Bürgermeisters im Sommer saniert werden. Das\n"
      "kostet rund eine Million Euro, die der Bund bezahlt,\n"
      "wenn er will.\n"
      "\n"
      "Streit um das Geld\n"
      "\n"
      "Der Bund will nicht.\n";
  CHECK(sentences_of(text) == Sentences{"Der Rat der kleinen Gemeinde hat am Montag beschlossen,^die alte Brücke am "
                                        "Bach nicht abzureißen.",
                                        "Sie soll nach^Angaben des Bürgermeisters im Sommer saniert werden.",
                                        "Das^kostet rund eine Million Euro, die der Bund bezahlt,^wenn er will.",
                                        "# Streit um das Geld", "Der Bund will nicht."});
}

TEST_CASE("a dateline fills its line like other words", "[language]") {
  const std::string text =
      "Kiew/Hintertupfing (dpa) - Der Rat der Stadt beriet,\n"
      "Zuhörer gab es kaum. Danach ging man nach Hause, wo\n"
      "das Essen auf dem Tisch stand. Am nächsten Tag sollte\n"
      "weiter beraten werden.\n";
  CHECK(sentences_of(text) == Sentences{"Der Rat der Stadt beriet,^Zuhörer gab es kaum.",
                                        "Danach ging man nach Hause, wo^das Essen auf dem Tisch stand.",
                                        "Am nächsten Tag sollte^weiter beraten werden."});
}

TEST_CASE("lines of a narrow column are one paragraph", "[language]") {
  const std::string text =
      "Der Rat der Gemeinde hat am\n"
      "Montag beschlossen, die alte\n"
      "Brücke abzureißen. Das kostet\n"
      "rund eine Million Euro, die\n"
      "der Bund der Gemeinde als\n"
      "Kredit gibt, wie ein Sprecher\n"
      "sagte.\n"
      "Streit um Geld\n"
      "Der Bund will nicht.\n";
  CHECK(
      sentences_of(text) ==
      Sentences{"Der Rat der Gemeinde hat am^Montag beschlossen, die alte^Brücke abzureißen.",
                "Das kostet^rund eine Million Euro, die^der Bund der Gemeinde als^Kredit gibt, wie ein Sprecher^sagte.",
                "# Streit um Geld", "Der Bund will nicht."});
}

TEST_CASE("a headline wider than the column hides no wrapped lines", "[language]") {
  const std::string text =
      "Nach langem Streit um Geld und Recht will der Rat der Gemeinde die alte Brücke nun doch nicht\n"
      "\n"
      "Der Rat der Gemeinde hat am Montag beschlossen, die\n"
      "Brücke abzureißen. Das kostet eine Million Euro, die\n"
      "der Bund bezahlt, wenn er will. Näheres steht in der\n"
      "neuen Akte der Gemeinde.\n";
  CHECK(sentences_of(text)[1] == "Der Rat der Gemeinde hat am Montag beschlossen, die^Brücke abzureißen.");
}

TEST_CASE("a word parted at the end of a line fills it", "[language]") {
  CHECK(sentences_of("Ulm (dpa) - Der Rat der kleinen Gemeinde hat\nHilfe für alle Bürgerinnen und Bürger\n"
                     "beschlossen. Das teilte das Rat-\nhaus mit.")
            .size() == 2);
}

TEST_CASE("an address wider than the column hides no wrapped lines", "[language]") {
  const std::string text =
      "Der Rat der Gemeinde hat am Montag beschlossen, die\n"
      "Brücke abzureißen. Das kostet eine Million Euro, die\n"
      "der Bund bezahlt, wenn er will. Näheres steht in der\n"
      "neuen Akte der Gemeinde.\n"
      "https://beispiel.example/" +
      std::string(100, 'x') + "\n";
  CHECK(sentences_of(text).front() == "Der Rat der Gemeinde hat am Montag beschlossen, die^Brücke abzureißen.");
}

TEST_CASE("the lines of a verse and of a list are their own", "[language]") {
  CHECK(sentences_of("Der Mond ist fern\nund scheint doch hell\nauf unser kleines Dach herab\nund keiner wacht\n"
                     "als nur der Hund")
            .size() == 5);
  CHECK(sentences_of("zwei Eier\nein halbes Pfund Mehl vom Müller\netwas Salz\nzehn Gramm Hefe\nWasser").size() == 5);
  CHECK(sentences_of("Berta Huber\nBruno Maier\nKarin von Au\nvon Hinten").size() == 4);
}

TEST_CASE("a long line that goes on in lower case is one with the next", "[language]") {
  CHECK(
      sentences_of("Wie die Zeitung unter Berufung auf den Rat der Stadt\nberichtet, wird gebaut.\nDer Rest folgt.") ==
      Sentences{"Wie die Zeitung unter Berufung auf den Rat der Stadt^berichtet, wird gebaut.", "Der Rest folgt."});
  CHECK(sentences_of("Zutaten für den Kuchen\nmehl und zucker\nfertig.").size() == 3);
}

TEST_CASE("a line break parts no day from its month", "[language]") {
  CHECK(sentences_of("Die Messe wurde auf den 21.\nMai verlegt. Der Rat schwieg.") ==
        Sentences{"Die Messe wurde auf den 21.^Mai verlegt.", "Der Rat schwieg."});
  CHECK(paragraphs_of("Die Messe wurde auf den 21.\nMai verlegt.\nDer Rat schwieg.") ==
        std::vector<std::uint32_t>{0, 1});
  CHECK(sentences_of("Sie kam mit 44.\nMai war es, als sie ging.").size() == 2);
  CHECK(sentences_of("Er traf sie vor der Halle 21.\nDer Rat schwieg.").size() == 2);
  CHECK(sentences_of("21.\nMai war es, als sie ging.").size() == 2);
  CHECK(sentences_of("Die Messe wurde auf den 21.\n\nMai war es, als sie ging.").size() == 2);
}

TEST_CASE("a title is one sentence", "[language]") {
  const std::string title = " Huber: Wir gehen. Alle! ";
  const AnalysedText analysed = analyser().analyse_title(title);
  REQUIRE(analysed.sentences().size() == 1);
  CHECK(analysed.sentences()[0].form == SentenceForm::title);
  CHECK(analysed.sentences()[0].range.of(title) == "Huber: Wir gehen. Alle!");
  CHECK(analyser().analyse_title(" ").sentences().empty());
}

TEST_CASE("a table of the user changes the sentences", "[language]") {
  Lexicon lexicon;
  lexicon.override_table("abbreviations", "abbreviation\tends\nGmde.\tno\n");
  const std::string text = "Die Gmde. Sulz baut.";
  CHECK(analyser().analyse_body(text).sentences().size() == 2);
  CHECK(TextAnalyser(lexicon).analyse_body(text).sentences().size() == 1);
}

TEST_CASE("long texts of one kind are split in one go", "[language]") {
  for (const std::string_view unit :
       {"wort ",     "Wort. ", "a.", ". ",  "(! ",     "\"?\" ", "1. ",  "z. B. ",      "wort\n",  "a\n\n",
        "Wort.Wort", "… ",     "»«", "(((", "(Foto\n", "(Foto ", "+++ ", "Eil\nwort\n", ". (dpa)", ".\n(dpa) "}) {
    std::string text;
    while (text.size() < long_text) text += unit;
    const AnalysedText analysed = analyser().analyse_body(text);
    INFO(unit);
    REQUIRE(!analysed.sentences().empty());
    CHECK(analysed.sentences().back().range.end <= text.size());
  }
}

}  // namespace zeitstrahl
