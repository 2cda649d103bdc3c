#include "engine/load/tariffs/price_indices.h"

#include <algorithm>
#include <cstdlib>

#include "engine/base/unit.h"
#include "engine/care/labels.h"
#include "engine/care/tariffs/tariff_index.h"
#include "engine/care/tariffs/tariff_value.h"
#include "engine/load/fields/table_reader.h"
#include "engine/load/tariffs/tariff_fields.h"
#include "engine/load/tariffs/tariff_folder.h"
#include "engine/load/variants/variant_values.h"

namespace zorgbaat {

namespace {

constexpr const char* no_index = "none";

const std::string* second_of(const std::vector<std::pair<std::string, std::string>>& pairs,
                             std::string_view first) {
  const auto found =
      std::find_if(pairs.begin(), pairs.end(), [&](const auto& p) { return p.first == first; });
  return found == pairs.end() ? nullptr : &found->second;
}

/// A value of the document with what decides on its index.
struct Amount {
  FileNode* value = nullptr;
  std::string kind{};  ///< of the item it is a field of, or its section
};

void collect(FileNode& table, const std::string& kind, std::vector<Amount>& amounts) {
  for (FileNode& child : table.children) {
    if (child.kind != NodeKind::table) continue;
    if (child.find("is") != nullptr && child.find("unit") != nullptr) {
      amounts.push_back({.value = &child, .kind = kind});
      continue;
    }
    const FileNode* own = child.find("kind");
    collect(child, own != nullptr && own->kind == NodeKind::text ? own->text : kind, amounts);
  }
}

std::vector<Amount> amounts_of(FileNode& document) {
  constexpr std::string_view sections[] = {"size",     "input", "volume",  "actor",
                                           "activity", "item",  "transfer"};
  std::vector<Amount> amounts;
  for (FileNode& section : document.children) {
    const bool known = std::find(std::begin(sections), std::end(sections), section.key) != std::end(sections);
    if (known && section.kind == NodeKind::table) collect(section, section.key, amounts);
  }
  return amounts;
}

/// The year of the money in a unit; 0 without money, or when the unit is itself a factor between two years.
int money_year(const Unit& unit) {
  int year = 0;
  for (const auto& [symbol, exponent] : unit.factors()) {
    if (!is_money_symbol(symbol)) continue;
    if (year != 0 || exponent != 1) return 0;
    year = std::atoi(symbol.substr(symbol.find('@') + 1).c_str());
  }
  return year;
}

/// Writes the factors that the amounts of one document need.
class IndexWriter {
 public:
  IndexWriter(FileNode& document, std::optional<Date> date, TariffDesk& desk, int prices)
      : document_(document), desk_(desk), as_of_(date ? date : day_of(document)), prices_(prices) {}

  std::vector<TariffUse> write() {
    std::vector<Amount> amounts = amounts_of(document_);
    std::erase_if(amounts, [&](const Amount& a) { return !concerns(*a.value); });
    if (amounts.empty()) return {};
    const std::optional<PriceIndices> indices =
        desk_.folder.empty() ? PriceIndices{} : read_price_indices(desk_);
    if (!indices) return {};
    indices_ = &*indices;
    for (const Amount& amount : amounts) write(amount);
    if (made_.empty()) return {};
    section_of(document_, "price_index").children = std::move(made_);
    return std::move(uses_);
  }

 private:
  /// Whether the amount names an index or has another price level than the results.
  bool concerns(const FileNode& value) const {
    return value.find("index") != nullptr || needs_conversion(year_of(value));
  }
  bool needs_conversion(int year) const { return year != 0 && year != prices_; }
  int year_of(const FileNode& value) const {
    const std::optional<Unit> unit = Unit::parse(value.find("unit")->text, prices_);
    return unit ? money_year(*unit) : 0;
  }

  void write(const Amount& amount) {
    FileNode* named = find_child(*amount.value, "index");
    const int year = year_of(*amount.value);
    if (named != nullptr && named->kind != NodeKind::text) return;  // gets its message where values are read
    if (named == nullptr) {
      const std::string* usual = second_of(indices_->defaults, amount.kind);
      if (usual == nullptr) return;  // the units of the sum it enters will not fit, and that message says how
      convert(*amount.value, *usual, year, *amount.value->find("is"));
      note_default(*amount.value, *usual);
    } else if (named->text == no_index) {
      if (needs_conversion(year)) keep_amount(*amount.value, year);
      erase_index(*amount.value);
    } else if (!is_own_factor(named->text)) {
      const FileNode at = *named;
      if (!check_word(at)) return;
      erase_index(*amount.value);
      if (needs_conversion(year)) convert(*amount.value, at.text, year, at);
    }
  }

  /// A quantity of the case, by its path or its name.
  bool is_own_factor(const std::string& name) const {
    if (name.find('.') != std::string::npos) return true;
    return std::any_of(document_.children.begin(), document_.children.end(), [&](const FileNode& section) {
      return (section.key == "input" || section.key == "derived") && section.find(name) != nullptr;
    });
  }

  static void erase_index(FileNode& value) {
    std::erase_if(value.children, [](const FileNode& child) { return child.key == "index"; });
  }

  bool check_word(const FileNode& named) {
    if (named.text.find('/') != std::string::npos || second_of(indices_->words, named.text) != nullptr)
      return true;
    std::vector<std::string> words = {no_index};
    for (const auto& [word, series] : indices_->words) words.push_back(word);
    std::string choices;
    for (const std::string& word : words) choices += (choices.empty() ? "`" : ", `") + word + "`";
    desk_.messages.add(MessageId::index_unknown, inside_quotes(named),
                       {{"index", named.text}, {"choices", choices}});
    return false;
  }

  /// The amount of one year, taken as it is at the price level of the results because the author says so.
  void keep_amount(FileNode& value, int year) {
    FileNode* unit = find_child(value, "unit");
    const std::optional<Unit> read = Unit::parse(unit->text, prices_);
    const Unit own = Unit::symbol("EUR@" + std::to_string(prices_));
    const Unit other = Unit::symbol("EUR@" + std::to_string(year));
    unit->text = (*read / other * own).to_string();
    add_note(value, text_of(Label::amount_of_year, {{"year", std::to_string(year)}}));
  }

  /// Points the amount to the factor between its year and that of the results, which is made once.
  void convert(FileNode& value, const std::string& index, int year, const FileNode& at) {
    const std::string* series = second_of(indices_->words, index);
    const std::string word = index.substr(index.rfind('/') + 1);
    const std::string name = word + "_" + std::to_string(year) + "_" + std::to_string(prices_);
    const bool known =
        std::any_of(made_.begin(), made_.end(), [&](const FileNode& m) { return m.key == name; });
    if (!known && !make_factor(name, series == nullptr ? index : *series, year, at)) return;
    value.children.push_back(made("index", NodeKind::text, "price_index." + name, at));
  }

  bool make_factor(const std::string& name, const std::string& id, int year, const FileNode& at) {
    const Place place = at.kind == NodeKind::text ? inside_quotes(at) : at.place;
    const Tariffs tariffs = desk_.read({{.name = id, .place = place}}, place);
    const Series* series = tariffs.find(id);
    if (series == nullptr) return false;
    FileNode factor = made(name, NodeKind::table, {}, at);
    TariffUse use;
    if (std::holds_alternative<YearlyIndex>(series->content)) {
      const auto found =
          index_factor(*series, year, prices_, factors_of(desk_.forecast, id), place, desk_.messages);
      if (!found) return false;
      factor.children = index_fields(*found, at);
      use = use_of(*found, at.place);
    } else {
      const TariffMoment asked{.day = as_of_.value_or(series->checked_on)};
      const auto found = value_at(*series, asked, prices_, place, desk_.messages);
      if (!found) return false;
      FileNode field = at;
      field.text = id;
      factor.children = value_fields(*found, field);
      use = use_of(*found, at.place);
    }
    use.stale = as_of_ && desk_.warn_when_stale(*series, TariffMoment{.day = *as_of_}, place);
    use.index_name = "price_index." + name;
    uses_.push_back(use);
    add_cited_sources(document_, tariffs, {use}, at);
    made_.push_back(std::move(factor));
    return true;
  }

  void note_default(FileNode& value, const std::string& index) {
    if (value.find("index") == nullptr) return;
    add_note(value, text_of(Label::default_index, {{"index", index}}));
  }

  static void add_note(FileNode& value, const Text& more) {
    FileNode* note = find_child(value, "note");
    if (note == nullptr) {
      value.children.push_back(made("note", more, value));
    } else if (note->kind == NodeKind::text) {
      *note = made("note", Text(note->text + "; " + more.dutch, note->text + "; " + more.english), *note);
    } else {
      for (FileNode& part : note->children)
        part.text += "; " + (part.key == "en" ? more.english : more.dutch);
    }
  }

  FileNode& document_;
  TariffDesk& desk_;
  std::optional<Date> as_of_;
  int prices_;
  const PriceIndices* indices_ = nullptr;
  std::vector<FileNode> made_{};
  std::vector<TariffUse> uses_{};
};

using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs read_pairs(TableReader& root, const char* key, Messages& messages) {
  Pairs pairs;
  const FileNode* table = root.require(key, NodeKind::table);
  if (table == nullptr) return pairs;
  for (const FileNode& child : table->children) {
    if (expect_kind(child, NodeKind::text, child.key, messages)) pairs.emplace_back(child.key, child.text);
  }
  return pairs;
}

}  // namespace

std::optional<PriceIndices> read_price_indices(const TariffDesk& desk) {
  const std::optional<FileNode> document =
      read_tariff_file(desk.folder, indices_file, desk.files, desk.messages);
  if (!document) return std::nullopt;
  TableReader root(*document, indices_file, desk.messages);
  PriceIndices indices{.words = read_pairs(root, "word", desk.messages),
                       .defaults = read_pairs(root, "default", desk.messages)};
  root.finish();
  return indices;
}

std::vector<TariffUse> apply_price_indices(FileNode& document, std::optional<Date> date, TariffDesk& desk) {
  const std::optional<int> prices = price_level_of(document);
  if (!prices) return {};
  return IndexWriter(document, date, desk, *prices).write();
}

void set_price_level(FileNode& document, int year) {
  write_out_price_level(document);
  FileNode* scenario = find_child(document, "scenario");
  FileNode* prices = scenario == nullptr ? nullptr : find_child(*scenario, "prices");
  if (prices != nullptr && prices->kind == NodeKind::number) prices->text = std::to_string(year);
  std::erase_if(document.children, [](const FileNode& section) { return section.key == "printed"; });
}

}  // namespace zorgbaat
