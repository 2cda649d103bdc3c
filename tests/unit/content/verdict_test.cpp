#include "engine/content/verdict.h"

#include <gtest/gtest.h>

#include "engine/care/lower/lower.h"
#include "engine/load/cases/load_case.h"

namespace zorgbaat {

namespace {

std::vector<std::string> sentences_of(const std::string& scenario, const std::vector<Setting>& settings,
                                      Language language = Language::dutch) {
  SourceFiles files;
  Messages messages;
  const std::string path = ZORGBAAT_SOURCE_DIR "/scenarios/" + scenario + ".toml";
  auto stated =
      load_case(path, {.settings = settings, .tariffs = ZORGBAAT_SOURCE_DIR "/tariffs"}, files, messages);
  const std::optional<Model> model = lower(std::move(stated.value()), messages);
  const Analyses analyses = analyse(model.value(), messages);
  EXPECT_FALSE(messages.has_errors());
  std::vector<std::string> sentences;
  for (const Sentence& each :
       verdict_sentences({.model = *model, .analyses = analyses, .language = language}))
    sentences.push_back(written(each, language));
  return sentences;
}

TEST(Verdict, the_report_needs_at_least_two_replaced_visits) {  // par. 4.1.10: "minstens 2"
  EXPECT_EQ(sentences_of("beeldzorg", {}).front(),
            "Verdient zich terug vanaf 2 vervangen bezoeken per cliënt per week.");
  EXPECT_EQ(sentences_of("beeldzorg", {}, Language::english).front(),
            "Pays back from 2 replaced visits per client per week.");
}

TEST(Verdict, a_negative_outcome_is_said_as_plainly) {
  const auto sentences = sentences_of("beeldzorg", {{.name = "beeld", .text = "1"}});
  EXPECT_EQ(sentences.at(0),
            "Verdient zich nu niet terug: daarvoor zijn ten minste 2 vervangen bezoeken per cliënt per week "
            "nodig; nu 1.");
  EXPECT_EQ(sentences.at(1), "Het project kost per saldo € 4,39 per cliënt per week.");
}

TEST(Verdict, says_the_balance_a_year_beside_that_per_client) {  // 4.242179 x 52 weeks x 300 clients
  EXPECT_EQ(sentences_of("beeldzorg", {}).at(2), "Het project levert per saldo € 66.178 per jaar op.");
}

TEST(Verdict, says_what_would_turn_it) {  // thresholds of par. 4.1.10: 10.83 minutes
  EXPECT_EQ(sentences_of("beeldzorg", {}).at(3),
            "Het break-evenpunt wordt 3 zodra reistijd per bezoek onder 10,83 min per bezoek komt; nu 15 min "
            "per bezoek.");
}

TEST(Verdict, says_what_it_takes_in_the_authors_words) {  // par. 4.3.10: 46.12 % over the sessions
  EXPECT_EQ(sentences_of("blended_care", {}).at(0),
            "Verdient zich nu niet terug: daarvoor moet een onlinesessie 46,1% minder tijd kosten dan een "
            "gewone sessie; nu 0,0%.");
  EXPECT_EQ(sentences_of("blended_care", {}, Language::english).at(0),
            "Does not pay back now: for that an online session must take 46.1% less time than an ordinary "
            "session; now 0.0%.");
}

TEST(Verdict,
     rounds_a_share_above_one_hundred_per_cent_as_any_other) {  // 2.8825 % / (10 % x 25 %) = 115.30 %
  EXPECT_EQ(
      sentences_of("blended_care", {{.name = "deelname", .text = "10"}}).at(0),
      "Verdient zich nu niet terug: daarvoor zou tijd die een online sessie scheelt 115,3% moeten zijn, "
      "en dat is niet haalbaar.");
}

TEST(Verdict, of_a_balance_without_a_whole_break_even_says_what_turns_it) {
  EXPECT_EQ(
      sentences_of("telemonitoring", {}).at(5),
      "Het saldo slaat om zodra verpleegdagen zonder telemonitoring onder 2,51 verpleegdagen per patiënt "
      "komt; nu 6,85 verpleegdagen per patiënt.");
}

TEST(Verdict, on_another_result_names_it_and_does_not_take_pro_memorie_for_nought) {  // par. 4.2.11, table 9
  EXPECT_EQ(
      sentences_of("telemonitoring", {}).at(7),
      "Vrijgespeelde fte arts komt nu niet op 0,57 fte: daarvoor moet een arts 10,25 min per verpleegdag "
      "kwijt zijn; nu PM.");
}

TEST(Verdict, says_when_the_answer_lies_outside_the_stated_range_and_which_volume_it_takes_below_nought) {
  const auto sentences = sentences_of("beeldzorg", {{.name = "reistijd", .text = "0.1"},
                                                    {.name = "activity.bezoek.travel_cost", .text = "0"}});
  EXPECT_EQ(sentences.at(1), "Dat valt buiten de opgegeven bandbreedte 0 tot 7.");
  EXPECT_EQ(sentences.at(2), "Dat kan niet, want dan komt onder 0: bezoeken aan huis die blijven.");
}

TEST(Verdict, says_what_is_left_out) {
  EXPECT_EQ(sentences_of("beeldzorg", {}).back(),
            "Exclusief 1 pm-post: softwarelicentie per cliënt per jaar.");
}

}  // namespace

}  // namespace zorgbaat
