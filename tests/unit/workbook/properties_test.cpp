// What holds for every case: tried on all files of scenarios/ and on some hundreds of random cases.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

#include "double_values.h"
#include "engine/analysis/analyses.h"
#include "engine/content/explanation.h"
#include "random_case.h"

namespace zorgbaat {
namespace {

constexpr int random_cases = 300;

const std::vector<Case>& cases() {
  static const std::vector<Case> made = all_cases(random_cases);
  return made;
}

/// The values of all quantities by name, at the case's own inputs.
std::map<std::string, Outcome> values_of(const Model& model, const Assignment& inputs) {
  const Evaluation values = ExactReading(model.graph).run(inputs);
  std::map<std::string, Outcome> out;
  for (const Quantity& quantity : model.quantities) out[quantity.name] = values.of(quantity.node);
  return out;
}
std::map<std::string, Outcome> values_of(const Model& model) {
  return values_of(model, model.base_assignment());
}

/// Equal but for the last of 50 digits, which the order of a division can change.
bool same(const Outcome& a, const Outcome& b) {
  if (!a.has_value() || !b.has_value()) return a.has_value() == b.has_value();
  const Number largest = std::max({abs(a.value()), abs(b.value()), Number(1)});
  return abs(a.value() - b.value()) <= largest * *Number::parse("1e-40");
}

std::string shown(const Outcome& outcome) {
  return outcome.has_value() ? outcome.value().to_string() : std::string("none");
}

std::string titled(const Case& stated) { return stated.head.title.english; }

// ---- the order of the file

Case shuffled(Case stated, Chance& chance) {
  for (auto* fields : {&stated.conventions, &stated.size, &stated.inputs, &stated.volumes, &stated.derived})
    chance.shuffle(*fields);
  chance.shuffle(stated.actors);
  chance.shuffle(stated.activities);
  chance.shuffle(stated.alternatives);
  chance.shuffle(stated.items);
  for (Alternative& alternative : stated.alternatives) chance.shuffle(alternative.counts);
  return stated;
}

TEST(EveryCase, ComesToTheSameInWhateverOrderItsFileIsWritten) {
  Chance chance(1);
  for (const Case& stated : cases()) {
    const std::map<std::string, Outcome> before = values_of(model_of(stated));
    const std::map<std::string, Outcome> after = values_of(model_of(shuffled(stated, chance)));
    ASSERT_EQ(before.size(), after.size()) << titled(stated);
    for (const auto& [name, value] : before)
      EXPECT_TRUE(same(value, after.at(name))) << titled(stated) << ": " << name;
  }
}

// ---- null and project

/// Of null less project or project less null: the other way round when they change places. The change of a
/// transfer, and what a party saves, receives and pays more, are such differences too.
bool compares(const std::string& name) {
  constexpr std::array<std::string_view, 9> differences = {
      "saving",    "freed_",           "gain.",     "net_benefit.", "costs_saved", "received_more",
      "paid_more", "transferred_more", "spent_less"};
  return std::any_of(differences.begin(), differences.end(),
                     [&](std::string_view start) { return name.starts_with(start); });
}

/// With one project, the case in which that is the null alternative.
std::optional<Case> with_roles_swapped(Case stated) {
  if (stated.alternatives.size() != 2) return std::nullopt;
  const bool first_is_null = stated.alternatives[0].name == stated.head.null_alternative;
  stated.head.null_alternative = stated.alternatives[first_is_null ? 1 : 0].name;
  std::erase_if(stated.derived, [](const NamedField& field) {
    const auto* formula = std::get_if<StatedFormula>(&field.field);
    return formula != nullptr && (formula->text.find("saving") != std::string::npos ||
                                  formula->text.find("freed_") != std::string::npos);
  });
  return stated;
}

TEST(EveryCase, HasTheOppositeSavingWhenNullAndProjectChangeRoles) {
  int tried = 0;
  for (const Case& stated : cases()) {
    const std::optional<Case> swapped = with_roles_swapped(stated);
    if (!swapped) continue;
    const std::map<std::string, Outcome> before = values_of(model_of(stated));
    const std::map<std::string, Outcome> after = values_of(model_of(*swapped));
    EXPECT_TRUE(after.contains("saving"));
    for (const auto& [name, value] : after) {
      if (!before.contains(name)) continue;  // saving.PROJECT is called after the other alternative now
      ++tried;
      const Outcome expected = compares(name) && value.has_value() ? Outcome(-value.value()) : value;
      EXPECT_TRUE(same(before.at(name), expected))
          << titled(stated) << ": " << name << " " << shown(before.at(name)) << " " << shown(value);
    }
  }
  EXPECT_GT(tried, 10 * random_cases);
}

// ---- what a result rests on

/// The inputs that stand anywhere in a derivation.
void collect_inputs(const Model& model, const ExplanationStep& step, std::set<NodeId>& found) {
  const Quantity* quantity = model.find(step.name);
  if (quantity != nullptr && model.graph.node(quantity->node).op == Op::input) found.insert(quantity->node);
  for (const ExplanationStep& part : step.parts) collect_inputs(model, part, found);
}

/// The values of all nodes after one input has become a quarter more or less than it is.
Evaluation moved(const Model& model, const ExactReading& exact, std::size_t input, bool up) {
  Assignment inputs = model.base_assignment();
  const Number quarter = inputs[input].is_zero() ? Number(1) : inputs[input] / Number(4);
  inputs[input] += up ? quarter : -quarter;
  return exact.run(inputs);
}

void expect_all_that_moves_it_is_shown(const Model& model, Chance& chance) {
  Messages messages;
  const Analyses analyses = analyse(model, messages);
  const ExactReading exact(model.graph);
  const Dependence dependence(model.graph);
  std::map<const Quantity*, std::set<NodeId>> shown_in;
  for (const Quantity& quantity : model.quantities) {
    if (quantity.role == Role::input || !chance.one_in(4)) continue;
    collect_inputs(model, explain(model, analyses, quantity, Language::dutch), shown_in[&quantity]);
  }
  for (std::size_t i = 0; i < model.graph.input_count(); ++i) {
    const NodeId input = model.graph.input_node(i);
    const Evaluation now = moved(model, exact, i, chance.one_in(2));
    for (const auto& [quantity, shown] : shown_in) {
      if (same(now.of(quantity->node), analyses.base.of(quantity->node))) continue;
      EXPECT_TRUE(dependence.rests_on(quantity->node, input))
          << quantity->name << " " << model.input(input).name;
      EXPECT_TRUE(shown.contains(input)) << quantity->name << " " << model.input(input).name;
    }
  }
}

TEST(EveryCase, ShowsInTheDerivationOfAResultEveryInputThatMovesIt) {
  Chance chance(3);
  for (const Case& stated : cases()) {
    SCOPED_TRACE(titled(stated));
    expect_all_that_moves_it_is_shown(model_of(stated), chance);
  }
}

// ---- prices

/// The exponent of money in a unit, all price levels together: 0 for an index of EUR@2021/EUR@2014.
int money_exponent(const Unit& unit) {
  int exponent = 0;
  for (const Unit::Factor& factor : unit.factors())
    exponent += is_money_symbol(factor.first) ? factor.second : 0;
  return exponent;
}

TEST(EveryCase, HasAllItsMoneyTimesThreeWhenEveryPriceIsTimesThree) {
  for (const Case& stated : cases()) {
    const Model model = model_of(stated);
    Assignment inputs = model.base_assignment();
    for (std::size_t i = 0; i < inputs.size(); ++i)
      inputs[i] *= power(3, money_exponent(*model.graph.node(model.graph.input_node(i)).unit));
    const std::map<std::string, Outcome> before = values_of(model);
    const std::map<std::string, Outcome> after = values_of(model, inputs);
    for (const Quantity& quantity : model.quantities) {
      const Outcome& value = before.at(quantity.name);
      if (!value.has_value()) continue;
      const Number expected = value.value() * power(3, money_exponent(*model.graph.node(quantity.node).unit));
      EXPECT_TRUE(same(expected, after.at(quantity.name))) << titled(stated) << ": " << quantity.name;
    }
  }
}

// ---- decimals and doubles

TEST(EveryCase, ComesToTheSameInDoublesAsInDecimals) {
  Chance chance(5);
  for (const Case& stated : cases()) {
    const Model model = model_of(stated);
    Assignment inputs = model.base_assignment();
    for (int trial = 0; trial < 3; ++trial) {
      const Evaluation exact = ExactReading(model.graph).run(inputs);
      const std::vector<DoubleValue> doubles = double_values(model.graph, inputs);
      for (const Quantity& quantity : model.quantities) {
        const DoubleValue& binary = doubles[quantity.node.value];
        const Outcome& decimal = exact.of(quantity.node);
        ASSERT_EQ(decimal.has_value(), std::isfinite(binary.value))
            << titled(stated) << ": " << quantity.name;
        if (!decimal.has_value()) continue;
        EXPECT_NEAR(decimal.value().to_double(), binary.value, 1e-12 * std::max(binary.size, 1e-300))
            << titled(stated) << ": " << quantity.name;
      }
      for (Number& input : inputs) input *= Number(50 + chance.up_to(100)) / Number(100);
    }
  }
}

}  // namespace
}  // namespace zorgbaat
