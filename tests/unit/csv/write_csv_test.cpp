#include "reports/csv/write_csv.h"

#include <gtest/gtest.h>

#include "engine/care/lower/lower.h"
#include "engine/load/cases/load_case.h"

namespace zorgbaat {

namespace {

std::string csv_with_label(const std::string& label, CsvDialect dialect) {
  const std::string text =
      "[scenario]\ntitle = \"t\"\nbasis = \"client*week\"\nprices = 2021\nnull = \"nul\"\nas_of = "
      "2022-01-31\n"
      "[input.a]\nis = -0.5\nunit = \"1\"\nevidence = \"assumed\"\nnote = \"n\"\nlabel = '" +
      label +
      "'\n[item.nul.x]\nkind = \"given\"\ngiven = { is = 2.5, unit = \"EUR/(client*week)\", evidence = "
      "\"assumed\", "
      "note = \"n\" }\n[item.project.x]\nkind = \"given\"\ngiven = { is = 1, unit = \"EUR/(client*week)\", "
      "evidence = "
      "\"assumed\", note = \"n\" }\n[alternative.nul]\n[alternative.project]\n";
  SourceFiles files;
  Messages messages;
  auto stated = load_case_text("case.toml", text, {}, files, messages);
  for (const Message& message : messages.all()) ADD_FAILURE() << render(message, files, Language::english);
  if (!stated) return {};
  const std::optional<Model> model = lower(std::move(*stated), messages);
  return csv_of(model.value(), analyse(*model, messages), dialect, Language::dutch);
}

bool has(const std::string& text, const std::string& piece) { return text.find(piece) != std::string::npos; }

TEST(WriteCsv, the_dutch_dialect_has_a_mark_semicolons_and_decimal_commas) {
  const std::string csv = csv_with_label("gewoon", CsvDialect::dutch);
  EXPECT_EQ(csv.substr(0, 8), "\xEF\xBB\xBFname;");
  EXPECT_TRUE(has(csv, "\r\ninput.a;gewoon;-0,5;1;input;;;assumed\r\n")) << csv;
}

TEST(WriteCsv, the_general_dialect_is_rfc_4180) {
  EXPECT_TRUE(has(csv_with_label("een, \"twee\"", CsvDialect::rfc4180),
                  "\r\ninput.a,\"een, \"\"twee\"\"\",-0.5,1,input,,,assumed\r\n"));
}

TEST(WriteCsv, text_that_a_spreadsheet_would_run_gets_an_apostrophe_and_numbers_do_not) {  // CWE-1236
  for (const std::string start : {"=", "+", "-", "@"}) {
    EXPECT_TRUE(has(csv_with_label(start + "1+1", CsvDialect::rfc4180), "input.a,'" + start + "1+1,-0.5,"));
  }
}

TEST(WriteCsv, a_row_over_two_axes_has_a_line_for_each_value_with_its_step_along_each_axis) {
  Model model;
  Graph& graph = model.graph;
  const AxisId years =
      graph.axis({.name = "jaar", .label = Text("jaar", "year"), .steps = 2, .step_names = {"2026", "2027"}});
  const AxisId sites = graph.axis("locatie", Text("locatie", "site"), 2);
  const NodeId sum = graph.apply(Op::sum, {graph.step(years), graph.step(sites)});
  model.add({.name = "derived.som", .node = sum, .label = Text("som", "sum")});
  Messages messages;
  const std::string csv = csv_of(model, analyse(model, messages), CsvDialect::rfc4180, Language::dutch);
  EXPECT_TRUE(has(csv, "derived.som[2026][1],som,1,1,derived,"));
  EXPECT_TRUE(has(csv, "derived.som[2027][0],som,1,1,derived,"));
  EXPECT_TRUE(has(csv, "derived.som[2027][1],som,2,1,derived,")) << csv;
}

}  // namespace

}  // namespace zorgbaat
