#include "engine/words/unit_words.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace zorgbaat {

namespace {

struct SymbolWord {
  std::string_view symbol{};
  Word one{};
  Word many{};
};

constexpr std::array symbol_words = {
    SymbolWord{"client", Word::unit_client, Word::unit_clients},
    SymbolWord{"patient", Word::unit_patient, Word::unit_patients},
    SymbolWord{"carer", Word::unit_carer, Word::unit_carers},
    SymbolWord{"practitioner", Word::unit_practitioner, Word::unit_practitioners},
    SymbolWord{"site", Word::unit_site, Word::unit_sites},
    SymbolWord{"min", Word::unit_minute, Word::unit_minute},
    SymbolWord{"hour", Word::unit_hour, Word::unit_hours},
    SymbolWord{"day", Word::unit_day, Word::unit_days},
    SymbolWord{"week", Word::unit_week, Word::unit_weeks},
    SymbolWord{"month", Word::unit_month, Word::unit_months},
    SymbolWord{"year", Word::unit_year, Word::unit_years},
    SymbolWord{"fte", Word::unit_fte, Word::unit_fte},
};

bool is_a_time(const std::string& symbol) {
  constexpr std::array times = {"week", "month", "year", "day", "hour", "min"};
  return std::find(times.begin(), times.end(), symbol) != times.end();
}

std::string with_exponent(const std::string& word, int exponent) {
  return exponent == 1 ? word : word + "^" + std::to_string(exponent);
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

std::string UnitWords::symbol(const std::string& symbol, bool many) const {
  if (case_ != nullptr) {
    for (const Definition& definition : case_->definitions) {
      const Text& text = many && !definition.many.empty() ? definition.many : definition.one;
      if (definition.word == symbol && !text.empty()) return text.in(language_);
    }
  }
  for (const SymbolWord& known : symbol_words) {
    if (known.symbol == symbol) return say(many ? known.many : known.one, language_);
  }
  std::string plain = symbol;
  std::replace(plain.begin(), plain.end(), '_', ' ');
  return plain;
}

/// Another price level than that of the case, or the two between which an index goes: "(prijspeil 2014)".
std::string UnitWords::price_levels(const Unit& unit) const {
  std::string to;
  std::string from;
  for (const auto& [symbol, exponent] : unit.factors()) {
    if (is_money_symbol(symbol)) (exponent > 0 ? to : from) = symbol;
  }
  const auto year = [](const std::string& money) { return money.substr(money.find('@') + 1); };
  if (!to.empty() && !from.empty())
    return say(Word::price_levels_between, language_, {{"from", year(from)}, {"to", year(to)}});
  if (case_ == nullptr || to.empty() || to == "EUR@" + std::to_string(case_->head.prices)) return {};
  return "(" + say(Word::price_level_of, language_, {{"year", year(to)}}) + ")";
}

/// What stands above the line: "uur", "€", "uur x cliënt". Only a single thing has a word for many.
std::string UnitWords::counted(const Unit& unit, const std::string& money, bool many) const {
  const auto is_counted = [](const Unit::Factor& f) { return f.second > 0 && !is_money_symbol(f.first); };
  const auto things = std::count_if(unit.factors().begin(), unit.factors().end(), is_counted);
  std::string all;
  for (const auto& [symbol, exponent] : unit.factors()) {
    if (exponent < 0 || (is_money_symbol(symbol) && is_price_index(unit))) continue;
    if (is_money_symbol(symbol) && exponent == 1) {
      if (!money.empty()) all += (all.empty() ? "" : " ") + money;
      continue;
    }
    const std::string word = this->symbol(symbol, many && things == 1 && exponent == 1);
    all += (all.empty() ? "" : " x ") + with_exponent(word, exponent);
  }
  return all;
}

/// What is counted, then what it is per; times come last: "per cliënt per week".
std::string UnitWords::words(const Unit& unit, const std::string& money, bool many) const {
  std::string all = counted(unit, money, many);
  const std::string levels = price_levels(unit);
  if (!levels.empty()) all += (all.empty() ? "" : " ") + levels;
  std::string per_time;
  for (const auto& [symbol, exponent] : unit.factors()) {
    if (exponent > 0 || (is_money_symbol(symbol) && is_price_index(unit))) continue;
    (is_a_time(symbol) ? per_time : all) += " per " + with_exponent(this->symbol(symbol), -exponent);
  }
  all += per_time;
  return all.starts_with(' ') ? all.substr(1) : all;
}

std::string UnitWords::of(const Unit& unit) const { return words(unit, "", false); }
std::string UnitWords::of_many(const Unit& unit) const { return words(unit, "", true); }
std::string UnitWords::with_money(const Unit& unit) const { return words(unit, "€", false); }

}  // namespace zorgbaat
