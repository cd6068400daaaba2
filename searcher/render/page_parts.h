// The style and the script of the HTML page, compiled in from page.css and page.js.
#pragma once

#include <string_view>

namespace zeitstrahl {

struct PagePart {
  std::string_view text;
  std::string_view hash;  // of these very bytes, as a Content-Security-Policy names it: "sha256-..."
};

extern const PagePart page_style;
extern const PagePart page_script;

}  // namespace zeitstrahl
