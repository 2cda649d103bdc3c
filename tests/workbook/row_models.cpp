// Writes the workbooks of models with rows over one axis and over two: row_models FOLDER makes a file of
// each. No case of the product has rows yet; the test that recalculates them is row_models_test.py.

#include <filesystem>
#include <utility>

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
  const std::pair<const char*, zorgbaat::Model (*)()> models[] = {
      {"compound_interest.xlsx", zorgbaat::compound_interest},
      {"three_states.xlsx", zorgbaat::three_states},
      {"entry_cohorts.xlsx", zorgbaat::entry_cohorts},
      {"sites_and_years.xlsx", zorgbaat::sites_and_years},
      {"carry_in_carry.xlsx", zorgbaat::carry_in_carry}};
  bool written = true;
  for (const auto& [name, model] : models) written = write(model(), folder / name) && written;
  return written ? 0 : 1;
}
