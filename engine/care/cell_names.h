#pragma once

#include <map>
#include <set>
#include <string>

#include "engine/care/model.h"

namespace zorgbaat {

/// The name of a quantity as a name in a workbook, before it is made unique: "input.reistijd" is "reistijd",
/// "activity.bezoek.minutes" is "activity_bezoek_minutes".
///
/// What Excel reads as a cell or a truth value is guarded: "input.fte1" is "fte1_", "input.r1c1" is "_r1c1".
/// ASCII, at most 92 characters, so that with `__eigen` behind it it stays below 100.
std::string cell_name(const std::string& quantity_name);

/// The empty lines at the end of Invoer, and what they are called: "eigen-regel.1", in a cell name
/// "eigen_regel_1".
constexpr int own_line_count = 5;
std::string own_line_name(int number);

/// The workbook names of all quantities of a model, unique whatever the capitals, and the same in every
/// report.
class CellNames {
 public:
  explicit CellNames(const Model& model);

  /// The name of the cell that the calculation uses; empty for a quantity the model does not have.
  [[nodiscard]] const std::string& of(const std::string& quantity_name) const;
  /// The name of an input's own-value cell: "reistijd__eigen".
  [[nodiscard]] std::string own(const std::string& quantity_name) const {
    return of(quantity_name) + "__eigen";
  }

 private:
  void add(const std::string& quantity_name);

  std::map<std::string, std::string> names_{};
  std::set<std::string> taken_{};
};

}  // namespace zorgbaat
