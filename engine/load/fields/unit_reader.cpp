#include "engine/load/fields/unit_reader.h"

#include <algorithm>
#include <utility>

#include "engine/base/near_names.h"

namespace zorgbaat {

namespace {

constexpr std::pair<std::string_view, std::string_view> words_for_units[] = {
    {"uur", "hour"},   {"uren", "hour"},   {"minuut", "min"}, {"minuten", "min"}, {"minute", "min"},
    {"dag", "day"},    {"dagen", "day"},   {"weken", "week"}, {"maand", "month"}, {"maanden", "month"},
    {"jaar", "year"},  {"jaren", "year"},  {"euro", "EUR"},   {"eur", "EUR"},     {"qaly", "QALY"},
    {"FTE", "fte"},    {"hours", "hour"},  {"weeks", "week"}, {"days", "day"},    {"months", "month"},
    {"years", "year"}, {"minutes", "min"}, {"mins", "min"},   {"h", "hour"},
};

Text symbol_advice(std::string_view symbol, const LoadContext& context) {
  const auto* word = std::find_if(std::begin(words_for_units), std::end(words_for_units),
                                  [&](const auto& w) { return w.first == symbol; });
  if (word != std::end(words_for_units)) return did_you_mean(word->second, {std::string(word->second)});
  std::vector<std::string> known = context.symbols;
  known.emplace_back("EUR");
  Text advice = did_you_mean(symbol, known);
  const std::string thing(symbol);
  advice.dutch += "; een eigen eenheid staat onder [units]: `things = [\"" + thing + "\"]`";
  advice.english += "; a unit of your own stands under [units]: `things = [\"" + thing + "\"]`";
  return advice;
}

}  // namespace

const std::vector<std::string>& built_in_symbols() {
  static const std::vector<std::string> symbols = {"min",  "hour", "day",  "week", "month",
                                                   "year", "km",   "QALY", "fte"};
  return symbols;
}

bool check_symbols(const Unit& unit, Place place, LoadContext& context) {
  bool known = true;
  for (const auto& [symbol, exponent] : unit.factors()) {
    if (is_money_symbol(symbol)) continue;
    if (std::find(context.symbols.begin(), context.symbols.end(), symbol) != context.symbols.end()) continue;
    context.messages.add(MessageId::unknown_symbol, place,
                         {{"symbol", symbol}, {"near", symbol_advice(symbol, context)}});
    known = false;
  }
  return known;
}

void read_unit(TableReader& table, StatedValue& value, LoadContext& context) {
  const FileNode* node = table.require("unit", NodeKind::text);
  if (node == nullptr) return;
  value.unit_place = inside_quotes(*node);
  std::string text = node->text;
  value.percent = text.starts_with('%');
  if (value.percent) text.replace(0, 1, "1");
  const std::optional<Unit> unit = Unit::parse(text, context.prices);
  if (!unit) {
    context.messages.add(MessageId::unit_not_read, value.unit_place, {{"unit", node->text}});
    return;
  }
  value.unit = *unit;
  check_symbols(*unit, value.unit_place, context);
}

}  // namespace zorgbaat
