#include "sample_workbook.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace zorgbaat {

namespace {

Number number(const char* literal) { return Number::parse(literal).value(); }

void put(Sheet& sheet, int row, int column, Cell cell) {
  sheet.cells.push_back({.at = {.row = row, .column = column}, .cell = std::move(cell)});
}

Chart chart_of(Chart::Kind kind, int row) {
  Chart chart{.kind = kind, .title = "Saldo & raming (prijspeil 2021)", .category_axis = "bezoeken per week"};
  chart.value_axis = "saldo (€ per cliënt per week)";
  chart.alt_text = "Het saldo stijgt van -4,39 naar 12,87";
  chart.value_style = {.kind = NumberStyle::Kind::euro, .decimals = 0};
  chart.at = {.row = row, .column = 1};
  ChartSeries series{.name = "saldo", .categories_sheet = "Invoer", .categories = {{2, 5}, {4, 5}}};
  series.category_labels = {"1", "2", "3"};
  series.values_sheet = "Invoer";
  series.values = {{2, 6}, {4, 6}};
  series.cached = {-4.39, 4.24, 12.87};
  chart.series = {series, series};
  chart.series[1].name = "basis";
  chart.series[1].invisible = kind == Chart::Kind::stacked_bar;
  return chart;
}

Sheet summary_sheet() {
  Sheet sheet{.name = "Samenvatting", .group = SheetGroup::read, .column_widths = {3, 40, 16, 24}};
  put(sheet, 0, 1, {.content = "Beeldzorg", .role = CellRole::title});
  put(sheet, 1, 1, {.content = "Verdient zich terug vanaf 2 bezoeken", .role = CellRole::verdict});
  const LiveFormula balance{.text = "reistijd*2", .cached = number("30")};
  put(sheet, 2, 1, {.content = "Saldo", .role = CellRole::label});
  put(sheet, 2, 2,
      {.content = balance,
       .role = CellRole::headline,
       .style = {.kind = NumberStyle::Kind::euro, .decimals = 2}});
  put(sheet, 3, 1, {.content = "Naar de invoer", .role = CellRole::body, .link = "internal:'Invoer'!A1"});
  const LiveFormula check{.text = "IF(reistijd>0,\"goed\",\"fout\")", .cached = std::string("goed")};
  put(sheet, 4, 1, {.content = check, .role = CellRole::check});
  sheet.highlights = {
      {.kind = Highlight::Kind::text_equals, .range = {{4, 1}, {4, 1}}, .value = "goed", .good = true},
      {.kind = Highlight::Kind::number_below_zero, .range = {{2, 2}, {2, 2}}}};
  int row = 6;
  for (const Chart::Kind kind : {Chart::Kind::line, Chart::Kind::scatter, Chart::Kind::column,
                                 Chart::Kind::bar, Chart::Kind::stacked_bar}) {
    sheet.charts.push_back(chart_of(kind, row));
    row += 16;
  }
  sheet.one_page = true;
  sheet.row_heights = {{1, 40}};
  return sheet;
}

Sheet input_sheet() {
  Sheet sheet{.name = "Invoer", .group = SheetGroup::fill_in, .column_widths = {30, 12, 12, 12, 20}};
  put(sheet, 0, 0, {.content = "Naam", .role = CellRole::heading});
  put(sheet, 0, 1, {.content = "Eigen waarde", .role = CellRole::heading});
  put(sheet, 1, 0, {.content = "=Reistijd & meer", .role = CellRole::label});
  Cell own{.role = CellRole::own_value, .name = "reistijd__eigen"};
  own.validation = std::make_shared<const Validation>(Validation{.least = number("0"),
                                                                 .most = number("1440"),
                                                                 .title = std::string(40, 'x'),
                                                                 .message = std::string(300, 'y')});
  put(sheet, 1, 1, own);
  const LiveFormula used{.text = "IF(ISBLANK(reistijd__eigen),15,reistijd__eigen)", .cached = number("15")};
  put(sheet, 1, 2, {.content = used, .role = CellRole::used_value, .name = "reistijd"});
  Cell choice{.content = "basis", .role = CellRole::choice};
  choice.validation = std::make_shared<const Validation>(
      Validation{.kind = Validation::Kind::list, .choices = {"ongunstig", "basis", "gunstig"}});
  put(sheet, 1, 3, choice);
  const std::array<const char*, 3> values = {"-4.39", "4.24", "12.87"};
  for (int i = 0; i < 3; ++i) {
    put(sheet, 2 + i, 5, {.content = Number(i + 1), .role = CellRole::computed});
    put(sheet, 2 + i, 6,
        {.content = number(values.at(static_cast<std::size_t>(i))), .role = CellRole::computed});
  }
  sheet.freeze = CellPosition{.row = 1, .column = 1};
  sheet.repeat_rows = {0, 0};
  sheet.protect = true;
  sheet.landscape = true;
  return sheet;
}

}  // namespace

Workbook sample_workbook() {
  Workbook workbook{.title = "Beeldzorg", .subject = "raming vooraf", .author = "zorgbaat"};
  workbook.created = {.year = 2022, .month = 1, .day = 31};
  workbook.version = "0.1.0";
  workbook.header = "Kosten & baten, prijspeil 2021";
  workbook.page_words = "pagina &P van &N";
  workbook.sheets = {summary_sheet(), input_sheet()};
  workbook.names = {{.name = "punten", .refers_to = "'Invoer'!$G$3:$G$5"}};
  return workbook;
}

std::filesystem::path fresh_folder(const std::string& name) {
  const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / ("zorgbaat-" + name);
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  return folder;
}

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::string part_of(const std::filesystem::path& file, const std::string& part) {
  const std::string command =
      "/usr/bin/python3 -c 'import sys, zipfile; "
      "sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())' '" +
      file.string() + "' " + part;
  std::FILE* pipe = popen(command.c_str(), "r");
  if (!pipe) throw std::runtime_error(command);
  std::string text;
  std::array<char, 4096> block{};
  while (const std::size_t read = std::fread(block.data(), 1, block.size(), pipe))
    text.append(block.data(), read);
  pclose(pipe);
  return text;
}

}  // namespace zorgbaat
