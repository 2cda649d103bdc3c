#include "engine/analysis/compare/compare.h"

#include <gtest/gtest.h>

#include <deque>

#include "engine/care/lower/lower.h"
#include "engine/load/cases/load_case.h"

namespace zorgbaat {
namespace {

/// Scenario files or texts, computed and compared.
class Compared {
 public:
  Compared& file(const std::string& name, const std::vector<Setting>& settings = {}) {
    SourceFiles files;
    Messages messages;
    const std::string path = std::string(ZORGBAAT_SOURCE_DIR) + "/scenarios/" + name + ".toml";
    return add(
        name,
        load_case(path, {.settings = settings, .tariffs = std::string(ZORGBAAT_SOURCE_DIR) + "/tariffs"},
                  files, messages));
  }
  /// A case of one function: 10 hours in the null alternative, `hours` in the project, per `basis`.
  Compared& made(const std::string& name, const std::string& head, const std::string& hours,
                 const std::string& basis, const std::string& more = "") {
    SourceFiles files;
    Messages messages;
    const std::string text =
        "[scenario]\ntitle = \"" + name + "\"\nbasis = \"" + basis +
        "\"\nnull = \"nul\"\nas_of = 2022-01-31\n" +
        "perspective = [\"provider\"]\nhorizon = { is = 1, unit = \"year\" }\n" + head +
        "\n[conventions]\nweeks_per_year = { is = 52, unit = \"week/year\", evidence = \"assumed\", note = "
        "\"afspraak\" }\n[actor.arts]\nhour = \"paid\"\ncost = { is = 100, unit = \"EUR/hour\", note = \"x\" "
        "}\n"
        "[activity.uur]\nactor = \"arts\"\nminutes = { is = 60, unit = \"min\", note = \"x\" }\n"
        "[volume]\nvoor = { is = 10, unit = \"1/(" +
        basis +
        ")\", note = \"x\" }\n"
        "na = { " +
        hours + ", unit = \"1/(" + basis +
        ")\", note = \"x\" }\n"
        "[alternative.nul]\ncounts = { uur = \"voor\" }\n[alternative.project]\ncounts = { uur = \"na\" }\n" +
        more;
    return add(name, load_case_text(name + ".toml", text, {}, files, messages));
  }
  CaseComparison done() const {
    std::vector<ComparedCase> cases;
    for (const One& one : all_)
      cases.push_back({.name = one.name,
                       .model = &one.model,
                       .analyses = &one.analyses,
                       .own_prices = one.model.stated.head.prices});
    return compare(std::move(cases));
  }

 private:
  struct One {
    std::string name{};
    Model model{};
    Analyses analyses{};
  };
  Compared& add(const std::string& name, std::optional<Case> stated) {
    Messages messages;
    EXPECT_TRUE(stated) << name;
    if (!stated) return *this;
    std::optional<Model> model = lower(std::move(*stated), messages);
    EXPECT_TRUE(model) << name;
    if (!model) return *this;
    all_.push_back({.name = name, .model = std::move(*model)});
    all_.back().analyses = analyse(all_.back().model, messages);
    return *this;
  }
  std::deque<One> all_{};
};

std::string on(const CaseComparison& comparison, std::size_t one, Scale scale) {
  const ScaleValue& value = comparison.measured.at(one).on(scale);
  return value.value ? value.value->fixed(6) + " " + value.unit.to_string() : "none";
}

std::vector<Obstacle> obstacles(const PairVerdict& pair, Ground ground) {
  std::vector<Obstacle> found;
  for (const Objection& objection : pair.objections) {
    if (objection.on(ground)) found.push_back(objection.obstacle);
  }
  return found;
}

using Obstacles = std::vector<Obstacle>;

TEST(Yardstick, ConvertsABalancePerClientWeekByTheWeeksOfTheCase) {
  // Report par. 4.1.10: 2 x 8.6275 - 13.012821 = 4.242179 a client-week; 52 of them are 220.593333, and 1000
  // clients 220,593.33. With 300 clients 66,178 a year.
  const CaseComparison comparison = Compared().file("beeldzorg").done();
  EXPECT_EQ(on(comparison, 0, Scale::own_basis), "4.242179 EUR@2021/(client*week)");
  EXPECT_EQ(on(comparison, 0, Scale::per_person), "220.593333 EUR@2021/(client*year)");
  EXPECT_EQ(on(comparison, 0, Scale::per_thousand), "220593.333333 EUR@2021/year");
  EXPECT_EQ(on(comparison, 0, Scale::per_year), "66178.000000 EUR@2021/year");
}

TEST(Yardstick, CountsWhatAProjectCostsForEachHourItFrees) {
  // 2 visits x 15 minutes are 0.5 hour a week; the project costs 13.012821 less 2 x 1.00 of travel:
  // (13.012821 - 2.00) / 0.5 = 22.025641 (report par. 4.1.10).
  const CaseComparison comparison = Compared().file("beeldzorg").done();
  EXPECT_EQ(on(comparison, 0, Scale::hours), "0.500000 hour/(client*week)");
  EXPECT_EQ(on(comparison, 0, Scale::labour_value), "15.255000 EUR@2021/(client*week)");
  EXPECT_EQ(on(comparison, 0, Scale::cost_per_hour), "22.025641 EUR@2021/hour");
}

TEST(Yardstick, HasNoCostPerHourWhereTotalHoursRise) {
  // Smart glasses: 19.6 hours become 19.6 + 2.8 (report par. 4.1.10), 14.3 % more.
  const CaseComparison comparison = Compared().file("smartglass").done();
  EXPECT_EQ(on(comparison, 0, Scale::hours), "-2.800000 hour/(carer*week)");
  EXPECT_EQ(on(comparison, 0, Scale::cost_per_hour), "none");
  EXPECT_EQ(comparison.measured[0].on(Scale::cost_per_hour).why, NoValue::hours_rise);
  EXPECT_EQ(comparison.measured[0].on(Scale::per_person).why, NoValue::other_basis);
}

TEST(Yardstick, SaysThatACaseHasNoHoursOrHoursThatAreProMemorie) {
  const CaseComparison comparison =
      Compared()
          .made("gelijk", "prices = 2021", "is = 10", "client*week")
          .made("pm", "prices = 2021", "is = \"PM\", sign = \"cost\"", "client*week")
          .done();
  EXPECT_EQ(comparison.measured[0].on(Scale::cost_per_hour).why, NoValue::no_hours);
  EXPECT_EQ(on(comparison, 1, Scale::cost_per_hour), "none");
  EXPECT_EQ(comparison.measured[1].on(Scale::cost_per_hour).why, NoValue::pro_memorie);
  EXPECT_EQ(comparison.pairs[0].on(Ground::balance), Comparability::not_comparable);
}

TEST(Yardstick, KeepsTheOrderInWhichCasesAreNamed) {
  const CaseComparison comparison = Compared().file("smartglass").file("beeldzorg").done();
  EXPECT_EQ(comparison.measured[0].name, "smartglass");
  EXPECT_EQ(comparison.measured[1].name, "beeldzorg");
}

TEST(Pairs, OfAVariantAndItsParentAreComparableOnEveryGround) {
  const CaseComparison comparison = Compared().file("beeldzorg").file("beeldzorg_eigen_wijkteam").done();
  ASSERT_EQ(comparison.pairs.size(), 1U);
  EXPECT_TRUE(comparison.pairs[0].objections.empty());
  EXPECT_EQ(comparison.pairs[0].on(Ground::hour_freed), Comparability::comparable);
}

TEST(Pairs, AreRefusedForWhatTheirBalanceIsPerAndForAnHourThatIsNotThere) {
  const CaseComparison comparison = Compared().file("beeldzorg").file("smartglass").done();
  EXPECT_EQ(obstacles(comparison.pairs[0], Ground::balance), Obstacles{Obstacle::basis});
  EXPECT_EQ(obstacles(comparison.pairs[0], Ground::hour_freed), Obstacles{Obstacle::no_value});
}

TEST(Pairs, AreRefusedForEveryConventionThatDiffersOrIsUnknown) {
  const CaseComparison comparison = Compared().file("beeldzorg").file("ai_op_ic").done();
  EXPECT_EQ(obstacles(comparison.pairs[0], Ground::balance),
            (Obstacles{Obstacle::perspective, Obstacle::vat, Obstacle::basis}));
}

TEST(Pairs, PerWeekAndPerYearAreComparableAfterConversion) {
  const std::string define = "[define]\nclient = \"wie zorg krijgt\"\n";
  const CaseComparison comparison = Compared()
                                        .made("week", "prices = 2021", "is = 8", "client*week", define)
                                        .made("jaar", "prices = 2021", "is = 8", "client*year", define)
                                        .done();
  const PairVerdict& pair = comparison.pairs[0];
  EXPECT_EQ(pair.on(Ground::balance), Comparability::after_conversion);
  ASSERT_EQ(pair.conversions.size(), 1U);
  EXPECT_EQ(pair.conversions[0].name, "week");
  EXPECT_EQ(pair.conversions[0].factor.fixed(0), "52");
  EXPECT_EQ(on(comparison, 0, Scale::per_person), "10400.000000 EUR@2021/(client*year)");
}

TEST(Pairs, OfOtherPriceLevelsOrDefinitionsAreRefused) {
  const CaseComparison comparison =
      Compared()
          .made("a", "prices = 2021", "is = 8", "client*week", "[define]\nclient = \"op een dag\"\n")
          .made("b", "prices = 2014", "is = 8", "client*week", "[define]\nclient = \"in een jaar\"\n")
          .made("c", "prices = 2021", "is = 8", "client*week")
          .done();
  EXPECT_EQ(obstacles(comparison.pairs[0], Ground::balance),
            (Obstacles{Obstacle::price_level, Obstacle::definition}));
  EXPECT_EQ(obstacles(comparison.pairs[1], Ground::balance), Obstacles{Obstacle::definition});
  EXPECT_EQ(obstacles(comparison.pairs[0], Ground::hour_freed), Obstacles{Obstacle::price_level});
}

TEST(Bridge, ChangesOneInputAfterTheOtherAndAddsUpExactly) {
  // Base 4.242179. Travel of 9: 2 x (9/60 x 30.51 + 1) - 13.012821 = -1.859821. Three visits: 3 x 5.5765 -
  // 13.012821 = 3.716679. A wage of 27.80: 3 x 5.17 - 13.012821 = 2.497179.
  const CaseComparison comparison = Compared().file("beeldzorg").file("beeldzorg_eigen_wijkteam").done();
  ASSERT_EQ(comparison.bridges.size(), 1U);
  const Bridge& bridge = comparison.bridges[0];
  ASSERT_EQ(bridge.steps.size(), 3U);
  EXPECT_EQ(bridge.steps[0].name, "input.reistijd");
  EXPECT_EQ(bridge.steps[0].effect.fixed(6), "-6.102000");
  EXPECT_EQ(bridge.steps[0].balance.fixed(6), "-1.859821");
  EXPECT_EQ(bridge.steps[1].effect.fixed(6), "5.576500");
  EXPECT_EQ(bridge.steps[2].effect.fixed(6), "-1.219500");
  EXPECT_EQ(bridge.steps[2].balance.fixed(6), "2.497179");
  Number sum = bridge.from + bridge.structure;
  for (const BridgeStep& step : bridge.steps) sum += step.effect;
  EXPECT_EQ(sum.to_string(), bridge.to.to_string());
  EXPECT_TRUE(settle(bridge.structure).is_zero());
}

TEST(Bridge, PutsWhatOnlyOneCaseHasInAStepOfItsOwn) {
  // A licence of 50 a week that the base does not have: 200 becomes 150.
  const std::string licence =
      "[item.project.licentie]\nkind = \"subscription\"\n"
      "price = { is = 50, unit = \"EUR/(client*week)\", note = \"x\" }\n";
  const CaseComparison comparison = Compared()
                                        .made("zonder", "prices = 2021", "is = 8", "client*week")
                                        .made("met", "prices = 2021", "is = 8", "client*week", licence)
                                        .done();
  const Bridge& bridge = comparison.bridges.at(0);
  EXPECT_TRUE(bridge.steps.empty());
  EXPECT_EQ(bridge.structure.fixed(2), "-50.00");
  EXPECT_EQ(bridge.only_variant, std::vector<std::string>{"item.project.licentie.price"});
}

TEST(Bridge, IsRefusedBetweenCasesThatCountPerSomethingElse) {
  const CaseComparison comparison = Compared().file("beeldzorg").file("smartglass").done();
  EXPECT_EQ(comparison.bridges.at(0).why_not, NoBridge::other_basis);
}

}  // namespace
}  // namespace zorgbaat
