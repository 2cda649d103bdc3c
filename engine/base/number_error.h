#pragma once

#include <stdexcept>

namespace zorgbaat {

/// An arithmetic operation was asked for a value it does not have: 1/0, ln(-1), 0^-1, a number too large to
/// hold.
class NumberError : public std::domain_error {
 public:
  using std::domain_error::domain_error;
};

}  // namespace zorgbaat
