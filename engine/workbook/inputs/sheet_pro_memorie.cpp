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
  sheet.text({row, sign}, input.stated.sign == Sign::cost ? book.in_words("kosten", "cost")
                                                          : book.in_words("baten", "benefit"));
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
  const std::string one = book.in_words(" pm-post", " pro-memorie item");
  const std::string more = book.in_words(" pm-posten", " pro-memorie items");
  const std::string without = book.in_words("exclusief ", "excluding ");
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
  const auto words = [&book](const char* nl, const char* en) { return book.in_words(nl, en); };
  int row = put_title(
      sheet, book, sheet.name(),
      words("Bekend maar nog zonder bedrag: telt als 0 tot er een eigen waarde staat in het blad Invoer.",
            "Known but not priced: counts as 0 until the sheet Inputs has an own value."));
  const auto sets = sets_of_items(book);
  std::vector<std::string> headings = {words("Pm-post", "Item"), words("Soort", "Sign"),
                                       words("Eenheid", "Unit"), words("Eigen waarde", "Own value"),
                                       words("Open", "Open"),    words("Toelichting", "Note")};
  for (std::size_t i = 0; i < sets.size(); ++i)
    headings.push_back(words("Groep ", "Group ") + std::to_string(i + 1));
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
  sheet.headings(row, {words("Groep: alles wat rust op dezelfde pm-posten, te beginnen met",
                             "Group: all that rests on the same items, starting with"),
                       "", words("Nog open", "Still open"), "", "",
                       words("Zo staat het bij de uitkomst", "As shown with the result")});
  for (std::size_t i = 0; i < sets.size(); ++i) {
    put_set(sheet, book, ++row, first_set + static_cast<int>(i), rows, sets[i].first,
            std::to_string(i + 1) + ". " + sets[i].second);
  }
  sheet.sheet().protect = true;
  return sheet.take();
}

}  // namespace zorgbaat
