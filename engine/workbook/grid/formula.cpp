#include "engine/workbook/grid/formula.h"

#include <array>

#include "engine/graph/graph_error.h"

namespace zorgbaat {

namespace {

// How tightly a phrase holds together; a looser one inside a tighter one gets brackets.
constexpr int binding_sign = 0;
constexpr int binding_sum = 1;
constexpr int binding_product = 2;
constexpr int binding_power = 3;
constexpr int binding_whole = 4;

struct Phrase {
  std::string text{};
  int binding = binding_whole;

  [[nodiscard]] std::string within(int outer) const { return binding < outer ? "(" + text + ")" : text; }
};

/// Writes out one node; operands with a cell are mentioned, the others written out in their place.
class Writer {
 public:
  Writer(const Graph& graph, const References& references) : graph_(&graph), refer_(&references) {}
  [[nodiscard]] Phrase written_out(NodeId id) const;

 private:
  [[nodiscard]] Phrase mention(NodeId id) const {
    if (const std::optional<std::string> cell = refer_->cell(id)) return {*cell, binding_whole};
    return written_out(id);
  }
  [[nodiscard]] std::string text(NodeId id) const { return mention(id).text; }
  [[nodiscard]] std::string settled(NodeId id) const { return "ROUND(" + text(id) + ",9)"; }
  [[nodiscard]] Phrase infix(const Node& node, const char* symbol, int binding) const;
  [[nodiscard]] Phrase call(const Node& node, NodeId id, const char* function) const;
  [[nodiscard]] Phrase over_row(const Node& node, const char* function, const char* with_texts = "") const;
  [[nodiscard]] Phrase sum_of_block(const Node& node, NodeId id) const;
  [[nodiscard]] Phrase dot(const Node& node, NodeId id) const;
  [[nodiscard]] Phrase power(const Node& node) const;
  [[nodiscard]] Phrase constant(NodeId id) const;
  [[nodiscard]] std::string comparison(const Node& node, const char* symbol) const;
  [[nodiscard]] std::string condition(NodeId id) const;
  [[nodiscard]] Phrase select(const Node& node) const;
  [[nodiscard]] Phrase ratio(const Node& node) const;
  [[nodiscard]] Phrase within(const Node& node) const;
  [[nodiscard]] Phrase shift(const Node& node, NodeId id) const;
  [[nodiscard]] Phrase at(const Node& node) const;
  [[nodiscard]] Phrase first_where(const Node& node) const;
  [[nodiscard]] Phrase holds_from(const Node& node) const;
  [[nodiscard]] Phrase row(const Node& node, NodeId id) const;
  [[nodiscard]] std::string checked_steps(NodeId id) const;

  const Graph* graph_;
  const References* refer_;
};

Phrase Writer::infix(const Node& node, const char* symbol, int binding) const {
  const bool from_left = node.op == Op::difference || node.op == Op::quotient;
  std::string out = mention(node.operands[0]).within(binding);
  for (std::size_t i = 1; i < node.operands.size(); ++i) {
    out += symbol + mention(node.operands[i]).within(from_left ? binding + 1 : binding);
  }
  return {out, binding};
}

/// A function of its operands, or of the range in which they stand together.
Phrase Writer::call(const Node& node, NodeId id, const char* function) const {
  std::string out = std::string(function) + "(";
  if (has_block(node)) return {out + refer_->block(id, 0) + ")"};
  for (std::size_t i = 0; i < node.operands.size(); ++i) out += (i > 0 ? "," : "") + text(node.operands[i]);
  return {out + ")"};
}

/// A text among the cells ("n.v.t.") makes the arithmetic an error, and so the result "n.v.t." too.
Phrase Writer::over_row(const Node& node, const char* function, const char* with_texts) const {
  const std::string row = refer_->row(node.operands[0], *node.along);
  if (!refer_->may_lack_value(node.operands[0])) return {std::string(function) + "(" + row + ")"};
  if (node.op == Op::total) return {"SUMPRODUCT(" + row + "*1)"};
  return {"SUMPRODUCT(" + std::string(with_texts) + "(" + row + "*1,1))"};
}

Phrase Writer::sum_of_block(const Node& node, NodeId id) const {
  const Phrase sum = call(node, id, "SUM");
  const std::optional<std::string> rest = refer_->rest_of_sum(id);
  return rest ? Phrase{sum.text + "+" + *rest, binding_sum} : sum;
}

Phrase Writer::dot(const Node& node, NodeId id) const {
  if (has_block(node)) return {"SUMPRODUCT(" + refer_->block(id, 0) + "," + refer_->block(id, 1) + ")"};
  std::string out = mention(node.operands[0]).within(binding_product);
  for (std::size_t i = 1; i < node.operands.size(); ++i) {
    out += (i % 2 == 1 ? "*" : "+") + mention(node.operands[i]).within(binding_product);
  }
  return {out, node.operands.size() > 2 ? binding_sum : binding_product};
}

Phrase Writer::power(const Node& node) const {
  return {
      mention(node.operands[0]).within(binding_whole) + "^" + mention(node.operands[1]).within(binding_whole),
      binding_power};
}

Phrase Writer::constant(NodeId id) const {
  const Number& value = graph_->constant_value(id);
  return {value.to_string(), value.is_negative() ? binding_sign : binding_whole};
}

std::string Writer::comparison(const Node& node, const char* symbol) const {
  return settled(node.operands[0]) + symbol + settled(node.operands[1]);
}

/// What an IF asks: a comparison as it is, anything else whether it is other than 0.
std::string Writer::condition(NodeId id) const {
  const Node& node = graph_->node(id);
  if (!refer_->cell(id)) {
    if (node.op == Op::less) return comparison(node, "<");
    if (node.op == Op::less_equal) return comparison(node, "<=");
    if (node.op == Op::equal) return comparison(node, "=");
  }
  return mention(id).within(binding_sum) + "<>0";
}

Phrase Writer::select(const Node& node) const {
  return {"IF(" + condition(node.operands[0]) + "," + text(node.operands[1]) + "," + text(node.operands[2]) +
          ")"};
}

Phrase Writer::ratio(const Node& node) const {
  return {"IF(" + settled(node.operands[1]) + "=0,\"" +
          (node.detail == 1 ? refer_->not_feasible : refer_->not_applicable) + "\"," +
          mention(node.operands[0]).within(binding_product) + "/" +
          mention(node.operands[1]).within(binding_power) + ")"};
}

Phrase Writer::within(const Node& node) const {
  const std::string step = refer_->step(*node.along);
  return {
      "(" + step + ">=" + settled(node.operands[0]) + ")*(" + step + "<=" + settled(node.operands[1]) + ")",
      binding_product};
}

/// The steps of a row: looked up where they stand together, else named one by one.
Phrase Writer::row(const Node& node, NodeId id) const {
  const std::string step = refer_->step(*node.along) + "+1";
  if (const std::optional<std::string> range = refer_->stacked(id))
    return {"INDEX(" + *range + "," + step + ",1)"};
  std::string out = "CHOOSE(" + step;
  for (const NodeId operand : node.operands) out += "," + text(operand);
  return {out + ")"};
}

/// A number of steps that was computed; dividing by what is 0 when it is no whole number of at least 0 makes
/// that an error.
std::string Writer::checked_steps(NodeId id) const {
  const std::string steps = settled(id);
  const Op op = graph_->node(id).op;
  if (op == Op::constant || op == Op::step) return steps;
  return steps + "/(INT(" + steps + ")=" + steps + ")/(" + steps + ">=0)";
}

Phrase Writer::shift(const Node& node, NodeId id) const {
  const bool computed = node.operands.size() == 2;
  const std::string step = refer_->step(*node.along);
  const std::string later = computed ? settled(node.operands[1]) : refer_->delay(id);
  return {"IF(" + step + "<" + (computed ? checked_steps(node.operands[1]) : later) + ",0," +
          refer_->in_step(node.operands[0], *node.along, step + "+1-" + later) + ")"};
}

Phrase Writer::at(const Node& node) const {
  return {refer_->in_step(node.operands[0], *node.along, checked_steps(node.operands[1]) + "+1")};
}

/// An error when there is none, which becomes "n.v.t." where the formula stands.
Phrase Writer::first_where(const Node& node) const {
  return {"MATCH(1," + refer_->row(node.operands[0], *node.along) + ",0)-1", binding_sum};
}

/// One step beyond the last in which it does not hold, looked for among the steps: an error when that is the
/// last of all.
Phrase Writer::holds_from(const Node& node) const {
  const std::string row = refer_->row(node.operands[0], *node.along);
  const std::string steps = refer_->steps(node.operands[0], *node.along);
  return {"MATCH(SUMPRODUCT(LARGE((" + row + "*1<>1)*(" + steps + "+1),1))," + steps + ",0)-1", binding_sum};
}

Phrase Writer::written_out(NodeId id) const {
  const Node& node = graph_->node(id);
  switch (node.op) {
    case Op::input:
    case Op::table:
      throw GraphError("what a case states always has a cell");
    case Op::constant:
      return constant(id);
    case Op::sum:
      return has_block(node) ? sum_of_block(node, id) : infix(node, "+", binding_sum);
    case Op::difference:
      return infix(node, "-", binding_sum);
    case Op::dot:
      return dot(node, id);
    case Op::product:
      return infix(node, "*", binding_product);
    case Op::quotient:
      return infix(node, "/", binding_product);
    case Op::ratio:
      return ratio(node);
    case Op::power:
      return power(node);
    case Op::exp:
      return call(node, id, "EXP");
    case Op::ln:
      return call(node, id, "LN");
    case Op::minimum:
      return call(node, id, "MIN");
    case Op::maximum:
      return call(node, id, "MAX");
    case Op::ceiling:
      return {"-INT(-" + settled(node.operands[0]) + ")", binding_sign};
    case Op::floor:
      return {"INT(" + settled(node.operands[0]) + ")"};
    case Op::round:
      return {"ROUND(" + text(node.operands[0]) + "," + std::to_string(node.detail) + ")"};
    case Op::settle:
      return {settled(node.operands[0])};
    case Op::less:
      return {"(" + comparison(node, "<") + ")*1", binding_product};
    case Op::less_equal:
      return {"(" + comparison(node, "<=") + ")*1", binding_product};
    case Op::equal:
      return {"(" + comparison(node, "=") + ")*1", binding_product};
    case Op::select:
      return select(node);
    case Op::step:
      return {refer_->step(*node.along)};
    case Op::row:
      return row(node, id);
    case Op::within:
      return within(node);
    case Op::carry:
      return {refer_->previous(id)};
    case Op::shift:
      return shift(node, id);
    case Op::total:
      return over_row(node, "SUM");
    case Op::at:
      return at(node);
    case Op::lowest:
      return over_row(node, "MIN", "SMALL");
    case Op::highest:
      return over_row(node, "MAX", "LARGE");
    case Op::first_where:
      return first_where(node);
    case Op::holds_from:
      return holds_from(node);
  }
  throw GraphError("an operation that the workbook cannot show");
}

}  // namespace

std::string formula_of(const Graph& graph, NodeId node, const References& references) {
  return Writer(graph, references).written_out(node).text;
}

bool may_stand_in_formula(const Number& constant) {
  constexpr std::array<int, 7> allowed = {-1, 0, 1, 9, 12, 60, 100};
  for (const int each : allowed) {
    if (constant == Number(each)) return true;
  }
  return false;
}

bool has_block(const Node& node) {
  if (node.shape.axes().size() > 1) return false;
  const bool extends = node.op == Op::sum || node.op == Op::minimum || node.op == Op::maximum;
  return (extends && node.operands.size() > 2) || (node.op == Op::dot && node.operands.size() > 2);
}

bool has_if(Op op) { return op == Op::select || op == Op::ratio || op == Op::shift; }

}  // namespace zorgbaat
