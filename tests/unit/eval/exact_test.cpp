#include "engine/eval/exact.h"

#include <gtest/gtest.h>

#include "engine/eval/dependence.h"
#include "engine/graph/expr.h"

namespace zorgbaat {
namespace {

Number number(const char* literal) { return Number::parse(literal).value(); }

/// One consult of report par. 4.1.10: (15 + 20) minutes at 30.51 an hour, and 1.00 of travel cost.
struct Consult {
  Graph graph{};
  Expr travel = input("min/bezoek");
  Expr visit = input("min/bezoek");
  Expr rate = input("EUR/hour");
  Expr travel_cost = input("EUR/bezoek");
  Expr minutes_per_hour = input("min/hour");
  Expr cost = (travel + visit) / minutes_per_hour * rate + travel_cost;

  Expr input(const char* text) { return {&graph, graph.input(Unit::parse(text, 2021).value())}; }
  static Assignment values() { return {15, 20, number("30.51"), 1, 60}; }
};

TEST(ExactReadingTest, AConsultCosts18_7975AsInReportPar4_1_10) {
  const Consult consult;
  const Evaluation values = ExactReading(consult.graph).run(Consult::values());
  EXPECT_EQ(values.of(consult.cost.id).value().to_string(), "18.7975");
}

TEST(ExactReadingTest, ACutNodeIsFreeOfItsOperands) {
  const Consult consult;
  const Cut cut{.node = consult.travel.id, .value = 9};
  const Outcome cost = ExactReading(consult.graph).value(consult.cost.id, Consult::values(), {{cut}});
  EXPECT_EQ(cost.value().to_string(), "15.7465");
}

TEST(ExactReadingTest, AZeroDivisorIsAReasonAndPassesOn) {
  const Consult consult;
  Assignment values = Consult::values();
  values[4] = 0;
  const Outcome cost = ExactReading(consult.graph).value(consult.cost.id, values);
  ASSERT_FALSE(cost.has_value());
  EXPECT_EQ(cost.undefined().reason, Undefined::Reason::division_by_zero);
}

TEST(ExactReadingTest, DependenceNamesTheInputsOfAResultAndNoOthers) {
  Consult consult;
  const Expr unused = consult.input("EUR");
  const Dependence dependence(consult.graph);
  EXPECT_EQ(dependence.inputs_of(consult.cost.id).size(), 5U);
  EXPECT_TRUE(dependence.rests_on(consult.cost.id, consult.rate.id));
  EXPECT_FALSE(dependence.rests_on(consult.cost.id, unused.id));
}

struct Operation {
  Op op{};
  std::vector<const char*> operands{};
  const char* result = "";
  int detail = 0;
};

TEST(ExactReadingTest, EveryArithmeticOperationHasItsValue) {
  const std::vector<Operation> operations = {
      {Op::sum, {"1", "2", "3.5"}, "6.5"},
      {Op::difference, {"1", "2"}, "-1"},
      {Op::dot, {"2", "3", "4", "5"}, "26"},
      {Op::product, {"-2", "3"}, "-6"},
      {Op::quotient, {"1", "8"}, "0.125"},
      {Op::ratio, {"1", "8"}, "0.125"},
      {Op::power, {"2", "10"}, "1024"},
      {Op::exp, {"0"}, "1"},
      {Op::ln, {"1"}, "0"},
      {Op::minimum, {"3", "-1", "2"}, "-1"},
      {Op::maximum, {"3", "-1", "2"}, "3"},
      {Op::ceiling, {"1.0000000001"}, "1"},
      {Op::ceiling, {"1.1"}, "2"},
      {Op::floor, {"0.9999999999"}, "1"},
      {Op::floor, {"-1.5"}, "-2"},
      {Op::round, {"2.345"}, "2.35", 2},
      {Op::settle, {"0.1234567895"}, "0.12345679"},
      {Op::less, {"1", "1.0000000001"}, "0"},
      {Op::less, {"1", "2"}, "1"},
      {Op::less_equal, {"1.0000000001", "1"}, "1"},
      {Op::equal, {"1", "1.0000000001"}, "1"},
      {Op::select, {"1", "5", "7"}, "5"},
      {Op::select, {"0", "5", "7"}, "7"},
  };
  for (const Operation& operation : operations) {
    Graph graph;
    std::vector<NodeId> operands;
    Assignment values;
    for (const char* operand : operation.operands) {
      operands.push_back(graph.input(Unit()));
      values.push_back(number(operand));
    }
    const NodeId result = graph.apply(operation.op, operands, operation.detail);
    EXPECT_EQ(ExactReading(graph).value(result, values).value().to_string(), operation.result)
        << "operation " << static_cast<int>(operation.op);
  }
}

TEST(ExactReadingTest, OperationsWithoutAValueAreUndefinedNeverNaN) {
  const std::vector<Operation> operations = {{Op::ratio, {"1", "0"}, "no_difference"},
                                             {Op::quotient, {"1", "0"}, "division_by_zero"},
                                             {Op::ln, {"0"}, "no_real_value"},
                                             {Op::power, {"0", "-1"}, "no_real_value"},
                                             {Op::exp, {"1e9"}, "no_real_value"}};
  for (const Operation& operation : operations) {
    Graph graph;
    std::vector<NodeId> operands;
    Assignment values;
    for (const char* operand : operation.operands) {
      operands.push_back(graph.input(Unit()));
      values.push_back(number(operand));
    }
    const NodeId node = graph.apply(operation.op, operands);
    const Outcome outcome = ExactReading(graph).value(node, values);
    ASSERT_FALSE(outcome.has_value());
    const Undefined::Reason expected = operation.op == Op::ratio      ? Undefined::Reason::no_difference
                                       : operation.op == Op::quotient ? Undefined::Reason::division_by_zero
                                                                      : Undefined::Reason::no_real_value;
    EXPECT_EQ(outcome.undefined().reason, expected);
  }
}

}  // namespace
}  // namespace zorgbaat
