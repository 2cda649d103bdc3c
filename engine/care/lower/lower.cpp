#include "engine/care/lower/lower.h"

#include <algorithm>

#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"
#include "engine/care/lower/unit_origin.h"

namespace zorgbaat {

namespace {

void declare_table(LowerContext& context, const char* table, const std::vector<NamedField>& fields, Role role,
                   Measure measure = Measure::other) {
  for (const NamedField& field : fields) {
    if (field.row) {
      declare_row(context, table, field, role, measure);
    } else {
      context.declare_named(table, field, role, measure);
    }
  }
}

void mark_divisor(Model& model, NodeId id) {
  const Node& divisor = model.graph.node(id);
  if (divisor.op == Op::input) model.inputs.at(static_cast<std::size_t>(divisor.detail)).divisor = true;
  if (divisor.op != Op::row) return;
  for (const NodeId step : divisor.operands) mark_divisor(model, step);
}

/// Divisors must be above 0: what a quotient divides by is marked, so that every output can say so.
void mark_divisors(Model& model) {
  for (std::uint32_t n = 0; n < model.graph.size(); ++n) {
    const Node& node = model.graph.node(NodeId{n});
    if (node.op == Op::quotient) mark_divisor(model, node.operands[1]);
  }
}

void declare_horizon(LowerContext& context) {
  if (!context.model().stated.head.horizon) return;
  context.declare_field("scenario.horizon", *context.model().stated.head.horizon, text_of(Label::horizon));
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
  const auto check = [&](const std::string& name, const Place& place) {
    if (names_an_alternative(stated, name)) return;
    context.messages().add(MessageId::unknown_alternative, place, {{"name", name}});
  };
  for (const Item& item : stated.items) check(item.alternative, item.alternative_place);
  for (const Effects& effects : stated.effects) check(effects.alternative, effects.place);
}

/// Whether a name says or lies within what was left out, by any end of its path: "licentie.cost".
bool names_left_out(const std::string& name, const std::string& path) {
  for (std::size_t start = 0;; ++start) {
    const std::string end = path.substr(start);
    if (name == end || name.starts_with(end + ".")) return true;
    start = path.find('.', start);
    if (start == std::string::npos) return false;
  }
}

/// Where the variant has left out what a message calls unknown.
std::vector<RelatedPlace> left_out_places(const Case& stated, const Message& message) {
  std::vector<RelatedPlace> related = message.related;
  if (message.id != MessageId::unknown_name && message.id != MessageId::unknown_activity) return related;
  for (const LeftOut& part : stated.left_out) {
    if (names_left_out(message.blanks.front().second.dutch, part.path))
      related.push_back({.place = part.place, .why = text_of(Label::left_out_here)});
  }
  return related;
}

void add_axes(LowerContext& context) {
  for (const StatedAxis& axis : context.model().stated.axes) {
    context.graph().axis(Axis{.name = axis.name,
                              .label = axis.label,
                              .steps = static_cast<int>(axis.steps.size()),
                              .kind = Axis::Kind::time,
                              .step_names = axis.steps});
  }
}

void declare_all(LowerContext& context) {
  const Case& stated = context.model().stated;
  add_axes(context);
  declare_table(context, "input", stated.inputs, Role::input);
  declare_table(context, "volume", stated.volumes, Role::volume, Measure::volume);
  declare_table(context, "size", stated.size, Role::input, Measure::size);
  declare_table(context, "conventions", stated.conventions, Role::input, Measure::convention);
  declare_table(context, "price_index", stated.price_indices, Role::input);
  context.offer_calendar();
  declare_horizon(context);
  for (const Actor& actor : stated.actors) declare_actor(context, actor);
  for (const Activity& activity : stated.activities) declare_activity(context, activity);
  for (const Alternative& alternative : stated.alternatives) declare_alternative(context, alternative);
  for (const Transfer& transfer : stated.transfers) declare_transfer(context, transfer);
  declare_comparison(context);
  declare_effects(context);
  declare_table(context, "derived", stated.derived, Role::derived);
}

}  // namespace

std::optional<Model> lower(Case stated, Messages& messages, OwnLines own_lines) {
  Model model;
  model.stated = std::move(stated);
  for (const Alternative& alternative : model.stated.alternatives) {
    if (alternative.name != model.stated.head.null_alternative) model.projects.push_back(alternative.name);
  }
  Messages found;
  LowerContext context(model, found, own_lines);
  check_alternatives(context);
  declare_all(context);
  for (Quantity& quantity : context.names().make_all()) model.add(std::move(quantity));
  model.results = collect_results(model);
  resolve_analyses(context);
  mark_divisors(model);
  note_steps_of_rows(model);
  find_own_lines(context);
  report_unit_faults(model, found);
  const bool failed = found.has_errors();
  for (const Message& message : found.all())
    messages.add(message.id, message.place, message.blanks, left_out_places(model.stated, message));
  if (failed || messages.has_errors()) return std::nullopt;
  return model;
}

}  // namespace zorgbaat
