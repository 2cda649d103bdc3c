#include "engine/analysis/undefined_values.h"

#include <algorithm>

#include "engine/base/numerals.h"

namespace zorgbaat {

Text words_for(const Undefined& undefined) {
  switch (undefined.reason) {
    case Undefined::Reason::no_difference:
      return {"er is geen verschil om door te delen", "there is no difference to divide by"};
    case Undefined::Reason::not_feasible:
      return {"niet haalbaar: daarvoor is meer dan het geheel nodig",
              "not feasible: it takes more than the whole"};
    case Undefined::Reason::division_by_zero:
      return {"er wordt door 0 gedeeld", "something is divided by 0"};
    case Undefined::Reason::no_real_value:
      return {"de berekening heeft hier geen uitkomst", "the calculation has no result here"};
    case Undefined::Reason::no_such_step:
      return {"er is geen stap met dit nummer", "there is no step with this number"};
    case Undefined::Reason::never_holds:
      return {"in geen enkele stap is het zo", "there is no step in which it is so"};
  }
  return {};
}

namespace {

Text numeral_text(const Number& value) {
  return {plain_numeral(value, 9, Language::dutch), plain_numeral(value, 9, Language::english)};
}

std::vector<NodeId> check_divisors(const Model& model, Messages& messages) {
  std::vector<NodeId> named;
  for (const InputRecord& record : model.inputs) {
    if (!record.divisor || record.stated.value > Number(0)) continue;
    named.push_back(record.node);
    if (record.stated.pro_memorie) {
      messages.add(MessageId::divisor_unknown, record.stated.place, {{"name", record.name}});
    } else {
      messages.add(MessageId::divisor_not_above_zero, record.stated.place,
                   {{"name", record.name}, {"value", numeral_text(record.stated.value)}});
    }
  }
  return named;
}

Text inputs_in_words(const BaseCase& base, NodeId node) {
  constexpr std::size_t most = 6;
  std::string listed;
  std::size_t count = 0;
  for (const NodeId input : base.dependence.inputs_of(node)) {
    const InputRecord& record = base.model->input(input);
    if (record.fixed) continue;
    if (++count > most) return {listed + " ..."};
    listed += (listed.empty() ? "`" : ", `") + record.name + "`";
  }
  return {listed};
}

bool is_amount(const Quantity& quantity) {
  const Measure measure = quantity.meaning.measure;
  return measure == Measure::volume || measure == Measure::size || measure == Measure::basis_units_a_year;
}

/// How often and how many are never below 0: more visits replaced than there are is a mistake, not a result.
void check_amounts(const BaseCase& base, const Evaluation& values, Messages& messages) {
  const Model& model = *base.model;
  for (const Quantity& quantity : model.quantities) {
    const Outcome& value = values.of(quantity.node);
    if (!is_amount(quantity) || !value.has_value() || !settle(value.value()).is_negative()) continue;
    messages.add(MessageId::amount_below_zero, quantity.place,
                 {{"name", quantity.name},
                  {"value", numeral_text(value.value())},
                  {"inputs", inputs_in_words(base, quantity.node)}});
  }
}

/// Having no value for this reason is an outcome, not a mistake.
bool is_an_answer(Undefined::Reason reason) {
  return reason == Undefined::Reason::no_difference || reason == Undefined::Reason::not_feasible ||
         reason == Undefined::Reason::never_holds;
}

/// The divisor of the operation that has no value, when it has a name; else the operation itself.
NodeId culprit(const Model& model, const Undefined& undefined) {
  const Node& node = model.graph.node(undefined.where);
  const bool divides = node.op == Op::quotient || node.op == Op::ratio;
  return divides ? node.operands[1] : undefined.where;
}

bool rests_on_any(const BaseCase& base, NodeId node, const std::vector<NodeId>& inputs) {
  return std::any_of(inputs.begin(), inputs.end(),
                     [&](NodeId input) { return base.dependence.rests_on(node, input); });
}

/// The value of a quantity, or of a row the first that is missing.
const Outcome& worst_of(const Evaluation& values, NodeId node) {
  for (int place = 0; place < values.places(node); ++place) {
    if (!values.of(node, place).has_value()) return values.of(node, place);
  }
  return values.of(node);
}

Place place_of_node(const Model& model, NodeId node, const Quantity& otherwise) {
  const auto found = model.places.find(node);
  return found != model.places.end() ? found->second : otherwise.place;
}

}  // namespace

void check_values(const BaseCase& base, const Evaluation& values, Messages& messages) {
  const Model& model = *base.model;
  const std::vector<NodeId> named = check_divisors(model, messages);
  check_amounts(base, values, messages);
  std::vector<NodeId> said;
  for (const Quantity& quantity : model.quantities) {
    const Outcome& value = worst_of(values, quantity.node);
    if (value.has_value() || is_an_answer(value.undefined().reason)) continue;
    const NodeId where = culprit(model, value.undefined());
    if (rests_on_any(base, where, named) || std::find(said.begin(), said.end(), where) != said.end())
      continue;
    said.push_back(where);
    const Quantity* known = model.naming(where);
    const std::string& name = known != nullptr ? known->name : quantity.name;
    if (known != nullptr && values.of(where).has_value()) {
      messages.add(MessageId::divisor_not_above_zero, place_of_node(model, where, *known),
                   {{"name", name}, {"value", numeral_text(values.of(where).value())}});
      continue;
    }
    messages.add(
        MessageId::quantity_without_value, place_of_node(model, value.undefined().where, quantity),
        {{"name", name}, {"why", words_for(value.undefined())}, {"inputs", inputs_in_words(base, where)}});
  }
}

void check_ranges(const BaseCase& base, const std::string& headline, const std::vector<OneWay>& one_ways,
                  Messages& messages) {
  for (const OneWay& bar : one_ways) {
    for (const RangeEnd end : {RangeEnd::low, RangeEnd::high}) {
      const Outcome& value = end == RangeEnd::low ? bar.at_low : bar.at_high;
      if (value.has_value()) continue;
      messages.add(MessageId::range_end_without_value, base.model->input(bar.input).stated.range->place,
                   {{"name", bar.name},
                    {"value", numeral_text(end == RangeEnd::low ? bar.low : bar.high)},
                    {"target", headline},
                    {"why", words_for(value.undefined())}});
    }
  }
}

}  // namespace zorgbaat
