// What lies behind and ahead of a node, through carries and up to cuts.

#include "engine/eval/reach.h"

#include <gtest/gtest.h>

namespace zorgbaat {
namespace {

/// A balance that grows each year, and what it costs to keep another number.
struct Balance {
  Graph graph{};
  NodeId start = graph.input(Unit());
  NodeId rate = graph.input(Unit());
  NodeId other = graph.input(Unit());
  AxisId years = graph.axis("jaar", Text("jaar", "year"), 3);
  NodeId balance = graph.carry(years, start);
  NodeId next = graph.apply(Op::product, {balance, rate});
  NodeId end = graph.apply(Op::total, {balance});
  NodeId scalar = graph.apply(Op::sum, {start, other});

  Balance() { graph.close(balance, next); }
};

TEST(Reach, BehindFollowsACarryToItsStartAndToItsNext) {
  const Balance made;
  const std::vector<bool> found = behind(made.graph, made.end);
  for (const NodeId id : {made.end, made.balance, made.next, made.start, made.rate})
    EXPECT_TRUE(found[id.value]);
  EXPECT_FALSE(found[made.other.value]);
  EXPECT_FALSE(found[made.scalar.value]);
}

TEST(Reach, NothingLiesBehindACut) {
  const Balance made;
  const Cut cut{.node = made.next, .value = 1};
  const std::vector<bool> found = behind(made.graph, made.end, {{cut}});
  EXPECT_TRUE(found[made.next.value]);
  EXPECT_TRUE(found[made.start.value]);
  EXPECT_FALSE(found[made.rate.value]);
}

TEST(Reach, AheadPassesThroughACarryBackToNodesBeforeIt) {
  const Balance made;
  const std::vector<bool> found = ahead(made.graph, {{made.rate}});
  for (const NodeId id : {made.rate, made.next, made.balance, made.end}) EXPECT_TRUE(found[id.value]);
  EXPECT_FALSE(found[made.start.value]);
  EXPECT_FALSE(found[made.scalar.value]);
  const Cut cut{.node = made.next, .value = 1};
  EXPECT_FALSE(ahead(made.graph, {{made.rate}}, {{cut}})[made.end.value]);
}

TEST(Reach, AWalkCanBeAskedAgain) {
  const Balance made;
  WalkBack walk(made.graph);
  EXPECT_EQ(walk.from({{made.scalar}}).size(), 3U);
  EXPECT_EQ(walk.from({{made.rate}}), std::vector<NodeId>{made.rate});
  EXPECT_EQ(walk.from({{made.scalar}}).front(), made.scalar);
}

TEST(Reach, OnlyWhatRestsOnARowDoesSo) {
  const Balance made;
  EXPECT_TRUE(rests_on_a_row(made.graph, made.end));
  EXPECT_FALSE(rests_on_a_row(made.graph, made.scalar));
}

}  // namespace
}  // namespace zorgbaat
