#include "engine/eval/wording.h"

#include "engine/base/numerals.h"

namespace zorgbaat {

namespace {
// How tightly a phrase holds together; a looser one inside a tighter one gets brackets.
constexpr int binding_sum = 1;
constexpr int binding_product = 2;
constexpr int binding_power = 3;
constexpr int binding_whole = 4;
}  // namespace

struct Wording::Phrase {
  std::string text{};
  int binding = binding_whole;

  [[nodiscard]] std::string within(int outer) const { return binding < outer ? "(" + text + ")" : text; }
};

Wording::Wording(const Graph& graph, Name name, Language language)
    : graph_(&graph), name_(std::move(name)), language_(language) {}

std::string Wording::formula(NodeId node) const { return written_out(node).text; }

std::vector<NodeId> Wording::mentions(NodeId node) const {
  std::vector<NodeId> found;
  std::vector<NodeId> open = {node};
  std::vector<bool> seen(graph_->size(), false);
  while (!open.empty()) {
    const NodeId id = open.back();
    open.pop_back();
    if (seen[id.value]) continue;
    seen[id.value] = true;
    if (id != node && name_(id)) {
      found.push_back(id);
      continue;
    }
    const std::vector<NodeId>& operands = graph_->node(id).operands;
    open.insert(open.end(), operands.rbegin(), operands.rend());
  }
  return found;
}

Wording::Phrase Wording::mention(NodeId node) const {
  if (const std::optional<std::string> name = name_(node)) return {*name, binding_whole};
  if (graph_->node(node).op == Op::carry) return previous_step(graph_->node(node));
  return written_out(node);
}

std::string Wording::axis_of(const Node& node) const { return graph_->axis(*node.along).label.in(language_); }

/// Over more axes than one it matters along which of them the step before is meant.
Wording::Phrase Wording::previous_step(const Node& carry) const {
  const std::string words = Text("de vorige stap", "the previous step").in(language_);
  if (carry.shape.axes().size() == 1) return {words, binding_whole};
  return {words + Text(" van ", " of ").in(language_) + axis_of(carry), binding_whole};
}

/// Every step in turn, the first few of a long row.
Wording::Phrase Wording::row(const Node& node) const {
  constexpr std::size_t most = 6;
  std::string text = Text("per ", "per ").in(language_) + axis_of(node) + ": ";
  for (std::size_t i = 0; i < node.operands.size() && i < most; ++i) {
    if (i > 0) text += "; ";
    text += mention(node.operands[i]).text;
  }
  return {node.operands.size() > most ? text + "; …" : text, binding_sum};
}

Wording::Phrase Wording::shift(const Node& node) const {
  const Text later = node.detail == 1 ? Text(" stap later langs ", " step later along ")
                                      : Text(" stappen later langs ", " steps later along ");
  const std::string by = node.operands.size() == 2 ? mention(node.operands[1]).within(binding_whole)
                                                   : std::to_string(node.detail);
  return {by + later.in(language_) + axis_of(node) + ": " + mention(node.operands[0]).within(binding_whole),
          binding_sum};
}

/// "som over jaar van saldo": what is done with all steps of one axis.
Wording::Phrase Wording::along(const Node& node, const Text& before, const Text& after) const {
  return {before.in(language_) + axis_of(node) + after.in(language_) +
              mention(node.operands[0]).within(binding_whole),
          binding_sum};
}

/// a - b - c and a ÷ b ÷ c read from the left, so a right operand of the same strength gets brackets.
Wording::Phrase Wording::infix(const Node& node, const char* symbol, int binding) const {
  const bool from_left = node.op == Op::difference || node.op == Op::quotient || node.op == Op::ratio;
  std::string text = mention(node.operands[0]).within(binding);
  for (std::size_t i = 1; i < node.operands.size(); ++i) {
    text +=
        std::string(" ") + symbol + " " + mention(node.operands[i]).within(from_left ? binding + 1 : binding);
  }
  return {text, binding};
}

Wording::Phrase Wording::words(const Node& node, const Text& before, const Text& between) const {
  std::string text = before.in(language_);
  for (std::size_t i = 0; i < node.operands.size(); ++i) {
    if (i > 0) text += between.in(language_);
    text += mention(node.operands[i]).within(binding_whole);
  }
  return {text, binding_sum};
}

Wording::Phrase Wording::dot(const Node& node) const {
  std::string text;
  for (std::size_t i = 0; i + 1 < node.operands.size(); i += 2) {
    if (i > 0) text += " + ";
    text += mention(node.operands[i]).within(binding_product) + " × " +
            mention(node.operands[i + 1]).within(binding_product);
  }
  return {text, binding_sum};
}

Wording::Phrase Wording::choice(const Node& node) const {
  const Text if_words(" als ", " if ");
  const Text else_words(", anders ", ", otherwise ");
  return {mention(node.operands[1]).text + if_words.in(language_) + mention(node.operands[0]).text +
              else_words.in(language_) + mention(node.operands[2]).text,
          binding_sum};
}

Wording::Phrase Wording::written_out(NodeId id) const {
  const Node& node = graph_->node(id);
  switch (node.op) {
    case Op::input:
      return {Text("invoer", "input").in(language_), binding_whole};
    case Op::constant:
      return {plain_numeral(graph_->constant_value(id), 9, language_), binding_whole};
    case Op::table:
      return {Text("reeks uit de bron", "series from the source").in(language_), binding_whole};
    case Op::sum:
      return infix(node, "+", binding_sum);
    case Op::difference:
      return infix(node, "−", binding_sum);
    case Op::dot:
      return dot(node);
    case Op::product:
      return infix(node, "×", binding_product);
    case Op::quotient:
    case Op::ratio:
      return infix(node, "÷", binding_product);
    case Op::power:
      return {mention(node.operands[0]).within(binding_whole) +
                  Text(" tot de macht ", " to the power ").in(language_) +
                  mention(node.operands[1]).within(binding_whole),
              binding_power};
    case Op::exp:
      return words(node, Text("e tot de macht ", "e to the power "), "");
    case Op::ln:
      return words(node, Text("natuurlijke logaritme van ", "natural logarithm of "), "");
    case Op::minimum:
      return words(node, Text("laagste van ", "lowest of "), Text(" en ", " and "));
    case Op::maximum:
      return words(node, Text("hoogste van ", "highest of "), Text(" en ", " and "));
    case Op::ceiling:
      return words(node, Text("naar boven afgerond: ", "rounded up: "), "");
    case Op::floor:
      return words(node, Text("naar beneden afgerond: ", "rounded down: "), "");
    case Op::round:
      return words(node,
                   Text("afgerond op " + std::to_string(node.detail) + " decimalen: ",
                        "rounded to " + std::to_string(node.detail) + " decimals: "),
                   "");
    case Op::settle:
      return mention(node.operands[0]);
    case Op::less:
      return infix(node, "<", binding_sum);
    case Op::less_equal:
      return infix(node, "≤", binding_sum);
    case Op::equal:
      return infix(node, "=", binding_sum);
    case Op::select:
      return choice(node);
    case Op::step:
      return {Text("stapnummer van ", "step number of ").in(language_) + axis_of(node), binding_whole};
    case Op::row:
      return row(node);
    case Op::within:
      return words(node,
                   Text("1 voor " + axis_of(node) + " van stap ", "1 for " + axis_of(node) + " from step "),
                   Text(" tot en met ", " up to and including "));
    case Op::carry:
      return words(node, Text("begint met ", "starts with "),
                   Text("; daarna vorige stap van ", "; after that the previous step of "));
    case Op::shift:
      return shift(node);
    case Op::total:
      return along(node, Text("som over ", "sum over "), Text(" van ", " of "));
    case Op::at:
      return words(
          node, Text("waarde van ", "value of "),
          Text(" bij " + axis_of(node) + " met stapnummer ", " at " + axis_of(node) + " with step number "));
    case Op::lowest:
      return along(node, Text("laagste over ", "lowest over "), Text(" van ", " of "));
    case Op::highest:
      return along(node, Text("hoogste over ", "highest over "), Text(" van ", " of "));
    case Op::first_where:
      return along(node, Text("eerste stap van ", "first step of "), Text(" waarin ", " in which "));
    case Op::holds_from:
      return along(node, Text("eerste stap van ", "first step of "),
                   Text(" vanaf waar het zo blijft: ", " from which it stays so: "));
  }
  return {};
}

}  // namespace zorgbaat
