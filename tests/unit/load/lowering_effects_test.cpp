#include <gtest/gtest.h>

#include "small_case.h"

namespace zorgbaat {
namespace {

/// A project that costs `extra` euro more per client-week and gains `gain` QALY.
std::string with_effect(const std::string& extra, const std::string& gain) {
  return small_case("[input]\ndrempel = " + value("20000", "EUR/QALY") +
                    "[effect.project]\nqaly = " + value(gain, "QALY/(client*week)") +
                    item("kind = \"given\"\ngiven = " + value(extra, "EUR/(client*week)")) +
                    "[analysis.ke]\nkind = \"cost_effectiveness\"\neffect = \"qaly\"\nthresholds = "
                    "[\"drempel\"]\n");
}

TEST(LoweringEffectsTest, ExtraCostOverGainIsTheCostOfAQaly) {  // report par. 4.4.9: 33.68 / 0.00182
  const Lowered lowered(with_effect("33.68", "0.00182"));
  EXPECT_EQ(lowered.value("icer.qaly", 4), "18505.4945");
  EXPECT_EQ(lowered.value("net_benefit.qaly.at_drempel", 2), "2.72");  // 0.00182 x 20,000 - 33.68
}

TEST(LoweringEffectsTest, LessCostAndLessEffectHasARatioToo) {  // 10 euro saved for 0.001 QALY lost
  EXPECT_EQ(Lowered(with_effect("-10", "-0.001")).value("icer.qaly", 0), "10000");
}

TEST(LoweringEffectsTest, BetterForLessAndWorseForMoreHaveNoRatio) {
  EXPECT_EQ(Lowered(with_effect("-10", "0.001")).value("icer.qaly", 0), "no value");
  EXPECT_EQ(Lowered(with_effect("10", "-0.001")).value("icer.qaly", 0), "no value");
  EXPECT_EQ(Lowered(with_effect("10", "0")).value("icer.qaly", 0), "no value");
  EXPECT_EQ(Lowered(with_effect("0", "0.001")).value("icer.qaly", 0), "no value");
}

TEST(LoweringEffectsTest, AnEffectThatNoAlternativeNamesIsAMistake) {
  const Lowered lowered(
      small_case("[analysis.ke]\nkind = \"cost_effectiveness\"\neffect = \"qaly\"\nthresholds = []\n"));
  EXPECT_NE(lowered.said().find("there is no effect `qaly`"), std::string::npos);
}

TEST(LoweringEffectsTest, TheGainIsProjectLessNull) {
  const Lowered lowered(small_case("[effect.nul]\nqaly = " + value("0.5", "QALY/(client*week)") +
                                   "[effect.project]\nqaly = " + value("0.7", "QALY/(client*week)")));
  EXPECT_EQ(lowered.value("gain.qaly", 1), "0.2");
}

}  // namespace
}  // namespace zorgbaat
