#include "engine/care/lower.h"

#include <algorithm>

#include "engine/care/lower_parts.h"

namespace zorgbaat {

namespace {

void declare_fields(LowerContext& context, const char* table, const std::vector<NamedField>& fields,
                    Role role) {
  for (const NamedField& field : fields) {
    context.declare_field(std::string(table) + "." + field.name, field.field, field.label, field.definition,
                          role);
  }
}

/// The index that would bring the right operand to the price level of the left one.
std::string index_unit(const Unit& left, const Unit& right) {
  std::string to = "EUR@2021";
  std::string from = "EUR@2014";
  for (const auto& factor : left.factors()) to = is_money_symbol(factor.first) ? factor.first : to;
  for (const auto& factor : right.factors()) from = is_money_symbol(factor.first) ? factor.first : from;
  return to + "/" + from;
}

Place place_of_node(const Model& model, NodeId node) {
  const auto found = model.places.find(node);
  return found == model.places.end() ? Place{} : found->second;
}

std::vector<RelatedPlace> operands_of(const Model& model, const UnitFault& fault) {
  std::vector<RelatedPlace> related;
  for (const NodeId node : {fault.left, fault.right}) {
    const std::optional<Unit>& unit = model.graph.node(node).unit;
    const Quantity* quantity = model.naming(node);
    const std::string name = quantity == nullptr ? "" : "`" + quantity->name + "` ";
    related.push_back(RelatedPlace{.place = place_of_node(model, node),
                                   .why = Text(name + "is " + (unit ? unit->to_string() : "?"))});
  }
  return related;
}

/// A fault in a sum without a place of its own is shown where its first placed operand stands.
Place place_of_fault(const Model& model, const UnitFault& fault) {
  for (const NodeId node : {fault.node, fault.right, fault.left}) {
    if (const Place place = place_of_node(model, node); place.has_file()) return place;
  }
  return model.stated.head.place;
}

void report_unit_faults(const Model& model, Messages& messages) {
  for (const UnitFault& fault : model.graph.faults()) {
    const Unit left = model.graph.node(fault.left).unit.value_or(Unit());
    const Unit right = model.graph.node(fault.right).unit.value_or(Unit());
    const Place place = place_of_fault(model, fault);
    switch (fault.kind) {
      case UnitFault::Kind::differ:
        messages.add(MessageId::units_differ, place,
                     {{"left", left.to_string()}, {"right", right.to_string()}}, operands_of(model, fault));
        break;
      case UnitFault::Kind::price_levels:
        messages.add(
            MessageId::price_levels_differ, place,
            {{"left", left.to_string()}, {"right", right.to_string()}, {"index", index_unit(left, right)}},
            operands_of(model, fault));
        break;
      case UnitFault::Kind::has_unit:
        messages.add(MessageId::exponent_has_unit, place, {{"unit", left.to_string()}},
                     operands_of(model, fault));
        break;
    }
  }
}

/// Divisors must be above 0: what a quotient divides by is marked, so that every output can say so.
void mark_divisors(Model& model) {
  for (std::uint32_t n = 0; n < model.graph.size(); ++n) {
    const Node& node = model.graph.node(NodeId{n});
    if (node.op != Op::quotient) continue;
    const Node& divisor = model.graph.node(node.operands[1]);
    if (divisor.op == Op::input) model.inputs.at(static_cast<std::size_t>(divisor.detail)).divisor = true;
  }
}

void resolve_break_evens(LowerContext& context) {
  Model& model = context.model();
  for (const BreakEvenRequest& request : model.stated.break_evens) {
    BreakEvenPlan plan{.name = request.name,
                       .label = request.label,
                       .equals = request.equals,
                       .whole = request.whole,
                       .place = request.place};
    const Expr vary = context.names().resolve(request.vary);
    NameReference target = request.target;
    if (target.name.empty()) {
      if (model.projects.empty()) continue;
      target =
          NameReference{.name = model.projects.size() == 1 ? "saving" : "saving." + model.projects.front(),
                        .place = request.place};
    }
    const Expr aim = context.names().resolve(target);
    if (!vary.exists() || !aim.exists()) continue;
    plan.vary = vary.id;
    plan.vary_name = context.names().full_name(request.vary);
    plan.target = aim.id;
    plan.target_name = context.names().full_name(target);
    model.break_evens.push_back(std::move(plan));
  }
}

void declare_horizon(LowerContext& context) {
  if (!context.model().stated.head.horizon) return;
  context.declare_field("scenario.horizon", *context.model().stated.head.horizon, Text("horizon", "horizon"));
}

bool names_an_alternative(const Case& stated, const std::string& name) {
  return std::any_of(stated.alternatives.begin(), stated.alternatives.end(),
                     [&](const Alternative& a) { return a.name == name; });
}

void check_alternatives(LowerContext& context) {
  const Case& stated = context.model().stated;
  if (!names_an_alternative(stated, stated.head.null_alternative)) {
    context.messages().add(MessageId::no_null_alternative, stated.head.null_place,
                           {{"name", stated.head.null_alternative}});
  }
  if (context.model().projects.empty())
    context.messages().add(MessageId::no_project_alternative, stated.head.place, {});
  for (const Item& item : stated.items) {
    if (names_an_alternative(stated, item.alternative)) continue;
    context.messages().add(MessageId::unknown_alternative, item.alternative_place,
                           {{"name", item.alternative}});
  }
}

void declare_all(LowerContext& context) {
  const Case& stated = context.model().stated;
  declare_fields(context, "input", stated.inputs, Role::input);
  declare_fields(context, "volume", stated.volumes, Role::volume);
  declare_fields(context, "size", stated.size, Role::input);
  declare_fields(context, "conventions", stated.conventions, Role::input);
  declare_horizon(context);
  for (const Actor& actor : stated.actors) declare_actor(context, actor);
  for (const Activity& activity : stated.activities) declare_activity(context, activity);
  for (const Alternative& alternative : stated.alternatives) declare_alternative(context, alternative);
  declare_comparison(context);
  declare_fields(context, "derived", stated.derived, Role::derived);
}

}  // namespace

std::optional<Model> lower(Case stated, Messages& messages) {
  Model model;
  model.stated = std::move(stated);
  for (const Alternative& alternative : model.stated.alternatives) {
    if (alternative.name != model.stated.head.null_alternative) model.projects.push_back(alternative.name);
  }
  Messages found;
  LowerContext context(model, found);
  check_alternatives(context);
  declare_all(context);
  model.quantities = context.names().make_all();
  resolve_break_evens(context);
  if (const Quantity* units = model.find("size.basis_units_a_year")) model.basis_units_a_year = units->node;
  mark_divisors(model);
  report_unit_faults(model, found);
  const bool failed = found.has_errors();
  for (const Message& message : found.all())
    messages.add(message.id, message.place, message.blanks, message.related);
  if (failed || messages.has_errors()) return std::nullopt;
  return model;
}

}  // namespace zorgbaat
