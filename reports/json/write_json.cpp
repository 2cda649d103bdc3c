#include "reports/json/write_json.h"

#include <map>

#include "engine/care/cell_names.h"
#include "engine/content/make_document.h"
#include "engine/content/verdict.h"
#include "engine/words/figures.h"
#include "engine/words/roles.h"
#include "reports/json/json_analyses.h"
#include "reports/json/json_effects.h"
#include "reports/json/json_maturity.h"
#include "reports/json/json_parties.h"
#include "reports/json/json_report.h"
#include "reports/json/json_value.h"

namespace zorgbaat {

namespace {

std::string unit_text(const Model& model, NodeId node) {
  const std::optional<Unit>& unit = model.graph.node(node).unit;
  return unit ? unit->to_string() : "";
}

Json scenario_json(const JsonContent& content) {
  const ScenarioHead& head = content.model.stated.head;
  const Text& variant_of = content.model.stated.variant_of;
  Json json = {{"title", head.title.in(content.language)}};
  if (!variant_of.empty()) json["variant_of"] = variant_of.in(content.language);
  json.update({{"basis", head.basis.to_string()},
               {"prices", head.prices},
               {"as_of", head.as_of.iso()},
               {"status", head.status.in(content.language)},
               {"author", head.author.in(content.language)},
               {"vat", head.vat},
               {"perspective", head.perspective},
               {"null", head.null_alternative},
               {"projects", content.model.projects}});
  return json;
}

/// What only a stated value has: where it comes from, what it may be, and the name of its cell in the
/// workbook.
Json input_json(const InputRecord& input, const Bounds& bounds, const CellNames& names) {
  const StatedValue& stated = input.stated;
  if (input.fixed) return Json::object({{"fixed", true}});
  Json json = {{"cell", names.of(input.name)},
               {"evidence", evidence_key(stated.evidence)},
               {"source", stated.source},
               {"at", stated.at}};
  if (!input.row.empty()) json.update({{"row", input.row}, {"step", input.steps}});
  if (stated.range) json.update({{"low", stated.range->low}, {"high", stated.range->high}});
  if (!stated.printed.empty()) json["printed"] = stated.printed;
  if (stated.pro_memorie)
    json.update({{"pm", true}, {"sign", stated.sign == Sign::cost ? "cost" : "benefit"}});
  if (bounds.low_open) json["positive"] = true;
  if (bounds.low) json["min"] = *bounds.low;
  if (bounds.high) json["max"] = *bounds.high;
  return json;
}

/// Which axes a row ranges over, the outermost array first, with what each step is called.
Json axes_json(const JsonContent& content, const Shape& shape) {
  return json_list(shape.axes(), [&](AxisId id) {
    const Axis& axis = content.model.graph.axis(id);
    Json steps = Json::array();
    for (int step = 0; step < axis.steps; ++step) steps.push_back(axis.step_name(step));
    return Json{{"name", axis.name}, {"label", axis.label.in(content.language)}, {"steps", steps}};
  });
}

/// An array over the axis with this number, of arrays over those after it.
Json steps_json(const JsonContent& content, NodeId node, std::size_t which, Position& at) {
  const std::vector<AxisId>& axes = content.model.graph.node(node).shape.axes();
  if (which == axes.size()) return content.analyses.base.of(node, at);
  Json json = Json::array();
  for (int step = 0; step < content.model.graph.axis(axes[which]).steps; ++step) {
    at.set(axes[which], step);
    json.push_back(steps_json(content, node, which + 1, at));
  }
  return json;
}

/// {"value": ...}: of a row one value per step, and the axes it ranges over. Unknown is null with a reason,
/// never 0.
Json value_json(const JsonContent& content, const Quantity& quantity, const InputRecord* input) {
  const Evaluation& values = content.analyses.base;
  Json json = Json::object();
  if (!content.model.graph.node(quantity.node).is_scalar()) {
    Position at;
    json["value"] = steps_json(content, quantity.node, 0, at);
    json["axes"] = axes_json(content, content.model.graph.node(quantity.node).shape);
  } else if (input != nullptr && input->stated.pro_memorie) {
    json.update({{"value", nullptr}, {"reason", "PM"}});
  } else {
    set_outcome(json, "value", values.of(quantity.node), content.language);
  }
  return json;
}

Json quantities_json(const JsonContent& content) {
  const Model& model = content.model;
  const CellNames names(model);
  const BaseCase base(model);
  std::map<std::string, const InputRecord*> inputs;
  for (const InputRecord& input : model.inputs) inputs[input.name] = &input;
  Json all = Json::object();
  for (const Quantity& quantity : model.quantities) {
    const auto found = inputs.find(quantity.name);
    const InputRecord* input = found == inputs.end() ? nullptr : found->second;
    Json json = value_json(content, quantity, input);
    json.update({{"unit", unit_text(model, quantity.node)},
                 {"label", label_of(quantity, content.language)},
                 {"role", role_key(quantity, input != nullptr)}});
    if (quantity.percent) json["percent"] = true;
    if (!quantity.meaning.alternative.empty()) json["alternative"] = quantity.meaning.alternative;
    if (input != nullptr) json.update(input_json(*input, natural_bounds(base, quantity.node), names));
    const std::size_t open = content.analyses.open_pm(model, quantity).size();
    if (input == nullptr && open > 0) json["excluding_pm"] = open;
    all.get_ref<Json::object_t&>().emplace_back(quantity.name, std::move(json));
  }
  return all;
}

Json messages_json(const JsonContent& content) {
  return json_list(content.messages.in_file_order(), [&](const Message& message) {
    const MessageEntry& entry = entry_of(message.id);
    Json json = {{"id", entry.key},
                 {"severity", entry.severity == Severity::error ? "error" : "warning"},
                 {"text", situation(message, content.language)},
                 {"help", help(message, content.language)}};
    if (message.place.has_file())
      json.update({{"file", content.files.path(message.place.file)},
                   {"line", message.place.line},
                   {"column", message.place.column}});
    return json;
  });
}

}  // namespace

std::string json_of(const JsonContent& content) {
  Json json = {{"zorgbaat", content.version},
               {"scenario", scenario_json(content)},
               {"quantities", quantities_json(content)},
               {"analyses", analyses_json(content)},
               {"declared_totals", declared_totals_json(content.analyses)},
               {"transfers", transfers_json(content)},
               {"parties", parties_json(content)},
               {"revenue_not_counted", content.analyses.revenue_not_counted}};
  const std::vector<MaturityScan>& scans = content.model.stated.maturity;
  if (!scans.empty()) json["maturity"] = maturity_json(scans, content.language);
  const CaseView view{.model = content.model, .analyses = content.analyses, .language = content.language};
  json["verdicts"] = sentences_json(verdict_sentences(view), content.language);
  json["report"] = report_json(make_document(view), content.language);
  json["messages"] = messages_json(content);
  return json_document(json);
}

std::string json_of_break_even(const JsonContent& content, const BreakEven& answer) {
  Json json = {{"zorgbaat", content.version},
               {"at", answer.value},
               {"unit", unit_text(content.model, answer.plan.vary)}};
  json.update(break_even_json(content.model, answer));
  const CaseView view{.model = content.model, .analyses = content.analyses, .language = content.language};
  json["verdict"] = written(break_even_sentence(view, answer, 0), content.language);
  json["messages"] = messages_json(content);
  return json_document(json);
}

}  // namespace zorgbaat
