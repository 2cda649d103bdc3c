#include "engine/care/cell_names.h"

#include <algorithm>

namespace zorgbaat {

namespace {

constexpr std::size_t longest_name = 92;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lower_case(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), lowered);
  return text;
}

/// FTE1, CAO22: one to three letters and then only digits.
bool is_cell_address(const std::string& name) {
  const auto digits = std::find_if_not(name.begin(), name.end(), is_letter);
  const auto letters = digits - name.begin();
  return letters >= 1 && letters <= 3 && digits != name.end() && std::all_of(digits, name.end(), is_digit);
}

/// R, C, R1, RC, R1C1 and whatever starts as such a reference does.
bool starts_as_row_column(const std::string& name) {
  const std::string low = lower_case(name);
  if (low == "r" || low == "c" || low == "rc") return true;
  return (low[0] == 'r' || low[0] == 'c') && low.size() > 1 &&
         (is_digit(low[1]) || (low.rfind("rc", 0) == 0 && low.size() > 2 && is_digit(low[2])));
}

std::string guarded(std::string name) {
  if (name.empty() || is_digit(name.front()) || starts_as_row_column(name)) return "_" + name;
  const std::string low = lower_case(name);
  if (is_cell_address(name) || low == "true" || low == "false") return name + "_";
  return name;
}

}  // namespace

std::string cell_name(const std::string& quantity_name) {
  constexpr std::string_view input = "input.";
  const bool is_input = quantity_name.rfind(input, 0) == 0;
  std::string name = is_input ? quantity_name.substr(input.size()) : quantity_name;
  for (char& c : name) {
    if (!is_letter(c) && !is_digit(c)) c = '_';
  }
  return guarded(name.substr(0, longest_name - 1));
}

std::string own_line_name(int number) { return "eigen-regel." + std::to_string(number); }

CellNames::CellNames(const Model& model) {
  // What a workbook adds comes last, so that the names of a case are the same with and without it.
  const auto is_added = [](const Quantity& quantity) {
    const Measure measure = quantity.meaning.measure;
    return measure == Measure::own_line || measure == Measure::own_lines_cost;
  };
  for (const Quantity& quantity : model.quantities) {
    if (!is_added(quantity)) add(quantity.name);
  }
  for (const InputRecord& input : model.inputs) add(input.name);
  for (const Quantity& quantity : model.quantities) add(quantity.name);
  for (int number = 1; number <= own_line_count; ++number) add(own_line_name(number));
}

void CellNames::add(const std::string& quantity_name) {
  if (names_.contains(quantity_name)) return;
  const std::string wanted = cell_name(quantity_name);
  std::string name = wanted;
  for (int number = 2; taken_.contains(lower_case(name)) || taken_.contains(lower_case(name) + "__eigen");
       ++number) {
    const std::string suffix = "_" + std::to_string(number);
    name = wanted.substr(0, longest_name - suffix.size()) + suffix;
  }
  taken_.insert(lower_case(name));
  taken_.insert(lower_case(name) + "__eigen");
  names_.emplace(quantity_name, name);
}

const std::string& CellNames::of(const std::string& quantity_name) const {
  static const std::string none;
  const auto found = names_.find(quantity_name);
  return found == names_.end() ? none : found->second;
}

}  // namespace zorgbaat
