#pragma once

#include <string>

#include "engine/base/unit.h"
#include "engine/care/case/case.h"
#include "engine/words/words.h"

namespace zorgbaat {

/// How units read in one language: "min per bezoek". A case gives words to symbols of its own under [define];
/// client, week, hour and the like are known.
///
/// Money is left to the number, so EUR@2021/(client*week) is "per cliënt per week"; given a case, an amount
/// of another price level says so: EUR@2014/client is "(prijspeil 2014) per cliënt". An index of
/// EUR@2021/EUR@2014 is a plain factor, "(prijspeil 2014 naar 2021)".
class UnitWords {
 public:
  explicit UnitWords(Language language) : language_(language) {}
  UnitWords(const Case& of, Language language) : case_(&of), language_(language) {}

  /// Where the unit stands by itself, in a column or on an axis: "verpleegdag per patiënt".
  [[nodiscard]] std::string of(const Unit& unit) const;
  /// Behind a number other than 1: "verpleegdagen per patiënt".
  [[nodiscard]] std::string of_many(const Unit& unit) const;
  /// Where the unit stands apart from its numbers: "€ per cliënt per week".
  [[nodiscard]] std::string with_money(const Unit& unit) const;
  /// One symbol: "client" is "cliënt".
  [[nodiscard]] std::string symbol(const std::string& symbol, bool many = false) const;

 private:
  [[nodiscard]] std::string words(const Unit& unit, const std::string& money, bool many) const;
  [[nodiscard]] std::string counted(const Unit& unit, const std::string& money, bool many) const;
  [[nodiscard]] std::string price_levels(const Unit& unit) const;

  const Case* case_ = nullptr;
  Language language_;
};

/// Whether a unit brings money of one price level to another: EUR@2021/EUR@2014.
bool is_price_index(const Unit& unit);

}  // namespace zorgbaat
