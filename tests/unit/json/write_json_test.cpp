#include "reports/json/write_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace zorgbaat {
namespace {

/// A number, a row over two years and the sum of it over two sites, by name.
nlohmann::ordered_json quantities_of_rows() {
  Model model;
  model.stated.head.as_of = Date{.year = 2026, .month = 1, .day = 31};
  Graph& graph = model.graph;
  const AxisId years =
      graph.axis({.name = "jaar", .label = Text("jaar", "year"), .steps = 2, .step_names = {"2026", "2027"}});
  const AxisId sites = graph.axis("locatie", Text("locatie", "site"), 3);
  const NodeId row = graph.table(years, {10, 20}, Unit());
  const NodeId block = graph.apply(Op::sum, {graph.step(sites), row});
  model.add({.name = "derived.rij", .node = row, .label = Text("rij", "row")});
  model.add({.name = "derived.blok", .node = block, .label = Text("blok", "block")});
  model.add(
      {.name = "derived.totaal", .node = graph.apply(Op::total, {row}), .label = Text("totaal", "total")});
  Messages messages;
  const Analyses analyses = analyse(model, messages);
  const SourceFiles files;
  const std::string json = json_of({.model = model,
                                    .analyses = analyses,
                                    .messages = messages,
                                    .files = files,
                                    .language = Language::dutch,
                                    .version = "1"});
  return nlohmann::ordered_json::parse(json)["quantities"];
}

TEST(WriteJson, a_row_over_two_axes_is_an_array_of_arrays_with_its_axes_named) {
  const auto blok = quantities_of_rows()["derived.blok"];
  EXPECT_EQ(blok["value"].dump(), R"([["10","11","12"],["20","21","22"]])");
  EXPECT_EQ(blok["axes"].dump(), R"([{"name":"jaar","label":"jaar","steps":["2026","2027"]},)"
                                 R"({"name":"locatie","label":"locatie","steps":["0","1","2"]}])");
}

TEST(WriteJson, a_row_over_one_axis_is_an_array_and_a_number_has_no_axes) {
  const auto quantities = quantities_of_rows();
  EXPECT_EQ(quantities["derived.rij"]["value"].dump(), R"(["10","20"])");
  EXPECT_EQ(quantities["derived.rij"]["axes"].size(), 1U);
  EXPECT_EQ(quantities["derived.totaal"]["value"], "30");
  EXPECT_FALSE(quantities["derived.totaal"].contains("axes"));
}

}  // namespace
}  // namespace zorgbaat
