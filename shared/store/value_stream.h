// Values of one slot and segment, read in the order of the documents.
#pragma once

#include <xapian.h>

#include <string>

namespace zeitstrahl {

// Reads values of one segment as a stream, which is several times faster than fetching them for one hit after the
// other. Documents must be asked for in ascending order.
class ValueStream {
 public:
  ValueStream(const Xapian::Database& segment, Xapian::valueno slot)
      : value_(segment.valuestream_begin(slot)), end_(segment.valuestream_end(slot)) {}

  // Empty where the document has none.
  std::string of(Xapian::docid document) {
    if (value_ != end_) value_.skip_to(document);
    return value_ != end_ && value_.get_docid() == document ? *value_ : std::string();
  }

 private:
  Xapian::ValueIterator value_;
  Xapian::ValueIterator end_;
};

}  // namespace zeitstrahl
