#include "engine/table/figures.h"

#include <algorithm>
#include <array>

#include "engine/base/numerals.h"
#include "engine/care/parties.h"
#include "engine/table/words.h"

namespace zorgbaat {

namespace {

constexpr int most_decimals = 4;

struct SymbolWord {
  std::string_view symbol{};
  Word word{};
};

constexpr std::array symbol_words = {
    SymbolWord{"client", Word::unit_client}, SymbolWord{"patient", Word::unit_patient},
    SymbolWord{"week", Word::unit_week},     SymbolWord{"month", Word::unit_month},
    SymbolWord{"year", Word::unit_year},     SymbolWord{"day", Word::unit_day},
    SymbolWord{"hour", Word::unit_hour},     SymbolWord{"min", Word::unit_minute},
    SymbolWord{"carer", Word::unit_carer},   SymbolWord{"practitioner", Word::unit_practitioner},
    SymbolWord{"site", Word::unit_site},
};

std::string symbol_in_words(const std::string& symbol, Language language) {
  for (const SymbolWord& known : symbol_words) {
    if (known.symbol == symbol) return say(known.word, language);
  }
  std::string plain = symbol;
  std::replace(plain.begin(), plain.end(), '_', ' ');
  return plain;
}

std::string with_exponent(const std::string& word, int exponent) {
  return exponent == 1 ? word : word + "^" + std::to_string(exponent);
}

/// Another price level than that of the case, or the two between which an index goes: "(prijspeil 2014)".
std::string price_levels(const Unit& unit, int prices, Language language) {
  const std::string own = "EUR@" + std::to_string(prices);
  std::string to;
  std::string from;
  for (const auto& [symbol, exponent] : unit.factors()) {
    if (is_money_symbol(symbol)) (exponent > 0 ? to : from) = symbol;
  }
  const auto year = [](const std::string& symbol) { return symbol.substr(symbol.find('@') + 1); };
  if (!to.empty() && !from.empty())
    return say(Word::price_levels_between, language, {{"from", year(from)}, {"to", year(to)}});
  if (prices == 0 || to.empty() || to == own) return {};
  return "(" + say(Word::price_level_of, language, {{"year", year(to)}}) + ")";
}

/// What is counted, then what it is per; times come last: "per cliënt per week".
std::string in_words(const Unit& unit, const std::string& money, int prices, Language language) {
  std::string counted;
  const bool index = is_price_index(unit);
  std::string per_thing;
  std::string per_time;
  for (const auto& [symbol, exponent] : unit.factors()) {
    if (is_money_symbol(symbol) && index) continue;
    if (is_money_symbol(symbol) && exponent == 1) {
      if (!money.empty()) counted += (counted.empty() ? "" : " ") + money;
      continue;
    }
    const std::string word = with_exponent(symbol_in_words(symbol, language), std::abs(exponent));
    if (exponent > 0) {
      counted += (counted.empty() ? "" : " x ") + word;
    } else {
      constexpr std::array times = {"week", "month", "year", "day", "hour", "min"};
      const bool is_a_time = std::find(times.begin(), times.end(), symbol) != times.end();
      (is_a_time ? per_time : per_thing) += " per " + word;
    }
  }
  const std::string levels = price_levels(unit, prices, language);
  if (!levels.empty()) counted += (counted.empty() ? "" : " ") + levels;
  const std::string all = counted + per_thing + per_time;
  return all.empty() || all.front() != ' ' ? all : all.substr(1);
}

/// Totals of a year and outlays are shown in whole euros, small amounts to the cent.
int money_decimals(const Quantity& quantity) {
  return quantity.role == Role::year || quantity.role == Role::outlay ? 0 : 2;
}

int decimals_of(const Quantity& quantity, const Number& value) {
  if (quantity.role == Role::year) return 0;
  if (quantity.role == Role::input) return most_decimals;
  return abs(value) >= Number(1) || value.is_zero() ? 2 : most_decimals;
}

bool is_an_amount(const Unit& unit) {
  if (is_price_index(unit)) return false;
  return std::any_of(unit.factors().begin(), unit.factors().end(),
                     [](const Unit::Factor& f) { return is_money_symbol(f.first) && f.second == 1; });
}

}  // namespace

bool is_price_index(const Unit& unit) {
  const auto money = [&](bool above) {
    return std::any_of(unit.factors().begin(), unit.factors().end(), [above](const Unit::Factor& f) {
      return is_money_symbol(f.first) && (f.second > 0) == above;
    });
  };
  return money(true) && money(false);
}

std::string unit_in_words(const Unit& unit, Language language, int prices) {
  return in_words(unit, "", prices, language);
}

std::string unit_with_money(const Unit& unit, Language language, int prices) {
  return in_words(unit, "€", prices, language);
}

Figure figure_of(const Model& model, const Quantity& quantity, const Number& value, Language language) {
  const std::optional<Unit>& unit = model.graph.node(quantity.node).unit;
  if (!unit) return {.value = plain_numeral(value, most_decimals, language)};
  if (quantity.percent) return {.value = percentage(value, 1, language)};
  const std::string words = unit_in_words(*unit, language, model.stated.head.prices);
  if (is_price_index(*unit)) return {.value = plain_numeral(value, most_decimals, language), .unit = words};
  if (is_an_amount(*unit)) return {.value = euros(value, money_decimals(quantity), language), .unit = words};
  return {.value = plain_numeral(value, decimals_of(quantity, value), language), .unit = words};
}

Figure answer_of(const Model& model, const Quantity& quantity, const Number& value, Language language) {
  const bool small = abs(value) < Number(1);
  return figure_of(model, quantity, small ? value : round(value, 2), language);
}

Figure figure_of(const Model& model, const Quantity& quantity, const Outcome& outcome, Language language) {
  if (!outcome.has_value()) {
    const bool feasible = outcome.undefined().reason != Undefined::Reason::not_feasible;
    return {.value = say(feasible ? Word::not_applicable : Word::not_feasible, language)};
  }
  return figure_of(model, quantity, outcome.value(), language);
}

Figure own_figure(const Model& model, const Analyses& analyses, const Quantity& quantity, Language language) {
  const Outcome& value = analyses.base.of(quantity.node);
  Figure figure = figure_of(model, quantity, value, language);
  const bool is_input = model.graph.node(quantity.node).op == Op::input;
  const bool unknown =
      is_input ? model.input(quantity.node).stated.pro_memorie
               : value.has_value() && value.value().is_zero() && !analyses.open_pm(model, quantity).empty();
  if (!unknown) return figure;
  const std::optional<Unit>& unit = model.graph.node(quantity.node).unit;
  return {.value = "PM",
          .unit = unit ? unit_with_money(*unit, language, model.stated.head.prices) : std::string()};
}

std::string label_of(const Quantity& quantity, Language language) {
  const std::string& label = quantity.label.in(language);
  return label.empty() ? quantity.name : label;
}

std::string alternative_label(const Model& model, const std::string& name, Language language) {
  for (const Alternative& alternative : model.stated.alternatives) {
    if (alternative.name == name && !alternative.label.empty()) return alternative.label.in(language);
  }
  return name;
}

std::string pm_mark(std::size_t open, Language language) {
  return say(open == 1 ? Word::excluding_one_pm : Word::excluding_pm, language,
             {{"count", std::to_string(open)}});
}

std::string symbol_word(const std::string& symbol, Language language) {
  return symbol_in_words(symbol, language);
}

std::string perspective_word(const std::string& party, Language language) {
  return party_name(party).in(language);
}

std::string evidence_word(Evidence evidence, Language language) {
  switch (evidence) {
    case Evidence::measured:
      return say(Word::evidence_measured, language);
    case Evidence::official:
      return say(Word::evidence_official, language);
    case Evidence::agreed:
      return say(Word::evidence_agreed, language);
    case Evidence::reported:
      return say(Word::evidence_reported, language);
    case Evidence::estimated:
      return say(Word::evidence_estimated, language);
    case Evidence::assumed:
      return say(Word::evidence_assumed, language);
    case Evidence::supplier:
      break;
  }
  return say(Word::evidence_supplier, language);
}

std::string source_in_words(const Model& model, const std::string& id, const std::string& at,
                            Language language) {
  std::string text = id;
  for (const Source& source : model.stated.sources) {
    if (source.id != id) continue;
    text = source.title.in(language);
    if (!source.year.empty()) text += " (" + source.year + ")";
    break;
  }
  if (!at.empty()) text += (text.empty() ? "" : ", ") + at;
  return text;
}

}  // namespace zorgbaat
