#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/care/case/stated.h"

namespace zorgbaat {

// What a file asks of its case, and what it says the answers are elsewhere.

/// [analysis.NAME] with kind = "cost_effectiveness": what a unit of effect costs, against reference values.
struct CostEffectivenessRequest {
  std::string name{};
  Text label{};
  NameReference effect{};                   ///< the name of an effect: "qaly"
  std::vector<NameReference> thresholds{};  ///< money per unit of effect
  Place place{};
};

/// [analysis.NAME] with kind = "two_way": a quantity for every pair of values of two inputs.
struct TwoWayRequest {
  std::string name{};
  Text label{};
  NameReference across{};
  NameReference down{};
  NameReference target{};
  Place place{};
};

/// [analysis.NAME] with kind = "break_even": at which value of `vary` does `target` equal `equals`?
struct BreakEvenRequest {
  std::string name{};
  Text label{};
  NameReference vary{};
  NameReference target{};  ///< the saving of the only project alternative when left out
  Number equals{};
  bool whole = true;  ///< also give the nearest whole value on the paying side
  /// What it takes where it does not pay now, after "daarvoor ", with {value} for the break-even point:
  /// "moet een onlinesessie {value} minder tijd kosten dan een gewone sessie". Empty when left out.
  Text needs{};
  /// With kind = "claim", what `vary` would be without the effect that is claimed: the answer is then also
  /// the share of the claim that must come true. 0 when left out.
  bool claim = false;
  std::optional<NameReference> without{};
  Place place{};
};

/// [[printed]]: a figure a source printed, compared with what the engine computes on every run.
struct PrintedFigure {
  NameReference quantity{};
  std::string text{};   ///< "3.21", "43%"
  std::string quote{};  ///< the words it stands in, when they matter: "minstens 2"
  std::string source{};
  std::string at{};
  std::string verdict{};  ///< what the author found: reproduced, within_rounding, deviates, not_reproducible
  Text because{};
  Place place{};
};

/// What a variant leaves out of the case it extends: "item.project.licentie".
struct LeftOut {
  std::string path{};
  Place place{};
};

}  // namespace zorgbaat
