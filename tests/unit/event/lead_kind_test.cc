// Title and lead tell one event: the one whose words name no kind takes that of the other.
#include <catch2/catch.hpp>
#include <string>

#include "extracted.h"

namespace zeitstrahl {

using extracted::kinds_of;

TEST_CASE("a title whose words name no kind takes that of the lead", "[event]") {
  CHECK(kinds_of("Borkum macht den Strand dicht", "Das Land verhängt am Strand von Borkum eine Ausgangssperre.") ==
        "measure measure");
}

TEST_CASE("a lead whose words name no kind takes that of the title", "[event]") {
  CHECK(kinds_of("Ohlsen gewinnt am Deich die Kommunalwahl", "Der Fischer Ohlsen hat am Freitag am Deich gejubelt.") ==
        "election election");
}

TEST_CASE("title and lead that share one word only may tell of two things", "[event]") {
  CHECK(kinds_of("Borkum mäht den Deich", "Das Land verhängt auf Borkum eine Ausgangssperre.") == "other measure");
}

TEST_CASE("what somebody says of an event is not its kind", "[event]") {
  CHECK(kinds_of("Ohlsen fordert mehr Bänke am Deich", "Der Fischer Ohlsen hat am Freitag am Deich Bänke gezimmert.") ==
        "statement other");
}

TEST_CASE("what title and lead tell of two days are two events", "[event]") {
  CHECK(kinds_of("Borkum mäht den Deich", "Auf Borkum wurde am Deich vor einer Woche eine Ausgangssperre verhängt.") ==
        "other measure");
}

TEST_CASE("what is told far below the lead is another event", "[event]") {
  CHECK(kinds_of("Borkum mäht den Deich",
                 "Es regnet. Es schneit. Es hagelt. Das Land verhängt am Deich von Borkum eine Ausgangssperre.") ==
        "other measure");
}

}  // namespace zeitstrahl
