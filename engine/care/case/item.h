#pragma once

#include <optional>
#include <string>
#include <variant>

#include "engine/care/case/stated.h"

namespace zorgbaat {

/// Staff time beside the activities: an own actor's, or hours bought at a rate that are no FTE of ours.
struct Labour {
  std::optional<NameReference> actor{};
  std::optional<Field> rate{};  ///< money per hour, instead of an actor
  Field time{};
  std::string time_key = "minutes";  ///< the key it stands under: "minutes" or "hours"
};

/// Journeys: minutes of an actor, money per journey, distance at a price.
struct Travel {
  std::optional<NameReference> actor{};
  std::optional<Field> minutes{};
  std::optional<Field> price{};
  std::optional<Field> distance{};
  std::optional<Field> price_per_distance{};
};

/// Things used up: an amount at a price.
struct Consumption {
  std::optional<Field> amount{};
  Field price{};
};

enum class WriteOff { straight_line, annuity };

/// Something bought once and used for years, written off in a straight line or as an annuity with interest.
/// The outlay is its price; the yearly cost follows from life, residual value and interest.
struct Equipment {
  Field price{};
  Field life{};
  WriteOff method = WriteOff::straight_line;
  std::optional<Field> residual{};  ///< what it is worth at the end of its life
  std::optional<Field> interest{};  ///< a share per year; required for an annuity
};

/// A fee for as long as the service runs.
struct Subscription {
  Field price{};
};

/// Paid once at the start: set-up, training, a project. Spread over `life`, or over the horizon without one.
struct OneOff {
  Field price{};
  std::optional<Field> life{};
};

/// A cost that a source states per basis, taken as it is; the key in the file is `given`.
struct GivenCost {
  Field given{};
};

/// A cost that a formula of other quantities gives.
struct FormulaCost {
  StatedFormula formula{};
};

/// What a source's total holds beyond the parts it names. A stated figure, not the rest of a sum: when a part
/// changes, so does the total.
struct Residual {
  Field given{};
};

/// Time of patients or informal carers: nobody pays for it, and it is no FTE of ours; it has a value all the
/// same.
struct InformalCare {
  Field time{};
  std::string time_key = "hours";  ///< the key it stands under: "minutes" or "hours"
  Field value{};                   ///< money per hour
  std::optional<Field> present{};  ///< the share of the times that they are there
};

using ItemKind = std::variant<Labour, Travel, Consumption, Equipment, Subscription, OneOff, GivenCost,
                              FormulaCost, Residual, InformalCare>;

/// [item.ALTERNATIVE.NAME]: one cost of an alternative.
struct Item {
  std::string alternative{};
  Place alternative_place{};
  std::string name{};
  Text label{};
  ItemKind kind{};
  std::optional<Field> times{};  ///< how often per basis; a volume
  std::optional<Field> per{};    ///< what shares the cost: a size, as in a licence per site over its clients
  std::optional<Field> share_elsewhere{};      ///< the share that another application bears
  std::optional<Field> vat{};                  ///< on top of the price, a share of it
  std::optional<NameReference> included_in{};  ///< its hours are already paid in the price of this item
  bool includes_staff = false;                 ///< the price holds the staff's time
  std::string party = "provider";
  std::string funding{};
  bool staff = true;
  Place place{};
};

}  // namespace zorgbaat
