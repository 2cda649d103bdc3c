#pragma once

#include <stdexcept>

namespace zorgbaat {

/// A workbook was asked for that the file format does not have: an invariant of the program is broken.
class WorkbookError : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

}  // namespace zorgbaat
