#include "engine/workbook/make_workbook.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <type_traits>
#include <utility>

#include "engine/care/case/parties.h"
#include "engine/content/tables.h"
#include "engine/workbook/book/book.h"
#include "engine/workbook/inputs/own_lines_block.h"
#include "engine/workbook/inputs/sheet_inputs.h"
#include "engine/workbook/inputs/sheet_pro_memorie.h"
#include "engine/workbook/inputs/sheet_tariffs.h"
#include "engine/workbook/proof/sheet_checks.h"
#include "engine/workbook/proof/sheet_engine.h"
#include "engine/workbook/proof/sheet_replication.h"
#include "engine/workbook/questions/sheet_break_even.h"
#include "engine/workbook/questions/sheet_claims.h"
#include "engine/workbook/questions/sheet_cost_effectiveness.h"
#include "engine/workbook/questions/sheet_sensitivity.h"
#include "engine/workbook/questions/sheet_two_way.h"
#include "engine/workbook/results/sheet_calculation.h"
#include "engine/workbook/results/sheet_maturity.h"
#include "engine/workbook/results/sheet_parties.h"
#include "engine/workbook/results/sheet_staff.h"
#include "engine/workbook/results/sheet_summary.h"
#include "engine/workbook/results/sheet_texts.h"
#include "engine/workbook/results/sheet_years.h"
#include "engine/workbook/sentences/sheet_sentences.h"

namespace zorgbaat {

namespace {

/// How much of a sheet Rekenkern repeats.
enum class Repeated { none, own_lines, all };

/// A row of the list of sheets, apart from its words.
struct SheetEntry {
  int turn = 0;
  SheetGroup group = SheetGroup::reference;
  Repeated repeated = Repeated::none;
  bool (*exists)(const Book&) = nullptr;
  Sheet (*make)(Book&, const SheetsSoFar&) = nullptr;
};

/// Most sheets need the book alone; those about other sheets are given these as well.
template <auto Maker>
Sheet made_by(Book& book, const SheetsSoFar& sheets) {
  if constexpr (std::is_invocable_v<decltype(Maker), Book&, const SheetsSoFar&>)
    return Maker(book, sheets);
  else
    return Maker(book);
}

constexpr auto list_of_sheets = std::to_array<SheetEntry>({
#define ZORGBAAT_SHEET(id, turn_of_it, group_of_it, results, exists_when, dutch, english, purpose_nl, \
                       purpose_en)                                                                    \
  {.turn = (turn_of_it),                                                                              \
   .group = SheetGroup::group_of_it,                                                                  \
   .repeated = Repeated::results,                                                                     \
   .exists = []([[maybe_unused]] const Book& book) -> bool { return exists_when; },                   \
   .make = made_by<make_##id##_sheet>},
#include "engine/workbook/book/sheets.def"
#undef ZORGBAAT_SHEET
});

/// The sheets that are made, each at its place in reading order.
using MadeSheets = std::array<std::optional<Sheet>, list_of_sheets.size()>;

SheetsSoFar so_far(const MadeSheets& made, std::optional<Sheet>& own_lines, const Book& book) {
  SheetsSoFar sheets;
  for (std::size_t i = 0; i < made.size(); ++i) {
    if (!made[i]) continue;
    sheets.in_reading_order.push_back(&*made[i]);
    const Repeated repeated = list_of_sheets[i].repeated;
    if (repeated == Repeated::own_lines) own_lines = own_lines_only(*made[i], book);
    if (repeated != Repeated::none)
      sheets.repeated.push_back(repeated == Repeated::all ? &*made[i] : &*own_lines);
  }
  return sheets;
}

/// Each sheet uses what those before it have put where; they are shown in another order.
std::deque<Sheet> make_sheets(Book& book) {
  plan_calculation(book);
  std::array<std::size_t, list_of_sheets.size()> order{};
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [](std::size_t i) { return list_of_sheets[i].turn; });
  MadeSheets made;
  for (const std::size_t i : order) {
    if (!list_of_sheets[i].exists(book)) continue;
    std::optional<Sheet> own_lines;
    made[i] = list_of_sheets[i].make(book, so_far(made, own_lines, book));
    made[i]->group = list_of_sheets[i].group;
  }
  std::deque<Sheet> sheets;
  for (std::optional<Sheet>& sheet : made) {
    if (sheet) sheets.push_back(std::move(*sheet));
  }
  return sheets;
}

}  // namespace

Workbook make_workbook(const Model& model, const Analyses& analyses, Language language,
                       const std::string& version) {
  Book book(model, analyses, language, version);
  const ScenarioHead& head = model.stated.head;
  Workbook workbook;
  workbook.title = book.in_words(head.title);
  workbook.subject = book.in_words(head.question.decision);
  workbook.author = book.in_words(head.author);
  workbook.created = head.as_of;
  workbook.version = version;
  workbook.header = workbook.title + " | " + conventions_line(book) + " | " + head.as_of.in_words(language) +
                    " | zorgbaat " + version;
  workbook.page_words = book.say(Word::page_of_pages);
  workbook.sheets = make_sheets(book);
  return workbook;
}

}  // namespace zorgbaat
