#include "engine/table/verdict.h"

#include <gtest/gtest.h>

#include "engine/care/lower.h"
#include "engine/load/load_case.h"

namespace zorgbaat {

namespace {

std::vector<std::string> sentences_of(const std::vector<Setting>& settings,
                                      Language language = Language::dutch) {
  SourceFiles files;
  Messages messages;
  auto stated =
      load_case(ZORGBAAT_SOURCE_DIR "/scenarios/beeldzorg.toml", {.settings = settings}, files, messages);
  const std::optional<Model> model = lower(std::move(stated.value()), messages);
  const Analyses analyses = analyse(model.value(), messages);
  EXPECT_FALSE(messages.has_errors());
  return verdict_sentences(*model, analyses, language);
}

TEST(Verdict, the_report_needs_at_least_two_replaced_visits) {  // par. 4.1.10: "minstens 2"
  EXPECT_EQ(sentences_of({}).front(), "Verdient zich terug vanaf 2 vervangen bezoeken per cliënt per week.");
  EXPECT_EQ(sentences_of({}, Language::english).front(),
            "Pays back from 2 replaced visits per client per week.");
}

TEST(Verdict, a_negative_outcome_is_said_as_plainly) {
  const auto sentences = sentences_of({{.name = "beeld", .text = "1"}});
  EXPECT_EQ(sentences.at(0),
            "Verdient zich nu niet terug: daarvoor zijn ten minste 2 vervangen bezoeken per cliënt per week "
            "nodig; nu 1.");
  EXPECT_EQ(sentences.at(1), "Het project kost per saldo € 4,39 per cliënt per week.");
}

TEST(Verdict, says_what_would_turn_it) {  // thresholds of par. 4.1.10: 10.83 minutes
  EXPECT_EQ(sentences_of({}).at(2),
            "Het break-evenpunt wordt 3 zodra reistijd per bezoek onder 10,83 min per bezoek komt; nu 15 min "
            "per bezoek.");
}

TEST(Verdict, says_what_is_left_out) {
  EXPECT_EQ(sentences_of({}).back(), "Exclusief 1 pm-post: softwarelicentie per cliënt per jaar.");
}

}  // namespace

}  // namespace zorgbaat
