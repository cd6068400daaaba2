// Text of an archive inside HTML: shown as it is, never taken for markup.
#pragma once

#include <string>
#include <string_view>

namespace zeitstrahl {

// For elements and for attributes in double quotes: & < > " ' become references; control characters but line breaks,
// and what turns the direction of writing, become U+FFFD. `text` must be valid UTF-8.
std::string html_text(std::string_view text);

// A link that tells the page it leads to nothing of where it came from; the text alone where the address is no page of
// the web.
std::string html_link(std::string_view text, std::string_view address);

// JSON as it may stand inside <script type="application/json">: every < is written as \u003c, so that nothing in it
// ends the element.
std::string json_for_script(std::string_view json);

}  // namespace zeitstrahl
