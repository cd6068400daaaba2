#include "searcher/render/markdown.h"

#include <catch2/catch.hpp>
#include <utility>
#include <vector>

#include "searcher/render/link.h"

namespace zeitstrahl {

TEST_CASE("no text becomes markup", "[searcher]") {
  const std::vector<std::pair<const char*, const char*>> table = {
      {"Die Brücke (neu) kostet 3,5 Mio. Euro - viel!", "Die Brücke (neu) kostet 3,5 Mio. Euro - viel!"},
      {"*fett* _schräg_ `Code` ~weg~", "\\*fett\\* \\_schräg\\_ \\`Code\\` \\~weg\\~"},
      {"<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"},
      {"[x](http://a.example)", "\\[x\\](http\\://a.example)"},
      {"![x](y)", "!\\[x\\](y)"},
      {"# Titel", "\\# Titel"},
      {"- Punkt", "\\- Punkt"},
      {"+ Punkt", "\\+ Punkt"},
      {"1. Punkt", "1\\. Punkt"},
      {"17) Punkt", "17\\) Punkt"},
      {"3.5 Grad", "3\\.5 Grad"},
      {"===", "\\==="},
      {"> Zitat", "\\> Zitat"},
      {"    Code", "Code"},
      {"eins\n\n- zwei  ", "eins - zwei"},
      {"a | b", "a \\| b"},
      {"www.a.example", "www\\.a.example"},
      {"a@b.example #3 $x$ \\", "a\\@b.example \\#3 \\$x\\$ \\\\"},
      {"[^1]: Fuß", "\\[\\^1\\]: Fuß"},
      {"\x1b[31mrot", "\ufffd\\[31mrot"},
      {"", ""},
  };
  for (const auto& [text, markdown] : table) CHECK(markdown_text(text) == markdown);
}

TEST_CASE("only addresses of the web become links", "[searcher]") {
  const std::vector<std::pair<const char*, const char*>> links = {
      {"https://a.example/b?c=1&d=2#e", "https://a.example/b?c=1&d=2#e"},
      {"HTTP://a.example", "HTTP://a.example"},
      {"https://a.example/ü \"><x>", "https://a.example/%C3%BC%20%22%3E%3Cx%3E"},
      {"https://a.example/(x)'\\", "https://a.example/%28x%29%27%5C"},
      {"http://a.example/\n", "http://a.example/%0A"},
  };
  for (const auto& [address, link] : links) CHECK(web_link(address) == std::string(link));
  for (const char* address : {"", "javascript:alert(1)", "JavaScript:alert(1)", " https://a.example",
                              "file:///etc/passwd", "data:text/html,x", "//a.example", "https:a", "http://",
                              "https:///x", "\x01https://a.example", "ftp://a.example"}) {
    CHECK_FALSE(web_link(address));
  }
}

TEST_CASE("a Markdown link cannot be left", "[searcher]") {
  CHECK(markdown_link("Titel]", "https://a.example/>)") == "[Titel\\]](<https://a.example/%3E%29>)");
  CHECK(markdown_link("T", "https://a.example/?x&copy=1") == "[T](<https://a.example/?x\\&copy=1>)");
  CHECK(markdown_link("Titel", "javascript:alert(1)") == "Titel");
}

}  // namespace zeitstrahl
