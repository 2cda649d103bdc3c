#include "engine/analysis/cost_checks.h"

#include <algorithm>

#include "engine/base/numerals.h"

namespace zorgbaat {

namespace {

const Number* value_of(const Evaluation& values, const Quantity* quantity) {
  if (quantity == nullptr || !values.of(quantity->node).has_value()) return nullptr;
  return &values.of(quantity->node).value();
}

/// A source's total says nothing about figures of one's own.
bool rests_on_own_figures(const BaseCase& base, NodeId node) {
  const std::vector<InputRecord>& inputs = base.model->inputs;
  return std::any_of(inputs.begin(), inputs.end(), [&](const InputRecord& input) {
    return input.stated.source == own_figure_source && base.dependence.rests_on(node, input.node);
  });
}

Text numeral(const Number& value) {
  return {plain_numeral(value, 9, Language::dutch), plain_numeral(value, 9, Language::english)};
}

std::string item_path(const std::string& alternative, const std::string& item) {
  return "item." + alternative + "." + item;
}

Number cost_of(const BaseCase& base, const Evaluation& values, const std::string& alternative,
               const std::string& item) {
  for (const CostLine& line : base.model->results.cost_lines) {
    if (line.measure != Measure::item_cost || line.of != item) continue;
    const Number* cost = value_of(values, base.model->find(line.in(alternative)));
    return cost == nullptr ? Number(0) : *cost;
  }
  return 0;
}

bool takes_staff_time(const Item& item) {
  const auto* labour = std::get_if<Labour>(&item.kind);
  return labour != nullptr && labour->actor && item.staff && !item.included_in;
}

/// Whether a cost of the null alternative falls in a project.
bool falls(const BaseCase& base, const Evaluation& values, const Item& item, const std::string& project) {
  return cost_of(base, values, project, item.name) < cost_of(base, values, item.alternative, item.name);
}

}  // namespace

std::vector<DeclaredTotal> declared_totals(const BaseCase& base, const Evaluation& values,
                                           Messages& messages) {
  std::vector<DeclaredTotal> found;
  for (const Alternative& alternative : base.model->stated.alternatives) {
    if (!alternative.declared_total) continue;
    const AlternativeResults* results = base.model->results.alternative(alternative.name);
    if (results == nullptr) continue;
    const Quantity* quantity = base.model->find(results->total.basis);
    const Number* parts = value_of(values, base.model->find(results->parts));
    const Number* total = value_of(values, quantity);
    if (quantity == nullptr || parts == nullptr || total == nullptr) continue;
    if (rests_on_own_figures(base, quantity->node)) continue;
    const StatedValue& declared = *alternative.declared_total;
    if (settle(*total) != settle(declared.value)) {
      messages.add(
          MessageId::total_does_not_add_up, declared.place,
          {{"name", alternative.name}, {"sum", numeral(*total)}, {"total", numeral(declared.value)}});
    }
    found.push_back({.alternative = alternative.name, .parts = *parts, .declared = declared.value});
  }
  return found;
}

void check_double_counting(const BaseCase& base, const Evaluation& values, Messages& messages) {
  const Case& stated = base.model->stated;
  for (const std::string& project : base.model->projects) {
    for (const Item& price : stated.items) {
      const bool counts = price.includes_staff && price.alternative == stated.head.null_alternative;
      if (!counts || !falls(base, values, price, project)) continue;
      for (const Item& labour : stated.items) {
        if (labour.alternative != price.alternative || !takes_staff_time(labour)) continue;
        if (!falls(base, values, labour, project)) continue;
        messages.add(
            MessageId::double_counting, labour.place,
            {{"price", item_path(price.alternative, price.name)},
             {"labour", item_path(labour.alternative, labour.name)},
             {"item", price.name}},
            {RelatedPlace{.place = price.place, .why = {"de prijs met personeel", "the price with staff"}}});
      }
    }
  }
}

}  // namespace zorgbaat
