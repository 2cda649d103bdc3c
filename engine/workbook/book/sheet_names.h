#pragma once

#include <string>

#include "engine/base/language.h"

namespace zorgbaat {

/// What the sheets are called in the language of the workbook; the list of all sheets is sheets.def.
struct SheetNames {
  explicit SheetNames(Language language);
#define ZORGBAAT_SHEET(id, turn, group, results, exists, dutch, english, purpose_nl, purpose_en) \
  std::string id;
#include "engine/workbook/book/sheets.def"
#undef ZORGBAAT_SHEET
};

/// What a sheet is for, by its name in that language: "of de werkmap klopt" for Controles.
std::string purpose_of_sheet(const std::string& name, Language language);

}  // namespace zorgbaat
