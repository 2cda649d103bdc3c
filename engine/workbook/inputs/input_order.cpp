#include "engine/workbook/inputs/input_order.h"

#include <algorithm>
#include <array>
#include <set>

namespace zorgbaat {

namespace {

constexpr std::size_t most_important = 12;

struct Part {
  const char* prefix;
  Word title;
};

constexpr auto parts = std::to_array<Part>({{"input.", Word::inputs_other},
                                            {"volume.", Word::volumes},
                                            {"size.", Word::inputs_of_size},
                                            {"actor.", Word::inputs_of_staff},
                                            {"activity.", Word::inputs_of_activities},
                                            {"alternative.", Word::inputs_of_alternatives},
                                            {"item.", Word::inputs_of_items},
                                            {"", Word::inputs_of_conventions}});

InputGroup important_inputs(const Book& book) {
  InputGroup group{.title = text_of(Word::inputs_that_matter), .inputs = {}};
  for (const OneWay& one : book.analyses->one_way) {
    const InputRecord& input = book.model->input(one.input);
    const bool fits = group.inputs.size() < most_important && !one.swing.is_zero();
    if (fits && input.row.empty()) group.inputs.push_back(&input);
  }
  return group;
}

/// "cliënten: jaar × wijkteam", the heading of the lines of a row.
Text row_title(const Book& book, const Quantity& row) {
  Text title = row.label;
  const char* between = ": ";
  for (const AxisId id : book.model->graph.node(row.node).shape.axes()) {
    const Text& axis = book.model->graph.axis(id).label;
    title = Text(title.dutch + between + axis.dutch,
                 title.in(Language::english) + between + axis.in(Language::english));
    between = " × ";
  }
  return title;
}

}  // namespace

std::vector<InputGroup> input_groups(const Book& book) {
  std::vector<InputGroup> groups = {important_inputs(book)};
  std::set<const InputRecord*> done(groups.front().inputs.begin(), groups.front().inputs.end());
  const auto take = [&](Text title, const auto& belongs) {
    InputGroup group{.title = std::move(title), .inputs = {}};
    for (const InputRecord& input : book.model->inputs) {
      if (belongs(input) && done.insert(&input).second) group.inputs.push_back(&input);
    }
    if (!group.inputs.empty()) groups.push_back(std::move(group));
  };
  take(text_of(Word::inputs_still_unknown),
       [](const InputRecord& input) { return input.stated.pro_memorie && input.row.empty(); });
  for (const Quantity& row : book.model->quantities) {
    if (!row.has_steps) continue;
    take(row_title(book, row), [&](const InputRecord& input) { return input.row == row.name; });
  }
  for (const Part& part : parts) {
    take(text_of(part.title),
         [&](const InputRecord& input) { return !input.fixed && input.name.starts_with(part.prefix); });
  }
  take(text_of(Word::inputs_of_calendar),
       [&](const InputRecord& input) { return input.fixed && !book.model->is_own_line(input.node); });
  if (groups.front().inputs.empty()) groups.erase(groups.begin());
  return groups;
}

}  // namespace zorgbaat
