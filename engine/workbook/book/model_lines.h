#pragma once

#include <string>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The formula of a line of the model in the references of a sheet, with "n.v.t." passed on where it may
/// occur.
std::string line_formula(const Book& book, const Line& line, const References& references);
/// What people call a line: the label of its quantity, or what it is a step towards.
std::string line_label(const Book& book, const Line& line);
/// Whether the line is a fixed number rather than a formula: a literal of a user's formula.
bool is_fixed_number(const Book& book, const Line& line);
/// Whether the line shows what the program computed, because it rests on a row over more axes than a sheet
/// has.
bool is_fixed_outcome(const Book& book, const Line& line);
void put_fixed_outcome(SheetBuilder& sheet, CellPosition at, const Shown& shown, const NumberStyle& style);

}  // namespace zorgbaat
