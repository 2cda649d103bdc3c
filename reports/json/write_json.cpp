#include "reports/json/write_json.h"

#include <map>

#include "engine/analysis/undefined_values.h"
#include "engine/care/cell_names.h"
#include "engine/content/verdict.h"
#include "engine/words/figures.h"
#include "engine/words/roles.h"
#include "reports/json/json_analyses.h"
#include "reports/json/json_effects.h"
#include "reports/json/json_maturity.h"
#include "reports/json/json_parties.h"
#include "reports/json/json_writer.h"

namespace zorgbaat {

namespace {

void write_scenario(JsonWriter& json, const JsonContent& content) {
  const ScenarioHead& head = content.model.stated.head;
  json.key("scenario");
  json.begin_object();
  json.field("title", head.title.in(content.language));
  const Text& variant_of = content.model.stated.variant_of;
  if (!variant_of.empty()) json.field("variant_of", variant_of.in(content.language));
  json.field("basis", head.basis.to_string());
  json.key("prices");
  json.whole(head.prices);
  json.field("as_of", head.as_of.iso());
  json.field("status", head.status.in(content.language));
  json.field("author", head.author.in(content.language));
  json.field("vat", head.vat);
  json.field("perspective", head.perspective);
  json.field("null", head.null_alternative);
  json.field("projects", content.model.projects);
  json.end_object();
}

/// What only a stated value has: where it comes from, what it may be, and the name of its cell in the
/// workbook.
void write_input(JsonWriter& json, const InputRecord& input, const Bounds& bounds, const CellNames& names) {
  const StatedValue& stated = input.stated;
  if (input.fixed) {
    json.field("fixed", true);
    return;
  }
  json.field("cell", names.of(input.name));
  if (!input.row.empty()) {
    json.field("row", input.row);
    json.field("step", input.steps);
  }
  json.field("evidence", evidence_key(stated.evidence));
  json.field("source", stated.source);
  json.field("at", stated.at);
  if (stated.range) {
    json.field("low", stated.range->low);
    json.field("high", stated.range->high);
  }
  if (!stated.printed.empty()) json.field("printed", stated.printed);
  if (stated.pro_memorie) {
    json.field("pm", true);
    json.field("sign", stated.sign == Sign::cost ? "cost" : "benefit");
  }
  if (bounds.low_open) json.field("positive", true);
  if (bounds.low) json.field("min", *bounds.low);
  if (bounds.high) json.field("max", *bounds.high);
}

/// Which axes a row ranges over, the outermost array first, with what each step is called.
void write_axes(JsonWriter& json, const JsonContent& content, const Shape& shape) {
  json.key("axes");
  json.begin_array();
  for (const AxisId id : shape.axes()) {
    const Axis& axis = content.model.graph.axis(id);
    std::vector<std::string> steps;
    for (int step = 0; step < axis.steps; ++step) steps.push_back(axis.step_name(step));
    json.begin_object();
    json.field("name", axis.name);
    json.field("label", axis.label.in(content.language));
    json.field("steps", steps);
    json.end_object();
  }
  json.end_array();
}

/// An array over the axis with this number, of arrays over those after it.
void write_steps(JsonWriter& json, const JsonContent& content, NodeId node, std::size_t which, Position& at) {
  const std::vector<AxisId>& axes = content.model.graph.node(node).shape.axes();
  if (which == axes.size()) return json.number(content.analyses.base.of(node, at));
  json.begin_array();
  for (int step = 0; step < content.model.graph.axis(axes[which]).steps; ++step) {
    at.set(axes[which], step);
    write_steps(json, content, node, which + 1, at);
  }
  json.end_array();
}

/// Unknown is null with a reason, never 0.
void write_value(JsonWriter& json, const JsonContent& content, const Quantity& quantity,
                 const InputRecord* stated) {
  const Evaluation& values = content.analyses.base;
  if (!content.model.graph.node(quantity.node).is_scalar()) {
    Position at;
    json.key("value");
    write_steps(json, content, quantity.node, 0, at);
    write_axes(json, content, content.model.graph.node(quantity.node).shape);
    return;
  }
  const Outcome& value = values.of(quantity.node);
  if (stated && stated->stated.pro_memorie) {
    json.key("value");
    json.null();
    json.field("reason", "PM");
    return;
  }
  json.field("value", value);
  if (!value.has_value()) json.field("reason", words_for(value.undefined()).in(content.language));
}

void write_quantities(JsonWriter& json, const JsonContent& content) {
  const Model& model = content.model;
  const CellNames names(model);
  const BaseCase base(model);
  std::map<std::string, const InputRecord*> inputs;
  for (const InputRecord& input : model.inputs) inputs[input.name] = &input;
  json.key("quantities");
  json.begin_object();
  for (const Quantity& quantity : model.quantities) {
    const auto input = inputs.find(quantity.name);
    const std::optional<Unit>& unit = model.graph.node(quantity.node).unit;
    json.key(quantity.name);
    json.begin_object();
    write_value(json, content, quantity, input != inputs.end() ? input->second : nullptr);
    json.field("unit", unit ? unit->to_string() : std::string());
    json.field("label", label_of(quantity, content.language));
    json.field("role", role_key(quantity, input != inputs.end()));
    if (quantity.percent) json.field("percent", true);
    const std::string& alternative = quantity.meaning.alternative;
    if (!alternative.empty()) json.field("alternative", alternative);
    if (input != inputs.end()) write_input(json, *input->second, natural_bounds(base, quantity.node), names);
    const std::size_t open = content.analyses.open_pm(model, quantity).size();
    if (input == inputs.end() && open > 0) {
      json.key("excluding_pm");
      json.whole(static_cast<long long>(open));
    }
    json.end_object();
  }
  json.end_object();
}

void write_messages(JsonWriter& json, const JsonContent& content) {
  json.key("messages");
  json.begin_array();
  for (const Message& message : content.messages.in_file_order()) {
    const MessageEntry& entry = entry_of(message.id);
    json.begin_object();
    json.field("id", entry.key);
    json.field("severity", entry.severity == Severity::error ? "error" : "warning");
    json.field("text", situation(message, content.language));
    json.field("help", help(message, content.language));
    if (message.place.has_file()) {
      json.field("file", content.files.path(message.place.file));
      json.key("line");
      json.whole(message.place.line);
      json.key("column");
      json.whole(message.place.column);
    }
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string json_of(const JsonContent& content) {
  JsonWriter json;
  json.begin_object();
  json.field("zorgbaat", content.version);
  write_scenario(json, content);
  write_quantities(json, content);
  write_analyses(json, content);
  write_declared_totals(json, content);
  write_parties(json, content);
  write_maturity(json, content.model.stated.maturity, content.language);
  json.field("verdicts", verdict_sentences(content.model, content.analyses, content.language));
  write_messages(json, content);
  json.end_object();
  return json.finished();
}

std::string json_of_break_even(const JsonContent& content, const BreakEven& answer) {
  const std::optional<Unit>& unit = content.model.graph.node(answer.plan.vary).unit;
  JsonWriter json;
  json.begin_object();
  json.field("zorgbaat", content.version);
  json.field("at", answer.value);
  json.field("unit", unit ? unit->to_string() : std::string());
  write_break_even(json, content.model, answer);
  json.field("verdict", break_even_sentence(content.model, answer, content.language));
  write_messages(json, content);
  json.end_object();
  return json.finished();
}

}  // namespace zorgbaat
