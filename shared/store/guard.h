// Translates Xapian's errors, which are no std::exception, into ours, in one place.
#pragma once

#include <xapian.h>

#include <string>

#include "base/error.h"

namespace zeitstrahl {

// The Error for a Xapian error met at `path`.
Error translated(const Xapian::Error& error, const std::string& path);

// Runs `body`; a Xapian error leaves as ours.
template <typename Body>
auto guarded(const std::string& path, Body&& body) {
  try {
    return body();
  } catch (const Xapian::Error& error) {
    throw translated(error, path);
  }
}

}  // namespace zeitstrahl
