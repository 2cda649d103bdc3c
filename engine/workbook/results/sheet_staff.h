#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Formatie: per function the hours and fte of each alternative and what is freed, with the norm
/// they rest on. Functions are never added together. Nothing when no own staff works in the case.
std::optional<Sheet> make_staff_sheet(const Book& book);

}  // namespace zorgbaat
