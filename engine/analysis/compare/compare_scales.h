#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// A case that takes part in a comparison, and the price level it could be had at. The model and its analyses
/// must outlive it.
struct ComparedCase {
  std::string name{};  ///< what the tables call it: the name of its file
  const Model* model = nullptr;
  const Analyses* analyses = nullptr;
  int own_prices = 0;                     ///< the price level its file states
  std::optional<int> asked_prices{};      ///< the one asked for all cases
  std::vector<Text> why_not_at_prices{};  ///< why it is at its own all the same: "index ... ends with 2024"
};

/// The scales of the yardstick, each with its own unit; a case has a value on it or a reason.
enum class Scale {
  own_basis,      ///< the balance per basis of the case: per client per week
  per_person,     ///< the same per client or patient, per year when the basis has a time
  per_thousand,   ///< per 1000 clients or patients
  per_year,       ///< for the size the case gives itself
  hours,          ///< freed by all functions together, per basis
  labour_value,   ///< those hours at their hourly cost
  cost_per_hour,  ///< what the project costs other than that labour, per hour freed
};

/// Why a case has no value on a scale.
enum class NoValue {
  other_basis,    ///< it counts something else than people who receive care
  weeks_unknown,  ///< the case does not say how many of its weeks or days go into a year
  no_size,
  pro_memorie,  ///< it rests on hours or amounts that are pro memorie
  no_hours,     ///< nobody's hours change
  hours_rise,   ///< more hours in all, whatever one function saves
  no_norm,      ///< no hours per fte
  undefined,    ///< the case itself has no value for it
};

/// A value on a scale, with what it takes to check it.
struct ScaleValue {
  Scale scale{};
  std::optional<Number> value{};
  Unit unit{};
  NoValue why{};                   ///< when there is no value
  std::size_t open_pm = 0;         ///< how many pro-memorie items it leaves out
  std::optional<Number> factor{};  ///< what the value of the scale above was multiplied by: 52 week/year
  Unit factor_unit{};
};

/// The hours and fte of one function.
struct FunctionFreed {
  std::string actor{};
  Text label{};
  std::optional<Number> hours{};  ///< per basis
  std::optional<Number> hours_a_year{};
  std::optional<Number> fte{};
  std::optional<Number> norm{};  ///< hours a year of one fte
  Hour counted{};
  NoValue why{};  ///< when there is no fte
};

/// One project alternative of one case, measured.
struct MeasuredCase {
  std::size_t source = 0;  ///< which of the compared cases
  std::string name{};      ///< "beeldzorg", with several projects "beeldzorg/tablet"
  std::string project{};
  std::vector<ScaleValue> values{};  ///< one per scale, in their order
  std::vector<FunctionFreed> functions{};

  [[nodiscard]] const ScaleValue& on(Scale scale) const { return values[static_cast<std::size_t>(scale)]; }
};

/// Measures every project alternative of every case, in the order given: there is no ranking.
///
/// Video care at 2 visits replaced (report par. 4.1.10) saves 4.242179 a client-week, which are 220.59 a
/// client-year; 0.5 hour is freed, worth 15.255, so an hour freed costs (15.255 - 4.242179) / 0.5 = 22.03.
std::vector<MeasuredCase> measure(const std::vector<ComparedCase>& cases);

/// The symbol of those who receive care in a basis: "client" of client*week; empty when it counts anything
/// else.
std::string person_of(const Unit& basis);

}  // namespace zorgbaat
