#include "engine/load/text/names.h"

#include <algorithm>
#include <cctype>

namespace zorgbaat {

namespace {

constexpr std::size_t longest_name = 60;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_character(char c) { return is_lower(c) || is_digit(c) || c == '_'; }

bool is_snake_case(std::string_view name) {
  return !name.empty() && is_lower(name.front()) && std::all_of(name.begin(), name.end(), is_name_character);
}

/// "Reis-tijd (min)" -> "reis_tijd_min".
std::string snake_case_of(std::string_view name) {
  std::string proposal;
  for (const char c : name) {
    const char lower = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (is_lower(lower) || (is_digit(lower) && !proposal.empty())) {
      proposal.push_back(lower);
    } else if (!proposal.empty() && proposal.back() != '_') {
      proposal.push_back('_');
    }
  }
  while (proposal.ends_with('_')) proposal.pop_back();
  return proposal.empty() ? "naam" : proposal.substr(0, longest_name);
}

std::size_t count_front(std::string_view text, bool (*is_kind)(char)) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_kind);
  return static_cast<std::size_t>(end - text.begin());
}

/// R1C1 notation: r, c, r1, c2, rc, r1c1.
bool is_row_and_column(std::string_view name) {
  const auto take = [&](char letter) {
    if (!name.starts_with(letter)) return false;
    name.remove_prefix(1);
    name.remove_prefix(count_front(name, is_digit));
    return true;
  };
  const bool row = take('r');
  const bool column = take('c');
  return (row || column) && name.empty();
}

}  // namespace

bool is_cell_address(std::string_view text) {
  std::string name(text);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (name == "true" || name == "false" || is_row_and_column(name)) return true;
  const std::size_t letters = count_front(name, is_lower);
  const std::size_t digits = count_front(std::string_view(name).substr(letters), is_digit);
  return letters >= 1 && letters <= 3 && digits >= 1 && digits <= 7 && letters + digits == name.size();
}

bool check_id(const std::string& name, Place place, Messages& messages) {
  if (!is_snake_case(name)) {
    messages.add(MessageId::name_not_snake_case, place, {{"name", name}, {"proposal", snake_case_of(name)}});
    return false;
  }
  if (name.size() > longest_name) {
    messages.add(MessageId::name_too_long, place,
                 {{"length", std::to_string(name.size())}, {"limit", std::to_string(longest_name)}});
    return false;
  }
  return true;
}

bool check_name(const std::string& name, Place place, Messages& messages) {
  if (!check_id(name, place, messages)) return false;
  if (!is_cell_address(name)) return true;
  messages.add(MessageId::name_is_cell_address, place, {{"name", name}});
  return false;
}

bool may_name_a_step(std::string_view name) {
  return !name.empty() && name.size() <= longest_name &&
         std::all_of(name.begin(), name.end(), is_name_character);
}

bool is_path(std::string_view text) {
  while (true) {
    const std::size_t dot = text.find('.');
    if (!is_snake_case(text.substr(0, dot))) return false;
    if (dot == std::string_view::npos) return true;
    text.remove_prefix(dot + 1);
  }
}

}  // namespace zorgbaat
