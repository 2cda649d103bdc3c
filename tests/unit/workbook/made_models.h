#pragma once

#include <string>

#include "engine/care/model.h"
#include "engine/workbook/cells/workbook.h"

namespace zorgbaat {

/// A workbook with the model it was made from.
struct MadeWorkbook {
  Model model{};
  Workbook workbook{};
};

/// The workbook of a scenario file of the repository.
MadeWorkbook workbook_of_case(const std::string& path, Language language);
/// The workbook of a model made by hand.
MadeWorkbook workbook_of_model(Model model);

/// 1000 at 5 % for 10 years: the capital at the start of each year, and at the end.
Model compound_interest();
/// A cohort that is well, ill or dead for 20 cycles, with cost and discounting; transition rows add up to 1.
Model three_states();

/// The cells of a sheet by address; the sheet must exist.
const Sheet& sheet_named(const Workbook& workbook, const std::string& name);
const Cell* cell_at(const Sheet& sheet, CellPosition at);
/// A formula with its own position taken out of its relative references: equal for "the same formula" in a
/// row.
std::string relative_formula(const std::string& formula, CellPosition at);

}  // namespace zorgbaat
