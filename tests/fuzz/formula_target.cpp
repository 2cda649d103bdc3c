// The notation of a formula: a tree, or an error that can be shown.
#include "engine/care/case/formula.h"
#include "tests/fuzz/promise.h"

namespace zorgbaat {
namespace {

/// Every operation of the tree has what it works on, and lies inside the formula.
void check(const FormulaTree& tree, int columns) {
  using Kind = FormulaTree::Kind;
  promise(tree.place.column >= 1 && tree.place.column <= columns, "a part lies inside the formula");
  const bool is_leaf = tree.kind == Kind::number || tree.kind == Kind::name || tree.kind == Kind::step;
  promise(is_leaf == tree.operands.empty(), "only numbers, names and steps have no operands");
  const bool is_infix = !is_leaf && tree.kind != Kind::negate && tree.kind != Kind::call;
  promise(!is_infix || tree.operands.size() == 2, "an operation between two");
  for (const FormulaTree& operand : tree.operands) check(operand, columns);
}

void run(const std::string& text) {
  SourceFiles files;
  Messages messages;
  const Place start{.file = files.add("proef.toml", text), .line = 1, .column = 1};
  const std::optional<FormulaTree> tree = parse_formula({.text = text, .place = start}, messages);
  promise(tree.has_value() != messages.has_errors(), "a formula is read, or there is an error");
  if (tree) check(*tree, static_cast<int>(text.size()) + 1);
  show_all(messages, files);
}

}  // namespace
}  // namespace zorgbaat

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  zorgbaat::run(zorgbaat::text_from(data, size));
  return 0;
}
