#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Invoer: per input what the source says, what the user says, and what the calculation uses.
///
/// The value used is the own value when that is filled, else what the chosen scenario takes; the inputs that
/// matter most come first. Nothing but own values, own notes and the choice of scenario is unlocked.
Sheet make_inputs_sheet(Book& book);

}  // namespace zorgbaat
