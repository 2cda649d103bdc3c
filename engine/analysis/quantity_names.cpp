#include "engine/analysis/quantity_names.h"

#include <algorithm>

#include "engine/base/near_names.h"

namespace zorgbaat {

namespace {

std::vector<const Quantity*> ending_in(const Model& model, std::string_view name) {
  const std::string ending = "." + std::string(name);
  std::vector<const Quantity*> found;
  for (const Quantity& quantity : model.quantities) {
    if (quantity.name.ends_with(ending)) found.push_back(&quantity);
  }
  return found;
}

std::string last_part(const std::string& path) {
  const std::size_t dot = path.rfind('.');
  return dot == std::string::npos ? path : path.substr(dot + 1);
}

Text did_you_mean(const Model& model, const std::string& name, const std::vector<std::string>& extra) {
  std::vector<std::string> known = extra;
  for (const Quantity& quantity : model.quantities) {
    known.push_back(quantity.name);
    known.push_back(last_part(quantity.name));
  }
  const std::string near = near_name(name, known);
  if (near.empty()) {
    return {"`zorgbaat run BESTAND --list` toont alle namen", "`zorgbaat run FILE --list` shows all names"};
  }
  return {"bedoelde u `" + near + "`?", "did you mean `" + near + "`?"};
}

}  // namespace

const Quantity* find_by_end(const Model& model, std::string_view name) {
  if (const Quantity* whole = model.find(name); whole != nullptr) return whole;
  const std::vector<const Quantity*> found = ending_in(model, name);
  const bool one = !found.empty() && std::all_of(found.begin(), found.end(), [&](const Quantity* quantity) {
    return quantity->node == found.front()->node;
  });
  return one ? found.front() : nullptr;
}

const Quantity* quantity_or_message(const Model& model, const NameReference& reference, Messages& messages,
                                    const std::vector<std::string>& extra) {
  if (const Quantity* found = find_by_end(model, reference.name); found != nullptr) return found;
  const std::vector<const Quantity*> choices = ending_in(model, reference.name);
  if (choices.empty()) {
    messages.add(MessageId::unknown_name, reference.place,
                 {{"name", reference.name}, {"near", did_you_mean(model, reference.name, extra)}});
    return nullptr;
  }
  std::string listed;
  for (const Quantity* choice : choices) listed += (listed.empty() ? "`" : ", `") + choice->name + "`";
  messages.add(MessageId::ambiguous_name, reference.place, {{"name", reference.name}, {"choices", listed}});
  return nullptr;
}

}  // namespace zorgbaat
