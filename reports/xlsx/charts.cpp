#include "reports/xlsx/charts.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>

#include "reports/xlsx/safe_text.h"
#include "reports/xlsx/workbook_error.h"

namespace zorgbaat {

namespace {

constexpr std::size_t longest_chart_text = 255;
constexpr double library_width = 480;  // pixels of a chart at scale 1
constexpr double library_height = 288;

// Told apart by lightness too, so also without colour; each at least 3 to 1 on white.
constexpr std::array<lxw_color_t, 6> series_colours = {0x1F3864, 0xC55A11, 0x4E8F3A,
                                                       0x7F7F7F, 0x7B2D8B, 0x008B8B};
constexpr std::array<uint8_t, 4> series_markers = {LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE,
                                                   LXW_CHART_MARKER_DIAMOND, LXW_CHART_MARKER_TRIANGLE};

uint8_t library_type(Chart::Kind kind) {
  switch (kind) {
    case Chart::Kind::line:
      return LXW_CHART_LINE;
    case Chart::Kind::scatter:
      return LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS;
    case Chart::Kind::column:
      return LXW_CHART_COLUMN;
    case Chart::Kind::bar:
      return LXW_CHART_BAR;
    case Chart::Kind::stacked_bar:
      break;
  }
  return LXW_CHART_BAR_STACKED;
}

bool is_horizontal(Chart::Kind kind) { return kind == Chart::Kind::bar || kind == Chart::Kind::stacked_bar; }
bool is_drawn_with_lines(Chart::Kind kind) {
  return kind == Chart::Kind::line || kind == Chart::Kind::scatter;
}

/// The library frees what it finds in a cache, so its parts come from malloc.
lxw_series_data_point* new_point() {
  auto* point = static_cast<lxw_series_data_point*>(std::calloc(1, sizeof(lxw_series_data_point)));
  if (!point) throw std::bad_alloc();
  return point;
}

void append(lxw_series_range* range, lxw_series_data_point* point) {
  STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
  ++range->num_data_points;
}

void fill_cache(lxw_series_range* range, const std::vector<double>& values) {
  range->ignore_cache = LXW_TRUE;
  for (const double value : values) {
    lxw_series_data_point* point = new_point();
    if (std::isfinite(value)) {
      point->number = value;
    } else {
      point->no_data = LXW_TRUE;
    }
    append(range, point);
  }
}

void fill_cache(lxw_series_range* range, const std::vector<std::string>& labels) {
  range->ignore_cache = LXW_TRUE;
  range->has_string_cache = LXW_TRUE;
  for (const std::string& label : labels) {
    lxw_series_data_point* point = new_point();
    point->is_string = LXW_TRUE;
    point->string = strdup(safe_text(label, longest_chart_text).c_str());
    append(range, point);
  }
}

/// Labels that are all numbers, as the x of a scatter chart must be.
std::optional<std::vector<double>> as_numbers(const std::vector<std::string>& labels) {
  std::vector<double> numbers;
  for (const std::string& label : labels) {
    const std::optional<Number> number = Number::parse(label);
    if (!number) return std::nullopt;
    numbers.push_back(number->to_double());
  }
  return numbers;
}

void colour(lxw_chart_series* series, const ChartSeries& content, Chart::Kind kind, std::size_t place) {
  lxw_chart_line line{};
  lxw_chart_fill fill{};
  line.color = series_colours.at(place % series_colours.size());
  fill.color = line.color;
  if (content.invisible) {
    line.none = LXW_TRUE;
    fill.none = LXW_TRUE;
  }
  if (!is_drawn_with_lines(kind)) {
    chart_series_set_fill(series, &fill);
    if (content.invisible) chart_series_set_line(series, &line);
    return;
  }
  line.width = 2;
  chart_series_set_line(series, &line);
  chart_series_set_marker_type(series, series_markers.at(place % series_markers.size()));
  chart_series_set_marker_size(series, 6);
  chart_series_set_marker_fill(series, &fill);
}

void add_series(lxw_chart* chart, const Chart& content, std::size_t place) {
  const ChartSeries& wanted = content.series[place];
  lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
  if (!series) throw WorkbookError("chart series");
  chart_series_set_categories(series, wanted.categories_sheet.c_str(), row_of(wanted.categories.first),
                              column_of(wanted.categories.first), row_of(wanted.categories.last),
                              column_of(wanted.categories.last));
  chart_series_set_values(series, wanted.values_sheet.c_str(), row_of(wanted.values.first),
                          column_of(wanted.values.first), row_of(wanted.values.last),
                          column_of(wanted.values.last));
  chart_series_set_name(series, safe_text(wanted.name, longest_chart_text).c_str());
  const auto numbers = as_numbers(wanted.category_labels);
  if (numbers && content.kind == Chart::Kind::scatter) {
    fill_cache(series->categories, *numbers);
  } else {
    fill_cache(series->categories, wanted.category_labels);
  }
  fill_cache(series->values, wanted.cached);
  colour(series, wanted, content.kind, place);
}

void set_number_format(lxw_chart_axis* axis, const NumberStyle& style, Language language) {
  if (style.kind != NumberStyle::Kind::general)
    chart_axis_set_num_format(axis, number_format(style, language).c_str());
}

void set_scale(lxw_chart_axis* values, const Chart& content) {
  if (!content.highest_score) return;
  chart_axis_set_min(values, 0);
  chart_axis_set_max(values, *content.highest_score);
  chart_axis_set_major_unit(values, 1);
}

/// In a chart with horizontal bars the library's x axis is the one of the values.
void set_axes(lxw_chart* chart, const Chart& content, Language language) {
  const bool horizontal = is_horizontal(content.kind);
  lxw_chart_axis* categories = horizontal ? chart->y_axis : chart->x_axis;
  lxw_chart_axis* values = horizontal ? chart->x_axis : chart->y_axis;
  lxw_chart_font plain{};
  plain.size = 9;
  lxw_chart_line grid{};
  grid.color = 0xD9D9D9;
  for (lxw_chart_axis* axis : {categories, values}) {
    chart_axis_set_name_font(axis, &plain);
    chart_axis_set_num_font(axis, &plain);
    // Reversed bars put what is low at the top.
    const bool at_top = horizontal && axis == values;
    chart_axis_set_label_position(
        axis, at_top ? LXW_CHART_AXIS_LABEL_POSITION_HIGH : LXW_CHART_AXIS_LABEL_POSITION_LOW);
  }
  chart_axis_set_name(categories, safe_text(content.category_axis, longest_chart_text).c_str());
  chart_axis_set_name(values, safe_text(content.value_axis, longest_chart_text).c_str());
  chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
  chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
  chart_axis_major_gridlines_set_line(values, &grid);
  if (horizontal) chart_axis_set_reverse(categories);
  set_number_format(categories, content.category_style, language);
  set_number_format(values, content.value_style, language);
  set_scale(values, content);
}

void set_legend(lxw_chart* chart, const Chart& content) {
  std::vector<int16_t> hidden;
  for (std::size_t place = 0; place < content.series.size(); ++place) {
    if (content.series[place].invisible) hidden.push_back(static_cast<int16_t>(place));
  }
  const bool needed = content.series.size() - hidden.size() > 1;
  chart_legend_set_position(chart, needed ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
  if (!needed || hidden.empty()) return;
  hidden.push_back(-1);
  must_be_accepted(chart_legend_delete_series(chart, hidden.data()), "legend");
}

void insert_chart(const Chart& content, lxw_worksheet* page, FileBeingWritten& out) {
  lxw_chart* chart = workbook_add_chart(out.file, library_type(content.kind));
  if (!chart) throw WorkbookError("chart");
  for (std::size_t place = 0; place < content.series.size(); ++place) add_series(chart, content, place);
  lxw_chart_font title{};
  title.size = 11;
  title.bold = LXW_TRUE;
  chart_title_set_name(chart, safe_text(content.title, longest_chart_text).c_str());
  chart_title_set_name_font(chart, &title);
  set_axes(chart, content, out.workbook->language);
  set_legend(chart, content);
  if (content.kind == Chart::Kind::stacked_bar) chart_set_series_overlap(chart, 100);
  if (!is_drawn_with_lines(content.kind)) chart_set_series_gap(chart, 60);

  std::string described = safe_text(content.alt_text, 2000);
  lxw_chart_options options{};
  options.x_scale = content.width / library_width;
  options.y_scale = content.height / library_height;
  options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
  options.description = described.data();
  must_be_accepted(
      worksheet_insert_chart_opt(page, row_of(content.at), column_of(content.at), chart, &options), "chart");
}

}  // namespace

void insert_charts(const Sheet& sheet, lxw_worksheet* page, FileBeingWritten& out) {
  for (const Chart& chart : sheet.charts) insert_chart(chart, page, out);
}

}  // namespace zorgbaat
