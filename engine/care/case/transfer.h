#pragma once

#include <string>

#include "engine/care/case/stated.h"

namespace zorgbaat {

/// [transfer.NAME]: money that one party pays another for care, so much for each unit of a quantity that
/// every alternative has. It cancels in the cost balance and moves the balance of either party.
///
/// Medicine dispenser (interviews with controllers, 2025): the insurer pays 62 euro an hour of direct
/// time, 1.546667 hours per client-week lapse, so the provider receives 95.89 less and the insurer pays 95.89
/// less.
struct Transfer {
  std::string name{};
  Text label{};
  std::string from{};        ///< the party that pays
  std::string to{};          ///< the party that receives
  std::string funding{};     ///< the budget it is paid from: "Zvw"
  NameReference quantity{};  ///< without the alternative: "hours.direct", "counts.bezoek"
  Field price{};             ///< money for each unit of it
  Place place{};
};

}  // namespace zorgbaat
