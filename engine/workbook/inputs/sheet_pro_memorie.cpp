#include "engine/workbook/inputs/sheet_pro_memorie.h"

#include <algorithm>
#include <set>

#include "engine/content/tables.h"
#include "engine/workbook/bind/put_table.h"

namespace zorgbaat {

namespace {

/// The columns of the table, and beside it what is live.
enum Column { label, sign, unit, note, own_value, open, first_set };

std::vector<const InputRecord*> unpriced(const Book& book) {
  std::vector<const InputRecord*> found;
  for (const InputRecord& input : book.model->inputs) {
    if (input.stated.pro_memorie) found.push_back(&input);
  }
  return found;
}

/// Whether an item is still open, and what has been filled in.
void put_own_value(SheetBuilder& sheet, const Book& book, int row, const InputRecord& input) {
  const std::string own = book.names.own(input.name);
  sheet.formula({row, own_value}, "IF(ISNUMBER(" + own + ")," + own + ",\"PM\")", std::string("PM"));
  sheet.formula({row, open}, "IF(ISNUMBER(" + own + "),0,1)", Number(1), CellRole::computed,
                {.kind = NumberStyle::Kind::plain, .decimals = 0});
}

/// The sets of items that quantities rest on, each once, with the label of the first quantity.
std::vector<std::pair<std::vector<NodeId>, std::string>> sets_of_items(const Book& book) {
  std::vector<std::pair<std::vector<NodeId>, std::string>> sets;
  std::set<std::vector<NodeId>> seen;
  for (const Quantity& quantity : book.model->quantities) {
    const std::vector<NodeId>& items = book.analyses->open_pm(*book.model, quantity);
    if (!items.empty() && quantity.role != Role::input && seen.insert(items).second) {
      sets.emplace_back(items, book.in_words(quantity.label));
    }
  }
  return sets;
}

/// A word with a count that stands in a cell: "excl. "&$C$20&" pm-posten".
std::string counted_words(const Book& book, Word word, const std::string& count) {
  std::string formula;
  for (const auto& piece : sentence(word, book.language, {{"count", Mention{}}}).pieces) {
    const auto* text = std::get_if<std::string>(&piece);
    if (text != nullptr && text->empty()) continue;
    formula += (formula.empty() ? "" : "&") + (text != nullptr ? quoted(*text) : count);
  }
  return formula;
}

void put_set(SheetBuilder& sheet, Book& book, int row, int column, std::pair<int, int> items,
             const std::vector<NodeId>& set, const std::string& title) {
  const NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 0};
  const std::string count = fixed_address({row, unit});
  const std::string open_items = fixed_range({items.first, open}, {items.second, open});
  const std::string belongs = fixed_range({items.first, column}, {items.second, column});
  const auto size = static_cast<int>(set.size());
  const std::string one = book.say(Word::excluding_one_pm);
  sheet.text({row, label}, title, CellRole::label);
  sheet.formula({row, unit}, "SUMPRODUCT(" + open_items + "," + belongs + ")", Number(size),
                CellRole::computed, whole);
  const std::string words = size == 1 ? one : book.say(Word::excluding_pm, {{"count", std::to_string(size)}});
  sheet.formula(
      {row, own_value},
      "IF(" + count + "=1," + quoted(one) + "," + counted_words(book, Word::excluding_pm, count) + ")",
      words);
  sheet.formula({row, note}, "IF(" + count + "=0,\"\"," + fixed_address({row, own_value}) + ")", words,
                CellRole::note);
  book.open_pm[set] = {.count = on_sheet(sheet.name(), count),
                       .words = on_sheet(sheet.name(), fixed_address({row, note})),
                       .words_shown = words};
}

/// To the right of the table: what is filled in, and which sets an item belongs to.
void put_beside(SheetBuilder& sheet, Book& book, const PlacedTable& placed,
                const std::vector<std::pair<std::vector<NodeId>, std::string>>& sets) {
  const int heading = placed.first_line - 1;
  sheet.text({heading, own_value}, book.say(Word::own_value), CellRole::heading);
  sheet.text({heading, open}, book.say(Word::open), CellRole::heading);
  for (std::size_t i = 0; i < sets.size(); ++i)
    sheet.text({heading, first_set + static_cast<int>(i)},
               book.say(Word::group_of_items, {{"number", std::to_string(i + 1)}}), CellRole::heading);
  int row = placed.first_line;
  for (const InputRecord* item : unpriced(book)) {
    put_own_value(sheet, book, row, *item);
    book.open_pm[{item->node}] = {.count = on_sheet(sheet.name(), fixed_address({row, open}))};
    for (std::size_t i = 0; i < sets.size(); ++i) {
      const bool belongs =
          std::find(sets[i].first.begin(), sets[i].first.end(), item->node) != sets[i].first.end();
      sheet.number({row, first_set + static_cast<int>(i)}, belongs ? 1 : 0, CellRole::body,
                   {.kind = NumberStyle::Kind::plain, .decimals = 0});
    }
    ++row;
  }
}

}  // namespace

Sheet make_pro_memorie_sheet(Book& book) {
  const Table items = pro_memorie_table(book.view());
  SheetBuilder sheet(book.sheets.pro_memorie, SheetGroup::reference, {44, 18, 22, 62, 20, 10});
  const auto sets = sets_of_items(book);
  const int top = put_title(sheet, book, sheet.name(), book.say(Word::about_pm));
  const PlacedTable placed = put_table(sheet, book, top, items, TableHead::headings_only);
  put_beside(sheet, book, placed, sets);
  int row = placed.next_row;
  sheet.headings(row, {book.say(Word::about_pm_group), "", book.say(Word::still_open),
                       book.say(Word::shown_with_result)});
  for (std::size_t i = 0; i < sets.size(); ++i) {
    put_set(sheet, book, ++row, first_set + static_cast<int>(i), {placed.first_line, placed.last_line},
            sets[i].first, std::to_string(i + 1) + ". " + sets[i].second);
  }
  sheet.sheet().protect = true;
  return sheet.take();
}

}  // namespace zorgbaat
