#include "searcher/timeline/sentence_fitness.h"

#include <catch2/catch.hpp>
#include <string>

namespace zeitstrahl {

namespace {

// Its day is named by the given words.
double penalty(std::string_view sentence, std::string_view day_words = "") {
  static const SentenceFitness fitness{Lexicon()};
  const auto begin = static_cast<std::uint32_t>(sentence.find(day_words));
  return fitness.judge({.text = sentence, .day_words = {begin, begin + static_cast<std::uint32_t>(day_words.size())}})
      .penalty;
}

Standing standing_of_title(std::string_view title) {
  static const SentenceFitness fitness{Lexicon()};
  return fitness.judge({.text = title, .from = QuotedFrom::title}).standing;
}

}  // namespace

TEST_CASE("a sentence that leans on others is worse to quote", "[searcher]") {
  CHECK(penalty("Die Stadt Celle eröffnete am Montag ihre neue Brücke.") == 0);
  for (const char* sentence :
       {"Er eröffnete am Montag in Celle die neue Brücke.", "Derweil eröffnete Celle am Montag die neue Brücke.",
        "Wann eröffnet die Stadt Celle ihre neue Brücke?", "„Die Brücke gefällt allen in Celle“, sagte sie.",
        "In Celle wurde am Montag zudem die neue Brücke eröffnet.", "Am Montag eröffnet.", "",
        "Wenn Celle am Montag die Brücke eröffnet, fährt der erste Bus.",
        "Solche Brücken gibt es in Celle seit Montag.",
        "Die Stadt Celle eröffnete am Montag beispielsweise ihre neue Brücke.",
        "Kurz darauf eröffnete die Stadt Celle am Montag ihre Brücke.",
        "Kolbe sagte in dem Gespräch am Montag, Celle bekomme eine Brücke.",
        "Celle beschloss am Montag einen entsprechenden Plan für seine Brücke.",
        "Beide Städte an der Aller eröffneten am Montag ihre neuen Brücken.",
        "In Celle wurde am Montag der Grund dafür gefunden, warum es stockt.",
        "Nordblatt: Die Stadt Celle eröffnete am Montag ihre neue Brücke."}) {
    INFO(sentence);
    CHECK(penalty(sentence) > 0);
  }
}

TEST_CASE("what leans is understood behind the sentence before it, what is no sentence of a story nowhere",
          "[searcher]") {
  const std::vector<std::pair<const char*, Standing>> table = {
      {"Die Stadt Celle eröffnete am Montag ihre neue Brücke.", Standing::alone},
      {"Die Stadt Celle eröffnete am Montag jedoch ihre neue Brücke.", Standing::better_with_context},
      {"Er eröffnete am Montag in Celle die neue Brücke.", Standing::only_with_context},
      {"Vermutlich eröffnet er am Montag in Celle die neue Brücke.", Standing::only_with_context},
      {"Die alte war am Montag in Celle gesperrt worden.", Standing::only_with_context},
      {"Otto Kolbe sah das am Montag in Celle anders.", Standing::only_with_context},
      {"In Celle schien dies am Montag jeder zu wissen.", Standing::only_with_context},
      {"Otto Kolbe sah das am Montag in Celle eröffnete Museum.", Standing::alone},
      {"Otto Kolbe baute das nicht mehr stehende Museum in Celle neu.", Standing::alone},
      {"Otto Kolbe plante eine Brücke, ohne das am Montag in Celle zu sagen.", Standing::alone},
      {"Dass viele Brücken in Celle am Montag wieder öffnen.", Standing::never},
      {"Dass die Brücke am Montag öffnet, freut Celle.", Standing::alone},
      {"Den konnte Otto Kolbe am Montag in Celle nicht nennen.", Standing::only_with_context},
      {"Die am Montag in Celle eröffnete Brücke war teuer.", Standing::alone},
      {"Die zuletzt stark befahrene Brücke von Celle war am Montag gesperrt.", Standing::alone},
      {"Vermutlich eröffnet Celle am Montag die neue Brücke.", Standing::alone},
      {"Heute eröffnet seine Frau in Celle die neue Brücke.", Standing::only_with_context},
      {"Am Montag hat ihre Firma in Celle eine Brücke eröffnet.", Standing::only_with_context},
      {"In ihrem Haus eröffnet Anna Kolbe am Montag ein Lokal.", Standing::alone},
      {"Damit hatte dieser Wert in Celle bei neun gelegen.", Standing::only_with_context},
      {"Celle eröffnete mit diesem Plan am Montag seine Brücke.", Standing::better_with_context},
      {"Celle eröffnete trotz dieser Corona-Pandemie am Montag seine Brücke.", Standing::alone},
      {"Celle erlässt am Montag Gebühren, sofern diese 20 Euro überschreiten.", Standing::alone},
      {"Celle eröffnete in dieser Woche am Montag seine Brücke.", Standing::alone},
      {"Der Grund: Die Stadt Celle eröffnet am Montag ihre Brücke.", Standing::only_with_context},
      {"Die Umsätze sind am Montag in Celle gestiegen.", Standing::only_with_context},
      {"Die Kandidatin gewann am Montag die Wahl in Celle.", Standing::only_with_context},
      {"Die Kandidatin der Grünen gewann am Montag die Wahl in Celle.", Standing::alone},
      {"Ähnlich hatte sich am Montag Anna Kolbe in Celle geäußert.", Standing::better_with_context},
      {"Kostenlos in Celle ist am Montag die Brücke.]", Standing::never},
      {"Karten für die Brücke gibt es am Montag unter www.celle.de in Celle.", Standing::never},
      {"Das teilte die Stadt Celle am Montag mit.", Standing::only_refers},
      {"Dies könnte im Mai in Celle geschehen, sagte Kolbe.", Standing::only_refers},
      {"Das Rathaus von Celle wurde am Montag eröffnet.", Standing::alone},
      {"Das neue Rathaus von Celle wurde am Montag eröffnet.", Standing::alone},
      {"Das geplante große Rathaus von Celle wurde am Montag eröffnet.", Standing::alone},
      {"Das sagte Kolbe am Montag in Celle.", Standing::only_refers},
      {"Das habe Kolbe am Montag in Celle gesagt.", Standing::only_refers},
      {"Das könne Kolbe am Montag in Celle sagen.", Standing::only_refers},
      {"Das sei am Montag in Celle gesagt worden.", Standing::only_refers},
      {"In der Sendung von Otto Kolbe hatte er am Montag die Brücke gelobt.", Standing::only_with_context},
      {"Mit Baurätin Kolbe eröffnete sie am Montag in Celle die Brücke.", Standing::only_with_context},
      {"Bei Celle fuhr Kolbe über die Brücke, die er am Montag eröffnet hatte.", Standing::alone},
      {"Mit Kolbe und ihr fuhr Otto Harms am Montag über die Brücke.", Standing::alone},
      {"Als Kolbe am Montag nach Celle kam, eröffnete sie die Brücke.", Standing::alone},
      {"Laut Kolbe will sie die Brücke in Celle am Montag eröffnen.", Standing::alone},
      {"Einen Tag darauf wurde die Brücke in Celle eröffnet.", Standing::better_with_context},
      {"Ungeachtet dessen wurde die Brücke in Celle am Montag eröffnet.", Standing::better_with_context},
      {"Auslöser war am Montag eine Brücke in Celle.", Standing::better_with_context},
      {"Am Montag trafen sich beide Länder in Celle.", Standing::better_with_context},
      {"Am Montag hat Celle entschieden, dass Letzteres eine Brücke sei.", Standing::better_with_context},
      {"Celle öffnete die Brücke am Montag ungeachtet dessen, was Kolbe sagte.", Standing::alone},
      {"Alle drei Brücken in Celle wurden am Montag eröffnet.", Standing::better_with_context},
      {"Andererseits wurde die Brücke in Celle am Montag eröffnet.", Standing::only_with_context},
      {"Am Montag haben wir in Celle die neue Brücke gesehen.", Standing::never},
      {"Wenn Celle am Montag die Brücke eröffnet, fährt der erste Bus.", Standing::never},
      {"Ehe Celle am Montag seine neue Brücke eröffnete.", Standing::never},
      {"Ehe Celle am Montag die Brücke eröffnete, fuhr der letzte Bus.", Standing::alone},
      {"Brücke gefällt allen in Celle“, sagte Kolbe am Montag.", Standing::never},
      {"", Standing::never}};
  const SentenceFitness fitness{Lexicon()};
  for (const auto& [sentence, standing] : table) {
    INFO(sentence);
    CHECK(fitness.judge({.text = sentence}).standing == standing);
  }
}

TEST_CASE("a relative clause has what it leans on before it", "[searcher]") {
  CHECK(penalty("Celle eröffnete am Montag das Haus, in dem Kolbe ihre Brücken baut.") == 0);
}

TEST_CASE("an article before its noun does not lean", "[searcher]") {
  CHECK(penalty("Das Rathaus von Celle wurde am Montag eröffnet.") == 0);
  CHECK(penalty("Das teilte die Stadt Celle am Montag ihren Bürgern mit.") >= unquotable);
}

TEST_CASE("a pronoun may mean who was named before it, but not a day", "[searcher]") {
  CHECK(penalty("Am Montag hatte er Celles neue Brücke eröffnet.", "Am Montag") >= unquotable);
  CHECK(penalty("Am 8. Mai hatte sie Celles neue Brücke eröffnet.", "Am 8. Mai") > 0);
  CHECK(penalty("Am Montag sagte Baurätin Kolbe, sie habe in Celle gebaut.", "Am Montag") == 0);
  CHECK(penalty("Kolbe sagte am Montag, sie habe in Celle eine Brücke gebaut.", "am Montag") == 0);
}

TEST_CASE("headlines in a row are no sentence to quote, a dash inside a sentence is one", "[searcher]") {
  const SentenceFitness fitness{Lexicon()};
  CHECK(penalty("Celle eröffnet am Montag seine neue Brücke +++ Hafen gesperrt.") > 0);
  CHECK(penalty("Celle eröffnet am Montag – spät genug – seine neue Brücke.") == 0);
  CHECK(fitness.judge({.text = "Celle eröffnet neue Brücke - Hafen gesperrt", .from = QuotedFrom::title}).penalty > 0);
  CHECK(fitness.judge({.text = "Celle-Hannover: Neue Brücke eröffnet", .from = QuotedFrom::title}).penalty == 0);
}

TEST_CASE("a headline that explains tells no news, a sentence that begins so does", "[searcher]") {
  const SentenceFitness fitness{Lexicon()};
  const auto title = [&](const char* text) {
    return fitness.judge({.text = text, .from = QuotedFrom::title}).standing;
  };
  CHECK(title("Warum Celle seine Brücke sperrt") == Standing::never);
  CHECK(title("Celle sperrt seine Brücke") == Standing::alone);
  CHECK(fitness.judge({.text = "Wie Celle mitteilte, ist die Brücke seit Montag gesperrt."}).standing ==
        Standing::alone);
}

TEST_CASE("a headline that judges or paints tells no news, a sentence with a day of its own does", "[searcher]") {
  for (const char* verdict :
       {"Celle macht Ernst mit der Brücke", "Celles Glanz geht leise zu Ende", "Brückenbau verändert die Stadt Celle",
        "Celler Bürgermeister gerät wegen der Brücke unter Druck"}) {
    INFO(verdict);
    CHECK(standing_of_title(verdict) == Standing::never);
  }
  for (const char* news : {"Celle macht die Brücke auf", "Celle eröffnet am Ende doch die Brücke"}) {
    INFO(news);
    CHECK(standing_of_title(news) == Standing::alone);
  }
  CHECK(penalty("Am Montag machte Celle Ernst: Der Bau der Brücke verändert die Stadt.", "Am Montag") == 0);
}

TEST_CASE("an article says in its first lines, before its title or by its desk that it is an opinion", "[searcher]") {
  const SentenceFitness fitness{Lexicon()};
  const auto comments = [&](std::string Article::*member, const std::string& value) {
    Article article;
    article.*member = value;
    return fitness.is_comment(article);
  };
  CHECK(comments(&Article::text,
                 "Celle braucht eine Brücke, und zwar bald. Ein Kommentar. Wer hier wohnt, wartet lange."));
  CHECK_FALSE(comments(&Article::text, "Ein Kommentar der Stadt Celle zur Brücke lag am Montag nicht vor."));
  CHECK_FALSE(comments(&Article::text, std::string(2000, 'a') + " Ein Kommentar."));
  CHECK(comments(&Article::title, "Kommentar: Celle braucht eine Brücke"));
  CHECK_FALSE(comments(&Article::title, "Kommentare zur Brücke gesperrt"));
  CHECK(comments(&Article::url, "https://example.org/celle/kommentar-die-bruecke-fehlt-1.99"));
  CHECK_FALSE(comments(&Article::url, "https://example.org/celle/kommentatorin-gewinnt"));
  CHECK(comments(&Article::section, "Lokales/Meinung"));
  CHECK_FALSE(comments(&Article::section, "Lokales"));
}

TEST_CASE("an item of a digest says in front that it is an opinion", "[searcher]") {
  const SentenceFitness fitness{Lexicon()};
  const std::string text = "Celle baut.\nKommentar: Die Brücke fehlt. Celle wartet.\nUlm tanzt.";
  CHECK(fitness.is_in_comment(text, text.find("Celle wartet")));
  CHECK_FALSE(fitness.is_in_comment(text, text.find("Ulm")));
  CHECK_FALSE(fitness.is_in_comment(text, 0));
}

TEST_CASE("who speaks of himself must be quoted", "[searcher]") {
  CHECK(penalty("Am Montag haben wir in Celle die neue Brücke gesehen.") > 0);
  CHECK(penalty("Kolbe sagte am Montag in Celle: „Wir bauen diese Brücke.“") == 0);
}

TEST_CASE("a noun with a definite article leans where nobody was named before", "[searcher]") {
  for (const char* sentence :
       {"Am Montag teilte der Konzern das Ende seiner Werft mit.",
        "Die drei Unternehmen stritten am Montag über Celle.", "Der Werftsprecher wies das am Montag zurück.",
        "Der Beschluss fiel am Montag in Celle mit Mehrheit."}) {
    INFO(sentence);
    const std::string_view text = sentence;
    CHECK(penalty(sentence, text.substr(text.find("am Montag") == text.npos ? text.find("Am") : text.find("am"), 9)) >
          0);
  }
  for (const char* sentence :
       {"Der Konzern Nordwerft schließt am Montag seinen Hafen.",
        "Der Sprecher der Werft wies den Tadel am Montag zurück.", "Ein Konzern aus Celle baut neue Brücken."}) {
    INFO(sentence);
    CHECK(penalty(sentence, "am Montag") == 0);
  }
  const double named = penalty("Nordwerft räumte am Montag ein, dass der Konzern viel Geld braucht.", "am Montag");
  CHECK(named > 0);
  CHECK(named < penalty("Am Montag räumte der Konzern den Schaden der Werft ein.", "Am Montag"));
}

TEST_CASE("the longer a sentence, the worse to quote, but it can be understood", "[searcher]") {
  const std::string sentence = "Die Stadt Celle eröffnete am Montag ihre neue Brücke ";
  const auto with_guests = [&](int guests) {
    std::string longer = sentence;
    for (int i = 0; i < guests; ++i) longer += "mit Musik und Wein aus Gifhorn ";
    return longer + "und Peine.";
  };
  CHECK(penalty(with_guests(1)) == 0);
  CHECK(penalty(with_guests(2)) > 0);
  CHECK(penalty(with_guests(3)) > penalty(with_guests(2)));
  const SentenceFitness fitness{Lexicon()};
  CHECK(fitness.judge({.text = with_guests(20)}).standing == Standing::alone);
}

TEST_CASE("a headline without a mark that runs into a sentence is heard", "[searcher]") {
  CHECK(penalty("Was Celle jetzt alles plant Der Rat der Stadt tagt am Montag.") > 0);
  CHECK(penalty("Zur Brücke von Celle Am Montag tagt der Rat der Stadt.") > 0);
  CHECK(penalty("NEUES AUS CELLE Brücke und Hafen der Stadt sind seit Montag gesperrt.") > 0);
  for (const char* sentence :
       {"Celle plant: Der Rat der Stadt tagt am Montag.", "Celle verbietet seit Montag die Ein- und Ausfahrt am Hafen.",
        "Kolbe nannte am Montag in Celle das Aus für die Brücke falsch.",
        "Kolbe fuhr am Montag von Celle nach Den Haag.", "Mit der EU und USA feierten Celle und Gifhorn am Montag."}) {
    INFO(sentence);
    CHECK(penalty(sentence) == 0);
  }
}

TEST_CASE("what a newspaper says of itself is no sentence of a story", "[searcher]") {
  for (const char* sentence : {"Weitere Themen: Celle eröffnet am Montag seine neue Brücke.",
                               "Die Themen des Tages: Celle eröffnet am Montag eine Brücke.",
                               "Alle Nachrichten aus Celle vom Montag finden Leser im Newsletter.",
                               "Brücke in Celle gesperrt, Fähre in Husum getauft – das war wichtig",
                               "Nachrichten am Abend: Celle sperrt seine Brücke"}) {
    INFO(sentence);
    CHECK(penalty(sentence) >= unquotable);
  }
  CHECK(penalty("Der Rat von Celle beriet am Montag weitere Themen.") == 0);
}

TEST_CASE("a title needs neither a final mark nor many words", "[searcher]") {
  const SentenceFitness fitness{Lexicon()};
  const auto of_title = [&](std::string_view title) {
    return fitness.judge({.text = title, .from = QuotedFrom::title}).penalty;
  };
  CHECK(of_title("Celle eröffnet neue Brücke") == 0);
  CHECK(of_title("Neue Brücke") > 0);
  CHECK(of_title("Wer braucht diese neue Brücke?") > 0);
}

}  // namespace zeitstrahl
