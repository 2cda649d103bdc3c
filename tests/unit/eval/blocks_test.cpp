// Rows over two axes: each test of a row over one axis has its twin here.

#include <gtest/gtest.h>

#include "engine/eval/dependence.h"
#include "engine/eval/exact.h"
#include "engine/eval/wording.h"
#include "engine/graph/expr.h"
#include "engine/graph/graph_error.h"

namespace zorgbaat {
namespace {

Number number(const char* literal) { return Number::parse(literal).value(); }

/// Clients who enter in years 1 to 5 and of whom 20 % leave each year; what one costs follows from the years
/// since entry. Case EC1 of the golden figures (two axes: entry cohorts).
struct EntryCohorts {
  Graph graph{};
  AxisId years = graph.axis("year", Text("jaar", "year"), 5);
  AxisId entry = graph.axis({.name = "entry",
                             .label = Text("jaar van instroom", "year of entry"),
                             .steps = 5,
                             .kind = Axis::Kind::members});
  Expr stays{&graph, graph.input(Unit())};
  Expr entrants{&graph, graph.table(entry, {30, 60, 90, 90, 30}, Unit())};
  Expr price{&graph, graph.table(years, {1000, 400, 400, 250, 250}, Unit())};
  Expr still_there = power(stays, {&graph, graph.step(years)});
  Expr clients = entrants * since_entry(still_there);
  Expr cost = entrants * since_entry(still_there * price);
  Expr clients_a_year = combine_along(entry, Op::total, {clients});
  Expr cost_a_year = combine_along(entry, Op::total, {cost});

  /// What stands in the year since entry, in the calendar year of each cohort.
  Expr since_entry(Expr row) { return combine_along(years, Op::shift, {row, {&graph, graph.step(entry)}}); }
};

TEST(Blocks, EntryCohortsCostWhatTheGoldenFiguresSay) {
  EntryCohorts made;
  const Expr year{&made.graph, made.graph.step(made.years)};
  const Expr one{&made.graph, made.graph.constant(1)};
  const Expr rate{&made.graph, made.graph.input(Unit())};
  const Expr present = combine(Op::total, {made.cost_a_year / power(one + rate, year + one)});
  const Evaluation values = ExactReading(made.graph).run({number("0.8"), number("0.03")});
  const std::vector<const char*> clients = {"30", "84", "157.2", "215.76", "202.608"};
  const std::vector<const char*> cost = {"30000", "69600", "116880", "138000", "92592"};
  for (int y = 0; y < 5; ++y) {
    const auto n = static_cast<std::size_t>(y);
    EXPECT_EQ(settle(values.of(made.clients_a_year.id, y).value()), number(clients[n]));
    EXPECT_EQ(settle(values.of(made.cost_a_year.id, y).value()), number(cost[n]));
  }
  EXPECT_EQ(values.of(present.id).value().fixed(7), "404174.5311892");
}

TEST(Blocks, AValueIsFoundAtAStepAlongEachAxisOrByItsNumber) {
  const EntryCohorts made;
  const Evaluation values = ExactReading(made.graph).run({number("0.8")});
  EXPECT_EQ(values.places(made.clients.id), 25);
  EXPECT_EQ(values.places(made.clients_a_year.id), 5);
  const auto& at = values.of(made.clients.id, {{made.years, 3}, {made.entry, 1}});
  EXPECT_EQ(settle(at.value()), number("38.4")) << "60 x 0.8^2 of those of year 1, in year 3";
  EXPECT_EQ(&at, &values.of(made.clients.id, 3 * 5 + 1));
  const Position position = values.position(made.clients.id, 16);
  EXPECT_EQ(position.on(made.years), 3);
  EXPECT_EQ(position.on(made.entry), 1);
  EXPECT_EQ(values.of(made.price.id, {{made.entry, 4}, {made.years, 3}}).value(), Number(250));
}

TEST(Blocks, ACohortCarriedOverTheYearsIsTheSameAsOneShifted) {
  EntryCohorts made;
  const Expr one{&made.graph, made.graph.constant(1)};
  const Expr year{&made.graph, made.graph.step(made.years)};
  const Expr entry_year{&made.graph, made.graph.step(made.entry)};
  const Expr at_start = made.entrants * combine(Op::equal, {entry_year, year});
  const Expr next_year = made.entrants * combine(Op::equal, {entry_year, year + one});
  const Expr start{&made.graph,
                   made.graph.apply_along(made.years, Op::at, {at_start.id, made.graph.constant(0)})};
  const Expr stock{&made.graph, made.graph.carry(made.years, start.id)};
  made.graph.close(stock.id, (stock * made.stays + next_year).id);
  const Evaluation values = ExactReading(made.graph).run({number("0.8")});
  for (int place = 0; place < 25; ++place)
    EXPECT_EQ(settle(values.of(stock.id, place).value()), settle(values.of(made.clients.id, place).value()));
}

/// Two sites with their own price; visits grow every year.
struct SitesAndYears {
  Graph graph{};
  AxisId years = graph.axis("year", Text("jaar", "year"), 3);
  AxisId sites = graph.axis({.name = "site",
                             .label = Text("locatie", "site"),
                             .steps = 2,
                             .kind = Axis::Kind::members,
                             .step_names = {"Noord", "Zuid"}});
  NodeId north = graph.input(Unit());
  NodeId south = graph.input(Unit());
  NodeId growth = graph.input(Unit());
  NodeId price = graph.row(sites, {north, south});
  NodeId visits = graph.carry(years, graph.constant(100));
  NodeId cost = graph.apply(Op::product, {price, visits});

  SitesAndYears() { graph.close(visits, graph.apply(Op::product, {visits, growth})); }
  static Assignment values() { return {10, 20, 2}; }
  [[nodiscard]] Outcome value(NodeId node) const { return ExactReading(graph).value(node, values()); }
  NodeId over(AxisId axis, Op op, NodeId row) { return graph.apply_along(axis, op, {row}); }
};

TEST(Blocks, ATotalOverOneAxisThenTheOtherIsTheSameInBothOrders) {
  SitesAndYears made;
  const NodeId by_site = made.over(made.years, Op::total, made.cost);
  const NodeId by_year = made.over(made.sites, Op::total, made.cost);
  const NodeId all_sites = made.over(made.sites, Op::total, by_site);
  const NodeId all_years = made.over(made.years, Op::total, by_year);
  const Evaluation values = ExactReading(made.graph).run(SitesAndYears::values());
  EXPECT_EQ(values.of(by_site, {{made.sites, 1}}).value(), Number(14000));
  EXPECT_EQ(values.of(by_year, {{made.years, 2}}).value(), Number(12000));
  EXPECT_EQ(values.of(all_sites).value(), Number(21000));
  EXPECT_EQ(values.of(all_years).value(), Number(21000));
}

TEST(Blocks, WhatIsDoneWithOneAxisOfABlockHasItsValueForTheOther) {
  SitesAndYears made;
  Graph& graph = made.graph;
  const NodeId lowest = made.over(made.sites, Op::lowest, made.cost);
  const NodeId highest = made.over(made.years, Op::highest, made.cost);
  const NodeId last_year = graph.apply_along(made.years, Op::at, {made.cost, graph.constant(2)});
  const NodeId own_year = graph.apply_along(made.years, Op::at, {made.cost, graph.step(made.sites)});
  const NodeId later = graph.apply_along(made.years, Op::shift, {made.cost}, 1);
  const NodeId span = graph.within(made.years, graph.step(made.sites), graph.constant(1));
  const Evaluation values = ExactReading(graph).run(SitesAndYears::values());
  const auto at = [&](NodeId node, int year, int site) {
    return values.of(node, {{made.years, year}, {made.sites, site}}).value();
  };
  EXPECT_EQ(at(lowest, 1, 0), Number(2000));
  EXPECT_EQ(at(highest, 0, 1), Number(8000));
  EXPECT_EQ(at(last_year, 0, 0), Number(4000));
  EXPECT_EQ(at(own_year, 0, 1), Number(4000)) << "site 1 in year 1";
  EXPECT_EQ(at(later, 0, 1), Number(0));
  EXPECT_EQ(at(later, 2, 1), Number(4000));
  EXPECT_EQ(at(span, 0, 1), Number(0));
  EXPECT_EQ(at(span, 1, 1), Number(1));
  EXPECT_EQ(at(span, 2, 0), Number(0));
}

TEST(Blocks, WhenItHoldsIsKnownPerSiteAndUndefinedWhereItNeverDoes) {
  SitesAndYears made;
  Graph& graph = made.graph;
  const NodeId enough = graph.apply(Op::less, {graph.constant(5000), made.cost});
  const NodeId first = made.over(made.years, Op::first_where, enough);
  const NodeId from = made.over(made.years, Op::holds_from, enough);
  const Evaluation values = ExactReading(graph).run(SitesAndYears::values());
  EXPECT_EQ(values.of(first, {{made.sites, 1}}).value(), Number(2));
  for (const NodeId never : {first, from}) {
    const Outcome& north = values.of(never, {{made.sites, 0}});
    ASSERT_FALSE(north.has_value());
    EXPECT_EQ(north.undefined(), (Undefined{.reason = Undefined::Reason::never_holds, .where = never}));
  }
}

TEST(Blocks, HoldsFromLooksAtTheEndAndFirstWhereAtTheBeginning) {
  const auto found = [](Op op, std::vector<Number> row) {
    Graph graph;
    const NodeId steps = graph.table(graph.axis("jaar", "jaar", 6), std::move(row), Unit());
    const NodeId asked = graph.apply(op, {steps});
    return ExactReading(graph).value(asked, {});
  };
  EXPECT_EQ(found(Op::first_where, {0, 1, 0, 0, 1, 1}).value(), Number(1));
  EXPECT_EQ(found(Op::holds_from, {0, 1, 0, 0, 1, 1}).value(), Number(4));
  EXPECT_EQ(found(Op::holds_from, {1, 1, 1, 1, 1, 1}).value(), Number(0));
  const Outcome never = found(Op::holds_from, {1, 1, 1, 1, 1, 0});
  ASSERT_FALSE(never.has_value());
  EXPECT_EQ(never.undefined().reason, Undefined::Reason::never_holds);
}

TEST(Blocks, AShiftByNoWholeNumberOfStepsIsUndefined) {
  Graph graph;
  const AxisId years = graph.axis("jaar", "jaar", 3);
  const NodeId by = graph.input(Unit());
  const NodeId later = graph.apply(Op::shift, {graph.table(years, {1, 2, 3}, Unit()), by});
  const NodeId total = graph.apply(Op::total, {later});
  const ExactReading exact(graph);
  EXPECT_EQ(exact.value(total, {0}).value(), Number(6));
  EXPECT_EQ(exact.value(total, {number("1.0000000001")}).value(), Number(3)) << "settled first";
  EXPECT_EQ(exact.value(total, {1000000000}).value(), Number(0));
  for (const char* wrong : {"0.5", "-1"}) {
    const Outcome outcome = exact.value(total, {number(wrong)});
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.undefined().reason, Undefined::Reason::no_such_step);
  }
}

TEST(Blocks, WhatABlockRestsOnIsFoundThroughItsCarriesAndSteps) {
  SitesAndYears made;
  const NodeId unused = made.graph.input(Unit());
  const Dependence dependence(made.graph);
  EXPECT_EQ(dependence.inputs_of(made.cost), (std::vector<NodeId>{made.north, made.south, made.growth}));
  EXPECT_FALSE(dependence.rests_on(made.visits, made.north));
  EXPECT_FALSE(dependence.rests_on(made.cost, unused));
}

TEST(Blocks, AVaryingTargetFollowsABlockInsideACarry) {
  SitesAndYears made;
  const NodeId end = made.graph.apply_along(made.years, Op::at, {made.cost, made.graph.constant(2)});
  const NodeId both = made.graph.apply(Op::total, {end});
  const ExactReading exact(made.graph);
  VaryingTarget target = exact.varying(both, {made.growth, made.north}, SitesAndYears::values());
  for (const int growth : {1, 3}) {
    const std::vector<Number> at = {growth, 5};
    EXPECT_EQ(target.value(at), exact.value(both, {5, 20, growth}));
  }
}

TEST(Blocks, ARowCannotBeCut) {
  const SitesAndYears made;
  const Cut cut{.node = made.price, .value = 1};
  EXPECT_THROW(static_cast<void>(ExactReading(made.graph).run(SitesAndYears::values(), {{cut}})), GraphError);
}

TEST(Blocks, AFormulaSaysAlongWhichAxis) {
  SitesAndYears made;
  const auto name = [&](NodeId node) -> std::optional<std::string> {
    if (node == made.cost) return "kosten";
    if (node == made.north) return "prijs Noord";
    if (node == made.south) return "prijs Zuid";
    if (node == made.growth) return "groei";
    return std::nullopt;
  };
  const Wording dutch(made.graph, name, Language::dutch);
  const NodeId later = made.graph.apply_along(made.years, Op::shift, {made.cost}, 2);
  EXPECT_EQ(dutch.formula(made.over(made.sites, Op::total, made.cost)), "som over locatie van kosten");
  EXPECT_EQ(dutch.formula(made.over(made.years, Op::holds_from, made.cost)),
            "eerste stap van jaar vanaf waar het zo blijft: kosten");
  EXPECT_EQ(dutch.formula(made.price), "per locatie: prijs Noord; prijs Zuid");
  EXPECT_EQ(dutch.formula(later), "2 stappen later langs jaar: kosten");
  const NodeId stock = made.graph.carry(made.years, made.price);
  const NodeId next = made.graph.apply(Op::product, {stock, made.growth});
  made.graph.close(stock, next);
  EXPECT_EQ(dutch.formula(next), "de vorige stap van jaar × groei");
  EXPECT_EQ(
      Wording(made.graph, name, Language::english).formula(made.over(made.years, Op::lowest, made.cost)),
      "lowest over year of kosten");
}

}  // namespace
}  // namespace zorgbaat
