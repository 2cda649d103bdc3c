#include "engine/graph/axes.h"

#include <algorithm>
#include <iterator>

namespace zorgbaat {

bool Shape::has(AxisId axis) const { return std::binary_search(axes_.begin(), axes_.end(), axis); }

bool Shape::fits_in(const Shape& other) const {
  return std::includes(other.axes_.begin(), other.axes_.end(), axes_.begin(), axes_.end());
}

Shape Shape::with(const Shape& other) const {
  Shape both;
  std::set_union(axes_.begin(), axes_.end(), other.axes_.begin(), other.axes_.end(),
                 std::back_inserter(both.axes_));
  return both;
}

Shape Shape::without(AxisId axis) const {
  Shape rest = *this;
  std::erase(rest.axes_, axis);
  return rest;
}

}  // namespace zorgbaat
