#include "engine/eval/corners.h"

#include <gtest/gtest.h>

namespace zorgbaat {
namespace {

Number num(const char* literal) { return *Number::parse(literal); }

PrintedBox around(NodeId input, const char* low, const char* high) {
  return {.input = input, .values = {.low = num(low), .high = num(high)}};
}

TEST(CornerRange, OfAVisitOverTheRoundingOfTwoPrintedWages) {
  // Report par. 4.1.10, smart glasses: 35/60 x 24.02 + 5/60 x 30.51 in [16.5508, 16.5575].
  Graph graph;
  const NodeId nurse = graph.input(Unit());
  const NodeId carer = graph.input(Unit());
  const NodeId long_share = graph.apply(Op::quotient, {graph.constant(35), graph.constant(60)});
  const NodeId short_share = graph.apply(Op::quotient, {graph.constant(5), graph.constant(60)});
  const NodeId visit = graph.apply(Op::dot, {long_share, carer, short_share, nurse});
  const std::vector<PrintedBox> boxes = {around(nurse, "30.505", "30.515"),
                                         around(carer, "24.015", "24.025")};
  const CornerRange range =
      corner_range(ExactReading(graph), Dependence(graph), graph, visit, {num("30.51"), num("24.02")}, boxes);
  EXPECT_EQ(std::get<Interval>(range).low.fixed(4), "16.5508");
  EXPECT_EQ(std::get<Interval>(range).high.fixed(4), "16.5575");
}

TEST(CornerRange, CountsOneInputsDoubtOnceThoughItIsUsedTwice) {
  Graph graph;
  const NodeId x = graph.input(Unit());
  const NodeId nothing = graph.apply(
      Op::difference, {graph.apply(Op::product, {x, graph.constant(2)}), graph.apply(Op::sum, {x, x})});
  const std::vector<PrintedBox> boxes = {around(x, "1", "3")};
  const CornerRange range = corner_range(ExactReading(graph), Dependence(graph), graph, nothing, {2}, boxes);
  EXPECT_EQ(std::get<Interval>(range), (Interval{.low = 0, .high = 0}));
}

TEST(CornerRange, OfTwelveBoxesGoesByTheSignOfEachDifference) {
  Graph graph;
  std::vector<PrintedBox> boxes;
  std::vector<NodeId> inputs;
  for (int i = 0; i < 12; ++i) {
    inputs.push_back(graph.input(Unit()));
    boxes.push_back(around(inputs.back(), "0.5", "1.5"));
  }
  const NodeId plus = graph.apply(Op::sum, {inputs.begin(), inputs.begin() + 6});
  const NodeId minus = graph.apply(Op::sum, {inputs.begin() + 6, inputs.end()});
  const NodeId target = graph.apply(Op::difference, {plus, minus});
  const CornerRange range =
      corner_range(ExactReading(graph), Dependence(graph), graph, target, Assignment(12, Number(1)), boxes);
  EXPECT_EQ(std::get<Interval>(range), (Interval{.low = -6, .high = 6}));
}

TEST(CornerRange, HasAReasonWhenACornerHasNoValue) {
  Graph graph;
  const NodeId x = graph.input(Unit());
  const NodeId ratio = graph.apply(Op::ratio, {graph.constant(1), x});
  const std::vector<PrintedBox> boxes = {around(x, "0", "1")};
  const CornerRange range = corner_range(ExactReading(graph), Dependence(graph), graph, ratio, {1}, boxes);
  EXPECT_EQ(std::get<Undefined>(range).reason, Undefined::Reason::no_difference);
}

TEST(CornerRange, LeavesOutBoxesThatTheQuantityDoesNotRestOn) {
  Graph graph;
  const NodeId x = graph.input(Unit());
  const NodeId other = graph.input(Unit());
  int asked = 0;
  const auto count = [&](const Assignment& inputs) -> Outcome {
    ++asked;
    return inputs[0];
  };
  const std::vector<PrintedBox> boxes = {around(x, "1", "2")};
  EXPECT_EQ(std::get<Interval>(corner_range(count, graph, {1, 1}, boxes)), (Interval{.low = 1, .high = 2}));
  EXPECT_EQ(asked, 2);
  const std::vector<PrintedBox> of_other = {around(other, "1", "2")};
  const CornerRange range = corner_range(ExactReading(graph), Dependence(graph), graph, x, {7, 1}, of_other);
  EXPECT_EQ(std::get<Interval>(range), (Interval{.low = 7, .high = 7}));
}

TEST(VaryingTarget, FollowsACarryThatRestsOnWhatIsVaried) {
  // 100 a year at x per cent for three years.
  Graph graph;
  const NodeId start = graph.input(Unit());
  const NodeId interest = graph.input(Unit());
  const AxisId years = graph.axis("year", "jaar", 4);
  const NodeId balance = graph.carry(years, start);
  graph.close(balance,
              graph.apply(Op::product, {balance, graph.apply(Op::sum, {graph.constant(1), interest})}));
  const NodeId end = graph.apply(Op::at, {balance, graph.constant(3)});
  const ExactReading exact(graph);
  VaryingTarget target = exact.varying(end, {interest}, {100, 0});
  for (const char* rate : {"0.1", "0", "0.5"}) {
    const Number x = num(rate);
    EXPECT_EQ(target.value({&x, 1}), exact.value(end, {100, x}));
  }
  const Number tenth = num("0.1");
  EXPECT_EQ(target.value({&tenth, 1}).value(), num("133.1"));
}

}  // namespace
}  // namespace zorgbaat
