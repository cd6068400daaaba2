// Which addresses of an archive may become links.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zeitstrahl {

// The address as a link may carry it: http or https with a host, every byte that is no plain sign of a URL written as
// %XX, quotes and brackets too. Nothing for any other address ("javascript:", "file:", a bare path): shown as text.
std::optional<std::string> web_link(std::string_view address);

}  // namespace zeitstrahl
