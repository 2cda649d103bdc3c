#include "engine/analysis/solve/base_case.h"

#include <gtest/gtest.h>

#include "video_visits.h"

namespace zorgbaat {
namespace {

TEST(FormOf, ReadsFromTheGraphHowAnInputEntersTheBalance) {
  const Model model = video_visits();
  const NodeId saving = node_of(model, "saving");
  EXPECT_EQ(form_of(model.graph, saving, node_of(model, "volume.beeld")), Form::affine);
  EXPECT_EQ(form_of(model.graph, saving, node_of(model, "input.gedeeld")), Form::affine);
  EXPECT_EQ(form_of(model.graph, saving, node_of(model, "item.project.tablet.life")), Form::reciprocal);
  EXPECT_EQ(form_of(model.graph, saving, node_of(model, "conventions.weeks_per_year")), Form::reciprocal);
  EXPECT_EQ(form_of(model.graph, node_of(model, "derived.aandeel_tijd"), node_of(model, "input.reistijd")),
            Form::other);
}

TEST(FormOf, CallsAMinimumNoStraightLineWhateverItLooksLikeToday) {
  Model model;
  const NodeId x = add_input(model, "x", "1");
  const NodeId capped = model.graph.apply(Op::minimum, {x, model.graph.constant(100)});
  EXPECT_EQ(form_of(model.graph, capped, x), Form::other);
}

TEST(FormOf, FollowsABudgetOverTheYears) {
  // What is put aside every year enters the end balance as a straight line; the interest does not.
  Model model;
  Graph& graph = model.graph;
  const NodeId flow = add_input(model, "flow", "100");
  const NodeId interest = add_input(model, "interest", "0.03");
  const AxisId years = graph.axis("year", "jaar", 5);
  const NodeId balance = graph.carry(years, graph.constant(0));
  const NodeId grown =
      graph.apply(Op::product, {balance, graph.apply(Op::sum, {graph.constant(1), interest})});
  graph.close(balance, graph.apply(Op::sum, {grown, flow}));
  const NodeId end = graph.apply(Op::at, {balance, graph.constant(4)});
  EXPECT_EQ(form_of(graph, end, flow), Form::affine);
  EXPECT_EQ(form_of(graph, end, interest), Form::other);
}

TEST(FunctionOf, GivesWhatAFreshEvaluationGives) {
  const Model model = video_visits();
  const BaseCase base(model);
  const NodeId saving = node_of(model, "saving");
  for (const InputRecord& record : model.inputs) {
    const Function f = function_of(base, saving, record.node);
    for (const char* value : {"0", "0.5", "9", "100"}) {
      Assignment inputs = base.values;
      inputs[static_cast<std::size_t>(model.graph.node(record.node).detail)] = num(value);
      EXPECT_EQ(f(num(value)), base.exact.value(saving, inputs)) << record.name;
    }
  }
}

TEST(NaturalBounds, AreZeroAShareOfOneAndAboveZeroForADivisor) {
  const Model model = video_visits();
  const BaseCase base(model);
  EXPECT_TRUE(natural_bounds(base, node_of(model, "volume.beeld")).contain(0));
  EXPECT_FALSE(natural_bounds(base, node_of(model, "volume.beeld")).high.has_value());
  EXPECT_EQ(natural_bounds(base, node_of(model, "input.gedeeld")).high, Number(1));
  EXPECT_FALSE(natural_bounds(base, node_of(model, "item.project.tablet.life")).contain(0));
}

TEST(NaturalBounds, LetAQuantityBeNegativeThatIsSoByItself) {
  Model model = video_visits();
  record_of(model, "volume.beeld").stated.value = 0;
  EXPECT_FALSE(natural_bounds(BaseCase(model), node_of(model, "saving")).low.has_value());
}

TEST(RestsOn, DoesNotLookBehindACut) {
  const Model model = video_visits();
  const std::vector<Cut> cuts = {{.node = node_of(model, "project.items"), .value = 10}};
  const NodeId life = node_of(model, "item.project.tablet.life");
  EXPECT_TRUE(rests_on(model.graph, node_of(model, "saving"), life, {}));
  EXPECT_FALSE(rests_on(model.graph, node_of(model, "saving"), life, cuts));
}

TEST(OpenPm, OfABudgetThatGrowsFromZero) {
  Model model;
  Graph& graph = model.graph;
  const NodeId flow = add_input(model, "flow", "PM");
  const NodeId balance = graph.carry(graph.axis("year", "jaar", 5), graph.constant(0));
  graph.close(balance, graph.apply(Op::sum, {balance, flow}));
  const NodeId end = graph.apply(Op::at, {balance, graph.constant(4)});
  EXPECT_EQ(open_pm(BaseCase(model), end), std::vector<NodeId>{flow});
}

}  // namespace
}  // namespace zorgbaat
