#pragma once

#include <vector>

#include "engine/analysis/solve/solve.h"

namespace zorgbaat {

/// Solves f(x) = target without knowing the form of f: a grid, and each change of side narrowed down.
///
/// What lies between two points of the grid on the same side of the target is not seen; the grid is dense
/// enough for every quantity that moves with a case's own sizes (200 points, and whole numbers up to 100
/// without an upper bound). Example: 10 / x + x = 7 between 1 and 10 has the solutions 2 and 5.
Solution scan(const Function& f, const Number& target, const Bounds& bounds);

/// The values of x that are tried, from small to large.
std::vector<Number> scan_grid(const Bounds& bounds);

/// What is no difference between values of this size, given that sums of many terms leave 10^-48 behind.
Number smallest_difference(const Number& a, const Number& b, const Number& c);

}  // namespace zorgbaat
