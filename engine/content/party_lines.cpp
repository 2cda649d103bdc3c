#include "engine/content/party_lines.h"

#include "engine/care/case/parties.h"

namespace zorgbaat {

std::string project_suffix(const Model& model, const std::string& project) {
  return model.projects.size() > 1 ? "." + project : std::string();
}

std::vector<PartyLine> party_lines(const Model& model, const std::string& project, Period period) {
  std::vector<PartyLine> lines;
  if (!has_parties(model.stated)) return lines;
  const std::string middle = std::string(period == Period::year ? "_of_party_a_year" : "_of_party") +
                             project_suffix(model, project) + ".";
  for (const std::string& party : parties_of(model.stated)) {
    const std::string end = middle + party;
    const auto find = [&](const char* what) { return model.find(what + end); };
    const PartyLine line{.party = party,
                         .costs_saved = find("costs_saved"),
                         .received_more = find("received_more"),
                         .paid_more = find("paid_more"),
                         .balance = find("saving")};
    if (line.balance != nullptr) lines.push_back(line);
  }
  return lines;
}

std::vector<FundingLine> funding_lines(const Model& model, const std::string& project) {
  std::vector<FundingLine> lines;
  const std::string suffix = project_suffix(model, project) + ".";
  for (const Funding& funding : fundings_of(model.stated)) {
    const FundingLine line{
        .funding = funding.text,
        .spent_less = model.find("spent_less_of_funding" + suffix + funding.name),
        .spent_less_a_year = model.find("spent_less_of_funding_a_year" + suffix + funding.name)};
    if (line.spent_less != nullptr) lines.push_back(line);
  }
  return lines;
}

const Quantity* own_pocket(const Model& model, const std::string& headline, Period period) {
  if (!headline.starts_with("saving")) return nullptr;
  constexpr std::string_view of_project = "saving.";
  const std::string project =
      headline.starts_with(of_project) ? headline.substr(of_project.size()) : std::string();
  for (const PartyLine& line : party_lines(model, project, period)) {
    if (line.party == "provider") return line.balance;
  }
  return nullptr;
}

}  // namespace zorgbaat
