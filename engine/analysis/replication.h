#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/break_even.h"
#include "engine/base/messages.h"
#include "engine/eval/corners.h"

namespace zorgbaat {

/// A printed figure as a number: "43%" is 0.43, to 2 decimals of the share, and stands for 0.425 to 0.435.
struct PrintedNumber {
  Number value{};
  int decimals = 0;  ///< as printed: 0 of "43%"
  bool percent = false;
  Interval box{};
};

/// Reads "3.21", "-4.39", "43%", "0.19 %"; nothing when it is not one number.
std::optional<PrintedNumber> parse_printed(std::string_view text);

/// How a figure of a source compares with what the engine computes.
enum class ReplicationVerdict {
  reproduced,        ///< rounded to the printed decimals it equals the text
  within_rounding,   ///< its range over the rounded inputs meets what the text can stand for
  deviates,          ///< neither; the file says because of what
  not_reproducible,  ///< it does not come out, and rests on a pro-memorie input
  own_figures,       ///< not compared: it rests on a value given with --set
};

/// The verdict's word in a file: "within_rounding".
std::string_view word_of(ReplicationVerdict verdict);

/// One [[printed]] figure compared.
///
/// Example (report par. 4.1.10): 3.205128 against "3.21" is reproduced; 16.554167 against "16.56" is within
/// rounding.
struct Replication {
  std::size_t printed = 0;  ///< index into Case::printed
  std::string quantity{};   ///< the full name
  NodeId node{};            ///< of an analysis value: the varied node
  bool of_analysis = false;
  std::string analysis{};  ///< the name of that analysis
  bool whole = false;      ///< its answer as a whole number
  PrintedNumber numeral{};
  Outcome computed{};
  std::optional<Interval> range{};  ///< over the rounded inputs, when there are any
  ReplicationVerdict verdict = ReplicationVerdict::deviates;
  std::vector<NodeId> pm{};
};

/// The boxes of the inputs that carry `printed`.
std::vector<PrintedBox> printed_boxes(const Model& model);

/// Compares every printed figure. Messages: an unknown quantity, a text that is no number, a deviation
/// without `because`, a verdict of the author's that is not ours.
std::vector<Replication> replicate(const BaseCase& base, const std::vector<BreakEven>& break_evens,
                                   Messages& messages);

}  // namespace zorgbaat
