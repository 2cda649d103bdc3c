#include <algorithm>

#include "engine/load/cases/row_reader.h"
#include "engine/load/fields/table_reader.h"
#include "engine/load/fields/value_reader.h"
#include "engine/load/text/names.h"

namespace zorgbaat {

namespace {

void report_length(const FileNode& node, const std::string& found, Messages& messages) {
  messages.add(MessageId::axis_length, node.place, {{"limit", std::to_string(most_steps)}, {"found", found}});
}

/// `length = 3`: the steps 1, 2 and 3.
std::vector<std::string> steps_by_length(const FileNode& node, Messages& messages) {
  const std::optional<Number> length = read_number(node, messages);
  if (!length) return {};
  const Number most(static_cast<long long>(most_steps));
  if (!length->is_whole() || *length < Number(1) || *length > most) {
    report_length(node, node.text, messages);
    return {};
  }
  std::vector<std::string> steps;
  for (int step = 1; Number(step) <= *length; ++step) steps.push_back(std::to_string(step));
  return steps;
}

/// Whether a step can be called so, beside those before it.
bool check_step(const FileNode& step, const std::vector<std::string>& before, const std::string& axis,
                Messages& messages) {
  const bool is_word = step.kind == NodeKind::number || step.kind == NodeKind::text;
  if (!is_word || !may_name_a_step(step.text)) {
    messages.add(MessageId::axis_step_name, inside_quotes(step), {{"found", is_word ? step.text : "?"}});
    return false;
  }
  if (std::find(before.begin(), before.end(), step.text) == before.end()) return true;
  messages.add(MessageId::axis_step_twice, inside_quotes(step), {{"axis", axis}, {"step", step.text}});
  return false;
}

std::vector<std::string> steps_by_name(const FileNode& list, const std::string& axis, Messages& messages) {
  const bool fits = !list.children.empty() && list.children.size() <= most_steps;
  if (!fits) report_length(list, std::to_string(list.children.size()), messages);
  std::vector<std::string> steps;
  bool right = fits;
  for (const FileNode& step : list.children) {
    right = check_step(step, steps, axis, messages) && right;
    steps.push_back(step.text);
  }
  return right ? steps : std::vector<std::string>();
}

StatedAxis read_axis(const FileNode& node, Messages& messages) {
  StatedAxis axis{.name = node.key, .label = name_as_label(node.key), .place = node.key_place};
  check_name(node.key, node.key_place, messages);
  if (!expect_kind(node, NodeKind::table, node.key, messages)) return axis;
  TableReader table(node, "axis." + node.key, messages);
  read_label(table, axis.label);
  const FileNode* length = table.find("length");
  const FileNode* steps = table.find("steps");
  if ((length == nullptr) == (steps == nullptr)) {
    messages.add(MessageId::axis_without_steps, node.key_place, {{"name", node.key}});
  } else if (length != nullptr) {
    axis.steps = steps_by_length(*length, messages);
  } else if (expect_kind(*steps, NodeKind::list, "steps", messages)) {
    axis.steps = steps_by_name(*steps, node.key, messages);
  }
  table.finish();
  return axis;
}

}  // namespace

std::vector<StatedAxis> read_axes(const FileNode& section, LoadContext& context) {
  std::vector<StatedAxis> axes;
  axes.reserve(section.children.size());
  for (const FileNode& node : section.children) axes.push_back(read_axis(node, context.messages));
  return axes;
}

void warn_of_unused_axes(const std::vector<const std::vector<NamedField>*>& fields, LoadContext& context) {
  if (context.messages.has_errors()) return;  // a mistake in a row or an axis would be said twice
  for (const StatedAxis& axis : context.axes) {
    const auto runs_over = [&](const NamedField& field) {
      return field.row &&
             std::find(field.row->over.begin(), field.row->over.end(), axis.name) != field.row->over.end();
    };
    const bool used = std::any_of(fields.begin(), fields.end(), [&](const std::vector<NamedField>* each) {
      return std::any_of(each->begin(), each->end(), runs_over);
    });
    if (!used) context.messages.add(MessageId::axis_unused, axis.place, {{"axis", axis.name}});
  }
}

}  // namespace zorgbaat
