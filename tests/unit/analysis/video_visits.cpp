#include "video_visits.h"

#include <stdexcept>

#include "engine/graph/expr.h"

namespace zorgbaat {

Number num(std::string_view literal) { return Number::parse(literal).value(); }

NodeId node_of(const Model& model, std::string_view name) {
  const Quantity* found = model.find(name);
  if (found == nullptr) throw std::invalid_argument("no quantity " + std::string(name));
  return found->node;
}

InputRecord& record_of(Model& model, std::string_view name) {
  return model.inputs.at(static_cast<std::size_t>(model.graph.node(node_of(model, name)).detail));
}

NodeId add_quantity(Model& model, const std::string& name, NodeId node, Role role) {
  Quantity quantity;
  quantity.name = name;
  quantity.node = node;
  quantity.role = role;
  model.add(quantity);
  return node;
}

NodeId add_input(Model& model, const std::string& name, std::string_view value) {
  InputRecord record;
  record.name = name;
  record.node = model.graph.input(Unit());
  record.stated.pro_memorie = value == "PM";
  record.stated.value = record.stated.pro_memorie ? Number(0) : num(value);
  model.inputs.push_back(record);
  return add_quantity(model, name, record.node, Role::input);
}

void set_range(Model& model, std::string_view name, std::string_view low, std::string_view high) {
  StatedRange range;
  range.low = num(low);
  range.high = num(high);
  range.place = Place{.file = FileId{0}, .line = 7};
  record_of(model, name).stated.range = range;
}

BreakEvenPlan plan_of(const Model& model, std::string_view vary, std::string_view target,
                      std::string_view equals) {
  BreakEvenPlan plan;
  plan.name = "breakeven";
  plan.vary = node_of(model, vary);
  plan.vary_name = vary;
  plan.target = node_of(model, target);
  plan.target_name = target;
  plan.equals = num(equals);
  return plan;
}

PrintedFigure printed(std::string_view quantity, std::string_view text, std::string_view verdict) {
  PrintedFigure figure;
  figure.quantity.name = quantity;
  figure.text = text;
  figure.verdict = verdict;
  return figure;
}

namespace {

/// Lines of the hand-written model read as the report does.
struct Writer {
  Model model{};

  Expr in(const std::string& name, std::string_view value) {
    return {&model.graph, add_input(model, name, value)};
  }
  Expr fixed(const std::string& name, std::string_view value) {
    const Expr expr = in(name, value);
    record_of(model, name).fixed = true;
    record_of(model, name).divisor = true;
    return expr;
  }
  Expr divisor(const std::string& name, std::string_view value) {
    const Expr expr = in(name, value);
    record_of(model, name).divisor = true;
    return expr;
  }
  Expr call(const std::string& name, Expr expr, Role role = Role::item) {
    add_quantity(model, name, expr.id, role);
    return expr;
  }
};

Expr costs(Writer& w) {
  const Expr weeks = w.divisor("conventions.weeks_per_year", "52");
  const Expr tablet =
      w.call("item.project.tablet.cost", w.in("item.project.tablet.price", "500.00") /
                                             w.divisor("item.project.tablet.life", "3") / weeks);
  const Expr helpdesk =
      w.call("item.project.helpdesk.cost",
             w.in("item.project.helpdesk.hours", "3") * w.in("item.project.helpdesk.rate", "50.00") / weeks);
  const Expr internet = w.call("item.project.internet.cost", w.in("item.project.internet.price", "30.00") *
                                                                 w.fixed("months_per_year", "12") / weeks);
  const Expr licence =
      w.call("item.project.licentie.cost", w.in("item.project.licentie.price", "PM") / weeks);
  const Expr one{&w.model.graph, w.model.graph.constant(1)};
  const Expr own = one - w.in("input.gedeeld", "0");
  record_of(w.model, "input.gedeeld").stated.percent = true;
  return w.call("project.items", (tablet + helpdesk + internet) * own + licence);
}

}  // namespace

Model video_visits() {
  Writer w;
  const Expr hour = w.fixed("minutes_per_hour", "60");
  const Expr wage = w.in("actor.verpleegkundige.cost", "30.51");
  const Expr minutes = w.in("activity.bezoek.minutes", "20");
  const Expr travel = w.in("input.reistijd", "15");
  const Expr visit = w.call("activity.bezoek.unit_cost",
                            (minutes + travel) / hour * wage + w.in("activity.bezoek.travel_cost", "1.00"));
  const Expr video = w.call("activity.beeldcontact.unit_cost", minutes / hour * wage);
  w.call("derived.baat_per_bezoek", visit - video, Role::derived);
  w.call("derived.aandeel_tijd", travel / (minutes + travel), Role::derived);
  const Expr visits = w.in("volume.bezoeken", "7");
  const Expr replaced = w.in("volume.beeld", "2");
  const Expr items = costs(w);
  const Expr null_total = w.call("nul.total", visits * visit);
  const Expr project_total = w.call("project.total", (visits - replaced) * visit + replaced * video + items);
  w.call("saving", null_total - project_total, Role::saving);
  w.model.results.projects.push_back(
      {.name = "project", .saving = {.basis = w.model.index.by_name.at("saving")}});
  w.call("derived.vaste_kosten", items, Role::derived);
  w.model.break_evens.push_back(plan_of(w.model, "volume.beeld", "saving"));
  set_range(w.model, "input.reistijd", "8", "20");
  set_range(w.model, "volume.beeld", "0", "7");
  set_range(w.model, "item.project.tablet.life", "2", "5");
  set_range(w.model, "actor.verpleegkundige.cost", "28", "38");
  set_range(w.model, "item.project.internet.price", "10", "39.95");
  set_range(w.model, "activity.bezoek.minutes", "15", "30");
  return w.model;
}

}  // namespace zorgbaat
