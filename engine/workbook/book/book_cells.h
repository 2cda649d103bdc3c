#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/graph/graph.h"
#include "engine/workbook/cells/sheet_builder.h"

namespace zorgbaat {

// What one sheet of a workbook has put where, for the sheets that come after it.

/// A check that another sheet hands to the sheet Controles.
struct Check {
  std::string what{};
  std::string meaning{};
  std::string formula{};  ///< how far it is off
  Number cached = 0;
  bool squared = false;  ///< the deviation is a sum of squares, so its tolerance is one as well
};

/// How many of a set of pro-memorie items are still open, live.
struct OpenPm {
  std::string count{};  ///< the cell with the number
  std::string
      words{};  ///< the cell with "excl. 2 pm-posten", empty when none is open; of a lone item there is none
  std::string words_shown{};
};

/// A cell that another sheet repeats, with what it shows.
struct ShownCell {
  std::string cell{};
  Shown shown{};
};

/// The range that is stated for what is varied, and whether the answer lies outside it: 1 or 0.
struct StatedRangeCells {
  ShownCell low{};
  ShownCell high{};
  ShownCell outside{};
};

/// What makes the answer of a break-even impossible.
struct LimitCells {
  std::optional<StatedRangeCells> stated{};
  std::vector<std::pair<NodeId, ShownCell>>
      below_zero{};  ///< per volume, whether it is so at the answer: 1 or 0
};

/// The cells in which the break-even sheet answers, for sheets that repeat the answer.
struct BreakEvenCells {
  ShownCell value{};
  ShownCell whole{};
  ShownCell now{};       ///< the case's own value of what is varied
  ShownCell pays_now{};  ///< 1 or 0
  ShownCell kind{};      ///< 1 never, 2 up to, 3 from, 4 always; empty when the outcome is a fixed one
  std::optional<ShownCell> beyond{};  ///< 1 when the answer lies above the highest there can be
  LimitCells limits{};
  std::optional<Chart> chart{};
};

/// The cells of the sheet Kosteneffectiviteit that sentences are made of.
struct EffectCells {
  ShownCell quadrant{};  ///< 1 to 5 in the order of `Quadrant`; 0 when there is none
  ShownCell icer{};      ///< rounded to three figures
  std::vector<ShownCell> thresholds{};
  /// Which threshold is the highest unmet, lowest met, highest met, lowest unmet; 0 for none.
  ShownCell highest_unmet{}, lowest_met{}, highest_met{}, lowest_unmet{};
};

/// A finished sentence with a verdict, and what makes its answer impossible: nothing as long as nothing does.
struct VerdictCells {
  ShownCell sentence{};
  std::optional<ShownCell> impossible{};
  std::vector<ShownCell> turns{};  ///< what would turn it, and where
};

/// The sheets that were made before another, for one that is about them.
struct SheetsSoFar {
  std::vector<const Sheet*> in_reading_order{};
  std::vector<const Sheet*> repeated{};  ///< whose results Rekenkern repeats
};

}  // namespace zorgbaat
