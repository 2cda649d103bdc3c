#include "reports/xlsx/formats.h"

#include <algorithm>

namespace zorgbaat {

namespace {

// On white: black-blue 12.6, grey 5.9, red 6.5, green 7.0, link 8.6 to 1.
constexpr lxw_color_t dark_blue = 0x1F3864;
constexpr lxw_color_t dark_grey = 0x595959;
constexpr lxw_color_t dark_red = 0xC00000;
constexpr lxw_color_t dark_green = 0x2E5A1C;
constexpr lxw_color_t link_blue = 0x0B4F9E;
constexpr lxw_color_t white = 0xFFFFFF;
constexpr lxw_color_t light_yellow = 0xFFF9DB;
constexpr lxw_color_t light_grey = 0xEDEDED;
constexpr lxw_color_t light_blue = 0xDDE8F5;
constexpr lxw_color_t light_green = 0xE4F1DC;
constexpr lxw_color_t light_red = 0xFCE8E6;
constexpr lxw_color_t input_border = 0x7F6000;
constexpr lxw_color_t hair_line = 0xBFBFBF;

void size_and_bold(lxw_format* format, double size, bool bold, lxw_color_t colour) {
  format_set_font_size(format, size);
  if (bold) format_set_bold(format);
  format_set_font_color(format, colour);
}

void filled(lxw_format* format, lxw_color_t colour) {
  format_set_pattern(format, LXW_PATTERN_SOLID);
  format_set_bg_color(format, colour);
}

void boxed(lxw_format* format, lxw_color_t colour) {
  format_set_border(format, LXW_BORDER_THIN);
  format_set_border_color(format, colour);
}

void wrapped(lxw_format* format) { format_set_text_wrap(format); }

void fill_in(lxw_format* format) {
  filled(format, light_yellow);
  boxed(format, input_border);
  format_set_unlocked(format);
}

/// What opens a page, a table or a group.
bool set_up_opening(lxw_format* format, CellRole role) {
  if (role == CellRole::title) {
    size_and_bold(format, 18, true, dark_blue);
  } else if (role == CellRole::subtitle) {
    size_and_bold(format, 11, false, dark_grey);
  } else if (role == CellRole::heading) {
    size_and_bold(format, 11, true, white);
    filled(format, dark_blue);
    wrapped(format);
  } else if (role == CellRole::section) {
    size_and_bold(format, 11, true, dark_blue);
    filled(format, light_blue);
  } else {
    return false;
  }
  return true;
}

/// What is read before anything else.
bool set_up_result(lxw_format* format, CellRole role) {
  if (role == CellRole::headline) {
    size_and_bold(format, 20, true, dark_blue);
    format_set_align(format, LXW_ALIGN_LEFT);
  } else if (role == CellRole::verdict) {
    size_and_bold(format, 14, true, dark_blue);
    wrapped(format);
  } else if (role == CellRole::total) {
    format_set_bold(format);
    format_set_top(format, LXW_BORDER_THIN);
  } else if (role == CellRole::check) {
    format_set_bold(format);
    boxed(format, hair_line);
  } else {
    return false;
  }
  return true;
}

void set_up_cell(lxw_format* format, CellRole role) {
  if (role == CellRole::own_value || role == CellRole::choice) {
    fill_in(format);
  } else if (role == CellRole::own_text) {
    fill_in(format);
    wrapped(format);
  } else if (role == CellRole::source_value) {
    filled(format, light_grey);
    boxed(format, hair_line);
  } else if (role == CellRole::used_value) {
    format_set_bold(format);
    boxed(format, hair_line);
  } else if (role == CellRole::computed) {
    boxed(format, hair_line);
  } else if (role == CellRole::fixed_outcome) {
    boxed(format, hair_line);
    format_set_italic(format);
    format_set_font_color(format, dark_grey);
  } else if (role == CellRole::unit) {
    format_set_font_color(format, dark_grey);
    format_set_indent(format, 1);  // apart from the number before it
  } else if (role == CellRole::note) {
    format_set_font_color(format, dark_grey);
    format_set_indent(format, 1);
    wrapped(format);
  } else if (role == CellRole::copy_text) {
    wrapped(format);
    boxed(format, hair_line);
  }
}

}  // namespace

std::string number_format(const NumberStyle& style, Language language) {
  constexpr int most_decimals = 12;
  const int decimals = std::clamp(style.decimals, 0, most_decimals);
  std::string fraction;
  if (decimals > 0) fraction = "." + std::string(static_cast<std::size_t>(decimals), '0');
  switch (style.kind) {
    case NumberStyle::Kind::general:
      return "General";
    case NumberStyle::Kind::plain:
    case NumberStyle::Kind::fixed:
      return "#,##0" + fraction;
    case NumberStyle::Kind::percent:
      return "0" + fraction + "%";
    case NumberStyle::Kind::euro:
    case NumberStyle::Kind::short_euro:
      break;
  }
  const std::string amount = "#,##0" + fraction;
  if (language == Language::english) return "[$€-809]" + amount + ";-[$€-809]" + amount;
  return "[$€-413] " + amount + ";[$€-413] -" + amount;
}

lxw_format* Formats::of(CellRole role, const NumberStyle& style, bool link) {
  lxw_format*& format = made_[{role, style.kind, style.decimals, link}];
  if (format) return format;
  format = workbook_add_format(workbook_);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  if (!set_up_opening(format, role) && !set_up_result(format, role)) set_up_cell(format, role);
  const std::string numbers = number_format(style, language_);
  if (style.kind != NumberStyle::Kind::general) format_set_num_format(format, numbers.c_str());
  if (link) {
    format_set_font_color(format, link_blue);
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
  }
  return format;
}

lxw_format* Formats::highlight(bool good) {
  lxw_format*& format = highlights_[good];
  if (format) return format;
  format = workbook_add_format(workbook_);
  format_set_bold(format);
  format_set_font_color(format, good ? dark_green : dark_red);
  format_set_bg_color(format, good ? light_green : light_red);
  return format;
}

}  // namespace zorgbaat
