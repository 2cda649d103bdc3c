#pragma once

#include <xlsxwriter.h>

#include <map>
#include <string>
#include <tuple>

#include "engine/workbook/cells/workbook.h"

namespace zorgbaat {

/// How each role looks, in one place: what may be filled in is light yellow with a border, sources are grey,
/// what is computed is white, headlines are large and bold. Every pair of colours has a contrast of at
/// least 4.5 to 1.
class Formats {
 public:
  Formats(lxw_workbook* workbook, Language language) : workbook_(workbook), language_(language) {}

  /// The format of a role with numbers shown in a style; made when first used.
  lxw_format* of(CellRole role, const NumberStyle& style, bool link = false);
  /// What a highlighted cell turns to; its words say the same.
  lxw_format* highlight(bool good);

 private:
  using Key = std::tuple<CellRole, NumberStyle::Kind, int, bool>;
  lxw_workbook* workbook_;
  Language language_;
  std::map<Key, lxw_format*> made_{};
  std::map<bool, lxw_format*> highlights_{};
};

/// The number format of a style: "[$€-413] #,##0.00", shown with the separators of the reader's own program.
std::string number_format(const NumberStyle& style, Language language);

}  // namespace zorgbaat
