#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/solve/base_case.h"
#include "engine/analysis/solve/solve.h"
#include "engine/base/messages.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// A point of the table and chart of a break-even: the target at a whole value of what is varied.
struct BreakEvenPoint {
  Number x{};
  Outcome target{};
  bool pays = false;
};

/// A stretch of x in which the target is at or above what is asked; an end that is missing is a natural
/// bound.
struct PayingStretch {
  std::optional<Number> from{};
  std::optional<Number> to{};
};

/// What a break-even comes to, as data; the words are a report's. What would have to be true where it does
/// not pay are the `balance` turning points.
struct Verdict {
  enum class Kind { pays_from, pays_up_to, pays_between, pays_always, pays_never, undefined };
  Kind kind = Kind::undefined;
  std::optional<Number> from{};  ///< whole when the plan asks for whole values
  std::optional<Number> to{};
  bool more_stretches = false;  ///< it pays elsewhere too; see `paying`
};

/// At which value of the varied quantity the target is what is asked; it pays where target >= equals.
///
/// Example (report par. 4.1.10): replaced visits against the saving: value 1.508296, whole 2, pays above.
struct BreakEven {
  enum class Status {
    found,
    always_pays,
    never_pays,
    never_reached_within_bounds,  ///< only beyond the natural upper bound, at `beyond`: a share above 100 %
    undefined,                    ///< the target has no value anywhere; see `why`
  };
  BreakEvenPlan plan{};
  Status status = Status::undefined;
  Bounds bounds{};
  Solution solution{};
  std::optional<Number> value{};  ///< the first crossing on the way up
  std::optional<Number>
      whole{};  ///< the nearest whole value on the paying side of `value`; only if the plan asks
  std::optional<Number> beyond{};  ///< of a straight line: where it would be reached outside the bounds
  bool pays_above = false;         ///< of the first crossing
  bool affine = false;             ///< target = intercept + slope * x, whatever the inputs are
  Number slope{};                  ///< only when affine
  Number intercept{};
  std::vector<PayingStretch> paying{};
  Verdict verdict{};
  std::optional<PayingStretch> stated{};  ///< the range the file gives what is varied
  bool outside_stated = false;            ///< the answer lies outside it
  std::vector<NodeId> below_zero{};       ///< volumes that are below 0 at the answer
  std::vector<BreakEvenPoint> table{};    ///< at whole values of x within the stated range, at most 25
  Number varied_now{};                    ///< the case's own value of what is varied
  bool varied_unknown = false;            ///< it is pro memorie: nobody has said what it is
  Outcome target_now{};                   ///< and the target there
  bool pays_now = false;
  std::vector<NodeId> pm{};  ///< pro-memorie inputs that the target rests on
  std::optional<Undefined> why{};
};

/// Whether a value is at or above another, both settled to 9 decimals first.
bool at_least(const Number& value, const Number& asked);

BreakEven break_even(const BaseCase& base, const BreakEvenPlan& plan);

/// The answer alone, for other values of the inputs than the model's own: no table.
BreakEven break_even_answer(const BaseCase& base, const BreakEvenPlan& plan, const Assignment& inputs);

/// A break-even asked on the command line: `--vary` any named scalar quantity, also a derived one; `--target`
/// the headline when left out. An unknown name gets a message with the nearest name.
std::optional<BreakEvenPlan> plan_break_even(const Model& model, std::string_view vary,
                                             std::optional<std::string_view> target, const Number& equals,
                                             Messages& messages);

/// The quantity that verdicts speak of: the first net benefit of a case that asks after the cost of an
/// effect, else the first break-even's target, else `saving`, else the first `saving.*`.
const Quantity* headline_of(const Model& model);

/// The balance of money behind a headline: of a net benefit the saving of its project, else itself.
const Quantity* balance_behind(const Model& model, const Quantity& headline);

}  // namespace zorgbaat
