#pragma once

#include <vector>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Inputs under one heading of the sheet of inputs.
struct InputGroup {
  Text title{};
  std::vector<const InputRecord*> inputs{};
};

/// The inputs that move the headline most first, then what is still unknown, then each row with its steps
/// below each other, then the rest by the part of the case they belong to; conventions of the calendar, which
/// are not the user's, last. The steps of a row stay together, also what matters most or is unknown among
/// them.
std::vector<InputGroup> input_groups(const Book& book);

}  // namespace zorgbaat
