#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// What a user may type as an own value: a divisor above 0, a share from 0 to 1, and a sentence that says so.
Validation validation_of(const Book& book, const InputRecord& input);

/// How an input is shown: as typed, in euros, or as a percentage.
NumberStyle input_style(const Book& book, const InputRecord& input);

}  // namespace zorgbaat
