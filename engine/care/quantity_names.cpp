#include "engine/care/quantity_names.h"

#include <algorithm>

#include "engine/base/near_names.h"
#include "engine/care/labels.h"

namespace zorgbaat {

namespace {

std::string last_part(const std::string& path) {
  const std::size_t dot = path.rfind('.');
  return dot == std::string::npos ? path : path.substr(dot + 1);
}

/// A name without its section; a formula, or any other name, as it is.
std::string short_name(const std::string& name) {
  for (const std::string_view section : {"input.", "volume.", "derived."}) {
    if (name.starts_with(section)) return name.substr(section.size());
  }
  return name;
}

std::vector<std::string> names_of(const Model& model) {
  std::vector<std::string> names;
  names.reserve(model.quantities.size());
  for (const Quantity& quantity : model.quantities) names.push_back(quantity.name);
  return names;
}

}  // namespace

std::vector<std::string> names_ending_in(const std::vector<std::string>& known, std::string_view written) {
  const std::string ending = "." + std::string(written);
  std::vector<std::string> found;
  std::copy_if(known.begin(), known.end(), std::back_inserter(found),
               [&](const std::string& full) { return full.ends_with(ending); });
  return found;
}

void report_unknown_name(const NameReference& reference, const std::vector<std::string>& known,
                         Messages& messages) {
  std::vector<std::string> candidates = known;
  for (const std::string& name : known) candidates.push_back(last_part(name));
  const std::string near = near_name(reference.name, candidates);
  const Text advice =
      near.empty() ? text_of(Label::lists_all_names) : did_you_mean(reference.name, candidates);
  messages.add(MessageId::unknown_name, reference.place, {{"name", reference.name}, {"near", advice}});
}

void report_ambiguous_name(const NameReference& reference, const std::vector<std::string>& fitting,
                           Messages& messages) {
  std::string choices;
  for (const std::string& choice : fitting) choices += (choices.empty() ? "`" : ", `") + choice + "`";
  messages.add(MessageId::ambiguous_name, reference.place, {{"name", reference.name}, {"choices", choices}});
}

const Quantity* find_by_end(const Model& model, std::string_view name) {
  if (const Quantity* whole = model.find(name); whole != nullptr) return whole;
  const std::vector<std::string> fitting = names_ending_in(names_of(model), name);
  if (fitting.empty()) return nullptr;
  const Quantity* first = model.find(fitting.front());
  const bool one = std::all_of(fitting.begin(), fitting.end(), [&](const std::string& other) {
    return model.find(other)->node == first->node;
  });
  return one ? first : nullptr;
}

const Quantity* quantity_or_message(const Model& model, const NameReference& reference, Messages& messages,
                                    const std::vector<std::string>& extra) {
  if (const Quantity* found = find_by_end(model, reference.name); found != nullptr) return found;
  std::vector<std::string> known = names_of(model);
  const std::vector<std::string> fitting = names_ending_in(known, reference.name);
  if (!fitting.empty()) {
    report_ambiguous_name(reference, fitting, messages);
    return nullptr;
  }
  known.insert(known.end(), extra.begin(), extra.end());
  report_unknown_name(reference, known, messages);
  return nullptr;
}

void report_not_one_number(const Graph& graph, const std::string& name, NodeId row, const Place& place,
                           Messages& messages) {
  std::string axes;
  std::string total = short_name(name);
  std::string at = total;
  for (const AxisId id : graph.node(row).shape.axes()) {
    const Axis& axis = graph.axis(id);
    axes += (axes.empty() ? "" : " × ") + axis.name;
    total.insert(0, "total(").append(", ").append(axis.name).append(")");
    at.insert(0, "at(").append(", ").append(axis.name).append(", ").append(axis.step_name(0)).append(")");
  }
  messages.add(MessageId::not_one_number, place,
               {{"name", name}, {"axis", axes}, {"total", total}, {"at", at}});
}

}  // namespace zorgbaat
