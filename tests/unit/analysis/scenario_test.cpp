#include <gtest/gtest.h>

#include <string>

#include "engine/analysis/analyses.h"
#include "engine/care/lower/lower.h"
#include "engine/load/cases/load_case.h"

namespace zorgbaat {
namespace {

/// The case of the report as its own file states it.
struct Loaded {
  SourceFiles files{};
  Messages messages{};
  std::optional<Model> model{};
  Analyses analyses{};

  explicit Loaded(const std::vector<Setting>& settings = {}) {
    const std::string path = std::string(ZORGBAAT_SOURCE_DIR) + "/scenarios/beeldzorg.toml";
    std::optional<Case> stated = load_case(path, {.settings = settings}, files, messages);
    if (stated) model = lower(std::move(*stated), messages);
    if (model) analyses = analyse(*model, messages);
  }
  [[nodiscard]] std::string said() const {
    std::string text;
    for (const Message& message : messages.in_file_order())
      text += render(message, files, Language::dutch) + "\n";
    return text;
  }
  [[nodiscard]] const BreakEven& break_even() const { return analyses.break_evens.at(0).answer; }
  [[nodiscard]] TurningPoint point(std::string_view ending, TurningPoint::Kind kind) const {
    for (const TurningPoint& p : analyses.break_evens.at(0).turning_points) {
      if (p.name.ends_with(ending) && p.kind == kind) return p;
    }
    ADD_FAILURE() << "no turning point of " << ending;
    return {};
  }
};

TEST(BeeldzorgScenario, BreaksEvenAtTwoReplacedVisitsWithoutAnyMessage) {
  // Report par. 4.1.10.
  const Loaded loaded;
  ASSERT_TRUE(loaded.model.has_value()) << loaded.said();
  EXPECT_FALSE(loaded.messages.has_errors()) << loaded.said();
  EXPECT_EQ(loaded.break_even().value->fixed(6), "1.508296");
  EXPECT_EQ(loaded.break_even().whole, Number(2));
  EXPECT_TRUE(loaded.break_even().affine);
  EXPECT_FALSE(loaded.break_even().pm.empty());
}

TEST(BeeldzorgScenario, TurnsWhereTheReportsFiguresTurn) {
  // cases, section 1: 22.0256 EUR/h, 10.83 min, 17.255 EUR/week, 220.59 EUR a year, 33.7 %.
  const Loaded loaded;
  ASSERT_TRUE(loaded.model.has_value()) << loaded.said();
  EXPECT_EQ(loaded.point("actor.verpleegkundige.cost", TurningPoint::Kind::worse).value->fixed(4), "22.0256");
  EXPECT_EQ(loaded.point("reistijd", TurningPoint::Kind::worse).value->fixed(2), "10.83");
  EXPECT_EQ(loaded.point("vaste_kosten", TurningPoint::Kind::worse).value->fixed(3), "17.255");
  EXPECT_EQ(loaded.point("licentie.price", TurningPoint::Kind::worse).value->fixed(2), "220.59");
  EXPECT_EQ((*loaded.point("gedeeld", TurningPoint::Kind::better).value * 100).fixed(1), "33.7");
}

TEST(BeeldzorgScenario, ReproducesEveryPrintedFigure) {
  const Loaded loaded;
  ASSERT_TRUE(loaded.model.has_value()) << loaded.said();
  EXPECT_EQ(loaded.analyses.replications.size(), loaded.model->stated.printed.size());
  for (const Replication& figure : loaded.analyses.replications) {
    EXPECT_EQ(figure.verdict, ReplicationVerdict::reproduced) << figure.quantity;
  }
}

TEST(BeeldzorgScenario, AtNineMinutesBreaksEvenLaterAndLeavesThePrintedFiguresAlone) {
  // 13.012821 / (9/60 x 30.51 + 1) = 2.3335.
  const Loaded loaded(std::vector<Setting>{{.name = "reistijd", .text = "9"}});
  ASSERT_TRUE(loaded.model.has_value()) << loaded.said();
  EXPECT_FALSE(loaded.messages.has_errors()) << loaded.said();
  EXPECT_EQ(loaded.break_even().value->fixed(4), "2.3335");
}

TEST(BeeldzorgScenario, HasScenariosThatAreTheLowestAndHighestOfAllCorners) {
  const Loaded loaded;
  ASSERT_TRUE(loaded.model.has_value()) << loaded.said();
  const Model& model = *loaded.model;
  const BaseCase base(model);
  const NodeId headline = *loaded.analyses.headline_node;
  std::vector<const InputRecord*> ranged;
  for (const InputRecord& record : model.inputs) {
    if (record.stated.range && base.dependence.rests_on(headline, record.node)) ranged.push_back(&record);
  }
  ASSERT_LE(ranged.size(), 12U);
  std::vector<NodeId> nodes;
  for (const InputRecord* record : ranged) nodes.push_back(record->node);
  VaryingTarget target = base.exact.varying(headline, nodes, base.values);
  Number lowest = loaded.analyses.scenarios.base.target.value();
  Number highest = lowest;
  for (std::size_t corner = 0; corner < (std::size_t{1} << ranged.size()); ++corner) {
    std::vector<Number> values;
    for (std::size_t i = 0; i < ranged.size(); ++i) {
      const StatedRange& range = *ranged[i]->stated.range;
      values.push_back(((corner >> i) & 1U) != 0 ? range.high : range.low);
    }
    const Number value = target.value(values).value();
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
  }
  EXPECT_LT(abs(loaded.analyses.scenarios.unfavourable.target.value() - lowest), *Number::parse("1e-30"));
  EXPECT_LT(abs(loaded.analyses.scenarios.favourable.target.value() - highest), *Number::parse("1e-30"));
}

}  // namespace
}  // namespace zorgbaat
