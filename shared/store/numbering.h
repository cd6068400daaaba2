// How Xapian numbers the documents of several segments: in turn, 1 is the first of the first, 2 the first of the
// second.
#pragma once

#include <xapian.h>

#include <cstddef>

namespace zeitstrahl {

struct Numbering {
  std::size_t segments;

  std::size_t segment(Xapian::docid document) const { return (document - 1) % segments; }
  Xapian::docid within_segment(Xapian::docid document) const {
    return static_cast<Xapian::docid>((document - 1) / segments + 1);
  }
  Xapian::docid document(std::size_t segment, Xapian::docid within_segment) const {
    return static_cast<Xapian::docid>((within_segment - 1) * segments + segment + 1);
  }
};

}  // namespace zeitstrahl
