// Text of an archive inside Markdown: shown as it is, never taken for markup.
#pragma once

#include <string>
#include <string_view>

namespace zeitstrahl {

// On one line, every sign that CommonMark or GitHub gives a meaning escaped (also what would become a link by itself,
// a mention or a formula); control characters become U+FFFD. Safe at the start of a line and inside of one.
// `text` must be valid UTF-8.
std::string markdown_text(std::string_view text);
// The same for a place inside of a line, where "1." begins no list.
std::string markdown_inline(std::string_view text);

// "[text](<address>)" where the address may be a link, otherwise the text alone.
std::string markdown_link(std::string_view text, std::string_view address);

}  // namespace zeitstrahl
