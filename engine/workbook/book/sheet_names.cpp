#include "engine/workbook/book/sheet_names.h"

#include <array>
#include <string_view>

namespace zorgbaat {

namespace {

/// A row of the registry in one language.
struct SheetEntry {
  std::string_view name{};
  std::string_view purpose{};
};

constexpr auto dutch_sheets = std::to_array<SheetEntry>({
#define ZORGBAAT_SHEET(id, turn, group, results, exists, dutch, english, purpose_nl, purpose_en) \
  {dutch, purpose_nl},
#include "engine/workbook/book/sheets.def"
#undef ZORGBAAT_SHEET
});

constexpr auto english_sheets = std::to_array<SheetEntry>({
#define ZORGBAAT_SHEET(id, turn, group, results, exists, dutch, english, purpose_nl, purpose_en) \
  {english, purpose_en},
#include "engine/workbook/book/sheets.def"
#undef ZORGBAAT_SHEET
});

}  // namespace

SheetNames::SheetNames(Language language) {
#define ZORGBAAT_SHEET(id, turn, group, results, exists, dutch, english, purpose_nl, purpose_en) \
  id = Text((dutch), (english)).in(language);
#include "engine/workbook/book/sheets.def"
#undef ZORGBAAT_SHEET
}

std::string purpose_of_sheet(const std::string& name, Language language) {
  for (const SheetEntry& sheet : language == Language::english ? english_sheets : dutch_sheets) {
    if (sheet.name == name) return std::string(sheet.purpose);
  }
  return {};
}

}  // namespace zorgbaat
