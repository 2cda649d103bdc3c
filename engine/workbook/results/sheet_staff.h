#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Formatie: per function the hours and fte of each alternative and what is freed, with the norm
/// they rest on. Functions are never added together.
Sheet make_staff_sheet(const Book& book);

}  // namespace zorgbaat
