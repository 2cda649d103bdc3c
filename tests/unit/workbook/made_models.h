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
/// The model of a scenario file, as its workbook is made of it.
Model model_of_case(const std::string& path);
/// The workbook of a model made by hand.
MadeWorkbook workbook_of_model(Model model);

/// 1000 at 5 % for 10 years: the capital at the start of each year, and at the end.
Model compound_interest();
/// A cohort that is well, ill or dead for 20 cycles, with cost and discounting; transition rows add up to 1.
Model three_states();
/// Clients by year and by year of entry, of whom 20 % leave a year: golden case EC1, 447,072 in all.
Model entry_cohorts();
/// Cost per year and per site, with every operation along either axis; one site never has enough.
Model sites_and_years();
/// The years since entry of each calendar year, whose total starts the next: 100, 187.5, 351.5625.
Model carry_in_carry();
/// A row over three axes and what rests on it, for which a sheet has too few directions.
Model three_axes();
/// What is saved of 10,000 by as many costs as asked, each an input with a range of its own width.
Model costs_with_ranges(int count);

/// The cells of a sheet by address; the sheet must exist.
const Sheet& sheet_named(const Workbook& workbook, const std::string& name);
const Cell* cell_at(const Sheet& sheet, CellPosition at);
/// A formula with its own position taken out of its relative references: equal for "the same formula" in a
/// row.
std::string relative_formula(const std::string& formula, CellPosition at);

}  // namespace zorgbaat
