#include "engine/workbook/inputs/input_order.h"

#include <algorithm>
#include <array>
#include <set>

namespace zorgbaat {

namespace {

constexpr std::size_t most_important = 12;

struct Part {
  const char* prefix;
  const char* dutch;
  const char* english;
};

constexpr auto parts = std::to_array<Part>({{"input.", "Overige invoer", "Other inputs"},
                                            {"volume.", "Volumes", "Volumes"},
                                            {"size.", "Omvang", "Size"},
                                            {"actor.", "Medewerkers", "Staff"},
                                            {"activity.", "Activiteiten", "Activities"},
                                            {"alternative.", "Aantallen", "Counts"},
                                            {"item.", "Kostenposten", "Cost items"},
                                            {"", "Afspraken", "Conventions"}});

InputGroup important_inputs(const Book& book) {
  InputGroup group{.title = Text("Deze invoer doet er het meest toe (naar invloed op het saldo)",
                                 "These inputs matter most (by their effect on the balance)"),
                   .inputs = {}};
  for (const OneWay& one : book.analyses->one_way) {
    if (group.inputs.size() < most_important && !one.swing.is_zero()) {
      group.inputs.push_back(&book.model->input(one.input));
    }
  }
  return group;
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
  take(Text("Nog onbekend (pm): telt mee zodra u een eigen waarde invult",
            "Still unknown (PM): counts once you fill in an own value"),
       [](const InputRecord& input) { return input.stated.pro_memorie; });
  for (const Part& part : parts) {
    take(Text(part.dutch, part.english),
         [&](const InputRecord& input) { return !input.fixed && input.name.starts_with(part.prefix); });
  }
  take(Text("Vaste omrekening van de kalender", "Fixed conventions of the calendar"),
       [&](const InputRecord& input) { return input.fixed && !book.model->is_own_line(input.node); });
  if (groups.front().inputs.empty()) groups.erase(groups.begin());
  return groups;
}

}  // namespace zorgbaat
