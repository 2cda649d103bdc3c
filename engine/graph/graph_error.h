#pragma once

#include <stdexcept>

namespace zorgbaat {

/// The graph was built against its rules: an invariant of the program is broken, no user can cause it.
class GraphError : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

}  // namespace zorgbaat
