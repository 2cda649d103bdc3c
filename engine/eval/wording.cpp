#include "engine/eval/wording.h"

#include <array>
#include <string_view>

#include "engine/base/numerals.h"

namespace zorgbaat {

namespace {
// How tightly a phrase holds together; a looser one inside a tighter one gets brackets.
constexpr int binding_sum = 1;
constexpr int binding_product = 2;
constexpr int binding_power = 3;
constexpr int binding_whole = 4;

struct PatternEntry {
  std::string_view dutch{};
  std::string_view english{};
};

constexpr auto patterns = std::to_array<PatternEntry>({
#define ZORGBAAT_WORDING(id, dutch, english) {dutch, english},
#include "engine/eval/wording.def"
#undef ZORGBAAT_WORDING
});
}  // namespace

enum class Wording::Pattern : int {
#define ZORGBAAT_WORDING(id, dutch, english) id,
#include "engine/eval/wording.def"
#undef ZORGBAAT_WORDING
};

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

std::string Wording::axis_of(const Node& node) const {
  return node.along ? graph_->axis(*node.along).label.in(language_) : std::string();
}

/// Over more axes than one it matters along which of them the step before is meant.
Wording::Phrase Wording::previous_step(const Node& carry) const {
  const bool one = carry.shape.axes().size() == 1;
  return {say(one ? Pattern::previous_step : Pattern::previous_step_of, {{"axis", axis_of(carry)}}),
          binding_whole};
}

/// Every step in turn, the first few of a long row.
Wording::Phrase Wording::row(const Node& node) const {
  constexpr std::size_t most = 6;
  std::string steps;
  for (std::size_t i = 0; i < node.operands.size() && i < most; ++i)
    steps += (i > 0 ? "; " : "") + mention(node.operands[i]).text;
  if (node.operands.size() > most) steps += "; …";
  return {say(Pattern::row, {{"axis", axis_of(node)}, {"steps", steps}}), binding_sum};
}

Wording::Phrase Wording::shift(const Node& node) const {
  if (node.operands.size() == 2) return words(node, Pattern::shift_computed);
  return words(node, node.detail == 1 ? Pattern::shift_by_one : Pattern::shift);
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

std::string Wording::say(Pattern pattern, const Blanks& blanks) const {
  const PatternEntry& entry = patterns.at(static_cast<std::size_t>(pattern));
  return filled(language_ == Language::english ? entry.english : entry.dutch, blanks);
}

Wording::Phrase Wording::words(const Node& node, Pattern pattern) const {
  constexpr std::array<std::string_view, 2> names = {"first", "second"};
  Blanks blanks = {{"number", std::to_string(node.detail)}, {"axis", axis_of(node)}};
  std::string all;
  for (std::size_t i = 0; i < node.operands.size(); ++i) {
    const std::string operand = mention(node.operands[i]).within(binding_whole);
    if (i < names.size()) blanks.emplace_back(names.at(i), operand);
    all += (i == 0 ? "" : say(Pattern::conjunction)) + operand;
  }
  blanks.emplace_back("all", all);
  return {say(pattern, blanks), binding_sum};
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
  return {say(Pattern::select, {{"then", mention(node.operands[1]).text},
                                {"condition", mention(node.operands[0]).text},
                                {"else", mention(node.operands[2]).text}}),
          binding_sum};
}

Wording::Phrase Wording::written_out(NodeId id) const {
  const Node& node = graph_->node(id);
  switch (node.op) {
    case Op::input:
      return {say(Pattern::input), binding_whole};
    case Op::constant:
      return {plain_numeral(graph_->constant_value(id), 9, language_), binding_whole};
    case Op::table:
      return {say(Pattern::table), binding_whole};
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
      return {words(node, Pattern::power).text, binding_power};
    case Op::exp:
      return words(node, Pattern::exp);
    case Op::ln:
      return words(node, Pattern::ln);
    case Op::minimum:
      return words(node, Pattern::minimum);
    case Op::maximum:
      return words(node, Pattern::maximum);
    case Op::ceiling:
      return words(node, Pattern::ceiling);
    case Op::floor:
      return words(node, Pattern::floor);
    case Op::round:
      return words(node, Pattern::round);
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
      return words(node, Pattern::step);
    case Op::row:
      return row(node);
    case Op::within:
      return words(node, Pattern::within);
    case Op::carry:
      return words(node, Pattern::carry);
    case Op::shift:
      return shift(node);
    case Op::total:
      return words(node, Pattern::total);
    case Op::at:
      return words(node, Pattern::at);
    case Op::lowest:
      return words(node, Pattern::lowest);
    case Op::highest:
      return words(node, Pattern::highest);
    case Op::first_where:
      return words(node, Pattern::first_where);
    case Op::holds_from:
      return words(node, Pattern::holds_from);
  }
  return {};
}

}  // namespace zorgbaat
