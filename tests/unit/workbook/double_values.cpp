#include "double_values.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace zorgbaat {

namespace {

using Terms = std::vector<DoubleValue>;

DoubleValue plain(double value) { return {.value = value, .size = std::abs(value)}; }

double settled(double x) { return std::round(x * 1e9) / 1e9; }

DoubleValue added(const Terms& terms, double sign_of_second) {
  DoubleValue out;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    out.value += (i == 1 ? sign_of_second : 1.0) * terms[i].value;
    out.size += terms[i].size;
  }
  return out;
}

DoubleValue multiplied(const DoubleValue& a, const DoubleValue& b) {
  return {.value = a.value * b.value, .size = a.size * b.size};
}

DoubleValue divided(const DoubleValue& a, const DoubleValue& b) {
  if (b.value == 0) return plain(std::numeric_limits<double>::quiet_NaN());
  const double worse = b.size / std::abs(b.value);  // how much of b was lost to cancelling
  return {.value = a.value / b.value, .size = a.size / std::abs(b.value) * worse};
}

DoubleValue extreme(const Terms& terms, bool largest) {
  DoubleValue out = terms.front();
  for (const DoubleValue& term : terms) {
    if (largest ? term.value > out.value : term.value < out.value) out.value = term.value;
    out.size = std::max(out.size, term.size);
  }
  return out;
}

DoubleValue rounded(double x, int decimals) {
  const double factor = std::pow(10.0, decimals);
  return plain(std::round(settled(x * factor)) / factor);
}

DoubleValue computed(const Node& node, const Terms& terms) {
  switch (node.op) {
    case Op::sum:
      return added(terms, 1);
    case Op::difference:
      return added(terms, -1);
    case Op::product:
      return multiplied(terms[0], terms[1]);
    case Op::quotient:
    case Op::ratio:
      return divided(terms[0], terms[1]);
    case Op::power:
      return plain(std::pow(terms[0].value, terms[1].value));
    case Op::minimum:
    case Op::maximum:
      return extreme(terms, node.op == Op::maximum);
    case Op::ceiling:
      return plain(std::ceil(settled(terms[0].value)));
    case Op::floor:
      return plain(std::floor(settled(terms[0].value)));
    case Op::round:
      return rounded(terms[0].value, node.detail);
    case Op::settle:
      return plain(settled(terms[0].value));
    case Op::less:
      return plain(settled(terms[0].value) < settled(terms[1].value) ? 1 : 0);
    case Op::less_equal:
      return plain(settled(terms[0].value) <= settled(terms[1].value) ? 1 : 0);
    case Op::equal:
      return plain(settled(terms[0].value) == settled(terms[1].value) ? 1 : 0);
    case Op::select:
      return terms[0].value == 1 ? terms[1] : terms[2];
    case Op::input:
    case Op::constant:
    case Op::table:
    case Op::dot:
    case Op::exp:
    case Op::ln:
    case Op::step:
    case Op::row:
    case Op::within:
    case Op::carry:
    case Op::shift:
    case Op::total:
    case Op::at:
    case Op::lowest:
    case Op::highest:
    case Op::first_where:
    case Op::holds_from:
      break;
  }
  throw std::logic_error("an operation that this oracle does not know");
}

}  // namespace

std::vector<DoubleValue> double_values(const Graph& graph, const Assignment& inputs) {
  std::vector<DoubleValue> values;
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    const Node& node = graph.node(NodeId{n});
    if (node.op == Op::input) {
      values.push_back(plain(inputs[static_cast<std::size_t>(node.detail)].to_double()));
    } else if (node.op == Op::constant) {
      values.push_back(plain(graph.constant_value(NodeId{n}).to_double()));
    } else {
      Terms terms;
      for (const NodeId operand : node.operands) terms.push_back(values[operand.value]);
      values.push_back(computed(node, terms));
    }
  }
  return values;
}

}  // namespace zorgbaat
