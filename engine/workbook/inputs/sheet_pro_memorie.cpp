#include "engine/workbook/inputs/sheet_pro_memorie.h"

#include <algorithm>
#include <set>

namespace zorgbaat {

namespace {

enum Column { label, sign, unit, own_value, open, note, first_set };

std::vector<const InputRecord*> unpriced(const Book& book) {
  std::vector<const InputRecord*> found;
  for (const InputRecord& input : book.model->inputs) {
    if (input.stated.pro_memorie) found.push_back(&input);
  }
  return found;
}

void put_item(SheetBuilder& sheet, const Book& book, int row, const InputRecord& input) {
  const std::string own = book.names.own(input.name);
  sheet.text({row, label}, book.in_words(input.label), CellRole::label).link =
      "internal:" + on_sheet(book.sheets.inputs, address({book.input_row.at(input.node), 5}));
  sheet.text({row, sign},
             input.stated.sign == Sign::cost ? book.say(Word::sign_cost) : book.say(Word::sign_benefit));
  sheet.text({row, unit}, unit_of_cell(book, input.node), CellRole::unit);
  sheet.formula({row, own_value}, "IF(ISNUMBER(" + own + ")," + own + ",\"PM\")", std::string("PM"));
  sheet.formula({row, open}, "IF(ISNUMBER(" + own + "),0,1)", Number(1), CellRole::computed,
                {.kind = NumberStyle::Kind::plain, .decimals = 0});
  const std::string& remark = book.in_words(input.stated.note);
  sheet.text({row, note}, remark, CellRole::note);
  sheet.height_for(row, remark, 60);
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

void put_set(SheetBuilder& sheet, Book& book, int row, int column, std::pair<int, int> items,
             const std::vector<NodeId>& set, const std::string& title) {
  const NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 0};
  const std::string count = fixed_address({row, unit});
  const std::string open_items = fixed_range({items.first, open}, {items.second, open});
  const std::string belongs = fixed_range({items.first, column}, {items.second, column});
  const auto size = static_cast<int>(set.size());
  const std::string one = " " + book.say(Word::pm_item);
  const std::string more = " " + book.say(Word::pm_items);
  const std::string without = book.say(Word::excluding) + " ";
  sheet.text({row, label}, title, CellRole::label);
  sheet.formula({row, unit}, "SUMPRODUCT(" + open_items + "," + belongs + ")", Number(size),
                CellRole::computed, whole);
  sheet.formula({row, own_value}, "IF(" + count + "=1," + quoted(one) + "," + quoted(more) + ")",
                size == 1 ? one : more);
  const std::string words = without + std::to_string(size) + (size == 1 ? one : more);
  sheet.formula({row, note},
                "IF(" + count + "=0,\"\"," + quoted(without) + "&" + count + "&" +
                    fixed_address({row, own_value}) + ")",
                words, CellRole::note);
  book.open_pm[set] = {.count = on_sheet(sheet.name(), count),
                       .words = on_sheet(sheet.name(), fixed_address({row, note})),
                       .words_shown = words};
}

}  // namespace

std::optional<Sheet> make_pro_memorie_sheet(Book& book) {
  const std::vector<const InputRecord*> items = unpriced(book);
  if (items.empty()) return std::nullopt;
  SheetBuilder sheet(book.sheets.pro_memorie, SheetGroup::reference, {44, 10, 22, 14, 10, 62});
  int row = put_title(sheet, book, sheet.name(), book.say(Word::about_pm));
  const auto sets = sets_of_items(book);
  std::vector<std::string> headings = {book.say(Word::pm_heading),  book.say(Word::kind_of_item),
                                       book.say(Word::column_unit), book.say(Word::own_value),
                                       book.say(Word::open),        book.say(Word::column_note)};
  for (std::size_t i = 0; i < sets.size(); ++i)
    headings.push_back(book.say(Word::group_of_items, {{"number", std::to_string(i + 1)}}));
  sheet.headings(row, headings);
  const std::pair<int, int> rows = {row + 1, row + static_cast<int>(items.size())};
  for (const InputRecord* item : items) {
    put_item(sheet, book, ++row, *item);
    for (std::size_t i = 0; i < sets.size(); ++i) {
      const bool belongs =
          std::find(sets[i].first.begin(), sets[i].first.end(), item->node) != sets[i].first.end();
      sheet.number({row, first_set + static_cast<int>(i)}, belongs ? 1 : 0, CellRole::body,
                   {.kind = NumberStyle::Kind::plain, .decimals = 0});
    }
  }
  row += 2;
  sheet.headings(row, {book.say(Word::about_pm_group), "", book.say(Word::still_open), "", "",
                       book.say(Word::shown_with_result)});
  for (std::size_t i = 0; i < sets.size(); ++i) {
    put_set(sheet, book, ++row, first_set + static_cast<int>(i), rows, sets[i].first,
            std::to_string(i + 1) + ". " + sets[i].second);
  }
  sheet.sheet().protect = true;
  return sheet.take();
}

}  // namespace zorgbaat
