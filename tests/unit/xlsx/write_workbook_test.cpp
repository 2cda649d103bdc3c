#include "reports/xlsx/write_workbook.h"

#include <gtest/gtest.h>

#include <fstream>

#include "reports/xlsx/workbook_error.h"
#include "sample_workbook.h"

namespace zorgbaat {

namespace {

namespace fs = std::filesystem;

fs::path written(const std::string& test, const Workbook& workbook) {
  const fs::path file = fresh_folder(test) / "case.xlsx";
  EXPECT_EQ(write_workbook(workbook, file), std::nullopt);
  return file;
}

bool has(const std::string& text, const std::string& piece) { return text.find(piece) != std::string::npos; }

TEST(WriteWorkbook, two_runs_give_the_same_bytes) {
  const fs::path first = written("first", sample_workbook());
  const fs::path second = written("second", sample_workbook());
  EXPECT_FALSE(bytes_of(first).empty());
  EXPECT_EQ(bytes_of(first), bytes_of(second));
}

TEST(WriteWorkbook, a_formula_keeps_the_value_the_engine_computed) {
  const std::string sheet = part_of(written("formula", sample_workbook()), "xl/worksheets/sheet1.xml");
  EXPECT_TRUE(has(sheet, "<f>reistijd*2</f><v>30</v>")) << sheet;
  EXPECT_TRUE(has(sheet, "<v>goed</v>")) << sheet;
}

TEST(WriteWorkbook, charts_carry_their_data_so_that_a_preview_is_not_flat) {
  const fs::path file = written("charts", sample_workbook());
  for (const char* part : {"xl/charts/chart1.xml", "xl/charts/chart4.xml", "xl/charts/chart5.xml"}) {
    EXPECT_TRUE(has(part_of(file, part), "<c:v>12.87</c:v>")) << part;
  }
}

TEST(WriteWorkbook, an_axis_of_scores_runs_from_0_in_whole_steps) {
  Workbook workbook = sample_workbook();
  for (Sheet& sheet : workbook.sheets) {
    for (Chart& chart : sheet.charts) chart.highest_score = 5;
  }
  const std::string bars = part_of(written("scores", workbook), "xl/charts/chart4.xml");
  for (const char* piece : {"<c:max val=\"5\"/>", "<c:min val=\"0\"/>", "<c:majorUnit val=\"1\"/>"}) {
    EXPECT_TRUE(has(bars, piece)) << piece;
  }
}

TEST(WriteWorkbook, only_cells_to_fill_in_are_unlocked_and_charts_may_be_copied) {
  const fs::path file = written("protection", sample_workbook());
  const std::string sheet = part_of(file, "xl/worksheets/sheet2.xml");
  EXPECT_TRUE(
      has(sheet, "<sheetProtection sheet=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>"))
      << sheet;
  EXPECT_FALSE(has(sheet, "password"));
  EXPECT_TRUE(has(part_of(file, "xl/styles.xml"), "<protection locked=\"0\"/>"));
}

TEST(WriteWorkbook, every_page_says_what_it_belongs_to_on_A4) {
  const std::string sheet = part_of(written("page", sample_workbook()), "xl/worksheets/sheet2.xml");
  EXPECT_TRUE(has(sheet, "&amp;L&amp;8 Kosten &amp;&amp; baten, prijspeil 2021")) << sheet;
  EXPECT_TRUE(has(sheet, "pagina &amp;P van &amp;N"));
  EXPECT_TRUE(has(sheet, "paperSize=\"9\""));
  EXPECT_TRUE(has(sheet, "fitToHeight=\"0\""));
  EXPECT_TRUE(has(sheet, "orientation=\"landscape\""));
}

TEST(WriteWorkbook, names_stand_for_cells_and_the_file_is_calculated_when_opened) {
  const std::string book = part_of(written("names", sample_workbook()), "xl/workbook.xml");
  EXPECT_TRUE(has(book, "<definedName name=\"reistijd__eigen\">Invoer!$B$2</definedName>") ||
              has(book, "<definedName name=\"reistijd__eigen\">'Invoer'!$B$2</definedName>"))
      << book;
  EXPECT_TRUE(has(book, "fullCalcOnLoad=\"1\""));
}

TEST(WriteWorkbook, texts_longer_than_the_format_allows_are_cut) {
  const std::string sheet = part_of(written("long", sample_workbook()), "xl/worksheets/sheet2.xml");
  EXPECT_TRUE(has(sheet, "promptTitle=\"" + std::string(31, 'x') + "…\""));
  EXPECT_TRUE(has(sheet, "prompt=\"" + std::string(254, 'y') + "…\""));
}

TEST(WriteWorkbook, bytes_that_are_no_text_do_not_break_the_file) {
  Workbook workbook = sample_workbook();
  workbook.header = "kop \xFF\x01 einde";
  workbook.sheets[0].cells[0].cell.content = std::string("a\x01\xC3(b");
  const fs::path file = written("bytes", workbook);
  EXPECT_TRUE(has(part_of(file, "xl/worksheets/sheet1.xml"), "kop \xEF\xBF\xBD einde"));
  EXPECT_TRUE(has(part_of(file, "xl/sharedStrings.xml"), "a\xEF\xBF\xBD(b"));
}

TEST(WriteWorkbook, a_link_that_is_not_https_stays_text) {
  Workbook workbook = sample_workbook();
  workbook.sheets[0].cells[0].cell.link = "file:///etc/passwd";
  workbook.sheets[0].cells[4].cell.link = "";
  EXPECT_FALSE(has(part_of(written("link", workbook), "xl/worksheets/sheet1.xml"), "passwd"));
}

TEST(WriteWorkbook, a_failure_leaves_the_files_that_are_there_untouched) {
  const fs::path folder = fresh_folder("failure");
  EXPECT_EQ(write_workbook(sample_workbook(), folder), OutputFailure::is_folder);
  EXPECT_EQ(write_workbook(sample_workbook(), folder / "none" / "case.xlsx"), OutputFailure::folder_missing);
  EXPECT_EQ(write_workbook(sample_workbook(), "/dev/null"), OutputFailure::is_no_file);
  std::ofstream(folder / "case.xlsx") << "kept";
  Workbook broken = sample_workbook();
  broken.sheets[1].name = std::string(40, 'n');
  EXPECT_THROW(static_cast<void>(write_workbook(broken, folder / "case.xlsx")), WorkbookError);
  EXPECT_EQ(bytes_of(folder / "case.xlsx"), "kept");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
}

TEST(WriteWorkbook, an_existing_workbook_is_replaced_as_a_whole) {
  const fs::path file = fresh_folder("replace") / "case.xlsx";
  std::ofstream(file) << "old";
  EXPECT_EQ(write_workbook(sample_workbook(), file), std::nullopt);
  EXPECT_EQ(bytes_of(file).substr(0, 2), "PK");
}

}  // namespace

}  // namespace zorgbaat
