#include <algorithm>
#include <map>

#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

namespace {

using Steps = std::vector<std::string>;

std::string path_of(const std::string& row, const Steps& names) {
  std::string path = row;
  for (const std::string& name : names) path += "." + name;
  return path;
}

/// "adoptie, 2026": what a step is called is its own name, in both languages.
Text label_of(const Text& row, const Steps& names) {
  std::string step;
  for (const std::string& name : names) step += ", " + name;
  std::replace(step.begin(), step.end(), '_', ' ');
  return {row.dutch + step, row.in(Language::english) + step};
}

/// One row that is being declared.
struct Row {
  LowerContext& context;
  const NamedField& named;
  std::string path{};
  Role role{};
  Measure measure{};
  std::vector<const StatedAxis*> axes{};

  [[nodiscard]] std::string formula_path() const { return path + ".formula"; }
  [[nodiscard]] AxisId axis(std::size_t i) const {
    return *context.axis(axes[i]->name, named.place);  // the reader has checked that it exists
  }
};

Quantity quantity_of(const Row& row, std::string name, Text label) {
  return Quantity{.name = std::move(name),
                  .label = std::move(label),
                  .role = row.role,
                  .meaning = {.measure = row.measure},
                  .percent = row.named.percent,
                  .place = row.named.place};
}

/// The value that the formula of a row gives at one step of each axis; the same everywhere along an axis that
/// the formula does not run over.
Expr formula_at(const Row& row, const Steps& names) {
  Expr value = row.context.names().make(row.formula_path());
  for (std::size_t i = 0; value.exists() && i < names.size(); ++i) {
    if (!row.context.graph().node(value.id).shape.has(row.axis(i))) continue;
    const Expr step = row.context.constant(*row.axes[i]->step_named(names[i]));
    value = combine_along(row.axis(i), Op::at, {value, step});
  }
  return value;
}

void declare_formula(const Row& row) {
  const StatedFormula formula = *row.named.row->otherwise;
  Quantity quantity =
      quantity_of(row, row.formula_path(), text_of(Label::by_the_formula, {{"label", row.named.label}}));
  quantity.place = formula.place;
  row.context.names().declare(std::move(quantity), [row, formula] {
    const Expr value = row.context.lower_formula(formula);
    if (!value.exists()) return value;
    for (const AxisId id : row.context.graph().node(value.id).shape.axes()) {
      const std::string& name = row.context.graph().axis(id).name;
      const Steps& over = row.named.row->over;
      if (std::find(over.begin(), over.end(), name) != over.end()) continue;
      row.context.messages().add(MessageId::row_formula_runs_wider, formula.place,
                                 {{"name", row.named.name}, {"axis", name}});
      return Expr{};
    }
    return value;
  });
}

/// All steps beside each other, the innermost axis first.
Expr stacked(const Row& row, Steps& above) {
  const std::size_t depth = above.size();
  if (depth == row.axes.size()) return row.context.names().make(path_of(row.path, above));
  std::vector<NodeId> steps;
  bool complete = true;
  for (const std::string& name : row.axes[depth]->steps) {
    above.push_back(name);
    const Expr step = stacked(row, above);
    above.pop_back();
    complete = complete && step.exists();
    if (step.exists()) steps.push_back(step.id);
  }
  if (!complete) return {};
  Graph& graph = row.context.graph();
  return {&graph, graph.row(row.axis(depth), std::move(steps))};
}

const StatedStep* step_stated(const StatedRow& row, const Steps& names) {
  const auto found = std::find_if(row.steps.begin(), row.steps.end(),
                                  [&](const StatedStep& step) { return step.names == names; });
  return found == row.steps.end() ? nullptr : &*found;
}

void declare_steps(const Row& row, Steps& above) {
  if (above.size() < row.axes.size()) {
    for (const std::string& name : row.axes[above.size()]->steps) {
      above.push_back(name);
      declare_steps(row, above);
      above.pop_back();
    }
    return;
  }
  const std::string path = path_of(row.path, above);
  const Text label = label_of(row.named.label, above);
  if (const StatedStep* stated = step_stated(*row.named.row, above)) {
    row.context.declare_field(path, stated->field, label, row.role, {.measure = row.measure});
  } else {
    row.context.names().declare(quantity_of(row, path, label),
                                [row, names = above] { return formula_at(row, names); });
  }
}

}  // namespace

void declare_row(LowerContext& context, const std::string& table, const NamedField& named, Role role,
                 Measure measure) {
  Row row{
      .context = context, .named = named, .path = table + "." + named.name, .role = role, .measure = measure};
  for (const std::string& name : named.row->over)
    row.axes.push_back(axis_named(context.model().stated.axes, name));
  Quantity quantity = quantity_of(row, row.path, named.label);
  quantity.definition = named.definition;
  quantity.has_steps = true;
  context.names().declare(std::move(quantity), [row] {
    Steps none;
    return row.context.placed(stacked(row, none), row.named.place);
  });
  if (named.row->otherwise) declare_formula(row);
  Steps none;
  declare_steps(row, none);
}

void note_steps_of_rows(Model& model) {
  std::map<std::string, InputRecord*> inputs;
  for (InputRecord& input : model.inputs) inputs[input.name] = &input;
  const auto note = [&](const std::string& table, const std::vector<NamedField>& fields) {
    for (const NamedField& field : fields) {
      if (!field.row) continue;
      const std::string row = table + "." + field.name;
      for (const StatedStep& step : field.row->steps) {
        const auto found = inputs.find(path_of(row, step.names));
        if (found == inputs.end()) continue;
        found->second->row = row;
        found->second->steps = step.names;
      }
    }
  };
  note("input", model.stated.inputs);
  note("volume", model.stated.volumes);
}

}  // namespace zorgbaat
