#include "engine/care/lower/unit_origin.h"

#include <algorithm>

namespace zorgbaat {

namespace {

bool brings_in(const Unit& unit, const Unit& misfit) {
  return std::any_of(misfit.factors().begin(), misfit.factors().end(),
                     [&](const Unit::Factor& factor) { return unit.exponent(factor.first) != 0; });
}

Place place_of_node(const Model& model, NodeId node) {
  const auto found = model.places.find(node);
  return found == model.places.end() ? Place{} : found->second;
}

/// The input of a node in a graph that may still be growing.
const InputRecord* record_of(const Model& model, NodeId node) {
  const auto which = static_cast<std::size_t>(model.graph.node(node).detail);
  return which < model.inputs.size() ? &model.inputs[which] : nullptr;
}

}  // namespace

Place unit_origin(const Model& model, NodeId node, const Unit& misfit) {
  std::vector<NodeId> open = {node};
  std::vector<bool> seen(model.graph.size(), false);
  while (!open.empty()) {
    const NodeId id = open.back();
    open.pop_back();
    if (seen[id.value]) continue;
    seen[id.value] = true;
    const Node& here = model.graph.node(id);
    if (here.op == Op::input && here.unit && brings_in(*here.unit, misfit)) {
      const InputRecord* record = record_of(model, id);
      if (record != nullptr && record->stated.unit_place.has_file()) return record->stated.unit_place;
    }
    open.insert(open.end(), here.operands.rbegin(), here.operands.rend());
  }
  return place_of_node(model, node);
}

std::string other_price_level(const Unit& unit, const Unit& own) {
  for (const auto& [symbol, exponent] : unit.factors()) {
    if (is_money_symbol(symbol) && own.exponent(symbol) == 0) return symbol;
  }
  return {};
}

namespace {

/// The index that would bring the other price level to that of the scenario.
std::string index_unit(const Model& model, const Unit& left, const Unit& right) {
  const Unit own = Unit::symbol("EUR@" + std::to_string(model.stated.head.prices));
  const std::string other = other_price_level(left, own);
  return own.to_string() + "/" + (other.empty() ? other_price_level(right, own) : other);
}

RelatedPlace operand(const Model& model, NodeId node, const Unit& misfit) {
  const std::optional<Unit>& unit = model.graph.node(node).unit;
  const Quantity* quantity = model.naming(node);
  const std::string name = quantity == nullptr ? "" : "`" + quantity->name + "` ";
  return {.place = unit_origin(model, node, misfit),
          .why = Text(name + "is " + (unit ? unit->to_string() : "?"))};
}

void report(const Model& model, const UnitFault& fault, Messages& messages) {
  const Unit left = model.graph.node(fault.left).unit.value_or(Unit());
  const Unit right = model.graph.node(fault.right).unit.value_or(Unit());
  const Unit misfit = left == right ? left : right / left;
  Place place = place_of_node(model, fault.node);
  const std::vector<RelatedPlace> operands = {operand(model, fault.left, misfit),
                                              operand(model, fault.right, misfit)};
  if (!place.has_file()) place = operands.back().place;
  switch (fault.kind) {
    case UnitFault::Kind::differ:
      messages.add(MessageId::units_differ, place, {{"left", left.to_string()}, {"right", right.to_string()}},
                   operands);
      break;
    case UnitFault::Kind::price_levels:
      messages.add(MessageId::price_levels_differ, place,
                   {{"left", left.to_string()},
                    {"right", right.to_string()},
                    {"index", index_unit(model, left, right)}},
                   operands);
      break;
    case UnitFault::Kind::has_unit:
      messages.add(MessageId::exponent_has_unit, place, {{"unit", left.to_string()}}, {operands.front()});
      break;
  }
}

}  // namespace

void report_unit_faults(const Model& model, Messages& messages) {
  for (const UnitFault& fault : model.graph.faults()) report(model, fault, messages);
}

}  // namespace zorgbaat
