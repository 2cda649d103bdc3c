#include <map>

#include "engine/care/case/formula_functions.h"
#include "engine/care/lower/lower_context.h"

namespace zorgbaat {

Expr LowerContext::lower_formula(const StatedFormula& formula) {
  const std::optional<FormulaTree> tree = parse_formula(formula, *messages_);
  return tree ? placed(lower_tree(*tree), formula.place) : Expr{};
}

Expr LowerContext::lower_tree(const FormulaTree& tree) {
  const auto operand = [&](std::size_t i) { return lower_tree(tree.operands.at(i)); };
  const auto binary = [&](Op op) { return placed(combine(op, {operand(0), operand(1)}), tree.place); };
  switch (tree.kind) {
    case FormulaTree::Kind::number:
      return {&graph(), graph().constant(tree.number)};
    case FormulaTree::Kind::name:
      return names_.resolve(NameReference{.name = tree.name, .place = tree.place});
    case FormulaTree::Kind::step:
      break;  // read where the axis is known
    case FormulaTree::Kind::negate:
      return placed(combine(Op::product, {Expr{&graph(), graph().constant(-1)}, operand(0)}), tree.place);
    case FormulaTree::Kind::add:
      return binary(Op::sum);
    case FormulaTree::Kind::subtract:
      return binary(Op::difference);
    case FormulaTree::Kind::multiply:
      return binary(Op::product);
    case FormulaTree::Kind::divide:
      return binary(Op::quotient);
    case FormulaTree::Kind::power:
      return binary(Op::power);
    case FormulaTree::Kind::call:
      return placed(function_named(tree.name)->along_an_axis ? lower_call_along(tree) : lower_call(tree),
                    tree.place);
  }
  return {};
}

/// The parser has checked that the function exists and how many operands it takes.
Expr LowerContext::lower_call(const FormulaTree& tree) {
  static const std::map<std::string, Op> functions = {
      {"min", Op::minimum}, {"max", Op::maximum}, {"ceil", Op::ceiling}, {"floor", Op::floor},
      {"round", Op::round}, {"exp", Op::exp},     {"ln", Op::ln}};
  std::vector<Expr> operands;
  operands.reserve(tree.operands.size());
  const bool has_decimals = tree.name == "round" && tree.operands.size() == 2;
  for (const FormulaTree& operand : tree.operands) operands.push_back(lower_tree(operand));
  if (has_decimals) operands.pop_back();
  const int decimals = has_decimals ? static_cast<int>(tree.operands[1].number.to_double()) : 0;
  return combine(functions.at(tree.name), operands, decimals);
}

}  // namespace zorgbaat
