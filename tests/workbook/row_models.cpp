// Writes the workbooks of two models with rows over an axis: row_models FOLDER makes compound_interest.xlsx
// and three_states.xlsx. No case of the product has rows yet; the test that recalculates them is
// row_models_test.py.

#include <filesystem>

#include "reports/xlsx/write_workbook.h"
#include "tests/unit/workbook/made_models.h"

namespace {

bool write(zorgbaat::Model model, const std::filesystem::path& target) {
  return !zorgbaat::write_workbook(zorgbaat::workbook_of_model(std::move(model)).workbook, target);
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) return 2;
  const std::filesystem::path folder = words[1];
  return write(zorgbaat::compound_interest(), folder / "compound_interest.xlsx") &&
                 write(zorgbaat::three_states(), folder / "three_states.xlsx")
             ? 0
             : 1;
}
