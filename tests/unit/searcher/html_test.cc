#include "searcher/render/html.h"

#include <catch2/catch.hpp>
#include <utility>
#include <vector>

namespace zeitstrahl {

TEST_CASE("a text in HTML is shown as it is", "[searcher]") {
  const std::vector<std::pair<const char*, const char*>> table = {
      {"Die Brücke", "Die Brücke"},
      {"<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"},
      {"\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"},
      {"rot\x1b[31m\u202e", "rot\ufffd[31m\ufffd"},
      {"eins\nzwei", "eins\nzwei"},
      {"", ""},
  };
  for (const auto& [text, html] : table) CHECK(html_text(text) == html);
}

TEST_CASE("a link in HTML leads to the web or is none", "[searcher]") {
  CHECK(html_link("T<", "https://a.example/?x=1&y=\"") ==
        "<a href=\"https://a.example/?x=1&amp;y=%22\" rel=\"noopener noreferrer\">T&lt;</a>");
  CHECK(html_link("T<", "javascript:alert(1)") == "T&lt;");
  CHECK(html_link("T", "") == "T");
}

TEST_CASE("JSON cannot end the element it stands in", "[searcher]") {
  CHECK(json_for_script(R"({"a":"</script><!--"})") == R"({"a":"\u003c/script>\u003c!--"})");
}

}  // namespace zeitstrahl
