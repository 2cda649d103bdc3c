#pragma once

#include <compare>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include "engine/base/language.h"

namespace zorgbaat {

/// An axis that rows run over, by its place in the graph: years, cycles, sites.
struct AxisId {
  std::uint32_t value = 0;
  friend auto operator<=>(AxisId, AxisId) = default;
};

struct Axis {
  /// What its steps are: points in time that follow each other, or members that stand beside each other.
  enum class Kind { time, members };

  std::string name{};
  Text label{};
  int steps = 0;
  Kind kind = Kind::time;
  std::vector<std::string> step_names{};  ///< "2026", "2027"; a name for every step, or none at all

  /// What a step is called: its name, or its number from 0 on.
  [[nodiscard]] std::string step_name(int step) const {
    return step_names.empty() ? std::to_string(step) : step_names.at(static_cast<std::size_t>(step));
  }
};

/// The axes that a node ranges over, each once, in the order in which they were made; a scalar ranges over
/// none.
///
/// Nodes over different axes are aligned by axis when they are combined: what is sold per year, times a price
/// per site, ranges over year and site.
class Shape {
 public:
  Shape() = default;
  Shape(AxisId axis) : axes_{axis} {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool is_scalar() const { return axes_.empty(); }
  [[nodiscard]] bool has(AxisId axis) const;
  /// Whether all its axes are among those of `other`.
  [[nodiscard]] bool fits_in(const Shape& other) const;
  [[nodiscard]] const std::vector<AxisId>& axes() const { return axes_; }
  [[nodiscard]] Shape with(const Shape& other) const;
  [[nodiscard]] Shape without(AxisId axis) const;
  friend bool operator==(const Shape&, const Shape&) = default;

 private:
  std::vector<AxisId> axes_{};
};

/// A step along one axis.
struct AxisStep {
  AxisId axis{};
  int step = 0;
};

/// A step along each axis: where one value of a row stands. An axis that is not mentioned is at its step 0.
class Position {
 public:
  Position() = default;
  Position(std::initializer_list<AxisStep> steps) {
    for (const AxisStep& each : steps) set(each.axis, each.step);
  }
  [[nodiscard]] int on(AxisId axis) const { return axis.value < steps_.size() ? steps_[axis.value] : 0; }
  void set(AxisId axis, int step) {
    if (axis.value >= steps_.size()) steps_.resize(axis.value + 1, 0);
    steps_[axis.value] = step;
  }

 private:
  std::vector<int> steps_{};
};

}  // namespace zorgbaat
