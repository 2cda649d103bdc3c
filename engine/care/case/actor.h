#pragma once

#include <optional>
#include <string>
#include <variant>

#include "engine/care/case/stated.h"

namespace zorgbaat {

/// Which hour a rate is for: one that is paid (holidays and illness included) or one that is worked.
enum class Hour { paid, worked };

/// A rate for an hour, on-costs included, as a source states it: report par. 4.1.10 has 30.51 per paid hour.
struct LiteralRate {
  Field cost{};
};

/// A salary before employer's on-costs: 21.04 per paid hour x (1 + 45 %) = 30.51 (report par. 4.1.10).
/// The unit may be per hour, month or year; a month or a year needs the hours paid in it.
struct Salary {
  Field salary{};
  Field on_costs{};                  ///< employer's charges, a share of the salary with its allowance
  std::optional<Field> allowance{};  ///< for irregular hours, a share of the salary
};

/// [actor.NAME]: whose time an activity takes, and what an hour of it costs.
///
/// Costs are counted per hour of `counted`. When that is not the hour of the rate, both hours a year are
/// needed: 30.51 per paid hour x 1872 paid / 1543 worked = 37.0154 per worked hour.
struct Actor {
  std::string name{};
  Text label{};
  std::variant<LiteralRate, Salary> pay{};
  Hour hour = Hour::paid;               ///< the hour the rate or salary is for
  Hour counted = Hour::paid;            ///< the hour that minutes of activities are costed at
  std::optional<Field> paid_hours{};    ///< hours_a_year.paid
  std::optional<Field> worked_hours{};  ///< hours_a_year.worked
  std::optional<Field> hours_per_fte{};
  bool staff = true;  ///< false: bought hours, no FTE of the organisation
  Place place{};
};

}  // namespace zorgbaat
